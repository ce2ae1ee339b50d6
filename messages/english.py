"""Days and times in English words, as the templates' filters want them; the twin of danish.py. Danish time zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from messages.reading import Slot

_ZONE = ZoneInfo("Europe/Copenhagen")
# Not strftime: its words hang on the machine's locale.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def format_day(day: date) -> str:
    """ "Tuesday 15 May 2018"; of an aware datetime its day in Danish time."""
    if isinstance(day, datetime):
        day = day.astimezone(_ZONE).date()
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def format_time(moment: datetime | time) -> str:
    """ "10:00"; an aware datetime in Danish time."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(_ZONE)
    return f"{moment.hour:02}:{moment.minute:02}"


def format_slot(slot: Slot) -> str:
    """ "Tuesday 15 May 2018, 10:00–12:00"; with both days where the slot runs over midnight."""
    start = f"{format_day(slot.start)}, {format_time(slot.start)}"
    if slot.start.astimezone(_ZONE).date() == slot.end.astimezone(_ZONE).date():
        return f"{start}–{format_time(slot.end)}"
    return f"{start} to {format_day(slot.end)}, {format_time(slot.end)}"


def format_list(items: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"; "" of nothing."""
    *first, last = list(items) or [""]
    return f"{', '.join(first)} and {last}" if first else last
