"""The report's pictures: which bars, which title, and what they say to somebody who does not see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from messages.phrases import phrase
from messages.report_document import Bar, BarChart, BarGroup
from messages.report_figures import SCALES, QuestionFigures, Report
from messages.report_numbers import answer_name, authority_name, axis_name, decimal, percent
from messages.topics import GUIDELINES, TOPICS

# The survey's pictures in the report's order (seeds/000, figures 1 to 8), and the answers each title speaks of.
FIGURES = ("2", "1", "3", "5", "8", "10", "11", "12")
FINDINGS: Mapping[str, tuple[str, ...]] = {
    "1": ("yes",),
    "2": ("yes",),
    "3": ("5", "4", "3"),
    "5": ("yes",),
    "8": ("5", "4", "3"),
    "10": ("5", "4"),
    "11": ("4", "3"),
    "12": ("yes",),
}
_AUTHORITIES = ("at", "st")
_AXES = {"topics": TOPICS, "guidelines": GUIDELINES}


def finding(question: str, figures: QuestionFigures, language: str) -> str:
    """What the answers to a question show, in one line."""
    return phrase(
        f"report.finding_{question}", language, share=percent(figures.share_of(*FINDINGS[question]), language)
    )


def question_chart(question: str, figures: QuestionFigures, language: str) -> BarChart:
    """The answers to a question: a bar an answer, from 0 to 100 %, dark where the title speaks of it."""
    groups = tuple(
        BarGroup(
            label=answer_name(question, answer, language),
            bars=(
                Bar(
                    fill=figures.share_of(answer),
                    text=phrase("report.bar", language, n=count, share=percent(figures.share_of(answer), language)),
                    strong=answer in FINDINGS[question],
                ),
            ),
        )
        for answer, count in figures.counts.items()
    )
    return _chart(finding(question, figures, language), groups, _note(question, figures, language), language)


def held_chart(report: Report, language: str) -> BarChart:
    """Held by region, with the target as a mark."""
    longest = max((max(row["total"], row["target"]) for row in report.held.values()), default=0) or 1
    groups = tuple(
        BarGroup(
            label=region,
            bars=(
                Bar(
                    fill=row["total"] / longest,
                    text=phrase("report.bar_of", language, n=row["total"], of=row["target"]),
                    strong=True,
                ),
            ),
            mark=row["target"] / longest,
        )
        for region, row in report.held.items()
    )
    title = phrase("report.held_chart", language, n=report.n_held, target=report.n_target)
    return _chart(title, groups, phrase("report.held_chart_note", language), language)


def declined_chart(report: Report, language: str) -> BarChart:
    """The reasons for a no, the commonest first."""
    declined = report.declined
    longest = max(declined.reasons.values(), default=0) or 1
    groups = tuple(
        BarGroup(
            label=phrase(f"report.reason_{reason}", language),
            bars=(
                Bar(
                    fill=n / longest,
                    text=phrase("report.bar", language, n=n, share=percent(n / declined.n, language)),
                    strong=True,
                ),
            ),
        )
        for reason, n in sorted(declined.reasons.items(), key=lambda item: -item[1])
    )
    title = phrase("report.declined_chart", language, declined=declined.n, invited=report.invited)
    return _chart(title, groups, phrase("report.declined_chart_note", language, declined=declined.n), language)


def deadlines_chart(report: Report, language: str) -> BarChart:
    """How often each deadline was kept."""
    groups = tuple(
        BarGroup(
            label=phrase(f"report.deadline_{name}", language),
            bars=(
                Bar(
                    fill=kept.kept / kept.n,
                    text=phrase(
                        "report.bar_of_share",
                        language,
                        n=kept.kept,
                        of=kept.n,
                        share=percent(kept.kept / kept.n, language),
                    ),
                    strong=True,
                ),
            ),
        )
        for name, kept in report.deadlines.items()
        if kept.n
    )
    shares = sorted(
        {
            percent(kept.kept / kept.n, language): kept.kept / kept.n for kept in report.deadlines.values() if kept.n
        }.items(),
        key=lambda item: item[1],
    )
    key = "report.deadlines_chart" if len(shares) > 1 else "report.deadlines_chart_one"
    title = phrase(key, language, share=shares[-1][0], least=shares[0][0])
    return _chart(title, groups, phrase("report.deadlines_chart_note", language), language)


def raised_chart(report: Report, axis: str, language: str) -> BarChart:
    """Topics ("topics") or guidelines ("guidelines") by authority, the most raised first."""
    counts = report.topics if axis == "topics" else report.guidelines
    names = by_weight(axis, counts)
    longest = max((n for of_one in counts.values() for n in of_one.values()), default=0) or 1
    groups = tuple(
        BarGroup(
            label=axis_name(axis, name, language),
            bars=tuple(
                Bar(fill=counts[a].get(name, 0) / longest, text=str(counts[a].get(name, 0)), strong=a == "at")
                for a in _AUTHORITIES
            ),
        )
        for name in names
    )
    weights = {name: sum(counts[a].get(name, 0) for a in _AUTHORITIES) for name in names}
    most = ", ".join(axis_name(axis, name, language) for name in names if weights[name] == weights[names[0]])
    title = phrase(f"report.{axis}_chart", language, topics=most)
    note = phrase(f"report.{axis}_chart_note", language, n=report.n_held)
    return _chart(title, groups, note, language, series=tuple(authority_name(a, language) for a in _AUTHORITIES))


def by_weight(axis: str, counts: Mapping[str, Mapping[str, int]]) -> tuple[str, ...]:
    """All names of an axis, those raised by most first, else in the axis's order."""
    return tuple(sorted(_AXES[axis], key=lambda name: -sum(counts[a].get(name, 0) for a in _AUTHORITIES)))


# ---------------------------------------------------------------------- words
def _note(question: str, figures: QuestionFigures, language: str) -> str:
    mean = ""
    if len(SCALES[question]) == len(SCALES["3"]) and figures.mean is not None:
        mean = phrase("report.mean_note", language, mean=decimal(figures.mean, language))
    unknown = figures.dont_know
    said = (
        phrase("report.dont_know_some", language, n=unknown) if unknown else phrase("report.dont_know_none", language)
    )
    source = phrase("report.figure_source", language)
    return phrase("report.figure_note", language, n=figures.n, dont_know=said, mean=mean, source=source)


def _chart(
    title: str, groups: Sequence[BarGroup], note: str, language: str, *, series: tuple[str, ...] = ()
) -> BarChart:
    said = "; ".join(_said(group, series, language) for group in groups)
    alt = phrase("report.alt", language, finding=f"{title}.", bars=f"{said}.", note=note)
    return BarChart(title=title, groups=tuple(groups), note=note, alt=alt, series=series)


def _said(group: BarGroup, series: tuple[str, ...], language: str) -> str:
    if not series:
        return phrase("report.alt_bar", language, label=group.label, text=group.bars[0].text)
    bars = ", ".join(f"{name} {bar.text}" for name, bar in zip(series, group.bars, strict=True))
    return phrase("report.alt_group", language, label=group.label, bars=bars)
