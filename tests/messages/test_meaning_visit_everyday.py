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
    (
        "V1",
        "planned",
        "2018-11-29",
        "Det står i min kalender til torsdag den 29. november. Tidligere lod det sig ikke gøre, da vi har haft travlt med byggepladser.",
    ),
    ("V1", "planned", "2018-11-29", "Vi kommer torsdag den 29. Før kunne det ikke lade sig gøre."),
    ("V1", "planned", "2018-11-29", "Vi kommer torsdag den 29. Hurtigere kunne jeg ikke finde plads."),
    ("V1", "planned", "2018-11-29", "Vi kommer torsdag den 29. Det lod sig ikke gøre før."),
    (
        "V3",
        "postponed",
        "2019-05-27",
        "Besøget skulle have været gennemført den 13. maj. Det blev aflyst, og vi prøver igen den 27.",
    ),
    (
        "V2",
        "planned",
        "2019-03-26",
        "Vi kommer derud tirsdag den 26. marts. I sidste uge gik elevatoren på kontoret i stå.",
    ),
    ("V2", "planned", "2019-03-26", "Vi kommer derud tirsdag den 26. marts. Min printer er brudt sammen."),
    ("V2", "postponed", "2019-03-26", "Bilen brød sammen i går, så nu bliver det tirsdag den 26. marts."),
    ("V3", "planned", "2019-05-28", "Jeg når det først i uge 22, nærmere bestemt om tirsdagen."),
    (
        "V1",
        "postponed",
        "2018-11-26",
        "Jeg var nødt til at melde afbud i sidste uge på grund af feber. Ny aftale med huset: mandag den 26. november kl. 13.",
    ),
    (
        "V3",
        "postponed",
        "2019-05-22",
        "En alvorlig arbejdsulykke på et værft kom i vejen den 13. maj. Besøget hos Engdraget er rykket til onsdag den 22. maj.",
    ),
    (
        "V3",
        "postponed",
        "2019-05-22",
        "Jeg blev kaldt ud til en alvorlig ulykke på havnen i mandags, så vi rykker til onsdag den 22. maj.",
    ),
    (
        "V3",
        "postponed",
        "2019-05-29",
        "Lederen blev kaldt på kommunen den 8., så vi stod der til ingen nytte. Jeg kører derud igen onsdag den 29. maj.",
    ),
    ("V2", "postponed", "2019-03-20", "Vi kørte forgæves i går. Vi forsøger igen onsdag den 20. marts."),
    (
        "V3",
        "postponed",
        "2019-05-23",
        "Udsat. Min makker brækkede foden ude på parkeringspladsen den 13., så vi begynder forfra torsdag den 23. maj.",
    ),
    (
        "V2",
        "held",
        "2019-03-04",
        "Vi lagde ud allerede mandag den 4. marts og er dermed færdige for vores vedkommende.",
    ),
    ("V1", "held", "2018-11-15", "Torsdag i sidste uge gik en kollega og jeg huset igennem fra kælder til kvist."),
    ("V1", "held", "2018-11-15", "Torsdag den 15. besøgte en kollega og jeg Kastanjehuset."),
    (
        "V2",
        "held",
        "2019-03-12",
        "Hele formiddagen i går sad jeg i Fyrrebos dagligstue, så sæt I bare flueben. Jeg skylder jer stadig rapporten.",
    ),
    ("V2", "held", "2019-03-12", "I går drak jeg kaffe i Fyrrebos køkken og fik set det hele."),
    (
        "V2",
        "held",
        "2019-03-13",
        "I morges mødte jeg ind sammen med dagvagten, og jeg er netop gået derfra. Notér besøget på dags dato.",
    ),
    ("V3", "held", "2019-05-10", "Jeg har kun godt at sige efter min runde hos Engdraget fredag den 10. maj."),
    ("V3", "held", "2019-05-10", "Efter vores besøg på Engdraget fredag den 10. maj er jeg igen ved skrivebordet."),
    (
        "V3",
        "held",
        "2019-05-13",
        "Mandag den 13. var lederen og jeg igennem alle afdelinger, fra vaskekælder til loft. Jeg skal ikke derud mere.",
    ),
    (
        "V1",
        "held",
        "2018-11-06",
        "Tilsynet hos Kastanjehuset ligger bag mig. Det var tirsdag den 6. november, i øsende regn og med en bil, der ikke ville starte bagefter.",
    ),
    ("V1", "held", "2018-11-14", "Vi var der den 14. november. Bilen, som ikke har vinterdæk, klarede det."),
    ("V2", "planned", "2019-03-14", "I morgen sætter min kollega og jeg kursen mod Fyrrebo."),
    ("V2", "planned", "2019-03-14", "I morgen stævner vi ud mod Fyrrebo."),
    ("V2", "planned", "2019-03-14", "I morgen går turen mod Fyrrebo."),
    ("V3", "planned", "2019-05-28", "Tirsdag i uge 22 er valgt til besøget."),
    ("V3", "planned", "2019-05-28", "Tirsdag den 28. er sat af til Engdraget."),
    ("V2", "planned", "2019-03-13T12:30", "Vi tager derud i dag, mødetid kl. 12.30."),
    ("V2", "planned", "2019-03-13T12:30", "Vi tager derud i dag, fremmøde kl. 12.30."),
    (
        "V1",
        "held",
        "2018-11-14",
        "Jeg var på Kastanjehuset den 14. november. Lederen sagde: »Det var da mildere end i 2015.«",
    ),
    ("V3", "held", "2019-05-08", "Afholdt 8. maj. »Er du ikke lidt ung til det her?« spurgte en af beboerne."),
    ("V1", "held", "2018-11-14", 'Jeg var på Kastanjehuset den 14. november. "Endelig!" sagde lederen.'),
    (
        "V1",
        "planned",
        "2018-11-26",
        "Besøget ligger mandag den 26. november kl. 9. Hvis bare alle botilbud lå så tæt på en station!",
    ),
    (
        "V2",
        "planned",
        "2019-03-15",
        "Vi kører til Fyrrebo på fredag kl. 9. Hvis jeg kender min makker ret, bliver der sunget i bilen.",
    ),
    (
        "V1",
        "planned",
        "2018-11-28",
        "Jeg har sat det til onsdag den 28. november med start kl. 10.30. Hvem havde troet, at den kalender kunne gå op?",
    ),
    ("V3", "held", "2019-05-09", "Ja, det er holdt, nemlig 9/5. Hvor bliver tiden dog af?"),
    (
        "V1",
        "held",
        "2018-11-12",
        "Det er klaret: 12/11. Vejarbejdet ved indkørslen varer til 3/12, står der på skiltet.",
    ),
    (
        "V1",
        "held",
        "2018-11-16",
        "Besøget i fredags gik som planlagt. Brandalarmen ringede undervejs, men det var kun et stykke ristet brød.",
    ),
    ("V1", "held", "2018-11-16", "Besøget i fredags gik som planlagt. Brandalarmen gik, men det var falsk alarm."),
    (
        "V1",
        "planned",
        "2018-11-27",
        "Det bliver tirsdag i næste uge kl. 13. Hele resten af denne uge går med kursus i Vejle.",
    ),
    (
        "V1",
        "held",
        "2018-11-19",
        "Jeg har været der, nemlig mandag den 19. november. Nogle kolleger mener, at man aldrig bør køre ud på en mandag, men det gik udmærket.",
    ),
    (
        "V3",
        "held",
        "2019-05-13",
        "Vi har været der mandag i uge 20. Jeg siger det bare, fordi min leder tror, at jeg har siddet i haven.",
    ),
    (
        "V3",
        "held",
        "2019-05-15",
        "Jeg var på Engdraget i onsdags. Der var stegte sild til frokost, hvis nogen spørger.",
    ),
    ("V3", "held", "2019-05-15", "Jeg var på Engdraget i onsdags. De serverede lagkage til kaffen."),
    (
        "V3",
        "planned",
        "2019-05-21",
        "Vi tager derud på tirsdag kl. 10. I dag er det jo bededag, så kontoret er tomt og vidunderlig stille.",
    ),
    ("V3", "planned", "2019-05-21", "Vi tager derud på tirsdag kl. 10. I dag er det fredag, så nu går jeg hjem."),
    (
        "V3",
        "planned",
        "2019-05-24",
        "Besøget er fredag den 24. maj. Sidste fredag sad jeg tre timer i kø ved Vejle, så jeg kører hjemmefra klokken seks.",
    ),
    (
        "V1",
        "postponed",
        "2018-11-30",
        "Vi måtte opgive besøget i går, da halvdelen af huset lå med maveonde. Vi kommer fredag den 30. november i stedet. Min egen influenza er heldigvis ovre.",
    ),
    (
        "V3",
        "held",
        "2019-05-16",
        "Jeg skriver på selve helligdagen, for ellers går det i glemmebogen: Besøget blev aflagt i går.",
    ),
    (
        "V3",
        "held",
        "2019-05-10",
        "Papirerne mangler endnu, og de kommer nok først efter min ferie. Men selve besøget lå den 10. maj.",
    ),
    (
        "V3",
        "planned",
        "2019-05-28",
        "Tirsdag den 28. maj er valgt til besøget. Kollegaen på nabokontoret har valgt at sige op samme dag, men det er en anden sag.",
    ),
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
    ("V2", "Besøget er gennemført til alles tilfredshed. Det ligger torsdag den 21. marts kl. 9."),
    ("V2", "Vi har holdt besøget. Det er planlagt til torsdag den 21. marts."),
    ("V2", "Tilsynet er afholdt. Vi kommer torsdag den 21. marts."),
    ("V3", "Besøget er gennemført den 13. maj. Det er aflyst, og vi prøver igen den 27."),
    ("V3", "Vi har gennemført besøget den 13. maj. Det er udsat til den 27."),
    ("V1", "Vi var der den 14. november sammen med lederen, som ikke ville svare."),
    ("V1", "Jeg skal ikke derud mere."),
    ("V1", "»Vi har holdt besøget den 14.,« siger min kollega."),
    ("V2", "Vi kører til Fyrrebo på fredag kl. 9, hvis min makker er rask."),
    ("V2", "Hvis bare vi kan låne en bil, kører vi på fredag."),
    ("V3", "Ja, det er holdt, nemlig 9/5. Hvor skal rapporten sendes hen?"),
    ("V3", "Ja, det er holdt, nemlig 9/5. Hvorfor er alle besøg i maj?"),
    ("V1", "Besøget i fredags gik som planlagt. Brandalarmen virkede ikke."),
    ("V3", "Min leder tror, at vi har været der mandag i uge 20."),
    ("V3", "Vi har været der mandag i uge 20. Min makker tror, at det var tirsdag."),
    ("V3", "Jeg var på Engdraget til frokost i onsdags."),
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
