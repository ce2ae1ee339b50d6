"""The forms that everyday words take (tables/everyday.py): more are made than Danish has, for a form nobody writes
does no harm. A compound counts as what its last part names ("kørselsvejledning" is a "vejledning")."""

from __future__ import annotations

from functools import lru_cache

from messages.meaning.tables.everyday import ADJECTIVES, FORMS, GRAVE, NOUNS, THINGS, VERBS
from messages.meaning.text import fold

_VOWELS = "aeiouy"
_NOUN_ENDS = ("", "en", "et", "er", "e", "ene", "erne", "s", "ens", "ets", "ers", "ernes", "enes")
_NOUN_ENDS_E = ("", "n", "t", "r", "rne", "s", "ns", "ts", "rs", "rnes", "ne", "nes")  # "stue"
_VERB_ENDS = ("", "e", "er", "ede", "et", "te", "t", "es", "edes", "tes", "ende")
_SHORT_VERB_ENDS = ("", "r", "ede", "et", "s", "de", "t", "ende")  # "bo", "gå"
_ADJECTIVE_ENDS = ("", "t", "e", "est", "este")
_HEAD = 4  # letters of the last part of a compound
_STEM = 3  # letters of its basic form
_FIRST = 3  # letters of what stands before it


def _doubled(stem: str) -> tuple[str, ...]:
    """ "Bus", "bussen"; "cykel", "cyklen"."""
    out = [stem]
    if len(stem) > 2 and stem[-1] not in _VOWELS and stem[-2] in _VOWELS and stem[-3] not in _VOWELS:
        out.append(stem + stem[-1])
    if len(stem) > 4 and stem[-2] == "e" and stem[-1] in "lrn" and stem[-3] not in _VOWELS:
        short = stem[:-2] + stem[-1]
        out.append(short)
        if short[-2] == short[-3]:
            out.append(short[:-2] + short[-1])
    return tuple(out)


def _noun(word: str) -> set[str]:
    if word[-1] == "e" and word[-2:] not in ("ee", "oe", "ae"):
        return {word + end for end in _NOUN_ENDS_E}
    return {stem + end for stem in _doubled(word) for end in _NOUN_ENDS}


def _verb(word: str) -> set[str]:
    if word[-1] == "e" and word[-2:] not in ("ae", "oe"):
        stem = word[:-1]
        short = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
        return {stem + end for end in _VERB_ENDS} | {short, short + "t", short + "te"}
    return {word + end for end in _SHORT_VERB_ENDS}


def _adjective(word: str) -> set[str]:
    out = {stem + end for stem in _doubled(word) for end in _ADJECTIVE_ENDS}
    if word.endswith("et"):
        out.add(word[:-1] + "de")  # "interesseret", "interesserede"
    return out


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return _things().union(*(_noun(fold(word)) for word in NOUNS.split()))


@lru_cache(maxsize=2)
def _heads(words: str) -> frozenset[str]:
    return frozenset().union(*(_noun(fold(word)) for word in words.split() if len(word) >= _STEM))


@lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    return frozenset().union(*(_noun(fold(word)) for word in THINGS.split()))


@lru_cache(maxsize=1)
def _all() -> frozenset[str]:
    verbs = (_verb(fold(word)) for word in VERBS.split())
    adjectives = (_adjective(fold(word)) for word in ADJECTIVES.split())
    return _nouns().union(*verbs, *adjectives, (fold(word) for word in FORMS.split()))


_GRAVE = tuple(fold(word) for word in GRAVE.split())


@lru_cache(maxsize=20_000)
def is_everyday(word: str) -> bool:
    """Whether a folded word is a form of an everyday word, or a compound that ends in a thing of every day."""
    if word in _all():
        return True
    if is_grave(word):
        return False
    heads = _heads(THINGS + NOUNS)
    return any(word[cut:] in heads for cut in range(_FIRST, len(word) - _HEAD + 1))


@lru_cache(maxsize=20_000)
def is_thing(word: str) -> bool:
    """Whether a folded word names a thing of the house, the way, the table or the weather ("kælderen", "solen")."""
    if word in _things():
        return True
    heads = _heads(THINGS)
    return not is_grave(word) and any(word[cut:] in heads for cut in range(_FIRST, len(word) - _HEAD + 1))


def is_grave(word: str) -> bool:
    """Whether a folded word speaks of quarrel, closing, illness, change or error."""
    return any(root in word for root in _GRAVE)
