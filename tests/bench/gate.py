"""Trains the second opinion (messages/meaning/gate.py) on the labelled mails, and tells what it is worth.

    python -m tests.bench.gate            the figures: trained on `tuned`, measured on `held_out`
    python -m tests.bench.gate --write    train on `tuned` and write messages/meaning/gate.txt
    python -m tests.bench.gate FOLDER …   train on `tuned`, measure on other folders of labelled mails

`held_out` is never trained on, so that its figures (tests.bench.reading) tell what the model does on other mails.

A mail whose label says `ask` is an example of what needs a person; a plain one is an example of what does not, and with
every other outcome than its own it is one more example of what does: so the model learns to hear a yes read as a no.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp, sqrt
from pathlib import Path

from bot.explain import read_context
from messages.meaning.findings import Findings
from messages.meaning.gate import OUTCOMES, Gate, features_of, write_gate
from messages.meaning.meant import Meant
from messages.mime import parse_mail
from messages.read import interpret
from messages.reading import Role
from tests.bench.reading import AS_OF, CORPUS, HALVES

_ROUNDS = 12
_STEP = 0.3
_SHRINK = 1e-3
_LOST = 0.02  # the share of plain mails that may be asked needlessly
_FOLDS = 5
TARGET = Path(__file__).parents[2] / "messages" / "meaning" / "gate.txt"


@dataclass(frozen=True, kw_only=True)
class Example:
    """A reading the cues made of a labelled mail. `wrong`: acting on it would be. `acted`: the cues alone would."""

    name: str
    meant: Meant
    findings: Findings
    role: Role
    wrong: bool
    acted: bool

    @property
    def features(self) -> list[str]:
        return sorted(features_of(self.meant, self.findings, self.role))

    def with_other_outcomes(self) -> Iterator[list[str]]:
        """The same words, were another outcome read in them."""
        for other in OUTCOMES[self.meant.kind]:
            if other != self.meant.outcome:
                yield sorted(features_of(replace(self.meant, outcome=other), self.findings, self.role))


def examples(folder: Path) -> list[Example]:
    """The labelled mails of a folder that are of a kind the model knows."""
    out = []
    for path in sorted(folder.glob("*.eml")):
        expected = json.loads(path.with_suffix(".json").read_text("utf-8"))["expected"]
        context = read_context(path.with_suffix(".json"), AS_OF)
        found = interpret(parse_mail(path.read_bytes()), context)
        if found is None or found.meant.kind not in OUTCOMES:
            continue
        outcome = expected.get("outcome", found.meant.outcome)
        asked = expected["must"] == "ask" or (found.meant.clear and found.meant.outcome != outcome)
        out.append(
            Example(
                name=path.name,
                meant=found.meant,
                findings=found.findings,
                role=context.sender_role,
                wrong=asked,
                acted=found.acted,
            )
        )
    return out


def train(given: Sequence[Example], *, threshold: float = 0.5) -> Gate:
    """A model from examples (AdaGrad over single examples in a fixed order; the same examples give the same model)."""
    rows = [(one.features, one.wrong) for one in given]
    rows += [(f, True) for one in given if not one.wrong for f in one.with_other_outcomes()]
    weights: dict[str, float] = {}
    grown: dict[str, float] = {}
    bias = 0.0
    order = list(range(len(rows)))
    shuffle = random.Random(7)
    for _ in range(_ROUNDS):
        shuffle.shuffle(order)
        for index in order:
            found, wrong = rows[index]
            size = sqrt(len(found))
            total = bias + sum(weights.get(f, 0.0) for f in found) / size
            slope = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - wrong
            bias -= 0.05 * slope
            for f in found:
                weight = weights.get(f, 0.0)
                step = slope / size + _SHRINK * weight
                grown[f] = grown.get(f, 1e-6) + step * step
                weights[f] = weight - _STEP * step / sqrt(grown[f])
    return Gate(bias=bias, threshold=threshold, weights=weights)


def threshold_for(given: Sequence[Example], lost: float = _LOST) -> float:
    """The threshold at which `lost` of the plain mails that the cues act on are asked, found by cross-validation."""
    likely = []
    order = list(range(len(given)))
    random.Random(11).shuffle(order)
    for fold in range(_FOLDS):
        held = {order[i] for i in range(len(order)) if i % _FOLDS == fold}
        model = train([one for i, one in enumerate(given) if i not in held])
        likely += [model.likelihood(given[i].features) for i in held if given[i].acted and not given[i].wrong]
    likely.sort(reverse=True)
    return likely[int(lost * len(likely))]


@dataclass(frozen=True, kw_only=True)
class Worth:
    """What a model did on mails it was not trained on, as shares: plain mails lost, mails that need a person caught (by
    the model alone), other outcomes caught; and of the wrong acts the cues alone would do, how many are left."""

    lost: float
    caught: float
    other_outcomes: float
    wrong_before: tuple[str, ...]
    wrong_after: tuple[str, ...]


def worth(model: Gate, given: Sequence[Example]) -> Worth:
    def doubted(features: Sequence[str]) -> bool:
        return model.likelihood(features) >= model.threshold

    plain = [one for one in given if one.acted and not one.wrong]
    needy = [one for one in given if one.wrong]
    others = [f for one in plain for f in one.with_other_outcomes()]
    acted = [one for one in needy if one.acted]
    return Worth(
        lost=_share([doubted(one.features) for one in plain]),
        caught=_share([doubted(one.features) for one in needy]),
        other_outcomes=_share([doubted(f) for f in others]),
        wrong_before=tuple(one.name for one in acted),
        wrong_after=tuple(one.name for one in acted if not doubted(one.features)),
    )


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0


def _tell(label: str, model: Gate, given: Sequence[Example]) -> None:
    found = worth(model, given)
    print(
        f"{label} (threshold {model.threshold:.2f}): plain lost {found.lost:.1%}, caught {found.caught:.1%} of what "
        f"needs a person and {found.other_outcomes:.1%} of other outcomes; wrong acts {len(found.wrong_before)} -> "
        f"{len(found.wrong_after)} {' '.join(found.wrong_after)}"
    )


def main(arguments: Sequence[str]) -> int:
    """Print what the model is worth; with --write train it on everything and write it."""
    tuned = examples(CORPUS / HALVES[0])
    folders = [Path(a) for a in arguments if a != "--write"] or [CORPUS / HALVES[1]]
    model = train(tuned, threshold=threshold_for(tuned))
    if "--write" in arguments:
        TARGET.write_text(write_gate(model), "utf-8")
        print(f"{TARGET.name}: {len(tuned)} mails, threshold {model.threshold:.2f}")
        return 0
    for folder in folders:
        _tell(folder.name, model, examples(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
