"""The records of a case under way: visits, meeting dates, the meeting with its agenda and papers, the survey."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import ClassVar

from handlers.model_base import (
    Authority,
    MeetingStatus,
    Party,
    Record,
    Region,
    RoundStatus,
    SlotSource,
    SurveyStatus,
    VisitStatus,
)
from messages.reading import Answer, FieldValue, Slot


@dataclass(frozen=True, kw_only=True)
class Visit(Record):
    """One authority's own ordinary visit. Not known to the institution before it is held."""

    key_fields: ClassVar[tuple[str, ...]] = ("case_id", "authority")
    case_id: str
    authority: Authority
    status: VisitStatus = VisitStatus.UNKNOWN
    day: date | None = None
    clock: time | None = None
    reported_at: datetime | None = None
    postponed: int = 0


@dataclass(frozen=True, kw_only=True)
class AtDate(Record):
    """A meeting date AT proposed with its local list; offered in one case at a time."""

    id: str  # "TC Nord:2018-05-14T10:00"
    center: str
    start: datetime
    end: datetime
    region: Region | None = None


@dataclass(frozen=True, kw_only=True)
class MeetingRound(Record):
    """One round of finding a date. `id` is "KT-2018-014:r1"; `presenter` came first and writes to the institution.

    `unavailable` keeps the times a party ruled out beside the slots: "institution <start ISO> <end ISO>".
    """

    id: str
    case_id: str
    number: int
    presenter: Authority
    status: RoundStatus
    opened_at: datetime
    answer_by: date
    closed_at: datetime | None = None
    unavailable: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OfferedSlot(Record):
    """A slot of a round with each party's answer: True yes, False ruled out, None not said."""

    key_fields: ClassVar[tuple[str, ...]] = ("round_id", "position")
    round_id: str
    position: int  # as numbered in the mails: 1, 2, 3
    case_id: str
    start: datetime
    end: datetime
    source: SlotSource
    at_date_id: str | None = None
    breaches: tuple[str, ...] = ()
    at: bool | None = None
    st: bool | None = None
    institution: bool | None = None
    proposed_by: Party | None = None

    @property
    def slot(self) -> Slot:
        return Slot(start=self.start, end=self.end)


@dataclass(frozen=True, kw_only=True)
class Meeting(Record):
    """The dialogue meeting agreed on; `id` is "KT-2018-014:m1". `uid` and `sequence` are iCalendar's (RFC 5545)."""

    id: str
    case_id: str
    start: datetime
    end: datetime
    status: MeetingStatus
    uid: str
    sequence: int = 0
    agreed_at: datetime | None = None
    location: str = ""
    chair: str = ""
    institution_contact: str = ""
    participants: str = ""
    draft_sent_at: datetime | None = None
    final_sent_at: datetime | None = None
    held_confirmed_at: datetime | None = None
    held_by: str = ""  # who confirmed, or "documentation"
    at_accepted: bool | None = None  # pressed in the calendar
    st_accepted: bool | None = None
    institution_accepted: bool | None = None

    @property
    def slot(self) -> Slot:
        return Slot(start=self.start, end=self.end)


@dataclass(frozen=True, kw_only=True)
class AgendaPoint(Record):
    """A point somebody raised. An inspector's own `text` goes to the other authority only when `released`."""

    id: str  # "KT-2018-014:at:1"
    case_id: str
    party: Party
    text: str
    topics: tuple[str, ...] = ()
    released: bool = False
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Document(Record):
    """Documentation as received; the newest of an authority counts, the older are kept."""

    id: str  # "KT-2018-014:st:1"
    case_id: str
    authority: Authority
    version: int
    received_at: datetime
    message_hash: str
    name: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.missing


@dataclass(frozen=True, kw_only=True)
class Survey(Record):
    """The survey of one case and its one answer set, whichever way the answers come.

    `answered_at` is the first answer, `saved_at` the newest. Raising `link_version` revokes the page's link;
    `closed_at`: the report is made, nothing is corrected any more.
    """

    key_fields: ClassVar[tuple[str, ...]] = ("case_id",)
    case_id: str
    status: SurveyStatus = SurveyStatus.WAITING
    contact_name: str = ""
    contact_email: str = ""
    contact_confirmed: bool = False
    sent_at: datetime | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    answered_at: datetime | None = None
    reminders: int = 0
    undeliverable: bool = False
    not_sent_because: str = ""  # "pilot" | "late" | "coordinator"
    saved_at: datetime | None = None
    link_version: int = 1
    closed_at: datetime | None = None
