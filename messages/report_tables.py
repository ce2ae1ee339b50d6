"""The report's figures as tidy tables, one observation a row, numbers as numbers: XLSX and CSV come from these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from messages.report_charts import FIGURES
from messages.report_figures import QuestionFigures, Report

Value = str | int | float | date | None


@dataclass(frozen=True, kw_only=True)
class Tidy:
    """A table: the columns that say what a row is about, then those that hold what was counted. Names are
    identifiers; a row is as long as both together. None is what is not known or may not be shown."""

    name: str
    keys: tuple[str, ...]
    measures: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return (*self.keys, *self.measures)


def tidy_tables(report: Report) -> tuple[Tidy, ...]:
    """All figures of the report; tables that hold nothing have no rows."""
    tables = (*_process(report), *_survey(report), *_around(report))
    if report.anonymous:
        return tables
    inspections = tuple((one.case_id, one.institution, one.region, one.day) for one in report.held_inspections)
    return (
        *tables,
        Tidy(name="inspections", keys=("case", "institution", "region"), measures=("day",), rows=inspections),
    )


def _process(report: Report) -> Iterator[Tidy]:
    by_year = tuple(
        (region, int(year), row[year], report.targets.get(year))
        for region, row in report.held.items()
        for year in report.years
    )
    yield Tidy(name="held", keys=("region", "year"), measures=("held", "target"), rows=by_year)
    total = tuple((region, row["total"], row["target"]) for region, row in report.held.items())
    yield Tidy(name="held_total", keys=("region",), measures=("held", "target"), rows=total)
    invited: tuple[Value, ...] = (report.invited, report.declined.n, report.under_way)
    yield Tidy(name="invitations", keys=(), measures=("invited", "declined", "under_way"), rows=(invited,))
    yield Tidy(name="declined", keys=("reason",), measures=("n",), rows=tuple(report.declined.reasons.items()))
    yield Tidy(
        name="deadlines",
        keys=("deadline",),
        measures=("n", "kept", "share", "median_days"),
        rows=tuple(
            (name, kept.n, kept.kept, round(kept.kept / kept.n, 4) if kept.n else None, kept.median_days)
            for name, kept in report.deadlines.items()
        ),
    )
    for name, key, counts in (
        ("topics", "topic", report.topics),
        ("guidelines", "guideline", report.guidelines),
    ):
        rows = tuple((authority, one, n) for authority, found in counts.items() for one, n in found.items())
        yield Tidy(name=name, keys=("authority", key), measures=("n",), rows=rows)
    yield Tidy(name="dilemmas", keys=("topic",), measures=("n",), rows=tuple(report.dilemma_topics.items()))


def _survey(report: Report) -> Iterator[Tidy]:
    survey = report.survey
    rates: tuple[Value, ...] = (
        *(survey.sent, survey.answered, survey.rate),
        *(survey.undeliverable, survey.unreached, survey.rate_reached),
    )
    yield Tidy(
        name="response",
        keys=(),
        measures=("sent", "answered", "rate", "undeliverable", "unreached", "rate_reached"),
        rows=(rates,),
    )
    yield Tidy(name="not_sent", keys=("why",), measures=("n",), rows=tuple(survey.not_sent.items()))
    yield Tidy(
        name="questions",
        keys=("figure", "question"),
        measures=("n", "n_rated", "dont_know", "mean"),
        rows=tuple((number, int(q), *_numbers(survey.questions[q])) for number, q in enumerate(FIGURES, start=1)),
    )
    yield Tidy(
        name="answers",
        keys=("figure", "question", "answer"),
        measures=("n", "share"),
        rows=tuple(
            (number, int(q), answer, count, survey.questions[q].share_of(answer))
            for number, q in enumerate(FIGURES, start=1)
            for answer, count in survey.questions[q].counts.items()
        ),
    )
    yield Tidy(
        name="by_region",
        keys=("region", "figure", "question", "answer"),
        measures=("n", "share"),
        rows=tuple(
            (region, number, int(q), answer, count, questions[q].share_of(answer))
            for region, questions in survey.by_region.items()
            for number, q in enumerate(FIGURES, start=1)
            for answer, count in questions[q].counts.items()
        ),
    )
    yield Tidy(
        name="texts",
        keys=("question", "number"),
        measures=("text",),
        rows=tuple(
            (int(q), number, text) for q, found in survey.texts.items() for number, text in enumerate(found.texts, 1)
        ),
    )


def _numbers(figures: QuestionFigures) -> tuple[Value, ...]:
    return (figures.n, figures.n_rated, figures.dont_know, figures.mean)


def _around(report: Report) -> Iterator[Tidy]:
    names = ("population", "drawn", "asked", "received", "in_order", "deviation")
    yield Tidy(
        name="samples",
        keys=("year", "region"),
        measures=names,
        rows=tuple((s.year, s.region, *(getattr(s, name) for name in names)) for s in report.samples),
    )
    told = [("notification", authority, n) for authority, n in report.notifications.items()]
    press = [("press", authority, n) for authority, n in report.press.items()]
    yield Tidy(name="around", keys=("kind", "authority"), measures=("n",), rows=(*told, *press))
    yield Tidy(
        name="lessons",
        keys=("kind", "number", "authority", "region", "day"),
        measures=("text",),
        rows=tuple(
            (one.kind, number, one.authority, one.region, one.day, one.text)
            for number, one in enumerate(report.lessons, start=1)
        ),
    )
