"""Stage 9, the survey: sent once, by itself, when the meeting is held and a contact is known (annex 5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.asking import put_before_person_because
from handlers.decision import Deadline, Desk, Outgoing
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
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
from handlers.stages import survey_answering as answering
from handlers.stages.survey_answering import SurveyRefused
from handlers.stages.survey_sending import NAME, ask_contact, contact_in, offer, send
from handlers.view import CaseView
from handlers.working_days import next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter
from messages.letters_survey import SurveyReminder, SurveyThanks
from messages.phrases import phrase
from messages.reading import Kind
from messages.survey_questions import next_questions, question_lines

__all__ = [
    "NAME",
    "SurveyRefused",
    "begin",
    "choices",
    "contact_in",
    "deadlines",
    "go_on",
    "reminder",
    "renew_reminder",
    "take_command",
    "take_deadline",
    "take_mail",
    "take_settled",
]

_REMIND = ":survey-remind:"  # in the outbox key of the reminders it sends by itself


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
        if contact is not None and _wants(survey, contact[1]):
            offer(desk, survey, meeting, *contact)
    _finish(desk)


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Answers, in whole or part; a later answer corrects the earlier one."""
    survey = desk.view.survey
    if survey is None or survey.sent_at is None:
        put_before_person_because(desk, mail, (), desk.say("survey.why_not_sent"))
        return
    if not mail.reading.answers or (mail.party is not Party.INSTITUTION and not mail.settled_by):
        why = "not_asked" if mail.reading.answers else "no_answers"
        put_before_person_because(desk, mail, choices(desk.view, mail), desk.say(f"survey.why_{why}"))
        return
    if survey.closed_at is not None and not mail.settled_by:
        put_before_person_because(desk, mail, choices(desk.view, mail), desk.say("survey.why_closed"))
        return
    survey, left = answering.keep(desk, survey, mail.reading.answers)
    desk.note("survey answered", desk.say("survey.answered", state=desk.say(f"survey.{survey.status.value}")))
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:survey-thanks:{mail.mail_id}",
            to=mail.sender,
            to_name=mail.sender_name,
            letter=SurveyThanks(
                name=survey.contact_name if mail.sender == survey.contact_email else mail.sender_name,
                institution=desk.view.institution.name,
                open_questions=question_lines(left, desk.programme.language),
            ),
            case_id=desk.view.case.id,
            question_id=next((q.id for q in desk.view.questions if q.kind is Kind.SURVEY), None),
            answers=mail.message_id,
            answers_subject=mail.subject,
            to_institution=True,
        )
    )


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Count the answers as they were read."""
    if not mail.reading.answers or view.survey is None or view.survey.sent_at is None:
        return ()
    return (
        PromptChoice(
            label=phrase("survey.choice_use"),
            action="read",
            arguments={"kind": Kind.SURVEY.value, "outcome": "partial"},
        ),
    )


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """No contact some days after the meeting; the next reminder of an unanswered survey; its end."""
    survey, meeting = view.survey, view.meeting
    if survey is None or meeting is None or view.case.stage.ended:
        return
    if survey.status is SurveyStatus.WAITING:
        day = _day(meeting.start, programme) + timedelta(days=programme.documentation.contact_missing_days)
        yield Deadline(
            key=f"survey-contact:{meeting.id}", due=working_moment(next_working_day(day, programme), programme)
        )
    question = _open_question(view)
    if survey.sent_at is None or question is None:
        return
    n = question.reminders + 1
    if n <= len(programme.survey.reminder_days) and not survey.undeliverable and not question.paused:
        yield Deadline(
            key=f"survey-remind:{question.asked_at.isoformat()}:{n}", due=_remind_at(survey, question, programme)
        )
    end = _day(survey.sent_at, programme) + timedelta(days=programme.survey.relevant_days)
    yield Deadline(key=f"survey-close:{question.asked_at.isoformat()}", due=working_moment(end, programme))


def take_deadline(desk: Desk, key: str) -> None:
    """Remind, close, or ask the coordinator for a contact."""
    survey = desk.view.survey
    if key.startswith("survey-contact:"):
        ask_contact(desk)
    elif key.startswith("survey-close:"):
        desk.close_questions(kind=Kind.SURVEY, status=QuestionStatus.WITHDRAWN)
        desk.note("survey closed", desk.say("survey.closed"))
    elif survey is not None:
        _remind(desk, survey)


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """Send to the one chosen, or not at all."""
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is None or meeting is None or (survey.sent_at is not None and not survey.undeliverable):
        return
    match choice.action:
        case "send":
            send(desk, survey, meeting, choice.arguments["name"], choice.arguments["email"])
        case "skip":
            desk.put(replace(survey, status=SurveyStatus.NOT_SENT, not_sent_because=choice.arguments["because"]))
            desk.note("survey not sent", desk.say("survey.not_sent"))
        case _:
            desk.note("survey waits", desk.say("survey.waits"))


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`survey`: send it now to "name" and "email" (a coordinator's decision); the others see to its page.

    Raises SurveyRefused.
    """
    match command.name:
        case answering.ANSWERS:
            answering.take_page(desk, command)
        case "survey-revoke":
            answering.revoke(desk)
        case "survey-close":
            answering.close(desk)
        case "survey-reopen":
            answering.reopen(desk)
        case _:
            _send_now(desk, command)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The questions still open (sent by the survey's own reminders, or by hand)."""
    survey = view.survey
    if survey is None:
        return None
    return SurveyReminder(
        name=survey.contact_name,
        institution=view.institution.name,
        questions=question_lines(next_questions(survey.answers), programme.language),
        last=question.reminders + 1 >= len(programme.survey.reminder_days),
        begun=bool(survey.answers),
    )


def renew_reminder(desk: Desk, key: str) -> None:
    """Answers came while a reminder (of this outbox key) waited to leave: another asks what is open now, as long after
    the answers as reminders are apart; at once where a person wanted it."""
    survey, question, days = desk.view.survey, _open_question(desk.view), desk.programme.survey.reminder_days
    if survey is None or survey.saved_at is None or question is None:
        return
    before = replace(question, reminders=max(question.reminders - 1, 0), last_reminder_at=None)
    letter = reminder(desk.view, before, desk.programme)
    if letter is None:
        return
    by_itself = _REMIND in key and before.reminders < len(days)
    at = max(_remind_at(survey, before, desk.programme), desk.now) if by_itself else desk.now
    desk.put(replace(question, last_reminder_at=at))
    desk.send(
        Outgoing(
            key=f"{key}:{survey.saved_at.isoformat()}",
            to=question.asked,
            to_name=survey.contact_name,
            letter=letter,
            case_id=desk.view.case.id,
            question_id=question.id,
            not_before=at,
            to_institution=True,
        )
    )
    desk.note("survey reminder", desk.say("survey.reminder_renewed", day=format_day(_day(at, desk.programme))))


# ---------------------------------------------------------------------- helpers
def _send_now(desk: Desk, command: CommandEvent) -> None:
    survey, meeting = desk.view.survey, desk.view.meeting
    if survey is None or meeting is None or meeting.status is not MeetingStatus.HELD:
        raise SurveyRefused(desk.say("survey.refused_not_held"))
    if survey.sent_at is not None and not survey.undeliverable:
        raise SurveyRefused(desk.say("survey.refused_sent", email=survey.contact_email))
    send(desk, survey, meeting, command.arguments.get("name", ""), command.arguments["email"])


def _wants(survey: Survey, email: str) -> bool:
    """Whether a contact brings the survey on: the first one, or another than one that waits or was not reached."""
    if survey.status is SurveyStatus.WAITING:
        return True
    held_up = survey.status is SurveyStatus.CONFIRMING or survey.undeliverable
    return held_up and email.lower() != survey.contact_email.lower()


def _remind_at(survey: Survey, question: Question, programme: Programme) -> datetime:
    """Counted from the day it was sent; a reminder that left late, or answers in part, move the next one."""
    days, n = programme.survey.reminder_days, question.reminders
    pause = timedelta(days=days[n] - days[n - 1] if n else days[n])
    day = _day(survey.sent_at or question.asked_at, programme) + timedelta(days=days[n])
    for moment in (question.last_reminder_at, survey.saved_at):
        if moment is not None and moment > question.asked_at:
            day = max(day, _day(moment, programme) + pause)
    return working_moment(day, programme)


def _remind(desk: Desk, survey: Survey) -> None:
    question = _open_question(desk.view)
    letter = reminder(desk.view, question, desk.programme) if question else None
    if question is None or letter is None:
        return
    n = question.reminders + 1
    desk.put(replace(question, reminders=n, last_reminder_at=desk.now), replace(survey, reminders=n))
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}{_REMIND}{question.asked}:{n}",
            to=question.asked,
            to_name=survey.contact_name,
            letter=letter,
            case_id=desk.view.case.id,
            question_id=question.id,
            to_institution=True,
        )
    )
    desk.note("survey reminder", desk.say("survey.reminded", n=n))


def _finish(desk: Desk) -> None:
    """The case ends when both documentations are in (or no longer asked for) and the survey is answered, closed or
    was never to be sent."""
    survey, meeting, case = desk.view.survey, desk.view.meeting, desk.view.case
    if survey is None or meeting is None or case.stage.ended:
        return
    documented = all(_documented(desk.view, authority, meeting.start) for authority in (Authority.AT, Authority.ST))
    if documented and survey.status is SurveyStatus.WAITING:
        ask_contact(desk, final=True)  # nothing more comes that could name one
    answered = survey.status in (SurveyStatus.COMPLETE, SurveyStatus.NOT_SENT)
    over = answered or (survey.sent_at is not None and _open_question(desk.view) is None)
    if documented and over:
        desk.put(replace(case, stage=Stage.DONE, closed_at=desk.now))
        desk.withdraw_prompts(NAME)


def _documented(view: CaseView, authority: Authority, since: datetime) -> bool:
    """Complete papers, or a question for them that the coordinator has closed."""
    newest = view.newest_document(authority)
    if newest is not None and newest.complete:
        return True
    party = Party(authority.value)
    asked = [q for q in view.questions if q.kind is Kind.DOCUMENTATION and q.party is party and q.asked_at > since]
    return bool(asked) and all(q.status is not QuestionStatus.OPEN for q in asked)


def _contact(view: CaseView) -> tuple[str, str] | None:
    document = view.newest_document(Authority.ST)
    return contact_in(document.fields.get("survey_contact")) if document else None


def _open_question(view: CaseView) -> Question | None:
    return next(iter(view.open_questions(kind=Kind.SURVEY)), None)


def _day(moment: datetime, programme: Programme) -> date:
    return moment.astimezone(programme.zone).date()
