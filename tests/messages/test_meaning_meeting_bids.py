"""Other days proposed: what is told of the offered days first, in which week they lie, and how a bid is put."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.date_phrases import short, slot
from tests.messages.meaning_helpers import read

MONDAY = slot("2018-05-07T10:00", "2018-05-07T12:00")
WEDNESDAY = slot("2018-05-09T13:00", "2018-05-09T15:00")
NEXT_MONDAY = slot("2018-05-14T10:00", "2018-05-14T12:00")
TWO = (MONDAY, WEDNESDAY)
THREE = (MONDAY, WEDNESDAY, NEXT_MONDAY)
SENT = datetime.fromisoformat("2018-04-10T09:00:00+02:00")


pytestmark = pytest.mark.usefixtures("by_cues_alone")


def answer(text: str, offered: tuple[Slot, ...] = TWO) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=offered, written=SENT)


def said(reading: Reading) -> set[str]:
    return {short(d) for d in reading.dates}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Begge dage er jeg i byretten. Fredag i samme uge kl. 9-11 kan jeg.", "2018-05-11T09:00/11:00"),
        ("Mandag og onsdag er jeg optaget. Torsdag i samme uge kan jeg.", "2018-05-10"),
        ("Ingen af dagene går. Vi foreslår tirsdag ugen efter kl. 13.", "2018-05-15T13:00"),
        ("Uge 19 er lukket land, men tirsdagen efter er fin.", "2018-05-15"),
        ("Uge 19 er optaget. Onsdag i ugen efter, den 16., kan vi fra 9 til 11.", "2018-05-16T09:00/11:00"),
    ],
)
def test_a_day_is_proposed_in_the_week_that_was_named(text: str, expected: str) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert [short(d) for d in reading.dates if d.wanted] == [expected]


@pytest.mark.parametrize(
    ("text", "ruled_out", "expected"),
    [
        (
            "Den 7. har vi personaledag, og onsdagen efter er jeg til bryllup. Torsdag den 17. maj kl. 9 kan jeg.",
            {"!2018-05-07", "!2018-05-09"},
            "2018-05-17T09:00",
        ),
        (
            "Om mandagen holder vi husmøde, og den 9. er jeg til bryllup. Jeg kan torsdag den 17. maj kl. 9.",
            {"!2018-05-07", "!2018-05-09"},
            "2018-05-17T09:00",
        ),
        (
            "Mandag den 7. vaccinerer vi hele huset, og den 9. er der rejsegilde. Hvad med torsdag den 17. maj?",
            {"!2018-05-07", "!2018-05-09"},
            "2018-05-17",
        ),
        (
            "Mandag den 7. plukker vi rabarber, og onsdag den 9. tapetserer vi stuen. Torsdag den 17. maj kan vi.",
            {"!2018-05-07", "!2018-05-09"},
            "2018-05-17",
        ),
        (
            "Det dur ikke, hverken første eller anden dag. Bud herfra: torsdag den 17. maj kl. 9.",
            {"!2018-05-07T10:00/12:00", "!2018-05-09T13:00/15:00"},
            "2018-05-17T09:00",
        ),
    ],
)
def test_what_happens_on_the_offered_days_is_why_another_is_proposed(
    text: str, ruled_out: set[str], expected: str
) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert said(reading) == {*ruled_out, expected}


def test_a_weekday_in_general_rules_out_each_offered_one() -> None:
    reading = answer("Onsdag den 9. passer fint. Om mandagen holder vi husmøde.", THREE)
    assert said(reading) == {"2018-05-09T13:00/15:00", "!2018-05-07", "!2018-05-14"}


@pytest.mark.parametrize(
    "text",
    [
        "Onsdag den 9. maj er jeg her. Hvad med torsdag den 17. maj?",
        "Den 9. er fin, for om mandagen er vi alle på arbejde.",
    ],
)
def test_a_day_on_which_the_writer_is_there_is_not_ruled_out_asked(text: str) -> None:
    reading = answer(text)
    assert reading.decision is Choice.ASK or not {"!2018-05-09"} & said(reading)


@pytest.mark.parametrize(
    "text",
    [
        "Alle datoer er besat. Torsdag den 17. maj er der ikke et kryds i kalenderen.",
        "Alle datoer er besat. Torsdag den 17. maj står der ikke noget i kalenderen.",
        "Begge går fra. Vi tilbyder torsdag den 17. maj.",
        "Ingen af dem. Tilbud herfra: torsdag den 17. maj.",
        "Ingen af dem. Må jeg pege på torsdag den 17. maj?",
        "Hverken-eller.\nTorsdag 17/5",
        "De to dage er jeg et andet sted. Torsdag den 17. maj kan jeg godt.",
        "Jeg er på orlov og ude af begge. Torsdag den 17. maj er jeg klar.",
        "Jeg har ferie, så begge ryger. Første dag, jeg kan, er torsdag den 17. maj.",
    ],
)
def test_a_bid_is_a_proposal(text: str) -> None:
    reading = answer(text)
    assert [short(d) for d in reading.dates if d.wanted] == ["2018-05-17"]
    assert reading.outcome == "counter"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9/5, dog først 13.30-15.30. Den anden nej", None),
        ("7/5: nej\n9/5: kun 9-11", {"!2018-05-07", "2018-05-09T09:00/11:00"}),
        ("Den 7. går ikke. Den 9., men kun 9-11.", {"!2018-05-07", "2018-05-09T09:00/11:00"}),
    ],
)
def test_other_hours_of_an_offered_day_do_not_rule_the_day_out(text: str, expected: set[str] | None) -> None:
    reading = answer(text)
    assert reading.decision is Choice.ASK or said(reading) == expected
    assert "!2018-05-09" not in said(reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ingen af dem. Tirsdag den 15. maj eller torsdag den 17. maj om eftermiddagen vil passe bedre.",
            {"2018-05-15T12:00/16:00", "2018-05-17T12:00/16:00"},
        ),
        (
            "Ingen af dem. Onsdag den 16. eller torsdag den 17. maj passer, helst torsdagen.",
            {"2018-05-16", "2018-05-17"},
        ),
        ("Ingen af dem. I uge 21 kan vi tirsdag og onsdag; torsdagen har vi lovet væk.", {"2018-05-22", "2018-05-23"}),
        (
            "Ingen af dem. Uge 21 kan vi godt, bare ikke om torsdagen.",
            {"2018-05-21..2018-05-23", "2018-05-25..2018-05-27"},
        ),
        ("Ingen af dem. Vi kan mandag tirsdag og onsdag i uge 21.", {"2018-05-21", "2018-05-22", "2018-05-23"}),
    ],
)
def test_each_of_several_days_is_proposed(text: str, expected: set[str]) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert {short(d) for d in reading.dates if d.wanted} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Begge dage er optaget. Torsdag i samme uge kan jeg.",  # the offer lies in two weeks
        "Hvis lederen er på orlov, kan vi torsdag den 17. maj.",
        "Ingen af dem går. Torsdag den 17. maj kan vi, det samme gælder ikke for lederen.",
        "Torsdag den 17. maj, som vi allerede har lovet hinanden, kan jeg.",
        "Ingen af dem går. Torsdag i uge 20, det vil sige den 24. maj, kan vi.",
    ],
)
def test_a_day_that_is_not_told_for_sure_is_asked_about(text: str) -> None:
    assert answer(text, (MONDAY, NEXT_MONDAY)).decision is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "I uge 19 er vi på Bornholm med alle beboere. Vi kan tilbyde torsdag den 17. maj.",
        "Uge 19 kører vi på sommerblus. Torsdag den 17. maj kan vi godt.",
    ],
)
def test_a_week_told_of_before_another_day_is_proposed_is_ruled_out(text: str) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert [short(d) for d in reading.dates if d.wanted] == ["2018-05-17"]


@pytest.mark.parametrize(
    "text",
    [
        "I uge 19 er alle fri og klar. Torsdag den 17. maj kan vi også.",
        "Uge 19 er fin. Vi kan også torsdag den 17. maj.",
    ],
)
def test_a_week_that_suits_beside_another_day_is_asked_about(text: str) -> None:
    assert answer(text).decision is Choice.ASK


@pytest.mark.parametrize(
    ("offered", "ruled_out"),
    [
        (TWO, {"!2018-05-07", "!2018-05-09"}),
        (THREE, {"!2018-05-07..2018-05-13"}),  # the third lies in another week
    ],
)
def test_the_week_of_the_whole_offer_is_the_days_on_offer(offered: tuple[Slot, ...], ruled_out: set[str]) -> None:
    reading = answer("Uge 19 er umulig. Hvad med onsdag den 23. maj kl. 9?", offered)
    assert said(reading) == {*ruled_out, "2018-05-23T09:00"}
