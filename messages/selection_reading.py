"""Which institutions of a numbered list a socialtilsyn's contact chose: by number, by name, "alle", "alle undtagen"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(r"(?<![\d.,/:-])(?:nr\.?\s*|#)?(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?![\d/:]|[.,]\d)", re.IGNORECASE)
_ALL = re.compile(r"\b(?:alle|samtlige|hele listen|all(?: of them)?)\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:ingen af|none of)\b", re.IGNORECASE)
_EXCEPT = re.compile(r"\b(?:undtagen|bortset fra|på nær|minus|except)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:ikke|fravælger|udelader|undlade|not)\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:hvis|måske|eventuelt|evt|vender tilbage|if|maybe)\b|\?", re.IGNORECASE)
_LIKE = 92


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """`indexes` into the list (0-based, in list order); `doubt` says why a person should look, "" where none is."""

    indexes: tuple[int, ...]
    doubt: str = ""


def find_chosen(text: str, names: tuple[str, ...]) -> Chosen:
    """Read a reply to a numbered list. Nothing found, a condition or a number outside the list is a doubt."""
    wanted: set[int] = set()
    unwanted: set[int] = set()
    doubt = ""
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])|\n+", text):
        if _IF.search(sentence):
            doubt = doubt or "a condition or a question"
        if _NONE.search(sentence):
            doubt = doubt or "none is chosen"
            continue
        before, *after = _EXCEPT.split(sentence, maxsplit=1)
        found, bad = _named(before, names)
        doubt = doubt or bad
        if _ALL.search(before):
            found = set(range(len(names)))
        if _NOT.search(before):
            unwanted |= found
        else:
            wanted |= found
        if after:
            left_out, bad = _named(after[0], names)
            doubt = doubt or bad or ("" if left_out else "it is not clear which are left out")
            unwanted |= left_out
    chosen = wanted - unwanted
    if not chosen:
        doubt = doubt or "no institution is recognised"
    return Chosen(indexes=tuple(sorted(chosen)), doubt=doubt)


def _named(text: str, names: tuple[str, ...]) -> tuple[set[int], str]:
    from rapidfuzz import fuzz

    found: set[int] = set()
    rest = text
    for index, name in enumerate(names):
        if fuzz.partial_ratio(name.casefold(), text.casefold()) >= _LIKE:
            found.add(index)
            rest = re.sub(re.escape(name), " ", rest, flags=re.IGNORECASE)
    doubt = ""
    for first, last in _NUMBER.findall(rest):
        low, high = int(first), int(last or first)
        if 1 <= low <= high <= len(names):
            found.update(range(low - 1, high))
        elif high <= 2 * len(names):
            doubt = f"number {first} is not on the list"
    return found, doubt
