"""Letters after the meeting: was it held, documentation, what is missing (stages 7 and 8; annexes 5 and 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class DocumentationAsked(Letter):
    """Asks an inspector whether the meeting was held, and for the documentation. `st`: the form, else the slides.

    `held`: that it was held is known already.
    """

    template: ClassVar[str] = "documentation_asked"
    name: str
    institution: str
    meeting: Slot
    answer_by: date
    st: bool
    held: bool = False


@dataclass(frozen=True, kw_only=True)
class DocumentationReminder(Letter):
    """Reminds of the documentation; `held` says whether the meeting is confirmed."""

    template: ClassVar[str] = "documentation_reminder"
    name: str
    institution: str
    meeting: Slot
    held: bool
    st: bool
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class FieldsMissing(Letter):
    """Names what is missing in the documentation; an answer with just these lines is enough.

    `received`: some documentation came with the mail that is answered; `form`: the form is attached, as far as filled.
    """

    template: ClassVar[str] = "fields_missing"
    name: str
    institution: str
    missing: tuple[str, ...]
    answer_by: date
    received: bool = True
    form: bool = False


@dataclass(frozen=True, kw_only=True)
class AnotherFile(Letter):
    """Says which files could not be read, and why, and asks for others. `problems`: a sentence a file, its name first;
    `form`: the form is attached, as far as filled."""

    template: ClassVar[str] = "another_file"
    name: str
    institution: str
    problems: tuple[str, ...]
    answer_by: date
    st: bool
    form: bool = False


@dataclass(frozen=True, kw_only=True)
class DocumentationNoted(Letter):
    """Receipt of complete documentation."""

    template: ClassVar[str] = "documentation_noted"
    receipt: ClassVar[bool] = True
    name: str
    institution: str
