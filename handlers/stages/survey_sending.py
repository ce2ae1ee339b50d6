"""Whom the survey goes to: the contact ST's form names, confirmed once where the register knows another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from handlers.decision import Desk, Outgoing
from handlers.model import Meeting, Party, PromptChoice, Question, Stage, Survey, SurveyStatus
from handlers.working_days import next_working_day
from messages.danish import format_slot
from messages.letters_survey import SurveyAsked
from messages.reading import FieldValue, Kind
from messages.survey_questions import question_lines

NAME = "survey"
_CONTACT = re.compile(r"^\s*(?P<name>[^<>]*?)\s*<(?P<email>[^<>\s]+@[^<>\s]+)>\s*$")
_BARE = re.compile(r"^\s*(?P<email>[^<>\s@,;]+@[^<>\s@,;]+\.[^<>\s@,;]+)\s*$")


def contact_in(value: FieldValue | None) -> tuple[str, str] | None:
    """(name, address) of a form's survey contact, "Navn <mail>"; of several the first with an address. The name may be
    missing; without an address there is nobody to write to."""
    texts = value.split(";") if isinstance(value, str) else value or ()
    for text in texts:
        if found := _CONTACT.match(text):
            return found["name"], found["email"].lower()
        if found := _BARE.match(text):
            return "", found["email"].lower()
    return None


def offer(desk: Desk, survey: Survey, meeting: Meeting, name: str, email: str) -> None:
    """Send, unless it is too late or the contact is not the register's: then a person decides, once a contact."""
    held_on = meeting.start.astimezone(desk.programme.zone).date()
    late = desk.today - held_on > timedelta(days=desk.programme.survey.relevant_days)
    if not late and email.lower() == desk.view.institution.email.lower():
        send(desk, survey, meeting, name, email)
        return
    desk.withdraw_prompts(NAME)
    desk.put(replace(survey, status=SurveyStatus.CONFIRMING, contact_name=name, contact_email=email))
    if late:
        _ask_late(desk, meeting, name, email)
    else:
        _ask_which(desk, name, email)


def send(desk: Desk, survey: Survey, meeting: Meeting, name: str, email: str) -> None:
    """Send the survey and open its question; what was asked about it before is taken back."""
    address = email.lower()
    desk.withdraw_prompts(NAME)
    desk.put(
        replace(
            survey,
            status=SurveyStatus.SENT,
            contact_name=name,
            contact_email=address,
            contact_confirmed=True,
            undeliverable=False,
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
        answer_by=next_working_day(
            desk.today + timedelta(days=max(days, default=desk.programme.invitation.answer_days)), desk.programme
        ),
    )
    desk.put(question)
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:survey:{address}",
            to=address,
            to_name=name,
            letter=SurveyAsked(
                name=name,
                institution=desk.view.institution.name,
                meeting=meeting.slot,
                questions=question_lines(None, desk.programme.language),
                smallest_group=desk.programme.survey.smallest_group,
            ),
            case_id=desk.view.case.id,
            question_id=question.id,
            to_institution=True,
        )
    )
    desk.note("survey", desk.say("survey.sent", name=name, email=address))


def ask_contact(desk: Desk, *, final: bool = False) -> None:
    """No form has named a contact: ask the coordinator, with the leader as best guess. `final`: none will come."""
    institution = desk.view.institution
    waiting = () if final else (PromptChoice(label=desk.say("survey.missing_wait"), action="wait"),)
    desk.ask_person(
        key="survey-contact-never" if final else "survey-contact-missing",
        rule=NAME,
        title=desk.say("survey.missing_title", institution=institution.name),
        text=desk.say(
            "survey.never_text" if final else "survey.missing_text",
            days=desk.programme.documentation.contact_missing_days,
        ),
        choices=(
            _to(desk, "missing_send", institution.leader, institution.email),
            *waiting,
            PromptChoice(label=desk.say("survey.late_skip"), action="skip", arguments={"because": "coordinator"}),
        ),
        guess=0,
    )


# ---------------------------------------------------------------------- helpers
def _ask_late(desk: Desk, meeting: Meeting, name: str, email: str) -> None:
    desk.ask_person(
        key=f"survey-late:{email}",
        rule=NAME,
        title=desk.say("survey.late_title", institution=desk.view.institution.name),
        text=desk.say("survey.late_text", slot=format_slot(meeting.slot)),
        choices=(
            PromptChoice(label=desk.say("survey.late_skip"), action="skip", arguments={"because": "late"}),
            _to(desk, "late_send", name, email),
        ),
        guess=0,
    )


def _ask_which(desk: Desk, name: str, email: str) -> None:
    known = desk.view.institution
    desk.ask_person(
        key=f"survey-contact-differs:{email}",
        rule=NAME,
        title=desk.say("survey.differs_title", institution=known.name),
        text=desk.say("survey.differs_text", name=name, email=email, known=f"{known.leader} <{known.email}>"),
        choices=(
            _to(desk, "differs_send", name, email),
            _to(desk, "differs_leader", known.leader, known.email),
        ),
        guess=0,
    )


def _to(desk: Desk, label: str, name: str, email: str) -> PromptChoice:
    return PromptChoice(
        label=desk.say(f"survey.{label}", name=name, email=email),
        action="send",
        arguments={"name": name, "email": email},
    )
