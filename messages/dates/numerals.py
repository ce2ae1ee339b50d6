"""Days in figures and ordinals: "14/5-18", "den 3., 4. og 6. maj", "den fjortende", "14.-16/5", "d. 14. i 5."."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found, year_after
from messages.dates.phrases import Day
from messages.dates.separated import find_dotted, find_full, find_slashed

_STREETS = frozenset({"alle", "allé", "plads", "have", "parken", "gård", "kollegiet", "skolen"})
_MOST = 12  # numbers in one list; keeps look-ahead bounded


@dataclass(slots=True)
class _Entry:
    i: int
    j: int
    day: int
    weekday: int | None
    sure: bool
    """Has an ordinal's point, an ordinal ending, or "den" before it."""
    dashed: bool
    month: int | None = None


def find_numeric(c: Cursor, i: int, *, led: bool = False, weekday: int | None = None) -> Found | None:
    """Days written in figures or ordinals from token `i` on.

    `led`: "den" stood before; `weekday`: a weekday's name did. Without either, a day needs its month.
    """
    token = c.at(i)
    if token.kind == "date":
        return find_full(c, i, weekday)
    if token.kind == "day/month":
        return find_slashed(c, i, led, weekday)
    if token.kind == "dotted":
        return find_dotted(c, i, led, weekday)
    return _listed(c, i, led, weekday)


def _listed(c: Cursor, i: int, led: bool, weekday: int | None) -> Found | None:
    entries: list[_Entry] = []
    k, sure, dashed = i, led, False
    month = months = None
    end = i
    while len(entries) < _MOST:
        entry = _entry(c, k, weekday, sure, dashed)
        if entry is None:
            break
        entries.append(entry)
        end = entry.j
        month, months, end = (entry.month, None, end) if entry.month else _month_after(c, end)
        if month is not None or months is not None:
            break
        k, weekday, sure, dashed = _next(c, entry)
        if k < 0:
            break
    if not entries:
        return None
    for last, entry in pairwise(entries):
        while entry.i > last.j and (c.word(entry.i - 1) in LEADS or c.weekday(entry.i - 1) is not None):
            entry.i -= 1  # ", tirsdag d. 2." begins with its weekday
    if month is None and months is None:
        return _without_month(c, entries, led or entries[0].weekday is not None)
    if not led and not _is_list(entries):
        return None
    year, end = (None, end) if months is not None else year_after(c, end)
    days = _days(entries, end, month=month, months=months, year=year)
    _over_the_month(days)
    return Found(days, end)


def _over_the_month(days: list[Day]) -> None:
    """ "den 28. og den 1. marts": what stands before a new beginning of the numbers lies in the month before."""
    falls = [k for k, (one, other) in enumerate(pairwise(days)) if _falls(one.until or one, other)]
    if len(falls) != 1 or any(day.month != days[-1].month for day in days):
        return
    for day in days[: falls[0] + 1]:
        for each in (day, day.until):
            if each is not None and each.month is not None:
                each.year = each.year - 1 if each.year is not None and each.month == 1 else each.year
                each.month = each.month - 1 or 12


def _falls(one: Day, other: Day) -> bool:
    return one.day is not None and other.day is not None and one.day >= _LATE and other.day <= _EARLY


_LATE, _EARLY = 20, 12


def _entry(c: Cursor, k: int, weekday: int | None, sure: bool, dashed: bool) -> _Entry | None:
    token = c.at(k)
    word = c.word(k)
    if word:
        ordinal = words.ORDINALS.get(word)
        if ordinal is None:
            return None
        return _Entry(k, k + 1, ordinal, weekday, sure and (ordinal > 5 or weekday is not None), dashed)
    if token.kind == "day/month" and 1 <= token.nums[0] <= 31 and 1 <= token.nums[1] <= 12 and not c.counts(k):
        return _Entry(k, k + 1, token.nums[0], weekday, True, dashed, month=token.nums[1])
    if token.kind == "dotted" and _ends_a_list(c, k):
        return _Entry(k, k + 1, token.nums[0], weekday, True, dashed, month=token.nums[1])
    number = c.number(k, 1, 39)
    if number is None or (number > 31 and c.month(k + 1) is None):
        return None
    j = k + 1
    suffix = c.word(j) in words.ORDINAL_ENDS and c.at(j).glued
    return _Entry(k, j + suffix, number, weekday, sure or token.dot or suffix, dashed)


def _ends_a_list(c: Cursor, k: int) -> bool:
    """ "19., 20. og 26.4.": the month stands with the last day only."""
    token = c.at(k)
    day, month = token.nums
    connected = c.at(k - 1).norm in words.CONNECTORS and c.at(k - 2).dot and c.at(k - 2).kind == "number"
    return connected and 1 <= day <= 31 and 1 <= month <= 12 and not token.raw.endswith((".0", ".00"))


def _next(c: Cursor, entry: _Entry) -> tuple[int, int | None, bool, bool]:
    """Where the list's next number stands: (position or -1, its weekday, has it "den", stands it behind a dash)."""
    j = entry.j
    if c.at(j - 1).sentence != c.at(j).sentence and c.at(j - 1).kind == "sign":
        return -1, None, False, False
    dashed = c.dash(j) or c.word(j) in words.UNTIL
    if dashed and c.at(j - 1).sentence != c.at(j).sentence:
        return -1, None, False, False  # the dash begins a line of its own
    k = j + 1 if dashed else c.connector(j)
    if k == j:
        return -1, None, False, False
    if dashed and c.word(k) == "og" and c.word(k + 1) == "med":
        k += 2
    weekday = c.weekday(k)
    if weekday is not None:
        k += 1
    sure = c.word(k) in LEADS
    if sure:
        k += 1
    token = c.at(k)
    if (
        token.kind not in {"number", "day/month"}
        and not (token.kind == "dotted" and _ends_a_list(c, k))
        and c.word(k) not in words.ORDINALS
    ):
        return -1, None, False, False
    if c.at(entry.i).sentence != token.sentence and not entry.sure:
        return -1, None, False, False
    return k, weekday, sure, dashed


def _month_after(c: Cursor, j: int) -> tuple[int | None, int | None, int]:
    """The month behind a day's number: "maj", "of May", "i 5.", "dennes", "i næste måned"."""
    glued_dash = c.dash(j) and c.at(j).glued and c.at(j + 1).glued  # "15-feb"
    k = j + 1 if c.word(j) in {"of", "i", "in"} or glued_dash else j
    if c.word(j) == "i" and c.at(j - 1).kind == "number" and not c.at(j - 1).dot and not _led(c, j - 1):
        return None, None, j  # "han fyldte 18 i marts"
    month = c.month(k)
    if month is not None:
        street = c.word(k + 1) in _STREETS or c.word(k + 1).endswith(("vej", "gade"))
        return (None, None, j) if c.at(k).raw == "may" or street else (month, None, k + 1)
    if k == j:
        return (None, 0, j + 1) if c.word(j) in {"dennes", "ds"} else (None, None, j)
    if c.word(j) == "i":
        token = c.at(k)
        if token.kind == "number" and token.dot and 1 <= token.nums[0] <= 12:
            return token.nums[0], None, k + 1
        ordinal = words.ORDINALS.get(c.word(k))
        if ordinal is not None and ordinal <= 12:
            return ordinal, None, k + 1
        if c.word(k + 1) in words.MONTH_WORDS:
            if c.word(k) in words.NEXT or c.word(k) in words.COMING:
                return None, 1, k + 2
            if c.word(k) in words.THIS:
                return None, 0, k + 2
            if c.word(k) in words.LAST:
                return None, -1, k + 2
    return None, None, j


def _led(c: Cursor, k: int) -> bool:
    return any(c.word(n) in LEADS or c.weekday(n) is not None for n in range(k - 3, k))


def _is_list(entries: list[_Entry]) -> bool:
    """Is "5, 14. maj" one list? Not where a bare number stands before an ordinal (a house number, say)."""
    first = entries[0]
    if first.sure or len(entries) == 1:
        return True
    if first.weekday is None and any(entry.weekday is not None for entry in entries):
        return False
    return not entries[-1].sure or entries[1].dashed


def _without_month(c: Cursor, entries: list[_Entry], led: bool) -> Found | None:
    if len(entries) > 1 and c.word(entries[-1].i) in words.ORDINALS and things.names_a_thing(c.word(entries[-1].j)):
        entries.pop()  # "tirsdag den 1., anden prioritet er …"
    last = entries[-1]
    in_a_row = c.word(last.j) == "i" and c.word(last.j + 1) in things.ROWS
    # "Den 15. begravelse", where the 15th was offered
    counted = things.names_a_thing(c.word(last.j)) and not (
        led and c.word(last.j) not in things.NOT_DAYS and any(last.day == day for _, day in c.offered)
    )
    if (in_a_row or counted) and not _new_sentence(c, last.j):
        return None
    if _dashed_month(c, entries):
        sure_of_it = led or c.word(last.j) in {"kl", "klokken"} or c.word(entries[0].i - 1) in _MEETING
        doubt = None if sure_of_it else doubts.DAY_OR_COUNT
        day = Day(entries[0].i, entries[1].j, day=entries[0].day, month=entries[1].day, weekday=entries[0].weekday)
        day.doubt = doubt
        return Found([day], entries[1].j)  # "18-06"
    if led and len(entries) == 2 and entries[1].dashed and entries[1].day <= 12 and _is_month(c, entries):
        day = Day(entries[0].i, entries[1].j, day=entries[0].day, month=entries[1].day, weekday=entries[0].weekday)
        return Found([day], entries[1].j)  # "d. 15-2"
    dashed = False
    while entries and not entries[-1].sure:
        dashed = entries.pop().dashed
    if not entries:
        return None
    weak = not led
    end = entries[-1].j
    offered = all(any(entry.day == day for _, day in c.offered) for entry in entries)
    if weak and not offered and not _listed_beside_offer(c, entries, end):
        return None
    counts = things.may_name_a_thing(c.word(end)) and not _new_sentence(c, end) and entries[0].weekday is None
    days = _days(entries, end)
    for day in days:
        day.weak = weak
        day.doubt = doubts.DAY_OR_COUNT if counts and not c.offered else None
    if dashed:
        days[-1].doubt = doubts.DAY_OR_HOUR  # "d. 14-16"
    return Found(days, end)


def _listed_beside_offer(c: Cursor, entries: list[_Entry], end: int) -> bool:
    """ "12. og 14. er væk. 20., 21. og 22. er her endnu.": several numbers with a dot and what they are or can."""
    dotted = all(c.at(entry.j - 1).dot for entry in entries)
    return bool(c.offered) and len(entries) > 1 and dotted and c.word(end) in _OF_DAYS and not _new_sentence(c, end)


_OF_DAYS = words.word_set("er kan går passer dur duer har virker fungerer ligger")


def _dashed_month(c: Cursor, entries: list[_Entry]) -> bool:
    """ "18-06": a day and a month of two digits each, that can be no hours."""
    if len(entries) != 2 or not entries[1].dashed or entries[1].day > 12:
        return False
    first, second = c.at(entries[0].j - 1), c.at(entries[1].j - 1)
    two = len(first.raw) == len(second.raw) == 2 and second.glued and not first.dot
    two = two and (second.raw[0] == "0" or entries[0].day > _LAST_HOUR)
    hours = c.word(entries[0].i - 1) in {"fra", "kl", "klokken", "mellem", "from"}
    return two and not hours and entries[0].day > entries[1].day and c.at(entries[0].i - 1).kind != "dead"


_LAST_HOUR = 22
_MEETING = words.word_set("ligge ligger holdes afholdes mødes ses besøget mødet dialogmødet tilsynet datoen bliver")
"""Before "23-11" these show a date; after another word it may be a score or a number of something."""


def _is_month(c: Cursor, entries: list[_Entry]) -> bool:
    """ "d. 15-2" and "d. 3-9 kl. 10": the second number is the month."""
    return entries[1].day < entries[0].day or (c.word(entries[1].j) in {"kl", "klokken"} and not entries[1].sure)


def _new_sentence(c: Cursor, j: int) -> bool:
    return c.at(j - 1).sentence != c.at(j).sentence


def _days(
    entries: list[_Entry], end: int, *, month: int | None = None, months: int | None = None, year: int | None = None
) -> list[Day]:
    out: list[Day] = []
    for entry in entries:
        day = Day(entry.i, entry.j, day=entry.day, month=month, months=months, year=year, weekday=entry.weekday)
        if entry.dashed and out and out[-1].until is None:
            out[-1].until = day
            out[-1].j = entry.j
        else:
            day.linked = bool(out)
            out.append(day)
    out[-1].j = end
    if out[-1].until is not None:
        out[-1].until.j = end
    return out
