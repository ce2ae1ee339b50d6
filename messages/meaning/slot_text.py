"""A reply and the slots it answers, for whoever looks for slots named in other ways than by a date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache

from messages.dates import COPENHAGEN
from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.text import fold
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class SlotText:
    """The reply's text folded letter by letter, and the slots that were offered."""

    findings: Findings
    offered: tuple[Slot, ...]

    @cached_property
    def folded(self) -> str:
        return self._letters[0]

    @cached_property
    def begins(self) -> tuple[datetime, ...]:
        """When each offered slot begins, Danish time."""
        return tuple(slot.start.astimezone(COPENHAGEN) for slot in self.offered)

    def stretch(self, match: re.Match[str], group: int | str = 0) -> tuple[int, int]:
        """Where in the reply's own text something found in the folded one stands."""
        return self._letters[1][match.start(group)], self._letters[1][match.end(group)]

    def refer(self, stretch: tuple[int, int], slots: tuple[int, ...], by: str, doubt: str | None = None) -> Reference:
        sentence, clause = where(self.findings, stretch[0])
        return Reference(
            start=stretch[0], end=stretch[1], sentence=sentence, clause=clause, slots=slots, by=by, doubt=doubt
        )

    @cached_property
    def _letters(self) -> tuple[str, list[int]]:
        """The folded text, and for each of its letters where it stood."""
        out, places = [], []
        for index, letter in enumerate(self.findings.text):
            for piece in _folded_letter(letter):
                out.append(piece)
                places.append(index)
        places.append(len(self.findings.text))
        return "".join(out), places


def where(findings: Findings, position: int) -> tuple[int, int]:
    """Sentence and clause (their numbers) of a position in the text."""
    number = 0
    for index, sentence in enumerate(findings.sentences):
        if sentence.begin > position:
            break
        number = index
    return number, findings.sentences[number].clause_at(position)


def overlaps(stretch: tuple[int, int], taken: Iterable[tuple[int, int]]) -> bool:
    """Whether something is already read there."""
    return any(start < stretch[1] and stretch[0] < end for start, end in taken)


@lru_cache(maxsize=512)
def _folded_letter(letter: str) -> str:
    return fold(letter)
