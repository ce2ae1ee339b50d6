"""Papers mailed to a whole bot: hostile files, personal numbers, the loop until the form is complete."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from handlers.decision import Decision
from handlers.model import Authority, Document, Meeting, MeetingStatus, Party, Prompt, Stage
from messages.mail import Part
from messages.mime import parse_mail
from messages.papers.read import read_paper
from messages.papers.st_form import read_st_form
from messages.reading import Kind
from tests.bot.office import AT, CASE, COORDINATOR, LEADER, ST, ZONE, Office, enrolled_office, make_template
from tests.messages.paper_builders import WRITTEN, docx_form, pptx
from tests.messages.test_papers_hostile import HOSTILE

CPR = "010190-1234"
MEETING = datetime(2018, 5, 14, 10, 0, tzinfo=ZONE)
FORM = {
    **WRITTEN,
    "authority": "Socialtilsyn Nord",
    "institution": "Botilbuddet Solgården",
    "address": "Solvej 1, 9000 Aalborg",
    "visit_date": "19. april 2018",
    "meeting_date": "14. maj 2018",
    "survey_contact": f"Lone Leder, {LEADER}",
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    """The day after the meeting: both inspectors are asked for documentation."""
    async with enrolled_office(tmp_path, template) as office:
        office.clock.set(MEETING - timedelta(days=20))
        case = replace(await office.store.case(CASE), stage=Stage.MEETING, invited_at=office.now)
        meeting = Meeting(
            id=f"{CASE}:m1",
            case_id=CASE,
            start=MEETING,
            end=MEETING + timedelta(hours=2),
            status=MeetingStatus.AGREED,
            uid=f"{CASE}@x",
            agreed_at=office.now,
            draft_sent_at=office.now,
            final_sent_at=office.now,
        )
        await office.desk.saver.save_alone(Decision(changes=(case, meeting)), inbox_id=None, now=office.now)
        await office.pass_to(MEETING + timedelta(days=1))
        yield office


def file(name: str, data: bytes) -> Part:
    return Part(name=name, content_type="application/octet-stream", data=data)


def attached(office: Office, to: str) -> list[Part]:
    """The papers of the newest mail somebody got."""
    raw = [mail.raw for mail in office.mails if mail.to == to][-1]
    return [part for part in parse_mail(raw).parts if part.name.endswith(".docx")]


async def documents(office: Office, authority: Authority) -> list[Document]:
    return [one for one in await office.store.records(Document, case_id=CASE) if one.authority is authority]


async def open_kinds(office: Office) -> set[tuple[Kind, Party]]:
    return {(q.kind, q.party) for q in await office.store.open_questions(CASE)}


async def test_the_form_is_asked_for_until_it_is_complete_and_then_the_survey_leaves_once(office: Office) -> None:
    asked = office.letter(ST, "dialogmødet")
    lacking = docx_form({name: text for name, text in FORM.items() if name != "agenda_points"})
    await office.answer(asked, "Hej. Mødet blev holdt. Skemaet er vedhæftet.", files=(file("skema.docx", lacking),))
    await office.turn()
    missing = office.letter(ST, "mangler")
    assert "- Punkter på dagsordenen" in missing.text
    (form,) = attached(office, ST)
    assert read_st_form(read_paper("", form.data)).fields["special_issues"] == FORM["special_issues"]
    await office.answer(missing, "Punkter på dagsordenen: Alarmer; Medicin")
    await office.turn()
    first, second = await documents(office, Authority.ST)
    assert (first.complete, second.complete) == (False, True)
    assert second.fields["agenda_points"] == "Alarmer; Medicin"
    assert second.fields["special_issues"] == first.fields["special_issues"]
    corrected = docx_form({**FORM, "agenda_points": "Støj"})
    await office.answer(office.letters(ST)[-1], "Her er en ny udgave.", files=(file("skema2.docx", corrected),))
    await office.turn()
    assert [one.version for one in await documents(office, Authority.ST)] == [1, 2, 3]
    assert len(office.letters(LEADER)) == 1  # the survey
    assert (Kind.DOCUMENTATION, Party.AT) in await open_kinds(office)


async def test_a_filled_form_of_ours_comes_back_as_it_left(office: Office) -> None:
    """The attached form, sent back with only the missing lines filled in by the sender's program."""
    asked = office.letter(ST, "dialogmødet")
    lines = f"Mødet blev holdt.\nKontaktperson til spørgeskema: Lone Leder, {LEADER}\nPunkter på dagsordenen: Støj"
    await office.answer(asked, lines, files=tuple(attached(office, ST)))
    await office.turn()
    (document,) = await documents(office, Authority.ST)
    assert document.complete
    assert document.fields["institution"] == "Botilbuddet Solgården"
    assert document.fields["address"] == "Solvej 1, 9000 Aalborg"


async def test_hostile_files_are_answered_kept_and_do_not_stop_the_next_mail(office: Office) -> None:
    asked = office.letter(ST, "dialogmødet")
    hostile = [file(f"{n}.docx", HOSTILE[name]()) for n, name in enumerate(("billion laughs", "zip bomb"))]
    await office.answer(asked, "Skemaet er vedhæftet.", files=tuple(hostile))
    slides = pptx([["Koordineret tilsyn", "Botilbuddet Solgården"], ["Emner", "Alarmer"]])
    await office.answer(
        office.letter(AT, "dialogmødet"), "Mødet blev holdt. Slides vedhæftet.", files=(file("s.pptx", slides),)
    )
    await office.turn()
    letter = office.letter(ST, "andet format")
    assert "0.docx: Filen er beskadiget" in letter.text
    assert ".docx" in letter.text
    raw = [await office.store.read_raw(one.id) for one in await office.store.list_inbox() if one.kind == "mail"]
    assert sum(len(one) > 2000 and b"0.docx" in one for one in raw) == 1
    assert (await documents(office, Authority.AT))[0].complete
    assert [one.title for one in await office.store.open_prompts()] == [
        "Botilbuddet Solgården: Stine Sørensen har sendt en fil, der ikke kan læses"
    ]


async def test_a_paper_with_a_personal_number_is_quarantined_and_the_number_is_nowhere(office: Office) -> None:
    asked = office.letter(ST, "dialogmødet")
    with_number = docx_form({**FORM, "special_issues": f"Borgeren {CPR} slår", "agenda_points": "Støj"})
    await office.answer(asked, "Hej. Mødet blev holdt.", files=(file(f"skema {CPR}.docx", with_number),))
    await office.turn()
    assert await documents(office, Authority.ST) == []
    refusal = office.letters(ST)[-1]
    assert "CPR" in refusal.text
    assert "Solgården" not in refusal.text
    assert "skema" not in refusal.text
    assert [one.title for one in await office.store.open_prompts()] == [
        "Botilbuddet Solgården: mail med CPR-nummer fra Stine Sørensen"
    ]
    assert office.letters(COORDINATOR, "CPR")
    digits = CPR.replace("-", "")
    stored = [repr(one) for one in await office.store.log()]
    stored += [repr(one) for one in await office.store.list_inbox()]
    stored += [repr(one) for one in await office.store.records(Prompt)]
    stored += [repr(one) for one in await office.store.list_outgoing()]
    stored += [mail.letter.text + mail.letter.subject for mail in office.mails]
    assert not [one for one in stored if CPR in one or digits in one]
    clean = docx_form(FORM)
    await office.answer(refusal, "Undskyld, her er skemaet uden.", files=(file("skema.docx", clean),))
    await office.turn()
    (document,) = await documents(office, Authority.ST)
    assert document.complete


async def test_late_documentation_is_taken_as_late_as_the_programme_allows(office: Office) -> None:
    asked = office.letter(ST, "dialogmødet")
    await office.pass_to(MEETING + timedelta(days=12))
    await office.answer(asked, "Mødet blev holdt.", files=(file("skema.docx", docx_form(FORM)),))
    await office.turn()
    assert await documents(office, Authority.ST) == []
    rules = office.desk.programme.documentation.model_copy(update={"days": 14})
    patient = replace(office.desk.programme, documentation=rules)
    reader = replace(office.desk.worker.settler.reader, programme=patient)
    office.engine.worker = replace(office.desk.worker, settler=replace(office.desk.worker.settler, reader=reader))
    await office.answer(asked, "Mødet blev holdt, se skemaet.", files=(file("skema.docx", docx_form(FORM)),))
    await office.turn()
    assert len(await documents(office, Authority.ST)) == 1
