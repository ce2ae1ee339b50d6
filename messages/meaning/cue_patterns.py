"""How a cue is written, and its parts as they are looked for.

A pattern is words with blanks between them, written as Danes write and folded when it is loaded:

    takker nej          these words, side by side
    melder|meldte fra   one of several
    deltag*             any word that begins so
    vi (vil|kan) gerne  words of which one may stand there, or none
    vi [vil|skal nok] … words of which one must; in brackets they may be several words
    skriv .. listen     up to three words between, in the same clause
    får ... nej         up to six words between
    _                   any one word
    < ja                at the beginning of a clause
    ^ ja                at the beginning of a sentence
    ja $                at the end of a sentence
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from messages.meaning.commonness import commonness
from messages.meaning.shorthand import expanded
from messages.meaning.text import fold

_PART = re.compile(r"\([^)]*\)|\[[^\]]*\]|\S+")
_GAPS = {"..": (0, 3, True), "...": (0, 6, False), "_": (1, 1, False)}


@dataclass(slots=True, eq=False)
class Element:
    """A part of a pattern: words and stems of which one stands there, a gap, or an edge of a clause or sentence."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    optional: bool = False
    gap: tuple[int, int, bool] | None = None
    edge: str = ""
    commonness: int = 0
    length: tuple[int, int] = (1, 1)  # how many words it takes
    needed: bool = False  # a word of it must be there

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


def expanded_pattern(pattern: str) -> list[list[str]]:
    """The pattern's parts; a group with an alternative of several words gives one list more for each of them."""
    if "(" not in pattern and "[" not in pattern:
        return [pattern.split()]
    lists: list[list[str]] = [[]]
    for part in _PART.findall(pattern):
        if part[0] not in "([":
            lists = [[*done, part] for done in lists]
            continue
        alternatives = part[1:-1].split("|")
        single = [a for a in alternatives if " " not in a]
        ways = [a.split() for a in alternatives if " " in a]
        if single:
            ways.append([f"({'|'.join(single)})" if part[0] == "(" else "|".join(single)])
        elif part[0] == "(":
            ways.append([])
        lists = [[*done, *way] for done in lists for way in ways]
    return lists


def element_of(part: str) -> Element:
    """What a part of an expanded pattern stands for. Raises ValueError where it holds no word."""
    if part in _GAPS:
        return Element(gap=_GAPS[part], length=_GAPS[part][:2])
    if part in ("<", "^", "$"):
        return Element(edge=part, length=(0, 0))
    optional = part[0] == "("
    words, stems = set(), []
    for alternative in (part[1:-1] if optional else part).split("|"):
        folded, stem = _written(alternative)
        if stem:
            stems.append(folded)
        else:
            words.add(folded)
    return Element(
        frozenset(words),
        tuple(stems),
        optional,
        commonness=commonness(words, stems),
        length=(0, 1) if optional else (1, 1),
        needed=not optional,
    )


@lru_cache(maxsize=10_000)
def _written(alternative: str) -> tuple[str, bool]:
    """An alternative as it is folded, and whether it is a stem."""
    folded = fold(alternative.rstrip("*"))
    if not folded.isalnum():
        raise ValueError(f"not a word of a cue: {alternative!r}")
    stem = alternative.endswith("*")
    return (folded if stem else expanded(folded)), stem
