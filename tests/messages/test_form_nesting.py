"""Forms in tables within tables and in columns: frames are taken off, columns are read one after the other."""

from __future__ import annotations

import pytest

from messages.papers.read import read_paper_bytes
from messages.papers.st_form import StForm, read_st_form
from tests.messages.paper_builders import (
    HEADINGS,
    LABELS,
    READ,
    WRITTEN,
    acroform,
    docx,
    odt,
    paragraph,
    pdf,
    table,
)

PARTS = ("Generelle oplysninger", "Oplysninger om tilbuddet", "Oplysninger om dialogmødet")
STARTS = [list(LABELS).index(name) for name in HEADINGS]
GROUPS = [list(LABELS)[start:end] for start, end in zip(STARTS, [*STARTS[1:], None], strict=True)]


def read(data: bytes) -> StForm:
    return read_st_form(read_paper_bytes("x", data))


def lines(text: str) -> str:
    return "".join(paragraph(line) for line in text.split("\n"))


def inner(name: str) -> str:
    return table([(LABELS[name], lines(WRITTEN[name]))]) + paragraph("")


def nested(kind: str) -> str:
    if kind == "a table in each part":
        return table(
            [
                (part, table([(LABELS[n], lines(WRITTEN[n])) for n in group]) + paragraph(""))
                for part, group in zip(PARTS, GROUPS, strict=True)
            ]
        )
    if kind == "a table for each answer":
        return table(
            [(cell,) for part, group in zip(PARTS, GROUPS, strict=True) for cell in (part, *map(inner, group))]
        )
    if kind == "a frame around every cell":
        rows = [(table([(LABELS[n],)]) + paragraph(""), table([(lines(WRITTEN[n]),)]) + paragraph("")) for n in LABELS]
        return table(rows)
    if kind == "parts side by side":
        return table(
            [
                tuple(
                    paragraph(part) + table([(LABELS[n], lines(WRITTEN[n])) for n in group])
                    for part, group in zip(PARTS, GROUPS, strict=True)
                )
            ]
        )
    # columns of labels with their answers below them
    return table(
        [
            tuple(
                paragraph(part) + "".join(paragraph(LABELS[n]) + lines(WRITTEN[n]) for n in group)
                for part, group in zip(PARTS, GROUPS, strict=True)
            )
        ]
    )


@pytest.mark.parametrize(
    "kind",
    ["a table in each part", "a table for each answer", "a frame around every cell", "parts side by side", "columns"],
)
def test_a_form_in_tables_within_tables_is_read(kind: str) -> None:
    form = read(docx(nested(kind)))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_a_table_of_name_and_mail_beside_a_label_nobody_knows_is_no_part_of_the_form() -> None:
    rows = [(LABELS[n], lines(WRITTEN[n])) for n in LABELS if n != "survey_contact"]
    who = table([("Navn:", "Gry Mose"), ("E-mail:", "grmo@laerkereden.example")]) + paragraph("")
    form = read(docx(table([*rows, ("Hvem kan vi få fat på?", who)])))
    assert form.fields["institution"] == WRITTEN["institution"]
    assert form.fields["email"] == WRITTEN["email"]


def test_a_heading_in_ones_own_words_ends_the_answer_above_it() -> None:
    head = '<w:pStyle w:val="Overskrift2"/>'
    body = "".join(
        (paragraph("Tilsynett", head) if name == "institution" else "") + paragraph(f"{LABELS[name]}\t{WRITTEN[name]}")
        for name in ("agenda_points", "meeting_date", "target_group", "institution", "survey_contact", "authority")
    )
    form = read(docx(body))
    assert form.fields["target_group"] == WRITTEN["target_group"]


COLUMNS = """
#let data = json(bytes(sys.inputs.data))
#set page(paper: "a4", margin: 1.5cm, columns: 2)
#set text(size: 10pt)
#set par(spacing: 7pt)
#for row in data.rows [
  #if row.at(1) == "" [#par(text(12pt, row.at(0)))] else if data.behind [#par(row.join(" "))] else [
    #par(text(9pt, weight: "bold", row.at(0)))
    #for line in row.at(1).split("\\n") [#par(line)]
  ]
]
"""


@pytest.mark.parametrize("behind", [False, True], ids=["answers below", "answers behind"])
def test_a_page_in_two_columns_is_read_column_by_column(behind: bool) -> None:
    values = {**WRITTEN, "agenda_points": "Støj"} if behind else WRITTEN
    rows = [
        row
        for part, group in zip(PARTS, GROUPS, strict=True)
        for row in ((part, ""), *((LABELS[n], values[n]) for n in group))
    ]
    form = read(pdf(COLUMNS, rows=rows, behind=behind))
    expected = {**READ, "agenda_points": "Støj"} if behind else READ
    assert (dict(form.fields), form.doubts) == (dict(expected), ())


NESTED_PDF = """
#let rows = json(bytes(sys.inputs.data)).rows
#set page(paper: "a4", margin: 1.5cm)
#set text(size: 9pt)
#let cell(text) = text.split("\\n").map(line => par(line)).join()
#table(columns: (1fr,), ..rows.map(row => table(columns: (5cm, 1fr), ..row.map(cell))))
"""


def test_tables_within_a_printed_tables_cells_are_read() -> None:
    form = read(pdf(NESTED_PDF, rows=[(LABELS[n], WRITTEN[n]) for n in LABELS]))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_the_label_of_a_form_field_may_be_printed_on_two_lines() -> None:
    labels = [
        (
            label.replace(" og besvarelse", "\nog besvarelse").replace("blev drøftet", "\nblev drøftet"),
            WRITTEN[n].replace("\n", "; "),
        )
        for n, label in LABELS.items()
    ]
    form = read(acroform(labels))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_an_open_document_with_a_table_in_a_cell_is_read() -> None:
    def cell(text: str) -> str:
        return f"<table:table-cell>{text}</table:table-cell>"

    def told(text: str) -> str:
        return "".join(f"<text:p>{line}</text:p>" for line in text.replace("§", "&#167;").split("\n"))

    rows = "".join(
        f"<table:table-row>{cell(f'<table:table><table:table-row>{cell(told(LABELS[n]))}{cell(told(WRITTEN[n]))}</table:table-row></table:table>')}</table:table-row>"
        for n in LABELS
    )
    form = read(odt(f"<table:table>{rows}</table:table>"))
    assert (dict(form.fields), form.doubts) == (dict(READ), ())


def test_the_title_of_a_form_is_no_answer_though_it_begins_like_a_label() -> None:
    head = '<w:pStyle w:val="Overskrift1"/>'
    rows = "".join(paragraph(f"{LABELS[name]} {WRITTEN[name]}") for name in LABELS if name != "agenda_points")
    form = read(docx(paragraph("Dialogmøde: dokumentation", head) + rows))
    assert (form.fields["meeting_date"], form.doubts) == (READ["meeting_date"], ())
