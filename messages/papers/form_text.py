"""Answers in running text: "Label: answer", answers under their labels, labels broken over lines, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.papers.form_fields import PERSONS, OpenForm
from messages.papers.form_headings import heads_a_part
from messages.papers.form_labels import FIELDS, Label, fold_label, leading_label, match_label
from messages.papers.form_lines import CLOSING, SURE, labels_are_bulleted, split_line
from messages.papers.form_values import BULLET, is_empty, persons
from messages.papers.model import Paragraph
from messages.papers.wrapping import join_lines


class TextForm(OpenForm):
    """Reads lines. In a mail's own text (`mail`) an empty line may end an answer, and a closing formula the form."""

    def __init__(self, *, mail: bool, loose: frozenset[str]) -> None:
        super().__init__(loose)
        self._mail = mail
        self._question = ""

    def close(self) -> None:
        """Ends the open field. A question in a mail that nothing answers is no label but a question."""
        if self._question and self._open and all(is_empty(line) for line in self._lines):
            self.found.beside.append(self._question)
        self._question = ""
        super().close()

    def _text(self, run: Sequence[Paragraph]) -> None:
        lines = [
            (line, paragraph.role == "item")
            for paragraph in run
            for line in (paragraph.text.split("\n") if paragraph.text else [""])
        ]
        wraps = [line.wraps for line in run for _ in (line.text.split("\n") if line.text else [""])]
        heads = [line.role == "heading" for line in run for _ in (line.text.split("\n") if line.text else [""])]
        bulleted = labels_are_bulleted(lines)
        labelled = sum(1 for line, _ in lines if split_line(line))
        questions = sum(1 for line, _ in lines if line.rstrip().endswith("?"))
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
            if _BELOW_THE_FORM.match(line) or (heads[index] and _TITLE.search(line) and heads_a_part(line)):
                self.close()
                self.found.beside.append(line)
                index += 1
                continue
            if self._mail and CLOSING.match(line):
                self.close()
                self.found.beside += [later for later, _ in lines[index:]]
                return
            # Where the form's labels stand without bullets, a bulleted line is an answer's item and never a label.
            if not (item and not bulleted and self._open):
                taken = self._label_line([text for text, _ in lines[index : index + 3]])
                if taken:
                    if self._mail and questions < _AS_QUESTIONS and line.rstrip().endswith("?"):
                        self._question = line
                    index += taken
                    continue
            if heads[index] and heads_a_part(line):
                self.close()
                self.found.beside.append(line)
                index += 1
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
            if split and split[0].field == "name" and self._names_the_person():
                self._add(split[1])  # "Tilsynsførende", "Mail: …", "Navn: …": a part of the answer
                return count
            own = split_line(lines[count - 1]) if count > 1 else None
            if own and self._lines and _ENDS_A_SENTENCE.search(lines[0]):
                break  # the end of an answer that broke there, and the next label
            awaited = bool(self._open) and not self._lines
            item_above = self._open in _LONG and bool(self._lines) and lines[count - 1][:1].isupper()
            if own and split and item_above and own[0].score >= max(split[0].score, SURE) and not match_label(lines[0]):
                break  # the last point of a list, and the next label
            if own and split and own[0].score > split[0].score and (awaited or own[0].field != split[0].field):
                break  # an answer followed by the next label
            if split and (count == 1 or split[0].score >= SURE):
                self._begin(split[0])
                self._add(split[1])
                return count
        if self._loose and (found := self._leading(lines[0])):
            self._begin(found[0])
            self._add(found[1])
            self.found.run_together += 1
            return 1
        whole = match_label(lines[0])
        if whole is None or re.search(r"\w{5}[.!]$", lines[0]):
            return 0
        long = len(lines[0].strip(" :")) >= _LONG_ENOUGH
        if (whole.score >= SURE and long) or self._is_lost_label(whole, long=long):
            self._begin(whole)
            return 1
        return 0

    def _names_the_person(self) -> bool:
        """Whether the open field is of a person of whom only the address has been given."""
        text = " ".join(self._lines)
        return self._open in PERSONS and "@" in text and not any(person.name for person in persons(text))

    def _leading(self, line: str) -> tuple[Label, str] | None:
        """A label that the form lacks, with its answer right behind it ("Leder Sofie Skov")."""
        found = leading_label(line, self._loose | _UNPLACED)
        return found if found and self._is_lost(found[0]) else None

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


_LONG_ENOUGH = 9
_ENDS_A_SENTENCE = re.compile(r"[^\W\d]{2}[.!;]\s*$")
# Labels whose place in the form says what they are of.
_UNPLACED = frozenset({"name", "date", "remarks"})
# In a form of labelled lines ("Antal pladser: 14"), a line like a label ends a field that is answered in a line.
_FORM_LIKE = 4
# From here on a form asks in questions.
_AS_QUESTIONS = 4
_LONG = ("agenda_points", "special_issues", "institution_remarks", "benefit_assessment")
_SHORT = tuple(name for name in FIELDS if name not in _LONG)
_SET_APART = re.compile(r"\s*[A-ZÆØÅ][^\W\d]*(?: [^\W\d][\w.-]*){0,5}\s?\t\s*\S")
_ASKS_SOMETHING = re.compile(r"\s*[A-ZÆØÅ][^\W\d]*(?: [^\W\d][\w.-]*){0,4}\s?:(?!//)")
# "Dialogmøde: dokumentation" heads the form, whatever stands before the colon.
_TITLE = re.compile(r"[:–-]\s*\S")
_BELOW_THE_FORM = re.compile(
    r"\s*(?:(?:skemaet|skabelonen) er udfyldt|(?:dato og )?underskrift\b|(?:side|page) \d{1,2} (?:af|of) \d{1,2}\s*$)",
    re.IGNORECASE,
)
