"""The programme's figures, computed from the cases: held against target, deadlines kept, topics, the survey.

The shape is that of `report --format json`; what each figure means stands in seeds/000 (monitoring) and domain.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median

from handlers.model import Authority, DeclineReason, Region, SurveyStatus
from handlers.overview import held_day
from handlers.programme import Programme
from handlers.view import CaseView
from messages.reading import Answer, FieldValue
from messages.topics import find_guidelines, find_topics

AUTHORITIES = (Authority.AT, Authority.ST)
_YES_NO = ("yes", "no")
_DEGREES = ("5", "4", "3", "2", "1")
_LEVELS = ("4", "3", "2", "1")
SCALES: Mapping[str, tuple[str, ...]] = {
    "1": _YES_NO,
    "2": _YES_NO,
    "3": _DEGREES,
    "5": _YES_NO,
    "8": _DEGREES,
    "10": _DEGREES,
    "11": _LEVELS,
    "12": _YES_NO,
}
TEXTS = ("4", "6", "7", "9")


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A deadline of the process over all cases where it can be told: how many, how many kept, the median days."""

    n: int
    kept: int
    median_days: float | None


@dataclass(frozen=True, kw_only=True)
class QuestionFigures:
    """A survey question: `n` answers, `n_rated` without "ved ikke", shares of `n_rated`, the mean on its scale."""

    n: int
    n_rated: int
    shares: Mapping[str, float]
    dont_know: int
    mean: float | None


@dataclass(frozen=True, kw_only=True)
class SurveyFigures:
    sent: int
    answered: int
    rate: float
    undeliverable: int
    questions: Mapping[str, QuestionFigures]


@dataclass(frozen=True, kw_only=True)
class Declined:
    n: int
    reasons: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Report:
    """All figures of a period; `texts` are the survey's free answers by question."""

    period: tuple[date, date]
    held: Mapping[str, Mapping[str, int]]
    invited: int
    declined: Declined
    deadlines: Mapping[str, Kept]
    topics: Mapping[str, Mapping[str, int]]
    guidelines: Mapping[str, Mapping[str, int]]
    dilemmas: int
    survey: SurveyFigures
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def report(views: Sequence[CaseView], programme: Programme, *, period: tuple[date, date]) -> Report:
    """The figures of the cases invited or held in the period (both days included)."""
    zone = programme.zone
    held = {v.case.id: day for v in views if (day := held_day(v, programme)) and period[0] <= day <= period[1]}
    held_views = [v for v in views if v.case.id in held]
    invited = [
        v for v in views if v.case.invited_at and period[0] <= v.case.invited_at.astimezone(zone).date() <= period[1]
    ]
    declined = [v for v in invited if v.case.declined_at is not None]
    topics = {a.value: _topics(held_views, a) for a in AUTHORITIES}
    return Report(
        period=period,
        held=_held(held_views, held, programme, period),
        invited=len(invited),
        declined=Declined(n=len(declined), reasons=_reasons(declined)),
        deadlines=_deadlines(held_views, held, programme),
        topics={name: dict(sorted(counts.items())) for name, counts in topics.items()},
        guidelines={
            a.value: dict(sorted(Counter(g for v in held_views for g in _found(v, a, find_guidelines)).items()))
            for a in AUTHORITIES
        },
        dilemmas=sum(
            bool(_found(v, Authority.AT, find_topics) & _found(v, Authority.ST, find_topics)) for v in held_views
        ),
        survey=_survey(held_views),
        texts={q: _texts(held_views, q) for q in TEXTS},
    )


# ---------------------------------------------------------------------- parts
def _held(
    views: Iterable[CaseView], held: Mapping[str, date], programme: Programme, period: tuple[date, date]
) -> dict[str, dict[str, int]]:
    years = range(period[0].year, period[1].year + 1)
    by_region: dict[Region, Counter[int]] = {r.name: Counter() for r in programme.regions}
    for view in views:
        by_region[view.case.region][held[view.case.id].year] += 1
    return {
        region.value: {
            **{str(year): counts[year] for year in years},
            "total": counts.total(),
            "target": programme.targets.get("total", 0),
        }
        for region, counts in by_region.items()
    }


def _reasons(declined: Iterable[CaseView]) -> dict[str, int]:
    counts = Counter((v.case.decline_reason or DeclineReason.OTHER).value for v in declined)
    return {reason.value: counts[reason.value] for reason in DeclineReason if counts[reason.value]}


def _deadlines(views: Iterable[CaseView], held: Mapping[str, date], programme: Programme) -> dict[str, Kept]:
    zone = programme.zone
    to_meeting: list[int] = []
    before_meeting: list[int] = []
    to_papers: list[int] = []
    for view in views:
        day = held[view.case.id]
        visits = [v.day for v in view.held_visits() if v.day]
        if visits:
            to_meeting.append((day - max(visits)).days)
        meeting = view.meeting
        if meeting is not None and meeting.draft_sent_at is not None:
            before_meeting.append((day - meeting.draft_sent_at.astimezone(zone).date()).days)
        for authority in AUTHORITIES:
            came = [d.received_at.astimezone(zone).date() for d in view.documents if d.authority is authority]
            if came:
                to_papers.append((min(came) - day).days)
    rules = programme
    return {
        "meeting_within_4_weeks": _kept(to_meeting, lambda n: n <= rules.dates.latest_days_after_last_visit),
        "agenda_14_days_before": _kept(before_meeting, lambda n: n >= rules.agenda.draft_days_before),
        "documentation_within_1_week": _kept(to_papers, lambda n: n <= rules.documentation.days),
    }


def _kept(days: Sequence[int], in_time: Callable[[int], bool]) -> Kept:
    return Kept(n=len(days), kept=sum(map(in_time, days)), median_days=float(median(days)) if days else None)


def _topics(views: Iterable[CaseView], authority: Authority) -> Counter[str]:
    return Counter(topic for view in views for topic in _found(view, authority, find_topics))


def _found(view: CaseView, authority: Authority, find: Callable[[str], tuple[str, ...]]) -> set[str]:
    """What the authority's documentation raised in a case, each once."""
    document = view.newest_document(authority)
    if document is None:
        return set()
    names = ("topics",) if authority is Authority.AT else ("agenda_points", "special_issues")
    texts = [t for name in names for t in _as_texts(document.fields.get(name))]
    return {topic for text in texts for topic in find(text)}


def _as_texts(value: FieldValue | None) -> tuple[str, ...]:
    if not value:
        return ()
    return (value,) if isinstance(value, str) else value


def _survey(views: Sequence[CaseView]) -> SurveyFigures:
    sent = [v.survey for v in views if v.survey is not None and v.survey.sent_at is not None]
    answered = [s for s in sent if s.status in (SurveyStatus.PARTIAL, SurveyStatus.COMPLETE)]
    return SurveyFigures(
        sent=len(sent),
        answered=len(answered),
        rate=round(len(answered) / len(sent), 4) if sent else 0.0,
        undeliverable=sum(s.undeliverable for s in sent),
        questions={q: question_figures([s.answers[q] for s in answered if q in s.answers], q) for q in SCALES},
    )


def question_figures(answers: Sequence[Answer], question: str) -> QuestionFigures:
    """N with and without "ved ikke", shares of the latter, and "Gns" (seeds/004) where the scale has numbers."""
    rated = [str(a) for a in answers if a is not None]
    counts = Counter(rated)
    numbers = [int(a) for a in rated if a.isdecimal()]
    return QuestionFigures(
        n=len(answers),
        n_rated=len(rated),
        shares={option: round(counts[option] / len(rated), 4) if rated else 0.0 for option in SCALES[question]},
        dont_know=len(answers) - len(rated),
        mean=round(sum(numbers) / len(numbers), 2) if numbers else None,
    )


def _texts(views: Iterable[CaseView], question: str) -> tuple[str, ...]:
    answers = (v.survey.answers.get(question) for v in views if v.survey is not None)
    return tuple(a for a in answers if isinstance(a, str) and a)
