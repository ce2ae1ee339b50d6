"""Mail from machines and mail that must not be used: bounces, automatic answers, CPR numbers. None moves a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handlers.asking import reasons
from handlers.decision import Desk, Outgoing
from handlers.events import MailEvent
from handlers.model import Prompt, PromptChoice
from messages.letters_common import CprRefused
from messages.reading import Choice

NAME = "delivery"


def take_bounce(desk: Desk, mail: MailEvent) -> None:
    """A permanent failure marks the address and tells the coordinator; a temporary one is written down."""
    address = (mail.reading.recipient or "").lower()
    detail = mail.reading.why[0].text if mail.reading.why else mail.subject
    desk.note("undelivered", desk.say("asking.log_bounce", address=address, detail=detail))
    if mail.reading.outcome == "permanent" and address:
        mark_undeliverable(desk, address, detail)
    else:
        desk.acted = mail.reading.decision is Choice.ACT


def mark_undeliverable(desk: Desk, address: str, detail: str) -> None:
    """Mark `address` wherever the case uses it, and tell the coordinator; once, until it is said to work again."""
    if desk.view.undeliverable(address):
        return
    institution = desk.view.institution
    if institution.email.lower() == address:
        desk.put(replace(institution, email_undeliverable=True))
    person = desk.view.people.get(address)
    if person is not None:
        desk.put(replace(person, email_undeliverable=True))
    survey = desk.view.survey
    if survey is not None and survey.contact_email.lower() == address:
        desk.put(replace(survey, undeliverable=True))
    for question in desk.view.open_questions():
        if question.asked == address:
            desk.put(replace(question, paused=True))
    tell_undelivered(desk, address, detail, permanent=True)


def tell_undelivered(desk: Desk, address: str, detail: str, *, permanent: bool = False) -> None:
    """Put a mail that did not arrive before the coordinator, once as long as it waits for an answer."""
    institution = desk.view.institution
    if _asked(desk, address):
        return
    marked = desk.view.undeliverable(address)
    again = PromptChoice(label=desk.say("asking.bounce_again"), action="again", arguments={"address": address})
    desk.ask_person(
        key=f"bounce:{address}:{desk.now.isoformat()}",
        rule=NAME,
        title=desk.say("asking.bounce_title", institution=institution.name, address=address),
        text=desk.say("asking.bounce_text" if permanent else "asking.late_text", address=address, detail=detail),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"), *((again,) if marked else ())),
    )


def mark_deliverable(desk: Desk, address: str) -> None:
    """The address works after all: write to it again, and go on reminding."""
    view = desk.view
    if not view.undeliverable(address):
        return
    if view.institution.email == address:
        desk.put(replace(view.institution, email_undeliverable=False))
    person = view.people.get(address)
    if person is not None:
        desk.put(replace(person, email_undeliverable=False))
    if view.survey is not None and view.survey.contact_email == address:
        desk.put(replace(view.survey, undeliverable=False))
    for question in view.open_questions():
        if question.asked == address:
            desk.put(replace(question, paused=False))
    for prompt in _asked(desk, address):
        desk.put(replace(prompt, withdrawn=True))
    desk.note("deliverable", desk.say("asking.log_deliverable", address=address))


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice) -> None:
    """The coordinator knows that the address is right."""
    del prompt
    if choice.action == "again":
        mark_deliverable(desk, choice.arguments["address"])


def take_automatic(desk: Desk, mail: MailEvent) -> None:
    """An out-of-office with a day of return delays reminders to that person; one that says somebody left is asked."""
    sender = mail.sender_name or mail.sender
    desk.acted = mail.reading.decision is Choice.ACT
    desk.note("automatic answer", desk.say("asking.log_auto", sender=sender))
    person, until = desk.view.people.get(mail.sender), mail.reading.until
    if until is not None and until >= desk.today:
        if person is not None:
            desk.put(replace(person, away_until=until))
        else:  # nobody of the register: the leader, whose questions get until then
            _give_time(desk, mail.sender, until)
    if mail.reading.decision is Choice.ASK:
        why = reasons(mail.reading, desk.programme.language)
        desk.ask_person(
            key=f"moved-on:{mail.mail_id}",
            rule=NAME,
            title=desk.say("asking.moved_on_title", institution=desk.view.institution.name, sender=sender),
            text=desk.say("asking.moved_on_text", sender=sender, why=why),
            choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
        )


def _asked(desk: Desk, address: str) -> tuple[Prompt, ...]:
    start = f"{desk.view.case.id}:bounce:{address}:"
    return tuple(p for p in desk.view.open_prompts(NAME) if p.id.startswith(start))


def _give_time(desk: Desk, address: str, until: date) -> None:
    for question in desk.view.open_questions():
        if question.asked == address and question.answer_by < until:
            desk.put(replace(question, answer_by=until))


def refuse_cpr(desk: Desk, mail: MailEvent) -> None:
    """Ask the sender, in fixed words that quote nothing, to send it again without; tell the coordinator."""
    desk.acted = False
    sender = mail.sender_name or mail.sender
    if mail.party is not None:
        desk.send(
            Outgoing(
                key=f"{desk.view.case.id}:cpr:{mail.mail_id}",
                to=mail.sender,
                to_name=mail.sender_name,
                letter=CprRefused(),
                case_id=desk.view.case.id,
                question_id=mail.question_id,
                answers=mail.message_id,
            )
        )
    desk.ask_person(
        key=f"cpr:{mail.mail_id}",
        rule=NAME,
        title=desk.say("asking.cpr_title", institution=desk.view.institution.name, sender=sender),
        text=desk.say("asking.cpr_text", sender=sender),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
    )
    desk.note("cpr", desk.say("asking.cpr_text", sender=sender))
