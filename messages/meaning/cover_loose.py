"""Loose talk beside a form, which no list of words can hold: the weather, the way, who helped, how the file behaved.

A sentence is let pass where it comes near nothing that matters (cover_risk.py), names nobody who might matter, and the
trained model is sure of it (cover_second.py); or where it only confirms what the form says (cover_survey.py).
"""

from __future__ import annotations

import re

from messages.meaning.cover_risk import beside_plain, touches, unsettles
from messages.meaning.cover_second import SURE, SURER, leaves_it
from messages.meaning.cover_survey import confirms
from messages.meaning.cover_words import familiar, names_paper
from messages.meaning.findings import Findings
from messages.meaning.tables.cover_note import AROUND, HELPED, REGIONS, TRAVELS
from messages.meaning.tables.harmless import HARMLESS, SMALL_WORDS
from messages.meaning.text import words_of


def harmless(findings: Findings, number: int, *, people: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a sentence of a note leaves the form as it stands.

    `people`: the house's leader and the survey's contact, of whom nothing may be said; `names`: what else the form
    names. Both folded, word by word.
    """
    sentence = findings.sentences[number]
    words = sentence.words
    if _signs(findings, number) or confirms(words):
        return True
    if sentence.question or not people.isdisjoint(words):
        return False
    left = beside_plain(words)
    if len(left) < len(words) and all(word in AROUND or word[0].isdigit() or names_paper(word) for word in left):
        return True
    if touches(words) or _names_somebody(findings, number, names):
        return False
    return leaves_it(findings, number) >= (SURER if unsettles(words) else SURE)


def _signs(findings: Findings, number: int) -> bool:
    """Whether the note's last line is nothing but a name."""
    sentence = findings.sentences[number]
    before = findings.text[: sentence.start].rstrip(" /-–~")
    return (
        number == len(findings.sentences) - 1
        and (not before or before.endswith("\n"))
        and _SIGNATURE.fullmatch(findings.text[sentence.start :].strip()) is not None
        and not touches(sentence.words)
    )


def _names_somebody(findings: Findings, number: int, names: frozenset[str]) -> bool:
    """Whether a name stands in a sentence otherwise than in a greeting, as a region or as a helping hand."""
    sentence = findings.sentences[number]
    words = sentence.words
    capital = [findings.text[start].isupper() and end - start > 1 for start, end in sentence.spans]
    travels = not TRAVELS.isdisjoint(words)
    for at, word in enumerate(words):
        known = familiar(word) if at == 0 else word in SMALL_WORDS or word in HARMLESS
        if not capital[at] or known or word in names or word in AROUND or names_paper(word):
            continue
        further = words[at + 1 : at + 6]
        if at == 0 and not (any(capital[1:2]) or (words[1:2] and words[1] in _ACTS and not word.endswith(_DEFINITE))):
            continue  # a capital letter that every sentence begins with
        greeted = at > 0 and (words[at - 1] in _GREETED or (travels and words[at - 1] in _PLACED))
        if not (greeted or word.startswith(REGIONS) or not HELPED.isdisjoint(further)):
            return True
    return False


_SIGNATURE = re.compile(r"[/–~-]*\s*[A-ZÆØÅ][\w.-]*(?: [A-ZÆØÅ][\w.-]*){0,3}")
_GREETED = words_of("hils hilsen hilsner tak takker tillykke kollega makker med ros")
_PLACED = words_of("i paa ved over omkring mod")
_ACTS = words_of("er bliver tager skal vil kan svarer har kommer staar gaar overtager boer faar passer skriver maa")
_DEFINITE = ("erne", "ene", "et")
