"""The records of the process: frozen values, one type a table of `storage/`, named as the domain names them.

A record is replaced, never changed: a handler puts a new value with the same key and `storage` saves it.
`model_base.py` holds what they share, `model_meetings.py` those of a case under way, this module the others; all are
imported from here. Times are aware datetimes; days are dates in Europe/Copenhagen. Tuples and mappings hold plain text
and numbers only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from handlers.model_base import (
    Authority,
    DeclineReason,
    MeetingStatus,
    Party,
    QuestionStatus,
    Record,
    Region,
    RoundStatus,
    SlotSource,
    Stage,
    SurveyStatus,
    VisitStatus,
)
from handlers.model_meetings import (
    AgendaPoint,
    AtDate,
    Document,
    Meeting,
    MeetingRound,
    OfferedSlot,
    Survey,
    Visit,
)
from messages.reading import Kind

__all__ = [
    "AgendaPoint",
    "AtDate",
    "Authority",
    "Booking",
    "Case",
    "DeclineReason",
    "Document",
    "Institution",
    "LocalList",
    "LogEntry",
    "Meeting",
    "MeetingRound",
    "MeetingStatus",
    "OfferedSlot",
    "Party",
    "Person",
    "Prompt",
    "PromptChoice",
    "Question",
    "QuestionStatus",
    "Record",
    "Region",
    "RoundStatus",
    "SlotSource",
    "Stage",
    "Survey",
    "SurveyStatus",
    "Visit",
    "VisitStatus",
]


@dataclass(frozen=True, kw_only=True)
class Institution(Record):
    """A botilbud. `id` is "P" + P-number, else "C" + CVR + ":" + folded name, else "N" + folded name + ":" + region."""

    id: str
    name: str
    region: Region
    email: str
    leader: str = ""
    cvr: str = ""
    p_number: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    municipality: str = ""
    institution_type: str = ""
    target_group: str = ""
    email_undeliverable: bool = False


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Somebody in the register of people; `id` is the e-mail address in lower case. `valid_to` is the last day."""

    id: str
    name: str
    authority: Authority
    office: str = ""
    region: Region | None = None
    role: str = "inspector"  # inspector | contact | coordinator | reader
    phone: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    away_until: date | None = None
    email_undeliverable: bool = False

    @property
    def email(self) -> str:
        return self.id


@dataclass(frozen=True, kw_only=True)
class Case(Record):
    """One coordinated inspection of one institution. `id` is the case number, "KT-2018-014".

    `preparation_day` is when the two inspectors meet to prepare.
    """

    id: str
    institution_id: str
    region: Region
    round: str = ""  # "2018-1": first half year of 2018
    stage: Stage = Stage.CANDIDATE
    pilot: bool = False
    at_inspector: str | None = None  # Person.id
    st_inspector: str | None = None
    journal_at: str = ""
    journal_st: str = ""
    selected_at: datetime | None = None
    objection_until: date | None = None
    invited_at: datetime | None = None
    invitation_deadline: date | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    decline_reason: DeclineReason | None = None
    decline_words: str = ""
    window_start: date | None = None
    window_end: date | None = None
    preparation_day: date | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class LocalList(Record):
    """AT's local list of one region and round as sent to the socialtilsyn's contact; `id` is "2018-1:Nord".

    `case_ids` are the candidates in the order they are numbered in the mail.
    """

    id: str
    region: Region
    round: str
    case_ids: tuple[str, ...]
    asked: str = ""
    sent_at: datetime | None = None
    answer_by: date | None = None
    reminders: int = 0
    answered_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """Something the bot asked somebody by mail; open until answered or withdrawn.

    `id` says case, kind, party and round: "KT-2018-014:visit:at", "KT-2018-014:meeting_dates:institution:2".
    `asked` is the address it went to; `missing` names the fields a follow-up asks for (documentation) or the
    positions of the slots it offers, in the mail's order (meeting dates).
    """

    id: str
    case_id: str
    kind: Kind
    party: Party
    asked: str
    asked_at: datetime
    answer_by: date
    status: QuestionStatus = QuestionStatus.OPEN
    closed_at: datetime | None = None
    reminders: int = 0
    last_reminder_at: datetime | None = None
    escalated: bool = False
    paused: bool = False  # a colleague wrote by hand: no reminders
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PromptChoice:
    """One answer a person can give. `action` is a short name the stage knows; `arguments` its plain values."""

    label: str
    action: str
    arguments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Prompt(Record):
    """What the bot puts before a person (the queue). `id` is a dedupe key; `number` is given by storage and shown.

    `rule` names the handler that takes the settled choice; `mail_id` the inbox row it is about.
    """

    id: str
    number: int = 0
    case_id: str | None
    rule: str
    title: str
    text: str
    choices: tuple[PromptChoice, ...]
    guess: int | None = None  # index of the best guess
    opened_at: datetime
    mail_id: int | None = None
    question_id: str | None = None
    settled_at: datetime | None = None
    settled_by: str = ""
    choice: int | None = None
    withdrawn: bool = False

    @property
    def open(self) -> bool:
        return self.settled_at is None and not self.withdrawn


@dataclass(frozen=True, kw_only=True)
class Booking:
    """Time of a person taken in another case: an agreed meeting (`firm`) or a slot on offer in an open round."""

    person_id: str
    case_id: str
    start: datetime
    end: datetime
    firm: bool


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """One line of the append-only log: what came, which rule, which words, what was done, by whom."""

    at: datetime
    case_id: str | None
    actor: str
    what: str
    rule: str
    words: str = ""
    mail_id: int | None = None
