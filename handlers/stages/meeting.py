"""Stage 7, the dialogue meeting: held when an inspector or valid documentation says so, never by the date alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    Meeting,
    MeetingStatus,
    Party,
    Prompt,
    PromptChoice,
    Question,
    QuestionStatus,
    Stage,
)
from handlers.programme import Programme
from handlers.stages import survey
from handlers.view import CaseView
from handlers.working_days import next_working_day, working_moment
from messages.danish import format_slot
from messages.letters import Letter
from messages.letters_documentation import DocumentationAsked
from messages.papers_out import AtSlides, PaperRequest, StForm
from messages.phrases import phrase
from messages.reading import Kind

NAME = "meeting"
AUTHORITIES = (Authority.AT, Authority.ST)


def confirm_held(desk: Desk, by: str) -> None:
    """The meeting took place; `by` says who or what confirms it. Starts documentation and survey; once."""
    meeting = desk.view.meeting
    if meeting is None or meeting.status is MeetingStatus.HELD or meeting.start > desk.now:
        return
    desk.put(replace(meeting, status=MeetingStatus.HELD, held_confirmed_at=desk.now, held_by=by))
    held_in = meeting.start.astimezone(desk.programme.zone).year
    desk.put(replace(desk.view.case, stage=Stage.DOCUMENTATION, pilot=held_in in desk.programme.survey.pilot_years))
    for kind in (Kind.PREPARATION, Kind.AGENDA, Kind.MEETING_DATES, Kind.VISIT):
        desk.close_questions(kind=kind, status=QuestionStatus.WITHDRAWN)
    desk.note("held", desk.say("meeting.held", slot=format_slot(meeting.slot), by=by))
    survey.begin(desk)


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """The stage reads no kind of mail of its own: the answers come as documentation or cancellation."""
    desk.note("meeting", mail.subject)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Held or not."""
    return (PromptChoice(label=phrase("meeting.choice_held"), action="held"),)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after the meeting both inspectors are asked."""
    meeting = view.meeting
    if meeting is None or _asked(view, meeting) or view.case.stage.ended:
        return
    day = meeting.start.astimezone(programme.zone).date() + timedelta(days=1)
    yield Deadline(key=f"held:{meeting.id}", due=working_moment(next_working_day(day, programme), programme))


def take_deadline(desk: Desk, key: str) -> None:
    """Ask both inspectors whether it was held, and for the documentation, in one mail each."""
    meeting = desk.view.meeting
    if meeting is None:
        return
    for authority in AUTHORITIES:
        ask_documentation(desk, authority, meeting)
    desk.note("asked", desk.say("meeting.asked"))


def ask_documentation(desk: Desk, authority: Authority, meeting: Meeting) -> None:
    """One mail: was it held, and the documentation (form or slides attached, prefilled); not if it came already."""
    newest = desk.view.newest_document(authority)
    if newest is not None and newest.complete:
        return
    party = Party(authority.value)
    held_on = meeting.start.astimezone(desk.programme.zone).date()
    answer_by = held_on + timedelta(days=desk.programme.documentation.days)
    question = desk.open_question(Kind.DOCUMENTATION, party, answer_by=answer_by)
    if question is None:
        return
    person = desk.view.inspector(authority)
    desk.write(
        party,
        DocumentationAsked(
            name=person.name if person else "",
            institution=desk.view.institution.name,
            meeting=meeting.slot,
            answer_by=answer_by,
            st=authority is Authority.ST,
        ),
        key=f"documentation:{meeting.id}",
        question_id=question.id,
        papers=(_form(desk, authority, meeting),),
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """A person says that it was held."""
    if choice.action == "held":
        confirm_held(desk, by)


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`held`: the coordinator knows that the meeting took place."""
    confirm_held(desk, command.by)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """None: its question is the documentation's."""
    return None


def _form(desk: Desk, authority: Authority, meeting: Meeting) -> PaperRequest:
    view = desk.view
    where = view.institution
    if authority is Authority.AT:
        return AtSlides(institution=where.name)
    visit = view.visit(Authority.ST)
    person = view.inspector(Authority.ST)
    town = " ".join(x for x in (where.postcode, where.city) if x)
    known = {
        "authority": desk.programme.region(view.case.region).authority,
        "inspectors": f"{person.name} <{person.email}>" if person else "",
        "visit_date": visit.day.isoformat() if visit.day else "",
        "institution": where.name,
        "address": ", ".join(x for x in (where.address, town) if x),
        "email": where.email,
        "institution_type": where.institution_type,
        "target_group": where.target_group,
        "leader": where.leader,
        "meeting_date": meeting.start.astimezone(desk.programme.zone).date().isoformat(),
        "agenda_points": "; ".join(p.text for p in view.points if p.text),
    }
    return StForm(fields={name: value for name, value in known.items() if value})


def _asked(view: CaseView, meeting: Meeting) -> bool:
    return any(q.kind is Kind.DOCUMENTATION and q.asked_at > meeting.start for q in view.questions)
