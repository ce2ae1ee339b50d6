""" "Skabelonen følger" beside the form itself says that it is here; "følger senere" and "resten følger" promise."""

from __future__ import annotations

import pytest

from messages.reading import Choice
from tests.messages.test_cover_notes_beside_forms import decided


@pytest.mark.parametrize(
    "note",
    [
        "Skabelonen følger.",
        "PDF følger med.",
        "Skemaet følger hermed.",
        "Vedlagt følger vores skema.",
        "Dokumentationen fra mødet hos Lærkereden følger i word.",
        "Skema fra dialogmødet den 21. marts følger.",
        "Skemaet er vedhæftet. Der er ikke kode på.",
        "Den her nåede vist aldrig frem til jer, så nu prøver jeg igen.",
        "I det skema, jeg sendte forleden, manglede det fjerde punkt på dagsordenen. Alt andet er som før.",
    ],
)
def test_a_paper_that_lies_there_is_not_promised(note: str) -> None:
    assert decided(note) is Choice.ACT


@pytest.mark.parametrize(
    "note",
    [
        "Skabelonen følger senere.",
        "Skemaet følger i morgen.",
        "Skemaet følger snart.",
        "Resten følger.",
        "Resten følger med.",
        "Kontakten følger.",
        "Kontaktpersonen følger hermed snarest.",
        "Underskrevet skema følger.",
        "Den endelige skabelon følger.",
        "Skemaet følger med posten.",
        "Svar på det sidste felt følger.",
        "Skemaet følger, når lederen har set det.",
        "Skemaet nåede aldrig frem til tilbuddet.",
        "I det skema, jeg sendte forleden, manglede kontakten. Alt andet er som før.",
        "Udfyldt af lederen og mig.",
    ],
)
def test_what_is_still_to_come_is_put_before_a_person(note: str) -> None:
    assert decided(note) is Choice.ASK
