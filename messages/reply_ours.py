"""Our own last mail found again in what a reply quotes without marks: what is ours, what was written between it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from messages.survey_link import mask_links

_LINK = re.compile(r"<(?:mailto:|https?:)[^<>\s]{0,400}>|\[(?:mailto:|https?:)[^\[\]\s]{0,400}\]")
_NOT_WORD = re.compile(r"[\W_]+")
_LEAST = 12  # letters; shorter lines of ours ("Venlig hilsen") prove nothing alone


class Ours(NamedTuple):
    """Our mail, its lines and all of it, folded for comparison."""

    lines: tuple[str, ...]
    whole: str


def our_text(text: str) -> Ours:
    """`text` of our last mail as it was sent, ready to be looked for."""
    lines = tuple(folded for folded in map(fold, text.split("\n")) if folded)
    return Ours(lines, " ".join(lines))


def fold(text: str) -> str:
    """Letters and digits alone, in small letters: quoting changes blanks, quotes, dashes and links. A personal link
    left without its token, which our mail gets only when it leaves."""
    return _NOT_WORD.sub(" ", _LINK.sub(" ", mask_links(text)).casefold()).strip()


def is_ours(text: str, ours: Ours) -> bool:
    """True where the line, or the piece of a line that wrapping left, stands in our mail."""
    folded = fold(text)
    return bool(folded) and folded in ours.whole


def added_to_ours(text: str, ours: Ours) -> tuple[str, str] | None:
    """A line of ours with words behind it ("2) onsdag den 30. august – passer fint"): ours, and what was added."""
    folded = fold(text)
    best = max(
        (line for line in ours.lines if len(line) >= _LEAST and folded.startswith(f"{line} ")), key=len, default=""
    )
    if not best:
        return None
    left = len(best.replace(" ", ""))
    for at, char in enumerate(text):
        left -= char.isalnum()
        if left <= 0:
            return text[: at + 1], text[at + 1 :].strip(" \t:;,.–—-→=>")
    return None


def our_stretch(texts: Sequence[str], ours: Ours) -> tuple[int, int]:
    """The first and the last line that are ours beyond doubt, the end exclusive; (0, 0) where there is none."""
    hits = [at for at, text in enumerate(texts) if len(fold(text)) >= _LEAST and is_ours(text, ours)]
    return (hits[0], hits[-1] + 1) if hits else (0, 0)


def quoted_unmarked(texts: Sequence[str], ours: Ours) -> tuple[int, int]:
    """A run of lines that repeats half of our mail or more, with no word of the program's above it; (0, 0) if none.

    One line alone is never taken: people answer by copying the time they choose.
    """
    start, letters, lines = -1, 0, 0
    best = (0, 0)
    for at, text in enumerate([*texts, "\x00"]):
        if not text:
            continue
        if is_ours(text, ours):
            start = at if start < 0 else start
            letters, lines = letters + len(fold(text)), lines + 1
            continue
        if lines >= 3 and letters * 2 >= len(ours.whole) and best == (0, 0):
            best = (start, at)
        start, letters, lines = -1, 0, 0
    return best
