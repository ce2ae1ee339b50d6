"""Tables that only hold tables: a frame around the form's parts, a frame around every answer. They are taken out of
their frames before the form is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from messages.papers.form_labels import FIELDS, Label, match_label, match_section
from messages.papers.form_lines import cell_lines, is_label, split_line
from messages.papers.model import Block, Cell, Table

_FEWEST_LABELS = 2
_DEEPEST = 6


def unpacked(table: Table) -> tuple[Block, ...]:
    """`table` with frames around single columns taken away; where its cells hold tables of labels, these and what
    heads them, one below the other, in the place of the rows they stood in."""
    return tuple(_unpacked(table, 0))


def _unpacked(table: Table, depth: int) -> Iterator[Block]:
    kept: list[tuple[Cell, ...]] = []
    for row in table.rows:
        plain = tuple(_unframed(cell, depth) for cell in row)
        if depth < _DEEPEST and (_only_frames(plain) or _are_columns(plain)):
            if kept:
                yield replace(table, rows=tuple(kept))
                kept = []
            for cell in plain:
                for block in cell.blocks:
                    yield from _unpacked(block, depth + 1) if isinstance(block, Table) else (block,)
        else:
            kept.append(plain)
    if kept:
        yield replace(table, rows=tuple(kept))


def _unframed(cell: Cell, depth: int) -> Cell:
    """A cell with the paragraphs of its tables of one column in their place."""
    if depth >= _DEEPEST or not any(isinstance(block, Table) for block in cell.blocks):
        return cell
    blocks: list[Block] = []
    for block in cell.blocks:
        if isinstance(block, Table) and all(len(row) <= 1 for row in block.rows) and not _labels(block):
            blocks += [part for row in block.rows for inner in row for part in _unframed(inner, depth + 1).blocks]
        else:
            blocks.append(block)
    return Cell(blocks=tuple(blocks))


def _only_frames(row: Sequence[Cell]) -> bool:
    """Whether a row holds tables of labels, and beside them nothing but what heads them."""
    holding = [cell for cell in row if any(isinstance(block, Table) for block in cell.blocks)]
    if not any(_labels(block) for cell in holding for block in cell.blocks if isinstance(block, Table)):
        return False
    others = [" ".join(lines) for cell in row if cell not in holding and (lines := cell_lines(cell))]
    return not any(is_label([text]) or split_line(text) for text in others if not match_section(text))


def _are_columns(row: Sequence[Cell]) -> bool:
    """Whether several cells hold labels and answers of their own, one below the other: columns of a page."""
    filled = [lines for cell in row if (lines := cell_lines(cell))]
    return len(filled) > 1 and all(
        len({label.field for line in lines if (label := _label([line])) and label.field in FIELDS}) >= _FEWEST_LABELS
        for lines in filled
    )


def _labels(table: Table) -> bool:
    """Whether a table holds labels of the form: several, or one with its answer beside it. "Navn" and "E-mail" alone
    are a person's."""
    cells = [lines for row in table.rows for cell in row if (lines := cell_lines(cell))]
    known = [label.field for lines in cells if (label := _label(lines))]
    beside = any(len(row) > 1 and is_label(cell_lines(row[0])) and cell_lines(row[1]) for row in table.rows)
    return (len(known) >= _FEWEST_LABELS or beside) and not _OF_A_PERSON.issuperset(known)


def _label(lines: list[str]) -> Label | None:
    if is_label(lines):
        return match_label(" ".join(lines))
    found = split_line(lines[0])
    return found[0] if found else None


_OF_A_PERSON = frozenset({"name", "email", "other"})
