"""Which way the words beside a day lean, where no cue says it: a weak sign, and never a word against a plain one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum
from functools import lru_cache

from messages.meaning.cues import NEGATORS
from messages.meaning.tables.harmless import SMALL_WORDS
from messages.meaning.tables.leaning import (
    EVENTS,
    GIVEN,
    GIVEN_STEMS,
    HINDERS,
    HINDERS_STEMS,
    NO_EVENTS,
    SUITS,
    SUITS_STEMS,
)
from messages.meaning.text import words_of


class Lean(Enum):
    """For the day, against it, both, neither, or a clause so empty that nothing in it could be either."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"
    NEITHER = "neither"
    EMPTY = "empty"


_BEFORE = 4  # words between a negation and what it turns round
_BEHIND = 2
_ALSO_DENYING = words_of("uden")
_DENYING = NEGATORS | _ALSO_DENYING
# Habits and doubts: what is so as a rule, or perhaps, is no answer.
_OPEN = words_of(
    "plejer normalt saedvanligvis oftest altid ofte sjaeldent generelt typisk jaevnligt hver "
    "maaske muligvis formentlig formodentlig sandsynligvis vist vistnok umiddelbart hvis saafremt ellers hvorvidt "
    "kunne ville burde maatte havde var blev "
    "proever forsoeger arbejder haaber overvejer undersoeger tjekker checker spoerger hoerer afventer spil foreloebig "
    "foreloebigt"
)
_FIRST = 3  # letters of a compound before the noun that tells what it is


def lean_of(words: Sequence[str], negators: Collection[int] | None = None) -> Lean:
    """What a clause's folded words, those of its day left out, say of the day; a negation turns a word round.

    `negators`: positions of the words that deny (findings.py knows those that deny nothing); None: all such words.
    """
    if not _OPEN.isdisjoint(words):
        return Lean.BOTH
    signs: set[Lean] = set()
    denying = [
        p
        for p, word in enumerate(words)
        if word in _ALSO_DENYING or (word in NEGATORS and (negators is None or p in negators))
    ]
    used: set[int] = set()
    full = given = False
    for position, word in enumerate(words):
        sign = _sign(word)
        if sign is None and _given(word):
            given = True
            continue
        if sign is None:
            full = full or not (word in SMALL_WORDS or word[0].isdigit() or word in _DENYING)
            continue
        near = [p for p in denying if 0 < position - p <= _BEFORE or 0 < p - position <= _BEHIND]
        used.update(near)
        if len(near) > 1:
            return Lean.BOTH
        signs.add(_TURNED[sign] if near else sign)
    if given and not denying and not signs:
        return Lean.FOR
    if len(signs) == 1:
        return signs.pop() if used.issuperset(denying) else Lean.BOTH
    if signs:
        return Lean.BOTH
    if any(words[p] in NEGATORS for p in denying):
        return Lean.AGAINST
    return Lean.NEITHER if full else Lean.EMPTY


_TURNED = {Lean.FOR: Lean.AGAINST, Lean.AGAINST: Lean.FOR}


@lru_cache(maxsize=20_000)
def _sign(word: str) -> Lean | None:
    if word in HINDERS or word.startswith(HINDERS_STEMS) or is_event(word):
        return Lean.AGAINST
    if word in SUITS or word.startswith(SUITS_STEMS):
        return Lean.FOR
    return None


def denies_a_hindrance(words: Sequence[str], negator: int) -> bool:
    """Whether the negation at a place of a clause takes back what would hinder: "ikke optaget", "hverken på ferie"."""
    behind = [w for w in words[negator + 1 :] if w not in _LINKS]
    many = words[negator] == "hverken"
    if not behind or not _LACKS.isdisjoint(behind):
        return False
    return all(map(_hinders, behind)) if many else _hinders(behind[0])


def _hinders(word: str) -> bool:
    return _sign(word) is Lean.AGAINST


_LINKS = words_of(
    "paa til i ved af noget nogen nogle et en saa helt spor slet andet andre eller heller om med den der her begge "
    "alle vi jeg"
)
# What somebody is short of ("vi har ikke vikarer", "er ikke på vagt"), and what is no more than possible.
_LACKS = words_of(
    "bemanding bemandingen vikar vikarer vagt nattevagt vagten mere laengere endnu "
    "umulig umuligt umulige udelukket udelukkede daarlig daarligt vaerst skidt gal galt svaer svaert"  # lukewarm
)


def _given(word: str) -> bool:
    return word in GIVEN or word.startswith(GIVEN_STEMS)


@lru_cache(maxsize=20_000)
def is_event(word: str) -> bool:
    """Whether a folded word names what fills a day, alone or as the last part of a compound ("teammøde")."""
    if word in NO_EVENTS:
        return False
    return any(word.endswith(e) and (len(word) == len(e) or len(word) >= len(e) + _FIRST) for e in EVENTS)
