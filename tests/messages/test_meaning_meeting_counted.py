"""Answers to offered dates that count, point, refuse several at once or propose: whole mails, their days, and traps.

Rows of data/meeting_counted.tsv: which offer; the outcome with the days of the month that are wanted, or that it must
be asked; the reply's words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from messages.reading import Choice, Kind, Slot
from tests.messages.meaning_helpers import at, read, slot

OFFERS: dict[str, tuple[str, tuple[Slot, ...]]] = {
    "jan": (
        "2018-12-03T12:00",
        (
            slot("2019-01-08T09:30", "2019-01-08T11:30"),
            slot("2019-01-10T13:00", "2019-01-10T15:00"),
            slot("2019-01-16T09:30", "2019-01-16T11:30"),
        ),
    ),
    "apr": (
        "2019-03-20T12:00",
        (slot("2019-04-23T10:00", "2019-04-23T12:00"), slot("2019-04-25T10:00", "2019-04-25T12:00")),
    ),
    "jun": (
        "2019-06-04T12:00",
        (
            slot("2019-06-24T13:00", "2019-06-24T15:00"),
            slot("2019-06-26T09:00", "2019-06-26T11:00"),
            slot("2019-06-27T13:00", "2019-06-27T15:00"),
        ),
    ),
    "nov": (
        "2018-10-10T12:00",
        (
            slot("2018-10-30T09:00", "2018-10-30T11:00"),
            slot("2018-11-01T12:00", "2018-11-01T14:00"),
            slot("2018-11-06T09:00", "2018-11-06T11:00"),
            slot("2018-11-08T13:00", "2018-11-08T15:00"),
        ),
    ),
    "sep": (
        "2018-08-28T12:00",
        (
            slot("2018-09-18T14:00", "2018-09-18T16:00"),
            slot("2018-09-20T09:00", "2018-09-20T11:00"),
            slot("2018-09-26T14:00", "2018-09-26T16:00"),
        ),
    ),
}


ROWS = Path(__file__).parent.joinpath("data", "meeting_counted.tsv").read_text("utf-8").splitlines()


@pytest.mark.usefixtures("by_cues_alone")
@pytest.mark.parametrize(("offer", "expected", "text"), [row.split("\t") for row in ROWS])
def test_the_days_an_answer_names_are_read_as_they_are_meant(offer: str, expected: str, text: str) -> None:
    written, offered = OFFERS[offer]
    reading = read(text.replace(" / ", "\n"), Kind.MEETING_DATES, offered=offered, written=at(written))
    assert reading.decision is (Choice.ASK if expected == "ask" else Choice.ACT), reading.why
    if expected == "ask":
        return
    outcome, _, days = expected.partition(":")
    assert reading.outcome == outcome
    wanted = [d.start.day for d in reading.dates if d.wanted and d.start is not None]
    assert not days or wanted == [int(day) for day in days.split(",")]
