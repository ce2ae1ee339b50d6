"""What the grammar found, before it is settled on the calendar: days and times as they were said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from typing import Literal

Open = Literal["after", "before"]


@dataclass(slots=True)
class Time:
    """A clock time, a stretch of them, or a part of the day, said at tokens [i, j).

    `part` names a part of the day; `all_day` is "hele dagen".
    """

    i: int
    j: int
    start: time | None = None
    end: time | None = None
    open: Open | None = None
    part: str = ""
    all_day: bool = False
    doubt: str | None = None


@dataclass(slots=True)
class Day:
    """A day, a week, a month or a range of days as said at tokens [i, j); what was not said is None.

    `weeks`, `days`, `months` count from the mail's own day, `told` weeks from the one named before.
    `nth`: the nth weekday of the month (-1 the last).
    `mode`: how a weekday was said (coming, last, next, definite, general, every). `part`: of a month or week (early,
    mid, late; primo, medio, ultimo). `until`: the last day of a range. `framed`: "i uge 20", which may only set the
    frame for weekdays. `weak`: counts only where it meets an offered day. `linked`: stands in a list with the one
    before. `dropped`: the day a meeting is moved away from. `feast`: first and last day of a holiday
    named (see `holidays`), alone or beside its date. `weekend`: "i weekenden", with `mode` as a weekday's.
    `whole_week`: the week that holds the day.
    """

    i: int
    j: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    week: int | None = None
    weeks: int | None = None
    told: int | None = None
    days: int | None = None
    months: int | None = None
    nth: int | None = None
    shift: int = 0
    mode: str = ""
    part: str = ""
    until: Day | None = None
    open: Open | None = None
    framed: bool = False
    weak: bool = False
    linked: bool = False
    dropped: bool = False
    feast: tuple[int | tuple[int, int], int | tuple[int, int]] | None = None
    weekend: bool = False
    whole_week: bool = False
    doubt: str | None = None
    times: list[Time] = field(default_factory=list)

    @property
    def is_week(self) -> bool:
        return (self.week is not None or self.weeks is not None) and self.weekday is None

    @property
    def is_week_beside(self) -> bool:
        """ "ugen efter": a week counted from another date."""
        return self.mode == "beside" and abs(self.days or 0) != 1

    @property
    def is_bare_weekday(self) -> bool:
        """A weekday without its date, its week or its month."""
        plain = self.week is None and self.weeks is None and self.day is None and self.days is None and not self.shift
        plain = plain and self.told is None and self.mode not in {"following", "preceding"}
        return self.weekday is not None and plain and self.nth is None and self.feast is None and self.until is None

    @property
    def is_bare_but_ranged(self) -> bool:
        """ "lørdag-søndag": a weekday without date or week, whether or not a range begins with it."""
        return self.weekday is not None and not (self.day or self.week or self.shift) and self.weeks is None

    @property
    def is_month(self) -> bool:
        return (self.month is not None or self.months is not None) and self.day is None and self.nth is None


Item = Day | list[Time]
"""A day, or times that stand together."""
