"""A second opinion on what the cues read: a small trained model that may only turn an act into an ask.

A logistic regression over words and the outcome that was read, trained on the labelled mails of this repository
(`python -m tests.bench.gate --write`); its weights lie readable in `gate.txt`, one feature a line. It knows what mails
that need a person sound like, and what mails of another outcome sound like, whatever the cues made of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, sqrt

from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.substance import is_harmless
from messages.meaning.tables.concerns import CONCERNS
from messages.reading import Evidence, Kind, Role

OUTCOMES: Mapping[Kind, tuple[str, ...]] = {
    Kind.PARTICIPATION: ("yes", "no"),
    Kind.VISIT: ("held", "planned", "postponed"),
    Kind.MEETING_DATES: ("accept", "decline", "counter"),
    Kind.AGENDA: ("approved", "points"),
}
"""The kinds the model was trained on, and the outcomes it can tell apart."""

RULE = "sounds like mail that needs a person"
_GREETING = 4  # words: "Kære alle i Socialstyrelsen"
_STEM = 5  # letters: longer words count by their beginning too
# The concerns keep the bot from acting by themselves; the model must not lean on them.
_SEEN_TO = frozenset(CONCERNS) | {"question", "finding"}


_TOGETHER = 3  # words: "siger ikke nej" is a yes, though "nej" alone is none
_OWN: Mapping[str, tuple[str, ...]] = {
    "yes": ("yes", "yes.lone"),
    "no": ("no", "no.lack"),
    "held": ("visit.held",),
    "planned": ("visit.planned",),
    "postponed": ("visit.postponed",),
    "approved": ("agenda.approved",),
}


@dataclass(frozen=True, kw_only=True)
class Gate:
    """`threshold`: from this likelihood on (0…1) a person looks. `weights` by feature; others count nothing."""

    bias: float
    threshold: float
    weights: Mapping[str, float]

    def likelihood(self, features: Iterable[str]) -> float:
        """How likely it is that acting would be wrong, 0…1."""
        found = list(features)
        if not found:
            return 0.0
        known = self.weights
        total = self.bias + sum([known.get(f, 0.0) for f in found]) / sqrt(len(found))
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def second_look(meant: Meant, findings: Findings, role: Role) -> Evidence | None:
    """What speaks against acting on `meant`, with the words that weigh most; None where nothing does."""
    if meant.outcome not in OUTCOMES.get(meant.kind, ()):
        return None
    model = gate()
    features = features_of(meant, findings, role)
    if model.likelihood(features) < model.threshold:
        return None
    return Evidence(text=_heaviest(model, meant, findings), rule=RULE)


def features_of(meant: Meant, findings: Findings, role: Role) -> set[str]:
    """The features of a reading: its words alone and beside its outcome, what no cue accounts for, the cues found."""
    said = f"{meant.kind.value}:{meant.outcome}"
    out = {f"o:{said}", f"r:{meant.kind.value}:{role.value}"}
    words: set[tuple[int, int]] = set()
    clauses: set[tuple[int, int]] = set()
    polite: set[tuple[int, int]] = set()
    own: set[tuple[int, int]] = set()  # words that say the outcome together, whatever each says alone
    longest = [h for h in findings.hits if len(h.named) >= _TOGETHER and h.rule in _OWN.get(meant.outcome or "", ())]
    for hit in longest:
        own.update((hit.sentence, position) for position in hit.named)
    for hit in findings.hits:
        group = hit.rule.partition(".")[0]
        if group in ("courtesy", "harmless"):
            polite.update((hit.sentence, clause) for clause in range(hit.clauses[0], hit.clauses[1] + 1))
        if hit.rule in _SEEN_TO or group in ("question", "courtesy", "harmless", "cancel"):
            continue
        if hit not in longest and all((hit.sentence, position) in own for position in hit.named):
            continue
        rule = hit.rule if findings.negation(hit) is Negation.NONE else f"not {hit.rule}"
        out.add(f"h:{rule}")
        out.add(f"h:{said}:{rule}")
        if not hit.rule.endswith(".weak"):
            words.update((hit.sentence, position) for position in hit.named)
            clauses.update((hit.sentence, clause) for clause in range(hit.clauses[0], hit.clauses[1] + 1))
    polite |= {
        (number, clause)
        for number, sentence in enumerate(findings.sentences)
        for clause in range(sentence.clauses)
        if is_harmless(findings, number, clause)
    }
    unexplained = total = 0
    greetings = {hit.sentence for hit in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if any(a <= sentence.start < b for a, b in meant.content):
            continue
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        before = -1
        total += len(sentence.words)
        for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True)):
            if (number, clause) in polite:
                continue
            if word[0].isdigit():
                word = "#"
            out.add("w:" + word)
            if (number, position) not in own:
                out.add(f"w:{said}:{word}")
            if len(word) > _STEM:
                out.add("s:" + word[:_STEM])
            if (number, clause) not in clauses:
                out.add("u:" + word)
                unexplained += 1
            if clause != before:
                out.add("c:" + word)
                before = clause
            if position in findings.negators[number] and (number, position) not in words:
                out.add("n:" + said)
    out.add(f"unexplained:{min(unexplained // 3, 8)}")
    out.add(f"sentences:{min(len(findings.sentences), 7)}")
    out.add(f"words:{min(total // 6, 9)}")
    return out


@lru_cache(maxsize=1)
def gate() -> Gate:
    """The model that ships with the program. Raises ValueError where its file is damaged."""
    return read_gate(files("messages.meaning").joinpath("gate.txt").read_text("utf-8"))


def read_gate(text: str) -> Gate:
    """A model from its text: lines of a weight, a blank and a feature; `#bias` and `#threshold` are its numbers."""
    weights: dict[str, float] = {}
    for line in text.splitlines():
        weight, _, feature = line.partition(" ")
        weights[feature] = float(weight)
    return Gate(bias=weights.pop("#bias"), threshold=weights.pop("#threshold"), weights=weights)


def write_gate(model: Gate, *, least: float = 0.05) -> str:
    """The model's text, heaviest features first; those lighter than `least` are left out."""
    heavy = [(w, f) for f, w in model.weights.items() if abs(w) >= least]
    heavy.sort(key=lambda one: (-abs(one[0]), one[1]))
    numbers = [f"{model.bias:.4f} #bias", f"{model.threshold:.2f} #threshold"]
    return "\n".join([*numbers, *(f"{w:.2f} {f}" for w, f in heavy)]) + "\n"


def _heaviest(model: Gate, meant: Meant, findings: Findings) -> str:
    """The three words that speak most for a person, as written and in their order."""
    said = f"{meant.kind.value}:{meant.outcome}"
    weighed: dict[str, tuple[float, int, str]] = {}
    greetings = {hit.sentence for hit in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
            names = (f"w:{word}", f"w:{said}:{word}", f"s:{word[:_STEM]}", f"u:{word}", f"c:{word}")
            weight = sum(model.weights.get(name, 0.0) for name in names)
            if weight > 0 and word not in weighed:
                weighed[word] = (weight, start, findings.text[start:end])
    best = sorted(sorted(weighed.values(), reverse=True)[:3], key=lambda one: one[1])
    return " … ".join(text for _, _, text in best)
