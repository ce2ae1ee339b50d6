"""A not or a but beside a taken slot: asked, unless its clause speaks of nothing the answer could hang on."""

from datetime import datetime

import pytest

from messages.dates import COPENHAGEN
from messages.meaning.findings import find_cues
from messages.meaning.kinds import groups_for
from messages.meaning.leftovers import left_over, lightly_left
from messages.meaning.meant import Meant
from messages.reading import Context, Kind, Role

CONTEXT = Context(
    as_of=datetime(2017, 6, 1, 9, tzinfo=COPENHAGEN), sender_role=Role.INSTITUTION, expecting=Kind.MEETING_DATES
)
TAKEN = Meant(kind=Kind.MEETING_DATES, outcome="accept")


def left(beside: str) -> tuple[bool, bool]:
    findings = find_cues("Tirsdag den 13. juni passer os. " + beside, groups_for(CONTEXT))
    return bool(left_over(findings, TAKEN)), bool(lightly_left(findings, TAKEN))


@pytest.mark.parametrize("beside", ["Men det gør det ikke for AMR.", "Men personalet gør det ikke."])
def test_what_the_answer_could_hang_on_is_left_over(beside: str) -> None:
    assert left(beside)[0]


@pytest.mark.parametrize("beside", ["Bilen ville ikke starte.", "Men souschefen brummer."])
def test_a_clause_of_nothing_that_matters_is_lightly_left(beside: str) -> None:
    assert left(beside) == (False, True)
