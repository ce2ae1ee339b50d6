"""A second opinion on what the cues read: small trained models that may only turn an act into an ask.

For every kind a softmax over its outcomes and "ask", on words, runs of words, parts of words and the cues found;
trained on the labelled mails of this repository (`python -m tests.bench.gate --write`). The weights lie readable in
`gate_*.txt`, one feature a line. A reading that the words say outright is put before a person where the model thinks
little of it; one that is only leant on, or that stands beside words nothing accounts for, where it is not sure of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from math import exp, sqrt

from messages.danish import MONTHS
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.text import WORKING_DAYS, words_of
from messages.reading import Evidence, Kind

ASK = "ask"
OUTCOMES: Mapping[Kind, tuple[str, ...]] = {
    Kind.PARTICIPATION: ("yes", "no", ASK),
    Kind.VISIT: ("held", "planned", "postponed", ASK),
    Kind.MEETING_DATES: ("accept", "decline", "counter", ASK),
    Kind.AGENDA: ("approved", "points", ASK),
}
"""The kinds the models were trained on, and what each can tell apart."""

RULE = "sounds like mail that needs a person"
LEANING = "not sure enough without a person"
LEAST: Mapping[Kind, float] = {
    Kind.PARTICIPATION: 0.15,
    Kind.VISIT: 0.1,
    Kind.MEETING_DATES: 0.05,
    Kind.AGENDA: 0.015,  # points may be about anything, and so look like what the model has never met
}
"""How likely an outcome that the words say outright must be (0…1)."""
LEAST_OF: Mapping[str, float] = {"yes": 0.4, "no": 0.2, "postponed": 0.5, "decline": 0.25, "approved": 0.05}
"""The same of single outcomes, by what it cost and stopped on mails that no rule was made for."""
SURE: Mapping[Kind, float] = {
    Kind.PARTICIPATION: 0.65,
    Kind.VISIT: 0.35,
    Kind.MEETING_DATES: 0.35,  # the days and slots are checked besides
    Kind.AGENDA: 0.3,
}
"""How likely an outcome must be that the words only lean towards."""
SURE_OF: Mapping[str, float] = {"no": 0.5, "counter": 0.4}
"""The same of single outcomes, measured like those above."""
SURER: Mapping[Kind, float] = {Kind.PARTICIPATION: 0.8, Kind.VISIT: 0.85, Kind.MEETING_DATES: 0.75}
"""How likely an outcome must be beside words that mostly take one back (judge.py; of an agenda it weighs none)."""
CERTAIN = 0.9
"""How likely an outcome must be beside words that nearly always take one back: on 5,040 mails that neither rules nor
models had seen, 42 plain ones passed and none that needs a person."""
_GREETING = 4  # words: "Kære alle i Socialstyrelsen"
_PARTS = (3, 4, 5)  # letters
_LONGEST = 3  # words in a run
_KEPT = 20_000  # words a model
_MONTHS = words_of("jan feb mar apr jun jul aug sep sept okt nov dec").union(MONTHS)

Weights = tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Features:
    """What a model looks at: words and runs of them, parts of the single words, cues."""

    words: tuple[str, ...]
    single: tuple[str, ...]
    cues: tuple[str, ...]

    def blocks(self) -> tuple[tuple[str, ...], ...]:
        """Every feature; each block counts by its own size."""
        return (self.words, tuple(part for word in self.single for part in _parts(word)), self.cues)


@dataclass(frozen=True, kw_only=True)
class Model:
    """The model of one kind: `bias` and every weight have a number for each of `outcomes`; other features count 0."""

    outcomes: tuple[str, ...]
    bias: Weights
    weights: Mapping[str, Weights] = field(default_factory=dict)
    _spelt: dict[str, tuple[int, Weights]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def likelihoods(self, features: Features) -> dict[str, float]:
        """How likely each outcome is, 0…1, adding up to 1."""
        totals = list(self.bias)
        spelt = [self._weighed(word) for word in features.single]
        for size, rows in (
            (len(features.words), self._known(features.words)),
            (sum(parts for parts, _ in spelt), [row for _, row in spelt if row]),
            (len(features.cues), self._known(features.cues)),
        ):
            for index, column in enumerate(zip(*rows, strict=True)):
                totals[index] += sum(column) / sqrt(size)
        most = max(totals)
        raised = [exp(total - most) for total in totals]
        whole = sum(raised)
        return {outcome: value / whole for outcome, value in zip(self.outcomes, raised, strict=True)}

    def _known(self, features: Iterable[str]) -> list[Weights]:
        named = self.weights.keys()
        return [self.weights[feature] for feature in features if feature in named]

    def _weighed(self, word: str) -> tuple[int, Weights]:
        """How many parts the word has and what they weigh together; kept, for most words come back in every mail."""
        found = self._spelt.get(word)
        if found is None:
            parts = _parts(word)
            found = len(parts), tuple(map(sum, zip(*self._known(parts), strict=True)))
            if len(self._spelt) < _KEPT:
                self._spelt[word] = found
        return found


def second_look(
    meant: Meant, findings: Findings, *, loose: bool = False, shaky: bool = False, grave: bool = False
) -> Evidence | None:
    """What speaks against acting on `meant`, with the words that weigh most; None where nothing does.

    `loose`: something stands beside the answer that nothing accounts for; `shaky`: something that may take it back;
    `grave`: something that nearly always does.
    """
    outcome = meant.outcome
    if outcome is None or outcome not in OUTCOMES.get(meant.kind, ()):
        return None
    model = model_of(meant.kind)
    leaning = meant.weak or loose or shaky
    if grave:
        least = CERTAIN
    elif shaky:
        least = SURER[meant.kind]
    elif leaning:
        least = SURE_OF.get(outcome, SURE[meant.kind])
    else:
        least = LEAST_OF.get(outcome, LEAST[meant.kind])
    if model.likelihoods(features_of(meant, findings))[outcome] >= least:
        return None
    return Evidence(text=_heaviest(model, meant, findings), rule=LEANING if leaning else RULE)


def features_of(meant: Meant, findings: Findings) -> Features:
    """The features of a text; greetings and given things (points of an agenda) are left out."""
    return features_in(dict(sentences_of(meant, findings)), findings)


def features_in(sentences: Mapping[int, Sequence[str]], findings: Findings) -> Features:
    """The features of some sentences (number, words) of a text."""
    words: list[str] = []
    single: list[str] = []
    for sentence in sentences.values():
        run = ["^", *(_general(word) for word in sentence), "$"]
        for length in range(1, _LONGEST + 1):
            words += [" ".join(run[n : n + length]) for n in range(len(run) - length + 1)]
        single += run[1:-1]
    return Features(words=tuple(words), single=tuple(single), cues=tuple(_cues(findings, sentences)))


def sentences_of(meant: Meant, findings: Findings) -> Iterator[tuple[int, list[str]]]:
    """The sentences that count, by number; a question ends with its mark."""
    greetings = {hit.sentence for hit in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        if any(a <= sentence.start < b for a, b in meant.content):
            continue
        yield number, [*sentence.words, "?"] if sentence.question else list(sentence.words)


def _cues(findings: Findings, sentences: Iterable[int]) -> Iterator[str]:
    for hit in (hit for number in sentences for hit in findings.in_sentence(number)):
        turned = "" if findings.negation(hit) is Negation.NONE else "not "
        yield f"={turned}{hit.rule}"


@lru_cache(maxsize=20_000)
def _general(word: str) -> str:
    """A day is a day: "tirsdagen" and "torsdag", "12." and "3.", "maj" and "juni" count alike."""
    if word[0].isdigit():
        return "#"
    if word in _MONTHS:
        return "#måned"
    for day in WORKING_DAYS:
        if word.startswith(day):
            return "#dag" + word[len(day) :]
    return word


@lru_cache(maxsize=20_000)
def _parts(word: str) -> tuple[str, ...]:
    """The parts of a word, with its edges: "_god", "gode_"."""
    edged = f"_{word}_"
    return tuple(
        "~" + edged[n : n + length] for length in _PARTS for n in range(len(edged) - length + 1) if length < len(edged)
    )


def model_of(kind: Kind) -> Model:
    """The model of a kind that ships with the program. Raises ValueError where its file is damaged."""
    return model_named(kind.value)


@lru_cache(maxsize=8)
def model_named(name: str) -> Model:
    """The model in `gate_NAME.txt`. Raises ValueError where the file is damaged."""
    return read_model(files("messages.meaning").joinpath(f"gate_{name}.txt").read_text("utf-8"))


def read_model(text: str) -> Model:
    """A model from its text: the outcomes, then lines of a weight for each of them and the feature (none: the bias)."""
    first, *lines = text.splitlines()
    outcomes = tuple(first.split())
    width = len(outcomes)
    written: dict[str, str] = {}
    for line in lines:
        row = line.split(" ", width)
        if len(row) <= width:
            raise ValueError(f"a damaged line of a model: {line!r}")
        written[row[width]] = line
    bias = _numbers(written.pop(""), width)
    return Model(outcomes=outcomes, bias=bias, weights=_Written(written, width))


def _numbers(line: str, width: int) -> Weights:
    return tuple(map(float, line.split(" ", width)[:width]))


class _Written(Mapping[str, Weights]):
    """The lines of a model's file by their feature. Most are never met: numbers are read when a text has theirs."""

    def __init__(self, lines: dict[str, str], width: int) -> None:
        self._lines = lines
        self._width = width
        self._read: dict[str, Weights] = {}

    def __getitem__(self, feature: str) -> Weights:
        found = self._read.get(feature)
        if found is None:
            found = self._read[feature] = _numbers(self._lines[feature], self._width)
        return found

    def keys(self) -> KeysView[str]:
        return self._lines.keys()  # looks a feature up without an exception for each that is not there

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def write_model(model: Model, *, least: float = 0.1) -> str:
    """The model's text, heaviest features first; those that weigh less than `least` everywhere are left out."""

    def row(weights: Sequence[float], feature: str) -> str:
        return " ".join([*(f"{w:.2f}" for w in weights), feature])

    heavy = [(max(map(abs, w)), f, w) for f, w in model.weights.items()]
    heavy = sorted(((h, f, w) for h, f, w in heavy if h >= least), key=lambda one: (-one[0], one[1]))
    return "\n".join([" ".join(model.outcomes), row(model.bias, ""), *(row(w, f) for _, f, w in heavy)]) + "\n"


def _heaviest(model: Model, meant: Meant, findings: Findings) -> str:
    """The three words that speak most against the outcome, as written and in their order."""
    at = model.outcomes.index(meant.outcome or ASK)
    weighed: dict[str, tuple[float, int, str]] = {}
    greetings = {hit.sentence for hit in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
            general = _general(word)
            rows = [model.weights[f] for f in (general, *_parts(general)) if f in model.weights]
            weight = sum(max(row) - row[at] for row in rows)
            if weight > 0 and word not in weighed:
                weighed[word] = (weight, start, findings.text[start:end])
    best = sorted(sorted(weighed.values(), reverse=True)[:3], key=lambda one: one[1])
    return " … ".join(text for _, _, text in best)
