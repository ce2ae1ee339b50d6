"""Lists as people keep them become rows of text, whatever the separator, the signs and the spreadsheet."""

# ruff: noqa: DTZ001 (a spreadsheet knows no time zone)

from __future__ import annotations

import io
from datetime import date, datetime, time

import pytest
from openpyxl import Workbook

from messages.table_in import TableRow, UnreadableTable, read_table


def sheet(*rows: list[object]) -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_csv_is_read_whatever_program_wrote_it(separator: str, encoding: str, ends: str) -> None:
    text = ends.join((separator.join(("Navn", "E-mail")), separator.join(("Søgården", "a@b.dk")), ""))
    assert read_table(text.encode(encoding)) == (TableRow(number=2, cells={"navn": "Søgården", "e-mail": "a@b.dk"}),)


def test_a_value_may_hold_the_separator_and_a_line_break_in_quotes() -> None:
    (row,) = read_table(b'navn;adresse\n"Sol; m\xc3\xa5ne";"Vej 1\nBy"\n')
    assert row.cells == {"navn": "Sol; måne", "adresse": "Vej 1\nBy"}


def test_headings_are_known_by_their_letters_and_values_are_trimmed() -> None:
    (row,) = read_table(b" NAVN : ; E-Mail \n  Sol  ; a@b.dk \n")
    assert row.cells == {"navn": "Sol", "e-mail": "a@b.dk"}


def test_empty_rows_are_left_out_and_numbers_are_those_of_the_sheet() -> None:
    rows = read_table(b"\nnavn;mail\n;\n\nSol;a@b.dk\nM\xc3\xa5ne;c@d.dk\n")
    assert [(r.number, r.cells["navn"]) for r in rows] == [(5, "Sol"), (6, "Måne")]


def test_a_row_with_fewer_cells_has_empty_ones_and_a_column_without_heading_is_left_out() -> None:
    first, second = read_table(b"navn;mail;;by\nSol;a@b.dk;x;Odense\nM;c@d.dk\n")
    assert first.cells == {"navn": "Sol", "mail": "a@b.dk", "by": "Odense"}
    assert second.cells == {"navn": "M", "mail": "c@d.dk", "by": ""}


def test_a_spreadsheet_gives_the_text_people_see() -> None:
    (row,) = read_table(
        sheet(
            ["navn", "p-nummer", "dato", "fra", "til", "pris", "tom"],
            ["Sol", 1001001001.0, datetime(2018, 5, 14), time(10, 0), datetime(2018, 5, 14, 12, 30), 2.5, None],
        )
    )
    assert row == TableRow(
        number=2,
        cells={
            "navn": "Sol",
            "p-nummer": "1001001001",
            "dato": "2018-05-14",
            "fra": "10:00",
            "til": "2018-05-14 12:30",
            "pris": "2.5",
            "tom": "",
        },
    )


def test_a_spreadsheets_day_is_a_day() -> None:
    (row,) = read_table(sheet(["navn", "fra"], ["Ib", date(2018, 1, 2)]))
    assert row.cells["fra"] == "2018-01-02"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "Listen er tom"),
        (b"\n\n;;\n", "Listen er tom"),
        (b"bare en linje tekst", "første række skal være overskrifter"),
        (b"\x89PNG\x00\x00", "ikke en liste"),
        (b"PK\x03\x04garbage", "XLSX-filen kan ikke læses"),
        (sheet([]), "Listen er tom"),
        (b"navn;mail\n", "ingen rækker"),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableTable, match=says):
        read_table(data)
