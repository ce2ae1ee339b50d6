"""From words on a printed page to paragraphs and tables: PDF knows only letters and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from messages.papers.model import Block, Cell, Table
from messages.papers.pdf_columns import columns_of, runs_between
from messages.papers.pdf_words import Word, flow, lines_of

Box = tuple[float, float, float, float]
# Cells of a page: with fewer there is no table in a table, with more it is not looked for.
_FEW, _MOST_CELLS = 6, 600


@dataclass(frozen=True, kw_only=True)
class FieldRow:
    """A form field's label and what was entered, and the field's box."""

    box: Box
    cells: tuple[Cell, Cell]


def lay_out(
    words: Sequence[Word], grids: Sequence[Sequence[Sequence[Box | None]]], fields: Sequence[FieldRow] = ()
) -> tuple[Block, ...]:
    """The blocks of a page. `grids` are its ruled tables: rows of cell boxes, None where a cell is merged away."""
    inside: set[int] = set()
    placed: list[tuple[float, Block]] = []
    frames = _frames([box for grid in grids for row in grid for box in row if box])
    for grid in grids:
        rows: list[tuple[Cell, ...]] = []
        top = min((box[1] for row in grid for box in row if box), default=0.0)
        for row in grid:
            cells: list[Cell] = []
            for box in row:
                if box is None:
                    continue
                inner = frames.get(box, ())
                held = [
                    index
                    for index, word in enumerate(words)
                    if index not in inside and _holds(box, word) and not any(_holds(one, word) for one in inner)
                ]
                inside.update(held)
                cells.append(Cell(blocks=tuple(flow(lines_of(words[index] for index in held), right=box[2]))))
            rows.append(tuple(cells))
        placed.append((top, Table(rows=tuple(rows))))
    placed += [(row.box[1], Table(rows=(row.cells,))) for row in sorted(fields, key=lambda row: row.box[1:])]
    loose = lines_of(word for index, word in enumerate(words) if index not in inside)
    size = median(word.height for word in words) if words else 0.0
    for run in runs_between(loose, sorted(top for top, _ in placed)):
        placed += columns_of(run, size)
    return (
        _rows_together([block for _, block in sorted(placed, key=lambda pair: pair[0])])
        if fields
        else tuple(block for _, block in sorted(placed, key=lambda pair: pair[0]))
    )


def _rows_together(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Rows of fields that follow one another as one table."""
    out: list[Block] = []
    for block in blocks:
        last = out[-1] if out else None
        if isinstance(block, Table) and isinstance(last, Table) and block.ruled and last.ruled:
            out[-1] = Table(rows=(*last.rows, *block.rows))
        else:
            out.append(block)
    return tuple(out)


def _frames(boxes: Sequence[Box]) -> dict[Box, list[Box]]:
    """The cells that hold further cells, with those: tables within a table's cell."""
    if not _FEW < len(boxes) <= _MOST_CELLS:
        return {}
    found: dict[Box, list[Box]] = {}
    for box in boxes:
        inner = [one for one in boxes if one != box and _within(one, box)]
        if len(inner) > 1:
            found[box] = inner
    return found


def _within(one: Box, box: Box) -> bool:
    return box[0] - 1 <= one[0] and box[1] - 1 <= one[1] and one[2] <= box[2] + 1 and one[3] <= box[3] + 1


def holds_a_table(words: Sequence[Word], grid: Sequence[Sequence[Box | None]]) -> bool:
    """Whether words stand in more than one cell of `grid`; with all in one, the rules are a slide's decoration."""
    boxes = [box for row in grid for box in row if box]
    return sum(any(_holds(box, word) for word in words) for box in boxes) > 1


def _holds(box: Box, word: Word) -> bool:
    x, y = word.middle
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1
