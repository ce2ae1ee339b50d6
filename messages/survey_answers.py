"""Reads answers to the survey out of a mail: numbered lines, several on one, ranges, or answers under the questions.

The rules (README, "explain": survey): a contradiction in the routing or an answer that cannot be read makes the whole
`unclear`; what can be read is still given, as a best guess for the person who looks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from messages.reading import Answer, Evidence
from messages.sensitive import mask_cpr
from messages.survey_lines import Said, said_between, said_in
from messages.survey_questions import is_asked, is_complete, question
from messages.survey_scale import UNREAD, Unread, read_answer, says_none, says_nothing

_INSIDE = re.compile(
    r"[,;/|.\n]\s*(?:(?:spørgsmål|spm|spg|nr|pkt|punkt)\.?\s*)?(1[0-2]|[1-9])[.):=]*\s+(?=[^\W\d]|\d{1,2}(?!\d))",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class SurveyReading:
    """What a mail answers. `outcome` is None where it answers no question at all. `answers` by number, None for "ved
    ikke"; CPR numbers are masked. `doubts` not empty: a person decides. `why` holds the words of each answer, `rest`
    the lines that answer nothing, `remarks` those of them that stand right below an answer."""

    outcome: Literal["complete", "partial", "unclear"] | None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    doubts: tuple[Evidence, ...] = ()
    why: tuple[Evidence, ...] = ()
    rest: str = ""
    remarks: tuple[str, ...] = ()


def read_survey(text: str, body: str = "", *, between: bool = False) -> SurveyReading:
    """The answers in `text`, the sender's own words. Where it has none, or they stand `between` the quoted lines,
    `body` (the whole mail with quotation) is searched for answers written under the quoted questions."""
    said = said_in(text)
    if body and (between or said.empty):
        below = said_between(body)
        if not below.empty:
            said = below
    if said.empty and not said.numbered:
        return SurveyReading(outcome=None)
    return _judged(said)


def _judged(said: Said) -> SurveyReading:
    answers: dict[str, Answer] = {}
    doubts: list[Evidence] = []
    why: list[Evidence] = []
    _shared(said)
    for number, lines in sorted(said.numbered.items()):
        one = question(number)
        words = " ".join(lines).strip() if one.kind == "text" else (lines[0] if lines else "")
        if says_nothing(words):
            continue
        asks = one.kind != "text" and words.endswith("?")
        answer = UNREAD if asks else read_answer(words, one.kind)
        another = _holds_another(said, number, "\n".join(lines))
        if isinstance(answer, Unread) or another:
            doubts.append(Evidence(text=f"{number}: {mask_cpr(words)}", rule="answer not readable"))
        if isinstance(answer, Unread) or (another and one.kind != "text"):
            continue
        answers[one.key] = mask_cpr(answer) if isinstance(answer, str) else answer
        why.append(Evidence(text=f"{number}: {mask_cpr(words)}", rule=f"question {number}"))
    doubts += [
        Evidence(text=f"{number}: {mask_cpr(words)}", rule="answered twice, differently")
        for number, words in said.twice
    ]
    doubts += [Evidence(text=mask_cpr(line), rule="stands under no question") for line in said.lost]
    for key in ("6", "7"):
        if key in answers and is_asked(int(key), answers) is False and says_none(str(answers[key])):
            del answers[key]
    if answers.get("5") == "yes" and says_none(str(answers.get("6", ""))):
        doubts.append(Evidence(text="5 / 6", rule="contradictory routing"))
    for number in (6, 7, 10):
        if answers.get(str(number)) is not None and is_asked(number, answers) is False:
            decides = "8" if number == 10 else "5"
            doubts.append(Evidence(text=f"{decides} / {number}", rule="contradictory routing"))
    if (extra := _comment_on_five(said, answers)) is not None:
        doubts.append(extra)
    unclear = bool(doubts)
    texts = [str(answer) for key, answer in answers.items() if question(int(key)).kind == "text"]
    doubts += _asks([*said.rest, *texts])
    if unclear:
        outcome: Literal["complete", "partial", "unclear"] | None = "unclear"
    elif not answers:
        outcome = None
    else:
        outcome = "complete" if is_complete(answers) else "partial"
    return SurveyReading(
        outcome=outcome,
        answers=answers,
        doubts=tuple(doubts),
        why=tuple(why),
        rest="\n".join(said.rest),
        remarks=tuple(said.remarks),
    )


def _holds_another(said: Said, number: int, words: str) -> bool:
    """ "1 ja, 2 både og": behind the answer stands the number of a later question with words nobody could read.

    A text may hold such a number too ("ny plan, 8 ved vi ikke rigtig"), unless that question is answered elsewhere."""
    scaled = question(number).kind != "text"
    found = {int(m[1]) for m in _INSIDE.finditer(words)}
    return any(other > number and (scaled or not said.numbered.get(other)) for other in found)


def _shared(said: Said) -> None:
    """ "1 og 2" and the answer on the line below: it is the answer to both."""
    for numbers in said.together:
        lines = said.numbered.get(numbers[-1], [])
        for number in numbers[:-1]:
            if lines and not said.numbered.get(number):
                said.numbered[number] = list(lines)
            elif not lines:
                said.twice.append((number, ", ".join(map(str, numbers))))


def _comment_on_five(said: Said, answers: Mapping[str, Answer]) -> Evidence | None:
    """ "5. Ja, vi har indført makkerpar" with nothing at 6: the answer to 6 may stand here; a person sees."""
    if "5" not in answers or (answers["5"] == "yes" and "6" in answers) or (answers["5"] == "no" and "7" in answers):
        return None
    words = " ".join(said.numbered.get(5, []))
    more = re.sub(r"^\W*\w+\W*", "", words)
    return (
        Evidence(text=mask_cpr(words), rule="a reason stands at 5, not at 6 or 7") if len(more.split()) >= 3 else None
    )


def _asks(rest: list[str]) -> list[Evidence]:
    """Questions of the sender's own outside the answers need an answer by a person."""
    found = [line.strip() for line in rest if line.strip().endswith("?") and len(line.split()) > 2]
    return [Evidence(text=mask_cpr(line), rule="a question that needs an answer") for line in found[:3]]
