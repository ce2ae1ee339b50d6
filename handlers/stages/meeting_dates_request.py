"""What the proposer must know of a case, and the stretches of time that people's words leave open or rule out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from handlers.model import AtDate, Authority, Party, VisitStatus
from handlers.programme import Programme
from handlers.proposer_rules import ProposalRequest, RuledOut
from handlers.view import CaseView
from handlers.working_days import at_time
from messages.reading import DateMention, Slot

AUTHORITIES = (Authority.AT, Authority.ST)
_OPEN_DAYS = 60  # how far an open end ("efter den 12. maj") is taken to reach


def request_for(
    view: CaseView,
    programme: Programme,
    today: date,
    *,
    proposed_by: Party | None = None,
    within: Iterable[Slot] = (),
    unavailable: Iterable[str] = (),
) -> ProposalRequest:
    """All that binds the meeting's time: visits, the inspectors' other meetings, what was ruled out in any round, and
    what the new round's `unavailable` says."""
    last, known = last_visit(view, programme, today)
    people = {Party(a.value): view.inspector(a) for a in AUTHORITIES}
    return ProposalRequest(
        programme=programme,
        today=today,
        last_visit=last,
        last_visit_known=known,
        participants={party: person.id for party, person in people.items() if person is not None},
        bookings=tuple(b for b in view.bookings if b.case_id != view.case.id),
        at_dates=tuple(d for d in view.at_dates if _is_of_region(d, view, programme)),
        ruled_out=(*ruled_out(view), *map(_read, unavailable)),
        proposed_by=proposed_by,
        within=tuple(within),
    )


def _is_of_region(at_date: AtDate, view: CaseView, programme: Programme) -> bool:
    """A date is its region's, or, where AT named none, of every region the centre serves."""
    if at_date.region is not None:
        return at_date.region is view.case.region
    return at_date.center.casefold() == programme.region(view.case.region).center.casefold()


def last_visit(view: CaseView, programme: Programme, today: date) -> tuple[date, bool]:
    """The later visit's day, held or planned, and whether both are known; for one without a date the window's end,
    or today where the window has passed."""
    days = [view.visit(a).day for a in AUTHORITIES]
    known = [d for d in days if d is not None]
    if len(known) == len(days):
        return max(known), True
    window_end = view.case.window_end or (
        (view.case.window_start or min(known, default=today)) + timedelta(days=programme.visits.window_days)
    )
    return max(*known, window_end, today), False


def first_visitor(view: CaseView) -> Authority | None:
    """The authority whose visit was held first: it presents the dates. None while no visit is held."""
    held = [v for v in view.visits.values() if v.status is VisitStatus.HELD and v.day is not None]
    if not held:
        return None
    return min(held, key=lambda v: (v.day or date.max, v.clock or time.max, v.authority)).authority


def visit_days_to_come(view: CaseView) -> frozenset[date]:
    """The days of visits not yet held: no mail to the institution may name them, not even as a deadline."""
    return frozenset(v.day for v in view.visits.values() if v.day is not None and v.status is not VisitStatus.HELD)


def ruled_out(view: CaseView) -> tuple[RuledOut, ...]:
    """Every time a party has said no to in this case: slots of all rounds and times named beside them."""
    slots = [
        RuledOut(party=party, slot=slot.slot)
        for slot in view.slots
        for party in (Party.AT, Party.ST, Party.INSTITUTION)
        if getattr(slot, party.value) is False
    ]
    beside = [_read(text) for round_ in view.rounds for text in round_.unavailable]
    return (*slots, *beside)


def written(party: Party, stretches: Iterable[Slot]) -> tuple[str, ...]:
    """Ruled-out times as `MeetingRound.unavailable` keeps them."""
    return tuple(f"{party.value} {s.start.isoformat()} {s.end.isoformat()}" for s in stretches)


def stretch_of(mention: DateMention, programme: Programme, today: date) -> Slot | None:
    """The stretch of time a mention names: a time without an end lasts one meeting, a day the whole day, an open end to
    the end of the day (times) or some weeks (days). None where the day cannot be or nothing is left of it."""
    zone, start, end = programme.zone, mention.start, mention.end
    if start is None or mention.doubt is not None:
        return None
    if isinstance(start, datetime):
        begins = start.astimezone(zone)
        if mention.open == "before":
            return _slot(at_time(begins.date(), time(0), zone), begins)
        if isinstance(end, datetime):
            return _slot(begins, end.astimezone(zone))
        if mention.open == "after":
            return _slot(begins, at_time(begins.date() + timedelta(days=1), time(0), zone))
        length = timedelta(minutes=programme.dates.length_minutes)
        return _slot(begins, (begins.astimezone(UTC) + length).astimezone(zone))
    first, last = start, end.date() if isinstance(end, datetime) else end or start
    if mention.open == "after":
        first, last = first + timedelta(days=1), first + timedelta(days=_OPEN_DAYS)
    elif mention.open == "before":
        first, last = today + timedelta(days=1), first - timedelta(days=1)
    return _slot(at_time(first, time(0), zone), at_time(last + timedelta(days=1), time(0), zone))


def less(stretches: Iterable[Slot], cuts: Iterable[Slot]) -> tuple[Slot, ...]:
    """The stretches without the cuts ("uge 50 står åben, dog ikke onsdag")."""
    left = list(stretches)
    for cut in cuts:
        pieces = [
            p
            for s in left
            for p in (_slot(s.start, min(s.end, cut.start)), _slot(max(s.start, cut.end), s.end))
            if p is not None
        ]
        left = pieces
    return tuple(left)


def _slot(start: datetime, end: datetime) -> Slot | None:
    return Slot(start=start, end=end) if start < end else None


def _read(text: str) -> RuledOut:
    party, start, end = text.split(" ")
    return RuledOut(party=Party(party), slot=Slot(start=datetime.fromisoformat(start), end=datetime.fromisoformat(end)))
