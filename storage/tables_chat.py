"""The tables of the chat: who is linked, what was tapped, what leaves. No future annotations (see tables.py)."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlmodel import Field

from storage.tables import Base, one

CHAT_WAITS = "state IN ('waiting', 'claimed')"
TAP_WAITS = "state IN ('waiting', 'working')"


class ChatLinkTable(Base, table=True):
    """A user is one person, a person one user; `chat` is their private chat."""

    __tablename__ = "chat_links"
    user: str = Field(primary_key=True)
    person: str = Field(unique=True)
    chat: str = Field(index=True)
    linked_at: datetime
    blocked: bool = Field(sa_column_kwargs={"server_default": text("false")})


class ChatCodeTable(Base, table=True):
    """One-use codes; the code itself is nowhere but in the mail."""

    __tablename__ = "chat_codes"
    hash: str = Field(primary_key=True)
    person: str = Field(index=True)
    created_at: datetime
    valid_until: datetime
    asked_by: str = Field(index=True)
    used_at: datetime | None


class ChatDialogueTable(Base, table=True):
    """What was asked in a chat and waits for words or a tap."""

    __tablename__ = "chat_dialogues"
    chat: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    name: str
    known: dict[str, Any] = Field(sa_type=JSON)
    acts: list[Any] = Field(sa_type=JSON)
    updated_at: datetime


class ChatTapTable(Base, table=True):
    """What a tap set going. `state`: waiting, working, done, undone, refused. At most one open tap a card."""

    __tablename__ = "chat_taps"
    __table_args__ = (
        one("one_tap_a_card", "card", where=f"{TAP_WAITS} AND card IS NOT NULL"),
        Index("chat_taps_wait", "due_at", sqlite_where=text(TAP_WAITS), postgresql_where=text(TAP_WAITS)),
    )
    id: str = Field(primary_key=True)
    person: str = Field(index=True)
    chat: str
    acts: list[Any] = Field(sa_type=JSON)
    what: str
    due_at: datetime
    card: str | None
    edits: str | None
    state: str
    created_at: datetime
    done_at: datetime | None
    outcome: str = Field(sa_column_kwargs={"server_default": text("''")})


class ChatTakenTable(Base, table=True):
    """Who took a prompt upon themselves; the first does."""

    __tablename__ = "chat_taken"
    prompt: str = Field(primary_key=True)
    person: str
    taken_at: datetime


class ChatMoveTable(Base, table=True):
    """A group that became a supergroup has a new id; settings may still name the old one."""

    __tablename__ = "chat_moves"
    old: str = Field(primary_key=True)
    new: str


class ChatOutboxTable(Base, table=True):
    """All that leaves for a chat, in order of `id` in each. `state`: waiting, claimed, sent, failed, cancelled.

    `message` is a messages.chat.ChatText without its file, which lies in `file_data`. `message_id` is what the
    service calls the message that was sent. `card_open`: the message shows a card that can still be answered.
    """

    __tablename__ = "chat_outbox"
    __table_args__ = (
        Index("chat_outbox_waits", "chat", "id", sqlite_where=text(CHAT_WAITS), postgresql_where=text(CHAT_WAITS)),
    )
    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str = Field(unique=True)
    chat: str
    state: str
    message: dict[str, Any] | None = Field(sa_type=JSON)
    file_name: str | None
    file_type: str | None
    file_alt: str | None
    file_data: bytes | None
    edits: str | None
    edits_key: str | None
    deletes: str | None
    card: str | None = Field(index=True)
    card_open: bool = Field(sa_column_kwargs={"server_default": text("false")})
    unasked: bool = Field(sa_column_kwargs={"server_default": text("false")})
    message_id: str | None
    created_at: datetime
    due_at: datetime
    attempts: int = Field(sa_column_kwargs={"server_default": text("0")})
    repeats: int = Field(sa_column_kwargs={"server_default": text("0")})
    claimed_by: str | None
    claimed_at: datetime | None
    done_at: datetime | None
    error: str = Field(sa_column_kwargs={"server_default": text("''")})
