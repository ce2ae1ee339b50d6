"""Office files with the same bytes for the same content: their zip without the clock in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import escape

# What a file says of its own making. The day is that of the method paper's version 1.0, not of a mail.
MADE = datetime(2018, 1, 1, 12, 0, tzinfo=UTC)
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def without_clock(data: bytes) -> bytes:
    """The zip `data` with every entry's time set to the format's first day; entries and their order stay."""
    return changed(data, lambda _, content: content)


def with_words(data: bytes, words: Mapping[str, str]) -> bytes:
    """`without_clock`, with each key of `words` (plain ASCII) in an XML entry replaced by its value's text."""

    def replaced(name: str, content: bytes) -> bytes:
        if name.endswith(".xml"):
            for key, value in words.items():
                content = content.replace(key.encode(), escape(value).encode())
        return content

    return changed(data, replaced)


def changed(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """`without_clock`, with the content of each entry made anew by `change` (name, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, date_time=_ZIP_EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            new.writestr(info, change(entry.filename, old.read(entry)))
    return out.getvalue()


def file_name(stem: str, institution: str, ending: str) -> str:
    """ "stem - institution.ending" as any file system takes it."""
    name = "".join(c for c in institution if c.isprintable() and c not in '\\/:*?"<>|').strip(" .")
    return f"{stem} - {name[:80].strip()}.{ending}" if name else f"{stem}.{ending}"
