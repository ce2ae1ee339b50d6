"""What a form says to those who fill it in is no answer: a column of guidance, a line below a label, a letter head."""

from __future__ import annotations

import pytest

from messages.papers.read import read_paper_bytes
from messages.papers.st_form import StForm, read_st_form, read_st_text
from tests.messages.paper_builders import READ, WRITTEN, docx, form_rows, paragraph, table

_HOW = (
    "Vælg region",
    "Angiv alle, der deltog i besøget",
    "Den dag, I var der",
    "Som det står på Tilbudsportalen",
    "Vej, nr., postnr. og by",
    "Tilbuddets hovedpostkasse",
    "Jf. serviceloven",
    "Kort beskrivelse",
    "Navn på daglig leder",
    "Den person, der modtager spørgeskemaet",
    "Dato for mødet",
    "Skriv punkterne som en liste",
    "Fx dilemmaer mellem de to love",
    "Udfyldes, hvis tilbuddet har bemærkninger",
    "Kort vurdering",
)


def read(body: str) -> StForm:
    return read_st_form(read_paper_bytes("x", docx(body)))


def in_columns(*, guided_last: bool = False, how: tuple[str, ...] = _HOW) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for row in form_rows(WRITTEN):
        if len(row) > 1 and (number := sum(len(one) > 1 for one in rows)) < len(how):
            answer = "".join(paragraph(line) for line in row[1].split("\n"))
            rows.append((row[0], answer, how[number]) if guided_last else (row[0], how[number], answer))
        else:
            rows.append(row)
    return rows


@pytest.mark.parametrize("last", [False, True])
def test_a_column_that_only_says_how_to_answer_is_left_out(last: bool) -> None:
    form = read(table(in_columns(guided_last=last)))
    assert dict(form.fields) == READ
    assert form.doubts == ()


def test_a_column_under_the_heading_guidance_is_left_out_whatever_it_says() -> None:
    odd = tuple(f"Ordene om felt {'abcdefghijklmno'[number]}" for number in range(len(_HOW)))
    body = table([("Felt", "Vejledning", "Svar"), *in_columns(how=odd)])
    assert dict(read(body).fields) == READ


def test_a_column_that_answers_is_kept() -> None:
    rows = [
        ("Navn på socialtilsyn:", "Socialtilsyn Øst", ""),
        ("Tilbuddets navn:", "Lærkereden", "Som aftalt"),
        ("Kontaktperson til spørgeskema:", "Gry Mose", "g@l.example"),
        ("Dato for dialogmøde:", "21.3.2019", "kl. 10"),
        ("Leder:", "Bo Vad", ""),
    ]
    fields = read(table(rows)).fields
    assert fields["survey_contact"] == "Gry Mose <g@l.example>"
    assert (fields["institution"], fields["meeting_date"]) == ("Lærkereden; Som aftalt", "2019-03-21")


@pytest.mark.parametrize("around", ["{}", "({})", "{}."])
def test_a_line_that_says_who_or_where_above_the_answer_is_none(around: str) -> None:
    rows = [
        ("Tilbuddets navn:", paragraph(around.format("Som det står på Tilbudsportalen")) + paragraph("Lærkereden")),
        ("Adresse:", paragraph(around.format("Vej, nr., postnr. og by")) + paragraph("Engvej 2, 4700 Næstved")),
        (
            "Kontaktperson til spørgeskema:",
            paragraph(around.format("Den person, der modtager spørgeskemaet")) + paragraph("Gry Mose, g@l.example"),
        ),
        ("Dato for dialogmøde:", "21.3.2019"),
    ]
    form = read(table(rows))
    assert form.fields["institution"] == "Lærkereden"
    assert form.fields["address"] == "Engvej 2, 4700 Næstved"
    assert form.fields["survey_contact"] == "Gry Mose <g@l.example>"
    assert form.doubts == ()


# ------------------------------------------------------------------ the letter above the form

_LETTER = ("Socialtilsyn Øst", "Sagsbehandler: Else Toft", "Dato: 28. marts 2019", "Telefon 89 70 50 00")
_LINES = (
    "Navn på socialtilsyn:\tSocialtilsyn Øst",
    "Tilsynsførende:\tElse Toft, et@st.example",
    "Navn på tilbuddet:\tLærkereden",
    "Leder:\tBo Vad",
    "Kontaktperson til spørgeskema:\tGry Mose, g@l.example",
    "Dato for dialogmøde:\t21.3.2019",
    "Punkter på dagsordenen:\tStøj",
)


def test_the_day_and_case_worker_of_a_letter_are_not_the_forms() -> None:
    form = read("".join(map(paragraph, (*_LETTER, "Generelle oplysninger", *_LINES))))
    assert form.fields["meeting_date"] == "2019-03-21"
    assert form.fields["inspectors"] == "Else Toft <et@st.example>"
    assert form.doubts == ()


def test_above_a_form_that_does_not_ask_for_the_day_it_stays() -> None:
    lines = [line for line in _LINES if "dialogmøde" not in line]
    form = read("".join(map(paragraph, ("Mødedato: 21.3.2019", "Generelle oplysninger", *lines))))
    assert form.fields["meeting_date"] == "2019-03-21"


# ------------------------------------------------------------------ labels over answers


def test_a_person_with_the_word_mail_before_the_address_is_an_answer_below_its_label() -> None:
    rows = [
        ("Tilbuddets navn:",), ("Lærkereden",), ("E-mail:",), ("post@l.example",),
        ("Kontaktperson til spørgeskema:",), ("Gry Mose, e-mail: g@l.example",),
        ("Dato for dialogmøde:",), ("21.3.2019",),
    ]  # fmt: skip
    pair = [("Navn på socialtilsyn:", "Tilsynsførende:"), ("Socialtilsyn Øst", "Else Toft, e-mail: et@st.example")]
    fields = read(table([*pair, *rows])).fields
    assert fields["survey_contact"] == "Gry Mose <g@l.example>"
    assert fields["email"] == "post@l.example"


def test_a_question_beside_a_known_label_heads_the_answer_below_it() -> None:
    rows = [
        ("Hvilket socialtilsyn", "Tilsynsførende (navn, mail)"), ("Socialtilsyn Øst", "Else Toft, et@st.example"),
        ("Tilbuddets navn", "Hvor ligger det"), ("Lærkereden", "Engvej 2, 4700 Næstved"),
        ("Hvem skal have spørgeskemaet (navn, mail)",), ("Gry Mose, g@l.example",),
        ("Dato for dialogmøde",), ("21.3.2019",),
    ]  # fmt: skip
    fields = read(table(rows)).fields
    assert (fields["institution"], fields["address"]) == ("Lærkereden", "Engvej 2, 4700 Næstved")


def test_a_short_last_point_is_not_drawn_into_the_label_below_it() -> None:
    text = (
        "Dato for dialogmøde: 21.3.2019\nPunkter på dagsordenen:\nUngdomsliv\nFester\nSærlige problemstillinger: Støj."
    )
    assert read_st_text(text).fields["agenda_points"] == "Ungdomsliv; Fester"


def test_a_label_with_its_list_below_ends_the_answer_before_it_where_others_have_tabs() -> None:
    lines = (
        _LINES[0].replace("socialtilsyn:", "socailtilsyn:"),
        "Tilsynsførende (navn og mail):",
        "Else Toft et@st.example",
        *_LINES[2:],
    )
    form = read("".join(map(paragraph, lines)))
    assert form.doubts == ()
    assert form.fields["inspectors"] == "Else Toft <et@st.example>"
