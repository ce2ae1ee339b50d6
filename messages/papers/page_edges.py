"""What stands around a document's text on every page: headers, footers, watermarks and the slides' own layout.

None of it answers the form, but it may say of the paper what it is ("UDKAST – ikke godkendt").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from messages.papers.model import plain_text
from messages.papers.packages import Package, attribute, local
from messages.papers.rich_text import read_rich_text
from messages.papers.unreadable import UnreadablePaper

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 300
_MOST = 60
_MOST_LAYOUTS = 20


def word_edges(package: Package, main: str) -> tuple[str, ...]:
    """Headers, footers (of first and even pages, too) and the watermarks of a Word document, line by line."""
    roots = [
        package.xml(target)
        for kind, target in package.related(main).values()
        if kind in ("header", "footer") and target in package
    ]
    lines = [line for root in roots for line in _lines(root)]
    # A watermark is drawn as a shape with its words as an attribute ([MS-OI29500], v:textpath).
    marks = [attribute(one, "string") for root in (*roots, package.xml(main)) for one in root.iter("{*}textpath")]
    return _told([*lines, *marks])


def opendocument_edges(package: Package) -> tuple[str, ...]:
    """What the master pages of an OpenDocument file show: headers, footers, shapes (OpenDocument 1.3, 16.9)."""
    if "styles.xml" not in package:
        return ()
    pages = package.xml("styles.xml").iter("{*}master-page")
    return _told(line for page in pages for line in _lines(page))


def powerpoint_edges(package: Package, main: str) -> tuple[str, ...]:
    """The footers of the slides, and the words that their layouts and masters show by themselves."""
    lines: list[str] = []
    parts: dict[str, None] = {}
    for slide in (target for kind, target in package.related(main).values() if kind == "slide" and target in package):
        for shape in package.xml(slide).iter("{*}sp"):
            if _placeholder(shape) in ("ftr", "hdr"):
                lines += _lines(shape)
        parts.update(dict.fromkeys(_above(package, slide)))
    for part in list(parts)[:_MOST_LAYOUTS]:
        for shape in package.xml(part).iter("{*}sp"):
            if _placeholder(shape) is None:
                lines += _lines(shape)
    return _told(lines)


def rich_text_edges(data: bytes) -> tuple[str, ...]:
    """Headers, footers and watermarks of an RTF file."""
    lines = [one[1].decode("cp1252", "replace") for one in _RTF_MARK.finditer(data)]
    for start in list(_RTF_EDGE.finditer(data))[:_MOST_LAYOUTS]:
        try:
            blocks = read_rich_text(b"{\\rtf1\\ansi " + _group(data, start.end()) + b"}")
        except UnreadablePaper:
            continue  # an empty header
        lines += plain_text(blocks).split("\n")
    return _told(lines)


_RTF_EDGE = re.compile(rb"\{\\(?:header|footer)[flr]?(?![a-z])")
_RTF_MARK = re.compile(rb"gtextUNICODE\}\s*\{\\sv ([^{}\\]{1,200})\}")
_LONGEST_GROUP = 100_000


def _group(data: bytes, start: int) -> bytes:
    """What stands from `start` to the end of the group that is open there."""
    depth = 1
    for sign in re.finditer(rb"\\.|[{}]", data[start : start + _LONGEST_GROUP], re.DOTALL):
        depth += {b"{": 1, b"}": -1}.get(sign[0], 0)
        if depth == 0:
            return data[start : start + sign.start()]
    return b""


def _above(package: Package, slide: str) -> Iterator[str]:
    """The slide's layout and that one's master."""
    for kind, layout in package.related(slide).values():
        if kind == "slideLayout" and layout in package:
            yield layout
            yield from (to for of, to in package.related(layout).values() if of == "slideMaster" and to in package)


def _placeholder(shape: _Element) -> str | None:
    found = next(shape.iter("{*}ph"), None)
    return None if found is None else attribute(found, "type", "body")


def _lines(root: _Element) -> Iterator[str]:
    """The text of every paragraph; what was struck from it as a tracked change is no text (`delText`)."""
    for paragraph in root.iter("{*}p"):
        if local(paragraph) == "p":
            yield "".join(str(piece) for piece in _pieces(paragraph))


def _pieces(element: _Element) -> Iterator[str]:
    name = local(element)
    if name in ("delText", "instrText", "pPr", "rPr"):
        return
    if name in ("tab", "ptab", "br", "s", "line-break"):
        yield " "
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            if local(child) == "p":
                yield " "
            yield from _pieces(child)
        yield child.tail or ""


def _told(lines: Iterable[str]) -> tuple[str, ...]:
    folded = (" ".join(line.split())[:_LONGEST] for line in lines)
    return tuple(dict.fromkeys(line for line in folded if line))[:_MOST]
