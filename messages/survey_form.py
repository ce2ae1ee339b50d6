"""The survey as a form: what its fields are called, what was filled in, and what of it can be kept.

A field `q5` holds the answer to question 5 as the page's options give it ("yes", "4", "dont_know", or the text);
`was5` beside it what stood there when the page was made. Only what differs is an answer: a page left open since
yesterday must not undo what was answered elsewhere since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from messages.errors import SamtilsynError
from messages.reading import Answer
from messages.sensitive import has_cpr
from messages.survey_questions import DEGREES, DONT_KNOW, LEVELS, QUESTIONS, YES_NO, Question, question
from messages.survey_scale import says_nothing

DONT_KNOW_VALUE = "dont_know"
LONGEST_TEXT = 4000  # characters of a text answer
_NOT_TEXT = re.compile(r"[^\S\n]+")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class UnusableAnswer(SamtilsynError):
    """A value that is no answer to its question; only a form that is not ours gives one."""


@dataclass(frozen=True, kw_only=True)
class Option:
    """An answer to choose: the value the form sends and its words."""

    value: str
    label: str


@dataclass(frozen=True, kw_only=True)
class FormReading:
    """What a form brings that is new. `given`: the values that can be kept, by question ("" takes an answer back).
    `faults`: why a text cannot, by question: "cpr", "long" or "unknown". `typed`: all texts, as they were typed."""

    given: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)


def read_form(pairs: Iterable[tuple[str, str]]) -> FormReading:
    """Read the fields of a form, in any order; fields that are none of ours are passed over, of two the last counts."""
    fields = dict(pairs)
    given: dict[str, str] = {}
    faults: dict[str, str] = {}
    typed: dict[str, str] = {}
    for one in QUESTIONS:
        raw = fields.get(f"q{one.key}")
        if raw is None:
            continue
        value = _clean(raw)
        if one.kind == "text":
            typed[one.key] = value
        if value == _clean(fields.get(f"was{one.key}", "")) and f"was{one.key}" in fields:
            continue
        if (fault := _fault(one, value)) is not None:
            faults[one.key] = fault
        else:
            given[one.key] = value
    return FormReading(given=given, faults=faults, typed=typed)


def options_of(one: Question, language: str = "da") -> tuple[Option, ...]:
    """The answers to choose from; () for a question answered in text."""
    column = 0 if language == "da" else 1
    pairs: Mapping[str, tuple[str, str]] = {}
    match one.kind:
        case "yes_no":
            pairs = YES_NO
        case "degree":
            pairs = {str(number): words for number, words in DEGREES.items()}
        case "level":
            pairs = {str(number): words for number, words in LEVELS.items()}
    if one.dont_know:
        pairs = {**pairs, DONT_KNOW_VALUE: DONT_KNOW}
    return tuple(Option(value=value, label=words[column].capitalize()) for value, words in pairs.items())


def value_of(answer: Answer) -> str:
    """An answer as the form's value."""
    return DONT_KNOW_VALUE if answer is None else str(answer)


def answers_of(given: Mapping[str, str]) -> tuple[dict[str, Answer], tuple[str, ...]]:
    """The answers that a form's values are, and the questions whose answer is taken back.

    A dash or "ikke relevant" is no answer (see `survey_scale.says_nothing`). Raises UnusableAnswer.
    """
    answers: dict[str, Answer] = {}
    cleared: list[str] = []
    for key, value in given.items():
        try:
            one = question(int(key))
        except ValueError as error:
            raise UnusableAnswer(f"there is no question {key!r}") from error
        if one.kind == "text" and says_nothing(value):
            cleared.append(key)
        elif _fault(one, value) is not None:
            raise UnusableAnswer(f"{value!r} is no answer to question {key}")
        else:
            answers[key] = _answer(one, value)
    return answers, tuple(cleared)


def _answer(one: Question, value: str) -> Answer:
    if one.kind == "text" or one.kind == "yes_no":
        return None if value == DONT_KNOW_VALUE and one.dont_know else value
    return None if value == DONT_KNOW_VALUE else int(value)


def _fault(one: Question, value: str) -> str | None:
    if one.kind != "text":
        return None if value in set(_values(one)) else "unknown"
    if len(value) > LONGEST_TEXT:
        return "long"
    return "cpr" if has_cpr(value) else None


def _values(one: Question) -> Iterator[str]:
    return (option.value for option in options_of(one))


def _clean(value: str) -> str:
    """The text with line ends as LF, blanks folded, control characters and lone surrogates taken away."""
    lines = _UNSEEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    text = "\n".join(_NOT_TEXT.sub(" ", line).strip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
