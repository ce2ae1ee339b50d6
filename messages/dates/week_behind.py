"""Brings a week to the weekdays said before it: "Torsdag kan vi ikke i uge 20", "Mandag: kl. 9 … (uge 20)"."""

from __future__ import annotations

from dataclasses import replace

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day, Item

_PARTING = frozenset({";", "-", "–", "—", "|", "?"}) | words.word_set(
    "men eller og ellers dog hvis når da fordi så derimod alternativt samt resten hele but or and else otherwise"
)
_REPEATING = words.word_set("begge alle altså dvs i uge ugen")
_PLAIN_MODES = frozenset({"", "definite"})
_EXCEPTING = words.word_set("fra på nær bortset undtagen ikke dog om from except")
_LONGEST_EXCEPTION = 5
_FARTHEST = 10  # words between a weekday and its week
_FURTHEST_BACK = 7


def weeks_behind(c: Cursor, days: list[Day]) -> None:
    """Gives bare weekdays the week named behind them, which then is only their frame."""
    for index, week in enumerate(days):
        if not week.is_week or week.part or week.until is not None or week.linked or week.open is not None:
            continue
        if index + 1 < len(days) and days[index + 1].linked:
            continue
        bare = _bare_before(days, index)
        if not bare:
            continue
        before = days[index - len(bare) - 1] if index > len(bare) else None
        leads = before is not None and before.mode != "frame"
        if leads and before is not None and before.is_week and c.at(before.i).sentence == c.at(week.i).sentence:
            continue  # "I uge 13 kan vi mandag og tirsdag, i uge 14 kun torsdag"
        near = c.at(bare[-1].i).sentence == c.at(week.i).sentence and _together(c, bare[-1].j, week.i)
        if near or (len(bare) == index and _alone(c, week)):
            for day in bare:
                for each in (day, day.until):
                    if each is not None:
                        each.week, each.weeks, each.year = week.week, week.weeks, week.year
            if not _excepted(c, bare[0].i):
                week.mode = "frame"
            for day in bare:
                if week.times and not day.times:
                    day.doubt = day.doubt or doubts.TIME_UNCLEAR  # "onsdag, uge 37, kl. 10"


def with_whole_weeks(c: Cursor, items: list[Item]) -> list[Item]:
    """The items with what a week says twice.

    "Alle dage undtagen fredag i uge 2": the week said with the exception is that of "alle dage", too. "Uge 22 eller
    23, dog ikke fredag": the Friday of either.
    """
    out: list[Item] = []
    weeks: list[Day] = []
    for item in items:
        if isinstance(item, Day) and item.is_week:
            weeks = [*weeks, item] if item.linked else [item]
        elif len(weeks) > 1 and isinstance(item, Day) and _is_bare(item):
            if c.at(item.i).sentence == c.at(weeks[0].i).sentence:
                each = ((week.week, week.weeks, week.year) for week in weeks)
                out.extend(replace(item, week=w, weeks=ws, year=y, linked=True) for w, ws, y in each)
                continue
        else:
            weeks = []
        if isinstance(item, Day) and item.weekday is not None and (item.week or item.weeks is not None):
            start = _all_before(c, item.i)
            last = out[-1] if out else None
            behind = last is None or (last.j if isinstance(last, Day) else last[-1].j) <= (start or 0)
            if start is not None and behind:
                out.append(Day(start, start + 1, week=item.week, weeks=item.weeks, year=item.year))
        out.append(item)
    return out


def _bare_before(days: list[Day], index: int) -> list[Day]:
    """The weekdays without date or week that stand right before the week in the list of days."""
    out: list[Day] = []
    for day in reversed(days[max(index - _FURTHEST_BACK, 0) : index]):
        if not _is_bare(day):
            break
        out.append(day)
    return out[::-1]


def _is_bare(day: Day) -> bool:
    return replace(day, until=None).is_bare_weekday and day.mode in _PLAIN_MODES


def _excepted(c: Cursor, i: int) -> bool:
    """ "Bortset fra torsdag kan vi hele uge 17": the week is meant, too."""
    return c.word(i - 1) in {"undtagen", "undtaget"} or c.word(i - 2) == "bortset"


def _together(c: Cursor, start: int, end: int) -> bool:
    """Whether the week at `end` speaks of the weekday that ended at `start`."""
    if end - start > _FARTHEST:
        return False
    for k in range(start, end):
        norm = c.at(k).norm
        if norm in _PARTING or (norm == "," and c.word(k + 1) not in _REPEATING):
            return False
    return True


def _alone(c: Cursor, week: Day) -> bool:
    """ "(uge 20)" in brackets or as a sentence of its own."""
    before, behind = c.at(week.i - 1), c.at(week.j)
    bracketed = before.norm == "(" and behind.norm == ")"
    sentence = c.at(week.i).sentence
    behind = c.at(week.j + 1)
    return (
        bracketed and c.at(week.i - 2).sentence != sentence and (behind.sentence != sentence or behind.kind == "sign")
    )


def _all_before(c: Cursor, i: int) -> int | None:
    """Where "alle" of "alle dage undtagen" stands before the weekday at `i`."""
    k = i - 1
    while i - k <= _LONGEST_EXCEPTION and c.word(k) in _EXCEPTING:
        k -= 1
    if k == i - 1 or c.word(k) not in {"dage", "dag", "dagene", "hverdage", "hverdag", "day", "days"}:
        return None
    k -= c.word(k - 1) in {"ugens", "de", "andre"}
    return k - 1 if c.word(k - 1) in {"alle", "hver", "samtlige", "every", "all", "any"} else None
