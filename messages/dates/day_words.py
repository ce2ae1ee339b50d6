"""Days that open with a word of their own: "på torsdag", "de sidste dage i maj", "fjortende maj", "hele uge 20"."""

from __future__ import annotations

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.feasts import find_holiday
from messages.dates.found import LEADS, Found
from messages.dates.months import find_habit, find_nth, find_part
from messages.dates.numerals import find_numeric
from messages.dates.phrases import Day, Time
from messages.dates.relative import find_relative, find_weekend
from messages.dates.weekdays import find_weekday, find_weeks, relative_step, week_reference


def find_on(c: Cursor, i: int) -> Found | None:
    """ "på torsdag": the coming one."""
    mode = "" if c.word(i) == "on" else "coming"
    k = i + 2 if c.word(i + 1) in LEADS else i + 1
    if k == i + 2:
        return None
    found = find_weekday(c, k, mode)
    if found is not None:
        found.days[0].i = i
    return found


def find_these(c: Cursor, i: int) -> Found | None:
    """ "de sidste dage i maj", "de første to uger af juni"."""
    counted = c.amount(i + 1) is not None and (c.word(i + 2) in words.LAST or c.word(i + 2) in words.ORDINALS)
    if not counted and c.amount(i + 1) is not None:
        return None  # "de to i uge 19" are two of something
    found = find_part(c, i + 1 + counted)  # "de tre første dage i uge 9"
    if found is not None:
        found.days[0].i = i
    return found


def find_dated_weekend(c: Cursor, i: int) -> Found | None:
    """ "weekenden i uge 20"; a bare one is no date, and one before its dates is read there."""
    reference = week_reference(c, i + 1)
    if reference is None or reference[0].told is not None:
        return None
    week, j = reference
    return Found([Day(i, j, week=week.week, weeks=week.weeks, year=week.year, part="weekend")], j)


def find_ordinal(c: Cursor, i: int) -> Found | None:
    """ "fjortende maj", "første mandag i juni"."""
    number = words.ORDINALS[c.word(i)]
    if c.word(i + 1) in words.WEEK_WORDS and c.word(i + 2) in {"i", "in", "of", "af"} and c.word(i + 3) in words.MONTHS:
        month = words.MONTHS[c.word(i + 3)]  # "anden uge i marts": which days that is, nobody knows
        return Found([Day(i, i + 4, month=month, doubt=doubts.VAGUE)], i + 4)
    named = find_holiday(c, i)
    if named is not None:
        return named
    if c.word(i + 1) in words.WEEKDAYS:
        return find_nth(c, i, number) or find_habit(c, i)
    return find_numeric(c, i) or find_part(c, i)


def find_whole(c: Cursor, i: int) -> Found | None:
    """ "hele uge 20", "hele maj", "hele næste uge"."""
    word = c.word(i + 1)
    if word in words.WEEKENDS:
        return find_weekend(c, i, i + 1)
    if word in words.WEEK_WORDS:
        found = find_weeks(c, i + 1)
    elif word in words.MONTHS and c.at(i + 2).kind != "number":
        found = Found([Day(i, i + 2, month=words.MONTHS[word])], i + 2)
    elif relative_step(word) is not None:
        found = find_relative(c, i + 1)
    elif word in words.WEEKDAYS_DEFINITE:
        found = find_weekday(c, i + 1)
        if found is not None:
            found.days[0].times = [Time(i, i + 2, all_day=True)]
    else:
        return None
    if found is not None:
        found.days[0].i = i
    return found
