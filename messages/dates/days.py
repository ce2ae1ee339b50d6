"""The grammar of days: tells at each token whether a day, a week, a month or a range of days begins there."""

from __future__ import annotations

from collections.abc import Callable

from messages.dates import doubts, words
from messages.dates.beside import dated_here, with_neighbour
from messages.dates.cursor import Cursor
from messages.dates.day_words import find_dated_weekend, find_on, find_ordinal, find_these, find_whole
from messages.dates.feasts import FEASTS, HOLIDAY_STARTERS, find_feast, find_holiday
from messages.dates.found import LEADS, Found
from messages.dates.months import EARLY, LATE, MIDDLE, find_habit, find_month_first, find_months, find_nth, find_part
from messages.dates.numerals import find_numeric
from messages.dates.phrases import Day, Time
from messages.dates.relative import (
    find_ago,
    find_ahead,
    find_day_beyond,
    find_every,
    find_relative,
    find_relative_day,
    find_weekend,
)
from messages.dates.week_told import led_beside, told_week
from messages.dates.weekdays import find_weekday, find_weeks, relative_step, shift_after


def find_days(c: Cursor, i: int) -> Found | None:
    """The days that begin at token `i`, with "til", "-" or "mellem … og" joining two into a range; else None."""
    found = _simple(c, i)
    return None if found is None else _joined(c, found)


def _simple(c: Cursor, i: int) -> Found | None:
    found = _plain(c, i)
    return None if found is None else with_neighbour(c, found)


def _plain(c: Cursor, i: int) -> Found | None:
    token = c.at(i)
    if token.kind == "word":
        handler = _BY_WORD.get(token.norm)
        return handler(c, i) if handler is not None else None
    if token.kind == "number" and token.dot and (named := find_holiday(c, i)) is not None:
        return named
    if _nth(c, i):
        return find_nth(c, i, token.nums[0]) or find_habit(c, i)  # "3. torsdag i marts", "1. torsdag i måneden"
    return find_numeric(c, i) if token.kind in {"number", "date", "day/month", "dotted"} else None


def _nth(c: Cursor, i: int) -> bool:
    """ "3. torsdag (i marts)"; not the last word of a sentence before another ("den 22. Mandag den 27. kan vi")."""
    token, behind = c.at(i), c.at(i + 1)
    if token.kind != "number" or not token.dot or token.sentence != behind.sentence:
        return False
    return c.word(i + 1) in words.WEEKDAYS and token.nums[0] <= _MOST_WEEKS and c.word(i + 2) not in LEADS


_MOST_WEEKS = 5


def _joined(c: Cursor, found: Found) -> Found:
    """Puts "X til Y" and "X-Y" together."""
    left = found.days[-1]
    j = found.j
    if left.until is not None or c.at(j).sentence != c.at(j - 1).sentence:
        return found
    until = c.word(j) in words.UNTIL or c.word(j) in {"until", "indtil"}
    onward = j + (c.word(j) == "og")
    if (c.word(onward), c.word(onward + 1)) == ("frem", "til"):
        j, until = onward + 1, True
    in_letters = (c.word(j), c.word(j + 1), c.word(j + 2)) == ("t", "o", "m")
    if not until and not in_letters and not c.dash(j):
        return found
    k = j + 3 if in_letters else j + 1
    if c.word(k) == "og" and c.word(k + 1) == "med":
        k += 2
    right = _simple(c, k)
    if right is None or len(right.days) > 1 or right.days[0].until is not None or not _alike(left, right.days[0]):
        return found
    goes_on = bool(c.word(right.j)) and c.at(right.j).sentence == c.at(j).sentence
    if c.dash(j) and not c.at(j).glued and goes_on and c.word(left.i - 1) in {"ikke", "not", "nej", "no"}:
        return found  # "not the 7th – the 8th is better"
    if c.dash(j) and c.at(right.days[0].i).soft:
        left.doubt = left.doubt or doubts.POLARITY  # "19. juni -⏎20. juni +": a mark, or a range over two lines
    left.until = right.days[0]
    left.j = right.j
    return Found(found.days, right.j)


def _alike(left: Day, right: Day) -> bool:
    """Both days, both weeks or both months: only those join to a range."""
    return (left.is_week, left.is_month) == (right.is_week, right.is_month)


def _led(c: Cursor, i: int) -> Found | None:
    """ "den …", "d. …", "the …"."""
    word = c.word(i + 1)
    named = find_holiday(c, i + 1)
    if named is not None:
        named.days[0].i = i
        return named
    if word and (beside := led_beside(c, i + 1)) is not None:
        return Found([Day(i, i + 3, weekday=beside[0], mode=beside[1])], i + 3)
    if word:
        step = relative_step(word)
        if step is not None or c.word(i + 2) in words.WEEKDAYS:
            return find_ordinal(c, i + 1) if word in words.ORDINALS else find_relative(c, i + 1)
        if word not in words.ORDINALS:
            weekday = words.WEEKDAYS.get(word)
            return None if weekday is None or c.word(i) != "den" else find_weekday(c, i + 1)
    found = _simple(c, i + 1) if _nth(c, i + 1) else find_numeric(c, i + 1, led=True)
    if found is not None:
        found.days[0].i = i
    return found


def _in(c: Cursor, i: int) -> Found | None:
    """ "i …": today, tomorrow, last weekday, a week, a month, a part of one."""
    word = c.word(i + 1)
    if not word:
        return None
    if word in words.RELATIVE_DAYS_I and c.word(i) == "i":
        if word == "dag" and c.word(i - 1) in {"dag", "dagen"}:
            return None  # "den dag i dag"
        if (c.word(i - 2), c.word(i - 1)) == ("tak", "for"):
            return None  # "Tak for i dag"
        if c.at(i).raw == "I" and word == "går" and c.word(i + 2) in _GOING:
            return None  # "I går ikke glip af noget"
        if c.at(i).raw == "I" and c.at(i - 1).sentence == c.at(i).sentence and c.word(i - 1):
            return None  # "uden at I går på kompromis": the pronoun
        shift, j = shift_after(c, i + 2)
        if not shift and word == "dag" and c.word(i + 3) in words.DAY_WORDS and (amount := c.amount(i + 2)):
            shift, j = (7 if amount == 8 else amount), i + 4
        return Found([Day(i, j, days=words.RELATIVE_DAYS_I[word] + shift)], j)
    if word in words.TODAYS_PARTS and c.word(i) == "i":
        days, part = words.TODAYS_PARTS[word]
        return Found([Day(i, i + 2, days=days, times=[Time(i, i + 2, part=part, doubt=_rough(part))])], i + 2)
    found: Found | None = None
    if word in words.WEEKDAYS_PAST:
        found = find_weekday(c, i + 1)
    elif word in words.WEEKENDS:
        return find_weekend(c, i, i + 1)
    elif word in FEASTS or word in HOLIDAY_STARTERS:
        return find_feast(c, i + 1)
    elif word in words.WEEK_WORDS:
        found = find_weeks(c, i + 1, framed=True)
    elif word == "samme" and (told := told_week(c, i + 1)) is not None and _weekday_in(c, told[1]):
        found = Found([Day(i, told[1], days=0, mode="beside", doubt=doubts.RELATIVE)], told[1])
    elif word in words.MONTHS:
        found = find_months(c, i + 1)
        if found is not None and found.days[0].is_month and c.word(i - 1) in _SOME_DAY and c.word(i - 2) not in _EVERY:
            found.days[0].doubt = doubts.VAGUE  # "første hverdag i januar", "en dag i maj"
    elif word in {"løbet", "loebet"} and c.word(i + 2) == "af":
        if c.word(i + 3) in words.MONTHS:
            found = find_months(c, i + 3)
        else:
            found = _simple(c, i + 3) if c.word(i + 3) not in {"i", "in"} else None
    elif word in {"den", "de"} or relative_step(word) is not None:
        found = find_part(c, i + 2) if word in {"den", "de"} else None
        found = found or find_relative(c, i + 2 if word == "den" else i + 1)
    elif word in EARLY or word in MIDDLE or word in LATE:
        found = find_part(c, i + 1)
    elif c.word(i) == "in" and c.amount(i + 1) is not None:
        return find_ahead(c, i)
    if found is not None:
        found.days[0].i = i
        for day in found.days:
            day.framed = True
    return found


def _weekday_in(c: Cursor, j: int) -> bool:
    """ "I samme uge kan vi torsdag": a weekday some words behind."""
    near = range(j, j + _FEW_WORDS)
    return any(c.word(k) in words.WEEKDAYS and c.at(k).sentence == c.at(j - 1).sentence for k in near)


_FEW_WORDS = 5


def _rough(part: str) -> str | None:
    return doubts.VAGUE if part in {"evening", "morning"} else None


_GOING = words.word_set("ikke glip ind ud videre med ned op hjem også vel jo altid da nok")
_SOME_DAY = words.DAY_WORDS | words.word_set("hverdag hverdage arbejdsdag arbejdsdage formiddag eftermiddag")
_EVERY = frozenset({"alle", "all", "any", "samtlige"})


def _weeks(c: Cursor, i: int) -> Found | None:
    """ "uge 20", and the week that holds a day: "ugen, der starter den 1. oktober", "the week of 1 October"."""
    found = find_weeks(c, i) or _beside(c, i)
    if found is not None or c.word(i) not in {"ugen", "week"}:
        return found
    k = i + 1 + (c.sign(i + 1) == ",")
    if c.word(k) in {"der", "som"} and c.word(k + 1) in {"starter", "begynder"}:
        k += 2
    elif c.word(k) in {"of", "med", "fra", "beginning", "starting", "commencing"}:
        k += 1
    else:
        return None
    k += c.word(k) == "med"
    named = find_feast(c, k) if c.word(k) in FEASTS or c.word(k) in HOLIDAY_STARTERS else None
    if named is not None and named.days[0].doubt is None:
        named.days[0].i, named.days[0].whole_week, named.days[0].framed = i, True, True  # "ugen med sankthans"
        return named
    inner = dated_here(c, k)
    if inner is None or len(inner.days) > 1 or inner.days[0].month is None or inner.days[0].until is not None:
        return None
    day = inner.days[0]
    day.i, day.whole_week = i, True
    return Found([day], inner.j)


def _beside(c: Cursor, i: int) -> Found | None:
    """ "dagen efter", "ugen efter": counts from the date named before, or from the one right behind."""
    side = c.word(i + 1)
    if side not in {"efter", "før", "foer", "after", "before"}:
        return None
    sign = -1 if side in {"før", "foer", "before"} else 1
    behind = _simple(c, i + 2) if c.word(i + 2) not in {"dagen", "ugen"} else None
    if behind is not None and c.at(i + 2).sentence == c.at(i).sentence:
        if c.word(i) != "dagen" or len(behind.days) > 1 or behind.days[0].until is not None:
            return None
        behind.days[0].i = i
        behind.days[0].shift = sign
        return behind
    if c.sign(i + 2) == "," and _simple(c, i + 3) is not None:
        return None  # "dagen efter, den 1. juni, …" is named twice
    same = c.at(i + 2).sentence == c.at(i).sentence
    if same and c.word(i + 2) and c.word(i + 2) not in _AFTER_BESIDE:
        return None  # "dagen efter mødet"
    size = 1 if c.word(i) == "dagen" else 7
    return Found([Day(i, i + 2, days=sign * size, mode="beside", doubt=doubts.RELATIVE)], i + 2)


_AFTER_BESIDE = words.word_set(
    "kan passer er går kunne ville vil kl klokken i eller og også fint har holder skal bliver ser hvor der dog fra om "
    "ikke gerne så igen måske helst hele altså men works is can we vi jeg duer tager kommer evt lyder ligger mandag "
    "tirsdag onsdag torsdag fredag formiddag eftermiddag mellem efter før inden på til desværre"
)


_BY_WORD: dict[str, Callable[[Cursor, int], Found | None]] = {}


def _register() -> None:
    """Later rows win where a word opens two rules ("i" is both a lead and a word)."""
    groups: tuple[tuple[Callable[[Cursor, int], Found | None], object], ...] = (
        (find_month_first, words.MONTHS_SHORT.keys()),
        (find_weekday, words.WEEKDAYS_SHORT.keys()),
        (find_ordinal, words.ORDINALS.keys()),
        (find_month_first, words.MONTHS.keys()),
        (find_weekday, words.WEEKDAYS.keys()),
        (find_weekday, words.WEEKDAYS_DEFINITE.keys()),
        (find_weekday, words.WEEKDAYS_MANY.keys()),
        (find_weekday, words.WEEKDAYS_PAST.keys()),
        (find_relative_day, words.RELATIVE_DAYS.keys()),
        (find_holiday, HOLIDAY_STARTERS),
        (find_relative, words.NEXT | words.COMING | words.THIS | words.LAST),
        (find_part, EARLY | MIDDLE | LATE | {"primo", "medio", "ultimo"}),
        (_weeks, words.WEEK_WORDS),
        (_led, LEADS - {"dag"}),
        (find_these, {"de"}),
        (find_dated_weekend, words.WEEKENDS),
        (find_every, words.RECURRING),
        (_beside, {"dagen"}),
        (find_day_beyond, {"day"}),
        (_in, {"i", "in"}),
        (find_on, {"på", "paa", "on"}),
        (find_ahead, {"om"}),
        (find_ago, {"for"}),
        (find_whole, {"hele"}),
    )
    for handler, keys in groups:
        for key in keys:  # type: ignore[attr-defined]
            _BY_WORD[key] = handler


_register()

DAY_STARTERS = frozenset(_BY_WORD)
"""The words at which a day may begin."""
