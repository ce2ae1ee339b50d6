"""What comes in: received and committed before anybody acknowledges (design.md 1). Mail, due timers, settled
prompts and commands go into the same inbox."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any, Literal
from uuid import uuid4

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import Incoming, OfficeEvent
from handlers.events import CommandEvent, DeadlineEvent, SettledEvent
from storage.fingerprint import Fingerprint, fingerprint
from storage.mapping import to_json
from storage.room import Room
from storage.statements import advance, insert_new
from storage.tables import table_of
from storage.tables_flow import UNFIRED, CursorTable, DeadlineTable, InboxTable, RawMailTable
from storage.values import Cursor, Received

EVENTS: dict[
    str, type[DeadlineEvent] | type[SettledEvent] | type[CommandEvent] | type[Incoming] | type[OfficeEvent]
] = {
    "deadline": DeadlineEvent,
    "settled": SettledEvent,
    "command": CommandEvent,
    "chat": Incoming,
    "office": OfficeEvent,
}

INBOX = table_of(InboxTable)
RAW = table_of(RawMailTable)
CURSORS = table_of(CursorTable)
DEADLINES = table_of(DeadlineTable)

_KNOWN = select(INBOX.c.id, INBOX.c.dedupe_key).where(
    or_(
        INBOX.c.dedupe_key == bindparam("key"),
        and_(INBOX.c.raw_id == bindparam("raw_id"), INBOX.c.kind == bindparam("kind")),
    )
)
_PUT = insert(INBOX).returning(INBOX.c.id)
_DUE = (
    select(DEADLINES.c.case_id, DEADLINES.c.key, DEADLINES.c.due)
    .where(text(UNFIRED), DEADLINES.c.due <= bindparam("now", type_=DEADLINES.c.due.type))
    .order_by(DEADLINES.c.due, DEADLINES.c.case_id, DEADLINES.c.key)
)
ANY_DUE = _DUE.limit(1)
NEXT_DEADLINE = select(func.min(DEADLINES.c.due)).where(text(UNFIRED))
_CURSOR = select(CURSORS).where(CURSORS.c.mailbox == bindparam("of"))


class Intake(Room):
    """The part of the store that takes in."""

    async def receive_mail(
        self,
        raw: bytes,
        *,
        received_at: datetime,
        folder: str = "INBOX",
        cursor: Cursor | None = None,
        source: str = "imap",
        status: Literal["new", "before_cutoff"] = "new",
        kind: Literal["mail", "sent_mail"] = "mail",
    ) -> Received:
        """Archive a message, put it in the inbox and move the cursor, in one commit; then it may be acknowledged.

        The same message (see `fingerprint.py`) of the same kind is taken once; its cursor moves all the same.
        Raises DatabaseUnavailable or OSError (disk full): then nothing is kept and the message must come again.
        """
        content_hash, mark = await asyncio.to_thread(self._keep, raw)
        row = {
            "kind": kind,
            "state": status,
            "received_at": received_at,
            "source": source,
            "folder": folder,
            "content_hash": content_hash,
        }
        async with self.database.writing() as connection:
            received = await _put_mail(connection, mark, row, len(raw))
            if cursor is not None:
                await advance_cursor(connection, cursor)
        return received

    async def receive_event(
        self,
        event: SettledEvent | CommandEvent,
        *,
        received_at: datetime,
        dedupe_key: str | None = None,
        cursor: Cursor | None = None,
    ) -> int:
        """Put a settled prompt or a command in the inbox; gives its id.

        With a `dedupe_key` ("telegram:1234") the same event comes once: the second time gives the first one's id.
        """
        async with self.database.writing() as connection:
            inbox_id = await put_event(connection, event, dedupe_key or uuid4().hex, received_at)
            if cursor is not None:
                await advance_cursor(connection, cursor)
        return inbox_id

    async def due_deadlines(self, now: datetime) -> int:
        """Turn the timers that are due into inbox rows, each key once ever; gives how many."""
        async with self.database.writing() as connection:
            rows = (await connection.execute(_DUE, {"now": now})).all()
            if not rows:
                return 0
            events = [DeadlineEvent(case_id=row.case_id, key=row.key, due=row.due) for row in rows]
            # Received now, not when due: mail that came while the program stood still goes first, so that nobody
            # is reminded of what is answered already.
            await connection.execute(
                insert_new(connection.dialect.name, INBOX, "dedupe_key"),
                [_event_row("deadline", f"{e.case_id}:{e.key}", to_json(e), now) for e in events],
            )
            fire = update(DEADLINES).where(text(UNFIRED), DEADLINES.c.due <= now).values(fired_at=now)
            await connection.execute(fire)
        return len(events)

    async def cursor(self, mailbox: str) -> Cursor | None:
        """How far a mailbox was read, None where never."""
        async with self.reading() as connection:
            row = (await connection.execute(_CURSOR, {"of": mailbox})).first()
        return None if row is None else Cursor(**row._mapping)

    async def set_cursor(self, cursor: Cursor) -> None:
        """Set a cursor outright, also backwards (receiving only moves it on)."""
        async with self.database.writing() as connection:
            await connection.execute(delete(CURSORS).where(CURSORS.c.mailbox == cursor.mailbox))
            await connection.execute(insert(CURSORS), _cursor_row(cursor))

    def _keep(self, raw: bytes) -> tuple[str, Fingerprint]:
        return self.archive.write(raw), fingerprint(raw)


async def _put_mail(connection: AsyncConnection, mark: Fingerprint, row: dict[str, Any], size: int) -> Received:
    key, raw_id = f"{row['kind']}:{mark.key}", mark.message_id or None
    known = (await connection.execute(_KNOWN, {"key": key, "raw_id": raw_id, "kind": row["kind"]})).all()
    for other in known:
        if other.dedupe_key == key:
            return Received(inbox_id=other.id, new=False)
    await connection.execute(
        insert_new(connection.dialect.name, RAW, "hash"),
        {"hash": row["content_hash"], "size": size, "stored_at": row["received_at"]},
    )
    reused = bool(known)
    put = await connection.execute(_PUT, {**row, "dedupe_key": key, "raw_id": raw_id, "id_reused": reused})
    return Received(inbox_id=put.scalar_one(), new=True, same_id_other_body=reused)


async def put_event(
    connection: AsyncConnection, event: SettledEvent | CommandEvent | OfficeEvent, key: str, at: datetime
) -> int:
    """Put an event in the inbox; gives its id, or that of the first with this key."""
    kind = next(name for name, known in EVENTS.items() if isinstance(event, known))
    row = _event_row(kind, key, to_json(event), at)
    put = insert_new(connection.dialect.name, INBOX, "dedupe_key").returning(INBOX.c.id)
    inbox_id = (await connection.execute(put, row)).scalar()
    if inbox_id is None:
        there = select(INBOX.c.id).where(INBOX.c.dedupe_key == row["dedupe_key"])
        inbox_id = (await connection.execute(there)).scalar_one()
    return int(inbox_id)


async def advance_cursor(connection: AsyncConnection, cursor: Cursor) -> None:
    """Move a cursor on, in the transaction that took in what it has passed."""
    await connection.execute(advance(connection.dialect.name, CURSORS), _cursor_row(cursor))


def _event_row(kind: str, key: str, payload: Any, at: datetime) -> dict[str, Any]:
    return {
        "kind": kind,
        "state": "new",
        "dedupe_key": f"{kind}:{key}",
        "received_at": at,
        "source": "",
        "folder": "",
        "id_reused": False,
        "payload": payload,
    }


def _cursor_row(cursor: Cursor) -> dict[str, Any]:
    return {"mailbox": cursor.mailbox, "uidvalidity": cursor.uidvalidity, "uid": cursor.uid}
