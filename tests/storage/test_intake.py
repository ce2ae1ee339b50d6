"""Received, committed, then acknowledged: archive, inbox row and cursor stand together, and nothing comes twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from handlers.decision import Deadline, Decision
from handlers.events import CommandEvent, DeadlineEvent, SettledEvent
from storage import intake
from storage.archive import Archive
from storage.errors import DatabaseUnavailable, NotFound
from storage.store import Store
from storage.values import Cursor, Received
from tests.storage.samples import CASE, DAY, HOUR, NOW, OTHER, basics, raw_mail, save

INBOX = Cursor(mailbox="INBOX", uidvalidity=4_294_967_295, uid=7)
SETTLED = SettledEvent(prompt_id=f"{CASE}:x", choice=1, by="Karen", text="den 14/5")
COMMAND = CommandEvent(name="invite", case_id=CASE, by="Karen", arguments={"deadline": "2018-05-14"})


async def test_a_mail_is_kept_and_waits(store: Store) -> None:
    received = await store.receive_mail(raw_mail(), received_at=NOW, folder="INBOX", cursor=INBOX)
    assert received == Received(inbox_id=received.inbox_id, new=True)
    assert await store.read_raw(received.inbox_id) == raw_mail()
    assert await store.cursor("INBOX") == INBOX
    (entry,) = await store.list_inbox()
    assert (entry.kind, entry.state, entry.attempts, entry.received_at) == ("mail", "new", 0, NOW)


async def test_the_same_mail_is_taken_once_and_the_cursor_moves_all_the_same(store: Store) -> None:
    first = await store.receive_mail(raw_mail(), received_at=NOW)
    again = await store.receive_mail(raw_mail().replace(b"\r\n", b"\n"), received_at=NOW + DAY, cursor=INBOX)
    assert again == Received(inbox_id=first.inbox_id, new=False)
    assert len(await store.list_inbox()) == 1
    assert await store.cursor("INBOX") == INBOX


async def test_the_same_id_with_another_body_is_new_and_flagged(store: Store) -> None:
    await store.receive_mail(raw_mail("Vi deltager gerne."), received_at=NOW)
    other = await store.receive_mail(raw_mail("Vi deltager ikke."), received_at=NOW)
    assert (other.new, other.same_id_other_body) == (True, True)
    claimed = [await store.claim(NOW), await store.claim(NOW)]
    assert [item is not None and item.same_id_other_body for item in claimed] == [False, True]


async def test_mails_without_an_id_are_told_by_date_sender_and_body(store: Store) -> None:
    bare = raw_mail(message_id=None)
    assert (await store.receive_mail(bare, received_at=NOW)).new
    assert not (await store.receive_mail(bare, received_at=NOW)).new
    other = await store.receive_mail(raw_mail("Nej tak.", message_id=None), received_at=NOW)
    assert (other.new, other.same_id_other_body) == (True, False)


async def test_a_mail_and_its_copy_among_the_sent_are_two_things(store: Store) -> None:
    mail = await store.receive_mail(raw_mail(), received_at=NOW)
    sent = await store.receive_mail(raw_mail(), received_at=NOW, kind="sent_mail", folder="Sent")
    assert sent.new
    assert not sent.same_id_other_body
    assert mail.inbox_id != sent.inbox_id


async def test_what_came_before_the_cutoff_is_kept_but_not_worked_on(store: Store) -> None:
    before = await store.receive_mail(raw_mail(), received_at=NOW, status="before_cutoff")
    assert await store.claim(NOW) is None
    item = await store.claim_item(before.inbox_id, NOW)
    assert item is not None
    assert item.id == before.inbox_id


@pytest.mark.parametrize(
    ("cursor", "stands"),
    [
        (Cursor(mailbox="INBOX", uidvalidity=1, uid=9), 9),
        (Cursor(mailbox="INBOX", uidvalidity=1, uid=3), 5),  # stored out of order: never back
        (Cursor(mailbox="INBOX", uidvalidity=2, uid=1), 1),  # the mailbox was made anew
    ],
)
async def test_receiving_moves_the_cursor_on(store: Store, cursor: Cursor, stands: int) -> None:
    await store.set_cursor(Cursor(mailbox="INBOX", uidvalidity=1, uid=5))
    await store.receive_mail(raw_mail(), received_at=NOW, cursor=cursor)
    assert await store.cursor("INBOX") == Cursor(mailbox="INBOX", uidvalidity=cursor.uidvalidity, uid=stands)


async def test_a_cursor_can_be_set_back_on_purpose_and_mailboxes_have_their_own(store: Store) -> None:
    telegram = Cursor(mailbox="telegram", uidvalidity=0, uid=987_654_321_012)
    await store.set_cursor(INBOX)
    await store.set_cursor(telegram)
    back = Cursor(mailbox="INBOX", uidvalidity=1, uid=1)
    await store.set_cursor(back)
    assert [await store.cursor(name) for name in ("INBOX", "telegram", "Sent")] == [back, telegram, None]


async def test_a_full_disk_keeps_the_cursor_where_it_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Archive, _raw: bytes) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Archive, "write", full)
    with pytest.raises(OSError, match="No space"):
        await store.receive_mail(raw_mail(), received_at=NOW, cursor=INBOX)
    assert await store.cursor("INBOX") is None
    assert await store.list_inbox() == ()


async def test_inbox_row_and_cursor_stand_or_fall_together(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def gone(*_: Any) -> None:
        raise DatabaseUnavailable("gone")

    with monkeypatch.context() as broken:
        broken.setattr(intake, "advance_cursor", gone)
        with pytest.raises(DatabaseUnavailable):
            await store.receive_mail(raw_mail(), received_at=NOW, cursor=INBOX)
    assert await store.list_inbox() == ()
    assert (await store.receive_mail(raw_mail(), received_at=NOW, cursor=INBOX)).new


async def test_the_raw_mail_lies_in_the_archive_before_the_row_is_committed(store: Store, tmp_path: Path) -> None:
    item = await store.receive_mail(raw_mail(), received_at=NOW)
    digest = (await store.inbox_entry(item.inbox_id)).content_hash
    assert digest is not None
    assert Archive(tmp_path / "mail").read(digest) == raw_mail()


async def test_what_is_no_mail_has_no_raw_bytes(store: Store) -> None:
    event = await store.receive_event(COMMAND, received_at=NOW)
    for inbox_id in (event, 999):
        with pytest.raises(NotFound):
            await store.read_raw(inbox_id)


@pytest.mark.parametrize("event", [SETTLED, COMMAND])
async def test_an_event_comes_out_as_it_went_in(store: Store, event: SettledEvent | CommandEvent) -> None:
    inbox_id = await store.receive_event(event, received_at=NOW)
    item = await store.claim(NOW)
    assert item is not None
    assert (item.id, item.event, item.content_hash) == (inbox_id, event, None)
    assert item.kind == ("settled" if event is SETTLED else "command")


async def test_the_same_update_of_the_chat_is_one_event_and_its_offset_is_kept(store: Store) -> None:
    offset = Cursor(mailbox="telegram", uidvalidity=0, uid=42)
    first = await store.receive_event(COMMAND, received_at=NOW, dedupe_key="telegram:41", cursor=offset)
    again = await store.receive_event(COMMAND, received_at=NOW, dedupe_key="telegram:41")
    other = await store.receive_event(COMMAND, received_at=NOW)
    assert first == again != other
    assert await store.cursor("telegram") == offset


async def test_a_due_timer_becomes_an_event_once(store: Store) -> None:
    await save(store, *basics())
    timers = (Deadline(key="ask:1", due=NOW), Deadline(key="ask:2", due=NOW + DAY))
    await store.commit(inbox_id=None, decision=Decision(), deadlines={CASE: timers}, now=NOW - DAY)
    assert await store.due_deadlines(NOW - HOUR) == 0
    assert (await store.next_moments()).deadline == NOW
    assert await store.due_deadlines(NOW) == 1
    assert await store.due_deadlines(NOW) == 0
    item = await store.claim(NOW)
    assert item is not None
    assert item.event == DeadlineEvent(case_id=CASE, key="ask:1", due=NOW)
    assert item.kind == "deadline"
    assert (await store.next_moments()).deadline == NOW + DAY


async def test_a_key_that_fired_never_comes_again_even_with_another_day(store: Store) -> None:
    await save(store, *basics())
    for due in (NOW, NOW + DAY):
        await store.commit(
            inbox_id=None, decision=Decision(), deadlines={CASE: (Deadline(key="ask", due=due),)}, now=NOW
        )
        await store.due_deadlines(due)
    assert [entry.kind for entry in await store.list_inbox()] == ["deadline"]
    assert (await store.next_moments()).deadline is None


async def test_timers_that_are_due_together_come_in_order_of_their_time(store: Store) -> None:
    await save(store, *basics(CASE, OTHER))
    timers = {
        CASE: (Deadline(key="b", due=NOW), Deadline(key="a", due=NOW), Deadline(key="c", due=NOW - DAY)),
        OTHER: (Deadline(key="d", due=NOW - HOUR),),
    }
    await store.commit(inbox_id=None, decision=Decision(), deadlines=timers, now=NOW - 2 * DAY)
    assert await store.due_deadlines(NOW) == 4
    came = []
    while (item := await store.claim(NOW)) is not None:
        assert isinstance(item.event, DeadlineEvent)
        came.append(item.event.key)
    assert came == ["c", "d", "a", "b"]


async def test_mail_that_came_while_the_program_stood_still_goes_before_the_timers(store: Store) -> None:
    # Due on Friday, answered on Saturday, started on Monday: the answer must be read before anybody is reminded.
    await save(store, *basics())
    timers = {CASE: (Deadline(key="remind", due=NOW),)}
    await store.commit(inbox_id=None, decision=Decision(), deadlines=timers, now=NOW)
    await store.receive_mail(raw_mail(), received_at=NOW + DAY)
    await store.due_deadlines(NOW + 3 * DAY)
    first, second = await store.claim(NOW + 3 * DAY), await store.claim(NOW + 3 * DAY)
    assert [item is not None and item.kind for item in (first, second)] == ["mail", "deadline"]


async def test_two_processes_looking_at_the_timers_fire_each_once(store: Store, other: Store) -> None:
    await save(store, *basics())
    timers = tuple(Deadline(key=f"k{n}", due=NOW + timedelta(minutes=n)) for n in range(5))
    await store.commit(inbox_id=None, decision=Decision(), deadlines={CASE: timers}, now=NOW)
    fired = [await store.due_deadlines(NOW + HOUR), await other.due_deadlines(NOW + HOUR)]
    assert sum(fired) == 5
    assert len(await store.list_inbox()) == 5
