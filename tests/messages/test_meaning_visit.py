"""Reports on visits (the mail is written on Tuesday 23 May 2017)."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import at, read

ACT, ASK = Choice.ACT, Choice.ASK


def report(text: str, institution: str | None = None) -> Reading:
    return read(text, Kind.VISIT, role=Role.AT, institution=institution)


@pytest.mark.parametrize(
    ("text", "outcome", "start"),
    [
        ("Jeg var ude hos dem i onsdags sammen med en kollega. Rapporten er på vej.", "held", date(2017, 5, 17)),
        ("Gennemført tirsdag 16/5.", "held", date(2017, 5, 16)),
        ("Så er besøget overstået - vi var der i dag.", "held", date(2017, 5, 23)),
        ("Vi har sat det til torsdag i uge 23 med start kl. 8.30.", "planned", at("2017-06-08T08:30")),
        ("Uanmeldt besøg lagt ind tirsdag den 30/5.", "planned", date(2017, 5, 30)),
        ("Vi har ikke været der endnu, men kommer tirsdag den 6. juni.", "planned", date(2017, 6, 6)),
        ("30. maj kl. 9", "planned", at("2017-05-30T09:00")),
        ("Besøget er udsat til den 7. juni.", "postponed", date(2017, 6, 7)),
    ],
)
def test_a_visit_is_held_planned_or_put_off_on_a_day(text: str, outcome: str, start: object) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == (outcome, ACT)
    assert [d.start for d in reading.dates if d.wanted] == [start]


@pytest.mark.parametrize(
    "text",
    [
        "Besøget den 24. maj blev ikke til noget. Vi kommer i stedet tirsdag den 6. juni.",
        "Tilsynet er rykket fra den 24. maj til den 6. juni.",
        "I stedet for den 24. bliver det den 6. juni.",
    ],
)
def test_the_old_day_is_told_apart_from_the_new(text: str) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == ("postponed", ACT)
    assert [(d.start, d.wanted) for d in reading.dates] == [(date(2017, 6, 6), True), (date(2017, 5, 24), False)]


def test_a_meeting_agreed_on_the_spot_is_no_visit() -> None:
    reading = report("Vi var der i går og aftalte dialogmøde den 14/6 kl. 10.")
    assert (reading.outcome, reading.decision) == ("held", ACT)
    assert [(d.start, d.of) for d in reading.dates] == [(date(2017, 5, 22), None), (at("2017-06-14T10:00"), "meeting")]


@pytest.mark.parametrize(
    "text",
    [
        "Besøget er gennemført.",
        "Vi var på besøg den 30. maj.",
        "Vi kommer den 10. maj.",
        "Tilsynsbesøget fandt sted fredag den 17. maj.",
        "Besøget var planlagt til den 18. maj.",
        "Vi kommer nok den 30. maj.",
        "Hvis lederen er tilbage, kommer vi den 8. juni.",
        "Vi besøger dem den 30. eller 31. maj.",
        "Vi kommer i uge 24 eller 25.",
        "Vi var der den 18. maj, men mangler at tale med nattevagten.",
        "Socialtilsynet siger, at de var der den 18. maj.",
        "Vi var der den 18. maj. En beboer var blevet slået.",
        "Besøget ligger fast den 30. maj. Må vores praktikant tage med?",
        "Sagen er overtaget af Karin, karin@at.example.",
    ],
)
def test_a_visit_without_a_sure_day_or_with_more_to_it_is_asked(text: str) -> None:
    assert report(text).decision is ASK


def test_another_house_than_the_cases_is_asked() -> None:
    text = "Vi var hos Rosenly den 18. maj."
    assert report(text, "Botilbuddet Rosenly").decision is ACT
    assert report(text, "Grævlingehus").decision is ASK


def test_a_notification_is_never_the_answer_on_the_visit() -> None:
    text = (
        "Under vores besøg i går stod medicinen fremme. Det ligger uden for vores område, så vi underretter hermed jer."
    )
    reading = report(text)
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.NOTIFICATION, None, ASK)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Jeg var på Birkely den 18. maj.", "another institution than the case's"),
        (
            "Lederen vil have besøget flyttet, det siger jeg nej til. Det er stadig den 30. maj.",
            "only wished",
        ),
        ("Vi har ikke været der i år.", "not held, and no other day"),
        ("Besøget blev holdt på kommunen den 18. maj.", "only a part of the visit"),
        ("Vi var der den 18. maj for at følge op på et påbud.", "only a part of the visit"),
        ("Vi holdt besøget den 18. maj 2016.", "held long ago"),
        ("Onsdag.", "a day and nothing said of it"),
    ],
)
def test_a_visit_that_is_not_the_one_meant_goes_to_a_person(text: str, rule: str) -> None:
    reading = report(text, "Botilbuddet Egelunden")
    assert reading.decision is ASK
    assert rule in {e.rule for e in reading.why}


@pytest.mark.parametrize(
    ("text", "outcome", "start"),
    [
        ("Ja, i torsdags.", "held", date(2017, 5, 18)),
        ("Nej, først den 6. juni.", "planned", date(2017, 6, 6)),
        ("Ikke endnu, men den 6. juni.", "planned", date(2017, 6, 6)),
        ("Besøget er rykket til uge 23, nærmere bestemt tirsdag den 6. juni.", "postponed", date(2017, 6, 6)),
    ],
)
def test_short_answers_to_whether_it_was_held(text: str, outcome: str, start: date) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == (outcome, ACT)
    assert [d.start for d in reading.dates if d.wanted] == [start]
