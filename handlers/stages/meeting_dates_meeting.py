"""The meeting itself: fixed, given another time, taken back. One UID a meeting, SEQUENCE + 1 a change (RFC 5546)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from handlers.decision import Desk, Outgoing
from handlers.model import Authority, Meeting, MeetingStatus, Party, Person, QuestionStatus, RoundStatus, Stage
from handlers.stages.meeting_dates_letters import (
    PARTIES,
    agreed_letter,
    invitation,
    moved_letter,
    off_letter,
    presenter_of,
    signature,
)
from messages.calendar_entry import Attendee, Invitation
from messages.danish import format_slot
from messages.letters import Signature
from messages.letters_common import CaseNotices, NoticeBundle
from messages.letters_dates import CourseEnded, InspectorChanged
from messages.reading import Kind, Slot

NAME = "meeting_dates"
_ABOUT_MEETING = (Kind.PREPARATION, Kind.AGENDA, Kind.DOCUMENTATION)


def fix(desk: Desk, slot: Slot, presenter: Authority | None) -> Meeting:
    """Agree the meeting: record, invitation to all three (also the receipt), questions closed, on to preparation."""
    view = desk.view
    before = view.meetings[-1] if view.meetings else None
    institution = view.institution
    id_ = f"{view.case.id}:m{len(view.meetings) + 1}"
    meeting = Meeting(
        id=id_,
        case_id=view.case.id,
        start=slot.start,
        end=slot.end,
        status=MeetingStatus.AGREED,
        uid=f"{uuid5(NAMESPACE_URL, f'samtilsyn:{id_}:{desk.now.isoformat()}')}@samtilsyn",
        agreed_at=desk.now,
        location=", ".join(
            x for x in (institution.address, " ".join(x for x in (institution.postcode, institution.city) if x)) if x
        ),
        chair=before.chair if before else "",
        institution_contact=before.institution_contact if before else "",
    )
    desk.put(meeting, replace(view.case, stage=Stage.PREPARATION))
    desk.close_questions(kind=Kind.MEETING_DATES)
    desk.withdraw_prompts(NAME)
    for party in PARTIES:
        desk.write(
            party,
            agreed_letter(desk, meeting, party),
            key=f"meeting:{meeting.id}:{meeting.sequence}",
            calendar=invitation(desk, meeting),
            signature=_signs(desk, party, presenter),
        )
    desk.note("meeting agreed", desk.say("meeting_dates.log_agreed", slot=format_slot(slot)))
    return meeting


def move(desk: Desk, meeting: Meeting, slot: Slot) -> None:
    """Give the standing meeting another time; what was pressed in calendars no longer counts."""
    old = meeting.slot
    moved = replace(
        meeting,
        start=slot.start,
        end=slot.end,
        sequence=meeting.sequence + 1,
        at_accepted=None,
        st_accepted=None,
        institution_accepted=None,
    )
    desk.put(moved)
    # Asked after the old time, which did not take place: the meeting stage asks again after the new one.
    desk.close_questions(kind=Kind.DOCUMENTATION, status=QuestionStatus.WITHDRAWN)
    desk.withdraw_prompts(NAME)
    for party in PARTIES:
        desk.write(
            party,
            moved_letter(desk, old, moved, party),
            key=f"meeting:{moved.id}:{moved.sequence}",
            calendar=invitation(desk, moved),
            signature=_signs(desk, party, presenter_of(desk.view)),
        )
    desk.note("meeting moved", desk.say("meeting_dates.log_moved", old=format_slot(old), slot=format_slot(slot)))


def tell_successor(desk: Desk, meeting: Meeting, authority: Authority, old: Person | None) -> None:
    """Invite the authority's new inspector to the meeting that stands, tell the institution of the name, and take the
    meeting out of the `old` one's calendar."""
    party = Party(authority.value)
    desk.write(
        party,
        agreed_letter(desk, meeting, party),
        key=f"meeting:{meeting.id}:{meeting.sequence}",
        calendar=invitation(desk, meeting),
    )
    new = desk.view.inspector(authority)
    if new is None:
        return
    desk.write(
        Party.INSTITUTION,
        InspectorChanged(
            leader=desk.view.institution.leader,
            institution=desk.view.institution.name,
            meeting=meeting.slot,
            new=", ".join(x for x in (new.name, new.office) if x),
            old=old.name if old is not None else "",
        ),
        key=f"inspector:{meeting.id}:{new.id}",
    )
    if old is None:
        return
    cancel = replace(invitation(desk, meeting, cancel=True), attendees=(Attendee(email=old.email, name=old.name),))
    text = desk.say("meeting_dates.noted_successor", slot=format_slot(meeting.slot), new=new.name)
    news = CaseNotices(case_number=desk.view.case.id, institution=desk.view.institution.name, texts=(text,))
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:meeting:{meeting.id}:{meeting.sequence}:handed-over:{old.id}",
            to=old.email,
            to_name=old.name,
            letter=NoticeBundle(name=old.name, day=desk.today, cases=(news,)),
            case_id=desk.view.case.id,
            calendar=cancel,
        )
    )


def take_back(desk: Desk, meeting: Meeting, status: MeetingStatus, why: str) -> Invitation | None:
    """Withdraw the meeting and the questions about it; gives the CANCEL for the mails that tell of it (None where the
    meeting's time has passed: nobody's calendar needs it)."""
    off = replace(meeting, status=status, sequence=meeting.sequence + 1)
    desk.put(off)
    for kind in _ABOUT_MEETING:
        desk.close_questions(kind=kind, status=QuestionStatus.WITHDRAWN)
    desk.withdraw_prompts(NAME)
    desk.note(f"meeting {status.value}", desk.say("meeting_dates.log_off", slot=format_slot(meeting.slot), why=why))
    return invitation(desk, off, cancel=True) if meeting.end > desk.now else None


def tell_off(
    desk: Desk,
    meeting: Meeting,
    parties: Iterable[Party],
    *,
    by: Party | None,
    ended: bool,
    cancelled: Invitation | None,
) -> None:
    """Tell the parties that the meeting is off, each with the CANCEL."""
    for party in parties:
        desk.write(
            party,
            off_letter(desk, meeting, party, by=by, ended=ended),
            key=f"meeting:{meeting.id}:off",
            calendar=cancelled,
            signature=_signs(desk, party, presenter_of(desk.view)),
        )


def end_case(desk: Desk, *, by: Party | None, why: str) -> None:
    """Stop the course: meeting and offers are taken back, everybody who took part is told once."""
    view = desk.view
    meeting = view.meeting
    if meeting is not None and meeting.status is MeetingStatus.AGREED:
        cancelled = take_back(desk, meeting, MeetingStatus.CANCELLED, why)
        tell_off(desk, meeting, PARTIES, by=by, ended=True, cancelled=cancelled)
    elif view.case.accepted_at is not None:
        _tell_ended(desk, PARTIES)
    close_round(desk)
    desk.close_questions(status=QuestionStatus.WITHDRAWN)
    desk.withdraw_prompts()
    desk.put(replace(desk.view.case, stage=Stage.CANCELLED, closed_at=desk.now))
    desk.note("case ended", desk.say("meeting_dates.log_ended", why=why))


def call_off(desk: Desk) -> bool:
    """The institution has changed its mind: take back meeting and offers, tell the inspectors that the course stops.
    True where the institution was told too, because its calendar holds the meeting."""
    meeting = desk.view.meeting
    agreed = meeting is not None and meeting.status is MeetingStatus.AGREED
    if meeting is not None and agreed:
        why = desk.say("meeting_dates.off_postponed", who=desk.say("common.party_institution"))
        cancelled = take_back(desk, meeting, MeetingStatus.CANCELLED, why)
        tell_off(desk, meeting, PARTIES, by=Party.INSTITUTION, ended=True, cancelled=cancelled)
    elif desk.view.case.accepted_at is not None:
        _tell_ended(desk, (Party.AT, Party.ST))
    close_round(desk)
    return agreed


def close_round(desk: Desk) -> None:
    """Withdraw the open round, if any, and its questions."""
    opened = desk.view.open_round
    if opened is None:
        return
    desk.put(replace(opened, status=RoundStatus.WITHDRAWN, closed_at=desk.now))
    desk.close_questions(kind=Kind.MEETING_DATES, status=QuestionStatus.WITHDRAWN)
    desk.note("round withdrawn", desk.say("meeting_dates.log_withdrawn", n=opened.number))


def _tell_ended(desk: Desk, parties: Iterable[Party]) -> None:
    view = desk.view
    for party in parties:
        address = view.address(party)
        desk.write(
            party,
            CourseEnded(
                name=address[1] if address else "",
                institution=view.institution.name,
                plural=party is Party.INSTITUTION,
            ),
            key=f"course-ended:{desk.now.isoformat()}",
        )


def _signs(desk: Desk, party: Party, presenter: Authority | None) -> Signature | None:
    """The institution is written to in the first visitor's name; the inspectors hear from the shared mailbox."""
    if party is not Party.INSTITUTION or presenter is None:
        return None
    return signature(desk.view, desk.programme, presenter)
