"""What a reader of one kind found: an outcome with its evidence, and what speaks against acting on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from messages.reading import DateMention, Evidence, FieldValue, Kind


@dataclass(frozen=True, kw_only=True)
class Meant:
    """`strength` 0…1: how surely the words say it; `doubts` each keep the bot from acting.

    `unsure`: why the reason of a no may be another; reason_second.py may settle it.
    `weak`: read from words that lean one way and say it nowhere outright; it is acted on only where the second opinion
    (gate.py) is sure. `bare`: a day alone, taken for an answer only where nothing else fits. `proposals` are the
    sentences (numbers) that are put as questions and yet are the answer itself. `allowed` are the concerns
    (tables/concerns.py) that do not matter to this outcome; `content` are stretches of the text that are given things
    (points of an agenda), in which words mean nothing for the answer; `asides` are clauses (sentence, clause) that the
    reader found to be beside the matter, `story` those that tell of another time or of others (story.py). What stands
    before `settled` (sentence, clause), an outright yes or no, was thought and said before it came to that.
    """

    kind: Kind
    outcome: str | None = None
    reason: str | None = None
    unsure: tuple[Evidence, ...] = ()
    dates: tuple[DateMention, ...] = ()
    points: tuple[str, ...] = ()
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    doubts: tuple[Evidence, ...] = ()
    strength: float = 0.0
    weak: bool = False
    proposals: frozenset[int] = frozenset()
    allowed: frozenset[str] = frozenset()
    bare: bool = False
    content: tuple[tuple[int, int], ...] = ()
    asides: frozenset[tuple[int, int]] = frozenset()
    story: frozenset[tuple[int, int]] = frozenset()
    settled: tuple[int, int] = (0, 0)

    @property
    def clear(self) -> bool:
        """Whether it says something at all."""
        return self.outcome not in (None, "unclear")
