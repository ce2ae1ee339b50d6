"""Answers told in running text: "Til spørgsmål 1 er vores svar ja. På spørgsmål 3 vil vi sige i nogen grad."

What is told so becomes numbered lines, which are read like any others. Only a sentence that holds one question and
nothing else than a step of its scale is read; the rest stays words that a person looks at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reply_marks import words as word_set
from messages.survey_questions import question
from messages.survey_scale import Unread, read_answer

_NUMBER = r"(?:1[0-2]|[1-9])"
_WORD = r"(?:spørgsmålene|spørgsmålet|spørgsmål|spørgsm|spm|spg|pkt|punkt|nr)"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|og|&|til|-|–)\s*{_NUMBER})*"
_MENTION = re.compile(
    r"(?:\b(?:til|på|i|ad|ved|vedr|vedrørende|hvad angår|om|for)\s+)?"
    rf"\b{_WORD}\.?\s*(?:nr\.?\s*)?(?P<numbers>{_NUMBERS})(?!\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\b(spm|spg|nr|pkt|spørgsm|vedr)\.(?=\s*\d|\s)", re.IGNORECASE)
_PARTS = re.compile(
    rf"(?<=[.!;])\s+|(?:,\s*|\s+)(?:og|mens|men|hvorimod)\s+(?=(?:(?:til|på|i|ad|ved|for)\s+)?{_WORD}\s*{_NUMBER})"
    rf"|(?<=\d)(?:,|\s+og|,\s+og)\s+(?=[^\W\d]\S*(?:\s+\S+){{0,3}}\s+(?:til|på)\s+{_WORD}\s*{_NUMBER})"
    rf"|,\s*(?=(?:(?:til|på|i|ad|ved|for)\s+)?{_WORD}\s*{_NUMBER})",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"\s*[-–•*(]?\s*(?:{_NUMBER})\s*(?:[.):=|/–-]|\s)")
_CARRIERS = word_set(
    "er vores svar svaret svarer svare vil vi jeg sige siger må bliver det lyder til med et en klart så også har der "
    "skal kan giver sætter mener her at hos os være blevet besvarer besvares besvaret mit derfor blot bare vælger "
    "valgt krydser krydset af ligger lander på for"
)
_MOST = {"yes_no": 2, "degree": 4, "level": 4, "text": 0}
"""Words an answer may have besides those that only carry it."""


@dataclass(frozen=True, kw_only=True)
class Prose:
    """`text` with the answers of its running text as numbered lines; `unread` the sentences about a question that hold
    more than a step of its scale."""

    text: str
    unread: tuple[str, ...] = ()


def read_prose(text: str) -> Prose:
    """The answers of a running text as numbered lines; what is a list already stays as it is."""
    if not _MENTION.search(text):
        return Prose(text=text)
    unread: list[str] = []
    parts = [_paragraph(part, unread) for part in re.split(r"\n[ \t]*\n", text.replace("\r", ""))]
    return Prose(text="\n\n".join(parts), unread=tuple(unread))


def _paragraph(text: str, unread: list[str]) -> str:
    lines = [line for line in text.split("\n") if line.strip()]
    if not any(_is_prose(line) for line in lines) or any(_LISTED.match(line) for line in lines):
        return text
    whole = _SHORT.sub(r"\1", " ".join(line.strip() for line in lines))
    out = []
    for part in filter(None, map(str.strip, _PARTS.split(whole))):
        line = _sentence(part)
        if line is None:
            unread.append(part)
        else:
            out.append(line)
    return "\n".join(out)


def _is_prose(line: str) -> bool:
    found = list(_MENTION.finditer(_SHORT.sub(r"\1", line)))
    if not found:
        return False
    behind = line[found[0].end() :].lstrip(" ")
    return len(found) > 1 or bool(line[: found[0].start()].strip(" -–•*")) or behind[:1].isalpha()


def _sentence(text: str) -> str | None:
    """One sentence as a numbered line, as itself where it names no question, None where it holds more than a step."""
    found = list(_MENTION.finditer(text))
    if not found or _ASKS.search(text):
        return text
    behind = text[found[0].end() :]
    if behind.lstrip()[:1] in (":", "–", "-", "=", ")") or _is_item(text, found[0].start(), behind):
        return text
    words = re.findall(r"[^\W_]+|[,/]", text[: found[0].start()] + behind)
    core = [w for w in words if w.casefold() not in _CARRIERS and w != ","]
    answer = " ".join(core)
    if len(found) > 1 or not core:
        return None
    for number in (int(n) for n in re.findall(r"\d+", found[0]["numbers"])):
        kind = question(number).kind
        if len(core) > _MOST[kind] or isinstance(read_answer(answer, kind), Unread):
            return None
    return f"{found[0]['numbers']}: {answer}"


def _is_item(text: str, start: int, behind: str) -> bool:
    """ "Spørgsmål 6 Fast makkerpar" is an item of a list, "Spørgsmål 6 kan jeg svare på" goes on as a sentence."""
    head = next(iter(re.findall(r"[^\W_]+", behind.casefold())), "")
    bare = re.match(_WORD, text, re.IGNORECASE)
    return not start and bare is not None and head not in _CARRIERS


_ASKS = re.compile(r"\?\s*$")
