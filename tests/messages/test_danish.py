"""Days and times are said as Danish letters say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from messages.danish import format_day, format_list, format_slot, format_time
from messages.reading import Slot


def test_days_and_times_are_said_in_danish_time() -> None:
    late = datetime(2018, 5, 14, 22, 30, tzinfo=UTC)
    assert format_day(date(2018, 5, 15)) == "tirsdag den 15. maj 2018"
    assert format_day(late) == "tirsdag den 15. maj 2018"
    assert format_time(late) == "00.30"
    assert format_time(time(9, 5)) == "09.05"


def test_a_slot_names_its_day_once_with_an_en_dash_between_the_times() -> None:
    start, end = (datetime(2018, 5, 15, hour, tzinfo=UTC) for hour in (8, 10))
    assert format_slot(Slot(start=start, end=end)) == "tirsdag den 15. maj 2018 kl. 10.00\u201312.00"


def test_winter_slots_are_said_in_winter_time() -> None:
    start, end = (datetime(2018, 12, 12, hour, tzinfo=UTC) for hour in (12, 14))
    assert format_slot(Slot(start=start, end=end)) == "onsdag den 12. december 2018 kl. 13.00–15.00"


@pytest.mark.parametrize(
    ("items", "words"), [((), ""), (("a",), "a"), (("a", "b"), "a og b"), (("a", "b", "c"), "a, b og c")]
)
def test_lists_are_joined_as_people_say_them(items: tuple[str, ...], words: str) -> None:
    assert format_list(items) == words
