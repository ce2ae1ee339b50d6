"""What a report of a visit does: held, planned, postponed; a meeting agreed on the spot.

Each function gives whether the report was written down; what cannot be is put before a person.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.decision import Desk
from handlers.events import MailEvent
from handlers.model import Authority, MeetingStatus, Party, Stage, VisitStatus
from handlers.stages import meeting_dates
from handlers.stages.visits_asking import day_of, flag_outside, office, put_unclear
from handlers.working_days import add_working_days
from messages.danish import format_day
from messages.reading import DateMention, Kind, Slot


def held(desk: Desk, authority: Authority, mention: DateMention | None, words: str) -> bool:
    """The visit took place: on the day named, else on the one it was planned for. The first one brings the dates."""
    before = desk.view.visit(authority)
    if mention is not None and mention.end is not None and mention.all_day:
        return put_unclear(desk, "no_day")
    day = day_of(mention) if mention else before.day
    if day is None:
        return put_unclear(desk, "no_day")
    if day > desk.today:
        return put_unclear(desk, "future", day=format_day(day))
    first = not desk.view.held_visits()
    desk.close_questions(kind=Kind.VISIT, party=Party(authority.value))
    desk.put(replace(before, status=VisitStatus.HELD, day=day, reported_at=desk.now))
    desk.note("visit held", desk.say("visits.held", authority=office(desk, authority), day=format_day(day)), words)
    flag_outside(desk, authority, day)
    _notice(desk, authority, "held", day=format_day(day))
    if first:
        begin_dates(desk)
    if first and not _names_meeting(desk) and not desk.view.rounds and _under_way(desk):
        meeting_dates.propose(desk)
    elif before.day != day:
        _moved(desk, authority)
    return True


def planned(desk: Desk, authority: Authority, mention: DateMention | None, words: str, *, sure: bool) -> bool:
    """The visit has a day. `sure`: a person says so, even of one that was written down as held."""
    before = desk.view.visit(authority)
    if before.status is VisitStatus.HELD and not sure:
        return put_unclear(desk, "held_before", day=format_day(before.day) if before.day else "")
    if mention is None or (mention.end is not None and mention.all_day):
        # "vi kommer i uge 47": known, but no day to ask after; the weekly question goes on
        desk.note("visit planned", mention.text or "" if mention else "", words)
        return True
    day = day_of(mention)
    desk.close_questions(kind=Kind.VISIT, party=Party(authority.value))
    clock = mention.start.timetz().replace(tzinfo=None) if isinstance(mention.start, datetime) else None
    desk.put(replace(before, status=VisitStatus.PLANNED, day=day, clock=clock, reported_at=desk.now))
    desk.note(
        "visit planned", desk.say("visits.planned", authority=office(desk, authority), day=format_day(day)), words
    )
    flag_outside(desk, authority, day)
    _notice(desk, authority, "planned", day=format_day(day))
    if before.day != day or before.status is VisitStatus.HELD:
        _moved(desk, authority)
    return True


def postponed(desk: Desk, authority: Authority, mention: DateMention | None, words: str, *, sure: bool) -> bool:
    """The visit has another day, or (none named) lost the one it had: then it is asked for again."""
    before = desk.view.visit(authority)
    if before.status is VisitStatus.HELD and not sure:
        return put_unclear(desk, "held_before", day=format_day(before.day) if before.day else "")
    day = day_of(mention) if mention and not (mention.end is not None and mention.all_day) else None
    party = Party(authority.value)
    if day is not None:
        desk.close_questions(kind=Kind.VISIT, party=party)
    elif _under_way(desk) and not desk.view.open_questions(kind=Kind.VISIT, party=party):
        # Without an open question nobody would ask again once the window has passed.
        days = desk.programme.dates.answer_working_days
        desk.open_question(Kind.VISIT, party, answer_by=add_working_days(desk.today, days, desk.programme))
    desk.put(
        replace(
            before,
            status=VisitStatus.PLANNED if day else VisitStatus.UNKNOWN,
            day=day,
            clock=None,
            reported_at=desk.now,
            postponed=before.postponed + 1,
        )
    )
    to = desk.say("visits.to", day=format_day(day)) if day else ""
    desk.note("visit postponed", desk.say("visits.postponed", authority=office(desk, authority), to=to), words)
    if day is not None:
        flag_outside(desk, authority, day)
    _notice(desk, authority, "postponed", to=to)
    _moved(desk, authority)
    return True


def begin_dates(desk: Desk) -> None:
    """The first visit is held: on to the meeting's date."""
    if desk.view.case.stage is Stage.VISITS:
        desk.put(replace(desk.view.case, stage=Stage.DATES))


def meeting_on_the_spot(desk: Desk, authority: Authority, mail: MailEvent) -> None:
    """A date for the meeting, agreed at the visit: taken over; where its time is missing, the coordinator is asked."""
    mention = next((d for d in mail.reading.dates if d.of == "meeting" and d.start is not None), None)
    standing = desk.view.meeting
    if mention is None or (standing is not None and standing.status is MeetingStatus.HELD) or not _under_way(desk):
        return
    begin_dates(desk)
    if not isinstance(mention.start, datetime):
        meeting_dates.ask_time_on_the_spot(desk, authority, day_of(mention))
        return
    length = timedelta(minutes=desk.programme.dates.length_minutes)
    end = mention.end if isinstance(mention.end, datetime) else mention.start + length
    meeting_dates.agree_on_the_spot(desk, Slot(start=mention.start, end=end), authority)


# ---------------------------------------------------------------------- helpers
def _under_way(desk: Desk) -> bool:
    """The institution has said yes, and the case goes on."""
    return desk.view.case.accepted_at is not None and not desk.view.case.stage.ended


def _names_meeting(desk: Desk) -> bool:
    return desk.mail is not None and any(d.of == "meeting" and d.start is not None for d in desk.mail.reading.dates)


def _moved(desk: Desk, authority: Authority) -> None:
    if desk.view.open_round or desk.view.meeting:
        meeting_dates.visit_moved(desk, authority)


def _notice(desk: Desk, authority: Authority, what: str, **values: str) -> None:
    desk.notice(
        Party(authority.value),
        desk.say(f"visits.noted_{what}", institution=desk.view.institution.name, **values),
        key=f"visit-{what}:{desk.now.isoformat()}",
    )
