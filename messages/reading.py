"""What a message was read to mean: the value objects that leave the reading half of this room.

The field names and identifiers are those of the `explain` contract (docs: README, "explain").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from messages.papers.unreadable import Unreadable


class Kind(StrEnum):
    """What a message is about; also what one of our questions asks for."""

    PARTICIPATION = "participation"
    VISIT = "visit"
    MEETING_DATES = "meeting_dates"
    AGENDA = "agenda"
    DOCUMENTATION = "documentation"
    SURVEY = "survey"
    SELECTION = "selection"
    PREPARATION = "preparation"
    CANCELLATION = "cancellation"
    NOTIFICATION = "notification"
    QUESTION = "question"
    UNDELIVERED = "undelivered"
    AUTO_REPLY = "auto_reply"
    OTHER = "other"


class Role(StrEnum):
    """Who wrote, as the register knows the sender."""

    INSTITUTION = "institution"
    AT = "at"
    ST = "st"
    COORDINATOR = "coordinator"
    UNKNOWN = "unknown"


class Choice(StrEnum):
    """Whether the bot may carry a reading out by itself."""

    ACT = "act"
    ASK = "ask"


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A stretch of time on offer or agreed; both ends aware, `end` exclusive."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a slot needs times with a time zone")


@dataclass(frozen=True, kw_only=True)
class Context:
    """All a reader may know beside the message itself.

    `as_of` is an aware time; `expecting` the question of ours that is replied to; `offered` the meeting
    slots it proposed in its own order; `meeting` the slot agreed on; `institution` whose case the thread is, with its
    `cvr` and `p_number` in the register;
    `documentation_days` how many days after the meeting its documentation is taken without a person;
    `language` that of what is told of the message.
    """

    as_of: datetime
    sender_role: Role = Role.UNKNOWN
    expecting: Kind | None = None
    also_open: tuple[Kind, ...] = ()
    institution: str | None = None
    offered: tuple[Slot, ...] = ()
    meeting: Slot | None = None
    documentation_days: int = 7
    language: str = "da"
    cvr: str = ""
    p_number: str = ""


@dataclass(frozen=True, kw_only=True)
class DateMention:
    """A day, a stretch of days or a time that a text names.

    Whole days: `start`/`end` are dates, `end` inclusive, `all_day` true. With a time: aware datetimes.
    `start` is None only where the day cannot exist; then `doubt` says why. A mention with a `doubt` never
    leads to an act. `wanted` is false where the writer rules the time out. `span` is where in the text it stood.
    """

    start: date | datetime | None
    end: date | datetime | None = None
    all_day: bool = True
    wanted: bool = True
    open: Literal["after", "before"] | None = None
    doubt: str | None = None
    text: str | None = None
    of: Literal["meeting"] | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The words that decided, and the short name of the rule that took them.

    Of a file that cannot be read (or an empty mail), `problem` says why; `text` is then its name.
    """

    text: str
    rule: str
    problem: Unreadable | None = None

    def told(self, language: str = "da") -> str:
        """The words as they are shown: behind a file's name stands what is the matter and what to send instead."""
        if self.problem is None:
            return self.text
        words = self.problem.told(language)
        return f"{self.text}: {words}" if self.text else words


@dataclass(frozen=True, kw_only=True)
class Sensitive:
    """Something that must not travel on. `type` is "cpr"; `where` is "subject", "body" or an attachment's name."""

    type: str
    where: str


Answer = str | int | None
FieldValue = str | tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """The meaning of one message, with its evidence. CPR numbers are masked in every text of it."""

    kind: Kind
    outcome: str | None = None
    reason: str | None = None
    dates: tuple[DateMention, ...] = ()
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    points: tuple[str, ...] = ()
    recipient: str | None = None
    until: date | None = None
    reply_text: str = ""
    sensitive: tuple[Sensitive, ...] = ()
    decision: Choice = Choice.ASK
    confidence: float = 0.0
    why: tuple[Evidence, ...] = ()
