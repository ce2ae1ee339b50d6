"""What others said on a visit, word for word: »Er du ikke lidt ung til det her?« spurgte en af beboerne."""

from __future__ import annotations

import re

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.visit_beside import RISKY_STARTS
from messages.meaning.text import fold

_QUOTE = re.compile(r"[»\"“„«](?P<x>[^»«\"“”„\n]{2,160})[«\"”“»]")
_OF_VISIT = re.compile(
    r"\b\d{1,2}(?!\d)|\b(?:man|tirs|ons|tors|fre|lør|søn)dag|besøg|tilsyn|\b(?:"
    r"dato|uge|aftal|aflys|uds[æa]t|flyt|i dag|i går|i morgen)",
    re.I,
)
_CLOSE = 3  # characters between a quotation and who said it


def talk(findings: Findings) -> tuple[tuple[int, int], ...]:
    """The stretches in quotation marks that hold neither a day, nor the visit, nor harm."""
    if not _MARKS.search(findings.text):
        return ()
    return tuple(
        m.span()
        for m in _QUOTE.finditer(findings.text)
        if not _OF_VISIT.search(m["x"]) and not any(w.startswith(RISKY_STARTS) for w in fold(m["x"]).split())
    )


_MARKS = re.compile(r"[»\"“„]")


def in_talk(findings: Findings, place: int) -> bool:
    """Whether a place in the text stands within such a quotation."""
    return any(a <= place < b for a, b in talk(findings))


def leads_to_talk(findings: Findings, hit: Hit) -> bool:
    """Whether a cue ("lederen sagde") stands right before or behind such a quotation."""
    return any(0 <= a - hit.end <= _CLOSE or 0 <= hit.start - b <= _CLOSE for a, b in talk(findings))
