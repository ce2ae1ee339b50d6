# ruff: noqa: E501 (rows of data)
"""Reports on visits as inspectors write them every day: counted days, papers still to be written, what came before."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import at, read

pytestmark = pytest.mark.usefixtures("by_cues_alone")

SCENES = {
    "V1": ("2018-11-21T10:40", Role.AT, "Opholdsstedet Kastanjehuset"),
    "V2": ("2019-03-13T08:15", Role.ST, "Botilbuddet Fyrrebo"),
    "V3": ("2019-05-17T14:30", Role.AT, "Bofællesskabet Engdraget"),
}
# Scene, outcome, the visit's day, the words.
TOLD = (
    ("V1", "held", "2018-11-14", "Vi var der for præcis en uge siden."),
    ("V1", "held", "2018-11-14", "Besøget blev afviklet for en uge siden."),
    ("V1", "held", "2018-11-14", "I dag for en uge siden var vi på Kastanjehuset."),
    ("V1", "held", "2018-11-14", "Det er en uge siden, jeg var der."),
    ("V1", "held", "2018-11-14", "Det er nu præcis en uge siden, vi besøgte dem."),
    ("V1", "held", "2018-11-19", "Det er to dage siden, vi var der."),
    ("V1", "held", "2018-11-19", "For to dage siden. Det gik fint."),
    ("V1", "held", "2018-11-07", "Det er allerede 14 dage siden, vi var på tilsyn."),
    ("V1", "held", "2018-11-07", "Vi holdt det for nøjagtig fjorten dage siden."),
    ("V1", "held", "2018-11-14", "Besøget er en uge gammelt: vi var der onsdag den 14."),
    ("V1", "held", "2018-11-19", "Jeg var på Kastanjehuset i mandags. Rapporten mangler kun et kig fra min chef."),
    ("V1", "held", "2018-11-19", "Jeg var på Kastanjehuset i mandags. Rapporten er kun halvt færdig."),
    ("V1", "held", "2018-11-19", "Jeg var der i mandags. Notaterne er ikke renskrevet endnu."),
    ("V1", "held", "2018-11-19", "Jeg var der i mandags. Rapporten er ikke færdig, men den kommer."),
    ("V1", "held", "2018-11-19", "Jeg var der i mandags, og jeg mangler kun at skrive rapporten færdig."),
    (
        "V1",
        "postponed",
        "2018-11-29",
        "Tilsynet skulle have været i går, men hele huset var på udflugt. Nu bliver det torsdag den 29.",
    ),
    (
        "V1",
        "postponed",
        "2018-11-29",
        "Vi skulle have været der i går, men alle beboerne var på koloni. Det bliver torsdag den 29. i stedet.",
    ),
    ("V1", "postponed", "2018-11-29", "I går var de alle i Tivoli, så vi gik forgæves. Nyt forsøg torsdag den 29."),
    (
        "V1",
        "held",
        "2018-11-15",
        "Det var torsdag i sidste uge, altså den 15. november. Socialtilsynets folk har jeg ikke talt med.",
    ),
    ("V1", "held", "2018-11-15", "Besøget er holdt torsdag den 15. Jeg har ikke hørt fra Socialtilsynet."),
    ("V1", "held", "2018-11-15", "Besøget er holdt torsdag den 15. Vi så ikke noget til socialtilsynet."),
    ("V1", "planned", "2018-11-30", "Vi har en aftale i uge 48, nærmere bestemt om fredagen."),
    ("V1", "planned", "2018-11-27", "Vi har lagt det i uge 48, og det bliver om tirsdagen."),
    ("V1", "planned", "2018-11-27", "Vi har lagt det i uge 48, om tirsdagen."),
    ("V1", "planned", "2018-11-27", "I uge 48, tirsdag kl. 9."),
    ("V1", "planned", "2018-11-27", "Det bliver i næste uge, nemlig om tirsdagen."),
    ("V1", "planned", "2018-11-28", "I næste uge, på onsdagen."),
    ("V1", "planned", "2018-11-29", "Vi kommer i uge 48, helt præcist torsdag."),
    ("V1", "held", "2018-11-15", "Vi var der i sidste uge, nærmere bestemt om torsdagen."),
    ("V1", "held", "2018-11-15", "I sidste uge, nemlig torsdag, gik jeg huset igennem."),
    (
        "V1",
        "held",
        "2018-11-15",
        "Torsdag i sidste uge var jeg på Kastanjehuset fra morgen til middag, og det gik roligt for sig.",
    ),
    ("V1", "held", "2018-11-15", "Torsdag i sidste uge var jeg der fra morgen til aften."),
    ("V1", "held", "2018-11-15", "Jeg var der fra ni til to i torsdags. Alle fik talt ud."),
    (
        "V1",
        "held",
        "2018-11-07",
        "Beklager ventetiden, jeg har haft en uge med tre ulykker. Besøget lå den 7. november, og alt gik, som det skulle.",
    ),
    (
        "V1",
        "held",
        "2018-11-07",
        "Undskyld det sene svar, der har været en arbejdsulykke på en byggeplads, som tog al min tid. Vi besøgte Kastanjehuset den 7. november.",
    ),
    (
        "V1",
        "held",
        "2018-11-13",
        "Det blev den 13., efter at vi havde måttet melde afbud til den 7. Alt gik, som det skulle.",
    ),
    ("V1", "held", "2018-11-13", "Efter to aflysninger lykkedes det os at komme ud den 13."),
    ("V1", "held", "2018-11-13", "Første dato røg på grund af sygdom, men så kom vi der den 13. november."),
    (
        "V1",
        "held",
        "2018-11-16",
        "Besøget er holdt fredag den 16. november, dagen efter at socialtilsynet havde været der. Vi gik altså ikke i vejen for hinanden.",
    ),
    (
        "V1",
        "planned",
        "2018-11-28",
        "Kollegaen, som skulle have været med, er gået på barsel, så jeg tager alene af sted onsdag den 28. Adressen har jeg.",
    ),
    ("V1", "planned", "2018-11-28", "Min makker er blevet syg, så jeg kører alene derud onsdag den 28."),
    ("V2", "planned", "2019-03-13T10:00", "Jeg kører, så snart jeg har trykket på send: besøget er i dag kl. 10."),
    (
        "V2",
        "held",
        "2019-03-08",
        "Tredje gang var lykkens gang: besøget kom i hus i fredags, og jeg fik talt med seks beboere.",
    ),
    ("V3", "held", "2019-05-13", "13/5 kl. 10-14, afsluttet og skrevet ind i systemet."),
    ("V3", "held", "2019-05-13", "13/5. Afsluttet."),
    ("V3", "held", "2019-05-13", "13/5, noteret i sagen."),
    ("V3", "planned", "2019-05-22", "22/5 kl. 10, skrevet ind i kalenderen."),
    ("V2", "held", "2019-03-12", "Jeg fik det gjort i går, mens sneen væltede ned."),
)
ASKED = (
    ("V1", "Det er vist en uge siden, vi var der."),
    ("V1", "Det er omkring en uge siden, vi var der."),
    ("V1", "Det er under en uge siden, jeg fik sagen."),
    ("V1", "Det er godt en uge siden, vi var der."),
    ("V1", "Jeg var der i mandags, men mangler at tale med natholdet."),
    ("V1", "Jeg var der i mandags. Rapporten venter, for vi mangler at se afdeling B."),
    ("V1", "De var på udflugt i går."),
    ("V1", "Lederen var på kursus i mandags."),
    ("V1", "Besøget er holdt torsdag den 15. Vi fik ikke talt med nogen af de unge."),
    ("V1", "Besøget er holdt torsdag den 15. Lederen fik vi ikke talt med."),
    ("V1", "I uge 48, om tirsdagen eller om onsdagen."),
    ("V1", "Det bliver i uge 48, men ikke om tirsdagen."),
    ("V1", "Vi har en aftale i uge 48, formentlig om fredagen."),
    ("V1", "Vi besøgte Kastanjehuset den 7. november. Der har været tre ulykker."),
    ("V1", "Min kollega er gået på barsel, så jeg har overtaget sagen. Besøget er onsdag den 28."),
    ("V2", "Jeg kører derud, så snart jeg har en bil."),
    ("V1", "Det blev udskudt på grund af sygdom. Hvornår det så bliver, aner jeg ikke."),
    ("V1", "Besøget er udskudt. Hvornår det bliver til noget, må guderne vide."),
    ("V1", "Besøget er udskudt, og om det bliver til noget i år, ved jeg ikke."),
)


def report(scene: str, text: str) -> Reading:
    written, role, house = SCENES[scene]
    return read(text, Kind.VISIT, role=role, institution=house, written=at(written))


@pytest.mark.parametrize(("scene", "outcome", "day", "text"), TOLD)
def test_a_plain_report_is_acted_on(scene: str, outcome: str, day: str | None, text: str) -> None:
    reading = report(scene, text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why
    told = [d.start.isoformat() for d in reading.dates if d.wanted and d.of is None]
    assert [t[: len(day or t)] for t in told] == ([day] if day else [])


@pytest.mark.parametrize(("scene", "text"), ASKED)
def test_what_only_looks_like_one_is_asked(scene: str, text: str) -> None:
    reading = report(scene, text)
    assert reading.decision is Choice.ASK, (reading.outcome, reading.dates)
