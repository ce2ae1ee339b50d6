"""Socialtilsynet's documentation form (annex 6) as DOCX with content controls, filled in as far as the case knows.

The labels are the annex's own: `messages/papers/st_form.py` and people who have used the form before look for them.
"""

from __future__ import annotations

import io
import re
import zlib
from datetime import date
from typing import TYPE_CHECKING, Any

from messages.danish import format_day
from messages.mail import Part
from messages.papers_out import StForm
from messages.papers_zip import MADE, file_name, without_clock

if TYPE_CHECKING:
    from docx.document import Document

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_TITLE = "Skabelon til Socialtilsynets dokumentation af den koordinerede tilsynsindsats"
_LEAD = (
    "Send skemaet til den fælles postkasse senest en uge efter dialogmødet. Det er nemmest at svare på den mail, som "
    "skemaet kom med. Det, vi ved i forvejen, er skrevet ind. Ret det, hvis det er forkert.",
    "Vi skal som minimum bruge tilsynets navn, tilbuddets navn, en kontaktperson til spørgeskemaet, mødets dato og "
    "punkterne på dagsordenen. Skriv ikke CPR-numre eller navne på borgere.",
)
_SECTIONS = (
    (
        "Generelle oplysninger",
        (
            ("authority", "Navn på socialtilsyn:"),
            ("inspectors", "Kontaktoplysninger på tilsynsførende (navn og e-mail):"),
            ("visit_date", "Dato for ordinært tilsynsbesøg:"),
        ),
    ),
    (
        "Oplysninger om tilbuddet",
        (
            ("institution", "Navn:"),
            ("address", "Adresse:"),
            ("email", "E-mail:"),
            ("institution_type", "Tilbudstype:"),
            ("target_group", "Målgruppe:"),
            ("leader", "Leder:"),
            (
                "survey_contact",
                "Kontaktperson i fht. modtagelse og besvarelse af spørgeskema (navn og e-mail):",
            ),
        ),
    ),
    (
        "Oplysninger om dialogmødet",
        (
            ("meeting_date", "Dato for dialogmøde:"),
            ("agenda_points", "Punkter på dagsordenen:"),
            ("special_issues", "Særlige problemstillinger, som blev drøftet med tilbuddet:"),
            ("institution_remarks", "Tilbuddets evt. bemærkninger:"),
            ("benefit_assessment", "Socialtilsynets vurdering af tilbuddets udbytte af dialogmødet:"),
        ),
    ),
)
_AUTHORITIES = tuple(f"Socialtilsyn {region}" for region in ("Nord", "Midt", "Syd", "Øst", "Hovedstaden"))
_DATES = ("visit_date", "meeting_date")
_LISTS = ("inspectors", "agenda_points", "special_issues")  # "; " between items: a line each
_PROMPTS = {
    "authority": "Vælg socialtilsyn.",
    "visit_date": "Vælg dato.",
    "meeting_date": "Vælg dato.",
    "agenda_points": "Skriv ét punkt i hver linje.",
    "survey_contact": "Skriv navn og e-mail.",
    "inspectors": "Skriv navn og e-mail.",
}
_PROMPT = "Klik og skriv her."
_INK, _QUIET, _SHADE = "17375E", "595959", "F1F4F8"


def write_st_form(request: StForm, *, language: str) -> Part:
    """The form. It is a national template: its words are Danish in every `language`."""
    del language
    from docx import Document

    document = Document()
    _set_up(document)
    document.add_heading(_TITLE, level=1)
    for text in _LEAD:
        document.add_paragraph(text)
    _table(document, {key: " ".join(value.split()) for key, value in request.fields.items()})
    out = io.BytesIO()
    document.save(out)
    name = file_name("Dokumentation af dialogmøde", request.fields.get("institution", ""), "docx")
    return Part(name=name, content_type=DOCX, data=without_clock(out.getvalue()))


def _set_up(document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin = section.bottom_margin = Mm(22)
    styles = document.styles
    for name, size in (("Normal", 11), ("Heading 1", 18)):
        style: Any = styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        fonts = style.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    normal: Any = styles["Normal"]
    normal.paragraph_format.space_after = Pt(6)
    heading: Any = styles["Heading 1"]
    heading.font.color.rgb = RGBColor.from_string(_INK)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(0), Pt(8)
    for lang in styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), "da-DK")
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = _TITLE, "Socialstyrelsen", "Socialstyrelsen", ""
    core.language, core.revision, core.created, core.modified = "da-DK", 1, MADE, MADE


def _table(document: Document, fields: dict[str, str]) -> None:
    from docx.shared import Mm, Pt, RGBColor

    table = document.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    widths = (Mm(62), Mm(100))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for title, rows in _SECTIONS:
        head = table.add_row()
        _keep_together(head, heads_section=True)
        for cell, text in zip(head.cells, (title, "Skriv svar"), strict=True):
            run = cell.paragraphs[0].add_run(text)
            run.bold = True
            run.font.color.rgb = RGBColor.from_string(_INK)
            _shade(cell)
        for key, label in rows:
            row = table.add_row()
            _keep_together(row)
            row.cells[0].paragraphs[0].add_run(label)
            row.cells[1].paragraphs[0]._p.append(_control(key, label, fields.get(key, "")))
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
            space = cell.paragraphs[0].paragraph_format
            space.space_before = space.space_after = Pt(4)


def _keep_together(row: Any, *, heads_section: bool = False) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    if heads_section:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _shade(cell: Any) -> None:
    _add(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=_SHADE)


def _control(key: str, label: str, value: str) -> Any:
    """A run-level content control (w:sdt): a list to choose from, a date, or text; without a value
    it shows its prompt, marked as such (w:showingPlcHdr) so that no reader takes it for an answer."""
    from docx.oxml import OxmlElement

    control = OxmlElement("w:sdt")
    properties = _add(control, "w:sdtPr")
    _add(properties, "w:alias", val=label.rstrip(":"))
    _add(properties, "w:tag", val=key)
    _add(properties, "w:id", val=str(zlib.crc32(key.encode()) & 0x7FFFFFFF))
    if not value:
        _add(properties, "w:showingPlcHdr")
    day = _day(value) if key in _DATES else None
    if key == "authority" and value in ("", *_AUTHORITIES):
        choices = _add(properties, "w:dropDownList")
        for name in _AUTHORITIES:
            _add(choices, "w:listItem", displayText=name, value=name)
    elif key in _DATES and (day or not value):
        picker = _add(properties, "w:date", **({"fullDate": f"{day.isoformat()}T00:00:00Z"} if day else {}))
        _add(picker, "w:dateFormat", val="d. MMMM yyyy")
        _add(picker, "w:lid", val="da-DK")
        _add(picker, "w:storeMappedDataAs", val="dateTime")
        _add(picker, "w:calendar", val="gregorian")
    # Else rich text: plain text (w:text) loses its line breaks and its grey prompt in LibreOffice.
    content = _add(control, "w:sdtContent")
    if value:
        shown = format_day(day).partition(" den ")[2] if day else value  # as the picker's own format has it
        for number, line in enumerate(shown.split("; ") if key in _LISTS else [shown]):
            if number:
                _add(_add(content, "w:r"), "w:br")
            _add(_add(content, "w:r"), "w:t").text = _clean(line)
    else:
        run = _add(content, "w:r")
        _add(_add(run, "w:rPr"), "w:color", val=_QUIET)
        _add(run, "w:t").text = _PROMPTS.get(key, _PROMPT)
    return control


def _clean(text: str) -> str:
    """`text` without what XML cannot hold."""
    return re.sub(r"[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:  # somebody's own words: shown as they are
        return None


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element
