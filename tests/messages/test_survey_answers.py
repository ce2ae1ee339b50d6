"""Answers to the survey are read as people write them; a contradiction or an unreadable answer is unclear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.reading import Answer
from messages.survey_answers import SurveyReading, read_survey
from messages.survey_questions import (
    DEGREES,
    LEVELS,
    QUESTIONS,
    is_complete,
    next_questions,
    options,
    question,
    question_lines,
)
from messages.survey_scale import UNREAD, read_answer, says_nothing

WHOLE: dict[str, Answer] = {
    "1": "yes",
    "2": "no",
    "3": 4,
    "5": "yes",
    "6": "to faste vagter om natten",
    "8": 2,
    "10": 3,
    "11": 2,
    "12": "no",
}


SAME_ANSWERS = (
    "1. Ja|2. Nej|3. I høj grad|4. -|5. Ja|6. to faste vagter om natten|7.|8. I mindre grad|9. -|10. I nogen grad|"
    "11. Har hørt om dem|12. Nej",
    "1: ja, 2: nej, 3: 4, 5: ja, 6: to faste vagter om natten, 8: 2, 10: 3, 11: 2, 12: nej",
    "1 ja 2 nej 3 4 5 ja 6 to faste vagter om natten 8 2 10 3 11 2 12 nej",
    "1) ja|2) nej|3) 4/5|5) ja|6) to faste vagter|om natten|8) 2 - i mindre grad|10) nogen grad|11) lidt|12) nej",
    "Spm. 1: Ja|Spm. 2: Nej|Spm. 3 – i høj grad|Spm. 5: Ja|Spm. 6: to faste vagter om natten|Spm. 8: mindre|"
    "Spm. 10: I nogen grad, men det er nyt|Spm. 11: lidt|Spm. 12: nej",
    "1/ja|2/nej|3/i høj grad|5/ja|6/to faste vagter om natten|8/i mindre grad|10/i nogen grad|11/lidt|12/nej",
    "12: nej|11: lidt|10: 3|8: 2|6: to faste vagter om natten|5: ja|3: 4|2: nej|1: ja",
    "1: yes|2: no|3: to a high degree|5: yes|6: to faste vagter om natten|8: to a lesser degree|10: to some degree|"
    "11: a little|12: no",
    "(1) ja|(2) nej|(3) høj|(5) ja, bestemt|(6) to faste vagter om natten|(8) Mindre|(10) Nogen|(11) Lidt|(12) Nej",
    "Spørgsmål 1|Ja|Spørgsmål 2|Nej|Spørgsmål 3|I høj grad|Spørgsmål 5|Ja|Spørgsmål 6|to faste vagter om natten|"
    "Spørgsmål 8|I mindre grad|Spørgsmål 10|I nogen grad|Spørgsmål 11|Lidt|Spørgsmål 12|Nej",
    "- 1: ja|- 2: nej|- 3: i høj gard|- 5: Ja.|- 6: to faste vagter om natten|- 8: I MINDRE GRAD|"
    "- 10: i nogen grd|- 11: kun af navn|- 12: nej",
)


@pytest.mark.parametrize("text", [text.replace("|", "\n") for text in SAME_ANSWERS])
def test_complete_answers_however_they_are_set(text: str) -> None:
    found = read_survey(f"Hej\n\nVores svar:\n\n{text}\n\nVenlig hilsen\nGry Mose\n12 34 56 78")
    assert (found.outcome, dict(found.answers), found.doubts) == ("complete", WHOLE, ())


def test_answers_for_several_questions_at_once() -> None:
    assert dict(read_survey("1-2: ja\n3: ved ikke").answers) == {"1": "yes", "2": "yes", "3": None}
    assert dict(read_survey("1 og 2: nej\n12 nej").answers) == {"1": "no", "2": "no", "12": "no"}
    assert dict(read_survey("1, 2 og 12: ja").answers) == {"1": "yes", "2": "yes", "12": "yes"}


def test_what_is_answered_in_part_counts() -> None:
    found = read_survey(
        "1 ja 2 ja 3 nogen grad\n5 ja\n6 faste makkerpar om aftenen\n8 slet ikke\n\nSendt fra min iPhone"
    )
    assert found.outcome == "partial"
    assert dict(found.answers) == {
        "1": "yes",
        "2": "yes",
        "3": 3,
        "5": "yes",
        "6": "faste makkerpar om aftenen",
        "8": 1,
    }


def test_dont_know_is_an_answer_and_a_dash_is_none() -> None:
    found = read_survey("1: ved ikke\n2: det ved vi ikke\n3: v/i\n4: -\n9: –\n10: kan ikke vurdere\n11: ved ikke")
    assert dict(found.answers) == {"1": None, "2": None, "3": None, "10": None, "11": None}
    assert found.outcome == "partial"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("1 ja\n2 ja\n3: 4\n5 nej\n7: ingen tid\n8: slet ikke\n11: godt\n12: ja", ()),
        ("1 ja\n2 ja\n3: 4\n5 nej\n8: slet ikke\n11: godt\n12: ja", (7,)),
        ("1 ja\n2 ja\n3: 4\n5 ja\n6: alarmer\n8: i nogen grad\n11: godt\n12: ja", (10,)),
        ("1 ja\n2 ja\n3: 4\n5 ved ikke\n8: slet ikke\n11: godt\n12: ja", ()),
    ],
)
def test_what_is_asked_hangs_on_5_and_8(text: str, missing: tuple[int, ...]) -> None:
    found = read_survey(text)
    assert found.outcome == ("partial" if missing else "complete")
    assert next_questions(found.answers) == missing


@pytest.mark.parametrize(
    "text",
    [
        "5: nej\n6: Der er købt nye alarmer",
        "5: ja\n7: Vi mangler penge",
        "5: ja\n6: ingen",
        "8: slet ikke\n10: i høj grad",
        "1: ja\n1: nej",
        "1. Ja/nej",
        "1: både ja og nej",
        "1: måske",
        "3. 3-4",
        "3: i høj eller nogen grad",
        "3: 6",
        "3: ja",
        "8: nej",
        "8: i ringe grad",
        "11. Ikke så godt",
        "11: rimeligt godt",
        "11: 5",
        "12: 3",
        "3: 2 - i høj grad",
        "3\n4",
        "5. Ja, vi har indført makkerpar om aftenen",
    ],
)
def test_contradictions_and_unreadable_answers_are_unclear(text: str) -> None:
    found = read_survey(f"2: ja\n{text}")
    assert found.outcome == "unclear"
    assert found.doubts


def test_none_at_the_question_not_asked_is_no_contradiction() -> None:
    found = read_survey("5: nej\n6: ingen\n7: ingen tid\n8: slet ikke\n10: -")
    assert (found.outcome, dict(found.answers)) == ("partial", {"5": "no", "7": "ingen tid", "8": 1})


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "6: Vi har 2 vagter om natten, 12 alarmer og 3 nye døre",
            "Vi har 2 vagter om natten, 12 alarmer og 3 nye døre",
        ),
        ("6: flere vagter\n2 om natten\nog 3 om dagen", "flere vagter 2 om natten og 3 om dagen"),
        ("6: mødes kl. 10 hver uge, 9 gange", "mødes kl. 10 hver uge, 9 gange"),
    ],
)
def test_numbers_inside_a_text_answer_stay_in_it(text: str, answer: str) -> None:
    found = read_survey(f"5: ja\n{text}")
    assert dict(found.answers) == {"5": "yes", "6": answer}


def test_phone_numbers_and_dates_are_no_answers() -> None:
    found = read_survey("11: godt\n12: ja\n\n12 34 56 78\n1. februar 2020\n10.30")
    assert (dict(found.answers), found.doubts) == ({"11": 3, "12": "yes"}, ())


def quoted(answers: dict[int, str], mark: str = "") -> str:
    lines = [
        line for one in QUESTIONS for line in (mark + question_lines([one.number])[0], answers.get(one.number, ""), "")
    ]
    return "\n".join(lines)


UNDER = {
    1: "Ja",
    2: "Nej",
    3: "i høj grad",
    5: "ja",
    6: "to faste vagter om natten",
    8: "2",
    10: "3",
    11: "lidt",
    12: "nej",
}


def test_answers_under_the_questions_are_read() -> None:
    assert dict(read_survey(quoted(UNDER)).answers) == WHOLE


def test_answers_between_the_quoted_questions_are_read_from_the_whole_mail() -> None:
    found = read_survey("Se svar nedenfor.", quoted(UNDER, "> "))
    assert (found.outcome, dict(found.answers)) == ("complete", WHOLE)


def test_questions_that_wrap_are_recognised() -> None:
    text = "\n".join(
        [
            "3. I hvilken grad var det muligt at anvende Arbejdstilsynets og",
            "socialtilsynets tilbagemeldinger på dialogmødet til konkrete",
            "voldsforebyggende initiativer?",
            "I nogen grad",
            "5. Har dialogmødet givet anledning til, at I har iværksat nye voldsforebyggende initiativer? JA",
            "6. Hvilke nye voldsforebyggende initiativer har I iværksat?",
            "",
            "Alarmer",
        ]
    )
    assert dict(read_survey(text).answers) == {"3": 3, "5": "yes", "6": "Alarmer"}


def test_the_quoted_questions_alone_are_no_answers() -> None:
    assert read_survey("Tak, vi svarer i næste uge.", quoted({}, "> ")) == SurveyReading(outcome=None)
    assert read_survey("").outcome is None
    assert read_survey("Vi ses den 12. maj kl. 10.").outcome is None


def test_a_question_of_their_own_is_a_doubt_and_the_answers_still_count() -> None:
    found = read_survey("1: ja\n2: nej\n\nHvad mener I egentlig med spørgsmål 8?")
    assert found.outcome == "partial"
    assert [doubt.rule for doubt in found.doubts] == ["a question that needs an answer"]


def test_cpr_numbers_are_masked_in_all_of_it() -> None:
    found = read_survey("5: ja\n6: vi flyttede 010190-1234\n12: 010190-1234")
    assert "1234" not in repr(found)


@pytest.mark.parametrize("degree", DEGREES)
def test_every_degree_is_read_in_words_and_numbers(degree: int) -> None:
    for words in (*DEGREES[degree], str(degree), f"{degree}/5", f"{DEGREES[degree][0].upper()}."):
        assert read_answer(words, "degree") == degree


@pytest.mark.parametrize(
    ("words", "level"),
    [
        *(("Meget godt", 4), ("indgående kendskab", 4), ("Godt", 3), ("godt kendskab", 3), ("Vi kender dem godt", 3)),
        *(("lidt", 2), ("har hørt om dem", 2), ("kun lidt", 2), ("Intet", 1), ("slet ikke", 1), ("kender dem ikke", 1)),
        *(("ikke godt", UNREAD), ("nogenlunde", UNREAD)),
    ],
)
def test_levels_of_knowledge(words: str, level: int) -> None:
    assert read_answer(words, "level") == level


def test_the_options_printed_are_all_readable() -> None:
    for one in QUESTIONS:
        for language in ("da", "en"):
            for option in options(one, language):
                assert read_answer(option, one.kind) is not UNREAD, option
    assert LEVELS.keys() == {4, 3, 2, 1}


def test_questions_are_numbered_and_printed_with_their_options() -> None:
    assert [one.number for one in QUESTIONS] == list(range(1, 13))
    assert question_lines([5]) == (
        "5. Har dialogmødet givet anledning til, at I har iværksat nye voldsforebyggende initiativer? (ja / nej)",
    )
    assert len(question_lines()) == len(question_lines(None, "en")) == 12
    with pytest.raises(ValueError, match="numbered 1 to 12"):
        question(13)


def test_next_questions_lead_through_the_survey() -> None:
    assert next_questions({}) == (1, 2, 3, 5, 6, 7, 8, 10, 11, 12)
    assert next_questions({"5": "yes"}) == (1, 2, 3, 6, 8, 10, 11, 12)
    assert next_questions({"5": "no", "8": 1}) == (1, 2, 3, 7, 11, 12)
    assert is_complete(WHOLE)
    assert not is_complete({key: value for key, value in WHOLE.items() if key != "12"})


def test_saying_nothing() -> None:
    assert all(says_nothing(text) for text in ("", "-", "…", "ikke relevant", "Bortfalder", "n/a"))
    assert not any(says_nothing(text) for text in ("nej", "ingen", "0"))


@given(st.text(alphabet="123 0.:)-/,janeigrdhøm\n?", max_size=120))
def test_whatever_is_written_a_reading_comes_out(text: str) -> None:
    found = read_survey(text, text)
    assert found.outcome in ("complete", "partial", "unclear", None)
    assert set(found.answers) <= {str(number) for number in range(1, 13)}


@pytest.mark.parametrize(
    "text", ["1 ja " * 8000, "6: 1 " * 8000, "9" * 60_000, "1. Har jeres tilbud " * 3000, "\n" * 60_000]
)
def test_odd_text_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    read_survey(text, text)
    assert time.perf_counter() - begun < 3


def test_words_behind_the_number_of_another_question_are_no_answer() -> None:
    found = read_survey("1 ja, 2 både og, 3 i nogen grad, 5 måske")
    assert found.outcome == "unclear"
    assert {e.rule for e in found.doubts} == {"answer not readable"}


def test_lines_that_answer_nothing_are_kept_for_whoever_looks() -> None:
    found = read_survey("1 ja\n2 nej\n\nI øvrigt er jeg stoppet som leder.")
    assert found.rest == "I øvrigt er jeg stoppet som leder."
