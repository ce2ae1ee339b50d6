"""Answers to the invitation in pictures and by consequence, and half words that only sound like an answer."""

from __future__ import annotations

import pytest

from messages.reading import Choice
from tests.messages.test_meaning_participation_turns import cues

ACT, ASK = Choice.ACT, Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Fint, kør på.",
        "Aftalt!",
        "Så gør vi plads til jer.",
        "I har hermed vores tilmelding.",
        "Så I har os ombord.",
        "Nu har I et botilbud mere i folden.",
        "Det er en hjælp, vi griber.",
        "Tilbuddet er hermed grebet.",
        "Den lader vi ikke ligge.",
        "Den slags siger vi aldrig nej til.",
        "Vi har ikke noget imod at deltage.",
        "Vi har intet imod, at I kommer begge to.",
        "Vi vil ikke stå udenfor.",
        "Nå ja, hvorfor ikke. Vi er med.",
        "Det er helt i orden med os, bare sæt i gang.",
    ],
)
def test_a_yes_in_a_picture_is_acted_on(text: str) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, decision) == ("yes", ACT), (meant.evidence, meant.doubts)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tak, men det får I ikke os til.", None),
        ("Den må I længere ud på landet med. Vi er ikke med.", None),
        ("Det må blive nogle andre.", None),
        ("I kan roligt give pladsen videre, vi skal ikke bruge den.", None),
        ("Vi har talt frem og tilbage om det. Det endte med et nej, og det står vi ved.", None),
        ("Vi ser os nødsaget til at takke nej. Fortsat god vind med indsatsen!", None),
        ("Vi melder fra. Held og lykke med indsatsen mod vold.", None),
        ("Vi er glade for, at I tænkte på os, men vi siger nej.", None),
        ("Vi springer over. Jeg har mistet begge mine afdelingsledere til barsel.", "resources"),
        ("Vi takker nej. Tre er på barsel og en på orlov.", "resources"),
        ("Arbejdstilsynet har os allerede i et aftaleforløb om vold. Vi afslår derfor.", "ongoing_programme"),
        (
            "Der er i forvejen sat et forløb i gang med Videnscenteret. Vi er glade for det, men afstår.",
            "ongoing_programme",
        ),
    ],
)
def test_a_no_in_a_picture_and_why(text: str, reason: str | None) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, meant.reason, decision) == ("no", reason, ACT), (meant.evidence, meant.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg siger ikke nej.",
        "Vi vil ikke sige nej.",
        "Det er ikke et nej.",
        "Vi afviser det ikke.",
        "Jeg er ikke imod.",
        "Vi vil ikke stå i vejen for det.",
        "Vi vil ikke stå udenfor diskussionen.",
        "Jeg har ikke noget imod, at I spørger en anden først.",
        "Vi har ikke noget imod, at I går videre til de næste.",
        "Vi har ikke noget imod at blive sprunget over.",
        "Vi har ikke noget imod tilsyn, men vi har nok af dem.",
        "Vi har ikke noget imod, at naboerne er med.",
        "Socialtilsynet er velkomne. Arbejdstilsynet har været her, dem vil jeg gerne have mig frabedt.",
        "Vi vil gerne have jer, Arbejdstilsynet kan I lade blive hjemme.",
        "Det ene tilsyn er velkomment, det andet beder vi os fri for.",
        "Vi takker nej til tilbuddet og ser frem til at byde jer velkommen.",
        "Vi deltager ikke og glæder os til at se jer begge.",
        "Vi må desværre melde fra, og vi ses til besøget.",
        "Nej. I er velkomne begge to.",
        "Ja, skriv os på. Hvad skal jeg sige til beboerne om, hvem I er?",
    ],
)
def test_half_words_are_asked(text: str) -> None:
    meant, decision = cues(text)
    assert decision is ASK, (meant.outcome, meant.evidence)
