"""Reads Word documents (DOCX, DOCM, DOTX; ECMA-376-1, WordprocessingML) by walking the XML itself.

What a form needs and a library's cell text loses: content controls at every level, check boxes, legacy form fields,
tracked changes (read as accepted), nested tables, text boxes. A control that still shows its placeholder is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from messages.papers.model import Block, Cell, Paragraph, Table
from messages.papers.packages import Package, attribute, local
from messages.papers.word_bold import bold_labels

if TYPE_CHECKING:
    from lxml.etree import _Element

CHECKED, UNCHECKED = "☒", "☐"


def read_word(package: Package, main: str) -> tuple[Block, ...]:
    """The blocks of the document whose main part is `main`. Raises UnreadablePaper."""
    body = next((child for child in package.xml(main) if local(child) == "body"), None)
    if body is None:
        return ()
    walk = _Walk(_Styles.of(package, main), package.mail_links(main), bold_labels(body))
    return (*_page_headers(package, main, walk), *walk.blocks(body, empty=False))


def _page_headers(package: Package, main: str, walk: _Walk) -> tuple[Block, ...]:
    """What stands in the pages' headers, once: some templates ask for the authority there."""
    found: list[Block] = []
    for kind, target in package.related(main).values():
        if kind == "header" and target in package:
            header = package.xml(target)
            found += [block for block in walk.blocks(header, empty=False) if block not in found]
            # A watermark is drawn as a shape with its words as an attribute.
            marks = [Paragraph(text=words) for one in header.iter("{*}textpath") if (words := attribute(one, "string"))]
            found += [mark for mark in marks if mark not in found]
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class _Styles:
    """Which paragraph styles are list items and which are headings."""

    items: frozenset[str]
    headings: frozenset[str]

    @classmethod
    def of(cls, package: Package, main: str) -> _Styles:
        items: set[str] = set()
        headings: set[str] = set()
        parents: dict[str, str] = {}
        for kind, target in package.related(main).values():
            if kind != "styles" or target not in package:
                continue
            for style in package.xml(target).iter("{*}style"):
                ident = attribute(style, "styleId")
                name = ""
                for child in style:
                    if local(child) == "name":
                        name = attribute(child, "val").lower()
                    elif local(child) == "basedOn":
                        parents[ident] = attribute(child, "val")
                if next(style.iter("{*}numPr"), None) is not None and "heading" not in name:
                    items.add(ident)
                if re.match(r"(?:heading|overskrift|title|titel)", name):
                    headings.add(ident)
        for ident in list(parents):
            line = [ident]
            while line[-1] in parents and parents[line[-1]] not in line:
                line.append(parents[line[-1]])
            if items.intersection(line):
                items.add(ident)
        return cls(items=frozenset(items), headings=frozenset(headings))


class _Walk:
    def __init__(self, styles: _Styles, links: Mapping[str, str], labels: frozenset[_Element]) -> None:
        self._styles = styles
        self._links = links
        self._labels = labels

    def blocks(self, parent: _Element, *, empty: bool) -> Iterator[Block]:
        """The blocks below `parent`; with `empty`, tables and cells keep their place but say nothing."""
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child, empty=empty)
            elif name == "tbl":
                rows = tuple(self._rows(child, empty=empty))
                if rows:
                    yield Table(rows=rows)
            elif name == "AlternateContent":
                yield from self.blocks(_chosen(child), empty=empty)
            elif name == "sdt":
                yield from self.blocks(_content(child), empty=empty or _shows_placeholder(child))
            elif name in _TRANSPARENT:
                yield from self.blocks(child, empty=empty)

    def _rows(self, parent: _Element, *, empty: bool) -> Iterator[tuple[Cell, ...]]:
        for child in parent:
            name = local(child)
            if name == "tr":
                if not _marked(child, "trPr", "del"):
                    yield tuple(self._cells(child, empty=empty))
            elif name == "sdt":
                yield from self._rows(_content(child), empty=empty or _shows_placeholder(child))
            elif name in _TRANSPARENT:
                yield from self._rows(child, empty=empty)

    def _cells(self, parent: _Element, *, empty: bool) -> Iterator[Cell]:
        for child in parent:
            name = local(child)
            if name == "tc":
                if not _marked(child, "tcPr", "cellDel"):
                    yield Cell(blocks=tuple(self.blocks(child, empty=empty)))
            elif name == "sdt":
                yield from self._cells(_content(child), empty=empty or _shows_placeholder(child))
            elif name in _TRANSPARENT:
                yield from self._cells(child, empty=empty)

    def _paragraph(self, paragraph: _Element, *, empty: bool) -> Iterator[Block]:
        boxes: list[_Element] = []
        pieces: list[str] = []
        self._inline(paragraph, pieces, boxes, empty=empty)
        text = "".join(pieces).strip()
        if text:
            yield Paragraph(text=text, role=self._role(paragraph))
        for box in boxes:
            yield from self.blocks(box, empty=empty)

    def _role(self, paragraph: _Element) -> Literal["text", "heading", "item"]:
        properties = next((child for child in paragraph if local(child) == "pPr"), None)
        if properties is None:
            return "text"
        style = ""
        for child in properties:
            name = local(child)
            if name == "numPr":
                number = next(child.iter("{*}numId"), None)
                if number is None or attribute(number, "val") != "0":
                    return "item"
                return "text"
            if name == "pStyle":
                style = attribute(child, "val")
        if style in self._styles.items or re.match(r"(?i)(?:list ?(?:bullet|number)|opstilling)", style):
            return "item"
        if style in self._styles.headings or re.match(r"(?i)(?:heading|overskrift|titel|title)", style):
            return "heading"
        return "text"

    def _inline(self, parent: _Element, pieces: list[str], boxes: list[_Element], *, empty: bool) -> None:
        for child in parent:
            name = local(child)
            if name == "r":
                if not _hidden(child):
                    self._run(child, pieces, boxes, empty=empty)
                    pieces.append("\t" if child in self._labels else "")
            elif name == "sdt":
                if (box := _check_box(child)) is not None:
                    pieces.append("" if empty else box)
                else:
                    self._inline(_content(child), pieces, boxes, empty=empty or _shows_placeholder(child))
            elif name == "AlternateContent":
                self._inline(_chosen(child), pieces, boxes, empty=empty)
            elif name == "hyperlink":
                before = len(pieces)
                self._inline(child, pieces, boxes, empty=empty)
                pieces.append("" if empty else self._led_to(child, "".join(pieces[before:])))
            elif name in _TRANSPARENT or name in ("fldSimple", "dir", "bdo"):
                self._inline(child, pieces, boxes, empty=empty)

    def _led_to(self, link: _Element, shown: str) -> str:
        """The address a link leads to, where it is not the one that is shown: the reader of the form must see both."""
        address = self._links.get(attribute(link, "id"), "")
        return f" <{address}>" if address and shown.strip() and address.lower() not in shown.lower() else ""

    def _run(self, run: _Element, pieces: list[str], boxes: list[_Element], *, empty: bool) -> None:
        for child in run:
            name = local(child)
            if name == "AlternateContent":
                self._run(_chosen(child), pieces, boxes, empty=empty)
            elif name in ("drawing", "pict", "object"):
                boxes += _boxes(child)
            elif not empty:
                pieces.append(_run_text(child, name))


# Elements that only wrap what they hold. Deleted and moved-away text (w:del, w:moveFrom) is left out.
_TRANSPARENT = frozenset({"ins", "moveTo", "customXml", "smartTag", "sdtContent", "txbxContent"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Check boxes drawn with the fonts Wingdings (…FE, …FD, …A8) and Wingdings 2 (…52, …53, …A3), in the private use area.
_SYMBOLS = dict.fromkeys(("FE", "FD", "52", "53"), CHECKED) | dict.fromkeys(("A8", "6F", "A3"), UNCHECKED)


def _run_text(element: _Element, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name == "sym":
        return _SYMBOLS.get(attribute(element, "char").upper()[-2:], "")
    if name == "fldChar" and attribute(element, "fldCharType") == "begin":
        return _form_field(element)
    return _SIGNS.get(name, "")


def _form_field(begin: _Element) -> str:
    """What a legacy form field shows that stands in no run: a check box's state, a list's choice."""
    for field in begin.iter("{*}checkBox"):
        states = {local(child): attribute(child, "val", "1") for child in field}
        return CHECKED if states.get("checked", states.get("default", "0")) in ("1", "true", "on") else UNCHECKED
    for field in begin.iter("{*}ddList"):
        entries = [attribute(entry, "val") for entry in field.iter("{*}listEntry")]
        chosen = next((attribute(result, "val") for result in field.iter("{*}result")), "0")
        return entries[int(chosen)] if chosen.isdigit() and int(chosen) < len(entries) else ""
    return ""


def _properties(control: _Element) -> _Element | None:
    return next((child for child in control if local(child) == "sdtPr"), None)


def _content(control: _Element) -> _Element:
    return next((child for child in control if local(child) == "sdtContent"), control)


def _shows_placeholder(control: _Element) -> bool:
    properties = _properties(control)
    if properties is None:
        return False
    flag = next((child for child in properties if local(child) == "showingPlcHdr"), None)
    return flag is not None and attribute(flag, "val", "1") not in ("0", "false", "off")


def _check_box(control: _Element) -> str | None:
    properties = _properties(control)
    box = None if properties is None else next((child for child in properties if local(child) == "checkbox"), None)
    if box is None:
        return None
    state = next((attribute(child, "val", "1") for child in box if local(child) == "checked"), "0")
    return CHECKED if state in ("1", "true", "on") else UNCHECKED


def _hidden(run: _Element) -> bool:
    """Hidden, or struck out: a reader sees that it does not count."""
    return any(_marked(run, "rPr", mark) for mark in ("vanish", "strike", "dstrike"))


def _marked(element: _Element, properties: str, mark: str) -> bool:
    holder = next((child for child in element if local(child) == properties), None)
    if holder is None:
        return False
    flag = next((child for child in holder if local(child) == mark), None)
    return flag is not None and attribute(flag, "val", "1") not in ("0", "false", "off")


def _chosen(alternatives: _Element) -> _Element:
    """Of mc:AlternateContent only one branch is shown: the first choice, else the fallback."""
    for child in alternatives:
        if local(child) == "Choice":
            return child
    return next((child for child in alternatives if local(child) == "Fallback"), alternatives)


def _boxes(drawing: _Element) -> list[_Element]:
    found: list[_Element] = []
    for child in drawing:
        if local(child) == "AlternateContent":
            found += _boxes(_chosen(child))
        elif local(child) == "txbxContent":
            found.append(child)
        else:
            found += _boxes(child)
    return found
