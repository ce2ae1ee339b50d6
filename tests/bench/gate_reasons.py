"""Trains the second opinion on why an institution says no (messages/meaning/reason_second.py), and tells its worth.

python -m tests.bench.gate_reasons            trained on `tuned`, measured on `held_out`
python -m tests.bench.gate_reasons --write    train on `tuned` and write messages/meaning/gate_reasons.txt
python -m tests.bench.gate_reasons FOLDER …   what the model that ships says of other folders of labelled mails
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.explain import read_context
from messages.mail import Address, Mail
from messages.meaning.gate import Features, Model, features_of, model_named, write_model
from messages.meaning.reason_second import NAME, NONE_GIVEN, OUTCOMES, SURE, SURER
from messages.mime import parse_mail
from messages.read import interpret
from messages.reading import Context, Kind, Role
from tests.bench.gate import SEEN, TARGET, Row, fit
from tests.bench.reading import AS_OF, CORPUS, HALVES
from tests.messages import test_meaning_participation_said as said
from tests.messages import test_meaning_participation_sayings as sayings
from tests.messages import test_meaning_participation_turns as turns
from tests.messages import test_meaning_participation_ways as ways
from tests.messages import test_meaning_reasons_told as told
from tests.messages.meaning_helpers import WRITTEN

_TABLES = (
    said.test_a_no_in_a_picture_and_why,
    sayings.test_a_reason_is_told_in_many_words,
    turns.test_a_no_in_a_turn_of_phrase_and_why,
    ways.test_a_no_in_its_many_ways_keeps_its_reason,
    told.test_a_reason_in_words_of_its_own_is_the_right_one_or_asked,
)


def mails(folder: Path) -> Iterator[Row]:
    """The labelled noes to the invitation whose label has a reason (null: none given)."""
    for path in sorted(folder.glob("*.eml")):
        expected = json.loads(path.with_suffix(".json").read_text("utf-8"))["expected"]
        if (expected["kind"], expected.get("outcome")) != ("participation", "no") or "reason" not in expected:
            continue
        features = _features(parse_mail(path.read_bytes()), read_context(path.with_suffix(".json"), AS_OF))
        if features is not None:
            yield Row(features=features, outcome=expected["reason"] or NONE_GIVEN)


def sentences() -> Iterator[Row]:
    """The noes of the tables of tests, with their reasons."""
    context = Context(as_of=WRITTEN, sender_role=Role.INSTITUTION, expecting=Kind.PARTICIPATION)
    for text, reason in (row for test in _TABLES for row in _table(test)):
        mail = Mail(date=WRITTEN, sender=Address(addr="lone@egelunden.example"), text=text)
        features = _features(mail, context)
        if features is not None:
            yield Row(features=features, outcome=reason or NONE_GIVEN)


def _table(test: Callable[..., None]) -> Iterator[tuple[str, str | None]]:
    """The values of `text` and `reason` that a test is parametrized with."""
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            names, rows = mark.args
            for row in rows:
                yield row[names.index("text")], row[names.index("reason")]


def _features(mail: Mail, context: Context) -> Features | None:
    found = interpret(mail, context)
    return features_of(found.meant, found.findings) if found is not None else None


def train(given: Sequence[Row]) -> Model:
    """The model of reasons; the same rows give the same model."""
    count = Counter(f for row in given for f in {f for block in row.features.blocks() for f in block})
    return fit(given, OUTCOMES, known={f for f, often in count.items() if often >= SEEN})


def _likeliest(model: Model, row: Row) -> tuple[str, float]:
    likely = model.likelihoods(row.features)
    best = max(likely, key=likely.__getitem__)
    return best, likely[best]


def main(arguments: Sequence[str]) -> int:
    """Print how often the likeliest reason is the right one; with --write train the model and write it."""
    folders = [Path(a) for a in arguments if a != "--write"]
    if folders and "--write" not in arguments:
        model = model_named(NAME)
    else:
        taught = [*mails(CORPUS / HALVES[0]), *sentences()]
        model = train(taught)
        if "--write" in arguments:
            text = write_model(model)
            (TARGET / f"gate_{NAME}.txt").write_text(text, "utf-8")
            model_named.cache_clear()
            print(f"{len(taught)} noes, {text.count(chr(10))} features")
            return 0
    for folder in folders or [CORPUS / HALVES[1]]:
        given = list(mails(folder))
        told = [(row.outcome, model.likelihoods(row.features)) for row in given]
        right = sum(max(likely, key=likely.__getitem__) == reason for reason, likely in told)
        print(f"{folder.name}: of {len(given)} noes the likeliest reason is right in {right}")
        for least in (SURE, SURER):
            sure = [
                max(likely, key=likely.__getitem__) == reason
                for reason, likely in told
                if max(likely.values()) >= least
            ]
            print(f"  from {least}: {sum(sure)} of {len(sure)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
