"""The report as DOCX: headings, captions and tables as Word knows them, pictures with their alternative text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from messages.papers_zip import MADE, without_clock
from messages.report_document import Block, Bullets, Document, Heading, Paragraph, Picture, Table
from messages.report_pdf import draw_pngs

if TYPE_CHECKING:
    from docx.document import Document as Word

_INK, _QUIET, _SHADE, _LINE = "17375E", "595959", "F1F4F8", "B8C2CE"
_WIDTH_MM = 162
_LANGUAGES = {"da": "da-DK", "en": "en-GB"}
_NUMBER_MM = 15  # a column of numbers, at least
_LETTER_MM, _SMALL_LETTER_MM, _PADDING_MM = 2.0, 1.6, 4
_WIDE_TABLE = 6  # columns from which on the letters are smaller


def write_docx(document: Document) -> bytes:
    """The report; the same document gives the same bytes."""
    from docx import Document as new

    word = new()
    _set_up(word, document)
    word.add_heading(_clean(document.title), level=1)
    word.add_paragraph(_clean(document.subtitle), style="Subtitle")
    pictures = iter(draw_pngs(document.charts))
    for block in document.blocks:
        _add(word, block, pictures)
    out = io.BytesIO()
    word.save(out)
    return without_clock(out.getvalue())


def _add(word: Word, block: Block, pictures: Iterator[tuple[bytes, int, int]]) -> None:
    match block:
        case Heading():
            word.add_heading(_clean(block.text), level=block.level)
        case Paragraph():
            paragraph = word.add_paragraph(_clean(block.text))
            if block.lead:
                _shade(paragraph._p.get_or_add_pPr(), _SHADE)
        case Bullets():
            for item in block.items:
                word.add_paragraph(_clean(item), style="List Bullet")
        case Table():
            _table(word, block)
        case Picture():
            _picture(word, block, next(pictures))


def _picture(word: Word, block: Picture, drawn: tuple[bytes, int, int]) -> None:
    from docx.shared import Mm

    data, _, _ = drawn
    paragraph = word.add_paragraph()
    shape = paragraph.add_run().add_picture(io.BytesIO(data), width=Mm(_WIDTH_MM))
    properties = shape._inline.docPr
    properties.set("descr", _clean(block.chart.alt))
    properties.set("title", _clean(block.chart.title))
    if block.caption:
        paragraph.paragraph_format.keep_with_next = True
        word.add_paragraph(_clean(block.caption), style="Caption")


def _table(word: Word, block: Table) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.shared import Mm, Pt

    caption = word.add_paragraph(_clean(block.caption), style="Caption")
    caption.paragraph_format.keep_with_next = True
    caption.runs[0].bold = True
    table = word.add_table(rows=0, cols=len(block.head))
    table.autofit = False
    small = len(block.head) > _WIDE_TABLE
    widths = _widths(block)
    for place, texts in enumerate((block.head, *block.rows)):
        row = table.add_row()
        heads = place == 0
        strong = heads or (block.last_is_total and place == len(block.rows))
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if heads:
            properties.append(OxmlElement("w:tblHeader"))
        for n, text in enumerate(texts):
            cell = row.cells[n]
            cell.width = Mm(widths[n])
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(_clean(text))
            run.bold = strong
            run.font.size = Pt(9 if small else 10)
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2.5)
            paragraph.paragraph_format.keep_with_next = heads
            if n >= block.names:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _underline(cell, heads)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    note = word.add_paragraph(_clean(block.note), style="Caption")
    note.paragraph_format.space_before = Pt(3)


def _widths(block: Table) -> list[float]:
    """Numbers take what they need, the naming columns share the rest after their longest texts."""
    longest = [max(len(row[n]) for row in (block.head, *block.rows)) for n in range(len(block.head))]
    letter = _LETTER_MM if len(block.head) <= _WIDE_TABLE else _SMALL_LETTER_MM
    numbers = [max(_NUMBER_MM, letter * length + _PADDING_MM) for length in longest[block.names :]]
    rest = _WIDTH_MM - sum(numbers)
    named = [max(length, 4) for length in longest[: block.names]]
    return [*(rest * length / sum(named) for length in named), *numbers]


def _set_up(word: Word, document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin = section.bottom_margin = Mm(22)
    ink, quiet = RGBColor.from_string(_INK), RGBColor.from_string(_QUIET)
    for name, size, colour, before in (
        ("Normal", 11, None, 0),
        ("Heading 1", 22, ink, 0),
        ("Subtitle", 13, quiet, 0),
        ("Heading 2", 15, ink, 18),
        ("Heading 3", 12.5, ink, 14),
        ("Heading 4", 11.5, ink, 10),
        ("List Bullet", 11, None, 0),
        ("Caption", 9.5, quiet, 0),
    ):
        style: Any = word.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        style.font.italic = False
        for spacing in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spacing)
        if colour is not None:
            style.font.color.rgb = colour
        if name == "Caption":
            style.font.bold = False
        fonts = style.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(6)
    for lang in word.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), _LANGUAGES[document.language])
    core = word.core_properties
    core.title, core.author, core.last_modified_by, core.comments = _clean(document.title), "Socialstyrelsen", "", ""
    core.language, core.revision, core.created, core.modified = _LANGUAGES[document.language], 1, MADE, MADE


def _shade(properties: Any, colour: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    properties.append(shade)


def _underline(cell: Any, heads: bool) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tcBorders")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "8" if heads else "4"), ("color", _INK if heads else _LINE)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    cell._tc.get_or_add_tcPr().append(borders)


def _clean(text: str) -> str:
    """`text` without what XML cannot hold."""
    return re.sub(r"[^\x09\x0a\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
