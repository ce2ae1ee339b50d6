"""The days on which nobody in Denmark holds a meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from messages.dates.days_off import is_day_off


@pytest.mark.parametrize(
    "day",
    [
        date(2018, 1, 1),
        date(2018, 3, 29),  # skærtorsdag
        date(2018, 3, 30),  # langfredag
        date(2018, 4, 2),  # 2. påskedag
        date(2018, 4, 27),  # store bededag
        date(2023, 5, 5),  # the last store bededag
        date(2018, 5, 10),  # Kristi himmelfart
        date(2018, 5, 21),  # 2. pinsedag
        date(2018, 6, 5),  # grundlovsdag
        date(2017, 12, 25),
        date(2018, 12, 24),
        date(2018, 12, 31),
    ],
)
def test_a_public_holiday_is_a_day_off(day: date) -> None:
    assert is_day_off(day)


@pytest.mark.parametrize("day", [date(2024, 4, 26), date(2018, 5, 1), date(2018, 5, 11), date(2017, 6, 23)])
def test_a_day_people_work_on_is_none(day: date) -> None:
    assert not is_day_off(day)


def test_the_days_are_those_of_the_library_that_the_deadlines_count_by() -> None:
    known = country_holidays("DK", years=range(2015, 2036))
    days = [date(2015, 1, 1) + timedelta(days=n) for n in range(365 * 20)]
    closed = {(6, 5), (12, 24), (12, 31)}
    assert [day for day in days if is_day_off(day) != (day in known or (day.month, day.day) in closed)] == []
