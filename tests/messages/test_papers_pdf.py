"""PDF forms are read from where things stand on the page: ruled tables, columns, lines and form fields."""

from __future__ import annotations

import pytest

from messages.papers.model import Paragraph, Slide, Table, plain_text
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import read_st_form
from messages.papers.unreadable import UnreadablePaper
from tests.messages.paper_builders import (
    LABELS,
    PDF_COLUMNS,
    PDF_LINES,
    PDF_SLIDES,
    PDF_TABLE,
    READ,
    WRITTEN,
    acroform,
    bare_pdf,
    form_rows,
    pdf,
    stream,
)

ON_ONE_LINE = {name: answer.replace("\n", "; ") for name, answer in WRITTEN.items()}
LONG = {
    **WRITTEN,
    "agenda_points": "Hvordan personalet hjælper hinanden, når der er uro i fællesrummet sent om aftenen og ingen "
    "leder er til stede i huset\nVikarer\nEt andet ret langt punkt om hvem der har nøgler til hvilke skabe, og "
    "hvorfor det er sådan",
    "special_issues": "Beboerne vil gerne bruge køkkenet om natten, men personalet er alene og har ikke øjenkontakt "
    "med hinanden, og derfor er døren låst fra klokken 22, hvad begge tilsyn har en mening om.",
}
LONG_READ = {
    **READ,
    "agenda_points": LONG["agenda_points"].replace("\n", "; "),
    "special_issues": LONG["special_issues"],
}


def fields(data: bytes) -> dict[str, str]:
    return dict(read_st_form(read_paper_bytes("x.pdf", data)).fields)


def test_a_ruled_table_is_read_with_its_long_labels_wrapped() -> None:
    assert fields(pdf(PDF_TABLE, rows=form_rows(WRITTEN))) == READ


def test_answers_that_wrap_are_one_sentence_and_items_stay_items() -> None:
    assert fields(pdf(PDF_TABLE, rows=form_rows(LONG))) == LONG_READ


def test_columns_without_rules_are_read() -> None:
    assert fields(pdf(PDF_COLUMNS, rows=form_rows(WRITTEN))) == READ


def test_columns_without_rules_are_read_with_long_answers() -> None:
    assert fields(pdf(PDF_COLUMNS, rows=form_rows(LONG))) == LONG_READ


def test_labels_and_answers_on_a_line_are_read() -> None:
    assert fields(pdf(PDF_LINES, rows=form_rows(ON_ONE_LINE))) == READ


BARE = [(label.rstrip(":"), answer) for label, answer in form_rows(ON_ONE_LINE) if answer]


def test_labels_in_bold_are_told_from_the_answers_behind_them() -> None:
    bold = PDF_LINES.replace('row.join(" ")', "strong(row.at(0)) + [ ] + row.at(1)")
    form = read_st_form(read_paper_bytes("x", pdf(bold, rows=BARE)))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_labels_that_run_into_their_answers_are_put_before_a_person() -> None:
    form = read_st_form(read_paper_bytes("x", pdf(PDF_LINES, rows=BARE)))
    assert "labels and answers run together" in {why for _, why in form.doubts}


def test_answers_written_over_a_page_without_fields_are_read() -> None:
    asked = list(LABELS)[:12]
    found = fields(acroform([(LABELS[name], WRITTEN[name]) for name in asked], over=True))
    assert found == {name: READ[name] for name in asked}


def test_an_answer_that_breaks_before_its_last_word_keeps_it() -> None:
    narrow = PDF_LINES.replace("margin: 2cm", "margin: (left: 2cm, right: 8.2cm)")
    answer = "Aflåsning af køkkenet over for beboernes ret til det."
    rows = form_rows({**ON_ONE_LINE, "special_issues": answer})
    assert fields(pdf(narrow, rows=rows)) == {**READ, "special_issues": answer}


def test_a_form_on_a_broad_page_is_read() -> None:
    broad = PDF_TABLE.replace('paper: "a4"', 'paper: "a4", flipped: true')
    assert fields(pdf(broad, rows=form_rows(WRITTEN))) == READ


def test_a_table_over_two_pages_is_read() -> None:
    low = PDF_TABLE.replace("margin: 2cm", "margin: (top: 13cm, rest: 2cm)")
    assert fields(pdf(low, rows=form_rows(WRITTEN))) == READ


@pytest.mark.parametrize("named", [False, True], ids=["beside printed labels", "named like the labels"])
def test_form_fields_are_read(named: bool) -> None:
    assert fields(acroform([(LABELS[name], WRITTEN[name]) for name in LABELS], named=named)) == READ


def test_bullets_are_told_and_taken_off() -> None:
    source = (
        "#set page(width: 400pt, height: 600pt)\n- Alarmer om natten\n- Vikarer uden oplæring\n\nEn almindelig linje."
    )
    blocks = read_paper_bytes("x.pdf", pdf(source)).blocks
    assert [(block.text, block.role) for block in blocks if isinstance(block, Paragraph)] == [
        ("Alarmer om natten", "item"),
        ("Vikarer uden oplæring", "item"),
        ("En almindelig linje.", "text"),
    ]


def test_broad_pages_are_slides_with_the_large_line_as_title_and_footers_left_out() -> None:
    slides = [["Første slide", "Alarmer om natten", "Vikarer"], ["Anden slide", "Nøgler"], ["Tredje slide", "Låse"]]
    blocks = read_paper_bytes("x.pdf", pdf(PDF_SLIDES, slides=slides)).blocks
    assert all(isinstance(block, Slide) for block in blocks)
    assert [(block.title, plain_text(block.blocks)) for block in blocks if isinstance(block, Slide)] == [
        ("Første slide", "Alarmer om natten\nVikarer"),
        ("Anden slide", "Nøgler"),
        ("Tredje slide", "Låse"),
    ]


def test_letters_printed_twice_for_bold_are_read_once() -> None:
    source = """#set page(width: 400pt, height: 300pt)
    #for shift in (0pt, 0.2pt) [#place(dx: shift)[Navn på socialtilsyn: Socialtilsyn Øst]]"""
    assert plain_text(read_paper_bytes("x.pdf", pdf(source)).blocks) == "Navn på socialtilsyn: Socialtilsyn Øst"


def test_a_frame_around_text_is_no_table() -> None:
    blocks = read_paper_bytes("x.pdf", pdf("#rect[Her står noget i en ramme, som ikke er en tabel.]")).blocks
    assert not any(isinstance(block, Table) for block in blocks)


def test_a_scan_is_refused_with_what_to_send() -> None:
    picture = "#set page(width: 300pt, height: 400pt)\n#rect(width: 100%, height: 100%, fill: gray)"
    with pytest.raises(UnreadablePaper, match=r"scanning.*docx"):
        read_paper_bytes("scan.pdf", pdf(picture))


def test_a_locked_file_is_refused_and_one_that_only_forbids_copying_is_read() -> None:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    made = pdf(PDF_TABLE, rows=form_rows(WRITTEN))
    results: list[bytes] = []
    for password in ("hemmelig", ""):
        writer = PdfWriter(clone_from=PdfReader(BytesIO(made)))
        writer.encrypt(password, "ejer", algorithm="AES-128")
        out = BytesIO()
        writer.write(out)
        results.append(out.getvalue())
    with pytest.raises(UnreadablePaper, match="adgangskode"):
        read_paper_bytes("x.pdf", results[0])
    assert fields(results[1]) == READ


def test_remarks_on_the_page_are_searched_for_what_is_sensitive() -> None:
    page = (
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>/Annots[6 0 R]>>"
    )
    data = bare_pdf(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            page,
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            stream(b"BT /F 12 Tf 50 700 Td (Et skema med tekst nok til at det ikke er en scanning) Tj ET"),
            "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Beboer 010190-1234)>>",
        ]
    )
    paper = read_paper_bytes("x.pdf", data)
    assert "010190-1234" in paper.text
    assert "010190" not in plain_text(paper.blocks)
