"""The raw-mail archive: every message as it came, compressed, named by the SHA-256 of its content.

A file is written once and never changed; the same content is the same file. `write` returns when it is on disk
(fsync of the file and its folder), because the inbox row that names it is committed right after.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from pathlib import Path

from storage.errors import ArchiveDamaged


class Archive:
    """Files under `root`, two levels deep: `ab/abcdef….z`. Safe to be used by several processes at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True, mode=0o700)  # personal data: nobody else's business

    def write(self, raw: bytes) -> str:
        """Keep `raw`; gives its hash (64 hex digits). Raises OSError when the disk is full or not writable."""
        digest = content_hash(raw)
        path = self.path(digest)
        if path.exists():
            return digest
        if not path.parent.exists():
            path.parent.mkdir(exist_ok=True, mode=0o700)
            _sync_folder(self.root)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(zlib.compress(raw, level=6))
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        return digest

    def read(self, digest: str) -> bytes:
        """The message of a hash. Raises ArchiveDamaged where it is missing or not what it was."""
        try:
            raw = zlib.decompress(self.path(digest).read_bytes())
        except FileNotFoundError as error:
            raise ArchiveDamaged.of("errors.archive_lacks", digest=digest, folder=self.root) from error
        except zlib.error as error:
            raise ArchiveDamaged.of("errors.archive_damaged", digest=digest) from error
        if content_hash(raw) != digest:
            raise ArchiveDamaged.of("errors.archive_damaged", digest=digest)
        return raw

    def path(self, digest: str) -> Path:
        """Where the message of a hash lies. ValueError for what is no hash, so that no path can be smuggled in."""
        if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            raise ValueError(f"not a content hash: {digest!r}")
        return self.root / digest[:2] / f"{digest}.z"


def content_hash(raw: bytes) -> str:
    """The name of a message: the SHA-256 of its bytes, in hex."""
    return hashlib.sha256(raw).hexdigest()


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
