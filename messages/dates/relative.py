"""Days and weeks counted from the mail's own day: "om 14 dage", "næste uge", "sidste onsdag", "for to uger siden"."""

from __future__ import annotations

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found
from messages.dates.months import find_nth, find_part
from messages.dates.phrases import Day
from messages.dates.weekdays import find_weekday, relative_step, shift_after, week_reference


def find_ahead(c: Cursor, i: int) -> Found | None:
    """ "om 14 dage", "om en uge", "om onsdagen" (in general)."""
    weekday = words.WEEKDAYS_DEFINITE.get(c.word(i + 1))
    if weekday is not None:
        return Found([Day(i, i + 2, weekday=weekday, mode="general")], i + 2)
    k = i + 1
    about = c.word(k) in {"ca", "cirka"}
    k += about
    amount = c.amount(k)
    if amount is None or c.word(i - 1) in {"sig", "handler", "tale", "snak"}:
        return None  # "det drejer sig om 13 dage"
    return _counted(c, i, k, amount, doubts.VAGUE if about else None)


def _counted(c: Cursor, i: int, k: int, amount: int, doubt: str | None) -> Found | None:
    """`amount` at `k` of days, weeks or months from today (negative: back)."""
    unit = c.word(k + 1)
    j = k + 2
    weekday = words.WEEKDAYS.get(c.word(j + 1)) if c.word(j) in {"på", "on"} else None
    if weekday is not None and amount > 0 and unit in words.DAY_WORDS | words.WEEK_WORDS:
        weeks = amount if unit in words.WEEK_WORDS else round(amount / 7)
        return Found([Day(i, j + 2, weekday=weekday, shift=7 * weeks, mode="coming")], j + 2)
    if c.word(j) in {"fra", "from"} and (now := _from_now(c, j + 1)):
        j += 1 + now
    if c.word(j) == "tid":
        doubt, j = doubts.VAGUE, j + 1
    if unit in words.DAY_WORDS:
        if amount == 8:
            doubt = doubt or doubts.VAGUE  # a week, or a day more
        return Found([Day(i, j, days=amount, doubt=doubt)], j)
    if unit in words.WEEK_WORDS or unit == "uges":
        return Found([Day(i, j, days=7 * amount, doubt=doubt)], j)
    if unit in words.MONTH_WORDS:
        return Found([Day(i, j, months=amount, mode="counted", doubt=doubts.VAGUE)], j)
    return None


def _from_now(c: Cursor, k: int) -> int:
    """How many words of "i dag", "nu" stand at `k`."""
    if (c.word(k), c.word(k + 1)) == ("i", "dag"):
        return 2
    return int(c.word(k) in {"nu", "idag", "now", "today"})


def find_ago(c: Cursor, i: int) -> Found | None:
    """ "for to uger siden"."""
    k = i + 1
    about = c.word(k) in {"ca", "cirka"}
    k += about or c.word(k) in _EXACTLY
    amount = c.amount(k)
    if amount is None:
        return None
    j = k + 3 if c.word(k + 2) == "tid" else k + 2
    if c.word(j) != "siden":
        return None
    found = _counted(c, i, k, -amount, doubts.VAGUE if about else None)
    if found is None:
        return None
    found.days[0].j = j + 1
    return Found(found.days, j + 1)


_EXACTLY = words.word_set("præcis præcist nøjagtig nøjagtigt netop kun bare blot allerede")


def find_relative(c: Cursor, i: int) -> Found | None:
    """ "næste uge", "denne uge", "sidste onsdag", "førstkommende mandag", "næste måned", "næste uges onsdag"."""
    word = c.word(i)
    step = relative_step(word)
    if step is None:
        return None
    behind = c.word(i + 1)
    if behind in words.WEEKENDS:
        return find_weekend(c, i, i + 1)
    if behind in words.WEEK_WORDS:
        if word in words.LAST and c.word(i + 2) in {"i", "af"} and c.word(i + 3) in words.MONTHS:
            return Found([Day(i, i + 4, month=words.MONTHS[c.word(i + 3)], part="late", doubt=doubts.VAGUE)], i + 4)
        return Found([Day(i, i + 2, weeks=step)], i + 2)
    if behind in {"måned", "maaned", "måneden", "month"}:
        return Found([Day(i, i + 2, months=step)], i + 2)
    if behind == "uges" and (weekday := words.WEEKDAYS.get(c.word(i + 2))) is not None:
        return Found([Day(i, i + 3, weekday=weekday, weeks=step)], i + 3)
    if behind not in words.WEEKDAYS:
        return find_part(c, i) if word in words.LAST else None
    nth = find_nth(c, i, -1) if word in words.LAST else None
    if nth is not None:
        return nth
    mode = "next" if word in words.NEXT else "coming" if step == 1 else "this" if step == 0 else "last"
    found = find_weekday(c, i + 1, mode)
    if found is not None:
        found.days[0].i = i
        for day in found.days[1:]:
            day.mode = mode
    return found


def find_relative_day(c: Cursor, i: int) -> Found | None:
    shift, j = shift_after(c, i + 1)
    return Found([Day(i, j, days=words.RELATIVE_DAYS[c.word(i)] + shift)], j)


def find_every(c: Cursor, i: int) -> Found | None:
    """ "hver onsdag", "alle onsdage": a habit, no day."""
    k = i + 2 if c.word(i + 1) in {"anden", "andet", "other", "second"} else i + 1
    weekday = words.WEEKDAYS.get(c.word(k), words.WEEKDAYS_MANY.get(c.word(k)))
    if weekday is None or c.at(k).sentence != c.at(i).sentence or c.at(i + 1).soft:
        return None
    return Found([Day(i, k + 1, weekday=weekday, mode="every")], k + 1)


def find_day_beyond(c: Cursor, i: int) -> Found | None:
    """ "day after tomorrow", "day before yesterday"."""
    if (c.word(i + 1), c.word(i + 2)) == ("after", "tomorrow"):
        return Found([Day(i, i + 3, days=2)], i + 3)
    if (c.word(i + 1), c.word(i + 2)) == ("before", "yesterday"):
        return Found([Day(i, i + 3, days=-2)], i + 3)
    return None


def find_weekend(c: Cursor, i: int, k: int) -> Found | None:
    """ "i weekenden", "næste weekend": `k` is the word itself. None where its dates or its week follow."""
    step = relative_step(c.word(k - 1))
    if step is None and c.word(k) == "weekend":
        return None
    if c.at(k + 1).kind != "word" and c.at(k + 1).kind != "sign" and c.at(k + 1).sentence == c.at(k).sentence:
        return None
    if c.word(k + 1) in LEADS or week_reference(c, k + 1) is not None:
        return None
    if c.word(k + 1) in {"over", "før", "efter"}:
        return None
    habit = any(word in things.HABITS for word in (c.word(n) for n in range(k - 8, k + 9)))
    doubt = doubts.GENERAL if habit and step is None else doubts.NEXT_WEEKDAY if c.word(k - 1) in words.NEXT else None
    return Found([Day(i, k + 1, weekend=True, mode="last" if step == -1 else "", doubt=doubt)], k + 1)
