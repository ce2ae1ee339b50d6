"""The report by region, for publication, and of what went on around the cases; figures counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date
from typing import Any

import pytest

from handlers.model import Authority, Region, Stage, SurveyStatus
from handlers.model_around import (
    Lesson,
    LessonKind,
    Notification,
    PressNotice,
    SampleDraw,
    SampleRequest,
    SampleStatus,
)
from handlers.report import report
from handlers.report_around import Around
from handlers.report_survey import shown_figures
from handlers.view import CaseView
from messages.reading import Answer
from messages.report_figures import HIDDEN, Report
from tests.handlers.builders import PROGRAMME, at
from tests.handlers.test_report import YEAR, answered, case, made


def answers(region: Region, *given: Answer, question: str = "3") -> list[CaseView]:
    return [case(region=region, survey=replace(answered(), answers={question: one})) for one in given]


def of(views: list[CaseView], **what: Any) -> Report:
    return report(views, PROGRAMME, period=YEAR, **what)


# ---------------------------------------------------------------------- by region
NORD = answers(Region.NORD, 5, 4, 4, 3, None)
SMALL = [*NORD, *answers(Region.SYD, 5, 1), *answers(Region.OEST, 2, 2, 2, 2, 2, 2, 2)]


def test_five_answers_are_shown_and_the_figures_are_the_regions_own() -> None:
    figures = of([*NORD, *answers(Region.SYD, 1, 1, 1, 1, 1)]).survey.by_region["Nord"]["3"]
    assert (figures.n, figures.n_rated, figures.dont_know, figures.mean) == (5, 4, 1, 4.0)
    assert figures.shares == {"5": 0.25, "4": 0.5, "3": 0.25, "2": 0.0, "1": 0.0}


def test_one_small_region_takes_the_next_smallest_with_it() -> None:
    shown = {region: questions["3"] for region, questions in of(SMALL).survey.by_region.items()}
    assert {region for region, figures in shown.items() if figures == HIDDEN} == {"Syd", "Nord"}
    assert shown["Øst"].n == 7
    assert (shown["Midt"].n, shown["Midt"].hidden) == (0, False)
    assert of(SMALL).survey.questions["3"].n == 14, "the whole country stays"


@pytest.mark.parametrize(("region", "n"), [(Region.NORD, None), (Region.SYD, None), (Region.OEST, 7), (Region.MIDT, 0)])
def test_the_report_of_a_region_shows_no_more_than_the_table_by_region(region: Region, n: int | None) -> None:
    figures = of(SMALL, region=region)
    assert figures.survey.questions["3"].n == n
    assert figures.survey.by_region == {}
    assert list(figures.held) == [region.value]
    assert {one.region for one in figures.held_inspections} <= {region.value}


def test_each_question_is_weighed_by_itself() -> None:
    views = [*NORD, *answers(Region.NORD, "yes", question="1"), *answers(Region.SYD, *["no"] * 6, question="1")]
    shown = of(views).survey.by_region
    assert not shown["Nord"]["3"].hidden
    assert shown["Nord"]["1"].hidden
    assert shown["Syd"]["1"].hidden


def test_own_words_of_a_region_are_shown_from_five_up() -> None:
    def texts(region: Region, n: int) -> list[CaseView]:
        return answers(region, *[f"Godt {x}" for x in range(n)], question="4")

    views = [*texts(Region.NORD, 5), *texts(Region.SYD, 5)]
    assert of(views, region=Region.NORD).survey.texts["4"].texts == tuple(f"Godt {x}" for x in range(5))
    few = [*texts(Region.NORD, 4), *texts(Region.SYD, 5), *texts(Region.OEST, 6)]
    assert [of(few, region=r).survey.texts["4"].n for r in (Region.NORD, Region.SYD, Region.OEST)] == [None, None, 6]
    assert of(few).survey.texts["4"].n == 15


# ---------------------------------------------------------------------- words
def test_own_words_are_masked_and_not_in_the_order_of_the_cases() -> None:
    first = case(survey=answered(q4="Tak til Mette og til ib@at.example"))
    first = replace(first, institution=replace(first.institution, leader="Mette Lund"))
    texts = made(first, case(survey=answered(q4="Alt var godt"))).survey.texts["4"].texts
    assert texts == ("Alt var godt", "Tak til [navn] og til [mail]")


# ---------------------------------------------------------------------- for publication
def test_for_publication_nobody_can_be_told() -> None:
    held = case(survey=answered(q3=4, q4="Ring til Mette Lund"))
    words = f"{held.institution.name} ({held.case.id}) og Mette Lund gjorde det godt"
    around = Around(lessons=(replace(lesson("1", "2018-06-01"), text=words),))
    figures = of(
        [replace(held, institution=replace(held.institution, leader="Mette Lund"))],
        anonymous=True,
        around=around,
    )
    said = repr(figures)
    assert held.institution.name not in said
    assert held.case.id not in said
    assert "Mette" not in said
    assert figures.survey.texts["4"].n is None
    assert figures.survey.questions["3"].hidden, "one answer is no group, not even of the whole country"
    assert [one.text for one in figures.lessons] == ["[tilbud] ([sag]) og [navn] gjorde det godt"]
    assert of(NORD, anonymous=True).survey.questions["3"].n == 5


# ---------------------------------------------------------------------- counts
def test_the_rate_is_told_with_and_without_those_no_mail_could_reach() -> None:
    sent = answered(SurveyStatus.SENT)
    figures = made(
        case(survey=answered(q1="yes")),
        case(survey=answered(q1="yes")),
        case(survey=sent),
        case(survey=replace(sent, undeliverable=True)),
        case(survey=replace(answered(q1="yes"), undeliverable=True)),  # answered at another address
        case(survey=replace(sent, status=SurveyStatus.NOT_SENT, sent_at=None, not_sent_because="pilot")),
        case(survey=replace(sent, status=SurveyStatus.WAITING, sent_at=None)),
    ).survey
    assert (figures.sent, figures.answered, figures.undeliverable, figures.unreached) == (5, 3, 2, 1)
    assert (figures.rate, figures.rate_reached) == (0.6, 0.75)
    assert (figures.not_sent, figures.waiting) == ({"pilot": 1}, 1)


def test_a_course_is_under_way_until_it_is_held_declined_or_ended() -> None:
    figures = made(
        case(),
        case(None),
        case(None, stage=Stage.CANCELLED),
        case(None, stage=Stage.DECLINED, declined_at=at("2018-04-01")),
    )
    assert (figures.invited, figures.under_way, figures.declined.n) == (4, 1, 1)


def test_topics_both_authorities_raised_are_counted_by_topic() -> None:
    figures = made(
        case(at_topics=("Alarmer", "Vikarer"), st_points="Alarmer; Oplæring af nyansatte"),
        case(at_topics=("Alarmer",), st_points="Alarmer"),
        case(at_topics=("Alarmer",), st_points="Pædagogisk tilgang"),
    )
    assert (figures.dilemmas, figures.dilemma_topics) == (2, {"safety_culture": 2, "staff_competences": 1})


def test_the_inspections_are_listed_by_day() -> None:
    figures = made(case("2018-09-03", id="KT-2018-001"), case("2018-05-14", id="KT-2018-002"))
    assert [(one.case_id, one.day) for one in figures.held_inspections] == [
        ("KT-2018-002", date(2018, 5, 14)),
        ("KT-2018-001", date(2018, 9, 3)),
    ]


# ---------------------------------------------------------------------- around the cases
def request(number: int, status: SampleStatus, region: Region = Region.NORD, year: int = 2018) -> SampleRequest:
    return SampleRequest(
        id=f"{year}:KT-{number}:at",
        year=year,
        region=region,
        case_id=f"KT-{number}",
        authority=Authority.AT,
        asked="a@b.example",
        asked_at=at(f"{year}-01-15"),
        answer_by=date(year, 1, 30),
        status=status,
    )


def draw(region: Region, year: int = 2018) -> SampleDraw:
    return SampleDraw(
        id=f"{year}:{region}",
        year=year,
        region=region,
        seed=7,
        population=("a", "b", "c"),
        drawn=("a", "b"),
        drawn_at=at(f"{year}-01-15"),
        drawn_by="Kim",
    )


def notice(authority: Authority, region: Region, day: str) -> dict[str, Any]:
    return {
        "id": f"{authority}{region}{day}",
        "authority": authority,
        "region": region,
        "text": "x",
        "at": at(day),
        "by": "Kim",
        "sender": "a@b.example",
    }


def lesson(name: str, day: str, kind: LessonKind = LessonKind.LESSON, **more: Any) -> Lesson:
    return Lesson(id=name, kind=kind, text=f"Nr. {name}", sender="a@b.example", at=at(day), by="Kim", **more)


AROUND = Around(
    draws=(draw(Region.SYD), draw(Region.NORD), draw(Region.NORD, 2019)),
    requests=(
        request(1, SampleStatus.ASKED),
        request(2, SampleStatus.RECEIVED),
        request(3, SampleStatus.IN_ORDER),
        request(4, SampleStatus.DEVIATION),
        request(5, SampleStatus.IN_ORDER, Region.SYD),
        request(6, SampleStatus.IN_ORDER, Region.NORD, 2019),
    ),
    notifications=tuple(
        Notification(told="c@d.example", **notice(authority, region, day))
        for authority, region, day in (
            (Authority.AT, Region.NORD, "2018-02-01"),
            (Authority.AT, Region.SYD, "2018-12-31"),
            (Authority.ST, Region.SYD, "2018-03-01"),
            (Authority.ST, Region.SYD, "2019-01-01"),
        )
    ),
    press=(PressNotice(told=(), **notice(Authority.ST, Region.SYD, "2018-05-01")),),
    lessons=(
        lesson("2", "2018-08-01", LessonKind.BARRIER),
        lesson("1", "2018-07-01", region=Region.SYD, authority=Authority.ST),
        lesson("3", "2017-07-01"),
    ),
)


def test_samples_are_counted_by_year_and_region() -> None:
    nord, syd = of([], around=AROUND).samples
    assert (nord.region, nord.population, nord.drawn, nord.asked) == ("Nord", 3, 2, 4)
    assert (nord.received, nord.in_order, nord.deviation) == (3, 1, 1)
    assert (syd.region, syd.asked, syd.received) == ("Syd", 1, 1)
    assert [s.region for s in of([], around=AROUND, region=Region.SYD).samples] == ["Syd"]


def test_notifications_press_and_lessons_are_those_of_the_period_and_region() -> None:
    figures = of([], around=AROUND)
    assert (figures.notifications, figures.press) == ({"at": 2, "st": 1}, {"st": 1})
    assert [(one.kind, one.text, one.authority, one.region) for one in figures.lessons] == [
        ("lesson", "Nr. 1", "st", "Syd"),
        ("barrier", "Nr. 2", None, None),
    ]
    nord = of([], around=AROUND, region=Region.NORD)
    assert (nord.notifications, nord.press, nord.lessons) == ({"at": 1}, {}, ())


@pytest.mark.parametrize(("clock", "day"), [("23:30", date(2018, 6, 1)), ("00:30", date(2018, 6, 1))])
def test_a_lesson_is_of_the_day_it_was_in_denmark(clock: str, day: date) -> None:
    said = replace(lesson("1", "2018-06-01"), at=at("2018-06-01", clock).astimezone(UTC))
    (told,) = of([], around=Around(lessons=(said,))).lessons
    assert told.day == day


# ---------------------------------------------------------------------- outside the report
def test_figures_of_some_regions_are_shown_only_where_each_of_them_may_be() -> None:
    both: dict[str, Answer] = {"3": 4, "10": 3}
    one: dict[str, Answer] = {"3": 5}
    given = [(Region.NORD, both)] * 6 + [(Region.MIDT, both)] * 5 + [(Region.SYD, both)] + [(Region.SYD, one)] * 4
    sizes = {
        among: {q: f.n for q, f in shown_figures(given, among, smallest=5).items()}
        for among in (None, (Region.NORD,), (Region.MIDT,), (Region.SYD,), (Region.NORD, Region.MIDT), ())
    }
    assert sizes == {
        None: {"3": 16, "10": 12},
        (Region.NORD,): {"3": 6, "10": 6},
        (Region.MIDT,): {"3": 5},
        (Region.SYD,): {"3": 5},
        (Region.NORD, Region.MIDT): {"3": 11},
        (): {},
    }
    assert shown_figures(given[:4], None, smallest=5) == {}, "of the whole country too from five up"
