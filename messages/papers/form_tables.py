"""Tables of a form set straight before they are read: a margin that heads groups of rows becomes rows of its own, and
cells that hold a label above its answer become a row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_labels import match_section
from messages.papers.form_lines import cell_lines, is_label
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table

_FEWEST_LABELS = 3


def with_straight_tables(paper: Paper) -> Paper:
    """`paper` with every table whose first column only heads the labels in the second told as rows: the heading, and
    below it label and answer; cells with a label above its answer as rows. A column that numbers the labels stays."""
    return replace(paper, blocks=_straight(paper.blocks))


def _straight(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(
        _without_margin(block)
        if isinstance(block, Table) and block.ruled
        else replace(block, blocks=_straight(block.blocks))
        if isinstance(block, Slide)
        else block
        for block in blocks
    )


def _without_margin(table: Table) -> Table:
    if _holds_cards(table.rows):
        cells = [cell for row in table.rows for cell in row if cell_lines(cell)]
        return replace(table, rows=tuple(_label_and_answer(cell) for cell in cells))
    if not _has_margin(table.rows):
        return table
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        if cell_lines(row[0]) or len(row) == 1:
            rows.append((row[0],))
        if len(row) > 1:
            rows.append(row[1:])
    return replace(table, rows=tuple(rows))


def _holds_cards(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the cells of two columns or more hold a label each, with its answer below it in the cell."""
    cells = [cell for row in rows for cell in row if cell_lines(cell)]
    if max((len(row) for row in rows), default=0) < 2 or any(_is_nested(cell) for cell in cells):
        return False
    cards = [lines for cell in cells if len(lines := cell_lines(cell)) > 1 and is_label(lines[:1])]
    return len(cards) >= _FEWEST_LABELS and len(cards) * 3 >= len(cells) * 2


def _is_nested(cell: Cell) -> bool:
    return any(not isinstance(block, Paragraph) for block in cell.blocks)


def _label_and_answer(cell: Cell) -> tuple[Cell, ...]:
    blocks = [block for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    first, *more = blocks[0].text.strip().split("\n", 1)
    rest = [replace(blocks[0], text=text) for text in more]
    return (Cell(blocks=(replace(blocks[0], text=first),)), Cell(blocks=(*rest, *blocks[1:])))


def _has_margin(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether labels stand in the second column, with room for an answer beside, and the first is mostly empty or
    names the form's parts."""
    wide = [row for row in rows if len(row) > 2]
    labelled = [row for row in wide if is_label(cell_lines(row[1]))]
    if len(labelled) < _FEWEST_LABELS or len(labelled) * 2 < len(wide):
        return False
    margins = [" ".join(cell_lines(row[0])) for row in rows if len(row) > 1]
    heads = [text for text in margins if text]
    parts = sum(1 for text in heads if match_section(text))
    return len(heads) * 3 <= len(margins) or parts * 2 >= len(heads) > 0
