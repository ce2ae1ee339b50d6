"""Structured header fields: addresses, dates, message ids, parameters (RFC 5322, 2045, 2231). Nothing here raises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import unquote_to_bytes

from messages.charsets import decode_bytes
from messages.mail import Address
from messages.mime_words import decode_header

_ONE_ADDRESS = re.compile(r'(?:"([^"\\<>]*)"\s*|([^"<>@,;:()\\]*))<([^<>\s,;"()]+@[^<>\s,;"()@]+)>')
_BARE_ADDRESS = re.compile(r'[^<>\s,;"():]+@[^<>\s,;"():@]+')
_ID = re.compile(r"<([^<>]{1,998})>")
_ESCAPE = re.compile(r"\\(.)")

_MONTHS = {
    name: number
    for number, names in enumerate(
        ["jan", "feb", "mar mär mrz", "apr", "may maj mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"],
        start=1,
    )
    for name in names.split()
}
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})[ .\t-]{1,3}([^\W\d_]{3,9})\.?[ ,\t-]{1,3}(\d{2,4})[ ,\t]{1,3}"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?[ \t]*(.{0,12})"
)
_CTIME = re.compile(
    r"\b([A-Za-z]{3,9})[ \t]{1,3}(\d{1,2})[ \t]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?[ \t]{1,3}"
    r"(?:([A-Z]{2,5})[ \t])?(\d{4})[ \t]*(.{0,12})"
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?[ \t]*(.{0,12})")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
_COMMENT = re.compile(r"\([^()]*\)")
# Obsolete zones of RFC 5322 section 4.3, in hours; CET and CEST are none of them, but real mail carries them. Any
# other letters mean "-0000" there: UTC.
_ZONES = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2}
_FIRST_MAIL_YEAR = 1980  # a clock that says less has lost its battery


def parse_addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes of From, To, Cc or Reply-To; `value` unfolded, words not yet decoded. Groups are flattened.

    "Jensen, Bo <bo@x>" without quotes is one mailbox. What has no "@" (an X.500 name, "MAILER-DAEMON") is kept.
    """
    value = value.strip()
    one = _ONE_ADDRESS.fullmatch(value)
    if one:
        return (Address(addr=one[3].lower(), name=_name(one[1] if one[1] is not None else one[2])),)
    if _BARE_ADDRESS.fullmatch(value):
        return (Address(addr=value.lower()),)
    if "@" not in value and "=?" in value:  # a whole mailbox in one encoded word
        value = decode_header(value)
    found: list[Address] = []
    orphans: list[str] = []  # names that no address followed yet
    for chunk in _chunks(value):
        address = _mailbox(chunk)
        if address.addr:
            name = ", ".join([*orphans[-3:], address.name]) if orphans else address.name
            found.append(Address(addr=address.addr, name=name))
            orphans = []
        elif address.name:
            orphans.append(address.name)
    if orphans and not found:
        found.append(Address(addr=orphans[0].lower()))
    return tuple(found)


def parse_date(value: str) -> datetime | None:
    """The aware time of a Date header (RFC 5322 section 3.3 with the obsolete forms), None where there is none.

    A date without any zone is taken as UTC (section 4.3 reads an unknown zone as "-0000").
    """
    value = _COMMENT.sub(" ", value[:300])
    match = _DAY_FIRST.search(value)
    if match:
        day, month, year, hour, minute, second, zone = match.groups("")
        return _moment(year, _MONTHS.get(month[:3].lower(), 0), day, (hour, minute, second), zone)
    match = _CTIME.search(value)
    if match:
        month, day, hour, minute, second, zone, year, offset = match.groups("")
        return _moment(year, _MONTHS.get(month[:3].lower(), 0), day, (hour, minute, second), zone or offset)
    match = _ISO.search(value)
    if match:
        year, month, day, hour, minute, second, zone = match.groups("")
        return _moment(year, int(month), day, (hour, minute, second), zone)
    return None


def parse_ids(value: str) -> tuple[str, ...]:
    """Message ids with their angle brackets, in order; white space that folding left inside is taken out."""
    if "<" in value:
        return tuple(f"<{''.join(bare.split())}>" for bare in _ID.findall(value) if bare.strip())
    return tuple(f"<{bare}>" for bare in value.split() if "@" in bare[1:-1])


def parse_parameters(value: str) -> tuple[str, dict[str, str]]:
    """A field's first word in lower case, and its parameters by lower-case name (RFC 2231 pieces joined, decoded)."""
    first, *rest = _split(value, ";")
    if not rest and " " in first.strip():  # "text/html charset=utf-8" without the semicolon
        first, *rest = first.strip().split(None, 1)
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for item in rest:
        name, equals, raw = item.partition("=")
        name = name.strip().lower()
        if not equals or not name:
            continue
        text = _unquoted(raw.strip())
        base, star, tail = name.partition("*")
        if not star:
            plain.setdefault(base, decode_header(text))
            continue
        number = tail.rstrip("*")
        if not number or (number.isascii() and number.isdigit() and len(number) < 5):
            index = int(number or "0")
            pieces.setdefault(base, {})[index] = (text, not tail or tail.endswith("*"))
    for base, numbered in pieces.items():
        plain[base] = _joined_pieces(numbered)
    return first.strip().lower(), plain


def _name(raw: str) -> str:
    name = decode_header(raw).strip()
    if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1].strip()
    return " ".join(name.split())


def _chunks(value: str) -> Iterator[str]:
    """The list's items. A ";" ends a group, and Outlook writes it between mailboxes."""
    for part in _split(value, ","):
        yield from _split(part, ";")


def _split(value: str, separator: str) -> list[str]:
    """`value` cut at `separator` outside of quotes, comments and angle brackets."""
    if separator not in value:
        return [value]
    if '"' not in value and "(" not in value and "<" not in value:
        return value.split(separator)
    items, start, depth = [], 0, 0
    quoted = angle = escaped = False
    for at, char in enumerate(value):
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif char == "<":
            angle = True
        elif char == ">":
            angle = False
        elif char == separator and not depth and not angle:
            items.append(value[start:at])
            start = at + 1
    rest = value[start:]
    if quoted or depth or angle:  # something was never closed: cut the rest plainly
        return items + rest.split(separator)
    return [*items, rest]


def _mailbox(chunk: str) -> Address:
    chunk = chunk.strip()
    before, angle, after = chunk.rpartition("<")
    if angle:
        if ":" in before and '"' not in before:  # "Gruppe: Navn <adresse>"
            before = before.rpartition(":")[2]
        addr = after.partition(">")[0]
        return Address(addr="".join(addr.split()).lower(), name=_name(_unquoted(before.strip())))
    if "(" in chunk:  # "bo@x.example (Bo Holm)"
        addr, _, comment = chunk.partition("(")
        if "@" in addr:
            return Address(addr="".join(addr.split()).lower(), name=_name(comment.rpartition(")")[0] or comment))
    group, colon, member = chunk.rpartition(":")
    if colon and "@" not in group:
        chunk = member.strip()
    words = chunk.split()
    if "@" in chunk:
        addr = next(word for word in words if "@" in word)
        return Address(addr=addr.strip("\"'").lower(), name=_name(" ".join(word for word in words if "@" not in word)))
    return Address(addr="", name=_name(_unquoted(chunk)))


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
        return _ESCAPE.sub(r"\1", text) if "\\" in text else text
    return text


def _joined_pieces(numbered: dict[int, tuple[str, bool]]) -> str:
    """RFC 2231 section 4.1: pieces in order, the charset stated before the first "'"."""
    charset, data = "", []
    for position, index in enumerate(sorted(numbered)):
        text, percent = numbered[index]
        if percent and position == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw = text.encode("utf-8", "replace")
        data.append(unquote_to_bytes(raw) if percent else raw)
    return decode_header(decode_bytes(b"".join(data), charset)[0])


def _moment(year: str, month: int, day: str, clock: tuple[str, str, str], zone: str) -> datetime | None:
    number = int(year)
    if len(year) < 4:  # RFC 5322 section 4.3
        number += 2000 if len(year) == 2 and number < 50 else 1900
    offset = _offset(zone.strip())
    if number < _FIRST_MAIL_YEAR or offset is None:
        return None
    hour, minute, second = (int(part or 0) for part in clock)
    try:  # a leap second is the second before it
        return datetime(number, month, int(day), hour, minute, min(second, 59), tzinfo=offset)
    except ValueError:
        return None


def _offset(zone: str) -> timezone | None:
    match = _OFFSET.match(zone)
    if not match:
        name = "".join(char for char in zone.partition(" ")[0] if char.isalpha()).upper()
        return timezone(timedelta(hours=_ZONES[name])) if name in _ZONES else UTC
    away = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if away >= timedelta(hours=24):
        return None
    return timezone(-away if match[1] == "-" else away)
