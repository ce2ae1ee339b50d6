"""Stage 7, the dialogue meeting: held when an inspector or valid documentation says so, never by the date alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from handlers.asking import put_before_person
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
from handlers.working_days import add_working_days, next_working_day, working_moment
from messages.danish import format_slot
from messages.errors import SamtilsynError
from messages.held import says_held
from messages.letters import Letter
from messages.letters_documentation import DocumentationAsked
from messages.papers_out import AtSlides, PaperRequest, StForm
from messages.reading import Choice, Kind

NAME = "meeting"
AUTHORITIES = (Authority.AT, Authority.ST)
_OVER = (Kind.PREPARATION, Kind.AGENDA, Kind.MEETING_DATES, Kind.VISIT)


class HeldRefused(SamtilsynError):
    """A meeting cannot be confirmed held; the text says why."""


def confirm_held(desk: Desk, by: str) -> None:
    """The meeting took place; `by` says who or what confirms it. Starts documentation and survey; once."""
    meeting = desk.view.meeting
    if meeting is None or meeting.status is MeetingStatus.HELD or meeting.start > desk.now:
        return
    desk.put(replace(meeting, status=MeetingStatus.HELD, held_confirmed_at=desk.now, held_by=by))
    held_in = meeting.start.astimezone(desk.programme.zone).year
    desk.put(replace(desk.view.case, stage=Stage.DOCUMENTATION, pilot=held_in in desk.programme.survey.pilot_years))
    for kind in _OVER:
        desk.close_questions(kind=kind, status=QuestionStatus.WITHDRAWN)
    for rule in ("meeting_dates", "agenda"):
        desk.withdraw_prompts(rule)
    desk.note("held", desk.say("meeting.held", slot=format_slot(meeting.slot), by=by))
    survey.begin(desk)


def is_confirmed_by(view: CaseView, mail: MailEvent) -> bool:
    """Whether an inspector answers our question after the meeting with plain words that it was held, and no papers."""
    question = view.question(mail.question_id or "")
    asked = question is not None and question.kind is Kind.DOCUMENTATION
    papers = bool(mail.reading.fields) or (mail.reading.kind, mail.reading.decision) == (
        Kind.DOCUMENTATION,
        Choice.ACT,
    )
    return (
        asked
        and not papers
        and mail.party in (Party.AT, Party.ST)
        and view.meeting is not None
        and view.meeting.status is MeetingStatus.AGREED
        and view.meeting.start < mail.received_at
        and says_held(mail.reading.reply_text)
    )


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """`is_confirmed_by`: the meeting is held; the question stays open for the papers. What else the mail asks goes to a
    person."""
    confirm_held(desk, mail.sender_name or mail.sender)
    if "?" in mail.reading.reply_text:
        put_before_person(desk, mail, ())


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """None: whether it was held is among the documentation's choices."""
    return ()


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after the meeting each inspector is asked who has not sent everything already."""
    meeting = view.meeting
    if meeting is None or view.case.stage.ended:
        return
    day = meeting.start.astimezone(programme.zone).date()
    due = working_moment(next_working_day(day + timedelta(days=1), programme), programme)
    for authority in AUTHORITIES:
        if view.inspector(authority) is not None and not _asked(view, authority, meeting):
            yield Deadline(key=f"held:{meeting.id}:{day}:{authority.value}", due=due)


def take_deadline(desk: Desk, key: str) -> None:
    """Ask the inspector whether it was held, and for the documentation, in one mail."""
    meeting = desk.view.meeting
    if meeting is not None:
        ask_documentation(desk, Authority(key.rsplit(":", 1)[1]), meeting)


def ask_documentation(desk: Desk, authority: Authority, meeting: Meeting) -> None:
    """One mail: was it held, and the documentation (form or slides attached, prefilled)."""
    party = Party(authority.value)
    held_on = meeting.start.astimezone(desk.programme.zone).date()
    rules = desk.programme.documentation
    answer_by = max(
        next_working_day(held_on + timedelta(days=rules.days), desk.programme),
        add_working_days(desk.today, rules.missing_working_days, desk.programme),
    )
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
            held=meeting.status is MeetingStatus.HELD,
        ),
        key=f"documentation:{meeting.id}:{held_on}",
        question_id=question.id,
        papers=(form(desk, authority, meeting),),
    )
    desk.note("asked", desk.say("meeting.asked", who=desk.say(f"common.party_{party.value}")))


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """The stage asks nothing that is settled here."""


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`held`: the coordinator knows that the meeting took place. Raises HeldRefused."""
    meeting = desk.view.meeting
    if meeting is None:
        raise HeldRefused(desk.say("meeting.refused_none"))
    if meeting.start > desk.now:
        raise HeldRefused(desk.say("meeting.refused_future", slot=format_slot(meeting.slot)))
    confirm_held(desk, command.by)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """None: its question is the documentation's."""
    return None


def form(desk: Desk, authority: Authority, meeting: Meeting) -> PaperRequest:
    """The paper an authority sends back: ST's form with what the case knows, AT's slides."""
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
        "agenda_points": "; ".join(p.text for p in view.points if p.text and (p.released or p.party is not Party.AT)),
    }
    return StForm(fields={name: value for name, value in known.items() if value})


def _asked(view: CaseView, authority: Authority, meeting: Meeting) -> bool:
    newest = view.newest_document(authority)
    return (newest is not None and newest.complete) or any(
        q.kind is Kind.DOCUMENTATION and q.party.value == authority.value and q.asked_at > meeting.start
        for q in view.questions
    )
