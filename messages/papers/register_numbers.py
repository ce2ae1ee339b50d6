"""CVR and P-numbers that a form gives of the house it is about, against those of the register."""

from __future__ import annotations

import re

from messages.papers.model import Paper, plain_text


def other_number(paper: Paper, *, cvr: str, p_number: str) -> str:
    """The number in `paper` that is of another house than the register's ("P-nr. 1001234567"), "" where none is.

    A P-number is of one place and decides; the CVR number is of its owner and counts where no P-number is given. Of
    CVR numbers only those in lines of their own count: letterheads hold the authority's.
    """
    lines = plain_text(paper.blocks).split("\n")
    places = [number for line in lines if _P_LABEL.search(line) for number in _found(_TEN, line)]
    if p_number and places:
        return "" if p_number in places else f"P-nr. {places[0]}"
    owners = [number for line in lines if _CVR_LABEL.match(line) for number in _found(_EIGHT, line)]
    return f"CVR {owners[0]}" if cvr and owners and cvr not in owners else ""


def _found(pattern: re.Pattern[str], line: str) -> list[str]:
    return [re.sub(r"\D", "", match[0]) for match in pattern.finditer(line)]


_P_LABEL = re.compile(r"\bP[- ]?(?:nr|nummer|numre|no|number|enhed\w*)\b", re.IGNORECASE)
_CVR_LABEL = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:(?:tilbuddets|botilbuddets|institutionens)\s+)?(?:CVR|SE)\b", re.IGNORECASE
)
_TEN = re.compile(r"(?<!\d)\d(?:[ \u00a0]?\d){9}(?!\d)")
_EIGHT = re.compile(r"(?<!\d)\d(?:[ \u00a0]?\d){7}(?![ \u00a0]?\d)")
