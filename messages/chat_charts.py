"""Small pictures for the chat: the report's charts as PNG, with what they show in words."""

from __future__ import annotations

from collections.abc import Sequence

from messages.chat import Attached
from messages.phrases import phrase
from messages.report_charts import question_chart
from messages.report_document import Bar, BarChart, BarGroup
from messages.report_figures import QuestionFigures


def held_picture(rows: Sequence[tuple[str, int, int]], language: str) -> Attached:
    """Meetings held of each region as (region, held, target), the target as a mark."""
    longest = max((max(held, target) for _, held, target in rows), default=0) or 1
    groups = tuple(
        BarGroup(
            label=region,
            bars=(Bar(fill=held / longest, text=phrase("report.bar_of", language, n=held, of=target), strong=True),),
            mark=target / longest,
        )
        for region, held, target in rows
    )
    held, target = sum(held for _, held, _ in rows), sum(target for _, _, target in rows)
    title = phrase("report.held_chart", language, n=held, target=target)
    told = "; ".join(f"{region}: {n}/{of}" for region, n, of in rows)
    chart = BarChart(title=title, groups=groups, note=phrase("report.held_chart_note", language), alt=f"{title} {told}")
    return _picture(chart, "tilsyn.png")


def survey_picture(question: str, figures: QuestionFigures, language: str) -> Attached:
    """The answers to one question of the survey."""
    return _picture(question_chart(question, figures, language), f"spoergsmaal-{question}.png")


def _picture(chart: BarChart, name: str) -> Attached:
    from messages.report_pdf import draw_pngs

    [(data, _, _)] = draw_pngs((chart,))
    return Attached(name=name, content_type="image/png", data=data, alt=chart.alt)
