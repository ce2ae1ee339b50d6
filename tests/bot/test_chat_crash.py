"""A crash between the commit of what a tap set going and the note that it is done: it is not done a second time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.model_around import Lesson, Notification
from tests.bot.chatroom import ChatRoom
from tests.bot.office import AT, CASE, COORDINATOR, DOMAIN, LEADER, ST, enrolled_office, make_template

OTHER_CONTACT = f"sofie.st@{DOMAIN}"


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def room(tmp_path: Path, template: Path) -> AsyncIterator[ChatRoom]:
    async with enrolled_office(tmp_path, template) as office:
        room = ChatRoom(office)
        for person in (COORDINATOR, AT, ST):
            await room.link(person)
        yield room


@contextmanager
def dying(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The process ends before it can note that a tap was carried out."""

    async def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as broken:
        broken.setattr(room.office.store, "end_tap", killed)
        try:
            yield
        except Killed:
            return
    pytest.fail("nothing was carried out")


async def start_again(room: ChatRoom) -> None:
    """A new process, some time later."""
    await room.office.restart()
    room.office.clock.advance(timedelta(minutes=1))
    room.open()
    await room.wait()


async def test_a_concern_is_passed_on_once(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.say(AT, "/underret Solgården nødudgangen er spærret")
    await room.tap(AT, "Ja, gør det")
    with dying(room, monkeypatch):
        await room.wait()
    await start_again(room)
    assert len(room.office.letters(OTHER_CONTACT)) == 1
    assert len(await room.office.store.records(Notification)) == 1
    assert room.seen(AT)[-1].text.startswith("Gjort")


async def test_a_reminder_leaves_once(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.office.invite(CASE)
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    before = len(room.office.letters(LEADER))
    with dying(room, monkeypatch):
        await room.wait()
    await start_again(room)
    assert len(room.office.letters(LEADER)) == before + 1
    assert "Gjort: Ryk alle" in room.seen(COORDINATOR)[-1].text


async def test_the_local_list_is_mailed_once(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.say(COORDINATOR, "/udvaelg spørg Nord 2018-1")
    await room.tap(COORDINATOR, "Ja, gør det")
    with dying(room, monkeypatch):
        await room.wait()
    await start_again(room)
    assert len(room.office.letters(OTHER_CONTACT)) == 1
    assert "Gjort: Send lokallisten" in room.seen(COORDINATOR)[-1].text


@pytest.mark.parametrize("words", ["/laering det virkede", "/laering barriere: for lang tid"])
async def test_a_lesson_is_kept_once(room: ChatRoom, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    with dying(room, monkeypatch):
        await room.say(COORDINATOR, words)  # it waits for nothing: it is done with the answer
    await start_again(room)
    assert len(await room.office.store.records(Lesson)) == 1
    assert "Gjort" in room.seen(COORDINATOR)[-1].text


async def test_a_file_that_was_dropped_is_read_once(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    await room.office.invite(CASE)
    with dying(room, monkeypatch):
        await room.drop(ST, "skema.txt", b"Navn: Solen", caption="Solgården")
    await start_again(room)
    received = (await room.office.store.traffic()).received
    assert received["mail"] == 1


async def test_a_list_says_what_it_brought_though_the_process_ended(
    room: ChatRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.drop(COORDINATOR, "personer.csv", b"navn;e-mail;myndighed\nNy Mand;ny@x.example;at\n")
    with dying(room, monkeypatch):
        await room.tap(COORDINATOR, "Personer")
    await start_again(room)
    assert "1 nye, 0 rettet" in room.seen(COORDINATOR)[-1].text


async def test_what_was_refused_is_told_so_though_the_process_ended(
    room: ChatRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.drop(COORDINATOR, "personer.csv", b"det er ingen liste")
    with dying(room, monkeypatch):
        await room.tap(COORDINATOR, "Personer")
    await start_again(room)
    assert room.seen(COORDINATOR)[-1].text.startswith("Det gik ikke")


async def test_a_fault_of_ours_is_told_and_does_not_end_the_process(
    room: ChatRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.office.invite(CASE)
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")

    async def broken(*_: object) -> None:
        raise KeyError("a fault")

    with monkeypatch.context() as patched:
        patched.setattr(type(room.office.desk.worker), "decide_command", broken)
        await room.wait()
    assert room.card(COORDINATOR, "Noget gik galt hos mig")
    assert room.card(COORDINATOR, "kunne ikke behandles").buttons
    assert await room.office.store.due_taps(room.office.now) == ()
