"""Answers to the invitation by their class: ours to have, told of the past, thanks for receipt, a no for now."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind
from tests.messages.meaning_helpers import read

ACT, ASK = Choice.ACT, Choice.ASK
HOUSE = "Bostedet Rønnebakken"


@pytest.mark.parametrize(
    "text",
    [
        "I kan sætte flueben ud for Rønnebakken.",
        "I kan regne os med.",
        "I kan roligt skrive Rønnebakken op.",
        "Naturligvis skal vi det.",
        "Selvfølgelig vil vi det.",
        "Derfor er Rønnebakken på.",
        "Rønnebakken tilmelder sig.",
        "Det bliver med os.",
        "Rønnebakken indgår gerne i koordineret tilsyn.",
        "Vi vil være glade for at komme med.",
        "Om vi vil? Ja, for pokker.",
        "Sidste år måtte vi springe over, i år siger vi ja.",
        "Min første indskydelse var nej, men svaret er ja.",
        "Vi har sagt nej til alt andet i år, men det her siger vi ja til.",
        "Jeg kan ikke finde en eneste god grund til at sige nej, så vi er med.",
        "Betænkningstid behøver vi ikke. Vi siger ja.",
        "Det giver ingen mening at sige nej, så vi siger ja.",
        "Personalet har stemt, og der var tolv ja og et enkelt nej. Vi er med.",
        "Invitationen er modtaget med tak, og vi siger ja.",
    ],
)
def test_a_yes_in_its_many_ways_is_acted_on(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.decision) == ("yes", ACT), reading.why


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Det giver ingen mening for os at deltage.", None),
        ("Rønnebakken trækker sig.", None),
        ("Vi må desværre takke af.", None),
        ("Det er et nej fra os. Begrundelsen vil vi gerne beholde for os selv.", None),
        ("Vi takker nej og beder jer finde et andet sted.", None),
        ("Nix. For travlt.", "resources"),
        ("Vi siger nej. Vi er kun fem mand til at passe hele huset.", "resources"),
        ("Nej tak. Hver en krone er bundet.", "resources"),
        ("På papiret burde vi sige ja, men der er ikke penge til det, og vi takker nej.", "resources"),
        ("Regionen har meldt os ind i et projekt om lav arousal. Nej tak.", "ongoing_programme"),
        ("Det er ikke tiden til det. Vi har fået ny leder. Nej tak.", "organisational"),
        ("Vores leder er stoppet, og stillingen er ikke besat endnu. Vi takker nej.", "organisational"),
        ("Vi takker nej. Jeg tror ikke på formen.", "other"),
        ("Personalet har stemt det ned. Vi siger nej.", "other"),
        ("De borgere, I tænker på, bor ikke længere hos os. Nej tak.", "target_group_changed"),
    ],
)
def test_a_no_in_its_many_ways_keeps_its_reason(text: str, reason: str | None) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.reason, reading.decision) == ("no", reason, ACT), reading.why


@pytest.mark.parametrize(
    "text",
    [
        # wished for
        "Vi ville gerne have været et af husene, der prøver det.",
        "Vi havde meget gerne stillet op.",
        "Vi ville gerne have sagt ja til at være et af de steder, der åbner dørene.",
        "Vi burde sige ja.",
        # received
        "Tilbuddet er modtaget med tak.",
        "Vi har fået jeres mail med tak og gemt den.",
        "Jeres brev er læst med interesse.",
        "Vi kvitterer med tak for modtagelsen.",
        # another house
        "Skriv Strandvejen på listen.",
        "I kan sætte flueben ud for Strandvejen.",
        "Tilmeld venligst Bostedet Fyrrely.",
        # not yet, not now, for now
        "Vi kan ikke give tilsagn endnu.",
        "Vi er ikke med endnu.",
        "Vi må sige nej i dag, men spørg igen på mandag.",
        "Vi må takke nej i dag. Prøv igen på mandag, så kan det se anderledes ud.",
        "Vi må afstå fra at svare i denne uge.",
        "Det er nej til vi har talt med driftsherren.",
        "Det er ikke tiden til et projekt som det her.",
        "Vi har ikke haft tid til at tænke over det.",
        "Vi skal bruge 14 dage til at tænke over det.",
        # a part, another's word, something to be looked into
        "Dialogmødet kommer vi gerne til, men de to besøg kan I godt spare jer.",
        "Personalet har stemt, der var ti ja og fire nej.",
        "Der er grønt lys fra personalet; kommunen har ikke sagt noget endnu.",
        "Vi deltager gerne. Vi vil også gøre opmærksom på, at brandalarmen ikke virker.",
        # a change of mind, and none
        "Vi sagde nej i går, men nu siger vi ja.",
        "Sidste gang sagde vi nej, og det gør vi igen.",
        "Min første tanke var ja.",
        "I kan roligt tage os af.",
        "Rønnebakken holder sig orienteret.",
        "Vi takker af hjertet.",
        # a reason that could be two
        "Huset bygges om, og beboerne genhuses. Vi siger nej.",
        "Nej tak. Hele huset flytter til marts.",
        "Sprinkleranlægget er sprunget, og jeg har andet at tænke på. Vi lader tilbuddet gå videre til en anden.",
    ],
)
def test_what_only_looks_like_an_answer_is_asked(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert reading.decision is ASK, reading.why
