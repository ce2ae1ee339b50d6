"""The trained second opinion: it only turns an act into an ask, and is worth what it costs on mails it never saw."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messages.meaning.findings import find_cues
from messages.meaning.gate import (
    ASK,
    LEANING,
    OUTCOMES,
    RULE,
    Features,
    Model,
    features_of,
    model_of,
    read_model,
    second_look,
    write_model,
)
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


def test_on_mails_it_never_saw_it_lets_no_wrong_outcome_through_and_loses_few_plain_ones(unseen: list[Example]) -> None:
    found = worth(unseen)
    assert found.wrong_after == ()
    assert found.lost <= 0.05 * found.plain


def test_it_tells_the_outcomes_of_mails_it_never_saw_apart(unseen: list[Example]) -> None:
    for kind, outcomes in OUTCOMES.items():
        plain = [one for one in unseen if one.kind is kind and one.outcome != ASK]
        said = [model_of(kind).likelihoods(one.features) for one in plain]
        right = sum(max(outcomes, key=found.__getitem__) == one.outcome for found, one in zip(said, plain, strict=True))
        assert right >= 0.65 * len(plain), kind


def test_a_yes_heard_in_the_words_of_a_no_is_doubted() -> None:
    findings = find_cues("Vi takker nej, der er ikke ressourcer til det.")
    doubt = second_look(YES, findings)
    assert doubt is not None
    assert doubt.rule == RULE
    assert {"nej", "ikke", "takker"}.intersection(doubt.text.split())
    assert second_look(replace(YES, outcome="no"), findings) is None


def test_what_is_only_leant_on_needs_more_than_what_is_said_outright() -> None:
    findings = find_cues("Sagen er afleveret hos naboen.")
    sure = [
        second_look(replace(YES, weak=weak), findings, loose=loose) for weak in (False, True) for loose in (False, True)
    ]
    assert [doubt.rule for doubt in sure[1:] if doubt] == [LEANING] * 3
    assert second_look(replace(YES, weak=True), find_cues("Vi er med på det.")) is None


def test_what_it_doubts_is_asked_with_the_words_that_weigh_most() -> None:
    findings = find_cues("Vi takker nej, der er ikke ressourcer til det.")
    assert weigh(YES, find_cues("Ja tak."), CONTEXT).decision is Choice.ACT
    verdict = judge(YES, findings, CONTEXT)
    assert verdict.decision is Choice.ASK
    assert verdict.outcome == "yes"


def test_it_never_turns_an_ask_into_an_act() -> None:
    doubted = replace(YES, doubts=(Evidence(text="hvis", rule="condition"),))
    for text in ("Ja tak, vi vil gerne deltage.", "Nej tak."):
        assert judge(doubted, find_cues(text), CONTEXT).decision is Choice.ASK


@pytest.mark.parametrize("kind", [Kind.SELECTION, Kind.PREPARATION, Kind.SURVEY, Kind.OTHER])
def test_it_says_nothing_of_kinds_it_was_not_trained_on(kind: Kind) -> None:
    assert second_look(Meant(kind=kind, outcome=None), find_cues("Nej, aldrig i livet.")) is None


def test_a_greeting_tells_it_nothing_and_a_day_is_a_day() -> None:
    assert (
        features_of(YES, find_cues("Kære alle\n\nVi deltager.")).words
        == features_of(YES, find_cues("Vi deltager.")).words
    )
    days = [features_of(YES, find_cues(f"Vi kan {day}.")) for day in ("torsdagen", "tirsdagen")]
    assert days[0].words == days[1].words


def test_a_model_is_read_as_it_was_written() -> None:
    model = Model(
        outcomes=("yes", ASK), bias=(0.5, -0.5), weights={"ja tak": (1.25, -1.0), "~_ja": (0.5, 0.0), "og": (0.0, 0.01)}
    )
    assert read_model(write_model(model)) == replace(model, weights={"ja tak": (1.25, -1.0), "~_ja": (0.5, 0.0)})
    found = model.likelihoods(Features(words=("ja tak",), single=(), cues=()))
    assert found["yes"] > 0.9
    assert sum(found.values()) == pytest.approx(1)


def test_a_damaged_model_is_told() -> None:
    with pytest.raises(ValueError, match="damaged"):
        read_model("yes ask\n0.5 ja\n")


def test_the_same_mails_give_the_same_model(unseen: list[Example]) -> None:
    few = unseen[::20]
    assert write_model(train(few, Kind.VISIT)) == write_model(train(few, Kind.VISIT))
