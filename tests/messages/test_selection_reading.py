"""Which of a numbered list somebody chose: by number, by name, all, all but some; and what a person must look at."""

from __future__ import annotations

import pytest

from messages.selection_reading import Chosen, find_chosen

NAMES = ("Botilbuddet Solgården", "Birkehuset", "Engvej 4", "Bostedet Havblik", "Kildebo")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1, 2 og 4", (1, 2, 4)),
        ("Vi vælger nr. 1 og nr. 3.", (1, 3)),
        ("Vi tager 2-4.", (2, 3, 4)),
        ("1\n3\n5", (1, 3, 5)),
        ("Birkehuset og Kildebo", (2, 5)),
        ("Vi vælger Solgården.", (1,)),
        ("Engvej 4", (3,)),  # the number is the name's
        ("Engvej 4 og nr. 5", (3, 5)),
        ("Alle sammen", (1, 2, 3, 4, 5)),
        ("Samtlige, tak", (1, 2, 3, 4, 5)),
        ("Alle undtagen 2", (1, 3, 4, 5)),
        ("Alle på nær Birkehuset og Kildebo", (1, 3, 4)),
        ("Alle bortset fra 4 og 5.", (1, 2, 3)),
        ("Vi vælger 1 og 2. Ikke 3.", (1, 2)),
        ("We choose 1 and 5", (1, 5)),
        ("All except 1", (2, 3, 4, 5)),
        ("Vi vælger 1 og 2. I kan ringe på 12 34 56 78", (1, 2)),
        ("Vi vælger 1 og 2. Mødet den 14/5 passer fint.", (1, 2)),
    ],
)
def test_a_plain_answer_names_some_of_the_list(text: str, numbers: tuple[int, ...]) -> None:
    assert find_chosen(text, NAMES) == Chosen(indexes=tuple(n - 1 for n in numbers))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("", "nothing"),
        ("Hej og tak", "nothing"),
        ("Måske 1 og 2", "condition"),
        ("Kan vi vælge 1 og 2?", "condition"),
        ("1 og 2, hvis de vil", "condition"),
        ("Vi vender tilbage", "condition"),
        ("Ingen af dem", "none_chosen"),
        ("Vi vælger 6", "outside"),
        ("1 og 7", "outside"),
        ("Alle undtagen den store", "left_out"),
        ("Ikke 1", "nothing"),
    ],
)
def test_what_is_not_plain_is_a_doubt(text: str, doubt: str) -> None:
    assert find_chosen(text, NAMES).doubt == doubt


def test_the_number_outside_the_list_is_named() -> None:
    found = find_chosen("Vi vælger 1 og 6", NAMES)
    assert (found.indexes, found.doubt, found.number) == ((0,), "outside", "6")
