# ruff: noqa: E501 (rows of data)
"""Everyday and odd ways to give an answer are understood; their negation, question and condition are never acted on as one."""

from __future__ import annotations

import pytest

from messages.held import says_held
from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read

P, V, M, A = Kind.PARTICIPATION, Kind.VISIT, Kind.MEETING_DATES, Kind.AGENDA

SAID: dict[tuple[Kind, str], tuple[str, ...]] = {
    (P, "yes"): (
        "Vi går med.",
        "Det har vi mod på.",
        "Det kan vi sagtens være med til.",
        "Kør bare.",
        "I er velkomne hos os.",
        "Det skal vi ikke sige nej til.",
        "Så sæt bare i gang.",
        "Hermed bekræftes det, at Egelunden tager del.",
    ),
    (P, "no"): (
        "På papiret burde vi sige ja, men der er ikke penge til det, og vi takker nej.",
        "Vi må trække os.",
        "Vi bakker ud.",
        "Må jeg være ærlig? Vi takker nej, vi har ikke kræfterne.",
        "Det vil vi ikke.",
        "Vi har valgt det fra.",
        "Vi får allerede hjælp af VISO til det samme, så vi springer over.",
        "Normeringen rækker ikke til det, så vi må sige nej.",
        "Tilbuddet skal lukke til sommer, så vi deltager ikke.",
    ),
    (V, "held"): (
        "Vi var der i går. Resten står i rapporten.",
        "Vi tog det i går.",
        "Vi kørte en tur til Egelunden den 16. maj.",
        "I mandags tog vi besøget.",
        "Vi lavede tilsyn i går.",
        "Vi kom igennem det hele i går.",
        "Jeg så stedet i torsdags.",
        "Vi fik det klaret i går.",
        "Vi har inspiceret stedet den 16. maj.",
        "Jeg nåede derud i går.",
        "Vores besøg faldt den 16. maj.",
        "Tilsynet er kørt den 16. maj.",
        "Besøget gik af stablen i torsdags.",
    ),
    (V, "planned"): (
        "Vores besøg bliver holdt den 6. juni.",
        "Besøget bliver afholdt den 6. juni.",
        "Den 6. juni starter besøget.",
        "Lindeallé bliver besøgt den 6. juni.",
        "Den 6. juni begynder vores tilsyn.",
        "Huset bliver besøgt den 6. juni.",
        "Vi lægger vejen forbi den 6. juni.",
        "Vi fører tilsyn den 6. juni.",
        "Vi fik plads den 6. juni.",
        "Den 6. juni fører vi tilsyn.",
        "Jeg tager den 6. juni.",
        "Vi gør det den 6. juni.",
        "Den 6. juni er dagen.",
        "Den hedder 6. juni.",
        "Vi har nu fået det på plads: 6. juni.",
        "Jeg kører forbi den 6. juni.",
        "Vi stiller på måtten den 6. juni kl. 8.",
        "Vi rykker ud den 6. juni.",
        "Vi har låst den 6. juni.",
        "Vi har bestemt os for den 6. juni.",
        "Der er besøg den 6. juni.",
        "Besøgsdato: 6. juni 2017.",
        "Vi satte det til den 6. juni.",
    ),
    (V, "postponed"): (
        "Vi skyder det til den 7. juni.",
        "Besøget er forskudt til den 7. juni.",
        "Vi rykker det til den 7. juni.",
    ),
    (M, "counter"): (
        "Ingen af dem passer. Hvad med den 22. juni?",
        "Vi kan ikke nogen af dagene. Hvad med den 22. juni?",
    ),
    (M, "accept"): (
        "15. juni kl. 13",
        "Den 15. juni kl. 13.",
        "Den første tid passer os fint.",
        "Den sidste tid er fin.",
        "Den første tid er fin for os.",
        "Vi slår til på den 15. juni.",
        "Vi glæder os til den 15. juni.",
        "Vi ser frem til den 15. juni.",
        "Vi holder os til den 15. juni.",
        "Torsdag den 15. juni er en fin dag for os.",
        "Vi går med den første.",
        "Den 15. juni er vi på.",
        "Kom bare den 15. juni.",
        "Den 13. er jeg på et skib, men den 15. er jeg klar.",
        "Den 13. sidder jeg i toget, men den 15. er jeg fri.",
        "Tirsdag er vi på lejrskole, men torsdag er vi klar.",
        "Den 15. er jeg klar, for den 13. sidder jeg i retten.",
        "Den 13. har vi kommunen på besøg, men den 15. står vi klar.",
    ),
    (A, "approved"): (
        "Vi savner ikke noget.",
        "Jeg har ikke noget at tilføje.",
        "Vi er fine med den.",
        "Intet herfra.",
        "Den er spot on.",
        "I får grønt lys.",
        "Vi kører med den.",
        "Vi accepterer dagsordenen.",
        "Den holder.",
        "Nul bemærkninger.",
        "Vi er med på det hele.",
        "Ikke noget herfra.",
    ),
}

# Never acted on with that outcome.
TWINS: dict[tuple[Kind, str], tuple[str, ...]] = {
    (P, "yes"): (
        "Vi går ikke med.",
        "Går I med?",
        "Vi ser gerne, at I finder et andet tilbud.",
        "Det vil vi ikke.",
        "Vi går med, hvis I betaler.",
        "Har vi mod på det?",
        "Det kan vi ikke være med til.",
        "Kan vi være med til det?",
        "Kør ikke.",
        "Kør bare uden os.",
        "I er ikke velkomne hos os.",
        "I er velkomne hos naboen.",
        "Er I velkomne hos os?",
        "Det skal vi sige nej til.",
        "Vi springer ikke med på vognen.",
        "Kunne I regne med os?",
        "Hvis det bliver til efteråret, er vi på.",
        "Vi gik med sidste år.",
        "Vi deltager gerne. Tilbuddet skal lukke til sommer.",
    ),
    (P, "no"): (
        "Ellers tak for sidst.",
        "Vi trækker ikke stikket.",
        "Hvis vi må trække os, siger vi til.",
        "Det vil vi ikke gå glip af.",
        "Vi har i forvejen Socialstyrelsens rejsehold på besøg om det samme, så nej tak.",
        "Vi har ikke valgt det fra.",
        "Vi melder ikke pas.",
        "Det bliver ikke uden os.",
        "Vi går med tanker om at sige nej.",
    ),
    (V, "held"): (
        "Vi inspicerede ikke stedet den 16. maj.",
        "Inspicerede I stedet den 16. maj?",
        "Hvis vi inspicerede stedet den 16. maj, skriver vi.",
        "Vi så stedet i avisen i torsdags.",
        "Vi så dem i byen i torsdags.",
        "Vi tog det roligt i går.",
        "Vi kørte ikke en tur til Egelunden den 16. maj.",
        "Vi tog besøget op til overvejelse i går.",
        "Vi tog besøget af programmet i går.",
        "Vi lavede tilsyn hos naboen i går.",
        "Vi fik besøg i fredags.",
        "Det foregik på Teams den 16. maj.",
        "Vi tog det med kommunen i går.",
        "Vi fik det ikke klaret i går.",
        "Jeg nåede næsten derud i går.",
        "Vi kørte derud i går, men der var lukket.",
        "Vi var forbi dem i går uden at gå ind.",
        "Jeg ville gerne have været derude i går.",
        "Besøget lå til den 16. maj.",
        "Vi har været på besøg den 15. maj. Der var ikke nogen hjemme.",
    ),
    (V, "planned"): (
        "Den 6. juni er dagen, hvor vi beslutter os.",
        "Den 6. juni er dagen, hvor vi tager stilling.",
        "Vi fører ikke tilsyn den 6. juni.",
        "Fører I tilsyn den 6. juni?",
        "Vi tager den 6. juni fri.",
        "Vi fik ikke plads den 6. juni.",
        "Jeg tager den 6. juni op med chefen.",
        "Vi tager det den 6. juni på et møde.",
        "Jeg kører forbi skolen den 6. juni.",
        "Vi tager på kursus den 6. juni.",
        "Kommunen er derude den 6. juni.",
        "Kommunen fører tilsyn den 6. juni.",
        "Socialtilsynet fører tilsyn den 6. juni.",
        "Vi kigger måske forbi den 6. juni.",
        "Vi kigger på det den 6. juni.",
        "Vi har valgt den 6. juni fra.",
        "Vi har ikke fundet en dag, måske den 6. juni.",
        "Der er ikke besøg den 6. juni.",
        "Der er besøg af kommunen den 6. juni.",
        "Besøgsdato: 6. juni?",
        "Vi kigger forbi den 16. maj.",
    ),
    (V, "postponed"): (
        "Vi skyder det ikke til den 7. juni.",
        "Skyder I det til den 7. juni?",
        "Vi rykker ud den 6. juni.",
    ),
    (M, "counter"): (
        "Vi kan ikke den 13. eller 15. juni. Kan det blive fredag den 23. juni? Det kolliderer med vores personalemøde.",
        "Vi kan ikke nogen af dagene. Hvad med den 22. juni? Den kolliderer med vores temadag.",
        "Ingen af dagene. Kan det blive den 22. juni? Det kolliderer med noget andet.",
    ),
    (M, "accept"): (
        "Vi slår ikke til på den 15. juni.",
        "Vi ser ikke frem til den 15. juni.",
        "Vi ser frem til ferien den 15. juni.",
        "Vi glæder os ikke til den 15. juni.",
        "Vi glæder os til ferien den 15. juni.",
        "Vi holder os fra den 15. juni.",
        "Torsdag den 15. juni var en fin dag for os.",
        "Er torsdag den 15. juni en fin dag for jer?",
        "Den 15. juni er vi på ferie.",
        "Hvis chefen siger ja, er vi på den 15. juni.",
        "Kom bare ikke den 15. juni.",
        "Vi hopper over den 15. juni.",
    ),
    (A, "approved"): (
        "Vi savner noget.",
        "Vi er ikke glade for dagsordenen.",
        "Jeg har ikke noget at tilføje endnu.",
        "Jeg har ikke noget at tilføje ud over et punkt om nattevagter.",
        "Vi har ikke noget at tilføje, men lederen har.",
        "Intet herfra endnu.",
        "Vi savner et punkt.",
        "Mangler der ikke noget?",
        "Den holder ikke.",
        "Får I grønt lys?",
        "Vi venter på grønt lys.",
        "Vi kører med den, hvis punkt 2 ryger ud.",
        "Vi er med på det hele på nær punkt 3.",
        "Vi har ikke noget på hjerte ud over normeringen.",
        "Ikke noget herfra endnu.",
    ),
}


def _reading(kind: Kind, text: str) -> Reading:
    role = Role.AT if kind is V else Role.INSTITUTION
    offered = (TUESDAY, THURSDAY, WEDNESDAY) if kind is M else ()
    return read(
        text, kind, role=role, offered=offered, meeting=WEDNESDAY if kind is A else None, institution="Egelunden"
    )


@pytest.mark.parametrize(("kind", "outcome", "text"), [(k, o, t) for (k, o), rows in SAID.items() for t in rows])
def test_an_answer_in_everyday_words_is_acted_on(kind: Kind, outcome: str, text: str) -> None:
    reading = _reading(kind, text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why


@pytest.mark.parametrize(("kind", "outcome", "text"), [(k, o, t) for (k, o), rows in TWINS.items() for t in rows])
def test_its_negation_question_and_condition_are_not_taken_for_it(kind: Kind, outcome: str, text: str) -> None:
    reading = _reading(kind, text)
    assert reading.decision is Choice.ASK or reading.outcome != outcome, reading.why


@pytest.mark.parametrize(
    "text",
    [
        "Ja, vi mødtes i går.",
        "Vi har haft mødet.",
        "Mødet fandt sted i går.",
        "Så er mødet i hus.",
        "Vi fik holdt mødet.",
        "Dialogmødet løb af stablen den 15. juni.",
        "Ja, det gjorde vi.",
        "Afholdt.",
        "Vi havde mødet i går.",
        "Det er veloverstået.",
    ],
)
def test_a_meeting_is_held_in_everyday_words(text: str) -> None:
    assert says_held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vi mødtes ikke i går.",
        "Mødet finder sted i morgen.",
        "Vi får holdt mødet på torsdag.",
        "Fik I holdt mødet?",
        "Vi havde mødet på programmet, men det blev aflyst.",
        "Vi har haft mødet i kalenderen.",
        "Når vi har haft mødet, skriver jeg.",
        "Vi havde et møde med kommunen i går.",
        "Vi fik kun holdt halvdelen af mødet.",
        "Så er det klaret.",
        "Vi holdt formøde i går.",
    ],
)
def test_a_meeting_to_come_half_held_or_another_is_not_held(text: str) -> None:
    assert not says_held(text)
