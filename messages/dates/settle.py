"""Settles on the calendar what was said: the missing year, month and week, weekday against date, days on offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from messages.dates import doubts
from messages.dates.nearest import (
    Stretch,
    make_date,
    month_stretch,
    pick,
    pick_day,
    pick_month,
    pick_week,
    week_stretch,
)
from messages.dates.phrases import Day
from messages.dates.tense import Tense


@dataclass(slots=True)
class Settled:
    """First and last day (the same for a single day; both None where there is no such day) and the doubt."""

    first: date | None
    last: date | None
    doubt: str | None = None


@dataclass(slots=True)
class _Frame:
    """The date, week or month named last, in which bare weekdays and days of the month are looked for."""

    stretch: Stretch
    kind: str
    sentence: int


class Calendar:
    """Settles the days of one text in the order they stand; each sets the frame for the next.

    `today`: the mail's day; `offered`: the days on offer; `ahead`: for each day, the month said later in its sentence.
    """

    def __init__(self, today: date, offered: tuple[date, ...]) -> None:
        self.today = today
        self.offered = tuple(sorted(set(offered)))
        self._frame: _Frame | None = None
        self._last: Settled | None = None

    def settle(self, day: Day, sentence: int, tense: Tense | None, later: Day | None = None) -> Settled:
        """The stretch of days meant. `later`: the next day in the same sentence, which may say the month or week."""
        until = day.until
        if until is not None and until.year is not None and day.year is None and day.month is not None:
            day.year = until.year - (until.month is not None and until.month < day.month)
        found = self._stretch(day, sentence, tense, later)
        if until is not None and found.first is not None:
            found = self._range(day, found, sentence, tense)
        if day.shift and (day.weekday is None or day.day is not None) and found.first is not None:
            found = _single(found.first + timedelta(days=day.shift), found.doubt)
        if found.doubt is None:
            found.doubt = day.doubt
        if found.first is not None and found.last is not None and day.mode not in {"every", "general"}:
            kind = "week" if day.is_week else "month" if day.is_month else "day"
            stretch = (found.first, found.last)
            if day.weekday is not None and day.day is None and self._in_named_week(day, found.first, sentence):
                monday = found.first - timedelta(days=found.first.weekday())
                kind, stretch = "week", (monday, monday + timedelta(days=6))
            self._frame = _Frame(stretch, kind, sentence)
            self._last = found
        return found

    def _in_named_week(self, day: Day, found: date, sentence: int) -> bool:
        """Was the weekday's week named, with it or just before? Then it stays the frame for further weekdays."""
        if day.week is not None or day.weeks is not None:
            return True
        frame = self._frame
        return frame is not None and frame.kind == "week" and frame.stretch[0] <= found <= frame.stretch[1] and (
            sentence - frame.sentence <= 1
        )

    def on_offer(self, day: Day) -> list[date]:
        """The offered days that a weekday in general ("om onsdagen") speaks of."""
        return [each for each in self.offered if each.weekday() == day.weekday]

    def _stretch(self, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
        if day.mode == "beside":
            return self._beside(day)
        if day.nth is not None:
            return self._nth(day, tense)
        if day.day is not None:
            return self._numbered(day, sentence, tense, later)
        if day.weekday is not None:
            return self._weekday(day, sentence, tense, later)
        if day.is_week:
            return self._week(day, tense)
        if day.mode == "counted" and day.months is not None:
            month = month_stretch(self.today.year, self.today.month + day.months)
            return _single(min(month[0] + timedelta(days=self.today.day - 1), month[1]))
        if day.is_month:
            return self._month(day, tense)
        if day.days is not None:
            return _single(self.today + timedelta(days=day.days))
        return Settled(None, None, doubts.IMPOSSIBLE)

    def _beside(self, day: Day) -> Settled:
        """ "dagen efter": from the day named before."""
        if self._last is None or self._last.first is None or self._last.last is None or day.days is None:
            return Settled(None, None, doubts.RELATIVE)
        if abs(day.days) == 1:
            return _single((self._last.last if day.days > 0 else self._last.first) + timedelta(days=day.days))
        monday = self._last.first - timedelta(days=self._last.first.weekday()) + timedelta(days=day.days)
        return Settled(monday, monday + timedelta(days=6))

    # -- days with a number

    def _numbered(self, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
        assert day.day is not None
        if day.months is not None:
            first = month_stretch(self.today.year, self.today.month + day.months)[0]
            return self._checked(make_date(first.year, first.month, day.day), None, day)
        if day.month is None:
            return self._bare_number(day, sentence, tense, later)
        if day.year is not None:
            return self._checked(make_date(day.year, day.month, day.day), None, day)
        offered = [each for each in self.offered if (each.month, each.day) == (day.month, day.day)]
        if len(offered) == 1:
            return self._checked(offered[0], None, day)
        found, doubt = pick_day(day.day, day.month, self.today, tense)
        if found is not None and day.weekday is not None and found.weekday() != day.weekday and tense is None:
            found = self._other_year(found, day.weekday)
        return self._checked(found, doubt, day)

    def _other_year(self, found: date, weekday: int) -> date:
        """Where nothing says past or future, the weekday may: the same day of the year before or after, if near."""
        for years in (-1, 1):
            other = make_date(found.year + years, found.month, found.day)
            if other is not None and other.weekday() == weekday and abs((other - self.today).days) <= 183:
                return other
        return found

    def _bare_number(self, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
        """ "den 12.": an offered day, else in the month named around it, else the nearest month in the tense."""
        assert day.day is not None
        matching = [each for each in self.offered if each.day == day.day]
        if day.weekday is not None and len(matching) > 1:
            matching = [each for each in matching if each.weekday() == day.weekday] or matching
        if len(matching) == 1:
            return self._checked(matching[0], None, day)
        if len(matching) > 1:
            return self._checked(matching[0], doubts.WHICH_MONTH, day)
        found, doubt = self._in_frame(day, sentence, tense, later)
        if found is not None and doubt == doubts.WHICH_MONTH and found.weekday() == day.weekday:
            doubt = None
        if found is None:
            found, doubt = self._next_number(day, tense)
        if doubt is None and self.offered and not day.linked and tense != "past":
            if day.day <= len(self.offered) and day.weekday is None:
                doubt = doubts.CHOICE
            elif found is not None and (found < self.offered[0] - timedelta(days=7) or found > self.offered[-1]):
                near = min(self._same_numbers(day.day), key=lambda each: abs((each - self.offered[0]).days))
                doubt = doubts.WHICH_MONTH if near != found else None
        return self._checked(found, doubt, day)

    def _in_frame(
        self, bare: Day, sentence: int, tense: Tense | None, later: Day | None
    ) -> tuple[date | None, str | None]:
        day = bare.day
        assert day is not None
        frame = self._frame
        if frame is not None and sentence - frame.sentence <= 1:
            start = frame.stretch[0]
            found = make_date(start.year, start.month, day)
            if frame.kind == "month":
                return found, None
            if found is not None and found > start:
                return found, None
            first = month_stretch(start.year, start.month + 1)[0]
            after = make_date(first.year, first.month, day)
            if bare.linked or found is None or found < self.today:
                return after, None
            return found, doubts.WHICH_MONTH
        if later is not None and later.month is not None and later.day is not None:
            month = later.month if day <= later.day or not later.linked else later.month - 1 or 12
            return pick_day(day, month, self.today, tense)
        return None, None

    def _same_numbers(self, day: int) -> list[date]:
        firsts = (month_stretch(self.today.year, self.today.month + k)[0] for k in range(-3, 5))
        return [made for first in firsts if (made := make_date(first.year, first.month, day)) is not None]

    def _next_number(self, day: Day, tense: Tense | None) -> tuple[date | None, str | None]:
        assert day.day is not None
        numbers = self._same_numbers(day.day)
        ahead = [each for each in numbers if each >= self.today]
        gone = [each for each in reversed(numbers) if each <= self.today]
        order = gone if tense == "past" else ahead
        if day.weekday is not None and order[0].weekday() != day.weekday:
            near = next((each for each in order[1:3] if each.weekday() == day.weekday), None)
            if near is not None:
                return near, doubts.WHICH_MONTH
        return order[0], None

    def _checked(self, found: date | None, doubt: str | None, day: Day) -> Settled:
        if found is None:
            return Settled(None, None, doubts.IMPOSSIBLE)
        if day.weekday is not None and found.weekday() != day.weekday:
            doubt = doubts.WEEKDAY
        elif day.weekday is not None and day.doubt == doubts.DAY_OR_HOUR:
            day.doubt = None  # "mandag 14" where the 14th is a Monday
        return Settled(found, found, doubt)

    # -- weekdays

    def _weekday(self, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
        assert day.weekday is not None
        if day.week is not None or day.weeks is not None:
            week = self._week(day, tense)
            if week.first is None:
                return week
            return _single(week.first + timedelta(days=day.weekday), week.doubt)
        coming = self._coming(day.weekday)
        if day.shift:
            return self._shifted(day, coming)
        if day.mode == "last":
            return _single(coming - timedelta(days=7 if coming - timedelta(days=7) < self.today else 14))
        if day.mode == "this":
            found = self._monday() + timedelta(days=day.weekday)
            return _single(found, None if found >= self.today and tense != "past" else doubts.WHICH_WEEKDAY)
        if day.mode == "next":
            return _single(self._monday() + timedelta(days=7 + day.weekday), doubts.NEXT_WEEKDAY)
        if day.mode in {"general", "every"}:
            return _single(coming, doubts.GENERAL)
        if self.offered and (settled := self._weekday_on_offer(day, coming)) is not None:
            return settled
        framed = self._weekday_in_frame(day, sentence, coming, later)
        if framed is not None:
            return framed
        if tense == "past" and day.mode != "coming":
            gone = coming - timedelta(days=7)
            return _single(gone, doubts.WHICH_WEEKDAY if gone == self.today else None)
        doubt = doubts.WHICH_WEEKDAY if day.mode == "definite" else None
        if day.mode == "" and self.today.weekday() == day.weekday:
            doubt = doubts.WHICH_WEEKDAY
        return _single(coming, doubt)

    def _monday(self) -> date:
        return self.today - timedelta(days=self.today.weekday())

    def _coming(self, weekday: int) -> date:
        """The next such weekday after today."""
        return self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)

    def _shifted(self, day: Day, coming: date) -> Settled:
        """ "onsdag om 14 dage": in the week 14 days on; doubtful where counting from the coming one differs."""
        in_week = self._monday() + timedelta(days=day.shift + (day.weekday or 0))
        counted = coming + timedelta(days=day.shift)
        same = counted == in_week or (self.today.weekday() == day.weekday and not day.mode)
        return _single(in_week, None if same else doubts.WHICH_WEEKDAY)

    def _weekday_on_offer(self, day: Day, coming: date) -> Settled | None:
        matching = self.on_offer(day)
        if len(matching) == 1:
            sure = day.mode != "coming" or matching[0] == coming or coming < self.today
            return _single(matching[0], None if sure else doubts.WHICH_WEEKDAY)
        if len(matching) > 1:
            return _single(matching[0], doubts.WHICH_WEEKDAY)
        if day.mode == "coming" or self._frame is not None:
            return None
        monday = self.offered[0] - timedelta(days=self.offered[0].weekday())
        near = monday + timedelta(days=day.weekday or 0)
        return _single(near, None) if near == coming else _single(near, doubts.WHICH_WEEKDAY)

    def _weekday_in_frame(self, day: Day, sentence: int, coming: date, later: Day | None) -> Settled | None:
        """A bare weekday belongs to the week named just before it, or to the list of weekdays it stands in."""
        assert day.weekday is not None
        if later is not None and later.linked and day.mode == "" and (later.day or later.week or later.weeks):
            return self._before_later(day, later)
        frame = self._frame
        if frame is None or sentence - frame.sentence > 1 or day.mode not in {"", "definite"} or frame.kind == "month":
            return None
        first = frame.stretch[0]
        found = first - timedelta(days=first.weekday()) + timedelta(days=day.weekday)
        if frame.kind == "week":
            return _single(found)
        if day.linked and frame.stretch[0].weekday() == day.weekday and frame.stretch[0] == frame.stretch[1]:
            return _single(frame.stretch[0])  # "i morgen, onsdag, kl. 10"
        if sentence != frame.sentence:
            return None
        if day.linked:
            after = first + timedelta(days=(day.weekday - first.weekday() - 1) % 7 + 1)
            return _single(after, None if after == coming or after == found else doubts.WHICH_WEEKDAY)
        if frame.stretch[0] < self.today or found == coming:
            return None
        return _single(found if found > first else coming, doubts.WHICH_WEEKDAY)

    def _before_later(self, day: Day, later: Day) -> Settled | None:
        """ "mandag eller tirsdag den 15. maj": the Monday of that week."""
        if later.day is None or later.month is None:
            return None
        anchor, _ = pick_day(later.day, later.month, self.today, None)
        if later.year is not None:
            anchor = make_date(later.year, later.month, later.day)
        if anchor is None or day.weekday is None:
            return None
        return _single(anchor - timedelta(days=anchor.weekday()) + timedelta(days=day.weekday))

    def _nth(self, day: Day, tense: Tense | None) -> Settled:
        assert day.month is not None and day.nth is not None and day.weekday is not None
        month = month_stretch(day.year, day.month) if day.year else pick_month(day.month, self.today, tense)
        if day.nth < 0:
            return _single(month[1] - timedelta(days=(month[1].weekday() - day.weekday) % 7))
        found = month[0] + timedelta(days=(day.weekday - month[0].weekday()) % 7 + 7 * (day.nth - 1))
        return _single(found) if found <= month[1] else Settled(None, None, doubts.IMPOSSIBLE)

    # -- weeks, months, ranges

    def _week(self, day: Day, tense: Tense | None) -> Settled:
        if day.weeks is not None:
            monday = self._monday() + timedelta(days=7 * day.weeks)
            return _part_of((monday, monday + timedelta(days=6)), day.part)
        assert day.week is not None
        stretch = week_stretch(day.year, day.week) if day.year else self._offered_week(day.week)
        if stretch is None and day.year is None:
            stretch = pick_week(day.week, self.today, tense)
        return Settled(None, None, doubts.NO_SUCH_WEEK) if stretch is None else _part_of(stretch, day.part)

    def _offered_week(self, week: int) -> Stretch | None:
        years = {each.isocalendar().year for each in self.offered if each.isocalendar().week == week}
        return week_stretch(years.pop(), week) if len(years) == 1 else None

    def _month(self, day: Day, tense: Tense | None) -> Settled:
        if day.months is not None:
            return Settled(*month_stretch(self.today.year, self.today.month + day.months))
        assert day.month is not None
        month = month_stretch(day.year, day.month) if day.year else pick_month(day.month, self.today, tense)
        return _part_of(month, day.part)

    def _range(self, day: Day, found: Settled, sentence: int, tense: Tense | None) -> Settled:
        """The second day of a range is looked for after the first; the first takes its month from the second."""
        until = day.until
        assert until is not None
        if until.weekday is not None and until.day is None and until.week is None and until.weeks is None:
            assert found.last is not None
            ahead = (until.weekday - found.last.weekday()) % 7
            return Settled(found.first, found.last + timedelta(days=ahead), found.doubt)
        second = self._end(day, until, found, sentence, tense)
        if day.month is None and day.day is not None and until.month is not None and second.first is not None:
            moved = _day_before_in(second.first, day.day)
            found = self._checked(moved, None, day)
        elif day.day is None and day.weekday is not None and until.day is not None and second.first is not None:
            back = (second.first.weekday() - day.weekday) % 7
            found = _single(second.first - timedelta(days=back))
        doubt = found.doubt or second.doubt or until.doubt
        if found.first is None or second.last is None:
            return Settled(None, None, doubt or doubts.IMPOSSIBLE)
        if second.last < found.first:
            return Settled(found.first, found.last, doubt or doubts.IMPOSSIBLE)
        return Settled(found.first, second.last, doubt)

    def _end(self, day: Day, until: Day, found: Settled, sentence: int, tense: Tense | None) -> Settled:
        """The range's last day: the first that fits at or after its first day."""
        assert found.first is not None
        if until.day is None or until.year is not None or until.months is not None:
            last = self._stretch(until, sentence, tense, None)
            if until.week is not None and until.year is None and last.first is not None and last.first < found.first:
                later_week = pick([s for y in range(2) if (s := week_stretch(found.first.year + y, until.week))], found.first, "future")
                return Settled(*later_week.stretch)
            return last
        if until.month is None:
            made = make_date(found.first.year, found.first.month, until.day)
            if made is None or made < found.first:
                first = month_stretch(found.first.year, found.first.month + 1)[0]
                made = make_date(first.year, first.month, until.day)
            return self._checked(made, None, until)
        if day.month is None:
            made, doubt = pick_day(until.day, until.month, self.today, tense)
        else:
            made, doubt = pick_day(until.day, until.month, found.first, "future")
        return self._checked(made, doubt, until)


def _single(day: date, doubt: str | None = None) -> Settled:
    return Settled(day, day, doubt)


def _day_before_in(last: date, day: int) -> date | None:
    """The last date with that day of the month at or before `last`."""
    made = make_date(last.year, last.month, day)
    if made is not None and made <= last:
        return made
    first = month_stretch(last.year, last.month - 1)[0]
    return make_date(first.year, first.month, day)


def _part_of(stretch: Stretch, part: str) -> Settled:
    """ "primo", "medio", "ultimo" of a month (days 1–10, 11–20, 21–) or of a week (Mon–Tue, Wed, Thu–Fri)."""
    first, last = stretch
    if not part:
        return Settled(first, last)
    if (last - first).days == 6:
        days = {"primo": (0, 1), "medio": (2, 2), "ultimo": (3, 4)}[part]
        return Settled(first + timedelta(days=days[0]), first + timedelta(days=days[1]))
    if part == "primo":
        return Settled(first, first + timedelta(days=9))
    if part == "medio":
        return Settled(first + timedelta(days=10), first + timedelta(days=19))
    return Settled(first + timedelta(days=20), last)
