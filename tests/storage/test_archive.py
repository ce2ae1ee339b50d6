"""Raw mail is kept as it came, under the hash of its content, and a damaged file is never given out."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest

from storage.archive import Archive, content_hash
from storage.errors import ArchiveDamaged

RAW = "Subject: Æbler\r\n\r\nHej\r\n".encode("iso-8859-1") + bytes(range(256))


def test_a_message_comes_back_byte_for_byte(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.read(archive.write(RAW)) == RAW


def test_the_name_is_the_sha256_of_the_content(tmp_path: Path) -> None:
    # sha256 of nothing, as FIPS 180-4's tools give it
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert Archive(tmp_path).write(b"") == content_hash(b"") == empty


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    digest = archive.write(RAW)
    before = archive.path(digest).stat()
    assert archive.write(RAW) == digest
    assert archive.path(digest).stat().st_mtime_ns == before.st_mtime_ns
    assert _files(tmp_path) == [archive.path(digest)]


def test_text_takes_less_room_than_it_has(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    digest = archive.write(b"Vi deltager gerne i dialogmodet. " * 1000)
    assert archive.path(digest).stat().st_size < 1000


def test_the_archive_is_nobody_elses_business(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "mail")
    digest = archive.write(RAW)
    assert (tmp_path / "mail").stat().st_mode & 0o077 == 0
    assert archive.path(digest).stat().st_mode & 0o077 == 0


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            archive.write(RAW)
    assert _files(tmp_path) == []
    assert archive.read(archive.write(RAW)) == RAW


def test_it_is_on_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace
    archive = Archive(tmp_path)
    archive.write(b"so that the folder is there")

    def noted_sync(handle: int) -> None:
        order.append("sync")
        fsync(handle)

    def noted_name(self: Path, to: Path) -> Path:
        order.append("name")
        return replace(self, to)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_name)
    prefix = content_hash(b"so that the folder is there")[:2]
    raw = next(raw for raw in (str(n).encode() for n in range(10_000)) if content_hash(raw).startswith(prefix))
    archive.write(raw)
    assert order == ["sync", "name", "sync"]  # the file, its name, the folder


def test_a_missing_message_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveDamaged, match="sikkerhedskopien"):
        Archive(tmp_path).read("0" * 64)


@pytest.mark.parametrize("damage", [b"", b"no zlib at all", zlib.compress(b"another message")])
def test_a_damaged_message_is_not_given_out(tmp_path: Path, damage: bytes) -> None:
    archive = Archive(tmp_path)
    digest = archive.write(RAW)
    archive.path(digest).write_bytes(damage)
    with pytest.raises(ArchiveDamaged, match=digest):
        archive.read(digest)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "0" * 63, "0" * 65, "G" * 64, "A" * 64])
def test_what_is_no_hash_is_no_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a content hash"):
        Archive(tmp_path).path(name)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
