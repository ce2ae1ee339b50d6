"""Why an institution says no, where the words leave it open, is settled by a trained model or put before a person."""

from __future__ import annotations

import pytest

from messages.meaning.gate import Features, model_named
from messages.meaning.reason_second import NAME, NONE_GIVEN, OUTCOMES, REASONS
from messages.reading import Choice, Kind
from tests.bench.gate_reasons import mails
from tests.bench.reading import CORPUS
from tests.messages.meaning_helpers import read

ACT, ASK = Choice.ACT, Choice.ASK
HOUSE = "Bostedet Strandvejen"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # Two reasons might be heard in them; one is only hinted at.
        ("Fra nytår har vi kun folk med senhjerneskade, og truslerne forsvandt sammen med de gamle beboere. Så nej.",
         "target_group_changed"),
        # Words that no cue knows, and that are no reason.
        ("Rønnebakken ønsker ikke at deltage. Alt godt til de øvrige steder.", None),
    ],
)  # fmt: skip
def test_a_reason_that_is_left_open_is_settled_where_it_is_sure(text: str, reason: str | None) -> None:
    reading = read(text, Kind.PARTICIPATION, institution="Bostedet Rønnebakken")
    assert (reading.outcome, reading.reason, reading.decision) == ("no", reason, ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Nej tak. Målgruppen er en anden, og vi er allerede i gang med et andet forløb.",
        "Vi deltager ikke. Personalet ønsker det ikke.",
        "Vi siger nej. Det hænger sammen med det, der skete i går.",
        "Bestyrelsen stemte det ned, men personalet presser på, så vent lidt.",
    ],
)
def test_a_reason_that_nobody_could_tell_is_asked(text: str) -> None:
    assert read(text, Kind.PARTICIPATION, institution=HOUSE).decision is ASK


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Vores bestyrelse har bedt mig om at svare. Strandvejen deltager gerne.", "yes"),
        ("Vi stiller gerne op, og vi afventer roligt jeres udspil.", "yes"),
    ],
)
def test_what_stands_beside_the_answer_may_leave_it_standing(text: str, outcome: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.decision) == (outcome, ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Ja tak, hvis vi kan få det lagt efter sommerferien.",
        "Vi deltager gerne. Bestyrelsen skal dog først sige ja.",
        "Hvis kommunen siger ja, er vi med.",
    ],
)
def test_what_takes_the_answer_back_is_asked(text: str) -> None:
    assert read(text, Kind.PARTICIPATION, institution=HOUSE).decision is ASK


def test_on_mails_it_never_saw_the_likeliest_reason_is_nearly_always_right() -> None:
    model = model_named(NAME)
    told = [(row.outcome, model.likelihoods(row.features)) for row in mails(CORPUS / "held_out")]
    right = sum(max(likely, key=likely.__getitem__) == reason for reason, likely in told)
    assert right >= 0.9 * len(told) > 100


def test_its_outcomes_are_the_programmes_reasons_and_none() -> None:
    assert model_named(NAME).outcomes == OUTCOMES == (NONE_GIVEN, *REASONS)
    likely = model_named(NAME).likelihoods(Features(words=(), single=(), cues=()))
    assert sum(likely.values()) == pytest.approx(1)
