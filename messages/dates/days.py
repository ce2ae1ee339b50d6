"""The grammar of days: tells at each token whether a day, a week, a month or a range of days begins there."""

from __future__ import annotations

from collections.abc import Callable

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.numerals import LEADS, Found, find_numeric, year_after
from messages.dates.phrases import Day, Time
from messages.dates.weekdays import find_weekday, find_weeks, relative_step, shift_after, week_reference

_EARLY = {"starten", "begyndelsen", "først", "start", "tidligt", "beginning", "early", "foerst"}
_MIDDLE = {"midten", "midt", "middle", "mid"}
_LATE = {"slutningen", "sidst", "slut", "sent", "end", "late", "udgangen"}


def find_days(c: Cursor, i: int) -> Found | None:
    """The days that begin at token `i`, with "til", "-" or "mellem … og" joining two into a range; else None."""
    found = _simple(c, i)
    return None if found is None else _joined(c, found)


def _simple(c: Cursor, i: int) -> Found | None:
    token = c.at(i)
    if token.kind == "word":
        handler = _BY_WORD.get(token.norm)
        return handler(c, i) if handler is not None else None
    return find_numeric(c, i) if token.kind in {"number", "date", "day/month", "dotted"} else None


def _joined(c: Cursor, found: Found) -> Found:
    """Puts "X til Y" and "X-Y" together."""
    left = found.days[-1]
    j = found.j
    if left.until is not None or c.at(j).sentence != c.at(j - 1).sentence:
        return found
    until = c.word(j) in words.UNTIL
    if not until and not c.dash(j):
        return found
    k = j + 1
    if c.word(k) == "og" and c.word(k + 1) == "med":
        k += 2
    right = _simple(c, k)
    if right is None or len(right.days) > 1 or right.days[0].until is not None or not _alike(left, right.days[0]):
        return found
    left.until = right.days[0]
    left.j = right.j
    return Found(found.days, right.j)


def _alike(left: Day, right: Day) -> bool:
    """Both days, both weeks or both months: only those join to a range."""
    return (left.is_week, left.is_month) == (right.is_week, right.is_month)


def _led(c: Cursor, i: int) -> Found | None:
    """ "den …", "d. …", "the …"."""
    word = c.word(i + 1)
    if word:
        step = relative_step(word)
        if step is not None or c.word(i + 2) in words.WEEKDAYS:
            found = _ordinal(c, i + 1) if word in words.ORDINALS else _relative(c, i + 1)
            return found
        if word not in words.ORDINALS:
            weekday = words.WEEKDAYS.get(word)
            return None if weekday is None or c.word(i) != "den" else find_weekday(c, i + 1)
    found = find_numeric(c, i + 1, led=True)
    if found is not None:
        found.days[0].i = i
    return found


def _in(c: Cursor, i: int) -> Found | None:
    """ "i …": today, tomorrow, last weekday, a week, a month, a part of one."""
    word = c.word(i + 1)
    if not word:
        return None
    if word in words.RELATIVE_DAYS_I and c.word(i) == "i":
        if word == "dag" and c.word(i - 1) == "dag":
            return None  # "den dag i dag"
        if c.at(i).raw == "I" and c.at(i - 1).sentence == c.at(i).sentence and c.word(i - 1):
            return None  # "uden at I går på kompromis": the pronoun
        shift, j = shift_after(c, i + 2)
        if not shift and word == "dag" and c.word(i + 3) in words.DAY_WORDS and (amount := c.amount(i + 2)):
            shift, j = (7 if amount == 8 else amount), i + 4
        return Found([Day(i, j, days=words.RELATIVE_DAYS_I[word] + shift)], j)
    if word in words.TODAYS_PARTS and c.word(i) == "i":
        days, part = words.TODAYS_PARTS[word]
        return Found([Day(i, i + 2, days=days, times=[Time(i, i + 2, part=part)])], i + 2)
    found: Found | None = None
    if word in words.WEEKDAYS_PAST:
        found = find_weekday(c, i + 1)
    elif word in words.WEEK_WORDS:
        found = find_weeks(c, i + 1, framed=True)
    elif word in words.MONTHS:
        found = _months(c, i + 1)
    elif word in {"løbet", "loebet"} and c.word(i + 2) == "af":
        found = _simple(c, i + 3) if c.word(i + 3) not in {"i", "in"} else None
    elif word == "den" or relative_step(word) is not None:
        found = _relative(c, i + 2 if word == "den" else i + 1)
    elif word in _EARLY or word in _MIDDLE or word in _LATE:
        found = _part(c, i + 1)
    elif c.word(i) == "in" and c.amount(i + 1) is not None:
        return _ahead(c, i)
    if found is not None:
        found.days[0].i = i
        for day in found.days:
            day.framed = True
    return found


def _months(c: Cursor, i: int) -> Found | None:
    """Months behind "i": "i maj", "i maj eller juni", "i maj-juni", "i juni den 5. og 12."."""
    if c.at(i).raw == "may":
        return None
    numbered = _month_first(c, i)
    if numbered is not None and not numbered.days[0].is_month:
        return numbered
    if c.word(i + 1) in LEADS:
        behind = find_numeric(c, i + 2, led=True)
        if behind is not None and behind.days[0].month is None and behind.days[0].months is None:
            for day in behind.days:
                for each in (day, day.until):
                    if each is not None:
                        each.month = words.MONTHS[c.word(i)]
            return behind
    if numbered is not None:
        return numbered
    out = [Day(i, i + 1, month=words.MONTHS[c.word(i)])]
    k = i + 1
    while len(out) < 4:
        dashed = c.dash(k)
        behind_k = k + 1 if dashed else c.connector(k)
        month = words.MONTHS.get(c.word(behind_k))
        if behind_k == k or month is None or c.at(behind_k + 1).kind == "number":
            break
        day = Day(behind_k, behind_k + 1, month=month)
        if dashed:
            out[-1].until, out[-1].j = day, behind_k + 1
        else:
            day.linked = True
            out.append(day)
        k = behind_k + 1
    year, j = year_after(c, k)
    if year is not None and len(c.at(j - 1).raw) == 4:
        for day in out:
            day.year = year
        out[-1].j = k = j
    return Found(out, k)


def _month_first(c: Cursor, i: int) -> Found | None:
    """ "maj 14", "May 15th, 2018", "maj 2018", "maj måned"; a bare name is no date ("Maj" is a woman)."""
    month = words.MONTHS.get(c.word(i)) or (words.MONTHS_SHORT.get(c.word(i)) if c.at(i + 1).kind == "number" else None)
    if month is None:
        return None
    if c.at(i + 1).glued and c.at(i + 1).kind == "number":
        return None  # "Maj2018" is a password
    k = i + 2 if c.word(i + 1) in words.MONTH_WORDS else i + 1
    year, j = year_after(c, k)
    if year is not None and len(c.at(j - 1).raw) == 4 and c.word(i) in words.MONTHS:
        return Found([Day(i, j, month=month, year=year)], j)
    if k == i + 2:
        return Found([Day(i, k, month=month)], k)
    if c.at(i + 1).sentence != c.at(i).sentence or c.at(i + 1).kind != "number" or c.month(i + 2) is not None:
        return None
    found = find_numeric(c, i + 1, led=True)
    if found is None or found.days[0].month is not None:
        return None
    year, j = year_after(c, found.j)
    for day in found.days:
        for each in (day, day.until):
            if each is not None:
                each.month, each.year = month, year
    found.days[0].i = i
    found.days[-1].j = j
    return Found(found.days, j)


def _on(c: Cursor, i: int) -> Found | None:
    """ "på torsdag": the coming one."""
    mode = "" if c.word(i) == "on" else "coming"
    k = i + 2 if c.word(i + 1) in LEADS else i + 1
    if k == i + 2:
        return None
    found = find_weekday(c, k, mode)
    if found is not None:
        found.days[0].i = i
    return found


def _ahead(c: Cursor, i: int) -> Found | None:
    """ "om 14 dage", "om en uge", "om onsdagen" (in general)."""
    weekday = words.WEEKDAYS_DEFINITE.get(c.word(i + 1))
    if weekday is not None:
        return Found([Day(i, i + 2, weekday=weekday, mode="general")], i + 2)
    k = i + 1
    about = c.word(k) in {"ca", "cirka"}
    k += about
    amount = c.amount(k)
    if amount is None:
        return None
    return _counted(c, i, k, amount, doubts.VAGUE if about else None)


def _counted(c: Cursor, i: int, k: int, amount: int, doubt: str | None) -> Found | None:
    """`amount` at `k` of days, weeks or months from today (negative: back)."""
    unit = c.word(k + 1)
    j = k + 2
    if c.word(j) == "tid":
        doubt, j = doubts.VAGUE, j + 1
    if unit in words.DAY_WORDS:
        return Found([Day(i, j, days=amount, doubt=doubt)], j)
    if unit in words.WEEK_WORDS or unit == "uges":
        return Found([Day(i, j, days=7 * amount, doubt=doubt)], j)
    if unit in words.MONTH_WORDS:
        return Found([Day(i, j, months=amount, mode="counted", doubt=doubts.VAGUE)], j)
    return None


def _ago(c: Cursor, i: int) -> Found | None:
    """ "for to uger siden"."""
    k = i + 1
    about = c.word(k) in {"ca", "cirka"}
    k += about
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


def _weeks(c: Cursor, i: int) -> Found | None:
    return find_weeks(c, i)


def _relative(c: Cursor, i: int) -> Found | None:
    """ "næste uge", "denne uge", "sidste onsdag", "førstkommende mandag", "næste måned", "næste uges onsdag"."""
    word = c.word(i)
    step = relative_step(word)
    if step is None:
        return None
    behind = c.word(i + 1)
    if behind in words.WEEK_WORDS:
        if word in words.LAST and c.word(i + 2) in {"i", "af"} and c.word(i + 3) in words.MONTHS:
            return Found([Day(i, i + 4, month=words.MONTHS[c.word(i + 3)], part="late", doubt=doubts.VAGUE)], i + 4)
        return Found([Day(i, i + 2, weeks=step)], i + 2)
    if behind in {"måned", "maaned", "måneden", "month"}:
        return Found([Day(i, i + 2, months=step)], i + 2)
    if behind == "uges" and (weekday := words.WEEKDAYS.get(c.word(i + 2))) is not None:
        return Found([Day(i, i + 3, weekday=weekday, weeks=step)], i + 3)
    if behind not in words.WEEKDAYS:
        return None
    nth = _nth(c, i, -1) if word in words.LAST else None
    if nth is not None:
        return nth
    mode = "next" if word in words.NEXT else "coming" if step == 1 else "this" if step == 0 else "last"
    found = find_weekday(c, i + 1, mode)
    if found is not None:
        found.days[0].i = i
        for day in found.days[1:]:
            day.mode = mode
    return found


def _nth(c: Cursor, i: int, nth: int) -> Found | None:
    """ "første mandag i juni", "sidste fredag i maj"."""
    weekday = words.WEEKDAYS.get(c.word(i + 1))
    month = words.MONTHS.get(c.word(i + 3))
    if weekday is None or month is None or c.word(i + 2) not in {"i", "in", "of"}:
        return None
    year, j = year_after(c, i + 4)
    return Found([Day(i, j, weekday=weekday, month=month, year=year, nth=nth)], j)


def _ordinal(c: Cursor, i: int) -> Found | None:
    """ "fjortende maj", "første mandag i juni"."""
    number = words.ORDINALS[c.word(i)]
    if number <= 5 and (nth := _nth(c, i, number)) is not None:
        return nth
    return find_numeric(c, i)


def _whole(c: Cursor, i: int) -> Found | None:
    """ "hele uge 20", "hele maj", "hele næste uge"."""
    word = c.word(i + 1)
    if word in words.WEEK_WORDS:
        found = find_weeks(c, i + 1)
    elif word in words.MONTHS and c.at(i + 2).kind != "number":
        found = Found([Day(i, i + 2, month=words.MONTHS[word])], i + 2)
    elif relative_step(word) is not None:
        found = _relative(c, i + 1)
    elif word in words.WEEKDAYS_DEFINITE:
        found = find_weekday(c, i + 1)
        if found is not None:
            found.days[0].times = [Time(i, i + 2, all_day=True)]
    else:
        return None
    if found is not None:
        found.days[0].i = i
    return found


def _part(c: Cursor, i: int) -> Found | None:
    """ "primo maj", "i slutningen af uge 20", "midt i juni": roughly a third of the month or some days of the week."""
    word = c.word(i)
    strict = {"primo": "primo", "medio": "medio", "ultimo": "ultimo"}.get(word)
    part = strict or ("primo" if word in _EARLY else "medio" if word in _MIDDLE else "ultimo")
    k = i + 1
    if c.word(k) in {"af", "i", "på", "of", "in"}:
        k += 1
    if c.word(k) in words.MONTHS and (strict or k > i + 1 or word in {"start", "slut", "midt", "early", "late", "mid"}):
        year, j = year_after(c, k + 1)
        day = Day(i, j, month=words.MONTHS[c.word(k)], year=year, part=part, doubt=doubts.VAGUE)
        return Found([day], j)
    reference = week_reference(c, k)
    if reference is None:
        return None
    week, j = reference
    return Found([Day(i, j, week=week.week, weeks=week.weeks, year=week.year, part=part, doubt=doubts.VAGUE)], j)


def _relative_day(c: Cursor, i: int) -> Found | None:
    shift, j = shift_after(c, i + 1)
    return Found([Day(i, j, days=words.RELATIVE_DAYS[c.word(i)] + shift)], j)


def _every(c: Cursor, i: int) -> Found | None:
    """ "hver onsdag", "alle onsdage": a habit, no day."""
    weekday = words.WEEKDAYS.get(c.word(i + 1), words.WEEKDAYS_MANY.get(c.word(i + 1)))
    if weekday is None:
        return None
    return Found([Day(i, i + 2, weekday=weekday, mode="every")], i + 2)


def _beside(c: Cursor, i: int) -> Found | None:
    """ "dagen efter", "ugen efter": counts from the date named before, or from the one right behind."""
    side = c.word(i + 1)
    if side not in {"efter", "før", "foer", "after", "before"}:
        return None
    sign = -1 if side in {"før", "foer", "before"} else 1
    behind = _simple(c, i + 2) if c.word(i + 2) not in {"dagen", "ugen"} else None
    if behind is not None:
        if c.word(i) != "dagen" or len(behind.days) > 1 or behind.days[0].until is not None:
            return None
        behind.days[0].i = i
        behind.days[0].shift = sign
        return behind
    if c.sign(i + 2) == "," and _simple(c, i + 3) is not None:
        return None  # "dagen efter, den 1. juni, …" is named twice
    if c.word(i + 2) and c.word(i + 2) not in _AFTER_BESIDE:
        return None  # "dagen efter mødet"
    size = 1 if c.word(i) == "dagen" else 7
    return Found([Day(i, i + 2, days=sign * size, mode="beside", doubt=doubts.RELATIVE)], i + 2)


_AFTER_BESIDE = {"kan", "passer", "er", "går", "kunne", "ville", "vil", "kl", "klokken", "i", "eller", "og", "også", "fint"}

def _day(c: Cursor, i: int) -> Found | None:
    """ "day after tomorrow", "day before yesterday"."""
    if (c.word(i + 1), c.word(i + 2)) == ("after", "tomorrow"):
        return Found([Day(i, i + 3, days=2)], i + 3)
    if (c.word(i + 1), c.word(i + 2)) == ("before", "yesterday"):
        return Found([Day(i, i + 3, days=-2)], i + 3)
    return None


_BY_WORD: dict[str, Callable[[Cursor, int], Found | None]] = {}


def _register() -> None:
    """Later rows win where a word opens two rules ("i" is both a lead and a word)."""
    groups: tuple[tuple[Callable[[Cursor, int], Found | None], object], ...] = (
        (_month_first, words.MONTHS_SHORT.keys()),
        (find_weekday, words.WEEKDAYS_SHORT.keys()),
        (_ordinal, words.ORDINALS.keys()),
        (_month_first, words.MONTHS.keys()),
        (find_weekday, words.WEEKDAYS.keys()),
        (find_weekday, words.WEEKDAYS_DEFINITE.keys()),
        (find_weekday, words.WEEKDAYS_MANY.keys()),
        (find_weekday, words.WEEKDAYS_PAST.keys()),
        (_relative_day, words.RELATIVE_DAYS.keys()),
        (_relative, words.NEXT | words.COMING | words.THIS | words.LAST),
        (_part, _EARLY | _MIDDLE | _LATE | {"primo", "medio", "ultimo"}),
        (_weeks, words.WEEK_WORDS),
        (_led, LEADS - {"dag"}),
        (_every, words.RECURRING),
        (_beside, {"dagen", "ugen"}),
        (_day, {"day"}),
        (_in, {"i", "in"}),
        (_on, {"på", "paa", "on"}),
        (_ahead, {"om"}),
        (_ago, {"for"}),
        (_whole, {"hele"}),
    )
    for handler, keys in groups:
        for key in keys:  # type: ignore[attr-defined]
            _BY_WORD[key] = handler


_register()

DAY_STARTERS = frozenset(_BY_WORD)
"""The words at which a day may begin."""
