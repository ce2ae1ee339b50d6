"""What all records share, and the words their fields take: regions, authorities, stages, states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


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
