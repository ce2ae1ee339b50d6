"""An inspector's answer on the preparation: the lines of our mail, filled in the ways people fill them in."""

from __future__ import annotations

import pytest

from messages.preparation_reading import PreparationAnswer, read_preparation


def test_the_three_lines_filled_in() -> None:
    answer = read_preparation(
        "Hej\n\nPunkter til dagsordenen: Alarmer\nMødeleder: Ib Sehested\n"
        "Botilbuddets kontaktperson hos jer: Lis Bo, 12 34 56 78\n\nHilsen Ib"
    )
    assert answer == PreparationAnswer(points=("Alarmer",), chair="Ib Sehested", contact="Lis Bo, 12 34 56 78")


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Punkter: Alarmer; Medicin", ("Alarmer", "Medicin")),
        ("Punkter:\n- Alarmer\n- Medicin.", ("Alarmer", "Medicin")),
        ("Punkter:\n1) Alarmer\n2) Medicin", ("Alarmer", "Medicin")),
        ("Punkter:\n1. Alarmer\n2. Medicin", ("Alarmer", "Medicin")),
        ("Punkter:\n\n* Alarmer\n* Medicin", ("Alarmer", "Medicin")),
        ("Punkter til dagsordenen – Alarmer", ("Alarmer",)),
        ("PUNKTER TIL DAGSORDENEN: Alarmer", ("Alarmer",)),
        ("Agenda points: Alarms", ("Alarms",)),
        ("Punkter: Alarmer\n\nMvh Ib", ("Alarmer",)),
        ("Punkter: Alarmer\nMødeleder: Ib", ("Alarmer",)),
        ("Punkter:", ()),
        ("Punkter: -", ()),
        ("Punkter: xx", ()),
        ("Jeg har ingen punkter", ()),
        ("", ()),
    ],
)
def test_points_are_taken_without_their_bullets(text: str, points: tuple[str, ...]) -> None:
    assert read_preparation(text).points == points


def test_text_below_the_points_is_no_point() -> None:
    answer = read_preparation("Punkter:\n- Alarmer\n\nVi ses på mandag.\n- Ib")
    assert answer.points == ("Alarmer",)


@pytest.mark.parametrize(
    ("text", "chair"),
    [("Mødeleder: Ib", "Ib"), ("Ordstyrer: Ib", "Ib"), ("Chair: Ib", "Ib"), ("Mødeleder: ?", ""), ("Mødeleder:", "")],
)
def test_the_chair_is_taken_as_written(text: str, chair: str) -> None:
    assert read_preparation(text).chair == chair


@pytest.mark.parametrize("label", ["Kontaktperson", "Botilbuddets kontaktperson", "Botilbuddets kontaktperson hos jer"])
def test_the_contact_is_taken_as_written(label: str) -> None:
    assert read_preparation(f"{label}: Lis Bo").contact == "Lis Bo"


def test_nothing_of_it_is_an_empty_answer() -> None:
    assert read_preparation("Det kigger jeg på.") == PreparationAnswer()
