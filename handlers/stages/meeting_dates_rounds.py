"""A round of finding a date: opened with slots, moved on after each answer, failed or fixed.

`advance` is the whole logic: it looks at what each party has said to each slot and asks whoever must be asked next –
the inspectors about what they have not seen, then the institution about what both can – until a slot has three yeses
or none is left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handlers.decision import Desk
from handlers.model import (
    Authority,
    MeetingRound,
    OfferedSlot,
    Party,
    QuestionStatus,
    RoundStatus,
    Stage,
)
from handlers.proposer import ProposedSlot, check_slot, propose_slots
from handlers.stages.meeting_dates_answers import said
from handlers.stages.meeting_dates_asking import (
    Cause,
    answer_day,
    ask_authorities,
    ask_coordinator,
    confirm,
    offer_to_institution,
    slot_arguments,
    waits,
)
from handlers.stages.meeting_dates_letters import (
    PARTIES,
    presenter_of,
    slots_text,
)
from handlers.stages.meeting_dates_meeting import NAME, fix
from handlers.stages.meeting_dates_request import (
    AUTHORITIES,
    first_visitor,
    request_for,
)
from messages.danish import format_slot
from messages.reading import Kind


def next_round(desk: Desk, cause: Cause, *, unavailable: tuple[str, ...] = ()) -> frozenset[Party]:
    """Open a round with slots by the rules; gives the parties that were written to."""
    presenter = first_visitor(desk.view) or presenter_of(desk.view)
    if presenter is None:
        desk.acted = False
        desk.note("no visit held", desk.say("meeting_dates.log_no_visit"))
        return frozenset()
    proposal = propose_slots(request_for(desk.view, desk.programme, desk.today, unavailable=unavailable))
    if not proposal.slots:
        ask_coordinator(desk, f"no-slots:{_next_number(desk)}", "no_slots", choices=("end",))
        return frozenset()
    return open_round(desk, proposal.slots, presenter, cause, unavailable=unavailable)


def open_round(
    desk: Desk,
    proposed: Iterable[ProposedSlot],
    presenter: Authority,
    cause: Cause,
    *,
    proposed_by: Party | None = None,
    unavailable: tuple[str, ...] = (),
) -> frozenset[Party]:
    """Open a round with the slots given, all of which `proposed_by` can; gives the parties that were written to."""
    number = _next_number(desk)
    round_ = MeetingRound(
        id=f"{desk.view.case.id}:r{number}",
        case_id=desk.view.case.id,
        number=number,
        presenter=presenter,
        status=RoundStatus.AUTHORITIES,
        opened_at=desk.now,
        answer_by=answer_day(desk),
        unavailable=unavailable,
    )
    desk.put(round_, replace(desk.view.case, stage=Stage.DATES))
    desk.withdraw_prompts(NAME)
    slots = add_slots(desk, round_, proposed, proposed_by)
    desk.note(
        "round opened",
        desk.say("meeting_dates.log_round", n=round_.number, slots=slots_text(desk, (s.slot for s in slots))),
    )
    return advance(desk, round_.id, cause)


def add_slots(
    desk: Desk, round_: MeetingRound, proposed: Iterable[ProposedSlot], proposed_by: Party | None
) -> tuple[OfferedSlot, ...]:
    """Put slots on the round, after those it has; `proposed_by` can them."""
    first = max((s.position for s in desk.view.slots_of(round_.id)), default=0) + 1
    slots = tuple(
        OfferedSlot(
            round_id=round_.id,
            position=position,
            case_id=round_.case_id,
            start=p.slot.start,
            end=p.slot.end,
            source=p.source,
            at_date_id=p.at_date_id,
            breaches=tuple(b.rule for b in p.breaches),
            at=True if proposed_by is Party.AT else None,
            st=True if proposed_by is Party.ST else None,
            institution=True if proposed_by is Party.INSTITUTION else None,
            proposed_by=proposed_by,
        )
        for position, p in enumerate(proposed, first)
    )
    desk.put(*slots)
    return slots


def live_slots(desk: Desk, round_: MeetingRound) -> tuple[OfferedSlot, ...]:
    """The slots nobody has ruled out and that lie ahead."""
    return tuple(
        s
        for s in desk.view.slots_of(round_.id)
        if s.start > desk.now and not any(said(s, party) is False for party in PARTIES)
    )


def advance(desk: Desk, round_id: str, cause: Cause) -> frozenset[Party]:
    """Do what the answers call for; gives the inspectors that were written to."""
    round_ = next(r for r in desk.view.rounds if r.id == round_id)
    live = live_slots(desk, round_)
    if not live:
        return fail_round(desk, round_)
    if agreed := [s for s in live if all(said(s, p) for p in PARTIES)]:
        _settle(desk, round_, agreed)
        return frozenset()
    asked = ask_authorities(desk, round_, live, cause)
    if asked or waits(desk, round_, (Party.AT, Party.ST)):
        _set_status(desk, round_, RoundStatus.AUTHORITIES)
        return asked
    if any(desk.view.inspector(a) is None for a in AUTHORITIES):
        return frozenset()  # the coordinator was asked for an inspector
    if offer_to_institution(desk, round_, live) or waits(desk, round_, (Party.INSTITUTION,)):
        _set_status(desk, round_, RoundStatus.INSTITUTION)
        return frozenset()
    if asked := confirm(desk, round_, live):
        _set_status(desk, round_, RoundStatus.AUTHORITIES)
        return asked
    # Everybody has answered, and what was not said yes to is no.
    for slot in live:
        desk.put(replace(slot, at=slot.at or False, st=slot.st or False, institution=slot.institution or False))
    return advance(desk, round_id, cause)


def fail_round(desk: Desk, round_: MeetingRound, *, go_on: bool = True) -> frozenset[Party]:
    """No slot is left: the next round, or, after the programme's number of them or unless `go_on`, the coordinator."""
    desk.put(replace(round_, status=RoundStatus.FAILED, closed_at=desk.now))
    desk.close_questions(kind=Kind.MEETING_DATES, status=QuestionStatus.WITHDRAWN)
    desk.note("round failed", desk.say("meeting_dates.log_failed", n=round_.number))
    if go_on and _failed_in_a_row(desk) < desk.programme.dates.rounds:
        return next_round(desk, Cause(because="again"))
    ask_coordinator(desk, f"rounds:{round_.number}", "rounds", choices=("round", "end"), n=_failed_in_a_row(desk))
    for party in (Party.AT, Party.ST):
        desk.notice(
            party,
            desk.say("meeting_dates.noted_failed", institution=desk.view.institution.name),
            key=f"dates-failed:{round_.number}",
        )
    return frozenset()


# ---------------------------------------------------------------------- the end of a round
def _settle(desk: Desk, round_: MeetingRound, agreed: list[OfferedSlot]) -> None:
    """Fix the earliest slot all three can, unless an inspector has been booked elsewhere meanwhile."""
    request = request_for(desk.view, desk.programme, desk.today)
    request = replace(request, bookings=tuple(b for b in request.bookings if b.firm))
    taken: list[str] = []
    for slot in sorted(agreed, key=lambda s: s.start):
        new = [b.text for b in check_slot(slot.slot, request) if b.rule.startswith("booked:")]
        if not new or any(rule.startswith("booked:") for rule in slot.breaches):
            desk.put(replace(round_, status=RoundStatus.AGREED, closed_at=desk.now))
            fix(desk, slot.slot, round_.presenter)
            return
        taken += new
    first = min(agreed, key=lambda s: s.start)
    ask_coordinator(
        desk,
        f"collision:{round_.number}:{first.position}",
        "collision",
        choices=("use", "round"),
        arguments=slot_arguments(first.slot),
        slot=format_slot(first.slot),
        breaches="; ".join(dict.fromkeys(taken)),
    )


def _failed_in_a_row(desk: Desk) -> int:
    count = 0
    for round_ in sorted(desk.view.rounds, key=lambda r: -r.number):
        if round_.status is RoundStatus.AGREED:
            break
        count += round_.status is RoundStatus.FAILED
    return count


def _next_number(desk: Desk) -> int:
    return max((r.number for r in desk.view.rounds), default=0) + 1


def _set_status(desk: Desk, round_: MeetingRound, status: RoundStatus) -> None:
    if round_.status is not status:
        desk.put(replace(round_, status=status))
