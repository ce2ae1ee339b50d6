"""Reads PowerPoint decks (PPTX, PPSX, POTX, PPTM; ECMA-376-1, PresentationML) by walking the XML itself.

Groups, tables, SmartArt and the speaker's notes are read; footers, dates, slide numbers and pictures are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from messages.papers.model import Block, Cell, Paragraph, Slide, Table
from messages.papers.packages import Package, attribute, local
from messages.papers.unreadable import Unreadable, UnreadablePaper

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_SLIDES = 300


def read_powerpoint(package: Package, main: str) -> tuple[Block, ...]:
    """The slides in the order they are shown. Raises UnreadablePaper."""
    relations = package.related(main)
    slides: list[Block] = []
    for entry in package.xml(main).iter("{*}sldId"):
        ident = next((str(value) for key, value in entry.attrib.items() if str(key).endswith("}id")), "")
        kind, part = relations.get(ident, ("", ""))
        if kind == "slide" and part in package:
            slides.append(_slide(package, part))
        if len(slides) > MAX_SLIDES:
            raise UnreadablePaper(Unreadable.TOO_MANY_SLIDES)
    return tuple(slides)


def _slide(package: Package, part: str) -> Slide:
    related = package.related(part)
    titles: list[str] = []
    blocks: list[Block] = []
    for shape in _shapes(package.xml(part)):
        kind = _placeholder(shape)
        if kind in _UNSAID:
            continue
        if local(shape) == "graphicFrame":
            blocks += _frame(package, shape, related)
            continue
        found = list(_paragraphs(shape))
        if kind in ("title", "ctrTitle") and not titles:
            titles = [" ".join(paragraph.text.split()) for paragraph in found]
        else:
            blocks += found
    notes: list[Paragraph] = []
    for relation, target in related.values():
        if relation == "notesSlide" and target in package:
            for shape in _shapes(package.xml(target)):
                if _placeholder(shape) in ("body", "obj"):
                    notes += _paragraphs(shape)
    return Slide(title=" ".join(titles), blocks=tuple(blocks), notes=tuple(notes))


_UNSAID = frozenset({"ftr", "dt", "sldNum", "hdr", "sldImg"})


def _shapes(root: _Element) -> Iterator[_Element]:
    """The shapes and frames of a slide, those inside groups too."""
    for child in root:
        name = local(child)
        if name in ("sp", "graphicFrame", "cxnSp"):
            yield child
        elif name in ("cSld", "spTree", "grpSp", "Choice"):
            yield from _shapes(child)
        elif name == "AlternateContent":
            choice = next((part for part in child if local(part) == "Choice"), None)
            shown = list(_shapes(choice)) if choice is not None else []
            if shown:
                yield from shown
            else:
                yield from _shapes(next((part for part in child if local(part) == "Fallback"), child))


def _placeholder(shape: _Element) -> str:
    """The placeholder's kind; "" for a shape that is none ("obj" is what a placeholder without a kind is)."""
    for holder in shape:
        if local(holder).startswith("nv"):
            mark = next(holder.iter("{*}ph"), None)
            return "" if mark is None else attribute(mark, "type", "obj")
    return ""


def _paragraphs(shape: _Element) -> Iterator[Paragraph]:
    for body in shape:
        if local(body) == "txBody":
            for paragraph in body.iter("{*}p"):
                text = _text(paragraph).strip()
                if text:
                    yield Paragraph(text=text, role="item")


def _text(paragraph: _Element) -> str:
    pieces: list[str] = []
    for child in paragraph:
        name = local(child)
        if name in ("r", "fld"):
            if name == "fld" and attribute(child, "type") == "slidenum":
                continue
            pieces += [piece.text or "" for piece in child if local(piece) == "t"]
        elif name == "br":
            pieces.append("\n")
    return "".join(pieces).replace("\v", "\n")


def _frame(package: Package, frame: _Element, related: dict[str, tuple[str, str]]) -> Iterator[Block]:
    for table in frame.iter("{*}tbl"):
        rows = tuple(
            tuple(
                Cell(blocks=tuple(_paragraphs(cell)))
                for cell in row
                if local(cell) == "tc" and "1" not in (attribute(cell, "hMerge"), attribute(cell, "vMerge"))
            )
            for row in table
            if local(row) == "tr"
        )
        yield Table(rows=rows)
    for diagram in frame.iter("{*}relIds"):
        _, part = related.get(attribute(diagram, "dm"), ("", ""))
        if part in package:
            for point in package.xml(part).iter("{*}pt"):
                for paragraph in point.iter("{*}p"):
                    text = _text(paragraph).strip()
                    if text:
                        yield Paragraph(text=text, role="item")
