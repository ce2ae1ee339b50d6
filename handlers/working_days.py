"""Danish working days: what a deadline is counted in and what a meeting may lie on.

A working day is Monday to Friday, no public holiday of its own year (Store Bededag was one until 2023) and none of the
programme's closed days. A quiet week (school holidays) has working days, only no meetings.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from handlers.programme import Programme

_ONE = timedelta(days=1)


def is_working_day(day: date, programme: Programme) -> bool:
    """Whether people are at work on `day`."""
    return day.weekday() < 5 and day.strftime("%m-%d") not in programme.dates.closed_days and not holiday_name(day)


def is_quiet(day: date, programme: Programme) -> bool:
    """Whether `day` lies in one of the programme's quiet ISO weeks, in which no meeting is held unless allowed."""
    return not programme.dates.allow_quiet_weeks and day.isocalendar().week in programme.dates.quiet_weeks


def add_working_days(day: date, n: int, programme: Programme) -> date:
    """The `n`th working day after `day` (`n` ≥ 0; 0 is `day` itself, working day or not)."""
    for _ in range(n):
        day = next_working_day(day + _ONE, programme)
    return day


def next_working_day(day: date, programme: Programme) -> date:
    """`day` where it is a working day, else the first one after it."""
    while not is_working_day(day, programme):
        day += _ONE
    return day


def working_day_before(day: date, programme: Programme) -> date:
    """The last working day before `day`."""
    day -= _ONE
    while not is_working_day(day, programme):
        day -= _ONE
    return day


def working_moment(day: date, programme: Programme) -> datetime:
    """When mail working hours begin on `day`, or on the next working day where it is none; aware, programme's zone."""
    return at_time(next_working_day(day, programme), programme.mail.working_hours[0], programme.zone)


def at_time(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """`clock` on the wall on `day`, aware. A time that summer time skips is moved on by the hour that is missing;
    of one that comes twice the first is meant."""
    local = datetime.combine(day, clock.replace(tzinfo=None, fold=0), tzinfo=zone)
    return local.astimezone(UTC).astimezone(zone)


def holiday_name(day: date) -> str:
    """The Danish name of the public holiday on `day`, "" where it is none."""
    return _holidays(day.year).get(day, "")


@cache
def _holidays(year: int) -> dict[date, str]:
    # The calendars of 250 countries: imported where the first day is asked for, not at start.
    from holidays import country_holidays

    return dict(country_holidays("DK", years=year, language="da"))
