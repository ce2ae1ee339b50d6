"""The places of a paper where a label and its answer stand, told by the layout alone, whatever the label says.

Walking a paper twice gives the same places in the same order: once to see them, once to put clearer labels there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_labels import fold_label, match_section
from messages.papers.form_lines import CLOSING, cell_lines, cell_text, heads_columns, is_label
from messages.papers.form_slot_lines import FormSlot, Relabel, names_field, parted, relabelled_lines, split_at
from messages.papers.form_values import without_hints
from messages.papers.model import Block, Cell, Paragraph, Slide, Table


def find_slots(blocks: Sequence[Block]) -> list[FormSlot]:
    """The places in reading order."""
    found: list[FormSlot] = []

    def see(slot: FormSlot) -> str:
        found.append(slot)
        return ""

    relabelled(blocks, see)
    return found


def until_closing(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """A mail's own text before its closing formula, and the rest."""
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph) and CLOSING.match(block.text):
            return blocks[:number], blocks[number:]
    return blocks, ()


def relabelled(blocks: Sequence[Block], relabel: Relabel) -> tuple[Block, ...]:
    """`blocks` with the labels that `relabel` gives; it is asked once for each place, in reading order."""
    out: list[Block] = []
    run: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            run.append(block)
            continue
        out += relabelled_lines(run, relabel)
        run = []
        if isinstance(block, Slide):
            out.append(replace(block, blocks=relabelled(block.blocks, relabel)))
        elif block.ruled:
            out.append(_table(block, relabel))
        else:
            out.append(_columns(block, relabel))
    out += relabelled_lines(run, relabel)
    return tuple(out)


# ------------------------------------------------------------------ tables


def _table(table: Table, relabel: Relabel) -> Table:
    rows: list[tuple[Cell, ...]] = []
    skip = False
    if _stacked(table):
        return _stack(table, relabel)
    for index, row in enumerate(table.rows):
        below = table.rows[index + 1] if index + 1 < len(table.rows) else None
        heads = not skip and below is not None and heads_columns(row, below)
        over = not skip and below is not None and not heads and _stands_over(row, below)
        if over and below is not None:
            rows.append(_label_over(row, below, relabel))
        else:
            asked = heads and below is not None and not all(map(is_label, map(cell_lines, row)))
            rows.append(
                _heads(row, below, relabel) if asked and below else row if heads or skip else _row(row, relabel)
            )
        skip = heads or over
    return replace(table, rows=tuple(rows))


def _stands_over(row: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether the only thing in `row` is a known label, and the only thing in the row below no other label."""
    (above, *more), answers = (
        [lines for cell in row if (lines := cell_lines(cell))] or [[]],
        list(filter(cell_lines, below)),
    )
    if more or len(above) != 1 or not names_field(above[0]) or len(answers) != 1 or _holds_table(answers[0]):
        return False
    first = cell_lines(answers[0])[0]
    return not (match_section(first) or names_field(first) or split_at(first, 0))


def _heads(row: Sequence[Cell], below: Sequence[Cell], relabel: Relabel) -> tuple[Cell, ...]:
    """A row of labels, one of them unknown, over a row of their answers."""
    new = [
        relabel(FormSlot(label=" ".join(cell_lines(head)), answer="\n".join(cell_lines(answer)), clear=True))
        for head, answer in zip(row, below, strict=True)
    ]
    return tuple(Cell(blocks=(Paragraph(text=text),)) if text else cell for cell, text in zip(row, new, strict=True))


def _label_over(row: Sequence[Cell], below: Sequence[Cell], relabel: Relabel) -> tuple[Cell, ...]:
    answer = "\n".join(line for cell in below for line in cell_lines(cell))
    at = next(index for index, cell in enumerate(row) if cell_lines(cell))
    new = relabel(FormSlot(label=cell_lines(row[at])[0], answer=answer, clear=True))
    return (*row[:at], Cell(blocks=(Paragraph(text=new),)), *row[at + 1 :]) if new else tuple(row)


def _row(row: tuple[Cell, ...], relabel: Relabel) -> tuple[Cell, ...]:
    cells = [replace(cell, blocks=relabelled(cell.blocks, relabel)) if _holds_table(cell) else cell for cell in row]
    at = [index for index, cell in enumerate(cells) if cell_lines(cell) and not _holds_table(cell)]
    if len(row) > 2 and at and _NUMBER.fullmatch(" ".join(cell_lines(cells[at[0]]))):
        at = at[1:]
    if len(row) == 1 and at:
        return (_own_cell(cells[0], relabel),)
    pairs = [(at[0], at[0] + 1)] if at and at[0] + 1 < len(cells) else []
    if len(cells) == 4 and at and at[0] == 0:
        pairs = [(0, 1), (2, 3)]
    for left, right in pairs:
        lines = cell_lines(cells[left])
        if not lines or _holds_table(cells[left]) or _holds_table(cells[right]) or match_section(" ".join(lines)):
            continue
        answer = "\n".join(cell_lines(cells[right]))
        label = without_hints(lines) or lines
        if answer and names_field(label[0]):
            label = label[:1]  # below it stands guidance, whatever its words
        if not answer and len(label) > 1:
            continue
        if not answer and split_at(label[0], 0):
            cells[left] = _own_cell(cells[left], relabel)
            continue
        if new := relabel(FormSlot(label=" ".join(label), answer=answer, clear=True)):
            cells[left] = Cell(blocks=(Paragraph(text=new),))
    return tuple(cells)


def _own_cell(cell: Cell, relabel: Relabel) -> Cell:
    """A cell that holds its label and, below or behind it, the answer."""
    if any(not isinstance(block, Paragraph) for block in cell.blocks):
        return replace(cell, blocks=relabelled(cell.blocks, relabel))
    blocks = [block for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    lines = [line for block in blocks for line in block.text.split("\n")]
    if lines and (cut := split_at(lines[0], 0)):
        label, behind = parted(lines[0], cut, 0)
        new = relabel(
            FormSlot(label=label, answer="\n".join(part for part in (behind, *lines[1:]) if part), clear=True)
        )
        if not new:
            return cell
        first = blocks[0].text.split("\n", 1)
        text = "\n".join((f"{new} {behind}".strip(), *first[1:]))
        return Cell(blocks=(replace(blocks[0], text=text), *blocks[1:]))
    if len(lines) > 1:
        new = relabel(FormSlot(label=lines[0], answer="\n".join(lines[1:]), clear=True))
        if not new:
            return cell
        rest = blocks[0].text.split("\n", 1)[1:]
        return Cell(blocks=(Paragraph(text=new), *(replace(blocks[0], text=text) for text in rest), *blocks[1:]))
    return cell


def _stacked(table: Table) -> bool:
    """Whether a table of one column holds labels and answers in turn, a cell each."""
    if any(len(row) != 1 or _holds_table(row[0]) for row in table.rows):
        return False
    cells = [cell_lines(row[0]) for row in table.rows]
    known = [index for index, lines in enumerate(cells) if len(lines) == 1 and names_field(lines[0])]
    return len(known) >= 2 and len(cells) >= 2 * len(known) - 1


def _stack(table: Table, relabel: Relabel) -> Table:
    """Every second cell from the first label on; a heading or an empty answer keeps its place."""
    rows = list(table.rows)
    index = 0
    while index < len(rows):
        lines = cell_lines(rows[index][0])
        text = " ".join(lines)
        if not lines or len(lines) > 1 or match_section(text):
            index += 1
            continue
        answer = "\n".join(cell_lines(rows[index + 1][0])) if index + 1 < len(rows) else ""
        if new := relabel(FormSlot(label=text, answer=answer, clear=True)):
            rows[index] = (Cell(blocks=(Paragraph(text=new),)),)
        index += 2
    return replace(table, rows=tuple(rows))


def _columns(table: Table, relabel: Relabel) -> Table:
    """Columns guessed from the layout, one printed line a row: a label may go on where its line only wraps."""
    rows = [list(row) for row in table.rows]
    index = 0
    while index < len(rows):
        left = cell_text(rows[index][0])
        if not fold_label(left) or match_section(left):
            index += 1
            continue
        end = index + 1
        while end < len(rows) and _goes_on(rows[end - 1][0], rows[end][0], answered=bool(cell_text(rows[end][1]))):
            end += 1
        label = " ".join(cell_text(row[0]) for row in rows[index:end])
        answers = [cell_text(row[1]) for row in rows[index:end]]
        later = end
        while later < len(rows) and not cell_text(rows[later][0]):
            answers.append(cell_text(rows[later][1]))
            later += 1
        answer = "\n".join(text for text in answers if text)
        if (answer or not split_at(label, 0)) and (
            new := relabel(FormSlot(label=label, answer=answer, clear=bool(answer), printed=True))
        ):
            rows[index][0] = Cell(blocks=(Paragraph(text=new),))
            for row in rows[index + 1 : end]:
                row[0] = Cell()
        index = later
    return replace(table, rows=tuple(tuple(row) for row in rows))


def _goes_on(above: Cell, cell: Cell, *, answered: bool) -> bool:
    """Whether a label's line goes on in the next: it broke for lack of room, and neither is a whole label. Where the
    next line has an answer beside it, it must look like the middle of a sentence."""
    last = above.blocks[-1] if above.blocks else None
    text = cell_text(above).rstrip()
    below = cell_text(cell)
    if not isinstance(last, Paragraph) or not last.wraps or not below or text.endswith((":", "?")):
        return False
    return below[0].islower() or below[0] == "(" or not (answered or names_field(below))


def _holds_table(cell: Cell) -> bool:
    return any(isinstance(block, Table) for block in cell.blocks)


_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z])[.):]?")
