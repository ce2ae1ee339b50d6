"""The report as JSON for scripts; the shape stands in README, "report --format json", and has no other keys."""

from __future__ import annotations

import json

from messages.report_figures import QuestionFigures, Report


def write_json(report: Report) -> str:
    """One JSON object. A question that may not be shown has null for its numbers and no shares."""
    survey = report.survey
    return json.dumps(
        {
            "period": [day.isoformat() for day in report.period],
            "held": {region: dict(row) for region, row in report.held.items()},
            "invited": report.invited,
            # "N" is what others read (the contract); "n" is what it is called everywhere else
            "declined": {"N": report.declined.n, "n": report.declined.n, "reasons": dict(report.declined.reasons)},
            "deadlines": {
                name: {"n": kept.n, "kept": kept.kept, "median_days": kept.median_days}
                for name, kept in report.deadlines.items()
            },
            "topics": {authority: dict(counts) for authority, counts in report.topics.items()},
            "guidelines": {authority: dict(counts) for authority, counts in report.guidelines.items()},
            "dilemmas": report.dilemmas,
            "survey": {
                "sent": survey.sent,
                "answered": survey.answered,
                "rate": survey.rate,
                "undeliverable": survey.undeliverable,
                "questions": {number: _question(figures) for number, figures in survey.questions.items()},
            },
        },
        ensure_ascii=False,
        indent=2,
    )


def _question(figures: QuestionFigures) -> dict[str, object]:
    return {
        "n": figures.n,
        "n_rated": figures.n_rated,
        "shares": figures.shares,
        "dont_know": figures.dont_know,
        "mean": figures.mean,
    }
