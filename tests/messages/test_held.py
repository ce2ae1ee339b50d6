"""Whether an inspector says that the meeting was held: plain words only, never a wish, a plan or a doubt."""

from __future__ import annotations

import pytest

from messages.held import says_held


@pytest.mark.parametrize(
    "text",
    [
        "Ja, mødet blev holdt.",
        "Mødet er holdt, og det gik fint.",
        "Dialogmødet blev afholdt i går.",
        "Dialogmødet hos Solgården er gennemført.",
        "Vi har holdt mødet. Skemaet kommer i morgen.",
        "Vi afholdt dialogmødet som planlagt.",
        "Vi gennemførte mødet i mandags.",
        "Hej\n\nMødet er vel overstået.\n\nHilsen Ib",
        "Ja, det blev holdt.",
        "Det er blevet holdt.",
        "The meeting was held yesterday.",
        "MØDET ER HOLDT",
    ],
)
def test_plain_words_say_so(text: str) -> None:
    assert says_held(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tak for mødet.",
        "Mødet blev ikke holdt.",
        "Nej, mødet er ikke holdt.",
        "Mødet blev udsat.",
        "Mødet bliver holdt på torsdag.",
        "Mødet skal holdes på torsdag.",
        "Mødet er aflyst.",
        "Mødet blev flyttet og holdt senere på dagen.",
        "Hvis mødet er holdt, sender jeg skemaet.",
        "Vi vil have holdt mødet inden fredag.",
        "Ja, er mødet holdt?",
        "Blev mødet holdt?",
        "Er mødet holdt?",
        "Vi har holdt fri.",
        "Vi holdt tilsyn i går.",
        "The meeting was not held.",
        "Mødet er næsten holdt.",
        "Mødet var planlagt holdt i går.",
    ],
)
def test_nothing_else_does(text: str) -> None:
    assert not says_held(text)


def test_the_first_sentence_about_it_decides() -> None:
    assert not says_held("Mødet er ikke holdt. Mødet er holdt.")
    assert says_held("Mødet er holdt. Det næste møde er ikke holdt.")
