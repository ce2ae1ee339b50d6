"""Settles weekdays: past or coming, in the week named beside or before them, or on offer."""

from __future__ import annotations

from datetime import date, timedelta

from messages.dates import doubts
from messages.dates.known import Known, Settled, single
from messages.dates.nearest import make_date, pick_day
from messages.dates.phrases import Day
from messages.dates.settle_weeks import settle_week
from messages.dates.tense import Tense
from messages.dates.week_told import FOLLOWING, PRECEDING, settle_beside, settle_told


def settle_weekday(known: Known, day: Day, sentence: int, tense: Tense | None, later: Day | None) -> Settled:
    assert day.weekday is not None
    if day.week is not None or day.weeks is not None:
        week = settle_week(known, day, tense)
        if week.first is None:
            return week
        return single(week.first + timedelta(days=day.weekday), week.doubt)
    if day.told is not None:
        return settle_told(known, day, sentence)
    if day.mode in {FOLLOWING, PRECEDING}:
        return settle_beside(known, day, sentence)
    coming = known.coming(day.weekday)
    if day.shift:
        return _shifted(known, day, coming)
    if day.mode == "last":
        return single(coming - timedelta(days=7 if coming - timedelta(days=7) < known.today else 14))
    if day.mode == "this":
        found = known.monday() + timedelta(days=day.weekday)
        return single(found, None if found >= known.today and tense != "past" else doubts.WHICH_WEEKDAY)
    if day.mode == "next":
        return single(known.monday() + timedelta(days=7 + day.weekday), doubts.NEXT_WEEKDAY)
    if day.mode == "general" and (named := _in_week_just_named(known, day, sentence)) is not None:
        day.mode = "definite"
        return single(named)
    if day.mode in {"general", "every"}:
        return single(coming, doubts.GENERAL)
    again = known.named_before(day.weekday, sentence) if day.mode == "definite" else None
    if again is not None and all(each == again for each in known.on_offer(day)):
        return single(again)  # "den 26. eller torsdag den 27. juni, helst torsdagen"
    if known.offered and (settled := _weekday_on_offer(known, day, coming, sentence)) is not None:
        return settled
    framed = _weekday_in_frame(known, day, sentence, coming, later)
    if framed is not None:
        return framed
    if tense == "past" and day.mode != "coming":
        gone = coming - timedelta(days=7)
        return single(gone, doubts.WHICH_WEEKDAY if gone == known.today else None)
    doubt = doubts.WHICH_WEEKDAY if day.mode == "definite" else None
    if day.mode == "" and known.today.weekday() == day.weekday:
        doubt = doubts.WHICH_WEEKDAY
    return single(coming, doubt)


def _in_week_just_named(known: Known, day: Day, sentence: int) -> date | None:
    """ "I uge 41 kan jeg kun om fredagen": that Friday; not where the same weekday of another week is on offer."""
    frame = known.frame
    if frame is None or frame.kind != "week" or frame.sentence != sentence or day.weekday is None:
        return None
    first, last = frame.stretch
    found = first - timedelta(days=first.weekday()) + timedelta(days=day.weekday)
    one_week = (last - first).days <= 6
    return found if one_week and all(first <= each <= last for each in known.on_offer(day)) else None


def _shifted(known: Known, day: Day, coming: date) -> Settled:
    """ "onsdag om 14 dage": in the week 14 days on; doubtful where counting from the coming one differs."""
    in_week = known.monday() + timedelta(days=day.shift + (day.weekday or 0))
    counted = coming + timedelta(days=day.shift)
    same = counted == in_week or (known.today.weekday() == day.weekday and not day.mode)
    return single(in_week, None if same else doubts.WHICH_WEEKDAY)


def _weekday_on_offer(known: Known, day: Day, coming: date, sentence: int) -> Settled | None:
    matching = known.on_offer(day)
    frame = known.frame
    if frame is not None and frame.kind == "week" and frame.sentence == sentence and not day.mode:
        # "Uge 20 er åben undtagen torsdag": not the Thursday offered in another week
        matching = [d for d in matching if frame.stretch[0] <= d <= frame.stretch[1]]
    if len(matching) == 1:
        sure = day.mode != "coming" or matching[0] == coming or coming < known.today
        return single(matching[0], None if sure else doubts.WHICH_WEEKDAY)
    if len(matching) > 1:
        return single(matching[0], doubts.WHICH_WEEKDAY)
    if day.mode == "coming" or known.frame is not None:
        return None
    monday = known.offered[0] - timedelta(days=known.offered[0].weekday())
    near = monday + timedelta(days=day.weekday or 0)
    return single(near, None) if near == coming else single(near, doubts.WHICH_WEEKDAY)


def _weekday_in_frame(known: Known, day: Day, sentence: int, coming: date, later: Day | None) -> Settled | None:
    """A bare weekday belongs to the week named just before it, or to the list of weekdays it stands in."""
    assert day.weekday is not None
    if later is not None and later.linked and day.mode == "" and (later.day or later.week or later.weeks):
        beside = _before_later(known, day, later)
        if beside is not None:
            return beside
    frame = known.frame
    if frame is None or sentence - frame.sentence > 1 or day.mode not in {"", "definite"} or frame.kind == "month":
        return None
    first = frame.stretch[0]
    found = first - timedelta(days=first.weekday()) + timedelta(days=day.weekday)
    if frame.kind == "week":
        several = (frame.stretch[1] - first).days > 6
        return single(found, doubts.WHICH_WEEKDAY if several else None)
    if frame.stretch[1] > first and day.mode != "coming":
        within = first + timedelta(days=(day.weekday - first.weekday()) % 7)
        if within <= frame.stretch[1] < within + timedelta(days=7):
            return single(within)  # "1.-5. oktober, dog ikke onsdag"
    if day.linked and frame.stretch[0].weekday() == day.weekday and frame.stretch[0] == frame.stretch[1]:
        return single(frame.stretch[0])  # "i morgen, onsdag, kl. 10"
    if sentence != frame.sentence:
        return None
    if day.linked:
        after = first + timedelta(days=(day.weekday - first.weekday() - 1) % 7 + 1)
        return single(after, None if after in (coming, found) else doubts.WHICH_WEEKDAY)
    if frame.stretch[0] < known.today or found == coming:
        return None
    return single(found if found > first else coming, doubts.WHICH_WEEKDAY)


def _before_later(known: Known, day: Day, later: Day) -> Settled | None:
    """ "mandag eller tirsdag den 15. maj": the Monday of that week."""
    if later.day is None or later.month is None:
        return None
    anchor, _ = pick_day(later.day, later.month, known.today, None)
    if later.year is not None:
        anchor = make_date(later.year, later.month, later.day)
    if anchor is None or day.weekday is None:
        return None
    return single(anchor - timedelta(days=anchor.weekday()) + timedelta(days=day.weekday))
