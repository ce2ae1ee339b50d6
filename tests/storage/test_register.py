"""Lists for the terminal and the reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.decision import Decision
from handlers.events import CommandEvent
from handlers.model import (
    Authority,
    Case,
    LogEntry,
    MeetingStatus,
    Party,
    QuestionStatus,
    Region,
    Stage,
    Survey,
    SurveyStatus,
)
from messages.reading import Kind
from storage.errors import NotFound
from storage.store import Store
from tests.storage.samples import (
    AT,
    CASE,
    COORDINATOR,
    HOUR,
    NOW,
    OTHER,
    ST,
    basics,
    case,
    ids,
    institution,
    mail,
    meeting,
    prompt,
    question,
    queue,
    raw_mail,
    save,
)


async def test_people_are_found_by_address_in_any_case(store: Store) -> None:
    await save(store, *basics())
    assert await store.person("AT@at.Example") == AT
    assert await store.person("stranger@x.example") is None
    assert await store.people() == (AT, COORDINATOR, ST)
    assert await store.institutions() == (institution(),)


async def test_a_case_is_found_by_its_number(store: Store) -> None:
    await save(store, *basics())
    assert await store.case(CASE) == case()
    with pytest.raises(NotFound, match=OTHER):
        await store.case(OTHER)


async def test_case_numbers_can_be_listed_by_stage_and_region(store: Store) -> None:
    south = replace(case(OTHER), region=Region.SYD, stage=Stage.DONE)
    await save(store, *basics(CASE, OTHER), south)
    assert await store.case_ids() == (CASE, OTHER)
    assert await store.case_ids(stage=Stage.DONE) == (OTHER,)
    assert await store.case_ids(region=Region.NORD) == (CASE,)
    assert await store.case_ids(stage=Stage.DONE, region=Region.NORD) == ()


async def test_every_case_in_one_line(store: Store) -> None:
    await save(
        store,
        *basics(CASE, OTHER),
        meeting(1, status=MeetingStatus.POSTPONED),
        meeting(2),
        Survey(case_id=CASE, status=SurveyStatus.SENT),
        question(),
        replace(question(Party.ST), status=QuestionStatus.ANSWERED),
        prompt("a"),
        replace(prompt("b"), withdrawn=True),
        prompt("c", None),
    )
    one, two = await store.cases()
    assert (one.case, one.institution, one.meeting, one.survey, one.open_questions, one.open_prompts) == (
        case(),
        institution().name,
        meeting(2),
        SurveyStatus.SENT,
        1,
        1,
    )
    assert (two.case.id, two.meeting, two.survey, two.open_questions, two.open_prompts) == (OTHER, None, None, 0, 0)


async def test_open_questions_come_most_urgent_first(store: Store) -> None:
    late = replace(question(Party.ST), answer_by=date(2018, 5, 3))
    closed = replace(question(kind=Kind.PREPARATION), status=QuestionStatus.WITHDRAWN)
    elsewhere = replace(question(case_id=OTHER), answer_by=date(2018, 5, 20))
    await save(store, *basics(CASE, OTHER), question(), late, closed, elsewhere)
    assert ids(await store.open_questions()) == [late.id, question().id, elsewhere.id]
    assert ids(await store.open_questions(OTHER)) == [elsewhere.id]


async def test_open_prompts_leave_out_what_is_settled_or_withdrawn(store: Store) -> None:
    await save(store, *basics(), prompt("a"), prompt("b"), prompt("c"))
    await save(store, replace(prompt("a"), settled_at=NOW), replace(prompt("b"), withdrawn=True))
    assert [p.number for p in await store.open_prompts()] == [3]


async def test_records_can_be_asked_for_by_any_field(store: Store) -> None:
    await save(store, *basics(CASE, OTHER), question(), question(Party.ST))
    assert await store.records(Case, at_inspector=AT.id, stage=Stage.VISITS) == (case(), case(OTHER))
    assert await store.records(Case, closed_at=None) == (case(), case(OTHER))
    assert [q.party for q in await store.records(type(question()), kind=Kind.VISIT)] == [Party.AT, Party.ST]
    assert await store.record(Case, id="KT-2018-999") is None
    assert [p.id for p in await store.records(type(AT), authority=Authority.ST)] == [ST.id]


async def test_the_log_is_told_in_the_order_it_was_written(store: Store) -> None:
    await save(store, *basics(CASE, OTHER))
    lines = tuple(
        LogEntry(at=NOW - n * HOUR, case_id=c, actor="bot", what=f"{n}", rule="r", words="æ")
        for n, c in enumerate((CASE, None, OTHER, CASE))
    )
    await store.commit(inbox_id=None, decision=Decision(log=lines), now=NOW)
    assert [line.what for line in await store.log()] == ["0", "1", "2", "3"]
    assert [(line.what, line.at, line.words) for line in await store.log(CASE)] == [
        ("0", NOW, "æ"),
        ("3", NOW - 3 * HOUR, "æ"),
    ]
    assert [line.what for line in await store.log(newest=2)] == ["2", "3"]
    assert await store.log(mail_id=1) == ()


async def test_traffic_is_counted_by_kind_and_state(store: Store) -> None:
    await save(store, *basics())
    await store.receive_mail(raw_mail("a", "<a@x>"), received_at=NOW)
    await store.receive_mail(raw_mail("b", "<b@x>"), received_at=NOW)
    await store.receive_event(CommandEvent(name="status", case_id=None, by="Karen"), received_at=NOW)
    assert await store.claim(NOW) is not None
    await queue(store, mail("a"), mail("b"))
    await store.cancel_outgoing(f"{CASE}:b")
    traffic = await store.traffic()
    assert traffic.received == {"command": 1, "mail": 2}
    assert traffic.inbox == {"claimed": 1, "new": 2}
    assert traffic.outbox == {"cancelled": 1, "waiting": 1}


async def test_small_facts_are_kept_by_name(store: Store, other: Store) -> None:
    assert await store.setting("demo end") is None
    for value in ("2018", "2019"):
        await store.set_setting("demo end", value)
    assert await other.setting("demo end") == "2019"
