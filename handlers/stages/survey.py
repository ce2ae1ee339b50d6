"""Stage 9, the survey: sent once, by itself, when the meeting is held and a contact is known (annex 5)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.decision import Deadline, Desk, Outgoing
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
    Survey,
    SurveyStatus,
)
from handlers.programme import Programme
from handlers.view import CaseView
from handlers.working_days import next_working_day, working_moment
from messages.danish import format_slot
from messages.letters import Letter
from messages.letters_survey import SurveyAsked, SurveyReminder, SurveyThanks
from messages.phrases import phrase
from messages.reading import Answer, Kind
from messages.survey_questions import next_questions, question_lines

NAME = "survey"
_CONTACT = re.compile(r"^\s*(?P<name>.*?)\s*<(?P<email>[^<>\s]+@[^<>\s]+)>\s*$")


def begin(desk: Desk) -> None:
    """The meeting is held: a pilot gets no survey, the others wait for a contact."""
    if desk.view.survey is not None:
        return
    if desk.view.case.pilot:
        desk.put(Survey(case_id=desk.view.case.id, status=SurveyStatus.NOT_SENT, not_sent_because="pilot"))
        desk.note("pilot", desk.say("survey.pilot"))
    else:
        desk.put(Survey(case_id=desk.view.case.id))


def go_on(desk: Desk) -> None:
    """Send the survey where nothing stands in the way, ask where something does, end the case where all is in."""
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is not None and meeting is not None and meeting.status is MeetingStatus.HELD:
        contact = _contact(desk.view)
        if survey.status is SurveyStatus.WAITING and contact is not None:
            _to(desk, survey, meeting, *contact)
    _finish(desk)


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Answers, in whole or part; a later answer of the same person corrects the earlier one."""
    survey = desk.view.survey
    if survey is None or survey.sent_at is None:
        desk.acted = False
        desk.note("survey", mail.subject)
        return
    answers: dict[str, Answer] = {**survey.answers, **mail.reading.answers}
    left = next_questions(answers)
    state = SurveyStatus.PARTIAL if left else SurveyStatus.COMPLETE
    desk.put(replace(survey, answers=answers, status=state, answered_at=survey.answered_at or desk.now))
    if not left:
        desk.close_questions(kind=Kind.SURVEY)
    desk.note("survey answered", desk.say("survey.answered", state=desk.say(f"survey.{state.value}")))
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:survey-thanks:{mail.mail_id}",
            to=mail.sender,
            to_name=mail.sender_name,
            letter=SurveyThanks(
                name=survey.contact_name,
                institution=desk.view.institution.name,
                open_questions=question_lines(left, desk.programme.language),
            ),
            case_id=desk.view.case.id,
            question_id=_question_id(desk.view),
            answers=mail.message_id,
            answers_subject=mail.subject,
            to_institution=True,
        )
    )
    _finish(desk)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Count the answers as they were read."""
    if not mail.reading.answers:
        return ()
    return (
        PromptChoice(
            label=phrase("survey.choice_use"),
            action="read",
            arguments={"kind": Kind.SURVEY.value, "outcome": "partial"},
        ),
    )


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """No contact some days after the meeting; reminders of an unanswered survey; its end."""
    survey, meeting = view.survey, view.meeting
    if survey is None or meeting is None or view.case.stage.ended:
        return
    if survey.status is SurveyStatus.WAITING:
        day = _day(meeting.start, programme) + timedelta(days=programme.documentation.contact_missing_days)
        yield Deadline(
            key=f"survey-contact:{meeting.id}", due=working_moment(next_working_day(day, programme), programme)
        )
    if survey.sent_at is None:
        return
    sent = _day(survey.sent_at, programme)
    if survey.status in (SurveyStatus.SENT, SurveyStatus.PARTIAL):
        for n, days in enumerate(programme.survey.reminder_days, 1):
            if survey.reminders < n and not survey.undeliverable:
                day = next_working_day(sent + timedelta(days=days), programme)
                yield Deadline(key=f"survey-remind:{n}", due=working_moment(day, programme))
        end = next_working_day(sent + timedelta(days=programme.survey.relevant_days), programme)
        yield Deadline(key="survey-close", due=working_moment(end, programme))


def take_deadline(desk: Desk, key: str) -> None:
    """Remind, close, or ask the coordinator for a contact."""
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is None or meeting is None:
        return
    if key.startswith("survey-contact:"):
        _ask_contact(desk)
    elif key == "survey-close":
        desk.close_questions(kind=Kind.SURVEY, status=QuestionStatus.WITHDRAWN)
        desk.note("survey closed", desk.say("survey.closed"))
        _finish(desk)
    else:
        _remind(desk, survey, int(key.rsplit(":", 1)[1]))


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """Send to the one chosen, or not at all."""
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is None or meeting is None or survey.sent_at is not None:
        return
    match choice.action:
        case "send":
            _send(desk, survey, meeting, choice.arguments["name"], choice.arguments["email"])
        case "skip":
            desk.put(replace(survey, status=SurveyStatus.NOT_SENT, not_sent_because=choice.arguments["because"]))
        case _:
            desk.put(replace(survey, status=SurveyStatus.WAITING))
    _finish(desk)


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`survey`: send it now to "name" and "email" (a coordinator's decision)."""
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is not None and meeting is not None and survey.sent_at is None:
        _send(desk, survey, meeting, command.arguments.get("name", ""), command.arguments["email"])


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The questions still open (sent by the survey's own reminders, at most two)."""
    survey = view.survey
    if survey is None:
        return None
    return SurveyReminder(
        name=survey.contact_name,
        institution=view.institution.name,
        questions=question_lines(next_questions(survey.answers), programme.language),
        last=survey.reminders + 1 >= len(programme.survey.reminder_days),
    )


# ---------------------------------------------------------------------- sending
def _to(desk: Desk, survey: Survey, meeting: Meeting, name: str, email: str) -> None:
    """Send, unless it is too late or the contact is not the register's: then a person decides, once."""
    if desk.today - _day(meeting.start, desk.programme) > timedelta(days=desk.programme.survey.relevant_days):
        desk.put(replace(survey, status=SurveyStatus.CONFIRMING, contact_name=name, contact_email=email))
        desk.ask_person(
            key="survey-late",
            rule=NAME,
            title=desk.say("survey.late_title", institution=desk.view.institution.name),
            text=desk.say("survey.late_text", slot=format_slot(meeting.slot)),
            choices=(
                PromptChoice(label=desk.say("survey.late_skip"), action="skip", arguments={"because": "late"}),
                PromptChoice(
                    label=desk.say("survey.late_send", name=name, email=email),
                    action="send",
                    arguments={"name": name, "email": email},
                ),
            ),
            guess=0,
        )
    elif email.lower() != desk.view.institution.email.lower():
        desk.put(replace(survey, status=SurveyStatus.CONFIRMING, contact_name=name, contact_email=email))
        leader = desk.view.institution
        desk.ask_person(
            key=f"survey-contact-differs:{email.lower()}",
            rule=NAME,
            title=desk.say("survey.differs_title", institution=leader.name),
            text=desk.say("survey.differs_text", name=name, email=email, known=f"{leader.leader} <{leader.email}>"),
            choices=(
                PromptChoice(
                    label=desk.say("survey.differs_send", name=name, email=email),
                    action="send",
                    arguments={"name": name, "email": email},
                ),
                PromptChoice(
                    label=desk.say("survey.differs_leader", name=leader.leader, email=leader.email),
                    action="send",
                    arguments={"name": leader.leader, "email": leader.email},
                ),
            ),
            guess=0,
        )
    else:
        _send(desk, survey, meeting, name, email)


def _send(desk: Desk, survey: Survey, meeting: Meeting, name: str, email: str) -> None:
    address = email.lower()
    desk.put(
        replace(
            survey,
            status=SurveyStatus.SENT,
            contact_name=name,
            contact_email=address,
            contact_confirmed=True,
            sent_at=desk.now,
        )
    )
    if desk.view.case.stage is Stage.DOCUMENTATION:
        desk.put(replace(desk.view.case, stage=Stage.SURVEY))
    days = desk.programme.survey.reminder_days
    question = Question(
        id=f"{desk.view.case.id}:survey:institution",
        case_id=desk.view.case.id,
        kind=Kind.SURVEY,
        party=Party.INSTITUTION,
        asked=address,
        asked_at=desk.now,
        answer_by=desk.today + timedelta(days=max(days, default=desk.programme.invitation.answer_days)),
    )
    desk.put(question)
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:survey",
            to=address,
            to_name=name,
            letter=SurveyAsked(
                name=name,
                institution=desk.view.institution.name,
                meeting=meeting.slot,
                questions=question_lines(None, desk.programme.language),
            ),
            case_id=desk.view.case.id,
            question_id=question.id,
            to_institution=True,
        )
    )
    desk.note("survey", desk.say("survey.sent", name=name, email=address))


def _remind(desk: Desk, survey: Survey, n: int) -> None:
    question = next(iter(desk.view.open_questions(kind=Kind.SURVEY)), None)
    letter = reminder(desk.view, question, desk.programme) if question else None
    if question is None or letter is None or question.paused:
        return
    desk.put(replace(survey, reminders=n))
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:survey-remind:{n}",
            to=question.asked,
            to_name=survey.contact_name,
            letter=letter,
            case_id=desk.view.case.id,
            question_id=question.id,
            to_institution=True,
        )
    )
    desk.note("survey reminder", desk.say("survey.reminded", n=n))


def _ask_contact(desk: Desk) -> None:
    leader = desk.view.institution
    desk.ask_person(
        key="survey-contact-missing",
        rule=NAME,
        title=desk.say("survey.missing_title", institution=leader.name),
        text=desk.say("survey.missing_text", days=desk.programme.documentation.contact_missing_days),
        choices=(
            PromptChoice(
                label=desk.say("survey.missing_send", name=leader.leader, email=leader.email),
                action="send",
                arguments={"name": leader.leader, "email": leader.email},
            ),
            PromptChoice(label=desk.say("survey.missing_wait"), action="wait"),
        ),
        guess=0,
    )


def _finish(desk: Desk) -> None:
    """The case ends when both documentations are in and the survey is answered, closed or was never to be sent."""
    survey, case = desk.view.survey, desk.view.case
    if survey is None or case.stage.ended:
        return
    newest = [desk.view.newest_document(a) for a in (Authority.AT, Authority.ST)]
    documented = all(d is not None and d.complete for d in newest)
    asked = desk.view.open_questions(kind=Kind.SURVEY)
    over = survey.status is SurveyStatus.NOT_SENT or (survey.sent_at is not None and not asked)
    if documented and over:
        desk.put(replace(case, stage=Stage.DONE, closed_at=desk.now))
        desk.withdraw_prompts(NAME)


def _contact(view: CaseView) -> tuple[str, str] | None:
    document = view.newest_document(Authority.ST)
    value = document.fields.get("survey_contact") if document else None
    found = _CONTACT.match(value) if isinstance(value, str) else None
    return (found["name"], found["email"]) if found else None


def _question_id(view: CaseView) -> str | None:
    return next((q.id for q in view.questions if q.kind is Kind.SURVEY), None)


def _day(moment: datetime, programme: Programme) -> date:
    return moment.astimezone(programme.zone).date()
