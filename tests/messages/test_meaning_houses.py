"""Which names of houses mean the same house."""

from __future__ import annotations

import pytest

from messages.meaning.houses import is_another_house, names_of
from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import read

HOUSE = "Bostedet Strandvejen"


@pytest.mark.parametrize("named", ["Strandvejen", "Strandvej", "Standvejen", "Bostedet", "Botilbuddet Strandvejen"])
def test_a_name_cut_short_misspelt_or_of_another_kind_is_the_same_house(named: str) -> None:
    assert not is_another_house(named, HOUSE)


@pytest.mark.parametrize("named", ["Bostedet Strandgården", "Strandparken", "Bostedet Lærken", "Botilbuddet Engvejen"])
def test_what_houses_are_makes_no_two_of_them_one(named: str) -> None:
    assert is_another_house(named, HOUSE)


def test_the_kind_of_a_house_is_no_part_of_its_name() -> None:
    assert names_of("Rusmiddelbostedet Lindeallé") == {"lindealle", "lindealles"}


@pytest.mark.parametrize(
    "text",
    [
        "Besøget på Bostedet Strandgården er overstået i fredags, og det gik godt.",
        "Tilsynet på Strandparken blev holdt i fredags.",
    ],
)
def test_a_visit_to_a_house_of_nearly_the_same_name_is_asked_about(text: str) -> None:
    said = read(text, Kind.VISIT, role=Role.ST, institution=HOUSE)
    assert (said.decision, said.outcome) == (Choice.ASK, "held")
    assert "another institution than the case's" in {each.rule for each in said.why}
