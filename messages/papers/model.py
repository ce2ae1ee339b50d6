"""A paper as a value: the one intermediate form that every document format is read into.

Text in it is as a reader would see it: tracked changes accepted, placeholders and hidden text left out, "\\n" for a
line break and "\\t" for a tab inside a paragraph, no bullets that the format draws by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from messages.papers.unreadable import Unreadable
from messages.papers.wrapping import join_lines

PaperKind = Literal["docx", "odt", "pdf", "pptx", "odp", "rtf", "text", "aside", "unreadable"]


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One paragraph, or one printed line where the format knows no paragraphs.

    `wraps` says that the line broke only for lack of room and that the next paragraph goes on with its sentence.
    """

    text: str
    role: Literal["text", "heading", "item"] = "text"
    wraps: bool = False


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A table's cell; merged cells stand once, where they begin."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of cells. `ruled` is false where columns were only guessed from the layout, one printed line a row."""

    rows: tuple[tuple[Cell, ...], ...]
    ruled: bool = True


@dataclass(frozen=True, kw_only=True)
class Slide:
    """One slide: its title ("" where it has none), what stands on it, and the speaker's notes."""

    title: str = ""
    blocks: tuple[Block, ...] = ()
    notes: tuple[Paragraph, ...] = ()


Block = Paragraph | Table | Slide


@dataclass(frozen=True, kw_only=True)
class FormValue:
    """A filled-in form field of a PDF: its name and what was entered."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A document that came with a mail.

    `name` is its file name, with the names of what it lay in before it ("a.zip/b.docx"). `text` is all text found
    in the file, hidden and deleted text, comments and properties too: for finding what must not travel on, not for
    meaning. `remarks` are those left open in its margin, `edges` what stands
    around its pages (headers, footers, watermarks). An "aside" is no document (calendar entry, business card) and
    has only `text`. Where a file could not be read, `kind` is "unreadable" and `problem` says why.
    """

    name: str
    kind: PaperKind
    blocks: tuple[Block, ...] = ()
    form_values: tuple[FormValue, ...] = ()
    text: str = ""
    remarks: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    problem: Unreadable | None = None


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """All paragraphs of `blocks` in reading order, those in cells and on slides (titles and notes too) included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)
        else:
            if block.title:
                yield Paragraph(text=block.title, role="heading")
            yield from paragraphs(block.blocks)
            yield from block.notes


def size(blocks: tuple[Block, ...]) -> int:
    """How many paragraphs, cells and slides `blocks` are."""
    total = 0
    for block in blocks:
        total += 1
        if isinstance(block, Table):
            total += sum(1 + size(cell.blocks) for row in block.rows for cell in row)
        elif isinstance(block, Slide):
            total += size(block.blocks) + len(block.notes)
    return total


def unwrapped(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """`blocks` with every paragraph that only wraps joined with the one it goes on in."""
    out: list[Block] = []
    for block in blocks:
        last = out[-1] if out else None
        if isinstance(block, Paragraph) and isinstance(last, Paragraph) and last.wraps:
            out[-1] = Paragraph(text=join_lines(last.text, block.text), role=last.role, wraps=block.wraps)
        else:
            out.append(block)
    return tuple(out)


def plain_text(blocks: tuple[Block, ...]) -> str:
    """`blocks` as plain text: one line a paragraph, the cells of a row divided by tabs."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            lines += ["\t".join(plain_text(cell.blocks).replace("\n", " ") for cell in row) for row in block.rows]
        else:
            lines += [paragraph.text for paragraph in paragraphs((block,))]
    return "\n".join(lines)
