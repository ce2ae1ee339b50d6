# ruff: noqa: E501 (rows of data)
"""Idioms of a report on a visit, written on Tuesday 23 May 2017; questions that the writer answers himself; their traps."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.meaning import judge
from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import read

TOLD = (
    ("Vi var der i går. Efterårsferien generede os ikke.", "held", ("2017-05-22",)),
    ("Det klarede jeg i fredags. Hunden på stedet bed mig ikke.", "held", ("2017-05-19",)),
    (
        "Tirsdag i sidste uge. Personalet havde hekse på hovedet, men det påvirkede ikke tilsynet.",
        "held",
        ("2017-05-16",),
    ),
    ("Det står i kalenderen til torsdag den 1. juni. Ferien generer mig ikke.", "planned", ("2017-06-01",)),
    (
        "Det er sat til torsdag den 1. juni. At det er ferie, rager hverken mig eller beboerne.",
        "planned",
        ("2017-06-01",),
    ),
    ("Onsdag den 17. maj sad jeg hos dem. Der er ikke mere at berette fra min side.", "held", ("2017-05-17",)),
    ("På fredag tager vi derned, og om aftenen spiser vi hos min søster.", "planned", ("2017-05-26",)),
    ("Allerede i morgen kører jeg, hvis nu nogen skulle tro, jeg trak den ud.", "planned", ("2017-05-24",)),
    (
        "Mandag den 15. var jeg på vej, men der var lukket og slukket på grund af dødsfald. Ny dag er ikke sat.",
        "postponed",
        (),
    ),
    (
        "Ja, det er holdt: mandag den 15. maj. Jeg troede ellers, at jeg måtte aflyse, fordi min bil skulle til syn, men så lånte jeg konens.",
        "held",
        ("2017-05-15",),
    ),
    ("Besøget torsdag den 18. maj faldt til jorden. Hvornår vi så gør det, må tiden vise.", "postponed", ()),
    ("Onsdag den 3. dennes, kl. 10-15. Fint hus, gode folk.", "held", ("2017-05-03",)),
    (
        "Tirsdag i næste uge tager vi turen. Indtil da sidder jeg i Silkeborg med et andet tilbud.",
        "planned",
        ("2017-05-30",),
    ),
    (
        "Fredag den 19. Det var ellers lige ved at glippe, for Jonna havde feber om torsdagen, men så kørte vi.",
        "held",
        ("2017-05-19",),
    ),
    (
        "Torsdag den 1. juni stod der i aftalen og det står jeg ved, skrevet på telefon i elevator",
        "planned",
        ("2017-06-01",),
    ),
    (
        "Fredag den 19. maj fik vi ikke adgang, fordi alarmen gik. Afløsningsdagen er fredag den 2. juni, aftalt og bekræftet.",
        "postponed",
        ("2017-06-02",),
    ),
    ("Vi nåede det lige før kulden slog til: 16/5, hele dagen.", "held", ("2017-05-16",)),
    ("Den 18. maj. Tilsynet blev gennemført, og hunden gøede ikke engang.", "held", ("2017-05-18",)),
    ("Jeg kom, så og kørte igen i går.", "held", ("2017-05-22",)),
    ("Vi kom, så og kørte igen i fredags.", "held", ("2017-05-19",)),
    ("En punktering kostede os en time, men besøget i fredags blev gennemført.", "held", ("2017-05-19",)),
    (
        "Jeg kom en halv time for sent på grund af vejarbejde, men tilsynet blev holdt i fredags.",
        "held",
        ("2017-05-19",),
    ),
    ("Vi blev forsinkede af en bro, der var oppe, men nåede det den 18. maj.", "held", ("2017-05-18",)),
    ("Toget var aflyst, så jeg tog bilen, og besøget blev holdt den 18. maj som planlagt.", "held", ("2017-05-18",)),
    ("Jeg havde frygtet det værste, men besøget i går gik fint.", "held", ("2017-05-22",)),
    ("Vi var på stedet i går. Sidste år var det kaos, i år var der ro.", "held", ("2017-05-22",)),
    ("Hvorfor skulle vi ikke have været der? Besøget blev holdt den 18. maj.", "held", ("2017-05-18",)),
    ("Om det er holdt? Ja, den 18. maj.", "held", ("2017-05-18",)),
    ("Har vi været der? Selvfølgelig, den 18. maj.", "held", ("2017-05-18",)),
    ("Vi gjorde turen i går, min makker og jeg.", "held", ("2017-05-22",)),
    ("Turen blev gjort i går.", "held", ("2017-05-22",)),
    ("Jeg agter at komme onsdag den 31. maj. Aftalen er bindende.", "planned", ("2017-05-31",)),
    ("Onsdag den 31. maj er bindende aftalt.", "planned", ("2017-05-31",)),
    (
        "Den oprindelige dag, den 24., ryger: strejke. Erstatningen hedder onsdag den 31. maj.",
        "postponed",
        ("2017-05-31",),
    ),
    (
        "Torsdag den 18. gik fløjten på grund af sne. Erstatningen bliver onsdag den 31. maj.",
        "postponed",
        ("2017-05-31",),
    ),
    (
        "Vi nåede kun til porten i går, fordi der var brandøvelse. Besøget er flyttet til den 31. maj.",
        "postponed",
        ("2017-05-31",),
    ),
    ("Vi kom kun til motorvejen i går, så lukkede sneen alt. Nyt forsøg den 31. maj.", "postponed", ("2017-05-31",)),
    ("Den 1. juni, en torsdag, kl. 8.15, og så ikke et ord mere om den sag.", "planned", ("2017-06-01",)),
    ("Torsdag den 1. juni, og ikke en dag senere.", "planned", ("2017-06-01",)),
    ("Hvornår? Torsdag den 1. juni. Hvem? Mig. Hvorfor først nu? Ferie.", "planned", ("2017-06-01",)),
    ("Hvornår vi kommer? Torsdag den 1. juni.", "planned", ("2017-06-01",)),
    ("Hvornår det var? I torsdags.", "held", ("2017-05-18",)),
    ("I torsdags, hele formiddagen, hos dem. Ingen klager, heller ikke fra os.", "held", ("2017-05-18",)),
    ("I dag for en uge siden gik jeg runden på stedet. Alt er noteret.", "held", ("2017-05-16",)),
    ("I dag for en uge siden var jeg derude.", "held", ("2017-05-16",)),
    ("Nåede ikke frem den 18. maj. Et nyt tidspunkt er ikke fundet endnu.", "postponed", ()),
    ("Besøget den 18. maj blev aflyst. Ny dato har vi ikke endnu.", "postponed", ()),
    (
        "I fredags lukkede jeg notesbogen efter fem timer hos lederen og hans folk. Det blev altså til noget.",
        "held",
        ("2017-05-19",),
    ),
    ("I fredags klappede jeg mappen i efter tre timer hos dem.", "held", ("2017-05-19",)),
    ("I fredags sagde jeg farvel til dem efter fire timer.", "held", ("2017-05-19",)),
    ("Torsdag to dage efter mødet, den 1. juni, kl. 9.00.", "planned", ("2017-06-01",)),
    (
        "Vi stod i kø på Storebælt i går i tre timer og vendte om. Hvornår vi prøver igen, ved vi ikke endnu.",
        "postponed",
        (),
    ),
    ("I går var jeg ude hos Yusuf på Rønnebakken.", "held", ("2017-05-22",)),
    ("I går var vi hos Lone og hendes folk.", "held", ("2017-05-22",)),
    ("I går var vi ude ved Mette på Rønnebakken.", "held", ("2017-05-22",)),
    ("Jeg er booket ind hos Lone på tirsdag kl. 10.", "planned", ("2017-05-30",)),
    ("Lederen og jeg har givet hinanden hånden på torsdag den 1. juni kl. 9.30.", "planned", ("2017-06-01",)),
    ("Vi gav hånd på den 1. juni.", "planned", ("2017-06-01",)),
    ("Her til morgen kl. 7.30-11, for jeg ville se vagtskiftet. Godt besøg.", "held", ("2017-05-23",)),
    ("Her til formiddag. Fint besøg.", "held", ("2017-05-23",)),
    (
        "Snestormen lukkede vejen i fredags, så det blev ved tanken. Jeg når det i stedet onsdag den 31. maj.",
        "postponed",
        ("2017-05-31",),
    ),
    ("Holdt 18.5.", "held", ("2017-05-18",)),
    ("Holdt 16.05.", "held", ("2017-05-16",)),
    (
        "Der har været lidt forvirring om datoen. Vi havde sagt den 18. maj til lederen, og det var også dér, vi var ude.",
        "held",
        ("2017-05-18",),
    ),
    (
        "Nej, jeg har ikke glemt jer. Vi var der fredag den 19., jeg fik bare aldrig trykket send.",
        "held",
        ("2017-05-19",),
    ),
    ("Jeg glemte at skrive. Vi var der fredag den 19.", "held", ("2017-05-19",)),
    ("Ikke endnu. Men vi står der kl. 6.30 i morgen tidlig, lige inden vagtskiftet.", "planned", ("2017-05-24",)),
    ("Ikke endnu, men på tirsdag står vi der.", "planned", ("2017-05-30",)),
    ("Nej, ikke endnu. På tirsdag er vi der.", "planned", ("2017-05-30",)),
    ("Huset får besøg på den næstsidste dag i vinduet, torsdag den 1. juni.", "planned", ("2017-06-01",)),
    (
        "Vi måtte vende om ved døren i mandags, for hele huset var på koloni. Vi tager turen igen fredag den 2. juni.",
        "postponed",
        ("2017-06-02",),
    ),
    ("Der var ingen hjemme i går, alle var i sommerhus. Ny dag: fredag den 2. juni.", "postponed", ("2017-06-02",)),
    ("fredag den 2/6 kl 9 er skrevet ind, og det med kuglepen og ikke med blyant", "planned", ("2017-06-02",)),
    ("På fredag er jeg der fra morgenstunden.", "planned", ("2017-05-26",)),
    ("På fredag er vi der hele dagen.", "planned", ("2017-05-26",)),
    (
        "Bilen gik i stå på Limfjordsbroen, så torsdag den 18. røg i svinget. Nyt forsøg tirsdag den 30. maj.",
        "postponed",
        ("2017-05-30",),
    ),
    (
        "Vi er nødt til at flytte: den 24. er hele kontoret sat til brandøvelse. Det bliver i stedet onsdag den 31. maj.",
        "postponed",
        ("2017-05-31",),
    ),
    (
        "Den 18. måtte jeg vende om i døren, for der var sygdom i huset. Besøget er udskudt indtil videre.",
        "postponed",
        (),
    ),
    ("Besøget den 24. er aflyst indtil videre.", "postponed", ()),
    ("Den 18. maj var jeg på stedet fra 9 til 15.", "held", ("2017-05-18",)),
    ("Netop trådt ud ad døren dér, kl. 11.15, så svaret er ja: i dag.", "held", ("2017-05-23",)),
    (
        "Fredag formiddag, nærmere bestemt den 19. maj, gik jeg gennem hele huset med AMR. Ingen dramatik.",
        "held",
        ("2017-05-19",),
    ),
    ("På falderebet, men dog inden for vinduet: fredag den 2. juni banker jeg på.", "planned", ("2017-06-02",)),
    (
        "Min makker lå med feber i går, så vi droppede torsdag den 18. Ny dag er tirsdag den 30. maj.",
        "postponed",
        ("2017-05-30",),
    ),
    ("Jeg regner ikke med overraskelser: den 1. juni tager jeg turen.", "planned", ("2017-06-01",)),
    (
        "Tilsynet måtte udsættes i sidste øjeblik, fordi jeg selv kom på skadestuen. Jeg har endnu ikke en ny dato at give jer.",
        "postponed",
        (),
    ),
    ("I formiddags.", "held", ("2017-05-23",)),
    ("Jo, her til morgen.", "held", ("2017-05-23",)),
    ("Vi fik lige klemt det ind i torsdags.", "held", ("2017-05-18",)),
    ("Vi fik lige klemt det ind den 1. juni.", "planned", ("2017-06-01",)),
    ("Hjulet gik af bilen, da jeg skulle af sted i går. Så jeg kommer nu på fredag.", "postponed", ("2017-05-26",)),
)

ASKED = (
    "Vi rammer torsdag den 1. juni. Den 8. er også stadig inde i billedet, så hold dem begge åbne.",
    "Vi bytter torsdage: fra den 25. maj til den 1. juni. Stedet har bare ikke svaret endnu.",
    "Besøget er rykket til den 18. maj.",
    "Mandag den 15. var jeg på vej, men jeg ved ikke, om makkeren kom frem.",
    "Vi gjorde det ikke i går.",
    "Der var ikke nogen i går.",
    "Han var der ikke i går.",
    "Det var ikke tilsynet, der lå den 18., men et møde.",
    "Jeg troede, at jeg måtte aflyse den 18., og det måtte jeg også.",
    "Lederen slog til en medarbejder den 18. maj, da vi var der.",
    "Vi var der den 18. maj, men døren blev ikke lukket op.",
    "Vi kom i går, men det rørte ikke rigtig noget. Ingen var hjemme.",
    "Personalet lod os ikke komme ind i går.",
    "Mandag den 15. fik vi ikke adgang.",
    "Besøget den 18. maj: vi blev ikke lukket ind.",
    "På fredag om morgenen fra 9 til 10 eller om eftermiddagen fra 13 til 14.",
    "Det kan dog sagtens ende med, at jeg skal møde i retten. Der står den 1. juni i bogen.",
    "Der står en aftale i bogen til på mandag kl. 10. Det kan dog sagtens ende med, at jeg skal møde i retten i stedet.",
    "Lederen har bedt mig om en uges udsættelse. Jeg har ikke svaret ham endnu.",
    "Jeg er flyttet til familieafdelingen, så det er Hanne Bro, der har huset nu. Hun må svare jer.",
    "Min kollega væltede på cyklen, så turen den 18. blev aflyst. Vi kører derud, når hun kan gå igen.",
    "Kalenderen siger torsdag den 1. juni. Men den lyver, for dér er jeg i Odense.",
    "Jeg har lagt det den 31. maj. Men jeg hører rygter om, at nogen på stedet allerede ved, vi kommer. Det må I undersøge.",
    "Her til morgen er jeg syg.",
    "Her til morgen ringede lederen og sagde, at de har influenza.",
    "Dagens besøg.",
    "For en time siden ringede de.",
    "Jeg kom, så og kørte igen i går, fordi der ingen var hjemme.",
    "Lederen og jeg har givet hinanden håndslag på, at vi taler sammen den 1. juni.",
    "Vi droppede torsdag den 18.",
    "Mit barn blev sygt her til morgen.",
    "I morges, ja. Ikke.",
    "Vi kom godt i mål i går med rapporten fra et andet hus.",
    "Vi nåede kun stueetagen i går, resten tager vi den 1. juni.",
    "Vi gav hinanden hånden på at vente med at sætte dato.",
    "Erstatningen for den ødelagte bil er ikke kommet. Besøget venter.",
    "Er det holdt? Ja, det tror jeg nok.",
    "Er det holdt? Det ved jeg ikke. Måske den 18. maj.",
    "Har vi været der? Nej.",
    "Hvornår kommer I? Den 1. juni kan vi i hvert fald ikke.",
    "Hvornår var det nu det var? Den 18. eller den 19. maj.",
    "Hvorfor skulle det ikke være holdt? Spørg min makker.",
    "Kan I se det i systemet? Ja, den 18. maj.",
    "Aftalen er ikke bindende, men den 1. juni er skrevet ind.",
    "Det står i bogen den 1. juni, men det kan jo nemt blive noget andet.",
    "Den 1. juni står i kalenderen, men den kalender tager tit fejl.",
    "Kalenderen lyver: der står 18. maj, men jeg var i Odense.",
    "Jeg er blevet flyttet til en anden afdeling pr. 1. juni, så det er ikke længere mig.",
    "Jeg hørte et rygte om, at besøget var holdt den 18. maj.",
    "Vi sagde farvel til lederen i går, hun går på pension.",
    "Vi sagde farvel til Rønnebakken i går, den lukker.",
    "Vi blev forsinkede i går og nåede ikke det hele.",
    "Toget var aflyst i går, så vi kom ikke.",
    "Vi fik lige klemt det ind i torsdags, men kun underetagen.",
    "Vi gjorde turen i går, men der var ingen hjemme.",
    "Jeg agter at komme den 1. juni, hvis vejret tillader det.",
    "Vi kører derud, når makkeren er rask. Den 18. blev aflyst.",
    "Besøget den 18. blev aflyst, og nyt forsøg bliver den 1. eller 2. juni.",
    "Nyt forsøg den 1. juni, hvis lederen er tilbage.",
    "I går var jeg hos Solgården. Rønnebakken tager jeg siden.",
    "I dag for en uge siden ringede jeg til dem om besøget.",
    "Torsdag og onsdag den 31. maj kommer vi.",
    "Torsdag kan vi ikke, torsdag den 1. juni måske.",
    "Holdt 12.30.",
    "Det må I selv finde ud af. Den 1. juni stod der.",
    "Besøget i går: vi så hele huset, men ikke ikke en eneste medarbejder.",
    "Den 24. ryger nok. Måske bliver det den 1. juni.",
    "Vi er nødt til at flytte: den 24. er lukket, og den 31. ved vi ikke.",
    "Vi regner ikke med at komme den 1. juni.",
    "Sidste år var vi der den 18. maj.",
    "Vi rammer nok torsdag den 1. juni.",
    "Jeg sigter mod den 1. juni.",
    "Vi satser på den 1. juni.",
    "Vi går efter den 1. juni, men intet er aftalt.",
    "Besøget ligger den 5. juni.",
    "Det bliver mandag den 5. juni kl. 9.",
    "Planen ryger måske, men den 1. juni er skrevet ind.",
)


@pytest.fixture(autouse=True)
def _cues_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "second_look", lambda *_, **__: None)


def report(text: str) -> Reading:
    return read(text, Kind.VISIT, role=Role.AT, institution="Botilbuddet Rønnebakken")


@pytest.mark.parametrize(("text", "outcome", "days"), TOLD)
def test_a_plain_report_is_acted_on_with_its_day(text: str, outcome: str, days: tuple[str, ...]) -> None:
    reading = report(text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why
    assert tuple(str(d.start)[:10] for d in reading.dates if d.wanted) == days


@pytest.mark.parametrize("text", ASKED)
def test_what_only_sounds_like_a_report_is_asked(text: str) -> None:
    reading = report(text)
    assert reading.decision is Choice.ASK, reading.outcome


def test_when_one_left_is_not_when_the_visit_began() -> None:
    left = report("Netop trådt ud ad døren dér, kl. 11.15, så svaret er ja: i dag.")
    assert not any(isinstance(d.start, datetime) for d in left.dates)
    there = report("Jeg var ude kl. 10 i går.")
    assert [d.start.hour for d in there.dates if isinstance(d.start, datetime)] == [10]
