"""Loose lines of a page as paragraphs, or as two columns where a second one stands under itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from messages.papers.model import Block, Cell, Paragraph, Table
from messages.papers.pdf_words import Line, unbulleted_line, wraps_into

# A line that begins so many heights to the right stands in a second column; lists are indented less.
_INDENT = 6
_FEW = 6
# Lines of two columns that are set in different letters stand a little apart, each a row of its own.
_APART = 3
# So many lines that begin in bold and go on plainly show that labels are set off by their letters alone.
_BOLD_LABELS = 4
_SIGNED = re.compile(r"[:=–—?-]$")


def runs_between(lines: Sequence[Line], tops: Sequence[float]) -> list[list[Line]]:
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


def columns_of(lines: Sequence[Line], size: float) -> list[tuple[float, Block]]:
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
        item, text = unbulleted_line(line.set_off(line.bold) if own else line.tabbed)
        following = lines[at + 1] if at + 1 < len(lines) else None
        wraps = following is not None and not unbulleted_line(following.text)[0] and wraps_into(line, following, edge)
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
            item, text = unbulleted_line(line.text)
            wraps = (
                following is not None and not unbulleted_line(following.text)[0] and wraps_into(line, following, right)
            )
            row.append(Cell(blocks=(Paragraph(text=text, role="item" if item else "text", wraps=wraps),)))
        cells.append(tuple(row))
    return Table(rows=tuple(cells), ruled=False)
