"""Finds in a paper which text answers which label of annex 6, whatever the layout: answers beside, under or behind
the label, labels over their answers, in tables, columns, lines or the mail's own text.

A label never swallows the next one's answer: what is read as a label closes the field before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from messages.papers.form_labels import FIELDS, Label, Section, fold_label, leading_label, match_label, match_section
from messages.papers.form_lines import (
    LONGEST_LINE,
    SURE,
    cell_lines,
    cell_text,
    heads_columns,
    is_label,
    labels_are_bulleted,
    longest_label,
    split_label,
    split_line,
)
from messages.papers.form_values import BULLET, authority, is_empty, is_hint, without_guidance, without_hints
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table, paragraphs, size
from messages.papers.wrapping import join_lines

_LONG_ENOUGH = 9
_REPEATED_FORM = 3
_FORM_FOR_CERTAIN = 4
_LEADING_LABELS = 6
# Labels whose place in the form says what they are of.
_UNPLACED = frozenset({"name", "date", "remarks"})
# Paragraphs and cells; the form has some sixty, with long answers a few hundred.
_LONGEST_FORM = 3000


@dataclass
class Answers:
    """What was found. `lines` per field in order, list items with "• " before them; `again` holds fields answered anew
    after they had an answer; `labels` those asked for, answered or not; `beside` the lines that belong to no field."""

    lines: dict[str, list[str]] = field(default_factory=dict)
    again: dict[str, list[str]] = field(default_factory=dict)
    beside: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)

    @property
    def repeated(self) -> bool:
        """Whether so much is answered twice that the paper holds two forms."""
        return sum(1 for name in self.again if name in FIELDS) >= _REPEATED_FORM


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


class _Reader:
    def __init__(self, *, mail: bool, printed: bool, loose: frozenset[str]) -> None:
        self.found = Answers()
        self._loose = loose
        self._mail = mail
        self._printed = printed
        self._section: Section = ""
        self._open = ""
        self._lines: list[str] = []
        self._person = ""
        self._gap = False
        self._beside = False
        self._label_columns: frozenset[int] = frozenset()

    # ------------------------------------------------------------------ blocks

    def blocks(self, blocks: Sequence[Block]) -> None:
        run: list[Paragraph] = []
        for block in blocks:
            if isinstance(block, Paragraph):
                run.append(block)
                continue
            self._text(run)
            run = []
            if isinstance(block, Slide):
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

    # ------------------------------------------------------------------ running text

    def _text(self, run: Sequence[Paragraph]) -> None:
        lines = [
            (line, paragraph.role == "item")
            for paragraph in run
            for line in (paragraph.text.split("\n") if paragraph.text else [""])
        ]
        wraps = [line.wraps for line in run for _ in (line.text.split("\n") if line.text else [""])]
        bulleted = labels_are_bulleted(lines)
        labelled = sum(1 for line, _ in lines if split_line(line))
        index = 0
        while index < len(lines):
            line, item = lines[index]
            item = item or bool(BULLET.match(line) and not re.match(r"\s*\d", line))
            if not line.strip():
                self._gap = True
                index += 1
                continue
            if self._heading(line):
                index += 1
                continue
            if _BELOW_THE_FORM.match(line):
                self.close()
                self.found.beside.append(line)
                index += 1
                continue
            if self._mail and _CLOSING.match(line):
                self.close()
                self.found.beside += [later for later, _ in lines[index:]]
                return
            # Where the form's labels stand without bullets, a bulleted line is an answer's item and never a label.
            if not (item and not bulleted and self._open):
                taken = self._label_line([text for text, _ in lines[index : index + 3]])
                if taken:
                    index += taken
                    continue
            if labelled >= _FORM_LIKE and self._lines:
                pattern = _ASKS_SOMETHING if self._open in _SHORT else _SET_APART
                if pattern.match(line):
                    self.close()
            wrapped = index > 0 and wraps[index - 1] and bool(self._lines)
            if wrapped:
                self._lines[-1] = join_lines(self._lines[-1], line.strip())
            else:
                self._plain(line, item=item)
            index += 1

    def _label_line(self, lines: list[str]) -> int:
        """Takes a label (with what stands behind it) at the start of `lines`; how many lines it took, 0 for none."""
        for count in range(1, len(lines) + 1):
            if count > 1 and (
                not fold_label(lines[0]) or not lines[count - 1].strip() or ":" in "".join(lines[: count - 1])
            ):
                break
            joined = " ".join(line.strip() for line in lines[:count])
            # Among the points of an agenda a question is a point, however much it sounds like a label.
            loosely = count == 1 and (":" in joined or self._open != "agenda_points")
            split = split_line(joined, self._loose if loosely else frozenset())
            if count > 1 and split and len(split[1]) >= len(lines[count - 1].strip()):
                split = None  # "Dagsorden", "-", "Særlige problemstillinger": the dash is an answer
            if split and split[1] and split[0].field == self._open and not self._lines:
                return 0  # "Udbytte:", and below it "Godt udbytte: ledelsen …"
            own = split_line(lines[count - 1]) if count > 1 else None
            awaited = bool(self._open) and not self._lines
            if own and split and own[0].score > split[0].score and (awaited or own[0].field != split[0].field):
                break  # an answer followed by the next label
            if split and (count == 1 or split[0].score >= SURE):
                self._begin(split[0])
                self._add(split[1])
                return count
        if self._loose and (found := self._leading(lines[0])):
            self._begin(found[0])
            self._add(found[1])
            return 1
        whole = match_label(lines[0])
        if whole is None or re.search(r"\w{5}[.!]$", lines[0]):
            return 0
        long = len(lines[0].strip(" :")) >= _LONG_ENOUGH
        if (whole.score >= SURE and long) or self._is_lost_label(whole, long=long):
            self._begin(whole)
            return 1
        return 0

    def _leading(self, line: str) -> tuple[Label, str] | None:
        """A label that the form lacks, with its answer right behind it ("Leder Sofie Skov")."""
        found = leading_label(line, self._loose | _UNPLACED)
        return found if found and self._is_lost(found[0]) else None

    def _is_lost(self, label: Label) -> bool:
        name = self._resolved(label.field, self._open)
        return name in self._loose and name not in self.found.labels

    def _is_lost_label(self, label: Label, *, long: bool) -> bool:
        """Whether a line that is like a label, but short or misspelt, is the one of a field that the form, which it is
        for certain, has no other label of. A short one must not be the answer of the field before it ("Leder")."""
        answered = not self._open or bool(self._lines)
        return self._is_lost(label) and (long or answered)

    def _plain(self, line: str, *, item: bool) -> None:
        answered = any(not is_empty(text) for text in self._lines)
        if self._open and not (self._mail and self._gap and answered and not item):
            self._add(("• " if item and not BULLET.match(line) else "") + line)
        else:
            self.close()
            self.found.beside.append(line)
        self._gap = False

    def _heading(self, text: str) -> bool:
        """Whether `text` heads a part of the form; then the field before it ends."""
        section = match_section(text)
        if not section or (match_label(text) and ":" in text.rstrip(" :")):
            return False
        self.close()
        self._section = section
        self._person = ""
        return True

    # ------------------------------------------------------------------ fields

    def _begin(self, label: Label) -> None:
        before = self._open
        self.close()
        self._gap = False
        name = self._resolved(label.field, before)
        self.found.labels.add(name)
        self._open = name

    def _resolved(self, name: str, before: str) -> str:
        """The field a label means at this place of the form."""
        owner = self._person
        taken = self.found.lines
        if name == "name":
            if before in _PERSONS and not taken.get(before):
                return before
            if self._section == "general" and "authority" not in taken:
                return "authority"
            return (
                "inspectors" if self._section == "general" and "inspectors" not in self.found.labels else "institution"
            )
        if name == "email":
            if self._section == "general" and owner == "inspectors":
                return "inspectors.email"
            if owner and (taken.get("email") or "email" in self.found.labels):
                return f"{owner}.email"
            return "email" if not owner else f"{owner}?email"
        if name == "date":
            visit = self._section == "general" and "visit_date" not in self.found.labels
            return "visit_date" if visit else "meeting_date"
        if name == "remarks":
            return "institution_remarks"
        return name

    def _add(self, line: str) -> None:
        text = without_guidance(line[:LONGEST_LINE]).strip()
        if text and self._open:
            self._lines.append(text)

    def close(self) -> None:
        """Ends the open field."""
        name, lines = self._open, self._lines
        self._open, self._lines = "", []
        if name == "authority" and not _names_region(self.found.lines.get(name, [])) and _names_region(lines):
            self.found.lines.pop(name, None)  # "Socialtilsyn – fortroligt" heads the page
        if name in _PERSONS:
            self._person = name
        elif name and not name.endswith("email") and name != "other":
            self._person = ""
        said = [line for line in lines if not is_empty(line)]
        if not name or name == "other" or not said:
            return
        if self.found.lines.get(name):
            if self.found.lines[name] != said:
                self.found.again.setdefault(name, []).extend(said)
        else:
            self.found.lines[name] = said


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


def _names_region(lines: Sequence[str]) -> bool:
    return authority(" ".join(lines)) is not None


# In a form of labelled lines ("Antal pladser: 14"), a line like a label ends a field that is answered in a line.
_FORM_LIKE = 4
_LONG = ("agenda_points", "special_issues", "institution_remarks", "benefit_assessment")
_SHORT = tuple(name for name in FIELDS if name not in _LONG)
_SET_APART = re.compile(r"\s*[A-ZÆØÅ][^\W\d]*(?: [^\W\d][\w.-]*){0,5}\s?\t\s*\S")
_ASKS_SOMETHING = re.compile(r"\s*[A-ZÆØÅ][^\W\d]*(?: [^\W\d][\w.-]*){0,4}\s?:(?!//)")
_BELOW_THE_FORM = re.compile(
    r"\s*(?:(?:skemaet|skabelonen) er udfyldt|(?:dato og )?underskrift\b|(?:side|page) \d{1,2} (?:af|of) \d{1,2}\s*$)",
    re.IGNORECASE,
)
_PERSONS = ("inspectors", "leader", "survey_contact")
_CLOSING = re.compile(
    r"\s*(?:(?:med |de )?(?:venlig(?:e|st)?|bedste|kærlig|mange|hjertelig)\s*hils(?:en|ner)|mvh\b|vh\b|hilsen\b|"
    r"kind regards|best regards|regards\b|sendt fra min|hent outlook|--\s*$)",
    re.IGNORECASE,
)
