"""Trains the second opinion (messages/meaning/gate.py) on the labelled mails, and tells what it is worth.

    python -m tests.bench.gate            the figures: trained on `tuned`, measured on `held_out`
    python -m tests.bench.gate --write    train on `tuned` and write messages/meaning/gate_*.txt
    python -m tests.bench.gate FOLDER …   train on `tuned`, measure on other folders of labelled mails

`held_out` is never trained on, so that its figures (tests.bench.reading) tell what the models do on other mails.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import product
from math import exp, sqrt
from pathlib import Path

from bot.explain import read_context
from handlers.chat.questions import answer_text
from messages.mail import Address, Mail
from messages.meaning.findings import Findings
from messages.meaning.gate import (
    ASK,
    OUTCOMES,
    Features,
    Model,
    features_in,
    features_of,
    model_named,
    second_look,
    sentences_of,
    write_model,
)
from messages.meaning.judge import Verdict
from messages.meaning.meant import Meant
from messages.meaning.reason_second import settle
from messages.mime import parse_mail
from messages.read import interpret
from messages.reading import Choice, Context, Kind, Role, Slot
from messages.sensitive import sensitive_in
from tests.bench.reading import AS_OF, CORPUS, HALVES
from tests.handlers.chat import test_answers as taps
from tests.messages import test_meaning_concern_in_passing as in_passing
from tests.messages import test_meaning_concern_words as concern_words
from tests.messages.beside import ANSWERS, CLAUSE, HARMLESS, TRAPS, beside, cases
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, WRITTEN
from tests.messages.test_meaning_idioms import SAID, TWINS

_ROUNDS = 10
_STEP = 0.2
_SHRINK = 1e-4
_REPEATED = 3  # times a plain answer alone is told
SEEN = 2  # mails: what only one mail says teaches nothing
TARGET = Path(__file__).parents[2] / "messages" / "meaning"


@dataclass(frozen=True, kw_only=True)
class Example:
    """A labelled mail as the cues read it. `outcome`: the label's, ASK where a person is needed; `verdict`: what the
    cues come to alone; `acted`: they would act, `right`: with the label's outcome."""

    name: str
    kind: Kind
    outcome: str
    meant: Meant
    findings: Findings
    verdict: Verdict

    @property
    def acted(self) -> bool:
        return self.verdict.decision is Choice.ACT

    @property
    def right(self) -> bool:
        return self.meant.outcome == self.outcome

    @property
    def features(self) -> Features:
        return features_of(self.meant, self.findings)


def examples(folder: Path) -> list[Example]:
    """The labelled mails of a folder that answer a question of a kind the models know."""
    out = []
    for path in sorted(folder.glob("*.eml")):
        expected = json.loads(path.with_suffix(".json").read_text("utf-8"))["expected"]
        context = read_context(path.with_suffix(".json"), AS_OF)
        mail = parse_mail(path.read_bytes())
        found = interpret(mail, context)
        if found is None or context.expecting is None or context.expecting not in OUTCOMES or sensitive_in(mail):
            continue  # a CPR number is asked about whatever the words say
        outcome = str(expected.get("outcome"))
        if any(other["outcome"] == found.meant.outcome for other in expected.get("also", ())):
            outcome = str(found.meant.outcome)  # as good: "planned" for a visit that was moved
        plain = expected["must"] == "act_ok" and outcome in OUTCOMES[context.expecting]
        out.append(
            Example(
                name=path.name,
                kind=context.expecting,
                outcome=outcome if plain else ASK,
                meant=found.meant,
                findings=found.findings,
                verdict=found.verdict,
            )
        )
    return out


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one text teaches: features and the outcome they speak for."""

    features: Features
    outcome: str


_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "yes": ("yes", "yes.lone"),
    "no": ("no", "no.lack"),
    "held": ("visit.held",),
    "planned": ("visit.planned",),
    "postponed": ("visit.postponed",),
    "approved": ("agenda.approved",),
}


def _rows(given: Sequence[Example], kind: Kind) -> list[Row]:
    """The mails of a kind, and what can be made of them: plain answers alone and beside another plain mail's talk, what
    needs a person beside it; so that a plain answer is not taken for the trap that often stands beside one. Of days an
    answer is told by all sentences together."""
    mails = [one for one in given if one.kind is kind]
    rows = [Row(features=one.features, outcome=one.outcome) for one in mails]
    answers: list[tuple[Features, str]] = []
    talk: list[Features] = []
    for one in mails:
        if one.outcome not in _ANSWERS:
            continue
        said = {hit.sentence for hit in one.findings.of(*_ANSWERS[one.outcome])}
        cut = dict(sentences_of(one.meant, one.findings))
        answer = {number: words for number, words in cut.items() if number in said}
        beside = {number: words for number, words in cut.items() if number not in said}
        if answer:
            answers.append((features_in(answer, one.findings), one.outcome))
            if beside:
                talk.append(features_in(beside, one.findings))
    pick = random.Random(5)
    for answer_features, outcome in answers:
        rows.append(Row(features=answer_features, outcome=outcome))
        if talk:
            rows.append(Row(features=_together(answer_features, pick.choice(talk)), outcome=outcome))
    for one in mails:
        if one.outcome == ASK and talk:  # a kind whose answers can be told apart
            rows.append(Row(features=_together(one.features, pick.choice(talk)), outcome=ASK))
    return rows


def _together(one: Features, other: Features) -> Features:
    return Features(words=one.words + other.words, single=one.single + other.single, cues=one.cues + other.cues)


def beside_answers() -> list[Example]:
    """Plain answers, alone and with what stands beside them in the tables of tests/messages/beside.py."""
    pick = random.Random(3)
    everyday = [(kind, outcome, text) for (kind, outcome), rows in SAID.items() for text in rows]
    everyday += [(kind, ASK, text) for (kind, _), rows in TWINS.items() for text in rows]
    everyday += [(kind, ASK, text) for kind, text in concern_words.ASKED]
    out = [
        _spoken(text, kind, outcome)
        for kind, rows in ANSWERS.items()
        for text, outcome in rows
        for _ in range(_REPEATED)
    ]
    out += [_spoken(text, kind, outcome) for kind, outcome, text in everyday for _ in range(_REPEATED)]
    out += [_spoken(text, Kind.MEETING_DATES, outcome) for outcome, text in _tapped()]
    out += list(_in_tests())
    for table, needs_person in ((HARMLESS, False), (TRAPS, True)):
        for kinds, where, words in cases(table):
            for kind in kinds:
                answers = [row for row in ANSWERS[kind] if where != CLAUSE or not row[0].endswith("?")]
                for text, outcome in pick.sample(answers, 3):
                    out.append(_spoken(beside(text, where, words), kind, ASK if needs_person else outcome))
    for concern in in_passing.CONCERNS:
        for kind, rows in ANSWERS.items():
            if kind is Kind.AGENDA:
                continue  # points may be about anything
            out += [_spoken(f"{text} {concern}", kind, ASK) for text, _ in pick.sample(rows, 2)]
    return [one for one in out if one is not None]


def _tapped() -> Iterator[tuple[str, str]]:
    """What the chat writes for a tap on the offered slots: every one of them taken or ruled out."""
    for number in range(1, len(taps.SLOTS) + 1):
        for taken in product("01", repeat=number):
            text = answer_text(taps.with_slots(number), "S" + "".join(taken))
            yield "accept" if "1" in taken else "decline", text


def _sentences(test: Callable[..., None]) -> Iterator[str]:
    """The values of `text` that a test is parametrized with."""
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            names, rows = mark.args
            for row in rows if "text" in names else ():
                yield row if names == "text" else row[names.index("text")]


def _in_tests() -> Iterator[Example]:
    """The sentences of the tests of a kind: those that need a person, and those that the cues act on."""
    for kind, family in _FAMILIES.items():
        for name, text in _tests_of(family):
            found = _spoken(text, kind, ASK, THREE)
            if found is not None and _NEEDS_A_PERSON.search(name):
                if "reason" not in name:  # a plain no whose reason is not
                    yield found
            elif found is not None and found.acted and not found.verdict.shaky:
                yield replace(found, outcome=str(found.meant.outcome))


def _tests_of(family: str) -> Iterator[tuple[str, str]]:
    """Every sentence of the tests of a family, with the name of its test."""
    for path in sorted(_TESTS.glob(f"test_meaning_{family}*.py")):
        for name, test in vars(import_module(f"tests.messages.{path.stem}")).items():
            if name.startswith("test_") and not _OF_DAYS.search(name):
                yield from ((name, text) for text in _sentences(test))


_TESTS = Path(__file__).parents[1] / "messages"
_NEEDS_A_PERSON = re.compile("_asked|a_person")
_OF_DAYS = re.compile("holiday|feast|house|calendar")
_FAMILIES: Mapping[Kind, str] = {
    Kind.PARTICIPATION: "participation",
    Kind.MEETING_DATES: "meeting",
    Kind.VISIT: "visit",
    Kind.AGENDA: "agenda",
}


def _spoken(text: str, kind: Kind, outcome: str, offered: tuple[Slot, ...] = (TUESDAY, THURSDAY)) -> Example | None:
    mail = Mail(date=WRITTEN, sender=Address(addr="lone@egelunden.example"), text=text)
    context = Context(
        as_of=WRITTEN,
        sender_role=Role.ST if kind is Kind.VISIT else Role.INSTITUTION,
        expecting=kind,
        offered=offered if kind is Kind.MEETING_DATES else (),
        meeting=WEDNESDAY if kind is Kind.AGENDA else None,
    )
    found = interpret(mail, context)
    if found is None:
        return None
    return Example(
        name=text,
        kind=kind,
        outcome=outcome,
        meant=found.meant,
        findings=found.findings,
        verdict=found.verdict,
    )


def train(given: Sequence[Example], kind: Kind) -> Model:
    """The model of a kind; the same mails give the same model."""
    count = Counter(f for one in given if one.kind is kind for f in {f for b in one.features.blocks() for f in b})
    return fit(_rows(given, kind), OUTCOMES[kind], known={f for f, often in count.items() if often >= SEEN})


def fit(given: Sequence[Row], outcomes: Sequence[str], *, known: Collection[str]) -> Model:
    """A model of `outcomes` on the features `known` (AdaGrad over single rows in a fixed order)."""
    places: dict[str, int] = {}
    rows = []
    for taught in given:
        row: dict[int, float] = {}
        for block in taught.features.blocks():
            for feature in block:
                if feature in known:
                    at = places.setdefault(feature, len(places))
                    row[at] = row.get(at, 0.0) + 1 / sqrt(len(block))
        rows.append((list(row.items()), outcomes.index(taught.outcome)))
    width = range(len(outcomes))
    weights = [[0.0] * len(places) for _ in width]
    grown = [[1e-6] * len(places) for _ in width]
    bias = [0.0] * len(outcomes)
    order = list(range(len(rows)))
    shuffle = random.Random(7)
    for _ in range(_ROUNDS):
        shuffle.shuffle(order)
        for index in order:
            row_items, label = rows[index]
            totals = [bias[k] + sum([weights[k][f] * v for f, v in row_items]) for k in width]
            most = max(totals)
            raised = [exp(t - most) for t in totals]
            whole = sum(raised)
            for k in width:
                slope = raised[k] / whole - (k == label)
                if -0.01 < slope < 0.01:
                    continue
                bias[k] -= 0.05 * slope
                mine, sums = weights[k], grown[k]
                for f, v in row_items:
                    step = slope * v + _SHRINK * mine[f]
                    sums[f] += step * step
                    mine[f] -= _STEP * step / sqrt(sums[f])
    return Model(
        outcomes=tuple(outcomes),
        bias=tuple(bias),
        weights={feature: tuple(weights[k][at] for k in width) for feature, at in places.items()},
    )


@dataclass(frozen=True, kw_only=True)
class Worth:
    """What the models did on mails they were not trained on: plain mails the cues would act on rightly and without a
    doubt, and how many of them are lost; names of the wrong acts of the cues alone, and of those that are left."""

    plain: int
    lost: int
    wrong_before: tuple[str, ...]
    wrong_after: tuple[str, ...]


def worth(given: Iterable[Example]) -> Worth:
    """What the models that ship are worth on labelled mails."""
    acted = [one for one in given if one.acted]
    plain = [one for one in acted if one.right and not one.verdict.shaky]
    wrong = [one for one in acted if not one.right]
    return Worth(
        plain=len(plain),
        lost=sum(_doubted(one) for one in plain),
        wrong_before=tuple(one.name for one in wrong),
        wrong_after=tuple(one.name for one in wrong if not _doubted(one)),
    )


def _doubted(one: Example) -> bool:
    beside = one.verdict
    doubt = second_look(one.meant, one.findings, loose=bool(beside.loose), shaky=bool(beside.shaky), grave=beside.grave)
    return doubt is not None or (bool(one.meant.unsure) and settle(one.meant, one.findings) is None)


def main(arguments: Sequence[str]) -> int:
    """Print what the models are worth; with --write train them and write them."""
    if "--write" in arguments:
        tuned = [*examples(CORPUS / HALVES[0]), *beside_answers()]
        tuned += [one for a in arguments if a != "--write" for one in examples(Path(a))]
        for kind in OUTCOMES:
            text = write_model(train(tuned, kind))
            (TARGET / f"gate_{kind.value}.txt").write_text(text, "utf-8")
            print(f"{kind.value}: {sum(one.kind is kind for one in tuned)} mails, {text.count(chr(10))} features")
        model_named.cache_clear()
        return 0
    for folder in [Path(a) for a in arguments] or [CORPUS / HALVES[1]]:
        found = worth(examples(folder))
        print(
            f"{folder.name}: of {found.plain} plain mails that the cues act on {found.lost} are lost; wrong acts "
            f"{len(found.wrong_before)} -> {len(found.wrong_after)} {' '.join(found.wrong_after)}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
