"""Bytes to text where the label may lie: the declared charset, UTF-8, windows-1252, latin-1. Nothing is dropped."""

from __future__ import annotations

import codecs
import re

_LABEL = re.compile(r"[A-Za-z0-9._:+-]{1,40}")
# Python codecs that decode charsets of mail. Others ("idna", "unicode_escape", "undefined", "hex" …) are no
# charsets, and some take quadratic time.
_CHARSETS = re.compile(
    r"utf[-_]?(?:7|8|8[-_]sig|16|16[-_][bl]e|32|32[-_][bl]e)|iso8859[-_]\d+|iso2022_(?:jp|kr)\w*|cp\d+|koi8[-_]\w"
    r"|gb\w+|big5\w*|shift_jis\w*|euc_\w+|mac[-_]\w+|tis[-_]620|hz|johab"
)
# What a latin-1 or ASCII label means in practice (WHATWG Encoding): windows-1252, with "–" and "’" in 0x80–0x9F.
_REALLY_1252 = frozenset({"ascii", "iso8859-1"})
_NOT_ASCII_BASED = ("utf-7", "utf-16", "utf-32", "iso2022", "hz")
_SINGLE_BYTE_WEST = frozenset({"ascii", "iso8859-1", "iso8859-15", "cp1252", "cp850", "cp437"})


def decode_bytes(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text of `data` and a defect ("" where the label was right or there was none).

    Line ends become LF, NUL and a byte order mark go. Never raises. A label of a western single-byte charset yields
    to UTF-8 where the bytes are UTF-8: "Ã¦" is never what a Dane wrote.
    """
    codec = _codec_name(declared)
    if data.isascii() and not codec.startswith(_NOT_ASCII_BASED):
        return _clean(data.decode("ascii")), ""
    text, defect = _decoded(data, declared, codec)
    return _clean(text), defect


def _decoded(data: bytes, declared: str, codec: str) -> tuple[str, str]:
    defect = f"unknown charset {declared[:40]!r}" if declared and not codec else ""
    if codec and codec not in _SINGLE_BYTE_WEST:
        try:
            return _whole(data.decode(codec)), ""
        except UnicodeError:
            defect = f"not in the declared charset {declared[:40]!r}"
    try:
        text = data.decode("utf-8")
        wrong = codec in _SINGLE_BYTE_WEST and not data.isascii()
        return text, f"UTF-8, though {declared[:40]!r} was declared" if wrong else defect
    except UnicodeDecodeError:
        pass
    if codec == "utf-8" and _mostly_utf8(data):
        return data.decode("utf-8", "replace"), "damaged UTF-8"
    fallback = "cp1252" if not codec or codec in _REALLY_1252 or codec not in _SINGLE_BYTE_WEST else codec
    try:
        return data.decode(fallback), defect
    except UnicodeDecodeError:  # five bytes have no meaning in windows-1252
        return data.decode("latin-1"), defect or "not in windows-1252"


def _codec_name(label: str) -> str:
    """Python's name of a charset label, "" where it names none."""
    if not label:
        return ""
    label = label.strip().strip("\"'")
    if not _LABEL.fullmatch(label):
        return ""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    return name if name == "ascii" or _CHARSETS.fullmatch(name) else ""


def _mostly_utf8(data: bytes) -> bool:
    """True for UTF-8 text with a cut or broken character in it, false for another charset under a wrong label."""
    sample = data[:100_000].decode("utf-8", "replace")
    broken = sample.count("\ufffd")
    return sum(map(sample.count, "æøåÆØÅéäöü–’”“…•")) > broken


def _whole(text: str) -> str:
    """UTF-7 and UTF-16 can smuggle in half a character pair, which no database takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _clean(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        text = text.replace("\x00", "")
    return text.removeprefix("\ufeff")
