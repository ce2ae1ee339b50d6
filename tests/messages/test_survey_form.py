"""What a form of the survey brings: only what is new, only what can be kept, and nothing anybody else made up."""

from __future__ import annotations

import pytest

from messages.reading import Answer
from messages.survey_form import LONGEST_TEXT, UnusableAnswer, answers_of, options_of, read_form, value_of
from messages.survey_questions import QUESTIONS, question


def test_every_choice_of_every_question_is_an_answer_and_back() -> None:
    for one in QUESTIONS:
        for option in options_of(one):
            answers, cleared = answers_of({one.key: option.value})
            assert cleared == ()
            assert value_of(answers[one.key]) == option.value


@pytest.mark.parametrize(
    ("key", "value", "answer"),
    [("1", "yes", "yes"), ("2", "dont_know", None), ("3", "5", 5), ("8", "dont_know", None), ("11", "1", 1)],
)
def test_a_value_is_the_answer_it_stands_for(key: str, value: str, answer: Answer) -> None:
    assert answers_of({key: value}) == ({key: answer}, ())


def test_a_text_may_say_dont_know() -> None:
    assert answers_of({"6": "dont_know"}) == ({"6": "dont_know"}, ())


def test_options_are_words_in_both_languages() -> None:
    assert [o.label for o in options_of(question(1))] == ["Ja", "Nej", "Ved ikke"]
    assert next(o.label for o in options_of(question(11), "en")) == "Very well"
    assert options_of(question(4)) == ()


def test_only_what_differs_from_the_page_as_it_was_made_is_new() -> None:
    form = read_form([("q1", "yes"), ("was1", "yes"), ("q3", "4"), ("was3", ""), ("q4", "Nyt"), ("was4", "Gammelt")])
    assert form.given == {"3": "4", "4": "Nyt"}


def test_a_script_sends_the_answer_alone() -> None:
    assert read_form([("q1", "yes")]).given == {"1": "yes"}


def test_an_emptied_text_takes_the_answer_back_and_an_untouched_one_does_not() -> None:
    form = read_form([("q4", ""), ("was4", "Noget"), ("q9", ""), ("was9", "")])
    assert form.given == {"4": ""}
    assert answers_of(form.given) == ({}, ("4",))


@pytest.mark.parametrize("nothing", ["", "-", " – ", "ikke relevant", "..."])
def test_a_dash_is_no_answer(nothing: str) -> None:
    assert answers_of(read_form([("q6", nothing)]).given) == ({}, ("6",))


def test_a_text_keeps_its_lines_and_loses_what_nobody_sees() -> None:
    form = read_form([("q4", "  Første \u00a0 linje \r\nanden\x00\x1b linje\r\n\r\n\r\n\r\n\ud800tredje  ")])
    assert form.given == {"4": "Første linje\nanden linje\n\ntredje"}


def test_the_same_text_with_other_line_ends_is_not_new() -> None:
    assert read_form([("q4", "a\r\nb"), ("was4", "a\nb")]).given == {}


@pytest.mark.parametrize("number", ["010190-1234", "0101901234", "010190 1234"])
def test_a_cpr_number_is_not_taken_and_the_other_answers_are(number: str) -> None:
    form = read_form([("q1", "no"), ("q6", f"Borgeren {number} slog")])
    assert (form.given, form.faults) == ({"1": "no"}, {"6": "cpr"})
    assert form.typed == {"6": f"Borgeren {number} slog"}


def test_a_text_that_is_too_long_is_told_and_not_cut() -> None:
    assert read_form([("q4", "x" * LONGEST_TEXT)]).faults == {}
    assert read_form([("q4", "x" * (LONGEST_TEXT + 1))]).faults == {"4": "long"}


@pytest.mark.parametrize(("key", "value"), [("1", "maybe"), ("3", "6"), ("3", "yes"), ("5", "dont_know"), ("12", "")])
def test_what_the_page_does_not_offer_is_a_fault(key: str, value: str) -> None:
    form = read_form([(f"q{key}", value)])
    assert (form.given, form.faults) == ({}, {key: "unknown"})


def test_fields_of_nobody_are_passed_over() -> None:
    assert read_form([("q13", "yes"), ("q0", "yes"), ("q", "x"), ("status", "complete"), ("was1", "no")]).given == {}


@pytest.mark.parametrize("given", [{"13": "yes"}, {"x": "yes"}, {"1": "maybe"}, {"4": "CPR 010190-1234"}])
def test_what_is_no_answer_never_becomes_one(given: dict[str, str]) -> None:
    with pytest.raises(UnusableAnswer):
        answers_of(given)
