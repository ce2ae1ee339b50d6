"""All that leaves is claimed on disk before it leaves, goes once, and after a crash once more at most, counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.errors import NotFound
from storage.outbox import GIVE_UP_AFTER, LEASE, next_try
from storage.store import Store
from storage.values import OutboxItem
from tests.storage.samples import CASE, DAY, HOUR, NOW, basics, mail, queue, save

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("attempt", "minutes"),
    [(1, 1), (2, 5), (3, 15), (4, 30), (5, 60), (6, 120), (7, 240), (8, 240), (100, 240)],
)
def test_pauses_grow(attempt: int, minutes: int) -> None:
    assert next_try(attempt) == timedelta(minutes=minutes)


def test_attempts_count_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        next_try(0)


@pytest.fixture
async def filled(store: Store) -> Store:
    await save(store, *basics())
    await queue(store, mail("a"), mail("b"))
    return store


async def claim_one(store: Store) -> OutboxItem:
    (item,) = await store.claim_outgoing(NOW, limit=1)
    return item


async def test_mails_are_given_out_oldest_first_with_their_frozen_bytes(filled: Store) -> None:
    first, second = await filled.claim_outgoing(NOW)
    assert (first.key, second.key) == (f"{CASE}:a", f"{CASE}:b")
    assert first.raw == mail("a").raw
    assert (first.message_id, first.to, first.case_id, first.attempts, first.repeats) == (
        "<a@samtilsyn.example>",
        "leder1@bo.example",
        CASE,
        1,
        0,
    )


async def test_the_claim_is_committed_when_the_mails_are_given_out(filled: Store, other: Store) -> None:
    assert len(await filled.claim_outgoing(NOW, limit=1)) == 1
    assert [m.state for m in await other.list_outgoing()] == ["claimed", "waiting"]
    assert [item.key for item in await other.claim_outgoing(NOW)] == [f"{CASE}:b"]
    assert await filled.claim_outgoing(NOW) == ()


async def test_a_sent_mail_never_leaves_again(filled: Store) -> None:
    item = await claim_one(filled)
    await filled.mark_sent(item.id, NOW)
    (entry,) = await filled.list_outgoing(state="sent")
    assert (entry.key, entry.done_at, entry.size) == (item.key, NOW, len(item.raw))
    assert [i.key for i in await filled.claim_outgoing(NOW + 10 * DAY)] == [f"{CASE}:b"]
    with pytest.raises(NotFound):
        await filled.mark_sent(item.id, NOW)


async def test_a_refused_mail_never_leaves_again_and_keeps_the_reason(filled: Store) -> None:
    item = await claim_one(filled)
    await filled.mark_permanent(item.id, "550 5.1.1 no such user", NOW)
    (entry,) = await filled.list_outgoing(state="failed")
    assert (entry.key, entry.error, entry.done_at) == (item.key, "550 5.1.1 no such user", NOW)
    assert item.key not in [i.key for i in await filled.claim_outgoing(NOW + 10 * DAY)]


async def test_a_temporary_failure_waits_with_growing_pauses(filled: Store) -> None:
    now = NOW
    for attempt in (1, 2, 3):
        (item,) = await filled.claim_outgoing(now, limit=1)
        assert (item.key, item.attempts) == (f"{CASE}:a", attempt)
        (beside,) = await filled.claim_outgoing(now, limit=1) if attempt == 1 else (None,)
        if beside is not None:
            await filled.mark_sent(beside.id, now)
        result = await filled.mark_temporary(item.id, "451 try later", now)
        assert result.next_try_at == now + next_try(attempt)
        assert not result.gave_up
        assert await filled.claim_outgoing(result.next_try_at - MINUTE / 2) == ()
        now = result.next_try_at
    assert [m.error for m in await filled.list_outgoing(state="waiting")] == ["451 try later"]


async def test_after_five_days_of_failures_it_gives_up(filled: Store) -> None:
    item = await claim_one(filled)
    await filled.mark_temporary(item.id, "451", NOW)
    (again,) = [i for i in await filled.claim_outgoing(NOW + GIVE_UP_AFTER) if i.id == item.id]
    result = await filled.mark_temporary(again.id, "451", NOW + GIVE_UP_AFTER)
    assert (result.gave_up, result.next_try_at) == (True, None)
    assert [m.key for m in await filled.list_outgoing(state="failed")] == [item.key]


async def test_a_mail_that_waited_long_for_other_reasons_gets_its_second_try(filled: Store) -> None:
    # Paused for two weeks, and the first try fails: that is no reason to give up.
    (item, *_) = await filled.claim_outgoing(NOW + 14 * DAY)
    assert not (await filled.mark_temporary(item.id, "451", NOW + 14 * DAY)).gave_up


async def test_a_mail_held_back_leaves_at_its_time(store: Store) -> None:
    await save(store, *basics())
    await queue(store, replace(mail("a"), not_before=NOW + HOUR))
    assert await store.claim_outgoing(NOW + HOUR - MINUTE) == ()
    assert (await store.next_moments()).outgoing == NOW + HOUR
    assert [i.key for i in await store.claim_outgoing(NOW + HOUR)] == [f"{CASE}:a"]
    assert (await store.next_moments()).outgoing is None


async def test_nothing_leaves_while_paused(filled: Store, other: Store) -> None:
    assert not await filled.paused()
    await other.set_paused(True)
    assert await filled.paused()
    assert await filled.claim_outgoing(NOW) == ()
    await filled.set_paused(False)
    assert len(await filled.claim_outgoing(NOW)) == 2


async def test_a_mail_nobody_has_claimed_can_be_taken_back(filled: Store) -> None:
    item = await claim_one(filled)
    assert not await filled.cancel_outgoing(item.key)
    assert await filled.cancel_outgoing(f"{CASE}:b")
    assert not await filled.cancel_outgoing(f"{CASE}:b")
    assert not await filled.cancel_outgoing("nothing")
    assert await filled.claim_outgoing(NOW) == ()


async def test_held_mails_leave_when_they_are_released(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("a"), mail("b"), mail("c"), hold=True)
    assert await store.claim_outgoing(NOW) == ()
    assert [m.key for m in await store.list_outgoing(state="held")] == [f"{CASE}:{k}" for k in "abc"]
    assert await store.cancel_outgoing(f"{CASE}:c")
    assert await store.release_held((f"{CASE}:b",)) == 1
    assert [i.key for i in await store.claim_outgoing(NOW)] == [f"{CASE}:b"]
    assert await store.release_held() == 1
    assert [i.key for i in await store.claim_outgoing(NOW)] == [f"{CASE}:a"]


async def test_a_preview_tells_what_leaves_until_when_and_why(store: Store) -> None:
    await save(store, *basics())
    await queue(store, replace(mail("b"), not_before=NOW + 2 * DAY), replace(mail("a"), why="frist i dag"))
    entries = await store.list_outgoing(until=NOW + DAY)
    assert [(m.key, m.why, m.subject, m.to, m.due) for m in entries] == [
        (f"{CASE}:a", "frist i dag", "a", "leder1@bo.example", NOW)
    ]
    assert [m.key for m in await store.list_outgoing(case_id=CASE)] == [f"{CASE}:a", f"{CASE}:b"]
    with pytest.raises(NotFound):
        await store.read_outgoing("nothing")


# ---------------------------------------------------------------------- crashes
async def test_after_a_crash_the_same_bytes_go_once_more_and_then_never_by_themselves(
    filled: Store, other: Store
) -> None:
    first = await claim_one(filled)
    await other.release_claims(NOW)  # `filled` died between the server's 250 and mark_sent
    again = await claim_one(other)
    assert (again.id, again.raw, again.message_id, again.repeats) == (first.id, first.raw, first.message_id, 1)
    with pytest.raises(NotFound):  # it was not dead after all: it has no say any more
        await filled.mark_sent(first.id, NOW)
    await filled.release_claims(NOW)  # and `other` died as well
    assert first.id not in [i.id for i in await filled.claim_outgoing(NOW + DAY)]
    (entry,) = await filled.list_outgoing(state="uncertain")
    assert (entry.key, entry.repeats) == (first.key, 1)
    assert "nobody knows" in entry.error


async def test_a_person_may_let_an_uncertain_or_failed_mail_leave(filled: Store, other: Store) -> None:
    first = await claim_one(filled)
    await filled.mark_permanent(first.id, "550", NOW)
    assert await other.retry_outgoing(first.key, NOW)
    assert not await other.retry_outgoing(first.key, NOW)
    assert (await claim_one(other)).key == first.key


async def test_a_claim_of_a_process_that_went_silent_comes_again_after_a_while(filled: Store, other: Store) -> None:
    assert len(await filled.claim_outgoing(NOW)) == 2
    assert await other.claim_outgoing(NOW + LEASE / 2) == ()
    assert [i.repeats for i in await other.claim_outgoing(NOW + LEASE)] == [1, 1]


async def test_an_own_claim_never_runs_out(filled: Store) -> None:
    items = await filled.claim_outgoing(NOW)
    assert await filled.claim_outgoing(NOW + 100 * LEASE) == ()
    for item in items:
        await filled.mark_sent(item.id, NOW + 100 * LEASE)


async def test_claiming_is_written_to_disk_with_all_before_it(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    writing = filled.database.writing

    def noted(*, durable: bool = False) -> object:
        asked.append(durable)
        return writing(durable=durable)

    monkeypatch.setattr(filled.database, "writing", noted)
    assert len(await filled.claim_outgoing(NOW)) == 2
    assert asked == [True]
