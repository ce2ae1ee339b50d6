"""The survey's chapter of the report: the response rate, figures 1 to 8, all answers, by region, people's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from messages.danish import format_list as listed_in_danish
from messages.english import format_list as listed_in_english
from messages.phrases import phrase
from messages.report_charts import FIGURES, FINDINGS, finding, question_chart
from messages.report_document import Block, Bullets, Heading, Paragraph, Picture, Table
from messages.report_figures import TEXTS, QuestionFigures, Report, SurveyFigures
from messages.report_numbers import answer_name, percent
from messages.survey_questions import question as asked

_KEY_FINDINGS = ("3", "5", "8")
_CHAPTERS = ("2", "3", "5", "8", "10", "11")  # the questions a heading stands before


def key_findings(report: Report, language: str) -> tuple[str, ...]:
    """What the survey found of use, of initiatives and of contradictions, a sentence each."""
    questions = report.survey.questions
    return tuple(f"{finding(q, questions[q], language)}." for q in _KEY_FINDINGS if questions[q].n_rated)


def survey_blocks(report: Report, language: str) -> Iterator[Block]:
    survey = report.survey
    yield Heading(level=2, text=phrase("report.survey_heading", language))
    yield Paragraph(text=_rates(survey, language))
    if not survey.sent:
        return
    for number, question in enumerate(FIGURES, start=1):
        if question in _CHAPTERS:
            yield Heading(level=3, text=phrase(f"report.chapter_{question}", language))
        yield from _figure(number, question, survey.questions[question], language)
    yield Heading(level=3, text=phrase("report.answers_heading", language))
    yield _answers(survey, language)
    if survey.by_region:
        yield Heading(level=3, text=phrase("report.regions_heading", language))
        yield _regions(report, language)
    yield from _texts(report, language)


# ---------------------------------------------------------------------- response
def _rates(survey: SurveyFigures, language: str) -> str:
    said: list[str] = []
    if survey.sent:
        rate = percent(survey.rate, language)
        said.append(phrase("report.survey_sent", language, sent=survey.sent, answered=survey.answered, rate=rate))
        if survey.unreached:
            reached = percent(survey.rate_reached, language)
            said.append(phrase("report.survey_unreached", language, n=survey.unreached, rate=reached))
        else:
            said.append(phrase("report.survey_all_reached", language))
    else:
        said.append(phrase("report.survey_none", language))
    if survey.not_sent:
        list_of = listed_in_danish if language == "da" else listed_in_english
        reasons = [phrase(f"report.not_sent_{why}", language, n=n) for why, n in survey.not_sent.items()]
        n = sum(survey.not_sent.values())
        said.append(phrase("report.survey_not_sent", language, n=n, reasons=list_of(reasons)))
    if survey.waiting:
        said.append(phrase("report.survey_waiting", language, n=survey.waiting))
    return " ".join(said)


# ---------------------------------------------------------------------- answers
def _figure(number: int, question: str, figures: QuestionFigures, language: str) -> Iterator[Block]:
    text = asked(int(question))
    words = text.danish if language == "da" else text.english
    caption = phrase("report.figure", language, number=number, caption=words)
    if figures.n_rated:
        yield Picture(chart=question_chart(question, figures, language), caption=caption)
        if question == "10":
            share = percent(figures.share_of("3", "2"), language)
            yield Paragraph(text=phrase("report.more_10", language, share=share))
        return
    yield Paragraph(
        text=f"{caption} {phrase('report.figure_hidden' if figures.hidden else 'report.figure_nobody', language)}"
    )


def _answers(survey: SurveyFigures, language: str) -> Table:
    """Every answer of figures 1 to 8 with its count and share."""
    none = phrase("report.none", language)
    rows: list[tuple[str, ...]] = []
    for number, question in enumerate(FIGURES, start=1):
        figures = survey.questions[question]
        for answer, count in figures.counts.items():
            share = percent(figures.share_of(answer), language) if figures.n_rated else none
            rows.append((str(number), answer_name(question, answer, language), str(count), share))
        if figures.dont_know:
            rows.append((str(number), phrase("report.answer_dont_know", language), str(figures.dont_know), none))
    names = ("answers_figure", "answers_answer", "count", "share")
    return Table(
        caption=phrase("report.answers_table", language),
        head=tuple(phrase(f"report.{name}", language) for name in names),
        rows=tuple(rows),
        names=2,
        note=phrase("report.answers_note", language),
    )


def _regions(report: Report, language: str) -> Table:
    """The share each figure's title speaks of, by region."""
    survey = report.survey
    columns = (*survey.by_region.values(), survey.questions)
    return Table(
        caption=phrase("report.regions_table", language),
        head=(
            phrase("report.answers_figure", language),
            *survey.by_region,
            phrase("report.country", language),
        ),
        rows=tuple(
            (
                f"{number}. {phrase(f'report.question_{question}', language)}",
                *(_cell(question, column[question], language) for column in columns),
            )
            for number, question in enumerate(FIGURES, start=1)
        ),
        note=phrase("report.regions_note", language, smallest=report.smallest_group),
    )


def _cell(question: str, figures: QuestionFigures, language: str) -> str:
    if not figures.n_rated:
        return phrase("report.hidden" if figures.hidden else "report.none", language)
    share = percent(figures.share_of(*FINDINGS[question]), language)
    return phrase("report.regions_cell", language, share=share, n=figures.n)


# ---------------------------------------------------------------------- own words
def _once(texts: Iterable[str], language: str) -> tuple[str, ...]:
    """The same words said by several stand there once, with how many said them."""
    said = Counter(texts)
    return tuple(text if n == 1 else phrase("report.text_times", language, text=text, n=n) for text, n in said.items())


def _texts(report: Report, language: str) -> Iterator[Block]:
    texts = report.survey.texts
    yield Heading(level=3, text=phrase("report.texts_heading", language))
    if report.anonymous:
        n = sum(found.n or 0 for found in texts.values())
        yield Paragraph(text=phrase("report.texts_counted", language, n=n))
        return
    yield Paragraph(text=phrase("report.texts_masked", language))
    for question in TEXTS:
        yield Heading(level=4, text=phrase(f"report.question_{question}", language))
        found = texts[question]
        if found.texts:
            yield Bullets(items=_once(found.texts, language))
        else:
            yield Paragraph(text=phrase("report.texts_hidden" if found.n is None else "report.texts_none", language))
