"""What turns the dates over: a date agreed on the spot, a postponed meeting, a visit that moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.decision import Desk
from handlers.model import (
    Authority,
    Meeting,
    MeetingRound,
    MeetingStatus,
    OfferedSlot,
    Party,
    PromptChoice,
    QuestionStatus,
    RoundStatus,
    SlotSource,
)
from handlers.proposer import Breach, ProposedSlot, check_slot, propose_slots
from handlers.stages.meeting_dates_answers import positions, questions_of
from handlers.stages.meeting_dates_asking import Cause, ask_institution, slot_arguments
from handlers.stages.meeting_dates_letters import PARTIES, presenter_of, signature, slots_text, who
from handlers.stages.meeting_dates_meeting import NAME, close_round, take_back, tell_off
from handlers.stages.meeting_dates_request import first_visitor, less, request_for, written
from handlers.stages.meeting_dates_rounds import advance, live_slots, next_round, open_round
from handlers.working_days import at_time
from messages.danish import format_day, format_slot
from messages.letters_dates import AskedBecause, DatesGone
from messages.reading import Kind, Slot

_BY_VISIT = ("before_last_visit", "preparation_time")


def agree_on_the_spot(desk: Desk, slot: Slot, authority: Authority, *, anyway: bool = False) -> None:
    """An inspector agreed a date at the visit: the round's only slot. The other authority is asked, then the
    institution confirms. A date that cannot be (or another than a meeting that stands) goes to the coordinator."""
    party = Party(authority.value)
    meeting = desk.view.meeting
    if meeting is not None and meeting.start == slot.start:
        desk.note("meeting confirmed", desk.say("meeting_dates.log_confirmed", who=who(desk, party)))
        return
    breaches = check_slot(slot, request_for(desk.view, desk.programme, desk.today, proposed_by=party))
    forbidden = [b.text for b in breaches if b.hard]
    if meeting is not None:
        forbidden.append(desk.say("meeting_dates.why_agreed", slot=format_slot(meeting.slot)))
    if forbidden and not anyway:
        _ask_about_spot(desk, slot, authority, forbidden)
        return
    close_round(desk)
    proposed = ProposedSlot(slot=slot, source=SlotSource.ON_THE_SPOT, breaches=breaches)
    cause = Cause(because="on_the_spot", by=party)
    if meeting is not None and meeting.status is MeetingStatus.AGREED:
        why = desk.say("meeting_dates.off_postponed", who=who(desk, party))
        cause = Cause(
            because="postponed",
            by=party,
            old=meeting.slot,
            cancelled=take_back(desk, meeting, MeetingStatus.POSTPONED, why),
        )
    asked = open_round(desk, (proposed,), authority, cause, proposed_by=party)
    if meeting is not None and cause.old is not None:
        rest = [p for p in PARTIES if p not in asked]
        tell_off(desk, meeting, rest, by=party, ended=False, cancelled=cause.cancelled)


def ask_time_on_the_spot(desk: Desk, authority: Authority, day: date) -> None:
    """An inspector agreed a day at the visit and wrote no time: the coordinator chooses one or has others found."""
    rules, party = desk.programme.dates, Party(authority.value)
    length = timedelta(minutes=rules.length_minutes)
    starts = [at_time(day, clock, desk.programme.zone) for clock in rules.slot_starts]
    values = {
        "institution": desk.view.institution.name,
        "day": format_day(day),
        "who": who(desk, party),
    }
    desk.ask_person(
        key=f"spot-day:{day.isoformat()}",
        rule=NAME,
        title=desk.say("meeting_dates.spot_time_title", **values),
        text=desk.say("meeting_dates.spot_time_text", **values),
        choices=(
            *(
                PromptChoice(
                    label=format_slot(Slot(start=start, end=start + length)),
                    action="spot",
                    arguments={
                        "authority": authority.value,
                        **slot_arguments(Slot(start=start, end=start + length)),
                    },
                )
                for start in starts
                if start > desk.now
            ),
            PromptChoice(label=desk.say("meeting_dates.choice_round"), action="round"),
        ),
    )


def postpone(
    desk: Desk,
    by: Party | None,
    *,
    why: str,
    wishes: Iterable[Slot] = (),
    unavailable: Iterable[Slot] = (),
    because: AskedBecause = "postponed",
) -> None:
    """Take the agreed meeting back and begin a new round: with the times `by` wishes, else by the rules. The inspectors
    hear both in one mail; each mail carries the calendar's CANCEL."""
    meeting = desk.view.meeting
    if meeting is None or meeting.status is not MeetingStatus.AGREED:
        return
    cancelled = take_back(desk, meeting, MeetingStatus.POSTPONED, why)
    cause = Cause(because=because, by=by, old=meeting.slot, cancelled=cancelled)
    refused = tuple(unavailable)
    lost = written(by, (meeting.slot, *refused)) if by is not None else ()
    asked = _with_wishes(desk, by, less(wishes, refused), cause, lost) if by is not None else None
    if asked is None:
        asked = next_round(desk, cause, unavailable=lost)
    tell_off(desk, meeting, [p for p in PARTIES if p not in asked], by=by, ended=False, cancelled=cancelled)


def visit_moved(desk: Desk, authority: Authority) -> None:
    """A visit got another day: slots on offer and a meeting that no longer fit are given up, and who was told of them
    is told so – the institution without any reason."""
    meeting = desk.view.meeting
    if meeting is not None and meeting.status is MeetingStatus.AGREED:
        _meeting_after_visit(desk, meeting)
        return
    opened = desk.view.open_round
    if opened is None:
        return
    gone = [s for s in live_slots(desk, opened) if any(b.rule not in s.breaches for b in _by_visit(desk, s.slot))]
    if not gone:
        desk.note("visit date", desk.say("meeting_dates.log_visit_fits"))
        return
    for slot in gone:
        desk.put(replace(slot, at=False) if authority is Authority.AT else replace(slot, st=False))
    _give_up(desk, opened, gone)


# ---------------------------------------------------------------------- helpers
def _with_wishes(
    desk: Desk, by: Party, wishes: tuple[Slot, ...], cause: Cause, lost: tuple[str, ...]
) -> frozenset[Party] | None:
    """A round with the times somebody wishes; None where there is none that can be."""
    presenter = presenter_of(desk.view) or first_visitor(desk.view)
    if not wishes or presenter is None:
        return None
    proposal = propose_slots(
        request_for(desk.view, desk.programme, desk.today, proposed_by=by, within=wishes, unavailable=lost)
    )
    if not proposal.slots:
        return None
    return open_round(desk, proposal.slots, presenter, cause, proposed_by=by, unavailable=lost)


def _meeting_after_visit(desk: Desk, meeting: Meeting) -> None:
    """Before the visit the meeting cannot be held; with too little time to prepare it, the coordinator decides."""
    known = {rule for s in desk.view.slots if s.start == meeting.start for rule in s.breaches}
    breaches = [b for b in _by_visit(desk, meeting.slot) if b.rule not in known]
    for prompt in desk.view.open_prompts(NAME):  # what was asked of another day holds no longer
        if prompt.id.startswith(f"{desk.view.case.id}:short:{meeting.id}:"):
            desk.put(replace(prompt, withdrawn=True))
    if not breaches:
        desk.note("visit date", desk.say("meeting_dates.log_visit_fits"))
    elif any(b.hard for b in breaches):
        postpone(desk, None, why=desk.say("meeting_dates.off_visit"), because="visit_moved")
    else:
        values = {
            "institution": desk.view.institution.name,
            "slot": format_slot(meeting.slot),
            "breaches": "; ".join(b.text for b in breaches),
        }
        desk.ask_person(
            key=f"short:{meeting.id}:{meeting.sequence}:{desk.now.isoformat()}",
            rule=NAME,
            title=desk.say("meeting_dates.short_title", **values),
            text=desk.say("meeting_dates.short_text", **values),
            choices=tuple(
                PromptChoice(label=desk.say(f"meeting_dates.choice_{c}"), action=c) for c in ("stands", "round")
            ),
        )


def _give_up(desk: Desk, opened: MeetingRound, gone: list[OfferedSlot]) -> None:
    """Go on with the slots that are left, or with a new round; the institution hears if it had been offered any."""
    live = live_slots(desk, opened)
    asked = questions_of(desk.view, opened, Party.INSTITUTION)
    offered = {p for q in asked for p in positions(q)}
    waiting = any(q.status is QuestionStatus.OPEN for q in asked)
    left = [s for s in live if s.position in offered]
    hit = any(s.position in offered for s in gone)
    if live:
        for party in (Party.AT, Party.ST):
            desk.notice(
                party,
                desk.say(
                    "meeting_dates.noted_visit_moved",
                    institution=desk.view.institution.name,
                    slots=slots_text(desk, (s.slot for s in gone)),
                ),
                key=f"dates-visit-moved:{opened.number}:{desk.now.isoformat()}",
            )
        if hit and waiting and left:
            ask_institution(desk, opened, left, changed=True)
        elif hit:
            _tell_gone(desk, opened)
            desk.close_questions(kind=Kind.MEETING_DATES, party=Party.INSTITUTION, status=QuestionStatus.WITHDRAWN)
        advance(desk, opened.id, Cause())
        return
    desk.put(replace(opened, status=RoundStatus.WITHDRAWN, closed_at=desk.now))
    desk.close_questions(kind=Kind.MEETING_DATES, status=QuestionStatus.WITHDRAWN)
    if hit:
        _tell_gone(desk, opened)
    next_round(desk, Cause(because="visit_moved"))


def _tell_gone(desk: Desk, round_: MeetingRound) -> None:
    view = desk.view
    desk.write(
        Party.INSTITUTION,
        DatesGone(leader=view.institution.leader, institution=view.institution.name),
        key=f"dates-gone:{round_.number}:{desk.now.isoformat()}",
        signature=signature(view, desk.programme, round_.presenter),
    )


def _by_visit(desk: Desk, slot: Slot) -> list[Breach]:
    request = request_for(desk.view, desk.programme, desk.today)
    return [b for b in check_slot(slot, request) if b.rule in _BY_VISIT]


def _ask_about_spot(desk: Desk, slot: Slot, authority: Authority, forbidden: list[str]) -> None:
    values = {
        "institution": desk.view.institution.name,
        "slot": format_slot(slot),
        "who": who(desk, Party(authority.value)),
        "breaches": "; ".join(forbidden),
    }
    use = PromptChoice(
        label=desk.say("meeting_dates.choice_use"),
        action="spot",
        arguments={"authority": authority.value, **slot_arguments(slot)},
    )
    other = PromptChoice(label=desk.say("meeting_dates.choice_round"), action="round")
    desk.ask_person(
        key=f"spot:{slot.start.isoformat()}",
        rule=NAME,
        title=desk.say("meeting_dates.spot_title", **values),
        text=desk.say("meeting_dates.spot_text", **values),
        choices=(use, other) if slot.start > desk.now else (other,),
    )
