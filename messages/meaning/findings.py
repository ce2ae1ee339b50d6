"""All cues found in one text, with the negation that governs each: what every reader of a kind works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.lexicon import lexicon, speller
from messages.meaning.text import Sentence, sentences, words_of
from messages.reading import Evidence

_MATRIX = words_of("tror mener synes oensker kan vil ser regner forventer behoever gider toer")


class Negation(Enum):
    """How a cue is governed: not at all, surely, or in a way that cannot be told."""

    NONE = 0
    SURE = 1
    DOUBTFUL = 2


@dataclass(frozen=True, kw_only=True)
class Findings:
    """A text, its sentences and every cue in it."""

    text: str
    sentences: tuple[Sentence, ...]
    hits: tuple[Hit, ...]
    negators: tuple[tuple[int, ...], ...]  # positions of words that negate, by sentence

    @cached_property
    def _by_rule(self) -> Mapping[str, list[Hit]]:
        found: dict[str, list[Hit]] = {}
        for hit in self.hits:
            found.setdefault(hit.rule, []).append(hit)
        return found

    def of(self, *rules: str) -> Iterator[Hit]:
        """The hits of the named rules, rule by rule; a rule that ends in "." takes all below it."""
        for rule in rules:
            if rule[-1] == ".":
                for name, hits in self._by_rule.items():
                    if name.startswith(rule):
                        yield from hits
            else:
                yield from self._by_rule.get(rule, ())

    def has(self, *rules: str) -> bool:
        return next(self.of(*rules), None) is not None

    def words(self, hit: Hit) -> str:
        """The words of a hit, as written."""
        return self.text[hit.start : hit.end]

    def evidence(self, hit: Hit, rule: str | None = None) -> Evidence:
        return Evidence(text=" ".join(self.words(hit).split()), rule=rule or hit.rule)

    def negation(self, hit: Hit) -> Negation:
        """Whether a negation outside the cue's own words governs it."""
        sentence = self.sentences[hit.sentence]
        free = [p for p in self.negators[hit.sentence] if p not in hit.named]
        first, last = hit.clauses
        opens = sentence.clause_of.index(first)
        if sentence.words[opens] in ("at", "that", "att") and first:
            governed = [p for p in free if sentence.clause_of[p] == first - 1]
            if governed and _MATRIX & set(sentence.clause_words(first - 1)):
                return Negation.SURE
        near: list[int] = []
        far: list[int] = []
        for position in free:
            if not first <= sentence.clause_of[position] <= last:
                continue
            distance = hit.first - position if position < hit.first else position - hit.last + 1
            (near if distance <= (5 if position < hit.first else 4) else far).append(position)
        if len(near) > 1:
            return Negation.DOUBTFUL
        if near:
            return Negation.SURE
        return Negation.DOUBTFUL if far else Negation.NONE

    def inside(self, hit: Hit, *rules: str) -> bool:
        """Whether a hit shares words with one of the named rules' hits."""
        return any(
            other.sentence == hit.sentence and set(hit.named) & set(other.named)
            for other in self.of(*rules)
            if other is not hit
        )


def _spelt(sentence: Sentence) -> Sentence:
    known, speller_ = lexicon(), speller()
    words = tuple(w if known.knows(w) else speller_.mend(w) for w in sentence.words)
    return sentence if words == sentence.words else replace(sentence, words=words)


def find_cues(text: str, groups: frozenset[str] | None = None) -> Findings:
    """Cut `text` into sentences and find every cue; of the tables in `groups` only, where given (see `lexicon.py`)."""
    known = lexicon()
    cut = tuple(_spelt(s) for s in sentences(text))
    hits: list[Hit] = []
    negators: list[tuple[int, ...]] = []
    for number, sentence in enumerate(cut):
        found = known.find(number, sentence, groups)
        hits += found
        neutral = {p for hit in found if hit.rule == "neutral" for p in hit.named}
        negators.append(tuple(i for i, w in enumerate(sentence.words) if w in NEGATORS and i not in neutral))
    return Findings(text=text, sentences=cut, hits=tuple(hits), negators=tuple(negators))
