"""Numbers and names as the report says them, in Danish or English."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from messages.phrases import phrase
from messages.report_figures import SCALES
from messages.topics import topic_name

_HUNDRED = 100


def percent(share: float, language: str) -> str:
    """ "88 %" with a space that does not break, "88%" in English; halves go up."""
    whole = (Decimal(repr(share)) * _HUNDRED).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return f"{whole}\u00a0%" if language == "da" else f"{whole}%"


def decimal(number: float, language: str, *, places: int = 1) -> str:
    """ "3,2", "3.2" in English."""
    shown = str(Decimal(repr(number)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))
    return shown.replace(".", ",") if language == "da" else shown


def days(number: float | None, language: str) -> str:
    """A number of days, with a half where it has one; a dash for none."""
    if number is None:
        return phrase("report.none", language)
    return decimal(number, language, places=0 if number == int(number) else 1)


def answer_name(question: str, answer: str, language: str) -> str:
    """An answer in words: "Ja", "I høj grad", "Meget godt"."""
    if not answer.isdecimal():
        return phrase(f"report.answer_{answer}", language)
    scale = "degree" if len(SCALES[question]) == len(SCALES["3"]) else "level"
    return phrase(f"report.{scale}_{answer}", language)


def authority_name(authority: str, language: str) -> str:
    return phrase(f"report.{authority}", language)


def axis_name(axis: str, name: str, language: str) -> str:
    """The name of a topic ("topics") or of a guideline's heading ("guidelines")."""
    return topic_name(name, language) if axis == "topics" else phrase(f"report.guideline_{name}", language)
