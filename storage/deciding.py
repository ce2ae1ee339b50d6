"""The transaction of one decision: what it reads and what it saves see and make one state of the database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import ChatDecision, ChatOut, Incoming
from handlers.decision import Deadline, Decision
from handlers.model import Case
from handlers.view import CaseView
from storage.chat_outbox import save_chat_outs
from storage.chat_turns import save_chat_decision
from storage.claims import finish
from storage.mapping import record_table
from storage.queries import Queries
from storage.save import (
    new_numbers,
    numbered,
    save_deadlines,
    save_log,
    save_mails,
    save_notices,
    save_records,
)
from storage.settings import get_setting, put_setting
from storage.values import Committed, Filed, FrozenMail


class Deciding(Queries):
    """An open writing transaction, given by `Store.deciding()`. Every query of the store can be asked of it.

    Nobody else writes while it is open: keep it short, and do nothing in it that waits for the network.
    """

    def __init__(self, connection: AsyncConnection, case_id: str | None, token: str) -> None:
        self._connection = connection
        self._token = token
        self.case_id = case_id

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        yield self._connection

    async def case_view(self, case_id: str | None = None) -> CaseView:
        """The view of the case this transaction was opened for, or of another. Raises NotFound."""
        wanted = case_id or self.case_id
        if wanted is None:
            raise ValueError("deciding() was opened without a case: name one")
        return await super().case_view(wanted)

    async def numbered(self, decision: Decision) -> Decision:
        """The decision with the numbers its new prompts will have, for letters that show them."""
        return numbered(decision, await new_numbers(self._connection, decision.changes))

    async def next_case_number(self, year: int) -> str:
        """The next free case number of a year, "KT-2018-014"; never given twice, even if it is not used."""
        return await next_case_number(self._connection, year)

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
        chats: Sequence[ChatOut] = (),
    ) -> Committed:
        """Save all that follows from one event; it is there for others when the `deciding()` block ends.

        `inbox_id` must be claimed by this store (None: no inbox item is behind it) and becomes done with `outcome`
        and `filed`. `deadlines` replace the unfired timers of the cases named. `hold` queues the mails as held.
        Mails whose key is known are left out and counted. Raises ClaimLost, PromiseBroken; then nothing is saved.
        """
        connection = self._connection
        numbers = await save_records(connection, decision.changes)
        if inbox_id is not None:  # after the records: the mail may be filed on a case that begins here
            await finish(connection, inbox_id, token=self._token, outcome=outcome, filed=filed, now=now)
        await save_log(connection, decision.log)
        await save_notices(connection, decision.notices, notices_sent, now)
        committed = await save_mails(connection, mails, decision.changes, hold=hold, now=now)
        await save_deadlines(connection, deadlines or {})
        await save_chat_outs(connection, chats, now)
        return replace(committed, prompts=numbers)

    async def commit_chat(
        self,
        *,
        inbox_id: int,
        incoming: Incoming,
        chat: ChatDecision,
        decision: Decision | None = None,
        mails: Sequence[FrozenMail] = (),
        now: datetime,
    ) -> None:
        """Save what follows from one chat message, with its log lines and mails (a code); its inbox row becomes done.

        Raises ClaimLost, PromiseBroken; then nothing is saved.
        """
        await save_chat_decision(self._connection, chat, incoming, now)
        await self.commit(
            inbox_id=inbox_id, decision=decision or Decision(), mails=mails, now=now, outcome=chat.why or "answered"
        )


async def next_case_number(connection: AsyncConnection, year: int) -> str:
    """The next free case number of a year; the counter is kept, so that two asked for in a row differ."""
    counter = f"case number {year}"
    cases = record_table(Case)
    prefix = f"KT-{year}-"
    given = int(await get_setting(connection, counter) or 0)
    if given == 0:  # the first of the year here: cases may have been moved in with numbers of their own
        newest = (
            await connection.execute(
                select(cases.c.id)
                .where(cases.c.id.like(f"{prefix}%"))
                .order_by(func.length(cases.c.id).desc(), cases.c.id.desc())
                .limit(1)
            )
        ).scalar()
        tail = "" if newest is None else newest.removeprefix(prefix)
        given = int(tail) if tail.isdecimal() else 0
    await put_setting(connection, counter, str(given + 1))
    return f"{prefix}{given + 1:03d}"
