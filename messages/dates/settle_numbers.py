"""Settles days with a number: year, month, weekday against date, days on offer."""

from __future__ import annotations

from datetime import date, timedelta

from messages.dates import doubts
from messages.dates.known import Known, Settled
from messages.dates.nearest import make_date, month_stretch, pick_day
from messages.dates.phrases import Day
from messages.dates.tense import Tense


def settle_number(known: Known, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
    assert day.day is not None
    if day.months is not None:
        first = month_stretch(known.today.year, known.today.month + day.months)[0]
        return checked(make_date(first.year, first.month, day.day), None, day)
    if day.month is None:
        return _bare_number(known, day, sentence, tense, later)
    if day.year is not None:
        return checked(make_date(day.year, day.month, day.day), None, day)
    offered = [each for each in known.offered if (each.month, each.day) == (day.month, day.day)]
    if len(offered) == 1:
        return checked(offered[0], None, day)
    found, doubt = pick_day(day.day, day.month, known.today, tense)
    if found is not None and day.weekday is not None and found.weekday() != day.weekday and tense is None:
        found = _other_year(known, found, day.weekday)
    return checked(found, doubt, day)


def _other_year(known: Known, found: date, weekday: int) -> date:
    """Where nothing says past or future, the weekday may: the same day of the year before or after, if near."""
    for years in (-1, 1):
        other = make_date(found.year + years, found.month, found.day)
        if other is not None and other.weekday() == weekday and abs((other - known.today).days) <= 183:
            return other
    return found


def _bare_number(known: Known, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
    """ "den 12.": an offered day, else in the month named around it, else the nearest month in the tense."""
    assert day.day is not None
    matching = [each for each in known.offered if each.day == day.day]
    if day.weekday is not None and len(matching) > 1:
        matching = [each for each in matching if each.weekday() == day.weekday] or matching
    if len(matching) == 1:
        return checked(matching[0], None, day)
    if len(matching) > 1:
        return checked(matching[0], doubts.WHICH_MONTH, day)
    found, doubt = _in_frame(known, day, sentence, tense, later)
    if found is not None and doubt == doubts.WHICH_MONTH and found.weekday() == day.weekday:
        doubt = None
    if found is None:
        found, doubt = _next_number(known, day, tense)
    if doubt is None and known.offered and not day.linked and tense != "past":
        if day.day <= len(known.offered) and day.weekday is None:
            doubt = doubts.CHOICE
        elif found is not None and (found < known.offered[0] - timedelta(days=7) or found > known.offered[-1]):
            near = min(_same_numbers(known, day.day), key=lambda each: abs((each - known.offered[0]).days))
            doubt = doubts.WHICH_MONTH if near != found else None
    return checked(found, doubt, day)


def _in_frame(
    known: Known, bare: Day, sentence: int, tense: Tense | None, later: Day | None
) -> tuple[date | None, str | None]:
    day = bare.day
    assert day is not None
    frame = known.frame
    if frame is not None and sentence - frame.sentence <= 1:
        start, end = frame.stretch
        within = [each for each in _same_numbers(known, day) if start <= each <= end]
        if len(within) == 1 and start < end and frame.kind != "month":
            return within[0], None  # "uge 46 bortset fra den 11."
        if start == end and start.day == day:
            return start, None  # "om 14 dage, fredag d. 20."
        found = make_date(start.year, start.month, day)
        if frame.kind == "month":
            return found, None
        if found is not None and found > start:
            between = not bare.linked and bare.weekday is None and tense != "past" and (found - start).days > _APART
            earlier = _just_before(known, day, start) if between else None
            return found, doubts.WHICH_MONTH if earlier is not None else None
        first = month_stretch(start.year, start.month + 1)[0]
        after = make_date(first.year, first.month, day)
        if bare.linked or found is None or found < known.today:
            return after, None
        nearest = tense != "past" and found == _next_number(known, bare, tense)[0]
        return found, None if nearest else doubts.WHICH_MONTH
    if later is not None and later.month is not None and later.day is not None:
        return _before_a_dated(known, bare, later, tense)
    return None, None


_APART = 14
"""Days behind the date before: a bare number further off may as well be that of a month before it."""


def _just_before(known: Known, day: int, start: date) -> date | None:
    """That day of the month between today and `start`."""
    return next((each for each in _same_numbers(known, day) if known.today < each < start), None)


def _before_a_dated(known: Known, bare: Day, later: Day, tense: Tense | None) -> tuple[date | None, str | None]:
    """ "den 24. eller den 6. oktober": the last such day before the one whose month is said, if it can be meant."""
    assert bare.day is not None
    assert later.day is not None
    assert later.month is not None
    end, doubt = pick_day(later.day, later.month, known.today, tense)
    if end is None or bare.day <= later.day:
        found, doubt = pick_day(bare.day, later.month, known.today, tense)
        if end is not None and found is not None and tense != "past" and found < known.today <= end:
            found = next((each for each in _same_numbers(known, bare.day) if each > known.today), found)
            doubt = doubts.WHICH_MONTH  # "Ja til den 6., nej til den 29. september"
        return found, doubt
    first = month_stretch(end.year, end.month - 1)[0]
    before = make_date(first.year, first.month, bare.day)
    if before is None:
        return make_date(end.year, end.month, bare.day), doubts.WHICH_MONTH
    if tense == "past":
        return before, doubt if bare.linked or later.linked else doubts.WHICH_MONTH
    if before < known.today:
        return make_date(end.year, end.month, bare.day), doubts.WHICH_MONTH
    sure = later.linked or (before - known.today).days < 31
    return before, doubt if sure else doubts.WHICH_MONTH


def _same_numbers(known: Known, day: int) -> list[date]:
    firsts = (month_stretch(known.today.year, known.today.month + k)[0] for k in range(-3, 5))
    return [made for first in firsts if (made := make_date(first.year, first.month, day)) is not None]


def _next_number(known: Known, day: Day, tense: Tense | None) -> tuple[date | None, str | None]:
    assert day.day is not None
    numbers = _same_numbers(known, day.day)
    ahead = [each for each in numbers if each >= known.today]
    gone = [each for each in reversed(numbers) if each <= known.today]
    order = gone if tense == "past" else ahead
    if day.weekday is not None and order[0].weekday() != day.weekday:
        near = next((each for each in order[1:3] if each.weekday() == day.weekday), None)
        if tense is None and gone and gone[0].weekday() == day.weekday and order is ahead:
            return gone[0], None  # "fredag den 6." in a mail of the 9th that says nothing of what is to come
        if near is not None:
            return near, doubts.WHICH_MONTH
    return order[0], None


def checked(found: date | None, doubt: str | None, day: Day) -> Settled:
    if found is None:
        return Settled(None, None, doubts.IMPOSSIBLE)
    if day.weekday is not None and found.weekday() != day.weekday:
        doubt = doubts.WEEKDAY
    elif day.weekday is not None and day.doubt == doubts.DAY_OR_HOUR:
        day.doubt = None  # "mandag 14" where the 14th is a Monday
    return Settled(found, found, doubt)
