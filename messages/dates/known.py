"""What settling a day gives, and what is known while the days of one text are settled in turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from messages.dates.nearest import Stretch
from messages.dates.phrases import Day


@dataclass(slots=True)
class Settled:
    """First and last day (the same for a single day; both None where there is no such day) and the doubt."""

    first: date | None
    last: date | None
    doubt: str | None = None


@dataclass(slots=True)
class Frame:
    """The date, week or month named last, in which bare weekdays and days of the month are looked for."""

    stretch: Stretch
    kind: Literal["day", "week", "month"]
    sentence: int


@dataclass(slots=True)
class Known:
    """`today`: the mail's own day; `offered`: days on offer, ascending; `frame` and `last`: what was named before;
    `beside`: the day that "dagen efter" was counted from last, and which way; `counted`: what a week told by
    another was counted from last, and whether that is sure; `named`: the dates told outright and their sentences."""

    today: date
    offered: tuple[date, ...]
    frame: Frame | None = None
    last: Settled | None = None
    beside: tuple[Settled, int] | None = None
    counted: tuple[Stretch | None, bool] | None = None
    named: list[tuple[date, int]] = field(default_factory=list)

    def monday(self) -> date:
        """Monday of this week."""
        return self.today - timedelta(days=self.today.weekday())

    def coming(self, weekday: int) -> date:
        """The next such weekday after today."""
        return self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)

    def offered_week(self) -> Stretch | None:
        """The first and last day on offer, where all lie in one week."""
        if not self.offered or self.offered[0].isocalendar()[:2] != self.offered[-1].isocalendar()[:2]:
            return None
        return self.offered[0], self.offered[-1]

    def named_before(self, weekday: int | None, sentence: int) -> date | None:
        """The one date on that weekday that was told outright in this sentence or the one before it."""
        found = {day for day, at in self.named if day.weekday() == weekday and sentence - at <= 1}
        return found.pop() if len(found) == 1 else None

    def on_offer(self, day: Day) -> list[date]:
        """The offered days on that weekday."""
        return [each for each in self.offered if each.weekday() == day.weekday]


def single(day: date, doubt: str | None = None) -> Settled:
    """One day."""
    return Settled(day, day, doubt)
