"""Rows of a table with questions and answers as the numbered lines they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from messages.survey_labels import fits, labels
from messages.survey_questions import question
from messages.survey_quotes import question_in

_NUMBERED = re.compile(r"(?:(?:spørgsmål|spm|spg|nr)\.?\s*)?(1[0-2]|[1-9])\s*[.):]?(?=\s|$)", re.IGNORECASE)
_ANSWERS = re.compile(r"(?:jeres |vores )?(?:svar|besvarelse|answer)s?\W*$", re.IGNORECASE)
_TICK = re.compile(r"\W*[xX✓✔☒☑]\W*$|[✓✔☒☑]")
_OPTION = re.compile(
    r"(?:ja|nej|ved ikke|i (?:meget høj|høj|nogen|mindre) grad|slet ikke|(?:meget )?godt|lidt|intet)\W*$", re.IGNORECASE
)
_LEAST = 2  # options in a heading that make columns to tick


def rows_as_lines(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those with cells (tabs, upright strokes) rewritten to "3: i høj grad"."""
    answer: int | None = None
    options: dict[int, str] = {}
    wide = 0
    for line in lines:
        cells = _cells(line)
        if len(cells) < 2:
            yield line
            continue
        heads = [at for at, cell in enumerate(cells) if _ANSWERS.match(cell)]
        steps = {at: cell for at, cell in enumerate(cells) if _OPTION.match(cell)}
        number, width = _number(cells)
        if number is None and (heads or len(steps) >= _LEAST):
            answer, options = heads[0] if heads else None, steps if len(steps) >= _LEAST else {}
            wide = len(cells)
        elif number is None:
            yield " ".join(cells).strip()
        else:
            # HTML drops empty cells: then nobody knows which column was ticked.
            steps = options if len(cells) == wide else {}
            yield f"{number}: {_answer(number, cells, width, answer, steps)}"


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return [cell.strip() for cell in line.split("\t")]
    if line.count("|") >= 2:
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    return [line]


def _number(cells: Sequence[str]) -> tuple[int | None, int]:
    """The question a row is about, and how many of its cells tell it."""
    first = cells[0]
    asked = question_in(first)
    if asked is not None:
        return asked.number, 1
    found = _NUMBERED.match(first)
    if found:
        number = int(found[1])
        if found.end() < len(first):
            return number, int(_names(number, first[found.end() :]))
        return number, 1 + (len(cells) > 2 and _names(number, cells[1]))
    named = labels(first)
    return (named[0], 1) if len(named) == 1 else (None, 0)


def _names(number: int, cell: str) -> bool:
    asked = question_in(cell)
    return number in labels(cell) or (asked is not None and asked.number == number)


def _answer(number: int, cells: Sequence[str], width: int, column: int | None, options: dict[int, str]) -> str:
    ticked = [words for at, words in options.items() if at < len(cells) and _TICK.match(cells[at])]
    if ticked:
        return " / ".join(ticked)
    if column is not None and column < len(cells):
        return ", ".join(cell for cell in cells[column:] if cell)
    said = [cell for cell in cells[width:] if cell]
    if not width and said:  # "1. Ja" and a remark in the cell beside it
        said[0] = _NUMBERED.sub("", said[0]).strip()
    if question(number).kind != "text" and len(said) > 1:
        readable = [cell for cell in said if fits(number, cell)]
        if len(readable) == 1 and said[-1] == readable[0]:
            return readable[0]
    return " ".join(said)
