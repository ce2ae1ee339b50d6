"""Days that are taken, what may stand beside them, and near neighbours that a person must see."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, answer, slot, taken

pytestmark = pytest.mark.usefixtures("by_cues_alone")

# Tuesday the 13th, Thursday the 15th and Wednesday the 21st of June
NEXT_THURSDAY = slot("2017-06-22T13:00", "2017-06-22T15:00")
TWO_THURSDAYS = (TUESDAY, THURSDAY, NEXT_THURSDAY)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        # of those that are named
        ("Vi kan både den 13. og den 15., vælg selv.", (TUESDAY, THURSDAY)),
        ("Vi kan den 13. og den 21. I bestemmer.", (TUESDAY, WEDNESDAY)),
        ("Den 13. og den 15. går begge, så I kan selv vælge.", (TUESDAY, THURSDAY)),
        # who else comes, and no other days
        (
            "Onsdag eller torsdag, jeg har plads til begge dele. Læg det, hvor det glider bedst for de andre.",
            (THURSDAY, WEDNESDAY),
        ),
        ("Hej, jeg er fri alle tre dage. Tag den, de andre helst vil have.", THREE),
        # what is wished till then
        ("Vi har sat kryds ved den 21. juni. Indtil da ønskes I en dejlig sommer.", (WEDNESDAY,)),
        ("Den 13. er fin. Jeg har kun en halv time i bil.", (TUESDAY,)),
        ("Den 13. er fin. Vi ser helst, at I parkerer bag huset.", (TUESDAY,)),
    ],
)
def test_the_days_named_are_taken_and_no_others(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert taken(reading) == [s.start for s in slots]


def test_both_thursdays_are_as_many_as_were_offered() -> None:
    reading = answer("Begge torsdage passer fint.", TWO_THURSDAYS)
    assert reading.decision is Choice.ACT
    assert taken(reading) == [THURSDAY.start, NEXT_THURSDAY.start]


@pytest.mark.parametrize(
    "text",
    [
        # more days than were offered
        "Begge onsdage passer fint.",
        "Vi kan begge torsdage.",
        "Alle tirsdagene er fine for os.",
        # one of them, or all?
        "Den 13. passer, men vælg selv.",
        # agreed before, and on another day
        "Nu bliver jeg forvirret. Jeg har da for længst aftalt den 14. med lederen?",
        "Jeg troede, at vi havde aftalt den 14.?",
        "Vi ønsker os en anden dag end den 15.",
        # the length does not suit
        "Den 13. er ok, men to timer er for meget. Vi kan kun slippe personalet i tre kvarter.",
        "Den 13. er ok. Vi kan dog kun afse en time.",
        "Den 13. passer. Vi kan højst sidde i halvanden time.",
        "Den 13. passer. To timer er i overkanten.",
        "Torsdag er ok. Mødet må højst vare en time.",
        "Torsdag er fin. Vi har afsat tre kvarter.",
        # nor who comes, or where
        "Den 13. er i orden. Vi ser dog helst, at kun det ene tilsyn møder op, da huset er presset.",
        "Den 13. er i orden. Vi vil helst kun have besøg af det ene tilsyn.",
        "Den 13. er i orden. Vi ser helst, at mødet holdes hos jer.",
        "Den 13. passer. Kun Socialtilsynet er velkommen.",
    ],
)
def test_a_day_taken_with_a_catch_is_put_before_a_person(text: str) -> None:
    assert answer(text).decision is Choice.ASK
