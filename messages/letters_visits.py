"""Letters of the visits stage: to inspectors only, never to an institution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter


@dataclass(frozen=True, kw_only=True)
class VisitPlanned(Letter):
    """Tells an inspector that the institution said yes, names the window, asks for the visit's date."""

    template: ClassVar[str] = "visit_plan"
    name: str
    institution: str
    window_start: date
    window_end: date
    colleague: str  # "Ib Sehested, Socialtilsyn Syd" – the other authority's inspector, "" where unknown


@dataclass(frozen=True, kw_only=True)
class VisitAsked(Letter):
    """Asks whether a visit was held; `day` is its planned day, None where no date is known."""

    template: ClassVar[str] = "visit_asked"
    name: str
    institution: str
    day: date | None
    window_start: date
    window_end: date
