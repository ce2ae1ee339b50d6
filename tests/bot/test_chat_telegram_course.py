"""A whole course over the Bot API: inspectors and coordinator use nothing but Telegram, the institution nothing but
mail, from the invitation to the answered survey."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.demo import papers, texts
from handlers.model import Authority, MeetingStatus, Stage, SurveyStatus, VisitStatus
from messages.danish import format_day
from messages.reading import Kind, Slot
from tests.bot.office import AT, CASE, COORDINATOR, LEADER, ST, ZONE, make_template
from tests.bot.telegram_line import Line, open_line
from tests.e2e.course import HOUSE, STINE, SURVEY
from tests.servers.telegram_world import Person


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


async def test_a_course_is_played_in_telegram_by_the_authorities_and_by_mail_by_the_institution(
    tmp_path: Path, template: Path
) -> None:
    async with open_line(tmp_path, template) as line:
        office = line.office
        kim = await line.let_in("Kim", COORDINATOR)
        anna = await line.let_in("Anna", AT)
        await _chosen_and_invited(line, kim)
        await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne være med.")
        await line.turn()
        assert await office.stage() is Stage.VISITS
        stine = await line.let_in("Stine", ST)  # late: what was asked meanwhile waits for her
        await _visits(line, anna, stine)
        meeting = await _dates(line, kim, anna, stine)
        await _preparation(line, anna, stine, meeting)
        await _papers(line, anna, stine, meeting)
        await office.answer(office.letter(LEADER, "Spørgeskema"), "\n".join(texts.survey_lines(SURVEY)))
        await line.turn()
        view = await office.store.case_view(CASE)
        assert view.survey is not None
        assert (view.survey.status, view.case.stage) == (SurveyStatus.COMPLETE, Stage.DONE)
        told = await line.say(kim, "/undersoegelse")
        assert "1 af 1 har svaret" in told.text
        # nobody had to be asked what a message meant, and nothing failed on the way
        assert await office.store.open_prompts() == ()
        assert await office.store.list_set_aside() == ()
        for one in (kim, anna, stine):
            assert not [shown.text for shown in one.private.from_bot if "forstod jeg ikke" in shown.text]
        in_channel = "\n".join(shown.text for shown in line.channel.seen)
        assert "Botilbuddet Solgården siger ja" in in_channel
        assert "planlagt" not in in_channel
        assert line.api.faults == []


async def _chosen_and_invited(line: Line, kim: Person) -> None:
    chosen = await line.say(kim, "/udvaelg solgaarden")
    if chosen.labels:
        await line.press(kim, chosen, "Ja, gør det")
        await line.pass_minutes()
    assert await line.office.stage() is Stage.SELECTED
    asked = await line.say(kim, "/inviter Solgården")
    assert "Mail til Botilbuddet Solgården: invitation" in asked.text
    await line.press(kim, asked, "Ja, gør det")
    assert "Det sker kl." in asked.text
    assert await line.office.stage() is Stage.SELECTED
    await line.pass_minutes()
    assert asked.text.startswith("Gjort: Invitér Botilbuddet Solgården")


async def _visits(line: Line, anna: Person, stine: Person) -> None:
    office = line.office
    start = (await office.store.case(CASE)).window_start
    assert start is not None
    planned = start + timedelta(days=2)
    asked = line.card(stine, "Hvornår er tilsynsbesøget")
    await line.press(stine, asked, "Det er planlagt")
    assert "Hvilken dag?" in stine.private.from_bot[-1].text
    await line.say(stine, f"den {planned.day}/{planned.month}")
    await line.pass_minutes()
    visit = (await office.store.case_view(CASE)).visit(Authority.ST)
    assert (visit.status, visit.day) == (VisitStatus.PLANNED, planned)
    assert asked.keyboard == []
    await line.pass_to(datetime(planned.year, planned.month, planned.day, 9, tzinfo=ZONE) + timedelta(days=2))
    held = line.card(stine, "gennemført?")
    assert held.labels == ["Ja", "Nej, flyttet", "Anden dato"]
    await line.press(stine, held, "Ja")
    await line.pass_minutes()
    assert (await office.store.case_view(CASE)).visit(Authority.ST).status is VisitStatus.HELD
    day = office.now.astimezone(ZONE).date()
    said = await line.say(anna, f"/besøg solgården holdt {day.day}/{day.month}")
    if said.labels[:1] == ["Ja, gør det"]:
        await line.press(anna, said, "Ja, gør det")
    await line.pass_minutes()
    assert (await office.store.case_view(CASE)).visit(Authority.AT).status is VisitStatus.HELD
    # a visit to come was never told to the institution
    assert "planlagt" not in " ".join(letter.text for letter in office.letters(LEADER))


async def _dates(line: Line, kim: Person, anna: Person, stine: Person) -> Slot:
    office = line.office
    for person in (anna, stine):
        card = line.card(person, "Hvilke tider passer dig")
        for label in [label for label in card.labels if "kl." in label][:2]:
            await line.press(person, card, label)
        assert [label for label in card.labels if label.startswith("✓")] != []
        await line.press(person, card, "Send svar")
    await line.pass_minutes()
    await office.answer(office.letter(LEADER, "Tid til dialogmøde"), "Den første tid passer os fint.")
    await line.turn()
    meeting = (await office.store.case_view(CASE)).meeting
    assert meeting is not None
    for person in (kim, anna, stine):
        told = await line.say(person, "hvornår er mødet med Solgården?")
        assert format_day(meeting.start.astimezone(ZONE).date()) in told.text
    return meeting.slot


async def _preparation(line: Line, anna: Person, stine: Person, meeting: Slot) -> None:
    office = line.office
    await line.pass_to(meeting.start - timedelta(days=16))
    for person, points in ((anna, "Alarmer\nNatarbejde"), (stine, "Medicin")):
        await line.press(person, line.card(person, "Har du punkter"), "Skriv punkter")
        await line.say(person, points)
    await line.pass_minutes()
    assert {"Alarmer", "Natarbejde", "Medicin"} <= {p.text for p in (await office.store.case_view(CASE)).points}
    if office.letters(LEADER, "Hvem deltager"):
        await office.answer(office.letter(LEADER, "Hvem deltager"), "Lone Leder og vores AMR deltager.")
    await line.pass_to(meeting.start - timedelta(days=13))
    await office.answer(office.letter(LEADER, "Udkast til dagsorden"), "Dagsordenen er fin, vi har ingen ændringer.")
    await line.pass_to(meeting.start - timedelta(days=3))
    assert office.letter(LEADER, "dagsorden")


async def _papers(line: Line, anna: Person, stine: Person, meeting: Slot) -> None:
    office = line.office
    await line.pass_to(meeting.start + timedelta(days=3))
    await line.press(stine, line.card(stine, "Blev dialogmødet"), "Ja, holdt")
    await line.pass_minutes()
    after = (await office.store.case_view(CASE)).meeting
    assert after is not None
    assert after.status is MeetingStatus.HELD
    form = papers.form(
        HOUSE, STINE, Slot(start=meeting.start.astimezone(ZONE), end=meeting.end.astimezone(ZONE)),
        contact=f"Lone Leder <{LEADER}>", points=("Medicin",), issue="Ingen", benefit="Godt",
    )  # fmt: skip
    await line.drop(stine, form.name, form.data)
    assert line.card(stine, f"{form.name} er modtaget til sagen om Botilbuddet Solgården")
    show = papers.slides(HOUSE, ("Alarmer om natten",))
    await line.drop(anna, show.name, show.data)
    assert line.card(anna, f"{show.name} er modtaget til sagen om Botilbuddet Solgården")
    await line.pass_minutes()
    view = await office.store.case_view(CASE)
    assert {d.authority for d in view.documents if d.complete} == {Authority.AT, Authority.ST}
    assert not view.open_questions(kind=Kind.DOCUMENTATION)
    assert view.survey is not None
    assert view.survey.status is SurveyStatus.SENT
