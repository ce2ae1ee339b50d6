"""Cues: short patterns of words, kept as tables of data, found in a text by one pass over its words.

How a pattern is written is told in cue_patterns.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from messages.meaning.cue_patterns import Element, element_of, expanded_pattern
from messages.meaning.text import Sentence, words_of

Table = Mapping[str, tuple[str, ...]]
"""Rule name -> the patterns that speak for it."""

NEGATORS = words_of(
    "ikke ikk ikkje ej aldrig ingen intet ingenting hverken naeppe inte inget inga aldri not never no none "
    "dont cant wont"
)
_REMEMBERED = 20_000  # words a context


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A cue found: its rule, the sentence's number, the words it took (first, last + 1) and which were named.

    `start` and `end` are its place in the whole text.
    """

    rule: str
    sentence: int
    first: int
    last: int
    named: tuple[int, ...]
    clauses: tuple[int, int]
    start: int
    end: int

    def covers(self, clause: int) -> bool:
        """Whether it stands in a clause of its sentence, or reaches into it."""
        return self.clauses[0] <= clause <= self.clauses[1]

    def stands_in(self, sentence: int, clause: int) -> bool:
        """Whether it is in that clause of that sentence."""
        return self.sentence == sentence and self.clauses[0] <= clause <= self.clauses[1]


@dataclass(slots=True, eq=False)
class _Pattern:
    rule: str
    group: str
    elements: tuple[Element, ...]
    before: tuple[int, int]  # how many words may stand before the anchor
    needs: tuple[frozenset[str], ...]  # of each of these sets a word must stand in the sentence


@dataclass
class Lexicon:
    """All tables in one index: a text's words are looked up once, whatever the number of cues."""

    _by_word: dict[str, list[_Pattern]] = field(default_factory=dict)
    _by_stem: dict[str, list[_Pattern]] = field(default_factory=dict)
    _stem_lengths: tuple[int, ...] = ()
    _elements: dict[str, Element] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    _candidates: dict[frozenset[str] | None, dict[str, tuple[_Pattern, ...]]] = field(default_factory=dict)

    @classmethod
    def of(cls, tables: Iterable[Table]) -> Lexicon:
        """Load tables; a pattern that cannot be read raises ValueError (a mistake in the table)."""
        lexicon = cls()
        for table in tables:
            for rule, patterns in table.items():
                for pattern in patterns:
                    lexicon._add(rule, pattern)
        lexicon._stem_lengths = tuple(sorted({len(stem) for stem in lexicon._by_stem}))
        return lexicon

    def _add(self, rule: str, pattern: str) -> None:
        group = rule.partition(".")[0]
        for parts in expanded_pattern(pattern):
            elements = tuple([self._element(part) for part in parts])
            anchors = [e for e in elements if e.needed]
            if not anchors:
                raise ValueError(f"a cue needs a word that must be there: {pattern!r}")
            anchor = min(anchors, key=_commonness)
            least = most = 0
            for element in elements:
                if element is anchor:
                    break
                least, most = least + element.length[0], most + element.length[1]
            needs = tuple([e.words for e in anchors if e is not anchor and not e.stems])
            made = _Pattern(rule, group, elements, (least, most), needs)
            for word in anchor.words:
                self._by_word.setdefault(word, []).append(made)
            for stem in anchor.stems:
                self._by_stem.setdefault(stem, []).append(made)

    def _element(self, part: str) -> Element:
        """What a part stands for; the tables have most of their parts in common."""
        known = self._elements.get(part)
        if known is None:
            known = self._elements[part] = element_of(part)
            self.vocabulary |= known.words
        return known

    def knows(self, word: str) -> bool:
        """Whether a cue names the word, whole or by its stem."""
        return word in self.vocabulary or any(word[:n] in self._by_stem for n in self._stem_lengths if n <= len(word))

    def find(self, number: int, sentence: Sentence, groups: frozenset[str] | None = None) -> list[Hit]:
        """Every cue in a sentence; of one rule at one place only the longest.

        `groups`: first parts of rule names ("meeting" of "meeting.can"); other rules are left out.
        """
        best: dict[tuple[str, int], tuple[int, ...]] = {}
        words = sentence.words
        present = set(words)
        known = self._candidates.setdefault(groups, {})
        for position, word in enumerate(words):
            candidates = known.get(word)
            if candidates is None:
                candidates = self._anchored(word, groups)
                if len(known) < _REMEMBERED:
                    known[word] = candidates
            for pattern in candidates:
                for wanted in pattern.needs:
                    if wanted.isdisjoint(present):
                        break
                else:
                    for named in _matches(pattern, sentence, position):
                        key = (pattern.rule, named[0])
                        if len(named) > len(best.get(key, ())):
                            best[key] = named
        return [_hit(rule, number, sentence, named) for (rule, _), named in best.items()]

    def _anchored(self, word: str, groups: frozenset[str] | None) -> tuple[_Pattern, ...]:
        """The patterns of the groups whose rarest word this is."""
        found = list(self._by_word.get(word, ()))
        for length in self._stem_lengths:
            if length > len(word):
                break
            found += self._by_stem.get(word[:length], ())
        return tuple(p for p in found if groups is None or p.group in groups)


def _matches(pattern: _Pattern, sentence: Sentence, anchor: int) -> Iterator[tuple[int, ...]]:
    """The words that the pattern names, for each way in which its rarest word stands at `anchor`."""
    least, most = pattern.before
    for start in range(max(0, anchor - most), anchor - least + 1):
        named = _match(pattern.elements, 0, sentence, start, ())
        if named is not None and anchor in named:
            yield named


def _hit(rule: str, number: int, sentence: Sentence, named: tuple[int, ...]) -> Hit:
    first, last = named[0], named[-1]
    return Hit(
        rule=rule,
        sentence=number,
        first=first,
        last=last + 1,
        named=named,
        clauses=(sentence.clause_of[first], sentence.clause_of[last]),
        start=sentence.spans[first][0],
        end=sentence.spans[last][1],
    )


_commonness = attrgetter("commonness")


def _match(
    elements: tuple[Element, ...], at: int, sentence: Sentence, position: int, named: tuple[int, ...]
) -> tuple[int, ...] | None:
    """The positions of the named words if the elements from `at` match from `position` on, else None."""
    words = sentence.words
    while at < len(elements):
        element = elements[at]
        if element.gap is not None:
            low, high, same_clause = element.gap
            for skip in range(low, high + 1):
                if position + skip > len(words):
                    break
                if same_clause and named and skip:
                    clause = sentence.clause_of[named[-1]]
                    if sentence.clause_of[position + skip - 1] != clause:
                        break
                found = _match(elements, at + 1, sentence, position + skip, named)
                if found is not None:
                    return found
            return None
        if element.edge:
            if element.edge == "$":
                if position != len(words):
                    return None
            elif not _begins(sentence, position, element.edge):
                return None
            at += 1
            continue
        if position < len(words) and element.takes(words[position]):
            if element.optional:
                found = _match(elements, at + 1, sentence, position + 1, (*named, position))
                if found is not None:
                    return found
                at += 1
                continue
            named = (*named, position)
            position += 1
            at += 1
            continue
        if element.optional:
            at += 1
            continue
        return None
    return named or None


def _begins(sentence: Sentence, position: int, edge: str) -> bool:
    """Whether a sentence ("^") or a clause ("<") begins at the word."""
    if position == 0:
        return bool(sentence.words)
    if edge == "^" or position >= len(sentence.words):
        return False
    return sentence.clause_of[position] != sentence.clause_of[position - 1]
