"""Days and times in English are those of Danish time, in the words of the letters."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from messages import danish
from messages.english import format_day, format_list, format_slot, format_time
from messages.reading import Slot


def test_days_and_times_are_said_in_danish_time() -> None:
    late = datetime(2018, 5, 14, 22, 30, tzinfo=UTC)
    assert format_day(date(2018, 5, 15)) == "Tuesday 15 May 2018"
    assert format_day(late) == "Tuesday 15 May 2018"
    assert format_time(late) == "00:30"
    assert format_time(time(9, 5)) == "09:05"


def test_a_slot_names_its_day_once_and_both_where_it_runs_over_midnight() -> None:
    start, end = (datetime(2018, 5, 15, hour, tzinfo=UTC) for hour in (8, 10))
    assert format_slot(Slot(start=start, end=end)) == "Tuesday 15 May 2018, 10:00–12:00"
    night = datetime(2018, 5, 15, 22, tzinfo=UTC)
    assert format_slot(Slot(start=start, end=night)) == "Tuesday 15 May 2018, 10:00 to Wednesday 16 May 2018, 00:00"


@pytest.mark.parametrize(
    ("items", "words"), [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")]
)
def test_lists_are_joined_as_people_say_them(items: tuple[str, ...], words: str) -> None:
    assert format_list(items) == words


def test_both_languages_have_the_same_filters() -> None:
    for name in ("format_day", "format_time", "format_slot", "format_list"):
        assert callable(getattr(danish, name))
