"""Idioms of a remark on a draft agenda: what lets it go, what wishes for a point, and what only sounds so."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading
from tests.messages.meaning_helpers import read

pytestmark = pytest.mark.usefixtures("by_cues_alone")  # the second opinion is trained anew from time to time

APPROVED = (
    "Dagsordenen har min fulde opbakning. God weekend.",
    "Udkastet rammer plet. Personalet har tygget på det hele weekenden og har ingen ønsker selv.",
    "Dagsordenen har været til høring i personalestuen, og der kom ikke andet ud af det end nik.",
    "God rækkefølge, passende tid. Herfra er der grønt lys for dagsordenen.",
    "Ikke et komma at rette herfra.",
    "Tilføjelser? Nej, I har fået det hele med.",
    "Rettelser? Nej tak, den er fin.",
    "Egne punkter? Nej, ikke denne gang.",
    "Det ser helt fint ud, tak.",
    "Ser fint ud herfra.",
    "Ingen kommentarer fra vores side.",
    "Vi har læst den igennem og er godt tilfredse.",
    "Alt ok. Glæder mig til mødet.",
    "Den er helt i orden, bare send den.",
    "Personalet synes, at dagsordenen er relevant.",
    "Tak for udkastet, det er fint med os.",
    "Det er en fin dagsorden, og vi har ikke flere punkter.",
    "Jeg kan godkende dagsordenen.",
    "Dagsordenen er godkendt på personalemødet.",
    "Vi er enige i punkterne.",
    "Der er ikke noget, vi vil have ændret.",
    "Vi har ingen punkter selv.",
    "Ja, det er de rigtige emner.",
    "Den sidder lige i skabet.",
    "Jeg har ikke en eneste indvending.",
    "Vi har intet på hjerte ud over det, der står.",
    "Fint. Kør med den.",
    "Punkterne dækker det, vi havde tænkt os.",
    "Vi nøjes med det, I har skrevet.",
    "Vi har vendt den på personalemødet, og alle er med.",
    "Vi har ikke yderligere til dagsordenen.",
    "Vi holder os til jeres udkast.",
    "Herfra er alt godt.",
    "Den er fin, I skal ikke ændre noget.",
    "Super, vi glæder os.",
    "Jeg har vist den til AMR, og hun havde ingen bemærkninger.",
    "Vi er helt med på den.",
    "Det er lige det, vi har brug for at tale om.",
    "Så kan vi ikke ønske mere. Ok herfra.",
    "Herfra intet at bemærke.",
    "Dagsordenen er modtaget og fundet i orden.",
    "Ingen ændringer, tak.",
    "Vi har ikke andet end det, der står.",
    "Jeg synes, I har ramt det godt.",
    "Den giver god mening for os.",
    "Fin dagsorden! Vi har ikke mere.",
    "Vi siger tak for en god dagsorden og har ikke yderligere.",
    "Der mangler ikke noget, så vidt vi kan se.",
    "Vi kan ikke komme i tanke om mere.",
    "Lad os bare bruge den.",
    "Intet herfra.",
    "Nul rettelser.",
    "Den er modtaget og læst, og vi har ikke tilføjelser.",
    "Jeg er helt enig i det, I har skrevet.",
    "Det er et godt oplæg til en god snak.",
    "Alle her synes godt om den.",
    "Vi er trygge ved dagsordenen.",
    "Ok med mig.",
    "Den får lov at stå, som den er.",
)

POINTS = (
    (
        "Jeg har to: snitfladen til psykiatrien og registrering af nærvedhændelser. Resten er fint.",
        ("snitfladen til psykiatrien", "registrering af nærvedhændelser"),
    ),
    ("Vi har et: alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Vi melder to ind: støj og samtykke.", ("støj", "samtykke")),
    (
        "Her er vores ønsker:\n1) Samarbejdet med psykiatrisk skadestue\n2) Debriefing efter aftenvagter",
        ("Samarbejdet med psykiatrisk skadestue", "Debriefing efter aftenvagter"),
    ),
    ("Vi vil gerne have et punkt om samarbejdet med pårørende.", ("samarbejdet med pårørende",)),
    ("Kan vi få et punkt på om støj om natten?", ("støj om natten",)),
    ("Vi vil gerne tale om brug af vikarer i weekenden.", ("brug af vikarer i weekenden",)),
    ("Tilføj gerne: konflikter ved måltiderne.", ("konflikter ved måltiderne",)),
    ("Vi foreslår, at I sætter husreglerne på.", ("husreglerne",)),
    ("Vi har to ønsker: låste døre og alarmer.", ("låste døre", "alarmer")),
    ("Personalet vil gerne drøfte nye medarbejderes introduktion.", ("nye medarbejderes introduktion",)),
    ("Jeg vil gerne høre om, hvordan vi passer på hinanden.", ("hvordan vi passer på hinanden",)),
    ("Mit ønske er et punkt om overfaldsalarmer.", ("overfaldsalarmer",)),
    ("Jeg kunne godt tænke mig, at vi talte om trivsel i nattevagten.", ("trivsel i nattevagten",)),
    ("Vi foreslår, at I sætter støj på.", ("støj",)),
    ("Personalet foreslår, at vi vender medicinrummet.", ("medicinrummet",)),
    ("Jeg kunne godt tænke mig, at vi snakkede om ensomhed.", ("ensomhed",)),
    ("Vi håber, at I sætter overlap ved vagtskifte på.", ("overlap ved vagtskifte",)),
    ("Herfra to: nye låse og vikarer.", ("nye låse", "vikarer")),
    ("Et emne fra os: vold blandt beboere.", ("vold blandt beboere",)),
    ("Gerne noget om pårørendesamarbejde.", ("pårørendesamarbejde",)),
    ("Kan I få krisehjælp med?", ("krisehjælp",)),
    ("Vi vil bede om, at psykisk arbejdsmiljø kommer på.", ("psykisk arbejdsmiljø",)),
    ("AMR har bedt om et punkt om nattevagtens alenearbejde.", ("nattevagtens alenearbejde",)),
    ("Læg magtanvendelser ind, så er vi glade.", ("magtanvendelser",)),
    ("Vi synes, der mangler noget om instruktion af nye.", ("instruktion af nye",)),
    ("Opfølgning på hændelser må gerne komme på.", ("Opfølgning på hændelser",)),
    ("Vi har længe villet tale om beboernes alkohol, så det vil vi gerne have med.", ("beboernes alkohol",)),
    ("Punkt om flugtveje, tak.", ("flugtveje",)),
)

ASKED = (
    "Dagsordenen er fin, men den 15. kan vi alligevel ikke.",
    "Alle seks punkter er i orden.",
    "Dagsordenen har ikke min fulde opbakning.",
    "Dagsordenen har min fulde opbakning, bortset fra punkt 3.",
    "Rækkefølgen er ikke god.",
    "God rækkefølge, men for kort tid.",
    "Jeg har to: enten tager vi det op, eller også gør vi ikke.",
    "Vi har et: problem med datoen.",
    "Tilføjelser? Ja, dem sender jeg i morgen.",
    "Rettelser? Dem får I senere.",
    "Bemærkninger? Spørg min leder.",
    "Ikke et komma at rette, men punkt 2 bør ud.",
    "Der kom ikke andet ud af det end brok.",
    "Personalet har tygget på det, men vi mødes først på torsdag.",
    "Vi nøjes ikke med det, I har skrevet.",
    "Vi foreslår, at I sætter mødet på en anden dag.",
    "Vi foreslår, at vi tager punkt 3 op først.",
    "Jeg kunne godt tænke mig, at I kom tidligere.",
    "Vi foreslår, at I får en anden ordstyrer.",
    "Vi ønsker, at I skriver en ny dagsorden.",
    "Vi foreslår, at der sættes mere tid af.",
    "Den er fin, men I skal ikke tro, at vi er enige.",
    "Jeg synes ikke, I har ramt det godt.",
    "Den giver ikke god mening for os.",
    "Alle fire punkter er fine, og det femte taler vi ikke om.",
    "Vi er ikke helt med på den.",
    "Vi nikkede den igennem, men AMR er ikke enig.",
    "Rækkefølgen giver ikke mening.",
    "Fin rækkefølge, hvis punkt 2 kommer først.",
    "Ikke en eneste god ting på den.",
    "Ikke noget, jeg vil have med at gøre.",
    "Ikke et ord om beboerne.",
    "Ingen har set den endnu.",
    "Der er ikke andet end problemer på den.",
    "Der kom intet udkast med.",
)


def remark(text: str) -> Reading:
    return read(text, Kind.AGENDA, institution="Botilbuddet Rønnebakken")


@pytest.mark.parametrize("text", APPROVED)
def test_a_draft_that_may_go_out_is_approved(text: str) -> None:
    reading = remark(text)
    assert (reading.outcome, reading.decision) == ("approved", Choice.ACT), reading.why


@pytest.mark.parametrize(("text", "points"), POINTS)
def test_a_wish_is_cut_out_as_a_point(text: str, points: tuple[str, ...]) -> None:
    reading = remark(text)
    assert (reading.points, reading.decision) == (points, Choice.ACT), reading.why


@pytest.mark.parametrize("text", ASKED)
def test_what_only_sounds_like_an_answer_is_asked(text: str) -> None:
    reading = remark(text)
    assert reading.decision is Choice.ASK, reading.outcome


DRAFT = """

Den 22. maj 2017 kl. 09.00 skrev Koordineret tilsyn <koordinerettilsyn@example.dk>:

> Udkastet ser sådan ud:
>
> 1. Velkomst
> 2. Hvad de to tilsyn så
> 3. Tak for i dag
"""


@pytest.mark.parametrize(("many", "decision"), [("tre", Choice.ACT), ("fire", Choice.ASK)])
def test_a_number_of_points_is_held_to_the_draft_below(many: str, decision: Choice) -> None:
    assert remark(f"Ja til alle {many} punkter, og ingen tilføjelser fra mig.{DRAFT}").decision is decision
