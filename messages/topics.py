"""A point, issue or slide topic put under both axes of the domain, with the words that decided it.

The axes: the report's nine topics (seeds/000, "Emner på dialogmøderne") and the eleven headings of the national
guidelines under four cogwheels (seeds/001). The words are data, in `topics.toml`. Several may hold; none is honest.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from messages.phrases import phrase

TOPICS = (
    *("communication", "risk_assessment", "safety_culture", "staff_competences", "pedagogical_approach"),
    *("information_handover", "task_prioritisation", "violence_between_residents", "episode_analysis"),
)
COGWHEELS: Mapping[str, tuple[str, ...]] = {
    "prevention": ("resident_situation", "social_health_conditions", "resident_risk"),
    "handling": ("handling_episodes",),
    "learning": ("learning", "registration"),
    "organisational_frame": (
        *("leadership", "cooperation_on_prevention", "qualifications", "physical_setting", "cross_sector"),
    ),
}
GUIDELINES = tuple(heading for headings in COGWHEELS.values() for heading in headings)


@dataclass(frozen=True, kw_only=True)
class Deciding:
    """The words of a text that put it under `name`, a topic or a guideline's heading."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Classified:
    """Where a text belongs, both axes in the report's order, and the words that decided each, as written."""

    topics: tuple[str, ...] = ()
    guidelines: tuple[str, ...] = ()
    words: tuple[Deciding, ...] = ()

    @property
    def unclassified(self) -> bool:
        """Neither axis holds it."""
        return not (self.topics or self.guidelines)


@lru_cache(maxsize=4096)
def classify(text: str) -> Classified:
    """The topics and guideline headings of one point, issue or slide topic; empty where no word tells."""
    shown = " ".join(text.split())[:_LONGEST]
    blanked = _blanked(shown)
    topics = _deciding(blanked, shown, TOPICS)
    guidelines = _deciding(blanked, shown, GUIDELINES)
    return Classified(
        topics=tuple(one.name for one in topics),
        guidelines=tuple(one.name for one in guidelines),
        words=topics + guidelines,
    )


def find_topics(text: str) -> tuple[str, ...]:
    """Identifiers of the topics the text touches, in the report's order; () where none is recognised."""
    return classify(text).topics


def find_guidelines(text: str) -> tuple[str, ...]:
    """Identifiers of the national guidelines' headings (seeds/001) the text touches; () where none is recognised."""
    return classify(text).guidelines


def topic_name(topic: str, language: str = "da") -> str:
    """The topic's name as people read it."""
    return phrase(f"topics.{topic}", language)


# ------------------------------------------------------------------ words

_LONGEST = 2000
_LETTER = r"[^\W\d_]"


@dataclass(frozen=True, kw_only=True)
class _Rule:
    """Patterns that must all be there; `stem` is letters one of them needs, looked for first because that is quick."""

    patterns: tuple[re.Pattern[str], ...]
    stem: str


@dataclass(frozen=True, kw_only=True)
class _Words:
    """topics.toml compiled: for each name its rules."""

    rules: Mapping[str, tuple[_Rule, ...]]
    not_meant: re.Pattern[str]


@cache
def _words() -> _Words:
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    rules = {name: tuple(_rule(words) for words in _alternatives(data[name])) for name in (*TOPICS, *GUIDELINES)}
    not_meant = re.compile("|".join(_expression(words) for words in _alternatives(data["not_meant"])))
    return _Words(rules=rules, not_meant=not_meant)


def _alternatives(lines: Iterable[str]) -> Iterable[str]:
    return (words for line in lines for words in line.split(" | "))


def _rule(words: str) -> _Rule:
    parts = words.split(" + ")
    stem = max(re.split(r"[*+ …]+", words), key=len)
    return _Rule(patterns=tuple(re.compile(_expression(part)) for part in parts), stem=stem)


def _expression(words: str) -> str:
    """ "alarm*" is any word that begins so, "*arbejde" one that ends so; " … " leaves room for up to five words."""
    parts = [
        rf"(?:\W+{_LETTER}+){{0,5}}?\W+" if word == "…" else re.escape(word).replace(r"\*", f"{_LETTER}*")
        for word in words.split()
    ]
    joined = "".join(
        part if at == 0 or words.split()[at] == "…" or words.split()[at - 1] == "…" else r"\W+" + part
        for at, part in enumerate(parts)
    )
    return rf"(?<!{_LETTER}){joined}(?!{_LETTER})"


def _blanked(text: str) -> str:
    """`text` folded, with what only looks like a word of ours blanked out; positions stay."""
    folded = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return _words().not_meant.sub(lambda match: " " * len(match[0]), folded)


def _deciding(blanked: str, shown: str, names: Iterable[str]) -> tuple[Deciding, ...]:
    found: list[Deciding] = []
    for name in names:
        words: list[str] = []
        for rule in _words().rules[name]:
            if rule.stem not in blanked:
                continue
            hits = [pattern.search(blanked) for pattern in rule.patterns]
            words += [shown[hit.start() : hit.end()] for hit in hits if hit] if all(hits) else []
        if words:
            found.append(Deciding(name=name, words=tuple(dict.fromkeys(words))))
    return tuple(found)
