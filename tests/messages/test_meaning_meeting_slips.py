"""Answers with a slip in them, or that take back or move what they say: a person looks at them."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.reading import Choice, Kind, Slot
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read, slot

THREE = (TUESDAY, THURSDAY, WEDNESDAY)
TWO = (TUESDAY, THURSDAY)
SPRING = (slot("2018-04-30T12:30", "2018-04-30T14:30"), slot("2018-05-03T09:00", "2018-05-03T11:00"))
IN_APRIL = datetime.fromisoformat("2018-04-10T09:00:00+02:00")


pytestmark = pytest.mark.usefixtures("by_cues_alone")


def decided(text: str, offered: tuple[Slot, ...], written: datetime | None = None) -> Choice:
    if written is None:
        return read(text, Kind.MEETING_DATES, offered=offered).decision
    return read(text, Kind.MEETING_DATES, offered=offered, written=written).decision


@pytest.mark.parametrize(
    "text",
    [
        "Ingen af dem. Mandag den 5. juni kl. 10 er der ro på, der kan vi.",
        "Jeres dage går ikke. Jeg foreslår mandag den 5. juni.",
        "Hvad med grundlovsdag den 5. juni?",
    ],
)
def test_a_proposed_public_holiday_is_asked_about(text: str) -> None:
    assert decided(text, THREE) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Lad os tage torsdag den 10. maj kl. 10 i stedet, der plejer at være stille på kontoret.",
        "Pinsemandag den 21. maj er vi bedst bemandet, så den foreslår vi.",
        "De to dage går ikke, men fredag den 27. april kan vi.",
    ],
)
def test_a_proposed_feast_in_spring_is_asked_about(text: str) -> None:
    assert decided(text, SPRING, IN_APRIL) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Ingen af dem går. Kunne vi tage lørdag den 24. juni?",
        # two days, and only one can be meant
        "Tirsdag er helt fin. Så har jeg jer i kalenderen onsdag kl. 10.",
        "Den 15. passer. Så ses vi den 21.",
        "Den 13. juni kl. 9 er glimrende, om onsdagen er alle nemlig på arbejde.",
        "Den 13. juni er fin, for om torsdagen er vi alle på arbejde.",
        "Fint, så ses vi på tirsdag kl. 9!",
        "Onsdag d. 14. juni kl. 10 tager vi imod, som I foreslår.",
        # not all, but which
        "Ikke alle datoerne er lige gode her, men et par af dem går vel an.",
        "To af de tre dage kan jeg.",
        "Flere af de tre datoer er mulige.",
        # out of it altogether
        "Vi vil gerne trække os ud af det hele. Tak for forsøget.",
        "Vi melder os ud.",
        "Vi vil gerne melde huset ud af det her.",
        # on a condition, moved, without somebody
        "Den 15. går godt, når vi kan nøjes med at ringe sammen.",
        "Ja til den 15., når dialogmødet kan tælle som vores anmeldte tilsyn.",
        "Kan først sige noget, når jeg kender sommerferieplanen. Hold alle dage åbne så længe.",
        "Hold den 13. og den 15. foreløbig, jeg kender ikke vagtplanen.",
        "Vi kan den 13. juni, men så uden socialtilsynet.",
        "Tirsdagen er god, men den skal rykkes lidt, for frokosten trækker ud her.",
        "Den 15. er fin, men mødet må gerne forkortes.",
        "Den 13. passer, men først fra kl. 11.",
        "Jeg kan den 21. fra kl. 11.30. Resten af dagene er jeg væk.",
        "Kan I komme den 15. allerede kl. 10? Så kan vi godt.",
        "Skal vi sige den 15. kl. 15 i stedet for kl. 13? Så er jeg med.",
        "Den 15. er fin. Jeg har fået en bekymrende henvendelse fra en pårørende.",
        # what only seems to say that the day is free
        "13. juni er farvet rød på tavlen. Ja, sådan er det.",
        "Den 15. er på vippen. Ja, det lyder underligt.",
        "Når I kommer den 13., er der malere overalt. Det er ikke fint med os.",
        "Den 13. har jeg spærret i kalenderen.",
        "I kan ikke regne med os tirsdag.",
        "Onsdag er den dag, hvor flest af os er på kursus.",
        "Onsdag er den dag, hvor ingen af os er her.",
        "Den 13: måske\nDen 15: optaget\nDen 21: fri?",
        "Hellere onsdag end tirsdag, men lederen siger tirsdag.",
        "Onsdag, hvis I kommer lidt tidligere.",
        "Torsdag er fin, hvis nogen vil hente mig.",
        "Vi kan onsdag, hvis I har lyst til at sidde i haven.",
        "Indtil da er den 13. og den 15. mulige.",
        "Holder dagene åbne, til jeg hører fra min leder.",
        "Dur ikke. Jeg er på barsel, så kontakt Pia.",
        # somebody has to say it first, or it is said for others
        "Den 13. er fin. Jeg skal dog lige have grønt lys fra kommunen.",
        "Torsdag er fint for mig, men jeg taler kun for mig selv.",
        "Lad os vente med at lægge os fast, men den 13. ser fornuftig ud.",
        "Så tager vi vel bare den 21., selvom vi hellere var fri.",
        "Jeg er på ferie alle dagene. Spørg Karin, om hun kan.",
        "Jeg har sagt til Lone, at den 13. er bedst for jer.",
        "Lone har sagt, at I helst vil den 13.",
        "Ingen af dem, og vi vil helst slippe helt for mødet.",
        "Den 13. kan vi godt undvære mødet.",
        "Den 13. er fin, men vores lokale er for lille.",
        # the number of an offered day that is read as no day, and hours that leave the day open
        "den 13 er fin og 15 er os fin",
        "Fra den 13. er vi klar.",
        "Op til den 13. kan vi.",
        "Den 13. kl. 9 er for tidligt, ellers fint.",
        "Tirsdag har vi husmøde, så onsdag eller torsdag?",
        "Tirsdag har vi husmøde, så onsdag heller ikke.",
        # corrected, or one of two
        "Ja tak.\nVi ses tirsdag. Nej, onsdag.",
        "Tirsdag den 13. og onsdag den 21. er lige gode, og jeg kan kun den ene.",
        "Det er nemlig onsdagen, der driller.",
        "Jeg har byttet min vagt til den 13.",
        "Torsdag er vi hjemme, kl. 9 er bedre end kl. 13.",
        "Den 13. bliver det svært.",
        "Onsdagen er ikke til at redde.",
        "Den 13. er fin for mig, Pia overtager sagen.",
        "Det må vente til efter sommerferien.",
        "Den 13. er den eneste, vi kan klemme ind, og kun med nød og næppe.",
        "Den 13. skulle passe, når Lone er enig.",
        "Jeg har holdt alle datoer op mod kalenderen og må tænke mig om.",
        "Den 13. er fin, men dialogmødet er alligevel aflyst hos os.",
        "Torsdag passer bedre end tirsdag.",
    ],
)
def test_what_could_be_two_things_is_asked_about(text: str) -> None:
    assert decided(text, THREE) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi kan godt begge dage, bortset fra at ingen af os er på arbejde den 13., og den 15. er der lukket.",
        "Begge dage er gode, bortset fra at vi ikke kan den 13., og den 15. er der lukket.",
    ],
)
def test_both_days_but_for_both_is_asked_about(text: str) -> None:
    assert decided(text, TWO) is Choice.ASK


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Hellere torsdag end tirsdag, så lad os sige den 15.", (THURSDAY,)),
        ("Tirsdag er helt fin. Så har jeg jer i kalenderen tirsdag kl. 9.", (TUESDAY,)),
        ("Tirsdag er fin. Så er onsdag også fin.", (TUESDAY, WEDNESDAY)),
        ("Nr. 1 og nr. 3 har vi fri til, nr. 2 er der sommerfest.", (TUESDAY, WEDNESDAY)),
        ("Tirsdag, da onsdag er vores ugentlige tur i svømmehallen.", (TUESDAY,)),
        ("Onsdag er vores.", (WEDNESDAY,)),
        ("Bare kom tirsdag den trettende, vi er hjemme alle sammen.", (TUESDAY,)),
        ("Første dato er god\nAnden dato er også god", (TUESDAY, THURSDAY)),
        ("1 nej\n2 ja\n3 nej", (THURSDAY,)),
        ("Vi vælger toeren på jeres liste.", (THURSDAY,)),
        ("Jeg tager den 21. De to dage i uge 24 går med reaktionsmøder i Esbjerg.", (WEDNESDAY,)),
        ("Onsdagen passer os glimrende, personalemødet er alligevel aflyst.", (WEDNESDAY,)),
        ("Onsdag er den eneste af dagene uden tandlæge, fodterapeut og brandøvelse. Den snupper vi.", (WEDNESDAY,)),
        ("Efter mange forhandlinger faldt valget på torsdag.", (THURSDAY,)),
        ("Så gerne. 13. juni er blevet farvet grøn på tavlen.", (TUESDAY,)),
        ("Den 21. er køkkenet her endnu, så kom da.", (WEDNESDAY,)),
        ("Når I kommer den 15. juni, er der varme i kakkelovnen. Fint med os.", (THURSDAY,)),
        ("13/6 og 15/6 er jeg i Aalborg. 21/6 fri.", (WEDNESDAY,)),
        ("Jeg har flyttet et internt møde, så nu er den 15. ledig. Den kører vi med.", (THURSDAY,)),
        ("Tirs d. 13. = ferielukket dagcenter, kan ikke. Tors d. 15. = fint.", (THURSDAY,)),
        ("Uge 25 er den roligste hos os, så vi tager onsdagen dér.", (WEDNESDAY,)),
        ("Kalenderen lyser grønt alle tre gange.", THREE),
        ("Onsdag er helt fint, så kan I spise med, hvis I kommer lidt før.", (WEDNESDAY,)),
        ("Vi står klar den 15. juni. I får rundvisning, hvis I er der lidt før.", (THURSDAY,)),
        ("I har ramt plet med den 21.! Min leder er her alligevel den dag og sætter sig med.", (WEDNESDAY,)),
        ("Jeg har holdt alle datoer op mod Grethes kalender. Vi kan begge to den 15.", (THURSDAY,)),
        ("Den 15. har jeg spærret i kalenderen til jer.", (THURSDAY,)),
        ("I kan roligt regne med os tirsdag.", (TUESDAY,)),
        ("Den 13. juni uden tvivl.", (TUESDAY,)),
        ("Onsdagen er reddet: jeg har fået byttet min vagt.", (WEDNESDAY,)),
        ("Jeg får det til at hænge sammen den 21.", (WEDNESDAY,)),
        ("Den 21. bliver det, siger både jeg og min AMR.", (WEDNESDAY,)),
        ("Vi tager den 21. i stedet for den 13. eller den 15.", (WEDNESDAY,)),
        ("Den sidste af de tre. Tirsdagen er vores indkøbsdag.", (WEDNESDAY,)),
        ("Den 15. er god for mig. Jeg har plads til to i bilen, hvis nogen vil med fra stationen.", (THURSDAY,)),
        ("Vi har kun én dag tilbage i den uge, og det er heldigvis onsdagen.", (WEDNESDAY,)),
        ("Tirsdag har vi husmøde, så onsdag eller torsdag.", (THURSDAY, WEDNESDAY)),
        ("Kommer på onsdag den 21.", (WEDNESDAY,)),
        ("Vi kan tirsdag og torsdag, ikke onsdag.", (TUESDAY, THURSDAY)),
        ("Vi kan den 13. og 15., ikke den 21.", (TUESDAY, THURSDAY)),
        ("Vi to'er den 15.", (THURSDAY,)),
        ("Skal vi ikke bare sige torsdag den 15.?", (THURSDAY,)),
        ("Jeg sætter mit navn på den 13.", (TUESDAY,)),
        ("15.06.2017 passer. Hverken før eller efter, for så er jeg på ferie.", (THURSDAY,)),
        ("Vi siger den 15. juni. Døren ved haven er åben, ringklokken er gået i stykker.", (THURSDAY,)),
        ("Sæt kryds ved den 13. juni. Bilen er på værksted, så jeg går det sidste stykke.", (TUESDAY,)),
    ],
)
def test_what_only_looks_like_two_things_is_read(text: str, slots: tuple[Slot, ...]) -> None:
    reading = read(text, Kind.MEETING_DATES, offered=THREE)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert [d.start for d in reading.dates if d.wanted] == [s.start for s in slots]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I uge 24 flytter vi kontor. Ugen efter kan vi torsdag og fredag.", [22, 23]),
        ("Ingen af dagene passer; vi foreslår i stedet uge 26, mandag eller tirsdag.", [26, 27]),
        ("Ingen af dem går, så det må blive lidt senere: torsdag den 29. juni har både jeg og vores TR tid.", [29]),
        ("Det skal være senere: mandag den 26. eller onsdag den 28. juni, i begge tilfælde kl. 10.", [26, 28]),
        ("Vi er her igen fra uge 27 og foreslår tirsdag den 4. juli.", [4]),
        ("Må vi byde ind med onsdag den 14. juni mellem 9 og 11? Dagen før og dagen efter er begge fyldt.", [14]),
        ("Ingen af tiderne er gode. Torsdag den 29. juni er vi hjemme igen, og klokken 13 er fin.", [29]),
        ("Vi byder på tre dage, I kan vælge imellem: 26., 27. eller 28. juni. Uge 24 er spækket.", [26, 27, 28]),
        ("Ledige dage hos os:\n- 19/6\n- 22/6\nJeres egne tre rammer desværre vores eksamensuger.", [19, 22]),
        ("13., 15. og 21. er væk. 19., 20. og 22. er her endnu.", [19, 20, 22]),
    ],
)
def test_other_days_are_proposed(text: str, days: list[int]) -> None:
    reading = read(text, Kind.MEETING_DATES, offered=THREE)
    assert (reading.outcome, reading.decision) == ("counter", Choice.ACT)
    assert [d.start.day for d in reading.dates if d.wanted and d.start is not None] == days


@pytest.mark.parametrize(
    "text",
    [
        "Dur ikke. Jeg er på messe i Herning den ene uge og på orlov den næste.",
        "Nix, ingen af dem holder. Tre ud af fire i ledelsen er på barsel eller ferie.",
        "Den 13. er vi i Legoland, den 15. får vi besøg af kommunen, den 21. er lukket. Det må blive nogle andre dage.",
        "Alle tre dage er lagt ud til uanmeldte besøg andre steder.",
        "Beklager, alt er booket.",
        "Den 13. er der høring, den 15. begravelse og den 21. flytning.",
        "Jeg er sygemeldt juni ud.",
        "Det er ikke muligt for os at mødes i den periode.",
        "Juni er desværre helt umulig.",
        "Der er ikke skyggen af plads i min kalender på nogen af tidspunkterne.",
    ],
)
def test_a_no_to_all_of_the_days_is_read(text: str) -> None:
    reading = read(text, Kind.MEETING_DATES, offered=THREE)
    assert (reading.outcome, reading.decision) == ("decline", Choice.ACT)
