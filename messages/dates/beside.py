"""One day named twice: "5. juni (grundlovsdag)", "3. september (tirsdag)"; and "tirsdag efter påske"."""

from __future__ import annotations

from messages.dates import words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found
from messages.dates.holidays import find_feast, find_holiday
from messages.dates.numerals import find_numeric
from messages.dates.weekdays import find_weekday


def with_neighbour(c: Cursor, found: Found) -> Found:
    """ "5. juni (grundlovsdag)", "2. pinsedag den 21. maj", "torsdag, Kr. himmelfartsdag": one day named twice."""
    day = found.days[-1]
    if day.until is not None or day.is_week or day.is_month:
        return found
    side = c.word(found.j)
    if day.weekday is not None and day.day is None and day.feast is None and side in _SIDES and len(found.days) == 1:
        named = find_feast(c, found.j + 1)
        if named is None or day.week is not None or day.weeks is not None:
            return found
        day.feast, day.year, day.mode, day.j = named.days[0].feast, named.days[0].year, _SIDES[side], named.j
        return Found(found.days, named.j)
    if day.day is not None and day.weekday is None and (c.sign(found.j), c.sign(found.j + 2)) == ("(", ")"):
        weekday = words.WEEKDAYS.get(c.word(found.j + 1))
        if weekday is not None:
            day.weekday, day.j = weekday, found.j + 3  # "3. september (tirsdag)"
            return Found(found.days, day.j)
    k = found.j + (c.sign(found.j) in _APPOSITION)
    if c.at(k).sentence != c.at(found.j - 1).sentence:
        return found
    if day.feast is None:
        named = find_holiday(c, k)
        if named is None or (day.day is None and day.weekday is None):
            return found
        day.feast = named.days[0].feast
        day.j = named.j + (c.sign(k - 1) == "(" and c.sign(named.j) == ")")
        return Found(found.days, day.j)
    dated = dated_here(c, k) if len(found.days) == 1 else None
    if dated is None or len(dated.days) > 1 or dated.days[0].month is None or dated.days[0].day is None:
        return found
    again = dated.days[0]
    again.i, again.feast = day.i, day.feast
    if c.sign(k - 1) == "(" and c.sign(dated.j) == ")":
        again.j += 1
    return Found([again], again.j)


_SIDES = {"efter": "after", "after": "after", "før": "before", "foer": "before", "inden": "before", "before": "before"}
_APPOSITION = frozenset({",", "(", "-", "–", ":"})


def dated_here(c: Cursor, k: int) -> Found | None:
    led = c.word(k) in LEADS and c.word(k) != "dag"
    if led or c.at(k).kind != "word":
        return find_numeric(c, k + led, led=led)
    return find_weekday(c, k) if c.word(k) in words.WEEKDAYS else None
