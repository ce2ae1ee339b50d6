"""A reason told in words that no cue knows, by what it is about and what befalls it: "Kommunen lægger området om".

Thin evidence: only where nothing else tells a reason, where one class alone fits, and for the second opinion to weigh.
"""

from __future__ import annotations

from functools import lru_cache

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.reason_classes import (
    BODIES,
    COURSES,
    KINDS_OF_PEOPLE,
    LEADERS,
    MEANS,
    MEANS_GONE,
    MOVED,
    NEW_LEADERS,
    NOW,
    OTHERWISE,
    PEOPLE,
    REBUILT,
    STAFF,
    STAFF_GONE,
    UNDER_WAY,
)
from messages.reading import Evidence

_CLASSES = (
    ("organisational", LEADERS, NEW_LEADERS),
    ("organisational", BODIES, REBUILT),
    ("resources", STAFF, STAFF_GONE),
    ("resources", MEANS, MEANS_GONE),
    ("ongoing_programme", COURSES, UNDER_WAY),
    ("target_group_changed", PEOPLE, MOVED),
    ("target_group_changed", KINDS_OF_PEOPLE, tuple(NOW)),
)
_LONGEST = 6  # letters over a stem's end: "lederstillingen", not "tidspunktet" for "tid"
_SHORT = 4  # letters of a stem that a word must nearly be
_NEAR = 2


def class_of_reason(findings: Findings, no: list[Hit]) -> tuple[str, Evidence] | None:
    """The one reason that the clauses beside the no point to, with those words; None where none or several do."""
    said = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
    found: dict[str, Evidence] = {}
    for number, sentence in enumerate(findings.sentences):
        if sentence.question:
            continue
        words = tuple(w for w, c in zip(sentence.words, sentence.clause_of, strict=True) if (number, c) not in said)
        if any(_is_one(word, OTHERWISE) for word in words):
            return None
        for kind, things, befalls in _CLASSES:
            if kind not in found and _both(words, things, befalls):
                found[kind] = Evidence(text=" ".join(words), rule=f"reason.{kind}")
    return next(iter(found.items())) if len(found) == 1 else None


def _both(words: tuple[str, ...], things: tuple[str, ...], befalls: tuple[str, ...]) -> bool:
    named = [p for p, word in enumerate(words) if _is_one(word, things)]
    return bool(named) and any(_is_one(word, befalls) for p, word in enumerate(words) if named != [p])


@lru_cache(maxsize=20_000)
def _is_one(word: str, stems: tuple[str, ...]) -> bool:
    return any(
        word.startswith(stem) and len(word) - len(stem) <= (_NEAR if len(stem) <= _SHORT else _LONGEST)
        for stem in stems
    )
