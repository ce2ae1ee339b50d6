"""The inbox: received and committed before anybody acknowledges, claimed and counted before anybody reads
(design.md 1, 2). Mail, due timers, settled prompts and commands lie in it side by side, oldest first."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, and_, case, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.events import CommandEvent, DeadlineEvent, SettledEvent
from storage.errors import ClaimLost, NotFound
from storage.fingerprint import Fingerprint, fingerprint
from storage.mapping import from_json, to_json
from storage.room import Room
from storage.statements import insert_new
from storage.tables import table_of
from storage.tables_flow import INBOX_WAITS, UNFIRED, CursorTable, DeadlineTable, InboxTable, RawMailTable
from storage.values import Cursor, InboxEntry, InboxItem, InboxState, Received

MOST_ATTEMPTS = 3
LEASE = timedelta(minutes=10)  # a claim of another process older than this is of one that died
STOPPED = "the program stopped while it worked on this"

EVENTS: dict[str, type[DeadlineEvent] | type[SettledEvent] | type[CommandEvent]] = {
    "deadline": DeadlineEvent,
    "settled": SettledEvent,
    "command": CommandEvent,
}

INBOX = table_of(InboxTable)
RAW = table_of(RawMailTable)
CURSORS = table_of(CursorTable)
DEADLINES = table_of(DeadlineTable)


class Inbox(Room):
    """The part of the store that takes in and gives out work."""

    # ------------------------------------------------------------------ receiving
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

        The same message (see `fingerprint`) of the same kind is taken once; its cursor moves all the same.
        Raises DatabaseUnavailable or OSError (disk full): then nothing is kept and the message must come again.
        """
        content_hash, mark = await asyncio.to_thread(self._keep, raw)
        async with self.database.writing() as connection:
            received = await self._put_mail(
                connection,
                mark,
                {
                    "kind": kind,
                    "state": status,
                    "received_at": received_at,
                    "source": source,
                    "folder": folder,
                    "content_hash": content_hash,
                },
                len(raw),
            )
            if cursor is not None:
                await _advance(connection, cursor)
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
        kind = next(name for name, known in EVENTS.items() if isinstance(event, known))
        row = _event_row(kind, dedupe_key or uuid4().hex, to_json(event), received_at)
        async with self.database.writing() as connection:
            inbox_id = (
                await connection.execute(insert_new(connection, INBOX).values(row).returning(INBOX.c.id))
            ).scalar()
            if inbox_id is None:
                inbox_id = (
                    await connection.execute(select(INBOX.c.id).where(INBOX.c.dedupe_key == row["dedupe_key"]))
                ).scalar_one()
            if cursor is not None:
                await _advance(connection, cursor)
        return int(inbox_id)

    async def due_deadlines(self, now: datetime) -> int:
        """Turn the timers that are due into inbox rows, each key once ever; gives how many."""
        due = (
            select(DEADLINES.c.case_id, DEADLINES.c.key, DEADLINES.c.due)
            .where(text(UNFIRED), DEADLINES.c.due <= now)
            .order_by(DEADLINES.c.due, DEADLINES.c.case_id, DEADLINES.c.key)
        )
        async with self.reading() as connection:  # the usual answer is "none": no need to stand in the writers' queue
            if (await connection.execute(due.limit(1))).first() is None:
                return 0
        async with self.database.writing() as connection:
            rows = (await connection.execute(due)).all()
            if not rows:
                return 0
            events = [DeadlineEvent(case_id=row.case_id, key=row.key, due=row.due) for row in rows]
            # Received now, not when due: mail that came while the program stood still goes first, so that nobody
            # is reminded of what is answered already.
            await connection.execute(
                insert_new(connection, INBOX),
                [_event_row("deadline", f"{e.case_id}:{e.key}", to_json(e), now) for e in events],
            )
            await connection.execute(
                update(DEADLINES).where(text(UNFIRED), DEADLINES.c.due <= now).values(fired_at=now)
            )
        return len(events)

    async def next_deadline(self) -> datetime | None:
        """When the earliest timer that has not fired is due."""
        async with self.reading() as connection:
            due = (await connection.execute(select(func.min(DEADLINES.c.due)).where(text(UNFIRED)))).scalar()
        return due if due is None or isinstance(due, datetime) else None

    # ------------------------------------------------------------------ claiming
    async def claim(self, now: datetime) -> InboxItem | None:
        """The oldest unfinished item, its attempt counted and committed; None where nothing waits.

        What was claimed three times without being finished is set aside instead.
        """
        # The condition of the partial index comes first, word for word, so that the index is used.
        waiting = select(INBOX.c.id).where(text(INBOX_WAITS), self._free(now))
        return await self._claim(waiting.order_by(INBOX.c.received_at, INBOX.c.id).limit(1).scalar_subquery(), now)

    async def claim_item(self, inbox_id: int, now: datetime) -> InboxItem | None:
        """Claim one item by its id (also one from before the cutoff); None where it is done or somebody has it."""
        free = or_(self._free(now), INBOX.c.state == "before_cutoff")
        return await self._claim(select(INBOX.c.id).where(INBOX.c.id == inbox_id, free).scalar_subquery(), now)

    async def set_aside(self, inbox_id: int, error: str, now: datetime) -> bool:
        """Give a claimed item back because it failed: tried again at once until the third time, then set aside.

        True where it is set aside now. Raises ClaimLost where it is not claimed here.
        """
        attempt = self.claims.get(inbox_id)
        async with self.database.writing() as connection:
            row = (
                await connection.execute(
                    update(INBOX)
                    .where(*self._mine(inbox_id, attempt))
                    .values(
                        state=_after_failure(),
                        error=error,
                        claimed_by=None,
                        claimed_at=None,
                        done_at=_set_aside_at(now),
                    )
                    .returning(INBOX.c.state)
                )
            ).first()
            if row is None:
                raise ClaimLost(f"inbox item {inbox_id} is not claimed here")
        self.claims.pop(inbox_id, None)
        return bool(row.state == "set_aside")

    async def replay(self, inbox_id: int) -> None:
        """Let an item that was set aside be tried again from the first attempt. Raises NotFound."""
        async with self.database.writing() as connection:
            done = await connection.execute(
                update(INBOX)
                .where(INBOX.c.id == inbox_id, INBOX.c.state == "set_aside")
                .values(state="new", attempts=0, done_at=None)
            )
            if done.rowcount == 0:
                raise NotFound(f"inbox item {inbox_id} is not set aside; `samtilsyn queue` lists what is")

    async def list_set_aside(self) -> tuple[InboxEntry, ...]:
        """What failed three times, oldest first."""
        return await self.list_inbox(state="set_aside")

    async def list_inbox(
        self, *, case_id: str | None = None, state: InboxState | None = None
    ) -> tuple[InboxEntry, ...]:
        """Inbox rows in the order they came, of a case or in a state where given."""
        names = list(InboxEntry.__dataclass_fields__)
        query = select(*(INBOX.c[name] for name in names)).order_by(INBOX.c.received_at, INBOX.c.id)
        if case_id is not None:
            query = query.where(INBOX.c.case_id == case_id)
        if state is not None:
            query = query.where(INBOX.c.state == state)
        async with self.reading() as connection:
            return tuple(InboxEntry(**row._mapping) for row in await connection.execute(query))

    async def inbox_entry(self, inbox_id: int) -> InboxEntry:
        """One inbox row. Raises NotFound."""
        names = list(InboxEntry.__dataclass_fields__)
        async with self.reading() as connection:
            row = (
                await connection.execute(select(*(INBOX.c[name] for name in names)).where(INBOX.c.id == inbox_id))
            ).first()
        if row is None:
            raise NotFound(f"there is no inbox item {inbox_id}")
        return InboxEntry(**row._mapping)

    async def read_raw(self, inbox_id: int) -> bytes:
        """The message of an inbox row as it came. Raises NotFound (no such row, or no mail), ArchiveDamaged."""
        async with self.reading() as connection:
            digest = (await connection.execute(select(INBOX.c.content_hash).where(INBOX.c.id == inbox_id))).scalar()
        if digest is None:
            raise NotFound(f"inbox item {inbox_id} is no mail")
        return await asyncio.to_thread(self.archive.read, digest)

    # ------------------------------------------------------------------ cursors
    async def cursor(self, mailbox: str) -> Cursor | None:
        """How far a mailbox was read, None where never."""
        async with self.reading() as connection:
            row = (await connection.execute(select(CURSORS).where(CURSORS.c.mailbox == mailbox))).first()
        return None if row is None else Cursor(**row._mapping)

    async def set_cursor(self, cursor: Cursor) -> None:
        """Set a cursor outright, also backwards (`receive_mail` only moves it on)."""
        async with self.database.writing() as connection:
            await connection.execute(CURSORS.delete().where(CURSORS.c.mailbox == cursor.mailbox))
            await connection.execute(insert(CURSORS).values(_cursor_row(cursor)))

    # ------------------------------------------------------------------ below
    def _keep(self, raw: bytes) -> tuple[str, Fingerprint]:
        return self.archive.write(raw), fingerprint(raw)

    async def _put_mail(
        self, connection: AsyncConnection, mark: Fingerprint, row: dict[str, Any], size: int
    ) -> Received:
        key = f"{row['kind']}:{mark.key}"
        same = INBOX.c.dedupe_key == key
        if mark.message_id:
            same = or_(same, and_(INBOX.c.raw_id == mark.message_id, INBOX.c.kind == row["kind"]))
        known = (await connection.execute(select(INBOX.c.id, INBOX.c.dedupe_key).where(same))).all()
        for other in known:
            if other.dedupe_key == key:
                return Received(inbox_id=other.id, new=False)
        await connection.execute(
            insert_new(connection, RAW).values(hash=row["content_hash"], size=size, stored_at=row["received_at"])
        )
        values = {**row, "dedupe_key": key, "raw_id": mark.message_id, "id_reused": bool(known)}
        inbox_id = (await connection.execute(insert(INBOX).values(values).returning(INBOX.c.id))).scalar_one()
        return Received(inbox_id=inbox_id, new=True, same_id_other_body=bool(known))

    def _free(self, now: datetime) -> ColumnElement[bool]:
        left_behind = and_(
            INBOX.c.state == "claimed", INBOX.c.claimed_by != self.token, INBOX.c.claimed_at <= now - LEASE
        )
        return or_(INBOX.c.state == "new", left_behind)

    def _mine(self, inbox_id: int, attempt: int | None) -> tuple[ColumnElement[bool], ...]:
        return (
            INBOX.c.id == inbox_id,
            INBOX.c.state == "claimed",
            INBOX.c.claimed_by == self.token,
            INBOX.c.attempts == (-1 if attempt is None else attempt),
        )

    async def _claim(self, chosen: Any, now: datetime) -> InboxItem | None:
        claim = (
            update(INBOX)
            .where(INBOX.c.id == chosen)
            .values(state="claimed", attempts=INBOX.c.attempts + 1, claimed_by=self.token, claimed_at=now)
            .returning(INBOX)
        )
        async with self.database.writing() as connection:
            while (row := (await connection.execute(claim)).first()) is not None and row.attempts > MOST_ATTEMPTS:
                # A process died over it for the third time.
                await connection.execute(
                    update(INBOX)
                    .where(INBOX.c.id == row.id)
                    .values(
                        state="set_aside",
                        attempts=MOST_ATTEMPTS,
                        error=row.error or STOPPED,
                        claimed_by=None,
                        claimed_at=None,
                        done_at=now,
                    )
                )
        if row is None:
            return None
        self.claims[row.id] = row.attempts
        return _item(row)


async def release_inbox(connection: AsyncConnection, token: str, now: datetime) -> int:
    """Give back what other stores had claimed when they died; what was tried three times is set aside."""
    done = await connection.execute(
        update(INBOX)
        .where(text(INBOX_WAITS), INBOX.c.state == "claimed", INBOX.c.claimed_by != token)
        .values(state=_after_failure(), error=STOPPED, claimed_by=None, claimed_at=None, done_at=_set_aside_at(now))
    )
    return done.rowcount


def _after_failure() -> ColumnElement[str]:
    return case((INBOX.c.attempts >= MOST_ATTEMPTS, "set_aside"), else_="new")


def _set_aside_at(now: datetime) -> ColumnElement[datetime | None]:
    return case((INBOX.c.attempts >= MOST_ATTEMPTS, now), else_=None)


def _item(row: Row[Any]) -> InboxItem:
    event = EVENTS.get(row.kind)
    return InboxItem(
        id=row.id,
        kind=row.kind,
        attempts=row.attempts,
        received_at=row.received_at,
        source=row.source,
        folder=row.folder,
        event=None if event is None else from_json(event, row.payload),
        content_hash=row.content_hash,
        same_id_other_body=row.id_reused,
    )


def _event_row(kind: str, key: str, payload: Any, at: datetime) -> dict[str, Any]:
    return {
        "kind": kind,
        "state": "new",
        "dedupe_key": f"{kind}:{key}",
        "received_at": at,
        "source": "",
        "folder": "",
        "raw_id": "",
        "id_reused": False,
        "payload": payload,
    }


def _cursor_row(cursor: Cursor) -> dict[str, Any]:
    return {"mailbox": cursor.mailbox, "uidvalidity": cursor.uidvalidity, "uid": cursor.uid}


async def _advance(connection: AsyncConnection, cursor: Cursor) -> None:
    """Move a cursor on; within one UIDVALIDITY never back (messages may be stored out of order)."""
    new = (await connection.execute(insert_new(connection, CURSORS).values(_cursor_row(cursor)))).rowcount
    if new == 0:
        await connection.execute(
            update(CURSORS)
            .where(
                CURSORS.c.mailbox == cursor.mailbox,
                or_(CURSORS.c.uidvalidity != cursor.uidvalidity, CURSORS.c.uid < cursor.uid),
            )
            .values(uidvalidity=cursor.uidvalidity, uid=cursor.uid)
        )
