"""Letters around the process: random samples, concerns passed on, press notices (seeds/000, annex 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter


@dataclass(frozen=True, kw_only=True)
class SampleAsked(Letter):
    """Asks an authority to document one course that was drawn (annex 2, part 2: documentation each January).

    `known` is what is written down already, a sentence each without full stop; `inspector` the authority's own.
    """

    template: ClassVar[str] = "sample_asked"
    name: str
    institution: str
    authority: str
    inspector: str
    year: int
    known: tuple[str, ...]
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class SampleReminder(Letter):
    """Reminds of a sample's documentation."""

    template: ClassVar[str] = "sample_reminder"
    name: str
    institution: str
    year: int
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class SampleLacks(Letter):
    """What came does not document the course: the coordinator says what is missing."""

    template: ClassVar[str] = "sample_lacks"
    receipt: ClassVar[bool] = True
    name: str
    institution: str
    lacks: str
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class ConcernPassedOn(Letter):
    """A concern of one authority, to the other's contact (annex 2, mutual notification). `words` are the sender's.

    `institution` is "" where none was named; `files`: the mail had files, which do not go along.
    """

    template: ClassVar[str] = "concern_passed_on"
    name: str
    authority: str
    sender: str
    sender_email: str
    sender_phone: str
    institution: str
    region: str
    words: str
    files: bool


@dataclass(frozen=True, kw_only=True)
class PressTold(Letter):
    """Somebody of the parties is going to speak to the press (annex 2, press). `about` is an institution, a region, or
    "" where it concerns all."""

    template: ClassVar[str] = "press_told"
    name: str
    authority: str
    sender: str
    sender_email: str
    sender_phone: str
    about: str
    words: str
