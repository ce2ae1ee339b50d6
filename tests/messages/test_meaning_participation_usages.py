"""Answers to the invitation by class: refusals denied, what suits us, orders, where it ended; and their neighbours."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind
from tests.messages.meaning_helpers import read

ACT, ASK = Choice.ACT, Choice.ASK
HOUSE = "Bostedet Strandvejen"


@pytest.mark.parametrize(
    "text",
    [
        "Strandvejen er ikke sen til at slå til.",
        "Den er fin med os. Har lige vendt den med teamlederne",
        "Det passer os fint at komme med i ordningen.",
        "I regner bare med Strandvejen.",
        "Bare regn med os.",
        "Regn os blandt deltagerne.",
        "I kan roligt gå i gang hos os.",
        "Strandvejen vil meget gerne.",
        "Det passer fint ind i vores plan for året. Vi siger jatak",
        "Sikke et godt initiativ. Vi deltager.",
        "Jamen så lad os da komme i gang.",
        "Beklager, at I først hører fra mig nu. Tilmeld os bare.",
        "Undskyld, at I har måttet vente. Strandvejen deltager.",
        "Personalegruppen var ikke i tvivl, da vi vendte det på mødet i går. I må hjertens gerne komme.",
        "Det bliver et travlt efterår med en kok på barsel, men det her går forrest. Vi tager imod det.",
        "I marts er det to år siden, en kollega blev slået ned. Det skal ikke ske igen, og derfor deltager vi gerne.",
        "Nej, vi har bestemt ikke noget imod det, tværtimod. Vi er med.",
        "Hvorfor er der ingen, der har fundet på det noget før? Strandvejen takker ja med kyshånd.",
        "Hvad har vi at miste ud over et par fordomme? Strandvejen er klar.",
        "Behøver jeg at tænke længe over det? Nej. Skriv bare Strandvejen på.",
        "Jeg har ledt efter en god grund til at takke nej og har ikke kunnet finde den. Altså er vi med.",
        "Som regel er jeg den, der afviser alt nyt. Denne gang gør jeg en undtagelse: Vi er med.",
        "Normalt siger vi nej til projekter, men her gør vi en undtagelse. Vi vil gerne være med.",
        "Vi følger trop.",
        "I kan roligt sætte jeres flueben ud for Strandvejen.",
        "Når nu muligheden byder sig, griber vi den.",
        "Vi deltog sidste år og deltager gerne igen.",
        "Vi tager hele pakken.",
        "Vi ønsker at komme i betragtning.",
        "Det er lige efter vores hoved.",
        "Det skal prøves.",
        "I har overbevist os.",
        "Skal vi ikke bare sige ja? Jo, det gør vi.",
        "Er vi med? Det kan I tro.",
        "Trods en presset hverdag takker vi ja.",
        "Jeg har sovet på det, og det er stadig et ja.",
        "Jeg svarer for forstanderen, der er på ferie: Strandvejen deltager.",
    ],
)
def test_a_yes_is_acted_on(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.decision) == ("yes", ACT), reading.why


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Enden på det blev, at vi ikke deltager.", None),
        ("I kan lægge os i nej-bunken.", None),
        ("Desværre. Budgettet er skåret med 12 procent, og der er ikke timer at tage af.", "resources"),
        ("Desværre. Vi har tre langtidssyge.", "resources"),
        ("Jeg kan ikke se, hvad vi skal bruge det til. Så vi er ikke med.", "other"),
        ("Medarbejderne har bedt om et år uden projekter, og det har jeg lovet dem. Svaret er nej.", "other"),
        ("Hun endte med at sige nej, og det retter jeg mig efter.", "other"),
        ("Det gør vi ikke her, for vi er en del af regionens forløb om forebyggelse af vold.", "ongoing_programme"),
        ("Pr. 1. november bliver vi lagt sammen med Lindehuset. Vi springer over.", "organisational"),
        ("Efter omlægningen bor der kun fysisk handicappede her. Nej tak.", "target_group_changed"),
        ("Vi laver allerede det samme i samarbejde med kommunen. Nej tak.", "ongoing_programme"),
        ("Vi har et igangværende forløb og takker nej.", "ongoing_programme"),
        ("Vi har lige fyret fire. Vi takker nej.", "resources"),
        ("Vi har mistet halvdelen af personalet på et år. Nej tak.", "resources"),
        ("Vi kan ikke lide, at to myndigheder slår sig sammen om os. Nej tak.", "other"),
        ("Med tre ledere på to år skal der ro på. Vi siger nej.", "organisational"),
        ("Turen til Strandvejen kan I godt spare jer, for vi ønsker ikke at være med.", None),
        ("Vores ejerkreds ønsker ikke, at huset deltager i forsøg, så svaret er nej.", "other"),
        ("Vi kan dårligt nok dække weekendvagterne. I bliver nødt til at klare jer uden Strandvejen.", "resources"),
        ("Hvordan siger man det pænt? Vi vil helst være fri, så stryg os bare.", None),
        ("Med to ubesatte stillinger og vikarer på hver anden vagt må jeg afvise tilbuddet.", "resources"),
    ],
)
def test_a_no_is_acted_on_with_its_reason(text: str, reason: str | None) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.reason, reading.decision) == ("no", reason, ACT), reading.why


@pytest.mark.parametrize(
    "text",
    [
        # the refusal denied is not all that is said
        "Jeg er ikke sen til at sige ja, men det kræver, at I kommer hver for sig.",
        "Vi er ikke længe om at svare. I hører fra os.",
        "Vi har ikke tænkt os at sige nej, men vi har brug for mere tid.",
        "Vi har ikke tænkt os at sige hverken ja eller nej endnu.",
        # it suits, but what?
        "Den er god med os, hvis den er god med personalet.",
        "Den er god med mig, men chefen skal også nikke.",
        "Det passer os fint at vente til foråret med at komme med.",
        "Det passer os godt at deltage i dialogmødet.",
        # until, as long as, provided
        "I regner bare med os, indtil I hører andet.",
        "I regner bare med os, så længe det ikke koster noget.",
        "Ja tak, så længe det ikke koster os en krone.",
        "Vi er med, forudsat at regionen dækker vikarerne.",
        "Vi siger ja, såfremt det kan holdes på én formiddag.",
        "I kan godt gå i gang hos nogle andre.",
        "Ja for nu.",
        "Jeg hælder mest til et ja.",
        "Find et andet tidspunkt, så er vi med.",
        "Jo da, to tilsyn på nakken samtidig er jo det, folk står i kø for. God fornøjelse.",
        "Jeg kan ikke sige ja, og jeg vil ikke sige nej.",
        "Vi kan ikke love et ja, men vi siger heller ikke nej.",
        "Strandvejen har I i hus, når I har styr på datoerne.",
        "Vi venter bare på grønt lys.",
        "Vi har skrevet det i kalenderen som et forslag.",
        "Vi landede på et ja, men et lille ét.",
        "Andre kan få mere gavn af det end os, men vi er klar, hvis ingen andre vil.",
        "Ja. Altså til kaffen.",
        "Tilmeld os. Og send så også regningen, for det skal vel betales.",
        "Vi kan ikke deltage i uge 12.",
        "Vi er klar, men først til sommer.",
        "Vi er med, men I skal love at lade de to ældste være i fred.",
        "Vi deltog sidste år, men ikke igen.",
        "Den er fin med os, og nu skal den bare forbi bestyrelsen.",
        "Sæt os på til en snak om det.",
        "Ja, jeg husker jer godt fra sidste år.",
        "Hvis I mener Strandvejen i Odense, så ja. Vi er i Vejle.",
        # taken back
        "I fik et ja af mig i sidste uge. Det må jeg desværre trække tilbage, for bestyrelsen vil ikke.",
        "I går skrev jeg ja. Se bort fra det foreløbig, jeg er kommet i tvivl.",
        "Vi vil gerne, og så alligevel ikke.",
        "Strandvejen vil gerne, men personalet vil ikke.",
        # not all of the offer
        "De to besøg er vi med på. Dialogmødet vil vi gerne være fri for, det har vi dårlige erfaringer med.",
        "Ja tak, og så springer vi dialogmødet over.",
        "Ikke os alene denne gang.",
        # real questions
        "Hvorfor er der to besøg? Vi er med.",
        "Hvorfor er datoen rykket? Vi deltager.",
        "Hvorfor skulle vi sige ja?",
        "Må man spørge, hvad det koster? Vi er med.",
        "Er vi med? Det afhænger af, hvem I spørger.",
        "Skulle vi sige nej? Aldrig uden at have spurgt bestyrelsen.",
        # the rule, and what others say
        "Vi plejer at takke ja.",
        "Normalt siger vi ja til den slags, men denne gang er vi i tvivl.",
        "Jeg er den, der altid siger ja. Min leder er mere forbeholden.",
        "Naboen har takket nej, og det gør vi nok også.",
        "Resultatet blev et nej til mødet.",
        # lists, places, endings
        "Sæt os på listen over dem, der måske vil.",
        "Det gør vi ikke her uden videre.",
        "Det endte med, at vi ikke kunne blive enige.",
        "Det endte med, at vi ikke vil tage stilling nu.",
        "Resultatet blev, at vi spørger bestyrelsen.",
        "Desværre. Vi har ikke fået drøftet det, for der er sygdom.",
        "Beklager, at I først hører fra mig nu. Vi har stadig ikke bestemt os.",
        "Det vil jeg ikke svare på skriftligt. Ring på torsdag, så tager vi det mundtligt.",
        # not meant
        "Sikke et tilbud. To tilsyn for én gangs pris.",
        "Jamen så lad os da få et tilsyn mere, nu vi er i gang. Vi elsker papirarbejde.",
        "Ja da! Og når I alligevel er her, kan I jo tage en nattevagt hver.",
        "Åh, et tilsyn til. Det var lige præcis, hvad vi stod og manglede.",
        # something happened
        "Vi deltager gerne. I går blev en kollega sparket.",
        "I nat blev en medarbejder stukket med en gaffel og ligger på sygehuset. Det er hermed meldt til jer.",
        "Vi er med. Ring til min souschef, jeg er på orlov.",
        "Det ville være dumt at sige nej, så vi tænker over det.",
        "Vi vælger at takke nej til mødet. Besøgene er vi med på.",
    ],
)
def test_what_only_looks_like_it_is_asked_about(text: str) -> None:
    assert read(text, Kind.PARTICIPATION, institution=HOUSE).decision is ASK
