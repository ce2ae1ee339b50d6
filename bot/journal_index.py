"""The index of a journal: a line a mail, as CSV for a records system and as a page for people."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from messages.phrases import phrase

_COLUMNS = ("number", "date", "direction", "sender", "to", "theme", "subject", "sha256", "files", "note")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of the index; `files` are names in the zip, `note` what a reader should know."""

    number: str
    date: str
    direction: str
    sender: str
    to: str
    theme: str
    subject: str
    sha256: str
    files: tuple[str, ...]
    note: str


def index_csv(rows: Iterable[Row], language: str) -> str:
    """Semicolons and a byte order mark, as a Danish Excel reads it; no cell starts a formula."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_heads(language))
    for row in rows:
        writer.writerow([_harmless(c) for c in _cells(row)])
    return "\ufeff" + text.getvalue()


def index_html(title: str, about: str, rows: Iterable[Row], language: str) -> str:
    """The index as a page that needs nothing but itself; the files are links."""
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in _heads(language))
    body = []
    for row in rows:
        cells = [escape(c) for c in _cells(row)]
        cells[_COLUMNS.index("date")] = escape(row.date[:16].replace("T", " "))
        cells[_COLUMNS.index("files")] = "<br>".join(_link(f) for f in row.files)
        cells[_COLUMNS.index("sha256")] = f'<code title="{row.sha256}">{row.sha256[:12]}…</code>' if row.sha256 else ""
        first, *rest = cells
        body.append(f'<tr><th scope="row">{first}</th>{"".join(f"<td>{c}</td>" for c in rest)}</tr>')
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n<p>{escape(about)}</p>\n"
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{chr(10).join(body)}\n</tbody>\n</table>\n</body>\n</html>\n"
    )


def _link(file: str) -> str:
    """A mail's files are named by their kind, a paper by its name."""
    name = file.rpartition("/")[2]
    shown = name.rpartition(".")[2] if file.startswith("mails/") else name.partition("_")[2]
    return f'<a href="{escape(file, quote=True)}">{escape(shown or name)}</a>'


def _heads(language: str) -> list[str]:
    return [phrase(f"export.head_{name}", language) for name in _COLUMNS]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _cells(row: Row) -> list[str]:
    texts = [row.number, row.date, row.direction, row.sender, row.to, row.theme, row.subject, row.sha256]
    return [*texts, " | ".join(row.files), row.note]


_STYLE = (
    "body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;margin:32px;max-width:1500px}"
    "h1{color:#17375e;font-size:26px}table{border-collapse:collapse;width:100%;font-size:14px}"
    "th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid #b8c2ce}"
    "thead th{color:#17375e;white-space:nowrap}tbody th{font-weight:normal}a{color:#17375e}"
    "code{font-size:12px}"
)
