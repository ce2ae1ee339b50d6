"""A zip written to disk piece by piece, never whole in memory; the same content gives the same bytes."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from pathlib import Path
from types import TracebackType

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # no clock in it
_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "ß": "ss"})
_MOST_NAME = 60


class ZipOnDisk:
    """Written beside `path` and put in its place when the block ends well; nothing is left where it does not."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._part = path.with_name(f".{path.name}.part")

    def __enter__(self) -> ZipOnDisk:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._part.unlink(missing_ok=True)
        self._part.touch(mode=0o600)  # personal data
        self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_DEFLATED)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._zip.close()
            if kind is None:
                self._part.replace(self.path)
        finally:
            self._part.unlink(missing_ok=True)

    def add(self, name: str, data: bytes | str) -> None:
        """Add a file. ValueError where the name is taken."""
        if name in self._zip.NameToInfo:
            raise ValueError(f"{name} is in the zip already")
        info = zipfile.ZipInfo(name, date_time=_FIRST_DAY)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.create_system = 0
        info.external_attr = 0
        self._zip.writestr(info, data)


def safe_name(text: str, ending: str = "") -> str:
    """`text` as a file name that every system takes: plain letters, digits, dash, dot and underscore; 60 at most."""
    plain = unicodedata.normalize("NFKD", text.translate(_DANISH)).encode("ascii", "ignore").decode()
    folded = re.sub(r"[^A-Za-z0-9.]+", "-", plain).strip("-.")
    stem = re.sub(r"\.{2,}", ".", folded)[:_MOST_NAME].strip("-.")
    return f"{stem or 'fil'}{ending}"


def safe_file_name(name: str) -> str:
    """`safe_name` of a file's name, without folders, its ending kept."""
    name = re.split(r"[\\/]", name)[-1]
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem:
        return safe_name(name)
    last = re.sub(r"[^A-Za-z0-9]", "", ending)[:10].lower()
    return safe_name(stem, f".{last}" if last else "")
