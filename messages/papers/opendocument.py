"""Reads OpenDocument text and presentations (ODT, OTT, ODP; OASIS OpenDocument 1.3) from their content.xml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from messages.papers.model import Block, Cell, Paragraph, Slide, Table
from messages.papers.packages import Package, attribute, local
from messages.papers.unreadable import Unreadable, UnreadablePaper

if TYPE_CHECKING:
    from lxml.etree import _Element

_Role = Literal["text", "heading", "item"]
_MAX_SPACES = 200


def read_opendocument(package: Package) -> tuple[Block, ...]:
    """The blocks of the document. Raises UnreadablePaper (also where it is encrypted)."""
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise UnreadablePaper(Unreadable.LOCKED)
    root = package.xml("content.xml")
    body = next((child for child in root if local(child) == "body"), root)
    walk = _Walk(body)
    return tuple(walk.blocks(body, "text"))


class _Walk:
    def __init__(self, body: _Element) -> None:
        # Form controls stand apart from the place in the text that shows them; `draw:control` points to them.
        self._controls = {attribute(form, "id"): form for form in body.iter() if local(form) in _CONTROLS}

    def blocks(self, parent: _Element, role: _Role) -> Iterator[Block]:
        for child in parent:
            name = local(child)
            if name in ("p", "h"):
                yield from self._paragraph(child, "heading" if name == "h" else role)
            elif name == "list":
                yield from self.blocks(child, "item")
            elif name == "table":
                rows = tuple(self._rows(child))
                if rows:
                    yield Table(rows=rows)
            elif name == "page":
                yield self._slide(child)
            elif name in _WRAPPERS:
                yield from self.blocks(child, role)
            elif name == "control":
                yield from self._control(child)

    def _slide(self, page: _Element) -> Slide:
        title: list[Paragraph] = []
        body: list[Block] = []
        notes: list[Block] = []
        for child in page:
            if local(child) == "notes":
                notes += self.blocks(child, "text")
                continue
            kind = attribute(child, "class")
            if kind in ("date-time", "footer", "page-number", "header"):
                continue
            blocks = list(self.blocks(child, "item" if kind == "outline" else "text"))
            if kind == "title" and not title:
                title = [block for block in blocks if isinstance(block, Paragraph)]
            else:
                body += blocks
        spoken = tuple(block for block in notes if isinstance(block, Paragraph))
        return Slide(title=" ".join(line.text for line in title), blocks=tuple(body), notes=spoken)

    def _rows(self, parent: _Element) -> Iterator[tuple[Cell, ...]]:
        for child in parent:
            name = local(child)
            if name == "table-row":
                # Repetition of rows and cells only pads empty ones; one of each is enough. Covered cells are skipped.
                yield tuple(
                    Cell(blocks=tuple(self.blocks(cell, "text"))) for cell in child if local(cell) == "table-cell"
                )
            elif name in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(child)

    def _paragraph(self, paragraph: _Element, role: _Role) -> Iterator[Block]:
        pieces: list[str] = []
        frames: list[_Element] = []
        self._inline(paragraph, pieces, frames)
        text = "".join(pieces).strip()
        if text:
            yield Paragraph(text=text, role=role)
        for frame in frames:
            yield from self.blocks(frame, "text")

    def _inline(self, parent: _Element, pieces: list[str], frames: list[_Element]) -> None:
        pieces.append(_folded(parent.text))
        for child in parent:
            name = local(child)
            if name == "s":
                count = attribute(child, "c", "1")
                pieces.append(" " * (min(int(count), _MAX_SPACES) if count.isdigit() else 1))
            elif name == "tab":
                pieces.append("\t")
            elif name == "line-break":
                pieces.append("\n")
            elif name == "control":
                pieces += [block.text for block in self._control(child)]
            elif name in ("frame", "custom-shape", "g", "rect"):
                frames.append(child)
            elif name == "drop-down":
                pieces.append(child[-1].tail or "" if len(child) else child.text or "")
            elif name == "content-control":
                pieces.append(_content_control(child) or "")
                if attribute(child, "showing-place-holder") != "true" and _content_control(child) is None:
                    self._inline(child, pieces, frames)
            elif name not in _LEFT_OUT:
                self._inline(child, pieces, frames)
            pieces.append(_folded(child.tail))

    def _control(self, shown: _Element) -> Iterator[Paragraph]:
        control = self._controls.get(attribute(shown, "control"))
        if control is None:
            return
        if local(control) == "checkbox":
            yield Paragraph(text="☒" if attribute(control, "current-state") == "checked" else "☐")
            return
        value = attribute(control, "current-value") or attribute(control, "value")
        text = value or "\n".join("".join(str(piece) for piece in line.itertext()) for line in control.iter("{*}p"))
        if text.strip():
            yield Paragraph(text=text.strip())


_CONTROLS = frozenset({"text", "textarea", "formatted-text", "combobox", "listbox", "date", "checkbox", "fixed-text"})
_WRAPPERS = frozenset(
    {
        "body",
        "text",
        "presentation",
        "section",
        "list-item",
        "list-header",
        "frame",
        "text-box",
        "g",
        "custom-shape",
        "rect",
        "index-body",
        "numbered-paragraph",
        "soft-page-break",
        "a",
        "notes",
    }
)
# Deleted text, comments, what is unfilled, and notes are not part of what the page says.
_LEFT_OUT = frozenset(
    {
        "placeholder",
        "annotation",
        "annotation-end",
        "note",
        "tracked-changes",
        "change",
        "change-start",
        "change-end",
        "bookmark",
        "bookmark-start",
        "bookmark-end",
        "ruby-text",
        "desc",
        "title",
    }
)


def _folded(text: str | None) -> str:
    """White space in the file is one blank, but for what text:s, text:tab and text:line-break say."""
    if not text:
        return ""
    words = " ".join(text.split())
    return (" " if text[0].isspace() else "") + words + (" " if words and text[-1].isspace() else "")


def _content_control(control: _Element) -> str | None:
    if attribute(control, "checkbox") == "true":
        return "☒" if attribute(control, "checked") == "true" else "☐"
    return None
