"""Weekdays and weeks: "tirsdag eller onsdag i uge 20", "på torsdag", "i mandags", "uge 20-21", "i næste uge"."""

from __future__ import annotations

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found, year_after
from messages.dates.namesakes import is_no_weekday, may_be_a_name
from messages.dates.numerals import find_numeric
from messages.dates.phrases import Day
from messages.dates.week_told import told_week, weekday_beside

_MOST = 7


def find_weekday(c: Cursor, i: int, mode: str = "") -> Found | None:
    """A weekday at `i` with the date or week said beside it, or a list of weekdays. `mode`: see `Day`."""
    word = c.word(i)
    many = words.WEEKDAYS_MANY.get(word)
    if many is not None:
        return _some(c, i) or Found([Day(i, i + 1, weekday=many, mode="every")], i + 1)
    weekday = c.weekday(i)
    if weekday is None:
        past = words.WEEKDAYS_PAST.get(word)
        return None if past is None else _one(c, i, past, "last")
    if is_no_weekday(c, i):
        return None
    if c.word(i - 1) in _ANY and not mode:
        return _some(c, i) or Found([Day(i, i + 1, weekday=weekday, mode="general")], i + 1)
    if may_be_a_name(c, i) and not mode:
        return Found([Day(i, i + 1, weekday=weekday, doubt=doubts.GENERAL)], i + 1)
    dated = _dated(c, i + 1, weekday)
    if dated is not None and (dated.days[0].doubt != doubts.DAY_OR_HOUR or word not in words.WEEKDAYS_SHORT):
        dated.days[0].i = i
        return dated
    beside = weekday_beside(c, i)
    if beside is not None:
        return Found([Day(i, beside[1], weekday=weekday, mode=beside[0])], beside[1])
    full = word not in words.WEEKDAYS_SHORT or _behind_week(c, i)
    if full and c.word(i + 1) in {"den", "d"} and c.at(i + 2).kind in {"number", "dotted", "day/month"}:
        return Found([Day(i, i + 1, weekday=weekday, mode=mode, doubt=doubts.DAY_OR_COUNT)], i + 1)
    if not full and word not in words.WEEKDAYS_SHORT_SAFE and not _beside_weekdays(c, i):
        return None
    return _several(c, i, mode, full)


_ANY = frozenset({"en", "nogle", "flere", "a", "some"})


def _some(c: Cursor, i: int) -> Found | None:
    """ "en torsdag i april", "torsdagene i april": no day, but the month is named."""
    month = words.MONTHS.get(c.word(i + 2)) if c.word(i + 1) in {"i", "in"} else None
    if month is None:
        return None
    year, j = year_after(c, i + 3)
    return Found([Day(i, j, month=month, year=year, doubt=doubts.GENERAL)], j)


def find_weeks(c: Cursor, i: int, *, framed: bool = False) -> Found | None:
    """ "uge 20", "ugerne 20-22", "uge 20, 21 eller 22", "uge 2 i 2019"; `i` is the word "uge"."""
    k = i + 1
    if c.word(k) in {"nr", "nummer"}:
        k += 1
    token = c.at(k)
    if token.kind == "day/month" and token.nums[0] <= 53:
        first, second = token.nums
        if second > 99:
            return Found([Day(i, k + 1, week=first, year=second, framed=framed)], k + 1)
        if second == first + 1:
            return Found([Day(i, k + 1, week=n, framed=framed, linked=n > first) for n in (first, second)], k + 1)
        return None
    if token.kind == "date" or _week(c, k) is None:
        return None
    out = [Day(i, k + 1, week=_week(c, k), framed=framed)]
    k += 1
    while len(out) < _MOST:
        dashed = c.dash(k) or c.word(k) in words.UNTIL
        behind = k + 1 if dashed else c.connector(k)
        if behind == k or c.at(k - 1).dot:
            break
        begins = behind
        if c.word(behind) in words.WEEK_WORDS:
            behind += 1
        number = _week(c, behind)
        if number is None or c.month(behind + 1) is not None or c.at(behind + 1).kind == "clock":
            break
        ordinal = not dashed and c.at(behind).dot and c.at(behind).sentence == c.at(behind + 1).sentence
        if ordinal and c.word(behind + 1):
            out[-1].doubt = doubts.WHICH_WEEK
            break  # "uge 20 og 21. passer" could be the 21st
        week = Day(begins, behind + 1, week=number, framed=framed)
        if dashed and out[-1].until is None:
            out[-1].until, out[-1].j = week, behind + 1
        else:
            week.linked = True
            out.append(week)
        k = behind + 1
    j = k + 1 if c.word(k) in {"i", "in"} and c.at(k + 1).kind == "number" and len(c.at(k + 1).raw) == 4 else k
    year, end = year_after(c, j)
    if year is not None and len(c.at(end - 1).raw) == 4:
        for day in out:
            day.year = year
        out[-1].j = k = end
    return Found(out, k)


def week_reference(c: Cursor, k: int) -> tuple[Day, int] | None:
    """The week said behind a weekday: "i uge 20", "uge 20", "i næste uge", "denne uge"."""
    j = k + 1 if c.word(k) in {"i", "in", "of"} else k
    if (told := told_week(c, k)) is not None:
        return Day(k, told[1], told=told[0]), told[1]
    if c.word(j) in words.WEEK_WORDS:
        found = find_weeks(c, j)
        if found is None or len(found.days) > 1 or found.days[0].until is not None:
            return None
        return found.days[0], found.j
    if c.word(j) in {"den", "the"}:
        j += 1
    weeks = relative_step(c.word(j))
    if weeks is not None and c.word(j + 1) in words.WEEK_WORDS:
        return Day(j, j + 2, weeks=weeks), j + 2
    return None


def relative_step(word: str) -> int | None:
    """ "næste" 1, "denne" 0, "sidste" -1; None for another word."""
    if word in words.NEXT or word in words.COMING:
        return 1
    if word in words.THIS:
        return 0
    return -1 if word in words.LAST else None


def shift_after(c: Cursor, k: int) -> tuple[int, int]:
    """ "om 14 dage", "om en uge" behind a day: (days, position behind); (0, k) where nothing stands."""
    if c.word(k) == "om":
        amount = c.amount(k + 1)
        unit = c.word(k + 2)
        if amount is not None and unit in words.WEEK_WORDS:
            return 7 * amount, k + 3
        if amount is not None and unit in words.DAY_WORDS:
            return (amount if amount != 8 else 7), k + 3
    amount = {"8": 8, "otte": 8, "14": 14, "fjorten": 14}.get(c.at(k).norm)
    if amount and c.word(k + 1) in {"dage", "dag"} and c.at(k + 1).sentence == c.at(k - 1).sentence:
        return (7 if amount == 8 else amount), k + 2  # "i morgen 8 dage", "torsdag 14 dage"
    return 0, k


def _week(c: Cursor, k: int) -> int | None:
    """The week's number in figures, or in words from "fire" on ("uge en" says nothing)."""
    said = words.NUMBERS.get(c.word(k), 0)
    return said if said > 3 else c.number(k, 1, 99)


def _one(c: Cursor, i: int, weekday: int, mode: str) -> Found:
    behind = week_reference(c, i + 1)
    if behind is None:
        return Found([Day(i, i + 1, weekday=weekday, mode=mode)], i + 1)
    week, j = behind
    day = Day(i, j, weekday=weekday, week=week.week, weeks=week.weeks, year=week.year, told=week.told)
    return Found([day], j)


def _dated(c: Cursor, k: int, weekday: int) -> Found | None:
    """The date behind a weekday's name: "mandag den 14.", "man. 14/5", "tirsdag maj 15"."""
    comma = c.sign(k) == ","
    if comma:
        k += 1
    lead = c.word(k) in LEADS and c.word(k) != "dag"
    if lead:
        k += 1
    token = c.at(k)
    if token.kind in {"date", "day/month", "dotted"}:
        return find_numeric(c, k, led=lead, weekday=weekday)
    if token.kind == "number" or c.word(k) in words.ORDINALS:
        if lead:
            return find_numeric(c, k, led=True, weekday=weekday)
        found = find_numeric(c, k, led=not comma, weekday=weekday)
        if found is None:
            return None
        day = found.days[0]
        if day.month is None and day.months is None and not (token.dot and not comma):
            hour = c.dash(k + 1) or comma or token.dot
            day.doubt = doubts.DAY_OR_HOUR
            return None if hour or len(found.days) > 1 else found
        return found
    month = words.MONTHS.get(c.word(k))
    if month is not None and c.at(k + 1).kind == "number" and not lead:
        number = c.number(k + 1, 1, 31)
        if number is not None:
            suffix = c.word(k + 2) in words.ORDINAL_ENDS and c.at(k + 2).glued
            year, j = year_after(c, k + 2 + suffix)
            return Found([Day(k, j, day=number, month=month, year=year, weekday=weekday)], j)
    return None


def _beside_weekdays(c: Cursor, i: int) -> bool:
    """Is the abbreviation at `i` part of "man-ons i uge 20", "tirs, ons og tor"?"""
    j = c.connector(i + 2) if c.dash(i + 1) else c.connector(i + 1)
    while c.weekday(j) is not None:
        k = j + 1 if c.dash(j + 1) else c.connector(j + 1)
        if week_reference(c, j + 1) is not None:
            return True
        if k == j + 1:
            return False
        j = k + 0 if k > j + 1 else j + 1
        if j - i > 2 * _MOST:
            return False
    return week_reference(c, i + 1) is not None


def _behind_week(c: Cursor, i: int) -> bool:
    """Does "uge 23:" stand before ("uge 23: man, ons og fre")?"""
    k = i - 1 if c.sign(i - 1) in {":", "(", ","} else i
    return c.at(k - 1).kind == "number" and c.word(k - 2) in words.WEEK_WORDS


def _several(c: Cursor, i: int, mode: str, full: bool) -> Found | None:
    """A weekday or a list of them, with the week said behind."""
    out: list[Day] = []
    k, dashed = i, False
    while len(out) < _MOST:
        weekday = c.weekday(k)
        if weekday is None or (out and _dated(c, k + 1, weekday) is not None):
            break
        if out and c.word(k) in words.WEEKDAYS_SHORT and not (_safe(c, k) or _behind_week(c, i)):
            break
        kind = "definite" if c.word(k) in words.WEEKDAYS_DEFINITE and not mode else mode
        day = Day(k, k + 1, weekday=weekday, mode=kind)
        if dashed and out[-1].until is None:
            out[-1].until, out[-1].j = day, k + 1
        else:
            day.linked = bool(out)
            out.append(day)
        end = k + 1
        if week_reference(c, end) is not None:
            k = end
            break
        if c.dash(end) and c.connector(end + 1) > end + 1:
            end += 1  # "tirs- eller onsdag"
        dashed = c.dash(end) or c.word(end) in words.UNTIL
        k = end + 1 if dashed else c.connector(end)
        if c.word(k) in {"på", "paa", "on"}:
            k += 1
        if k == end and c.word(k) not in words.WEEKDAYS:  # "mandag tirsdag og onsdag i uge 32"
            break
    last = out[-1].until or out[-1]
    return _with_week(c, out, last.j, full)


def _safe(c: Cursor, k: int) -> bool:
    return c.word(k) in words.WEEKDAYS_SHORT_SAFE or _beside_weekdays(c, k)


def _recurring(c: Cursor, j: int) -> int:
    """How many tokens of "i ulige uger", "hver uge", "hver 14. dag" stand at `j`: then the weekday is a habit."""
    k = j + (c.word(j) in {"i", "in"})
    if c.at(k).sentence != c.at(j - 1).sentence:
        return 0
    if c.word(k) in {"lige", "ulige", "alle", "even", "odd"} and c.word(k + 1) in words.WEEK_WORDS:
        return k + 2 - j
    if c.word(k) not in words.RECURRING:
        return 0
    for more in range(1, 4):
        if c.word(k + more) in words.WEEK_WORDS | words.DAY_WORDS | words.MONTH_WORDS:
            return k + more + 1 - j
    return 0


def _with_week(c: Cursor, out: list[Day], end: int, full: bool) -> Found | None:
    recurring = _recurring(c, end)
    if recurring:
        for day in out:
            day.mode = "every"
        out[-1].j = end + recurring
        return Found(out, out[-1].j)
    behind = week_reference(c, end)
    if behind is not None:
        week, end = behind
        for day in out:
            for each in (day, day.until):
                if each is not None:
                    each.week, each.weeks, each.year, each.told = week.week, week.weeks, week.year, week.told
    else:
        shift, behind_shift = shift_after(c, end)
        if shift:
            out[-1].shift, end = shift, behind_shift
        elif not full and c.word(end) not in {"kl", "klokken"} and c.word(end) not in words.PARTS and len(out) == 1:
            return None
    out[-1].j = end
    return Found(out, end)
