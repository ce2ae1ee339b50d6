"""Answers to offered dates that say it sideways: stretches of days, numbers in words, days that only tell why."""

from __future__ import annotations

import pytest

from messages.meaning.gate import LEANING, RULE
from messages.reading import Choice, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, answer, taken


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Den 21. holder vi fri for alt andet. Det bliver godt at få vendt det hele.", (WEDNESDAY,)),
        ("Vi holder den 15. juni fri til jer.", (THURSDAY,)),
        ("Ferien slutter den 11., så jeg er frisk til mødet den 13. juni.", (TUESDAY,)),
        ("Tirsdagen kan bruges, de to andre ikke.", (TUESDAY,)),
        ("Vi kører gerne med forslag ét eller to, begge er lige gode.", (TUESDAY, THURSDAY)),
        ("Nummer to og tre passer.", (THURSDAY, WEDNESDAY)),
        ("De første to går ikke, den sidste er fin.", (WEDNESDAY,)),
        ("Kun uge 25 er mulig for os.", (WEDNESDAY,)),
        ("I uge 24 kan vi begge dage.", (TUESDAY, THURSDAY)),
        ("Den 15. møder jeg op, udhvilet og glad.", (THURSDAY,)),
        ("Den 13. kan jeg ikke nå, for jeg har et andet møde kl. 10. Den 15. er jeg ledig.", (THURSDAY,)),
        ("Vi kan ikke den 13., der har vi lukkedag. Torsdag den 15. er derimod fin.", (THURSDAY,)),
        ("Kun 15/6. Den 13. og den 21. er jeg optaget.", (THURSDAY,)),
        ("Tak for de tre forslag. Vi tager det første.", (TUESDAY,)),
        ("Får jeg lov at vælge, bliver det forslag 3.", (WEDNESDAY,)),
        ("Alle tre dage passer os fint. I bestemmer.", THREE),
        ("Den 13. er jeg i byretten, den 15. i Bruxelles. Tilbage står den 21., og det er fint.", (WEDNESDAY,)),
        ("Onsdag passer. Om tirsdagen er her kaos.", (WEDNESDAY,)),
    ],
)
def test_a_slot_is_taken_sideways(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert reading.outcome == "accept"
    assert taken(reading) == [s.start for s in slots]


@pytest.mark.parametrize(
    "text",
    [
        "Ja, den 13. er god. Så ses vi den 15.",
        "Den 13. passer. På gensyn den 15.",
        "Vi har næsten valgt den 15. juni.",
        "Vi har så godt som besluttet torsdag den 15. juni.",
        "Det blev torsdagen, som tabte.",
        "Torsdag er nedstemt.",
        "Den 15. er fin, når blot lederen siger ja.",
        "Siger de den 15., siger vi også den 15.",
        "Spørg hellere Socialtilsynet først. Den 15. er fin.",
        "Eftermiddagsmødet den 13. passer bedst.",
        "Det sidst nævnte, tirsdag den 13. juni, passer.",
        "Det må blive en af de sidste to.",
        "I juni kan vi.",
        "Ingen af dagene kan bruges her, vælg frit.",
        "Den 15. er fin. Beboerne bliver låst inde om natten, det bør nogen se på.",
        "Den 15. er god. Sig også til Arbejdstilsynet, at ventilationen er i stykker.",
        "Vi har højst plads til to gæster, men den 15. passer.",
        "Jeres dage går ikke, bortset fra den 15.",
        "Ingen af dagene passer, undtagen torsdag.",
        "Jeres dage går ikke. Vi hører fra jer efter den 26. juni.",
        "Den 13. er lederen her. Kunne det blive den 26. juni?",
        "Resultatet bliver først klar den 15.",
        "Den 13. går ikke, den 15. på rådhuset.",
        "Teammødet er aflyst den 15.",
        "Jeg har sagt nej. Mit bud er den 27. juni eller en helt anden dag.",
        "Den 15. juni er fin, men min mand vil hellere den 13.",
    ],
)
def test_what_points_two_ways_or_falls_short_is_asked_by_the_cues_alone(text: str) -> None:
    reading = answer(text)
    assert reading.decision is Choice.ASK
    assert reading.outcome != "accept" or len(reading.why) > 1
    assert not {e.rule for e in reading.why[-1:]} & {RULE, LEANING}


def test_an_ordinal_that_is_a_day_of_the_month_of_another_slot_is_asked() -> None:
    third = Slot(start=TUESDAY.start.replace(day=3, month=7), end=TUESDAY.end.replace(day=3, month=7))
    reading = answer(
        "Den tredje passer mig.", (TUESDAY, third, Slot(start=third.start.replace(day=7), end=third.end.replace(day=7)))
    )
    assert reading.decision is Choice.ASK
    assert "an ordinal or a day of the month" in {e.rule for e in reading.why}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Jeres dage går ikke. Forslag: 27/6.", 27),
        ("Jeg er i retten de dage. Mit bud: tirsdag den 27. juni.", 27),
        ("De tre går ikke. Prøv tirsdag den 27. juni.", 27),
        ("Jeres dage kan vi ikke. Tirsdag den 27. juni ville redde os.", 27),
        ("Uge 24 er festuge, og den 21. er jeg på ferie. Mandag den 26. juni er til gengæld fri.", 26),
    ],
)
def test_a_day_named_where_all_that_was_offered_is_refused_is_proposed(text: str, day: int) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert [getattr(d.start, "day", None) for d in reading.dates if d.wanted] == [day]


def test_a_week_but_for_a_weekday_is_not_the_weekday_that_was_offered_elsewhere() -> None:
    reading = answer("Den 15. kan jeg ikke. Uge 26 er åben undtagen torsdag.")
    refused = {str(d.start) for d in reading.dates if not d.wanted}
    assert refused == {"2017-06-15", "2017-06-29"}


@pytest.mark.parametrize(
    "text",
    [
        "Tirsdag er vi i Aalborg, torsdag er vi i Kolding, og onsdag er vi i Odense.",
        "Alle tre er optaget i min kalender.",
        "Vi er på koloni på Bornholm alle tre gange.",
        "Jeg kan ikke nogen af dagene, da jeg har orlov hele juni.",
    ],
)
def test_days_that_are_all_filled_are_a_no(text: str) -> None:
    assert answer(text).outcome == "decline"
