"""What happens to a case: mail, a deadline that is due, a settled prompt, a command. All come through one inbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from handlers.model import Party
from messages.reading import Reading, Slot


@dataclass(frozen=True, kw_only=True)
class CalendarReply:
    """An answer pressed in a calendar (iMIP REPLY or COUNTER, RFC 5546): who, to which UID, what."""

    uid: str
    attendee: str
    status: Literal["accepted", "declined", "tentative", "counter"]
    sequence: int = 0
    counter: Slot | None = None
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class MailEvent:
    """A message that was matched to a case (or to none), read with the case's context.

    `mail_id` is the inbox row, `content_hash` the archived raw mail; `question_id` the question of ours it
    replies to (None where it replies to none or it cannot be told); `party` the sender's part in the case.
    `settled_by` is set when a person decided how the message is to be read: then `reading.decision` is act.
    `files` are the names of what is attached, pictures left out, without CPR numbers.
    """

    mail_id: int
    content_hash: str
    message_id: str
    sender: str
    sender_name: str = ""
    subject: str
    sent_at: datetime | None
    received_at: datetime
    case_id: str | None
    party: Party | None
    question_id: str | None = None
    reading: Reading
    calendar: CalendarReply | None = None
    settled_by: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DeadlineEvent:
    """A deadline of the case has come. `key` is the one `deadlines()` gave; each key comes once."""

    case_id: str
    key: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class SettledEvent:
    """A person chose `choice` (index) of prompt `prompt_id`; `text` is what they added (a date, a reason)."""

    prompt_id: str
    choice: int
    by: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class CommandEvent:
    """What a coordinator asks by hand; `name` as on the command line, `arguments` plain text."""

    name: str
    case_id: str | None
    by: str
    arguments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ColleagueMailEvent:
    """A human colleague wrote from the shared mailbox (seen in the Sent folder) to somebody of the case."""

    mail_id: int
    case_id: str
    recipients: tuple[str, ...]
    subject: str
    sent_at: datetime


Event = MailEvent | DeadlineEvent | SettledEvent | CommandEvent | ColleagueMailEvent
