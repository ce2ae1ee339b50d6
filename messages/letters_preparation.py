"""Letters of preparation and agenda (stages 5 and 6; annexes 3 and 4 of the method paper in seeds/000)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class PreparationAsked(Letter):
    """Asks an inspector for agenda points, chair, contact and a preparation meeting; the guide is attached."""

    template: ClassVar[str] = "preparation_asked"
    name: str
    institution: str
    meeting: Slot
    colleague: str
    colleague_email: str
    suggestions: tuple[date, ...]
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class ParticipantsAsked(Letter):
    """Asks the leader who takes part in the meeting."""

    template: ClassVar[str] = "participants_asked"
    leader: str
    institution: str
    meeting: Slot
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class AgendaDraft(Letter):
    """The draft agenda to the institution, with the three questions to consider."""

    template: ClassVar[str] = "agenda_draft"
    leader: str
    institution: str
    meeting: Slot
    points: tuple[str, ...]
    remarks_by: date


@dataclass(frozen=True, kw_only=True)
class AgendaDraftCopy(Letter):
    """The draft agenda to an inspector, with topics both authorities raised as possible dilemmas."""

    template: ClassVar[str] = "agenda_draft_copy"
    name: str
    institution: str
    meeting: Slot
    points: tuple[str, ...]
    dilemmas: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AgendaFinal(Letter):
    """The final agenda, to all three parties."""

    template: ClassVar[str] = "agenda_final"
    name: str
    institution: str
    meeting: Slot
    points: tuple[str, ...]
    place: str
    participants: str
