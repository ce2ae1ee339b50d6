"""Which times to propose for a dialogue meeting: domain.md stage 4 as one pure function.

AT's own dates come first, then times by rule on the programme's hours, spread over days, weekdays and halves of the
day. Where no time keeps every rule, the nearest ones after the latest day are proposed and the breach is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.model import AtDate, SlotSource
from handlers.proposer_rules import AFTER_LATEST, Breach, ProposalRequest, RuledOut, Rules, overlap
from handlers.working_days import at_time, is_working_day
from messages.reading import Slot

__all__ = ["Breach", "Proposal", "ProposalRequest", "ProposedSlot", "RuledOut", "check_slot", "propose_slots"]

_ONE = timedelta(days=1)
_LOOK_AHEAD = 365  # days after the latest day that are searched for what comes closest
_NOON = 12
_WISH_DAYS = 60  # of an open stretch ("efter den 12. maj") only the first days are a wish


@dataclass(frozen=True, kw_only=True)
class ProposedSlot:
    """A time to put to people, where it comes from, and the rules it breaks (none of them hard)."""

    slot: Slot
    source: SlotSource
    at_date_id: str | None = None
    breaches: tuple[Breach, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """The times to offer, in the order of time; empty where there are none; the rules' bounds."""

    slots: tuple[ProposedSlot, ...]
    earliest: date
    latest: date


def propose_slots(request: ProposalRequest) -> Proposal:
    """Up to the programme's number of times that keep the rules, else those that come closest.

    With `request.within` the times lie inside those stretches (a stretch no longer than a meeting is taken as it is),
    and soft breaches are kept and named.
    """
    rules = Rules(request)
    n = request.programme.dates.slots
    if request.within:
        chosen = _wished(rules, n)
    else:
        chosen = _spread(_fitting(rules), n, request) or _spread(_closest(rules, n), n, request)
    return Proposal(
        slots=tuple(sorted(chosen, key=lambda c: c.slot.start)), earliest=rules.earliest, latest=rules.latest
    )


def check_slot(slot: Slot, request: ProposalRequest) -> tuple[Breach, ...]:
    """Every rule that `slot` breaks, hard breaches first; empty where it fits."""
    return Rules(request).breaches(slot)


# ---------------------------------------------------------------------- candidates
def _fitting(rules: Rules) -> list[ProposedSlot]:
    """All times between earliest and latest that break no rule."""
    days = _days(rules.earliest, rules.latest)
    return [c for c in _candidates(rules, days) if not c.breaches]


def _closest(rules: Rules, n: int) -> list[ProposedSlot]:
    """The times of the first days after the latest day that break no rule but that one."""
    start = max(rules.earliest, rules.latest + _ONE)
    found: list[ProposedSlot] = []
    for day in _days(start, start + timedelta(days=_LOOK_AHEAD)):
        found += [c for c in _candidates(rules, [day]) if {b.rule for b in c.breaches} == {AFTER_LATEST}]
        if len({c.slot.start.date() for c in found}) >= 2 * n:
            break
    return found


def _candidates(rules: Rules, days: Iterable[date]) -> Iterator[ProposedSlot]:
    request = rules.request
    for day in days:
        if not is_working_day(day, request.programme):
            continue
        for at_date in request.at_dates:
            if at_date.start.astimezone(request.programme.zone).date() == day:
                for slot in _inside(Slot(start=at_date.start, end=at_date.end), request):
                    yield _candidate(rules, slot, SlotSource.AT_DATE, at_date)
        for clock in request.programme.dates.slot_starts:
            yield _candidate(rules, _from(at_time(day, clock, request.programme.zone), request), SlotSource.RULE)


def _candidate(rules: Rules, slot: Slot, source: SlotSource, at_date: AtDate | None = None) -> ProposedSlot:
    return ProposedSlot(
        slot=slot, source=source, at_date_id=at_date.id if at_date else None, breaches=rules.breaches(slot)
    )


def _wished(rules: Rules, n: int) -> list[ProposedSlot]:
    """The times inside the stretches somebody named: exact ones as they are, open ones where they break least."""
    exact: list[ProposedSlot] = []
    open_: list[ProposedSlot] = []
    for stretch in rules.request.within:
        slots = list(_inside(stretch, rules.request))
        into = exact if slots == [stretch] else open_
        into += [c for c in (_candidate(rules, s, SlotSource.COUNTER) for s in slots) if not _hard(c)]
    least = min((len(c.breaches) for c in open_), default=0)
    return _spread([c for c in open_ if len(c.breaches) == least], n, rules.request, chosen=exact)


def _inside(stretch: Slot, request: ProposalRequest) -> Iterator[Slot]:
    """The meetings that fit inside a stretch: itself where it is no longer than one, else from its own start and the
    programme's hours."""
    zone = request.programme.zone
    length = timedelta(minutes=request.programme.dates.length_minutes)
    if stretch.end - stretch.start <= length:
        yield stretch
        return
    first, last = stretch.start.astimezone(zone), stretch.end.astimezone(zone)
    seen: set[datetime] = set()
    for day in _days(first.date(), min(last.date(), first.date() + timedelta(days=_WISH_DAYS))):
        own = [first.time()] if day == first.date() and first.time() != time(0) else []
        for clock in (*request.programme.dates.slot_starts, *own):
            slot = _from(at_time(day, clock, zone), request)
            if stretch.start <= slot.start and slot.end <= stretch.end and slot.start not in seen:
                seen.add(slot.start)
                yield slot


def _from(start: datetime, request: ProposalRequest) -> Slot:
    end = start.astimezone(UTC) + timedelta(minutes=request.programme.dates.length_minutes)
    return Slot(start=start, end=end.astimezone(request.programme.zone))


def _hard(candidate: ProposedSlot) -> bool:
    return any(b.hard for b in candidate.breaches)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _ONE


# ---------------------------------------------------------------------- choice
def _spread(
    candidates: list[ProposedSlot], n: int, request: ProposalRequest, *, chosen: Iterable[ProposedSlot] = ()
) -> list[ProposedSlot]:
    """`n` candidates beside `chosen` that give people different chances: AT's dates, then other days (none a slot was
    refused on), other weekdays, the other half of the day, spread evenly from the first day on."""
    out = list(chosen)
    zone = request.programme.zone
    tried = {r.slot.start.astimezone(zone).date() for r in request.ruled_out}
    days = sorted({c.slot.start.astimezone(zone).date() for c in candidates})
    while len(out) < n:
        free = [c for c in candidates if not any(_clash(c, o) for o in out)]
        if not free:
            break
        taken = [o.slot.start.astimezone(zone) for o in out]
        costs = [_cost(c, taken, tried, days, len(days) * len(out) // n, zone) for c in free]
        out.append(free[costs.index(min(costs))])
    return out


def _cost(
    candidate: ProposedSlot, taken: list[datetime], tried: set[date], days: list[date], target: int, zone: ZoneInfo
) -> tuple[bool, int, bool, int, int, int, int, datetime]:
    """What speaks against a candidate beside those `taken`, weightiest first; `target` is an index of `days`."""
    start = candidate.slot.start.astimezone(zone)
    day = start.date()
    return (
        candidate.source is not SlotSource.AT_DATE,
        sum(t.date() == day for t in taken),
        day in tried,
        sum(t.weekday() == day.weekday() for t in taken),
        sum((t.hour < _NOON) == (start.hour < _NOON) for t in taken),
        abs(days.index(day) - target),
        sum(t.time() == start.time() for t in taken),
        start,
    )


def _clash(one: ProposedSlot, other: ProposedSlot) -> bool:
    same_date = one.at_date_id is not None and one.at_date_id == other.at_date_id
    return same_date or overlap(one.slot, other.slot)
