"""Mail of this stage: answers about dates, regrets about an agreed meeting, answers pressed in a calendar."""

from __future__ import annotations

from dataclasses import replace

from handlers.asking import put_before_person_because
from handlers.decision import Desk
from handlers.events import CalendarReply, MailEvent
from handlers.model import Meeting, MeetingRound, MeetingStatus, OfferedSlot, Party, PromptChoice, QuestionStatus
from handlers.proposer import check_slot, propose_slots
from handlers.stages.meeting_dates_answers import (
    Answer,
    known_slots,
    positions,
    questions_of,
    read_answer,
    said,
    told_since,
)
from handlers.stages.meeting_dates_asking import Cause, slot_arguments
from handlers.stages.meeting_dates_changes import postpone
from handlers.stages.meeting_dates_choices import choices
from handlers.stages.meeting_dates_letters import PARTIES, slots_text, who
from handlers.stages.meeting_dates_meeting import NAME, end_case
from handlers.stages.meeting_dates_request import first_visitor, request_for, stretch_of, written
from handlers.stages.meeting_dates_rounds import add_slots, advance, live_slots, open_round
from messages.danish import format_slot
from messages.letters_common import Noted
from messages.reading import Kind, Slot


def take_dates(desk: Desk, mail: MailEvent) -> None:
    """A yes, a no or other times from AT, ST or the institution."""
    party = mail.party
    opened = desk.view.open_round
    if party is None or party not in PARTIES:
        _ask(desk, mail, "not_asked")
    elif opened is None:
        _without_round(desk, mail, party)
    else:
        _answer_round(desk, mail, party, opened)


def take_cancellation(desk: Desk, mail: MailEvent) -> None:
    """Regrets: postponed opens a new round, cancelled goes to the coordinator, unless that is who decided it."""
    meeting, party = desk.view.meeting, mail.party
    if meeting is None or meeting.status is not MeetingStatus.AGREED:
        _ask(desk, mail, "held" if meeting is not None else "no_meeting")
        return
    by = party if party in PARTIES else None
    match mail.reading.outcome:
        case "postponed":
            _postpone(desk, mail, by)
        case "cancelled" if mail.settled_by:
            end_case(desk, by=by, why=desk.say("meeting_dates.off_postponed", who=who(desk, party)))
        case "cancelled":
            _ask_coordinator(desk, meeting, party, "cancelled", ("round", "end", "stands"))
        case _:
            _ask(desk, mail, "which")


def take_calendar(desk: Desk, mail: MailEvent, reply: CalendarReply) -> None:
    """Accepted counts as a yes to the meeting that stands; regrets, "maybe" and another time go to the coordinator."""
    meeting, party = desk.view.meeting, mail.party
    name = who(desk, party)
    stands = meeting is not None and reply.uid == meeting.uid and reply.sequence >= meeting.sequence
    if meeting is None or party is None or party not in PARTIES or not stands:
        desk.acted = False
        desk.note("calendar", desk.say("meeting_dates.log_old_calendar", who=name or reply.attendee))
        return
    status = desk.say(f"meeting_dates.calendar_{reply.status}")
    desk.note("calendar", desk.say("meeting_dates.log_calendar", who=name, status=status), reply.comment)
    if meeting.status is not MeetingStatus.AGREED or reply.status == "accepted":
        _put_pressed(desk, meeting, party, True if reply.status == "accepted" else None)
        return
    _put_pressed(desk, meeting, party, False if reply.status == "declined" else None)
    if reply.status == "counter" and reply.counter is not None:
        _ask_coordinator(desk, meeting, party, "counter", ("wish", "round", "stands"), new=reply.counter)
    else:
        what = "tentative" if reply.status == "tentative" else "regrets"
        _ask_coordinator(desk, meeting, party, what, ("round", "end", "stands"))


# ---------------------------------------------------------------------- answers about dates
def _answer_round(desk: Desk, mail: MailEvent, party: Party, opened: MeetingRound) -> None:
    known = known_slots(desk.view, opened, party)
    if not known and mail.settled_by:
        known = live_slots(desk, opened)
    if not known:
        _ask(desk, mail, "not_asked")
        return
    questions = questions_of(desk.view, opened, party)
    replied = next((q for q in questions if q.id == mail.question_id), None)
    waiting = next((q for q in questions if q.status is QuestionStatus.OPEN), None)
    about = replied or waiting or (questions[-1] if questions else None)
    asked = positions(about) if about else tuple(s.position for s in known)
    answer = read_answer(mail.reading, known, asked, party, desk.programme, desk.today)
    if answer.unclear:
        _ask(desk, mail, "which")
        return
    correction = waiting is None and bool(questions)
    if correction and not answer.wishes and _same(answer, known, party):
        desk.note("same answer", desk.say("meeting_dates.log_same", who=who(desk, party)))
    elif correction and not mail.settled_by and told_since(desk.view, opened, party):
        _ask(desk, mail, "changed")
    else:
        _apply(desk, mail, party, opened, answer, known, correction=correction)


def _apply(
    desk: Desk,
    mail: MailEvent,
    party: Party,
    opened: MeetingRound,
    answer: Answer,
    known: tuple[OfferedSlot, ...],
    *,
    correction: bool,
) -> None:
    """Write the answer on the slots, add what was proposed, and let the round go on."""
    request = request_for(desk.view, desk.programme, desk.today, proposed_by=party, within=answer.wishes)
    proposed = propose_slots(request).slots if answer.wishes else ()
    if answer.wishes and not proposed and not answer.yes and not mail.settled_by:
        breaches = dict.fromkeys(b.text for w in answer.wishes for b in check_slot(w, request) if b.hard)
        _ask(desk, mail, "impossible", breaches="; ".join(breaches) or slots_text(desk, answer.wishes))
        return
    before = {s.position: said(s, party) for s in known}
    for slot in known:
        kept = None if correction and slot.proposed_by is not party else before[slot.position]
        value = True if slot.position in answer.yes else False if slot.position in answer.no else kept
        _put_said(desk, slot, party, value)
    yes = [s.slot for s in known if s.position in answer.yes]
    no = [s.slot for s in known if s.position in answer.no]
    there = {s.start: s for s in live_slots(desk, opened)}
    for wish in proposed:  # a time that is on the table already, only not before this party
        if wish.slot.start in there:
            _put_said(desk, there[wish.slot.start], party, True)
    new = add_slots(desk, opened, (p for p in proposed if p.slot.start not in there), party)
    slots = {s.slot for s in desk.view.slots_of(opened.id)}
    beside = written(party, (u for u in answer.unavailable if u not in slots))
    if beside:
        desk.put(replace(opened, unavailable=tuple(dict.fromkeys((*opened.unavailable, *beside)))))
    desk.close_questions(kind=Kind.MEETING_DATES, party=party)
    wishes = tuple(p.slot for p in proposed)
    words = mail.reading.why[0].text if mail.reading.why else ""
    desk.note(
        "dates answered",
        desk.say(
            "meeting_dates.log_answer",
            who=who(desk, party),
            yes=slots_text(desk, yes),
            no=slots_text(desk, no),
            wishes=slots_text(desk, wishes),
        ),
        words,
    )
    advance(desk, opened.id, Cause(because="counter", by=party) if new else Cause())
    asked_again = any(q.asked_at == desk.now for q in desk.view.open_questions(kind=Kind.MEETING_DATES, party=party))
    if desk.view.meeting is None and not asked_again:  # else the mail that goes out now is the receipt
        _receipt(desk, party, yes, no, wishes)


def _without_round(desk: Desk, mail: MailEvent, party: Party) -> None:
    """No dates are out: a word about the meeting that stands, or about nothing we asked."""
    meeting = desk.view.meeting
    stretches = _wanted(desk, mail)
    if meeting is not None:
        if mail.reading.outcome == "accept" and all(s.start == meeting.start for s in stretches):
            desk.note("meeting confirmed", desk.say("meeting_dates.log_confirmed", who=who(desk, party)))
        elif mail.settled_by and meeting.status is MeetingStatus.AGREED:
            _postpone(desk, mail, party)
        else:
            _ask(desk, mail, "agreed", slot=format_slot(meeting.slot))
        return
    presenter = first_visitor(desk.view)
    if not mail.settled_by or not stretches or presenter is None:
        _ask(desk, mail, "no_round")
        return
    proposal = propose_slots(request_for(desk.view, desk.programme, desk.today, proposed_by=party, within=stretches))
    if proposal.slots:
        open_round(desk, proposal.slots, presenter, Cause(because="counter", by=party), proposed_by=party)


def _same(answer: Answer, known: tuple[OfferedSlot, ...], party: Party) -> bool:
    """Whether the answer says of the slots what the party said before."""
    yes = {s.position for s in known if said(s, party)}
    no = {s.position for s in known if said(s, party) is False}
    return answer.yes == yes and answer.no == no


def _postpone(desk: Desk, mail: MailEvent, by: Party | None) -> None:
    unwanted = (stretch_of(d, desk.programme, desk.today) for d in mail.reading.dates if not d.wanted)
    postpone(
        desk,
        by,
        why=desk.say("meeting_dates.off_postponed", who=who(desk, mail.party)),
        wishes=_wanted(desk, mail),
        unavailable=[s for s in unwanted if s is not None],
    )


def _wanted(desk: Desk, mail: MailEvent) -> tuple[Slot, ...]:
    found = (stretch_of(d, desk.programme, desk.today) for d in mail.reading.dates if d.wanted)
    return tuple(s for s in found if s is not None)


def _put_said(desk: Desk, slot: OfferedSlot, party: Party, value: bool | None) -> None:
    match party:
        case Party.AT:
            desk.put(replace(slot, at=value))
        case Party.ST:
            desk.put(replace(slot, st=value))
        case _:
            desk.put(replace(slot, institution=value))


def _put_pressed(desk: Desk, meeting: Meeting, party: Party, value: bool | None) -> None:
    match party:
        case Party.AT:
            desk.put(replace(meeting, at_accepted=value))
        case Party.ST:
            desk.put(replace(meeting, st_accepted=value))
        case _:
            desk.put(replace(meeting, institution_accepted=value))


def _receipt(desk: Desk, party: Party, yes: list[Slot], no: list[Slot], wishes: tuple[Slot, ...]) -> None:
    """An inspector's answer shows in the daily bundle; the institution hears at once where no invitation follows."""
    institution = desk.view.institution
    if party is not Party.INSTITUTION:
        text = desk.say(
            "meeting_dates.noted",
            institution=institution.name,
            yes=slots_text(desk, (*yes, *wishes)),
            no=slots_text(desk, no),
        )
        desk.notice(party, text, key=f"dates-noted:{desk.now.isoformat()}")
        return
    if yes:
        return
    desk.write(
        party,
        Noted(
            name=institution.leader,
            about=desk.say("meeting_dates.receipt_about"),
            noted=tuple(desk.say("meeting_dates.receipt_wish", slot=format_slot(w)) for w in wishes)
            or (desk.say("meeting_dates.receipt_not_these"),),
            then=desk.say("meeting_dates.receipt_then_wish" if wishes else "meeting_dates.receipt_then"),
        ),
        key=f"dates-noted:{desk.now.isoformat()}",
    )


# ---------------------------------------------------------------------- what a person decides
def _ask(desk: Desk, mail: MailEvent, why: str, **values: str) -> None:
    """Put the mail before a person with the reason first."""
    reason = desk.say(f"meeting_dates.why_{why}", **values)
    put_before_person_because(desk, mail, choices(desk.view, mail), reason)


def _ask_coordinator(
    desk: Desk, meeting: Meeting, party: Party | None, what: str, actions: tuple[str, ...], new: Slot | None = None
) -> None:
    desk.acted = False
    about = f"{what}:{meeting.id}:{meeting.sequence}:{party.value if party else ''}:"
    if any(p.id.startswith(f"{desk.view.case.id}:{about}") for p in desk.view.open_prompts(NAME)):
        return
    values = {
        "institution": desk.view.institution.name,
        "who": who(desk, party),
        "slot": format_slot(meeting.slot),
        "new": format_slot(new) if new else "",
    }
    arguments = {"by": party.value} if party else {}
    desk.ask_person(
        key=f"{about}{desk.mail.mail_id if desk.mail else desk.now.isoformat()}",
        rule=NAME,
        title=desk.say(f"meeting_dates.{what}_title", **values),
        text=desk.say(f"meeting_dates.{what}_text", **values),
        choices=tuple(
            PromptChoice(
                label=desk.say(f"meeting_dates.choice_{a}", slot=values["new"] or values["slot"]),
                action=a,
                arguments={**arguments, **(slot_arguments(new) if new and a == "wish" else {})},
            )
            for a in actions
        ),
    )
