"""A reading as the JSON object of the `explain` contract (README, "explain"): every key, always."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict

from messages.reading import Answer, DateMention, FieldValue, Reading


class ExplainedDate(TypedDict, total=False):
    """One date on the wire; `open`, `doubt`, `text` and `of` only where they apply."""

    start: str | None
    end: str | None
    all_day: bool
    wanted: bool
    open: str
    doubt: str
    text: str
    of: str


class ExplainedWhy(TypedDict):
    text: str
    rule: str


class ExplainedSensitive(TypedDict):
    type: str
    where: str


class Explained(TypedDict):
    """One message's line of JSON, without the file's name."""

    kind: str
    outcome: str | None
    reason: str | None
    dates: list[ExplainedDate]
    fields: dict[str, str | list[str]]
    missing: list[str]
    answers: dict[str, Answer]
    points: list[str]
    recipient: str | None
    until: str | None
    reply_text: str
    sensitive: list[ExplainedSensitive]
    decision: str
    confidence: float
    why: list[ExplainedWhy]


def explain(reading: Reading, language: str = "da") -> Explained:
    """The reading as plain JSON values; times in ISO 8601 with offset, what is the matter with a file in `language`."""
    return Explained(
        kind=reading.kind.value,
        outcome=reading.outcome,
        reason=reading.reason,
        dates=[explain_date(d) for d in reading.dates],
        fields={k: _field(v) for k, v in reading.fields.items()},
        missing=list(reading.missing),
        answers=dict(reading.answers),
        points=list(reading.points),
        recipient=reading.recipient,
        until=reading.until.isoformat() if reading.until else None,
        reply_text=reading.reply_text,
        sensitive=[ExplainedSensitive(type=s.type, where=s.where) for s in reading.sensitive],
        decision=reading.decision.value,
        confidence=round(reading.confidence, 2),
        why=[ExplainedWhy(text=e.told(language), rule=e.rule) for e in reading.why],
    )


def explain_date(mention: DateMention) -> ExplainedDate:
    """One date as JSON values."""
    out = ExplainedDate(
        start=_iso(mention.start), end=_iso(mention.end), all_day=mention.all_day, wanted=mention.wanted
    )
    if mention.open:
        out["open"] = mention.open
    if mention.doubt:
        out["doubt"] = mention.doubt
        out["text"] = mention.text or ""
    if mention.of:
        out["of"] = mention.of
    return out


def _iso(value: date | datetime | None) -> str | None:
    return value.isoformat() if value is not None else None


def _field(value: FieldValue) -> str | list[str]:
    return value if isinstance(value, str) else list(value)
