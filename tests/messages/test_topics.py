"""Points put under the report's nine topics and the guidelines' eleven headings, by their words."""

from __future__ import annotations

import time

import pytest

from messages.topics import COGWHEELS, GUIDELINES, classify, find_guidelines, find_topics, topic_name
from tests.bench.topics import AXES, HALVES, axis, read_set, score

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
        ("Samarbejde med psykiatrien", ("cross_sector",)),
        ("Frokost", ()),
    ],
)
def test_a_point_is_put_under_the_guidelines_headings(text: str, headings: tuple[str, ...]) -> None:
    assert find_guidelines(text) == headings


def test_every_topic_has_a_name_in_both_languages() -> None:
    assert len({topic_name(t) for t in TOPICS}) == len({topic_name(t, "en") for t in TOPICS}) == 9


def test_the_words_that_decided_stand_beside_each_label_as_they_were_written() -> None:
    found = classify("KNIVE i køkkenet,\n og overlevering ved Vagtskifte")
    assert {one.name: one.words for one in found.words} == {
        "risk_assessment": ("KNIVE",),
        "information_handover": ("overlevering", "Vagtskifte"),
        "resident_risk": ("KNIVE",),
        "cooperation_on_prevention": ("overlevering", "Vagtskifte"),
        "physical_setting": ("køkkenet",),
    }


@pytest.mark.parametrize("text", ["", "   ", "Frokost", "Hjælpemidler til bad", "Næste møde", "12345 !!!"])
def test_what_no_word_tells_is_unclassified(text: str) -> None:
    found = classify(text)
    assert found.unclassified
    assert (found.topics, found.guidelines, found.words) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("Vold mellem beboere", True),
        ("Trusler borgerne imellem", True),
        ("Vold mellem beboere og ansatte", False),
        ("Samarbejdet mellem borgere og personalet", False),
    ],
)
def test_violence_between_residents_is_not_that_against_staff(text: str, between: bool) -> None:
    assert ("violence_between_residents" in find_topics(text)) is between


def test_the_headings_stand_under_four_cogwheels() -> None:
    assert len(COGWHEELS) == 4
    assert len(set(GUIDELINES)) == 11


@pytest.mark.parametrize("name", AXES)
@pytest.mark.parametrize(("half", "precision", "recall"), [("tuned", 0.97, 0.97), ("held_out", 0.95, 0.86)])
def test_the_labelled_points_are_put_where_they_belong(half: str, precision: float, recall: float, name: str) -> None:
    figures = score(read_set(half), axis(name))
    assert figures.precision >= precision, figures.misses
    assert figures.recall >= recall, figures.misses


def test_every_label_is_met_in_both_halves() -> None:
    for half in HALVES:
        must = {name for line in read_set(half) for name in line.must}
        assert must == {*TOPICS, *GUIDELINES}


@pytest.mark.parametrize("bait", ["mellem a a a a ", "beboer ", "a", "vurder x x x x x x ", "trusler + "])
def test_no_text_tires_the_words(bait: str) -> None:
    begun = time.perf_counter()
    classify(bait * 20_000)
    assert time.perf_counter() - begun < 0.5
