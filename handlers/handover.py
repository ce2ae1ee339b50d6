"""An inspector replaced in mid-air: open questions, times said yes to and the agreed meeting pass to the successor."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Desk
from handlers.model import Authority, MeetingStatus, Party, Person, VisitStatus
from handlers.reminders import LetterOf
from handlers.stages import meeting_dates
from handlers.view import CaseView
from handlers.working_days import add_working_days
from messages.danish import format_day


def hand_over(desk: Desk, before: CaseView, letter_of: LetterOf) -> None:
    """Pass on what each inspector had who was one `before` and is none now, or what nobody had.

    The meeting leaves the calendar of who goes; the institution, whose invitation names the inspectors, hears of it.
    """
    for authority in (Authority.AT, Authority.ST):
        old, new = before.inspector(authority), desk.view.inspector(authority)
        if new is None or new.id == _inspector_id(before, authority) or desk.view.case.stage.ended:
            continue
        _questions(desk, Party(authority.value), new, letter_of)
        _promises(desk, authority)
        _take_back_search(desk, authority)
        meeting = desk.view.meeting
        if meeting is not None and meeting.status is MeetingStatus.AGREED and meeting.start > desk.now:
            meeting_dates.tell_successor(desk, meeting, authority, old)
        if old is not None:
            _tell(desk, authority, old)
        elif desk.view.open_round is not None:
            meeting_dates.go_on(desk, desk.view.open_round)


def _inspector_id(view: CaseView, authority: Authority) -> str | None:
    return view.case.at_inspector if authority is Authority.AT else view.case.st_inspector


def _questions(desk: Desk, party: Party, new: Person, letter_of: LetterOf) -> None:
    """Ask the open questions anew, with time to answer; one that was put to the successor already stays."""
    for question in desk.view.open_questions(party=party):
        if question.asked == new.id:
            continue
        days = desk.programme.dates.answer_working_days
        again = replace(
            question,
            asked=new.id,
            asked_at=desk.now,
            answer_by=max(question.answer_by, add_working_days(desk.today, days, desk.programme)),
            reminders=0,
            last_reminder_at=None,
            paused=False,
            escalated=False,
        )
        desk.put(again)
        letter = letter_of(desk.view, again, desk.programme)
        if letter is not None:
            desk.write(party, letter, key=f"handover:{question.id}:{desk.now.isoformat()}", question_id=question.id)


def _promises(desk: Desk, authority: Authority) -> None:
    """A yes to times on offer bound the person who gave it: the successor is asked about the time that is chosen."""
    opened = desk.view.open_round
    for slot in desk.view.slots_of(opened.id) if opened else ():
        if authority is Authority.AT and slot.at:
            desk.put(replace(slot, at=None))
        elif authority is Authority.ST and slot.st:
            desk.put(replace(slot, st=None))


def _take_back_search(desk: Desk, authority: Authority) -> None:
    """Nobody need be named any more."""
    case_id = desk.view.case.id
    for prompt in desk.view.open_prompts():
        if prompt.id.startswith((f"{case_id}:assign:{authority.value}:", f"{case_id}:no-inspector:{authority.value}:")):
            desk.put(replace(prompt, withdrawn=True))


def _tell(desk: Desk, authority: Authority, old: Person) -> None:
    """What the successor should know and need not answer, in the daily bundle."""
    visit = desk.view.visit(authority)
    text = desk.say(
        "people.taken_over",
        institution=desk.view.institution.name,
        old=old.name,
        stage=desk.say(f"common.stage_{desk.view.case.stage.value}"),
    )
    if visit.day is not None:
        key = "people.visit_held" if visit.status is VisitStatus.HELD else "people.visit_planned"
        text += desk.say(key, day=format_day(visit.day))
    desk.notice(Party(authority.value), text, key=f"taken-over:{desk.now.isoformat()}")
