"""Answers with days that were not offered: proposals, other weeks and hours, and remarks that name days."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.date_phrases import short, slot
from tests.messages.meaning_helpers import read

MONDAY = slot("2018-04-30T12:30", "2018-04-30T14:30")
THURSDAY = slot("2018-05-03T09:00", "2018-05-03T11:00")
NEXT_MONDAY = slot("2018-05-07T10:00", "2018-05-07T12:00")
NEXT_TUESDAY = slot("2018-05-08T10:00", "2018-05-08T12:00")
FOUR = (MONDAY, THURSDAY, NEXT_MONDAY, NEXT_TUESDAY)
SENT = datetime.fromisoformat("2018-04-10T09:00:00+02:00")


def answer(text: str, offered: tuple[Slot, ...] = FOUR) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=offered, written=SENT)


def wanted(reading: Reading) -> list[str]:
    return [short(d) for d in reading.dates if d.wanted]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Uge 19 duer ikke for mig. I uge 18 tager jeg torsdagen.", (THURSDAY,)),
        ("Uge 18 er jeg på ferie, men i uge 19 kan jeg mandag og tirsdag.", (NEXT_MONDAY, NEXT_TUESDAY)),
        ("Jeg kan mandag i uge 18 og tirsdag i uge 19.", (MONDAY, NEXT_TUESDAY)),
        ("Alle undtagen den 30. april, hvor jeg har fri inden 1. maj.", (THURSDAY, NEXT_MONDAY, NEXT_TUESDAY)),
        ("Helst den 3. maj, ellers den 7. Den 30. er udelukket, da maleren har lokalet.", (THURSDAY, NEXT_MONDAY)),
        ("Først og fremmest den 3. maj, subsidiært den 7. maj.", (THURSDAY, NEXT_MONDAY)),
        ("Jeg foretrækker den 8., men kan om nødvendigt også dagen før.", (NEXT_MONDAY, NEXT_TUESDAY)),
        ("Helst den 7., ellers den 8. Resten er optaget.", (NEXT_MONDAY, NEXT_TUESDAY)),
        ("De to i uge 19 passer, de to i uge 18 gør ikke.", (NEXT_MONDAY, NEXT_TUESDAY)),
        ("Ugen med Kristi himmelfart passer os bedst, altså den 8.", (NEXT_TUESDAY,)),
        ("Mandag den 30. april efter frokost passer fint.", (MONDAY,)),
        ("Uge 18 passer, altså mødet kl. 9.", (THURSDAY,)),
        ("Jeg har ikke mange huller i maj. Mulighed 2 er et af dem, så den tager jeg.", (THURSDAY,)),
        ("Mandag-onsdag er jeg altid ude, så det må blive torsdagen.", (THURSDAY,)),
        ("Jeg ringer på mandag om parkering. Vi tager torsdag den 3. maj.", (THURSDAY,)),
        ("Torsdag den 3. maj er fin. Torsdagen efter er det jo Kristi himmelfart.", (THURSDAY,)),
        ("Den nye pædagog begynder den 1. maj, så det ville passe godt med den 3. maj.", (THURSDAY,)),
        ("Den 30. april og den 7. maj kan vi ikke, kun den 3. og den 8.", (THURSDAY, NEXT_TUESDAY)),
        ("Vi siger tirsdag den 8. maj. Mandag er vi på udflugt.", (NEXT_TUESDAY,)),
        ("Før den 5. maj går det ikke, men den 8. er fin.", (NEXT_TUESDAY,)),
        ("Tirsdag den 8. låser jeg op kl. 9.45, så der er tid til en kop kaffe inden mødet.", (NEXT_TUESDAY,)),
    ],
)
def test_offered_slots_are_taken_beside_other_days_and_hours(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert reading.outcome == "accept"
    assert [d.start for d in reading.dates if d.wanted] == [s.start for s in slots]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Uge 18 går ikke, så jeg foreslår onsdag eller torsdag i uge 20.", ["2018-05-16", "2018-05-17"]),
        ("Uge 18 går ikke. I uge 19 kan jeg torsdag og fredag.", ["2018-05-10", "2018-05-11"]),
        (
            "Beklager, vi holder lukket. Vi er tilbage den 14. maj og kan mødes dagen efter kl. 10.",
            ["2018-05-15T10:00"],
        ),
        ("Lederen er på barsel til den 10. maj. Vi vil derfor foreslå fredag den 11. maj.", ["2018-05-11"]),
        ("Kl. 9 er for tidligt torsdag den 3. maj, men kl. 11 samme dag kan vi godt.", ["2018-05-03T11:00"]),
        ("Kan vi flytte mødet den 8. maj fra kl. 10 til kl. 13?", ["2018-05-08T13:00"]),
        ("Kan vi mødes den 8. maj kl. 13 i stedet for kl. 10?", ["2018-05-08T13:00"]),
        ("Den 8. maj kan vi tidligst kl. 11.", ["2018-05-08T11:00>"]),
        ("Først på ugen er vi for få. Giv os torsdag den 17. maj.", ["2018-05-17"]),
        ("Sig den 11. maj kl. 9, så er alle på arbejde; på jeres fire er vi halveret.", ["2018-05-11T09:00"]),
        ("Uge 18 er en uge, hvor vi bygger om. Vi kan mandag den 14. maj.", ["2018-05-14"]),
        ("Hele uge 19 er jeg på ferie, og den 3. maj er booket. Mit bud er den 2. maj.", ["2018-05-02"]),
        ("Torsdag den 26. april kan jeg, men så er der lukket land til den 14. maj.", ["2018-04-26"]),
        ("Vi må takke nej til dem alle og foreslår i stedet onsdag den 9. maj.", ["2018-05-09"]),
        ("Vi siger nej tak til de fire tidspunkter og ja tak til den 9. maj kl. 13.", ["2018-05-09T13:00"]),
        (
            "Alle fire er optaget. Den 14. maj: hele dagen. Den 15. maj: kun efter kl. 12.",
            ["2018-05-14", "2018-05-15T12:00"],
        ),
        ("Vores leder holder barsel, så vi beder om tirsdag den 15. maj kl. 10.", ["2018-05-15T10:00"]),
        ("Onsdag den 9. maj i stedet for mandag den 30. april ville passe os.", ["2018-05-09"]),
        ("Torsdag er vi kun halvt hold, så vi vil foreslå fredag den 4. maj.", ["2018-05-04"]),
        ("Beboerkonferencer alle dage, desværre. Vi peger på onsdag den 9. maj kl. 9.", ["2018-05-09T09:00"]),
        ("Fredag den 4. maj, ellers onsdag den 9. maj. De andre er umulige.", ["2018-05-04", "2018-05-09"]),
        ("De foreslåede går ikke. Første ledige dag er tirsdag den 15. maj.", ["2018-05-15"]),
        ("De dage, I foreslår, er vi på kursus. Onsdag den 9. maj er god.", ["2018-05-09"]),
        ("Fredag den 11. maj fra kl. 13 er fri hos os; de dage, I nævner, er det ikke.", ["2018-05-11T13:00"]),
        ("Mødet kan for mit vedkommende afholdes fredag den 11. maj, men ikke på de tilbudte dage.", ["2018-05-11"]),
    ],
)
def test_other_days_and_hours_are_proposed(text: str, days: list[str]) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert [d.rstrip(">") for d in wanted(reading)] == [d.rstrip(">") for d in days]


@pytest.mark.parametrize(
    "text",
    [
        "I uge 18 er jeg væk, men tirsdag er fin.",
        "Uge 18 er jeg på kursus. Torsdagen duer.",
        "Torsdag den 3. maj er fin, men vi kan først være klar klokken ti. Så 10-12 i stedet for 9-11.",
        "Den 8. maj kl. 13 passer os fint.",
        "Den 3. maj kl. 13 står kaffen klar.",
        "Den 8. maj kan vi først fra kl. 9.",
        "Er det rigtigt, at mødet den 8. maj er kl. 13?",
        "Torsdag kan jeg ikke, ellers mandag den 7.",
        "Torsdag den 3. maj er ok, men jeg sender endelig besked på mandag.",
        "Før den 5. maj går det ikke.",
        "Torsdag er vi for få, så vi vil foreslå fredag den 4. maj på samme tid.",
        "Vi må bede om en anden dag.",
        "Vi må takke nej til alle fire og den 9. maj.",
        "Den 9. maj er bedst, men den 8. går også.",
        "Vi kan fra kl. 9.30 den 3. maj.",
        "Har I mulighed for den 9. maj? Ellers tager vi den 8.",
        "Den 3. maj er vi på kursus til kl. 12.",
        "De tre i maj kan vi ikke. Den i april heller ikke, tror jeg.",
        "Torsdag passer bedst, ellers må vi finde en dag i uge 20.",
    ],
)
def test_what_could_be_meant_in_two_ways_is_asked_about(text: str) -> None:
    assert answer(text).decision is Choice.ASK


def test_until_when_somebody_is_away_is_no_day_of_the_answer() -> None:
    reading = answer("Jeg kan desværre ikke nogen af dagene, jeg er på ferie på Gran Canaria til og med den 26. maj.")
    assert reading.outcome == "decline"
    assert {short(d) for d in reading.dates} == {"!2018-04-30", "!2018-05-03", "!2018-05-07", "!2018-05-08"}
