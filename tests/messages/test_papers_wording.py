"""A programme writes its own texts in place of those that ship; a text that fits nowhere is refused by name."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from messages.mail import Part
from messages.papers_out import StForm
from messages.papers_wording import SHIPPED, WrongWording, parse_wording
from messages.write_papers import write_paper
from tests.messages.test_write_papers import AGENDA, FIELDS

OWN_TEXTS = """
[agenda]
points_title = "Det taler vi om"
think = ["Et enkelt spørgsmål?"]
[house]
project = "Fælles tilsyn"
"""
OWN = parse_wording({"da": OWN_TEXTS})
WORD = replace(AGENDA, editable=True, case="KT-2018-014", cvr="12345678")


def pdf_text(part: Part) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(io.BytesIO(part.data)).pages).split())


def word(part: Part) -> Any:
    from docx import Document

    return Document(io.BytesIO(part.data))


# ---------------------------------------------------------------------- the agenda for Word
def test_the_agenda_for_word_says_what_the_pdf_says() -> None:
    part = write_paper(WORD)
    assert part.name == "Udkast til dagsorden.docx"
    document = word(part)
    text = "\n".join(p.text for p in document.paragraphs)
    pdf = pdf_text(write_paper(replace(WORD, editable=False)))
    for said in (
        "Låst køkken: #emph[sikkerhed] & *adgang*",
        "tirsdag den 8. maj 2018",
        "Dialogmødet er ikke et tilsyn",
    ):
        assert said in text
        assert said in pdf
    assert [p.text for p in document.paragraphs if p.style.name == "List Number"] == list(AGENDA.points)
    cells = [[c.text for c in row.cells] for row in document.tables[0].rows]
    assert cells[1] == ["Tid", "tirsdag den 15. maj 2018 kl. 10.00–12.00"]
    assert cells[-2:] == [["Sag", "KT-2018-014"], ["CVR-nr.", "12345678"]]


def test_a_final_agenda_asks_for_no_remarks_and_an_empty_one_still_reads_well() -> None:
    bare = replace(WORD, draft=False, points=(), at_names=(), phone_at="", phone_st="", case="", cvr="", address="")
    document = word(write_paper(bare))
    text = "\n".join(p.text for p in document.paragraphs)
    assert "bemærkninger" not in text
    assert "Ring, hvis" not in text
    assert "Punkterne er ikke på plads endnu" in text
    assert [row.cells[1].text for row in document.tables[0].rows][2:] == [
        "oplyses senere",
        "Margrethe Uhre, Bo Dam",
        "oplyses senere",
    ]


@pytest.mark.parametrize("request_", [WORD, StForm(fields=FIELDS)], ids=["agenda", "form"])
def test_a_screen_reader_finds_headings_header_rows_language_and_what_a_table_is(request_: Any) -> None:
    from docx.oxml.ns import qn

    document = word(write_paper(request_))
    assert document.core_properties.title
    assert document.core_properties.language == "da-DK"
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} == {"da-DK"}
    styles = [p.style.name for p in document.paragraphs]
    assert styles[0] == "Heading 1"
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") >= 3
    for table in document.tables:
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))


def test_the_english_agenda_is_english() -> None:
    document = word(write_paper(WORD, language="en"))
    assert document.core_properties.language == "en-GB"
    assert "Draft agenda" in document.paragraphs[0].text


def test_signs_that_xml_cannot_hold_never_stop_it() -> None:
    document = word(write_paper(replace(WORD, points=("a\x0b\x00b",))))
    assert [p.text for p in document.paragraphs if p.style.name == "List Number"] == ["a b"]


# ---------------------------------------------------------------------- own texts
@pytest.mark.parametrize("editable", [False, True], ids=["pdf", "word"])
def test_own_texts_stand_in_place_of_those_that_ship_and_the_rest_stays(editable: bool) -> None:
    part = write_paper(replace(AGENDA, editable=editable), wording=OWN)
    text = "\n".join(p.text for p in word(part).paragraphs) if editable else pdf_text(part)
    assert "Det taler vi om" in text
    assert "Et enkelt spørgsmål?" in text
    assert "Hvorfor holder vi mødet?" in text
    assert "siger det samme" not in text


def test_own_texts_change_nothing_elsewhere() -> None:
    assert write_paper(AGENDA, language="en", wording=OWN) == write_paper(AGENDA, language="en")
    assert write_paper(AGENDA, wording=SHIPPED) == write_paper(AGENDA)


def test_the_forms_lead_may_be_the_programmes_own_and_its_labels_stay() -> None:
    own = parse_wording({"form": '[form]\nlead = ["Kort sagt: udfyld det."]'})
    document = word(write_paper(StForm(), wording=own))
    assert [p.text for p in document.paragraphs][1] == "Kort sagt: udfyld det."
    assert document.tables[0].rows[1].cells[0].text == "Navn på socialtilsyn:"


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("da", "[agenda", r"da\.toml is no valid TOML"),
        ("da", '[agenda]\npoint_title = "x"', r"da\.toml: agenda\.point_title is no text"),
        ("da", '[dagsorden]\ntitle = "x"', "dagsorden is no text"),
        ("en", '[agenda]\nthink = "x"', r"en\.toml: agenda\.think must be a list"),
        ("en", "[agenda]\nthink = [1]", r"agenda\.think\.1 must be a text"),
        ("da", 'agenda = "x"', "agenda must be a table"),
        ("da", '[[checklist.wheels]]\ntitel = "x"', r"checklist\.wheels\.1\.titel is no text"),
        ("da", '[[checklist.wheels]]\ntitle = "x"', r"checklist\.wheels\.1\.guidelines is missing"),
        ("sv", "", r"sv\.toml: there is no such file"),
    ],
)
def test_what_fits_nowhere_is_named(file: str, text: str, fault: str) -> None:
    with pytest.raises(WrongWording, match=fault):
        parse_wording({file: text})


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(WrongWording, match=r"a is no text.*b is no text"):
        parse_wording({"da": '[agenda]\na = "1"\nb = "2"'})
