"""Reads RTF (Rich Text Format 1.9.1): paragraphs, list items and tables; pictures, styles and hidden text are left out.

RTF is plain text with control words, so that a walk over them is enough; nothing in it is ever run or fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from messages.papers.model import Block, Cell, Paragraph, Table
from messages.papers.unreadable import Unreadable, UnreadablePaper

MAX_BYTES = 30 * 2**20
_MOST_GROUPS = 200
_MOST_TOKENS = 600_000
_MOST_CELLS = 15_000


def read_rich_text(data: bytes) -> tuple[Block, ...]:
    """The blocks of an RTF file. Raises UnreadablePaper."""
    if len(data) > MAX_BYTES:
        raise UnreadablePaper(Unreadable.TOO_LARGE)
    walk = _Walk()
    for count, token in enumerate(_TOKEN.finditer(data)):
        if count > _MOST_TOKENS:
            raise UnreadablePaper(Unreadable.TOO_LARGE)
        walk.take(token)
    walk.end()
    if not walk.blocks:
        raise UnreadablePaper(Unreadable.DAMAGED)
    return tuple(walk.blocks)


_TOKEN = re.compile(
    rb"\\bin(?P<bin>\d{1,9}) ?|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|"
    rb"\\(?P<sign>[^a-zA-Z0-9])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]{1,4096})"
)
# Groups that hold no text of the document.
_ASIDE = frozenset(
    (
        "aftnsep",
        "aftnsepc",
        "annotation",
        "atnauthor",
        "atnid",
        "bkmkend",
        "bkmkstart",
        "colorschememapping",
        "colortbl",
        "datafield",
        "datastore",
        "factoidname",
        "filetbl",
        "fldinst",
        "fonttbl",
        "footer",
        "footerf",
        "footerl",
        "footerr",
        "formfield",
        "ftnsep",
        "ftnsepc",
        "generator",
        "header",
        "headerf",
        "headerl",
        "headerr",
        "info",
        "latentstyles",
        "listoverridetable",
        "listtable",
        "listtext",
        "mmathPr",
        "nonesttables",
        "nonshppict",
        "object",
        "operator",
        "pgptbl",
        "pict",
        "pntext",
        "pntxta",
        "pntxtb",
        "revtbl",
        "rsidtbl",
        "sp",
        "stylesheet",
        "themedata",
        "userprops",
        "xmlnstbl",
        "xmlopen",
    )
)
_SIGNS = {
    **{"tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’"},
    **{"ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " "},
}


@dataclass(frozen=True, kw_only=True)
class _State:
    """What a group inherits. `skip`: after \\uN so many letters are left out that stand for older readers."""

    aside: bool = False
    hidden: bool = False
    skip: int = 1


@dataclass
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    state: _State = field(default_factory=_State)
    above: list[_State] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    item: bool = False
    in_table: bool = False
    level: int = 1
    inner: list[Block] = field(default_factory=list)
    inner_row: list[Cell] = field(default_factory=list)
    inner_rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    row: list[Cell] = field(default_factory=list)
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: int = 0
    left_out: int = 0
    optional: bool = False
    codec: str = "cp1252"
    after_binary: int = 0

    def take(self, token: re.Match[bytes]) -> None:
        if token.start() < self.after_binary:
            return
        if token["bin"] is not None:
            self.after_binary = token.end() + int(token["bin"])
        elif token["brace"] == b"{":
            if len(self.above) >= _MOST_GROUPS:
                raise UnreadablePaper(Unreadable.TOO_LARGE)
            self.above.append(self.state)
        elif token["brace"] == b"}":
            self.state = self.above.pop() if self.above else self.state
            self.optional = False
        elif token["word"] is not None:
            self._word(token["word"].decode("ascii"), int(token["number"]) if token["number"] else None)
        elif token["hex"] is not None:
            self._say(bytes.fromhex(token["hex"].decode("ascii")).decode(self.codec, "replace"), letters=1)
        elif token["sign"] is not None:
            self._sign(token["sign"])
        else:
            self._say(token["text"].decode(self.codec, "replace"))

    def end(self) -> None:
        self._paragraph()
        self._row_ends()
        self._table_ends()

    # ------------------------------------------------------------------ tokens

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.optional = True
        elif sign in (b"\n", b"\r"):
            self._paragraph()
        else:
            self._say({b"~": "\u00a0", b"_": "-", b"-": ""}.get(sign, sign.decode("latin-1")), letters=1)

    def _word(self, word: str, number: int | None) -> None:
        if word in _ASIDE or (self.optional and word not in ("shptxt", "shpinst")):
            self.state = replace(self.state, aside=True)
        self.optional = False
        if word == "ansicpg" and number:
            self.codec = f"cp{number}" if number in (1250, 1251, 1252, 1257, 850, 865, 437) else "cp1252"
        elif word in ("v", "deleted"):
            self.state = replace(self.state, hidden=number != 0)
        elif word == "plain":
            self.state = replace(self.state, hidden=False)
        elif word == "uc" and number is not None:
            self.state = replace(self.state, skip=max(0, min(number, 8)))
        elif word == "u" and number is not None:
            self._say(chr(number % 65536) if not 0xD800 <= number % 65536 < 0xE000 else "\ufffd", letters=0)
            self.left_out = self.state.skip
        elif word == "nestrow":  # stands in a group for readers that know nested tables
            self._inner_row_ends()
        elif self.state.aside:
            return
        elif word in _SIGNS:
            self._say(_SIGNS[word], letters=1)
        elif word == "pard":
            self.item = self.in_table = False
            self.level = 1
        elif word == "intbl":
            self.in_table = True
        elif word == "itap" and number is not None:
            self.level = number
        elif word in ("ls", "pnlvlblt", "pnlvlbody"):
            self.item = True
        elif word in ("par", "sect", "page"):
            self._paragraph()
        elif word == "nestcell":
            self.level = max(2, self.level)
            self._paragraph()
            self._count_cell()
            self.inner_row.append(Cell(blocks=tuple(self.inner)))
            self.inner.clear()
        elif word == "cell":
            self.level = 1
            self._cell_ends()
        elif word == "row":
            self._row_ends()

    def _say(self, text: str, *, letters: int | None = None) -> None:
        """Put `text` to the paragraph; letters that only stand for a character given by its number are left out."""
        if self.left_out and letters != 0:
            dropped = min(self.left_out, len(text) if letters is None else 1)
            self.left_out -= dropped
            text = text[dropped:] if letters is None else ""
        if text and not self.state.aside and not self.state.hidden:
            self.text.append(text)

    # ------------------------------------------------------------------ blocks

    def _paragraph(self) -> None:
        text = "".join(self.text).strip()
        self.text.clear()
        if self.in_table or self.row:
            said = [Paragraph(text=text, role="item" if self.item else "text")] if text else []
            if self.level > 1:
                self.inner += said
            else:
                self._inner_ends()
                self.cell += said
            return
        self._table_ends()
        if text:
            self.blocks.append(Paragraph(text=text, role="item" if self.item else "text"))

    def _cell_ends(self) -> None:
        self.in_table = True
        self._paragraph()
        self._count_cell()
        self.row.append(Cell(blocks=tuple(self.cell)))
        self.cell.clear()

    def _count_cell(self) -> None:
        self.cells += 1
        if self.cells > _MOST_CELLS:
            raise UnreadablePaper(Unreadable.TOO_LARGE)

    def _inner_row_ends(self) -> None:
        if self.inner_row:
            self.inner_rows.append(tuple(self.inner_row))
            self.inner_row.clear()

    def _inner_ends(self) -> None:
        """A table within a cell; one in a table within a cell is read as part of it."""
        self._inner_row_ends()
        if self.inner_rows:
            self.cell.append(Table(rows=tuple(self.inner_rows)))
            self.inner_rows = []
        self.cell += self.inner
        self.inner.clear()

    def _row_ends(self) -> None:
        if self.row:
            self.rows.append(tuple(self.row))
            self.row.clear()
        self.in_table = False

    def _table_ends(self) -> None:
        if self.rows:
            self.blocks.append(Table(rows=tuple(self.rows)))
            self.rows = []
