"""From what was found in one text to the mentions that leave this package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from messages.dates import doubts
from messages.dates.attach import Meant, attach
from messages.dates.clauses import Clause, find_clauses
from messages.dates.cursor import Cursor
from messages.dates.frames import Frames
from messages.dates.known import Settled
from messages.dates.mentions import joined, less_exceptions, local, mention
from messages.dates.phrases import Day, Item, Time
from messages.dates.polarity import Polarity, settle_polarity
from messages.dates.settle import Calendar
from messages.dates.tense import Tense, tenses
from messages.dates.values import COPENHAGEN, DayParts
from messages.dates.week_behind import weeks_behind
from messages.reading import DateMention, Slot

_DENYING = frozenset({"ikke", "not", "cannot", "cant", "t", "aldrig", "ej", "umuligt", "vanskeligt", "svært"})
_NEAR = 3  # words
_TIMES = ("klokkeslæt", "tidspunkt", "tid", "time")
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
        self.firmly = {at for clause in clauses for at in clause.excepted}

    def mentions(self, anchors: Sequence[Slot]) -> list[DateMention]:
        meant, orphans = attach(self.c, self.items)
        weeks_behind(self.c, [item for item in self.items if isinstance(item, Day)])
        settled = self._settle()
        days = [item for item in self.items if isinstance(item, Day)]
        offered = frozenset(each.weekday() for each in self.calendar.known.offered)
        frames = Frames(self.c, days, settled, self.polarity, self.firmly, offered)
        unsaid = frames.find()
        meant = self._at_same_time(self._less_said_twice(meant, frames))
        found: list[DateMention] = []
        for each in meant:
            if id(each.day) not in unsaid and not self._said_apart(each, meant):
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

    def _less_said_twice(self, meant: list[Meant], frames: Frames) -> list[Meant]:
        """Gives the times of "torsdag kl. 8, altså den 15. marts" to the date."""
        timed = {id(day) for day in frames.same.values()}
        kept = [each for each in meant if id(each.day) not in timed or each.time is not None]
        same = frames.same
        return [replace(each, day=same[id(each.day)]) if id(each.day) in same else each for each in kept]

    def _at_same_time(self, meant: list[Meant]) -> list[Meant]:
        """ "Den 27. kl. 9.30, ellers den 30. på samme klokkeslæt", "… men samme tid den 30.": the time told last."""
        out: list[Meant] = []
        for each in meant:
            near = (each.day.i - 2, *range(each.day.j, each.day.j + _NEAR))
            same = any(self.c.word(k) == "samme" and self.c.word(k + 1).startswith(_TIMES) for k in near)
            before = [other.time for other in out if other.time is not None] if each.time is None and same else []
            out.append(replace(each, time=before[-1]) if before else each)
        return out

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
            doubt = doubt if sure else doubts.GENERAL
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
    """Each thing said once; the first mention stands, and of a day the one that tells the hour."""
    timed = {(e.start.date(), e.wanted) for e in found if isinstance(e.start, datetime) and not e.all_day}
    seen: dict[tuple[object, ...], int] = {}
    out: list[DateMention] = []
    for each in found:
        key = (each.start, each.end, each.all_day, each.wanted, each.open, each.text if each.start is None else None)
        again = each.all_day and each.end is None and each.doubt is None and (each.start, each.wanted) in timed
        if key in seen and each.doubt == doubts.TIME_UNCLEAR:
            first = out[seen[key]]
            out[seen[key]] = replace(first, doubt=first.doubt or each.doubt)  # the hours behind it are not read
        elif key not in seen and not again:
            seen[key] = len(out)
            out.append(each)
    return sorted(out, key=lambda each: each.span or (0, 0))
