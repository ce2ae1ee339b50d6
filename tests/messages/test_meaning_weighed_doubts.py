"""Doubts that the second opinion may overrule: what it says of them, and where it is not asked."""

from __future__ import annotations

import pytest

from messages.meaning import gate, judge
from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import THREE
from tests.messages.meaning_helpers import read as read_mail

DOUBTED = [
    (Kind.MEETING_DATES, "Den 15. er helt perfekt. Jeg ville alligevel ikke holde fri.", "a no beside a yes"),
    (Kind.VISIT, "Besøget blev holdt den 18. maj. Vi fik ikke kage, men fin kaffe.", "denies what is done on a visit"),
]


def read(kind: Kind, text: str) -> Reading:
    role = Role.ST if kind is Kind.VISIT else Role.INSTITUTION
    return read_mail(text, kind, role=role, offered=THREE if kind is Kind.MEETING_DATES else ())


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second opinion that is sure of every outcome, whatever stands beside it."""
    monkeypatch.setattr(judge, "second_look", lambda *_, **__: None)


@pytest.mark.parametrize(("kind", "text", "rule"), DOUBTED)
@pytest.mark.usefixtures("sure")
def test_a_doubt_passes_where_the_second_opinion_is_sure(kind: Kind, text: str, rule: str) -> None:
    reading = read(kind, text)
    assert reading.decision is Choice.ACT
    assert rule not in {e.rule for e in reading.why}


@pytest.mark.parametrize(("kind", "text", "rule"), DOUBTED)
@pytest.mark.usefixtures("by_cues_alone")
def test_the_same_doubt_is_named_and_asked_about_where_it_is_not(kind: Kind, text: str, rule: str) -> None:
    reading = read(kind, text)
    assert reading.decision is Choice.ASK
    assert rule in {e.rule for e in reading.why}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.MEETING_DATES, "Den 15. passer os, hvis lederen er rask."),
        (Kind.MEETING_DATES, "Fredag den 15. passer os fint."),
        (Kind.VISIT, "Vi var der den 18. maj, tror jeg nok."),
    ],
)
@pytest.mark.usefixtures("sure")
def test_a_condition_a_wrong_weekday_or_a_mere_belief_is_asked_however_sure_it_is(kind: Kind, text: str) -> None:
    assert read(kind, text).decision is Choice.ASK


@pytest.mark.usefixtures("sure")
def test_a_doubt_beside_a_number_that_nobody_read_is_asked_however_sure_it_is() -> None:
    reading = read(Kind.MEETING_DATES, "Den 15. er helt perfekt. Jeg fylder 50 og ville alligevel ikke holde fri.")
    assert reading.decision is Choice.ASK
    assert "a no beside a yes" in {e.rule for e in reading.why}


GRAVE = [
    (Kind.VISIT, "Sikke en tur, men vi var der i går, og alt blev set.", "irony"),
    (Kind.MEETING_DATES, "Hurra for jer. Den 15. passer os fint.", "irony"),
    (
        Kind.PARTICIPATION,
        "To kolleger er på sygehuset efter et overfald, og de sagde ja. Vi er med.",
        "notification.grave",
    ),
    (Kind.MEETING_DATES, "Måske er det festugen, der spøger, men den 15. passer os.", "maybe"),
    (Kind.VISIT, "Vi var der i går. De har fået ny leder, og alt kørte på skinner.", "contact"),
]


def think(monkeypatch: pytest.MonkeyPatch, likelihood: float) -> None:
    """A second opinion that holds every outcome for just so likely."""

    class Alike(gate.Model):
        def likelihoods(self, _features: gate.Features) -> dict[str, float]:
            return dict.fromkeys(self.outcomes, likelihood)

    monkeypatch.setattr(gate, "model_of", lambda kind: Alike(outcomes=gate.OUTCOMES[kind], bias=()))


@pytest.mark.parametrize(("kind", "text", "rule"), DOUBTED)
def test_what_mostly_takes_an_answer_back_passes_where_it_is_fairly_sure(
    kind: Kind, text: str, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    think(monkeypatch, 0.5)
    assert rule in {e.rule for e in read(kind, text).why}
    think(monkeypatch, 0.87)
    assert read(kind, text).decision is Choice.ACT


@pytest.mark.parametrize(("kind", "text", "rule"), GRAVE)
def test_what_nearly_always_does_passes_only_where_it_is_all_but_certain(
    kind: Kind, text: str, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    think(monkeypatch, 0.87)
    fairly = read(kind, text)
    assert fairly.decision is Choice.ASK
    assert rule in {e.rule for e in fairly.why}
    think(monkeypatch, 0.95)
    assert read(kind, text).decision is Choice.ACT


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.PARTICIPATION, "Vi er med. Hvem betaler for det?"),
        (Kind.MEETING_DATES, "Den 15. passer os. Skal vi have papirer med?"),
        (Kind.VISIT, "Vi var der i går. Skal jeg sende noget?"),
    ],
)
@pytest.mark.usefixtures("sure")
def test_a_question_with_its_mark_is_asked_about_however_sure_it_is(kind: Kind, text: str) -> None:
    assert read(kind, text).decision is Choice.ASK
