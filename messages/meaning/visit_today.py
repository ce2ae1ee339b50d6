"""Days in a report that are no visit's: "i dag er det bededag", "vejarbejdet varer til 3/12"."""

from __future__ import annotations

import re

from messages.danish import WEEKDAYS
from messages.meaning.asides import of_things
from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import DateMention


def names_today(text: str, start: int) -> bool:
    """ "I dag er det bededag", "i dag er det fredag": what day it is, and not the visit's."""
    return bool(
        _TODAY_IS.match(text, start) or (_TODAY_IS_BEFORE.search(text[:start]) and _BARE_NAME.match(text, start))
    )


_TODAY_IS = re.compile(
    r"i (?:dag|morgen|går) (?:er|var|bliver) (?:det|her) (?:jo |da |nu |så |nemlig |altså |også )*"
    r"(?!\w*(?:besøgs|tilsyns)dag)(?:(?:min|vores|hans|hendes) )?\w+dag\b",
    re.I,
)
_TODAY_IS_BEFORE = re.compile(r"\bi (?:dag|morgen|går) (?:er|var|bliver) (?:det|her) (?:\w+ ){0,2}$", re.I)
_BARE_NAME = re.compile(r"\w+dag\b(?! (?:den|d\.) )", re.I)


def of_roads(words: tuple[str, ...]) -> bool:
    """ "Vejarbejdet ved indkørslen varer til 3/12": how long a thing lasts."""
    return of_things(words) and not _LASTS.isdisjoint(words)


_LASTS = words_of("varer varede spaerret spaerres lukket gravet opgravet renoveres repareres")


def wished(findings: Findings, mention: DateMention) -> bool:
    """ "Glædelig Kristi himmelfart", "på grund af grundlovsdag": a feast that is wished, or in the way."""
    begins, ends = mention.span or (0, 0)
    named = findings.text[begins:ends]
    feast = not any(c.isdigit() for c in named) and not named.lower().endswith(tuple(WEEKDAYS))
    return feast and _GREETS.search(findings.text[:begins][-24:]) is not None


def begged(findings: Findings, mention: DateMention) -> bool:
    """ "Lederen bad om en uge til at finde nøglerne": how long, and no day."""
    begins, ends = mention.span or (0, 0)
    return bool(_BEGS.search(findings.text[:begins][-24:]) and _HOW_LONG.fullmatch(findings.text[begins:ends]))


_BEGS = re.compile(
    r"\b(?:bad|bedt|beder|bede|tigget|tiggede|anmodet|anmodede|spurgte)(?: (?:os|mig|selv|først))?\s+$", re.I
)
_HOW_LONG = re.compile(r"om (?:en|et|to|tre|fire|\d+|et par|nogle) (?:hel |ekstra )?(?:uge|uger|dag|dage|måned)", re.I)
_GREETS = re.compile(
    r"\b(?:(?:glædelig|god|velsignet|rar|dejlig)(?: og \w+)?|på grund af|pga\.?|p\.g\.a\.|grundet)\s+$", re.I
)
