"""The report as a document: what each figure is called, in which order, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from messages.danish import format_day as in_danish
from messages.danish import format_list as listed_in_danish
from messages.english import format_day as in_english
from messages.english import format_list as listed_in_english
from messages.phrases import phrase
from messages.report_charts import by_weight, deadlines_chart, declined_chart, held_chart, raised_chart
from messages.report_document import Block, Bullets, Document, Heading, Paragraph, Picture, Table
from messages.report_figures import LessonText, Report
from messages.report_numbers import authority_name, axis_name, days, percent
from messages.report_survey_words import key_findings, survey_blocks

_AUTHORITIES = ("at", "st")


def report_document(report: Report, language: str) -> Document:
    """The report in words and pictures, in `language` ("da" or "en")."""
    day = in_danish if language == "da" else in_english
    first, last = (day(one) for one in report.period)
    title = phrase("report.title_midway" if report.midway else "report.title", language, name=report.name)
    if report.region is not None:
        title = phrase("report.title_region", language, title=title, region=report.region)
    parts = (_opening, _held, _invited, _deadlines, _topics, survey_blocks, _samples, _around, _method, _inspections)
    return Document(
        language=language,
        title=title,
        subtitle=phrase("report.subtitle", language, first=first, last=last),
        blocks=_numbered([block for part in parts for block in part(report, language)], language),
    )


def _numbered(blocks: list[Block], language: str) -> tuple[Block, ...]:
    """The blocks with their tables numbered."""
    out: list[Block] = []
    number = 0
    for block in blocks:
        if isinstance(block, Table):
            number += 1
            caption = phrase("report.table", language, number=number, caption=block.caption)
            block = replace(block, caption=caption)
        out.append(block)
    return tuple(out)


# ---------------------------------------------------------------------- sections
def _opening(report: Report, language: str) -> Iterator[Block]:
    key = "report.public" if report.anonymous else "report.internal"
    yield Paragraph(text=phrase(key, language, smallest=report.smallest_group), lead=True)
    yield Heading(level=2, text=phrase("report.summary_heading", language))
    survey = report.survey
    items = [
        phrase("report.summary_held", language, n=report.n_held, target=report.n_target),
        phrase("report.summary_invited", language, n=report.invited, declined=report.declined.n),
    ]
    if survey.sent:
        rate = percent(survey.rate, language)
        items.append(phrase("report.summary_survey", language, answered=survey.answered, sent=survey.sent, rate=rate))
    else:
        items.append(phrase("report.summary_no_survey", language))
    yield Bullets(items=(*items, *key_findings(report, language)))


def _held(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.held_heading", language))
    text = phrase("report.held_text", language, target=report.targets.get("total", 0))
    if not report.n_held:
        yield Paragraph(text=text)
        yield Paragraph(text=phrase("report.held_none", language))
        return
    yield Paragraph(text=f"{text} {_missing(report, language)}".strip())
    yield Picture(chart=held_chart(report, language))
    total, target = phrase("report.total", language), phrase("report.target", language)
    columns = (*report.years, "total", "target")
    rows = [(region, *(str(row[name]) for name in columns)) for region, row in report.held.items()]
    if len(rows) > 1:
        sums = (str(sum(row[name] for row in report.held.values())) for name in columns)
        rows.append((total, *sums))
    yield Table(
        caption=phrase("report.held_table", language),
        head=(phrase("report.held_region", language), *report.years, total, target),
        rows=tuple(rows),
        last_is_total=len(rows) > 1,
        note=_targets(report, language),
    )


def _missing(report: Report, language: str) -> str:
    """Where the target is not reached; nothing of a period that ends before the programme."""
    if report.midway:
        return ""
    short = {
        region: row["target"] - row["total"] for region, row in report.held.items() if row["total"] < row["target"]
    }
    if not short:
        return phrase("report.held_full" if report.region is None else "report.held_full_one", language)
    regions = [phrase("report.held_short_region", language, n=n, region=region) for region, n in short.items()]
    return phrase("report.held_short", language, n=sum(short.values()), regions=_list(regions, language))


def _targets(report: Report, language: str) -> str:
    """Each year's target of a region."""
    years = [year for year in report.years if report.targets.get(year)]
    said = _list([f"{year}: {report.targets[year]}" for year in years], language)
    return phrase("report.held_targets", language, years=said) if years else ""


def _invited(report: Report, language: str) -> Iterator[Block]:
    declined = report.declined
    yield Heading(level=2, text=phrase("report.invited_heading", language))
    text = phrase("report.invited_text", language, n=report.invited, declined=declined.n)
    under_way = phrase("report.invited_under_way", language, n=report.under_way) if report.under_way else ""
    yield Paragraph(text=f"{text} {under_way}".strip())
    if not declined.n:
        yield Paragraph(text=phrase("report.declined_none", language))
        return
    yield Picture(chart=declined_chart(report, language))
    rows = [
        (phrase(f"report.reason_{reason}", language), str(n), percent(n / declined.n, language))
        for reason, n in sorted(declined.reasons.items(), key=lambda item: -item[1])
    ]
    rows.append((phrase("report.total", language), str(declined.n), percent(1.0, language)))
    yield Table(
        caption=phrase("report.declined_table", language),
        head=tuple(phrase(f"report.{name}", language) for name in ("declined_reason", "count", "share")),
        rows=tuple(rows),
        last_is_total=True,
    )


def _deadlines(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.deadlines_heading", language))
    yield Paragraph(text=phrase("report.deadlines_text", language))
    if any(kept.n for kept in report.deadlines.values()):
        yield Picture(chart=deadlines_chart(report, language))
    none = phrase("report.none", language)
    names = ("deadline", "deadline_measured", "deadline_kept", "share", "deadline_median")
    yield Table(
        caption=phrase("report.deadlines_table", language),
        head=tuple(phrase(f"report.{name}", language) for name in names),
        rows=tuple(
            (
                phrase(f"report.deadline_{name}", language),
                str(kept.n),
                str(kept.kept),
                percent(kept.kept / kept.n, language) if kept.n else none,
                days(kept.median_days, language),
            )
            for name, kept in report.deadlines.items()
        ),
        note=phrase("report.deadlines_note", language),
    )


def _topics(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.topics_heading", language))
    if not any(report.topics.values()) and not any(report.guidelines.values()):
        yield Paragraph(text=phrase("report.topics_none", language))
        return
    yield Paragraph(text=phrase("report.topics_text", language))
    for axis, counts, head in (
        ("topics", report.topics, phrase("report.topic", language)),
        ("guidelines", report.guidelines, phrase("report.guideline", language)),
    ):
        if any(counts.values()):
            yield Picture(chart=raised_chart(report, axis, language))
            yield _raised_table(axis, counts, head, language)
    yield Heading(level=3, text=phrase("report.dilemmas_heading", language))
    if not report.dilemmas:
        yield Paragraph(text=phrase("report.dilemmas_none", language))
        return
    yield Paragraph(text=phrase("report.dilemmas_text", language, n=report.dilemmas, held=report.n_held))
    yield Table(
        caption=phrase("report.dilemmas_table", language),
        head=(phrase("report.topic", language), phrase("report.dilemmas_count", language)),
        rows=tuple(
            (axis_name("topics", topic, language), str(n))
            for topic, n in sorted(report.dilemma_topics.items(), key=lambda item: -item[1])
        ),
    )


def _raised_table(axis: str, counts: Mapping[str, Mapping[str, int]], head: str, language: str) -> Table:
    return Table(
        caption=phrase(f"report.{axis}_table", language),
        head=(head, *(authority_name(a, language) for a in _AUTHORITIES)),
        rows=tuple(
            (axis_name(axis, name, language), *(str(counts[a].get(name, 0)) for a in _AUTHORITIES))
            for name in by_weight(axis, counts)
        ),
    )


def _samples(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.samples_heading", language))
    samples = report.samples
    if not samples:
        yield Paragraph(text=phrase("report.samples_none", language))
        return
    drawn, asked, received = (sum(getattr(s, name) for s in samples) for name in ("drawn", "asked", "received"))
    yield Paragraph(text=phrase("report.samples_text", language, drawn=drawn, asked=asked, received=received))
    names = ("population", "drawn", "asked", "received", "in_order", "deviation")
    yield Table(
        caption=phrase("report.samples_table", language),
        head=(
            phrase("report.column_year", language),
            phrase("report.column_region", language),
            *(phrase(f"report.column_{name}", language) for name in names),
        ),
        rows=tuple((str(s.year), s.region, *(str(getattr(s, name)) for name in names)) for s in samples),
        names=2,
    )


def _around(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.around_heading", language))
    told, press = report.notifications, sum(report.press.values())
    if not any(told.values()) and not press:
        yield Paragraph(text=phrase("report.around_none", language))
    else:
        counts = {a: told.get(a, 0) for a in _AUTHORITIES}
        yield Paragraph(text=phrase("report.around_text", language, press=press, **counts))
    for kind in ("lesson", "barrier"):
        yield Heading(level=2, text=phrase(f"report.{kind}s_heading", language))
        said = tuple(_lesson(one, language) for one in report.lessons if one.kind == kind)
        yield Bullets(items=said) if said else Paragraph(text=phrase(f"report.{kind}s_none", language))


def _lesson(lesson: LessonText, language: str) -> str:
    who = ", ".join(
        part for part in (authority_name(lesson.authority, language) if lesson.authority else "", lesson.region) if part
    )
    return phrase("report.lesson_from", language, text=lesson.text, who=who) if who else lesson.text


def _method(report: Report, language: str) -> Iterator[Block]:
    yield Heading(level=2, text=phrase("report.method_heading", language))
    names = ("held", "survey", "small")
    yield Bullets(
        items=tuple(phrase(f"report.method_{name}", language, smallest=report.smallest_group) for name in names)
    )


def _inspections(report: Report, language: str) -> Iterator[Block]:
    if not report.held_inspections:
        return
    day = in_danish if language == "da" else in_english
    yield Heading(level=2, text=phrase("report.inspections_heading", language))
    names = ("inspections_case", "inspections_institution", "held_region", "inspections_day")
    yield Table(
        caption=phrase("report.inspections_table", language),
        head=tuple(phrase(f"report.{name}", language) for name in names),
        rows=tuple((one.case_id, one.institution, one.region, day(one.day)) for one in report.held_inspections),
        names=len(names),
    )


def _list(items: list[str], language: str) -> str:
    return listed_in_danish(items) if language == "da" else listed_in_english(items)
