"""Trains the second opinion on words beside a form (messages/meaning/cover_second.py) on labelled notes.

    python -m tests.bench.cover_notes           the figures: trained on four fifths, measured on the last, five times
    python -m tests.bench.cover_notes --write   train on all and write messages/meaning/gate_documentation.txt

The notes are those of `FILES` in tests/messages/data: what people wrote, and a label. Those of `HELD_OUT` are never
trained on: the figures for them are what a new author's notes may expect.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from messages.meaning.cover_risk import touches
from messages.meaning.cover_second import OUTCOMES, PLAIN, SURE, SURER, features_of
from messages.meaning.findings import find_cues
from messages.meaning.gate import ASK, Features, Model, model_named, write_model

DATA = Path(__file__).parents[1] / "messages" / "data"
TARGET = Path(__file__).parents[2] / "messages" / "meaning" / "gate_documentation.txt"
_ROUNDS = 15
_STEP = 0.2
_SHRINK = 1e-4
_SEEN = 2  # sentences: what only one says teaches nothing
_TRAPS = 1.5  # how much more a trap counts
_FEW = 4  # words: "Med venlig hilsen", "Kære koordinator"


@dataclass(frozen=True, kw_only=True)
class Note:
    """What somebody wrote beside a form, and whether it may be acted on."""

    body: str
    plain: bool


@dataclass(frozen=True, kw_only=True)
class _Row:
    features: Features
    outcome: str
    weight: float


def notes(*names: str) -> list[Note]:
    """The labelled notes of files in `DATA`."""
    return [
        Note(body=row["body"], plain=row["must"] == "act_ok")
        for name in names
        for line in (DATA / name).read_text("utf-8").splitlines()
        for row in [json.loads(line)]
    ]


def _rows(note: Note) -> list[_Row]:
    """A plain note's sentences are plain; of a trap's only those may be the trap that are not plainly polite."""
    findings = find_cues(note.body)
    told = [
        n
        for n, sentence in enumerate(findings.sentences)
        if sentence.words
        and not (len(sentence.words) <= _FEW and any(h.rule == "greeting" for h in findings.in_sentence(n)))
        and "hilsen" not in sentence.words
        and "hilsner" not in sentence.words
    ]
    if not note.plain:
        risky = [n for n in told if touches(findings.sentences[n].words)]
        told = risky or told
    weight = 1.0 if note.plain else _TRAPS / max(1, len(told))
    outcome = PLAIN if note.plain else ASK
    return [_Row(features=features_of(findings, n), outcome=outcome, weight=weight) for n in told]


def train(given: Sequence[Note]) -> Model:
    """The model (AdaGrad over single sentences in a fixed order; the same notes give the same model)."""
    taught = [row for note in given for row in _rows(note)]
    count = Counter(f for row in taught for f in {f for block in row.features.blocks() for f in block})
    known: dict[str, int] = {}
    rows = []
    for one in taught:
        row: dict[int, float] = {}
        for block in one.features.blocks():
            for feature in block:
                if count[feature] >= _SEEN:
                    at = known.setdefault(feature, len(known))
                    row[at] = row.get(at, 0.0) + 1 / sqrt(len(block))
        rows.append((list(row.items()), one.outcome == PLAIN, one.weight))
    weights = [0.0] * len(known)
    grown = [1e-6] * len(known)
    bias = 0.0
    order = list(range(len(rows)))
    shuffle = random.Random(7)
    for _ in range(_ROUNDS):
        shuffle.shuffle(order)
        for index in order:
            items, plain, weight = rows[index]
            total = bias + sum([weights[f] * v for f, v in items])
            slope = (1 / (1 + exp(-total)) - plain) * weight
            if -0.01 < slope < 0.01:
                continue
            bias -= 0.05 * slope
            for f, v in items:
                step = slope * v + _SHRINK * weights[f]
                grown[f] += step * step
                weights[f] -= _STEP * step / sqrt(grown[f])
    return Model(
        outcomes=OUTCOMES,
        bias=(bias / 2, -bias / 2),
        weights={feature: (weights[at] / 2, -weights[at] / 2) for feature, at in known.items()},
    )


FILES = ("cover_notes.jsonl", "cover_sentences.jsonl", "cover_notes_second.jsonl", "cover_notes_third.jsonl")
HELD_OUT = "cover_notes_held_out.jsonl"
_FOLDS = 5


def measured(given: Sequence[Note]) -> Iterator[tuple[Note, float]]:
    """Every note with how likely its least likely loose sentence is to a model that was trained on other notes; the
    lists and the risky words are not asked."""
    for fold in range(_FOLDS):
        model = train([note for at, note in enumerate(given) if at % _FOLDS != fold])
        for note in given[fold::_FOLDS]:
            yield note, _least(model, note)


def _least(model: Model, note: Note) -> float:
    return min((model.likelihoods(row.features)[PLAIN] for row in _rows(note)), default=1.0)


def main(arguments: Sequence[str]) -> int:
    """Print what the model is worth; with --write train it and write it."""
    given = notes(*FILES)
    if "--write" in arguments:
        text = write_model(train(given))
        TARGET.write_text(text, "utf-8")
        model_named.cache_clear()
        print(f"{len(given)} notes, {text.count(chr(10))} features")
        return 0
    _print("trained on four fifths", list(measured(given)))
    model = train(given)
    _print("held out", [(note, _least(model, note)) for note in notes(HELD_OUT)])
    return 0


def _print(name: str, found: Sequence[tuple[Note, float]]) -> None:
    for least in (SURE, SURER):
        plain = [likely >= least for note, likely in found if note.plain]
        traps = [likely >= least for note, likely in found if not note.plain]
        print(f"{name}, from {least}: {sum(plain)} of {len(plain)} plain notes, {sum(traps)} of {len(traps)} traps")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
