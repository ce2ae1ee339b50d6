"""From what was found in one text to the mentions that leave this package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.dates import doubts
from messages.dates.attach import Meant, attach
from messages.dates.clauses import Clause, find_clauses
from messages.dates.cursor import Cursor
from messages.dates.known import Settled
from messages.dates.mentions import joined, less_exceptions, local, mention
from messages.dates.phrases import Day, Item, Time
from messages.dates.polarity import Polarity, settle_polarity
from messages.dates.settle import Calendar
from messages.dates.tense import Tense, tenses
from messages.dates.values import COPENHAGEN, DayParts
from messages.dates.week_behind import weeks_behind
from messages.dates.words import word_set
from messages.reading import DateMention, Slot

_APPOSITION = frozenset({"(", ",", "-", "–", ":", "i", "in"})
_AGAIN = frozenset({"altså", "altsaa", "nemlig", "dvs", "vil", "ie"})
_ONE_OF_THEM = word_set("helst fx eks især eventuelt evt preferably eller og or and særligt gerne bedst f samt men , ;")
_WHO = frozenset(
    {"kan", "har", "can", "vi", "jeg", "man", "de", "we", "i", "godt", "kun", "gerne", "tid", "plads", "do"}
)
_DENYING = frozenset({"ikke", "not", "cannot", "cant", "t", "aldrig", "ej", "umuligt", "vanskeligt", "svært"})
_BEFORE = frozenset({"før", "foer", "inden", "before"})


class Composer:
    """The found days and times of one text on their way to mentions."""

    def __init__(
        self, c: Cursor, text: str, items: list[Item], calendar: Calendar, tense: Tense | None, parts: DayParts
    ) -> None:
        self.c = c
        self.text = text
        self.items = items
        self.calendar = calendar
        self.parts = parts
        starts, ends = _spans(items)
        clocks = frozenset(item[0].i for item in items if not isinstance(item, Day))
        clauses = find_clauses(c, starts, ends, clocks)
        self.polarity = settle_polarity(clauses)
        self.tenses = tenses(clauses, tense)
        self.cued = {at for clause in clauses if clause.cues for at in clause.dates}
        self.denied = {
            at
            for clause in clauses
            for at in clause.dates
            if any(cue.sign == "-" and _denies(clause, cue.at, at) for cue in clause.cues[:1])
        }
        self.same: dict[int, Day] = {}
        self.firmly = {at for clause in clauses for at in clause.excepted}

    def mentions(self, anchors: Sequence[Slot]) -> list[DateMention]:
        meant, orphans = attach(self.c, self.items)
        weeks_behind(self.c, [item for item in self.items if isinstance(item, Day)])
        settled = self._settle()
        frames = self._frames(settled)
        meant = self._less_said_twice(meant)
        found: list[DateMention] = []
        for each in meant:
            if id(each.day) not in frames and not self._said_apart(each, meant):
                found.extend(self._mention(each, settled[id(each.day)]))
        if anchors:
            found.extend(made for time in orphans if (made := self._on_offer(time, anchors)) is not None)
        return _distinct(less_exceptions(joined(self.text, found)))

    def _settle(self) -> dict[int, Settled]:
        days = [item for item in self.items if isinstance(item, Day)]
        out: dict[int, Settled] = {}
        for index, day in enumerate(days):
            sentence = self.c.at(day.i).sentence
            later = days[index + 1] if index + 1 < len(days) else None
            if later is not None and self.c.at(later.i).sentence != sentence:
                later = None
            out[id(day)] = self.calendar.settle(day, sentence, self.tenses.get(day.i), later)
        return out

    def _frames(self, settled: dict[int, Settled]) -> set[int]:
        """Days that only set the frame ("I uge 20 kan vi onsdag"), and habits ("hver onsdag"), which name no day."""
        out: set[int] = set()
        days = [item for item in self.items if isinstance(item, Day)]
        for index, day in enumerate(days):
            if day.feast is not None and self._said_again(day, days, settled):
                out.add(id(day))
            if day.mode == "general" and self._dated(day, days):
                out.add(id(day))
            if day.mode in {"every", "frame"} or (day.mode == "beside" and settled[id(day)].first is None):
                out.add(id(day))
            if day.is_week and self._is_beside_its_date(days, index, settled):
                out.add(id(day))
            if day.framed and day.is_month and self._said_of_numbers(day, days[:index], settled):
                out.add(id(day))
            sets_a_frame = day.is_week_beside or (day.framed and (day.is_week or day.is_month))
            sets_a_frame = sets_a_frame or (day.is_week and self._leads_to_days(day, days[index + 1 :]))
            if self._said_exactly(day, index, days, settled):
                out.add(id(day))
            if not sets_a_frame or day.times or day.open:
                continue
            for later in days[index + 1 :]:
                if self.c.at(later.i).sentence != self.c.at(day.i).sentence:
                    break
                if not self.polarity.get(later.i, (True, None))[0] and self.polarity.get(day.i, (True, None))[0]:
                    continue  # "I uge 20, torsdag har vi dog personalemøde"
                if self._narrows(day, later, settled):
                    out.add(id(day))
                    break
        return out

    def _said_exactly(self, outer: Day, index: int, days: list[Day], settled: dict[int, Settled]) -> bool:
        """ "i sidste uge, nemlig onsdag den 28. februar", "i maj … den 12. maj 2018": a day within says it."""
        inner = days[index + 1] if index + 1 < len(days) else None
        if inner is None or not (outer.is_week or outer.is_month or outer.is_bare_weekday) or outer.open is not None:
            return False
        relative = inner.days is not None and not inner.mode and outer.is_bare_weekday
        if (
            (inner.day is None and not relative)
            or inner.open is not None
            or self.c.at(inner.i).sentence != self.c.at(outer.i).sentence
        ):
            return False
        around, within = settled[id(outer)], settled[id(inner)]
        if around.first is None or around.last is None or within.first is None or within.last is None:
            return False
        again = bool({self.c.word(inner.i - 1), self.c.word(inner.i - 2)} & _AGAIN)
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

    def _less_said_twice(self, meant: list[Meant]) -> list[Meant]:
        """Gives the times of "torsdag kl. 8, altså den 15. marts" to the date."""
        timed = {id(day) for day in self.same.values()}
        kept = [each for each in meant if id(each.day) not in timed or each.time is not None]
        return [replace(each, day=self.same.get(id(each.day), each.day)) for each in kept]

    def _apart(self, outer: Day, inner: Day) -> bool:
        """Does "helst", "fx" or "eller" stand between, so that the day is only one of those in the week or month?"""
        return any(self.c.at(k).norm in _ONE_OF_THEM for k in range(outer.j, inner.i))

    def _leads_to_days(self, week: Day, later: list[Day]) -> bool:
        """ "Uge 50 kan vi mandag og tirsdag": nothing but a verb and who between a week and its weekdays."""
        if not later or not later[0].is_bare_weekday or not 0 < later[0].i - week.j <= 4:
            return False
        between = [self.c.word(k) for k in range(week.j, later[0].i)]
        return between[0] in {"kan", "har", "can"} and all(word in _WHO for word in between)

    def _dated(self, general: Day, days: list[Day]) -> bool:
        """ "Jeg har fri om fredagen, så fredag den 29. går ikke", "en lørdag: den 20. maj": the date says which."""
        sentence = self.c.at(general.i).sentence
        return any(
            other.day is not None
            and other.weekday in {None, general.weekday}
            and self.c.at(other.i).sentence == sentence
            for other in days
        )

    def _said_again(self, feast: Day, days: list[Day], settled: dict[int, Settled]) -> bool:
        """ "… den 5. juni kl. 9, selv om det er grundlovsdag": a holiday's name for a date that stands there, too."""
        if feast.day is not None or feast.weekday is not None or feast.times or feast.open is not None:
            return False
        here = settled[id(feast)]
        return any(
            other.day is not None and settled[id(other)].first == here.first and settled[id(other)].last == here.last
            for other in days
        )

    def _is_beside_its_date(self, days: list[Day], index: int, settled: dict[int, Settled]) -> bool:
        """ "den 5. marts (uge 10)", "uge 10 (5.-9. marts)": the week says again what the date says."""
        week = days[index]
        outer = settled[id(week)]
        for other in days[max(index - 1, 0) : index + 2]:
            inner = settled[id(other)]
            if other is week or other.day is None or inner.first is None or inner.last is None:
                continue
            first, last = (other, week) if other.i < week.i else (week, other)
            gap = {self.c.at(k).norm for k in range(first.j, last.i)}
            if len(gap) > 2 or not gap <= _APPOSITION or outer.first is None or outer.last is None:
                continue
            if outer.first <= inner.first and inner.last <= outer.last:
                return True
            if gap & {"("} or week.framed:
                inner.doubt = inner.doubt or doubts.WHICH_WEEK
        return False

    def _said_of_numbers(self, month: Day, before: list[Day], settled: dict[int, Settled]) -> bool:
        """ "d. 3. kl. 10 og d. 5. kl. 13 i september": the month is that of the bare numbers before it."""
        sentence, outer = self.c.at(month.i).sentence, settled[id(month)]
        bare = [day for day in before if self.c.at(day.i).sentence == sentence and day.day is not None]
        if not bare or bare[-1].month is not None or outer.first is None or outer.last is None:
            return False
        for day in bare:
            inner = settled[id(day)]
            if day.month is None and inner.first is not None and not outer.first <= inner.first <= outer.last:
                inner.doubt = inner.doubt or doubts.WHICH_MONTH
        return True

    def _narrows(self, day: Day, later: Day, settled: dict[int, Settled]) -> bool:
        same_week = later.weekday is not None and (later.week, later.weeks) == (day.week, day.weeks)
        bare = (later.week is None and later.weeks is None) or same_week
        bare = bare and later.month is None and later.days is None and later.feast is None
        outer, inner = settled[id(day)], settled[id(later)]
        if not bare or later.i in self.firmly or outer.first is None or outer.last is None or inner.first is None:
            return False
        if self.c.word(later.i - 1) in {"helst", "fx", "eks", "især", "eventuelt", "evt", "preferably"}:
            return False
        return outer.first <= inner.first <= outer.last

    def _said_apart(self, each: Meant, meant: list[Meant]) -> bool:
        """A day whose time was said apart with the same polarity is given with the time only."""
        if each.time is not None:
            return False
        return any(
            other.day is each.day and other.apart and self._polarity(other)[0] == self._polarity(each)[0]
            for other in meant
        )

    def _polarity(self, each: Meant) -> Polarity:
        found = self.polarity.get(each.at, (True, None))
        return (False, found[1]) if each.day.dropped else found

    def _mention(self, each: Meant, settled: Settled) -> list[DateMention]:
        day = each.day
        wanted, doubt = self._polarity(each)
        span = self._span(each)
        if day.mode == "general" and (offered := self.calendar.known.on_offer(day)):
            sure = len(offered) == 1 and day.i in self.cued
            doubt = doubt or (None if sure else doubts.GENERAL)
            choices = [Settled(one, one) for one in offered]
        else:
            choices = [settled]
        if not wanted and each.at in self.denied:
            wanted = self._not_before(each)
        open_end = "later" if day.open == "after" and self.c.word(day.i) in {"efter", "after"} else day.open
        return [
            made
            for choice in choices
            for made in mention(
                choice,
                each.time,
                wanted=wanted,
                open_end=open_end,
                doubt=doubt,
                text=self.text[span[0] : span[1]],
                span=span,
                parts=self.parts,
            )
        ]

    def _not_before(self, each: Meant) -> bool:
        """ "Vi kan ikke komme før kl. 10": turns "not before" into "from", which is wanted; else it stays unwanted."""
        day, time = each.day, each.time
        if time is not None and time.open == "before" and self.c.word(time.i) in _BEFORE:
            each.time = replace(time, open="after")
            return True
        if time is None and day.open == "before" and self.c.word(day.i) in _BEFORE:
            day.open = "after"
            return True
        return False

    def _span(self, each: Meant) -> tuple[int, int]:
        first, last = each.day.i, each.day.j
        if each.time is not None:
            first, last = min(first, each.time.i), max(last, each.time.j)
        return self.c.at(first).start, self.c.at(last - 1).end

    def _on_offer(self, said: Time, anchors: Sequence[Slot]) -> DateMention | None:
        """A time without a day ("kl. 9 passer", "formiddagen") where exactly one offered slot begins then."""
        if said.open is not None or said.all_day:
            return None
        first, last = self.parts.bounds(said.part) if said.part else (said.start, said.end)
        starts = [slot.start.astimezone(COPENHAGEN) for slot in anchors]
        fitting = [
            start
            for start in starts
            if (said.part and first is not None and last is not None and first <= start.time() < last)
            or (not said.part and start.time() == first)
        ]
        if len(fitting) != 1:
            return None
        span = self.c.at(said.i).start, self.c.at(said.j - 1).end
        day = fitting[0].date()
        wanted, doubt = self.polarity.get(said.i, (True, None))
        start = fitting[0] if said.part or first is None else local(day, first)[0]
        end = None if said.part or last is None else local(day, last)[0]
        return DateMention(
            start=start,
            end=end,
            all_day=False,
            wanted=wanted,
            doubt=doubt or said.doubt,
            text=self.text[span[0] : span[1]],
            span=span,
        )


def _denies(clause: Clause, since: int, at: int) -> bool:
    """Does "ikke" stand between the cue and the date? "Optaget inden kl. 12" says nothing of what comes after."""
    return any(since <= k < at and word in _DENYING for k, word in clause.words)


def _spans(items: list[Item]) -> tuple[list[int], dict[int, int]]:
    """Where each day and time begins, and where it ends."""
    ends: dict[int, int] = {}
    for item in items:
        for each in [item] if isinstance(item, Day) else item:
            ends[each.i] = max(each.j, ends.get(each.i, 0))
    return sorted(ends), ends


def _distinct(found: list[DateMention]) -> list[DateMention]:
    """Each thing said once; the first mention stands."""
    seen: set[tuple[object, ...]] = set()
    out: list[DateMention] = []
    for each in found:
        key = (each.start, each.end, each.all_day, each.wanted, each.open, each.text if each.start is None else None)
        if key not in seen:
            seen.add(key)
            out.append(each)
    return sorted(out, key=lambda each: each.span or (0, 0))
