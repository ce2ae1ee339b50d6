"""Days that are no mention of their own: they set the frame for others, say a date again, or are a habit."""

from __future__ import annotations

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.known import Settled
from messages.dates.phrases import Day
from messages.dates.polarity import Polarity


class Frames:
    """The days of one text, in order, that only help to understand the others.

    `offered`: the weekdays on offer.
    `same`: for a weekday whose date is said behind it ("torsdag kl. 8, altså den 15. marts"), that date.
    """

    def __init__(
        self,
        c: Cursor,
        days: list[Day],
        settled: dict[int, Settled],
        polarity: dict[int, Polarity],
        firmly: set[int],
        offered: frozenset[int],
    ) -> None:
        self.c = c
        self.days = days
        self.settled = settled
        self.polarity = polarity
        self.firmly = firmly
        self.offered = offered
        self.same: dict[int, Day] = {}

    def find(self) -> set[int]:
        """Days that only set the frame ("I uge 20 kan vi onsdag"), and habits ("hver onsdag"), which name no day."""
        out: set[int] = set()
        days = self.days
        for index, day in enumerate(days):
            if day.feast is not None and self._said_again(day, days):
                out.add(id(day))
            if day.mode == "general" and self._dated(day, days):
                out.add(id(day))
            if day.mode in {"every", "frame"} or (day.mode == "beside" and self.settled[id(day)].first is None):
                out.add(id(day))
            if day.is_week and self._is_beside_its_date(days, index):
                out.add(id(day))
            if day.framed and day.is_month and self._said_of_numbers(day, days[:index]):
                out.add(id(day))
            sets_a_frame = day.is_week_beside or (day.framed and (day.is_week or day.is_month))
            sets_a_frame = sets_a_frame or (day.is_week and self._leads_to_days(day, days[index + 1 :]))
            if self._said_exactly(day, index, days):
                out.add(id(day))
            elif index + 1 < len(days):
                self._doubt_if_another(day, days[index + 1])
            if not sets_a_frame or day.times or day.open:
                continue
            for later in days[index + 1 :]:
                if self.c.at(later.i).sentence != self.c.at(day.i).sentence:
                    break
                if not self.polarity.get(later.i, (True, None))[0] and self.polarity.get(day.i, (True, None))[0]:
                    continue  # "I uge 20, torsdag har vi dog personalemøde"
                if day.is_week and self._given_up(day, later):
                    continue
                if self._narrows(day, later):
                    out.add(id(day))
                    break
        return out

    def _given_up(self, week: Day, later: Day) -> bool:
        """ "I uge 18 er jeg væk, men tirsdag er fin": the week is ruled out, and the day need not lie in it."""
        wanted = [self.polarity.get(each.i, (True, None))[0] for each in (week, later)]
        return wanted == [False, True] and any(self.c.word(k) in {"men", "but"} for k in range(week.j, later.i))

    def _said_exactly(self, outer: Day, index: int, days: list[Day]) -> bool:
        """ "i sidste uge, nemlig onsdag den 28. februar", "i maj … den 12. maj 2018": a day within says it."""
        inner = days[index + 1] if index + 1 < len(days) else None
        if inner is None:
            return False
        if outer.open == "before" and outer.feast is not None and self._more_exactly(outer, inner):
            return True
        if not (outer.is_week or outer.is_month or outer.is_bare_weekday) or outer.open is not None:
            return False
        relative = inner.days is not None and not inner.mode and outer.is_bare_weekday
        if (
            (inner.day is None and not relative)
            or inner.open is not None
            or not (self._together(outer, inner) or self._put_right(outer, inner))
        ):
            return False
        around, within = self.settled[id(outer)], self.settled[id(inner)]
        if around.first is None or around.last is None or within.first is None or within.last is None:
            return False
        again = bool({self.c.word(inner.i - 1), self.c.word(inner.i - 2)} & _AGAIN) or self._put_right(outer, inner)
        if outer.is_bare_weekday:
            holds = again and outer.weekday == within.first.weekday()
        else:
            holds = around.first <= within.first and within.last <= around.last and (outer.framed or again)
            holds = holds and (again or (inner.month is not None and not self._apart(outer, inner)))
        if not holds:
            return False
        if self.polarity.get(inner.i, (True, None))[0] != self.polarity.get(outer.i, (True, None))[0]:
            return False
        if outer.times and not inner.times:
            self.same[id(outer)] = inner
        return True

    def _doubt_if_another(self, one: Day, again: Day) -> None:
        """ "Torsdag i uge 15, det vil sige den 19.", "i går, altså tirsdag": a day said twice, and they are two."""
        start = max([one.j, *(time.j for time in one.times)])
        between = [self.c.at(k).norm for k in range(start, again.i)]
        if len(between) > _LONGEST_AGAIN or _AGAIN.isdisjoint(between) or not _APART.issuperset(between):
            return
        first, second = self.settled[id(one)], self.settled[id(again)]
        if first.first is None or first.first != first.last or second.first is None or second.first != second.last:
            return
        same_side = self.polarity.get(one.i, (True, None))[0] == self.polarity.get(again.i, (True, None))[0]
        if first.first != second.first and same_side and again.open is None:
            first.doubt, second.doubt = doubts.WEEKDAY, doubts.WEEKDAY

    def _together(self, outer: Day, inner: Day) -> bool:
        return self.c.at(inner.i).sentence == self.c.at(outer.i).sentence

    def _put_right(self, outer: Day, inner: Day) -> bool:
        """ "Wednesday morning? The 27th, that is.", "… på onsdag. Den 27., altså.": the sentence behind says which."""
        sentence = self.c.at(inner.i).sentence
        if sentence - self.c.at(outer.i).sentence > 1 or not outer.is_bare_weekday:
            return False
        k = inner.j + (self.c.sign(inner.j) == ",")
        if self.c.at(k).sentence != sentence:
            return False
        return self.c.word(k) in _AGAIN or (self.c.word(k), self.c.word(k + 1)) in {("that", "is"), ("mener", "jeg")}

    def _more_exactly(self, bound: Day, inner: Day) -> bool:
        """ "inden nytår, nærmere bestemt den 19. december": the bound is only said first."""
        here, limit = self.settled[id(inner)], self.settled[id(bound)]
        if inner.day is None or here.last is None or limit.first is None or not self._together(bound, inner):
            return False
        said = {self.c.word(inner.i - 1), self.c.word(inner.i - 2)} & _AGAIN
        return bool(said) and here.last <= limit.first

    def _apart(self, outer: Day, inner: Day) -> bool:
        """Does "helst", "fx" or "eller" stand between, so that the day is only one of those in the week or month?"""
        return any(self.c.at(k).norm in _ONE_OF_THEM for k in range(outer.j, inner.i))

    def _leads_to_days(self, week: Day, later: list[Day]) -> bool:
        """ "Uge 50 kan vi mandag og tirsdag": nothing but a verb and who between a week and its weekdays."""
        if not later or not later[0].is_bare_weekday or not 0 < later[0].i - week.j <= 4:
            return False
        between = [self.c.word(k) for k in range(week.j, later[0].i)]
        free = between[0] == "er" and len(between) == 2 and between[1] in _FREE
        return free or (between[0] in {"kan", "har", "can"} and all(word in _WHO for word in between))

    def _dated(self, general: Day, days: list[Day]) -> bool:
        """ "Jeg har fri om fredagen, så fredag den 29. går ikke", "en lørdag: den 20. maj": the date says which."""
        sentence = self.c.at(general.i).sentence
        return any(
            other.day is not None
            and other.weekday in {None, general.weekday}
            and not (general.weekday in self.offered and self._on_another_weekday(other, general))
            and self.c.at(other.i).sentence == sentence
            for other in days
        )

    def _on_another_weekday(self, dated: Day, general: Day) -> bool:
        """ "Om mandagen holder vi husmøde, og den 10. er vi væk": the 10th is no Monday."""
        first = self.settled[id(dated)].first
        return first is None or first.weekday() != general.weekday

    def _said_again(self, feast: Day, days: list[Day]) -> bool:
        """ "… den 5. juni kl. 9, selv om det er grundlovsdag": a holiday's name for a date that stands there, too."""
        if feast.day is not None or feast.weekday is not None or feast.times or feast.open is not None:
            return False
        here = self.settled[id(feast)]
        return any(
            other.day is not None
            and self.settled[id(other)].first == here.first
            and self.settled[id(other)].last == here.last
            for other in days
        )

    def _is_beside_its_date(self, days: list[Day], index: int) -> bool:
        """ "den 5. marts (uge 10)", "uge 10 (5.-9. marts)": the week says again what the date says."""
        week = days[index]
        outer = self.settled[id(week)]
        for other in days[max(index - 1, 0) : index + 2]:
            inner = self.settled[id(other)]
            if other is week or other.day is None or inner.first is None or inner.last is None:
                continue
            first, last = (other, week) if other.i < week.i else (week, other)
            gap = {self.c.at(k).norm for k in range(first.j, last.i)}
            apart = self.c.at(first.i).sentence != self.c.at(last.i).sentence
            if apart or len(gap) > 2 or not gap <= _APPOSITION or outer.first is None or outer.last is None:
                continue
            if outer.first <= inner.first and inner.last <= outer.last:
                return True
            if gap & {"("} or week.framed:
                inner.doubt = inner.doubt or doubts.WHICH_WEEK
        return False

    def _said_of_numbers(self, month: Day, before: list[Day]) -> bool:
        """ "d. 3. kl. 10 og d. 5. kl. 13 i september": the month is that of the bare numbers before it."""
        sentence, outer = self.c.at(month.i).sentence, self.settled[id(month)]
        bare = [day for day in before if self.c.at(day.i).sentence == sentence and day.day is not None]
        if not bare or bare[-1].month is not None or outer.first is None or outer.last is None:
            return False
        for day in bare:
            inner = self.settled[id(day)]
            if day.month is None and inner.first is not None and not outer.first <= inner.first <= outer.last:
                inner.doubt = inner.doubt or doubts.WHICH_MONTH
        return True

    def _narrows(self, day: Day, later: Day) -> bool:
        same_week = later.weekday is not None and (later.week, later.weeks) == (day.week, day.weeks)
        bare = (later.week is None and later.weeks is None) or same_week
        bare = bare and later.month is None and later.days is None and later.feast is None
        outer, inner = self.settled[id(day)], self.settled[id(later)]
        if not bare or later.i in self.firmly or outer.first is None or outer.last is None or inner.first is None:
            return False
        if self.c.word(later.i - 1) in {"helst", "fx", "eks", "især", "eventuelt", "evt", "preferably"}:
            return False
        return outer.first <= inner.first <= outer.last


_FREE = frozenset({"fri", "åben", "åbent", "ledig", "ok", "fin", "mulig"})
_APPOSITION = frozenset({"(", ",", "-", "–", ":", "i", "in"})
_WHO = frozenset(
    {"kan", "har", "can", "vi", "jeg", "man", "de", "we", "i", "godt", "kun", "gerne", "tid", "plads", "do"}
)
_AGAIN = words.word_set("altså nemlig dvs vil ie bestemt")
_APART = words.SAYING_AGAIN | {",", "(", "-", "–"}
_LONGEST_AGAIN = 6
_ONE_OF_THEM = words.word_set(
    "helst fx eks især eventuelt evt preferably eller og or and særligt gerne bedst f samt men , ;"
)
