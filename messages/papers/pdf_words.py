"""Words on a printed page, the lines they make, and lines put together to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from messages.papers.model import Paragraph
from messages.papers.wrapping import join_lines

# Of the height of the line. A blank is a quarter; lines set flush on both sides have wider ones.
_TAB = 0.9


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word and its box in points from the page's upper left corner. `hard`: the line ends behind it for certain;
    `bold`: printed in bold letters."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    hard: bool = False
    bold: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def inside(self, top: float, bottom: float) -> bool:
        """Whether it stands between two heights of the page."""
        return top <= self.middle[1] <= bottom


@dataclass(frozen=True, kw_only=True)
class Line:
    """One printed line of words, left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def tabbed(self) -> str:
        """The words; a gap far wider than a blank is a tab."""
        out = self.words[0].text
        for before, word in zip(self.words, self.words[1:], strict=False):
            out += ("\t" if word.x0 - before.x1 > _TAB * self.height else " ") + word.text
        return out

    @property
    def bold(self) -> int:
        """How many words from the line's beginning are bold, 0 where all are."""
        count = next((at for at, word in enumerate(self.words) if not word.bold), 0)
        return count if not any(word.bold for word in self.words[count:]) else 0

    def set_off(self, count: int) -> str:
        """`tabbed`, with a tab behind the first `count` words."""
        parts = (Line(words=self.words[:count]).tabbed, Line(words=self.words[count:]).tabbed)
        return "\t".join(parts)

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)

    @property
    def height(self) -> float:
        return max(word.height for word in self.words)


def by_size(words: Sequence[Word]) -> list[list[Word]]:
    """The words of a slide by the size of their letters, the group that begins highest first: boxes may overlap, and
    words of one line are of one size."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.height):
        if groups and word.height <= 1.12 * groups[-1][0].height:
            groups[-1].append(word)
        else:
            groups.append([word])
    return sorted(groups, key=lambda group: min(word.top for word in group))


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words grouped to lines by height on the page, top to bottom."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.middle[1], word.x0)):
        if lines and abs(word.middle[1] - median(other.middle[1] for other in lines[-1])) < 0.5 * word.height:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(words=tuple(sorted(line, key=lambda word: word.x0))) for line in lines]


def flow(lines: Sequence[Line], right: float | None = None) -> list[Paragraph]:
    """Lines as paragraphs: a line that ended only for lack of room is joined with the next.

    `right` is the edge of the room; without it the longest line's end.
    """
    edge = max((line.x1 for line in lines), default=0.0) if right is None else right
    out: list[Paragraph] = []
    before: Line | None = None
    for line in lines:
        item, text = unbulleted_line(line.text)
        if before is not None and out and not item and wraps_into(before, line, edge):
            out[-1] = replace(out[-1], text=join_lines(out[-1].text, text))
        elif text:
            out.append(Paragraph(text=text, role="item" if item else "text"))
        before = line
    return out


_BULLET = re.compile(r"\s*(?:\(cid:\d+\)|[•●▪■◦‣⁃·➢►\uf000-\uf0ff]|o(?=\s)|[-–—*](?=\s))\s*")


def unbulleted_line(text: str) -> tuple[bool, str]:
    """Whether a printed line is a list's item, and the line without its bullet."""
    match = _BULLET.match(text)
    text = re.sub(r"\(cid:\d+\)", "", text[match.end() :] if match else text)
    return bool(match), text.strip()


def wraps_into(line: Line, following: Line, edge: float) -> bool:
    """Whether `line` broke for lack of room: the next line's first word would not have fitted behind it."""
    if line.words[-1].hard or following.top - line.bottom > 0.9 * line.height:
        return False
    if abs(following.height - line.height) > 0.2 * line.height or _LABELS.match(following.text):
        return False
    first = following.words[0]
    room = edge - line.x1
    # Cells have some padding to their rule; a guess too small joins too little, which the readers can bear.
    return room < (first.x1 - first.x0) + 0.3 * line.height + 4


# "Mødedato: 3. maj" begins something of its own.
_LABELS = re.compile(r"[A-ZÆØÅ][^\W\d]{2,}(?: [^\W\d]+){0,2}:\s*\S")
