"""One day named twice: "5. juni (grundlovsdag)", "3. september (tirsdag)"; and "tirsdag efter påske"."""

from __future__ import annotations

from messages.dates import words
from messages.dates.cursor import Cursor
from messages.dates.feasts import find_feast, find_holiday
from messages.dates.found import LEADS, Found
from messages.dates.numerals import find_numeric
from messages.dates.phrases import Day, Item
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
    if day.is_bare_weekday and (c.sign(found.j) == "(") and len(found.days) == 1:
        within = dated_here(c, found.j + 1)
        if within is not None and len(within.days) == 1 and c.sign(within.j) == ")":
            inner = within.days[0]
            if inner.day is not None and inner.month is not None and inner.weekday in {None, day.weekday}:
                inner.i, inner.j, inner.weekday = day.i, within.j + 1, day.weekday  # "next Wednesday (9 May)"
                return Found([inner], inner.j)
    said = day.day is not None or (day.days is not None and not day.mode)
    if said and day.weekday is None and (c.sign(found.j), c.sign(found.j + 2)) == ("(", ")"):
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


def respectively(c: Cursor, before: list[Item], days: list[Day]) -> None:
    """ "mandag, tirsdag og onsdag den 14., 15. og 16. maj": weekdays and dates stand in the same order.

    Takes the weekdays off the end of `before` and gives them to their dates; does nothing where the numbers differ.
    """
    first = days[0]
    dates = [first, first.until] if len(days) == 1 and first.until is not None else days
    named: list[Day] = []
    at = first.i
    for item in reversed(before[-_LONGEST_LIST:]):
        if not isinstance(item, Day) or not item.is_bare_weekday or not _listed(c, item.j, at):
            break
        named.insert(0, item)
        at = item.i
    weekdays = [day.weekday for day in named] + ([] if first.weekday is None else [first.weekday])
    if first.day is None or not named or len(weekdays) < 2 or len(weekdays) != len(dates):
        return
    for weekday, day in zip(weekdays, dates, strict=True):
        day.weekday = weekday
    first.i = named[0].i
    del before[-len(named) :]


def _listed(c: Cursor, start: int, end: int) -> bool:
    return 0 < end - start <= 2 and all(c.at(k).norm in _IN_LISTS for k in range(start, end))


_LONGEST_LIST = 6
_IN_LISTS = words.CONNECTORS | words.DASHES | words.UNTIL | {"(", ":"}


def dated_here(c: Cursor, k: int) -> Found | None:
    led = c.word(k) in LEADS and c.word(k) != "dag"
    if led or c.at(k).kind != "word":
        return find_numeric(c, k + led, led=led)
    return find_weekday(c, k) if c.word(k) in words.WEEKDAYS else None


def between_commas(c: Cursor, day: Day, since: int) -> bool:
    """ "Onsdag i ugen efter, den 4., er vi klar fra 9.30": the comma only ends what says the day again."""
    if since != day.j or c.sign(since) != ",":
        return False
    k = day.i - 1
    while c.word(k) in words.SAYING_AGAIN:
        k -= 1
    return c.sign(k) == "," or any(c.sign(k) == "," for k in range(day.i, day.j))


def in_its_brackets(c: Cursor, day: Day, start: int, end: int) -> bool:
    """ "5/2, 6/2 (kun formiddag), 9/2": the time in brackets is that of the day before them."""
    if c.sign(day.j) != "(" or c.sign(end) != ")" or start - day.j > 4:
        return False
    return all(c.word(k) for k in range(day.j + 1, start))
