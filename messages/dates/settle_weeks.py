"""Settles weeks, months, parts of them, and the nth weekday of a month."""

from __future__ import annotations

from datetime import timedelta

from messages.dates import doubts
from messages.dates.known import Known, Settled, single
from messages.dates.nearest import Stretch, month_stretch, pick_month, pick_week, week_stretch
from messages.dates.phrases import Day
from messages.dates.tense import Tense


def settle_nth(known: Known, day: Day, tense: Tense | None) -> Settled:
    assert day.month is not None
    assert day.nth is not None
    assert day.weekday is not None
    month = month_stretch(day.year, day.month) if day.year else pick_month(day.month, known.today, tense)
    if day.nth < 0:
        return single(month[1] - timedelta(days=(month[1].weekday() - day.weekday) % 7))
    found = month[0] + timedelta(days=(day.weekday - month[0].weekday()) % 7 + 7 * (day.nth - 1))
    return single(found) if found <= month[1] else Settled(None, None, doubts.IMPOSSIBLE)


def settle_week(known: Known, day: Day, tense: Tense | None) -> Settled:
    if day.weeks is not None:
        monday = known.monday() + timedelta(days=7 * day.weeks)
        return _part_of((monday, monday + timedelta(days=6)), day.part)
    assert day.week is not None
    stretch = week_stretch(day.year, day.week) if day.year else _offered_week(known, day.week)
    if stretch is None and day.year is None:
        stretch = pick_week(day.week, known.today, tense)
    return Settled(None, None, doubts.NO_SUCH_WEEK) if stretch is None else _part_of(stretch, day.part)


def _offered_week(known: Known, week: int) -> Stretch | None:
    years = {each.isocalendar().year for each in known.offered if each.isocalendar().week == week}
    return week_stretch(years.pop(), week) if len(years) == 1 else None


def settle_month(known: Known, day: Day, tense: Tense | None) -> Settled:
    if day.months is not None:
        return Settled(*month_stretch(known.today.year, known.today.month + day.months))
    assert day.month is not None
    month = month_stretch(day.year, day.month) if day.year else pick_month(day.month, known.today, tense)
    return _part_of(month, day.part)


def _part_of(stretch: Stretch, part: str) -> Settled:
    """ "primo", "medio", "ultimo" of a month (days 1–10, 11–20, 21–) or of a week (Mon–Tue, Wed, Thu–Fri)."""
    first, last = stretch
    if not part:
        return Settled(first, last)
    if part == "weekend":
        return Settled(first + timedelta(days=5), last)
    if part == "last":
        return Settled(last, last)
    if part.startswith(("first ", "last ")):
        count = int(part.split()[1])
        if part.startswith("first"):
            return Settled(first, first + timedelta(days=count - 1))
        end = first + timedelta(days=4) if (last - first).days == 6 else last
        return Settled(end - timedelta(days=count - 1), end)
    if part.endswith(" half") and (last - first).days > 6:
        middle = first + timedelta(days=14)
        return Settled(first, middle) if part.startswith("primo") else Settled(middle + timedelta(days=1), last)
    part = part.removesuffix(" half")
    if (last - first).days == 6:
        days = {"primo": (0, 1), "medio": (2, 2), "ultimo": (3, 4)}[part]
        return Settled(first + timedelta(days=days[0]), first + timedelta(days=days[1]))
    if part == "primo":
        return Settled(first, first + timedelta(days=9))
    if part == "medio":
        return Settled(first + timedelta(days=10), first + timedelta(days=19))
    return Settled(first + timedelta(days=20), last)
