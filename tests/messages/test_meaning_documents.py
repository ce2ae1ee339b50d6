"""Documentation read in a mail: the line that was asked for is an answer, not news of somebody else."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messages.read import read_message
from messages.reading import Choice, Context, Kind, Reading, Role, Slot

ZONE = ZoneInfo("Europe/Copenhagen")
MEETING = Slot(start=datetime(2018, 5, 14, 10, tzinfo=ZONE), end=datetime(2018, 5, 14, 12, tzinfo=ZONE))


def read(text: str) -> Reading:
    """A reply of the social inspector to our asking for what is missing, two days after the meeting."""
    head = "From: Ib <ib@st.example>\nTo: k@x.example\nSubject: Sv: Der mangler lidt\nMessage-ID: <1@st.example>\n"
    kind = "Date: Wed, 16 May 2018 10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n"
    context = Context(
        as_of=datetime(2018, 5, 16, 10, 5, tzinfo=ZONE),
        sender_role=Role.ST,
        expecting=Kind.DOCUMENTATION,
        institution="Solgården",
        meeting=MEETING,
    )
    return read_message(f"{head}{kind}{text}\n".encode(), context)


@pytest.mark.parametrize(
    "text",
    [
        "Kontaktperson til spørgeskemaet: Lis Bo <lis@solgaarden.example>",
        "Kontaktperson til spørgeskemaet (navn og e-mail): Lis Bo <lis@solgaarden.example>",
        "Hej\n\nKontaktperson: Lis Bo <lis@solgaarden.example>\n\nHilsen Ib",
    ],
)
def test_the_line_that_was_asked_for_is_taken(text: str) -> None:
    reading = read(text)
    assert (reading.kind, reading.decision) == (Kind.DOCUMENTATION, Choice.ACT)
    assert reading.fields["survey_contact"] == "Lis Bo <lis@solgaarden.example>"


@pytest.mark.parametrize(
    "text",
    [
        "Kontaktperson: Lis Bo <lis@solgaarden.example>\nVores nye kontaktperson er Per.",
        "Skriv fremover til Per i stedet for mig.\nKontaktperson: Lis Bo <lis@solgaarden.example>",
    ],
)
def test_news_of_another_contact_beside_it_is_asked(text: str) -> None:
    assert read(text).decision is Choice.ASK


FORM = "\n".join(
    [
        "Navn på socialtilsyn: Socialtilsyn Syd",
        "Navn på tilbuddet: Solgården",
        "Adresse: Solvej 1, 6000 Kolding",
        "Leder: Lis Bo",
        "Kontaktperson til spørgeskemaet:",
        "Dato for dialogmøde: 14. maj 2018",
        "Punkter på dagsordenen: Alarmer; Nøgler",
    ]
)


@pytest.mark.parametrize(
    "note",
    [
        "Nåede ikke alle felter, men her er den.",
        "Jeg nåede desværre ikke at udfylde alle felterne, men her kommer skemaet.",
    ],
)
def test_a_form_that_says_that_some_of_it_stands_empty_is_asked_for_the_rest(note: str) -> None:
    reading = read(f"Hej\n\n{note}\n\n{FORM}")
    assert (reading.decision, reading.missing) == (Choice.ACT, ("survey_contact",))


@pytest.mark.parametrize(
    "note",
    [
        "Nåede ikke det hele, resten kommer senere.",
        "Nåede ikke alle felter, men her er den. Resten følger på mandag.",
        "Vi nåede ikke mødet, men her er den.",
    ],
)
def test_a_form_whose_rest_is_to_follow_is_put_before_a_person(note: str) -> None:
    assert read(f"Hej\n\n{note}\n\n{FORM}").decision is Choice.ASK


def test_a_whole_form_that_says_that_some_of_it_stands_empty_is_put_before_a_person() -> None:
    form = FORM.replace("spørgeskemaet:", "spørgeskemaet: Lis Bo <lis@solgaarden.example>")
    reading = read(f"Hej\n\nNåede ikke alle felter, men her er den.\n\n{form}")
    assert (reading.outcome, reading.decision) == ("complete", Choice.ASK)
    assert read(f"Hej\n\nHer er den.\n\n{form}").decision is Choice.ACT


WHOLE = FORM.replace("spørgeskemaet:", "spørgeskemaet: Lis Bo <lis@solgaarden.example>")


def test_a_question_above_a_whole_form_is_a_question_and_no_label() -> None:
    assert read(WHOLE).decision is Choice.ACT
    reading = read(f"Hej\n\nHvem skal have spørgeskemaet?\n\n{WHOLE}")
    assert reading.decision is Choice.ASK
    assert "a question that needs an answer" in {one.rule for one in reading.why}


def test_a_question_with_its_answer_below_is_a_label() -> None:
    without = FORM.replace("Kontaktperson til spørgeskemaet:\n", "")
    reading = read(f"Hvem skal have spørgeskemaet?\nLis Bo <lis@solgaarden.example>\n\n{without}")
    assert (reading.decision, reading.fields["survey_contact"]) == (Choice.ACT, "Lis Bo <lis@solgaarden.example>")


@pytest.mark.parametrize(
    "note",
    [
        "Nu er kontaktpersonen kommet med.",
        "Jeg kom til at gemme den som skabelon.",
        "Se bort fra det første skema, jeg sendte.",
        "Her er skemaet.",
    ],
)
def test_a_slip_with_a_file_and_a_replaced_form_are_taken(note: str) -> None:
    assert read(f"Hej\n\n{note}\n\n{WHOLE}").decision is Choice.ACT


@pytest.mark.parametrize("note", ["Lis er stoppet.", "Send det til Per i stedet for Lis.", "Mailen er jeg i tvivl om."])
def test_a_note_that_takes_back_some_of_the_form_is_asked(note: str) -> None:
    assert read(f"Hej\n\n{note}\n\n{WHOLE}").decision is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Kontaktpersonen til spørgeskemaet er Lis Bo (lis@solgaarden.example).",
        "Hej\n\nKontaktperson til spørgeskemaet (navn og e-mail)\nLis Bo, lis@solgaarden.example\n\nVh Ib",
        "Punkter på dagsordenen: Alarmer; Nøgler\nKontaktperson: Lis Bo, lis@solgaarden.example",
    ],
)
def test_missing_lines_are_taken_however_they_are_put(text: str) -> None:
    reading = read(text)
    assert (reading.decision, reading.fields["survey_contact"]) == (Choice.ACT, "Lis Bo <lis@solgaarden.example>")


def test_what_stands_in_running_text_is_not_asked_for_again() -> None:
    contact = "Kontaktpersonen er Lis Bo, lis@solgaarden.example."
    assert read(contact).decision is Choice.ACT
    assert read(f"På dagsordenen var alarmer og nøgler.\n\n{contact}").decision is Choice.ASK
