"""MIME by hand: header lines (RFC 5322, 2047, 2231) and parts (RFC 2045, 2046), always CRLF, always the same bytes.

The standard library's generator is not used: it encodes long Message-IDs in References as words (which breaks
threads), draws boundaries by chance, and takes a hundred times as long.
"""

from __future__ import annotations

import binascii
import hashlib
import re
from base64 import encodebytes
from collections.abc import Iterable

from messages.errors import SamtilsynError
from messages.mail import Address, Part
from messages.render import one_line

_LINE = 76  # octets of a line: RFC 2047 section 2 for encoded words, RFC 2045 section 6.8 for base64
_MESSAGE_ID = re.compile(r"[!-;=?-~]{1,900}")  # visible ASCII without "<" and ">"
_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN = re.compile(r"[A-Za-z0-9.\[\]:-]{1,255}")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}")
_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_Q_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_VALUE_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`{|}~")


class UnwritableMail(SamtilsynError):
    """A mail cannot be written as asked; the text says which address or header is wrong."""


def text_header(name: str, text: str) -> bytes:
    """An unstructured header such as Subject. Line breaks and control characters in `text` become blanks."""
    line = one_line(text)
    words = line.split(" ")
    if line.isascii() and "=?" not in line and all(len(word) < _LINE for word in words):
        return _folded(name, words)
    return _folded(name, _encoded_words(line, first=_LINE - len(name) - 2))


def address_header(name: str, address: Address) -> bytes:
    """From or To with one mailbox. Raises UnwritableMail where the address cannot go over plain SMTP."""
    addr = f"<{addr_spec(address.addr)}>"
    shown = one_line(address.name)
    if not shown:
        return _folded(name, [addr[1:-1]])
    if shown.isascii() and "=?" not in shown and len(shown) < _LINE - len(name) - 4:
        if not _PLAIN_PHRASE.fullmatch(shown):
            shown = _quoted(shown)
        return _folded(name, [shown, addr])
    return _folded(name, [*_encoded_words(shown, first=_LINE - len(name) - 2), addr])


def addr_spec(addr: str) -> str:
    """The address as SMTP carries it: a domain with æøå in its ASCII form (RFC 5891). Raises UnwritableMail."""
    local, _, domain = addr.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise UnwritableMail(f"the domain of {addr!r} is no domain name: correct the address") from error
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        raise UnwritableMail(f"{addr!r} is no e-mail address that mail can be sent to: correct it")
    return f"{local}@{domain}"


def id_header(name: str, ids: Iterable[str]) -> bytes:
    """Message-ID, In-Reply-To or References, one id a line where they do not fit; ids with or without "<…>".

    An id that is none (white space, control characters, endless) came from outside and is left out; "" where none is
    left.
    """
    kept = [f"<{bare}>" for bare in map(bare_id, ids) if bare]
    return _folded(name, kept) if kept else b""


def bare_id(message_id: str) -> str:
    """A Message-ID without its angle brackets; "" where it is none."""
    bare = message_id.strip().removeprefix("<").removesuffix(">")
    return bare if _MESSAGE_ID.fullmatch(bare) else ""


def text_part(content_type: str, text: str) -> bytes:
    """A part of UTF-8 text in quoted-printable; `content_type` as "text/plain"."""
    lines = "\n".join(text.splitlines()) + "\n"
    encoded = binascii.b2a_qp(lines.encode("utf-8"), istext=True)
    head = f"Content-Type: {content_type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode("ascii") + encoded.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def calendar_part(method: str, data: bytes) -> bytes:
    """The calendar as an alternative of the text (RFC 6047 section 2.4); base64, so that no relay touches its lines."""
    kind = f"text/calendar; charset=utf-8; method={method}; component=VEVENT"
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode("ascii") + _base64(data)


def attached_part(part: Part) -> bytes:
    """An attached file in base64, its name after RFC 2231."""
    kind = part.content_type if _TYPE.fullmatch(part.content_type) else "application/octet-stream"
    name = one_line(part.name).replace("/", "-").replace("\\", "-")
    disposition = ";\r\n ".join(["attachment", *_parameter("filename", name)] if name else ["attachment"])
    head = f"Content-Type: {kind}\r\nContent-Disposition: {disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head.encode("ascii") + _base64(part.data)


def multipart(subtype: str, parts: Iterable[bytes], *, seed: str) -> bytes:
    """Parts put together. `seed` names the boundary; "=_" in it occurs in no encoded part (RFC 2045 section 6.7)."""
    boundary = "=_" + hashlib.sha256(f"{subtype}/{seed}".encode()).hexdigest()[:32]
    head = f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"\r\n\r\n'.encode("ascii")
    body = b"".join(b"--" + boundary.encode() + b"\r\n" + part + b"\r\n" for part in parts)
    return head + body + b"--" + boundary.encode() + b"--\r\n"


def _folded(name: str, words: Iterable[str]) -> bytes:
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > _LINE and not (len(lines) == 1 and lines[0] == f"{name}:"):
            lines.append("")
        lines[-1] += f" {word}"
    return ("\r\n".join(lines) + "\r\n").encode("ascii")


def _encoded_words(text: str, *, first: int) -> list[str]:
    """RFC 2047 words in the "Q" encoding, each of whole characters and short enough for its line.

    They end between the text's words where they can: some readers wrongly show the blank between two of them.
    """
    room, most, words, held = first - 12, _LINE - 1 - 12, [], ""
    for word in re.findall(r"[^ ]* ?", text):
        codes = ["_" if c == " " else "".join(_q(b) for b in c.encode("utf-8")) for c in word]
        whole = "".join(codes)
        if held and len(held) + len(whole) > room and len(whole) <= most:
            words.append(held)
            held, room = "", most
        for code in codes:
            if len(held) + len(code) > room:
                words.append(held)
                held, room = "", most
            held += code
    return [f"=?utf-8?q?{word}?=" for word in [*words, held]]


def _q(octet: int) -> str:
    return chr(octet) if octet in _Q_SAFE else f"={octet:02X}"


def _parameter(name: str, value: str) -> list[str]:
    """One parameter after RFC 2231: quoted where plain and short, else percent-encoded in numbered pieces."""
    if value.isascii() and len(value) <= 60:
        quoted = _quoted(value)
        return [f"{name}={quoted}"]
    pieces, held = [], "utf-8''"
    for char in value:
        code = "".join(chr(b) if b in _VALUE_SAFE else f"%{b:02X}" for b in char.encode("utf-8"))
        if len(held) + len(code) > 60:
            pieces.append(held)
            held = ""
        held += code
    pieces.append(held)
    if len(pieces) == 1:
        return [f"{name}*={pieces[0]}"]
    return [f"{name}*{i}*={piece}" for i, piece in enumerate(pieces)]


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def _base64(data: bytes) -> bytes:
    return encodebytes(data).replace(b"\n", b"\r\n")
