"""The report in the format somebody asks for; all formats are written from the same figures."""

from __future__ import annotations

from messages.errors import SamtilsynError
from messages.report_figures import Report

FORMATS = ("json", "html", "pdf", "docx", "xlsx", "csv")
TEXT_FORMATS = ("json", "html", "csv")


class UnwritableReport(SamtilsynError):
    """A format was asked for that the report is not written in; the text names those there are."""


def write_report(report: Report, kind: str, *, language: str = "da") -> bytes:
    """The report as a file of that `kind`; the same figures give the same bytes.

    JSON and CSV hold identifiers and are the same in both languages; text is UTF-8. Raises UnwritableReport.
    """
    # Each writer brings a heavy library: only the one that is asked for is loaded.
    match kind:
        case "json":
            from messages.report_json import write_json

            return f"{write_json(report)}\n".encode()
        case "csv":
            from messages.report_csv import write_csv

            return write_csv(report).encode()
        case "xlsx":
            from messages.report_xlsx import write_xlsx

            return write_xlsx(report, language)
    from messages.report_words import report_document

    match kind:
        case "html":
            from messages.report_html import write_html

            return write_html(report_document(report, language)).encode()
        case "pdf":
            from messages.report_pdf import write_pdf

            return write_pdf(report_document(report, language))
        case "docx":
            from messages.report_docx import write_docx

            return write_docx(report_document(report, language))
    raise UnwritableReport(f"the report is written as {', '.join(FORMATS)}, not as {kind!r}")
