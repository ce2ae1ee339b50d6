"""Days in the shortest spellings, and days that are told by others named before them."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.dates import doubts, find_dates
from messages.reading import Slot
from tests.messages.date_phrases import WEDNESDAY, short, slot

NOW = datetime.fromisoformat(WEDNESDAY)  # 2 May 2018
ONE_WEEK = (slot("2018-05-28T10:00", "2018-05-28T12:00"), slot("2018-05-30T13:00", "2018-05-30T15:00"))
TWO_WEEKS = (slot("2018-05-28T10:00", "2018-05-28T12:00"), slot("2018-06-06T09:00", "2018-06-06T11:00"))


def read(text: str, offered: tuple[Slot, ...] = ()) -> list[tuple[str, str | None]]:
    return [(short(each), each.doubt) for each in find_dates(text, as_of=NOW, anchors=offered)]


def sure(text: str, offered: tuple[Slot, ...] = ()) -> list[str]:
    return [said for said, doubt in read(text, offered) if doubt is None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ny tid: to 17/5 kl 8.30", ["2018-05-17T08:30"]),
        ("ma 14/5 fm\nti 15/5 em", ["2018-05-14T08:00/12:00", "2018-05-15T12:00/16:00"]),
        ("Kan: ma. 14/5 efterm. el. on. 16/5 form.", ["2018-05-14T12:00/16:00", "2018-05-16T08:00/12:00"]),
        ("Vi kan ti d. 15/5 og fr d. 18/5", ["2018-05-15", "2018-05-18"]),
        ("Besøg on 9/5 9-11", ["2018-05-09T09:00/11:00"]),
        ("Uge 21 ma, on el. to kl 9", ["2018-05-21T09:00", "2018-05-23T09:00", "2018-05-24T09:00"]),
        ("Jeg kan ma-on i uge 21", ["2018-05-21..2018-05-23"]),
        ("mandag tirsdag og torsdag i uge 21", ["2018-05-21", "2018-05-22", "2018-05-24"]),
        ("tirsdag 15/5 f.m. eller onsdag 16/5 e.m.", ["2018-05-15T08:00/12:00", "2018-05-16T12:00/16:00"]),
        ("tirsdag den 15. maj ml. 9 og 11", ["2018-05-15T09:00/11:00"]),
        ("onsdag d. 16/5 mel. kl. 10 og 12", ["2018-05-16T10:00/12:00"]),
    ],
)
def test_the_shortest_spellings_are_read_beside_a_day_or_a_week(text: str, expected: list[str]) -> None:
    assert sure(text) == expected


def test_a_short_weekday_that_contradicts_its_date_is_a_doubt() -> None:
    assert read("Ny tid: to 18/5 kl 9") == [("2018-05-18T09:00", doubts.WEEKDAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi kan begge de to 17/5 og 18/5", ["2018-05-17", "2018-05-18"]),
        ("halv to den 18/5", ["2018-05-18T13:30"]),
        ("We can come on 18/5", ["2018-05-18"]),
        ("Vi giver 25 ml. 9 og 11 er tal", []),
        ("Vi er to. Den 18/5 passer", ["2018-05-18"]),
        ("Vi er i god form. Den 18/5 passer", ["2018-05-18"]),
        ("kl. ti 18/5", ["2018-05-18T10:00"]),
    ],
)
def test_the_same_letters_are_other_words_elsewhere(text: str, expected: list[str]) -> None:
    assert sure(text) == expected


@pytest.mark.parametrize("said", ["klokken ti møder jeg op", "kl. 10 møder vi op", "kl. ti timer I os"])
def test_what_counts_elsewhere_is_an_hour_behind_the_clock(said: str) -> None:
    assert sure(f"Onsdag den 16. maj {said}")[0] == "2018-05-16T10:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16/5: kun 10-12", "2018-05-16T10:00/12:00"),
        ("16/5, dog først 13-15", "2018-05-16T13:00/15:00"),
        ("Onsdag den 16. maj, men helst 9-11.", "2018-05-16T09:00/11:00"),
    ],
)
def test_plain_hours_behind_a_word_that_narrows_are_the_days(text: str, expected: str) -> None:
    assert sure(text) == [expected]


def test_persons_behind_a_word_that_narrows_are_no_hours() -> None:
    assert sure("16/5, dog kun 10-12 personer") == ["2018-05-16"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mandag og onsdag er jeg optaget. Torsdag i samme uge kan jeg.", "2018-05-31"),
        ("Begge dage er jeg væk. Vi foreslår fredag den uge.", "2018-06-01"),
        ("De to dage går ikke, men tirsdag ugen efter er fin.", "2018-06-05"),
        ("Vi kan tirsdag i den følgende uge.", "2018-06-05"),
        ("Uge 23 er lukket. Tirsdag i ugen efter er fin.", "2018-06-12"),
        ("Den 7. juni er jeg væk. Vi kan torsdag ugen før.", "2018-05-31"),
        ("I uge 23 er jeg væk, men mandagen efter er fin.", "2018-06-11"),
        ("Onsdag den 30. er jeg i retten. Torsdagen derpå er fin.", "2018-05-31"),
        ("Onsdag den 30. er jeg i retten. Den følgende mandag kan jeg.", "2018-06-04"),
        ("Den 30. er jeg i retten. Vi kan onsdag to uger senere.", "2018-06-13"),
        ("I samme uge kan vi godt fredag.", "2018-06-01"),
    ],
)
def test_a_weekday_lies_in_the_week_that_was_named_or_offered(text: str, expected: str) -> None:
    assert expected in sure(text, ONE_WEEK)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uge 22 er optaget. Mandag og tirsdag i ugen efter er gode.", ["2018-06-04", "2018-06-05"]),
        ("Begge går fra. Mandag, onsdag eller fredag ugen efter er god.", ["2018-06-04", "2018-06-06", "2018-06-08"]),
        ("Begge går fra. Mandag-onsdag ugen efter er fri.", ["2018-06-04..2018-06-06"]),
    ],
)
def test_all_weekdays_of_a_list_lie_in_the_same_week(text: str, expected: list[str]) -> None:
    assert sure(text, ONE_WEEK)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("De to dage går ikke. Torsdag i samme uge kan jeg.", TWO_WEEKS),
        ("De to dage går ikke. Tirsdag ugen efter kan jeg.", TWO_WEEKS),
        ("Torsdag i samme uge kan jeg.", ()),
    ],
)
def test_a_week_counted_from_none_or_from_several_is_in_doubt(text: str, offered: tuple[Slot, ...]) -> None:
    assert read(text, offered)[-1][1] == doubts.WHICH_WEEKDAY


@pytest.mark.parametrize("text", ["Mandagen efter kl. 12 er god", "Mandagen efter frokost er god"])
def test_a_weekday_behind_which_an_hour_is_told_is_no_later_one(text: str) -> None:
    assert read(text, ONE_WEEK)[0][0].startswith("2018-05-28")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I uge 22 kan jeg kun om fredagen.", ["2018-06-01"]),
        ("Uge 23 er fin, dog ikke om mandagen.", ["2018-06-05..2018-06-10", "!2018-06-04"]),
    ],
)
def test_a_weekday_of_the_week_just_named_is_none_in_general(text: str, expected: list[str]) -> None:
    assert sure(text) == expected


def test_a_weekday_in_general_stays_one_where_another_week_offers_it() -> None:
    (_, general), *_ = reversed(read("Uge 23 går ikke, og om mandagen er jeg altid ude.", ONE_WEEK))
    assert general == doubts.GENERAL


@pytest.mark.parametrize(
    "text",
    [
        "Vi kommer torsdag i uge 20, det vil sige den 24. maj.",
        "Vi kommer i morgen, altså fredag den 4. maj.",
        "Torsdag i uge 21, dvs. den 23. maj, passer.",
    ],
)
def test_a_day_said_twice_in_two_ways_is_in_doubt(text: str) -> None:
    assert {doubt for _, doubt in read(text)} == {doubts.WEEKDAY}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Torsdag i uge 21, altså den 24. maj, er vi klar fra 9 til 11.", "2018-05-24T09:00/11:00"),
        ("Onsdag i uge 21, den 23., er vi klar fra 9.30 til 11.30.", "2018-05-23T09:30/11:30"),
    ],
)
def test_the_hour_behind_a_day_said_twice_is_its_hour(text: str, expected: str) -> None:
    assert sure(text) == [expected]


def test_each_day_of_a_list_behind_a_because_is_ruled_out() -> None:
    assert sure("Jeg svarer straks, for 8., 9. og 15. maj går ikke.") == ["!2018-05-08", "!2018-05-09", "!2018-05-15"]


def test_both_days_told_behind_a_feast_are_two_and_not_three() -> None:
    text = "Efter pinse går det lettere: torsdag den 24. maj eller mandag den 28. maj, begge dage kl. 10-12."
    assert sure(text) == ["2018-05-24T10:00/12:00", "2018-05-28T10:00/12:00"]


def test_a_house_laid_low_lay_low_on_the_day_that_was() -> None:
    assert sure("Mandag var hele huset lagt ned af sygdom.") == ["2018-04-30"]
