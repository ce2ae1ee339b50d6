"""A whole course in which both inspectors and the coordinator use only the chat, and the institution only mail."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.papers import form, slides
from bot.demo.world import House, Human
from handlers.model import Authority, MeetingStatus, Region, Stage, SurveyStatus, VisitStatus
from messages.reading import Kind
from tests.bot.chatroom import CHANNEL, ChatRoom
from tests.bot.office import AT, CASE, COORDINATOR, LEADER, ST, ZONE, enrolled_office, make_template


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def room(tmp_path: Path, template: Path) -> AsyncIterator[ChatRoom]:
    async with enrolled_office(tmp_path, template) as office:
        room = ChatRoom(office, channel=CHANNEL)
        for person in (COORDINATOR, AT, ST):
            await room.link(person)
        yield room


async def test_a_course_is_steered_from_the_chat_alone(room: ChatRoom) -> None:
    office = room.office
    # chosen and invited by the coordinator, each asked once
    chosen = await room.say(COORDINATOR, "/udvaelg Solgården")
    if "Ja, gør det" in chosen.labels:  # AT's contact is told
        await room.tap(COORDINATOR, "Ja, gør det")
        await room.wait()
    assert await office.stage() is Stage.SELECTED
    asked = await room.say(COORDINATOR, "/inviter Solgården")
    assert "Mail til Botilbuddet Solgården: invitation" in asked.text
    await room.tap(COORDINATOR, "Ja")
    await room.wait()
    assert "Invitation" in office.letter(LEADER).subject or office.letters(LEADER)
    # the institution says yes by mail; both inspectors are asked in the chat
    await office.answer(office.letter(LEADER), "Ja tak, vi vil gerne være med.")
    await room.turn()
    case = await office.store.case(CASE)
    assert case.stage is Stage.VISITS
    assert case.window_start is not None
    # planned by words, held by a tap the day after
    await room.tap(ST, "Det er planlagt")
    planned = case.window_start + timedelta(days=2)
    await room.say(ST, f"{planned.day}/{planned.month}")
    await room.wait()
    visit = (await office.store.case_view(CASE)).visit(Authority.ST)
    assert (visit.status, visit.day) == (VisitStatus.PLANNED, planned)
    assert "planlagt" not in " ".join(x.text for x in office.letters(LEADER))
    await room.pass_to(datetime(planned.year, planned.month, planned.day, 9, tzinfo=ZONE) + timedelta(days=2))
    held_card = room.card(ST, "gennemført?")
    assert held_card.labels == ["Ja", "Nej, flyttet", "Anden dato"]
    await room.tap(ST, "Ja", shown=held_card)
    await room.wait()
    view = await office.store.case_view(CASE)
    assert view.visit(Authority.ST).status is VisitStatus.HELD
    assert not held_card.buttons
    # the other visit on another day, said in one line
    day = office.now.astimezone(ZONE).date()
    await room.say(AT, f"/besoeg Solgården holdt {day.day}/{day.month}")
    if room.seen(AT)[-1].labels[:1] == ["Ja, gør det"]:
        await room.tap(AT, "Ja, gør det")
    await room.wait()
    assert (await office.store.case_view(CASE)).visit(Authority.AT).status is VisitStatus.HELD
    # dates: both choose by tapping the slots, the institution by mail
    for person in (AT, ST):
        slots = room.card(person, "Hvilke tider passer dig")
        first, second = [label for label in slots.labels if "kl." in label][:2]
        await room.tap(person, first, shown=slots)
        assert any(label.startswith("✓") for label in slots.labels)
        await room.tap(person, second, shown=slots)
        await room.tap(person, "Send svar", shown=slots)
    await room.wait()
    opened = (await office.store.case_view(CASE)).open_round
    assert opened is not None
    offered = (await office.store.case_view(CASE)).slots_of(opened.id)
    assert [(s.at, s.st) for s in offered][:2] == [(True, True)] * 2
    await office.answer(office.letter(LEADER), "Den første tid passer os fint.")
    await room.turn()
    meeting = (await office.store.case_view(CASE)).meeting
    assert meeting is not None
    assert meeting.slot == offered[0].slot
    told = await room.say(COORDINATOR, "hvornår er mødet med Solgården?")
    assert "Dialogmødet hos Botilbuddet Solgården (KT-2018-001) er" in told.text
    # agenda points by the chat
    await room.pass_to(meeting.start - timedelta(days=16))
    for person, points in ((AT, "Alarmer\nNatarbejde"), (ST, "Medicin")):
        await room.tap(person, "Skriv punkter")
        await room.say(person, points)
    await room.wait()
    texts = {p.text for p in (await office.store.case_view(CASE)).points}
    assert {"Alarmer", "Natarbejde", "Medicin"} <= texts
    # held by a tap, papers dropped
    await room.pass_to(meeting.start + timedelta(days=3))
    await room.tap(ST, "Ja, holdt")
    await room.wait()
    after = (await office.store.case_view(CASE)).meeting
    assert after is not None
    assert after.status is MeetingStatus.HELD
    house = House(
        name="Botilbuddet Solgården", region=Region.NORD, round="2018-1", place=0, email=LEADER, leader="Lone Leder",
        cvr="", p_number="1010000001", address="Solvej 1", postcode="9000", city="Aalborg", institution_type="§ 108",
        target_group="Voksne", at_inspector=AT, st_inspector=ST,
    )  # fmt: skip
    stine = Human(name="Stine Sørensen", email=ST, authority="st", office="", role="inspector", phone="")
    paper = form(
        house, stine, after.slot, contact=f"Lone Leder <{LEADER}>", points=("Medicin",), issue="Ingen", benefit="Godt",
    )  # fmt: skip
    taken = await room.drop(ST, paper.name, paper.data)
    assert "er modtaget" in "\n".join(s.text for s in room.seen(ST)[-2:]), taken.text
    show = slides(house, ("Alarmer om natten",))
    await room.drop(AT, show.name, show.data)
    await room.wait()
    view = await office.store.case_view(CASE)
    assert {d.authority for d in view.documents} == {Authority.AT, Authority.ST}
    assert all(d.complete for d in view.documents), view.documents
    assert view.survey is not None
    assert view.survey.status is SurveyStatus.SENT
    assert not view.open_questions(kind=Kind.DOCUMENTATION)
    # nobody was asked who should not have been, and the channel never named a visit to come
    assert await office.store.open_prompts() == ()
    said = "\n".join(s.text for s in room.service.chats.get(CHANNEL, []))
    assert not re.search(r"tilsynsbesøg .*planlagt", said)
