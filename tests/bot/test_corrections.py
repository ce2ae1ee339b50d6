"""What people settled becomes labelled mails for the corpus: read in the light of then, with no personal data left."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.corrections import Corrections, expected_of, export_corrections
from bot.explain import explain_batch, read_context
from handlers.model import PromptChoice
from messages.mime import parse_mail
from messages.reading import Context, Kind, Role, Slot
from tests.bench.reading import score
from tests.bot.office import CASE, COORDINATOR, LEADER, OTHER_CASE, START, ZONE, Office, enrolled_office, make_template
from tests.handlers.builders import make_view

TEXT = """Vi vil gerne være med, hvis mødet kan holdes hos os på Solgården. Min kollega Birthe Munk er enig.

Med venlig hilsen
Lone Leder
Botilbuddet Solgården, Solvej 1, 9000 Aalborg
Tlf. 98 12 34 56, birthe.munk@solgaarden.dk"""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    async with enrolled_office(tmp_path, template) as office:
        await office.invite(CASE, OTHER_CASE)
        yield office


async def _settle(office: Office, text: str, starts: str) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), text)
    await office.turn()
    [prompt] = await office.store.open_prompts()
    number = next(n for n, c in enumerate(prompt.choices, 1) if c.label.startswith(starts))
    await office.answer(office.letter(COORDINATOR, "Opgave"), f"{number}")
    await office.turn()


async def _export(office: Office, folder: Path) -> Corrections:
    return await export_corrections(office.desk, folder)


async def test_a_settled_mail_becomes_a_labelled_one(office: Office, tmp_path: Path) -> None:
    await _settle(office, TEXT, "Ja")
    done = await _export(office, tmp_path / "out")
    assert (done.written, done.left_out) == (1, 0)
    [path] = (tmp_path / "out").glob("*.json")
    label = json.loads(path.read_text("utf-8"))
    assert label["expected"] == {"kind": "participation", "outcome": "yes", "must": "ask"}
    assert label["settled"]["choice"]["outcome"] == "yes"
    context = read_context(path, START)
    assert (context.sender_role, context.expecting) == (Role.INSTITUTION, Kind.PARTICIPATION)
    assert context.as_of >= START


async def test_nothing_of_who_or_where_is_left(office: Office, tmp_path: Path) -> None:
    await _settle(office, TEXT, "Ja")
    await _export(office, tmp_path / "out")
    written = "\n".join(p.read_bytes().decode() for p in sorted((tmp_path / "out").iterdir()))
    for personal in (
        "Lone",
        "Leder\n",
        "Birthe",
        "Munk",
        "Solgården",
        "Solvej",
        "Aalborg",
        "98 12",
        "@test",
        CASE,
        LEADER,
    ):
        assert personal not in written, personal


async def test_it_is_read_as_before_and_can_be_measured(office: Office, tmp_path: Path) -> None:
    await _settle(office, TEXT, "Ja")
    await _export(office, tmp_path / "out")
    [line] = explain_batch(tmp_path / "out", as_of=START)
    said = json.loads(line)
    assert (said["kind"], said["decision"]) == ("participation", "ask")
    assert any(why["rule"] == "condition" for why in said["why"])
    assert score(tmp_path / "out").mails == 1


async def test_what_is_still_open_is_not_written_and_what_holds_a_cpr_number_is_left_out(
    office: Office, tmp_path: Path
) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Måske, hvis 010190-1234 siger ja.")
    await office.turn()
    assert (await _export(office, tmp_path / "a")).written == 0
    await office.answer(office.letter(COORDINATOR, "Opgave"), "1")
    await office.turn()
    done = await _export(office, tmp_path / "b")
    assert (done.written, done.left_out) == (0, 1)
    assert not any((tmp_path / "b").iterdir())


async def test_the_bytes_are_a_plain_mail_that_names_the_shared_mailbox(office: Office, tmp_path: Path) -> None:
    await _settle(office, TEXT, "Nej")
    await _export(office, tmp_path / "out")
    [path] = (tmp_path / "out").glob("*.eml")
    mail = parse_mail(path.read_bytes())
    assert [a.addr for a in mail.to] == ["koordinerettilsyn@example.dk"]
    assert mail.sender is not None
    assert mail.sender.addr.endswith("@example.dk")
    assert "Vi vil gerne være med" in mail.text


def test_a_choice_that_says_nothing_of_the_meaning_is_not_scored() -> None:
    context = Context(as_of=START, expecting=Kind.VISIT)
    label = expected_of(PromptChoice(label="Jeg svarer selv", action="self"), context, make_view())
    assert label["must"] == "ask"
    assert set(Kind) == {Kind(k) for k in label["kinds"]}  # type: ignore[attr-defined]
    assert "outcome" not in label


def test_a_chosen_reason_or_day_is_the_label() -> None:
    context = Context(as_of=START, expecting=Kind.PARTICIPATION)
    no = PromptChoice(
        label="Nej", action="read", arguments={"kind": "participation", "outcome": "no", "reason": "other"}
    )
    assert expected_of(no, context, make_view())["reason"] == "other"
    held = PromptChoice(
        label="Holdt", action="read", arguments={"kind": "visit", "outcome": "held", "day": "2018-05-02"}
    )
    assert [d["start"] for d in expected_of(held, context, make_view())["dates"]] == ["2018-05-02"]  # type: ignore[attr-defined]


def test_chosen_slots_are_wanted_and_the_others_may_be_ruled_out() -> None:
    slots = tuple(
        Slot(start=datetime(2018, 5, d, 10, tzinfo=ZONE), end=datetime(2018, 5, d, 12, tzinfo=ZONE)) for d in (14, 16)
    )
    context = Context(as_of=START, expecting=Kind.MEETING_DATES, offered=slots)
    choice = PromptChoice(
        label="Den 14.", action="read", arguments={"kind": "meeting_dates", "outcome": "accept", "slots": ""}
    )
    dates = expected_of(choice, context, make_view())["dates"]
    assert [(d["wanted"], d.get("optional")) for d in dates] == [(False, True), (False, True)]  # type: ignore[attr-defined]
