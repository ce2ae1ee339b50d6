"""Danish public holidays by their names: "2. påskedag", "Kr. himmelfart", "grundlovsdag", "efter pinse"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.found import Found, year_after
from messages.dates.known import Known, Settled
from messages.dates.nearest import Stretch, make_date, pick
from messages.dates.phrases import Day
from messages.dates.tense import Tense


class _Feast(NamedTuple):
    """First and last day: days from Easter Sunday, or (month, day) of the year; `last` may lie in the next year."""

    first: int | tuple[int, int]
    last: int | tuple[int, int]


def _spelt(table: dict[str, int | tuple[int, int]]) -> dict[str, _Feast]:
    return {word: _Feast(when, when) for names, when in table.items() for word in words.word_set(names)}


DAYS: Final = _spelt(
    {
        "palmesøndag": -7,
        "skærtorsdag": -3,
        "langfredag": -2,
        "påskelørdag": -1,
        "påskedag påskesøndag": 0,
        "påskemandag": 1,
        "bededag bededagen": 26,
        "himmelfart himmelfartsdag himmelfartsdagen himmelfarten": 39,
        "pinselørdag": 48,
        "pinsedag pinsesøndag": 49,
        "pinsemandag": 50,
        "grundlovsdag grundlovsdagen": (6, 5),
        "sankthans sankthansaften": (6, 23),
        "lillejuleaften": (12, 23),
        "juleaften juleaftensdag": (12, 24),
        "juledag": (12, 25),
        "nytårsaften nytårsaftensdag": (12, 31),
        "nytårsdag": (1, 1),
    }
)
_SECOND: Final = words.word_set("påskedag pinsedag juledag")
_PAIRS: Final = {
    ("easter", "sunday"): DAYS["påskedag"],
    ("easter", "monday"): DAYS["påskemandag"],
    ("good", "friday"): DAYS["langfredag"],
    ("maundy", "thursday"): DAYS["skærtorsdag"],
    ("ascension", "day"): DAYS["himmelfart"],
    ("whit", "sunday"): DAYS["pinsedag"],
    ("whit", "monday"): DAYS["pinsemandag"],
    ("constitution", "day"): DAYS["grundlovsdag"],
    ("christmas", "eve"): DAYS["juleaften"],
    ("christmas", "day"): DAYS["juledag"],
    ("boxing", "day"): _Feast((12, 26), (12, 26)),
    ("sankt", "hans"): DAYS["sankthans"],
    ("skt", "hans"): DAYS["sankthans"],
    ("sct", "hans"): DAYS["sankthans"],
}
_LEADING: Final = words.word_set("kr kristi st store")
_STRETCHES: Final = {
    word: feast
    for names, feast in {
        "påske påsken easter": _Feast(-3, 1),
        "pinse pinsen": _Feast(48, 50),
        "nytår nytåret": _Feast((12, 31), (1, 1)),
    }.items()
    for word in words.word_set(names)
}
"""Names of some days together, which say only roughly when: never a date of their own ("god påske")."""


def find_holiday(c: Cursor, i: int) -> Found | None:
    """A holiday's name at `i`, with its year where one is said."""
    k = i
    number = _number(c, k)
    if number or c.word(k) in _LEADING:
        k += 1
    feast = _PAIRS.get((c.word(k), c.word(k + 1)))
    if feast is not None and not number:
        k += 2
    else:
        feast = DAYS.get(c.word(k))
        if feast is None or (k == i and c.word(k) in _SECOND and _number(c, k - 1)):
            return None
        if number:
            if c.word(k) not in _SECOND or number > 2:
                return None
            feast = _shifted(feast, number - 1)
        k += 1
    year, j = year_after(c, k)
    return Found([Day(i, j, feast=feast, year=year)], j)


def find_feast(c: Cursor, i: int) -> Found | None:
    """Behind "efter", "inden", "i": also what names several days, in doubt ("efter pinse", "i påsken")."""
    feast = _STRETCHES.get(c.word(i))
    if feast is None:
        return find_holiday(c, i)
    year, j = year_after(c, i + 1)
    return Found([Day(i, j, feast=feast, year=year, doubt=doubts.VAGUE)], j)


def settle_holiday(known: Known, day: Day, tense: Tense | None) -> Settled:
    """The holiday in its year, else the nearest one that makes sense."""
    assert day.feast is not None
    if day.year is not None:
        return Settled(*_in_year(day.feast, day.year))
    years = range(known.today.year - 1, known.today.year + 2)
    picked = pick([_in_year(day.feast, year) for year in years], known.today, tense or "future")
    return Settled(*picked.stretch, picked.doubt)


def is_holiday(day: Day, found: date) -> bool:
    """Whether `found` is the holiday named beside it."""
    if day.feast is None:
        return True
    first, last = _in_year(day.feast, found.year)
    return first <= found <= last


def _number(c: Cursor, i: int) -> int:
    token = c.at(i)
    if token.kind == "number" and token.dot:
        return token.nums[0]
    return words.ORDINALS.get(c.word(i), 0)


def _shifted(feast: _Feast, days: int) -> _Feast:
    if isinstance(feast.first, int):
        return _Feast(feast.first + days, feast.first + days)
    month, day = feast.first
    return _Feast((month, day + days), (month, day + days))


def _in_year(feast: tuple[int | tuple[int, int], int | tuple[int, int]], year: int) -> Stretch:
    first, last = (_on(each, year) for each in feast)
    return (first, last) if first <= last else (first, _on(feast[1], year + 1))


def _on(when: int | tuple[int, int], year: int) -> date:
    if isinstance(when, int):
        return easter(year) + timedelta(days=when)
    found = make_date(year, *when)
    assert found is not None, "the table holds days of every year"
    return found


def easter(year: int) -> date:
    """Easter Sunday (Gregorian; the anonymous algorithm of Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


HOLIDAY_STARTERS: Final = frozenset(DAYS) | {first for first, _ in _PAIRS} | _LEADING
FEASTS: Final = frozenset(_STRETCHES)
