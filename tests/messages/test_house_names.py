"""Names of houses: one house however it is spelt, another one by a single letter."""

from __future__ import annotations

import pytest

from messages.papers.house_names import same_house


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Botilbuddet Kildespring", "Kildespringet"),
        ("Oestervang", "Bostedet Østervang"),
        ("Bakkegarden", "Bakkegården"),
        ("Rosenhave", "Rosenhaven"),
        ("Lærkeredden", "Bofællesskabet Lærkereden"),
        ("Mølelbakken", "Møllebakken"),
    ],
)
def test_one_house(one: str, other: str) -> None:
    assert same_house(one, other)
    assert same_house(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bostedet Østervang", "Bostedet Vestervang"),
        ("Lindegården", "Lundegården"),
        ("Bakkegården", "Bækkegården"),
        ("Solund", "Sølund"),
        ("Nordvang", "Sydvang"),
        ("Engen 1", "Engen 2"),
    ],
)
def test_another_house(one: str, other: str) -> None:
    assert not same_house(one, other)
    assert not same_house(other, one)
