"""The papers' common look in Word: A4, Calibri, one dark blue; headings, header rows, language for screen readers.

The same content gives the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from messages.papers_zip import MADE, changed, without_clock

if TYPE_CHECKING:
    from docx.document import Document

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
INK, QUIET, SHADE, LINE = "17375E", "595959", "F1F4F8", "B8C2CE"

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}
_STYLES = (
    # name, size, colour, space before, space after (points)
    ("Normal", 11, "", 0, 5),
    ("Heading 1", 18, INK, 0, 3),
    ("Subtitle", 13, QUIET, 0, 8),
    ("Heading 2", 13, INK, 10, 4),
    ("List Bullet", 11, "", 0, 2),
    ("List Number", 11, "", 0, 2),
    ("Header", 9, QUIET, 0, 0),
    ("Footer", 9, QUIET, 0, 0),
)


def new_document(
    title: str, *, language: str, head: str = "", foot: str = "", page: tuple[str, str] = ("", "")
) -> Document:
    """An empty document in the house style. `head` and `foot` stand on every page, `page` are the words around the
    page's number and the number of pages ("Side", "af"), ("", "") for none."""
    from docx import Document
    from docx.oxml.ns import qn
    from docx.shared import Mm

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin = section.bottom_margin = Mm(20)
    for name, size, colour, before, after in _STYLES:
        _style(document.styles[name], size, colour, before, after)
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), _LANGUAGES[language])
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = (
        clean(title),
        "Socialstyrelsen",
        "Socialstyrelsen",
        "",
    )
    core.language, core.revision, core.created, core.modified = _LANGUAGES[language], 1, MADE, MADE
    if head:
        section.header.paragraphs[0].text = head
    if foot or page[0]:
        _foot(section.footer.paragraphs[0], foot, page)
    return document


def saved(document: Document) -> bytes:
    """The document's bytes, without a clock in them."""
    out = io.BytesIO()
    document.save(out)
    return without_clock(out.getvalue())


def filled(data: bytes, fill: Callable[[Any], None]) -> bytes:
    """A document that was `saved` once, its body (w:document) filled in by `fill`.

    A form put together once and filled in many times takes a tenth of the time of putting each together.
    """
    from docx.oxml import parse_xml
    from lxml.etree import tostring

    def change(name: str, content: bytes) -> bytes:
        if name != "word/document.xml":
            return content
        body: Any = parse_xml(content)
        fill(body)
        return bytes(tostring(body, encoding="UTF-8", standalone=True))

    return changed(data, change)


def places(body: Any, *marks: str) -> dict[str, Any]:
    """The texts (w:t) of a body that hold a mark ("%WHO%"), by the mark; a mark stands at one place at most."""
    from docx.oxml.ns import qn

    return {mark: text for text in body.iter(qn("w:t")) for mark in marks if mark in (text.text or "")}


def say(place: Any, mark: str, words: str) -> None:
    """Put `words` in the place of a mark; a line of its own for each line of theirs."""
    from docx.oxml.ns import qn

    first, *lines = (place.text or "").replace(mark, clean_lines(words)).split("\n")
    place.text = first
    if first != first.strip():
        place.set(qn("xml:space"), "preserve")
    for line in lines:
        add(place.getparent(), "w:br")
        add(place.getparent(), "w:t").text = line


def repeat(body: Any, holder: str, marks: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Copy the `holder` ("w:p", "w:tr") of `marks` once for each of `rows`, whose words take the marks' places."""
    from docx.oxml.ns import qn

    marked = next(places(body, marks[0])[marks[0]].iterancestors(qn(holder)))
    for words in rows:
        copy = deepcopy(marked)
        found = places(copy, *marks)
        for mark, word in zip(marks, words, strict=True):
            say(found[mark], mark, word)
        marked.addprevious(copy)
    marked.getparent().remove(marked)


def facts_table(document: Document, title: str, heads: tuple[str, str], *, widths_mm: tuple[int, int]) -> Any:
    """A table of two columns whose header row is one to screen readers and repeats on each page; `title` is its
    alternative text."""
    from docx.shared import Mm

    table: Any = document.add_table(rows=0, cols=2)
    table.autofit = False
    properties = table._tbl.tblPr
    borders = add(properties, "w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        add(borders, f"w:{side}", val="single", sz="4", space="0", color=LINE)
    add(properties, "w:tblCaption", val=clean(title))
    add(properties, "w:tblDescription", val=clean(f"{title}: {heads[0]} – {heads[1]}"))
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    _head_row(add_row(table, widths_mm), heads)
    return table


def add_row(table: Any, widths_mm: tuple[int, int]) -> Any:
    """A row that no page's end tears apart."""
    from docx.shared import Mm, Pt

    row = table.add_row()
    add(row._tr.get_or_add_trPr(), "w:cantSplit")
    for cell, width in zip(row.cells, widths_mm, strict=True):
        cell.width = Mm(width)
        space = cell.paragraphs[0].paragraph_format
        space.space_before = space.space_after = Pt(3)
    return row


def add_link(document: Document, text: str, url: str) -> None:
    """A paragraph that is a link."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    paragraph: Any = document.add_paragraph()
    link = add(paragraph._p, "w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = add(link, "w:r")
    look = add(run, "w:rPr")
    add(look, "w:color", val=INK)
    add(look, "w:u", val="single")
    add(run, "w:t").text = clean(text)


def shaded(properties: Any) -> None:
    """Give a cell or paragraph the light ground of what must not be overlooked."""
    add(properties, "w:shd", val="clear", color="auto", fill=SHADE)


def add(parent: Any, tag: str, **attributes: str) -> Any:
    """Append an element of WordprocessingML."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element


def clean(text: str) -> str:
    """`text` without what XML cannot hold."""
    return re.sub(r"[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)


def clean_lines(text: str) -> str:
    """`clean`, with the line breaks kept."""
    return "\n".join(map(clean, text.split("\n")))


def _style(style: Any, size: int, colour: str, before: int, after: int) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.italic = "Calibri", Pt(size), False
    for spacing in style.element.rPr.findall(qn("w:spacing")):  # letters pulled apart
        style.element.rPr.remove(spacing)
    if colour:
        style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.0


def _foot(paragraph: Any, foot: str, page: tuple[str, str]) -> None:
    if foot:
        paragraph.add_run(foot)
    if page[0]:
        paragraph.add_run(f"\t\t{page[0]} ")
        _field(paragraph, "PAGE")
        paragraph.add_run(f" {page[1]} ")
        _field(paragraph, "NUMPAGES")


def _field(paragraph: Any, code: str) -> None:
    field = add(paragraph._p, "w:fldSimple", instr=code)
    add(add(field, "w:r"), "w:t").text = "1"


def _head_row(row: Any, heads: tuple[str, str]) -> None:
    from docx.shared import RGBColor

    add(row._tr.get_or_add_trPr(), "w:tblHeader")
    for cell, text in zip(row.cells, heads, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold = True
        run.font.color.rgb = RGBColor.from_string(INK)
        shaded(cell._tc.get_or_add_tcPr())
