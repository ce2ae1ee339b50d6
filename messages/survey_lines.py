"""From the lines of a mail to the words said to each question of the survey, by number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from messages.survey_labels import labelled, without_label
from messages.survey_numbers import NUMBER, is_other_number, is_step, numbered_in
from messages.survey_prose import read_prose
from messages.survey_questions import question
from messages.survey_quotes import is_hint, is_options, less_hint, question_in, rest_of_question
from messages.survey_rows import rows_as_lines
from messages.survey_scale import Unread, read_answer


@dataclass
class Said:
    """Answers as words, by question number; `rest` the lines that belong to none; `twice` other words for a question
    that was answered before; `together` numbers that one line names with nothing behind them; `lost` lines between
    the quoted questions that stand under none; `remarks` those of `rest` that stand right below an answer."""

    numbered: dict[int, list[str]] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    twice: list[tuple[int, str]] = field(default_factory=list)
    together: list[tuple[int, ...]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def put(self, number: int, words: str) -> None:
        words = words.strip()
        before = " ".join(self.numbered.get(number, [])).strip()
        if before:
            if words and before.casefold() != words.casefold():
                self.twice.append((number, words))
            return
        self.numbered[number] = [words] if words else []

    @property
    def empty(self) -> bool:
        """Whether no question has any words."""
        return not any(self.numbered.values())


def said_in(text: str) -> Said:
    """What a text of the sender's own says to each question."""
    prose = read_prose(text)
    said = _collect([(0, _apart(line)) for line in rows_as_lines(prose.text.split("\n"))], quoted=False)
    said.lost += prose.unread
    return said


def said_between(body: str) -> Said:
    """What stands under the quoted questions of a whole mail, ">" marks or none. Where the sender's own unmarked lines
    stand between marked ones, only they answer."""
    lines = [_depth(line) for line in body.replace("\r", "").split("\n")]
    texts = rows_as_lines([text for _, text in lines])
    return _collect([(depth, text) for (depth, _), text in zip(lines, texts, strict=True)], quoted=True)


def _apart(line: str) -> str:
    """ "1ja 2nej 3høj grad": numbers that stick to their answers are taken off them."""
    glued = list(_GLUED.finditer(line))
    return _GLUED.sub(r"\1 ", line) if len(glued) > 1 or (glued and not glued[0].start()) else line


_GLUED = re.compile(
    r"(?<![\w.,/])(1[0-2]|[1-9])(?=(?:ja|nej|ved|i|meget|høj|nogen|mindre|slet|godt|lidt|intet|ingen)\b)", re.IGNORECASE
)


def _depth(line: str) -> tuple[int, str]:
    marks = re.match(r"[ \t]*((?:>[ \t]?)*)", line)
    return (marks[1].count(">"), line[marks.end() :]) if marks else (0, line)


def _collect(lines: Sequence[tuple[int, str]], *, quoted: bool) -> Said:
    said = Said()
    area = _own_between(lines) if quoted else range(0)
    own_only = bool(area)
    open_number: int | None = None
    # What is still to come of a question that is being quoted over several lines.
    tail = ""
    brackets = 0
    gap = bare = strange = False
    for at, (depth, line) in enumerate((depth, _tidy(line)) for depth, line in lines):
        if not line:
            gap, brackets = True, 0
            continue
        if _CLOSING.match(line):
            open_number, tail, strange = None, "", False
            if quoted:
                continue
            break
        if (asked := question_in(line)) is not None:
            open_number, tail, brackets = asked.number, asked.tail, asked.brackets
            bare = strange = False
            behind = "" if own_only and depth else without_label(asked.number, asked.behind)
            if behind or open_number not in said.numbered:
                said.put(open_number, behind)
            gap = False
            continue
        if open_number is not None and (
            brackets or (not said.numbered.get(open_number) and is_hint(line, open_number))
        ):
            behind, brackets = less_hint(line, brackets)
            if behind and not (own_only and depth):
                said.put(open_number, without_label(open_number, behind))
            continue
        if open_number is not None and tail and (left := rest_of_question(line, tail, open_number)) is not None:
            tail, brackets, gap = left.tail, left.brackets, False
            if left.behind and not (own_only and depth):
                said.put(open_number, without_label(open_number, left.behind))
            continue
        if open_number is not None and not said.numbered.get(open_number) and is_options(line, open_number):
            continue
        if quoted and ((own_only and depth) or line.endswith(("?", ":"))) and _begins_another(line, open_number):
            open_number, strange = None, True  # a question nobody knows; what stands below is no answer to the last one
            continue
        if own_only and depth:
            open_number = open_number if not said.numbered.get(open_number or 0) else None
            continue
        under = open_number is not None and not said.numbered.get(open_number)
        if quoted and open_number is None:
            said.lost += [line] if at in area or strange else []
            continue
        # A lone figure under a question is its answer, not the next question's number.
        answers_open = under and open_number is not None and is_step(open_number, line)
        if answers_open and bare and line.isdigit() and open_number is not None:
            # "3", and below it "4": the degree, or the next question's number?
            said.twice.append((open_number, line))
        if quoted or answers_open or is_other_number(line):
            pairs = []
        else:
            pairs = list(numbered_in(line, open_number, set(said.numbered)))
            if len(pairs) > 1 and not any(words for _, words in pairs):
                said.together.append(tuple(number for number, _ in pairs))
            if not pairs and not line[:1].isdigit() and (named := labelled(line)) is not None:
                pairs = [named]
        if pairs:
            for number, words in pairs:
                said.put(number, without_label(number, words))
            open_number, tail, gap, bare = pairs[-1][0], "", False, line.isdigit()
        elif open_number is not None and _goes_on(said, open_number, gap=gap, under_question=under):
            words = without_label(open_number, line) if under else line
            said.numbered.setdefault(open_number, []).extend([words] if words else [])
            gap = False
        else:
            if open_number is not None and _answers_anew(open_number, said.numbered[open_number], line):
                said.twice.append((open_number, line))
            said.rest.append(line)
            said.remarks += [line] if open_number is not None and not gap else []
            open_number = None if gap else open_number
    return said


def _answers_anew(number: int, before: Sequence[str], line: str) -> bool:
    """Whether a line below an answer is another answer to the same question: "Ja", and below it "Nej"."""
    kind = question(number).kind
    if kind == "text" or not before or len(line.split()) > _ANEW:
        return False
    answer = read_answer(line, kind)
    return not isinstance(answer, Unread) and answer != read_answer(before[0], kind)


_ANEW = 4  # words: "i meget høj grad"


def _begins_another(line: str, number: int | None) -> bool:
    """Whether a quoted line begins with the number of a later question than `number`."""
    found = re.match(rf"({NUMBER})\s*[.)]\s+[^\W\d]", line)
    return found is not None and int(found[1]) > (number or 0)


def _own_between(lines: Sequence[tuple[int, str]]) -> range:
    """Where questions are quoted with marks, if unmarked words stand among them; an empty range where none do."""
    asked = next((at for at, (depth, text) in enumerate(lines) if depth and question_in(_tidy(text))), len(lines))
    last = max((at for at, (depth, text) in enumerate(lines) if depth and text.strip()), default=0)
    own = any(not depth and text.strip() for depth, text in lines[asked:last])
    return range(asked, last) if own else range(0)


def _tidy(line: str) -> str:
    return re.sub(r"^(?:[\s*_•●▪·]|[-–](?=\s*\d))+|[\s*_]+$", "", line.replace("\u00a0", " ").replace("\t", " "))


def _goes_on(said: Said, number: int, *, gap: bool, under_question: bool) -> bool:
    """Whether an unnumbered line goes on with the open question's answer."""
    have = said.numbered.get(number, [])
    if not have:
        return True
    return question(number).kind == "text" and (not gap or under_question)


_CLOSING = re.compile(
    r"(?:(?:med |de )?(?:venlig(?:e|st)?|bedste|kærlig|mange)\s*hils(?:en|ner)|mvh\b|vh\b|hilsen\b|kind regards|"
    r"best regards|sendt fra min|hent outlook|--\s*$)",
    re.IGNORECASE,
)
