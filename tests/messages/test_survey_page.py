"""The survey page as HTML: every question once, what does not apply hidden, what people wrote escaped."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast, get_args
from zoneinfo import ZoneInfo

import pytest
from lxml import html

from messages.letters import Signature
from messages.reading import Answer, Slot
from messages.survey_page import (
    PARTS,
    Frame,
    NoticeKind,
    SurveyPage,
    done_html,
    notice_html,
    notice_text,
    saved_text,
    survey_html,
)
from messages.survey_questions import QUESTIONS

START = datetime(2018, 5, 14, 10, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
FRAME = Frame(
    language="da",
    root="../",
    programme="Koordineret tilsyn",
    signature=Signature(name="Postkassen", office="Socialstyrelsen", phone="72 42 37 00", email="k@example.dk"),
)
PAGE = SurveyPage(
    case_number="KT-2018-014",
    institution="Solgården",
    meeting=Slot(start=START, end=START + timedelta(hours=2)),
    smallest_group=5,
    answers={},
)
FULL: dict[str, Answer] = {
    "1": "yes", "2": None, "3": 4, "5": "yes", "6": "Alarmer", "8": 1, "11": 3, "12": "no",
}  # fmt: skip
HOSTILE = '"><script>alert(1)</script></textarea>{{ 7 * 7 }}'


def shown(page: SurveyPage = PAGE, language: str = "da") -> html.HtmlElement:
    return html.fromstring(survey_html(page, replace(FRAME, language=language)))


def find(tree: html.HtmlElement, path: str) -> list[Any]:
    return cast(list[Any], tree.xpath(path))


def questions(tree: html.HtmlElement, *, hidden: bool) -> list[str]:
    return [
        q.get("id").removeprefix("q")
        for q in find(tree, "//*[@class='question']")
        if (q.get("hidden") is not None) is hidden
    ]


def text_of(tree: html.HtmlElement) -> str:
    return " ".join(tree.text_content().split())


def test_every_question_stands_in_one_part() -> None:
    assert [n for numbers in PARTS for n in numbers] == [one.number for one in QUESTIONS]


@pytest.mark.parametrize("language", ["da", "en"])
def test_all_questions_are_asked_in_the_language(language: str) -> None:
    tree = shown(language=language)
    assert tree.get("lang") == language
    text = text_of(tree)
    for one in QUESTIONS:
        assert (one.danish if language == "da" else one.english) in text
    assert [f.get("name") for f in find(tree, "//textarea")] == ["q4", "q6", "q7", "q9"]


def test_who_sees_the_answers_is_said_before_the_first_question() -> None:
    text = text_of(shown())
    first = text.index("1. Har jeres tilbud")
    for words in ("ikke anonyme for os", "når mindst 5 botilbud har svaret", "regnes ud af resten", "CPR-numre"):
        assert text.index(words) < first
    assert "at least 7 institutions" in text_of(shown(replace(PAGE, smallest_group=7), "en"))


@pytest.mark.parametrize(
    ("answers", "hidden"),
    [
        ({}, []),  # without a script all are there, with their condition
        ({"5": "yes"}, ["7"]),
        ({"5": "no"}, ["6"]),
        ({"8": 1}, ["10"]),
        ({"5": "no", "8": None}, ["6"]),
    ],
)
def test_what_the_answers_do_not_lead_to_is_hidden(answers: dict[str, Answer], hidden: list[str]) -> None:
    assert questions(shown(replace(PAGE, answers=answers)), hidden=True) == hidden


def test_a_question_that_hangs_on_an_open_one_says_so() -> None:
    assert "Svar kun, hvis I har svaret ja i spørgsmål 5." in text_of(shown())
    assert "Svar kun" not in text_of(shown(replace(PAGE, answers={"5": "yes"})))


def test_answers_stand_in_their_fields() -> None:
    tree = shown(replace(PAGE, answers=FULL))
    checked = {f.get("name"): f.get("value") for f in find(tree, "//input[@type='radio'][@checked]")}
    assert checked == {"q1": "yes", "q2": "dont_know", "q3": "4", "q5": "yes", "q8": "1", "q11": "3", "q12": "no"}
    assert find(tree, "//*[@id='a6']")[0].text == "Alarmer"
    was = {f.get("name"): f.get("value") for f in find(tree, "//input[@type='hidden']")}
    assert (was["was6"], was["was2"], was["was4"]) == ("Alarmer", "dont_know", "")


def test_what_people_wrote_is_text_and_nothing_else() -> None:
    page = replace(PAGE, institution=HOSTILE, answers={"4": HOSTILE}, typed={"6": HOSTILE}, faults={"6": "cpr"})
    tree = shown(page)
    assert [s.get("src") for s in find(tree, "//script")] == ["../assets/survey.js"]
    assert find(tree, "//*[@id='a4']")[0].text == HOSTILE
    assert find(tree, "//*[@id='a6']")[0].text == HOSTILE
    assert "49" not in text_of(tree)


def test_a_text_that_was_not_kept_stands_there_with_what_to_do() -> None:
    tree = shown(replace(PAGE, typed={"6": "om 010190-1234"}, faults={"6": "cpr"}))
    field = find(tree, "//*[@id='a6']")[0]
    assert (field.text, field.get("aria-invalid")) == ("om 010190-1234", "true")
    assert "f6" in field.get("aria-describedby").split()
    assert find(tree, "//*[@id='f6']")[0].text == "Der ser ud til at stå et CPR-nummer. Fjern det."
    assert find(tree, "//*[@id='faults']//a")[0].get("href") == "#a6"
    assert find(tree, "//title")[0].text.startswith("Fejl")


def test_the_next_part_says_that_the_one_before_is_saved() -> None:
    tree = shown(replace(PAGE, saved_part=2, saved_at="10.42"))
    (saved,) = find(tree, "//*[@class='saved']")
    assert saved.text == "Gemt kl. 10.42"
    assert saved.getparent().get("id") == "part3"


def test_nothing_is_loaded_from_elsewhere_and_nothing_stands_in_the_page_itself() -> None:
    source = survey_html(replace(PAGE, answers=FULL), FRAME)
    tree = html.fromstring(source)
    loaded = [x.get("href") or x.get("src") for x in find(tree, "//link | //script | //img")]
    assert loaded == ["../assets/icon.svg", "../assets/survey.css", "../assets/survey.js"]
    assert "style=" not in source
    assert " on" + "click" not in source


def test_thanks_say_what_is_left_and_that_it_counts() -> None:
    some = html.fromstring(done_html(replace(PAGE, answers={"1": "yes", "5": "no"}), FRAME, back="../t?lang=da"))
    assert "tæller med" in text_of(some)
    assert [a.get("href") for a in find(some, "//main//li//a")][:2] == ["../t?lang=da#q2", "../t?lang=da#q3"]
    whole = html.fromstring(done_html(replace(PAGE, answers=FULL), FRAME, back="../t"))
    assert "svar på alle spørgsmål" in text_of(whole)
    assert find(whole, "//main//li") == []
    none = html.fromstring(done_html(PAGE, FRAME, back="../t"))
    assert find(none, "//h1")[0].text == "I har ikke svaret endnu"


@pytest.mark.parametrize("kind", get_args(NoticeKind))
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_notice_tells_how_to_reach_a_human(kind: NoticeKind, language: str) -> None:
    tree = html.fromstring(notice_html(kind, replace(FRAME, language=language)))
    links = [a.get("href") for a in find(tree, "//footer//a")]
    assert links == ["tel:72423700", "mailto:k@example.dk"]
    assert "KT-" not in text_of(tree)
    assert find(tree, "//h1")[0].text
    assert notice_text(kind, language).startswith(str(find(tree, "//h1")[0].text))


def test_without_a_phone_only_the_address_is_given() -> None:
    frame = replace(FRAME, signature=Signature(name="", office="Socialstyrelsen", email="k@example.dk"))
    assert "Telefon" not in notice_html("unknown", frame)


def test_saved_is_said_with_the_time() -> None:
    assert (saved_text("10.42", "da"), saved_text("10.42", "en")) == ("Gemt kl. 10.42", "Saved at 10.42")
