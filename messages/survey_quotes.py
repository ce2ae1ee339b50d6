"""Recognises the survey's own questions in a reply, where people answer between or behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from messages.survey_questions import QUESTIONS, options, question, question_lines


@dataclass(frozen=True, kw_only=True)
class QuotedQuestion:
    """A line that quotes a question. `behind`: what was written behind it; `tail`: how the question goes on, folded,
    where the line holds only its beginning; `brackets`: how many of a hint in brackets are still open."""

    number: int
    behind: str = ""
    tail: str = ""
    brackets: int = 0


def question_in(line: str) -> QuotedQuestion | None:
    """The question that `line` quotes, None where it quotes none. Its number may be missing, or be cut off its text."""
    from rapidfuzz import fuzz

    match = re.match(
        r"(?:spørgsmål|spm\.?|question)?\s*(?P<number>1[0-2]|[1-9])\s*[.):]*\s*(?P<text>.*)$", line, re.IGNORECASE
    )
    number, text = (int(match["number"]), match["text"]) if match else (None, line)
    if len(text.split()) < (5 if number is None else 3):
        return None
    folded = _plain(text)
    best: tuple[float, int, str] | None = None
    for one in QUESTIONS:
        if number is not None and one.number != number:
            continue
        for wording in filter(None, (one.danish, one.english, one.other)):
            plain = _plain(wording)
            size = min(len(folded), len(plain))
            # All of the question with an answer behind it, or as much of its beginning as the line has room for.
            score = fuzz.ratio(folded[:size], plain[:size]) if size >= 20 else 0.0
            if score >= 92 and (best is None or score > best[0]):
                best = (score, one.number, wording)
    if best is None:
        return None
    plain = _plain(best[2])
    if len(folded) < len(plain) - 3:
        return QuotedQuestion(number=best[1], tail=plain[len(folded) :].strip())
    behind, brackets = _behind(text, best[2], best[1])
    tail = _plain(" ".join(options(question(best[1]))))
    return QuotedQuestion(number=best[1], behind=behind, tail=tail, brackets=brackets)


def rest_of_question(line: str, tail: str, number: int) -> QuotedQuestion | None:
    """How question `number` goes on when `line` is the next piece of its `tail`, None where it is something else."""
    from rapidfuzz import fuzz

    ends = re.match(r"[^?:]*[?:](?=\s*\(|\s*$)", line)
    own = line[: ends.end()] if ends else line
    folded = _plain(own)
    if len(folded) < 4 or len(folded) > len(tail) + 4:
        return None
    if tail in _plain(" ".join(options(question(number)))) and "/" not in line:
        return None  # "I meget høj grad" is an answer, not the first of the printed ones
    told = bool(ends) or line.rstrip().endswith(("?", ":", ")"))
    if fuzz.ratio(folded, tail[: len(folded)]) < 90 or (
        not told and len(folded.split()) < 3 and not tail.startswith(folded)
    ):
        return None
    behind, brackets = less_hint(line[len(own) :])
    behind = "" if is_options(behind, number) else behind
    return QuotedQuestion(number=number, behind=behind, tail=tail[len(folded) :].strip(), brackets=brackets)


def is_hint(line: str, number: int) -> bool:
    """Whether `line` is the hint in brackets that our letter prints behind question `number`, or how it begins."""
    inner = _plain(line)
    if not line.startswith("(") or not inner or inner.isdigit() or inner in _printed(number):
        return False
    return any(_plain(text).find(inner) > 0 for language in ("da", "en") for text in question_lines([number], language))


def less_hint(text: str, brackets: int = 0) -> tuple[str, int]:
    """What stands behind a hint in brackets, `brackets` of them open before, and how many are open at the end."""
    text = text.strip()
    if not brackets and not text.startswith("("):
        return text.strip(" :–—-\t"), 0
    for at, sign in enumerate(text):
        brackets += (sign == "(") - (sign == ")")
        if not brackets:
            return text[at + 1 :].strip(" :–—-\t"), 0
    return "", brackets


def is_options(line: str, number: int) -> bool:
    """Whether `line` only prints the answers to choose from."""
    printed = _printed(number)
    words = [_plain(part) for part in re.split(r"[/|,()]|\beller\b", line) if _plain(part)]
    return len(words) > 1 and all(word in printed for word in words)


def _printed(number: int) -> list[str]:
    return [_plain(option) for option in options(question(number))]


def _behind(text: str, wording: str, number: int) -> tuple[str, int]:
    """What stands on the line behind the question's own words and its printed options, and brackets left open."""
    limit = len(wording) + 8
    ending = max(text.rfind("?", 0, limit), text.rfind(":", 0, limit))
    rest, brackets = less_hint(text[ending + 1 :] if ending > len(wording) * 0.6 else "")
    return "" if is_options(rest, number) else rest, brackets


@lru_cache(maxsize=2_000)
def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
