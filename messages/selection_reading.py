"""Which institutions of a numbered list a socialtilsyn's contact chose: by number, by name, "alle", "alle undtagen"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from messages.papers.house_names import mentions_house

_NUMBER = re.compile(r"(?<![\d.,/:-])(?:nr\.?\s*|#)?(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?![\d/:]|[.,]\d)", re.IGNORECASE)
_ALL = re.compile(r"\b(?:alle|samtlige|hele listen|all(?: of them)?)\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:ingen af|none of)\b", re.IGNORECASE)
_EXCEPT = re.compile(r"\b(?:undtagen|bortset fra|på nær|minus|except)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:ikke|fravælger|udelader|undlade|not)\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:hvis|måske|eventuelt|evt|vender tilbage|if|maybe)\b|\?", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """`indexes` into the list (0-based, in list order); `doubt` names why a person should look ("" where none is), with
    the `number` it is about. Each name is a phrase of `selection` ("doubt_" before it)."""

    indexes: tuple[int, ...]
    doubt: Literal["", "condition", "none_chosen", "left_out", "nothing", "outside"] = ""
    number: str = ""


def find_chosen(text: str, names: tuple[str, ...]) -> Chosen:
    """Read a reply to a numbered list. Nothing found, a condition or a number outside the list is a doubt."""
    wanted: set[int] = set()
    unwanted: set[int] = set()
    doubts: list[Chosen] = []
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])|\n+", text):
        if _IF.search(sentence):
            doubts.append(Chosen(indexes=(), doubt="condition"))
        if _NONE.search(sentence):
            doubts.append(Chosen(indexes=(), doubt="none_chosen"))
            continue
        before, *after = _EXCEPT.split(sentence, maxsplit=1)
        found, outside = _named(before, names)
        doubts += outside
        if _ALL.search(before):
            found = set(range(len(names)))
        if _NOT.search(before):
            unwanted |= found
        else:
            wanted |= found
        if after:
            left_out, outside = _named(after[0], names)
            doubts += outside
            if not left_out and not outside:
                doubts.append(Chosen(indexes=(), doubt="left_out"))
            unwanted |= left_out
    chosen = wanted - unwanted
    if not chosen:
        doubts.append(Chosen(indexes=(), doubt="nothing"))
    return replace(next(iter(doubts), Chosen(indexes=())), indexes=tuple(sorted(chosen)))


def _named(text: str, names: tuple[str, ...]) -> tuple[set[int], list[Chosen]]:
    """What a text names of the list, and the numbers in it that are not on the list."""
    found: set[int] = set()
    rest = text
    for name in sorted(names, key=len, reverse=True):  # "Solgården Nord" before "Solgården"
        if mentions_house(rest, name):
            found.add(names.index(name))
            rest = _without(rest, name)
    outside = []
    for first, last in _NUMBER.findall(rest):
        low, high = int(first), int(last or first)
        if 1 <= low <= high <= len(names):
            found.update(range(low - 1, high))
        elif high <= 2 * len(names):
            outside.append(Chosen(indexes=(), doubt="outside", number=first))
    return found, outside


def _without(text: str, name: str) -> str:
    """The text without the name, or without what people write of it ("Solgården" for "Botilbuddet Solgården"): a number
    in a name is no number of the list."""
    words = [re.escape(word) for word in name.split()]
    for start in range(len(words)):
        pattern = re.compile(r"\b" + r"\W+".join(words[start:]) + r"s?\b", re.IGNORECASE)
        if pattern.search(text):
            return pattern.sub(" ", text)
    return text
