"""Folder names and dates as IMAP writes them: modified UTF-7 (RFC 3501 section 5.1.3), quoting, INTERNALDATE."""

from __future__ import annotations

import base64
import re
from datetime import date, datetime, timedelta, timezone

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_INTERNALDATE = re.compile(r"\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")


def encode_folder(name: str) -> str:
    """`Sendte æ` as `Sendte &AOY-`: only printable ASCII stands for itself, and & is written &-."""
    out: list[str] = []
    for plain, other in re.findall(r"([\x20-\x7e]+)|([^\x20-\x7e]+)", name):
        if plain:
            out.append(plain.replace("&", "&-"))
        else:
            packed = base64.b64encode(other.encode("utf-16-be")).decode().rstrip("=").replace("/", ",")
            out.append(f"&{packed}-")
    return "".join(out)


def decode_folder(name: str) -> str:
    """The name behind modified UTF-7; what is no valid coding stays as it came."""

    def unpack(match: re.Match[str]) -> str:
        packed = match.group(1).replace(",", "/")
        if not packed:
            return "&"
        try:
            return base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True).decode("utf-16-be")
        except ValueError:  # no Base64, not even ASCII ("&\x80-"), or half a character
            return match.group(0)

    return re.sub(r"&([^-]*)-", unpack, name)


def quote(text: str) -> str:
    """An IMAP quoted string; a name without quotes would end at its first blank."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def quote_folder(name: str) -> str:
    """A folder's name as it goes into a command."""
    return quote(encode_folder(name))


def search_date(day: date) -> str:
    """A day as SEARCH wants it: `1-Feb-2018`, English whatever the locale."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"


def parse_internal_date(text: str) -> datetime | None:
    """`17-Jul-2018 02:44:25 +0200` as an aware datetime; None where it is none."""
    match = _INTERNALDATE.fullmatch(text)
    if match is None or match.group(2).title() not in _MONTHS:
        return None
    day, month, year, hour, minute, second, sign, zone_hours, zone_minutes = match.groups()
    offset = timedelta(hours=int(zone_hours), minutes=int(zone_minutes))
    try:
        zone = timezone(-offset if sign == "-" else offset)
        number = _MONTHS.index(month.title()) + 1
        return datetime(int(year), number, int(day), int(hour), int(minute), int(second), tzinfo=zone)
    except ValueError:
        return None
