"""Settles on the calendar what was said, one day after the other; each is the frame for the next."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from messages.dates import doubts
from messages.dates.feasts import is_holiday, settle_holiday
from messages.dates.known import Frame, Known, Settled, single
from messages.dates.nearest import make_date, month_stretch, pick, pick_day, week_stretch
from messages.dates.phrases import Day
from messages.dates.settle_numbers import checked, settle_number
from messages.dates.settle_weekdays import settle_weekday
from messages.dates.settle_weeks import settle_month, settle_nth, settle_week
from messages.dates.tense import Tense

_ANY_WEEK = frozenset({(5, 6), (0, 4), (0, 6)})
"""First and last weekday of what is mostly said of every week ("mandag til fredag er der tre på arbejde")."""


class Calendar:
    """Settles the days of one text in the order they stand; each sets the frame for the next.

    `today`: the mail's day; `offered`: the days on offer; `ahead`: for each day, the month said later in its sentence.
    """

    def __init__(self, today: date, offered: tuple[date, ...]) -> None:
        self.known = Known(today=today, offered=tuple(sorted(set(offered))))

    def settle(self, day: Day, sentence: int, tense: Tense | None, later: Day | None = None) -> Settled:
        """The stretch of days meant. `later`: the next day in the same sentence, which may say the month or week."""
        until = day.until
        if until is not None and until.year is not None and day.year is None and day.month is not None:
            day.year = until.year - (until.month is not None and until.month < day.month)
        if day.mode != "beside":
            self.known.beside = None
        found = _one(self.known, day, sentence, tense, later)
        if until is not None and found.first is not None:
            found = _range(self.known, day, found, sentence, tense)
        if day.shift and (day.weekday is None or day.day is not None) and found.first is not None:
            found = single(found.first + timedelta(days=day.shift), found.doubt)
        if day.mode == "beside" and (frame := self.known.frame) is not None and frame.sentence in _near(day, sentence):
            day.doubt = None if (frame.kind == "week") == day.is_week_beside else day.doubt
        if found.doubt is None:
            found.doubt = day.doubt
        if found.first is not None and found.last is not None and day.mode not in {"every", "general"}:
            kind: Literal["day", "week", "month"] = (
                "week" if day.is_week or day.is_week_beside else "month" if day.is_month else "day"
            )
            stretch = (found.first, found.last)
            if day.weekday is not None and day.day is None and self._in_named_week(day, found.first, sentence):
                monday = found.first - timedelta(days=found.first.weekday())
                kind, stretch = "week", (monday, monday + timedelta(days=6))
            self.known.frame = Frame(stretch, kind, sentence)
            if day.day is not None and found.first == found.last and found.doubt is None:
                self.known.named.append((found.first, sentence))
            self.known.last = found
        return found

    def _in_named_week(self, day: Day, found: date, sentence: int) -> bool:
        """Was the weekday's week named, with it or just before? Then it stays the frame for further weekdays."""
        if day.week is not None or day.weeks is not None:
            return True
        frame = self.known.frame
        return (
            frame is not None
            and frame.kind == "week"
            and frame.stretch[0] <= found <= frame.stretch[1]
            and (sentence - frame.sentence <= 1)
        )


def _near(day: Day, sentence: int) -> tuple[int, ...]:
    """Where what is counted from must stand: "Uge 38 er lukket. Ugen efter kan vi" of a week also just before."""
    return (sentence, sentence - 1) if day.is_week_beside else (sentence,)


def _one(known: Known, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
    found = _settled(known, day, sentence, tense, later)
    if day.whole_week and found.first is not None:
        monday = found.first - timedelta(days=found.first.weekday())
        return Settled(monday, monday + timedelta(days=6), found.doubt)
    if day.feast is not None and found.first is not None and day.day is not None and not is_holiday(day, found.first):
        found.doubt = doubts.HOLIDAY
    return found


def _settled(known: Known, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
    if day.feast is not None and day.day is None:
        found = settle_holiday(known, day, tense)
        if day.weekday is not None and day.mode in {"after", "before"} and found.first and found.last:
            ahead = (day.weekday - found.last.weekday() - 1) % 7 + 1
            back = (found.first.weekday() - day.weekday - 1) % 7 + 1
            after = day.mode == "after"
            return single(found.last + timedelta(days=ahead) if after else found.first - timedelta(days=back))
        if day.weekday is not None and found.first is not None and found.first.weekday() != day.weekday:
            found.doubt = doubts.WEEKDAY
        return found
    if day.weekend:
        return _weekend(known, day, tense)
    if day.mode == "beside":
        return _beside(known, day)
    if day.nth is not None:
        return settle_nth(known, day, tense)
    if day.day is not None:
        return settle_number(known, day, sentence, tense, later)
    if day.days is not None and day.weekday is not None:
        found_day = known.today + timedelta(days=day.days)  # "i morgen (tirsdag)"
        return single(found_day, None if found_day.weekday() == day.weekday else doubts.WEEKDAY)
    if day.weekday is not None:
        return settle_weekday(known, day, sentence, tense, later)
    if day.is_week:
        return settle_week(known, day, tense)
    if day.mode == "counted" and day.months is not None:
        month = month_stretch(known.today.year, known.today.month + day.months)
        return single(min(month[0] + timedelta(days=known.today.day - 1), month[1]))
    if day.is_month:
        return settle_month(known, day, tense)
    if day.days is not None:
        return single(known.today + timedelta(days=day.days))
    return Settled(None, None, doubts.IMPOSSIBLE)


def _weekend(known: Known, day: Day, tense: Tense | None) -> Settled:
    saturday = known.monday() + timedelta(days=5)
    gone = day.mode == "last" or (tense == "past" and known.today < saturday)
    saturday -= timedelta(days=7 * gone)
    return Settled(saturday, saturday + timedelta(days=1))


def _beside(known: Known, day: Day) -> Settled:
    """ "dagen efter": from the day named before."""
    if known.beside is not None and day.days is not None and known.beside[1] * day.days < 0:
        known.last = known.beside[0]  # "dagen før og dagen efter": of the same day
    if known.last is None and day.is_week_beside and (week := known.offered_week()) is not None:
        known.last = Settled(*week)  # "I ugen efter kan vi onsdag": after that of the offer
    if known.last is None or known.last.first is None or known.last.last is None or day.days is None:
        return Settled(None, None, doubts.RELATIVE)
    known.beside = (known.last, day.days)
    if abs(day.days) == 1:
        return single((known.last.last if day.days > 0 else known.last.first) + timedelta(days=day.days))
    monday = known.last.first - timedelta(days=known.last.first.weekday()) + timedelta(days=day.days)
    return Settled(monday, monday + timedelta(days=6))


def _range(known: Known, day: Day, found: Settled, sentence: int, tense: Tense | None) -> Settled:
    """The second day of a range is looked for after the first; the first takes its month from the second."""
    until = day.until
    assert until is not None
    if until.weekday is not None and until.day is None and until.week is None and until.weeks is None:
        assert found.last is not None
        ahead = (until.weekday - found.last.weekday()) % 7
        if (day.weekday, until.weekday) in _ANY_WEEK and day.is_bare_but_ranged and known.frame is None:
            found.doubt = found.doubt or doubts.GENERAL
        return Settled(found.first, found.last + timedelta(days=ahead), found.doubt)
    second = _end(known, day, until, found, sentence, tense)
    if day.month is None and day.day is not None and until.month is not None and second.first is not None:
        moved = _day_before_in(second.first, day.day)
        found = checked(moved, None, day)
    elif day.day is None and day.weekday is not None and until.day is not None and second.first is not None:
        back = (second.first.weekday() - day.weekday) % 7
        found = single(second.first - timedelta(days=back))
    doubt = found.doubt or second.doubt or until.doubt
    if found.first is None or second.last is None:
        return Settled(None, None, doubt or doubts.IMPOSSIBLE)
    if second.last < found.first:
        return Settled(found.first, found.last, doubt or doubts.IMPOSSIBLE)
    return Settled(found.first, second.last, doubt)


def _end(known: Known, day: Day, until: Day, found: Settled, sentence: int, tense: Tense | None) -> Settled:
    """The range's last day: the first that fits at or after its first day."""
    assert found.first is not None
    if until.day is None or until.year is not None or until.months is not None:
        last = _one(known, until, sentence, tense, None)
        if until.week is not None and until.year is None and last.first is not None and last.first < found.first:
            weeks = [week_stretch(found.first.year + more, until.week) for more in range(2)]
            return Settled(*pick([week for week in weeks if week is not None], found.first, "future").stretch)
        return last
    if until.month is None:
        made = make_date(found.first.year, found.first.month, until.day)
        if made is None or made < found.first:
            first = month_stretch(found.first.year, found.first.month + 1)[0]
            made = make_date(first.year, first.month, until.day)
        return checked(made, None, until)
    if day.month is None:
        made, doubt = pick_day(until.day, until.month, known.today, tense)
    else:
        made, doubt = pick_day(until.day, until.month, found.first, "future")
    return checked(made, doubt, until)


def _day_before_in(last: date, day: int) -> date | None:
    """The last date with that day of the month at or before `last`."""
    made = make_date(last.year, last.month, day)
    if made is not None and made <= last:
        return made
    first = month_stretch(last.year, last.month - 1)[0]
    return make_date(first.year, first.month, day)
