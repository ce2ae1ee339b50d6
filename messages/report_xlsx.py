"""The report as XLSX: one tidy sheet a table, numbers as numbers, the heads fixed."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from messages.papers_zip import MADE, without_clock
from messages.phrases import phrase
from messages.report_figures import Report
from messages.report_numbers import answer_name, axis_name
from messages.report_tables import Tidy, Value, tidy_tables
from messages.survey_questions import question as asked

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_FORMATS = {
    "share": "0 %",
    "rate": "0 %",
    "rate_reached": "0 %",
    "mean": "0.00",
    "median_days": "0.0",
    "day": "dd-mm-yyyy",
}
_INK = "FF17375E"
_WIDEST, _SPARE, _ARROW = 70, 2, 3  # letters; the arrow of the filter hides the end of a head


def write_xlsx(report: Report, language: str) -> bytes:
    """The workbook; the same figures give the same bytes. Text is never a formula."""
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for table in tidy_tables(report):
        _sheet(book.create_sheet(phrase(f"report.sheet_{table.name}", language)), table, language)
    properties = book.properties
    properties.title, properties.creator, properties.language = report.name, "Socialstyrelsen", language
    properties.created = properties.modified = MADE.replace(tzinfo=None)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        ExcelWriter(book, archive).write_data()  # Workbook.save would put the clock into it
    return without_clock(out.getvalue())


def _sheet(sheet: Worksheet, table: Tidy, language: str) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    heads = [phrase(f"report.column_{name}", language) for name in table.columns]
    sheet.append(heads)
    for cell in sheet[1]:
        cell.font = Font(name="Calibri", size=11, bold=True, color=_INK)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    widths = [len(head) + _ARROW for head in heads]
    for place, row in enumerate(table.rows, start=2):
        about = dict(zip(table.columns, row, strict=True))
        for n, (name, value) in enumerate(about.items()):
            shown = _said(name, value, about, language)
            cell = sheet.cell(row=place, column=n + 1, value=shown)
            if isinstance(shown, str):
                cell.data_type = "s"  # a text that begins with "=" is no formula
            if name in _FORMATS and value is not None:
                cell.number_format = _FORMATS[name]
            if name == "text":
                cell.alignment = Alignment(vertical="top", wrap_text=True)
            widths[n] = max(widths[n], len(str(shown or "")))
    for n, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(n)].width = min(width, _WIDEST) + _SPARE
    sheet.freeze_panes = "A2"
    if table.rows:
        sheet.auto_filter.ref = sheet.dimensions


def _said(column: str, value: Value, about: dict[str, Value], language: str) -> Value:
    """An identifier in words; numbers and days as they are."""
    if not isinstance(value, str):
        if column == "question" and isinstance(value, int):
            text = asked(value)
            return f"{value}. {text.danish if language == 'da' else text.english}"
        return value
    match column:
        case "reason" | "deadline":
            return phrase(f"report.{column}_{value}", language)
        case "why":
            return phrase(f"report.why_{value}", language)
        case "kind":
            return phrase(f"report.kind_{value}", language)
        case "authority":
            return phrase(f"report.{value}", language)
        case "topic" | "guideline":
            return axis_name(f"{column}s", value, language)
        case "answer":
            return answer_name(str(about["question"]), value, language)
    return re.sub(r"[^\x09\x0a\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", value)
