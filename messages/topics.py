"""A point, issue or slide topic put under the nine overall topics of the report (seeds/000) by the words it uses."""

from __future__ import annotations

from messages.phrases import phrase

_WORDS: dict[str, tuple[str, ...]] = {
    "communication": ("kommunikation", "sprog", "tone", "dialog", "samtaleteknik"),
    "risk_assessment": ("risiko", "risikovurder", "bvc", "soas", "apv", "advarselssignal", "kniv"),
    "safety_culture": ("sikkerhed", "kultur", "tryghed", "alarm", "flugtvej", "hjælp", "låst", "lås"),
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


def find_topics(text: str) -> tuple[str, ...]:
    """Identifiers of the topics the text touches, in the report's order; () where none is recognised."""
    folded = text.casefold()
    return tuple(topic for topic, words in _WORDS.items() if any(word in folded for word in words))


def topic_name(topic: str, language: str = "da") -> str:
    """The topic's name as people read it."""
    return phrase(f"topics.{topic}", language)
