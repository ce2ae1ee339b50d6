"""Lists as people keep them: CSV (comma, semicolon or tab; UTF-8 or Windows-1252) and XLSX, to rows of text."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice, zip_longest

from messages.phrased import PhrasedError

_MOST_ROWS = 20_000


class UnreadableTable(PhrasedError):
    """The list is neither CSV nor XLSX, or has no heading row, or nothing below it."""


@dataclass(frozen=True, kw_only=True)
class TableRow:
    """One row; `number` as a spreadsheet shows it, `cells` by heading (lower case, trimmed), values trimmed; every
    row has all headings."""

    number: int
    cells: Mapping[str, str]


def read_table(data: bytes) -> tuple[TableRow, ...]:
    """The rows of the first sheet that are not empty. Raises UnreadableTable."""
    rows = _xlsx(data) if data[:4] == b"PK\x03\x04" else _csv(data)
    numbered = [(n, row) for n, row in enumerate(rows, 1) if any(cell for cell in row)]
    if not numbered:
        raise UnreadableTable.of("errors.table_empty")
    headings = [cell.strip().lower().strip(":").strip() for cell in numbered[0][1]]
    if len([h for h in headings if h]) < 2:
        raise UnreadableTable.of("errors.table_no_headings")
    if len(numbered) == 1:
        raise UnreadableTable.of("errors.table_no_rows")
    return tuple(
        TableRow(
            number=n, cells={h: c.strip() for h, c in zip_longest(headings, row[: len(headings)], fillvalue="") if h}
        )
        for n, row in numbered[1:]
    )


def _csv(data: bytes) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\x00" in text:
        raise UnreadableTable.of("errors.table_no_list")
    first = text.lstrip().split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    return list(islice(csv.reader(io.StringIO(text), delimiter=delimiter), _MOST_ROWS))


def _xlsx(data: bytes) -> list[list[str]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = [[_cell(value) for value in row] for row in sheet.iter_rows(values_only=True, max_row=_MOST_ROWS)]
        book.close()
    except (BadZipFile, KeyError, ValueError, OSError, IndexError) as error:
        raise UnreadableTable.of("errors.table_bad_xlsx", error=error) from error
    return rows


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)
