"""Forms as people lay them out: guidance left in, labels short, broken, abbreviated, in columns, or without a sign."""

from __future__ import annotations

import pytest

from messages.papers.form_labels import FIELDS, leading_label, match_label
from messages.papers.form_values import is_hint
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import StForm, read_st_form, read_st_text
from messages.papers.wrapping import join_lines
from tests.messages.paper_builders import READ, WRITTEN, docx, form_rows, paragraph, table


def read(body: str) -> StForm:
    return read_st_form(read_paper_bytes("x", docx(body)))


def rows(**changes: str) -> list[tuple[str, str]]:
    return form_rows({**WRITTEN, **changes})


# ------------------------------------------------------------------ guidance


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("Skriv punkterne her, gerne i punktform.", True),
        ("Beskriv kort de dilemmaer, der blev drøftet.", True),
        ("OBS: Det er vigtigt, at både navn og e-mail er udfyldt.", True),
        ("Skriv hvilket socialtilsyn, fx Socialtilsyn Nord", True),
        ("Beskrivelse af alarmer", False),
        ("Skriv til os på a@b.example, gerne snart", False),
        ("Angivelse af tid", False),
    ],
)
def test_guidance_is_told_from_answers(line: str, hint: bool) -> None:
    assert is_hint(line) is hint


def test_guidance_below_or_behind_a_label_is_no_answer() -> None:
    body = table(
        [
            (paragraph("Navn på socialtilsyn:") + paragraph("Skriv hvilket socialtilsyn, fx Nord"), paragraph("Øst")),
            (
                paragraph("Kontaktperson til spørgeskema OBS: Husk både navn og mail."),
                paragraph("Gry Mose, g@l.example"),
            ),
            (paragraph("Dato for dialogmøde:"), paragraph("21.3.2019")),
            (paragraph("Punkter på dagsordenen:") + paragraph("Et pr. linje"), paragraph("Støj")),
        ]
    )
    assert read(body).fields == {
        "authority": "Socialtilsyn Øst",
        "survey_contact": "Gry Mose <g@l.example>",
        "meeting_date": "2019-03-21",
        "agenda_points": "Støj",
    }


def test_any_sentence_below_a_known_label_is_guidance() -> None:
    hint = "Angiv den person hos tilbuddet, der skal modtage spørgeskemaet fra Socialstyrelsen."
    told = [
        (paragraph(label) + paragraph(hint) if "spørgeskema" in label else paragraph(label), paragraph(answer))
        for label, answer in rows()
    ]
    form = read(table(told))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_a_margin_that_heads_groups_of_rows_is_no_label() -> None:
    told: list[tuple[str, ...]] = []
    for label, answer in rows(agenda_points="Støj"):
        head = {"Navn på socialtilsyn:": "Generelt", "Navn:": "Tilbuddet", "Dato for dialogmøde:": "Mødet"}.get(
            label, ""
        )
        if label.startswith("Punkter"):  # the answer below its label
            told += [(paragraph(""), paragraph(label)), (paragraph(""), paragraph(answer))]
        else:
            told.append((paragraph(head), paragraph(label), paragraph(answer)))
    form = read(table(told))
    assert (dict(form.fields), form.doubts) == ({**READ, "agenda_points": "Støj"}, ())


def test_two_labels_with_their_answers_side_by_side_are_two_fields() -> None:
    _, first, second, *rest = rows()
    assert (first[0], second[1]) == ("Navn på socialtilsyn:", "Lotte Dam, loda@st-oest.example")
    beside = (f"{first[0]} {first[1]}", f"Tilsynsførende: {second[1]}")
    form = read(table([beside]) + table(told for told in rest if told[1]))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_an_address_beside_a_person_stays_with_the_person() -> None:
    form = read(table([("Leder: Henning Just", "E-mail: heju@laerkereden.example"), ("Målgruppe:", "Voksne")]))
    assert form.fields.get("email") is None


@pytest.mark.parametrize("labels", [("Navn", "E-mail"), ("Navn:", "Mailadresse:")])
def test_a_persons_name_and_address_may_stand_in_a_table_within_the_cell(labels: tuple[str, str]) -> None:
    told: list[tuple[str, ...]] = []
    for label, answer in rows():
        if "(navn og e-mail)" in label:
            inner = table(zip(labels, answer.split(", "), strict=True))
            told.append((paragraph(""), paragraph(label), inner))
        else:
            told.append((paragraph("Tilbuddet" if label == "Navn:" else ""), paragraph(label), paragraph(answer)))
    form = read(table(told))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_a_label_with_no_sign_behind_it_leaves_the_answer_its_capital_word() -> None:
    found = leading_label("Navn Bostedet Engen", frozenset({"name", "institution"}))
    assert found is not None
    assert (found[0].field, found[1]) == ("name", "Bostedet Engen")
    found = leading_label("Navn på tilbuddet Engen", frozenset({"name", "institution"}))
    assert found is not None
    assert (found[0].field, found[1]) == ("institution", "Engen")


def test_of_boxes_only_the_ticked_one_says_who_it_is() -> None:
    told = [
        ("Navn på socialtilsyn (sæt kryds):", "☐ Nord ☐ Midt ☒ Øst")
        if "social" in label and "Navn" in label
        else (label, answer)
        for label, answer in rows()
    ]
    form = read(table([(paragraph(label), paragraph(answer)) for label, answer in told]))
    assert (form.fields["authority"], form.doubts) == ("Socialtilsyn Øst", ())


def test_typed_ticks_and_struck_choices_say_who_it_is_as_boxes_do() -> None:
    for said in ("[ ] Nord [ ] Midt [x] Øst", "( ) Nord ( ) Midt (x) Øst", " / Øst / "):
        told = [(label, said if label == "Navn på socialtilsyn:" else answer) for label, answer in rows()]
        form = read(table([(paragraph(label), paragraph(answer)) for label, answer in told]))
        assert (form.fields["authority"], form.doubts) == ("Socialtilsyn Øst", ()), said


def test_cells_that_hold_a_label_above_its_answer_are_cards() -> None:
    shown = {**dict(rows()), "Navn:": ""}
    shown["Navn på tilbuddet:"] = WRITTEN["institution"]
    cards = [
        "".join(paragraph(line) for line in (label, *answer.split("\n")))
        for label, answer in shown.items()
        if answer and label.endswith(":")
    ]
    form = read(table([cards[at : at + 2] for at in range(0, len(cards), 2)]))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_paragraphs_of_prose_are_one_text_and_lines_of_a_list_are_items() -> None:
    long = "Tilbuddet har en beboer, der ofte kommer i konflikt med de andre ved måltiderne."
    said = {"special_issues": f"{long}\nVi drøftede det længe.", "institution_remarks": "Godt møde.\nGerne igen."}
    form = read(table([(paragraph(label), paragraph(answer)) for label, answer in rows(**said)]))
    assert form.fields["special_issues"] == f"{long} Vi drøftede det længe."
    assert form.fields["institution_remarks"] == "Godt møde.; Gerne igen."


@pytest.mark.parametrize("mark", ["**", "*"])
def test_the_stars_of_bold_letters_in_a_mail_are_no_text(mark: str) -> None:
    text = "\n".join(f"{mark}{label}{mark} {answer}" for label, answer in rows(agenda_points="Støj") if answer)
    assert dict(read_st_text(text).fields) == {**READ, "agenda_points": "Støj"}


def test_a_label_that_a_mail_broke_before_its_brackets_is_whole() -> None:
    text = "\n".join(f"{label} {answer}" for label, answer in rows(agenda_points="Støj") if answer)
    form = read_st_text(text.replace("spørgeskema (navn", "spørgeskema\n(navn"))
    assert (dict(form.fields), form.doubts) == ({**READ, "agenda_points": "Støj"}, ())


# ------------------------------------------------------------------ labels


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Målgr.", "target_group"),
        ("Pkt. på dagsordenen", "agenda_points"),
        ("Kontaktpers. ift. spørgeskema", "survey_contact"),
        ("Forstander/leder", "leader"),
        ("F. E-post", "email"),
        ("Kontaktmail", "email"),
        ("Hvordan vurderer socialtilsynet udbyttet?", "benefit_assessment"),
        ("Tilbudets evt bemærkninger", "institution_remarks"),
    ],
)
def test_labels_may_be_abbreviated_joined_or_misspelt(label: str, name: str) -> None:
    found = match_label(label)
    assert found is not None
    assert found.field == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Socialtilsynet vurderer, at tilbuddet havde udbytte af mødet.",
        "Tilbuddet oplever, at mødet var godt for dem alle.",
    ],
)
def test_a_sentence_of_labels_words_is_an_answer(sentence: str) -> None:
    assert match_label(sentence) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Leder af tilbuddet Sofie Skov", ("leader", "Sofie Skov")),
        ("8. Målgruppe Voksne med autisme", ("target_group", "Voksne med autisme")),
        ("E-mail hej@hus.example", ("email", "hej@hus.example")),
        ("Tilbuddet savner vejledning", None),
        ("Noget helt andet", None),
    ],
)
def test_an_answer_may_stand_behind_its_label_with_no_sign_between(line: str, found: tuple[str, str] | None) -> None:
    got = leading_label(line, frozenset(FIELDS))
    assert (got and (got[0].field, got[1])) == found


def test_a_form_of_lines_without_signs_is_read() -> None:
    text = (
        "Socialtilsyn Socialtilsyn Øst\nTilsynsførende Lotte Dam, l@st.example\nTilbuddets navn Lærkereden\n"
        "Adresse Lærkevej 4\nLeder Henning Just\nMålgruppe Voksne\nDato for dialogmøde 21.3.2019\nDagsorden Støj"
    )
    fields = read_st_text(text).fields
    assert (fields["institution"], fields["leader"], fields["meeting_date"], fields["agenda_points"]) == (
        *("Lærkereden", "Henning Just", "2019-03-21", "Støj"),
    )


def test_labels_on_lines_of_their_own_need_no_colon() -> None:
    lines = [part.rstrip(":") for label, answer in form_rows(WRITTEN) for part in (label, *answer.split("\n")) if part]
    fields = read("".join(paragraph(line) for line in lines)).fields
    assert fields == READ


# ------------------------------------------------------------------ tables


def test_a_column_of_numbers_is_no_answer() -> None:
    numbered = [("Nr.", "Spørgsmål", "Svar"), *((str(n), *row) for n, row in enumerate(rows(special_issues=""), 1))]
    fields = read(table(numbered)).fields
    assert "special_issues" not in fields
    assert {name: fields[name] for name in ("institution", "leader", "meeting_date")} == {
        name: READ[name] for name in ("institution", "leader", "meeting_date")
    }


def test_labels_may_head_columns_one_unknown_among_them() -> None:
    body = table(
        [
            ("Leder", "Kontaktperson til spørgeskema", "Dato for dialogmøde", "Værelser i alt"),
            ("Henning Just", "Gry Mose, g@l.example", "21.3.2019", "24"),
        ]
    )
    assert read(body).fields == {
        "leader": "Henning Just",
        "survey_contact": "Gry Mose <g@l.example>",
        "meeting_date": "2019-03-21",
    }


def test_an_unknown_label_in_a_column_of_labels_swallows_nothing() -> None:
    body = table(
        [
            ("Tilbuddets navn", "Lærkereden", "Adresse", "Lærkevej 4"),
            ("Leder", "Henning Just", "E-mail", "k@l.example"),
            ("Tilbudstype", "§ 108", "Bogens nummer i reolen", "77"),
        ]
    )
    assert read(body).fields["institution_type"] == "§ 108"


def test_what_stands_below_the_table_is_no_answer() -> None:
    found = read(table(rows()) + paragraph("Skemaet er udfyldt af Ib den 3. maj 2019") + paragraph("Underskrift: ____"))
    assert found.fields["benefit_assessment"] == WRITTEN["benefit_assessment"]


def test_a_heading_of_the_page_is_not_the_authority() -> None:
    body = paragraph("Socialtilsyn – Fortroligt") + table(rows())
    assert read(body).fields["authority"] == "Socialtilsyn Øst"


# ------------------------------------------------------------------ doubts


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"institution": "Lærkereden\nLærkevej 4"}, "more than a name of the institution"),
        ({"survey_contact": "Gry Mose, g@l.example\nBo Vad"}, "more than one survey contact"),
        ({"meeting_date": "21.3.2019 og 22.3.2019"}, "more than one day for the meeting"),
        ({"meeting_date": "31.2.2019"}, "the date does not exist"),
    ],
)
def test_what_may_be_read_in_two_ways_is_doubted(changes: dict[str, str], rule: str) -> None:
    body = table([(label, "".join(paragraph(x) for x in answer.split("\n"))) for label, answer in rows(**changes)])
    assert rule in [why for _, why in read(body).doubts]


@pytest.mark.parametrize("name", ["Forstander Hans-Henrik Dam", "Leder Øjvind Kjær", "Daglig leder Anne-Mette Ø. Ravn"])
def test_a_leader_with_a_title_is_not_the_same_as_somebody_else(name: str) -> None:
    fields = read(table(rows(leader=name))).fields
    assert fields["leader"] in name
    assert fields["leader"] != READ["survey_contact"]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("(anne.khatib@st-", "nord.example)", "(anne.khatib@st-nord.example)"),
        ("<ulla@hus.example", ">", "<ulla@hus.example>"),
        ("lotte@hus.dk", "Bo Vad", "lotte@hus.dk Bo Vad"),
        ("voldsfore-", "byggende", "voldsforebyggende"),
        ("dag-", "og nat", "dag- og nat"),
    ],
)
def test_broken_words_and_addresses_are_made_whole(before: str, after: str, whole: str) -> None:
    assert join_lines(before, after) == whole
