"""What the two authorities raised in a case, under the topics; where both raised one, a possible dilemma (seeds/002).

Across the authorities only the topic is shown; an inspector's own words only when that inspector released them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from handlers.model import Authority, Document, Party
from handlers.view import CaseView
from messages.reading import FieldValue
from messages.topics import GUIDELINES, TOPICS, Classified, classify

AUTHORITIES = (Authority.AT, Authority.ST)
Source = Literal["agenda", "agenda_points", "special_issues", "topics"]


@dataclass(frozen=True, kw_only=True)
class Raised:
    """One thing an authority raised: an agenda point before the meeting ("agenda"), or a line of its documentation
    (the name of the field). `released`: its words may be shown to the other authority."""

    authority: Authority
    source: Source
    text: str
    classified: Classified
    released: bool


@dataclass(frozen=True, kw_only=True)
class Dilemma:
    """A topic that both authorities raised at the institution, with what each said."""

    topic: str
    at: tuple[Raised, ...]
    st: tuple[Raised, ...]


def topics_of(view: CaseView) -> tuple[Raised, ...]:
    """All that AT and ST raised, first the agenda points, then the newest documentation; each with its topics."""
    out: list[Raised] = []
    for authority in AUTHORITIES:
        for point in view.points:
            if point.party is Party(authority.value) and point.text:
                out.append(_raised(authority, "agenda", point.text, released=point.released))
        document = view.newest_document(authority)
        out += _of_document(authority, document.fields if document else {})
    return tuple(out)


def dilemmas(view: CaseView) -> tuple[Dilemma, ...]:
    """The topics both authorities raised, in the report's order."""
    raised = topics_of(view)
    found: list[Dilemma] = []
    for topic in TOPICS:
        at, st = (
            tuple(one for one in raised if one.authority is authority and topic in one.classified.topics)
            for authority in AUTHORITIES
        )
        if at and st:
            found.append(Dilemma(topic=topic, at=at, st=st))
    return tuple(found)


def documented(view: CaseView, authority: Authority) -> tuple[Raised, ...]:
    """What the authority's newest documentation says was talked about at the meeting."""
    return tuple(one for one in topics_of(view) if one.authority is authority and one.source != "agenda")


def topics_of_document(document: Document) -> tuple[str, ...]:
    """The topics one documentation raises, each once, in the report's order: what is kept beside it to be counted."""
    return topics_in(_of_document(document.authority, document.fields))


def topics_in(raised: Iterable[Raised]) -> tuple[str, ...]:
    """The topics of `raised`, each once, in the report's order."""
    names = {name for one in raised for name in one.classified.topics}
    return tuple(name for name in TOPICS if name in names)


def guidelines_in(raised: Iterable[Raised]) -> tuple[str, ...]:
    """The guidelines' headings of `raised`, each once, in seeds/001's order."""
    names = {name for one in raised for name in one.classified.guidelines}
    return tuple(name for name in GUIDELINES if name in names)


# ------------------------------------------------------------------ helpers

_SOURCES: Mapping[Authority, tuple[Source, ...]] = {
    Authority.AT: ("topics",),
    Authority.ST: ("agenda_points", "special_issues"),
}


def _of_document(authority: Authority, fields: Mapping[str, FieldValue]) -> list[Raised]:
    return [
        _raised(authority, source, text, released=False)
        for source in _SOURCES[authority]
        for text in _lines(fields.get(source))
    ]


def _raised(authority: Authority, source: Source, text: str, *, released: bool) -> Raised:
    return Raised(authority=authority, source=source, text=text, classified=classify(text), released=released)


def _lines(value: FieldValue | None) -> tuple[str, ...]:
    """A field's lines: slide topics are a list, the form's items are joined by "; " (README, "explain")."""
    lines = value.split(";") if isinstance(value, str) else value or ()
    return tuple(line.strip() for line in lines if line.strip())
