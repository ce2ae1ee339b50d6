"""Reads answers to the survey out of a mail: numbered lines, several on one, ranges, or answers under the questions.

The rules (README, "explain": survey): a contradiction in the routing or an answer that cannot be read makes the whole
`unclear`; what can be read is still given, as a best guess for the person who looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from messages.reading import Answer, Evidence
from messages.sensitive import mask_cpr
from messages.survey_questions import is_asked, is_complete, question
from messages.survey_quotes import is_options, question_in, rest_of_question
from messages.survey_scale import Unread, read_answer, says_none, says_nothing


@dataclass(frozen=True, kw_only=True)
class SurveyReading:
    """What a mail answers. `outcome` is None where it answers no question at all. `answers` by number, None for "ved
    ikke"; CPR numbers are masked. `doubts` not empty: a person decides. `why` holds the words of each answer, `rest`
    the lines that answer nothing."""

    outcome: Literal["complete", "partial", "unclear"] | None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    doubts: tuple[Evidence, ...] = ()
    why: tuple[Evidence, ...] = ()
    rest: str = ""


def read_survey(text: str, body: str = "") -> SurveyReading:
    """The answers in `text`, the sender's own words. Where it has none, `body` (the whole mail with quotation) is
    searched for answers written under the quoted questions."""
    said = _collect(text)
    if not said.numbered and body:
        said = _collect(re.sub(r"(?m)^[ \t]*(?:>[ \t]?)+", "", body), quoted=True)
    if not said.numbered:
        return SurveyReading(outcome=None)
    return _judged(said)


@dataclass
class _Said:
    """Answers as words, by question number; `rest` the lines that belong to none."""

    numbered: dict[int, list[str]] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    twice: list[tuple[int, str]] = field(default_factory=list)

    def put(self, number: int, words: str) -> None:
        words = words.strip()
        before = " ".join(self.numbered.get(number, [])).strip()
        if before:
            if words and before.casefold() != words.casefold():
                self.twice.append((number, words))
            return
        self.numbered[number] = [words] if words else []


def _judged(said: _Said) -> SurveyReading:
    answers: dict[str, Answer] = {}
    doubts: list[Evidence] = []
    why: list[Evidence] = []
    for number, lines in sorted(said.numbered.items()):
        one = question(number)
        words = " ".join(lines).strip() if one.kind == "text" else (lines[0] if lines else "")
        if says_nothing(words):
            continue
        answer = read_answer(words, one.kind)
        if isinstance(answer, Unread) or (one.kind != "text" and _holds_another(number, words)):
            doubts.append(Evidence(text=f"{number}: {mask_cpr(words)}", rule="answer not readable"))
            continue
        answers[one.key] = mask_cpr(answer) if isinstance(answer, str) else answer
        why.append(Evidence(text=f"{number}: {mask_cpr(words)}", rule=f"question {number}"))
    doubts += [
        Evidence(text=f"{number}: {mask_cpr(words)}", rule="answered twice, differently")
        for number, words in said.twice
    ]
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
    doubts += _asks(said.rest)
    if unclear:
        outcome: Literal["complete", "partial", "unclear"] | None = "unclear"
    elif not answers:
        outcome = None
    else:
        outcome = "complete" if is_complete(answers) else "partial"
    return SurveyReading(
        outcome=outcome, answers=answers, doubts=tuple(doubts), why=tuple(why), rest="\n".join(said.rest)
    )


def _holds_another(number: int, words: str) -> bool:
    """ "1 ja, 2 både og": behind the answer stands the number of a later question with words nobody could read."""
    return any(int(m[1]) > number for m in re.finditer(rf"[,;/|.]\s*{_MARK}?({_NUMBER})[.):=]*\s+[^\W\d]", words))


def _comment_on_five(said: _Said, answers: Mapping[str, Answer]) -> Evidence | None:
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


# ------------------------------------------------------------------ from lines to words by number


def _collect(text: str, *, quoted: bool = False) -> _Said:
    said = _Said()
    open_number: int | None = None
    # What is still to come of a question that is being quoted over several lines.
    tail = ""
    gap = bare = False
    for line in _lines(text):
        if not line:
            gap = True
            continue
        if _CLOSING.match(line):
            open_number, tail = None, ""
            if quoted:
                continue
            break
        if (asked := question_in(line)) is not None:
            open_number, tail, bare = asked.number, asked.tail, False
            if asked.behind or open_number not in said.numbered:
                said.put(open_number, asked.behind)
            gap = False
            continue
        if open_number is not None and tail and (left := rest_of_question(line, tail)) is not None:
            tail, gap = left, False
            continue
        if open_number is not None and not said.numbered.get(open_number) and is_options(line, open_number):
            continue
        under = open_number is not None and not said.numbered.get(open_number)
        if quoted and open_number is None:
            continue
        # A lone figure under a question is its answer, not the next question's number.
        answers_open = under and line.isdigit() and open_number is not None and _fits(open_number, line)
        if answers_open and bare and open_number is not None:
            # "3", and below it "4": the degree, or the next question's number?
            said.twice.append((open_number, line))
        if quoted or answers_open or _is_other_number(line):
            pairs = []
        else:
            pairs = list(_numbered(line, open_number, set(said.numbered)))
        if pairs:
            for number, words in pairs:
                said.put(number, words)
            open_number, tail, gap, bare = pairs[-1][0], "", False, line.isdigit()
        elif open_number is not None and _goes_on(said, open_number, gap=gap, under_question=under):
            said.numbered.setdefault(open_number, []).append(line)
            gap = False
        else:
            said.rest.append(line)
            open_number = None if gap else open_number
    return said


def _lines(text: str) -> Iterator[str]:
    for line in text.replace("\r", "").split("\n"):
        yield re.sub(r"^(?:[\s*_•●▪·]|[-–](?=\s*\d))+|[\s*_]+$", "", line.replace("\u00a0", " ").replace("\t", " "))


def _goes_on(said: _Said, number: int, *, gap: bool, under_question: bool) -> bool:
    """Whether an unnumbered line goes on with the open question's answer."""
    have = said.numbered.get(number, [])
    if not have:
        return True
    return question(number).kind == "text" and (not gap or under_question)


_MARK = r"(?:(?:ad|til|spørgsmål|spørgsm|spm|spg|sp|svar(?: på)?|svar til|nr|no|pkt|punkt|question|answer|q)\.?\s*)"
_NUMBER = r"(?:1[0-2]|[1-9])"
_JOIN = r"\s*(?:,|og|&|\+|and|-|–|til)\s*"
_START = re.compile(
    rf"{_MARK}*\(?(?P<numbers>{_NUMBER}(?:{_JOIN}{_MARK}?{_NUMBER})*)\s*"
    r"(?P<sign>[.):=|]+|\s[-–—]+|[-–—](?=\s|[^\W\d])|/(?=\s?[^\W\d])|(?=\s|$))\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_INNER = re.compile(
    rf"[\s,;/|]+{_MARK}?(?P<number>{_NUMBER})\s*(?P<sign>[.):=]+|[-–—](?=\s|[^\W\d])|/(?=[^\W\d])|(?=\s))\s*",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:med |de )?(?:venlig(?:e|st)?|bedste|kærlig|mange)\s*hils(?:en|ner)|mvh\b|vh\b|hilsen\b|kind regards|"
    r"best regards|sendt fra min|hent outlook|--\s*$)",
    re.IGNORECASE,
)


_MONTHS = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\b"
_OTHER = re.compile(
    rf"[\d\s+().-]{{7,}}$|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}\b|\d{{1,2}}[.:]\d{{2}}\b|\d{{1,2}}\.?\s+{_MONTHS}",
    re.IGNORECASE,
)


def _is_other_number(line: str) -> bool:
    """A phone number, date or time that happens to begin like a question's number."""
    return bool(_OTHER.match(line))


def _numbered(line: str, open_number: int | None, seen: set[int]) -> Iterator[tuple[int, str]]:
    """(number, words) of every answer on a line: "1 ja 2 ja", "1-2: ja", "Spm. 3 – i høj grad"."""
    start = _START.match(line)
    if start is None:
        return
    numbers = _spread(start["numbers"])
    rest = start["rest"].strip()
    in_text = open_number is not None and question(open_number).kind == "text"
    odd = len(numbers) == 1 and open_number is not None and not _fits(numbers[0], rest)
    if odd and (not start["sign"].strip() or (in_text and numbers[0] in seen)):
        return  # a text answer that goes on with a number ("2 vagter om natten") or has numbered items of its own
    if len(numbers) > 1 and not start["sign"].strip() and not all(_fits(number, rest) for number in numbers):
        # "3 4" is degree 4 for question 3, not two questions.
        first = re.match(rf"{_MARK}*({_NUMBER})\s+(.*)$", line, re.IGNORECASE)
        if first is None:
            return
        numbers, rest = [int(first[1])], first[2]
    last = numbers[-1]
    cut = 0
    for inner in _INNER.finditer(rest):
        number = int(inner["number"])
        if number > last and _fits(last, rest[cut : inner.start()]) and _opens(number, last, inner, rest):
            for one in numbers:
                yield one, rest[cut : inner.start()].strip(" ,;/")
            numbers, last, cut = [number], number, inner.end()
    for one in numbers:
        yield one, rest[cut:].strip()


def _spread(text: str) -> list[int]:
    """ "1-3" is 1, 2, 3; "1, 2 og 5" are those."""
    found: list[int] = []
    for part in re.finditer(
        rf"({_NUMBER})(?:\s*(?:-|–|til)\s*({_NUMBER}))?", re.sub(_MARK, " ", text, flags=re.IGNORECASE)
    ):
        first, last = int(part[1]), int(part[2] or part[1])
        found += range(first, last + 1) if first <= last else [first, last]
    return list(dict.fromkeys(found))


def _fits(number: int, words: str) -> bool:
    """Whether `words` answer question `number`: readable, or empty; text questions take all that is no other's."""
    if says_nothing(words):
        return True
    one = question(number)
    return one.kind == "text" or not isinstance(read_answer(words, one.kind), Unread)


def _opens(number: int, last: int, inner: re.Match[str], rest: str) -> bool:
    """Whether an inner number begins the answer to its question; free text must not be taken apart at a number."""
    one = question(number)
    if one.kind == "text":
        return question(last).kind != "text" or ":" in inner["sign"] or ")" in inner["sign"]
    following = re.split(rf"[\s,;/|]+{_MARK}?{_NUMBER}\s*(?:[.):=]+|\s|[-–—])", rest[inner.end() :], maxsplit=1)[0]
    return says_nothing(following) or not isinstance(read_answer(following, one.kind), Unread)
