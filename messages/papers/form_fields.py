"""The fields of a form as they are filled: which one a label means at its place, and the lines that answer it.

A label never swallows the next one's answer: what is read as a label closes the field before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from messages.papers.form_labels import FIELDS, Label, Section, match_label, match_section
from messages.papers.form_lines import LONGEST_LINE
from messages.papers.form_values import authority, is_empty, without_guidance

_REPEATED_FORM = 3
PERSONS = ("inspectors", "leader", "survey_contact")


@dataclass
class Answers:
    """What was found. `lines` per field in order, list items with "• " before them; `again` holds fields answered anew
    after they had an answer; `labels` those asked for, answered or not; `beside` the lines that belong to no field;
    `run_together` how many labels were told from their answers by their words alone."""

    lines: dict[str, list[str]] = field(default_factory=dict)
    again: dict[str, list[str]] = field(default_factory=dict)
    beside: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    run_together: int = 0

    @property
    def repeated(self) -> bool:
        """Whether so much is answered twice that the paper holds two forms."""
        return sum(1 for name in self.again if name in FIELDS) >= _REPEATED_FORM


class OpenForm:
    """A form being filled. `loose`: the fields whose labels may be told by what they speak of, because the text is a
    form for certain and has no other label of them."""

    def __init__(self, loose: frozenset[str]) -> None:
        self.found = Answers()
        self._loose = loose
        self._section: Section = ""
        self._open = ""
        self._lines: list[str] = []
        self._person = ""
        self._gap = False

    def close(self) -> None:
        """Ends the open field."""
        name, lines = self._open, self._lines
        self._open, self._lines = "", []
        if name == "authority" and not _names_region(self.found.lines.get(name, [])) and _names_region(lines):
            self.found.lines.pop(name, None)  # "Socialtilsyn – fortroligt" heads the page
        if name in PERSONS:
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

    def _heading(self, text: str) -> bool:
        """Whether `text` heads a part of the form; then the field before it ends."""
        section = match_section(text)
        if not section or (match_label(text) and ":" in text.rstrip(" :")):
            return False
        self.close()
        self._section = section
        self._person = ""
        return True

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
            if before in PERSONS and not taken.get(before):
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

    def _is_lost(self, label: Label) -> bool:
        name = self._resolved(label.field, self._open)
        return name in self._loose and name not in self.found.labels

    def _add(self, line: str) -> None:
        text = without_guidance(line[:LONGEST_LINE]).strip()
        if text and self._open:
            self._lines.append(text)


def _names_region(lines: Sequence[str]) -> bool:
    return authority(" ".join(lines)) is not None
