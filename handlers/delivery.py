"""Mail from machines and mail that must not be used: bounces, automatic answers, CPR numbers. None moves a case."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Desk, Outgoing
from handlers.events import MailEvent
from handlers.model import PromptChoice
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
    """Mark `address` wherever the case uses it, and tell the coordinator once."""
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
    tell_undelivered(desk, address, detail)


def tell_undelivered(desk: Desk, address: str, detail: str) -> None:
    """Put a mail that did not arrive before the coordinator, once an address."""
    institution = desk.view.institution
    desk.ask_person(
        key=f"bounce:{address}",
        rule=NAME,
        title=desk.say("asking.bounce_title", institution=institution.name, address=address),
        text=desk.say("asking.bounce_text", address=address, detail=detail),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
    )


def take_automatic(desk: Desk, mail: MailEvent) -> None:
    """An out-of-office with a day of return delays reminders to that person; one that says somebody left is asked."""
    sender = mail.sender_name or mail.sender
    desk.acted = mail.reading.decision is Choice.ACT
    desk.note("automatic answer", desk.say("asking.log_auto", sender=sender))
    person = desk.view.people.get(mail.sender)
    if person is not None and mail.reading.until is not None and mail.reading.until >= desk.today:
        desk.put(replace(person, away_until=mail.reading.until))
    if mail.reading.decision is Choice.ASK:
        why = "; ".join(e.text for e in mail.reading.why if e.text)
        desk.ask_person(
            key=f"moved-on:{mail.mail_id}",
            rule=NAME,
            title=desk.say("asking.moved_on_title", institution=desk.view.institution.name, sender=sender),
            text=desk.say("asking.moved_on_text", sender=sender, why=why),
            choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
        )


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
                answers=mail.message_id,
                answers_subject=mail.subject,
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
