"""Everyday words in their forms, and whole sentences that are beside the matter."""

from __future__ import annotations

import pytest

from messages.meaning.asides import is_aside, of_things, tells_of_things
from messages.meaning.text import fold, sentences
from messages.meaning.wordforms import is_everyday, is_thing


@pytest.mark.parametrize(
    "word",
    [
        "cyklerne",
        "bussen",
        "kørselsvejledning",
        "parkerede",
        "nyvaskede",
        "spisestuens",
        "æblerne",
        "tilsynskonsulenter",
    ],
)
def test_the_forms_and_compounds_of_an_everyday_word_are_known(word: str) -> None:
    assert is_everyday(fold(word))


@pytest.mark.parametrize(
    "word", ["klagebrev", "lukningsplan", "strejkevagt", "konkurs", "indsigelser", "næppe", "skeptisk"]
)
def test_what_speaks_of_quarrel_and_closing_is_no_everyday_word(word: str) -> None:
    assert not is_everyday(fold(word))


def test_a_thing_is_told_from_a_person() -> None:
    assert is_thing(fold("kælderen"))
    assert not is_thing("medarbejderne")
    assert of_things(("solen", "skinner"))
    assert not of_things(("doeren", "kan", "vi", "ikke", "aabne"))


@pytest.mark.parametrize(
    "text",
    [
        "Kontoret har åbent fra 8 til 15.",
        "Nattevagten møder kl. 23.",
        "Vi har ikke flere spørgsmål.",
        "Det skal nok blive godt.",
        "Alt går, som det skal.",
    ],
)
def test_opening_hours_and_closing_words_are_beside_the_matter(text: str) -> None:
    assert is_aside(sentences(text)[0])


@pytest.mark.parametrize(
    "text",
    ["Vi har ikke flere dage.", "Lederen møder kl. 10.", "Mødet slutter kl. 9.", "Det skal nok gå hen og blive nej."],
)
def test_hours_and_denials_of_the_meeting_are_not_beside_the_matter(text: str) -> None:
    assert not is_aside(sentences(text)[0])


def test_a_sentence_of_things_with_a_date_in_it_is_read() -> None:
    assert tells_of_things(sentences("Kælderen er under vand.")[0])
    assert not tells_of_things(sentences("Kælderen er under vand den 15. juni.")[0])
