"""The agenda (annex 4) as DOCX, for those who write on it; the same words as the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from messages.danish import format_slot as in_danish
from messages.english import format_slot as in_english
from messages.mail import Part
from messages.papers_docx import DOCX, add_link, add_row, clean, facts_table, new_document, saved, shaded
from messages.papers_out import AgendaPaper
from messages.papers_wording import Wording
from messages.reading import Slot
from messages.render import one_line

if TYPE_CHECKING:
    from docx.document import Document

_WIDTHS = (48, 114)


def write_agenda_document(request: AgendaPaper, *, language: str, wording: Wording) -> Part:
    """The agenda as Word opens it."""
    words, house = wording.words("agenda", language), wording.words("house", language)
    title = words["title_draft" if request.draft else "title_final"]
    document = new_document(
        title,
        language=language,
        head=house["project"],
        foot=house["authorities"],
        page=(house["page"], house["of"]),
    )
    document.add_heading(title, level=1)
    document.add_paragraph(words["subtitle"], style="Subtitle")
    lead = document.add_paragraph()
    lead.add_run(_one(request.institution)).bold = True
    _facts(document, request, words, language)
    document.add_heading(words["points_title"], level=2)
    for point in request.points:
        document.add_paragraph(_one(point), style="List Number")
    if not request.points:
        document.add_paragraph(words["points_none"])
    document.add_heading(words["think_title"], level=2)
    for question in words["think"]:
        document.add_paragraph(question, style="List Bullet")
    if request.draft:
        document.add_heading(words["remarks_title"], level=2)
        remarks = f"{words['remarks']} {request.remarks_by}." if request.remarks_by else words["remarks_open"]
        shaded(document.add_paragraph(_one(remarks))._p.get_or_add_pPr())
    document.add_heading(words["why_title"], level=2)
    for text in words["why"]:
        document.add_paragraph(text)
    add_link(document, house["project_link"], house["project_url"])
    document.add_heading(words["order_title"], level=2)
    document.add_paragraph(words["order"])
    phones = [(words["call_at"], request.phone_at), (words["call_st"], request.phone_st)]
    if any(phone for _, phone in phones):
        document.add_heading(words["call_title"], level=2)
        lines = [_one(f"{who}: {words['phone']} {phone}") for who, phone in phones if phone]
        document.add_paragraph("\n".join(lines))
    name = words["file_draft" if request.draft else "file_final"].removesuffix(".pdf")
    return Part(name=f"{name}.docx", content_type=DOCX, data=saved(document))


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


def _facts(document: Document, request: AgendaPaper, words: Any, language: str) -> None:
    table = facts_table(document, words["subtitle"], (words["fact"], words["value"]), widths_mm=_WIDTHS)
    for name, value in agenda_facts(request, words, language):
        row = add_row(table, _WIDTHS)
        row.cells[0].paragraphs[0].add_run(name)
        row.cells[1].paragraphs[0].add_run(_one(value))


def _one(text: str) -> str:
    return clean(one_line(text))
