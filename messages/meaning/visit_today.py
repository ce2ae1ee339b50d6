"""Days in a report that are no visit's: "i dag er det bededag", "vejarbejdet varer til 3/12"."""

from __future__ import annotations

import re

from messages.meaning.asides import of_things
from messages.meaning.text import words_of


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
