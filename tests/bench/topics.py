"""How well points are put under the two axes: precision and recall over a labelled set (tests/corpus/README.md).

    python -m tests.bench.topics [--misses]

Both halves of tests/corpus/topics are scored: `tuned`, which was looked at while the words were chosen, and `held_out`,
which was not. A label with "?" is one that sensible people could give or not: it counts neither way.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from messages.topics import GUIDELINES, TOPICS, classify

CORPUS = Path(__file__).parents[1] / "corpus" / "topics"
HALVES = ("tuned", "held_out")
AXES = ("topics", "guidelines")


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """One line of the set: what it must be put under and what it may be put under, both axes in one."""

    text: str
    must: frozenset[str]
    may: frozenset[str]
    source: str


@dataclass(kw_only=True)
class Score:
    """Labels given rightly, given wrongly and not given."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def read_set(half: str) -> tuple[Labelled, ...]:
    """The lines of one half."""
    with (CORPUS / f"{half}.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            _labelled(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["text"]
        )


def score(lines: Iterable[Labelled], names: Sequence[str]) -> Score:
    """How the classifier does on one axis (`names`); every label counts alike."""
    total = Score()
    for line in lines:
        found = classify(line.text)
        given = {name for name in (*found.topics, *found.guidelines) if name in names}
        must = line.must & set(names)
        total.right += len(given & must)
        wrong, missed = given - must - line.may, must - given
        total.wrong += len(wrong)
        total.missed += len(missed)
        if wrong or missed:
            words = {one.name: one.words for one in found.words}
            total.misses += [f"{line.text}: + {name} {words[name]}" for name in sorted(wrong)]
            total.misses += [f"{line.text}: - {name}" for name in sorted(missed)]
    return total


def axis(name: str) -> tuple[str, ...]:
    """The names on an axis."""
    return TOPICS if name == "topics" else GUIDELINES


def _labelled(row: dict[str, str]) -> Labelled:
    labels = [label for name in AXES for label in row[name].split(",") if label != "-"]
    unknown = {label.rstrip("?") for label in labels} - {*TOPICS, *GUIDELINES}
    if unknown:
        raise ValueError(f"{row['text']}: no such label: {', '.join(sorted(unknown))}")
    return Labelled(
        text=row["text"],
        must=frozenset(label for label in labels if not label.endswith("?")),
        may=frozenset(label[:-1] for label in labels if label.endswith("?")),
        source=row["source"],
    )


def main(arguments: Sequence[str]) -> None:
    """Print the figures, with `--misses` also what was put wrongly or not at all."""
    for half in HALVES:
        lines = read_set(half)
        print(f"{half}: {len(lines)} points")
        for name in AXES:
            figures = score(lines, axis(name))
            print(f"  {name:<10} precision {figures.precision:.3f}  recall {figures.recall:.3f}")
            if "--misses" in arguments:
                print("\n".join(f"    {miss}" for miss in figures.misses))
        unclassified = sum(classify(line.text).unclassified for line in lines)
        print(f"  unclassified {unclassified} of {len(lines)} ({sum(not line.must for line in lines)} have no label)")


if __name__ == "__main__":
    main(sys.argv[1:])
