"""The chat in the sandbox's terminal: lines in, numbers press buttons, end of input ends only the chat."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat import Chat
from bot.chat_sending import ChatSender
from bot.chat_terminal import TerminalSource, TerminalTransport
from handlers.chat.values import TERMINAL
from handlers.model import Stage
from messages.chat import Attached, Button, ChatText, text
from tests.bot.office import CASE, COORDINATOR, Office, sandbox_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with sandbox_office(tmp_path) as office:
        yield office


async def typed(office: Office, *lines: str, terminal: bool = True) -> list[str]:
    """What the terminal shows after each line."""
    said: list[str] = []
    chat = Chat(office.desk.worker, now=lambda: office.now, terminal=terminal)
    office.engine.chat = chat
    transport = TerminalTransport(said.append, "da")
    sender = ChatSender(store=office.store, transports={TERMINAL: transport})

    async def typing() -> AsyncIterator[str]:
        for line in lines:
            yield f"{line}\n"

    await TerminalSource(chat, sender, transport, office.clock, lambda: None).run(typing())
    return said


async def test_the_terminal_is_the_coordinator_even_before_there_is_a_register(office: Office) -> None:
    said = await typed(office, "/status", "", "/hjaelp")
    assert said[0].startswith("Status pr.")
    assert "  7) Mere" in said[1]


async def test_a_number_presses_the_button_that_stands_there_and_is_else_a_word(office: Office) -> None:
    await office.enrol()
    said = await typed(office, "/udvaelg alle", "1", "9", "/sag 1")
    assert "  1) Ja, gør det" in said[0]
    assert said[1].startswith("Udvælg 2 botilbud")
    assert "Mail til Arne Aagaard: besked om udvælgelse" in said[1]
    assert "KT-2018-001" in said[-1]
    await office.turn(office.now + timedelta(minutes=5))
    assert await office.stage() is Stage.SELECTED


async def test_cards_come_to_the_terminal_once_the_register_holds_a_coordinator(office: Office) -> None:
    await office.enrol()
    await typed(office)
    await office.turn()
    (link,) = await office.store.links()
    assert (link.user, link.person) == (TERMINAL, COORDINATOR)
    await office.invite(CASE)
    await office.answer(office.letter("solgaarden@test.example"), "Måske. Hvad koster det?")
    await office.turn()
    said = await typed(office, "/koe")
    assert any("botilbuddet har skrevet" in x for x in said)


async def test_without_a_terminal_nobody_is_the_terminal(office: Office) -> None:
    assert "Jeg kender dig ikke" in (await typed(office, "/status", terminal=False))[0]


async def test_a_picture_is_told_in_words_and_nothing_is_taken_away(office: Office) -> None:
    del office
    said: list[str] = []
    transport = TerminalTransport(said.append, "da")
    picture = Attached(name="x.png", content_type="image/png", data=b"", alt="Nord: 3 af 12")
    shown = await transport.send(
        TERMINAL, ChatText(lines=text("Tal"), attached=picture, buttons=((Button(label="Ja", data="y"),),))
    )
    assert said == ["Tal\n[billede: Nord: 3 af 12]\n  1) Ja\n"]
    assert transport.pressed("1") == (shown, Button(label="Ja", data="y"))
    assert transport.pressed("2") is None
    await transport.edit(TERMINAL, shown, ChatText(lines=text("Gjort")))
    assert transport.pressed("1") is None
    await transport.delete(TERMINAL, shown)
    assert len(said) == 2
