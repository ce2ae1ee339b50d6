"""The database refuses what must never be, whoever asks; each promise is broken here once (design.md 8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, insert, text, update

from handlers.decision import Deadline, Decision, Notice
from handlers.model import (
    AgendaPoint,
    Authority,
    Document,
    LogEntry,
    Meeting,
    MeetingRound,
    MeetingStatus,
    Party,
    QuestionStatus,
    Record,
    RoundStatus,
    Survey,
    Visit,
)
from messages.reading import Kind
from storage.errors import PromiseBroken
from storage.mapping import record_table, to_row
from storage.store import Store
from storage.tables import METADATA, table_of
from storage.tables_flow import DeadlineTable, InboxTable, LogTable, NoticeTable, OutboxTable
from tests.storage.samples import (
    CASE,
    DAY,
    NOW,
    OTHER,
    at_date,
    basics,
    case,
    institution,
    meeting,
    prompt,
    question,
    round_,
    save,
    slot,
)

FIRST_ROUND = round_()

BROKEN: Mapping[str, tuple[tuple[Record, ...], Record]] = {
    "one_open_question": ((question(),), replace(question(), id="another")),
    "one_open_round": ((round_(1),), round_(2)),
    "one_standing_meeting": ((meeting(1),), meeting(2)),
    "at_date_offered_once": (
        (at_date(), FIRST_ROUND, slot(FIRST_ROUND, 1, at_date()), institution(2), case(OTHER), round_(1, OTHER)),
        slot(round_(1, OTHER), 1, at_date()),
    ),
    "one_document_a_version": (
        (Document(id="a", case_id=CASE, authority=Authority.ST, version=1, received_at=NOW, message_hash="x"),),
        Document(id="b", case_id=CASE, authority=Authority.ST, version=1, received_at=NOW, message_hash="y"),
    ),
    "ck_meetings_ends_later": ((), replace(meeting(), end=meeting().start)),
    "ck_offered_slots_ends_later": ((FIRST_ROUND,), replace(slot(FIRST_ROUND), end=slot(FIRST_ROUND).start)),
    "ck_at_dates_ends_later": ((), replace(at_date(), end=at_date().start - DAY)),
}


@pytest.mark.parametrize("promise", BROKEN)
async def test_a_second_one_is_refused_by_name_and_nothing_is_saved(store: Store, promise: str) -> None:
    first, second = BROKEN[promise]
    await save(store, *basics(), *first)
    before = await store.records(type(second))
    with pytest.raises(PromiseBroken) as refused:
        await save(store, second)
    assert refused.value.promise == promise
    assert await store.records(type(second)) == before


LET_GO: Mapping[str, tuple[Record, Record]] = {
    "question": (question(), replace(question(), status=QuestionStatus.ANSWERED)),
    "round": (round_(1), round_(1, status=RoundStatus.FAILED)),
    "meeting": (meeting(1), meeting(1, status=MeetingStatus.POSTPONED)),
}
TAKEN: Mapping[str, Record] = {
    "question": replace(question(), id="another"),
    "round": round_(2),
    "meeting": meeting(2),
}


@pytest.mark.parametrize("what", LET_GO)
async def test_a_place_may_change_hands_in_one_commit_whatever_the_order(store: Store, what: str) -> None:
    before, after = LET_GO[what]
    await save(store, *basics(), before)
    await save(store, TAKEN[what], after)
    assert set(await store.records(type(after))) == {after, TAKEN[what]}


async def test_an_at_date_may_change_hands_in_one_commit(store: Store) -> None:
    first, second = round_(1), round_(1, OTHER)
    await save(store, *basics(CASE, OTHER), at_date(), first, slot(first, 1, at_date()))
    await save(store, second, slot(second, 1, at_date()), replace(first, status=RoundStatus.FAILED))
    assert (await store.case_view(OTHER)).slots[0].at_date_id == at_date().id


async def test_an_at_date_may_be_offered_again_in_the_same_case_once_the_round_has_ended(store: Store) -> None:
    first, second = round_(1, status=RoundStatus.FAILED), round_(2)
    await save(store, *basics(), at_date(), first, slot(first, 1, at_date()))
    await save(store, second, slot(second, 1, at_date()))
    assert len((await store.case_view(CASE)).slots) == 2


async def test_questions_of_another_kind_or_party_may_be_open_beside(store: Store) -> None:
    await save(store, *basics(), question(), question(Party.ST), question(kind=Kind.PREPARATION))
    assert len(await store.open_questions()) == 3


ORPHANS: tuple[Record, ...] = (
    question(),
    round_(),
    meeting(),
    Visit(case_id=CASE, authority=Authority.AT),
    Survey(case_id=CASE),
    AgendaPoint(id="p", case_id=CASE, party=Party.AT, text="x", at=NOW),
    Document(id="d", case_id=CASE, authority=Authority.ST, version=1, received_at=NOW, message_hash="x"),
    prompt(),
    case(),
)


@pytest.mark.parametrize("orphan", ORPHANS, ids=lambda record: type(record).__name__)
async def test_nothing_hangs_on_a_case_or_institution_that_is_not_there(store: Store, orphan: Record) -> None:
    with pytest.raises(PromiseBroken):
        await save(store, orphan)


async def test_a_slot_needs_its_round_and_its_at_date(store: Store) -> None:
    await save(store, *basics())
    with pytest.raises(PromiseBroken):
        await save(store, slot(round_()))
    with pytest.raises(PromiseBroken):
        await save(store, round_(), slot(round_(), 1, at_date()))
    assert await store.records(MeetingRound) == ()


INBOX_ROW: dict[str, Any] = {
    "kind": "mail",
    "state": "new",
    "dedupe_key": "mail:x",
    "received_at": NOW,
    "source": "imap",
    "folder": "INBOX",
    "id_reused": False,
}
OUTBOX_ROW: dict[str, Any] = {
    "state": "waiting",
    "dedupe_key": "k",
    "message_id": "<m>",
    "recipient": "a@b.example",
    "subject": "s",
    "why": "",
    "raw": b"x",
    "created_at": NOW,
    "due_at": NOW,
}
DEADLINE_ROW: dict[str, Any] = {"case_id": CASE, "key": "k", "due": NOW}
NOTICE_ROW: dict[str, Any] = {"key": "k", "recipient": "a", "text": "t", "created_at": NOW}


@pytest.mark.parametrize(
    ("table", "row", "change", "promise"),
    [
        (InboxTable, INBOX_ROW, {}, "uq_inbox_dedupe_key"),
        (OutboxTable, OUTBOX_ROW, {"message_id": "<other>"}, "uq_outbox_dedupe_key"),
        (OutboxTable, OUTBOX_ROW, {"dedupe_key": "other"}, "uq_outbox_message_id"),
        (DeadlineTable, DEADLINE_ROW, {}, "pk_deadlines"),
        (NoticeTable, NOTICE_ROW, {}, "pk_notices"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_keys_of_the_flow_are_unique(store: Store, table: Any, row: Any, change: Any, promise: str) -> None:
    await save(store, *basics())
    async with store.database.writing() as connection:
        await connection.execute(insert(table_of(table)), row)
    with pytest.raises(PromiseBroken) as refused:
        async with store.database.writing() as connection:
            await connection.execute(insert(table_of(table)), {**row, **change})
    assert refused.value.promise == promise


async def test_two_prompts_never_share_a_number(store: Store) -> None:
    await save(store, *basics(), prompt())
    table = record_table(type(prompt()))
    with pytest.raises(PromiseBroken) as refused:
        async with store.database.writing() as connection:
            await connection.execute(insert(table), {**to_row(prompt("other")), "number": 1})
    assert refused.value.promise == "uq_prompts_number"


async def test_a_prompt_has_a_number(store: Store) -> None:
    await save(store, *basics())
    table = record_table(type(prompt()))
    with pytest.raises(PromiseBroken) as refused:
        async with store.database.writing() as connection:
            await connection.execute(insert(table), to_row(prompt()))
    assert refused.value.promise == "ck_prompts_numbered"


@pytest.mark.parametrize("verb", ["update", "delete"])
async def test_the_log_can_only_grow(store: Store, verb: str) -> None:
    entry = LogEntry(at=NOW, case_id=None, actor="bot", what="x", rule="r")
    await store.commit(inbox_id=None, decision=Decision(log=(entry,)), now=NOW)
    log = table_of(LogTable)
    statement = delete(log) if verb == "delete" else update(log).values(what="y")
    with pytest.raises(PromiseBroken, match="append-only"):
        async with store.database.writing() as connection:
            await connection.execute(statement)
    assert [line.what for line in await store.log()] == ["x"]


async def test_a_refused_row_takes_the_whole_decision_back(store: Store) -> None:
    await save(store, *basics(), meeting(1))
    decision = Decision(
        changes=(question(), meeting(2)),
        notices=(Notice(key="n", to="a", case_id=CASE, text="t"),),
        log=(LogEntry(at=NOW, case_id=CASE, actor="bot", what="x", rule="r"),),
    )
    with pytest.raises(PromiseBroken):
        await store.commit(inbox_id=None, decision=decision, deadlines={CASE: (Deadline(key="d", due=NOW),)}, now=NOW)
    assert await store.open_questions() == ()
    assert await store.notices_due(NOW) == ()
    assert await store.log() == ()
    assert await store.deadlines() == ()
    assert [m.id for m in await store.records(Meeting)] == [f"{CASE}:m1"]


async def test_the_refusal_tells_no_values(store: Store) -> None:
    await save(store, *basics(), question())
    with pytest.raises(PromiseBroken) as refused:
        await save(store, replace(question(), id="another", asked="hemmelig@bo.example"))
    assert "hemmelig" not in str(refused.value)


BROKEN_ELSEWHERE = {"one_tap_a_card"}  # test_chat.py


async def test_every_unique_index_and_key_is_broken_by_a_test() -> None:
    partial = {str(i.name) for table in METADATA.tables.values() for i in table.indexes if i.unique}
    assert partial <= set(BROKEN) | BROKEN_ELSEWHERE


async def test_foreign_keys_are_on_for_every_connection(store: Store) -> None:
    async with store.reading() as connection:
        if connection.dialect.name == "sqlite":
            assert (await connection.execute(text("PRAGMA foreign_keys"))).scalar() == 1
    with pytest.raises(PromiseBroken):
        async with store.database.writing() as connection:
            await connection.execute(insert(table_of(DeadlineTable)), DEADLINE_ROW)
