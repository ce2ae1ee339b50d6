"""Header values: unfolding and encoded words (RFC 5322 section 2.2.3, RFC 2047), also where senders got them wrong."""

from __future__ import annotations

import binascii
import re

from messages.charsets import decode_bytes

# "=?charset*lang?B?": the head of an encoded word; RFC 2231 section 5 adds the language.
_HEAD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_NOT_BASE64 = bytes(sorted(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")))
_HEX_PAIR = re.compile(r"[0-9a-fA-F]{2}")


def decode_header(value: str) -> str:
    """The readable text of a header value; folds may stand in it as newlines. Never raises; one line comes out.

    Words are joined as bytes before they are decoded: Exchange splits "ø" over two words, and others fold in the
    middle of one. `value` holds what was raw in the header as text (see `raw_text`).
    """
    if "=?" in value:
        value = _decode_words(value)
    if not value.isprintable():
        value = _CONTROL.sub(" ", value)
    return value.strip()


def raw_text(value: str) -> str:
    """Text of a header value that was read as latin-1 byte by byte: raw UTF-8 or windows-1252 is told apart."""
    return value if value.isascii() else decode_bytes(value.encode("latin-1", "replace"))[0]


def tolerant_base64(data: bytes) -> bytes:
    """What base64 there is: foreign characters skipped, missing padding added, a lone last character dropped.

    Some senders encode in chunks and leave padding in the middle; list servers add a footer in words behind it.
    """
    if b"=" not in data.rstrip(b"=\r\n\t "):
        return _base64_chunk(data)
    out = []
    for chunk in data.split(b"="):
        if b" " in chunk.strip():
            break
        out.append(_base64_chunk(chunk))
    return b"".join(out)


def _decode_words(value: str) -> str:
    out: list[str] = []
    held: list[bytes] = []  # adjacent words of one charset
    held_charset = ""
    position = 0
    last_end = value.rfind("?=")
    while 0 <= (start := value.find("=?", position)) < last_end:
        head = _HEAD.match(value, start)
        end = _word_end(value, head) if head else -1
        between = value[position:start]
        if head is None or end < 0:
            out += (_text(held, held_charset), between, "=?")
            held = []
            position = start + 2
            continue
        charset = head[1].lower()
        if between.strip() or charset != held_charset:
            out.append(_text(held, held_charset))
            out.append(between if between.strip() or not held else "")
            held = []
        held.append(_word_bytes(value[head.end() : end], head[2]))
        held_charset = charset
        position = end + 2
    out += (_text(held, held_charset), value[position:])
    return "".join(out)


def _word_end(value: str, head: re.Match[str]) -> int:
    """Where the "?=" of the word stands. A raw "?" before "=C3" is text: "=?utf-8?Q?Hvad?=C3=B8?="."""
    end = value.find("?=", head.end())
    for _ in range(8):
        further = value.find("?=", end + 2) if end >= 0 and head[2] in "qQ" and _HEX_PAIR.match(value, end + 2) else -1
        if further < 0:
            break
        end = further
    return end


def _base64_chunk(data: bytes) -> bytes:
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        kept = data.translate(None, _NOT_BASE64)
        kept = kept[:-1] if len(kept) % 4 == 1 else kept
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _word_bytes(text: str, encoding: str) -> bytes:
    raw = text.replace("\n", "").encode("latin-1", "replace")  # a fold in the middle of the word
    if encoding in "bB":
        return tolerant_base64(raw)
    return binascii.a2b_qp(raw, header=True)


def _text(words: list[bytes], charset: str) -> str:
    return decode_bytes(b"".join(words), charset)[0] if words else ""
