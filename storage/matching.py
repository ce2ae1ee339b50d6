"""Which case, question or prompt a message belongs to: by the messages it refers to, by its sender's address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, func, select

from handlers.model import Case, Institution, Party, Question, Stage, Survey
from storage.mapping import record_table
from storage.room import Reader
from storage.tables import table_of
from storage.tables_flow import ThreadTable
from storage.values import CaseRef, ReceivedRef, SentRef

THREADS = table_of(ThreadTable)


class Matching(Reader):
    """The part of the store that finds what a message is about."""

    async def find_sent(self, message_ids: Iterable[str]) -> tuple[SentRef, ...]:
        """Messages of ours among `message_ids` (with or without angle brackets), in the order they were asked for."""
        return tuple(
            SentRef(
                message_id=row.message_id,
                case_id=row.case_id,
                question_id=row.question_id,
                prompt_id=row.prompt_id,
                to=row.address,
            )
            for row in await self._threads("out", tuple(message_ids))
        )

    async def find_received(self, message_ids: Iterable[str]) -> tuple[ReceivedRef, ...]:
        """Messages of others among `message_ids` that were filed before, in the order they were asked for."""
        return tuple(
            ReceivedRef(message_id=row.message_id, case_id=row.case_id, inbox_id=row.inbox_id, sender=row.address)
            for row in await self._threads("in", tuple(message_ids))
        )

    async def last_message_ids(self, case_id: str, address: str) -> tuple[str, ...]:
        """The Message-IDs exchanged with an address on a case, oldest first: what References is made of."""
        query = (
            select(THREADS.c.message_id)
            .where(THREADS.c.case_id == case_id, THREADS.c.address == address.lower())
            .order_by(THREADS.c.at, THREADS.c.id)
        )
        async with self.reading() as connection:
            return tuple(dict.fromkeys((await connection.execute(query)).scalars()))

    async def cases_of_address(self, address: str) -> tuple[CaseRef, ...]:
        """The cases an address has a part in: institution (leader or survey contact), inspector, or once asked."""
        cases, institutions = record_table(Case), record_table(Institution)
        surveys, questions = record_table(Survey), record_table(Question)
        wanted = address.lower()
        found: set[tuple[str, Party, Stage]] = set()
        columns = (cases.c.id, cases.c.stage)
        leader = (
            select(*columns)
            .join_from(cases, institutions, cases.c.institution_id == institutions.c.id)
            .where(func.lower(institutions.c.email) == wanted)
        )
        contact = (
            select(*columns)
            .join_from(cases, surveys, cases.c.id == surveys.c.case_id)
            .where(func.lower(surveys.c.contact_email) == wanted)
        )
        asked = (
            select(*columns, questions.c.party)
            .join_from(cases, questions, cases.c.id == questions.c.case_id)
            .where(func.lower(questions.c.asked) == wanted)
        )
        async with self.reading() as connection:
            for party, query in (
                (Party.INSTITUTION, leader),
                (Party.INSTITUTION, contact),
                (Party.AT, select(*columns).where(cases.c.at_inspector == wanted)),
                (Party.ST, select(*columns).where(cases.c.st_inspector == wanted)),
            ):
                found.update((row.id, party, Stage(row.stage)) for row in await connection.execute(query))
            found.update((row.id, Party(row.party), Stage(row.stage)) for row in await connection.execute(asked))
        return tuple(CaseRef(case_id=case, party=party, stage=stage) for case, party, stage in sorted(found))

    async def _threads(self, way: str, message_ids: tuple[str, ...]) -> list[Row[Any]]:
        wanted = {bare(message_id): place for place, message_id in reversed(list(enumerate(message_ids)))}
        if not wanted:
            return []
        spelled = [spelling for message_id in wanted for spelling in (message_id, f"<{message_id}>")]
        query = select(THREADS).where(THREADS.c.way == way, THREADS.c.message_id.in_(spelled)).order_by(THREADS.c.id)
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return sorted(rows, key=lambda row: wanted[bare(row.message_id)])


def bare(message_id: str) -> str:
    """A Message-ID without blanks and angle brackets around it."""
    return message_id.strip().removeprefix("<").removesuffix(">")
