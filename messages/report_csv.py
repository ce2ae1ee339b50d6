"""The report as one long CSV table for scripts: a row a number, named by identifiers (RFC 4180, UTF-8)."""

from __future__ import annotations

import csv
import io
from datetime import date

from messages.report_figures import Report
from messages.report_tables import Value, tidy_tables

# What a row may be about, over all tables; empty where the table knows it not.
KEYS = (
    *("region", "year", "authority", "reason", "deadline", "topic", "guideline", "why", "figure", "question"),
    *("answer", "kind", "number", "case", "institution", "day"),
)
COLUMNS = ("table", *KEYS, "measure", "value")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(report: Report) -> str:
    """Columns `table`, what the row is about, `measure`, `value`; decimal points, days as ISO.

    What is not known or may not be shown has no row. Text that a spreadsheet would take for a formula begins with '.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for table in tidy_tables(report):
        for row in table.rows:
            about = dict(zip(table.keys, row, strict=False))
            for measure, value in zip(table.measures, row[len(table.keys) :], strict=True):
                if value is not None:
                    keys = (_shown(about.get(key)) for key in KEYS)
                    writer.writerow((table.name, *keys, measure, _shown(value)))
    return out.getvalue()


def _shown(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value
