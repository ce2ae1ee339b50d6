"""Reads PDF files: ruled tables, form fields where they stand on the page, guessed columns, slides.

A page without letters is a picture of a page; a file of such pages is refused with a request for another format.
"""

from __future__ import annotations

import binascii
import io
import re
import struct
import zlib
from collections import Counter
from typing import Any

from messages.papers.model import Block, FormValue, Slide
from messages.papers.pdf_fields import CHECKED, UNCHECKED, Field, rows_of_fields
from messages.papers.pdf_guard import MAX_PAGES, PageCost, check_file
from messages.papers.pdf_layout import Box, lay_out
from messages.papers.pdf_slides import Sheet, handout, slide_of, without
from messages.papers.pdf_words import Word, lines_of
from messages.papers.unreadable import Unreadable, UnreadablePaper

_FEWEST_LETTERS = 25
_MOST_EDGES = 3000
_MOST_NOTES = 400
_LONGEST_VALUE = 10_000
# What the PDF libraries raise over damaged files; each becomes UnreadablePaper with its cause kept.
_FAILS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    OSError,
    EOFError,
    MemoryError,
    struct.error,
    zlib.error,
    binascii.Error,
)


_Read = tuple[tuple[Block, ...], tuple[FormValue, ...], str, tuple[str, ...], tuple[str, ...]]


def read_pdf(data: bytes) -> _Read:
    """The blocks, the form's values, all text and the remarks stuck on a PDF file, and what is stamped
    or written across its pages. Raises UnreadablePaper.

    This may still take long on a hostile file: the running bot calls it in a process with limits.
    """
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    check_file(data)
    try:
        with pdfplumber.open(io.BytesIO(data), pages=list(range(1, MAX_PAGES + 2)), unicode_norm="NFC") as document:
            return _document(document)
    except UnreadablePaper:
        raise
    except (PSException, PdfminerException, MalformedPDFException, *_FAILS) as error:
        causes = (error, error.__cause__, error.__context__, *error.args)
        if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
            raise UnreadablePaper(Unreadable.LOCKED_PDF) from error
        raise UnreadablePaper(Unreadable.DAMAGED_PDF) from error


def _document(document: Any) -> _Read:
    cost = PageCost()
    blocks: list[Block] = []
    values: list[FormValue] = []
    stuck: list[str] = []
    across: list[str] = []
    text: list[str] = [str(value) for value in document.metadata.values() if isinstance(value, str)]
    letters = 0
    pages = document.pages
    if len(pages) > MAX_PAGES:
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    for page in pages:
        cost.add(page.page_obj)
    repeated = Counter[str]()
    drawn: list[tuple[bool, tuple[Block, ...]]] = []
    sheets: list[Sheet] = []
    for page in pages:
        words = _words(page)
        across.append("".join(one["text"] for one in page.chars if abs(one["matrix"][1]) > abs(one["matrix"][0]) / 10))
        fields, remarks = _fields(page)
        filled = [one for one in fields if one.lines]
        stuck += [remark for kind, remark in remarks if kind in _REMARKS]
        across += [remark for kind, remark in remarks if kind in _STAMPS]
        letters += sum(len(word.text) for word in words)
        values += (FormValue(name=one.name, value=one.text) for one in filled if one.name)
        grids = _grids(page)
        rows, taken = ([], set[int]()) if grids else rows_of_fields(fields, words)
        printed = [word for word in words if id(word) not in taken]
        apart = [*printed, *(word for one in filled if one.box not in {row.box for row in rows} for word in one.words)]
        words += (word for one in filled for word in one.words)
        lines = lines_of(words)
        text += [line.text for line in lines] + [remark for _, remark in remarks] + [one.text for one in filled]
        repeated.update({line.text for line in lines})
        if page.width < page.height:
            across += _at_the_edges(words, float(page.height))
        sheets.append(Sheet(words=words, width=page.width, height=page.height, boxes=_boxes(page)))
        wide = sheets[-1].wide
        drawn.append((wide, (slide_of(words, grids),) if wide else lay_out(apart, grids, rows)))
        page.close()
    if letters + sum(len(value.value) for value in values) < _FEWEST_LETTERS:
        raise UnreadablePaper(Unreadable.SCAN)
    if "XFA" in str(document.doc.catalog.get("AcroForm", "")) and re.search(
        r"(?i)please wait|vent venligst", " ".join(text)
    ):
        raise UnreadablePaper(Unreadable.ADOBE_ONLY)
    edges = tuple(dict.fromkeys(line[:_LONGEST_EDGE] for one in across if (line := one.strip())))
    if slides := handout(sheets):
        return tuple(slides), tuple(values), "\n".join(text), tuple(stuck), edges
    often = {line for line, count in repeated.items() if count >= 3 and 2 * count > len(pages)}
    for wide, found in drawn:
        blocks += (without(block, often) if isinstance(block, Slide) else block for block in found) if wide else found
    return tuple(blocks), tuple(values), "\n".join(text), tuple(stuck), edges


def _at_the_edges(words: list[Word], height: float) -> list[str]:
    """The lines that stand where a page has its header and footer."""
    edge = height * _EDGE
    upper = [word for word in words if word.bottom < edge]
    lower = [word for word in words if word.top > height - edge]
    return [line.text for part in (upper, lower) for line in lines_of(part)]


def _words(page: Any) -> list[Word]:
    # Bold is sometimes printed as the same letters twice; taking them apart costs time and is seldom needed.
    places = {(letter["text"], round(letter["x0"]), round(letter["top"])) for letter in page.chars}
    plain = page if len(places) > 0.9 * len(page.chars) else page.dedupe_chars()
    found = plain.extract_words(x_tolerance_ratio=0.15, keep_blank_chars=False, return_chars=True)
    return [
        Word(
            text=word["text"].replace("\u00ad", "-"),  # printed, it is a hyphen
            x0=word["x0"],
            top=word["top"],
            x1=word["x1"],
            bottom=word["bottom"],
            bold=all(_BOLD.search(letter.get("fontname", "")) for letter in word["chars"]),
        )
        for word in found
    ]


_BOLD = re.compile(r"bold|black|heavy|fed\b", re.IGNORECASE)


def _grids(page: Any) -> list[list[list[tuple[float, float, float, float] | None]]]:
    """The ruled tables of a page; a frame around text is none, and on slides boxes are mostly decoration."""
    grids = []
    for table in page.find_tables() if len(page.edges) < _MOST_EDGES else []:
        rows = [row.cells for row in table.rows]
        if max((sum(1 for cell in row if cell) for row in rows), default=0) > 1:
            grids.append(rows)
    return grids


def _boxes(page: Any) -> list[Box]:
    """What is drawn on a page, each as the box it fills."""
    if len(page.edges) >= _MOST_EDGES:
        return []
    drawn = [*page.rects, *page.curves, *page.images]
    return [(float(one["x0"]), float(one["top"]), float(one["x1"]), float(one["bottom"])) for one in drawn]


def _fields(page: Any) -> tuple[list[Field], list[tuple[str, str]]]:
    """The form fields of a page, filled in or not, and the remarks stuck on it, each with its kind."""
    from pdfminer.pdftypes import resolve1

    fields: list[Field] = []
    remarks: list[tuple[str, str]] = []
    notes = resolve1(page.page_obj.annots)
    for reference in notes[:_MOST_NOTES] if isinstance(notes, list) else []:
        note = resolve1(reference)
        if not isinstance(note, dict):
            continue
        kind = getattr(resolve1(note.get("Subtype")), "name", "")
        if kind not in ("Widget", "FreeText"):
            remarks.append((kind, _decoded(resolve1(note.get("Contents")))))
            continue
        # What is written over a page that has no fields stands in boxes of text without a name.
        name, value = _entered(note) if kind == "Widget" else ("", _decoded(resolve1(note.get("Contents"))))
        box = [float(resolve1(side)) for side in resolve1(note.get("Rect")) or []]
        if len(box) != 4:
            continue
        left, right = sorted((box[0], box[2]))
        high, low = sorted((float(page.height) - box[1], float(page.height) - box[3]))
        lines = tuple(line for line in re.split(r"[\r\n]+", value) if line.strip())
        fields.append(Field(name=name, lines=lines, box=(left, high, right, low), ticks=value in (CHECKED, UNCHECKED)))
    return fields, [(kind, remark) for kind, remark in remarks if remark]


_STAMPS = ("Stamp", "Watermark")
_LONGEST_EDGE = 300
_EDGE = 0.08  # of a page's height
_REMARKS = ("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Popup")


def _entered(widget: dict[str, Any]) -> tuple[str, str]:
    """A field's name (the one for people first) and value; both may stand in the field's parents."""
    from pdfminer.pdftypes import resolve1

    own: dict[str, Any] = {}
    node: Any = widget
    names: list[str] = []
    for _ in range(8):
        if not isinstance(node, dict):
            break
        names.append(_decoded(resolve1(node.get("T"))))
        for key in ("V", "FT", "TU", "AS"):
            own.setdefault(key, resolve1(node.get(key)) if key in node else None)
            if own[key] is None:
                del own[key]
        node = resolve1(node.get("Parent"))
    name = _decoded(own.get("TU")) or ".".join(reversed([part for part in names if part]))
    value = own.get("V")
    if getattr(own.get("FT"), "name", "") == "Btn":
        state = getattr(own.get("AS", value), "name", "Off")
        return name, UNCHECKED if state == "Off" else CHECKED
    if isinstance(value, list):
        return name, "; ".join(_decoded(resolve1(part)) for part in value[:50])
    return name, _decoded(value)


def _decoded(value: Any) -> str:
    from pdfminer.utils import decode_text

    if isinstance(value, bytes):
        return decode_text(value[:_LONGEST_VALUE]).strip()
    if isinstance(value, str):
        return value.strip()
    return str(getattr(value, "name", ""))
