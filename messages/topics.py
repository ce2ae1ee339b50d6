"""A point, issue or slide topic put under the report's nine topics (seeds/000) and the guidelines (seeds/001)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from messages.phrases import phrase

# Words, or the beginnings of words, that stand inside longer ones too ("personalekultur").
_WORDS: dict[str, tuple[str, ...]] = {
    "communication": ("kommunikation", "sprog", "tone", "dialog", "samtaleteknik"),
    "risk_assessment": ("risiko", "risikovurder", "bvc", "soas", "apv", "advarselssignal", "kniv"),
    "safety_culture": ("sikkerhed", "kultur", "tryghed", "alarm", "flugtvej", r"hjælp(?!emid)", r"(?<![bf])lås"),
    "staff_competences": (
        "kompetence",
        "oplæring",
        "instruktion",
        "nyansat",
        "vikar",
        "elever",
        "opkvalificering",
        "supervision",
        "førstehjælp",
    ),
    "pedagogical_approach": ("pædagog", "tilgang", "metode", "magtanvendelse", "selvbestemmelse", "medinddragelse"),
    "information_handover": ("overlevering", "overdragelse", "vagtskifte", "information", "notat", "journal"),
    "task_prioritisation": ("prioritering", "bemanding", "alene", "natarbejde", "nattevagt", "opgaver", "mødetid"),
    "violence_between_residents": ("mellem beboere", "beboere imellem", "mellem borgere", "imellem beboerne"),
    "episode_analysis": ("episode", "hændelse", "registrering", "indberet", "analyse", "opsamling"),
}

_GUIDELINE_WORDS: dict[str, tuple[str, ...]] = {
    "resident_situation": ("beboernes situation", "selvbestemmelse", "medinddragelse", "beboernes egne", "pårørende"),
    "social_health_conditions": ("misbrug", "rusmid", "medicin", "helbred", "sundhed", "psykisk sygdom"),
    "resident_risk": ("risikovurder", "advarselssignal", "bvc", "soas", "kniv"),
    "handling_episodes": ("alarm", r"hjælp(?!emid)", "nedtrap", "konflikt", "flugtvej", "politi", "magtanvendelse"),
    "learning": ("læring", "opfølgning", "debrief", "opsamling", "analyse"),
    "registration": ("registrering", "indberet"),
    "leadership": ("ledelse", "leder", "rollemodel", "kultur"),
    "cooperation_on_prevention": ("samarbejde", "fælles sprog", "team", "overlevering", "vagtskifte"),
    "qualifications": ("oplæring", "instruktion", "kompetence", "nyansat", "vikar", "elever", "opkvalificering"),
    "physical_setting": ("fysiske rammer", "indretning", "fællesrum", "opgang", "køkken", "låst", "støj"),
    "cross_sector": ("tværsektor", "kommune", "psykiatri", "udskrivning", "visitation"),
}


def find_topics(text: str) -> tuple[str, ...]:
    """Identifiers of the topics the text touches, in the report's order; () where none is recognised."""
    return _found(text, _WORDS)


def find_guidelines(text: str) -> tuple[str, ...]:
    """Identifiers of the national guidelines' headings (seeds/001) the text touches; () where none is recognised."""
    return _found(text, _GUIDELINE_WORDS)


def topic_name(topic: str, language: str = "da") -> str:
    """The topic's name as people read it."""
    return phrase(f"topics.{topic}", language)


def _found(text: str, table: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    folded = text.casefold()
    return tuple(name for name, words in table.items() if any(re.search(word, folded) for word in words))
