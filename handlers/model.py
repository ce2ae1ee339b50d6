"""The records of the process: frozen values, one type a table of `storage/`, named as the domain names them.

A record is replaced, never changed: a handler puts a new value with the same key and `storage` saves it.
Times are aware datetimes; days are dates in Europe/Copenhagen. Tuples and mappings hold plain text and numbers only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from messages.reading import Answer, FieldValue, Kind, Slot


class Region(StrEnum):
    """The five socialtilsyn; the value is what lists, reports and commands say."""

    NORD = "Nord"
    MIDT = "Midt"
    SYD = "Syd"
    OEST = "Øst"
    HOVEDSTADEN = "Hovedstaden"


class Authority(StrEnum):
    AT = "at"
    ST = "st"
    COORDINATOR = "coordinator"

    @property
    def other(self) -> Authority:
        """The other inspecting authority (only of AT and ST)."""
        return {Authority.AT: Authority.ST, Authority.ST: Authority.AT}[self]


class Party(StrEnum):
    """Whom a question goes to."""

    AT = "at"
    ST = "st"
    INSTITUTION = "institution"
    COORDINATOR = "coordinator"


class Stage(StrEnum):
    """How far a case has come (domain.md, one coordinated inspection)."""

    CANDIDATE = "candidate"
    SELECTED = "selected"
    INVITED = "invited"
    VISITS = "visits"
    DATES = "dates"
    PREPARATION = "preparation"
    MEETING = "meeting"
    DOCUMENTATION = "documentation"
    SURVEY = "survey"
    DONE = "done"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NOT_SELECTED = "not_selected"

    @property
    def ended(self) -> bool:
        return self in (Stage.DONE, Stage.DECLINED, Stage.CANCELLED, Stage.NOT_SELECTED)


class DeclineReason(StrEnum):
    TARGET_GROUP_CHANGED = "target_group_changed"
    ONGOING_PROGRAMME = "ongoing_programme"
    ORGANISATIONAL = "organisational"
    RESOURCES = "resources"
    OTHER = "other"


class VisitStatus(StrEnum):
    UNKNOWN = "unknown"
    PLANNED = "planned"
    HELD = "held"


class RoundStatus(StrEnum):
    AUTHORITIES = "authorities"  # both inspectors are asked
    INSTITUTION = "institution"  # the institution is asked
    AGREED = "agreed"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"

    @property
    def open(self) -> bool:
        return self in (RoundStatus.AUTHORITIES, RoundStatus.INSTITUTION)


class SlotSource(StrEnum):
    AT_DATE = "at_date"
    RULE = "rule"
    COUNTER = "counter"
    ON_THE_SPOT = "on_the_spot"


class MeetingStatus(StrEnum):
    AGREED = "agreed"
    HELD = "held"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class QuestionStatus(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class SurveyStatus(StrEnum):
    WAITING = "waiting"  # the meeting is held, nothing sent yet
    CONFIRMING = "confirming"  # the contact differs from the register: asked once
    SENT = "sent"
    PARTIAL = "partial"
    COMPLETE = "complete"
    NOT_SENT = "not_sent"  # pilot, too late, or the coordinator's decision


@dataclass(frozen=True, kw_only=True)
class Record:
    """Base of what is stored; `key_fields` name the fields that identify a row."""

    key_fields: ClassVar[tuple[str, ...]] = ("id",)

    @property
    def key(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.key_fields)


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
