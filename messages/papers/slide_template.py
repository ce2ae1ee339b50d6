"""The text of AT's slide template (annex 5), and whether a line is the template's own.

The text stands in `at_template.txt`: an empty line between slides, the first line of each its title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

_LONGEST_LINE = 3000


@cache
def template_slides() -> tuple[tuple[str, ...], ...]:
    """The template's slides; the first line of each is its title."""
    blocks = Path(__file__).with_name("at_template.txt").read_text("utf-8").strip().split("\n\n")
    return tuple(tuple(line.strip() for line in block.split("\n") if line.strip()) for block in blocks)


@cache
def template_titles() -> frozenset[str]:
    """The titles of the template's slides, as `plain` gives them."""
    return frozenset(plain(slide[0]) for slide in template_slides())


def plain(text: str) -> str:
    """The words of `text` in small letters with single blanks: what lines are compared in."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


@lru_cache(maxsize=4096)
def is_template(text: str, *, whole: bool) -> bool:
    """Whether `text` is the template's: one of its lines, or (unless `whole`) a title or any longer piece of it."""
    from rapidfuzz import fuzz, process

    words = plain(text[:_LONGEST_LINE])
    known = _lines() if whole else _lines() | template_titles()
    if not words or words in known:
        return True
    letters = words.replace(" ", "")  # small print is sometimes read with a blank behind each letter
    if len(letters) >= _FEWEST_LETTERS and (letters in _letters() if whole else letters in "".join(_letters())):
        return True
    threes = _threes(words)
    shared = len(threes & _template_threes())
    if shared == 0 and len(words) > 60:
        return False  # most lines: no need to compare letter by letter
    if process.extractOne(words, known, scorer=fuzz.ratio, score_cutoff=92):
        return True
    # Three words in a row that the template has too: nearly all of a piece of it, few of a sentence of one's own.
    return not whole and len(threes) >= 3 and shared >= 0.65 * len(threes)


def template_title_at(lines: Sequence[str], at: int) -> int:
    """How many of `lines` from `at` on are one title of the template behind its first, broken over them; 0 for none."""
    found, words = 0, ""
    for count, line in enumerate(lines[at : at + _TITLE_LINES], 1):
        words = f"{words} {plain(line)}".strip()
        if words in template_titles() and words != plain(template_slides()[0][0]):
            found = count
    return found


def count_of_template(lines: Sequence[str]) -> int:
    """How many words of `lines` are the template's, in its order and however they are broken."""
    return sum(_Sequence(lines).shown)


def template_pieces(lines: Sequence[str]) -> frozenset[int]:
    """Which of `lines`, a deck's in their order, are pieces of the template's lines, broken otherwise."""
    return _Sequence(lines).pieces()


def is_fragment(text: str) -> bool:
    """Whether words of a topic stand in the template in the same order: a piece of it, rather than a topic. So may be
    what was read letter by letter."""
    words = plain(text).split()
    if len(words) >= _FEWEST_APART and sum(len(word) == 1 for word in words) * 2 > len(words):
        return True
    if len(words) < _FEWEST_IN_PIECE:
        return bool(words) and text[:1].islower() and words[-1] in _words()
    return any(tuple(words) == _words()[at : at + len(words)] for at in _places().get(tuple(words[:2]), ()))


class _Sequence:
    """The words of lines, each with its line and whether it stands in a stretch of the template's words."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words: list[str] = []
        self._line: list[int] = []
        for number, line in enumerate(lines):
            words = plain(line[:_LONGEST_LINE]).split()
            self._words += words
            self._line += [number] * len(words)
        self.shown = [False] * len(self._words)
        self._broken = [False] * len(self._words)
        if len(self._words) <= _MOST_WORDS:
            self._look()

    def pieces(self) -> frozenset[int]:
        """The lines whose words are the template's, but for single ones, in a stretch that goes on in another line."""
        own: dict[int, list[bool]] = {}
        for number, broken in zip(self._line, self._broken, strict=True):
            own.setdefault(number, []).append(not broken)
        return frozenset(
            number
            for number, words in own.items()
            if sum(words) <= _ODD * len(words) and not any(map(all, pairwise(words)))
        )

    def _look(self) -> None:
        at = 0
        while at < len(self._words):
            length = max(
                (self._alike(at, place) for place in _places().get(tuple(self._words[at : at + 2]), ())), default=0
            )
            over = length and self._line[at] != self._line[at + length - 1]
            if length >= (_STRETCH if over else _STRETCH + 1):
                self.shown[at : at + length] = [True] * length
                if over:
                    self._broken[at : at + length] = [True] * length
                at += length
            else:
                at += 1

    def _alike(self, at: int, place: int) -> int:
        known = _words()
        length = 0
        while (
            at + length < len(self._words)
            and place + length < len(known)
            and self._words[at + length] == known[place + length]
        ):
            length += 1
        return length


_FEWEST_IN_PIECE = 2
_FEWEST_LETTERS = 20
_FEWEST_APART = 5
_TITLE_LINES = 4
_MOST_WORDS = 30_000
# Words of another spelling in so many.
_ODD = 0.25
# So many words in the same order are no accident.
_STRETCH = 4


@cache
def _letters() -> tuple[str, ...]:
    """The template's lines without blanks."""
    return tuple(plain(line).replace(" ", "") for slide in template_slides() for line in slide)


@cache
def _words() -> tuple[str, ...]:
    """The template's words, with a sign between slides that no line has."""
    return tuple(word for slide in template_slides() for line in (*slide, "") for word in plain(line).split() or ("|",))


@cache
def _places() -> dict[tuple[str, ...], list[int]]:
    """Where two words of the template stand side by side."""
    found: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(_words()) - 1):
        found.setdefault(_words()[at : at + 2], []).append(at)
    return found


def written_behind(text: str) -> str:
    """What was written behind a line of the template, "" where that is not how `text` begins."""
    for slide in template_slides():
        for line in slide[1:]:
            start = line.rstrip(".:")
            if len(start) > 15 and text.startswith(start) and len(plain(text[len(start) :]).split()) >= 2:
                return text[len(start) :].strip(" .:;,–—-")
    return ""


@cache
def _lines() -> frozenset[str]:
    return frozenset(plain(line) for slide in template_slides() for line in slide[1:])


def _threes(words: str) -> frozenset[tuple[str, ...]]:
    parts = words.split()
    return frozenset(tuple(parts[at : at + 3]) for at in range(len(parts) - 2))


@cache
def _template_threes() -> frozenset[tuple[str, ...]]:
    return frozenset(three for slide in template_slides() for line in slide for three in _threes(plain(line)))
