"""The letters of this stage, filled from a case. Nothing here for the institution knows a visit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from handlers.decision import Desk
from handlers.model import Authority, Meeting, MeetingRound, OfferedSlot, Party, Question, RoundStatus, SlotSource
from handlers.programme import Programme
from handlers.proposer import check_slot
from handlers.proposer_rules import breach_text
from handlers.stages.meeting_dates_answers import positions, questions_of, said
from handlers.stages.meeting_dates_request import AUTHORITIES, request_for
from handlers.view import CaseView
from messages.calendar_entry import Attendee, Invitation
from messages.danish import format_slot
from messages.letters import Letter, Signature
from messages.letters_dates import (
    AskedBecause,
    DatesAsked,
    DatesOffered,
    DatesReminder,
    MeetingAgreed,
    MeetingMoved,
    MeetingOff,
    OfferedBecause,
    OfferedTime,
)
from messages.phrases import phrase
from messages.reading import Slot

PARTIES = (Party.AT, Party.ST, Party.INSTITUTION)


# ---------------------------------------------------------------------- words
def who(desk: Desk, party: Party | None) -> str:
    """ "Arbejdstilsynet", "socialtilsynet", "botilbuddet"; "" for nobody."""
    return desk.say(f"common.party_{party.value}") if party is not None else ""


def slots_text(desk: Desk, slots: Iterable[Slot]) -> str:
    """The times in one line, for the log and for prompts."""
    return "; ".join(format_slot(s) for s in slots) or desk.say("meeting_dates.none")


def signature(view: CaseView, programme: Programme, presenter: Authority) -> Signature | None:
    """The first visitor, in whose name the institution is written to; None where the case has nobody there."""
    person = view.inspector(presenter)
    if person is None:
        return None
    office = person.office or (programme.region(view.case.region).authority if presenter is Authority.ST else "")
    return Signature(name=person.name, office=office, phone=person.phone, email=person.email)


# ---------------------------------------------------------------------- letters about dates
def asked_letter(
    desk: Desk,
    round_: MeetingRound,
    authority: Authority,
    slots: Iterable[OfferedSlot],
    *,
    answer_by: date,
    because: AskedBecause,
    by: Party | None,
    old: Slot | None,
) -> DatesAsked:
    """Asks an inspector which of the slots are possible, with every rule they break."""
    view = desk.view
    presenter = view.inspector(round_.presenter)
    slots = tuple(slots)
    return DatesAsked(
        name=_name(view, Party(authority.value)),
        institution=view.institution.name,
        times=times(slots, desk.programme, breaches=True),
        answer_by=answer_by,
        because=because,
        presenter="" if round_.presenter is authority or presenter is None else presenter.name,
        by=who(desk, by),
        old=old,
        asks_visit=view.visit(authority).day is None,
        settles=all(s.institution for s in slots),
    )


def offered_letter(
    desk: Desk, slots: Iterable[OfferedSlot], *, answer_by: date, because: OfferedBecause
) -> DatesOffered:
    """Asks the institution to choose."""
    view = desk.view
    return DatesOffered(
        leader=view.institution.leader,
        institution=view.institution.name,
        social=desk.programme.region(view.case.region).authority,
        times=times(slots, desk.programme, breaches=False),
        answer_by=answer_by,
        because=because,
    )


def offered_because(view: CaseView, round_: MeetingRound) -> OfferedBecause:
    """Whether the institution has heard of other times before."""
    if any(s.source is SlotSource.ON_THE_SPOT for s in view.slots_of(round_.id)):
        return "on_the_spot"
    earlier = [r for r in view.rounds if r.number < round_.number]
    heard = any(questions_of(view, r, Party.INSTITUTION) for r in earlier)
    agreed = any(s.source is SlotSource.ON_THE_SPOT for r in earlier for s in view.slots_of(r.id))
    return "again" if heard or agreed or view.meetings else "first"


def reminder_letter(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The same times again, as far as they still stand; None where the question's round is over."""
    round_ = next((r for r in view.rounds if r.status.open and question in questions_of(view, r)), None)
    if round_ is None:
        return None
    by_position = {s.position: s for s in view.slots_of(round_.id)}
    slots = [by_position[p] for p in positions(question) if p in by_position]
    plural = question.party is Party.INSTITUTION
    # The numbers stay those of the first mail: an answer may go to either.
    all_times = times(slots, programme, breaches=not plural)
    kept = tuple(t for t, s in zip(all_times, slots, strict=True) if not any(said(s, p) is False for p in PARTIES))
    if not kept:
        return None
    return DatesReminder(
        name=_name(view, question.party),
        institution=view.institution.name,
        times=kept,
        answer_by=question.answer_by,
        plural=plural,
    )


def times(slots: Iterable[OfferedSlot], programme: Programme, *, breaches: bool) -> tuple[OfferedTime, ...]:
    """The slots numbered from 1 in the order given, each with the rules it was known to break when it was offered."""
    return tuple(
        OfferedTime(
            number=n,
            slot=s.slot,
            breaches=tuple(breach_text(rule, s.slot, programme) for rule in s.breaches) if breaches else (),
        )
        for n, s in enumerate(slots, 1)
    )


# ---------------------------------------------------------------------- letters about the meeting
def agreed_letter(desk: Desk, meeting: Meeting, party: Party) -> MeetingAgreed:
    """Tells a party that the meeting stands."""
    view = desk.view
    people = (view.inspector(a) for a in AUTHORITIES)
    return MeetingAgreed(
        name=_name(view, party),
        institution=view.institution.name,
        meeting=meeting.slot,
        place=meeting.location,
        inspectors=tuple(", ".join(x for x in (p.name, p.office) if x) for p in people if p is not None),
        draft_days=desk.programme.agenda.draft_days_before,
        plural=party is Party.INSTITUTION,
    )


def moved_letter(desk: Desk, old: Slot, meeting: Meeting, party: Party) -> MeetingMoved:
    """Tells a party the new time; the authorities also which rules it breaks."""
    breaches = check_slot(meeting.slot, request_for(desk.view, desk.programme, desk.today))
    plural = party is Party.INSTITUTION
    return MeetingMoved(
        name=_name(desk.view, party),
        institution=desk.view.institution.name,
        old=old,
        meeting=meeting.slot,
        breaches=() if plural else tuple(b.text for b in breaches if not b.rule.startswith("ruled_out")),
        plural=plural,
    )


def off_letter(desk: Desk, meeting: Meeting, party: Party, *, by: Party | None, ended: bool) -> MeetingOff:
    """Tells a party that the meeting is not held, never that a visit is the reason."""
    return MeetingOff(
        name=_name(desk.view, party),
        institution=desk.view.institution.name,
        meeting=meeting.slot,
        by=who(desk, by) if by is not party else "",
        ended=ended,
        plural=party is Party.INSTITUTION,
    )


def invitation(desk: Desk, meeting: Meeting, *, cancel: bool = False) -> Invitation:
    """The calendar entry of the meeting (RFC 5546): REQUEST, or CANCEL of the same UID."""
    view = desk.view
    addresses = [a for a in (view.address(p) for p in PARTIES) if a is not None]
    return Invitation(
        method="CANCEL" if cancel else "REQUEST",
        uid=meeting.uid,
        sequence=meeting.sequence,
        start=meeting.start,
        end=meeting.end,
        summary=phrase("meeting_dates.summary", desk.programme.language, institution=view.institution.name),
        description=desk.say(
            "meeting_dates.description",
            social=desk.programme.region(view.case.region).authority,
            case=view.case.id,
        ),
        location=meeting.location,
        attendees=tuple(Attendee(email=email, name=name) for email, name in addresses),
        stamp=desk.now,
    )


def presenter_of(view: CaseView) -> Authority | None:
    """Who presents the dates: of the open round, else of the newest one."""
    newest = max(view.rounds, key=lambda r: (r.status is not RoundStatus.WITHDRAWN, r.number), default=None)
    opened = view.open_round or newest
    return opened.presenter if opened else None


def _name(view: CaseView, party: Party) -> str:
    address = view.address(party)
    return address[1] if address else ""
