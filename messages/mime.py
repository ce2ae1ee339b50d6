"""Raw bytes to a `Mail` (RFC 5322, 2045–2047), as tolerant as post offices are: whatever comes, something is read.

The standard library's parser is not used: it recurses without a bound, and its header classes read 800 messages a
second. Here one pass splits headers and parts, within fixed bounds that are told in `defects` when they were met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import islice
from typing import NamedTuple

from messages.charsets import decode_bytes
from messages.errors import UnreadableMessage
from messages.mail import Address, Mail, Part
from messages.mime_fields import parse_addresses, parse_date, parse_ids, parse_parameters
from messages.mime_head import Fields, is_head, split_head, unfolded
from messages.mime_text import decode_transfer, unflow
from messages.mime_words import decode_header

MAX_DEPTH = 20
MAX_PARTS = 1000
_LOOKS_MULTIPART = re.compile(rb"(?:\A|\n)--([^\r\n]{1,100}?)[ \t]*\r?\nContent-", re.IGNORECASE)
_META_CHARSET = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_HTML_START = re.compile(r"\s{0,200}(?:<!doctype html|<html[\s>])", re.IGNORECASE)


def parse_mail(raw: bytes) -> Mail:
    """The mail that `raw` holds. Text has LF line ends; what could not be kept or was wrong stands in `defects`.

    Raises UnreadableMessage only where there is nothing in `raw`. Nesting goes 20 deep, 1,000 parts are read; what
    lies deeper is kept unread as a part, what comes after is left out.
    """
    if not raw.strip():
        raise UnreadableMessage("the message is empty: ask the sender to send it again")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    return _mail(raw.lstrip(b"\r\n"), _Bounds(), depth=0)


@dataclass
class _Bounds:
    parts: int = 0
    told: bool = False


class _Body(NamedTuple):
    """One stretch of what the reader sees: plain, HTML, or the same in both."""

    text: str = ""
    html: str = ""


@dataclass
class _Content:
    """What one message's tree of parts was found to hold."""

    bounds: _Bounds
    calendar: str = ""
    parts: list[Part] = field(default_factory=list)
    nested: list[Mail] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    leaves: int = 0

    def defect(self, text: str) -> None:
        if text and text not in self.defects and len(self.defects) < 50:
            self.defects.append(text)


class _Entity(NamedTuple):
    """A part taken apart, its content still encoded."""

    fields: Fields
    kind: str
    params: dict[str, str]
    disposition: str
    name: str
    encoding: str
    body: bytes


def _mail(raw: bytes, bounds: _Bounds, *, depth: int) -> Mail:
    fields, body = split_head(raw)
    if not is_head(fields):
        fields, body = [], raw
    content = _Content(bounds)
    if not fields:
        content.defect("no headers")
    elif not any(name == "from" for name, _ in fields):
        content.defect("no From header")
    entity = _entity(fields, body, "text/plain")
    found = _read(entity, content, depth)
    first: dict[str, str] = {}
    for name, value in fields:
        if value.strip():
            first.setdefault(name, value)
    date = parse_date(unfolded(first.get("date", "")))
    if date is None:
        content.defect("impossible date" if first.get("date") else "no date")
    senders = _addresses(first, "from") or _addresses(first, "sender")
    message_ids = parse_ids(unfolded(first.get("message-id", "")))
    return Mail(
        message_id=message_ids[0] if message_ids else "",
        date=date,
        sender=senders[0] if senders else None,
        reply_to=_addresses(first, "reply-to"),
        to=_addresses(first, "to"),
        cc=_addresses(first, "cc"),
        subject=decode_header(first.get("subject", "")),
        in_reply_to=parse_ids(unfolded(first.get("in-reply-to", ""))),
        references=parse_ids(unfolded(first.get("references", ""))),
        content_type=entity.kind,
        text=_joined_text(found),
        html=_joined_html(found),
        calendar=content.calendar,
        parts=tuple(content.parts),
        nested=tuple(content.nested),
        headers=tuple((name, decode_header(value)) for name, value in fields),
        defects=tuple(content.defects),
    )


def _addresses(first: dict[str, str], name: str) -> tuple[Address, ...]:
    return parse_addresses(unfolded(first[name])) if name in first else ()


def _entity(fields: Fields, body: bytes, default: str) -> _Entity:
    kind = disposition = name = encoding = ""
    params: dict[str, str] = {}
    for field_name, value in fields:
        if field_name == "content-type" and not kind:
            kind, params = parse_parameters(unfolded(value))
        elif field_name == "content-disposition" and not disposition:
            disposition, extra = parse_parameters(unfolded(value))
            name = extra.get("filename") or extra.get("name", "")
        elif field_name == "content-transfer-encoding" and not encoding:
            encoding = unfolded(value)
    if kind.count("/") != 1 or kind.startswith("/") or kind.endswith("/"):
        kind = default if not kind.startswith("multipart") else "multipart/mixed"
    return _Entity(fields, kind, params, disposition, _file_name(name or params.get("name", "")), encoding, body)


def _file_name(name: str) -> str:
    """The name without any path, quotes or control characters."""
    name = name.replace("\\", "/").rpartition("/")[2]
    return "".join(char for char in name if char.isprintable()).strip().strip('"').strip()[:255]


# ------------------------------------------------------------------ the tree of parts


def _read(entity: _Entity, content: _Content, depth: int, parent: str = "") -> list[_Body]:
    """What the entity says to its reader, in order; everything else goes into `content`."""
    if entity.kind.startswith("multipart/"):
        return _read_multipart(entity, content, depth)
    data, defect = decode_transfer(entity.body, entity.encoding)
    content.defect(defect)
    content.leaves += 1
    if entity.kind in ("message/rfc822", "message/global", "message/news") and data.strip():
        if depth < MAX_DEPTH:
            content.nested.append(_mail(data.lstrip(b"\r\n"), content.bounds, depth=depth + 1))
            return []
        content.defect(f"nested deeper than {MAX_DEPTH}")
    elif entity.kind == "text/calendar" or (entity.kind == "application/ics" and not content.calendar):
        content.calendar = content.calendar or decode_bytes(data, entity.params.get("charset", "utf-8"))[0]
        if entity.kind == "text/calendar" and entity.disposition != "attachment" and not entity.name:
            return []
    elif _is_body(entity, first=content.leaves == 1, alone=not parent, alternative=parent == "multipart/alternative"):
        return [_read_text(entity, data, content)]
    content.parts.append(Part(name=entity.name, content_type=entity.kind, data=data))
    return []


def _is_body(entity: _Entity, *, first: bool, alone: bool, alternative: bool) -> bool:
    """Text that is shown in the mail, not a text file: some programs name the body, or call it an attachment."""
    if entity.kind not in ("text/plain", "text/html", "text/enriched", "text/markdown"):
        return False
    if entity.disposition == "attachment":
        return alone and not entity.name
    return first or alternative or not entity.name


def _read_text(entity: _Entity, data: bytes, content: _Content) -> _Body:
    charset = entity.params.get("charset", "")
    if entity.kind == "text/html" and not charset:
        declared = _META_CHARSET.search(data[:4096])
        charset = declared[1].decode("ascii") if declared else ""
    text, defect = decode_bytes(data, charset)
    content.defect(defect)
    if entity.kind == "text/html" or _HTML_START.match(text):
        return _Body(html=text)
    if entity.params.get("format", "").lower() == "flowed":
        text = unflow(text, delete_space=entity.params.get("delsp", "").lower() == "yes")
    return _Body(text=text)


def _read_multipart(entity: _Entity, content: _Content, depth: int) -> list[_Body]:
    body, defect = decode_transfer(entity.body, entity.encoding)
    content.defect(defect)
    if depth >= MAX_DEPTH:
        content.defect(f"nested deeper than {MAX_DEPTH}")
        content.parts.append(Part(name=entity.name, content_type=entity.kind, data=body))
        return []
    boundary = entity.params.get("boundary", "").encode("latin-1", "replace")
    pieces = list(islice(_pieces(body, boundary), MAX_PARTS + 1)) if boundary else []
    if not pieces:
        guessed = _LOOKS_MULTIPART.search(body)
        content.defect("multipart without its boundary")
        pieces = list(islice(_pieces(body, guessed[1]), MAX_PARTS + 1)) if guessed else []
    if not pieces:
        plain = entity._replace(kind="text/plain", disposition="", name="", encoding="")
        return _read(plain, content, depth, entity.kind) if body.strip() else []
    default = "message/rfc822" if entity.kind == "multipart/digest" else "text/plain"
    children: list[list[_Body]] = []
    for piece in pieces:
        content.bounds.parts += 1
        if content.bounds.parts > MAX_PARTS:
            content.defect(f"more than {MAX_PARTS} parts")
            break
        fields, inner = split_head(piece)
        children.append(_read(_entity(fields, inner, default), content, depth + 1, entity.kind))
    if entity.kind == "multipart/alternative":
        return _alternative(children)
    return [shown for child in children for shown in child]


def _pieces(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """The parts between the boundary lines (RFC 2046 section 5.1.1); the last may lack its end."""
    delimiter = re.compile(rb"(?:\A|(?<=\n))--" + re.escape(boundary.rstrip()) + rb"(--)?[ \t]*(?:\r?\n|\Z)")
    start = -1
    for match in delimiter.finditer(body):
        if start >= 0:
            yield body[start : match.start()].removesuffix(b"\n").removesuffix(b"\r")
        if match[1]:
            return
        start = match.end()
    if 0 <= start < len(body):
        yield body[start:]


def _alternative(children: list[list[_Body]]) -> list[_Body]:
    """The same said twice: the first plain one, the last and therefore richest HTML (RFC 2046 section 5.1.4)."""
    plain = next((child for child in children if any(shown.text.strip() for shown in child)), [])
    rich = next((child for child in reversed(children) if any(shown.html.strip() for shown in child)), [])
    text, html = _joined_text(plain), _joined_html(rich)
    return [_Body(text, html)] if text or html else []


def _joined_text(shown: list[_Body]) -> str:
    """All of it as plain text, "" where nothing of it is plain; HTML between plain parts is not lost."""
    if not any(body.text for body in shown):
        return ""
    return "\n".join(body.text or _as_text(body.html) for body in shown if body.text or body.html)


def _joined_html(shown: list[_Body]) -> str:
    if not any(body.html for body in shown):
        return ""
    if len(shown) == 1:
        return shown[0].html
    return "\n".join(body.html or f'<div style="white-space:pre-wrap">{escape(body.text)}</div>' for body in shown)


def _as_text(html: str) -> str:
    from messages.html_text import html_to_text  # loads lxml: only where it is needed

    return html_to_text(html)
