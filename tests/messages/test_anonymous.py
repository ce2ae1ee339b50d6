"""A mail made anonymous still reads the same, and tells nobody's name, address or number."""

from __future__ import annotations

import pytest

from messages.anonymous import Anonymiser

SHARED = "koordinerettilsyn@example.dk"


@pytest.fixture
def anonymous() -> Anonymiser:
    return Anonymiser(people=["Karen Holm", "Lene Vium", "Palle"], houses=["Bostedet Lindeallé"], keep={SHARED: SHARED})


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Lindeallé siger ja, og Lindeallés AMR kommer.", ["Lindeall"]),
        ("Karens kollega er syg. Vh Karen Holm", ["Karen", "Holm"]),
        ("Vi kommer, også Birthe Munk.", ["Birthe", "Munk"]),
        ("Birthe kommer også.", ["Birthe"]),
        ("Skriv til birthe.munk@lindealle.dk", ["birthe", "lindealle"]),
        ("Ring på 87 12 34 56, +45 20314253 eller 8712 3456.", ["87", "20314253", "3456"]),
        ("Min CPR er 010190-1234.", ["1234"]),
        ("P-nummer 1003456789", ["1003456789"]),
        ("Vi bor på Gamle Strandvej 14B, 8600 Silkeborg.", ["Strandvej", "14B", "8600", "Silkeborg"]),
        ("Se https://lindealle.dk/leder?x=1", ["lindealle"]),
        ("Sag KT-2018-014", ["2018-014"]),
        ("Fra: Lene Vium <levi@at.dk>", ["Lene", "Vium", "levi"]),
    ],
)
def test_what_tells_who_and_where_is_replaced(anonymous: Anonymiser, text: str, gone: list[str]) -> None:
    said = anonymous(text)
    assert [x for x in gone if x in said] == []


@pytest.mark.parametrize(
    "text",
    [
        "Vi deltager gerne, men ikke den 14. maj kl. 10.00–12.00.",
        "Kan I komme onsdag i uge 20? Arbejdstilsynets folk kan.",
        "Kære alle\n\n- Tirsdag: nej\n- Onsdag: ja\n\nMed venlig hilsen",
        "Besøget er holdt den 3/5-2018 kl. 9. Socialtilsyn Midt var med.",
        "Tak for mailen. Dagsordenen er fin, og vores AMR deltager.",
        f"Den 6. mar. 2017 kl. 09.00 skrev Koordineret tilsyn <{SHARED}>:",
    ],
)
def test_what_says_something_stays(anonymous: Anonymiser, text: str) -> None:
    assert anonymous(text) == text


def test_the_same_name_gets_the_same_stand_in_and_another_another(anonymous: Anonymiser) -> None:
    assert anonymous("Karen") == anonymous("KAREN")
    assert anonymous("Karen") != anonymous("Lene")
    assert anonymous.address("A@b.dk") == anonymous.address("a@b.dk") != anonymous.address("c@b.dk")
    house = anonymous("Lindeallé")
    assert anonymous("Bostedet Lindeallé") == f"Bostedet {house}"
