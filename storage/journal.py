"""The log, the timers and the notices, to be read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, func, select, text

from storage.room import Reader
from storage.settings import get_setting
from storage.tables import table_of
from storage.tables_flow import UNFIRED, UNSENT, DeadlineTable, InboxTable, LogTable, NoticeTable, OutboxTable
from storage.values import Logged, PendingDeadline, PendingNotice, Traffic

LOG = table_of(LogTable)
DEADLINES = table_of(DeadlineTable)
NOTICES = table_of(NoticeTable)
INBOX = table_of(InboxTable)
OUTBOX = table_of(OutboxTable)


class Journal(Reader):
    """The part of the store that tells what was done and what will come."""

    async def log(
        self, case_id: str | None = None, *, mail_id: int | None = None, newest: int | None = None
    ) -> tuple[Logged, ...]:
        """The log in the order it was written: all, of a case, about an inbox item; only the `newest` lines."""
        query = select(LOG)
        if case_id is not None:
            query = query.where(LOG.c.case_id == case_id)
        if mail_id is not None:
            query = query.where(LOG.c.mail_id == mail_id)
        query = query.order_by(LOG.c.id.desc()).limit(newest)
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(Logged(**row._mapping) for row in reversed(rows))

    async def deadlines(
        self, case_id: str | None = None, *, until: datetime | None = None
    ) -> tuple[PendingDeadline, ...]:
        """The timers that have not fired, the next first."""
        query = select(DEADLINES.c.case_id, DEADLINES.c.key, DEADLINES.c.due).where(text(UNFIRED))
        if case_id is not None:
            query = query.where(DEADLINES.c.case_id == case_id)
        if until is not None:
            query = query.where(DEADLINES.c.due <= until)
        query = query.order_by(DEADLINES.c.due, DEADLINES.c.case_id, DEADLINES.c.key)
        async with self.reading() as connection:
            return tuple(PendingDeadline(**row._mapping) for row in await connection.execute(query))

    async def notices_due(self, now: datetime, to: str | None = None) -> tuple[PendingNotice, ...]:
        """Notices written up to `now` that were not sent yet, person by person, oldest first."""
        query = select(
            NOTICES.c.key, NOTICES.c.recipient.label("to"), NOTICES.c.case_id, NOTICES.c.text, NOTICES.c.created_at
        ).where(text(UNSENT), NOTICES.c.created_at <= now)
        if to is not None:
            query = query.where(NOTICES.c.recipient == to)
        query = query.order_by(NOTICES.c.recipient, NOTICES.c.created_at, NOTICES.c.key)
        async with self.reading() as connection:
            return tuple(PendingNotice(**row._mapping) for row in await connection.execute(query))

    async def traffic(self) -> Traffic:
        """How much came in and went out, and in what state it is."""
        async with self.reading() as connection:

            async def count(column: Column[Any]) -> dict[str, int]:
                rows = await connection.execute(select(column, func.count()).group_by(column).order_by(column))
                return {row[0]: row[1] for row in rows}

            return Traffic(
                received=await count(INBOX.c.kind),
                inbox=await count(INBOX.c.state),
                outbox=await count(OUTBOX.c.state),
            )

    async def setting(self, key: str) -> str | None:
        """A small fact by name, None where it was never set."""
        async with self.reading() as connection:
            return await get_setting(connection, key)
