"""Picks the year, month or week that was left out: the nearest one that makes sense seen from the mail's day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from messages.dates import doubts
from messages.dates.tense import Tense

_FAR = 270
"""Days: a date that lies this far off in the direction of the sentence's tense is doubted …"""
_CLOSE = 92
"""… where the other direction has one this close."""
_PATIENCE = 3
"""Without a tense, a coming day up to this many times as far off is taken before a past one."""

Stretch = tuple[date, date]


class Picked(NamedTuple):
    """The candidate taken and the reason to doubt it."""

    stretch: Stretch
    doubt: str | None


def pick(candidates: Sequence[Stretch], today: date, tense: Tense | None) -> Picked:
    """The nearest of some stretches of days (ascending, first and last day) in the direction of `tense`.

    A stretch that holds `today` fits both directions.
    """
    ahead = next((each for each in candidates if each[1] >= today), None)
    gone = next((each for each in reversed(candidates) if each[0] <= today), None)
    if ahead is None or gone is None:
        only = ahead or gone
        assert only is not None, "at least one candidate is given"
        return Picked(only, None)
    to_come = max((ahead[0] - today).days, 0)
    since = max((today - gone[1]).days, 0)
    if tense == "future":
        return Picked(gone, doubts.DIRECTION) if to_come > _FAR and since <= _CLOSE else Picked(ahead, None)
    if tense == "past":
        return Picked(ahead, doubts.DIRECTION) if since > _FAR and to_come <= _CLOSE else Picked(gone, None)
    return Picked(ahead if to_come <= _PATIENCE * since else gone, None)


def pick_day(day: int, month: int, today: date, tense: Tense | None) -> tuple[date | None, str | None]:
    """Day and month without a year → (date, doubt); None where no year near has that day."""
    years = range(today.year - 1, today.year + 2)
    found = [made for year in years if (made := make_date(year, month, day)) is not None]
    if not found:
        return None, doubts.IMPOSSIBLE
    picked = pick([(made, made) for made in found], today, tense)
    made = picked.stretch[0]
    if len(found) < 3 and abs((made - today).days) > _FAR:  # 29 February of a year that has none
        return None, doubts.IMPOSSIBLE
    return made, picked.doubt


def pick_month(month: int, today: date, tense: Tense | None) -> Stretch:
    """A month without a year."""
    return pick([month_stretch(year, month) for year in range(today.year - 1, today.year + 2)], today, tense).stretch


def pick_week(week: int, today: date, tense: Tense | None) -> Stretch | None:
    """An ISO week without a year; None where no year near has that week."""
    years = range(today.isocalendar().year - 1, today.isocalendar().year + 2)
    found = [stretch for year in years if (stretch := week_stretch(year, week)) is not None]
    if not found:
        return None
    stretch = pick(found, today, tense).stretch
    return stretch if len(found) == 3 or abs((stretch[0] - today).days) <= _FAR else None


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is none such."""
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def month_stretch(year: int, month: int) -> Stretch:
    """First and last day of a month; `month` may run over the year's ends (0, 13)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def week_stretch(year: int, week: int) -> Stretch | None:
    """Monday and Sunday of an ISO week; None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)
