"""What a file is, told by its first bytes; names and declared types are often wrong."""

from __future__ import annotations

import re
import struct
from typing import Literal

from messages.papers import outlook_item, tnef

FileKind = Literal[
    "pdf", "zip", "compound", "rtf", "tnef", "image", "picture", "mail", "html", "aside", "signature", "text", "unknown"
]


def sniff(name: str, data: bytes) -> FileKind:
    """The kind of file. "image" is decoration (a logo), "picture" one large enough to be a photographed page."""
    head = data[:1024]
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    upper = start[:200].upper()
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(outlook_item.SIGNATURE):
        return "compound"
    if head.startswith(tnef.SIGNATURE):
        return "tnef"
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(_IMAGES) or head[8:12] == b"WEBP" or head[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return _image(name, data)
    if head[:1] == b"\x30" and head[1:2] in (b"\x80", b"\x82", b"\x83", b"\x84"):
        return "signature"
    if upper.startswith((b"BEGIN:V", b"-----BEGIN")):
        return "aside"
    if re.match(rb"(?:<\?XML[^>]*>\s*)?<(?:!DOCTYPE HTML|HTML|HEAD|BODY|META|TABLE|DIV|P)[\s>]", upper):
        return "html"
    if len(_MAIL_HEADER.findall(data[:4096])) >= 3:
        return "mail"
    return "text" if _is_text(data[:8192]) else "unknown"


_IMAGES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x00\x00\x01\x00",
    b"\xd7\xcd\xc6",
)
_MAIL_HEADER = re.compile(
    rb"^(?:Return-Path|Received|From|To|Cc|Date|Subject|MIME-Version|Message-ID|Content-Type|DKIM-Signature|X-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
_DECORATION = re.compile(
    r"(?i)^(?:image\d{1,4}|logo|signatur|banner|outlook|~wrd|facebook|linkedin|ikon|icon|spacer|header|footer)"
)
# Pixels on the shorter side from which a picture can be a page that somebody photographed.
_PAGE_PIXELS = 700
_PAGE_BYTES = 150_000


def _image(name: str, data: bytes) -> Literal["image", "picture"]:
    if _DECORATION.match(name) and len(data) < 4 * _PAGE_BYTES:
        return "image"
    size = _pixels(data)
    large = min(size) >= _PAGE_PIXELS if size else len(data) >= _PAGE_BYTES
    return "picture" if large else "image"


def _pixels(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG, None for others."""
    try:
        if data.startswith(b"\x89PNG"):
            width, height = struct.unpack_from(">II", data, 16)
            return width, height
        if data.startswith(b"GIF8"):
            width, height = struct.unpack_from("<HH", data, 6)
            return width, height
        at = 2
        while data.startswith(b"\xff\xd8") and at + 9 < len(data):
            _, marker, length = struct.unpack_from(">BBH", data, at)
            if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
                height, width = struct.unpack_from(">HH", data, at + 5)
                return width, height
            at += 2 + length
    except struct.error:
        return None
    return None


def _is_text(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    odd = sum(1 for byte in data if byte < 32 and byte not in (9, 10, 12, 13, 27))
    return odd <= len(data) // 200
