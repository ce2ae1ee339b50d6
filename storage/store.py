"""The store: one way in to all that is kept. The bot knows this class, the values of `values.py` and nothing below."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from handlers.decision import Deadline, Decision
from storage.archive import Archive
from storage.chat_outbox import ChatOutbox, release_chat
from storage.chat_people import ChatPeople
from storage.chat_turns import ChatTurns
from storage.claims import Claims, release_inbox
from storage.deciding import Deciding, next_case_number
from storage.engine import open_database
from storage.intake import Intake
from storage.lock import database_run_lock, run_lock
from storage.migrate import migrate
from storage.outbox import Outbox, release_outbox
from storage.queries import Queries
from storage.settings import put_setting
from storage.soon import Soon
from storage.values import Committed, Filed, FrozenMail


class Store(Queries, Intake, Claims, Outbox, Soon, ChatTurns, ChatOutbox, ChatPeople):
    """Inbox, outbox, decisions and queries over one database and one archive of raw mail.

    Every method is one transaction of its own. What belongs together is done in a `deciding()` block.
    """

    @classmethod
    async def open(cls, url: str, *, home: Path) -> Store:
        """Open the database of `url` (its tables are brought up to date) and the archive under `home`/mail.

        Raises WrongDatabaseUrl, DatabaseUnavailable, NewerDatabase.
        """
        archive = await asyncio.to_thread(Archive, home / "mail")
        database = open_database(url)
        try:
            await migrate(database)
        except BaseException:
            await database.close()
            raise
        return cls(database, archive, home, uuid4().hex)

    async def close(self) -> None:
        """Let go of the database; claims that are still open wait for `release_claims`."""
        await self.database.close()

    @asynccontextmanager
    async def deciding(self, case_id: str | None = None) -> AsyncIterator[Deciding]:
        """One transaction to read a case in, decide and `commit`; saved when the block ends, dropped if it raises.

        Writers wait for each other, so what the block reads stays true until it ends, in other cases too. Inside it
        the store's own writing methods raise NestedWrite.
        """
        async with self.database.writing() as connection:
            yield Deciding(connection, case_id, self.token)

    async def commit(
        self,
        *,
        inbox_id: int | None,
        decision: Decision,
        mails: Sequence[FrozenMail] = (),
        deadlines: Mapping[str, Sequence[Deadline]] | None = None,
        now: datetime,
        outcome: str = "",
        filed: Filed | None = None,
        notices_sent: Sequence[str] = (),
        hold: bool = False,
    ) -> Committed:
        """`Deciding.commit` in a transaction of its own, for what was not read from the database first."""
        async with self.deciding() as transaction:
            return await transaction.commit(
                inbox_id=inbox_id,
                decision=decision,
                mails=mails,
                deadlines=deadlines,
                now=now,
                outcome=outcome,
                filed=filed,
                notices_sent=notices_sent,
                hold=hold,
            )

    async def next_case_number(self, year: int) -> str:
        """The next free case number of a year, "KT-2018-014"; never given twice, even if it is not used."""
        async with self.database.writing() as connection:
            return await next_case_number(connection, year)

    async def set_setting(self, key: str, value: str) -> None:
        """Keep a small fact by name."""
        async with self.database.writing() as connection:
            await put_setting(connection, key, value)

    @asynccontextmanager
    async def running(self, now: datetime) -> AsyncIterator[None]:
        """Be the one `samtilsyn run` for the length of the block. Raises AlreadyRunning.

        What an earlier run had claimed when it died is given back first (see `release_claims`).
        """
        with run_lock(self.home):
            async with database_run_lock(self.database):
                await self.release_claims(now)
                yield

    async def release_claims(self, now: datetime) -> tuple[int, int]:
        """Give back what other stores claimed and did not finish: (inbox items, outgoing mails).

        Only for who knows that they are dead, as the one that holds the run lock does.
        """
        async with self.database.writing() as connection:
            await release_chat(connection, self.token, now)
            return (
                await release_inbox(connection, self.token, now),
                await release_outbox(connection, self.token, now),
            )
