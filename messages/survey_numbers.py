"""The numbered answers on a line: "1 ja 2 nej", "1-2: ja", "Spm. 3 – i høj grad"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.survey_labels import fits, without_label
from messages.survey_questions import question
from messages.survey_scale import Unread, read_answer, says_nothing

_MARK = r"(?:(?:#|ad|til|spørgsmål|spørgsm|spm|spg|sp|svar(?: på)?|svar til|nr|no|pkt|punkt|question|answer|q)\.?\s*)"
NUMBER = r"(?:1[0-2]|[1-9])"
_JOIN = r"\s*(?:,|og|&|\+|and|-|–|til)\s*"
_START = re.compile(
    rf"{_MARK}*\(?(?P<numbers>{NUMBER}(?:{_JOIN}{_MARK}?{NUMBER})*)\s*"
    r"(?P<sign>[.):=|]+|\s[-–—]+|[-–—](?=\s|[^\W\d])|/(?=\s?[^\W\d])|(?=\s|$))\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_INNER = re.compile(
    rf"[\s,;/|]+{_MARK}?(?P<number>{NUMBER})\s*(?P<sign>[.):=]+|[-–—](?=\s|[^\W\d])|/(?=[^\W\d])|(?=\s))",
    re.IGNORECASE,
)
_MONTHS = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\b"
_OTHER = re.compile(
    rf"[\d\s+().-]{{7,}}$|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}\b|\d{{1,2}}[.:]\d{{2}}\b|\d{{1,2}}\.?\s+{_MONTHS}",
    re.IGNORECASE,
)


def is_other_number(line: str) -> bool:
    """A phone number, date or time that happens to begin like a question's number."""
    return bool(_OTHER.match(line))


_FIGURE = re.compile(
    rf"{_MARK}*\(?(?P<number>{NUMBER})\)?\s*(?P<sign>[-–—])\s*(?P<figure>\d)\b(?!\s*[.):=]\s*\w)(?P<rest>.*)$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\d{1,3}(?:[.,]\d)?\s*(?:(?:/|af|ud af|out of)\s*\d{1,3}|%|procent|point|stjerner)?\s*[.!]?$", re.IGNORECASE
)


def numbered_in(line: str, open_number: int | None, seen: set[int]) -> Iterator[tuple[int, str]]:
    """(number, words) of every answer on a line: "1 ja 2 ja", "1-2: ja", "Spm. 3 – i høj grad"."""
    if (one := _figure(line)) is not None:
        yield one
        return
    start = _START.match(line)
    if start is None:
        return
    numbers = _spread(start["numbers"])
    rest = start["rest"].strip()
    if len(numbers) == 1:
        rest = without_label(numbers[0], rest)
    in_text = open_number is not None and question(open_number).kind == "text"
    odd = len(numbers) == 1 and open_number is not None and not _answers(numbers[0], rest)
    if odd and not _MEASURE.match(rest) and (not start["sign"].strip() or (in_text and numbers[0] in seen)):
        return  # a text answer that goes on with a number ("2 vagter om natten") or has numbered items of its own
    if len(numbers) > 1 and not start["sign"].strip() and not all(_answers(number, rest) for number in numbers):
        # "3 4" is degree 4 for question 3, not two questions.
        first = re.match(rf"{_MARK}*({NUMBER})\s+(.*)$", line, re.IGNORECASE)
        if first is None:
            return
        numbers, rest = [int(first[1])], first[2]
    last = numbers[-1]
    cut = 0
    for inner in _INNER.finditer(rest):
        number = int(inner["number"])
        if not (inner["sign"] or rest[cut : inner.start()].strip()) and is_step(last, inner["number"]):
            continue  # "3 4 5 ja": the figure answers, and the next number follows
        if number > last and _answers(last, rest[cut : inner.start()]) and _opens(number, last, inner, rest):
            for one_number in numbers:
                yield one_number, rest[cut : inner.start()].strip(" ,;/")
            numbers, last, cut = [number], number, inner.end()
    for one_number in numbers:
        yield one_number, rest[cut:].strip()


def _answers(number: int, words: str) -> bool:
    """Whether `words` answer question `number`: readable, or empty; text questions take all that is no other's."""
    return says_nothing(words) or fits(number, words)


def _figure(line: str) -> tuple[int, str] | None:
    """ "3 – 4" is degree 4 for question 3, not two questions; "3-4" may be either, which nobody can tell."""
    found = _FIGURE.match(line)
    if found is None:
        return None
    number, figure, rest = int(found["number"]), found["figure"], found["rest"].strip()
    if question(number).kind not in ("degree", "level") or not fits(number, figure):
        return None
    if rest and not (rest[0] in "(,;=/" or fits(number, f"{figure} {rest}")):
        return None
    if rest[:1] == ",":
        return None
    apart = line[found.start("sign") - 1].isspace() and line[found.end("sign")].isspace()
    return (number, f"{figure} {rest}".strip()) if apart else (number, f"{number}-{figure} {rest}".strip())


def _spread(text: str) -> list[int]:
    """ "1-3" is 1, 2, 3; "1, 2 og 5" are those."""
    found: list[int] = []
    for part in re.finditer(
        rf"({NUMBER})(?:\s*(?:-|–|til)\s*({NUMBER}))?", re.sub(_MARK, " ", text, flags=re.IGNORECASE)
    ):
        first, last = int(part[1]), int(part[2] or part[1])
        found += range(first, last + 1) if first <= last else [first, last]
    return list(dict.fromkeys(found))


def _opens(number: int, last: int, inner: re.Match[str], rest: str) -> bool:
    """Whether an inner number begins the answer to its question; free text must not be taken apart at a number."""
    one = question(number)
    if one.kind == "text":
        return question(last).kind != "text" or ":" in inner["sign"] or ")" in inner["sign"]
    following = re.split(rf"[\s,;/|]+{_MARK}?{NUMBER}\s*(?:[.):=]+|\s|[-–—])", rest[inner.end() :], maxsplit=1)[0]
    return says_nothing(following) or not isinstance(read_answer(following, one.kind), Unread)


def is_step(number: int, line: str) -> bool:
    """Whether a line is a step of the scale by its figure: "5", "5 - i meget høj grad"."""
    found = re.match(r"(\d)\s*(?:[-–—=:(]\s*(\D.*))?$", line)
    if found is None or not fits(number, found[1]):
        return False
    kind = question(number).kind
    return found[2] is None or read_answer(found[2], kind) == read_answer(found[1], kind)
