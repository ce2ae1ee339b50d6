"""Reports on visits by what came in the way, whose turn it is and how a day is told, and their traps (written on
Tuesday 23 May 2017)."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import read

PLAIN = (
    ("planned", "06-06", "Vi går i gang den 6. juni kl. 9."),
    ("planned", "06-06", "Jeg begynder besøget den 6. juni."),
    ("planned", "06-06", "Den 6. juni ligger besøget."),
    ("planned", "06-07", "Onsdag den 7. juni kl. 8.45 begynder tilsynet på Lindeallé."),
    ("planned", "06-06", "Den 6. juni starter besøget."),
    ("planned", "06-07", "Besøget lægges onsdag den 7. juni."),
    ("planned", "06-06", "Lindeallé får besøg den 6. juni."),
    ("planned", "06-06", "Den 6. juni får Lindeallé besøg."),
    ("planned", "06-06", "Lindeallé får besøg af os den 6. juni."),
    ("planned", "06-06", "Vores besøg bliver holdt den 6. juni."),
    ("held", "05-19", "Lindeallé fik besøg af mig i fredags."),
    ("held", "05-19", "Lindeallé fik vores besøg i fredags."),
    ("held", "05-19", "I fredags fik Lindeallé besøg af os."),
    ("held", "05-16", "I kan sætte flueben: 16. maj."),
    ("held", "05-22", "Sæt bare kryds ved i går."),
    ("held", "05-16", "Den 16. maj kan I skrive som besøgsdato."),
    ("held", "05-22", "Det var et fint besøg i går."),
    ("held", "05-19", "Det blev en lang dag hos Lindeallé i fredags, men nu er det gjort."),
    ("held", "05-22", "I går gik jeg stedet igennem sammen med lederen."),
    ("held", "05-15", "Som aftalt kom vi mandag den 15. maj."),
    ("held", "05-23", "Vi er lige kørt derfra."),
    ("held", "05-22", "Vi sad i deres køkken hele formiddagen i går."),
    ("held", "05-19", "I fredags var to af os på Lindeallé en hel formiddag."),
    ("held", "05-22", "Sneen kunne ikke stoppe mig: jeg var der i går."),
    ("held", "05-22", "Vi var der i går. Nu mangler jeg bare at få det skrevet sammen."),
    ("held", "05-22", "Vi var der i går. Resten står i rapporten."),
    ("held", "05-22", "Vi var der i går, vinduets første dag."),
    ("planned", "06-06", "Vi kommer den 6. juni. Det kunne desværre ikke blive før."),
    ("planned", "06-06", "Vi kommer den 6. juni. Bare rolig."),
    (
        "postponed",
        "06-06",
        "Det var meningen, jeg skulle ud til dem i dag, men min datter er blevet syg. Så det bliver den 6. juni.",
    ),
    ("postponed", "06-06", "Sneen lukkede vejen i torsdags. Vi tager derud tirsdag den 6. juni."),
    ("postponed", "06-06", "Besøget i dag må vente. Vi har aftalt tirsdag den 6. juni i stedet."),
    ("postponed", "06-06", "Besøget er lagt om til tirsdag den 6. juni."),
    ("postponed", "06-06", "Besøget er flyttet en uge, fra den 30. maj til den 6. juni."),
    ("postponed", "05-29", "Vi rykkede besøget fra den 22. til den 29."),
    ("postponed", "06-01", "Fredag den 26. går ikke alligevel; jeg kommer ugen efter, torsdag den 1. juni."),
    ("postponed", "06-06", "26/5 er streget i kalenderen, 6/6 er skrevet ind."),
    ("held", "05-17", "Onsdag stod jeg på måtten kl. 9, og ved middagstid kørte jeg igen."),
    ("postponed", "05-25", "Bilen brød sammen i morges, så i dag gik i vasken. Nu er det torsdag kl. 9."),
    ("postponed", "06-06", "Vejen var spærret i går. Vi prøver på ny den 6. juni."),
)
TRAPS = (
    "Ja, den 13. er god. Så ses vi den 15.",
    "Den 13. passer. På gensyn den 15.",
    "Vi har så godt som valgt den 15. juni.",
    "Vi er tæt på at have aftalt den 15. juni.",
    "Det blev torsdagen, der tabte.",
    "Torsdagen tabte afstemningen.",
    "Torsdag er nedstemt.",
    "Den 15. juni kom på sidstepladsen.",
    "Den 15. er fin, når blot lederen siger ja.",
    "Siger Arbejdstilsynet den 15., siger vi også den 15.",
    "Kan de den 15., tager vi den.",
    "Spørg lige Socialtilsynet først. Den 15. er ellers fin.",
    "Kun 15/6 mangler.",
    "Så 15. juni?",
    "Eftermiddagsmødet den 13.",
    "Morgenmødet den 15. passer fint.",
    "Uge 24 er fri.",
    "I juni kan vi.",
    "Uge 25 er fri hele ugen.",
    "Kun uge 25 er mulig.",
    "I uge 24 kan vi alle dage.",
    "Juni er umulig.",
    "Den 13. er vi på kontoret, den 15. er vi i huset, og den 21. er vi klar.",
    "Den 13. er vi i Odense, den 15. er vi i Vejle, og den 21. er vi i huset.",
    "Tirsdag er vi i Aalborg, torsdag er vi i Kolding, onsdag er vi i byen.",
    "Jeres dage går ikke. Jeg er tilbage den 26. juni.",
    "Jeres dage går ikke. Vi er på ferie til den 26. juni.",
    "Jeres dage går ikke. Vi hører fra jer efter den 26. juni.",
    "Jeres dage går ikke. Tilsynet var her den 2. maj.",
    "Jeres dage går ikke. Den 26. juni får vi ny leder.",
    "Jeres dage går ikke. Den 26. juni begynder skolernes ferie.",
    "Uge 24 er hård. Vi kan mandag den 26. juni.",
    "Den 13. er lederen her. Kunne det blive den 26. juni?",
    "Den 15. juni er fin. Min kone siger nej.",
    "Den 15. juni er fin, men min mand vil hellere den 13.",
    "Den 15. er fin, de to andre ikke.",
    "Den 15. er fin, de to andre ikke helt så gode.",
    "Tak for de tre forslag. Vi tager dem alle.",
    "Den 15. juni er vi alligevel ikke hjemme.",
    "Den 15. juni er vi alligevel på koloni.",
    "Den 13. går ikke alligevel.",
    "Den 15. holder vi fri.",
    "Vi har holdt den 15. juni fri til vores egen temadag.",
    "Den 15. juni har jeg friholdt til min ferie.",
    "Forslag ét og to går ikke.",
    "Forslag to eller tre.",
    "Vi er to eller tre den 15.",
    "Nummer to og tre passer.",
    "Hele uge 24 er optaget.",
    "Vi kan ikke hele den uge.",
    "Torsdag den 15. juni er derimod svær.",
    "Torsdag er derimod ledig for resten af huset.",
    "Der er kun én dag tilbage: den 15. juni.",
    "Så 15. juni. Eller 21.",
    "Den 13. passer ikke. Den 15. juni er der heller ikke nogen.",
    "Den 13. kan vi ikke. Den 15. juni.",
    "Den 13. er fin. Den 15. juni.",
    "Får jeg lov at vælge, bliver det forslag 2.",
    "Hvis vi må vælge, bliver det forslag 2.",
    "Dagen før den 15. er fin.",
    "Den 15. går. Dagen efter er bedre.",
    "Den 15. er det ferien slutter.",
    "Før ferien passer den 15. bedst.",
    "Efter ferien. Den 15. er for tidlig.",
    "Dialogmødet den 15. er aflyst.",
    "Sankt Hans-ugen er svær, men onsdag den 21. går.",
    "Fredag den 16. er god.",
    "Ikke dem. Prøv den 27. juni.",
    "Prøv at spørge kommunen om den 15.",
    "Lad os se på den 15.",
    "Lad os kigge på den 15. og vende tilbage.",
    "Konklusionen er, at den 15. ikke går.",
    "Den 15. vinder.",
    "Den 15. vinder vi ikke noget ved.",
    "Alle slår til den 15., undtagen lederen.",
    "Kaffen er klar den 15., og så må vi se, om nogen kommer.",
    "Døren er åben den 15., men lederen er væk.",
)


def report(text: str) -> Reading:
    return read(text, Kind.VISIT, role=Role.AT, institution="Bostedet Lindeallé")


@pytest.mark.parametrize(("outcome", "day", "text"), PLAIN)
def test_a_plain_report_is_acted_on_with_its_day(outcome: str, day: str, text: str) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why
    assert [str(d.start)[5:10] for d in reading.dates if d.wanted] == [day]


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_sounds_like_a_report_is_asked(text: str) -> None:
    assert report(text).decision is Choice.ASK


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("05-26", "Vi skulle have været derude den 26., men der er roskildesyge. Tirsdag den 6. juni er den nye dag."),
        ("05-22", "Vi rykkede besøget fra den 22. til den 29."),
        ("05-23", "Bilen brød sammen i morges, så i dag gik i vasken. Nu er det torsdag kl. 9."),
        ("05-30", "Besøget er flyttet en uge, fra den 30. maj til den 6. juni."),
    ],
)
def test_the_old_day_is_the_one_nearest_to_the_day_of_writing(old: str, text: str) -> None:
    assert [str(d.start)[5:10] for d in report(text).dates if not d.wanted] == [old]


def test_a_stretch_of_the_day_is_no_hour_and_an_hour_of_arrival_is_kept() -> None:
    assert str(report("I fredags var to af os på Lindeallé en hel formiddag.").dates[0].start) == "2017-05-19"
    arrived = report("Onsdag i uge 20 stod jeg på måtten kl. 9, og ved middagstid kørte jeg igen.").dates
    assert [str(d.start)[:16] for d in arrived] == ["2017-05-17 09:00"]
