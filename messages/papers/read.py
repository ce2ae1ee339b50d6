"""One document's bytes to a `Paper`, whatever its name says. Pure: no process, no clock, no file.

The running bot gives `find_papers` a reader of its own that calls `read_paper` in a child process with a limit of time
and memory: the limits in here refuse what can be foreseen (sizes, counts, nesting), a parser's bad day cannot be.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from messages.papers.model import Block, Paper, Paragraph, paragraphs, size
from messages.papers.outlook_item import office_kind
from messages.papers.packages import Package, local
from messages.papers.raw_text import raw_text
from messages.papers.sniff import sniff
from messages.papers.unreadable import Unreadable, UnreadablePaper

PaperReader = Callable[[str, bytes], Paper]
"""(file name, bytes) → Paper; raises UnreadablePaper and nothing else."""


class PaperTooCostly(UnreadablePaper):
    """Reading the file was stopped because it took too long or too much memory."""


MAX_BYTES = 40 * 2**20


MAX_TEXT = 2 * 2**20
MAX_SIZE = 15_000
"""Paragraphs and cells of one paper."""
MAX_PARAGRAPH = 30_000


def read_paper(name: str, data: bytes) -> Paper:
    """`read_paper_bytes`, but what cannot be read is a paper of kind "unreadable" with what text can be made out."""
    try:
        return read_paper_bytes(name, data)
    except UnreadablePaper as error:
        text = raw_text(data)
        if data.startswith(b"PK"):
            try:
                text = Package(data).all_text()
            except UnreadablePaper:
                text = ""  # what is still packed is no text
        return Paper(name=name, kind="unreadable", text=text, problem=error.problem)


def read_paper_bytes(name: str, data: bytes) -> Paper:
    """The paper in `data`; `name` is only carried along (and tells a logo from a photographed page).

    Raises UnreadablePaper. Archives and mails are no papers: `find_papers` opens those.
    """
    if len(data) > MAX_BYTES:
        raise UnreadablePaper(Unreadable.TOO_LARGE)
    paper = _read(name, data)
    if size(paper.blocks) > MAX_SIZE or any(len(one.text) > MAX_PARAGRAPH for one in paragraphs(paper.blocks)):
        raise UnreadablePaper(Unreadable.TOO_LARGE)
    return paper


def _read(name: str, data: bytes) -> Paper:
    kind = sniff(name, data)
    if kind == "pdf":
        from messages.papers.pdf_reader import read_pdf

        blocks, values, text, remarks, edges = read_pdf(data)
        return Paper(name=name, kind="pdf", blocks=blocks, form_values=values, text=text, remarks=remarks, edges=edges)
    if kind == "zip":
        return _package(name, Package(data))
    if kind == "rtf":
        from messages.papers.page_edges import rich_text_edges
        from messages.papers.rich_text import read_rich_text

        return Paper(
            name=name, kind="rtf", blocks=read_rich_text(data), text=raw_text(data), edges=rich_text_edges(data)
        )
    if kind in ("text", "html"):
        if len(data) > MAX_TEXT:
            raise UnreadablePaper(Unreadable.TOO_LARGE)
        text = _decoded(data, html=kind == "html")
        return Paper(name=name, kind="text", blocks=lines_as_blocks(text), text=text)
    if kind in ("image", "aside", "signature"):
        return Paper(name=name, kind="aside", text=_decoded(data, html=False) if kind == "aside" else "")
    if kind == "compound":
        raise UnreadablePaper(_REASONS[office_kind(data) or kind])
    if data.startswith(_PACKED):
        raise UnreadablePaper(Unreadable.PACKED)
    raise UnreadablePaper(_REASONS.get(kind, Unreadable.UNKNOWN))


def lines_as_blocks(text: str) -> tuple[Block, ...]:
    """Plain text as paragraphs, one a line; empty lines are kept as empty paragraphs. The stars that stand for bold
    letters are no text."""
    return tuple(Paragraph(text=_BOLD.sub(r"\2", line.strip())) for line in text.split("\n"))


_BOLD = re.compile(r"(?<![\w*])(\*{1,2})(?=\S)([^*\n]{1,200})(?<=\S)\1(?![\w*])")


_REASONS = {
    "compound": Unreadable.OLD_OFFICE,
    "doc": Unreadable.OLD_WORD,
    "ppt": Unreadable.OLD_POWERPOINT,
    "xls": Unreadable.SPREADSHEET,
    "locked": Unreadable.LOCKED,
    "picture": Unreadable.PICTURE,
}
_PACKED = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b")


def _package(name: str, package: Package) -> Paper:
    from messages.papers.margin_notes import opendocument_annotations, word_comments
    from messages.papers.opendocument import read_opendocument
    from messages.papers.page_edges import opendocument_edges, powerpoint_edges, word_edges
    from messages.papers.powerpoint import read_powerpoint
    from messages.papers.word import read_word

    main = package.main_part()
    if main:
        root = local(package.xml(main))
        if root == "document":
            blocks, remarks = read_word(package, main), word_comments(package, main)
            return Paper(
                name=name,
                kind="docx",
                blocks=blocks,
                text=package.all_text(),
                remarks=remarks,
                edges=word_edges(package, main),
            )
        if root == "presentation":
            blocks, edges = read_powerpoint(package, main), powerpoint_edges(package, main)
            return Paper(name=name, kind="pptx", blocks=blocks, text=package.all_text(), edges=edges)
        raise UnreadablePaper(Unreadable.SPREADSHEET)
    if "Index/Document.iwa" in package or "Index.zip" in package:
        raise UnreadablePaper(Unreadable.APPLE)
    if "content.xml" in package and "mimetype" in package:
        kind = package.read("mimetype")
        if b"opendocument.text" in kind:
            blocks, remarks = read_opendocument(package), opendocument_annotations(package)
            return Paper(
                name=name,
                kind="odt",
                blocks=blocks,
                text=package.all_text(),
                remarks=remarks,
                edges=opendocument_edges(package),
            )
        if b"opendocument.presentation" in kind:
            blocks, edges = read_opendocument(package), opendocument_edges(package)
            return Paper(name=name, kind="odp", blocks=blocks, text=package.all_text(), edges=edges)
        raise UnreadablePaper(Unreadable.SPREADSHEET)
    raise UnreadablePaper(Unreadable.UNKNOWN)


def _decoded(data: bytes, *, html: bool) -> str:
    from messages.charsets import decode_bytes

    charset = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
    if html and (declared := re.search(rb"charset\s{0,5}=\s{0,5}[\"']?([\w._:-]{2,40})", data[:4096], re.IGNORECASE)):
        charset = declared[1].decode("ascii", "replace")
    text, _ = decode_bytes(data, charset)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not html:
        return text
    from messages.html_text import html_to_text

    return html_to_text(text)
