"""Small grammar of reports on visits: what only looks like one, and plain words (written on Tuesday 23 May 2017)."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.dates import COPENHAGEN
from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import read

pytestmark = pytest.mark.usefixtures("by_cues_alone")  # the second opinion is trained anew from time to time


def report(text: str) -> Reading:
    return read(text, Kind.VISIT, role=Role.ST, institution="Rønnebakken")


PLAIN = (
    ("I formiddags gennemgik jeg Rønnebakken.", "held", "2017-05-23"),
    ("Torsdag den 18. maj førte Jens og jeg tilsyn på Rønnebakken.", "held", "2017-05-18"),
    ("Efter to forsøg lykkedes besøget omsider den 18. maj.", "held", "2017-05-18"),
    ("Besøget på Rønnebakken lå onsdag den 17. maj.", "held", "2017-05-17"),
    ("Det stod til den 16. maj, men afholdt blev det den 17.", "held", "2017-05-17"),
    ("Mandag her i ugen gik det for sig.", "held", "2017-05-22"),
    ("Rønnebakken blev finkæmmet i torsdags.", "held", "2017-05-18"),
    ("Nåede det lige før påske, onsdag den 5. april.", "held", "2017-04-05"),
    ("Jo, i torsdags den 18. maj.", "held", "2017-05-18"),
    ("Besøget blev gennemført den 18. maj, som det var meningen.", "held", "2017-05-18"),
    ("Vi var der den 18. maj. Rapportudkastet er næsten færdigt.", "held", "2017-05-18"),
    ("Var der i går, 2 timer. Rap. i næste uge", "held", "2017-05-22"),
    ("Vi var der i torsdags. Beklager tavsheden, vi har flyttet kontor.", "held", "2017-05-18"),
    ("I torsdags. Lederen var væk, men besøget blev gennemført med souschefen i stedet.", "held", "2017-05-18"),
    (
        "Vi var på Rønnebakken den 18. maj. Ikke alle mapper var på plads, men tilsynet er overstået.",
        "held",
        "2017-05-18",
    ),
    ("Jeg kontrollerede Rønnebakken den 18. maj og fandt ikke anledning til påbud.", "held", "2017-05-18"),
    ("Vi var der den 18. maj. Der kommer måske en studerende med til mødet.", "held", "2017-05-18"),
    ("Tilsynet på Rønnebakken er afviklet den 18. maj.", "held", "2017-05-18"),
    ("Vi var der den 18. maj. Lederen var sygemeldt, men souschefen tog imod.", "held", "2017-05-18"),
    ("I morges.", "held", "2017-05-23"),
    ("Vi brugte formiddagen i går på Rønnebakken.", "held", "2017-05-22"),
    ("Vi lagde vejen om ad Rønnebakken i torsdags.", "held", "2017-05-18"),
    ("Det endte med at blive den 18. maj.", "held", "2017-05-18"),
    ("Jeg var syg i går, men vi var på Rønnebakken den 18. maj.", "held", "2017-05-18"),
    ("Onsdag, uge 23.", "planned", "2017-06-07"),
    ("Lederen ved ikke noget, men vi kommer den 6. juni.", "planned", "2017-06-06"),
    ("Den 6. juni har jeg lovet at være på plads.", "planned", "2017-06-06"),
    ("På grund af Kristi himmelfart er besøget flyttet til den 31. maj.", "postponed", "2017-05-31"),
    ("I sidste uge var jeg syg. Tirsdag den 30. maj er det Rønnebakkens tur.", "planned", "2017-05-30"),
    ("Bilen brød sammen, så dagens besøg udgik. Ny dag: torsdag den 1. juni.", "postponed", "2017-06-01"),
    ("Noter bare torsdag den 1. juni.", "planned", "2017-06-01"),
    ("Onsdag i næste uge begiver jeg mig derud.", "planned", "2017-05-31"),
    ("Efter pinse, nærmere bestemt den 8. juni, hilser jeg på hos Rønnebakken.", "planned", "2017-06-08"),
    ("Tidligst i juni, havde jeg sagt, og det holder: den 6. juni.", "planned", "2017-06-06"),
    ("Uge 23, onsdag.", "planned", "2017-06-07"),
    ("Onsdag i næste uge, altså den 31.", "planned", "2017-05-31"),
    ("Torsdag den 1. juni siger vi.", "planned", "2017-06-01"),
    ("Alle kunne torsdag den 1. juni, så det blev den.", "planned", "2017-06-01"),
    ("Torsdag den 1. juni. Vi tager færgen onsdag aften.", "planned", "2017-06-01"),
    ("I morgen er lukkedag, så jeg har valgt onsdag i næste uge.", "planned", "2017-05-31"),
    ("Besøget ligger den 1. juni. Glædelig Kristi himmelfart.", "planned", "2017-06-01"),
    ("Besøget den 24. maj må vige, fordi de får ny leder. Det er flyttet til den 8. juni.", "postponed", "2017-06-08"),
    ("Lederen bad om en uge. Onsdag den 24. maj bliver derfor til onsdag den 31. maj.", "postponed", "2017-05-31"),
    ("Kørte forgæves i torsdags. Kommer igen den 30. maj.", "postponed", "2017-05-30"),
    ("Den 24. maj må vi opgive, da vi skal undersøge en ulykke. Ny dag er den 8. juni.", "postponed", "2017-06-08"),
)


@pytest.mark.parametrize(("text", "outcome", "day"), PLAIN)
def test_a_plain_report_is_read_with_its_one_day(text: str, outcome: str, day: str) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT)
    assert [str(d.start) for d in reading.dates if d.wanted] == [day]


def test_an_hour_of_this_morning_is_kept() -> None:
    when = datetime(2017, 5, 23, 8, 0, tzinfo=COPENHAGEN)
    assert [d.start for d in report("Vi var der kl. 8 i morges.").dates] == [when]


@pytest.mark.parametrize("text", ["Torsdag den 1. juni klokken ni møder jeg op.", "Den 1. juni kl. ni stiller vi op."])
def test_an_hour_in_letters_is_the_hour_whatever_verb_follows(text: str) -> None:
    assert [d.start for d in report(text).dates] == [datetime(2017, 6, 1, 9, 0, tzinfo=COPENHAGEN)]


def test_an_hour_behind_a_weekday_in_short_is_the_hour() -> None:
    when = datetime(2017, 6, 1, 8, 30, tzinfo=COPENHAGEN)
    assert [d.start for d in report("Leder syg. Ny tid: to 1/6 kl 8.30").dates] == [when]


@pytest.mark.parametrize(
    "text",
    [
        "I går var der brand på Rønnebakken.",
        "I torsdags stod der politi i gangen.",
        "Ankom kl. 9.15, gik kl. 13 onsdag den 30. juni.",
        "Vi tager toget derop onsdag og torsdag den 1. juni.",
        "Vi har ikke flyttet kontor, men besøget, til engang i juni.",
        "Besøget gik næsten helt efter planen den 18. maj, resten tager vi senere.",
        "Besøget den 18. maj blev gennemført, som det ikke var meningen.",
        "Vi var der den 18. maj. De har fået ny leder, skriv til hende fremover.",
        "Besøget den 24. maj er flyttet til den 8. juni, fordi de får ny leder, hun hedder Anne Kvist.",
        "Lederen var der ikke den 18. maj, så vi kørte hjem.",
        "Noter den, hvis lederen siger ja: torsdag den 1. juni.",
        "Tidligst i juni, måske den 6. juni.",
        "Vi førte en lang snak med lederen den 18. maj om tilsyn.",
    ],
)
def test_what_only_looks_like_a_report_is_put_before_a_person(text: str) -> None:
    assert report(text).decision is Choice.ASK
