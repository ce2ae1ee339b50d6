"""The report's figures, each from cases whose answer is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from handlers.model import (
    Authority,
    DeclineReason,
    Document,
    Meeting,
    MeetingStatus,
    Region,
    Stage,
    Survey,
    SurveyStatus,
)
from handlers.report import report
from handlers.report_survey import question_figures
from handlers.view import CaseView
from messages.reading import Answer
from messages.report_figures import Report
from tests.handlers.builders import CASE_ID, PROGRAMME, at, make_meeting, make_view, make_visit, slot

_NUMBERS = count(100)
YEAR = (date(2018, 1, 1), date(2018, 12, 31))


def case(
    day: str | None = "2018-05-14",
    *,
    last_visit: str = "2018-04-19",
    drafted: str | None = "2018-04-30",
    papers: str | None = "2018-05-17",
    at_topics: tuple[str, ...] = (),
    st_points: str = "",
    survey: Survey | None = None,
    **fields: Any,
) -> CaseView:
    """A case held on `day`; its last visit, the draft's day and the day AT's and ST's papers came."""
    meetings: tuple[Meeting, ...] = ()
    if day is not None:
        draft = at(drafted) if drafted else None
        meetings = (make_meeting(slot(day), status=MeetingStatus.HELD, draft_sent_at=draft),)
    documents = []
    if papers:
        given: dict[Authority, dict[str, Any]] = {
            Authority.AT: {"topics": at_topics},
            Authority.ST: {"agenda_points": st_points},
        }
        documents = [
            Document(
                id=f"{CASE_ID}:{a.value}:1",
                case_id=CASE_ID,
                authority=a,
                version=1,
                received_at=at(papers),
                message_hash="",
                fields=found,
            )
            for a, found in given.items()
        ]
    view = make_view(
        meetings=meetings,
        visits=(make_visit(Authority.AT, "2018-04-10"), make_visit(Authority.ST, last_visit)),
        invited_at=at("2018-03-12"),
        **{"id": f"KT-2018-{next(_NUMBERS)}", "stage": Stage.DOCUMENTATION, **fields},
    )
    return replace(view, documents=tuple(documents), survey=survey)


def made(*views: CaseView, period: tuple[date, date] = YEAR) -> Report:
    return report(views, PROGRAMME, period=period)


def answered(status: SurveyStatus = SurveyStatus.COMPLETE, **answers: Answer) -> Survey:
    return Survey(
        case_id=CASE_ID,
        status=status,
        sent_at=at("2018-05-20"),
        answers={k.removeprefix("q"): v for k, v in answers.items()},
    )


# ---------------------------------------------------------------------- counting
def test_held_meetings_are_counted_by_region_and_year_of_the_period() -> None:
    figures = made(
        case(), case("2018-12-31"), case("2019-01-01"), case(region=Region.NORD), period=(YEAR[0], date(2019, 12, 31))
    )
    assert figures.held["Syd"] == {"2018": 2, "2019": 1, "total": 3, "target": 12}
    assert figures.held["Nord"] == {"2018": 1, "2019": 0, "total": 1, "target": 12}
    assert figures.held["Midt"]["total"] == 0


@pytest.mark.parametrize(
    ("day", "counts"), [("2018-01-01", 1), ("2018-12-31", 1), ("2017-12-31", 0), ("2019-01-01", 0)]
)
def test_both_days_of_the_period_count(day: str, counts: int) -> None:
    assert made(case(day)).held["Syd"]["total"] == counts


def test_invitations_and_noes_are_counted_with_their_reasons() -> None:
    no: dict[str, Any] = {"declined_at": at("2018-03-20")}
    figures = made(
        case(),
        case(None, decline_reason=DeclineReason.RESOURCES, **no),
        case(None, decline_reason=DeclineReason.RESOURCES, **no),
        case(None, decline_reason=None, **no),
    )
    assert figures.invited == 4
    assert (figures.declined.n, dict(figures.declined.reasons)) == (3, {"resources": 2, "other": 1})


# ---------------------------------------------------------------------- deadlines
@pytest.mark.parametrize(
    ("last_visit", "kept"),
    [("2018-04-16", 1), ("2018-04-15", 0), ("2018-05-14", 1)],  # 28 days, 29, the same day
)
def test_the_meeting_is_kept_within_four_weeks_of_the_last_visit(last_visit: str, kept: int) -> None:
    figure = made(case(last_visit=last_visit)).deadlines["meeting_within_4_weeks"]
    assert (figure.n, figure.kept) == (1, kept)


@pytest.mark.parametrize(("drafted", "n", "kept"), [("2018-04-30", 1, 1), ("2018-05-01", 1, 0), (None, 0, 0)])
def test_the_agenda_is_kept_fourteen_days_before(drafted: str | None, n: int, kept: int) -> None:
    figure = made(case(drafted=drafted)).deadlines["agenda_14_days_before"]
    assert (figure.n, figure.kept) == (n, kept)


@pytest.mark.parametrize(("papers", "n", "kept"), [("2018-05-21", 2, 2), ("2018-05-22", 2, 0), (None, 0, 0)])
def test_documentation_is_kept_within_a_week_for_each_authority(papers: str | None, n: int, kept: int) -> None:
    figure = made(case(papers=papers)).deadlines["documentation_within_1_week"]
    assert (figure.n, figure.kept) == (n, kept)


def test_the_median_is_of_days() -> None:
    figure = made(case(papers="2018-05-15"), case(papers="2018-05-18")).deadlines["documentation_within_1_week"]
    assert figure.median_days == 2.5
    assert made().deadlines["documentation_within_1_week"].median_days is None


# ---------------------------------------------------------------------- topics
def test_a_topic_counts_once_a_case_and_authority() -> None:
    figures = made(
        case(at_topics=("Alarmer", "Låste døre"), st_points="Alarmer"),
        case(at_topics=("Vikarer",), st_points="Medicin; Overlevering ved vagtskifte"),
    )
    assert figures.topics["at"] == {"safety_culture": 1, "staff_competences": 1}
    assert figures.topics["st"] == {"information_handover": 1, "safety_culture": 1}
    assert figures.dilemmas == 1
    assert figures.guidelines["at"]["handling_episodes"] == 1


# ---------------------------------------------------------------------- the survey
def test_answers_in_part_count_as_answered() -> None:
    unsent = Survey(case_id=CASE_ID, status=SurveyStatus.NOT_SENT)
    figures = made(
        case(survey=answered(q1="yes")),
        case(survey=answered(SurveyStatus.PARTIAL, q1="no")),
        case(survey=replace(answered(SurveyStatus.SENT), undeliverable=True)),
        case(survey=unsent),
        case(),
    ).survey
    assert (figures.sent, figures.answered, figures.rate, figures.undeliverable) == (3, 2, 0.6667, 1)
    assert (figures.questions["1"].n, figures.questions["1"].shares) == (2, {"yes": 0.5, "no": 0.5})


def test_ved_ikke_counts_in_n_and_not_in_the_shares() -> None:
    figures = question_figures([5, 4, 4, None, None], "3")
    assert (figures.n, figures.n_rated, figures.dont_know) == (5, 3, 2)
    assert (figures.shares["5"], figures.shares["4"], figures.shares["1"]) == (0.3333, 0.6667, 0.0)
    assert figures.mean == 4.33


def test_yes_and_no_have_no_mean_and_nothing_has_no_shares() -> None:
    assert question_figures(["yes", "no", None], "5").mean is None
    assert question_figures([], "3").shares == {"5": 0.0, "4": 0.0, "3": 0.0, "2": 0.0, "1": 0.0}


def test_the_reports_own_percentages_come_out_of_its_answers() -> None:
    """seeds/000: 30 of 42 "meget høj" to "nogen grad" are 71 %; 24 of 43 yes are 56 %."""
    degrees = question_figures([5] * 4 + [4] * 12 + [3] * 14 + [2] * 8 + [1] * 4 + [None] * 2, "3")
    assert (degrees.n, round(100 * sum(degrees.shares[x] for x in "543"))) == (44, 71)
    assert round(100 * question_figures(["yes"] * 24 + ["no"] * 19, "5").shares["yes"]) == 56


def test_free_answers_are_kept_as_written_and_empty_ones_left_out() -> None:
    figures = made(case(survey=answered(q4="Godt møde", q9="")), case(survey=answered(q4=None)), case())
    assert (figures.survey.texts["4"].texts, figures.survey.texts["9"].texts) == (("Godt møde",), ())
