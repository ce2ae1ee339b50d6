"""Mail that belongs to no case: put before a person, who may name the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers import around
from handlers.decision import Decision
from handlers.events import MailEvent, SettledEvent
from handlers.matching import Match
from handlers.model import LogEntry, Person, Prompt, PromptChoice
from handlers.programme import Programme
from messages.phrases import phrase

NAME = "unfiled"


# what matching says, in the words people read
_WHY = {"sender has several cases": "several", "sender is not known": "unknown"}


def unfiled_prompt(
    mail: MailEvent, match: Match, programme: Programme, now: datetime, *, sender: Person | None = None
) -> Decision:
    """Ask a person where the mail belongs; `match` says why no case was found, `sender` who wrote, if the register
    knows them."""
    language = programme.language
    key = "cpr" if mail.reading.sensitive else _WHY.get(match.why, "no_case")
    why = phrase(f"asking.why_{key}", language)
    who = f"{mail.sender_name} <{mail.sender}>" if mail.sender_name else mail.sender or "?"
    prompt = Prompt(
        id=f"unfiled:{mail.mail_id}",
        case_id=None,
        rule=NAME,
        title=phrase("asking.title_unfiled", language, sender=who),
        text=phrase("asking.text_unfiled", language, sender=who, subject=mail.subject, why=why),
        choices=(
            PromptChoice(label=phrase("asking.belongs", language), action="belongs"),
            *around.choices(mail, sender, filed=False, language=language),
            PromptChoice(label=phrase("common.choice_self", language), action="self"),
            PromptChoice(label=phrase("common.choice_nothing", language), action="nothing"),
        ),
        opened_at=now,
        mail_id=mail.mail_id,
    )
    entry = LogEntry(
        at=now,
        case_id=None,
        actor=mail.sender,
        what=phrase("asking.log_asked", language, sender=who, why=why),
        rule="no case",
        mail_id=mail.mail_id,
    )
    return Decision(changes=(prompt,), log=(entry,))


def settled(prompt: Prompt, event: SettledEvent, programme: Programme, now: datetime) -> Decision:
    """The prompt as settled, and a line in the log."""
    choice = prompt.choices[event.choice]
    done = replace(prompt, settled_at=now, settled_by=event.by, choice=event.choice)
    entry = LogEntry(
        at=now,
        case_id=None,
        actor=event.by,
        what=phrase("asking.log_settled", programme.language, by=event.by, choice=choice.label),
        rule="settled",
        words=event.text,
        mail_id=prompt.mail_id,
    )
    return Decision(changes=(done,), log=(entry,), acted=True)
