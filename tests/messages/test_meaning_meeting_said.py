"""What is said of offered days in other words than of the day itself: by pointing back, by rank, by where one is."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.reading import Choice, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, answer, taken

TWO = (TUESDAY, THURSDAY)


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(
    ("text", "slots"),
    [
        # words behind a day point back at it
        ("Der var stemning for tirsdag, så den siger vi ja til.", (TUESDAY,)),
        ("Stemningen var klart for den 21. Så den tager vi.", (WEDNESDAY,)),
        ("Flest er på arbejde tirsdag den 13. juni. Lad det blive den dag.", (TUESDAY,)),
        ("Kollegerne vil have onsdagen, og den tager vi så.", (WEDNESDAY,)),
        ("Den midterste dato er bedst for huset, så den holder vi fri.", (THURSDAY,)),
        ("Den 13. er lagt ind. Jeg glæder mig til at hilse på dem alle.", (TUESDAY,)),
        ("Den 13. passer. Jeg ser frem til at møde dem begge.", (TUESDAY,)),
        # a first and a second choice
        ("Helst den 15., ellers den 21. Den 13. er udelukket.", (THURSDAY, WEDNESDAY)),
        ("Først og fremmest den 13., subsidiært den 21.", (TUESDAY, WEDNESDAY)),
        ("Jeg foretrækker den 15., sekundært den 13.", (TUESDAY, THURSDAY)),
        ("Torsdag er førstevalget, tirsdag er reserven.", (TUESDAY, THURSDAY)),
        # the half of the day that only one slot lies in
        ("Eftermiddagstiden vælger vi. Om formiddagen har vi jo beboermøde.", (THURSDAY,)),
        ("Jeg vælger tidspunktet om eftermiddagen, så kan jeg nå toget.", (THURSDAY,)),
        ("Lad os sige eftermiddagsmødet, formiddagene går altid med medicin og bad.", (THURSDAY,)),
        ("Nummer 2, tak. Jeg har bedt Kirsten og Jonas om at holde eftermiddagen fri.", (THURSDAY,)),
        ("De to formiddage er gode.", (TUESDAY, WEDNESDAY)),
        # what the choice ended with
        ("Efter en længere kabale med vagterne er vi endt på den 21. Det var ikke let.", (WEDNESDAY,)),
        ("Det første af jeres forslag er det rigtige for os.", (TUESDAY,)),
        ("Torsdag er den oplagte dag for os.", (THURSDAY,)),
        # hours that are the slot's own
        ("Mødelokalet er booket den 15. fra 13 til 15.", (THURSDAY,)),
        # why, and what is so of a thing
        ("Torsdag er den eneste dag, hvor jeg ikke er på farten. Den tager jeg.", (THURSDAY,)),
        ("Vi ledte efter en dag uden tandlæge og fodpleje, og det er den 15. juni.", (THURSDAY,)),
        ("Min souschef er på kursus for tiden, men den 15. juni har jeg sat af til jer.", (THURSDAY,)),
        ("Det bliver fint med torsdag. Vores hus er det gule, man kan ikke køre forkert.", (THURSDAY,)),
        ("Det er den 15. Vejen er spærret fra syd, så kom nordfra.", (THURSDAY,)),
        ("Onsdag er fin. Der er ikke mange parkeringspladser, så kom gerne med toget.", (WEDNESDAY,)),
        ("Torsdag er god. Vi har desværre ikke kage, men der er kaffe.", (THURSDAY,)),
        ("Beklager ventetiden, jeg har været på ferie. Torsdag den 15. passer fint.", (THURSDAY,)),
        ("Det bliver den sidste af de tre. Indtil da er halvdelen af huset på koloni.", (WEDNESDAY,)),
        ("Jeg har ikke mange huller i juni. Mulighed 2 er et af dem, så den tager jeg.", (THURSDAY,)),
        ("Vi har set på vagtplanen hele formiddagen. Tirsdag den 13. juni passer bedst.", (TUESDAY,)),
        # what would hinder, denied
        ("Den 15. er jeg ikke optaget.", (THURSDAY,)),
        ("Jeg er hverken på kursus eller ferie den 15., så den tager vi.", (THURSDAY,)),
        ("Den 13. støder ikke sammen med noget.", (TUESDAY,)),
        ("Den 21. er uden konflikter i vores kalendere.", (WEDNESDAY,)),
        ("Den 15. har vi ikke møder.", (THURSDAY,)),
        # like the day before it
        ("Den 13. passer, og det gør den 15. også.", (TUESDAY, THURSDAY)),
        ("Den 13. duer ikke, de to andre gør.", (THURSDAY, WEDNESDAY)),
        ("1 og 2 ja, 3 nej.", (TUESDAY, THURSDAY)),
        ("den 13. ✅ den 15. ❌ den 21. ✅", (TUESDAY, WEDNESDAY)),
        ("Torsdag. Onsdag kan også gå.", (THURSDAY, WEDNESDAY)),
        ("Prioritet 1: den 15. Prioritet 2: den 13.", (TUESDAY, THURSDAY)),
        ("Det er lige meget, hvilken af dem det bliver.", THREE),
        ("Det passer os alle dagene.", THREE),
        ("Vælg frit mellem den 13. og den 15.", (TUESDAY, THURSDAY)),
        # where everybody is
        ("Vi er på kontoret alle tre dage.", THREE),
        # idioms
        ("Forslag 3 holder.", (WEDNESDAY,)),
        ("Ser frem til at se jer den 21. juni.", (WEDNESDAY,)),
        ("Så blev det den 15. Kokken laver frokost bagefter.", (THURSDAY,)),
        ("Tirsdagen, hvis I spørger mig.", (TUESDAY,)),
        ("Vi har krydset torsdagen af.", (THURSDAY,)),
        ("Onsdagen ser fornuftig ud.", (WEDNESDAY,)),
        ("Den 15. lyder som en plan.", (THURSDAY,)),
        ("Vi vil helst undgå den 13. De to andre er fine.", (THURSDAY, WEDNESDAY)),
        ("Den 13. må I have os undskyldt, men resten er fint.", (THURSDAY, WEDNESDAY)),
        ("Lederen kan ikke den 13., så vi siger den 15.", (THURSDAY,)),
        ("Den 21. kan hele bestyrelsen.", (WEDNESDAY,)),
        ("Det er altså dag nummer to, vi siger ja til.", (THURSDAY,)),
        ("Jeg kan den første og den sidste af de tre.", (TUESDAY, WEDNESDAY)),
    ],
)
def test_a_day_is_taken(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert (reading.decision, reading.outcome) == (Choice.ACT, "accept")
    assert taken(reading) == [s.start for s in slots]


def test_a_day_in_words_is_ruled_out_like_one_in_figures() -> None:
    said = answer("Femtende juni er jeg i Kolding. Trettende juni kan jeg.", (TUESDAY, THURSDAY))
    assert [(str(d.start)[:10], d.wanted) for d in said.dates] == [("2017-06-13", True), ("2017-06-15", False)]


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(
    "text",
    [
        "Vi er i sommerhus med beboerne begge dage.",
        "Vi skal til afhøring i byretten begge dage.",
        "Jeg kan desværre ikke nogen af dagene, jeg er på ferie på Gran Canaria til og med den 26. juni.",
        "Brandøvelse den ene dag, revision den anden.",
        "Ingen af dem går, vi er på kursus fra slutningen af maj.",
        "Vi mangler folk begge dage.",
        "Det er desværre de to dage, vi ikke kan.",
    ],
)
def test_all_is_refused_and_a_day_that_tells_why_is_no_answer(text: str) -> None:
    reading = answer(text, TWO)
    assert (reading.decision, reading.outcome) == (Choice.ACT, "decline")
    assert [d.start.date() if isinstance(d.start, datetime) else d.start for d in reading.dates] == [
        day.start.date() for day in TWO
    ]


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(
    "text",
    [
        "Torsdag er drøftet, så det tager vi op igen senere.",
        "Vi har stemt: seks for tirsdag, to for torsdag, så den tager vi måske.",
        "Tirsdag er foreslået af kommunen, så den spørger vi lederen om.",
        "Nogen vil have tirsdag, andre torsdag, så det bliver svært.",
        "Helst den 15., ellers må vi finde en anden dag.",
        "Helst den 13., subsidiært den 16.",
        "Lederen kan ikke. Den 15. passer.",
        "Lederen er på ferie. Den 15. passer.",
        "Den 15. er fin. Mødelokalet er optaget den dag.",
        "Den 15. er fin. Vi holder lukket den dag.",
        "Vælg I bare løs. Det er jo ikke, fordi nogen af os har andet at bestille.",
        "Vælg selv. Vi har jo ikke andet at lave.",
        "Jeg kan alle tre. Undtagen tirsdag, torsdag og onsdag.",
        "Alle tre ledere kan deltage.",
        "Den 15. fra 9 til 11 er fin.",
        "Den 15. fra 13 til 16 er fin.",
        "Torsdag er fin, men eftermiddagen kan vi ikke.",
        "Vi er muligvis på koloni alle tre dage.",
        "Vi er kun to på arbejde den 15., så det må vi opgive.",
        "Sidste år blev det den 15.",
        "Den 13. er dårlig, det er den 15. også.",
        "Den 15. er vi ikke på vagt.",
        "Vi har bedt om fri til den 13.",
        "Lederen siger den 15., jeg siger den 13.",
        "Jeg kan den 15., AMR kan den 13.",
        "Jeg kan den 15., Bente kan den 13. Vi skal begge to med.",
        "Jeg kan den 15. Jørgen kan den 21. Så må I vælge.",
        "Den 13. kan jeg, den 15. kan lederen.",
        "Den 15. passede fint, indtil i går.",
        "Den 15. kan vi i en time.",
        "Tag den, der passer Arbejdstilsynet bedst.",
        "Alt andet end den 21.",
        "Det er ikke lige meget, hvilken dag det bliver.",
        "Den 15. har vi ikke bemanding.",
        "Den 15. har vi ikke folk nok.",
        "Den 15. er ikke umulig.",
        "Den 15. er fin. Vi har ikke noget mødelokale.",
        "Den 15. er fin. Der er ikke plads til os alle.",
        "Den 15. er fin. Vi har ikke ret meget tid.",
        "Vi har stemt om det: 14 for den 13., 2 for den 15. Så det bliver den 13.",
        "Vi stemte: fem for tirsdag, to for torsdag. Så det bliver tirsdag.",
    ],
)
def test_what_only_looks_like_it_is_asked(text: str) -> None:
    assert answer(text).decision is Choice.ASK


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(
    "text", ["Den ene dag har vi kursus, men den anden er fin.", "Den ene dag kan vi, den anden ikke."]
)
def test_the_one_and_the_other_do_not_tell_which(text: str) -> None:
    assert answer(text, TWO).decision is Choice.ASK


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(
    "text", ["Begge dage er i orden, bare ikke torsdag.", "Begge dage passer, men torsdag går ikke."]
)
def test_of_two_both_less_one_is_asked(text: str) -> None:
    assert answer(text, TWO).decision is Choice.ASK
