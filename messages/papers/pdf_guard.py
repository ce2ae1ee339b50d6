"""Refuses PDF files that would cost too much before the parser works on them.

The parser unpacks streams without a limit and runs a form as often as a page calls it. So what a file would unpack
to, and what its pages would draw, is counted first. What no count can foresee is left to the process that
reads papers in the running bot: it has a limit of time and memory.
"""

from __future__ import annotations

import binascii
import re
import zlib
from typing import Any

from messages.errors import UnreadablePaper

MAX_FILE = 25 * 2**20
MAX_STREAM = 12 * 2**20
MAX_STREAMS = 40 * 2**20
MAX_OBJECTS = 60_000
MAX_PAGES = 120
# Letters and lines that all pages together may draw; a dense page of print has some 4,000 letters.
MAX_LETTERS = 60_000
MAX_LINES = 30_000
_MAX_PACKED_OTHERWISE = 40_000
_MAX_DEPTH = 12

TOO_LARGE = (
    "PDF-filen er for stor eller for indviklet til at blive læst. Send skemaet eller slidesene som .docx eller .pptx."
)


def check_file(data: bytes) -> None:
    """Raises UnreadablePaper where the streams of the file would unpack to more than the limits."""
    if len(data) > MAX_FILE or data.count(b" obj") > MAX_OBJECTS:
        raise UnreadablePaper(TOO_LARGE)
    total = 0
    for match in re.finditer(rb"stream\r?\n", data):
        head = data[max(0, match.start() - 1500) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        if head.rstrip().endswith(b"end") or re.search(rb"/Subtype\s*/Image", head):
            continue
        start = match.end()
        end = data.find(b"endstream", start)
        total += len(inflate(data[start : len(data) if end < 0 else end], MAX_STREAM))
        if total > MAX_STREAMS:
            raise UnreadablePaper(TOO_LARGE)


class PageCost:
    """Counts what pages would draw, forms they call included, against one budget for the whole file."""

    def __init__(self) -> None:
        self._letters = 0
        self._lines = 0
        self._known: dict[int, tuple[int, int]] = {}

    def add(self, page: Any) -> None:
        """Counts a pdfminer page. Raises UnreadablePaper where the budget is spent."""
        from pdfminer.pdftypes import resolve1

        contents = resolve1(page.contents)
        streams = contents if isinstance(contents, list) else [contents]
        for stream in streams:
            letters, lines = self._stream(resolve1(stream), resolve1(page.resources), 0)
            self._letters += letters
            self._lines += lines
            self._check(self._letters, self._lines)

    def _stream(self, stream: Any, resources: Any, depth: int) -> tuple[int, int]:
        from pdfminer.pdftypes import PDFStream, resolve1

        if not isinstance(stream, PDFStream):
            return 0, 0
        if depth > _MAX_DEPTH:
            raise UnreadablePaper(TOO_LARGE)
        if id(stream) in self._known:
            return self._known[id(stream)]
        if resolve1(stream.get("Subtype")) is not None and "Image" in str(resolve1(stream.get("Subtype"))):
            return 0, 0
        content = unpacked(stream)
        letters = sum(len(text) for text in re.findall(rb"\((?:[^()\\]|\\.)*\)?", content))
        letters += sum(len(text) // 2 for text in re.findall(rb"<([0-9A-Fa-f\s]+)>", content))
        lines = len(re.findall(rb"(?<![\w/])(?:re|l|c|v|y|m)(?!\w)", content)) + content.count(b"BI")
        inner = resolve1(stream.get("Resources")) or resources
        forms = resolve1(inner.get("XObject")) if isinstance(inner, dict) else None
        if isinstance(forms, dict):
            for name in re.findall(rb"/([^\s/<>\[\]()]+)\s+Do(?!\w)", content):
                called = resolve1(forms.get(name.decode("latin-1")))
                more_letters, more_lines = self._stream(called, inner, depth + 1)
                letters, lines = letters + more_letters, lines + more_lines + 1
                self._check(letters, lines)
        self._known[id(stream)] = (letters, lines)
        return letters, lines

    @staticmethod
    def _check(letters: int, lines: int) -> None:
        if letters > MAX_LETTERS or lines > MAX_LINES:
            raise UnreadablePaper(TOO_LARGE)


def unpacked(stream: Any) -> bytes:
    """The data of a pdfminer stream, unpacked within the limits. Raises UnreadablePaper."""
    if stream.data is not None:
        return bytes(stream.data[:MAX_STREAM])
    data: bytes = stream.rawdata or b""
    if stream.decipher and stream.objid is not None:
        data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
    for kind, _ in stream.get_filters():
        name = str(getattr(kind, "name", kind))
        if name in ("FlateDecode", "Fl"):
            data = inflate(data, MAX_STREAM)
        elif name in ("ASCIIHexDecode", "AHx"):
            data = binascii.unhexlify(re.sub(rb"[^0-9A-Fa-f]", b"", data.split(b">")[0])[: 2 * (len(data) // 2)])
        elif name in ("ASCII85Decode", "A85"):
            data = _from_base85(data)
        elif name in ("LZWDecode", "LZW", "RunLengthDecode", "RL") and len(data) <= _MAX_PACKED_OTHERWISE:
            return bytes(stream.get_data())
        else:
            raise UnreadablePaper(TOO_LARGE)
    return data


def inflate(data: bytes, limit: int) -> bytes:
    """`data` unpacked as zlib, or b"" where it is none. Raises UnreadablePaper above `limit` bytes."""
    unpacker = zlib.decompressobj()
    try:
        out = unpacker.decompress(data, limit + 1)
    except zlib.error:
        return b""
    if len(out) > limit:
        raise UnreadablePaper(TOO_LARGE)
    return out


def _from_base85(data: bytes) -> bytes:
    import base64

    text = re.sub(rb"\s", b"", data)
    end = text.find(b"~>")
    return base64.a85decode(text if end < 0 else text[:end])
