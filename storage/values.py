"""What the store takes and gives beside the records: frozen values, times aware (UTC when they come out)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from handlers.chat.values import Incoming, OfficeEvent
from handlers.events import CommandEvent, DeadlineEvent, SettledEvent
from handlers.matching import SentMail
from handlers.model import Case, Meeting, Party, Stage, SurveyStatus

InboxKind = Literal["mail", "sent_mail", "deadline", "settled", "command", "chat", "office"]
InboxState = Literal["new", "claimed", "done", "set_aside", "before_cutoff"]
SentRef = SentMail  # a message of ours that a reply refers to
OutboxState = Literal["held", "waiting", "claimed", "sent", "failed", "cancelled", "uncertain"]


@dataclass(frozen=True, kw_only=True)
class Cursor:
    """How far a source was read: a mailbox folder ("INBOX") or Telegram ("telegram", uid = next offset)."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, kw_only=True)
class Received:
    """What became of a mail. `new` False: the very message lies there already (`inbox_id` is that row's).

    `same_id_other_body`: its Message-ID was seen before with another body; it is new, and a person is to be asked.
    """

    inbox_id: int
    new: bool
    same_id_other_body: bool = False


@dataclass(frozen=True, kw_only=True)
class InboxItem:
    """Something to work on. `event` is set for deadline, settled, command, chat and office; `content_hash` for mails.

    `attempts` counts this claim too (1 at the first).
    """

    id: int
    kind: InboxKind
    attempts: int
    received_at: datetime
    source: str = ""
    folder: str = ""
    event: DeadlineEvent | SettledEvent | CommandEvent | Incoming | OfficeEvent | None = None
    content_hash: str | None = None
    same_id_other_body: bool = False


@dataclass(frozen=True, kw_only=True)
class InboxEntry:
    """An inbox row as lists and `why` show it; `error` is of the last failed attempt."""

    id: int
    kind: InboxKind
    state: InboxState
    attempts: int
    received_at: datetime
    done_at: datetime | None
    source: str
    folder: str
    content_hash: str | None
    id_reused: bool
    error: str
    outcome: str
    case_id: str | None
    message_id: str
    sender: str
    subject: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Filed:
    """Where a mail was put: set on its inbox row with the commit, and found by `find_received` afterwards.

    `recipients` is whom it went to as well: they know its Message-ID too (see `last_message_ids`).
    """

    case_id: str | None
    message_id: str
    sender: str
    subject: str
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FrozenMail:
    """A rendered mail that is to leave. `key` never leaves twice; `raw` goes out as it is, with `message_id` in it.

    `not_before` holds it back; `why` tells `preview` the reason.
    """

    key: str
    message_id: str
    to: str
    raw: bytes
    subject: str = ""
    case_id: str | None = None
    question_id: str | None = None
    prompt_id: str | None = None
    not_before: datetime | None = None
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Committed:
    """What a commit did: mails queued, skipped (their key was known), cancelled (moot); new prompts' numbers."""

    queued: int = 0
    skipped: int = 0
    cancelled: int = 0
    prompts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class OutboxItem:
    """A claimed mail. `attempts` counts this claim too; `repeats` > 0: a crash left it unknown whether it went.

    `why` names the letter it is; it was written at `created_at`.
    """

    id: int
    key: str
    message_id: str
    to: str
    raw: bytes
    attempts: int
    repeats: int
    why: str
    created_at: datetime
    case_id: str | None = None
    question_id: str | None = None
    prompt_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class OutboxEntry:
    """An outbox row as lists show it (without the bytes). `size` in bytes; `due` the earliest time it may leave;
    `done_at` when it was sent or failed for good."""

    id: int
    key: str
    state: OutboxState
    message_id: str
    to: str
    subject: str
    why: str
    case_id: str | None
    question_id: str | None
    prompt_id: str | None
    created_at: datetime
    due: datetime
    attempts: int
    repeats: int
    done_at: datetime | None
    error: str
    size: int


@dataclass(frozen=True, kw_only=True)
class Temporary:
    """What follows a temporary failure: the next try, or `gave_up` (the mail is failed for good)."""

    next_try_at: datetime | None
    gave_up: bool


@dataclass(frozen=True, kw_only=True)
class ReceivedRef:
    """A message of somebody else's that was filed before and is referred to."""

    message_id: str
    case_id: str | None
    inbox_id: int
    sender: str


@dataclass(frozen=True, kw_only=True)
class CaseRef:
    """A case an address belongs to, and as whom."""

    case_id: str
    party: Party
    stage: Stage


@dataclass(frozen=True, kw_only=True)
class CaseRow:
    """A case in one line. `meeting` is the one that stands (agreed or held)."""

    case: Case
    institution: str
    meeting: Meeting | None = None
    survey: SurveyStatus | None = None
    open_questions: int = 0
    open_prompts: int = 0


@dataclass(frozen=True, kw_only=True)
class Traffic:
    """How many there are: inbox rows by kind ("mail" …) and by state, outgoing mails by state; only what there is."""

    received: Mapping[str, int]
    inbox: Mapping[str, int]
    outbox: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class PendingDeadline:
    """A timer that has not fired."""

    case_id: str
    key: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class PendingNotice:
    """A notice not sent yet."""

    key: str
    to: str
    case_id: str | None
    text: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Logged:
    """A line of the log as stored; the fields are those of handlers.model.LogEntry."""

    id: int
    at: datetime
    case_id: str | None
    actor: str
    what: str
    rule: str
    words: str
    mail_id: int | None


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What there is to do now: something in the inbox, a timer that is due."""

    inbox: bool
    deadline: bool


@dataclass(frozen=True, kw_only=True)
class NextMoments:
    """When the earliest timer that has not fired is due (None: there is none) and when the earliest mail may leave
    (None: nothing waits, or all is paused); whether a list or a sample is unanswered, and so may want a reminder."""

    deadline: datetime | None
    outgoing: datetime | None
    lists: bool
    samples: bool
