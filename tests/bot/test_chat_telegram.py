"""The chat over Telegram: let in by a code from the mailbox, a menu of one's own, a card that is tapped turns grey."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.decision import Decision
from handlers.model import Stage
from tests.bot.office import CASE, COORDINATOR, LEADER, make_template
from tests.bot.telegram_line import Line, open_line
from tests.servers.telegram_world import Refused


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def wire(tmp_path: Path, template: Path) -> AsyncIterator[Line]:
    async with open_line(tmp_path, template) as line:
        yield line


async def test_somebody_of_the_register_is_let_in_by_a_code_from_the_mailbox(wire: Line) -> None:
    kim = await wire.let_in("Kim", COORDINATOR)
    assert "Velkommen" in kim.private.from_bot[-1].text
    kim.writes("/status")
    await wire.turn()
    assert "KT-" in kim.private.from_bot[-1].text or "Nord" in kim.private.from_bot[-1].text
    stranger = wire.api.person("Nysgerrig")
    stranger.writes("/status")
    await wire.turn()
    assert "Jeg kender dig ikke" in stranger.private.from_bot[-1].text


async def test_everybody_has_the_menu_of_their_role_and_loses_it_with_the_register(wire: Line) -> None:
    kim = await wire.let_in("Kim", COORDINATOR)
    menus = {scope: [c["command"] for c in shown] for scope, shown in wire.api.commands.items()}
    mine = next(names for scope, names in menus.items() if str(kim.id) in scope)
    assert mine == ["status", "koe", "frister", "mangler", "moeder", "rapport", "mere"]
    assert ["start", "hjaelp"] in menus.values()
    person = await wire.office.store.person(COORDINATOR)
    assert person is not None
    gone = replace(person, valid_to=wire.office.now.date() - timedelta(days=1))
    await wire.office.desk.saver.save_alone(Decision(changes=(gone,)), inbox_id=None, now=wire.office.now)
    await wire.turn()
    assert not [scope for scope in wire.api.commands if str(kim.id) in scope]


async def test_a_menu_that_was_not_taken_is_set_next_time(wire: Line) -> None:
    wire.api.fail("setMyCommands", Refused(429, "Too Many Requests: retry after 3", retry_after=3), times=2)
    await wire.menus.refresh(wire.office.now)
    assert wire.api.commands == {}
    await wire.menus.refresh(wire.office.now)  # within the minute
    assert wire.api.commands == {}
    await wire.menus.refresh(wire.office.now + timedelta(minutes=2))
    assert len(wire.api.commands) == 2  # for strangers, and for groups


async def test_a_card_is_settled_by_a_tap_after_two_minutes_and_turns_grey(wire: Line) -> None:
    kim = await wire.let_in("Kim", COORDINATOR)
    await wire.office.invite(CASE)
    await wire.office.answer(wire.office.letter(LEADER, "Invitation"), "Vi vil gerne, hvis det kan blive efter sommer.")
    await wire.turn()
    card = next(m for m in kim.private.from_bot if m.keyboard and "Solgården" in m.text)
    assert "efter sommer" not in card.text  # what people write is not told to a third party
    yes = next(label for label in card.labels if "ja" in label.lower())
    query = kim.presses(card, yes)
    await wire.turn()
    assert wire.api.answered == {query: 1}
    assert await wire.office.stage() is Stage.INVITED
    await wire.pass_minutes(3)
    assert await wire.office.stage() is Stage.VISITS
    assert card.keyboard == []
    assert card.edits


async def test_what_the_mail_answered_meanwhile_is_grey_and_an_old_button_is_answered_kindly(wire: Line) -> None:
    kim = await wire.let_in("Kim", COORDINATOR)
    await wire.office.invite(CASE)
    await wire.office.answer(wire.office.letter(LEADER, "Invitation"), "Måske.")
    await wire.turn()
    card = next(m for m in kim.private.from_bot if m.keyboard and "Solgården" in m.text)
    old = [list(row) for row in card.keyboard]
    await wire.office.answer(wire.office.letter(COORDINATOR, "Opgave"), "1")
    await wire.turn()
    await wire.turn()
    assert card.keyboard == []
    stage, said = await wire.office.stage(), len(kim.private.from_bot)
    card.keyboard = old  # a telephone that has not caught up
    kim.presses(card, card.labels[0])
    card.keyboard = []
    await wire.turn()
    await wire.pass_minutes(3)
    assert await wire.office.stage() is stage
    assert "Afgjort af Karin Koordinator" in card.text
    assert card.keyboard == []
    assert len(kim.private.from_bot) == said
