"""One turn of the chat: what came in is kept before it is confirmed, what follows is saved together, taps proceed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import ChatDecision, ChatOut, Incoming
from storage.chat_outbox import save_chat_outs
from storage.chat_people import to_row_of
from storage.chat_reading import CODES, DIALOGUES, LINKS, TAKEN, TAPS
from storage.errors import PromiseBroken
from storage.intake import INBOX, RAW, advance_cursor
from storage.mapping import to_json
from storage.room import Room
from storage.statements import insert_new, upsert
from storage.tables_chat import TAP_WAITS
from storage.values import Cursor
from storage.values_chat import TapState


class ChatTurns(Room):
    """The part of the store that takes in what was said and carries taps from state to state."""

    async def receive_chat(
        self, incoming: Incoming, *, file: bytes | None = None, cursor: Cursor | None = None
    ) -> tuple[int, bool]:
        """Put what came in into the inbox and move the cursor, in one commit; then it may be confirmed.

        (inbox id, True), or the first one's id and False where the same `incoming.id` came before. `file` is archived.
        """
        digest = None if file is None else await asyncio.to_thread(self.archive.write, file)
        row = {
            "kind": "chat",
            "state": "new",
            "dedupe_key": f"chat:{incoming.id}",
            "received_at": incoming.at,
            "source": incoming.chat.partition(":")[0],
            "folder": "",
            "content_hash": digest,
            "id_reused": False,
            "payload": {**to_json(incoming), "file": digest},
        }
        async with self.database.writing() as connection:
            if digest is not None and file is not None:
                await connection.execute(
                    insert_new(connection.dialect.name, RAW, "hash"),
                    {"hash": digest, "size": len(file), "stored_at": incoming.at},
                )
            put = insert_new(connection.dialect.name, INBOX, "dedupe_key").returning(INBOX.c.id)
            inbox_id = (await connection.execute(put, row)).scalar()
            new = inbox_id is not None
            if inbox_id is None:
                there = select(INBOX.c.id).where(INBOX.c.dedupe_key == row["dedupe_key"])
                inbox_id = (await connection.execute(there)).scalar_one()
            if cursor is not None:
                await advance_cursor(connection, cursor)
        return int(inbox_id), new

    async def begin_tap(self, tap_id: str) -> bool:
        """Start carrying out a tap; False where it was taken back or is done."""
        return await self._move_tap(tap_id, ("waiting", "working"), {"state": "working"})

    async def undo_tap(self, tap_id: str, now: datetime) -> bool:
        """Take a tap back; False where it is too late."""
        return await self._move_tap(tap_id, ("waiting",), {"state": "undone", "done_at": now})

    async def end_tap(
        self, tap_id: str, outcome: str, outs: Sequence[ChatOut], now: datetime, *, refused: bool = False
    ) -> None:
        """The tap is carried out (or refused); what its person is told goes with it."""
        state: TapState = "refused" if refused else "done"
        async with self.database.writing() as connection:
            await connection.execute(
                update(TAPS)
                .where(TAPS.c.id == tap_id, text(TAP_WAITS))
                .values(state=state, outcome=outcome, done_at=now)
            )
            await save_chat_outs(connection, outs, now)

    async def _move_tap(self, tap_id: str, states: tuple[str, ...], values: dict[str, Any]) -> bool:
        change = update(TAPS).where(TAPS.c.id == tap_id, TAPS.c.state.in_(states)).values(**values)
        async with self.database.writing() as connection:
            return (await connection.execute(change)).rowcount > 0


async def save_chat_decision(
    connection: AsyncConnection, decision: ChatDecision, incoming: Incoming, now: datetime
) -> None:
    """Save what follows from one incoming message, in the transaction that makes its inbox row done.

    A tap on a card that has an open one already, and a prompt that somebody has taken, are left as they are: the
    handlers were told before, and whoever was faster stays.
    """
    dialect = connection.dialect.name
    user = incoming.user or ""
    if decision.used_code is not None:
        used = await connection.execute(
            update(CODES).where(CODES.c.hash == decision.used_code, CODES.c.used_at.is_(None)).values(used_at=now)
        )
        if used.rowcount == 0:
            raise PromiseBroken("chat_codes", "a code is used once")
    if decision.link is not None:
        link = decision.link
        await connection.execute(delete(LINKS).where(or_(LINKS.c.user == link.user, LINKS.c.person == link.person)))
        await connection.execute(insert(LINKS), to_row_of(link))
    if decision.unlinks is not None:
        await connection.execute(delete(LINKS).where(LINKS.c.user == decision.unlinks))
    if decision.dialogue is not None:
        row = {
            "chat": incoming.chat,
            "user": user,
            "name": decision.dialogue.name,
            "known": dict(decision.dialogue.known),
            "acts": [to_json(act) for act in decision.dialogue.acts],
            "updated_at": now,
        }
        await connection.execute(upsert(dialect, DIALOGUES, tuple(row)), row)
    elif decision.ends_dialogue:
        await connection.execute(delete(DIALOGUES).where(DIALOGUES.c.chat == incoming.chat, DIALOGUES.c.user == user))
    for tap_id in decision.undo:
        await connection.execute(
            update(TAPS).where(TAPS.c.id == tap_id, TAPS.c.state == "waiting").values(state="undone", done_at=now)
        )
    if decision.taps:
        rows = [
            {
                "id": tap.id,
                "person": tap.person,
                "chat": tap.chat,
                "acts": [to_json(act) for act in tap.acts],
                "what": tap.what,
                "due_at": tap.due,
                "card": tap.card,
                "edits": tap.edits,
                "state": "waiting",
                "created_at": now,
                "done_at": None,
            }
            for tap in decision.taps
        ]
        await connection.execute(insert_new(dialect, TAPS, "id"), rows)
    if decision.takes is not None:
        await connection.execute(
            insert_new(dialect, TAKEN, "prompt"),
            {"prompt": decision.takes, "person": decision.by, "taken_at": now},
        )
    await save_chat_outs(connection, decision.out, now)
