"""A local list through the real store: asked, reminded of, objected to, put before the coordinator, settled by mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import lists
from bot.demo.letters_in import Letter
from bot.terminal import command
from handlers.decision import Decision
from handlers.model import Case, Region, Stage
from handlers.stages.selection import SelectionRefused
from tests.bot.office import (
    AT,
    CASE,
    COORDINATOR,
    DOMAIN,
    LEADER,
    OTHER_CASE,
    OTHER_LEADER,
    ZONE,
    Office,
    enrolled_office,
    make_template,
)

CONTACT, AT_CONTACT = f"sofie.st@{DOMAIN}", f"arne.at@{DOMAIN}"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    async with enrolled_office(tmp_path / "home", template) as office:
        decision = await lists.send_list(office.store, Region.NORD, "2018-1", office.desk.programme, office.now)
        await office.desk.saver.save_alone(decision, inbox_id=None, now=office.now)
        await office.turn()
        yield office


def day(text: str, hour: int = 20) -> datetime:
    return datetime.fromisoformat(text).replace(hour=hour, tzinfo=ZONE)


def reminders(office: Office) -> list[Letter]:
    return [x for x in office.letters(CONTACT) if x.subject.startswith("Husk at svare")]


async def stages(office: Office) -> dict[str, Stage]:
    return {c.id: c.stage for c in await office.store.records(Case)}


async def test_the_choice_selects_and_the_invitation_leaves_after_the_time_to_object(office: Office) -> None:
    await office.answer(office.letter(CONTACT, "Lokalliste"), "Vi vælger nr. 1.")
    await office.turn()
    assert await stages(office) == {CASE: Stage.SELECTED, OTHER_CASE: Stage.NOT_SELECTED}
    await office.pass_to(day("2018-01-16"))
    assert await stages(office) == {CASE: Stage.INVITED, OTHER_CASE: Stage.NOT_SELECTED}


async def test_silence_is_reminded_of_twice_and_then_settled_by_the_coordinator(office: Office) -> None:
    await office.pass_to(day("2018-02-01"))  # asked on 8 January, due on the 22nd
    assert [x.date.date().isoformat() for x in reminders(office)] == ["2018-01-23", "2018-01-29"]
    assert office.letters(COORDINATOR) == []
    await office.pass_to(day("2018-03-01"))
    assert len(reminders(office)) == 2
    await office.answer(office.letter(COORDINATOR, "intet svar"), "2 1")
    await office.turn()
    assert await stages(office) == {CASE: Stage.SELECTED, OTHER_CASE: Stage.NOT_SELECTED}


async def test_a_reminder_is_answered_like_the_list_itself(office: Office) -> None:
    await office.pass_to(day("2018-01-23"))
    await office.answer(reminders(office)[-1], "Alle")
    await office.turn()
    assert set((await stages(office)).values()) == {Stage.SELECTED}
    await office.pass_to(day("2018-03-01"))
    assert len(reminders(office)) == 1


async def test_the_coordinator_may_have_the_contact_asked_once_more(office: Office) -> None:
    await office.pass_to(day("2018-02-10"))
    await office.answer(office.letter(COORDINATOR, "intet svar"), "1")
    await office.turn()
    assert len(reminders(office)) == 3
    await office.pass_to(day("2018-03-15"))
    assert len(reminders(office)) == 5
    assert len(office.letters(COORDINATOR, "intet svar")) == 2


async def test_an_objection_holds_the_invitations_until_the_coordinator_has_looked(office: Office) -> None:
    await office.answer(office.letter(CONTACT, "Lokalliste"), "Vi vælger begge: 1 og 2.")
    await office.turn()
    await office.answer(office.letter(AT_CONTACT, "Udvalgte"), "Vi har en sag på Engvej, så den bør vente.")
    await office.turn()
    await office.pass_to(day("2018-01-31"))
    assert set((await stages(office)).values()) == {Stage.SELECTED}
    await office.answer(office.letter(COORDINATOR, "Lokalliste"), "1 1")
    await office.turn()
    assert await stages(office) == {CASE: Stage.SELECTED, OTHER_CASE: Stage.NOT_SELECTED}
    await office.pass_to(day("2018-02-15"))
    assert (await stages(office))[CASE] is Stage.INVITED
    assert len(office.letters(OTHER_LEADER)) == 0


async def test_a_choice_that_stands_is_invited_when_the_coordinator_says_so(office: Office) -> None:
    await office.answer(office.letter(CONTACT, "Lokalliste"), "Vi vælger nr. 1.")
    await office.turn()
    await office.answer(office.letter(AT_CONTACT, "Udvalgte"), "Tak for beskeden.")
    await office.turn()
    prompt = office.letter(COORDINATOR, "Lokalliste")
    number = next(line.split(")")[0] for line in prompt.text.splitlines() if "Fasthold valget" in line)
    await office.answer(prompt, number)
    await office.turn()
    await office.pass_to(office.now + timedelta(days=1))
    assert (await stages(office))[CASE] is Stage.INVITED


async def test_an_inspector_assigned_by_hand_is_written_to_though_the_case_had_another(office: Office) -> None:
    await office.answer(office.letter(CONTACT, "Lokalliste"), "Vi vælger nr. 1.")
    await office.turn()
    await office.pass_to(day("2018-01-16"))
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne være med.")
    await office.turn()
    assert len(office.letters(AT, "hvornår kommer du på besøg")) == 1
    await command(office.desk, "assign", CASE, office.now, authority="at", person=AT_CONTACT)
    await office.turn()
    assert len(office.letters(AT_CONTACT, "hvornår kommer du på besøg")) == 1


# ---------------------------------------------------------------------- by hand
async def by_hand(office: Office, *cases: str) -> None:
    async with office.store.deciding() as tx:
        decision = await lists.plan_selection(tx, cases, by="terminal", programme=office.desk.programme, now=office.now)
        await office.desk.saver.save(tx, decision, inbox_id=None, now=office.now)
    await office.turn()


async def test_what_is_selected_by_hand_is_told_to_at_and_invited_after_the_time_to_object(office: Office) -> None:
    await by_hand(office, CASE)
    told = office.letter(AT_CONTACT, "Udvalgte")
    assert "Solgården" in told.text
    assert "mandag den 15. januar 2018" in told.text
    await office.pass_to(day("2018-01-15"))
    assert await stages(office) == {CASE: Stage.SELECTED, OTHER_CASE: Stage.CANDIDATE}
    assert office.letters(LEADER) == []
    await office.pass_to(day("2018-01-16"))
    assert await stages(office) == {CASE: Stage.INVITED, OTHER_CASE: Stage.CANDIDATE}


async def test_an_objection_to_what_was_selected_by_hand_holds_the_invitation_even_by_command(office: Office) -> None:
    await by_hand(office, CASE, OTHER_CASE)
    await office.answer(office.letter(AT_CONTACT, "Udvalgte"), "Vi har en sag på Engvej, så det bør vente.")
    await office.turn()
    prompt = office.letter(COORDINATOR, "Lokalliste 2018-1 Nord")
    assert "1 Botilbuddet Solgården, 2 Bostedet Engvej" in prompt.text
    with pytest.raises(SelectionRefused, match="samtilsyn settle 1"):
        await command(office.desk, "invite", CASE, office.now)
    await office.pass_to(day("2018-01-20"))
    assert set((await stages(office)).values()) == {Stage.SELECTED}
    await office.answer(prompt, "1 1")
    await office.turn()
    assert await stages(office) == {CASE: Stage.SELECTED, OTHER_CASE: Stage.NOT_SELECTED}
    await command(office.desk, "invite", CASE, office.now)
    assert (await stages(office))[CASE] is Stage.INVITED


async def test_a_later_answer_to_the_list_drops_nothing_that_was_selected_by_hand(office: Office) -> None:
    await by_hand(office, CASE)
    await office.answer(office.letter(CONTACT, "Lokalliste"), "Vi vælger nr. 2.")
    await office.turn()
    assert set((await stages(office)).values()) == {Stage.SELECTED}


async def test_what_is_selected_or_has_gone_on_is_not_selected_again(office: Office) -> None:
    await by_hand(office, CASE)
    with pytest.raises(SelectionRefused, match="er udvalgt i forvejen"):
        await by_hand(office, CASE)
    await command(office.desk, "invite", CASE, office.now)
    with pytest.raises(SelectionRefused, match="kan ikke udvælges"):
        await by_hand(office, CASE)
    assert len(office.letters(AT_CONTACT)) == 1


async def test_where_at_has_no_contact_the_coordinator_is_asked_to_tell_them(office: Office) -> None:
    gone = await office.store.person(AT_CONTACT)
    assert gone is not None
    left = replace(gone, valid_to=day("2018-01-01").date())
    await office.desk.saver.save_alone(Decision(changes=(left,)), inbox_id=None, now=office.now)
    await by_hand(office, CASE)
    assert "Giv selv besked" in office.letter(COORDINATOR, "ikke fået besked").text
    await office.pass_to(day("2018-01-16"))
    assert (await stages(office))[CASE] is Stage.INVITED
