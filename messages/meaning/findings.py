"""All cues found in one text, with the negation that governs each: what every reader of a kind works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property, lru_cache

from messages.meaning.asides import is_aside, tells_of_things
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.houses import names_a_kind, names_of
from messages.meaning.lexicon import lexicon, speller
from messages.meaning.tables.concerns import CONCERNS
from messages.meaning.text import Sentence, sentences, words_of
from messages.reading import Evidence

_MATRIX = words_of("tror mener synes oensker kan vil ser regner forventer behoever gider toer mening")


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

    @cached_property
    def _by_sentence(self) -> Mapping[int, list[Hit]]:
        found: dict[int, list[Hit]] = {}
        for hit in self.hits:
            found.setdefault(hit.sentence, []).append(hit)
        return found

    def in_sentence(self, number: int) -> list[Hit]:
        """The hits of one sentence."""
        return self._by_sentence.get(number, [])

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
                own = any(first <= sentence.clause_of[p] <= last for p in free)
                return Negation.DOUBTFUL if own else Negation.SURE
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
        named = set(hit.named)
        below = tuple(r for r in rules if r[-1] == ".")
        for other in self.in_sentence(hit.sentence):
            told = other is not hit and (other.rule in rules or (below and other.rule.startswith(below)))
            if told and not named.isdisjoint(other.named):
                return True
        return False


@lru_cache(maxsize=20_000)
def _word_spelt(word: str) -> str:
    return word if lexicon().knows(word) else speller().mend(word)


def _spelt(sentence: Sentence) -> Sentence:
    words = tuple(map(_word_spelt, sentence.words))
    return sentence if words == sentence.words else replace(sentence, words=words)


def _named(sentence: Sentence, names: frozenset[str]) -> Sentence:
    """The house's own name read as "huset", so that cues need not know it; "Bostedet Lindeallé" becomes one word."""
    if not names.intersection(sentence.words):
        return sentence
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    clauses: list[int] = []
    for word, span, clause in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True):
        if word not in names:
            words.append(word)
            spans.append(span)
            clauses.append(clause)
        elif words and (names_a_kind(words[-1])) and clauses[-1] == clause:
            words[-1] = "huset"
            spans[-1] = (spans[-1][0], span[1])
        else:
            words.append("husets" if word.endswith("s") and word[:-1] in names else "huset")
            spans.append(span)
            clauses.append(clause)
    return replace(sentence, words=tuple(words), spans=tuple(spans), clause_of=tuple(clauses))


def find_cues(text: str, groups: frozenset[str] | None = None, *, house: str | None = None) -> Findings:
    """Cut `text` into sentences and find every cue; of the tables in `groups` only, where given (see `lexicon.py`).

    `house` is the name of the institution the mail is about: in the text it counts as "huset".
    """
    known = lexicon()
    names = names_of(house)
    cut = tuple(_spelt(_named(s, names)) for s in sentences(text))
    hits: list[Hit] = []
    negators: list[tuple[int, ...]] = []
    for number, sentence in enumerate(cut):
        if is_aside(sentence):
            told = known.find(number, sentence, groups)
            hits += [h for h in told if (h.rule == "agenda.approved" and _in_full(h, sentence)) or h.rule[:5] == _AWAY]
            hits.append(whole(number, sentence, ASIDE))
            negators.append(())
            continue
        found = known.find(number, sentence, groups)
        if tells_of_things(sentence) and not any(_answers(h) for h in found):
            kept = [h for h in found if h.rule in CONCERNS or h.rule.startswith(_TOLD)]
            found = [*kept, whole(number, sentence, ASIDE)]
        hits += found
        neutral = {p for hit in found if hit.rule == "neutral" for p in hit.named}
        negators.append(tuple(i for i, w in enumerate(sentence.words) if w in NEGATORS and i not in neutral))
    return Findings(text=text, sentences=cut, hits=tuple(hits), negators=tuple(negators))


def _in_full(hit: Hit, sentence: Sentence) -> bool:
    """ "Vi har ikke noget at tilføje": answers a draft agenda, and is beside the matter elsewhere."""
    return len(hit.named) > 2 and hit.last == len(sentence.words)


def _answers(hit: Hit) -> bool:
    return hit.rule.startswith(_ANSWERS) and hit.rule != "meeting.cannot"


_ANSWERS = ("yes", "no", "reason.", "visit.", "agenda.", "meeting.can", "meeting.propose", "selection", "preparation")
_AWAY = "auto."  # "Postkassen er nedlagt" tells of a thing, and all there is to tell
_TOLD = ("notification", "finding", "cancel", "sorry", _AWAY)
ASIDE = "harmless.aside"
"""The one hit of a sentence that is beside the matter (asides.py)."""


def whole(number: int, sentence: Sentence, rule: str) -> Hit:
    """A hit that takes all words of a sentence."""
    count = len(sentence.words)
    return Hit(
        rule=rule,
        sentence=number,
        first=0,
        last=count,
        named=tuple(range(count)),
        clauses=(0, sentence.clauses - 1),
        start=sentence.start,
        end=sentence.end,
    )
