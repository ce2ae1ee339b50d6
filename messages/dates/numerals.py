"""Days in figures and ordinals: "14/5-18", "den 3., 4. og 6. maj", "den fjortende", "14.-16/5", "d. 14. i 5."."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day

LEADS = frozenset({"den", "d", "dd", "dato", "datoen", "the", "dag"})
_SHARES = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})
_LIFETIME = 10  # years within which "14.05.18" is a date of this matter
_STREETS = frozenset({"alle", "allé", "plads", "have", "parken", "gård", "kollegiet", "skolen"})
_MOST = 12  # numbers in one list; keeps look-ahead bounded


class Found(NamedTuple):
    """Days and the position behind them."""

    days: list[Day]
    j: int


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
        return _full(c, i, weekday)
    if token.kind == "day/month":
        return _slashed(c, i, led, weekday)
    if token.kind == "dotted":
        return _dotted(c, i, led, weekday)
    return _listed(c, i, led, weekday)


def year_after(c: Cursor, j: int) -> tuple[int | None, int]:
    """The year at `j` ("2018", ", 2018", "-18", "'18", "18", "næste år") and the position behind it."""
    token = c.at(j)
    if token.kind == "word":
        return _year_in_words(c, j)
    if token.kind == "number" and len(token.raw) == 4 and 1990 <= token.nums[0] <= 2100:
        return token.nums[0], j + 1
    mark = c.sign(j)
    behind = c.at(j + 1)
    if mark and behind.kind == "number":
        if len(behind.raw) == 4 and 1990 <= behind.nums[0] <= 2100 and (mark == "," or mark in words.DASHES):
            return behind.nums[0], j + 2
        short = len(behind.raw) == 2 and abs(behind.nums[0] + 2000 - c.year) <= 3
        if short and behind.glued and (mark in "'’" or (mark in words.DASHES and not _goes_on(c, j + 2))):
            return 2000 + behind.nums[0], j + 2
        return None, j
    near = token.kind == "number" and len(token.raw) == 2 and abs(token.nums[0] + 2000 - c.year) <= 1
    if near and not token.glued and not _goes_on(c, j + 1) and not c.counts(j) and not token.dot:
        return 2000 + token.nums[0], j + 1
    return None, j


def _year_in_words(c: Cursor, j: int) -> tuple[int | None, int]:
    k = j + 1 if c.word(j) == "til" else j
    if c.word(k + 1) in {"år", "aar", "year"}:
        step = {"i": 0, "this": 0, "næste": 1, "naeste": 1, "next": 1, "sidste": -1, "last": -1}.get(c.word(k))
        if step is not None:
            return c.year + step, k + 2
    return None, j


def _goes_on(c: Cursor, j: int) -> bool:
    """Whether a range or a month follows, so that the number before is no year."""
    return c.dash(j) or c.month(j) is not None or c.at(j).kind in {"clock", "dotted"} or c.word(j) == "til"


def _full(c: Cursor, i: int, weekday: int | None) -> Found | None:
    day, month, year = c.at(i).nums
    if len(c.at(i).raw) <= 8 and abs(year - c.year) > _LIFETIME:
        return None  # "09.12.33" is a time with seconds, "12.34.56" a code
    doubt = None
    if month > 12 and day <= 12:
        day, month, doubt = month, day, doubts.OTHER_ORDER
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return Found([Day(i, i + 1, day=day, month=month, year=year, weekday=weekday, doubt=doubt)], i + 1)


def _slashed(c: Cursor, i: int, led: bool, weekday: int | None) -> Found | None:
    token = c.at(i)
    day, month = token.nums
    sure = led or weekday is not None
    j = i + 1
    if month > 12 and 1 <= day <= 31 and month <= 31 and (named := c.month(j)) is not None:  # "15/16. maj"
        year, j = year_after(c, j + 1)
        pair = (Day(i, j, day=n, month=named, year=year) for n in (day, month))
        return Found(list(pair), j)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if not sure and (month, day) not in c.offered and _is_share(c, i):
        return None
    year, j = year_after(c, j)
    found = Day(i, j, day=day, month=month, year=year, weekday=weekday)
    if token.nums in _SHARES and not sure and year is None and (month, day) not in c.offered and _alone(c, i):
        found.doubt = doubts.SHARE
    return Found([found], j)


def _alone(c: Cursor, i: int) -> bool:
    """Nothing beside "1/3" makes it a day: no further day, no time, no "til", "inden", "og"."""
    before, behind = c.at(i - 1), c.at(i + 1)
    if before.norm in words.CONNECTORS or c.word(i - 1) in {"til", "inden", "efter", "fra", "senest", "før", "siden"}:
        return False
    day_behind = behind.norm in words.CONNECTORS and c.at(i + 2).kind in {"day/month", "date"}
    return not (day_behind or c.dash(i + 1) or _is_clock_word(c, i + 1) or behind.kind in {"number", "dotted"})


_COUNTING = frozenset({"bor", "belægning", "belægningen", "normering", "normeringen"})


def _is_share(c: Cursor, i: int) -> bool:
    """Is "3/4", "1/2", "24/7" a fraction or a way of speaking rather than a day?"""
    token = c.at(i)
    if token.nums in words.FRACTIONS and not _is_clock_word(c, i + 1) and c.sign(i + 1) != "-":
        return True
    if token.nums in _SHARES and c.at(i - 1).kind == "number" and not c.at(i - 1).dot:
        return True  # "1 1/2"
    if c.counts(i) or c.word(i + 1).startswith(("færdig", "fyldt", "fuld", "tom")):
        return True
    return c.word(i - 1) in {
        "ca",
        "cirka",
        "omkring",
        "over",
        "under",
        "næsten",
        "knap",
        "godt",
        "about",
        "ud",
        "en",
        *_COUNTING,
    }


def _is_clock_word(c: Cursor, i: int) -> bool:
    return c.word(i) in {"kl", "klokken", "at"} or c.at(i).kind == "clock"


def _dotted(c: Cursor, i: int, led: bool, weekday: int | None) -> Found | None:
    """ "d. 14.5", "tirsdag 14.5."; without "den" or a weekday only where that day was offered."""
    token = c.at(i)
    day, month = token.nums
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    year, j = year_after(c, i + 1)
    found = Day(i, j, day=day, month=month, year=year, weekday=weekday)
    right = c.at(i + 2)
    ranged = c.dash(i + 1) and (right.kind == "date" or (token.dot and right.dot and right.kind == "dotted"))
    ranged = ranged or (token.dot and c.dash(i - 1) and c.at(i - 2).kind == "dotted" and c.at(i - 2).dot)
    ranged = ranged or (token.dot and _is_clock_word(c, i + 1)) or _dotted_in_text(c, i)
    if led or ranged or year is not None or (month, day) in c.offered:
        return Found([found], j)
    if weekday is None:
        return None
    if token.dot or len(token.raw) - token.raw.index(".") == 2 or _is_clock_word(c, i + 1):
        return Found([found], j)
    return None  # "tirsdag 10.12" is a time


def _dotted_in_text(c: Cursor, i: int) -> bool:
    """ "Vi kan 15.5." and "15.5 passer": a month of one digit is no minute; what stands by it makes it a day."""
    token = c.at(i)
    if c.counts(i) or (c.word(i - 1) in words.CONNECTORS and c.at(i - 2).kind == "dead"):
        return False  # "21.5 grader", "bilag 3.4 og 5.6"
    day, month = token.raw.rstrip(".").split(".")
    if len(month) == 2 and (month[0] != "0" or int(day) < 24) and not (token.dot and int(day) > 23):
        return False
    if not token.glued and c.word(i - 1) in _BEFORE_DOTTED and c.at(i - 1).sentence == token.sentence:
        return True
    first = c.at(i - 1).sentence != token.sentence or c.at(i - 1).norm in {"-", "•", "*", "(", ",", ":"}
    last = c.at(i + 1).sentence != token.sentence or c.at(i + 1).norm in {",", ")", "?", "!", ":"}
    if token.dot and last and len(month) == 1:
        return c.word(i - 1) not in {"kl", "klokken"}
    return (first or c.word(i - 1) in {"og", "eller"}) and (c.word(i + 1) in _BEHIND_DOTTED or (last and token.dot))


_BEFORE_DOTTED = words.word_set(
    "kan kunne kommer den d til fra inden senest før efter medio på passer foreslår siger mødes ses med mødet er "
    "holdes afholdes bliver siden besøg besøget dato besøgte var"
)
_BEHIND_DOTTED = words.word_set("kl klokken kan er passer går duer fint ok eller og om til var blev fra mellem")


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
    return Found(_days(entries, end, month=month, months=months, year=year), end)


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
    number = c.number(k, 1, 39)
    if number is None or (number > 31 and c.month(k + 1) is None):
        return None
    j = k + 1
    suffix = c.word(j) in words.ORDINAL_ENDS and c.at(j).glued
    return _Entry(k, j + suffix, number, weekday, sure or token.dot or suffix, dashed)


def _next(c: Cursor, entry: _Entry) -> tuple[int, int | None, bool, bool]:
    """Where the list's next number stands: (position or -1, its weekday, has it "den", stands it behind a dash)."""
    j = entry.j
    if c.at(j - 1).sentence != c.at(j).sentence and c.at(j - 1).kind == "sign":
        return -1, None, False, False
    dashed = c.dash(j) or c.word(j) in words.UNTIL
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
    if token.kind not in {"number", "day/month"} and c.word(k) not in words.ORDINALS:
        return -1, None, False, False
    if c.at(entry.i).sentence != token.sentence and not entry.sure:
        return -1, None, False, False
    return k, weekday, sure, dashed


def _month_after(c: Cursor, j: int) -> tuple[int | None, int | None, int]:
    """The month behind a day's number: "maj", "of May", "i 5.", "dennes", "i næste måned"."""
    glued_dash = c.dash(j) and c.at(j).glued and c.at(j + 1).glued  # "15-feb"
    k = j + 1 if c.word(j) in {"of", "i", "in"} or glued_dash else j
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


def _is_list(entries: list[_Entry]) -> bool:
    """Is "5, 14. maj" one list? Not where a bare number stands before an ordinal (a house number, say)."""
    first = entries[0]
    if first.sure or len(entries) == 1:
        return True
    if first.weekday is None and any(entry.weekday is not None for entry in entries):
        return False
    return not entries[-1].sure or entries[1].dashed


def _without_month(c: Cursor, entries: list[_Entry], led: bool) -> Found | None:
    last = entries[-1]
    if things.names_a_thing(c.word(last.j)) and not _new_sentence(c, last.j):
        return None
    while entries and not entries[-1].sure:
        entries.pop()
    if not entries:
        return None
    if led and len(entries) == 2 and entries[1].dashed and entries[1].day < entries[0].day and entries[1].day <= 12:
        day = Day(entries[0].i, entries[1].j, day=entries[0].day, month=entries[1].day, weekday=entries[0].weekday)
        return Found([day], entries[1].j)  # "d. 15-2"
    weak = not led
    if weak and not all(any(entry.day == day for _, day in c.offered) for entry in entries):
        return None
    end = entries[-1].j
    counts = things.may_name_a_thing(c.word(end)) and not _new_sentence(c, end) and entries[0].weekday is None
    if counts and c.word(entries[0].i - 2) in _IS and not c.offered:
        return None  # "det var den 4. klage"
    days = _days(entries, end)
    for day in days:
        day.weak = weak
        day.doubt = doubts.DAY_OR_COUNT if counts and not c.offered else None
    return Found(days, end)


_IS = frozenset({"er", "var", "bliver", "blev", "is", "was"})


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
