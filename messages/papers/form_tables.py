"""Tables of a form set straight before they are read: a margin that heads groups of rows becomes rows of its own, cells
that hold a label and its answer become a row each, a table of a person's name and address becomes lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_labels import fold_label, match_section
from messages.papers.form_lines import cell_lines, is_label, split_line
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table
from messages.papers.nested_tables import unpacked

_FEWEST_LABELS = 3
_OF_A_PERSON = frozenset({"navn", "name", "email"})
_WHO = frozenset({"inspectors", "leader", "survey_contact"})


def with_straight_tables(paper: Paper) -> Paper:
    """`paper` with every table whose first column only heads the labels in the second told as rows: the heading, and
    below it label and answer; cells with a label above or before its answer as rows; tables within a cell that part a
    person's name and address as lines. A column that numbers the labels stays."""
    return replace(paper, blocks=_straight(paper.blocks))


def _straight(blocks: Sequence[Block]) -> tuple[Block, ...]:
    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and block.ruled:
            for part in unpacked(block):
                out += [_without_margin(_told_apart(part))] if isinstance(part, Table) else [part]
        else:
            out.append(replace(block, blocks=_straight(block.blocks)) if isinstance(block, Slide) else block)
    return tuple(out)


def _told_apart(table: Table) -> Table:
    """The table with a row for each of its cells that hold a label and its answer side by side ("Leder: Bo | Adresse:
    Parkvej 2"), and without tables that only part a name from its address."""
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        filled = [cell for cell in row if cell_lines(cell)]
        if len(filled) > 1 and _each_answered(filled):
            rows += [(cell,) for cell in filled]
        else:
            rows.append((*row[:1], *(_person_in_lines(cell) for cell in row[1:])))
    return replace(table, rows=tuple(rows))


def _each_answered(cells: Sequence[Cell]) -> bool:
    """Whether every cell is one line of a label and its answer; an address beside a person may be that person's."""
    fields: list[str] = []
    for cell in cells:
        lines = cell_lines(cell)
        found = split_line(lines[0]) if len(lines) == 1 and ":" in lines[0] and not _is_nested(cell) else None
        if found is None or not found[1]:
            return False
        fields.append(found[0].field)
    return "name" not in fields and not ("email" in fields and _WHO.intersection(fields))


def _person_in_lines(cell: Cell) -> Cell:
    """A cell with nothing but a table of "Navn" and "E-mail": name and address as lines."""
    tables = [block for block in cell.blocks if isinstance(block, Table)]
    if len(tables) != 1 or any(isinstance(block, Paragraph) and block.text.strip() for block in cell.blocks):
        return cell
    lines: list[Paragraph] = []
    for row in tables[0].rows:
        parts = [" ".join(cell_lines(part)) for part in row]
        if len(parts) != 2 or fold_label(parts[0]) not in _OF_A_PERSON or any(map(_is_nested, row)):
            return cell
        lines.append(Paragraph(text=parts[1]))
    return Cell(blocks=tuple(lines))


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
