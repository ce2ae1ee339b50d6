"""Labels in words nobody has met are told by their words, their answers and annex 6's order; what is only likely is
doubted, and a value is never taken silently."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

import pytest

from messages.papers.form_evidence import answer_points, label_points
from messages.papers.form_labels import FIELDS, match_label
from messages.papers.form_lines import SURE
from messages.papers.form_matching import CANONICAL
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import StForm, read_st_form, read_st_text
from tests.messages.paper_builders import LABELS, READ, WRITTEN, docx, odt, odt_table, paragraph, table

NEAR = date(2019, 3, 21)
HOUSE = WRITTEN["institution"]
ONE_LINE = {**WRITTEN, "agenda_points": "Alarmer om natten; Vikarer uden oplæring; Besøgende på gangen"}
# Of most of these not one word is a label's.
STRANGE = (
    *("Hvem vi er", "Konsulenter", "Turen derud", "Stedet vi så", "Vejen dertil", "Elektronisk post", "Ramme"),
    *("Hvem bor der", "Chefen", "Spørgeskemaet går til", "Da vi sås", "Drøftet", "Svært", "Deres ord", "Gevinst"),
)


def pairs(labels: Sequence[str], answers: dict[str, str] = ONE_LINE) -> list[tuple[str, str]]:
    return list(zip(labels, answers.values(), strict=True))


def read(body: str, house: str | None = HOUSE) -> StForm:
    return read_st_form(read_paper_bytes("x", docx(body)), NEAR, house)


def test_the_labels_put_there_are_known_for_certain() -> None:
    for name in FIELDS:
        label = match_label(CANONICAL[name])
        assert label is not None
        assert (label.field, label.score >= SURE) == (name, True)


LAYOUTS = {
    "table": lambda rows: read(table(rows)),
    "numbered": lambda rows: read(table((f"{n}.", label, answer) for n, (label, answer) in enumerate(rows, 1))),
    "own cell": lambda rows: read(table([paragraph(label) + paragraph(answer)] for label, answer in rows)),
    "lines": lambda rows: read("".join(paragraph(f"{label}: {answer}") for label, answer in rows)),
    "tabs": lambda rows: read_st_text("\n".join(f"{label}\t{answer}" for label, answer in rows), NEAR, HOUSE),
    "odt": lambda rows: read_st_form(read_paper_bytes("x", odt(odt_table(rows))), NEAR, HOUSE),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_form_in_strange_words_is_read_by_its_answers_and_order(layout: str) -> None:
    form = LAYOUTS[layout](pairs(STRANGE))
    assert dict(form.fields) == READ


def test_what_only_its_place_tells_is_doubted() -> None:
    labels = list(LABELS.values())
    labels[12:14] = ["Første felt", "Andet felt"]  # two in a row without a telling word
    form = read(table(pairs(labels)))
    assert dict(form.fields) == READ
    assert {words for words, _ in form.doubts} == {"Første felt", "Andet felt"}


@pytest.mark.parametrize("name", ["institution", "survey_contact", "agenda_points"])
def test_a_vital_field_is_not_taken_silently_under_a_label_of_no_meaning(name: str) -> None:
    labels = [{**LABELS, name: "Diverse"}[key] for key in FIELDS]
    assert read(table(pairs(labels)), house=None).doubts == (("Diverse", "a label that is not known"),)


def test_a_date_where_the_meetings_stands_and_the_cases_own_house_can_be_nothing_else() -> None:
    for name in ("institution", "meeting_date"):
        form = read(table(pairs([{**LABELS, name: "Diverse"}[key] for key in FIELDS])))
        assert (dict(form.fields), form.doubts) == (READ, ())


def test_labels_without_order_are_told_by_words_and_answers_alone() -> None:
    rows = pairs([{**LABELS, "institution": "Botilbud", "leader": "Hvem leder stedet"}[name] for name in FIELDS])
    random.Random(5).shuffle(rows)
    form = read(table(rows))
    assert (dict(form.fields), form.doubts) == (READ, ())


def test_a_label_whose_answer_cannot_be_its_own_gives_way() -> None:
    labels = [{**LABELS, "inspectors": "Mødet er holdt af", "meeting_date": "Vi mødtes"}[name] for name in FIELDS]
    form = read(table(pairs(labels)))
    assert form.fields["inspectors"] == READ["inspectors"]
    assert form.fields["meeting_date"] == READ["meeting_date"]


def test_a_known_label_left_empty_keeps_its_field_from_the_next_answer() -> None:
    answers = {**ONE_LINE, "agenda_points": "", "special_issues": "Sengeheste om natten."}
    labels = [{**LABELS, "special_issues": "Emner i øvrigt"}[name] for name in FIELDS]
    form = read(table(pairs(labels, answers)))
    assert "agenda_points" not in form.fields
    assert form.fields["special_issues"] == "Sengeheste om natten."


def test_an_answer_under_an_unknown_label_is_asked_about_before_it_is_asked_for() -> None:
    labels = [LABELS[name] for name in FIELDS]
    rows = [*pairs(labels, {**ONE_LINE, "survey_contact": ""}), ("Andet", "Gry Mose, grmo@laerkereden.example")]
    form = read(table(rows))
    assert "survey_contact" not in form.fields
    assert form.doubts == (("Andet", "a label that is not known"),)
    harmless = [*rows[:-1], ("Pladser", "14")]
    assert read(table(harmless)).doubts == ()


@pytest.mark.parametrize("style", ["Tilbud ({})", "Tilbud [{}]", "Tilbud: {}", "Tilbud, {}", "Tilbud/{}"])
def test_of_labels_that_begin_alike_the_rest_says_which(style: str) -> None:
    words = {
        "institution": "navn",
        "address": "adresse",
        "email": "mail",
        "institution_type": "type",
        "leader": "leder",
    }
    labels = [style.format(words[name]) if name in words else LABELS[name] for name in FIELDS]
    form = read(table(pairs(labels)))
    assert (dict(form.fields), form.doubts) == (READ, ())


def test_a_signature_below_a_typed_form_is_none_of_its_answers() -> None:
    lines = "\n".join(f"{label}\n{answer}\n" for label, answer in pairs(list(LABELS.values())))
    form = read_st_text(f"{lines}\nVenlig hilsen\nLotte Dam\nSocialtilsynet\nTlf. 12 34 56 78", NEAR, HOUSE)
    assert form.fields["authority"] == READ["authority"]
    assert "12 34" not in " ".join(form.fields.values())


def test_two_institutions_in_the_name_are_a_doubt_and_a_number_in_it_is_none() -> None:
    for name, count in (("Bostedet Engen / Botilbuddet Åsen", 1), ("Bo- og aktivitetscenter Havblik", 0)):
        form = read(table(pairs(list(LABELS.values()), {**ONE_LINE, "institution": name})), None)
        assert len(form.doubts) == count


@pytest.mark.parametrize(
    ("field", "answer", "sign"),
    [
        ("meeting_date", "den 21. marts 2019", 1),
        ("meeting_date", "Gry Mose", -1),
        ("survey_contact", "Gry Mose, grmo@engen.example", 1),
        ("survey_contact", "Mødet gav et klart billede af, hvad der skal ske nu.", -1),
        ("address", "Engvej 4, 4180 Sorø", 1),
        ("address", "grmo@engen.example", -1),
        ("institution", "Bofællesskabet Lærkereden", 1),
        ("institution", "Socialtilsyn Nord", -1),
        ("institution_type", "Midlertidigt, § 107", 1),
        ("target_group", "Unge med autisme", 1),
        ("authority", "Socialtilsyn Nord", 1),
        ("authority", "Engen", -1),
        ("agenda_points", "-", 0),
    ],
)
def test_an_answer_speaks_for_or_against_a_field(field: str, answer: str, sign: int) -> None:
    points = answer_points(field, answer, NEAR, HOUSE)
    assert (points > 0) - (points < 0) == sign


def test_a_bare_name_may_be_of_several_fields() -> None:
    assert set(label_points("Navn")) >= {"institution", "authority", "inspectors"}
