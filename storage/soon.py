"""What is due now and what comes next, each in one look: the bot asks at every step of its clock."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, exists, select

from handlers.model import LocalList
from handlers.model_around import SampleRequest, SampleStatus
from storage.claims import ANY_UNCLAIMED, LEASE
from storage.intake import ANY_DUE, NEXT_DEADLINE
from storage.mapping import record_table
from storage.outbox import NEXT_OUTGOING
from storage.room import Room
from storage.values import NextMoments, Waiting

LISTS, SAMPLES = record_table(LocalList), record_table(SampleRequest)

_WAITING = select(ANY_UNCLAIMED.exists().label("inbox"), ANY_DUE.exists().label("deadline"))
_NEXT = select(
    NEXT_DEADLINE.scalar_subquery().label("deadline"),
    NEXT_OUTGOING.scalar_subquery().label("outgoing"),
    exists().where(LISTS.c.answered_at.is_(None), LISTS.c.answer_by.is_not(None)).label("lists"),
    exists().where(SAMPLES.c.status == bindparam("asked"), SAMPLES.c.paused.is_(False)).label("samples"),
)


class Soon(Room):
    """The part of the store that says what there is to do."""

    async def waiting(self, now: datetime) -> Waiting:
        """Whether anything lies in the inbox that may be claimed, and whether a timer is due at `now`."""
        facts = {"token": self.token, "stale": now - LEASE, "now": now}
        async with self.reading() as connection:
            row = (await connection.execute(_WAITING, facts)).one()
        return Waiting(inbox=bool(row.inbox), deadline=bool(row.deadline))

    async def next_moments(self) -> NextMoments:
        """When the next timer fires and the next mail may leave, and whether lists or samples may need a reminder."""
        async with self.reading() as connection:
            row = (await connection.execute(_NEXT, {"asked": SampleStatus.ASKED.value})).one()
        return NextMoments(
            deadline=row.deadline, outgoing=row.outgoing, lists=bool(row.lists), samples=bool(row.samples)
        )
