"""What the chat keeps: taken once, sent in order, edited by key, links and codes used once, taps one a card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.chat.values import Act, ChatDecision, ChatOut, Code, Dialogue, Incoming, Link, Place, Tap
from handlers.events import CommandEvent, SettledEvent
from messages.chat import Attached, Button, ChatText, bold, in_plain, text
from storage.errors import NotFound, PromiseBroken
from storage.store import Store
from storage.values import Cursor
from tests.storage.samples import NOW, basics, save

MINUTE = timedelta(minutes=1)
CHAT, OTHER = "telegram:42", "telegram:-7"


def incoming(number: int = 1, words: str = "/status") -> Incoming:
    return Incoming(
        id=f"telegram:{number}", chat=CHAT, place=Place.PRIVATE, user=CHAT, message=str(number), at=NOW, text=words
    )


def out(key: str, chat: str = CHAT, words: str = "Hej", **more: object) -> ChatOut:
    message = ChatText(lines=text(bold(words), "", "to linjer\nmere"), buttons=((Button(label="Ja", data="y"),),))
    return replace(ChatOut(key=key, chat=chat, message=message), **more)  # type: ignore[arg-type]


async def decide(store: Store, decision: ChatDecision, number: int = 1) -> None:
    said = incoming(number)
    inbox_id, _ = await store.receive_chat(said)
    item = await store.claim_item(inbox_id, NOW)
    assert item is not None
    assert item.event == said
    async with store.deciding() as tx:
        await tx.commit_chat(inbox_id=inbox_id, incoming=said, chat=decision, now=NOW)


async def test_an_update_is_taken_once_and_moves_the_cursor_with_it(store: Store) -> None:
    first = await store.receive_chat(incoming(), cursor=Cursor(mailbox="telegram", uidvalidity=0, uid=2))
    again = await store.receive_chat(incoming(), cursor=Cursor(mailbox="telegram", uidvalidity=0, uid=2))
    assert (first[1], again) == (True, (first[0], False))
    cursor = await store.cursor("telegram")
    assert cursor is not None
    assert cursor.uid == 2


async def test_a_dropped_file_lies_in_the_archive(store: Store) -> None:
    inbox_id, _ = await store.receive_chat(incoming(), file=b"PK..")
    item = await store.claim_item(inbox_id, NOW)
    assert item is not None
    assert isinstance(item.event, Incoming)
    assert item.event.file is not None
    assert store.archive.read(item.event.file) == b"PK.."


async def test_messages_leave_in_order_in_each_chat_and_once(store: Store) -> None:
    await store.queue_chat([out("a"), out("b"), out("c", OTHER), out("a")], NOW)
    first = await store.claim_chat(NOW)
    assert [i.out.key for i in first] == ["a", "c"]
    assert first[0].out.message == out("a").message
    await store.mark_chat_sent(first[0].id, "17", NOW)
    assert [i.out.key for i in await store.claim_chat(NOW)] == ["b"]
    assert await store.queue_chat([out("a")], NOW) == 0


async def test_what_waits_holds_back_what_follows_in_its_chat(store: Store) -> None:
    await store.queue_chat([out("a"), out("b")], NOW)
    (item,) = await store.claim_chat(NOW)
    await store.mark_chat_later(item.id, "429", NOW + MINUTE)
    assert await store.claim_chat(NOW) == ()
    assert await store.next_chat() == NOW  # b is due, but a goes first
    (item,) = await store.claim_chat(NOW + MINUTE)
    assert (item.out.key, item.attempts) == ("a", 2)


async def test_a_file_comes_back_as_it_went_in(store: Store) -> None:
    picture = Attached(name="tal.png", content_type="image/png", data=b"\x89PNG\0", alt="Søjler")
    await store.queue_chat([ChatOut(key="p", chat=CHAT, message=ChatText(lines=text("Tal"), attached=picture))], NOW)
    (item,) = await store.claim_chat(NOW)
    assert item.out.message is not None
    assert item.out.message.attached == picture


async def test_an_edit_finds_the_message_that_left_under_the_key_also_after_an_edit(store: Store) -> None:
    await store.queue_chat([out("a", card="prompt:1")], NOW)
    (item,) = await store.claim_chat(NOW)
    await store.mark_chat_sent(item.id, "17", NOW)
    assert [c.key for c in await store.shown_cards(["prompt:1"])] == ["a"]
    await store.queue_chat([out("a2", edits_key="a", card="prompt:1")], NOW)
    assert [c.key for c in await store.shown_cards(["prompt:1"])] == ["a2"]
    (item,) = await store.claim_chat(NOW)
    assert item.edits == "17"
    await store.mark_chat_sent(item.id, "17", NOW)
    greyed = ChatOut(key="a3", chat=CHAT, edits_key="a2", message=ChatText(lines=text("Afgjort")))
    await store.queue_chat([greyed], NOW)
    assert await store.shown_cards(["prompt:1"]) == ()
    (item,) = await store.claim_chat(NOW)
    assert item.edits == "17"
    assert in_plain(item.out.message or ChatText(lines=())) == "Afgjort"


async def test_an_edit_of_what_never_left_finds_nothing(store: Store) -> None:
    await store.queue_chat([out("a"), out("b", edits_key="a")], NOW)
    (item,) = await store.claim_chat(NOW)
    await store.mark_chat_failed(item.id, "400", NOW)
    (item,) = await store.claim_chat(NOW)
    assert (item.out.edits_key, item.edits) == ("a", None)


async def test_what_nobody_asked_for_waits_while_paused(store: Store) -> None:
    await store.queue_chat([out("digest", unasked=True), out("answer")], NOW)
    await store.set_paused(True)
    (item,) = await store.claim_chat(NOW)
    assert item.out.key == "answer"
    await store.mark_chat_sent(item.id, "1", NOW)
    assert await store.claim_chat(NOW) == ()
    await store.set_paused(False)
    assert [i.out.key for i in await store.claim_chat(NOW)] == ["digest"]


async def test_what_a_dead_process_was_sending_comes_once_more(store: Store) -> None:
    await store.queue_chat([out("a")], NOW)
    for expected in (1, 2):
        (item,) = await store.claim_chat(NOW)
        assert item.attempts == expected
        store.token = f"another process {expected}"
        await store.release_claims(NOW)
    assert await store.claim_chat(NOW) == ()
    with pytest.raises(NotFound):
        await store.mark_chat_sent(item.id, "1", NOW)


async def test_a_group_that_moves_takes_its_messages_and_dialogues_along(store: Store) -> None:
    await decide(store, ChatDecision(dialogue=Dialogue(name="ask", known={"a": "b"})))
    await store.queue_chat([out("a")], NOW)
    await store.move_chat(CHAT, "telegram:-100")
    assert await store.current_chat(CHAT) == "telegram:-100"
    (item,) = await store.claim_chat(NOW)
    assert item.out.chat == "telegram:-100"
    assert (await store.dialogue("telegram:-100", CHAT)) == Dialogue(name="ask", known={"a": "b"})


async def test_a_dialogue_holds_what_a_yes_would_do_until_it_ends(store: Store) -> None:
    acts = (
        Act(command=CommandEvent(name="invite", case_id="KT-2018-001", by="k@x", arguments={"deadline": "2018-05-01"})),
        Act(settled=SettledEvent(prompt_id="p", choice=1, by="k@x", text="")),
    )
    asked = Dialogue(name="confirm", known={"n": "2"}, acts=acts)
    await decide(store, ChatDecision(dialogue=asked))
    assert await store.dialogue(CHAT, CHAT) == asked
    await decide(store, ChatDecision(ends_dialogue=True), 2)
    assert await store.dialogue(CHAT, CHAT) is None


def link(user: str = CHAT, person: str = "kim@x") -> Link:
    return Link(user=user, person=person, chat=user, linked_at=NOW)


async def test_a_code_links_once_and_a_person_has_one_user(store: Store) -> None:
    code = Code(hash="h", person="kim@x", created_at=NOW, valid_until=NOW + MINUTE, asked_by=CHAT)
    await store.add_code(code)
    assert await store.code("h") == code
    await decide(store, ChatDecision(used_code="h", link=link()))
    with pytest.raises(PromiseBroken):
        await decide(store, ChatDecision(used_code="h", link=link(OTHER)), 2)
    assert await store.links() == (link(),)
    await decide(store, ChatDecision(link=link(OTHER)), 3)
    assert await store.links() == (link(OTHER),)
    assert await store.link_of(CHAT) is None
    await decide(store, ChatDecision(unlinks=OTHER), 4)
    assert await store.links() == ()


async def test_a_new_code_makes_the_old_ones_worthless_and_is_counted(store: Store) -> None:
    for name in ("a", "b"):
        await store.add_code(Code(hash=name, person="kim@x", created_at=NOW, valid_until=NOW + MINUTE, asked_by=CHAT))
    old = await store.code("a")
    assert old is not None
    assert old.used_at is not None
    assert await store.codes_since(NOW - MINUTE, person="kim@x", asked_by="") == 2
    assert await store.codes_since(NOW - MINUTE, person="other", asked_by=CHAT) == 2
    assert await store.codes_since(NOW + MINUTE, person="kim@x", asked_by=CHAT) == 0


async def test_who_blocks_the_bot_is_noted(store: Store) -> None:
    await decide(store, ChatDecision(link=link()))
    await store.set_blocked(CHAT, True)
    assert (await store.links())[0].blocked
    await store.set_blocked(CHAT, False)
    assert not (await store.links())[0].blocked


def tap(tap_id: str = "t1", card: str | None = "prompt:1") -> Tap:
    act = Act(settled=SettledEvent(prompt_id="p", choice=0, by="kim@x"))
    return Tap(id=tap_id, person="kim@x", chat=CHAT, acts=(act,), what="Ja", due=NOW + 2 * MINUTE, card=card)


async def test_a_tap_waits_can_be_taken_back_and_is_done_once(store: Store) -> None:
    await decide(store, ChatDecision(taps=(tap(),)))
    assert await store.due_taps(NOW) == ()
    assert await store.next_tap() == NOW + 2 * MINUTE
    (kept,) = await store.due_taps(NOW + 2 * MINUTE)
    assert kept.tap == tap()
    assert await store.begin_tap("t1")
    assert not await store.undo_tap("t1", NOW)
    assert await store.due_taps(NOW + 2 * MINUTE) != ()  # a crash now: it is taken up again
    await store.end_tap("t1", "gjort", [out("told")], NOW)
    assert not await store.begin_tap("t1")
    (done,) = await store.taps_of("kim@x")
    assert (done.state, done.outcome) == ("done", "gjort")
    assert [i.out.key for i in await store.claim_chat(NOW)] == ["told"]


async def test_a_tap_taken_back_is_never_done(store: Store) -> None:
    await decide(store, ChatDecision(taps=(tap(),)))
    await decide(store, ChatDecision(undo=("t1",)), 2)
    assert not await store.begin_tap("t1")
    assert await store.due_taps(NOW + 5 * MINUTE) == ()


async def test_one_tap_a_card_is_open_at_a_time(store: Store) -> None:
    await decide(store, ChatDecision(taps=(tap(),)))
    with pytest.raises(PromiseBroken) as refused:
        await decide(store, ChatDecision(taps=(tap("t2"),)), 2)
    assert refused.value.promise == "one_tap_a_card"
    await store.undo_tap("t1", NOW)
    await decide(store, ChatDecision(taps=(tap("t3"),)), 3)
    open_tap = await store.open_tap("prompt:1")
    assert open_tap is not None
    assert open_tap.tap.id == "t3"


async def test_the_first_to_take_a_prompt_keeps_it(store: Store) -> None:
    await save(store, *basics())
    await decide(store, ChatDecision(takes="p1", by="kim@x"))
    await decide(store, ChatDecision(takes="p1", by="bo@x"), 2)
    assert await store.taken_by("p1") == "kim@x"
