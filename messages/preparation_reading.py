"""An inspector's answer on the preparation of a meeting: the labelled lines of our mail, filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABELS = {
    "points": re.compile(r"(?:punkter(?: til dagsordenen)?|agenda points?)\s*[:–-]\s*(.*)", re.IGNORECASE),
    "chair": re.compile(r"(?:mødeleder|ordstyrer|chair)\s*[:–-]\s*(.*)", re.IGNORECASE),
    "contact": re.compile(
        r"(?:botilbuddets kontaktperson(?: hos jer)?|kontaktperson|the institution's contact)\s*[:–-]\s*(.*)",
        re.IGNORECASE,
    ),
}
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_EMPTY = frozenset({"", "-", "–", "xx", "?"})
_WITHHELD = re.compile(
    r"(?:^|[(\[])\s*(?:kun )?(?:internt?|fortroligt?|confidential|internal)\s*(?:[:)\],–-]|$)|"
    r"[,–-]\s*(?:kun )?(?:internt|fortroligt|confidential)\s*[.!]?$|\bkun internt\b|\binterne? (?:note|bemærkning)|"
    r"\b(?:kun|alene|udelukkende) til (?:jer|os|dig|mig|koordinator\w*|eget brug|internt brug)\b|"
    r"\bmå (?:ikke|gerne ikke) (?:deles|vises|sendes|læses|på dagsordenen|komme)\b|"
    r"\bikke til (?:deling|den anden|botilbuddet|tilbuddet|institutionen|arbejdstilsynet|socialtilsynet|dagsordenen)\b|"
    r"\bfor your eyes only\b|\binternal only\b|\bnot to be shared\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class PreparationAnswer:
    """`points` without bullets; `chair` and `contact` as written, "" where not given."""

    points: tuple[str, ...] = ()
    chair: str = ""
    contact: str = ""


def read_preparation(text: str) -> PreparationAnswer:
    """Take the labelled lines out of a reply; a label's value may go on over the bulleted lines below it."""
    found: dict[str, list[str]] = {}
    current: str | None = None
    for raw in text.splitlines():
        line = raw.strip()
        label = next(((name, m) for name, p in _LABELS.items() if (m := p.match(line))), None)
        if label is not None:
            current = label[0]
            found[current] = [label[1].group(1).strip()]
        elif not line:
            current = current if current == "points" and not any(found.get("points", ())) else None
        elif current == "points":
            found[current].append(line)
        else:
            current = None
    points = [_BULLET.sub("", x).strip() for x in found.get("points", ())]
    if len([p for p in points if p]) == 1:
        points = [x.strip() for x in re.split(r";", next(p for p in points if p))]
    return PreparationAnswer(
        points=tuple(p.rstrip(".") for p in points if p not in _EMPTY),
        chair=_first(found, "chair"),
        contact=_first(found, "contact"),
    )


def withheld(text: str) -> bool:
    """Whether an inspector says of a point that others may not read it ("kun til jer", "internt", "må ikke deles")."""
    return bool(_WITHHELD.search(text))


def _first(found: dict[str, list[str]], name: str) -> str:
    value = next(iter(found.get(name, ())), "")
    return "" if value in _EMPTY else value
