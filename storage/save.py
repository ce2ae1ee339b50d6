"""Saving one decision in one transaction: records, log, notices, mails, timers, the inbox row (design.md 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.decision import Deadline, Decision, Notice
from handlers.model import (
    Document,
    LogEntry,
    Meeting,
    MeetingRound,
    MeetingStatus,
    OfferedSlot,
    Prompt,
    Question,
    QuestionStatus,
    Record,
    RoundStatus,
)
from handlers.topics_of_case import topics_of_document
from storage.errors import NoTable
from storage.mapping import MODELS, columns, record_table, to_row
from storage.statements import insert_new, upsert
from storage.tables import table_of
from storage.tables_flow import UNFIRED, DeadlineTable, LogTable, NoticeTable, OutboxTable
from storage.values import Committed, FrozenMail

PROMPTS = record_table(Prompt)
OUTBOX = table_of(OutboxTable)
NOTICES = table_of(NoticeTable)
DEADLINES = table_of(DeadlineTable)
LOG = table_of(LogTable)

_TIMERS = select(DEADLINES).where(DEADLINES.c.case_id.in_(bindparam("cases", expanding=True)))
_DROP_TIMER = delete(DEADLINES).where(
    text(UNFIRED), DEADLINES.c.case_id == bindparam("of_case"), DEADLINES.c.key == bindparam("of_key")
)

# Records that occupy a place only one may have: those that let go are saved before those that take it.
HOLDS: Mapping[type[Record], Callable[[Any], bool]] = {
    Question: lambda question: question.status is QuestionStatus.OPEN,
    MeetingRound: lambda round_: round_.status.open,
    Meeting: lambda meeting: meeting.status in (MeetingStatus.AGREED, MeetingStatus.HELD),
}


async def save_records(connection: AsyncConnection, records: Sequence[Record]) -> dict[str, int]:
    """Save records by key, in an order in which no promise is broken on the way; numbers of new prompts by id.

    Of two with the same key the later counts. Raises NoTable for a Record type that has none.
    """
    newest = {(type(record), *record.key): record for record in records}.values()
    if unknown := {type(record).__name__ for record in newest} - {kind.__name__ for kind in MODELS}:
        raise NoTable(f"no table for {', '.join(sorted(unknown))}: add it to storage/tables.py and mapping.py")
    numbers = await new_numbers(connection, records)
    for kind in MODELS:
        mine = [record for record in newest if type(record) is kind]
        if not mine:
            continue
        holds = HOLDS.get(kind, lambda _: True)
        rows = [to_row(record) for record in sorted(mine, key=holds)]
        if kind is Prompt:
            for row in rows:
                # The number of a prompt that is there already is left alone by the upsert.
                row["number"] = numbers.get(row["id"], row["number"] or 1)
        names = columns(kind)
        if kind is Document:
            names = (*names, "topics")
            for row, document in zip(rows, (r for r in mine if isinstance(r, Document)), strict=True):
                row["topics"] = list(topics_of_document(document))
        statement = upsert(
            connection.dialect.name, record_table(kind), names, frozenset({"number"} if kind is Prompt else ())
        )
        await connection.execute(statement, rows)
    await _hold_slots(connection, records)
    return numbers


async def new_numbers(connection: AsyncConnection, records: Sequence[Record]) -> dict[str, int]:
    """The numbers prompts get that are not saved yet, by id: one more than the highest there is, in order.

    Only the writer may ask: nobody else gives numbers before its transaction ends.
    """
    ids = [record.id for record in records if isinstance(record, Prompt)]
    if not ids:
        return {}
    highest = select(func.max(PROMPTS.c.number)).scalar_subquery()
    query = select(PROMPTS.c.id, PROMPTS.c.number).where(or_(PROMPTS.c.id.in_(ids), PROMPTS.c.number == highest))
    rows = (await connection.execute(query)).all()
    known = {row.id for row in rows}
    fresh = [prompt_id for prompt_id in dict.fromkeys(ids) if prompt_id not in known]
    first = max((row.number for row in rows), default=0) + 1
    return {prompt_id: number for number, prompt_id in enumerate(fresh, start=first)}


def numbered(decision: Decision, numbers: Mapping[str, int]) -> Decision:
    """The decision with the numbers in its prompts."""
    return replace(
        decision,
        changes=tuple(
            replace(change, number=numbers[change.id])
            if isinstance(change, Prompt) and change.id in numbers
            else change
            for change in decision.changes
        ),
    )


async def save_log(connection: AsyncConnection, entries: Sequence[LogEntry]) -> None:
    """Add lines to the log."""
    if entries:
        await connection.execute(
            insert(LOG), [{name: getattr(entry, name) for name in columns(LogEntry)} for entry in entries]
        )


async def save_notices(
    connection: AsyncConnection, notices: Sequence[Notice], sent: Sequence[str], now: datetime
) -> None:
    """Keep new notices (a key that is there already is left as it is) and mark those of `sent` as sent."""
    if notices:
        rows = [
            {"key": n.key, "recipient": n.to, "case_id": n.case_id, "text": n.text, "created_at": now} for n in notices
        ]
        await connection.execute(insert_new(connection.dialect.name, NOTICES, "key"), rows)
    if sent:
        await connection.execute(
            update(NOTICES).where(NOTICES.c.key.in_(sent), NOTICES.c.sent_at.is_(None)).values(sent_at=now)
        )


async def save_mails(
    connection: AsyncConnection,
    mails: Sequence[FrozenMail],
    changes: Sequence[Record],
    *,
    hold: bool,
    now: datetime,
) -> Committed:
    """Queue mails whose key is new; take back older ones that ask what is no longer open."""
    cancelled = await _cancel_moot(connection, changes)
    if not mails:
        return Committed(cancelled=cancelled)
    fresh = list({mail.key: _outbox_row(mail, hold, now) for mail in reversed(mails)}.values())[::-1]
    put = insert_new(connection.dialect.name, OUTBOX, "dedupe_key").returning(OUTBOX.c.id)
    queued = len((await connection.execute(put, fresh)).all())
    return Committed(queued=queued, skipped=len(mails) - queued, cancelled=cancelled)


async def save_deadlines(connection: AsyncConnection, deadlines: Mapping[str, Sequence[Deadline]]) -> None:
    """Make the timers of the named cases those given; what has fired once stays as it is."""
    if not deadlines:
        return
    rows = (await connection.execute(_TIMERS, {"cases": list(deadlines)})).all()
    before = {(row.case_id, row.key): row for row in rows}
    wanted = {(case_id, d.key): d.due for case_id, mine in deadlines.items() for d in mine}
    gone = [key for key, row in before.items() if row.fired_at is None and key not in wanted]
    new = [
        {"case_id": case_id, "key": key, "due": due}
        for (case_id, key), due in wanted.items()
        if (row := before.get((case_id, key))) is None or (row.fired_at is None and row.due != due)
    ]
    if gone:
        await connection.execute(_DROP_TIMER, [{"of_case": case_id, "of_key": key} for case_id, key in gone])
    if new:
        await connection.execute(upsert(connection.dialect.name, DEADLINES, ("case_id", "key", "due")), new)


async def _hold_slots(connection: AsyncConnection, records: Sequence[Record]) -> None:
    """Keep `holding` of the slots true as long as their round is open; first let go, then take."""
    touched = {r.id for r in records if isinstance(r, MeetingRound)}
    touched |= {r.round_id for r in records if isinstance(r, OfferedSlot)}
    if not touched:
        return
    rounds, slots = record_table(MeetingRound), record_table(OfferedSlot)
    open_rounds = select(rounds.c.id).where(rounds.c.status.in_([s.value for s in RoundStatus if s.open]))
    for held in (False, True):
        is_open = slots.c.round_id.in_(open_rounds)
        await connection.execute(
            update(slots)
            .where(slots.c.round_id.in_(touched), slots.c.holding.is_(not held), is_open if held else ~is_open)
            .values(holding=held)
        )


async def _cancel_moot(connection: AsyncConnection, changes: Sequence[Record]) -> int:
    """A reminder must not leave after the answer: mails still waiting go when their question or prompt closes."""
    questions = [q.id for q in changes if isinstance(q, Question) and q.status is not QuestionStatus.OPEN]
    prompts = [p.id for p in changes if isinstance(p, Prompt) and not p.open]
    if not questions and not prompts:
        return 0
    done = await connection.execute(
        update(OUTBOX)
        .where(
            OUTBOX.c.state.in_(("waiting", "held")),
            or_(OUTBOX.c.question_id.in_(questions), OUTBOX.c.prompt_id.in_(prompts)),
        )
        .values(state="cancelled", error="what it asks was settled before it left")
    )
    return done.rowcount


def _outbox_row(mail: FrozenMail, hold: bool, now: datetime) -> dict[str, Any]:
    return {
        "state": "held" if hold else "waiting",
        "dedupe_key": mail.key,
        "message_id": mail.message_id,
        "recipient": mail.to,
        "subject": mail.subject,
        "why": mail.why,
        "case_id": mail.case_id,
        "question_id": mail.question_id,
        "prompt_id": mail.prompt_id,
        "raw": mail.raw,
        "created_at": now,
        "due_at": mail.not_before or now,
    }
