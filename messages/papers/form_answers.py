"""Finds in a paper which text answers which label of annex 6, whatever the layout: answers beside, under or behind
the label, labels over their answers, in tables, columns, lines or the mail's own text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.papers.form_fields import Answers
from messages.papers.form_labels import FIELDS, Label, fold_label, leading_label, match_label, match_section
from messages.papers.form_lines import (
    cell_lines,
    cell_text,
    heads_columns,
    is_label,
    longest_label,
    split_label,
    split_line,
)
from messages.papers.form_text import TextForm
from messages.papers.form_values import is_empty, is_hint, without_hints
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table, paragraphs, size
from messages.papers.wrapping import join_lines

_FORM_FOR_CERTAIN = 4
_LEADING_LABELS = 6
# Paragraphs and cells; the form has some sixty, with long answers a few hundred.
_LONGEST_FORM = 3000


def find_answers(paper: Paper) -> Answers:
    """The answers in `paper` (for a mail's own text: a paper of kind "text")."""
    if size(paper.blocks) > _LONGEST_FORM:
        return Answers()
    reader = _read(paper, frozenset())
    found = reader.found.labels
    unasked = frozenset(FIELDS) - found
    if unasked and (len(found.intersection(FIELDS)) >= _FORM_FOR_CERTAIN or _labels_lead(paper, unasked)):
        # It is a form: labels in words we do not know are told by what they speak of.
        reader = _read(paper, unasked)
    for value in paper.form_values:
        label = match_label(re.sub(r"[\[\].\d]+", " ", value.name))
        name = _NAMED_FIELD.get(label.field, label.field) if label else ""
        if name in FIELDS and not reader.found.lines.get(name) and not is_empty(value.value):
            reader.found.labels.add(name)
            reader.found.lines[name] = value.value.split("\n")
    return reader.found


def _labels_lead(paper: Paper, fields: frozenset[str]) -> bool:
    """Whether lines begin with the form's labels, with nothing between them and their answers."""
    leading = (leading_label(line, fields) for one in paragraphs(paper.blocks) for line in one.text.split("\n"))
    return len({found[0].field for found in leading if found}) >= _LEADING_LABELS


def _read(paper: Paper, loose: frozenset[str]) -> _Reader:
    reader = _Reader(mail=paper.kind == "text", printed=paper.kind == "pdf", loose=loose)
    reader.blocks(paper.blocks)
    reader.close()
    return reader


# Outside its place in the form a bare name is the field's most likely one.
_NAMED_FIELD = {"name": "institution", "date": "meeting_date", "remarks": "institution_remarks"}


class _Reader(TextForm):
    """Reads blocks: tables, guessed columns and running text. `printed`: pages of a PDF, which may break a table."""

    def __init__(self, *, mail: bool, printed: bool, loose: frozenset[str]) -> None:
        super().__init__(mail=mail, loose=loose)
        self._printed = printed
        self._beside = False
        self._label_columns: frozenset[int] = frozenset()

    def blocks(self, blocks: Sequence[Block]) -> None:
        run: list[Paragraph] = []
        for block in blocks:
            if isinstance(block, Paragraph):
                run.append(block)
                continue
            self._text(run)
            run = []
            if isinstance(block, Slide):
                if block.title:
                    self.close()  # a slide's title is no part of the answer before it
                self.blocks((*([Paragraph(text=block.title)] if block.title else []), *block.blocks))
            elif block.ruled:
                self._table(block)
                if self._lines and not self._printed:
                    self.close()  # what stands below a table is no part of its last answer (but on the next page)
            else:
                self._columns(block)
        self._text(run)

    def _table(self, table: Table) -> None:
        rows = [row for row in table.rows if row]
        # Where answers stand beside their labels, a first cell that is no label of ours heads something not asked.
        answered_beside = sum(1 for row in rows if len(row) > 1 and is_label(cell_lines(row[0])) and cell_lines(row[1]))
        outer, self._beside = self._beside, answered_beside >= 2
        outer_columns, self._label_columns = self._label_columns, _label_columns(rows)
        index = 0
        while index < len(rows):
            row = rows[index]
            below = rows[index + 1] if index + 1 < len(rows) else None
            if below is not None and heads_columns(row, below):
                for head, answer in zip(row, below, strict=True):
                    if self._label_cell(cell_lines(head)):
                        self._answer_cell(answer)
                    else:
                        self.close()
                index += 2
                continue
            self._row(row)
            index += 1
        self._beside, self._label_columns = outer, outer_columns

    def _row(self, row: Sequence[Cell]) -> None:
        index = 0
        while index < len(row):
            cell = row[index]
            if any(isinstance(block, Table) for block in cell.blocks):
                self.blocks(cell.blocks)
                index += 1
                continue
            lines = cell_lines(cell)
            if not lines or (index == 0 and _numbers_a_label(row)):
                index += 1
            elif self._heading(" ".join(lines)):
                return
            elif self._label_cell(lines, beside=row[index + 1 :]):
                index = self._answers_beside(row, index + 1)
            elif index == 0 and self._is_foreign(row):
                self.close()
                return
            elif index in self._label_columns:
                self.close()  # a label we do not know, with its answer beside it
                index += 2
            else:
                self._text([block for block in cell.blocks if isinstance(block, Paragraph)])
                index += 1

    def _answers_beside(self, row: Sequence[Cell], index: int) -> int:
        """Takes the cells from `index` as the answer; where the next label of the row stands."""
        while index < len(row):
            # A label further right in the row ("Navn | X | Adresse | Y") ends the answer.
            labelled = index in self._label_columns or is_label(cell_lines(row[index]))
            if index + 1 < len(row) and self._lines and labelled:
                break
            self._answer_cell(row[index])
            index += 1
        return index

    def _is_foreign(self, row: Sequence[Cell]) -> bool:
        """Whether a row asks for something the form does not ask: then it must not go into the field before it."""
        others = [cell_lines(cell) for cell in row[1:]]
        if any(split_line(line, self._loose) for line in cell_lines(row[0])):
            return False
        return self._beside and len(row) > 1 and (any(others) or any(not is_empty(line) for line in self._lines))

    def _label_cell(self, lines: list[str], beside: Sequence[Cell] = ()) -> bool:
        """Opens the field a cell is the label of. What stands in the cell behind the label is its answer; below it, it
        is guidance where the answer stands in the cell `beside`."""
        split = split_label(without_hints(lines) or lines, self._loose)
        if split is None:
            return False
        label, rest = split
        self._begin(label)
        answers = cell_lines(beside[0]) if beside else []
        if answers and not is_label(answers) and rest == lines[-len(rest) :] and len(rest) < len(lines):
            return True
        for line in rest:
            self._add(line)
        return True

    def _answer_cell(self, cell: Cell) -> None:
        inner = [block for block in cell.blocks if isinstance(block, Table)]
        if inner and any(is_label(cell_lines(part)) for table in inner for row in table.rows for part in row):
            self.blocks(cell.blocks)
            return
        for paragraph in paragraphs(cell.blocks):
            for line in paragraph.text.split("\n"):
                self._add(("• " if paragraph.role == "item" else "") + line)

    def _columns(self, table: Table) -> None:
        """Columns guessed from the layout: a label may go on for some lines with its answer beside it."""
        rows = [tuple(cell_text(cell) for cell in row) for row in table.rows]
        left_wraps, wraps = (
            [bool(row[side].blocks) and getattr(row[side].blocks[-1], "wraps", False) for row in table.rows]
            for side in (0, 1)
        )
        index = 0
        wrapped = False
        while index < len(rows):
            left, right = rows[index]
            taken = 1
            label: Label | None = None
            if (
                fold_label(left)
                and not self._heading(left)
                and (
                    best := longest_label([row[0] for row in rows[index : index + 5]], self._loose, left_wraps[index:])
                )
            ):
                label, taken = best
                self._begin(label)
                wrapped = False
            elif fold_label(left) and (split := split_line(left, self._loose)):
                self._begin(split[0])
                self._add(split[1])
            elif left and self._heads_something_else(left):
                self.close()
            elif left and not self._open:
                self.found.beside.append(" ".join(part for part in (left, right) if part))
            for offset in range(taken):
                if answer := rows[index + offset][1]:
                    if wrapped and self._lines:
                        self._lines[-1] = join_lines(self._lines[-1], answer)
                    else:
                        self._add(answer)
                    wrapped = wraps[index + offset]
            index += taken

    def _heads_something_else(self, left: str) -> bool:
        """What is no label of ours, unless it goes on with the label above or is guidance below it."""
        if match_section(left) or not self._lines or left[0].islower():
            return False
        return bool(fold_label(left)) and not is_hint(left)


def _label_columns(rows: Sequence[Sequence[Cell]]) -> frozenset[int]:
    """The columns of a table, beyond the first, that hold labels in most of its rows."""
    wide = [row for row in rows if len(row) >= 4]
    said = [
        (index, is_label(lines)) for row in wide for index, cell in enumerate(row[1:], 1) if (lines := cell_lines(cell))
    ]
    columns = {index for index, _ in said}
    most = {index: [labelled for at, labelled in said if at == index] for index in columns}
    return frozenset(index for index, found in most.items() if sum(found) >= 2 and sum(found) * 2 >= len(found))


def _numbers_a_label(row: Sequence[Cell]) -> bool:
    """Whether a row's first cell only numbers the label in the second."""
    first = " ".join(cell_lines(row[0]))
    return len(row) > 2 and bool(re.fullmatch(r"\(?(?:\d{1,2}|[A-Za-z])[.):]?", first)) and bool(cell_lines(row[1]))
