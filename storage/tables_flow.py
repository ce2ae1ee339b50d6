"""The tables of the flow: inbox, outbox, timers, notices, the log. What design.md 1-4 and 7 promise."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, text
from sqlmodel import Field

from storage.tables import Base

INBOX_WAITS = "state IN ('new', 'claimed')"
OUTBOX_WAITS = "state IN ('waiting', 'claimed')"
UNFIRED = "fired_at IS NULL"
UNSENT = "sent_at IS NULL"


class RawMailTable(Base, table=True):
    """What lies in the archive: `size` is of the message itself, in bytes."""

    __tablename__ = "raw_mails"
    hash: str = Field(primary_key=True)
    size: int
    stored_at: datetime


class InboxTable(Base, table=True):
    """All that comes in, in the order it is worked on.

    `state`: new, claimed, done, set_aside (shunted), before_cutoff (kept, not worked on). `kind`: mail, sent_mail,
    deadline, settled, command. `raw_id` is the Message-ID as received (dedupe); `message_id` as read and filed.
    `recipients` is whom it went to, as filed.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        Index(
            "inbox_waits",
            "received_at",
            "id",
            sqlite_where=text(INBOX_WAITS),
            postgresql_where=text(INBOX_WAITS),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    state: str
    dedupe_key: str = Field(unique=True)
    received_at: datetime
    source: str
    folder: str
    content_hash: str | None = Field(foreign_key="raw_mails.hash")
    raw_id: str | None = Field(index=True)
    id_reused: bool
    payload: dict[str, Any] | None = Field(sa_type=JSON)
    attempts: int = Field(sa_column_kwargs={"server_default": text("0")})
    claimed_by: str | None
    claimed_at: datetime | None
    error: str = Field(sa_column_kwargs={"server_default": text("''")})
    done_at: datetime | None
    outcome: str = Field(sa_column_kwargs={"server_default": text("''")})
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    message_id: str = Field(index=True, sa_column_kwargs={"server_default": text("''")})
    sender: str = Field(sa_column_kwargs={"server_default": text("''")})
    subject: str = Field(sa_column_kwargs={"server_default": text("''")})
    recipients: list[str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")})


class OutboxTable(Base, table=True):
    """All that leaves. `raw` is frozen. `state`: held, waiting, claimed, sent, failed, cancelled, uncertain.

    `due_at` is the earliest time it may leave (held back, or after a failure). `repeats` counts how
    often a claim was left open by a crash; after one repeat the row is `uncertain`.
    `done_at` is when it was sent or failed for good.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_waits", "id", sqlite_where=text(OUTBOX_WAITS), postgresql_where=text(OUTBOX_WAITS)),
        Index("outbox_by_state", "state", "due_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    state: str
    dedupe_key: str = Field(unique=True)
    message_id: str = Field(unique=True)
    recipient: str
    subject: str
    why: str
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    question_id: str | None = Field(index=True)
    prompt_id: str | None = Field(index=True)
    raw: bytes
    created_at: datetime
    due_at: datetime
    attempts: int = Field(sa_column_kwargs={"server_default": text("0")})
    repeats: int = Field(sa_column_kwargs={"server_default": text("0")})
    claimed_by: str | None
    claimed_at: datetime | None
    done_at: datetime | None
    error: str = Field(sa_column_kwargs={"server_default": text("''")})


class CursorTable(Base, table=True):
    """How far a source was read. UIDs and UIDVALIDITY are unsigned 32 bits (RFC 3501), Telegram's ids larger."""

    __tablename__ = "cursors"
    mailbox: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_type=BigInteger)
    uid: int = Field(sa_type=BigInteger)


class DeadlineTable(Base, table=True):
    """A timer; its key fires once in the case's life."""

    __tablename__ = "deadlines"
    __table_args__ = (Index("deadlines_wait", "due", sqlite_where=text(UNFIRED), postgresql_where=text(UNFIRED)),)
    case_id: str = Field(primary_key=True, foreign_key="cases.id")
    key: str = Field(primary_key=True)
    due: datetime
    fired_at: datetime | None


class NoticeTable(Base, table=True):
    """What can wait for a person's daily bundle."""

    __tablename__ = "notices"
    __table_args__ = (Index("notices_wait", "recipient", sqlite_where=text(UNSENT), postgresql_where=text(UNSENT)),)
    key: str = Field(primary_key=True)
    recipient: str
    case_id: str | None = Field(foreign_key="cases.id")
    text: str
    created_at: datetime
    sent_at: datetime | None


class LogTable(Base, table=True):
    """Append-only: triggers of the first migration refuse UPDATE and DELETE."""

    __tablename__ = "log"
    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    actor: str
    what: str
    rule: str
    words: str
    mail_id: int | None = Field(foreign_key="inbox.id", index=True)


class SettingTable(Base, table=True):
    """Small facts of the running bot: paused, counters, the demo's end time."""

    __tablename__ = "settings"
    key: str = Field(primary_key=True)
    value: str
