"""Looks into OLE compound files (MS-CFB): Outlook's .msg; old or locked Office files are told by their streams."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from messages.papers.unreadable import Unreadable, UnreadablePaper

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE = 0xFFFFFFFA  # this and above: end of chain, free, table sectors
_MAX_STREAM = 25 * 2**20


@dataclass(frozen=True, kw_only=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class CompoundFile:
    """The streams of a compound file by path ("__attach_version1.0_#00000000/__substg1.0_37010102")."""

    def __init__(self, data: bytes) -> None:
        """Raises UnreadablePaper where `data` is no sound compound file."""
        self._data = data
        try:
            self._open()
        except (struct.error, IndexError) as error:
            raise UnreadablePaper(Unreadable.DAMAGED_COMPOUND) from error

    def _open(self) -> None:
        if not self._data.startswith(SIGNATURE):
            raise UnreadablePaper(Unreadable.DAMAGED_COMPOUND)
        shift, mini_shift = struct.unpack_from("<HH", self._data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise UnreadablePaper(Unreadable.DAMAGED_COMPOUND)
        self._sector = 1 << shift
        first_directory, _, self._cutoff, first_mini, _, first_more, more = struct.unpack_from(
            "<I4sIIIII", self._data, 48
        )
        table = list(struct.unpack_from("<109I", self._data, 76))
        for _ in range(min(more, len(self._data) // self._sector)):
            if first_more >= _FREE:
                break
            numbers = struct.unpack(f"<{self._sector // 4}I", self._sector_at(first_more))
            table += numbers[:-1]
            first_more = numbers[-1]
        self._next: list[int] = []
        for sector in table:
            if sector < _FREE:
                self._next += struct.unpack(f"<{self._sector // 4}I", self._sector_at(sector))
        raw = self._chain(first_directory, _MAX_STREAM)
        self._entries = [_entry(raw[at : at + 128]) for at in range(0, len(raw) - 127, 128)]
        mini = self._chain(first_mini, _MAX_STREAM)
        self._mini_next = struct.unpack(f"<{len(mini) // 4}I", mini[: len(mini) // 4 * 4])
        self._mini = self._chain(self._entries[0].start, _MAX_STREAM)
        self._paths: dict[str, _Entry] = {}
        self._walk(self._entries[0].child, "", set())

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of all streams."""
        return tuple(self._paths)

    def read(self, path: str) -> bytes:
        """The bytes of a stream, b"" where there is none of this path."""
        entry = self._paths.get(path)
        if entry is None:
            return b""
        if entry.size >= self._cutoff:
            return self._chain(entry.start, entry.size)[: entry.size]
        pieces: list[bytes] = []
        at = entry.start
        while at < len(self._mini_next) and len(pieces) * 64 < entry.size:
            pieces.append(self._mini[at * 64 : at * 64 + 64])
            at = self._mini_next[at]
        return b"".join(pieces)[: entry.size]

    def _walk(self, at: int, prefix: str, seen: set[int]) -> None:
        waiting = [(at, prefix)]
        while waiting:
            at, prefix = waiting.pop()
            if at >= len(self._entries) or at in seen:
                continue
            seen.add(at)
            entry = self._entries[at]
            waiting += [(entry.left, prefix), (entry.right, prefix)]
            if entry.kind == 2:
                self._paths[prefix + entry.name] = entry
            elif entry.kind == 1:
                waiting.append((entry.child, f"{prefix}{entry.name}/"))

    def _sector_at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        return self._data[start : start + self._sector].ljust(self._sector, b"\xff")

    def _chain(self, at: int, limit: int) -> bytes:
        if limit > _MAX_STREAM:
            raise UnreadablePaper(Unreadable.DAMAGED_COMPOUND)
        pieces: list[bytes] = []
        while at < len(self._next) and len(pieces) * self._sector < limit:
            pieces.append(self._sector_at(at))
            at = self._next[at]
            if len(pieces) * self._sector > len(self._data):  # a chain longer than the file goes round in circles
                raise UnreadablePaper(Unreadable.DAMAGED_COMPOUND)
        return b"".join(pieces)


def _entry(raw: bytes) -> _Entry:
    length, kind = struct.unpack_from("<HB", raw, 64)
    left, right, child = struct.unpack_from("<III", raw, 68)
    start, size = struct.unpack_from("<IQ", raw, 116)
    name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    return _Entry(name=name, kind=kind, left=left, right=right, child=child, start=start, size=size)


@dataclass(frozen=True, kw_only=True)
class OutlookItem:
    """What an .msg file holds: subject, body, and files as (name, bytes); attached items inside it too."""

    subject: str
    body: str
    files: tuple[tuple[str, bytes], ...]


def read_outlook_item(data: bytes) -> OutlookItem | None:
    """The mail in an .msg file (MS-OXMSG), None where the compound file is something else. Raises UnreadablePaper."""
    file = CompoundFile(data)
    if not any(path.startswith(("__nameid", "__recip", "__attach", "__properties")) for path in file.paths):
        return None
    files: list[tuple[str, bytes]] = []
    for path in file.paths:
        if path.endswith("__substg1.0_37010102"):
            folder = path[: -len("__substg1.0_37010102")]
            name = _text(file, folder, "3707") or _text(file, folder, "3704")
            files.append((name, file.read(path)))
    body = "\n".join(
        _text(file, path[: -len("__substg1.0_1000001F")], "1000") for path in file.paths if "1.0_1000001" in path
    )
    return OutlookItem(subject=_text(file, "", "0037"), body=body, files=tuple(files))


def office_kind(data: bytes) -> str:
    """What a compound file of Office is: "locked" (encrypted), "doc", "ppt" or "xls" of the years before 2007, else
    ""."""
    try:
        paths = set(CompoundFile(data).paths)
    except UnreadablePaper:
        return ""
    return next((kind for stream, kind in _STREAMS.items() if stream in paths), "")


# MS-OFFCRYPTO 2.3.4, MS-DOC 2.1, MS-PPT 2.1.2, MS-XLS 2.1.2
_STREAMS = {
    "EncryptedPackage": "locked",
    "EncryptionInfo": "locked",
    "WordDocument": "doc",
    "PowerPoint Document": "ppt",
    "Workbook": "xls",
    "Book": "xls",
}


def _text(file: CompoundFile, folder: str, number: str) -> str:
    wide = file.read(f"{folder}__substg1.0_{number}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    return file.read(f"{folder}__substg1.0_{number}001E").decode("cp1252", "replace").rstrip("\0")
