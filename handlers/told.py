"""What somebody of the parties tells, by mail or through a coordinator: who, in which words, let through by whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.decision import Outgoing
from handlers.model import Person
from messages.errors import SamtilsynError
from messages.letters_common import Noted
from messages.phrases import phrase
from messages.sensitive import has_cpr


class CannotTell(SamtilsynError):
    """What somebody told cannot be passed on; the text says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """`id` says which (see Notification); `words` as they are to be passed on; `by` who lets them through.

    `message_id` and `subject` are those of the mail, "" where it was told otherwise; `files`: the mail had files.
    """

    id: str
    sender: Person
    words: str
    by: str
    mail_id: int | None = None
    message_id: str = ""
    subject: str = ""
    files: bool = False

    @staticmethod
    def cannot(key: str, language: str, **values: object) -> CannotTell:
        """The error with the text of the catalogue."""
        return CannotTell(phrase(key, language, **values))


def check_words(told: Told, language: str) -> None:
    """Raises CannotTell where there is nothing to tell, or a CPR number in it."""
    if not told.words.strip():
        raise told.cannot("around.no_words", language)
    if has_cpr(told.words):
        raise told.cannot("around.no_cpr", language)


def receipt(told: Told, *noted: str, about: str, case_id: str | None, kind: str) -> Outgoing:
    """The sender's receipt: under the mail that told it, where there was one."""
    return Outgoing(
        key=f"{kind}:{told.id}:noted:{told.sender.email}",
        to=told.sender.email,
        to_name=told.sender.name,
        letter=Noted(name=told.sender.name, about=about, noted=noted, then="", mailed=bool(told.message_id)),
        case_id=case_id,
        answers=told.message_id or None,
        answers_subject=told.subject,
    )


def next_id(ids: Iterable[str], now: datetime) -> str:
    """A free id for what was told by command: "2018:3"."""
    taken = set(ids)
    number = 1
    while (found := f"{now.year}:{number}") in taken:
        number += 1
    return found
