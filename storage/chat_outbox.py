"""The chat's outbox: what leaves for each chat, in its order; claimed before it is sent, as the mails are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, case, func, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import ChatOut
from messages.chat import Attached, ChatText
from storage.chat_reading import OUT
from storage.errors import NotFound
from storage.mapping import from_json, to_json
from storage.room import Room
from storage.settings import PAUSED, SETTINGS
from storage.statements import insert_new
from storage.tables_chat import CHAT_WAITS
from storage.values_chat import ChatItem

LEASE = timedelta(minutes=5)  # a claim of another process older than this is of one that died
MOST_REPEATS = 1


class ChatOutbox(Room):
    """The part of the store that gives out what is to leave for the chats; each method is one transaction."""

    async def queue_chat(self, outs: Sequence[ChatOut], now: datetime) -> int:
        """Queue messages whose key is new; gives how many."""
        async with self.database.writing() as connection:
            return await save_chat_outs(connection, outs, now)

    async def claim_chat(self, now: datetime, limit: int = 20) -> tuple[ChatItem, ...]:
        """What may leave now: of each chat the oldest message only, so that their order is kept.

        Call `mark_chat_sent`, `mark_chat_later` or `mark_chat_failed` for each, then claim again.
        """
        async with self.reading() as connection:
            if (await connection.execute(select(OUT.c.id).where(text(CHAT_WAITS)).limit(1))).first() is None:
                return ()
        async with self.database.writing() as connection:
            left = and_(
                text(CHAT_WAITS),
                OUT.c.state == "claimed",
                OUT.c.claimed_by != self.token,
                OUT.c.claimed_at <= now - LEASE,
            )
            await _give_back(connection, left, now)
            paused = select(SETTINGS.c.key).where(SETTINGS.c.key == PAUSED, SETTINGS.c.value == "1").exists()
            ready = and_(text(CHAT_WAITS), or_(~OUT.c.unasked, ~paused))
            first = select(func.min(OUT.c.id)).where(ready).group_by(OUT.c.chat)
            chosen = (
                select(OUT.c.id)
                .where(OUT.c.id.in_(first), OUT.c.state == "waiting", OUT.c.due_at <= now)
                .order_by(OUT.c.id)
                .limit(limit)
            )
            rows = (
                await connection.execute(
                    update(OUT)
                    .where(OUT.c.id.in_(chosen))
                    .values(state="claimed", attempts=OUT.c.attempts + 1, claimed_by=self.token, claimed_at=now)
                    .returning(OUT)
                )
            ).all()
            return tuple([await _chat_item(connection, row) for row in sorted(rows, key=lambda row: int(row.id))])

    async def mark_chat_sent(self, item_id: int, message_id: str | None, now: datetime) -> None:
        """The service took it; `message_id` is what it calls the message (of an edit: None). Raises NotFound.

        Its file is kept no longer, here and where it failed.
        """
        await self._finish_chat(
            item_id, {"state": "sent", "message_id": message_id, "done_at": now, "error": "", "file_data": None}
        )

    async def mark_chat_later(self, item_id: int, error: str, again_at: datetime) -> None:
        """It could not leave now (429, network): it waits, and all that follows in its chat. Raises NotFound."""
        await self._finish_chat(item_id, {"state": "waiting", "due_at": again_at, "error": error})

    async def mark_chat_failed(self, item_id: int, error: str, now: datetime) -> None:
        """The service refused it for good. Raises NotFound."""
        await self._finish_chat(
            item_id, {"state": "failed", "done_at": now, "error": error, "card_open": False, "file_data": None}
        )

    async def next_chat(self) -> datetime | None:
        """When the earliest waiting message is due."""
        query = select(func.min(OUT.c.due_at)).where(text(CHAT_WAITS), OUT.c.state == "waiting")
        async with self.reading() as connection:
            due = (await connection.execute(query)).scalar()
        return due if isinstance(due, datetime) else None

    async def _finish_chat(self, item_id: int, values: dict[str, Any]) -> None:
        mine = (OUT.c.id == item_id, OUT.c.state == "claimed", OUT.c.claimed_by == self.token)
        async with self.database.writing() as connection:
            done = await connection.execute(update(OUT).where(*mine).values(claimed_by=None, claimed_at=None, **values))
            if done.rowcount == 0:
                raise NotFound.of("errors.chat_not_claimed", number=item_id)


async def save_chat_outs(connection: AsyncConnection, outs: Sequence[ChatOut], now: datetime) -> int:
    """Queue messages whose key is new. One that edits a card's message takes the card's place: it is open no more."""
    if not outs:
        return 0
    fresh: dict[str, dict[str, Any]] = {}
    for out in outs:
        fresh.setdefault(out.key, _out_row(out, now))
    put = insert_new(connection.dialect.name, OUT, "dedupe_key").returning(OUT.c.id)
    queued = len((await connection.execute(put, list(fresh.values()))).all())
    closed = [out.edits_key for out in outs if out.edits_key is not None]
    if closed:
        await connection.execute(update(OUT).where(OUT.c.dedupe_key.in_(closed)).values(card_open=False))
    for out in outs:
        if out.edits is not None:
            await connection.execute(
                update(OUT)
                .where(OUT.c.chat == out.chat, OUT.c.message_id == out.edits, OUT.c.dedupe_key != out.key)
                .values(card_open=False)
            )
    return queued


async def release_chat(connection: AsyncConnection, token: str, now: datetime) -> int:
    """Give back what other stores had claimed when they died."""
    return await _give_back(
        connection, and_(text(CHAT_WAITS), OUT.c.state == "claimed", OUT.c.claimed_by != token), now
    )


async def _give_back(connection: AsyncConnection, condition: Any, now: datetime) -> int:
    """A message is shown twice at most; after that nobody knows, and nobody minds."""
    again = OUT.c.repeats < MOST_REPEATS
    done = await connection.execute(
        update(OUT)
        .where(condition)
        .values(
            state=case((again, "waiting"), else_="failed"),
            repeats=OUT.c.repeats + 1,
            error="the program stopped while it was sent; nobody knows whether it went",
            due_at=now,
            claimed_by=None,
            claimed_at=None,
        )
    )
    return done.rowcount


def _out_row(out: ChatOut, now: datetime) -> dict[str, Any]:
    message = out.message
    attached = message.attached if message is not None else None
    payload = None if message is None else {"lines": to_json(message.lines), "buttons": to_json(message.buttons)}
    return {
        "dedupe_key": out.key,
        "chat": out.chat,
        "state": "waiting",
        "message": payload,
        "file_name": attached.name if attached else None,
        "file_type": attached.content_type if attached else None,
        "file_alt": attached.alt if attached else None,
        "file_data": attached.data if attached else None,
        "edits": out.edits,
        "edits_key": out.edits_key,
        "deletes": out.deletes,
        "card": out.card,
        "card_open": out.card is not None and message is not None and bool(message.buttons),
        "unasked": out.unasked,
        "message_id": out.edits,
        "created_at": now,
        "due_at": out.not_before or now,
    }


async def _chat_item(connection: AsyncConnection, row: Row[Any]) -> ChatItem:
    edits = row.edits
    if row.edits_key is not None:
        sent = select(OUT.c.message_id).where(OUT.c.dedupe_key == row.edits_key, OUT.c.state == "sent")
        edits = (await connection.execute(sent)).scalar()
    message = None
    if row.message is not None:
        attached = None
        if row.file_data is not None:
            attached = Attached(
                name=row.file_name, content_type=row.file_type, data=bytes(row.file_data), alt=row.file_alt
            )
        message = from_json(ChatText, {**row.message, "attached": None})
        if attached is not None:
            message = ChatText(lines=message.lines, buttons=message.buttons, attached=attached)
    out = ChatOut(
        key=row.dedupe_key,
        chat=row.chat,
        message=message,
        edits=row.edits,
        edits_key=row.edits_key,
        deletes=row.deletes,
        card=row.card,
        unasked=row.unasked,
        not_before=None,
    )
    return ChatItem(id=row.id, attempts=row.attempts, repeats=row.repeats, out=out, edits=edits)
