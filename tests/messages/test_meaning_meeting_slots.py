"""Offered slots told by their place, their day of the week or half of the day, and whose answer a day is."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, TUESDAY_LATER, WEDNESDAY, read, slot

ACT, ASK = Choice.ACT, Choice.ASK
MONDAYS = (
    slot("2017-06-12T09:00", "2017-06-12T11:00"),
    slot("2017-06-19T13:00", "2017-06-19T15:00"),
    slot("2017-06-26T10:00", "2017-06-26T12:00"),
)
HALVES = (TUESDAY, TUESDAY_LATER)
THIRD = slot("2017-07-03T09:00", "2017-07-03T11:00")
SEVENTH = slot("2017-07-07T09:00", "2017-07-07T11:00")


def answer(text: str, offered: tuple[Slot, ...] = THREE) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=offered)


def taken(reading: Reading) -> list[object]:
    return [d.start for d in reading.dates if d.wanted]


def ruled_out(reading: Reading) -> list[str]:
    return sorted(str(d.start)[:10] for d in reading.dates if not d.wanted)


@pytest.mark.parametrize(
    ("text", "offered", "slots"),
    [
        ("Vi siger ja til den midterste mandag.", MONDAYS, MONDAYS[1:2]),
        ("Den midterste af de tre mandage passer os.", MONDAYS, MONDAYS[1:2]),
        ("Den mellemste af mandagene.", MONDAYS, MONDAYS[1:2]),
        ("Den næstsidste mandag, tak.", MONDAYS, MONDAYS[1:2]),
        ("Jeg kan den sidste af de tre mandage. De andre to går ikke.", MONDAYS, MONDAYS[2:]),
        ("1'eren og 3'eren er fine, 2'eren duer ikke.", THREE, (TUESDAY, WEDNESDAY)),
        ("Både dag et og dag tre passer.", THREE, (TUESDAY, WEDNESDAY)),
        ("Den 21. passer, og det er sidste dag før vores ferie.", THREE, (WEDNESDAY,)),
        ("Vi tager den 21. For mig er det første dag efter ferien.", THREE, (WEDNESDAY,)),
        ("Den syvende, tak.", (TUESDAY, SEVENTH), (SEVENTH,)),
        ("Nummer to for mit vedkommende.", THREE, (THURSDAY,)),
        ("Vi går efter onsdag den 21.", THREE, (WEDNESDAY,)),
        ("Den 13. går ikke. Derimod onsdag den 21.", THREE, (WEDNESDAY,)),
        ("Ikke tirsdag. De to andre kan vi begge.", THREE, (THURSDAY, WEDNESDAY)),
        ("Kan: 13/6 + 21/6", THREE, (TUESDAY, WEDNESDAY)),
        ("Vi tager den før frokost.", HALVES, (TUESDAY,)),
        ("Den 13. er fin, og vi vil have tiden efter frokost.", HALVES, (TUESDAY_LATER,)),
        ("Formiddag og eftermiddag den 13. passer begge dele.", HALVES, HALVES),
        ("Onsdagen er nemmere end torsdagen, så lad det blive den 21.", THREE, (WEDNESDAY,)),
        ("tirsdagen flytter vi kontor så torsdagen passer", THREE, (THURSDAY,)),
    ],
)
def test_a_slot_is_told_by_its_place(text: str, offered: tuple[Slot, ...], slots: tuple[Slot, ...]) -> None:
    reading = answer(text, offered)
    assert (reading.outcome, reading.decision) == ("accept", ACT)
    assert taken(reading) == [s.start for s in slots]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Den tredje er fin.", (TUESDAY, THIRD, SEVENTH)),
        ("Den tredje passer glimrende.", (THIRD, TUESDAY, WEDNESDAY)),
        ("Ikke tirsdag. Den anden dag er fin.", THREE),
        ("Den 21. dur ikke. Den anden dato passer fint.", THREE),
        ("Den midterste mandag passer.", (*MONDAYS, slot("2017-07-03T13:00", "2017-07-03T15:00"))),
        ("Den midterste af de to mandage passer.", MONDAYS),
        ("Tirsdag den 13. er vi her alle sammen, så den tager vi.", HALVES),
        ("Den 13. juni er alle hjemme, så den siger vi ja til.", HALVES),
        ("Formiddagen, tak. Om eftermiddagen er der personalemøde.", HALVES),
    ],
)
def test_a_slot_that_could_be_another_is_asked_about(text: str, offered: tuple[Slot, ...]) -> None:
    assert answer(text, offered).decision is ASK


@pytest.mark.parametrize(
    ("text", "slots", "days"),
    [
        ("Helst torsdagen. Om tirsdagen har vi husmøde.", (THURSDAY,), ["2017-06-13"]),
        ("Om onsdagen er alle på svømmetur. Torsdag den 15. passer.", (THURSDAY,), ["2017-06-21"]),
        ("Vi kan den 15., og om tirsdagen underviser jeg.", (THURSDAY,), ["2017-06-13"]),
        ("Den 13. passer. Om onsdagen er her kun vikarer.", (TUESDAY,), ["2017-06-21"]),
        ("Den 13. er lukkedag. Den 15. er ikke, så den tager vi.", (THURSDAY,), ["2017-06-13"]),
        ("Den 15. er god, den 21. er ikke.", (THURSDAY,), ["2017-06-21"]),
        ("Den 13. går det halve personale til optog, så vi tager den 15.", (THURSDAY,), ["2017-06-13"]),
        ("Den 13. er jeg hjemme med et sygt barn. Den 15. er jeg der.", (THURSDAY,), ["2017-06-13"]),
        ("Vi tager den 15., og den 21. falder på en helligdag.", (THURSDAY,), ["2017-06-21"]),
        ("Den 15. kommer vi gerne. Den 21. siger vi farvel til vores leder.", (THURSDAY,), ["2017-06-21"]),
    ],
)
def test_a_day_is_ruled_out_beside_the_one_taken(text: str, slots: tuple[Slot, ...], days: list[str]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("accept", ACT)
    assert taken(reading) == [s.start for s in slots]
    assert ruled_out(reading) == days


@pytest.mark.usefixtures("by_cues_alone")
def test_a_weekday_of_every_week_rules_out_all_such_days() -> None:
    reading = answer("Om mandagen holder vi husmøde. Jeg kan tilbyde torsdag den 22. juni kl. 10.", MONDAYS)
    assert (reading.outcome, reading.decision) == ("counter", ACT)
    assert ruled_out(reading) == ["2017-06-12", "2017-06-19", "2017-06-26"]


def test_the_slot_of_a_month_is_ruled_out_by_its_day() -> None:
    reading = answer("Tirsdagen i juni tager vi. Den i juli ligger oven i ferien.", (TUESDAY, SEVENTH))
    assert (taken(reading), ruled_out(reading)) == ([TUESDAY.start], ["2017-07-07"])


def test_the_loser_of_a_comparison_is_not_called_impossible() -> None:
    reading = answer("Hellere onsdag end tirsdag, så vi siger den 21.")
    assert (taken(reading), ruled_out(reading)) == ([WEDNESDAY.start], [])


@pytest.mark.parametrize(
    "text",
    [
        'Min leder skriver: "torsdag den 15. passer fint". Selv ved jeg det ikke.',
        "Kollegaen svarer: 'den 15. er bedst'.",
        "Den 15. passer os. Skal hele holdet med, bliver det onsdagen.",
        "Er der mange tilmeldte, må det blive den 21.",
        "Min souschef kan kun den 13., jeg selv kun den 15.",
        "Vores leder kan kun tirsdag, vi kun torsdag.",
        "Vi siger ja til den 15. og glæder os til at se jer den onsdag.",
        "Den 15. er fin. I skal køre til Birkelund, her bor ingen i sommer.",
        "Jeg sætter et blyantskryds ved den 15.",
        "Den 15. er fin, når budgettet er på plads.",
        "Torsdag den 15. er noteret. Om jeg skal tage rapporten med, vil jeg gerne have et ord om.",
        "Tirsdag den 13. er der nogen, der ikke kan lide. De er få, så den dag tager vi.",
    ],
)
def test_a_day_that_is_not_the_writers_own_plain_answer_is_asked_about(text: str) -> None:
    assert answer(text).decision is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Den 15. tager vi. Det er vist en smuk tur herud.",
        "Den 15. passer. Jeg cykler derud, hvis vejret holder.",
        "Kan jeg vælge frit, bliver det den 15.",
        "Alle fire kan den 15.",
        "Den 15. slår vi fast.",
        "Torsdag den 15. kommer jeg gladelig.",
        "Den 15. juni skal det være.",
        "Den 15. lægger vi ingen hindringer i vejen for.",
    ],
)
def test_what_is_said_in_passing_leaves_a_plain_day_plain(text: str) -> None:
    reading = answer(text)
    assert (reading.outcome, taken(reading), reading.decision) == ("accept", [THURSDAY.start], ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Den 15. passer vist.",
        "Den 15. er fin. Mødet bliver vist flyttet.",
        "Den 15. er fin. Vi kan nok ikke alligevel.",
        "Den 15. tager vi, hvis vejret holder.",
    ],
)
def test_a_particle_beside_the_answer_still_counts(text: str) -> None:
    assert answer(text).decision is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Det ryger desværre alle tre gange. Tirsdag syner forsikringen en skade, og torsdag er min leder i Skagen.",
        "Alle tre forslag falder til jorden.",
        "Vores kalender siger stop til alle tre dage.",
        "De tre dage må I undvære os.",
        "Jeg må sige nej til hele buketten.",
    ],
)
def test_the_whole_offer_is_refused(text: str) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("decline", ACT)


def test_christmas_eve_that_is_refused_is_no_joke() -> None:
    offered = (slot("2017-12-20T13:00", "2017-12-20T15:00"), slot("2017-12-24T09:00", "2017-12-24T11:00"))
    reading = answer("Juleaften går ikke. Den 20. er fin.", offered)
    assert (taken(reading), reading.decision) == ([offered[0].start], ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Den 15. passer, men ikke i uge 24.",
        "Vi kan både den 13. og den 21. Uge 25 går dog ikke.",
        "Den 13. passer vi køkkenet, den 21. kan vi.",
        "Den 15. passer jeg børnebørn.",
        "Den 15. bliver jeg hjemme.",
    ],
)
def test_a_day_in_a_refused_week_or_given_to_something_else_is_asked(text: str) -> None:
    assert answer(text).decision is ASK


def test_a_week_refused_but_for_a_day_leaves_that_day() -> None:
    reading = answer("Uge 24 går ikke, undtagen torsdag den 15.")
    assert "a slot both taken and refused" not in {e.rule for e in reading.why}
