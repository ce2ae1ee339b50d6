"""The agenda (annex 4) as DOCX, for those who write on it; the same words as the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from messages.danish import format_slot as in_danish
from messages.english import format_slot as in_english
from messages.mail import Part
from messages.papers_docx import (
    DOCX,
    add_link,
    add_row,
    clean,
    facts_table,
    filled,
    new_document,
    places,
    repeat,
    saved,
    say,
    shaded,
)
from messages.papers_out import AgendaPaper
from messages.papers_wording import Wording
from messages.reading import Slot
from messages.render import one_line

_WIDTHS = (48, 114)
_INSTITUTION, _FACT, _VALUE, _POINT = "%INSTITUTION%", "%FACT%", "%VALUE%", "%POINT%"
_REMARKS_BY, _PHONES = "%REMARKS_BY%", "%PHONES%"


def write_agenda_document(request: AgendaPaper, *, language: str, wording: Wording) -> Part:
    """The agenda as Word opens it."""
    words = wording.words("agenda", language)
    phones = [(words["call_at"], request.phone_at), (words["call_st"], request.phone_st)]
    lines = [_one(f"{who}: {words['phone']} {phone}") for who, phone in phones if phone]
    shape = _Shape(
        draft=request.draft, points=bool(request.points), remarks_by=bool(request.remarks_by), phones=bool(lines)
    )

    def fill(body: Any) -> None:
        single = {_INSTITUTION: request.institution, _REMARKS_BY: request.remarks_by, _PHONES: "\n".join(lines)}
        for mark, place in places(body, *single).items():
            say(place, mark, single[mark] if mark is _PHONES else _one(single[mark]))
        facts = agenda_facts(request, words, language)
        repeat(body, "w:tr", (_FACT, _VALUE), ((name, _one(value)) for name, value in facts))
        if request.points:
            repeat(body, "w:p", (_POINT,), ((_one(point),) for point in request.points))

    name = words["file_draft" if request.draft else "file_final"].removesuffix(".pdf")
    data = filled(_empty_agenda(shape, language, wording), fill)
    return Part(name=f"{name}.docx", content_type=DOCX, data=data)


def agenda_facts(request: AgendaPaper, words: Any, language: str) -> tuple[tuple[str, str], ...]:
    """The facts above the points, each with its name: the same in PDF and DOCX."""
    when = (in_danish if language == "da" else in_english)(Slot(start=request.start, end=request.end))
    unknown = words["to_be_named"]
    rows = (
        (words["time"], when),
        (words["place"], request.address or unknown),
        (words["from_st"], ", ".join(request.st_names) or unknown),
        (words["from_at"], ", ".join(request.at_names) or unknown),
        (words["case"], request.case),
        (words["cvr"], request.cvr),
    )
    return tuple((name, value) for name, value in rows if value)


@dataclass(frozen=True, kw_only=True)
class _Shape:
    """Which paragraphs an agenda has."""

    draft: bool
    points: bool
    remarks_by: bool
    phones: bool


@lru_cache(maxsize=32)
def _empty_agenda(shape: _Shape, language: str, wording: Wording) -> bytes:
    """The agenda with marks where its facts go."""
    words, house = wording.words("agenda", language), wording.words("house", language)
    title = words["title_draft" if shape.draft else "title_final"]
    document = new_document(
        title,
        language=language,
        head=house["project"],
        foot=house["authorities"],
        page=(house["page"], house["of"]),
    )
    document.add_heading(title, level=1)
    document.add_paragraph(words["subtitle"], style="Subtitle")
    document.add_paragraph().add_run(_INSTITUTION).bold = True
    row = add_row(facts_table(document, words["subtitle"], (words["fact"], words["value"]), widths_mm=_WIDTHS), _WIDTHS)
    for cell, mark in zip(row.cells, (_FACT, _VALUE), strict=True):
        cell.paragraphs[0].add_run(mark)
    document.add_heading(words["points_title"], level=2)
    if shape.points:
        document.add_paragraph(_POINT, style="List Number")
    else:
        document.add_paragraph(words["points_none"])
    document.add_heading(words["think_title"], level=2)
    for question in words["think"]:
        document.add_paragraph(question, style="List Bullet")
    if shape.draft:
        document.add_heading(words["remarks_title"], level=2)
        remarks = f"{words['remarks']} {_REMARKS_BY}." if shape.remarks_by else words["remarks_open"]
        shaded(document.add_paragraph(_one(remarks))._p.get_or_add_pPr())
    document.add_heading(words["why_title"], level=2)
    for text in words["why"]:
        document.add_paragraph(text)
    add_link(document, house["project_link"], house["project_url"])
    document.add_heading(words["order_title"], level=2)
    document.add_paragraph(words["order"])
    if shape.phones:
        document.add_heading(words["call_title"], level=2)
        document.add_paragraph(_PHONES)
    return saved(document)


def _one(text: str) -> str:
    return clean(one_line(text))
