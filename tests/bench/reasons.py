"""Trains the second opinion on the reason of a no (messages/meaning/reason_second.py), and tells what it is worth.

python -m tests.bench.reasons            the figures: trained on `tuned`, measured on `held_out`
python -m tests.bench.reasons --write    train on `tuned` and write messages/meaning/gate_reason.txt
python -m tests.bench.reasons FOLDER …   measure on other folders of labelled mails
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from bot.explain import read_context
from messages.meaning.findings import find_cues
from messages.meaning.gate import Features, Model, write_model
from messages.meaning.reason_second import NONE, OUTCOMES, SURE, reason_features
from messages.mime import parse_mail
from messages.read import interpret
from tests.bench.reading import AS_OF, CORPUS, HALVES
from tests.messages import test_meaning_participation_said as said
from tests.messages import test_meaning_participation_sayings as sayings
from tests.messages import test_meaning_participation_turns as turns
from tests.messages import test_meaning_participation_ways as ways
from tests.messages import test_meaning_reason_second as second

TARGET = Path(__file__).parents[2] / "messages" / "meaning" / "gate_reason.txt"
_ROUNDS = 12
_STEP = 0.2
_SHRINK = 1e-4
_SEEN = 2  # mails: what only one mail says teaches nothing
_LEAST = 0.2  # what weighs less is left out of the file


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """A plain no and the reason that it gives."""

    name: str
    reason: str
    features: Features


def refusals(folder: Path) -> Iterator[Refusal]:
    """The plain refusals of a folder of labelled mails whose reason is labelled."""
    for path in sorted(folder.glob("*.eml")):
        expected = json.loads(path.with_suffix(".json").read_text("utf-8"))["expected"]
        plain = expected["must"] == "act_ok" and expected.get("outcome") == "no" and "reason" in expected
        if not plain or expected["kind"] != "participation":
            continue
        found = interpret(parse_mail(path.read_bytes()), read_context(path.with_suffix(".json"), AS_OF))
        if found is not None:
            yield Refusal(
                name=path.stem,
                reason=expected["reason"] or NONE,
                features=reason_features(found.findings),
            )


def sentences() -> Iterator[Refusal]:
    """The refusals of the tests, each with its reason."""
    for test in (
        said.test_a_no_in_a_picture_and_why,
        sayings.test_a_reason_is_told_in_many_words,
        turns.test_a_no_in_a_turn_of_phrase_and_why,
        ways.test_a_no_in_its_many_ways_keeps_its_reason,
        second.test_a_reason_in_words_of_its_own_is_the_right_one_or_asked,
    ):
        for mark in getattr(test, "pytestmark", ()):
            names, rows = mark.args
            for row in rows:
                text, reason = row[names.index("text")], row[names.index("reason")]
                yield Refusal(name=text, reason=reason or NONE, features=reason_features(find_cues(text)))


def train(given: Sequence[Refusal]) -> Model:
    """The model (AdaGrad over single mails in a fixed order; the same mails give the same model)."""
    count = Counter(f for one in given for f in {f for block in one.features.blocks() for f in block})
    known: dict[str, int] = {}
    rows = []
    for one in given:
        row: dict[int, float] = {}
        for block in one.features.blocks():
            for feature in block:
                if count[feature] >= _SEEN:
                    at = known.setdefault(feature, len(known))
                    row[at] = row.get(at, 0.0) + 1 / sqrt(len(block))
        rows.append((list(row.items()), OUTCOMES.index(one.reason)))
    width = range(len(OUTCOMES))
    weights = [[0.0] * len(known) for _ in width]
    grown = [[1e-6] * len(known) for _ in width]
    bias = [0.0] * len(OUTCOMES)
    order = list(range(len(rows)))
    shuffle = random.Random(7)
    for _ in range(_ROUNDS):
        shuffle.shuffle(order)
        for index in order:
            items, label = rows[index]
            totals = [bias[k] + sum([weights[k][f] * v for f, v in items]) for k in width]
            most = max(totals)
            raised = [exp(t - most) for t in totals]
            whole = sum(raised)
            for k in width:
                slope = raised[k] / whole - (k == label)
                if -0.005 < slope < 0.005:
                    continue
                bias[k] -= 0.05 * slope
                for f, v in items:
                    step = slope * v + _SHRINK * weights[k][f]
                    grown[k][f] += step * step
                    weights[k][f] -= _STEP * step / sqrt(grown[k][f])
    return Model(
        outcomes=OUTCOMES,
        bias=tuple(bias),
        weights={feature: tuple(weights[k][at] for k in width) for feature, at in known.items()},
    )


def figures(model: Model, given: Iterable[Refusal]) -> tuple[int, int, int, tuple[str, ...]]:
    """How many refusals there are, how many the model is sure of, how many of these rightly, and the others' names."""
    seen = sure = right = 0
    wrong = []
    for one in given:
        seen += 1
        likely = model.likelihoods(one.features)
        best = max(likely, key=lambda reason: likely[reason])
        if likely[best] < SURE:
            continue
        sure += 1
        if best == one.reason:
            right += 1
        else:
            wrong.append(f"{one.name} ({one.reason}, not {best})")
    return seen, sure, right, tuple(wrong)


def main(arguments: Sequence[str]) -> int:
    """Print what the model is worth; with --write train it and write it."""
    model = train([*refusals(CORPUS / HALVES[0]), *sentences()])
    if "--write" in arguments:
        text = write_model(model, least=_LEAST)
        TARGET.write_text(text, "utf-8")
        print(f"{text.count(chr(10))} features")
        return 0
    for folder in [Path(a) for a in arguments] or [CORPUS / HALVES[1]]:
        seen, sure, right, wrong = figures(model, refusals(folder))
        print(f"{folder.name}: of {seen} refusals sure of {sure}, {right} of them rightly {' '.join(wrong)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
