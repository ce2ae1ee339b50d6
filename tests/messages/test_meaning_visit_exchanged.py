"""Reports on visits with two days in them, and a day that is given up (written on Tuesday 23 May 2017)."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import read

pytestmark = pytest.mark.usefixtures("by_cues_alone")  # the second opinion is trained anew from time to time


def report(text: str) -> Reading:
    return read(text, Kind.VISIT, role=Role.ST, institution="Rønnebakken")


def told(reading: Reading, *, wanted: bool) -> list[str]:
    return [str(d.start) if d.all_day else str(d.start)[:16] for d in reading.dates if d.wanted is wanted]


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("Onsdag den 17. blev til torsdag den 8. juni, da lederen var indkaldt til møde.", "2017-06-08", "2017-05-17"),
        ("Torsdag den 1. juni er lavet om til tirsdag den 6. juni.", "2017-06-06", "2017-06-01"),
        ("Den 29. maj bliver desværre til den 7. juni.", "2017-06-07", "2017-05-29"),
        ("Flyttet: 30/5 -> 8/6", "2017-06-08", "2017-05-30"),
        ("Udsat. 29-05 → 09-06.", "2017-06-09", "2017-05-29"),
        ("Den 31. maj må vige for den 9. juni.", "2017-06-09", "2017-05-31"),
        ("Besøget den 30. maj bytter vi ud med den 8. juni.", "2017-06-08", "2017-05-30"),
        ("Udskudt. Nu 8/6 i st.f. 30/5.", "2017-06-08", "2017-05-30"),
    ],
)
def test_a_day_exchanged_for_another_is_the_old_one(text: str, new: str, old: str) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == ("postponed", Choice.ACT)
    assert (told(reading, wanted=True), told(reading, wanted=False)) == ([new], [old])


@pytest.mark.parametrize(
    "text",
    [
        "Tirsdag den 16. blev til torsdag den 18. Det gik fint.",  # held then, or put off?
        "Bliver den 30. maj til den 8. juni?",
        "Dialogmødet den 30. maj -> 8. juni, besøget ved vi ikke noget om.",
    ],
)
def test_an_exchange_that_is_over_asked_or_of_the_meeting_is_put_before_a_person(text: str) -> None:
    assert report(text).decision is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Jeg var på Rønnebakken i går, dvs. fredag den 19. maj.",
        "Vi kommer onsdag i uge 23, altså den 14. juni.",
        "Besøget ligger i morgen, nemlig torsdag den 25. maj.",
        "Det blev holdt i forgårs, det vil sige den 20. maj.",
    ],
)
def test_one_day_told_twice_and_not_the_same_is_put_before_a_person(text: str) -> None:
    assert report(text).decision is Choice.ASK


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Jeg var på Rønnebakken i går, dvs. mandag den 22. maj.", "2017-05-22"),
        ("Vi kommer onsdag i uge 23, altså den 7. juni.", "2017-06-07"),
    ],
)
def test_one_day_told_twice_and_the_same_is_that_day(text: str, day: str) -> None:
    reading = report(text)
    assert (told(reading, wanted=True), reading.decision) == ([day], Choice.ACT)


@pytest.mark.parametrize(
    ("text", "outcome", "days"),
    [
        ("Vi var der to dage, onsdag den 17. og torsdag den 18. maj.", "held", ["2017-05-17", "2017-05-18"]),
        ("Jeg har afsat to dage til dem: 30. og 31. maj.", "planned", ["2017-05-30", "2017-05-31"]),
    ],
)
def test_both_days_of_a_visit_of_two_days_are_told(text: str, outcome: str, days: list[str]) -> None:
    reading = report(text)
    assert (reading.outcome, told(reading, wanted=True), reading.decision) == (outcome, days, Choice.ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Vi kommer den 30. eller 31. maj, jeg har to dage at vælge imellem.",
        "Vi kommer den 30. maj og den 28. juni, to dage i alt.",
        "Vi kommer den 30. og den 31. maj.",
    ],
)
def test_two_days_that_are_no_visit_of_two_days_are_put_before_a_person(text: str) -> None:
    assert report(text).decision is Choice.ASK


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        (
            "På torsdag går alligevel ikke, min makker er syg. Det bliver onsdag den 31. maj.",
            "2017-05-31",
            "2017-05-25",
        ),
        ("Ikke den 30. alligevel. Vi kommer den 8. juni.", "2017-06-08", "2017-05-30"),
        ("Fredag ryger, bilen er på værksted. Ny dag: 1. juni.", "2017-06-01", "2017-05-26"),
        ("Onsdag den 31. maj må vi give slip på. Tirsdag den 6. juni er vi der.", "2017-06-06", "2017-05-31"),
        ("Besøget i går faldt bort, da jeg lå syg. Vi har aftalt den 31. maj.", "2017-05-31", "2017-05-22"),
        (
            "I går var der dødsfald på Rønnebakken, så jeg trak mig. Besøget ligger nu den 8. juni.",
            "2017-06-08",
            "2017-05-22",
        ),
        (
            "Den 16. maj var de alle på udflugt, så vi stod foran en låst dør. Den 30. maj prøver vi igen.",
            "2017-05-30",
            "2017-05-16",
        ),
        (
            "Torsdag var hele huset nede med influenza, og vi vendte om. Den 1. juni er sat af i stedet.",
            "2017-06-01",
            "2017-05-18",
        ),
        (
            "Besøget var sat til den 30. maj, men det går desværre ikke. Vi kommer derfor den 8. juni.",
            "2017-06-08",
            "2017-05-30",
        ),
        ("Besøget i morgen må desværre vente til den 8. juni.", "2017-06-08", "2017-05-24"),
        ("Vi holdt det ikke i går. Det holder vi den 31. maj.", "2017-05-31", "2017-05-22"),
        ("Jeg var syg i går, så det bliver den 31. maj.", "2017-05-31", "2017-05-22"),
        ("Mit besøg den 23. maj er rykket. Det bliver tirsdagen efter, den 30.", "2017-05-30", "2017-05-23"),
    ],
)
def test_a_day_given_up_is_the_old_one(text: str, new: str, old: str) -> None:
    reading = report(text)
    assert reading.outcome == "postponed"
    assert (told(reading, wanted=True), told(reading, wanted=False)) == ([new], [old])


@pytest.mark.parametrize(
    "text",
    [
        "Besøget er udsat. Det ligger stadig fast til den 30. maj.",
        "Vi har aflyst tilsynet. Datoen står uændret ved den 30. maj.",
        "Jeg har den 30. maj på listen, men chefen bestemmer. Siger hun ikke noget, bliver det dér.",
        "Vi har sat den 30. maj af. Ringer lederen ikke, kommer vi.",
        "Det siges, at min kollega var på Rønnebakken i torsdags.",
        "Der snakkes om, at makkeren var på Rønnebakken i torsdags.",
        "Jeg var på Rønnebakken i torsdags, men jeg sværger ikke på det.",
        "Søsterhuset klarede jeg i går. Rønnebakken selv er den 30. maj.",
        "Besøget den 22. maj blev ikke til noget. Lederen så helst, at det faldt helt bort.",
        "Lederen meldte afbud, og der tales om helt at droppe det. Aner det ikke.",
        "Jeg skrev en forkert dag. Vi var der den 18. maj.",
        "Vi kørte til det forkerte hus den 18. maj.",
        "Lederen døde, så jeg trak mig i går.",  # and when?
        "Vi udskyder besøget to uger.",
        "Vi holdt det ikke.",
    ],
)
def test_what_takes_a_visits_day_back_is_put_before_a_person(text: str) -> None:
    assert report(text).decision is Choice.ASK
