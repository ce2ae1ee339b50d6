"""What looks like a time of day and was not read puts the day beside it in doubt: half an answer is a wrong one."""

from __future__ import annotations

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day, Item

_LIKE_TIMES = frozenset({"number", "clock", "dotted"})
_LAST_HOUR = 22
_FIRST_HOUR = 6


def doubt_beside_times_unread(c: Cursor, items: list[Item]) -> None:
    """Doubts each day without a time in whose sentence something like "10-12", "10.30" or "kl." was left over."""
    taken: set[int] = set()
    days: dict[int, list[Day]] = {}
    for item in items:
        for each in [item] if isinstance(item, Day) else item:
            taken.update(range(each.i, each.j))
        if isinstance(item, Day):
            days.setdefault(c.at(item.i).sentence, []).append(item)
    if not days:
        return
    for i, token in enumerate(c.tokens):
        if token.kind not in _LIKE_TIMES and token.norm != "tiden":
            continue
        if i in taken or token.sentence not in days or not _like_a_time(c, i, taken):
            continue
        near = min(days[token.sentence], key=lambda day: abs(day.i - i))
        if near.doubt is None:
            near.doubt = doubts.TIME_UNCLEAR


def _like_a_time(c: Cursor, i: int, taken: set[int]) -> bool:
    token = c.tokens[i]
    if token.norm == "tiden" and c.dash(i - 1):
        return True  # "ved ti-tiden"
    if token.kind in {"clock", "dotted"}:
        hour, minute = token.nums
        return _FIRST_HOUR <= hour <= _LAST_HOUR and minute % 5 == 0 and len(token.raw) >= 4 and not c.counts(i)
    if token.kind != "number" or (token.dot and not _ends_here(c, i)):
        return False
    if c.word(i - 1) in {"kl", "klokken"}:
        return token.nums[0] <= 24
    if c.word(i - 1) in _BOUNDS and _FIRST_HOUR < token.nums[0] < _LAST_HOUR and _ends_here(c, i):
        return True  # "der er hul fra 12"
    other = c.at(i + 2)
    if not c.dash(i + 1) or other.kind != "number" or other.dot or i + 2 in taken or c.counts(i + 2) or c.counts(i):
        return False
    hours = _FIRST_HOUR <= token.nums[0] < other.nums[0] <= _LAST_HOUR
    behind = c.word(i + 3) if c.at(i + 3).sentence == token.sentence else ""
    return hours and (i + 3 in taken or not behind or behind in words.UNTIL | _GOES_ON)


def _ends_here(c: Cursor, i: int) -> bool:
    return c.at(i + 1).sentence != c.at(i).sentence or c.sign(i + 1) in {".", ",", "!", "?", ")"}


_BOUNDS = frozenset({"fra", "efter", "inden", "før", "til"})
_GOES_ON = words.word_set("den d og eller i på passer er kan vi jeg hvis men så samt")
