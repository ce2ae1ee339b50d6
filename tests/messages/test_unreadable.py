"""What is told of a file that cannot be read: in either language, what is the matter and what to do."""

from __future__ import annotations

import re

import pytest

from messages.explain import explain
from messages.papers.read import PaperTooCostly
from messages.papers.unreadable import Unreadable, UnreadablePaper
from messages.phrased import told_in
from messages.phrases import shipped_phrases
from messages.read import read_message
from messages.reading import Choice, Context, Evidence, Kind, Reading
from tests.messages.meaning_helpers import WRITTEN

_TO_DO = {
    "da": r"(Send|Gem|Åbn|Vedhæft|Fjern|Udskriv|Eksportér|Bed) [^.!?].*\.$",
    "en": r"(Send|Save|Open|Attach|Remove|Print|Export|Ask) [^.!?].*\.$",
}


@pytest.mark.parametrize("language", _TO_DO)
@pytest.mark.parametrize("problem", Unreadable)
def test_every_problem_is_told_and_its_last_sentence_says_what_to_do(problem: Unreadable, language: str) -> None:
    told = problem.told(language)
    sentences = re.split(r"(?<=[.)])\s(?=[A-ZÅÆØ])", told)
    assert len(sentences) > 1
    assert re.match(_TO_DO[language], sentences[-1])
    assert told_in(UnreadablePaper(problem), language) == told


@pytest.mark.parametrize("language", _TO_DO)
def test_no_two_problems_are_told_alike_and_no_text_is_left_over(language: str) -> None:
    texts = shipped_phrases("unreadable", language)
    assert texts is not None
    assert set(texts) == {problem.value for problem in Unreadable}
    assert len(set(texts.values())) == len(Unreadable)


def test_the_error_itself_reads_as_danish_and_keeps_the_problem() -> None:
    error = PaperTooCostly(Unreadable.TOO_COSTLY)
    assert str(error).startswith("Filen kunne ikke læses")
    assert error.problem is Unreadable.TOO_COSTLY


def test_an_explanation_tells_it_behind_the_files_name_in_the_language() -> None:
    why = (
        Evidence(text="a.zip", rule="a file cannot be read", problem=Unreadable.LOCKED),
        Evidence(text="x", rule="y"),
    )
    reading = Reading(kind=Kind.DOCUMENTATION, decision=Choice.ASK, why=why)
    told = {language: [one["text"] for one in explain(reading, language)["why"]] for language in ("da", "en")}
    assert told == {
        "da": ["a.zip: Filen er beskyttet med adgangskode. Fjern adgangskoden, og send filen igen.", "x"],
        "en": ["a.zip: The file is protected by a password. Remove the password, and send the file again.", "x"],
    }
    assert explain(reading) == explain(reading, "da")


def test_an_empty_mail_is_told_as_one() -> None:
    reading = read_message(b" \r\n", Context(as_of=WRITTEN))
    assert (reading.kind, reading.decision) == (Kind.OTHER, Choice.ASK)
    assert [one["text"] for one in explain(reading)["why"]] == ["Mailen er tom. Bed afsenderen om at sende den igen."]
