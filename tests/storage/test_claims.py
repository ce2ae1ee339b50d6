"""An attempt is counted before anything is read; what fails three times is set aside and can be replayed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from handlers.decision import Decision
from handlers.events import CommandEvent
from storage.claims import LEASE, STOPPED
from storage.errors import ClaimLost, NotFound
from storage.store import Store
from tests.storage.samples import CASE, HOUR, NOW, raw_mail

COMMAND = CommandEvent(name="status", case_id=CASE, by="Karen")


async def test_the_attempt_is_committed_when_the_item_is_given_out(store: Store, other: Store) -> None:
    await store.receive_mail(raw_mail(), received_at=NOW)
    item = await store.claim(NOW)
    assert item is not None
    assert item.attempts == 1
    (seen,) = await other.list_inbox()  # by another connection: so it is committed
    assert (seen.state, seen.attempts) == ("claimed", 1)


async def test_items_come_in_the_order_they_were_received(store: Store) -> None:
    late = await store.receive_mail(raw_mail("c", "<c@x>"), received_at=NOW + HOUR)
    first = await store.receive_mail(raw_mail("a", "<a@x>"), received_at=NOW)
    event = await store.receive_event(COMMAND, received_at=NOW)
    came = []
    while (item := await store.claim(NOW + HOUR)) is not None:
        came.append(item.id)
    assert came == [first.inbox_id, event, late.inbox_id]


async def test_what_is_claimed_or_done_is_not_given_out_again(store: Store, other: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    item = await store.claim(NOW)
    assert item is not None
    assert await store.claim(NOW) is None
    assert await other.claim(NOW) is None
    assert await other.claim_item(received.inbox_id, NOW) is None
    await store.commit(inbox_id=item.id, decision=Decision(), now=NOW, outcome="other")
    assert await store.claim(NOW) is None
    assert await store.claim_item(item.id, NOW) is None
    entry = await store.inbox_entry(item.id)
    assert (entry.state, entry.outcome, entry.done_at, entry.error) == ("done", "other", NOW, "")


async def test_one_item_can_be_claimed_by_its_id_past_the_queue(store: Store) -> None:
    await store.receive_mail(raw_mail(), received_at=NOW)
    event = await store.receive_event(COMMAND, received_at=NOW + HOUR)
    item = await store.claim_item(event, NOW + HOUR)
    assert item is not None
    assert (item.id, item.event) == (event, COMMAND)


async def test_what_failed_is_tried_three_times_before_the_rest_and_then_set_aside(store: Store) -> None:
    bad = await store.receive_mail(raw_mail("dårlig", "<bad@x>"), received_at=NOW)
    good = await store.receive_mail(raw_mail("god", "<good@x>"), received_at=NOW + HOUR)
    for attempt in (1, 2, 3):
        item = await store.claim(NOW + HOUR)
        assert item is not None
        assert (item.id, item.attempts) == (bad.inbox_id, attempt)
        assert await store.set_aside(item.id, f"fejl {attempt}", NOW + HOUR) is (attempt == 3)
    item = await store.claim(NOW + HOUR)
    assert item is not None
    assert item.id == good.inbox_id
    (aside,) = await store.list_set_aside()
    assert (aside.id, aside.error, aside.attempts, aside.done_at) == (bad.inbox_id, "fejl 3", 3, NOW + HOUR)


async def test_what_is_set_aside_can_be_replayed_from_the_start(store: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    for _ in range(3):
        item = await store.claim(NOW)
        assert item is not None
        await store.set_aside(item.id, "fejl", NOW)
    assert await store.claim_item(received.inbox_id, NOW) is None
    await store.replay(received.inbox_id)
    assert await store.list_set_aside() == ()
    item = await store.claim(NOW)
    assert item is not None
    assert item.attempts == 1


async def test_only_what_is_set_aside_can_be_replayed(store: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    for inbox_id in (received.inbox_id, 999):
        with pytest.raises(NotFound, match="ikke lagt til side"):
            await store.replay(inbox_id)
    with pytest.raises(NotFound):
        await store.inbox_entry(999)


async def test_only_who_claimed_may_give_back_or_finish(store: Store, other: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    for stranger in (store, other):
        with pytest.raises(ClaimLost):
            await stranger.set_aside(received.inbox_id, "fejl", NOW)
        with pytest.raises(ClaimLost):
            await stranger.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW)
    assert await store.claim(NOW) is not None
    with pytest.raises(ClaimLost):
        await other.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW)
    await store.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW)
    with pytest.raises(ClaimLost):
        await store.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW)


async def test_a_claim_of_a_process_that_went_silent_is_taken_over_after_a_while(store: Store, other: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    assert await store.claim(NOW) is not None
    assert await other.claim(NOW + LEASE / 2) is None
    taken = await other.claim(NOW + LEASE)
    assert taken is not None
    assert taken.attempts == 2
    with pytest.raises(ClaimLost):  # the first one was only slow: its work must not be saved as well
        await store.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW + LEASE)
    await other.commit(inbox_id=received.inbox_id, decision=Decision(), now=NOW + LEASE)


async def test_an_own_claim_never_runs_out(store: Store) -> None:
    # In the demo the clock jumps by days while an item is worked on.
    await store.receive_mail(raw_mail(), received_at=NOW)
    item = await store.claim(NOW)
    assert item is not None
    assert await store.claim(NOW + 100 * LEASE) is None
    await store.commit(inbox_id=item.id, decision=Decision(), now=NOW + 100 * LEASE)


async def test_the_one_that_runs_takes_over_what_the_last_run_left(store: Store, other: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    assert await store.claim(NOW) is not None
    async with other.running(NOW):
        item = await other.claim(NOW)
        assert item is not None
        assert (item.id, item.attempts) == (received.inbox_id, 2)


async def test_a_message_that_killed_its_process_three_times_is_set_aside(store: Store, other: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW)
    for dead, alive in ((store, other), (other, store), (store, other)):
        assert await dead.claim(NOW) is not None
        await alive.release_claims(NOW)
    assert await store.claim(NOW) is None
    (aside,) = await store.list_set_aside()
    assert (aside.id, aside.attempts, aside.error) == (received.inbox_id, 3, STOPPED)


async def test_a_message_whose_claims_ran_out_three_times_is_set_aside_by_the_next_claim(
    store: Store, other: Store
) -> None:
    bad = await store.receive_mail(raw_mail("bad", "<bad@x>"), received_at=NOW)
    good = await store.receive_mail(raw_mail("good", "<good@x>"), received_at=NOW + HOUR)
    now = NOW
    for who in (store, other, store):
        item = await who.claim(now)
        assert item is not None
        assert item.id == bad.inbox_id
        now += LEASE
    item = await other.claim(now)
    assert item is not None
    assert item.id == good.inbox_id
    assert [(e.id, e.attempts, e.error) for e in await store.list_set_aside()] == [(bad.inbox_id, 3, STOPPED)]


async def test_the_oldest_item_is_found_by_the_index_of_what_waits(tmp_path: Path) -> None:
    # After three years the inbox is long and almost all of it done.
    store = await Store.open(f"sqlite:///{tmp_path / 'samtilsyn.db'}", home=tmp_path)
    ran: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
        ran.append((statement, parameters))

    event.listen(store.database.engine.sync_engine, "before_cursor_execute", note)
    await store.receive_mail(raw_mail(), received_at=NOW)
    ran.clear()
    assert await store.claim(NOW)
    found = [one for one in ran if one[0].startswith(("SELECT", "UPDATE"))]
    assert len(found) == 2  # whether anything waits, and the claim
    for statement, parameters in found:
        async with store.reading() as connection:
            plan = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)).all()
        assert any("inbox_waits" in row.detail for row in plan)
        assert not any("TEMP B-TREE" in row.detail or row.detail == "SCAN inbox" for row in plan)
    await store.close()
