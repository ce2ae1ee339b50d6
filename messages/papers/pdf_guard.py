"""Refuses PDF files that would cost too much before the parser works on them.

The parser unpacks streams without a limit and runs a form as often as a page calls it. So what a file would unpack
to, and what its pages would draw, is counted first. What no count can foresee is left to the process that
reads papers in the running bot: it has a limit of time and memory.
"""

from __future__ import annotations

import binascii
import re
import zlib
from dataclasses import dataclass
from typing import Any

from messages.papers.unreadable import Unreadable, UnreadablePaper

MAX_FILE = 25 * 2**20
MAX_STREAM = 12 * 2**20
MAX_STREAMS = 40 * 2**20
MAX_OBJECTS = 20_000
# Bytes of one object outside streams, and of all objects packed in streams.
MAX_OBJECT = 100_000
MAX_SYNTAX = 2 * 2**20
MAX_PAGES = 120
MAX_CONTENTS = 300
# Codes that the fonts' tables may span.
MAX_CODES = 300_000
# What all pages together may draw; a dense page of print has some 4,000 letters, a form some 500 lines.
MAX_LETTERS = 60_000
MAX_SHAPES = 8_000
MAX_SEGMENTS = 80_000
_MAX_PACKED_OTHERWISE = 40_000
_MAX_DEPTH = 12


def check_file(data: bytes) -> None:
    """Raises UnreadablePaper where the file, or what its streams would unpack to, is more than the limits."""
    if len(data) > MAX_FILE or data.count(b" obj") > MAX_OBJECTS or _POINTS_ON.search(data):
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    total = packed = at = 0
    pages = len(_PAGE.findall(data))
    for match in _STREAM.finditer(data):
        if match.start() < at:
            continue  # "stream" inside a stream
        _check_syntax(data[at : match.start()])
        start = match.end()
        end = data.find(b"endstream", start)
        at = len(data) if end < 0 else end + 9
        head = data[max(0, match.start() - 1500) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        if re.search(rb"/Subtype\s*/Image", head):
            continue
        content = inflate(data[start : at if end < 0 else end], MAX_STREAM)
        total += len(content)
        if b"/ObjStm" in head:
            packed += len(content)
            pages += len(_PAGE.findall(content))
            _check_packed_objects(head, content)
        if total > MAX_STREAMS or packed > MAX_SYNTAX:
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    _check_syntax(data[at:])
    if pages > 2 * MAX_PAGES:
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)


def _check_syntax(data: bytes) -> None:
    """The parser takes some three seconds for a megabyte of one object."""
    if len(data) > MAX_OBJECT and max(map(len, data.split(b"endobj"))) > MAX_OBJECT:
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)


_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
# An object that is only a reference to an object: the parser follows such a chain for ever where it is a ring.
_POINTS_ON = re.compile(rb"\d\s+obj\s+\d+\s+\d+\s+R\s*endobj")


def _check_packed_objects(head: bytes, content: bytes) -> None:
    """The same for objects packed in an object stream (ISO 32000-1, 7.5.7): number and offset pairs, then objects."""
    first = re.search(rb"/First\s+(\d{1,9})", head)
    if first is None:
        return
    body = content[int(first[1]) :]
    offsets = sorted({int(pair[1]) for pair in re.findall(rb"(\d{1,9})\s+(\d{1,9})", content[: int(first[1])])})
    if len(offsets) > MAX_OBJECTS or len(content) > MAX_SYNTAX // 2:
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    for start, end in zip(offsets, [*offsets[1:], len(body)], strict=True):
        if end - start < 40 and re.fullmatch(rb"\s*\d+\s+\d+\s+R\s*", body[start:end]):
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)


@dataclass
class _Cost:
    letters: int = 0
    shapes: int = 0
    segments: int = 0

    def add(self, other: _Cost) -> None:
        """Adds `other`. Raises UnreadablePaper where that is too much."""
        self.letters += other.letters
        self.shapes += other.shapes
        self.segments += other.segments
        if self.letters > MAX_LETTERS or self.shapes > MAX_SHAPES or self.segments > MAX_SEGMENTS:
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)


class PageCost:
    """Counts what pages would draw, forms they call included, against one budget for the whole file."""

    def __init__(self) -> None:
        self._spent = _Cost()
        self._known: dict[int, _Cost] = {}
        self._fonts: set[int] = set()
        self._codes = 0

    def add(self, page: Any) -> None:
        """Counts a pdfminer page. Raises UnreadablePaper where the budget is spent."""
        from pdfminer.pdftypes import resolve1

        contents = resolve1(page.contents)
        streams = contents if isinstance(contents, list) else [contents]
        if len(streams) > MAX_CONTENTS:
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
        for stream in streams:
            self._spent.add(self._stream(resolve1(stream), resolve1(page.resources), 0))
        self._check_fonts(resolve1(page.resources))

    def _stream(self, stream: Any, resources: Any, depth: int) -> _Cost:
        from pdfminer.pdftypes import PDFStream, resolve1

        if not isinstance(stream, PDFStream) or (depth and "Image" in str(resolve1(stream.get("Subtype")))):
            return _Cost()  # a picture that is called is not unpacked by the parser
        if depth > _MAX_DEPTH:
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
        if id(stream) in self._known:
            return self._known[id(stream)]
        content = unpacked(stream)
        cost = _Cost()
        cost.add(_counted(content))
        inner = resolve1(stream.get("Resources")) or resources
        self._check_fonts(inner)
        forms = resolve1(inner.get("XObject")) if isinstance(inner, dict) else None
        if isinstance(forms, dict):
            for name in re.findall(rb"/([^\s/<>\[\]()]+)\s+Do(?!\w)", content):
                cost.add(self._stream(resolve1(forms.get(name.decode("latin-1"))), inner, depth + 1))
                cost.add(_Cost(shapes=1))
        self._known[id(stream)] = cost
        return cost

    def _check_fonts(self, resources: Any) -> None:
        """The tables of the fonts: the parser walks every code of a range they name."""
        from pdfminer.pdftypes import PDFStream, resolve1

        fonts = resolve1(resources.get("Font")) if isinstance(resources, dict) else None
        for reference in fonts.values() if isinstance(fonts, dict) else ():
            font = resolve1(reference)
            if not isinstance(font, dict) or id(font) in self._fonts:
                continue
            self._fonts.add(id(font))
            below = resolve1(font.get("DescendantFonts")) or []
            for one in [font, *(resolve1(child) for child in below[:4] if isinstance(below, list))]:
                if not isinstance(one, dict):
                    continue
                for key in ("ToUnicode", "Encoding"):
                    table = resolve1(one.get(key))
                    if isinstance(table, PDFStream):
                        self._codes += _span_of_codes(unpacked(table))
                for key in ("W", "W2"):
                    widths = resolve1(one.get(key))
                    if isinstance(widths, list) and any(isinstance(x, int) and x > 0x10FFFF for x in widths):
                        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
                    self._codes += len(widths) if isinstance(widths, list) else 0
            if self._codes > MAX_CODES:
                raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)


def _span_of_codes(content: bytes) -> int:
    """How many codes the ranges of a character map span (Adobe technical note 5014)."""
    total = 0
    for block in re.findall(rb"begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", content, re.DOTALL):
        for first, last in re.findall(rb"<\s*([0-9A-Fa-f]{1,16})\s*>\s*<\s*([0-9A-Fa-f]{1,16})\s*>\s*[<\[\d]", block):
            total += max(0, int(last, 16) - int(first, 16)) + 1
    return total


def _counted(content: bytes) -> _Cost:
    """What a content stream draws by itself (ISO 32000-1, annex A)."""
    letters = sum(len(text) for text in re.findall(rb"\((?:[^()\\]++|\\.)*+\)?", content))
    letters += sum(len(text) // 2 for text in re.findall(rb"<([0-9A-Fa-f\s]+)>", content))
    shapes = len(re.findall(rb"(?<![\w/*])(?:re|S|s|f\*?|F|B\*?|b\*?|BI)(?![\w*])", content))
    segments = len(re.findall(rb"(?<![\w/])[lcvym](?!\w)", content))
    return _Cost(letters=letters, shapes=shapes, segments=segments)


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
            raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    return data


def inflate(data: bytes, limit: int) -> bytes:
    """`data` unpacked as zlib, or b"" where it is none. Raises UnreadablePaper above `limit` bytes."""
    unpacker = zlib.decompressobj()
    try:
        out = unpacker.decompress(data, limit + 1)
    except zlib.error:
        return b""
    if len(out) > limit:
        raise UnreadablePaper(Unreadable.TOO_LARGE_PDF)
    return out


def _from_base85(data: bytes) -> bytes:
    import base64

    text = re.sub(rb"\s", b"", data)
    end = text.find(b"~>")
    return base64.a85decode(text if end < 0 else text[:end])
