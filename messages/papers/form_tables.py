"""Tables of a form set straight before they are read: a margin that heads groups of rows becomes rows of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_labels import match_section
from messages.papers.form_lines import cell_lines, is_label
from messages.papers.model import Block, Cell, Paper, Slide, Table

_FEWEST_LABELS = 3


def with_straight_tables(paper: Paper) -> Paper:
    """`paper` with every table whose first column only heads the labels in the second told as rows: the heading, and
    below it label and answer. A column that numbers the labels stays."""
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
    if not _has_margin(table.rows):
        return table
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        if cell_lines(row[0]) or len(row) == 1:
            rows.append((row[0],))
        if len(row) > 1:
            rows.append(row[1:])
    return replace(table, rows=tuple(rows))


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
