"""The words beside a form, sentence by sentence: only what is plainly harmless lets the form be taken as it stands."""

from __future__ import annotations

from datetime import date

import pytest

from messages.meaning.cover_note import not_understood

MET = date(2019, 12, 12)  # a Thursday


def beside(note: str) -> list[str]:
    found = not_understood(
        f"Hej\n\n{note}",
        house="Bostedet Kildespring",
        named=("Bostedet Kildespring", "Kildemosen 4, 9240 Nibe", "Margrethe Uhre", "Socialtilsyn Nord"),
        people=("Asta Bruhn", "Villads Ry <viry@kildespring.example>"),
        met=MET,
    )
    return [one.text for one in found]


@pytest.mark.parametrize(
    "note",
    [
        "Hermed skemaet fra mødet i torsdags.",
        "I forlængelse af dialogmødet på Bostedet Kildespring sendes hermed skemaet til jeres videre arbejde.",
        "Bilag 6 udfyldt for Bostedet Kildespring, Kildemosen 4, 9240 Nibe. Hav en god dag.",
        "Her kommer papirerne fra mødet hos Asta Bruhn og hendes team. Det gik rigtig godt, og stemningen var god.",
        "Jeg kunne ikke åbne skabelonen på min iPad, så jeg skriver det her i stedet.",
        "Jeg kom til at gemme den som skabelon, men den er udfyldt.",
        "Beklager at den kommer lidt sent, der har været travlt op til jul.",
        "Jeg sender på vegne af Bo, som har ferie.",
        "Ring, hvis noget mangler. Sig endelig til, hvis der er noget, I ikke kan læse.",
        "Spørgeskemaet kan sendes til Villads Ry, som det fremgår.",
        "Der blev serveret æbleskiver, så humøret var højt.",
        "Tak til ledelse og medarbejdere for en åben og ærlig snak.",
        "Skemaet er vedhæftet her til morgen med kaffe på kanden.",
    ],
)
def test_a_plain_cover_note_is_understood(note: str) -> None:
    assert beside(note) == []


@pytest.mark.parametrize(
    "told",
    [
        "Villads er på kursus hele januar, så Asta tager sig af det",
        "Asta Bruhn vil gerne modtage linket",
        "Jeg var der kun den første time",
        "Det drejer sig om afdelingen i Aalborg",
        "Mødet fik en brat afslutning",
        "Man skal skrive til begge to",
        "Villads sagde farvel i fredags",
        "Tilbuddet har endnu til gode at se det",
        "Kommunen har taget over",
        "I kan bruge vores postkasse, hvis det er nemmere",
        "De har det svært derude",
        "Giv det til Villads' efterfølger",
    ],
)
def test_whatever_else_is_told_is_not(told: str) -> None:
    assert beside(f"Hermed skemaet. {told}.") == [told]


@pytest.mark.parametrize(
    "told",
    [
        "Her er mit bud på skemaet",
        "Hermed skemaet fra mødet på Lindehuset",
        "Skemaet er udfyldt af tilbuddet selv",
        "Skemaet fra mødet i mandags er vedhæftet",
        "Skemaet fra mødet i maj er vedhæftet",
        "Hermed skemaet, som jeg har fundet på drevet",
        "Skemaet er vedhæftet, men felterne om mødet er fra et andet tilbud",
        "Hermed skemaet, som Asta skal se",
    ],
)
def test_a_pointer_to_the_paper_that_says_more_of_it_is_not(told: str) -> None:
    assert beside(f"{told}.") == [told]
