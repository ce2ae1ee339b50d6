"""Clauses beside a yes that turn something round and yet do not touch it: "det er ikke hver dag, det sker".

A clause is light where it speaks of nothing that a yes could hang on (tables/answers.py, MATTERS): no day, no
people of the house who object, no consent, no lack, no change. What stands beside light clauses leans on the rest.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from messages.meaning.tables.answers import MATTER_WORDS, MATTERS, MODALS, WE_WORDS
from messages.meaning.wordforms import is_grave


@lru_cache(maxsize=20_000)
def _matters(word: str) -> bool:
    return word[0].isdigit() or word in MATTER_WORDS or word.startswith(MATTERS) or is_grave(word)


def is_light(words: tuple[str, ...]) -> bool:
    """Whether a clause (its folded words) speaks of nothing that an answer could hang on."""
    ours = not WE_WORDS.isdisjoint(words) or (words[0] in _GOING_ON and words[1:2] != () and words[1] in MODALS)
    return not touches(words) and (MODALS.isdisjoint(words) or not ours)


_GOING_ON = ("men", "og", "dog")  # "… men vil ikke have dem ind på værelserne": of us as well


def touches(words: tuple[str, ...]) -> bool:
    """Whether one of the words is of what an answer could hang on."""
    if words[-1] == "med" or ("med", "paa") in pairwise(words):
        return True  # "de er ikke med"
    if "ved" in words and not {"ikke", "ingen"}.isdisjoint(words):
        return True  # "ingen ved, hvad det er"
    return any(map(_matters, words))
