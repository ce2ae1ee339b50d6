"""Takes the files out of winmail.dat (TNEF; MS-OXTNEF), which Outlook makes of a mail in its own format."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from messages.papers.unreadable import Unreadable, UnreadablePaper

SIGNATURE = b"\x78\x9f\x3e\x22"
_ATTACHMENT_STARTS = 0x00069002
_TITLE = 0x00018010
_DATA = 0x0006800F
_PROPERTIES = 0x00069005
_LONG_NAME = 0x3707
_MAX_FILES = 100


def files_of_tnef(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """The attached files as (name, bytes). Raises UnreadablePaper where `data` is no sound TNEF."""
    if not data.startswith(SIGNATURE):
        raise UnreadablePaper(Unreadable.DAMAGED_WINMAIL)
    files: list[tuple[str, bytes]] = []
    name, content, started = "", b"", False
    for kind, value in _attributes(data):
        if kind == _ATTACHMENT_STARTS:
            if started:
                files.append((name, content))
            name, content, started = "", b"", True
        elif kind == _TITLE:
            name = name or value.split(b"\0")[0].decode("cp1252", "replace")
        elif kind == _DATA:
            content = value
        elif kind == _PROPERTIES:
            name = _long_name(value) or name
        if len(files) > _MAX_FILES:
            raise UnreadablePaper(Unreadable.DAMAGED_WINMAIL)
    if started:
        files.append((name, content))
    return tuple((name, content) for name, content in files if content)


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(identifier, value) of every attribute. Raises UnreadablePaper where the file is cut short."""
    at = 6
    while at + 9 <= len(data):
        _level, kind, length = struct.unpack_from("<BII", data, at)
        start = at + 9
        if start + length > len(data):
            raise UnreadablePaper(Unreadable.DAMAGED_WINMAIL)
        yield kind, data[start : start + length]
        at = start + length + 2  # a checksum of two bytes


def _long_name(properties: bytes) -> str:
    """The long file name in an attachment's MAPI properties, "" where there is none (or they are damaged).

    A property is its type and id, a count for types of varying length, then the value padded to four bytes
    (MS-OXTNEF 2.1.3.4). Named properties (id from 0x8000) carry a name in between.
    """
    if len(properties) < 4:
        return ""
    at = 4
    try:
        for _ in range(min(struct.unpack_from("<I", properties)[0], 500)):
            kind, ident = struct.unpack_from("<HH", properties, at)
            at += 4
            if ident >= 0x8000:
                at = _after_name(properties, at)
            if kind in (0x001E, 0x001F, 0x000D, 0x0102):
                length = struct.unpack_from("<I", properties, at + 4)[0]
                value = properties[at + 8 : at + 8 + length]
                if ident == _LONG_NAME:
                    return value.decode("utf-16-le" if kind == 0x1F else "cp1252", "replace").split("\0")[0]
                at += 8 + length + (-length) % 4
            elif kind in _SIZES:
                at += _SIZES[kind]
            else:
                return ""
    except struct.error:
        return ""
    return ""


# Padded sizes of MAPI types: short, long, float, double, currency, apptime, error, boolean, int8, systime, guid.
_SIZES = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}


def _after_name(properties: bytes, at: int) -> int:
    is_text = struct.unpack_from("<I", properties, at + 16)[0] == 1
    at += 20
    length = struct.unpack_from("<I", properties, at)[0] if is_text else 0
    return at + 4 + length + (-length) % 4
