"""What goes wrong outside any case: mail that did not arrive, messages that could not be handled, answers too late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.saving import coordinators
from handlers.decision import Decision, Outgoing
from handlers.events import MailEvent
from handlers.model import LogEntry, Person, Prompt, PromptChoice
from handlers.programme import Programme
from messages.letters_common import Noted, Undelivered
from messages.phrases import phrase
from storage.values import OutboxEntry

SET_ASIDE = "set aside"
UNCERTAIN = "uncertain"


def undelivered(
    address: str,
    *,
    subject: str,
    reason: str,
    permanent: bool,
    people: Sequence[Person],
    mail_id: int | None,
    programme: Programme,
    now: datetime,
) -> Decision:
    """A mail of no case did not arrive: the person is marked where the address is no good, the coordinators are told.

    Nobody is told of the own mailbox, and of no address more than once a day: a bounce must not make the next one.
    """
    language = programme.language
    wanted = address.lower()
    person = next((p for p in people if p.id == wanted), None)
    marked = (replace(person, email_undeliverable=True),) if person is not None and permanent else ()
    told = tuple(
        Outgoing(
            key=f"undelivered:{wanted}:{now.astimezone(programme.zone).date().isoformat()}:{other.email}",
            to=other.email,
            to_name=other.name,
            letter=Undelivered(
                name=other.name,
                recipient=address,
                subject=subject,
                institution="",
                permanent=permanent,
                reason=reason,
            ),
        )
        for other in coordinators(people, now, programme)
        if other.id != wanted
    )
    entry = LogEntry(
        at=now,
        case_id=None,
        actor="samtilsyn",
        what=phrase("asking.log_bounce", language, address=address, detail=reason),
        rule="undelivered",
        mail_id=mail_id,
    )
    return Decision(changes=marked, outgoing=told, log=(entry,), acted=True)


def set_aside(inbox_id: int, error: str, programme: Programme, now: datetime) -> Decision:
    """Something in the inbox failed three times: a person is asked whether to try again."""
    language = programme.language
    prompt = Prompt(
        id=f"set-aside:{inbox_id}:{now.isoformat()}",
        case_id=None,
        rule=SET_ASIDE,
        title=phrase("asking.aside_title", language, number=inbox_id),
        text=phrase("asking.aside_text", language, number=inbox_id, error=error),
        choices=(
            PromptChoice(
                label=phrase("asking.aside_again", language), action="replay", arguments={"inbox": str(inbox_id)}
            ),
            PromptChoice(label=phrase("common.choice_nothing", language), action="nothing"),
        ),
        opened_at=now,
    )
    entry = LogEntry(
        at=now,
        case_id=None,
        actor="samtilsyn",
        what=phrase("asking.aside_title", language, number=inbox_id),
        rule=SET_ASIDE,
        words=error,
        mail_id=inbox_id,
    )
    return Decision(changes=(prompt,), log=(entry,))


def uncertain_id(mail: OutboxEntry) -> str:
    """The prompt's id: one each time it comes to this."""
    return f"uncertain:{mail.key}:{mail.attempts}"


def uncertain(mail: OutboxEntry, programme: Programme, now: datetime) -> Decision:
    """The program died twice while a mail was on its way: a person says whether it goes a third time."""
    language = programme.language
    prompt = Prompt(
        id=uncertain_id(mail),
        case_id=None,
        rule=UNCERTAIN,
        title=phrase("asking.uncertain_title", language, subject=mail.subject),
        text=phrase("asking.uncertain_text", language, subject=mail.subject, to=mail.to),
        choices=(
            PromptChoice(
                label=phrase("asking.uncertain_again", language), action="resend", arguments={"key": mail.key}
            ),
            PromptChoice(label=phrase("asking.uncertain_leave", language), action="nothing"),
        ),
        opened_at=now,
    )
    entry = LogEntry(at=now, case_id=mail.case_id, actor="samtilsyn", what=prompt.title, rule=UNCERTAIN)
    return Decision(changes=(prompt,), log=(entry,))


def too_late(prompt: Prompt, mail: MailEvent, programme: Programme, now: datetime) -> Decision:
    """Somebody answers what is settled or taken back already: they are told that their answer changes nothing."""
    language = programme.language
    letter = Noted(
        name=mail.sender_name,
        about=phrase("asking.late_about", language, number=prompt.number),
        noted=(phrase("asking.late_noted", language),),
        then="",
    )
    out = Outgoing(
        key=f"prompt-late:{prompt.id}:{mail.mail_id}",
        to=mail.sender,
        to_name=mail.sender_name,
        letter=letter,
        case_id=prompt.case_id,
        answers=mail.message_id,
        answers_subject=mail.subject,
    )
    return Decision(outgoing=(out,), log=(left(mail, "late", programme, now),))


def left(mail: MailEvent, why: str, programme: Programme, now: datetime) -> LogEntry:
    """The line of the log for a mail that changes nothing; `why` names the reason ("list", "own" …)."""
    language = programme.language
    what = phrase("asking.log_ignored", language, sender=mail.sender or "?", why=phrase(f"asking.left_{why}", language))
    return LogEntry(
        at=now, case_id=mail.case_id, actor=mail.sender, what=what, rule=f"left: {why}", mail_id=mail.mail_id
    )
