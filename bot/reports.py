"""The report as JSON or as one HTML page that prints well."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from handlers.programme import Programme
from handlers.report import report
from handlers.view import CaseView
from messages.danish import format_day
from messages.report_figures import Report
from messages.report_json import write_json

_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1b}"
    "table{border-collapse:collapse;width:100%;margin:1em 0}th,td{border-bottom:1px solid #999;padding:.3em .5em;"
    "text-align:right}th:first-child,td:first-child{text-align:left}caption{text-align:left;font-weight:bold}"
)
_QUESTIONS = {
    "1": "Vold mellem borgere og ansatte kan forekomme",
    "2": "Vold mellem borgere kan forekomme",
    "3": "Tilbagemeldingerne kunne bruges til konkrete initiativer",
    "5": "Mødet førte til nye initiativer",
    "8": "Tilbagemeldingerne var svære at forene",
    "10": "Mødet gjorde tilbagemeldingerne mere forenelige",
    "11": "Kendskab til de nationale retningslinjer",
    "12": "Kontakt med Indsatsteamet",
}


def make_report(views: Sequence[CaseView], programme: Programme, *, period: tuple[date, date], kind: str) -> str:
    """The report's text: `kind` is "json" or "html"."""
    figures = report(views, programme, period=period)
    if kind == "json":
        return write_json(figures)
    return _html(figures, programme)


def _html(figures: Report, programme: Programme) -> str:
    first, last = figures.period
    survey = figures.survey
    parts = [
        f"<h1>{escape(programme.name)}</h1>",
        f"<p>{escape(format_day(first))} til {escape(format_day(last))}.</p>",
        _held_table(figures),
        f"<p>{figures.invited} botilbud er inviteret, {figures.declined.n} har sagt nej.</p>",
        _table(
            "Frister",
            ("", "Antal", "Overholdt", "Median, dage"),
            [
                (name, str(k.n), str(k.kept), "–" if k.median_days is None else f"{k.median_days:g}")
                for name, k in (
                    ("Dialogmøde inden fire uger efter sidste besøg", figures.deadlines["meeting_within_4_weeks"]),
                    ("Dagsorden 14 dage før", figures.deadlines["agenda_14_days_before"]),
                    ("Dokumentation inden en uge", figures.deadlines["documentation_within_1_week"]),
                )
            ],
        ),
        f"<h2>Spørgeskemaet</h2><p>Sendt til {survey.sent}, besvaret helt eller delvist af {survey.answered} "
        f"({survey.rate:.0%}).</p>",
        _table(
            "Svar (andele uden »ved ikke«)",
            ("Spørgsmål", "N", "Fordeling", "Ved ikke", "Gns"),
            [
                (
                    f"{number}. {_QUESTIONS[number]}",
                    str(q.n),
                    ", ".join(f"{_option(o)} {share:.0%}" for o, share in q.shares.items()),
                    str(q.dont_know),
                    "–" if q.mean is None else f"{q.mean:.2f}".replace(".", ","),
                )
                for number, q in survey.questions.items()
            ],
        ),
    ]
    return (
        f'<!doctype html><html lang="da"><head><meta charset="utf-8"><title>{escape(programme.name)}</title>'
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _held_table(figures: Report) -> str:
    years = [name for name in next(iter(figures.held.values())) if name.isdecimal()]
    rows = [
        (region, *(str(row[y]) for y in years), str(row["total"]), str(row["target"]))
        for region, row in figures.held.items()
    ]
    total = sum(row["total"] for row in figures.held.values())
    sums = [str(sum(row[y] for row in figures.held.values())) for y in years]
    target = sum(row["target"] for row in figures.held.values())
    rows.append(("I alt", *sums, str(total), str(target)))
    return _table("Gennemførte koordinerede tilsyn", ("Socialtilsyn", *years, "I alt", "Mål"), rows)


def _table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(h)}</th>' for h in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _option(option: str) -> str:
    return {"yes": "ja", "no": "nej"}.get(option, option)
