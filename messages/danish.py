"""Days and times in Danish words, as letters say them and the templates' filters want them. Danish time zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from messages.reading import Slot

_ZONE = ZoneInfo("Europe/Copenhagen")
# Not strftime: its words hang on the machine's locale.
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
"""The names of the days, Monday first."""
MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)
"""The names of the months, January first."""


def format_day(day: date) -> str:
    """ "tirsdag den 15. maj 2018"; of an aware datetime its day in Danish time."""
    if isinstance(day, datetime):
        day = day.astimezone(_ZONE).date()
    return f"{WEEKDAYS[day.weekday()]} den {day.day}. {MONTHS[day.month - 1]} {day.year}"


def format_time(moment: datetime | time) -> str:
    """ "10.00"; an aware datetime in Danish time."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(_ZONE)
    return f"{moment.hour:02}.{moment.minute:02}"


def format_slot(slot: Slot) -> str:
    """ "tirsdag den 15. maj 2018 kl. 10.00–12.00"; with both days where the slot runs over midnight."""
    start = f"{format_day(slot.start)} kl. {format_time(slot.start)}"
    if slot.start.astimezone(_ZONE).date() == slot.end.astimezone(_ZONE).date():
        return f"{start}–{format_time(slot.end)}"
    return f"{start} til {format_day(slot.end)} kl. {format_time(slot.end)}"


def format_list(items: Iterable[str]) -> str:
    """ "a, b og c"."""
    words = tuple(items)
    return " og ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)
