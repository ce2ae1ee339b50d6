"""One pass over the tokens: where days and times begin, each token read once."""

from __future__ import annotations

from itertools import pairwise

from messages.dates import doubts, things, words
from messages.dates.beside import respectively
from messages.dates.clock import SAID
from messages.dates.cursor import Cursor
from messages.dates.days import DAY_STARTERS, find_days
from messages.dates.feasts import FEASTS, find_feast
from messages.dates.found import LEADS, Found
from messages.dates.hours import hours_behind_a_day, hours_narrowing
from messages.dates.numerals import find_numeric
from messages.dates.openers import OPENING_WORDS, Opener, choosing, find_opener, names_a_letter, onward
from messages.dates.phrases import Day, Item
from messages.dates.put_off import drop_put_off
from messages.dates.times import TIME_STARTERS, find_times
from messages.dates.week_behind import with_whole_weeks

_STARTERS = DAY_STARTERS | OPENING_WORDS | TIME_STARTERS | SAID
_ABOUT = words.word_set("ca cirka omkring omtrent around about circa")
_BOUND_AHEAD = frozenset({"tidligst", "senest"})
_MOST = 300
"""Days and times read of one text: more is a pasted calendar, and every step behind stays linear."""
_NUMERIC = frozenset({"number", "date", "day/month", "dotted", "clock"})
_BETWEEN_DAY_AND_TIME = frozenset({",", "(", ":", "|"})


def scan(c: Cursor) -> list[Item]:
    """Days and runs of times in the order they stand."""
    out: list[Item] = []
    i = 0
    for begin, token in enumerate(c.tokens):
        kind = token.kind
        if begin < i or not (token.norm in _STARTERS if kind == "word" else kind in _NUMERIC):
            continue
        if len(out) >= _MOST:
            break
        i = begin
        near = _near(c, out, i)
        if near and kind in {"clock", "dotted", "number"}:
            found: Found | None = None
            times = find_times(c, i, near=True)
            if times is None:
                found = _days(c, i)
        elif near and _behind_a_day(out) and hours_behind_a_day(c, i) and (hours := find_times(c, i, near=True)):
            found, times = None, hours
        elif kind == "number" and out and isinstance(out[-1], Day) and hours_narrowing(c, out[-1].j, i):
            found, times = None, find_times(c, i, near=True)
        elif _goes_on_with_numbers(c, out, i):
            found = find_numeric(c, i, led=True)
            times = None
            if found is not None and not token.dot and c.word(i + 1) not in words.ORDINAL_ENDS:
                found.days[0].doubt = doubts.DAY_OR_COUNT
        else:
            found = _days(c, i)
            times = find_times(c, i, near=near) if found is None else None
        if found is not None and not is_a_laws(c, i):
            last = found.days[-1]
            if last.is_week and _weekday_follows(c, found.j):
                for day in found.days:
                    day.framed |= day.is_week  # "uge 23: mandag og onsdag"
            if out and isinstance(out[-1], Day) and out[-1].framed and out[-1].is_week and out[-1].j == found.days[0].i:
                for day in found.days:
                    day.mode = "" if day.mode == "general" else day.mode  # "i uge 20 om torsdagen"
            _with_weekday_before(c, out, found.days)
            respectively(c, out, found.days)
            _swapped(c, out, found.days[0])
            out.extend(found.days)
            i = max(found.j, i + 1)
        elif times is not None:
            out.append(times[0])
            i = max(times[1], i + 1)
        else:
            if kind == "word":
                _no_such_time(c, out, i)
            i += 1 if found is None else max(found.j - i, 1)
    _moved_apart(c, out)
    drop_put_off(c, out)
    return with_whole_weeks(c, out)


def _behind_a_day(out: list[Item]) -> bool:
    last = out[-1]
    return isinstance(last, Day) and not last.is_week and not last.is_month


def _moved_apart(c: Cursor, out: list[Item]) -> None:
    """ "rykke den 2. kl. 9 til den 6. kl. 10": the day moved away from, though its time stands between the two."""
    for first, second in pairwise(out):
        if isinstance(first, Day) and isinstance(second, Day) and first.j == second.i - 1 and c.moves(first.i):
            dated = first.day is not None and (second.is_month or second.is_week)
            if dated and c.word(first.j) in words.UNTIL:
                first.dropped, first.open = True, None  # "udsætte mødet den 25. februar til marts"
    for first, times, second in zip(out, out[1:], out[2:], strict=False):
        if not isinstance(first, Day) or isinstance(times, Day) or not isinstance(second, Day):
            continue
        led = c.word(second.i - 1) in words.UNTIL and second.i - 2 <= times[-1].j
        if led and c.at(first.i).sentence == c.at(second.i).sentence and c.moves(first.i):
            first.dropped, first.open = True, None


def _swapped(c: Cursor, out: list[Item], day: Day) -> None:
    """ "bytte den 3. ud med den 5.": the first of the two is given up."""
    last = out[-1] if out else None
    if isinstance(last, Day) and 0 < day.i - last.j <= 2 and c.word(day.i - 1) in {"med", "with", "for"}:
        last.dropped = last.dropped or (c.moves(last.i) and c.word(last.j) in {"ud", "med", "with", "for"})


def _with_weekday_before(c: Cursor, out: list[Item], days: list[Day]) -> None:
    """ "torsdag kl. 12 den 24.": the weekday and the time belong to the day that follows them."""
    first = days[0]
    if len(out) < 2 or first.day is None or first.weekday is not None or c.word(first.i) not in {"den", "d"}:
        return
    named, times = out[-2], out[-1]
    if not isinstance(named, Day) or isinstance(times, Day) or times[0].i != named.j or times[-1].j != first.i:
        return
    if named.weekday is None or named.day is not None or named.week is not None or named.weeks is not None:
        return
    first.weekday, first.i, first.times = named.weekday, named.i, times
    del out[-2:]


def _no_such_time(c: Cursor, out: list[Item], i: int) -> None:
    """ "den 3. maj kl. 25": what cannot be a time puts the day before it in doubt."""
    last = out[-1] if out else None
    if c.word(i) not in SAID - {"at"} or not isinstance(last, Day) or last.j != i or last.doubt is not None:
        return
    token = c.at(i + 1)
    if token.kind in {"clock", "dotted"} or (token.kind == "number" and len(token.raw) <= 2 and not c.counts(i + 1)):
        last.doubt = doubts.NO_SUCH_TIME


def _goes_on_with_numbers(c: Cursor, out: list[Item], i: int) -> bool:
    """ "Den 2. er håbløs, 3. er ok": a number with its point that opens a clause behind another such day."""
    token = c.at(i)
    suffix = c.word(i + 1) in words.ORDINAL_ENDS and c.at(i + 1).glued
    if token.kind != "number" or c.word(i + 1 + suffix) not in _SAID_OF_DAYS:
        return False
    if not (token.dot or suffix or c.word(i + 1) in {"gør", "passer", "går", "duer", "dur", "works"}):
        return False
    last = next((item for item in reversed(out[-2:]) if isinstance(item, Day)), None)
    return (
        last is not None
        and last.day is not None
        and c.at(i - 1).norm in {",", ";", "og", "men", "-", "–"}
        and c.at(last.j - 1).sentence == token.sentence
    )


_SAID_OF_DAYS = words.word_set(
    "er kan passer går gør dur duer ok fint fin ja nej helst gerne ikke works doesn is isn suits fits would"
)


def _weekday_follows(c: Cursor, j: int) -> bool:
    """Behind a week: "uge 23: mandag", "uge 23 om torsdagen"."""
    k = j + (c.sign(j) in _BETWEEN_DAY_AND_TIME or (c.dash(j) and not c.at(j).glued))
    return c.weekday(k + (c.word(k) in {"om", "på", "on"})) is not None


def _near(c: Cursor, out: list[Item], i: int) -> bool:
    if not out or not isinstance(out[-1], Day):
        return False
    j = out[-1].j
    if c.at(i).sentence != c.at(j - 1).sentence:
        return False
    return j == i or (j == i - 1 and c.sign(j) in _BETWEEN_DAY_AND_TIME)


def _days(c: Cursor, i: int) -> Found | None:
    if c.word(i) in OPENING_WORDS:
        opener = find_opener(c, i)
        if opener is not None:
            found = _opened(c, i, opener)
            if found is not None:
                return found
    found = find_days(c, i)
    if found is None:
        return None
    proposed = c.word(i - 1) == "about" and c.word(i - 2) in {"how", "what"}
    if c.word(i - 1) in _ABOUT and not proposed and found.days[0].doubt is None:
        found.days[0].doubt = doubts.VAGUE
    found = _moved(c, found)
    open_end = onward(c, found.j)
    if open_end is not None and found.days[-1].until is None:
        found.days[-1].open, found.days[-1].j = open_end, found.j + 2
        return Found(found.days, found.j + 2)
    return found


def _moved(c: Cursor, found: Found) -> Found:
    """ "rykket fra X til Y" is no range: X is dropped and Y the new day."""
    last = found.days[-1]
    until = last.until
    if until is not None and _two_thoughts(c, last, until):
        last.doubt = last.doubt or doubts.POLARITY
    if until is None or not c.moves(last.i) or not any(c.word(k) in words.UNTIL for k in range(last.i, until.i)):
        return found
    last.until, last.dropped, until.j = None, True, last.j
    last.j = max(last.i + 1, min(until.i, last.j))
    return Found([*found.days, until], found.j)


def _two_thoughts(c: Cursor, first: Day, until: Day) -> bool:
    """ "Vi kan den 7. - den 8. er optaget": a dash with blanks, words before and behind, and the second day is led."""
    dash = next((k for k in range(first.i, until.i) if c.dash(k) and not c.at(k).glued), None)
    if dash is None or c.word(dash + 1) not in LEADS:
        return False
    return (
        bool(c.word(first.i - 1))
        and c.at(first.i - 1).sentence == c.at(first.i).sentence
        and c.word(first.i - 1) not in {"fra", "from", "perioden"}
        and bool(c.word(until.j))
        and c.at(until.j).sentence == c.at(until.i).sentence
    )


def _opened(c: Cursor, i: int, opener: Opener) -> Found | None:
    k = opener.j
    found = find_feast(c, k) if c.word(k) in FEASTS else find_days(c, k)
    apart = 0
    while (
        found is None
        and (c.word(i) in _BOUND_AHEAD or _can_only_then(c, i))
        and apart < 3
        and c.word(k + apart)
        and c.at(k).sentence == c.at(i).sentence
    ):
        apart += 1  # "vi kan tidligst mødes den 4. april"
        found = find_days(c, k + apart)
    if found is None or any(day.mode == "every" for day in found.days):
        return None
    if opener.kind == "between":
        return _between(c, i, found)
    found = _moved(c, found)
    first = found.days[0]
    if opener.kind == "from":
        dropped = any(day.dropped for day in found.days)
        if first.until is None and not dropped and not names_a_letter(c, i):
            first.open = opener.open
    else:
        for day in found.days:
            day.open = opener.open
            day.doubt = None if day.part == "last" else day.doubt
        if c.word(i) in {"først", "foerst"} and (first.is_week or first.is_month) and not apart:
            first.doubt = doubts.VAGUE  # "first then" or "early in"
    if not apart:
        first.i = i
    j = found.j
    if onward(c, j) is not None:
        found.days[-1].j = j = j + 2
    return Found(found.days, j)


def _can_only_then(c: Cursor, i: int) -> bool:
    """ "Vi kan først mødes i marts"."""
    return c.word(i) in {"først", "foerst"} and any(c.word(k) in {"kan", "kunne"} for k in range(i - 3, i))


def _between(c: Cursor, i: int, found: Found) -> Found | None:
    days = found.days
    j = found.j
    if len(days) == 1 and days[0].until is None:
        k = c.connector(j)
        right = find_days(c, k) if k > j else None
        if right is None or len(right.days) != 1:
            return None
        days, j = [*days, *right.days], right.j
    choose = choosing(c, i)  # "vælge mellem A og B" is no stretch
    if len(days) == 2 and days[0].until is None and not choose:
        days[0].until = days[1]
        days[0].j = j
        days = days[:1]
    days[0].i = i
    return Found(days, j)


def is_a_laws(c: Cursor, i: int) -> bool:
    """ "lov nr. 615 af 14. juni 2006": the law's date is none of ours."""
    if c.word(i - 1) != "af":
        return False
    return any(c.word(k) in things.LAWS for k in range(i - 5, i - 1))
