"""Working through the inbox: an attempt is counted and committed before anybody reads the item, so that a message
that kills the process is counted too; after the third it is set aside and shown (design.md 2)."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Update, and_, bindparam, case, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import OfficeEvent
from handlers.events import CommandEvent, SettledEvent
from storage.errors import ClaimLost, NotFound
from storage.intake import EVENTS, put_event
from storage.mapping import columns, encode, from_json
from storage.room import Room
from storage.tables import table_of
from storage.tables_flow import INBOX_WAITS, InboxTable
from storage.values import Filed, InboxEntry, InboxItem, InboxState

MOST_ATTEMPTS = 3
LEASE = timedelta(minutes=10)  # a claim of another process older than this is of one that died
STOPPED = "the program stopped while it worked on this"

INBOX = table_of(InboxTable)
# That an item is still claimed by this store.
_MINE = (
    INBOX.c.id == bindparam("item"),
    INBOX.c.state == "claimed",
    INBOX.c.claimed_by == bindparam("token"),
)
_FINISH = (
    update(INBOX)
    .where(*_MINE)
    .values(state="done", done_at=bindparam("at"), outcome=bindparam("is"), error="", claimed_by=None, claimed_at=None)
)
_FINISH_FILED = _FINISH.values({name: bindparam(f"filed_{name}") for name in columns(Filed)})
_ENTRY = select(*(INBOX.c[name] for name in InboxEntry.__dataclass_fields__))


class Claims(Room):
    """The part of the store that gives out work."""

    async def claim(self, now: datetime, *, look: bool = True) -> InboxItem | None:
        """The oldest unfinished item, its attempt counted and committed; None where nothing waits.

        What was claimed three times without being finished is set aside instead. `look`: see first whether anything
        waits, as most often nothing does; no for who knows that something does.
        """
        if look:
            async with self.reading() as connection:
                waits = await connection.execute(ANY_UNCLAIMED, {"token": self.token, "stale": now - LEASE})
                if waits.first() is None:
                    return None
        return await self._claim(_CLAIM_OLDEST, {}, now)

    async def claim_item(self, inbox_id: int, now: datetime) -> InboxItem | None:
        """Claim one item by its id (also one from before the cutoff); None where it is done or somebody has it."""
        return await self._claim(_CLAIM_ONE, {"wanted": inbox_id}, now)

    async def begin_event(
        self, event: SettledEvent | CommandEvent | OfficeEvent, *, dedupe_key: str, now: datetime
    ) -> tuple[int, InboxItem | None]:
        """Put an event in the inbox and claim it in the same commit, so that nobody takes it up in between.

        (inbox id, None) where it came before and is done, or somebody has it; what a crash left is claimed again.
        """
        async with self.database.writing() as connection:
            inbox_id = await put_event(connection, event, dedupe_key, now)
            return inbox_id, await self._claim_in(connection, _CLAIM_ONE, {"wanted": inbox_id}, now)

    async def set_aside(self, inbox_id: int, error: str, now: datetime) -> bool:
        """Give a claimed item back because it failed: tried again at once until the third time, then set aside.

        True where it is set aside now. Raises ClaimLost where it is not claimed here.
        """
        change = update(INBOX).where(*_MINE).values(_given_back(error, now)).returning(INBOX.c.state)
        async with self.database.writing() as connection:
            row = (await connection.execute(change, {"item": inbox_id, "token": self.token})).first()
            if row is None:
                raise ClaimLost(f"inbox item {inbox_id} is not claimed here")
        return bool(row.state == "set_aside")

    async def replay(self, inbox_id: int) -> None:
        """Let an item that was set aside be tried again from the first attempt. Raises NotFound."""
        change = (
            update(INBOX)
            .where(INBOX.c.id == inbox_id, INBOX.c.state == "set_aside")
            .values(state="new", attempts=0, done_at=None)
        )
        async with self.database.writing() as connection:
            if (await connection.execute(change)).rowcount == 0:
                raise NotFound.of("errors.not_set_aside", number=inbox_id)

    async def list_set_aside(self) -> tuple[InboxEntry, ...]:
        """What failed three times, oldest first."""
        return await self.list_inbox(state="set_aside")

    async def list_inbox(
        self, *, case_id: str | None = None, state: InboxState | None = None
    ) -> tuple[InboxEntry, ...]:
        """Inbox rows in the order they came, of a case or in a state where given."""
        query = _ENTRY.order_by(INBOX.c.received_at, INBOX.c.id)
        if case_id is not None:
            query = query.where(INBOX.c.case_id == case_id)
        if state is not None:
            query = query.where(INBOX.c.state == state)
        async with self.reading() as connection:
            return tuple(_entry(row) for row in await connection.execute(query))

    async def inbox_entry(self, inbox_id: int) -> InboxEntry:
        """One inbox row. Raises NotFound."""
        async with self.reading() as connection:
            row = (await connection.execute(_ENTRY.where(INBOX.c.id == inbox_id))).first()
        if row is None:
            raise NotFound.of("errors.no_mail", number=inbox_id)
        return _entry(row)

    async def read_raw(self, inbox_id: int) -> bytes:
        """The message of an inbox row as it came. Raises NotFound (no such row, or no mail), ArchiveDamaged."""
        async with self.reading() as connection:
            query = select(INBOX.c.content_hash).where(INBOX.c.id == inbox_id)
            digest = (await connection.execute(query)).scalar()
        if digest is None:
            raise NotFound.of("errors.is_no_mail", number=inbox_id)
        return await asyncio.to_thread(self.archive.read, digest)

    async def _claim(self, statement: Update, more: dict[str, Any], now: datetime) -> InboxItem | None:
        async with self.database.writing() as connection:
            return await self._claim_in(connection, statement, more, now)

    async def _claim_in(
        self, connection: AsyncConnection, statement: Update, more: dict[str, Any], now: datetime
    ) -> InboxItem | None:
        parameters = {"at": now, "token": self.token, "stale": now - LEASE, **more}
        while True:
            row = (await connection.execute(statement, parameters)).first()
            if row is None or row.attempts <= MOST_ATTEMPTS:
                return None if row is None else _item(row)
            await _too_often(connection, row, now)  # a process died over it for the third time


async def finish(
    connection: AsyncConnection,
    inbox_id: int,
    *,
    token: str,
    outcome: str,
    filed: Filed | None,
    now: datetime,
) -> None:
    """Make an item done, in the transaction of its decision. Raises ClaimLost where it is not claimed so any more."""
    values = {"at": now, "is": outcome, "item": inbox_id, "token": token}
    if filed is None:
        done = await connection.execute(_FINISH, values)
    else:
        done = await connection.execute(
            _FINISH_FILED, values | {f"filed_{name}": encode(getattr(filed, name)) for name in columns(Filed)}
        )
    if done.rowcount == 0:
        raise ClaimLost(f"inbox item {inbox_id} is not claimed here, or no longer; its work was dropped")


async def release_inbox(connection: AsyncConnection, token: str, now: datetime) -> int:
    """Give back what other stores had claimed when they died; what was tried three times is set aside."""
    change = update(INBOX).where(text(INBOX_WAITS), INBOX.c.state == "claimed", INBOX.c.claimed_by != token)
    return (await connection.execute(change.values(_given_back(STOPPED, now)))).rowcount


def _given_back(error: str, now: datetime) -> dict[str, Any]:
    last = INBOX.c.attempts >= MOST_ATTEMPTS
    return {
        "state": case((last, "set_aside"), else_="new"),
        "done_at": case((last, now), else_=None),
        "error": error,
        "claimed_by": None,
        "claimed_at": None,
    }


async def _too_often(connection: AsyncConnection, row: Row[Any], now: datetime) -> None:
    values = _given_back(row.error or STOPPED, now) | {"attempts": MOST_ATTEMPTS}
    await connection.execute(update(INBOX).where(INBOX.c.id == row.id).values(values))


def _free() -> ColumnElement[bool]:
    """New, or left behind by a process that died."""
    left = and_(
        INBOX.c.state == "claimed", INBOX.c.claimed_by != bindparam("token"), INBOX.c.claimed_at <= bindparam("stale")
    )
    return or_(INBOX.c.state == "new", left)


def _claiming(chosen: Any) -> Update:
    return (
        update(INBOX)
        .where(INBOX.c.id == chosen.scalar_subquery())
        .values(
            state="claimed", attempts=INBOX.c.attempts + 1, claimed_by=bindparam("token"), claimed_at=bindparam("at")
        )
        .returning(INBOX)
    )


ANY_UNCLAIMED = select(INBOX.c.id).where(text(INBOX_WAITS), _free()).limit(1)
# The condition of the partial index stands there word for word, so that the index is used.
_CLAIM_OLDEST = _claiming(
    select(INBOX.c.id).where(text(INBOX_WAITS), _free()).order_by(INBOX.c.received_at, INBOX.c.id).limit(1)
)
_CLAIM_ONE = _claiming(
    select(INBOX.c.id).where(INBOX.c.id == bindparam("wanted"), or_(_free(), INBOX.c.state == "before_cutoff"))
)


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


def _entry(row: Row[Any]) -> InboxEntry:
    values = dict(row._mapping)
    return InboxEntry(**{**values, "recipients": tuple(values["recipients"])})
