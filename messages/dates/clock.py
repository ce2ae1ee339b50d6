"""Clock times in figures and words: "kl. 10", "9.30", "halv ti", "kvart over to", "2 pm"."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor


class Clock(NamedTuple):
    """A time of day, the position behind it, and whether its half of the day was said (else 1–5 is the afternoon)."""

    hour: int
    minute: int
    j: int
    settled: bool
    doubt: str | None = None

    def time(self, part: str = "") -> time:
        """The time; hours 1–5 without a half of the day are office hours, so afternoon."""
        hour = self.hour
        if (part in {"afternoon", "evening"} and 1 <= hour <= 11) or (
            not self.settled and 1 <= hour <= 5 and part not in {"forenoon", "morning", "night"}
        ):
            hour += 12
        return time(hour, self.minute)


def find_clock(c: Cursor, i: int, *, said: bool) -> Clock | None:
    """The clock time at `i`. `said`: "kl." or the like stands before, so a bare number is an hour."""
    token = c.at(i)
    if token.kind in {"clock", "dotted"}:
        return _figures(c, i, said and c.word(i - 1) in SAID)
    if token.kind == "number":
        return _number(c, i) if said else _with_suffix(c, i)
    word = c.word(i)
    if not word:
        return None
    if word == "halv":
        hour = _hour_word(c, i + 1)
        return None if hour is None else Clock((hour - 1) or 12, 30, i + 2, False)
    if word in {"kvart", "quarter"}:
        return _quarter(c, i)
    if word == "half" and c.word(i + 1) == "past" and (hour := _hour_word(c, i + 2)) is not None:
        return Clock(hour, 30, i + 3, False)
    if word in {"noon", "midday"}:
        return Clock(12, 0, i + 1, True)
    hour = words.NUMBERS.get(word) if said else None
    if hour is None or hour > 24:
        return None
    past = _minutes_from(c, i, hour)
    if past is not None or (c.word(i + 1) in things.UNITS and c.word(i - 1) not in _OF_THE_CLOCK):
        return past
    return _suffixed(c, Clock(hour % 24, 0, i + 1, False))


SAID = frozenset({"kl", "klokken", "klokka", "kloken", "at"})
_OF_THE_CLOCK = SAID - {"at"}  # "klokken ti møder jeg op"


def _figures(c: Cursor, i: int, said: bool) -> Clock | None:
    token = c.at(i)
    hour, minute = token.nums
    if token.kind == "dotted" and not said and 1 <= hour <= 31 and 1 <= minute <= 12:
        within = token.dot and c.at(i + 1).sentence == token.sentence and c.at(i + 1).kind == "word"
        if within or token.raw.rstrip(".").endswith((".11", ".12")):
            return None  # "3/11, 11.11. eller …" is a day
    short = len(token.raw) - max(token.raw.find("."), token.raw.find(":")) == 2
    if hour > 23 or minute > 59 or short or c.counts(i):
        return None
    return _suffixed(c, Clock(hour, minute, i + 1, token.raw[0] == "0" or hour > 5))


def _number(c: Cursor, i: int) -> Clock | None:
    token = c.at(i)
    value = token.nums[0]
    if len(token.raw) == 4 and value // 100 < 24 and value % 100 < 60:  # "kl. 0930"
        return Clock(value // 100, value % 100, i + 1, True)
    if len(token.raw) == 3 and 7 <= value // 100 <= 9 and value % 100 < 60 and not c.counts(i):  # "kl. 930"
        return Clock(value // 100, value % 100, i + 1, True)
    if len(token.raw) > 2 or value > 23 or c.counts(i):
        return None
    if c.sign(i + 1) == "," and c.at(i + 1).glued and c.at(i + 2).glued and c.at(i + 2).kind == "number":
        minute = c.at(i + 2)  # "kl. 10,30"
        if len(minute.raw) == 2 and minute.nums[0] < 60:
            return Clock(value, minute.nums[0], i + 3, value > 5)
    if c.word(i + 1) == "½" and c.at(i + 1).glued:
        return Clock(value, 30, i + 2, value > 5)
    past = _minutes_from(c, i, value)
    if past is not None:
        return past
    return _suffixed(c, Clock(value, 0, i + 1, value > 6 or token.raw[0] == "0"))


def _with_suffix(c: Cursor, i: int) -> Clock | None:
    """ "10am", "2 p.m.", without "at" before."""
    token = c.at(i)
    if len(token.raw) > 2 or not 1 <= token.nums[0] <= 12 or not english_half(c, i + 1):
        return None
    return _suffixed(c, Clock(token.nums[0], 0, i + 1, False))


def _suffixed(c: Cursor, clock: Clock) -> Clock:
    """Takes "am", "pm", "o'clock", "h" behind a time."""
    half = english_half(c, clock.j)
    if half and clock.hour <= 12:
        j = clock.j + (1 if len(c.word(clock.j)) == 2 else 2)
        return clock._replace(hour=clock.hour % 12 + (12 if half == "pm" else 0), j=j, settled=True)
    if c.word(clock.j) == "o" and c.word(clock.j + 2) == "clock":
        return clock._replace(j=clock.j + 3)
    if not clock.settled and clock.hour == 6 and not clock.minute:
        return clock._replace(doubt=doubts.HALF_OF_DAY)
    return clock


def english_half(c: Cursor, i: int) -> str:
    """ "am" or "pm" where that, "a.m." or "p. m." stands at `i`; else ""."""
    word = c.word(i)
    if word in {"am", "pm"}:
        return word
    dotted = word in {"a", "p"} and c.at(i).dot and c.word(i + 1) == "m" and c.at(i + 1).sentence == c.at(i).sentence
    return word + "m" if dotted else ""


def _hour_word(c: Cursor, i: int) -> int | None:
    """An hour 1–12 in words or figures, after "halv" or "over"."""
    hour = words.NUMBERS.get(c.word(i))
    if hour is None and c.at(i).kind == "number" and not c.counts(i):
        hour = c.at(i).nums[0]
    return hour if hour is not None and 1 <= hour <= 12 else None


def _quarter(c: Cursor, i: int) -> Clock | None:
    side = c.word(i + 1)
    hour = _hour_word(c, i + 2)
    if hour is None:
        return None
    if side in {"over", "past"}:
        return Clock(hour, 15, i + 3, False)
    return Clock((hour - 1) or 12, 45, i + 3, False) if side in {"i", "to"} else None


def _minutes_from(c: Cursor, i: int, minutes: int) -> Clock | None:
    """ "ti minutter over ni", "fem i ti", "fem minutter over halv ti"."""
    k = i + 2 if c.word(i + 1) in {"minutter", "min", "minutes"} else i + 1
    side = c.word(k)
    before = side == "i" or (side == "to" and (k > i + 1 or (c.word(i - 1) == "at" and c.at(i).kind == "word")))
    if not (before or side in {"over", "past"}) or minutes not in {5, 10, 20, 25}:
        return None
    half = c.word(k + 1) == "halv"
    hour = _hour_word(c, k + 1 + half)
    if hour is None:
        return None
    total = hour * 60 - 30 * half + (-minutes if before else minutes)
    return Clock(total // 60 % 24 or 12, total % 60, k + 2 + half, False)
