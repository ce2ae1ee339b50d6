"""A small report whose every figure is known: a midway report of two regions with one hidden question."""

from __future__ import annotations

from datetime import date

from messages.report_figures import (
    HIDDEN,
    Declined,
    FreeTexts,
    HeldInspection,
    Kept,
    LessonText,
    QuestionFigures,
    Report,
    SampleFigures,
    SurveyFigures,
)


def degrees(*counts: int, dont_know: int = 0) -> QuestionFigures:
    """Answers from 5 down to 1."""
    return QuestionFigures(
        n=sum(counts) + dont_know, counts=dict(zip("54321", counts, strict=True)), dont_know=dont_know
    )


def yes_no(yes: int, no: int, dont_know: int = 0) -> QuestionFigures:
    return QuestionFigures(n=yes + no + dont_know, counts={"yes": yes, "no": no}, dont_know=dont_know)


def levels(*counts: int) -> QuestionFigures:
    """Answers from 4 down to 1."""
    return QuestionFigures(n=sum(counts), counts=dict(zip("4321", counts, strict=True)), dont_know=0)


QUESTIONS = {
    "1": yes_no(11, 1),
    "2": yes_no(9, 1, 2),
    "3": degrees(2, 3, 2, 2, 1, dont_know=2),  # 7 of 10 to some degree or more; Gns 3.3
    "5": yes_no(6, 6),
    "8": degrees(0, 1, 2, 3, 6),
    "10": degrees(0, 0, 0, 0, 0, dont_know=6),
    "11": levels(3, 3, 3, 3),
    "12": yes_no(5, 7),
}
NORD = {question: HIDDEN if question == "3" else yes_no(6, 0) for question in QUESTIONS if len(question) < 2}
SYD = {question: HIDDEN if question == "3" else yes_no(3, 3) for question in QUESTIONS if len(question) < 2}
REPORT = Report(
    name="Koordineret tilsyn",
    programme_period=(date(2017, 1, 1), date(2019, 12, 31)),
    period=(date(2017, 1, 1), date(2018, 12, 31)),
    smallest_group=5,
    targets={"2017": 1, "2018": 5, "2019": 6, "total": 12},
    held={
        "Nord": {"2017": 1, "2018": 5, "total": 6, "target": 12},
        "Syd": {"2017": 1, "2018": 6, "total": 7, "target": 12},
    },
    held_inspections=(
        HeldInspection(case_id="KT-2017-001", institution="Bostedet Hasselbo", region="Nord", day=date(2017, 6, 1)),
        HeldInspection(case_id="KT-2018-002", institution="Rød & Blå <1>", region="Syd", day=date(2018, 5, 14)),
    ),
    invited=16,
    under_way=1,
    declined=Declined(n=2, reasons={"resources": 1, "other": 1}),
    deadlines={
        "meeting_within_4_weeks": Kept(n=13, kept=12, median_days=21.5),
        "agenda_14_days_before": Kept(n=12, kept=12, median_days=16.0),
        "documentation_within_1_week": Kept(n=0, kept=0, median_days=None),
    },
    topics={"at": {"risk_assessment": 8, "communication": 2}, "st": {"communication": 5}},
    guidelines={"at": {"learning": 3}, "st": {}},
    dilemmas=2,
    dilemma_topics={"communication": 2},
    survey=SurveyFigures(
        sent=15,
        answered=12,
        undeliverable=2,
        unreached=1,
        not_sent={"late": 1, "pilot": 2},
        questions=QUESTIONS,
        by_region={
            region: {q: figures.get(q, QuestionFigures(n=0, counts={}, dont_know=0)) for q in QUESTIONS}
            for region, figures in (("Nord", NORD), ("Syd", SYD))
        },
        texts={
            "4": FreeTexts(n=2, texts=("=1+1", "God dialog 👍 med [navn]")),
            "6": FreeTexts(n=None),
            "7": FreeTexts(n=0),
            "9": FreeTexts(n=1, texts=("Knive & ret til køkken",)),
        },
    ),
    samples=(
        SampleFigures(year=2018, region="Nord", population=6, drawn=2, asked=4, received=3, in_order=2, deviation=1),
    ),
    notifications={"at": 2, "st": 1},
    press={"st": 1},
    lessons=(
        LessonText(
            kind="lesson", text="Få gennemgående konsulenter", authority="st", region="Nord", day=date(2018, 2, 1)
        ),
        LessonText(kind="barrier", text="Forskellig planlægning", authority=None, region=None, day=date(2018, 3, 1)),
    ),
)
