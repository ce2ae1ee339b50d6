"""Telegram: what is said arrives as it should, what comes in is taken once, and refusals are told apart."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from bot.chat_transport import ChatBlocked, ChatMoved, ChatRefused, ChatTooFast, ChatUnreachable
from bot.clock import VirtualClock
from bot.health import Health
from bot.settings import Telegram
from bot.telegram_bot import open_bot
from bot.telegram_source import TelegramSource
from bot.telegram_transport import TelegramTransport
from handlers.chat.values import Incoming, Place
from messages.chat import Attached, Button, ChatText, bold, text
from storage.errors import DatabaseUnavailable
from storage.values import Cursor
from tests.servers.telegram import TOKEN, BotApi, telegram
from tests.servers.telegram_world import Refused

NOW = datetime(2018, 5, 2, 7, tzinfo=UTC)
YES_NO = ((Button(label="Ja", data="y"), Button(label="Nej, flyttet", data="n")),)


@dataclass
class Desk:
    """What the source hands over to: keeps what came, and the cursor of the last of it. `away` refuses as often."""

    came: list[tuple[Incoming, bytes | None]] = field(default_factory=list)
    moves: list[tuple[str, str]] = field(default_factory=list)
    blocked: dict[str, bool] = field(default_factory=dict)
    kept: Cursor | None = None
    away: int = 0

    async def take(self, incoming: Incoming, *, file: bytes | None = None, cursor: Cursor | None = None) -> None:
        if self.away:
            self.away -= 1
            raise DatabaseUnavailable("somebody else holds the database")
        self.came.append((incoming, file))
        self.kept = cursor or self.kept

    async def moved(self, old: str, new: str, *, cursor: Cursor | None = None) -> None:
        self.moves.append((old, new))
        self.kept = cursor or self.kept

    async def cursor(self, mailbox: str) -> Cursor | None:
        assert mailbox == "telegram"
        return self.kept

    async def set_cursor(self, cursor: Cursor) -> None:
        self.kept = cursor

    async def set_blocked(self, chat: str, blocked: bool) -> None:
        self.blocked[chat] = blocked


@dataclass
class Set:
    """Server, transport and source over one bot."""

    api: BotApi
    transport: TelegramTransport
    source: TelegramSource
    desk: Desk
    health: Health


@asynccontextmanager
async def connected(token: str = TOKEN) -> AsyncIterator[Set]:
    async with telegram() as api, open_bot(Telegram(token=SecretStr(token), api_url=api.url)) as bot:
        desk, health = Desk(), Health()
        source = TelegramSource(bot=bot, store=desk, chat=desk, clock=VirtualClock(NOW), health=health, patience=0)
        yield Set(api=api, transport=TelegramTransport(bot), source=source, desk=desk, health=health)


@pytest.fixture
async def world() -> AsyncIterator[Set]:
    async with connected() as made:
        yield made


# ---------------------------------------------------------------------- out
async def test_a_message_is_shown_with_its_buttons(world: Set) -> None:
    anna = world.api.person("Anna")
    said = ChatText(lines=text(bold("Er besøget <holdt>?"), "Solgården & Co."), buttons=YES_NO)
    number = await world.transport.send(f"telegram:{anna.id}", said)
    [shown] = anna.private.seen
    assert (str(shown.id), shown.text, shown.labels) == (
        number,
        "Er besøget <holdt>?\nSolgården & Co.",
        ["Ja", "Nej, flyttet"],
    )


async def test_a_long_message_comes_in_pieces_with_the_buttons_under_the_last(world: Set) -> None:
    anna = world.api.person("Anna")
    lines = text(*(f"{n}: venter" for n in range(900)))
    number = await world.transport.send(f"telegram:{anna.id}", ChatText(lines=lines, buttons=YES_NO))
    assert [bool(m.keyboard) for m in anna.private.seen] == [False, False, True]
    assert str(anna.private.seen[-1].id) == number
    assert "\n".join(m.text for m in anna.private.seen).count("venter") == 900


async def test_a_long_message_that_is_broken_off_goes_on_where_it_stopped(
    world: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = world.api.person("Anna")
    long = ChatText(lines=text(*(f"{n}: venter" for n in range(900))))
    real, calls = world.api._do_sendMessage, 0

    async def second_fails(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise Refused(429, "Too Many Requests: retry after 7", retry_after=7)
        return await real(*arguments)

    monkeypatch.setattr(world.api, "_do_sendMessage", second_fails)
    with pytest.raises(ChatTooFast):
        await world.transport.send(f"telegram:{anna.id}", long)
    assert len(anna.private.seen) == 1
    await world.transport.send(f"telegram:{anna.id}", long)
    assert len(anna.private.seen) == 3


async def test_a_long_message_that_is_refused_half_way_begins_anew_another_time(
    world: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = world.api.person("Anna")
    long = ChatText(lines=text(*(f"{n}: venter" for n in range(900))))
    real, calls = world.api._do_sendMessage, 0

    async def second_is_refused(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return await real(*arguments)

    monkeypatch.setattr(world.api, "_do_sendMessage", second_is_refused)
    with pytest.raises(ChatBlocked):
        await world.transport.send(f"telegram:{anna.id}", long)
    await world.transport.send(f"telegram:{anna.id}", long)
    assert len(anna.private.seen) == 1 + 3


async def test_a_picture_carries_the_text_as_its_caption_or_stands_behind_it(world: Set) -> None:
    anna = world.api.person("Anna")
    picture = Attached(name="ugen.png", content_type="image/png", data=b"\x89PNG", alt="Ugens tal")
    await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Ugens tal"), attached=picture))
    await world.transport.send(
        f"telegram:{anna.id}", ChatText(lines=text("x" * 2000), attached=picture, buttons=YES_NO)
    )
    assert [(m.file, len(m.text)) for m in anna.private.seen] == [(b"\x89PNG", 9), (b"", 2000), (b"\x89PNG", 0)]
    assert [bool(m.keyboard) for m in anna.private.seen] == [False, False, True]


async def test_a_file_is_sent_under_its_name(world: Set) -> None:
    anna = world.api.person("Anna")
    file = Attached(name="rapport.pdf", content_type="application/pdf", data=b"%PDF")
    await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Rapporten"), attached=file))
    [shown] = anna.private.seen
    assert (shown.file_name, shown.file, shown.text) == ("rapport.pdf", b"%PDF", "Rapporten")


async def test_a_message_is_edited_and_an_edit_that_changes_nothing_is_fine(world: Set) -> None:
    anna = world.api.person("Anna")
    chat = f"telegram:{anna.id}"
    number = await world.transport.send(chat, ChatText(lines=text("Er besøget holdt?"), buttons=YES_NO))
    for _ in range(2):
        await world.transport.edit(chat, number, ChatText(lines=text("Besvaret af Ib pr. mail")))
    [shown] = anna.private.seen
    assert (shown.text, shown.labels, shown.edits) == ("Besvaret af Ib pr. mail", [], 1)


async def test_the_words_under_a_picture_are_edited_too(world: Set) -> None:
    anna = world.api.person("Anna")
    chat = f"telegram:{anna.id}"
    picture = Attached(name="a.png", content_type="image/png", data=b"\x89PNG")
    number = await world.transport.send(chat, ChatText(lines=text("Før"), attached=picture, buttons=YES_NO))
    for _ in range(2):
        await world.transport.edit(chat, number, ChatText(lines=text("Efter")))
    [shown] = anna.private.seen
    assert (shown.text, shown.labels) == ("Efter", [])


async def test_a_message_is_taken_away(world: Set) -> None:
    anna = world.api.person("Anna")
    said = anna.writes("010190-1234")
    await world.transport.delete(f"telegram:{anna.id}", str(said.id))
    assert anna.private.seen == []
    with pytest.raises(ChatRefused):
        await world.transport.delete(f"telegram:{anna.id}", str(said.id))


async def test_who_blocked_us_who_never_wrote_and_who_put_us_out_is_told_apart_from_the_network(world: Set) -> None:
    anna, ib = world.api.person("Anna"), world.api.person("Ib", started=False)
    anna.blocks()
    hello = ChatText(lines=text("Hej"))
    for person in (anna, ib):
        with pytest.raises(ChatBlocked):
            await world.transport.send(f"telegram:{person.id}", hello)
    world.api.fail("sendMessage", 502)
    with pytest.raises(ChatUnreachable):
        await world.transport.send(f"telegram:{world.api.person('Kim').id}", hello)
    for nowhere in ("telegram:999999", "terminal", "telegram:@kanal"):
        with pytest.raises(ChatRefused):
            await world.transport.send(nowhere, hello)


async def test_too_many_requests_name_how_long_to_wait(world: Set) -> None:
    world.api.fail("sendMessage", Refused(429, "Too Many Requests: retry after 7", retry_after=7))
    with pytest.raises(ChatTooFast) as caught:
        await world.transport.send(f"telegram:{world.api.person('Anna').id}", ChatText(lines=text("Hej")))
    assert caught.value.wait == timedelta(seconds=7)


async def test_a_group_that_became_a_supergroup_is_told_with_its_new_number(world: Set) -> None:
    group = world.api.group("Koordination")
    new = world.api.migrate(group, tell=False)
    with pytest.raises(ChatMoved) as caught:
        await world.transport.send(f"telegram:{group.id}", ChatText(lines=text("Hej")))
    assert caught.value.new == f"telegram:{new.id}"


async def test_an_edit_of_what_is_gone_is_refused(world: Set) -> None:
    anna = world.api.person("Anna")
    with pytest.raises(ChatRefused):
        await world.transport.edit(f"telegram:{anna.id}", "99", ChatText(lines=text("Hej")))


# ---------------------------------------------------------------------- in
async def test_what_people_write_comes_in_once_and_is_confirmed_after_it_was_taken(world: Set) -> None:
    anna = world.api.person("Anna")
    said = anna.writes("/status Nord")
    await world.source.poll()
    [(incoming, file)] = world.desk.came
    assert (incoming.chat, incoming.user, incoming.place, incoming.text, incoming.message, incoming.at, file) == (
        f"telegram:{anna.id}",
        f"telegram:{anna.id}",
        Place.PRIVATE,
        "/status Nord",
        str(said.id),
        NOW,
        None,
    )
    assert world.api.waiting == 1  # the service is told with the next question
    assert await world.source.poll() == 0
    assert world.api.waiting == 0


async def test_what_was_not_taken_comes_again(world: Set) -> None:
    anna = world.api.person("Anna")
    anna.writes("/status")
    anna.writes("/koe")
    world.desk.away = 1
    with pytest.raises(DatabaseUnavailable):
        await world.source.poll()
    assert world.desk.came == []
    await world.source.poll()
    assert [incoming.text for incoming, _ in world.desk.came] == ["/status", "/koe"]


async def test_a_tap_is_acknowledged_once_and_names_the_message_it_stands_under(world: Set) -> None:
    anna = world.api.person("Anna")
    number = await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Holdt?"), buttons=YES_NO))
    query = anna.presses(anna.private.seen[0], "Nej, flyttet")
    await world.source.poll()
    [(incoming, _)] = world.desk.came
    assert (incoming.data, incoming.text, incoming.message, incoming.user) == ("n", "", number, f"telegram:{anna.id}")
    assert world.api.answered == {query: 1}


async def test_a_tap_that_is_acknowledged_too_late_counts_all_the_same(world: Set) -> None:
    anna = world.api.person("Anna")
    await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Holdt?"), buttons=YES_NO))
    anna.presses(anna.private.seen[0], "Ja")
    world.api.fail("answerCallbackQuery", Refused(400, "Bad Request: query is too old"))
    await world.source.poll()
    assert [incoming.data for incoming, _ in world.desk.came] == ["y"]


async def test_a_reply_names_what_it_answers(world: Set) -> None:
    anna = world.api.person("Anna")
    number = await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Hvornår?")))
    anna.writes("den 14.", reply_to=anna.private.seen[0])
    await world.source.poll()
    assert [incoming.replies_to for incoming, _ in world.desk.came] == [number]


async def test_a_document_comes_with_its_bytes_and_one_that_is_too_large_without(world: Set) -> None:
    ib = world.api.person("Ib")
    ib.drops("skema.docx", b"PK\x03\x04", "Her er skemaet")
    ib.drops("film.docx", b"PK", size=21 * 1024 * 1024)
    await world.source.poll()
    (first, data), (second, nothing) = world.desk.came
    assert first.document is not None
    assert (first.document.name, first.text, data) == ("skema.docx", "Her er skemaet", b"PK\x03\x04")
    assert second.document is not None
    assert (second.document.size, nothing) == (21 * 1024 * 1024, None)


async def test_a_voice_message_is_answered_in_private_and_left_alone_in_a_group(world: Set) -> None:
    anna = world.api.person("Anna")
    world.api.speaks(anna, anna.private)
    world.api.speaks(anna, world.api.group("Koordination"))
    await world.source.poll()
    assert [(incoming.place, incoming.text) for incoming, _ in world.desk.came] == [(Place.PRIVATE, "")]


async def test_where_nobody_can_be_told_from_others_nobody_is_named(world: Set) -> None:
    group = world.api.group("Koordination")
    world.api.anonymous(group, "/pause")
    world.api.posts(world.api.channel(-100123), "/pause")
    await world.source.poll()
    assert [(incoming.user, incoming.place) for incoming, _ in world.desk.came] == [(None, Place.GROUP)]


async def test_a_group_that_moves_is_told(world: Set) -> None:
    group = world.api.group("Koordination")
    new = world.api.migrate(group)
    await world.source.poll()
    assert world.desk.moves == [(f"telegram:{group.id}", f"telegram:{new.id}")]
    assert await world.source.poll() == 0


async def test_who_blocks_the_bot_is_noted_and_who_returns_too(world: Set) -> None:
    anna = world.api.person("Anna")
    anna.blocks()
    await world.source.poll()
    assert world.desk.blocked == {f"telegram:{anna.id}": True}
    anna.unblocks()
    await world.source.poll()
    assert world.desk.blocked == {f"telegram:{anna.id}": False}


async def test_another_bot_begins_at_its_own_beginning(world: Set) -> None:
    world.desk.kept = Cursor(mailbox="telegram", uidvalidity=1, uid=999_999)
    world.api.person("Anna").writes("/status")
    await world.source.poll()
    assert len(world.desk.came) == 1


@pytest.mark.parametrize("fault", [502, Refused(409, "Conflict: terminated by other getUpdates request")])
async def test_a_sick_server_is_asked_again_and_told_as_a_fault(
    world: Set, fault: int | Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram_source._PAUSES", (0.0,))
    world.api.fail("getUpdates", fault, times=2)
    stop, faults = asyncio.Event(), list[tuple[str, str]]()
    world.api.person("Anna").writes("/status")

    def on_news() -> None:
        stop.set()

    def note(part: str, what: str) -> None:
        faults.append((part, what))

    monkeypatch.setattr(world.health, "fault", note)
    world.source.on_news = on_news
    await world.source.run(stop)
    assert [incoming.text for incoming, _ in world.desk.came] == ["/status"]
    assert [part for part, _ in faults] == ["telegram", "telegram"]


async def test_a_token_that_is_refused_is_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram_source._PAUSES", (0.0,))
    async with connected(token="4839:wrong") as world:
        stop = asyncio.Event()

        def note(part: str, what: str) -> None:
            del part
            assert "BotFather" in what
            assert "wrong" not in what
            stop.set()

        monkeypatch.setattr(world.health, "fault", note)
        async with asyncio.timeout(10):
            await world.source.run(stop)


async def test_it_stops_in_the_middle_of_a_long_poll(world: Set) -> None:
    world.source.patience = 50
    stop = asyncio.Event()
    running = asyncio.create_task(world.source.run(stop))
    await world.api.asked.wait()
    stop.set()
    async with asyncio.timeout(5):
        await running


async def test_the_token_is_in_no_log(world: Set, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    anna = world.api.person("Anna")
    anna.drops("skema.docx", b"PK")
    await world.source.poll()
    world.api.fail("sendMessage", 502)
    with pytest.raises(ChatUnreachable) as caught:
        await world.transport.send(f"telegram:{anna.id}", ChatText(lines=text("Hej")))
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("uvicorn")]  # those are the test server's
    assert ours
    assert not [line for line in ours if "AAE-test-token" in line]
    assert "AAE-test-token" not in str(caught.value)
