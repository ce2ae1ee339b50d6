"""What the chat asks of the store, as a Protocol, and the light values it gets: one line a case, not the whole case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from handlers.chat.values import Act, Code, Dialogue, Link, Tap
from handlers.chat.who import Scope
from handlers.model import MeetingStatus, Party, Person, Prompt, Region, Stage
from handlers.view import CaseView
from messages.reading import Answer, Kind, Slot


class CaseName(NamedTuple):
    """A case as it is looked for; a tuple, because every search by name makes one of each case."""

    case_id: str
    institution: str
    region: Region


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """A case in one line."""

    case_id: str
    institution: str
    region: Region
    stage: Stage
    round: str
    at_inspector: str | None
    st_inspector: str | None


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How many there are: meetings held by region and year, cases by region and stage, late answers, open prompts."""

    held: Mapping[tuple[Region, int], int]
    stages: Mapping[tuple[Region, Stage], int]
    late: int
    prompts: int
    surveys_sent: int = 0
    surveys_answered: int = 0


@dataclass(frozen=True, kw_only=True)
class OwedLine:
    """An open question; `late` ones are past their day."""

    case_id: str
    institution: str
    party: Party
    kind: Kind
    answer_by: date
    reminders: int
    question_id: str


@dataclass(frozen=True, kw_only=True)
class MeetingLine:
    """A meeting that is agreed or was held."""

    case_id: str
    institution: str
    region: Region
    slot: Slot
    status: MeetingStatus


@dataclass(frozen=True, kw_only=True)
class SurveyLine:
    """A survey that was sent: whether it was answered in whole or part, and its answers."""

    region: Region
    answered: bool
    answers: Mapping[str, Answer]


@dataclass(frozen=True, kw_only=True)
class Logged:
    """A line of the log."""

    at: datetime
    actor: str
    what: str
    rule: str
    words: str
    mail_id: int | None


@dataclass(frozen=True, kw_only=True)
class MailSeen:
    """A mail in the mailbox: enough to find it there, and the part its sender has in the case (None: not known).

    `subject` and `words` are given only where the settings let the words of a mail into the chat.
    """

    received_at: datetime
    folder: str
    party: Party | None = None
    subject: str = ""
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """A mail that waits to leave, or left: `letter` names its template, `to` whom it goes to as the chat may say it."""

    to: str
    letter: str
    case_id: str | None
    institution: str
    due: datetime
    held: bool = False


@dataclass(frozen=True, kw_only=True)
class Timer:
    """A deadline of a case that will be looked at."""

    case_id: str
    key: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class Foretold:
    """A mail that an act would send: `letter` names its template, `to` whom it goes to as the chat may say it."""

    to: str
    letter: str
    case_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Foreseen:
    """What acts would do, decided and not saved: mails to others, and why some cannot be carried out."""

    mails: tuple[Foretold, ...] = ()
    refused: tuple[str, ...] = ()
    asks: int = 0  # prompts it would open: the bot could not act on it alone
    unseen: int = 0  # acts of the same kind that were not looked at, where there are many


@dataclass(frozen=True, kw_only=True)
class TapNow:
    """A tap as it stands."""

    tap: Tap
    state: str
    created_at: datetime
    done_at: datetime | None = None


class ChatQueries(Protocol):
    """What `handlers.chat` may ask. Lists are in the order they are shown."""

    # who
    async def person(self, address: str) -> Person | None: ...
    async def link_of(self, user: str) -> Link | None: ...
    async def code(self, digest: str) -> Code | None: ...

    # what was asked and tapped
    async def dialogue(self, chat: str, user: str) -> Dialogue | None: ...
    async def waiting_taps(self, until: datetime) -> tuple[TapNow, ...]: ...
    async def open_tap(self, card: str) -> TapNow | None: ...
    async def taps_of(self, person: str) -> tuple[TapNow, ...]: ...
    async def taken_by(self, prompt_id: str) -> str | None: ...
    async def shown(self, card: str) -> tuple[tuple[str, str], ...]:
        """(chat, key) of the messages that show a card and can still be answered."""
        ...

    # where things stand
    async def counts(self, scope: Scope, today: date, *, region: Region | None, year: str) -> Counts: ...
    async def case_names(
        self, scope: Scope, *, ending: str = "", holding: tuple[tuple[str, ...], ...] = ()
    ) -> tuple[CaseName, ...]:
        """The cases in scope by number; with `ending` those whose number ends so, with `holding` (see
        `find.letters`) those whose name holds the pieces of each word one behind the other."""
        ...

    async def case_lines(
        self, scope: Scope, *, stages: tuple[Stage, ...], region: Region | None, year: str
    ) -> tuple[CaseLine, ...]:
        """The cases of those stages; `year` as in `counts`."""
        ...

    async def case_line(self, case_id: str, scope: Scope | None = None) -> CaseLine | None:
        """One case; None where there is none in scope (None: whoever asks)."""
        ...

    async def owed(
        self,
        scope: Scope,
        *,
        region: Region | None,
        case_id: str | None,
        since: date | None,
        by: str | None,
        limit: int,
        skip: int,
    ) -> tuple[tuple[OwedLine, ...], int]:
        """A page of what is owed, oldest day first, and how many there are; with `since` only what is due then or
        later, with `by` only what that person was asked."""
        ...

    async def meetings(
        self, scope: Scope, *, since: datetime, region: Region | None, limit: int, skip: int
    ) -> tuple[tuple[MeetingLine, ...], int]: ...
    async def case_view(self, case_id: str) -> CaseView: ...
    async def open_prompts(self) -> tuple[Prompt, ...]: ...
    async def prompt(self, which: int | str) -> Prompt | None: ...
    async def mail_seen(self, inbox_id: int) -> MailSeen | None: ...
    async def logged(self, case_id: str | None, *, mail_id: int | None, newest: int) -> tuple[Logged, ...]: ...
    async def leaving(self, until: datetime) -> tuple[Leaving, ...]: ...
    async def left(self, case_ids: tuple[str, ...], since: datetime, until: datetime) -> tuple[Leaving, ...]: ...
    async def timers(self, until: datetime) -> tuple[Timer, ...]: ...
    async def paused(self) -> bool: ...
    async def surveys(self, scope: Scope, region: Region | None) -> tuple[SurveyLine, ...]: ...
    async def raised(self, scope: Scope, region: Region | None) -> Mapping[str, tuple[int, int]]:
        """How often AT and ST raised each topic before the meetings: topic -> (AT, ST)."""
        ...

    # what would happen
    async def foresee(self, acts: tuple[Act, ...], now: datetime) -> Foreseen: ...
