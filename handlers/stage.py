"""What a stage of the process offers; `handlers/stages/` holds one module for each, `rules.py` the table of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import Prompt, PromptChoice, Question
from handlers.programme import Programme
from handlers.view import CaseView
from messages.letters import Letter


class StageModule(Protocol):
    """The functions of a stage module; each takes what it needs and works on the desk it is given."""

    def take_mail(self, desk: Desk, mail: MailEvent) -> None:
        """A mail of the stage's kinds that may be acted on."""

    def choices(self, view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
        """What a person may settle an unclear mail as; action "read" with the reading's outcome in the arguments."""

    def deadlines(self, view: CaseView, programme: Programme) -> Iterable[Deadline]:
        """When the stage wants the case looked at again."""

    def take_deadline(self, desk: Desk, key: str) -> None:
        """One of `deadlines` has come and still holds."""

    def take_settled(self, desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
        """A prompt whose rule is the stage's name was settled by `by`; `text` is what was added (a date, a reason)."""

    def take_command(self, desk: Desk, command: CommandEvent) -> None:
        """A coordinator's command that is this stage's (see `rules.COMMANDS`)."""

    def reminder(self, view: CaseView, question: Question, programme: Programme) -> Letter | None:
        """The letter that reminds of (or, at a handover, asks again) one of the stage's open questions."""
