"""The trained second opinion: it only turns an act into an ask, and is worth what it costs on mails it never saw."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messages.meaning.findings import find_cues
from messages.meaning.gate import RULE, Gate, features_of, gate, read_gate, second_look, write_gate
from messages.meaning.judge import judge, weigh
from messages.meaning.meant import Meant
from messages.reading import Choice, Context, Evidence, Kind, Role
from tests.bench.gate import Example, examples, train, worth
from tests.bench.reading import CORPUS
from tests.messages.meaning_helpers import WRITTEN

CONTEXT = Context(as_of=WRITTEN, sender_role=Role.INSTITUTION, expecting=Kind.PARTICIPATION)
YES = Meant(kind=Kind.PARTICIPATION, outcome="yes", strength=0.97)


@pytest.fixture(scope="module")
def unseen() -> list[Example]:
    return examples(CORPUS / "held_out")


def test_on_mails_it_never_saw_it_catches_most_of_what_needs_a_person_and_loses_few_plain_ones(
    unseen: list[Example],
) -> None:
    found = worth(gate(), unseen)
    assert found.caught >= 0.5
    assert found.other_outcomes >= 0.75
    assert found.lost <= 0.04
    assert found.wrong_after == ()


def test_a_yes_heard_in_the_words_of_a_no_is_doubted() -> None:
    findings = find_cues("Vi takker nej, der er ikke ressourcer til det.")
    doubt = second_look(YES, findings, Role.INSTITUTION)
    assert doubt is not None
    assert doubt.rule == RULE
    assert "nej" in doubt.text
    assert second_look(replace(YES, outcome="no"), findings, Role.INSTITUTION) is None


def test_what_it_doubts_is_asked_with_the_words_that_weigh_most() -> None:
    findings = find_cues("Vi takker nej, der er ikke ressourcer til det.")
    assert weigh(replace(YES, allowed=frozenset()), find_cues("Ja tak."), CONTEXT).decision is Choice.ACT
    verdict = judge(replace(YES, content=((0, len(findings.text)),)), findings, CONTEXT)
    assert verdict.decision is Choice.ASK
    assert verdict.outcome == "yes"


def test_it_never_turns_an_ask_into_an_act() -> None:
    doubted = replace(YES, doubts=(Evidence(text="hvis", rule="condition"),))
    for text in ("Ja tak, vi vil gerne deltage.", "Nej tak."):
        assert judge(doubted, find_cues(text), CONTEXT).decision is Choice.ASK


@pytest.mark.parametrize("kind", [Kind.SELECTION, Kind.PREPARATION, Kind.SURVEY, Kind.OTHER])
def test_it_says_nothing_of_kinds_it_was_not_trained_on(kind: Kind) -> None:
    assert second_look(Meant(kind=kind, outcome=None), find_cues("Nej, aldrig i livet."), Role.AT) is None


def test_a_greeting_and_the_courtesies_tell_it_nothing() -> None:
    def features(text: str) -> set[str]:
        return features_of(YES, find_cues(text), Role.INSTITUTION)

    assert "w:alle" not in features("Kære alle\n\nVi deltager gerne.")
    assert "w:ring" not in features("Vi deltager gerne. Ring endelig, hvis I har spørgsmål.")
    assert "w:alle" in features("Vi deltager gerne, alle sammen.")


def test_a_model_is_read_as_it_was_written() -> None:
    model = Gate(bias=-0.5, threshold=0.8, weights={"w:ja": -1.25, "w:og så": 0.5, "w:let": 0.01})
    assert read_gate(write_gate(model)) == replace(model, weights={"w:ja": -1.25, "w:og så": 0.5})


def test_the_same_mails_give_the_same_model(unseen: list[Example]) -> None:
    few = unseen[::20]
    assert write_gate(train(few)) == write_gate(train(few))
