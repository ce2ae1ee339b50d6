"""Points put under the report's nine topics and the guidelines' eleven headings, by their words."""

from __future__ import annotations

import pytest

from messages.topics import find_guidelines, find_topics, topic_name

TOPICS = (
    *("communication", "risk_assessment", "safety_culture", "staff_competences", "pedagogical_approach"),
    *("information_handover", "task_prioritisation", "violence_between_residents", "episode_analysis"),
)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Kommunikation på arbejdspladsen", ("communication",)),
        ("Risikovurdering af nye beboere", ("risk_assessment",)),
        ("Alarmer om natten", ("safety_culture",)),
        ("Hvem hjælper, når alarmen går?", ("safety_culture",)),
        ("Oplæring af vikarer", ("staff_competences",)),
        ("Pædagogisk tilgang", ("pedagogical_approach",)),
        ("Overlevering ved vagtskifte", ("information_handover",)),
        ("Alene på nattevagt", ("task_prioritisation",)),
        ("Vold mellem beboere", ("violence_between_residents",)),
        ("Opsamling på voldsomme episoder", ("episode_analysis",)),
        ("KNIVE I KØKKENET", ("risk_assessment",)),
        ("Frokost", ()),
        ("", ()),
    ],
)
def test_a_point_is_put_under_its_topics(text: str, topics: tuple[str, ...]) -> None:
    assert find_topics(text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "Vikarer fra hele landet",  # "land"
        "Personalets natur og miljø",
        "Rengøring af gangene",
        "Hjælpemidler til bad",
        "Påske og jul",
    ],
)
def test_a_word_inside_another_word_is_no_topic_of_its_own(text: str) -> None:
    assert "safety_culture" not in find_topics(text)


def test_a_point_may_have_several_topics_in_the_reports_order() -> None:
    found = find_topics("Risikovurdering og overlevering, når vikarer er alene om natten")
    assert found == ("risk_assessment", "staff_competences", "information_handover", "task_prioritisation")
    assert list(found) == [t for t in TOPICS if t in found]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Låste køkkener", ("physical_setting",)),
        ("Registrering af episoder", ("registration",)),
        ("Samarbejde med psykiatrien", ("cooperation_on_prevention", "cross_sector")),
        ("Frokost", ()),
    ],
)
def test_a_point_is_put_under_the_guidelines_headings(text: str, headings: tuple[str, ...]) -> None:
    assert find_guidelines(text) == headings


def test_every_topic_has_a_name_in_both_languages() -> None:
    assert len({topic_name(t) for t in TOPICS}) == len({topic_name(t, "en") for t in TOPICS}) == 9
