"""Around the process through the real store and mail: a sample asked and judged, a concern passed on, a lesson kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.around import draw_sample, judge_sample, next_sample_step, samples_owed, undrawn
from bot.demo.letters_in import Letter
from handlers.decision import Decision
from handlers.model import Authority, Meeting, MeetingStatus, Prompt, Region, Stage
from handlers.model_around import (
    Lesson,
    LessonKind,
    Notification,
    PressNotice,
    SampleDraw,
    SampleRequest,
    SampleStatus,
)
from messages.mail import Part
from tests.bot.office import AT, CASE, COORDINATOR, DOMAIN, ST, ZONE, Office, enrolled_office, make_template

AT_CONTACT, ST_CONTACT = f"arne.at@{DOMAIN}", f"sofie.st@{DOMAIN}"
PDF = Part(name="Forløb.pdf", content_type="application/pdf", data=b"%PDF-1.4 nothing to read")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    async with enrolled_office(tmp_path / "home", template) as office:
        case = await office.store.case(CASE)
        start = datetime(2017, 5, 15, 10, tzinfo=ZONE)
        held = Meeting(
            id=f"{CASE}:m1",
            case_id=CASE,
            start=start,
            end=start.replace(hour=12),
            status=MeetingStatus.HELD,
            uid="m1@test",
        )
        await office.desk.saver.save_alone(
            Decision(changes=(replace(case, stage=Stage.DONE, accepted_at=start), held)), inbox_id=None, now=office.now
        )
        yield office


async def draw(office: Office, *, seed: int = 42) -> None:
    programme, now = office.desk.programme, office.now
    async with office.store.deciding() as tx:
        drawn = await draw_sample(tx, Region.NORD, year=2018, seed=seed, by="terminal", programme=programme, now=now)
        if drawn[1] is not None:
            await office.desk.saver.save(tx, drawn[1], inbox_id=None, now=now)
    await office.turn()


async def status(office: Office) -> dict[Authority, SampleStatus]:
    return {r.authority: r.status for r in await office.store.records(SampleRequest)}


def choice(letter: Letter, words: str) -> str:
    """The number of the choice that says the words."""
    return next(line.split(")")[0].strip() for line in letter.text.splitlines() if words in line)


# ---------------------------------------------------------------------- samples
async def test_a_sample_is_asked_answered_by_mail_and_judged_by_a_reply(office: Office) -> None:
    assert await undrawn(office.store, office.desk.programme, office.now) == (Region.NORD,)
    await draw(office)
    assert await undrawn(office.store, office.desk.programme, office.now) == ()
    assert len(await samples_owed(office.store, office.desk.programme, office.now)) == 2
    await office.answer(office.letter(AT_CONTACT, "Stikprøve 2018"), "Her er det hele.", files=(PDF,))
    await office.turn()
    assert await status(office) == {Authority.AT: SampleStatus.RECEIVED, Authority.ST: SampleStatus.ASKED}
    assert office.letter(AT_CONTACT, "Stikprøve").subject.startswith(("SV:", "Sv:"))
    prompt = office.letter(COORDINATOR, "Stikprøve 2018")
    await office.answer(prompt, f"{choice(prompt, 'afvigelser')} mødet blev holdt uden ledelsen")
    await office.turn()
    (request,) = await office.store.records(SampleRequest, authority=Authority.AT)
    assert (request.status, request.words) == (SampleStatus.DEVIATION, "mødet blev holdt uden ledelsen")
    assert (await office.store.prompt(1)) is None or not any(p.open for p in await office.store.records(Prompt))


async def test_drawing_twice_changes_nothing(office: Office) -> None:
    await draw(office)
    before = len(office.letters(AT_CONTACT))
    await draw(office, seed=43)
    assert len(office.letters(AT_CONTACT)) == before
    assert [d.seed for d in await office.store.records(SampleDraw)] == [42]


async def test_silence_is_reminded_of_at_its_time_and_ends_with_the_coordinator(office: Office) -> None:
    await draw(office)
    await office.pass_to(datetime(2018, 3, 1, 20, tzinfo=ZONE))  # asked on 8 January, due on the 22nd
    reminded = [x.date.date().isoformat() for x in office.letters(ST_CONTACT, "Husk stikprøven")]
    assert reminded == ["2018-01-23", "2018-01-29"]
    assert len(office.letters(COORDINATOR, "Stikprøve")) == 2
    assert await next_sample_step(office.store, office.desk.programme) is None


async def test_an_answer_without_files_waits_and_what_is_missing_is_asked_for(office: Office) -> None:
    await draw(office)
    await office.answer(office.letter(ST_CONTACT, "Stikprøve"), "Vi har sendt det hele i sommer.")
    await office.turn()
    prompt = office.letter(COORDINATOR, "Stikprøve")
    await office.answer(prompt, f"{choice(prompt, 'mangler noget')} dagsordenen fra mødet")
    await office.turn()
    assert "dagsordenen fra mødet" in office.letter(ST_CONTACT, "mangler noget").text
    assert (await status(office))[Authority.ST] is SampleStatus.ASKED


async def test_a_judgement_by_command_takes_the_prompt_back(office: Office) -> None:
    await draw(office)
    await office.answer(office.letter(AT_CONTACT, "Stikprøve"), "Vedhæftet.", files=(PDF,))
    await office.turn()
    async with office.store.deciding() as tx:
        judged = await judge_sample(
            tx, f"2018:{CASE}:at", "in_order", "", by="terminal", programme=office.desk.programme, now=office.now
        )
        await office.desk.saver.save(tx, judged, inbox_id=None, now=office.now)
    assert await office.store.open_prompts() == ()
    assert (await status(office))[Authority.AT] is SampleStatus.IN_ORDER


async def test_an_out_of_office_is_no_answer_to_a_sample(office: Office) -> None:
    await draw(office)
    letter = office.letter(AT_CONTACT, "Stikprøve")
    await office.write(
        AT_CONTACT,
        f"Automatisk svar: {letter.subject}",
        "Jeg er på ferie til den 20. januar.",
        Auto_Submitted="auto-replied",
        In_Reply_To=letter.message_id,
    )
    await office.turn()
    assert set((await status(office)).values()) == {SampleStatus.ASKED}


# ---------------------------------------------------------------------- concerns, press, lessons
async def test_a_concern_in_a_case_is_passed_on_by_the_coordinators_reply(office: Office) -> None:
    await office.write(
        ST, f"Underretning om Solgården {CASE}", "Vi er bekymrede: nødudgangen var låst. Det hører under jeres område."
    )
    await office.turn()
    assert office.letters(AT_CONTACT) == []
    prompt = office.letter(COORDINATOR, "Solgården")
    await office.answer(prompt, choice(prompt, "Send underretningen"))
    await office.turn()
    assert "nødudgangen var låst" in office.letter(AT_CONTACT, "Underretning").text
    assert "Arne Aagaard" in office.letter(ST).text
    (record,) = await office.store.records(Notification)
    assert (record.case_id, record.told) == (CASE, AT_CONTACT)


async def test_a_concern_of_no_case_needs_its_region_and_then_passes(office: Office) -> None:
    await office.write(
        AT_CONTACT,
        "Gensidig underretning",
        "Vi er bekymrede for beboerne på et tilbud i Aalborg. Det er socialtilsynets område.",
    )
    await office.turn()
    prompt = office.letter(COORDINATOR, "ikke hører til en sag")
    number = choice(prompt, "Send underretningen")
    await office.answer(prompt, number)  # TC Nord serves two regions
    await office.turn()
    assert office.letters(ST_CONTACT) == []
    again = office.letter(COORDINATOR, "ikke hører til en sag")
    await office.answer(again, f"{number} Nord")
    await office.turn()
    assert "bekymrede for beboerne" in office.letter(ST_CONTACT, "Underretning").text


async def test_a_concern_with_a_cpr_number_never_passes_and_is_asked_for_again(office: Office) -> None:
    await office.write(
        ST_CONTACT, "Gensidig underretning", "Vi er bekymrede for borgeren 010190-1234, det er jeres område."
    )
    await office.turn()
    assert office.letter(ST_CONTACT).text.count("CPR") > 0
    prompt = office.letter(COORDINATOR)
    assert "Send underretningen" not in prompt.text
    assert "1234" not in "".join(x.text for x in office.letters(COORDINATOR) + office.letters(AT_CONTACT))


async def test_a_press_notice_by_mail_tells_the_others(office: Office) -> None:
    await office.write(AT, f"Presse {CASE}", "Nordjyske vil have et interview med os om vold på botilbud på fredag.")
    await office.turn()
    prompt = office.letter(COORDINATOR)
    await office.answer(prompt, choice(prompt, "Orientér"))
    await office.turn()
    assert {to for to in (ST_CONTACT, AT_CONTACT, COORDINATOR) if office.letters(to, "pressen")} == {
        ST_CONTACT,
        AT_CONTACT,
        COORDINATOR,
    }
    assert len(await office.store.records(PressNotice)) == 1


async def test_a_coordinators_own_mail_becomes_a_lesson(office: Office) -> None:
    await office.write(COORDINATOR, "Fra mødet i Odense", "Listen bør komme i oktober.")
    await office.turn()
    prompt = office.letter(COORDINATOR, "ikke hører til en sag")
    await office.answer(prompt, choice(prompt, "barriere"))
    await office.turn()
    (lesson,) = await office.store.records(Lesson)
    assert (lesson.kind, lesson.text) == (LessonKind.BARRIER, "Listen bør komme i oktober.")
