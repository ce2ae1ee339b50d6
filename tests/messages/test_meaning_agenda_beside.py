"""Answers to the draft agenda with something beside them, and points that are not wanted."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading
from tests.messages.meaning_helpers import WEDNESDAY, read

pytestmark = pytest.mark.usefixtures("by_cues_alone")  # the second opinion is trained anew from time to time


def remark(text: str) -> Reading:
    return read(text, Kind.AGENDA)


@pytest.mark.parametrize(
    "text",
    [
        "Emnet om natten vil vi gerne være fri for. Resten er fint.",
        "Det punkt om støj vil personalet gerne slippe for.",
        "Snakken om vold kan vi godt undvære. Ellers er vi enige.",
        "Punktet om kameraer beder vi om at blive skånet for.",
    ],
)
def test_a_point_one_would_be_spared_is_put_before_a_person(text: str) -> None:
    assert remark(text).decision is Choice.ASK


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Må vi få sat disse to på?\n- Støj om natten\n- Vikarer", ("Støj om natten", "Vikarer")),
        ("Kan I sætte følgende på?\n1) Alarmer\n2) Pauser", ("Alarmer", "Pauser")),
        (
            "Tre ting herfra, i vilkårlig rækkefølge:\n- Alarmer\n- Pauser\n- Vagtplaner",
            ("Alarmer", "Pauser", "Vagtplaner"),
        ),
        ("1) Støj 2) Vikarer 3) Pauser", ("Støj", "Vikarer", "Pauser")),
        ("Beboerne ønsker et emne, og vi giver dem ret:\n- Maden", ("Maden",)),
        (
            "Vores punkter:\n1. Alarmer\n2. Hjælp, når nogen er blevet slået",
            ("Alarmer", "Hjælp, når nogen er blevet slået"),
        ),
        ("Vi har en sten i skoen, som vi gerne vil have rystet ud:\n- Vikarer", ("Vikarer",)),
        (
            "Tak for udkastet, det er rart at have det i så god tid. Vores punkter:\n- Alarmer\n- Pauser",
            ("Alarmer", "Pauser"),
        ),
        ("Vi ønsker at drøfte:\n- Alarmer\n- Pauser\n\nVi har ryddet det store lokale.", ("Alarmer", "Pauser")),
        ("Jeg har to emner:\n- Alarmer\n- Pauser\n\nMere har jeg ikke på hjertet.", ("Alarmer", "Pauser")),
    ],
)
def test_points_are_taken_whatever_stands_beside_them(text: str, points: tuple[str, ...]) -> None:
    reading = remark(text)
    assert (reading.points, reading.decision) == (points, Choice.ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Vi underskriver den gerne, som den ligger.",
        "Der er intet at tilføje og intet at trække fra.",
        "Herfra er der ikke noget at rette og heller ikke noget at tilføje.",
        "Først syntes vi, den var for kort, men den holder. Vi siger god for den.",
        "Den er fin. Vi læste den op, og der kom kun nik.",
        "Vi er enige i det hele. Kaffen er klar, hvis I kommer lidt før.",
    ],
)
def test_a_draft_is_approved_whatever_stands_beside_it(text: str) -> None:
    reading = remark(text)
    assert (reading.outcome, reading.decision) == ("approved", Choice.ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Ser godt ud. Må vi tage en studerende med?",
        "Støj om natten kunne vi godt tænke os at vende.",
        "Hvis der er plads, vil vi gerne have dette med:\n- Alarmer\n- Pauser",
        "Fin dagsorden, men rækkefølgen skal ændres.",
        "Vi skal bruge et andet lokale. Ellers er den fin.",
        "Den er fin, men den er for lang.",
        "Hvis I kommer lidt før, er den fin.",
        "Den er fin. Giv os ret i, at punkt 2 skal ud.",
        "Kan I sætte noget på? Hvad har andre ønsket?",
        "Vores punkt:\n- Det, der skete i nat, da en kollega blev slået",
        "Vi er rystede over det, der skete.\n- Alarmer",
    ],
)
def test_what_changes_the_draft_or_tells_of_harm_is_put_before_a_person(text: str) -> None:
    assert remark(text).decision is Choice.ASK


def test_a_meeting_day_with_the_wrong_weekday_is_asked_about() -> None:
    right = read("Dagsordenen er god. Vi ses onsdag den 21. juni.", Kind.AGENDA, meeting=WEDNESDAY)
    wrong = read("Dagsordenen er god. Vi ses torsdag den 21. juni.", Kind.AGENDA, meeting=WEDNESDAY)
    assert (right.decision, wrong.decision) == (Choice.ACT, Choice.ASK)
