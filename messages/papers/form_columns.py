"""Pages of a form in two columns with labels in both: read one column after the other, or row by row where every answer
stands behind its label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from messages.papers.form_labels import FIELDS, Label, match_label
from messages.papers.form_lines import cell_text, is_label, split_line
from messages.papers.model import Block, Cell, Paper, Paragraph, Table

_FEWEST_LEFT, _FEWEST_RIGHT = 2, 3


def with_columns_in_turn(paper: Paper) -> Paper:
    """`paper` with guessed columns as lines, where labels stand in the right one as well; a right column of nothing but
    answers stays."""
    tables = [block for block in paper.blocks if isinstance(block, Table) and not block.ruled]
    left, right = ([label for table in tables for label in _labels(table, side)] for side in (0, 1))
    names = {label.field for label in right}
    if len(left) < _FEWEST_LEFT or len(names) < _FEWEST_RIGHT or not names.isdisjoint({label.field for label in left}):
        return paper
    answered = sum(1 for table in tables for row in table.rows if _answered(row[1])) * 2 > len(right)
    blocks: list[Block] = []
    for block in paper.blocks:
        if not isinstance(block, Table) or block.ruled:
            blocks.append(block)
        elif answered:
            blocks += [paragraph for row in block.rows for cell in row for paragraph in _lines(cell)]
        else:
            blocks += [paragraph for side in (0, 1) for row in block.rows for paragraph in _lines(row[side])]
    return replace(paper, blocks=tuple(blocks))


def _labels(table: Table, side: int) -> Iterator[Label]:
    """The labels of fields in a column; bare ones ("Navn", "Dato") may be of any."""
    for row in table.rows:
        text = cell_text(row[side])
        label = match_label(text) if is_label([text]) else split[0] if (split := split_line(text)) else None
        if label and label.field in FIELDS:
            yield label


def _answered(cell: Cell) -> bool:
    split = split_line(cell_text(cell))
    return bool(split and split[1])


def _lines(cell: Cell) -> Sequence[Paragraph]:
    return [block for block in cell.blocks if isinstance(block, Paragraph)]
