"""CVR and P-numbers in a form against the register's."""

from __future__ import annotations

import pytest

from messages.papers.model import Paper
from messages.papers.read import lines_as_blocks
from messages.papers.register_numbers import other_number

CVR, PLACE = "29189927", "1003456789"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("P-nummer: 1003456789", ""),
        ("P-nr.: 1009999999", "P-nr. 1009999999"),
        ("Tilbud: Engen (P-nr. 1009999999)", "P-nr. 1009999999"),
        ("CVR-nr.: 29 18 99 27", ""),
        ("CVR: 11223344", "CVR 11223344"),
        ("CVR: 11223344\nP-nr.: 1003456789", ""),  # the owner may have several numbers, the place has one
        ("CVR-/P-nr.: 29189927 / 1009999999", "P-nr. 1009999999"),
        ("Socialtilsyn Øst | Telefon 72 36 41 18 | CVR 11 22 33 44", ""),  # a letterhead
        ("Telefon: 72364118", ""),
    ],
)
def test_a_number_of_another_house(text: str, found: str) -> None:
    paper = Paper(name="", kind="text", blocks=lines_as_blocks(text))
    assert other_number(paper, cvr=CVR, p_number=PLACE) == found
    assert other_number(paper, cvr="", p_number="") == ""
