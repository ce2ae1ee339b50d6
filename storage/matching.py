"""Which case, question or prompt a message belongs to: by the messages it refers to, by its sender's address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, CompoundSelect, Select, bindparam, func, literal, null, select, union_all

from handlers.matching import Candidate
from handlers.model import Case, Institution, Party, Question, Stage, Survey
from storage.mapping import columns, from_row, record_table
from storage.room import Reader
from storage.tables import table_of
from storage.tables_flow import InboxTable, OutboxTable
from storage.values import CaseRef, ReceivedRef, SentRef

INBOX = table_of(InboxTable)
OUTBOX = table_of(OutboxTable)
MOST_REFERENCES = 1000


class Matching(Reader):
    """The part of the store that finds what a message is about."""

    async def find_sent(self, message_ids: Iterable[str]) -> tuple[SentRef, ...]:
        """Mails of ours among `message_ids` (with or without angle brackets), the newest first."""
        query = (
            select(OUTBOX.c.message_id, *(OUTBOX.c[n] for n in ("case_id", "question_id", "prompt_id", "recipient")))
            .where(OUTBOX.c.message_id.in_(_spelled(message_ids)))
            .order_by(OUTBOX.c.created_at.desc(), OUTBOX.c.id.desc())
        )
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            SentRef(message_id=message_id, case_id=case_id, question_id=question_id, prompt_id=prompt_id, to=to)
            for message_id, case_id, question_id, prompt_id, to in rows
        )

    async def read_sent(self, message_id: str) -> bytes | None:
        """The frozen bytes of our mail with this Message-ID; None where it is no mail of ours."""
        query = select(OUTBOX.c.raw).where(OUTBOX.c.message_id.in_(_spelled((message_id,)))).limit(1)
        async with self.reading() as connection:
            raw = (await connection.execute(query)).scalar()
        return bytes(raw) if raw else None

    async def find_received(self, message_ids: Iterable[str]) -> tuple[ReceivedRef, ...]:
        """Mails of others, and of colleagues, among `message_ids` that were filed before, the newest first."""
        query = (
            select(INBOX.c.id, INBOX.c.message_id, INBOX.c.case_id, INBOX.c.sender)
            .where(INBOX.c.message_id.in_(_spelled(message_ids)))
            .order_by(INBOX.c.received_at.desc(), INBOX.c.id.desc())
        )
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            ReceivedRef(message_id=message_id, case_id=case_id, inbox_id=inbox_id, sender=sender)
            for inbox_id, message_id, case_id, sender in rows
        )

    async def last_message_ids(self, case_id: str, address: str) -> tuple[str, ...]:
        """The Message-IDs exchanged with an address on a case, oldest first: what References is made of."""
        wanted = address.lower()
        async with self.reading() as connection:
            rows = (await connection.execute(_EXCHANGED, {"case": case_id, "wanted": wanted})).all()
        found = [
            (at, came, place, message_id)  # at the same time what came in stands before what we answered
            for at, came, place, message_id, sender, recipients in rows
            if wanted in (sender.lower(), *(recipient.lower() for recipient in recipients or ()))
        ]
        return tuple(dict.fromkeys(message_id for *_, message_id in sorted(found)))

    async def candidates(self, address: str) -> tuple[Candidate, ...]:
        """The cases an address has a part in, as `handlers.matching` wants them: with the questions to that part.

        A case that is done is none that has ended here: late papers and answers to its survey still belong to it.
        """
        refs = await self.cases_of_address(address)
        cases, institutions, questions = record_table(Case), record_table(Institution), record_table(Question)
        ids = {ref.case_id for ref in refs}
        if not ids:
            return ()
        named = select(cases.c.id, institutions.c.name).join_from(
            cases, institutions, cases.c.institution_id == institutions.c.id
        )
        asked = select(*(questions.c[name] for name in columns(Question))).order_by(
            questions.c.asked_at, questions.c.id
        )
        async with self.reading() as connection:
            names = {row.id: row.name for row in await connection.execute(named.where(cases.c.id.in_(ids)))}
            rows = await connection.execute(asked.where(questions.c.case_id.in_(ids)))
            found = [from_row(Question, row) for row in rows]
        return tuple(
            Candidate(
                case_id=ref.case_id,
                party=ref.party,
                institution=names[ref.case_id],
                ended=ref.stage.ended and ref.stage is not Stage.DONE,
                questions=tuple(q for q in found if q.case_id == ref.case_id and q.party is ref.party),
            )
            for ref in refs
        )

    async def cases_of_address(self, address: str) -> tuple[CaseRef, ...]:
        """The cases an address has a part in: institution (leader or survey contact), inspector, or once asked."""
        async with self.reading() as connection:
            rows = (await connection.execute(_PARTS, {"wanted": address.lower()})).all()
        found = {(case, Party(party), Stage(stage)) for case, stage, party in rows}
        return tuple(CaseRef(case_id=case, party=party, stage=stage) for case, party, stage in sorted(found))


def _parts() -> CompoundSelect[Any]:
    cases, institutions = record_table(Case), record_table(Institution)
    surveys, questions = record_table(Survey), record_table(Question)
    wanted: BindParameter[str] = bindparam("wanted")

    def part(party: Party) -> Select[Any]:
        return select(cases.c.id, cases.c.stage, literal(party.value).label("party"))

    return union_all(
        part(Party.INSTITUTION)
        .join_from(cases, institutions, cases.c.institution_id == institutions.c.id)
        .where(func.lower(institutions.c.email) == wanted),
        part(Party.INSTITUTION)
        .join_from(cases, surveys, cases.c.id == surveys.c.case_id)
        .where(func.lower(surveys.c.contact_email) == wanted),
        part(Party.AT).where(cases.c.at_inspector == wanted),
        part(Party.ST).where(cases.c.st_inspector == wanted),
        select(cases.c.id, cases.c.stage, questions.c.party)
        .join_from(cases, questions, cases.c.id == questions.c.case_id)
        .where(func.lower(questions.c.asked) == wanted),
    )


# Built once: putting a statement together costs more than running it.
_PARTS = _parts()
_EXCHANGED = union_all(
    select(
        OUTBOX.c.created_at.label("at"),
        literal(1).label("came"),
        OUTBOX.c.id.label("place"),
        OUTBOX.c.message_id,
        OUTBOX.c.recipient.label("sender"),
        null().cast(INBOX.c.recipients.type).label("recipients"),
    ).where(
        OUTBOX.c.case_id == bindparam("case"),
        func.lower(OUTBOX.c.recipient) == bindparam("wanted"),
        OUTBOX.c.state != "cancelled",
    ),
    select(INBOX.c.received_at, literal(0), INBOX.c.id, INBOX.c.message_id, INBOX.c.sender, INBOX.c.recipients).where(
        INBOX.c.case_id == bindparam("case"), INBOX.c.message_id != ""
    ),
)


def _spelled(message_ids: Iterable[str]) -> list[str]:
    """Message-IDs as they may have been stored: with and without angle brackets.

    Of more than MOST_REFERENCES the last count (References has the oldest first, RFC 5322, 3.6.4): a header may be
    as long as its sender likes, a statement may not.
    """
    last = list(message_ids)[-MOST_REFERENCES:]
    bare = [message_id.strip().removeprefix("<").removesuffix(">") for message_id in last]
    return [spelling for message_id in bare if message_id for spelling in (message_id, f"<{message_id}>")]
