"""Letters of no stage of their own: notices gathered, prompts to the coordinator, receipts, mail that went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter


@dataclass(frozen=True, kw_only=True)
class CaseNotices:
    """What there is to tell of one case, a sentence each. `case_number` is "" for what belongs to no case."""

    case_number: str
    institution: str
    texts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeBundle(Letter):
    """The day's notices to one person over all their cases."""

    template: ClassVar[str] = "notice_bundle"
    name: str
    day: date
    cases: tuple[CaseNotices, ...]


@dataclass(frozen=True, kw_only=True)
class PromptLetter(Letter):
    """Puts something before the coordinator, who answers with a choice's number (from 1, in the order of `choices`).

    `number` is the prompt's in the queue; `guess` the index (from 0, as in the queue) of the best guess, or None.
    """

    template: ClassVar[str] = "prompt"
    name: str
    number: int
    title: str
    text: str
    choices: tuple[str, ...]
    guess: int | None
    institution: str


@dataclass(frozen=True, kw_only=True)
class Noted(Letter):
    """Receipt: what was understood and stored, a sentence each without full stop; asks to be corrected.

    `then` says what happens next ("" where the next mail will); `mailed`: it was told by mail, not to a colleague.
    """

    template: ClassVar[str] = "noted"
    receipt: ClassVar[bool] = True
    name: str
    about: str
    noted: tuple[str, ...]
    then: str
    mailed: bool = True


@dataclass(frozen=True, kw_only=True)
class Undelivered(Letter):
    """Tells the coordinator that a mail did not arrive. `permanent`: the address is no good and is written to no more.

    `subject` is that of our mail; `reason` the server's words, "" where it gave none.
    """

    template: ClassVar[str] = "undelivered"
    name: str
    recipient: str
    subject: str
    institution: str
    permanent: bool
    reason: str


@dataclass(frozen=True, kw_only=True)
class CprRefused(Letter):
    """Asks to send a mail again without its CPR number. Fixed words: it quotes nothing of what was sent."""

    template: ClassVar[str] = "cpr_refused"
    receipt: ClassVar[bool] = True
