"""The bot stopped, started and killed anywhere in a course: the same log, nothing lost, nothing sent twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from handlers.model import Stage
from storage.deciding import Deciding
from storage.store import Store
from tests.bot.office import CASE, COORDINATOR, LEADER, Office, sandbox_office
from tests.e2e.course import Course, Killed


@dataclass(frozen=True)
class Told:
    """What a course left behind."""

    log: list[str]
    mails: Counter[tuple[str, str]]  # how often each mail came, by address and Message-ID
    starts: int


async def play(
    home: Path, *, until: Stage = Stage.DONE, everywhere: bool = False, arm: Callable[[], None] | None = None
) -> Told:
    async with sandbox_office(home) as office:
        await office.enrol()

        async def restart() -> None:
            await office.restart()

        course = Course(office, restart) if everywhere else Course(office)
        await office.queue_invitation(CASE)
        if arm is not None:
            arm()
        await course.play(until)
        traffic = await office.store.traffic()
        assert set(traffic.inbox) == {"done"}
        assert set(traffic.outbox) <= {"sent", "cancelled"}
        return Told(await office.log(), Counter((m.to, m.letter.message_id) for m in office.mails), office.starts)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[Stage, Told]:
    """The course as it goes when nothing happens, whole and to the agreed meeting."""
    import asyncio

    return {
        stage: asyncio.run(play(tmp_path_factory.mktemp("undisturbed"), until=stage))
        for stage in (Stage.PREPARATION, Stage.DONE)
    }


async def test_a_restart_between_any_two_steps_changes_nothing(tmp_path: Path, undisturbed: dict[Stage, Told]) -> None:
    told = await play(tmp_path, everywhere=True)
    assert told.starts > 40
    assert told.log == undisturbed[Stage.DONE].log
    assert told.mails == undisturbed[Stage.DONE].mails
    assert set(told.mails.values()) == {1}


class Killer:
    """Kills once at each of the places a method is called for (each mail, each inbox item), before or after it."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        owner: type,
        name: str,
        place: Callable[..., object],
        *,
        before: bool,
        every: int = 1,
    ) -> None:
        self.kills = 0
        calls = 0
        killed: set[object] = set()
        real = getattr(owner, name)

        async def call(*arguments: object, **named: object) -> object:
            nonlocal calls
            here = place(*arguments, **named)
            calls += 1
            kill = here is not None and here not in killed and calls % every == 0
            if kill:
                killed.add(here)
                self.kills += 1
            if kill and before:
                raise Killed
            result = await real(*arguments, **named)
            if kill:
                raise Killed
            return result

        monkeypatch.setattr(owner, name, call)


def _inbox_id(*_: object, inbox_id: int | None, **__: object) -> object:
    return inbox_id


def _first(_: object, what: object, *__: object, **___: object) -> object:
    return what


def _taken_down(*_: object, sent: tuple[int, ...] = ()) -> object:
    return sent or None


async def killed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    undisturbed: dict[Stage, Told],
    owner: type,
    name: str,
    place: Callable[..., object],
    *,
    before: bool,
    every: int = 1,
    until: Stage = Stage.PREPARATION,
) -> tuple[Told, int]:
    killers: list[Killer] = []
    told = await play(
        tmp_path,
        until=until,
        arm=lambda: killers.append(Killer(monkeypatch, owner, name, place, before=before, every=every)),
    )
    assert told.log == undisturbed[until].log
    assert set(told.mails) == set(undisturbed[until].mails)
    assert told.starts == 1 + killers[0].kills
    return told, killers[0].kills


@pytest.mark.parametrize("before", [True, False], ids=["before the commit", "after the commit, before the receipt"])
async def test_killed_while_it_receives_each_mail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: dict[Stage, Told], before: bool
) -> None:
    told, kills = await killed(tmp_path, monkeypatch, undisturbed, Store, "receive_mail", _first, before=before)
    assert kills == 7
    assert set(told.mails.values()) == {1}


async def test_killed_between_the_claim_and_the_commit_of_each_item(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: dict[Stage, Told]
) -> None:
    told, kills = await killed(
        tmp_path, monkeypatch, undisturbed, Deciding, "commit", _inbox_id, before=True, until=Stage.DONE
    )
    assert kills > 20
    assert set(told.mails.values()) == {1}


async def test_killed_inside_the_commit_of_each_item(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: dict[Stage, Told]
) -> None:
    """All is written and the transaction is not ended: the database drops it."""
    told, kills = await killed(tmp_path, monkeypatch, undisturbed, Deciding, "commit", _inbox_id, before=False)
    assert kills > 7
    assert set(told.mails.values()) == {1}


async def test_killed_between_the_servers_yes_and_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: dict[Stage, Told]
) -> None:
    """Then, and only then, a mail goes once more, with the same Message-ID."""
    told, kills = await killed(
        tmp_path, monkeypatch, undisturbed, Store, "claim_outgoing", _taken_down, before=True, until=Stage.DONE
    )
    assert kills > 30
    assert len(told.mails) == kills
    assert set(told.mails.values()) == {2}


async def test_killed_after_each_mail_is_marked_as_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, undisturbed: dict[Stage, Told]
) -> None:
    told, kills = await killed(
        tmp_path, monkeypatch, undisturbed, Store, "claim_outgoing", _taken_down, before=False, every=3
    )
    assert kills >= 3
    assert set(told.mails.values()) == {1}


async def test_killed_twice_over_one_mail_a_person_decides_whether_it_goes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sandbox_office(tmp_path) as office:
        await office.enrol()
        await office.queue_invitation(CASE)
        with monkeypatch.context() as patch:
            Killer(patch, Store, "claim_outgoing", lambda *_, sent=(): object() if sent else None, before=True)
            for _ in range(2):
                with pytest.raises(Killed):
                    await office.turn()
                await office.restart()
        await office.turn()
        assert len(office.letters(LEADER, "Invitation")) == 2
        asked = office.letter(COORDINATOR, "Måske sendt")
        assert LEADER in asked.text
        await _choose(office, "Send den igen")
        assert len(office.letters(LEADER, "Invitation")) == 3
        assert await office.store.list_outgoing(state="uncertain") == ()


async def _choose(office: Office, label: str) -> None:
    [prompt] = await office.store.open_prompts()
    number = next(n for n, c in enumerate(prompt.choices, 1) if c.label == label)
    await office.answer(office.letter(COORDINATOR, f"Opgave {prompt.number}"), str(number))
    await office.turn()
