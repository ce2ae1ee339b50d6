"""From words on a printed page to paragraphs and tables: PDF knows only letters and where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from messages.papers.model import Block, Cell, Paragraph, Table
from messages.papers.wrapping import join_lines

Box = tuple[float, float, float, float]
# Of the height of the line. A blank is a quarter; lines set flush on both sides have wider ones.
_TAB = 0.9
# A line that begins so many heights to the right stands in a second column; lists are indented less.
_INDENT = 6
_FEW = 6
# Lines of two columns that are set in different letters stand a little apart, each a row of its own.
_APART = 3
# So many lines that begin in bold and go on plainly show that labels are set off by their letters alone.
_BOLD_LABELS = 4
_SIGNED = re.compile(r"[:=–—?-]$")


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


def lay_out(words: Sequence[Word], grids: Sequence[Sequence[Sequence[Box | None]]]) -> tuple[Block, ...]:
    """The blocks of a page. `grids` are its ruled tables: rows of cell boxes, None where a cell is merged away."""
    inside: set[int] = set()
    placed: list[tuple[float, Block]] = []
    for grid in grids:
        rows: list[tuple[Cell, ...]] = []
        top = min((box[1] for row in grid for box in row if box), default=0.0)
        for row in grid:
            cells: list[Cell] = []
            for box in row:
                if box is None:
                    continue
                held = [index for index, word in enumerate(words) if index not in inside and _holds(box, word)]
                inside.update(held)
                cells.append(Cell(blocks=tuple(flow(lines_of(words[index] for index in held), right=box[2]))))
            rows.append(tuple(cells))
        placed.append((top, Table(rows=tuple(rows))))
    loose = lines_of(word for index, word in enumerate(words) if index not in inside)
    size = median(word.height for word in words) if words else 0.0
    for run in _runs(loose, sorted(top for top, _ in placed)):
        placed += _columns(run, size)
    return tuple(block for _, block in sorted(placed, key=lambda pair: pair[0]))


def holds_a_table(words: Sequence[Word], grid: Sequence[Sequence[Box | None]]) -> bool:
    """Whether words stand in more than one cell of `grid`; with all in one, the rules are a slide's decoration."""
    boxes = [box for row in grid for box in row if box]
    return sum(any(_holds(box, word) for word in words) for box in boxes) > 1


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
        item, text = _unbulleted(line.text)
        if before is not None and out and not item and _wraps(before, line, edge):
            out[-1] = replace(out[-1], text=join_lines(out[-1].text, text))
        elif text:
            out.append(Paragraph(text=text, role="item" if item else "text"))
        before = line
    return out


_BULLET = re.compile(r"\s*(?:\(cid:\d+\)|[•●▪■◦‣⁃·➢►\uf000-\uf0ff]|o(?=\s)|[-–—*](?=\s))\s*")


def _unbulleted(text: str) -> tuple[bool, str]:
    match = _BULLET.match(text)
    text = re.sub(r"\(cid:\d+\)", "", text[match.end() :] if match else text)
    return bool(match), text.strip()


def _holds(box: Box, word: Word) -> bool:
    x, y = word.middle
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1


def _wraps(line: Line, following: Line, edge: float) -> bool:
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


def _runs(lines: Sequence[Line], tops: Sequence[float]) -> list[list[Line]]:
    """Loose lines in the stretches between ruled tables."""
    runs: list[list[Line]] = []
    last = None
    for line in lines:
        stretch = sum(1 for top in tops if top < line.top)
        if stretch != last or not runs:
            runs.append([])
        runs[-1].append(line)
        last = stretch
    return runs


def _columns(lines: Sequence[Line], size: float) -> list[tuple[float, Block]]:
    """Loose lines as unruled tables where a second column stands under itself, else as paragraphs."""
    start = _second_column(lines)
    edge = max((line.x1 for line in lines), default=0.0)
    out: list[tuple[float, Block]] = []
    rows: list[tuple[Line | None, Line | None]] = []
    plain: list[Line] = []

    def close() -> None:
        if plain:
            out.extend((line.top, paragraph) for line, paragraph in _marked(plain, edge, size))
            plain.clear()
        if rows:
            top = min(line.top for row in rows for line in row if line)
            out.append((top, _unruled(rows, start or 0.0, edge)))
            rows.clear()

    for line in lines:
        # A form field stands beside its label, wherever the columns are.
        entered = not line.words[0].hard and any(word.hard for word in line.words)
        left = tuple(word for word in line.words if not word.hard and (entered or start is None or word.x1 <= start))
        rest = tuple(word for word in line.words if word not in left)
        if not entered and (start is None or (rest and rest[0].x0 < start - 2)):
            if rows:
                close()
            plain.append(line)
        else:
            if plain:
                close()
            rows.append((Line(words=left) if left else None, Line(words=rest) if rest else None))
    close()
    return out


def _marked(lines: Sequence[Line], edge: float, size: float) -> list[tuple[Line, Paragraph]]:
    """Loose lines, each a paragraph: whether one that fills its line goes on in the next, its reader knows better.
    A line clearly larger than the page's `size` of letters is a heading; a label in bold is set off by a tab."""
    out: list[tuple[Line, Paragraph]] = []
    set_off = sum(1 for line in lines if line.bold) >= _BOLD_LABELS
    for at, line in enumerate(lines):
        own = set_off and line.bold and not _SIGNED.search(line.words[line.bold - 1].text)
        item, text = _unbulleted(line.set_off(line.bold) if own else line.tabbed)
        following = lines[at + 1] if at + 1 < len(lines) else None
        wraps = following is not None and not _unbulleted(following.text)[0] and _wraps(line, following, edge)
        if text and line.height > 1.25 * size:
            out.append((line, Paragraph(text=text, role="heading", wraps=wraps)))
        elif text:
            out.append((line, Paragraph(text=text, role="item" if item else "text", wraps=wraps)))
    return out


def _second_column(lines: Sequence[Line]) -> float | None:
    """Where a second column begins: an x that at least three lines take up, two of them behind a gap, and few cross."""
    starts: Counter[int] = Counter()
    begins: Counter[int] = Counter()
    margin = min((line.x0 for line in lines), default=0.0)
    for line in lines:
        if line.x0 > margin + _INDENT * line.height:
            begins[round(line.x0 / 3)] += 1
        for before, word in zip(line.words, line.words[1:], strict=False):
            if word.x0 - before.x1 > 0.8 * line.height:
                starts[round(word.x0 / 3)] += 1
    for place, count in starts.most_common(3):
        near = count + starts[place - 1] + starts[place + 1]
        if near >= 2:
            near += begins[place - 1] + begins[place] + begins[place + 1]
        x = 3.0 * place - 3
        crossed = sum(1 for line in lines if any(word.x0 < x < word.x1 - 1 for word in line.words))
        few = near == 2 and len(lines) <= _FEW and not crossed  # the end of a table on its last page
        if (near >= 3 and crossed <= max(1, len(lines) // 3)) or few:
            return x
    return None


def _unruled(rows: Sequence[tuple[Line | None, Line | None]], start: float, edge: float) -> Table:
    left_edge = max((left.x1 for left, _ in rows if left), default=start)
    cells: list[tuple[Cell, ...]] = []
    for index, pair in enumerate(rows):
        row: list[Cell] = []
        for side, right in ((0, left_edge), (1, edge)):
            line = pair[side]
            if line is None:
                row.append(Cell())
                continue
            following = next((other[side] for other in rows[index + 1 : index + 1 + _APART] if other[side]), None)
            item, text = _unbulleted(line.text)
            wraps = following is not None and not _unbulleted(following.text)[0] and _wraps(line, following, right)
            row.append(Cell(blocks=(Paragraph(text=text, role="item" if item else "text", wraps=wraps),)))
        cells.append(tuple(row))
    return Table(rows=tuple(cells), ruled=False)
