"""Ways of answering outside every grammar, and what looks like a doubt beside a plain answer and is none."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read

P, V, M, A = Kind.PARTICIPATION, Kind.VISIT, Kind.MEETING_DATES, Kind.AGENDA


@pytest.mark.parametrize(
    ("kind", "text", "outcome"),
    [
        (P, "Der er fuld opbakning til at deltage, både fra ledelsen og fra medarbejderne.", "yes"),
        (P, "Svaret er ja. Det bliver ikke til flere ord i dag.", "yes"),
        (P, "Det krævede ikke megen betænkningstid. Vi melder os under fanerne!", "yes"),
        (P, "Vi siger ja og glæder os til at høre nærmere.", "yes"),
        (P, "Vi ønsker det ikke. I må stryge os af listen.", "no"),
        (V, "Det nåede vi allerede mandag den 15. maj.", "held"),
        (M, "Tilbage står den 15., og den siger vi ja til.", "accept"),
        (M, "15/6 er i hus.", "accept"),
        (M, "Hverken eller, desværre.", "decline"),
        (A, "Set og læst. Kør bare med den.", "approved"),
        (A, "Vi har haft udkastet med på teammødet i dag, og det dækker det hele.", "approved"),
    ],
)
def test_the_answer_is_read_and_acted_on(kind: Kind, text: str, outcome: str) -> None:
    reading = read(
        text,
        kind,
        role=Role.ST if kind is V else Role.INSTITUTION,
        offered=(TUESDAY, THURSDAY) if kind is M else (),
        meeting=WEDNESDAY if kind is A else None,
    )
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (P, "Der er ikke fuld opbakning til at deltage."),
        (P, "Vi beder om lidt betænkningstid."),
        (P, "Stryg os af listen over tvivlere, så taler vi om det."),
        (V, "Det nåede vi ikke mandag den 15. maj."),
        (M, "Tilbage står kun spørgsmålet, om den 15. kan bruges?"),
        (M, "Ja, det er en mandag."),
        (A, "Kør bare med den, når I har rettet punkt 3."),
    ],
)
def test_its_neighbours_are_not(kind: Kind, text: str) -> None:
    reading = read(
        text,
        kind,
        role=Role.ST if kind is V else Role.INSTITUTION,
        offered=(TUESDAY, THURSDAY) if kind is M else (),
        meeting=WEDNESDAY if kind is A else None,
    )
    assert reading.decision is Choice.ASK, reading.why
