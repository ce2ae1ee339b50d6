"""Letters of the meeting-dates stage. Those to an institution (`DatesOffered`, `DatesGone`, `InspectorChanged`) know
nothing of visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from messages.letters import Letter
from messages.reading import Slot

AskedBecause = Literal["first", "again", "counter", "on_the_spot", "postponed", "visit_moved", "confirm"]
OfferedBecause = Literal["first", "again", "on_the_spot", "changed"]


@dataclass(frozen=True, kw_only=True)
class OfferedTime:
    """A numbered time of a mail; `breaches` are sentences about the rules it breaks (never in mail to institutions)."""

    number: int
    slot: Slot
    breaches: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DatesAsked(Letter):
    """Asks an inspector which times are possible.

    `presenter` is the inspector in whose name the institution is written to ("" where it is the reader); `by` who
    wishes the times or the change ("" where nobody of the case does); `old` the meeting that is given up;
    `asks_visit`: the reader's own visit has no date yet. `settles`: the institution can already, so that two yeses are
    enough.
    """

    template: ClassVar[str] = "dates_asked"
    name: str
    institution: str
    times: tuple[OfferedTime, ...]
    answer_by: date
    because: AskedBecause
    presenter: str
    by: str = ""
    old: Slot | None = None
    asks_visit: bool = False
    settles: bool = False


@dataclass(frozen=True, kw_only=True)
class DatesOffered(Letter):
    """Asks the institution to choose, in the first visitor's name; `social` is the socialtilsyn's name."""

    template: ClassVar[str] = "dates_offered"
    leader: str
    institution: str
    social: str
    times: tuple[OfferedTime, ...]
    answer_by: date
    because: OfferedBecause


@dataclass(frozen=True, kw_only=True)
class DatesReminder(Letter):
    """Reminds an inspector or (`plural`) the institution of the times; `answer_by` is the deadline that passed."""

    template: ClassVar[str] = "dates_reminder"
    name: str
    institution: str
    times: tuple[OfferedTime, ...]
    answer_by: date
    plural: bool


@dataclass(frozen=True, kw_only=True)
class DatesGone(Letter):
    """Tells the institution that the times on offer are taken back and that others will come."""

    template: ClassVar[str] = "dates_gone"
    leader: str
    institution: str


@dataclass(frozen=True, kw_only=True)
class MeetingAgreed(Letter):
    """The meeting stands; carries the calendar invitation and is the receipt. `plural`: to the institution.

    `inspectors` are "name, office"; `draft_days` how many days before the meeting the draft agenda comes.
    """

    template: ClassVar[str] = "meeting_agreed"
    name: str
    institution: str
    meeting: Slot
    place: str
    inspectors: tuple[str, ...]
    draft_days: int
    plural: bool


@dataclass(frozen=True, kw_only=True)
class MeetingMoved(Letter):
    """The coordinator gave the meeting another time; carries the changed invitation."""

    template: ClassVar[str] = "meeting_moved"
    name: str
    institution: str
    old: Slot
    meeting: Slot
    breaches: tuple[str, ...]
    plural: bool


@dataclass(frozen=True, kw_only=True)
class MeetingOff(Letter):
    """The meeting is postponed or (`ended`) cancelled with the whole case; carries the CANCEL. `by`: who asked for it,
    "" where it is not said."""

    template: ClassVar[str] = "meeting_off"
    name: str
    institution: str
    meeting: Slot
    by: str
    ended: bool
    plural: bool


@dataclass(frozen=True, kw_only=True)
class InspectorChanged(Letter):
    """Tells the institution who comes to the agreed meeting from now on. `new` is "name, office"; `old` the name of who
    does not come, "" where nobody was named before."""

    template: ClassVar[str] = "inspector_changed"
    leader: str
    institution: str
    meeting: Slot
    new: str
    old: str


@dataclass(frozen=True, kw_only=True)
class CourseEnded(Letter):
    """The coordinated inspection stops before a meeting was agreed."""

    template: ClassVar[str] = "course_ended"
    name: str
    institution: str
    plural: bool
