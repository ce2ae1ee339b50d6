"""Answers with a slip in them, or that take back or move what they say: a person looks at them."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.meaning import judge
from messages.reading import Choice, Kind, Slot
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read, slot

THREE = (TUESDAY, THURSDAY, WEDNESDAY)
TWO = (TUESDAY, THURSDAY)
SPRING = (slot("2018-04-30T12:30", "2018-04-30T14:30"), slot("2018-05-03T09:00", "2018-05-03T11:00"))
IN_APRIL = datetime.fromisoformat("2018-04-10T09:00:00+02:00")


@pytest.fixture(autouse=True)
def by_cues_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second opinion: what the readers themselves would act on."""
    monkeypatch.setattr(judge, "second_look", lambda *_, **__: None)


def decided(text: str, offered: tuple[Slot, ...], written: datetime | None = None) -> Choice:
    if written is None:
        return read(text, Kind.MEETING_DATES, offered=offered).decision
    return read(text, Kind.MEETING_DATES, offered=offered, written=written).decision


@pytest.mark.parametrize(
    "text",
    [
        "Ingen af dem. Mandag den 5. juni kl. 10 er der ro på, der kan vi.",
        "Jeres dage går ikke. Jeg foreslår mandag den 5. juni.",
        "Hvad med grundlovsdag den 5. juni?",
    ],
)
def test_a_proposed_public_holiday_is_asked_about(text: str) -> None:
    assert decided(text, THREE) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Lad os tage torsdag den 10. maj kl. 10 i stedet, der plejer at være stille på kontoret.",
        "Pinsemandag den 21. maj er vi bedst bemandet, så den foreslår vi.",
        "De to dage går ikke, men fredag den 27. april kan vi.",
    ],
)
def test_a_proposed_feast_in_spring_is_asked_about(text: str) -> None:
    assert decided(text, SPRING, IN_APRIL) is Choice.ASK
