"""Annex 6 is read whatever its labels are called, wherever the answers stand, and only answers are fields."""

from __future__ import annotations

import random
import textwrap
from datetime import date

import pytest

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import match_label
from messages.papers.form_values import authority, is_empty, persons
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import StForm, read_st_form, read_st_text
from tests.messages.paper_builders import LABELS, READ, WRITTEN, docx, docx_form, form_rows, paragraph, run, table

NEAR = date(2019, 3, 21)
ONE_LINE = {name: answer.replace("\n", "; ") for name, answer in WRITTEN.items()}
REWORDED = {
    "authority": "Socialtilsyn",
    "inspectors": "Tilsynsførende (navn/mail)",
    "visit_date": "Tilsynsbesøget fandt sted",
    "institution": "Tilbuddets navn",
    "address": "Adr.",
    "email": "Tilbuddets mail",
    "institution_type": "Type af tilbud",
    "target_group": "Maalgruppe",
    "leader": "Forstander",
    "survey_contact": "Hvem skal modtage spørgeskemaet?",
    "meeting_date": "Mødedato",
    "agenda_points": "Dagsordenspunkter",
    "special_issues": "Særlige emner drøftet med botilbuddet",
    "institution_remarks": "Botilbuddets kommentarer",
    "benefit_assessment": "Vores vurdering af udbyttet",
}
SHORT = {
    "authority": "ST",
    "inspectors": "Tilsynsførende",
    "visit_date": "Besøg",
    "institution": "Tilbud",
    "address": "Adresse",
    "email": "Mail",
    "institution_type": "Type",
    "target_group": "Målgruppe",
    "leader": "Leder",
    "survey_contact": "Kontaktperson",
    "meeting_date": "Dialogmøde",
    "agenda_points": "Emner",
    "special_issues": "Problemstillinger",
    "institution_remarks": "Bemærkninger",
    "benefit_assessment": "Udbytte",
}
ENGLISH = {
    "authority": "Name of social supervision authority",
    "inspectors": "Contact information for inspector (name and e-mail)",
    "visit_date": "Date of ordinary inspection",
    "institution": "Name of institution",
    "address": "Address",
    "email": "E-mail",
    "institution_type": "Type of institution",
    "target_group": "Target group",
    "leader": "Manager",
    "survey_contact": "Contact person for receiving and answering the survey (name and e-mail)",
    "meeting_date": "Date of dialogue meeting",
    "agenda_points": "Items on the agenda",
    "special_issues": "Special issues discussed with the institution",
    "institution_remarks": "Any remarks from the institution",
    "benefit_assessment": "The authority's assessment of the institution's benefit from the dialogue meeting",
}
MISSPELT = {
    name: label[: len(label) // 2] + label[len(label) // 2 + 1 :] if len(label) > 8 else label
    for name, label in LABELS.items()
}


def read(data: bytes) -> StForm:
    return read_st_form(read_paper_bytes("x", data), NEAR)


def form(**answers: str) -> dict[str, str]:
    return dict(read(docx_form({**WRITTEN, **answers})).fields)


WORDINGS = {"official": LABELS, "reworded": REWORDED, "short": SHORT, "english": ENGLISH, "misspelt": MISSPELT}


@pytest.mark.parametrize("wording", WORDINGS)
def test_labels_may_be_worded_in_many_ways(wording: str) -> None:
    assert dict(read(docx_form(labels=WORDINGS[wording])).fields) == READ


# No wording of these is known; the rest of the form is.
UNHEARD_OF = {
    "authority": "Vi er fra socialtilsyn",
    "inspectors": "Hvem kom på tilsyn",
    "visit_date": "Tilsynsdag",
    "address": "Hvor ligger det",
    "institution_type": "Hvad er det for et sted",
    "target_group": "Beboere, kort fortalt",
    "leader": "Lederskab på stedet",
    "survey_contact": "Spørgeskemaet går derhen",
    "meeting_date": "Da vi holdt dialogmøde",
    "agenda_points": "Hvad drøftede vi i fællesskab",
    "special_issues": "Problemer, der fyldte meget",
    "institution_remarks": "Kommentarer, som kom fra dem",
    "benefit_assessment": "Det fik de ud af det",
}


@pytest.mark.parametrize("name", UNHEARD_OF)
@pytest.mark.parametrize("layout", ["table", "lines"])
def test_in_a_form_an_unknown_label_is_told_by_what_it_speaks_of(name: str, layout: str) -> None:
    assert match_label(UNHEARD_OF[name]) is None
    rows = form_rows(ONE_LINE, {**LABELS, name: UNHEARD_OF[name]})
    if layout == "table":
        assert dict(read(docx(table(rows))).fields) == READ
    else:
        lines = [
            f"{label.rstrip(':')}: {answer}" if answer else label for label, answer in rows if answer != "Skriv svar"
        ]
        assert dict(read_st_text("\n".join(lines), NEAR).fields) == READ


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_the_labels_does_not_matter(seed: int) -> None:
    labels = {**LABELS, "institution": "Tilbuddets navn:"}
    order = list(labels)
    random.Random(seed).shuffle(order)
    rows = [(labels[name], WRITTEN[name]) for name in order]
    assert dict(read(docx(table(rows))).fields) == READ


PAIRS = [(LABELS[name], WRITTEN[name]) for name in LABELS]
LAYOUTS = {
    "answers under labels": "".join(paragraph(text) for pair in form_rows(WRITTEN) for text in pair if text),
    "answers under labels in a table": table([text] for pair in PAIRS for text in pair),
    "answers behind labels": "".join(paragraph(f"{label} {answer}") for label, answer in form_rows(ONE_LINE)),
    "answers in the label's cell": table([f"{label}\n{answer}"] for label, answer in form_rows(WRITTEN)),
    "tabs between": "".join(
        f"<w:p>{run(label)}<w:r><w:tab/></w:r>{run(answer)}</w:p>" for label, answer in form_rows(WRITTEN)
    ),
    "two pairs a row": table([*PAIRS[at], *(PAIRS[at + 1] if at + 1 < 15 else ("", ""))] for at in range(0, 15, 2)),
    "labels over answers": table(
        [pair[side] for pair in PAIRS[at : at + 3]] for at in range(0, 15, 3) for side in (0, 1)
    ),
    "a table inside a table": table([(table(form_rows(WRITTEN)) + paragraph(""),)]),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_answers_may_stand_anywhere(layout: str) -> None:
    assert dict(read(docx(LAYOUTS[layout])).fields) == READ


def item_lines(answer: str) -> str:
    """An answer of several lines as a list under its label."""
    return "\n" + "\n".join(f"- {line}" for line in answer.split("\n")) if "\n" in answer else f" {answer}"


ROWS, LONG_ROWS = form_rows(ONE_LINE), form_rows(WRITTEN)
TYPED = {
    "lines": "\n".join(f"{label} {answer}" for label, answer in ROWS),
    "under": "\n\n".join(f"{label}\n{answer}" for label, answer in LONG_ROWS),
    "dashes": "\n".join(f"- {label} {answer}" for label, answer in ROWS),
    "numbers": "\n".join(f"{n}. {label} {answer}" for n, (label, answer) in enumerate(ROWS, 1)),
    "wrapped": "\n".join("\n".join(textwrap.wrap(f"{label} {answer}", 72)) for label, answer in ROWS),
    "short": "\n".join(f"{SHORT[name]}: {answer}" for name, answer in ONE_LINE.items()),
    "dash between": "\n".join(f"{SHORT[name]} - {answer}" for name, answer in ONE_LINE.items()),
    "bold": "\n".join(f"*{SHORT[name]}:* {answer}" for name, answer in ONE_LINE.items()),
    "list": "\n".join(f"{SHORT[name]}:{item_lines(answer)}" for name, answer in WRITTEN.items()),
}


@pytest.mark.parametrize("form", TYPED)
def test_a_form_typed_into_the_mail_is_read(form: str) -> None:
    closing = "Sig til, hvis noget mangler.\n\nVenlig hilsen\nLotte Dam\nTlf. 12 34 56 78"
    read = read_st_text(f"Hej\n\nHer er det hele:\n\n{TYPED[form]}\n\n{closing}", NEAR)
    assert dict(read.fields) == READ
    assert "Sig til, hvis noget mangler." in read.beside


def test_an_ordinary_mail_is_no_form() -> None:
    text = "Hej\n\nVi holdt dialogmødet i går, og det gik godt. Lederen var med: en god dialog.\n\nHilsen Bo"
    assert not read_st_text(text).fields
    assert read_st_text(text).labels == 0


@pytest.mark.parametrize(
    "answer",
    [
        *("", "-", "–", "xx", "XX", "...", "?", "TBD", "[indsæt]", "[Indsæt navn og mail]", "afventer", "mangler"),
        *("Afventer svar fra tilbuddet", "eftersendes", "Klik her for at angive tekst.", "Vælg et element."),
        *("Klik eller tryk her for at skrive tekst.", "Klik og skriv her.", "Skriv ét punkt i hver linje."),
        *("Click or tap here to enter text.", "(navn og e-mail)", "xx@xx.dk"),
    ],
)
def test_what_says_nothing_is_no_field(answer: str) -> None:
    got = form(survey_contact=answer, agenda_points=answer, benefit_assessment=answer)
    assert {"survey_contact", "agenda_points", "benefit_assessment"}.isdisjoint(got)
    assert got["special_issues"] == READ["special_issues"]


@pytest.mark.parametrize(
    "answer",
    [
        *("Afventer - oplyses af leder efter ferien", "Kommer i næste uge, når lederen er tilbage"),
        *("Lederen melder tilbage", "Det ved vi ikke endnu", "Er endnu ikke udpeget", "Bliver oplyst snarest"),
        *(
            "Skal lige afklares med ledelsen",
            "Navn på kontaktperson følger",
            "Lederen er på ferie",
            "To follow by mail",
        ),
    ],
)
def test_words_of_waiting_are_nobodys_name(answer: str) -> None:
    got = form(survey_contact=answer, leader=answer, email=answer)
    assert {"survey_contact", "leader", "email"}.isdisjoint(got)


@pytest.mark.parametrize(
    ("answer", "person"),
    [
        ("Lis Bo, mail følger", "Lis Bo"),
        ("Lis Bo (på ferie)", "Lis Bo"),
        ("Leder Asta Bruhn", "Asta Bruhn"),
        ("Kommer Ib, ib@laerkereden.example", "Kommer Ib <ib@laerkereden.example>"),
    ],
)
def test_a_name_beside_words_of_waiting_is_a_name(answer: str, person: str) -> None:
    assert form(survey_contact=answer)["survey_contact"] == person


@pytest.mark.parametrize(
    "answer", ["Ingen", "Nej", "Stort.", "Ikke relevant", "Afventer ny alarm", "Kommer godt ud af det"]
)
def test_short_answers_are_answers(answer: str) -> None:
    assert form(institution_remarks=answer)["institution_remarks"] == answer


def test_guidance_left_in_the_cell_is_not_the_answer() -> None:
    got = form(
        survey_contact="(navn og e-mail) Gry Mose, grmo@laerkereden.example", visit_date="[indsæt dato] 6. marts 2019"
    )
    assert got["survey_contact"] == READ["survey_contact"]
    assert got["visit_date"] == "2019-03-06"


@pytest.mark.parametrize(
    "foot", ["Koordineret tilsyn – skabelon, bilag 6", "Side 1 af 2", "Bilag 6 | Socialstyrelsen", "- side 2 -"]
)
def test_the_foot_of_a_page_is_no_part_of_the_last_answer(foot: str) -> None:
    assert form(benefit_assessment=f"Stort udbytte.\n{foot}")["benefit_assessment"] == "Stort udbytte."


@pytest.mark.parametrize("answer", ["Se bilag 6 om magt.", "Side om side med lederen på side 2."])
def test_what_only_speaks_of_a_page_is_an_answer(answer: str) -> None:
    assert form(benefit_assessment=answer)["benefit_assessment"] == answer


@pytest.mark.parametrize(
    "rows",
    [
        [("Leder:", "Bo Vad"), ("Antal pladser:", "14"), ("Målgruppe:", "Unge")],
        [("Leder:", "Bo Vad"), ("Noget helt andet", ""), ("Målgruppe:", "Unge")],
        [("Leder:", "Bo Vad"), ("Telefon:", "12 34 56 78"), ("CVR-nr.", "12345678"), ("Målgruppe:", "Unge")],
    ],
)
def test_a_row_the_form_does_not_ask_for_goes_into_no_field(rows: list[tuple[str, str]]) -> None:
    assert dict(read(docx(table(rows))).fields) == {"leader": "Bo Vad", "target_group": "Unge"}


def test_an_empty_field_does_not_take_the_next_ones_answer() -> None:
    assert form(leader="", survey_contact="", agenda_points="") == {
        name: value for name, value in READ.items() if name not in ("leader", "survey_contact", "agenda_points")
    }


def test_agenda_points_that_look_like_labels_stay_points() -> None:
    points = "Målgruppe\nLedelse: hvem gør hvad\nDato: hvornår er der vikarer"
    assert form(agenda_points=points)["agenda_points"] == points.replace("\n", "; ")


@pytest.mark.parametrize(
    ("answer", "read"),
    [
        ("Gry Mose, grmo@x.example", "Gry Mose <grmo@x.example>"),
        ("Gry Mose (grmo@x.example)", "Gry Mose <grmo@x.example>"),
        ("Gry Mose <grmo@x.example>", "Gry Mose <grmo@x.example>"),
        ("Gry Mose\ngrmo@x.example", "Gry Mose <grmo@x.example>"),
        ("grmo@x.example (Gry Mose)", "Gry Mose <grmo@x.example>"),
        ("Souschef Gry Mose, mobil 20 30 40 50, mail: grmo@x.example", "Gry Mose <grmo@x.example>"),
        ("Gry Mose, daglig leder, grmo(at)x.example", "Gry Mose <grmo@x.example>"),
        ("Gry Mose – grmo @ x.example – tlf. +45 20304050", "Gry Mose <grmo@x.example>"),
        ("Gry Mose, tlf. 20 30 40 50", "Gry Mose"),
        ("Gry Mose (vikar for Bo Vad), grmo@x.example", "Gry Mose <grmo@x.example>"),
        ("Gry Mose, gm@x.example og Bo Vad, bv@x.example", "Gry Mose <gm@x.example>; Bo Vad <bv@x.example>"),
        ("Gry Mose og Bo Vad, gm@x.example, bv@x.example", "Gry Mose <gm@x.example>; Bo Vad <bv@x.example>"),
        ("- Gry Mose, gm@x.example\n- Bo Vad", "Gry Mose <gm@x.example>; Bo Vad"),
        ("Gry Mose, Socialtilsyn Øst, gm@x.example", "Gry Mose <gm@x.example>"),
        ("gm@x.example", "gm@x.example"),
    ],
)
def test_persons_are_written_as_name_and_address(answer: str, read: str) -> None:
    assert "; ".join(map(str, persons(answer))) == read
    assert form(inspectors=answer)["inspectors"] == read


@pytest.mark.parametrize(
    "answer", ["Samme som leder", "lederen", "Se ovenfor", "samme som lederen", "= leder", "Same as manager"]
)
def test_the_same_as_the_leader_is_resolved(answer: str) -> None:
    assert (
        form(leader="Henning Just, heju@x.example", survey_contact=answer)["survey_contact"]
        == "Henning Just <heju@x.example>"
    )
    assert form(survey_contact=answer)["survey_contact"] == "Henning Just"
    assert form(survey_contact=f"{answer}, heju@x.example")["survey_contact"] == "Henning Just <heju@x.example>"


@pytest.mark.parametrize("person", ["Ditlev Bach <ditove@x.example>", "Dorit Toft <ditto@x.example>"])
def test_an_address_that_begins_like_ditto_is_nobody_elses(person: str) -> None:
    got = form(leader="Henning Just", inspectors=person, survey_contact=person)
    assert (got["inspectors"], got["survey_contact"]) == (person, person)


def test_the_leader_may_be_the_same_as_the_contact() -> None:
    assert form(leader="Samme som kontaktperson")["leader"] == "Gry Mose <grmo@laerkereden.example>"


def test_a_title_and_name_are_a_person_of_their_own() -> None:
    assert form(survey_contact="Leder Asta Bruhn, asbr@x.example")["survey_contact"] == "Asta Bruhn <asbr@x.example>"


def test_an_address_in_a_row_of_its_own_belongs_to_the_person_above_but_the_houses_own_does_not() -> None:
    named = [("Kontaktperson til spørgeskema:", "Elna Toft"), ("E-mail på kontaktperson:", "elto@x.example")]
    assert read(docx(table(named))).fields["survey_contact"] == "Elna Toft <elto@x.example>"
    house = [("Tilbud:", "Engen"), ("Leder:", "Elna Toft"), ("E-mail:", "kontor@x.example"), ("Adresse:", "Vej 1")]
    assert dict(read(docx(table(house))).fields)["leader"] == "Elna Toft"


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("21-03-2019", "2019-03-21"),
        ("21/3 2019", "2019-03-21"),
        ("21.3.19", "2019-03-21"),
        ("torsdag den 21. marts 2019 kl. 10.00-12.00", "2019-03-21"),
        ("Thursday 21 March 2019", "2019-03-21"),
        ("March 21, 2019", "2019-03-21"),
        ("2019-03-21", "2019-03-21"),
        ("21/3", "2019-03-21"),
        ("d. 21. marts", "2019-03-21"),
        ("20. og 21. marts 2019", "2019-03-20; 2019-03-21"),
    ],
)
def test_dates_are_iso(answer: str, day: str) -> None:
    assert form(visit_date=answer)["visit_date"] == day


@pytest.mark.parametrize(
    "answer", ["mandag den 21. marts 2019", "31. juni 2019", "20. og 21. marts 2019", "i sidste uge", "21/13 2019"]
)
def test_a_meeting_day_that_cannot_be_is_a_doubt(answer: str) -> None:
    assert read(docx_form({**WRITTEN, "meeting_date": answer})).doubts


def test_times_are_no_dates() -> None:
    assert not find_form_dates("kl. 9.00-11.00, 10.30-12.30", NEAR)
    assert [one.day for one in find_form_dates("den 4/3-2019 kl. 9-11.30")] == [date(2019, 3, 4)]


@pytest.mark.parametrize(
    ("answer", "name"),
    [("Nord", "Nord"), ("ST Midt", "Midt"), ("socialtilsynet syd, Faaborg", "Syd"), ("Socialtilsyn Oest", "Øst"),
     ("Socialtilsyn Hovedstaden (Frederiksberg)", "Hovedstaden")],
)  # fmt: skip
def test_the_authority_is_one_of_five(answer: str, name: str) -> None:
    assert authority(answer) == f"Socialtilsyn {name}"
    assert form(authority=answer)["authority"] == f"Socialtilsyn {name}"
    assert authority("Nord og Syd") is None


def test_two_forms_in_one_file_are_a_doubt() -> None:
    other = {
        **WRITTEN,
        "institution": "Bostedet Engen",
        "leader": "Bo Vad",
        "address": "Vej 1",
        "agenda_points": "Låse",
    }
    form = read(docx(table(form_rows(WRITTEN)) + paragraph("") + table(form_rows(other))))
    assert form.fields["institution"] == WRITTEN["institution"]
    assert form.doubts


def test_the_same_form_twice_in_a_file_is_no_doubt() -> None:
    assert not read(docx(table(form_rows(WRITTEN)) + paragraph("") + table(form_rows(WRITTEN)))).doubts


@pytest.mark.parametrize(
    "text",
    [
        *("Alarmer om natten", "Vold mellem beboere", "Adgang til knive", "Ledelse", "Kommunikation", "Sygefravær"),
        *("Medicin", "Kontakt til pårørende", "Risikovurdering", "Målgruppens udvikling", "Personalemøder", "Stort"),
        *("Samarbejde med kommunen", "Tilsynets rolle", "Socialtilsyn Øst", "Bosted Syd", "Lotte Dam"),
        "Vi talte om dialogmødet i går",
    ],
)
def test_what_people_answer_is_not_taken_for_a_label(text: str) -> None:
    assert match_label(text) is None


def test_emptiness_is_told_by_the_whole_answer() -> None:
    assert is_empty(" \u2002\u2002 ")
    assert not is_empty("xx kom for sent")
