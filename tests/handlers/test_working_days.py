"""Danish working days, quiet weeks, and times on the wall when the clocks change."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.working_days import (
    add_working_days,
    at_time,
    holiday_name,
    is_quiet,
    is_working_day,
    next_working_day,
    working_moment,
)
from tests.handlers.builders import PROGRAMME, ZONE

# Easter Sundays; all the movable holidays hang on them.
EASTER = {
    2017: date(2017, 4, 16),
    2018: date(2018, 4, 1),
    2019: date(2019, 4, 21),
    2020: date(2020, 4, 12),
    2021: date(2021, 4, 4),
    2022: date(2022, 4, 17),
    2023: date(2023, 4, 9),
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
}
MOVABLE = {"Skærtorsdag": -3, "Langfredag": -2, "Anden påskedag": 1, "Kristi himmelfartsdag": 39, "Anden pinsedag": 50}


@pytest.mark.parametrize("year", EASTER)
@pytest.mark.parametrize("name", MOVABLE)
def test_the_holidays_around_easter_and_whitsun_are_no_working_days(year: int, name: str) -> None:
    day = EASTER[year] + timedelta(days=MOVABLE[name])
    assert not is_working_day(day, PROGRAMME)
    assert holiday_name(day)


@pytest.mark.parametrize("year", EASTER)
def test_store_bededag_was_a_holiday_until_2023(year: int) -> None:
    day = EASTER[year] + timedelta(days=26)
    assert day.weekday() == 4
    assert is_working_day(day, PROGRAMME) is (year > 2023)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2018, 1, 1), False),
        (date(2018, 1, 2), True),
        (date(2018, 6, 5), False),  # Grundlovsdag, closed by the programme
        (date(2019, 6, 5), False),
        (date(2018, 12, 24), False),
        (date(2018, 12, 25), False),
        (date(2018, 12, 26), False),
        (date(2018, 12, 27), True),
        (date(2018, 12, 31), False),
        (date(2018, 5, 1), True),
        (date(2018, 5, 5), False),  # Saturday
        (date(2018, 5, 6), False),  # Sunday
        (date(2018, 5, 7), True),
    ],
)
def test_weekends_fixed_holidays_and_closed_days(day: date, works: bool) -> None:
    assert is_working_day(day, PROGRAMME) is works


def test_the_closed_days_are_the_programmes() -> None:
    open_on_constitution_day = replace(
        PROGRAMME, dates=PROGRAMME.dates.model_copy(update={"closed_days": ("12-24", "12-31")})
    )
    assert is_working_day(date(2018, 6, 5), open_on_constitution_day)


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        (date(2018, 5, 7), 0, date(2018, 5, 7)),
        (date(2018, 5, 7), 1, date(2018, 5, 8)),
        (date(2018, 5, 4), 1, date(2018, 5, 7)),  # over a weekend
        (date(2018, 5, 5), 0, date(2018, 5, 5)),  # nothing is added to a Saturday
        (date(2018, 5, 5), 1, date(2018, 5, 7)),
        (date(2018, 5, 9), 1, date(2018, 5, 11)),  # over Kristi himmelfartsdag
        (date(2018, 5, 18), 1, date(2018, 5, 22)),  # over Whitsun
        (date(2018, 3, 28), 5, date(2018, 4, 9)),  # over Easter
        (date(2018, 12, 21), 3, date(2019, 1, 2)),  # 27 and 28 December work, 24, 31 and New Year do not
        (date(2023, 5, 4), 1, date(2023, 5, 8)),  # the last Store Bededag
        (date(2024, 4, 25), 1, date(2024, 4, 26)),  # a Friday that would have been one
    ],
)
def test_adding_working_days(day: date, n: int, expected: date) -> None:
    assert add_working_days(day, n, PROGRAMME) == expected


def test_the_next_working_day_is_the_day_itself_where_it_is_one() -> None:
    assert next_working_day(date(2018, 5, 7), PROGRAMME) == date(2018, 5, 7)
    assert next_working_day(date(2018, 5, 19), PROGRAMME) == date(2018, 5, 22)


@given(day=st.dates(date(2017, 1, 1), date(2030, 12, 31)), n=st.integers(1, 30))
def test_exactly_n_working_days_lie_in_what_was_added(day: date, n: int) -> None:
    end = add_working_days(day, n, PROGRAMME)
    passed = (day + timedelta(days=i) for i in range(1, (end - day).days + 1))
    assert is_working_day(end, PROGRAMME)
    assert sum(is_working_day(d, PROGRAMME) for d in passed) == n


@pytest.mark.parametrize(
    ("day", "quiet"),
    [
        (date(2018, 2, 12), True),  # week 7
        (date(2018, 2, 19), False),
        (date(2018, 7, 9), True),  # week 28
        (date(2018, 8, 10), True),  # week 32
        (date(2018, 8, 13), False),
        (date(2018, 10, 15), True),  # week 42
        (date(2018, 12, 27), True),  # week 52
        (date(2018, 12, 31), False),  # already week 1 of 2019
        (date(2021, 1, 1), False),  # still week 53 of 2020
    ],
)
def test_quiet_weeks_are_iso_weeks_and_have_working_days(day: date, quiet: bool) -> None:
    assert is_quiet(day, PROGRAMME) is quiet
    assert is_working_day(date(2018, 7, 9), PROGRAMME)


def test_quiet_weeks_may_be_allowed() -> None:
    allowed = replace(PROGRAMME, dates=PROGRAMME.dates.model_copy(update={"allow_quiet_weeks": True}))
    assert not is_quiet(date(2018, 7, 9), allowed)


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        (date(2018, 3, 24), time(9), "2018-03-24T08:00"),  # the day before summer time
        (date(2018, 3, 25), time(9), "2018-03-25T07:00"),
        (date(2018, 3, 25), time(2, 30), "2018-03-25T01:30"),  # skipped: 03.30 on the wall
        (date(2018, 10, 28), time(2, 30), "2018-10-28T00:30"),  # twice: the first
        (date(2018, 10, 28), time(9), "2018-10-28T08:00"),
    ],
)
def test_a_time_on_the_wall_survives_the_clock_change(day: date, clock: time, utc: str) -> None:
    assert at_time(day, clock, ZONE).astimezone(UTC) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_a_skipped_time_is_shown_as_the_hour_after() -> None:
    assert at_time(date(2018, 3, 25), time(2, 30), ZONE).time() == time(3, 30)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2018, 5, 7), "2018-05-07T08:00:00+02:00"),
        (date(2018, 5, 5), "2018-05-07T08:00:00+02:00"),  # a Saturday: Monday
        (date(2018, 3, 29), "2018-04-03T08:00:00+02:00"),  # Skærtorsdag: the Tuesday after Easter
        (date(2018, 1, 2), "2018-01-02T08:00:00+01:00"),
    ],
)
def test_the_working_moment_is_when_mail_hours_begin(day: date, expected: str) -> None:
    assert working_moment(day, PROGRAMME).isoformat() == expected


def test_the_holiday_calendars_are_not_loaded_before_a_day_is_asked_for() -> None:
    code = "import sys, handlers.working_days; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
