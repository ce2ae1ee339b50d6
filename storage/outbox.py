"""The outbox: all that leaves (design.md 4). Claimed and committed to disk before SMTP is spoken; after a crash in
between the same bytes go once more at most, counted; temporary failures wait with growing pauses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, exists, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import NotFound
from storage.room import Room
from storage.settings import PAUSED, SETTINGS, get_setting, put_setting
from storage.tables import table_of
from storage.tables_flow import OUTBOX_WAITS, OutboxTable
from storage.values import OutboxEntry, OutboxItem, OutboxState, Temporary

LEASE = timedelta(minutes=15)  # a claim of another process older than this is of one that died
MOST_REPEATS = 1
GIVE_UP_AFTER = timedelta(days=5)  # RFC 5321, 4.5.4.1: at least four to five days
PAUSES = (1, 5, 15, 30, 60, 120)  # minutes after the first, second … failure
LONGEST_PAUSE = 240

OUTBOX = table_of(OutboxTable)


def next_try(attempt: int) -> timedelta:
    """How long to wait after the `attempt`-th temporary failure (1 is the first). ValueError below 1."""
    if attempt < 1:
        raise ValueError("attempts count from 1")
    return timedelta(minutes=PAUSES[attempt - 1] if attempt <= len(PAUSES) else LONGEST_PAUSE)


class Outbox(Room):
    """The part of the store that gives out what is to leave and takes down what became of it."""

    async def claim_outgoing(
        self, now: datetime, limit: int = 50, *, sent: tuple[int, ...] = ()
    ) -> tuple[OutboxItem, ...]:
        """Mails that may leave now, oldest first; claimed, and on disk as claimed, when this returns.

        Nothing while paused. Call `mark_sent`, `mark_temporary` or `mark_permanent` for each, or name what the server
        took (250) in `sent` when the next is claimed: one commit for both. What another process claimed and never
        finished comes once more (`repeats` 1), after that it is `uncertain` and stays. Raises NotFound where what is
        named as sent is not claimed here.
        """
        facts = {"at": now, "stale": now - LEASE, "token": self.token, "most": limit}
        left_behind = False
        if not sent:  # else somebody looked a moment ago
            async with self.reading() as connection:  # the usual answer is "nothing": no fsync, no queue for that
                due, left_behind = (await connection.execute(_ANY, facts)).one()
            if not due and not left_behind:
                return ()
        async with self.database.writing(durable=True) as connection:
            for outbox_id in sent:
                await self._sent(connection, outbox_id, now)
            if left_behind:
                await _give_back(connection, self._left_behind(now), now)
            rows = (await connection.execute(_CLAIM, facts)).all()
        return tuple(_item(row) for row in sorted(rows, key=lambda row: int(row.id)))

    async def mark_sent(self, outbox_id: int, now: datetime) -> None:
        """The server took it (250). Raises NotFound where it is not claimed here."""
        async with self.database.writing() as connection:
            await self._sent(connection, outbox_id, now)

    async def mark_permanent(self, outbox_id: int, error: str, now: datetime) -> None:
        """The server refused it for good at `now`; it never leaves. Raises NotFound where it is not claimed here."""
        await self._finish(outbox_id, {"state": "failed", "error": error, "done_at": now})

    async def mark_outdated(self, outbox_id: int, now: datetime) -> None:
        """What it says is true no more; it never leaves. Raises NotFound where it is not claimed here."""
        values = {"state": "cancelled", "error": "what it says changed before it left", "done_at": now}
        await self._finish(outbox_id, values)

    async def mark_temporary(self, outbox_id: int, error: str, now: datetime) -> Temporary:
        """It could not leave now: wait (see `next_try`), or give up when it has tried for five days."""
        async with self.database.writing() as connection:
            row = (
                await connection.execute(
                    select(OUTBOX.c.attempts, OUTBOX.c.created_at, OUTBOX.c.due_at).where(*self._claimed(outbox_id))
                )
            ).first()
            if row is None:
                raise NotFound.of("errors.not_claimed", number=outbox_id)
            gave_up = row.attempts > 1 and now - row.created_at >= GIVE_UP_AFTER
            due = now + next_try(row.attempts)
            await connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.id == outbox_id)
                .values(
                    state="failed" if gave_up else "waiting",
                    error=error,
                    due_at=due,
                    done_at=now if gave_up else None,
                    claimed_by=None,
                    claimed_at=None,
                )
            )
        return Temporary(next_try_at=None if gave_up else due, gave_up=gave_up)

    async def cancel_outgoing(self, key: str) -> bool:
        """Take back a mail that nobody has claimed yet; False where it is too late or there is none."""
        async with self.database.writing() as connection:
            done = await connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.dedupe_key == key, OUTBOX.c.state.in_(("waiting", "held")))
                .values(state="cancelled")
            )
        return done.rowcount > 0

    async def release_held(self, keys: tuple[str, ...] | None = None) -> int:
        """Let held mails leave (all, or those of `keys`); gives how many."""
        change = update(OUTBOX).where(OUTBOX.c.state == "held").values(state="waiting")
        if keys is not None:
            change = change.where(OUTBOX.c.dedupe_key.in_(keys))
        async with self.database.writing() as connection:
            return (await connection.execute(change)).rowcount

    async def retry_outgoing(self, key: str, now: datetime) -> bool:
        """Send a failed or uncertain mail after all, because a person says so; False where it is neither."""
        async with self.database.writing() as connection:
            done = await connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.dedupe_key == key, OUTBOX.c.state.in_(("failed", "uncertain")))
                .values(state="waiting", repeats=0, attempts=0, due_at=now, done_at=None)
            )
        return done.rowcount > 0

    async def list_outgoing(
        self, *, state: OutboxState | None = None, until: datetime | None = None, case_id: str | None = None
    ) -> tuple[OutboxEntry, ...]:
        """Outgoing mails by the time they are due; `until` leaves out what is due later."""
        query = _entries()
        if state is not None:
            query = query.where(OUTBOX.c.state == state)
        if until is not None:
            query = query.where(OUTBOX.c.due_at <= until)
        if case_id is not None:
            query = query.where(OUTBOX.c.case_id == case_id)
        async with self.reading() as connection:
            return tuple(OutboxEntry(**row._mapping) for row in await connection.execute(query))

    async def read_outgoing(self, key: str) -> bytes:
        """The frozen bytes of a mail. Raises NotFound."""
        async with self.reading() as connection:
            raw = (await connection.execute(select(OUTBOX.c.raw).where(OUTBOX.c.dedupe_key == key))).scalar()
        if raw is None:
            raise NotFound.of("errors.no_outgoing", name=key)
        return bytes(raw)

    async def set_paused(self, paused: bool) -> None:
        """Stop (True) or start all that leaves."""
        async with self.database.writing() as connection:
            await put_setting(connection, PAUSED, "1" if paused else "0")

    async def paused(self) -> bool:
        async with self.reading() as connection:
            return await get_setting(connection, PAUSED) == "1"

    # ------------------------------------------------------------------ below
    def _claimed(self, outbox_id: int) -> tuple[ColumnElement[bool], ...]:
        return (OUTBOX.c.id == outbox_id, OUTBOX.c.state == "claimed", OUTBOX.c.claimed_by == self.token)

    def _left_behind(self, now: datetime) -> ColumnElement[bool]:
        return and_(
            text(OUTBOX_WAITS),
            OUTBOX.c.state == "claimed",
            OUTBOX.c.claimed_by != self.token,
            OUTBOX.c.claimed_at <= now - LEASE,
        )

    async def _sent(self, connection: AsyncConnection, outbox_id: int, now: datetime) -> None:
        done = await connection.execute(_SENT, {"item": outbox_id, "token": self.token, "at": now})
        if done.rowcount == 0:
            raise NotFound.of("errors.not_claimed", number=outbox_id)

    async def _finish(self, outbox_id: int, values: dict[str, Any]) -> None:
        async with self.database.writing() as connection:
            done = await connection.execute(
                update(OUTBOX).where(*self._claimed(outbox_id)).values(claimed_by=None, claimed_at=None, **values)
            )
            if done.rowcount == 0:
                raise NotFound.of("errors.not_claimed", number=outbox_id)


async def release_outbox(connection: AsyncConnection, token: str, now: datetime) -> int:
    """Give back what other stores had claimed when they died."""
    return await _give_back(
        connection, and_(text(OUTBOX_WAITS), OUTBOX.c.state == "claimed", OUTBOX.c.claimed_by != token), now
    )


async def _give_back(connection: AsyncConnection, condition: ColumnElement[bool], now: datetime) -> int:
    repeated = OUTBOX.c.repeats >= MOST_REPEATS
    done = await connection.execute(
        update(OUTBOX)
        .where(condition)
        .values(
            state=case((repeated, "uncertain"), else_="waiting"),
            repeats=OUTBOX.c.repeats + case((repeated, 0), else_=1),
            error="the program stopped while it was sent; nobody knows whether it went",
            due_at=now,
            claimed_by=None,
            claimed_at=None,
        )
    )
    return done.rowcount


# Built once: putting a statement together costs more than running it.
_DUE = and_(text(OUTBOX_WAITS), OUTBOX.c.state == "waiting", OUTBOX.c.due_at <= bindparam("at"))
_LEFT = and_(
    text(OUTBOX_WAITS),
    OUTBOX.c.state == "claimed",
    OUTBOX.c.claimed_by != bindparam("token"),
    OUTBOX.c.claimed_at <= bindparam("stale"),
)
_ANY = select(exists().where(_DUE), exists().where(_LEFT))
_PAUSED = select(SETTINGS.c.key).where(SETTINGS.c.key == PAUSED, SETTINGS.c.value == "1")
_CLAIM = (
    update(OUTBOX)
    .where(
        OUTBOX.c.id.in_(
            select(OUTBOX.c.id).where(_DUE, ~_PAUSED.exists()).order_by(OUTBOX.c.id).limit(bindparam("most"))
        )
    )
    .values(state="claimed", attempts=OUTBOX.c.attempts + 1, claimed_by=bindparam("token"), claimed_at=bindparam("at"))
    .returning(OUTBOX)
)
_SENT = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("item"), OUTBOX.c.state == "claimed", OUTBOX.c.claimed_by == bindparam("token"))
    .values(state="sent", done_at=bindparam("at"), error="", claimed_by=None, claimed_at=None)
)
NEXT_OUTGOING = select(func.min(OUTBOX.c.due_at)).where(
    text(OUTBOX_WAITS), OUTBOX.c.state == "waiting", ~_PAUSED.exists()
)


def _entries() -> Select[Any]:
    names = {"key": "dedupe_key", "to": "recipient", "due": "due_at"}
    columns: list[Any] = [
        OUTBOX.c[names.get(name, name)].label(name) for name in OutboxEntry.__dataclass_fields__ if name != "size"
    ]
    return select(*columns, func.length(OUTBOX.c.raw).label("size")).order_by(OUTBOX.c.due_at, OUTBOX.c.id)


def _item(row: Row[Any]) -> OutboxItem:
    return OutboxItem(
        id=row.id,
        key=row.dedupe_key,
        message_id=row.message_id,
        to=row.recipient,
        raw=bytes(row.raw),
        attempts=row.attempts,
        repeats=row.repeats,
        why=row.why,
        created_at=row.created_at,
        case_id=row.case_id,
        question_id=row.question_id,
        prompt_id=row.prompt_id,
    )
