"""An HTML body as text that keeps its structure: quotations, lists, rows of tables; what is hidden is left out.

Every mail program marks in its own way what it quotes; the tables here name those ways. Linear in the length of
the input: tags of absurd length are dropped first, libxml2 bounds the depth, and the walk is a loop.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from messages.lines import Line, Mark, plain_line, tidy

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MAX_LENGTH = 2_000_000
_ABSURD_TAG = re.compile(r"<[^<>]{4000,}>?")  # images as data URIs, and attacks by a million attributes
_ASCII_BLANKS = re.compile(r"[ \t\r\n\f]+")

_DROPPED = frozenset({"head", "style", "script", "title", "meta", "link", "template", "object", "svg", "select"})
_BLOCKS = frozenset(
    {"p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "blockquote", "center", "address"}
    | {"article", "section", "header", "footer", "main", "aside", "fieldset", "form", "pre", "body", "caption"}
    | {"h1", "h2", "h3", "h4", "h5", "h6"}
)
_SPACED = frozenset({"p", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})

# id or class → what it tells, in the programs' own names; some of the ids carry numbers behind.
_QUOTE_NAMES = (
    "yahoo_quoted",  # Yahoo
    "olk_src_body_section",  # Outlook for Mac
    "mail-editor-reference-message-container",  # Outlook for iOS and Android, Outlook for Mac
    "protonmail_quote",
    "tutanota_quote",
    "zmail_extra",  # Zoho
    "moz-forward-container",  # Thunderbird
    "replybody",  # Roundcube
)
_HISTORY_FOLLOWS = "appendonsend"  # Outlook on the web; empty itself
_HISTORY_NAMES = ("divrplyfwdmsg", "ms-outlook-mobile-reference-message", "outlookmessageheader")  # Outlook
_ATTRIBUTION_NAMES = ("gmail_attr", "moz-cite-prefix", "reply-intro", "yahoo-quoted-begin")
_SIGNATURE_NAMES = (
    "gmail_signature",
    "moz-signature",
    "ms-outlook-mobile-signature",
    "protonmail_signature_block",
    "_rc_sig",
    "signature",  # Outlook on the web; the id alone
)
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all", re.I)
_PREHEADER = re.compile(r"max-height\s{0,9}:\s{0,9}0[^.0-9]", re.IGNORECASE)
_RULED_LEFT = re.compile(r"border-left(?:-width)?\s{0,9}:\s{0,9}(?!none|0|medium none)[^;]{0,60}", re.IGNORECASE)
_INDENT_ONLY = re.compile(r"margin[^;]{0,40}\b40px[^}]{0,60}border\s{0,9}:\s{0,9}(?:none|0|medium)", re.IGNORECASE)
_NO_MARGIN = re.compile(r"margin(?:-top|-bottom)?\s{0,9}:\s{0,9}0", re.IGNORECASE)


def html_to_text(html: str) -> str:
    """The text of `html`, quoted lines with "> " before them, lists with "- ", cells of a row parted by tabs."""
    lines = html_lines(html)
    return "\n".join(f"{'>' * line.depth} {line.text}".rstrip() if line.depth else line.text for line in lines)


def html_lines(html: str) -> list[Line]:
    """The visible lines of `html`, in order, no more than one empty line in a row. Never raises; [] for nothing."""
    root = _parsed(html)
    if root is None:
        return []
    writer = _Writer()
    todo: list[tuple[Element, bool]] = [(root, False)]
    while todo:
        node, leaving = todo.pop()
        if leaving:
            writer.leave(node)
        elif writer.enter(node):
            todo.append((node, True))
            todo.extend((child, False) for child in node.iterchildren(reversed=True))
            continue
        if node.tail and node is not root:
            writer.write(node.tail)
    return writer.finished()


def _parsed(html: str) -> Element | None:
    from lxml import etree  # 20 ms that only HTML mail costs

    cleaned = _ABSURD_TAG.sub(" ", html.replace("\x00", ""))[:_MAX_LENGTH]
    data = cleaned.encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing in it that is HTML
        return None


def _with_plain_marks(line: Line) -> Line:
    """Plain text that was put into HTML keeps its ">" marks."""
    if not line.text.startswith(">"):
        return line
    inner = plain_line(line.text)
    return Line(inner.text, line.depth + inner.depth, line.mark)


class _State(NamedTuple):
    """What holds inside an element; put back when it ends."""

    depth: int = 0
    mark: Mark = Mark.NONE
    pre: bool = False


class _Row:
    """A table row on its way: where its current cell began among the lines."""

    def __init__(self) -> None:
        self.cells = 0
        self.cell_start = 0


class _Writer:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._held: list[str] = []
        self._state = _State()
        self._stack: list[_State] = []
        self._lists: list[int | None] = []  # the next number of each open list, None for bullets
        self._rows: list[_Row] = []
        self._bullet = ""  # goes before the next line
        self._join = False  # the next line goes on the last one, as the next cell of a row
        self._history = False  # older mail begins with the next line

    def finished(self) -> list[Line]:
        self._flush()
        while self.lines and not self.lines[-1].text:
            self.lines.pop()
        return [_with_plain_marks(line) for line in self.lines]

    def write(self, text: str) -> None:
        if not self._state.pre:
            self._held.append(text)
            return
        first, *rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._held.append(first)
        for line in rest:
            self._flush(force=True)
            self._held.append(line)

    def enter(self, node: Element) -> bool:
        """Begin an element; False where nothing of it is to be shown."""
        tag = node.tag.lower() if isinstance(node.tag, str) else ""
        if not tag or tag in _DROPPED:
            return False
        style = node.get("style", "") if len(node.attrib) else ""
        if (style and _is_hidden(style)) or node.get("hidden") is not None:
            return False
        if tag == "br":
            self._flush(force=True)
            return False
        if tag == "hr":
            self._flush()
            self._held.append("_" * 32)
            self._flush()
            return False
        if tag == "img":
            self._held.append(_emoji(node))
            return False
        if "mso-list:ignore" in style.lower().replace(" ", ""):  # Word's bullet or number of a list item
            number = "".join(map(str, node.itertext())).strip()
            self._held.append(f"{number} " if any(char.isdigit() for char in number) else "- ")
            return False
        if tag == "div" and _HISTORY_FOLLOWS in _names(node):
            self._flush()
            self._history = any(line.text for line in self.lines)
        self._stack.append(self._state)
        if tag in _BLOCKS:
            self._begin_block(node, tag, style)
        self._state = _state_inside(node, tag, style, self._state)
        if tag == "li":
            self._begin_item(node)
        if node.text:
            self.write(node.text)
        return True

    def leave(self, node: Element) -> None:
        tag = node.tag.lower()
        if tag in _BLOCKS or self._stack[-1] != self._state:
            self._flush()
        self._state = self._stack.pop()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "tr" and self._rows:
            self._rows.pop()
            self._join = False
        elif tag == "li":
            self._bullet = ""
        if tag in _SPACED and not _is_tight(node, node.get("style", "")):
            self._gap()

    def _begin_block(self, node: Element, tag: str, style: str) -> None:
        self._flush()
        if tag in _SPACED and not self._join and not _is_tight(node, style):
            self._gap()
        if tag in ("ul", "ol"):
            start = node.get("start", "1")
            self._lists.append((int(start) if start.isdecimal() and len(start) < 6 else 1) if tag == "ol" else None)
        elif tag == "tr":
            self._rows.append(_Row())
            self._join = False
        elif tag in ("td", "th") and self._rows:
            self._begin_cell(self._rows[-1])

    def _begin_cell(self, row: _Row) -> None:
        one_line = row.cells > 0 and len(self.lines) - row.cell_start == 1 and bool(self.lines[-1].text)
        self._join = one_line
        row.cells += 1
        row.cell_start = len(self.lines) - (1 if one_line else 0)

    def _begin_item(self, node: Element) -> None:
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._bullet = "- "
            return
        value = node.get("value", "")
        number = int(value) if value.isdecimal() and len(value) < 6 else number
        self._lists[-1] = number + 1
        self._bullet = f"{number}. "

    def _flush(self, *, force: bool = False) -> None:
        raw = "".join(self._held)
        self._held.clear()
        if not force and not raw.strip(" \t\r\n\f"):
            return
        text = tidy(raw if self._state.pre else _ASCII_BLANKS.sub(" ", raw)).replace("\n", " ")
        text = text.rstrip() if self._state.pre else text.strip()
        if text:
            text, self._bullet = self._bullet + text, ""
        depth, mark, _ = self._state
        if self._history and text and text.strip("_"):
            mark, self._history = Mark.HISTORY, False
        if self._join and text and self.lines and self.lines[-1].depth == depth:
            self.lines[-1] = self.lines[-1]._replace(text=f"{self.lines[-1].text}\t{text}")
            self._join = False
        elif text or (self.lines and self.lines[-1].text and not self._join):
            self.lines.append(Line(text, depth, mark))

    def _gap(self) -> None:
        if self.lines and self.lines[-1].text and not (self._join or self._bullet or self._in_cell()):
            self.lines.append(Line("", self._state.depth, self._state.mark))

    def _in_cell(self) -> bool:
        """True at the start of a table cell, and after the only line of one: a gap there would tear the row."""
        return bool(self._rows) and len(self.lines) - self._rows[-1].cell_start <= 1


def _state_inside(node: Element, tag: str, style: str, outside: _State) -> _State:
    depth, mark, pre = outside
    if tag == "blockquote":
        depth += _is_quotation(node, style)
    elif tag == "div" and style and "padding" in style and _RULED_LEFT.search(style):
        depth += 1
    names = _names(node)
    if names:
        if any(name.startswith(_QUOTE_NAMES) for name in names):
            depth += tag != "blockquote"
        elif any(name.startswith(_HISTORY_NAMES) for name in names):
            mark = Mark.HISTORY
        elif any(name.startswith(_ATTRIBUTION_NAMES) for name in names):
            mark = Mark.ATTRIBUTION
        elif any(name.startswith(_SIGNATURE_NAMES) for name in names):
            mark = Mark.SIGNATURE
    if tag == "pre" or (style and "white-space" in style and "pre" in style.partition("white-space")[2][:12]):
        pre = True
    return _State(depth, mark, pre)


def _is_quotation(node: Element, style: str) -> bool:
    """A blockquote that quotes; Outlook on the web, Gmail and Apple Mail also indent the writer's own text with one."""
    if _INDENT_ONLY.search(style):
        return False
    names = f"{node.get('class', '')} {node.get('id', '')}".lower()
    return node.get("type") == "cite" or "cite" in node.attrib or "quote" in names or bool(_RULED_LEFT.search(style))


def _names(node: Element) -> list[str]:
    """The element's id and classes in lower case, without the "x_" that Outlook puts before foreign ones."""
    both = f"{node.get('id', '')} {node.get('class', '')}" if len(node.attrib) else ""
    return [name.removeprefix("x_") for name in both.lower().split()[:20]]


def _is_hidden(style: str) -> bool:
    if _HIDDEN.search(style):
        return True
    return "overflow" in style and _PREHEADER.search(style + ";") is not None


def _is_tight(node: Element, style: str) -> bool:
    """A paragraph without space around it: Word's, or one that says so."""
    return "mso" in (node.get("class") or "").lower() or bool(style and _NO_MARGIN.search(style))


def _emoji(node: Element) -> str:
    """The character that an emoji picture stands for; Gmail and Outlook send "👍" this way."""
    alt = node.get("alt", "")
    return alt if 0 < len(alt) <= 8 and not any(char.isalnum() or char.isspace() for char in alt) else ""
