"""The records around the process: random samples, mutual notification, press notices, lessons (domain.md, "Around it").

Like those of `model.py`: frozen, replaced, never changed. No text of them holds a CPR number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from handlers.model import Authority, Record, Region


class SampleStatus(StrEnum):
    ASKED = "asked"  # documentation is asked for
    RECEIVED = "received"  # it came; nobody has judged it yet
    IN_ORDER = "in_order"
    DEVIATION = "deviation"  # the course was not carried out as agreed; the words say how

    @property
    def settled(self) -> bool:
        return self in (SampleStatus.IN_ORDER, SampleStatus.DEVIATION)


class LessonKind(StrEnum):
    LESSON = "lesson"
    BARRIER = "barrier"


@dataclass(frozen=True, kw_only=True)
class SampleDraw(Record):
    """The draw of one region in one January; `id` is "2018:Nord".

    `population` are the cases that could be drawn, `drawn` those that were: the ones with the smallest SHA-256 of
    "seed:year:region:case", so that anybody can draw again and see the same.
    """

    id: str
    year: int
    region: Region
    seed: int
    population: tuple[str, ...]
    drawn: tuple[str, ...]
    drawn_at: datetime
    drawn_by: str


@dataclass(frozen=True, kw_only=True)
class SampleRequest(Record):
    """What one authority is asked about one drawn case; `id` is "2018:KT-2017-003:at".

    `asked` is the address it went to; `words` what was found or is missing; `paused`: an answer waits for a person.
    """

    id: str
    year: int
    region: Region
    case_id: str
    authority: Authority
    asked: str
    asked_at: datetime
    answer_by: date
    status: SampleStatus = SampleStatus.ASKED
    reminders: int = 0
    paused: bool = False
    received_at: datetime | None = None
    mail_id: int | None = None
    words: str = ""
    settled_at: datetime | None = None
    settled_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Notification(Record):
    """A concern in the other authority's field, passed on to its contact (gensidig underretning).

    `id` is "mail:812" or, by command, "2018:3"; `sender` and `told` are addresses; `text` the words as passed on.
    """

    id: str
    authority: Authority  # whose inspector is concerned
    region: Region
    case_id: str | None = None
    institution: str = ""
    sender: str
    told: str
    text: str
    at: datetime
    by: str  # who let it pass
    mail_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class PressNotice(Record):
    """Somebody speaks to the press; the others are told before. `id` as a Notification's; `told` the addresses."""

    id: str
    authority: Authority  # who speaks
    region: Region | None = None
    case_id: str | None = None
    sender: str
    told: tuple[str, ...]
    text: str
    at: datetime
    by: str
    mail_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Lesson(Record):
    """A lesson or a barrier for the steering group (følgegruppe). `id` as a Notification's; `sender` who said it."""

    id: str
    kind: LessonKind
    text: str
    sender: str
    authority: Authority | None = None
    region: Region | None = None
    case_id: str | None = None
    at: datetime
    by: str
    mail_id: int | None = None
