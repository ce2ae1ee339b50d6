"""The survey's figures: N, shares and "Gns" of each question, by region from so many respondents up (domain.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from handlers.model import Authority, Region, Survey, SurveyStatus
from handlers.report_privacy import hidden_groups
from handlers.view import CaseView
from messages.reading import Answer
from messages.report_figures import HIDDEN, SCALES, TEXTS, FreeTexts, QuestionFigures, SurveyFigures
from messages.report_masking import Known, mask_personal

_ANSWERED = (SurveyStatus.PARTIAL, SurveyStatus.COMPLETE)


def survey_figures(
    views: Sequence[CaseView],
    *,
    regions: Iterable[Region],
    region: Region | None,
    smallest: int,
    anonymous: bool,
    known: Known,
) -> SurveyFigures:
    """The figures of the cases held (`views`: of all regions, so that it can be told what the others give away).

    Of one `region` only what is shown by region is shown at all; for publication (`anonymous`) the whole country has to
    reach `smallest` too, and free answers are counted only. `known` names are masked in them.
    """
    by_region = {r: [v for v in views if v.case.region is r and v.survey is not None] for r in regions}
    shown = {question: _by_region(by_region, question, smallest) for question in SCALES}
    mine = by_region[region] if region is not None else [v for of_one in by_region.values() for v in of_one]
    surveys = [v.survey for v in mine if v.survey is not None]
    sent = [s for s in surveys if s.sent_at is not None]
    everybody = smallest if anonymous else 0

    def of(question: str) -> QuestionFigures:
        if region is not None:
            return shown[question][region]
        return _from(everybody, question_figures(_answers(mine, question), question))

    def texts(question: str) -> FreeTexts:
        given = _texts(mine, question)
        if region in _hidden_texts(by_region, question, smallest) or 0 < len(given) < everybody:
            return FreeTexts(n=None)
        masked = () if anonymous else (mask_personal(text, known, own=_people(view)) for view, text in given)
        # Not in the order of the cases, which would tell whose they are.
        return FreeTexts(n=len(given), texts=tuple(sorted(masked, key=str.casefold)))

    return SurveyFigures(
        sent=len(sent),
        answered=sum(s.status in _ANSWERED for s in sent),
        undeliverable=sum(s.undeliverable for s in sent),
        unreached=sum(s.undeliverable and s.status not in _ANSWERED for s in sent),
        waiting=sum(s.sent_at is None and s.status is not SurveyStatus.NOT_SENT for s in surveys),
        not_sent=_not_sent(surveys),
        questions={question: of(question) for question in SCALES},
        by_region={r.value: {q: shown[q][r] for q in SCALES} for r in by_region} if region is None else {},
        texts={question: texts(question) for question in TEXTS},
    )


def shown_figures(
    given: Sequence[tuple[Region, Mapping[str, Answer]]], among: Iterable[Region] | None, *, smallest: int
) -> dict[str, QuestionFigures]:
    """What may be shown of the answers of some regions, or of the whole country (None): no question that fewer than
    `smallest` answered, and none where one of the regions may not be shown.

    `given` are the answers of everybody, also of the regions not asked for: what may be shown depends on them.
    """
    wanted = None if among is None else frozenset(among)
    out: dict[str, QuestionFigures] = {}
    for question in SCALES:
        answers = [(region, answers[question]) for region, answers in given if question in answers]
        hidden = hidden_groups(Counter(region for region, _ in answers), smallest=smallest)
        mine = [answer for region, answer in answers if wanted is None or region in wanted]
        if len(mine) >= smallest and not (wanted is not None and wanted & hidden):
            out[question] = question_figures(mine, question)
    return out


def question_figures(answers: Sequence[Answer], question: str) -> QuestionFigures:
    """The figures of one question from its answers; None is "ved ikke"."""
    counts = Counter(str(a) for a in answers if a is not None)
    return QuestionFigures(
        n=len(answers),
        counts={answer: counts[answer] for answer in SCALES[question]},
        dont_know=sum(a is None for a in answers),
    )


# ---------------------------------------------------------------------- parts
def _answers(views: Iterable[CaseView], question: str) -> list[Answer]:
    surveys = (v.survey for v in views)
    return [s.answers[question] for s in surveys if s and s.sent_at and s.status in _ANSWERED and question in s.answers]


def _by_region(
    views: Mapping[Region, Sequence[CaseView]], question: str, smallest: int
) -> dict[Region, QuestionFigures]:
    answers = {region: _answers(mine, question) for region, mine in views.items()}
    hidden = hidden_groups({region: len(given) for region, given in answers.items()}, smallest=smallest)
    return {r: HIDDEN if r in hidden else question_figures(given, question) for r, given in answers.items()}


def _from(smallest: int, figures: QuestionFigures) -> QuestionFigures:
    return HIDDEN if figures.n and figures.n < smallest else figures


def _texts(views: Iterable[CaseView], question: str) -> list[tuple[CaseView, str]]:
    answers = ((v, v.survey.answers.get(question)) for v in views if v.survey is not None)
    return [(v, a) for v, a in answers if isinstance(a, str) and a.strip()]


def _hidden_texts(views: Mapping[Region, Sequence[CaseView]], question: str, smallest: int) -> frozenset[Region]:
    return hidden_groups({region: len(_texts(mine, question)) for region, mine in views.items()}, smallest=smallest)


def _people(view: CaseView) -> tuple[str, ...]:
    """Those a text of the case may well name."""
    inspectors = (view.inspector(Authority.AT), view.inspector(Authority.ST))
    contact = view.survey.contact_name if view.survey is not None else ""
    return tuple(filter(None, (view.institution.leader, contact, *(p.name for p in inspectors if p is not None))))


def _not_sent(surveys: Iterable[Survey]) -> dict[str, int]:
    reasons = Counter(s.not_sent_because or "coordinator" for s in surveys if s.status is SurveyStatus.NOT_SENT)
    return dict(sorted(reasons.items()))
