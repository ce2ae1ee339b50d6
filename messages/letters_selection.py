"""Letters of the selection stage (seeds/000, annex 3, "Udvælgelse af tilbud")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class LocalListSent(Letter):
    """AT's local list to the socialtilsyn's contact, numbered, with AT's proposed meeting dates."""

    template: ClassVar[str] = "local_list"
    name: str
    region: str
    round: str
    institutions: tuple[str, ...]  # "Solgården, 9000 Aalborg"
    dates: tuple[Slot, ...]
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class LocalListReminder(Letter):
    """Reminds the contact of the local list, numbered as before; `answer_by` is the deadline that was set."""

    template: ClassVar[str] = "local_list_reminder"
    name: str
    region: str
    round: str
    institutions: tuple[str, ...]
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class SelectionTold(Letter):
    """Tells AT's contact what the socialtilsyn chose; an objection is possible until `object_by`."""

    template: ClassVar[str] = "selection_told"
    name: str
    region: str
    round: str
    institutions: tuple[str, ...]
    object_by: date


@dataclass(frozen=True, kw_only=True)
class SelectionNoted(Letter):
    """Receipt to the socialtilsyn's contact of what was understood."""

    template: ClassVar[str] = "selection_noted"
    receipt: ClassVar[bool] = True
    name: str
    region: str
    institutions: tuple[str, ...]
