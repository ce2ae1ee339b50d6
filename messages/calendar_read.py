"""What a calendar sent back (iMIP, RFC 6047): the method, the meeting's UID, who answered what.

Read by hand, line by line, since what comes is often not what RFC 5545 says: Outlook.com leaves ORGANIZER out, time
zones have Windows names or a program's own, lines are folded twice or end anyhow, the end is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LIMIT = 500_000  # characters: a reply has some hundreds, an Exchange VTIMEZONE some thousands
_HERE = "Europe/Copenhagen"
_PARAMETER = re.compile(r';\s*([A-Za-z0-9-]+)=("[^"]*"|[^;:"]*)')
_NAME = re.compile(r"[A-Za-z0-9-]+")
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z?)", re.ASCII)
_DURATION = re.compile(r"P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?", re.ASCII)
# Names that Outlook, Exchange and Lotus give Danish time, in any language: "(UTC+01:00) Bruxelles, København, …".
_DANISH_ZONE = re.compile(
    r"romance|copenhagen|københavn|kobenhavn|w\. europe|central europe|bruxelles|brussels|amsterdam|\bce(?:s)?t\b", re.I
)


@dataclass(frozen=True, kw_only=True)
class CalendarReplyText:
    """One meeting of a calendar message. `method` and `partstat` are upper case, `attendee` a lower-case address.

    What is missing is "", 0 or None. `attendee` is who answered: of several the one that has. `start` and `end` are
    aware (a COUNTER proposes them); None where they are whole days, or in a zone that cannot be told.
    """

    method: str
    uid: str
    sequence: int = 0
    attendee: str = ""
    partstat: str = ""
    start: datetime | None = None
    end: datetime | None = None
    comment: str = ""


@dataclass(frozen=True)
class _Line:
    name: str
    parameters: dict[str, str]
    value: str


def read_calendar(text: str) -> CalendarReplyText | None:
    """The first meeting (VEVENT) of an iCalendar text; None where there is no calendar with a method and a UID.

    A time without a zone is Danish time. Never raises, whatever the text.
    """
    lines = [line for raw in _unfolded(text[:_LIMIT]) if (line := _line(raw)) is not None]
    method = next((line.value.strip().upper() for line in lines if line.name == "METHOD"), "")
    event = _first_event(lines)
    uid = _first(event, "UID")
    if not method or uid is None or not uid.value.strip():
        return None
    start = _moment(_first(event, "DTSTART"))
    end = _moment(_first(event, "DTEND"))
    if end is None and start is not None:
        end = _after(start, _first(event, "DURATION"))
    attendee = _answering([line for line in event if line.name == "ATTENDEE"])
    sequence = _first(event, "SEQUENCE")
    return CalendarReplyText(
        method=method,
        uid=uid.value.strip(),
        sequence=_number(sequence.value) if sequence else 0,
        attendee=_address(attendee) if attendee else "",
        partstat=attendee.parameters.get("PARTSTAT", "").strip().upper() if attendee else "",
        start=start,
        end=end,
        comment="\n".join(_unescaped(line.value) for line in event if line.name == "COMMENT").strip(),
    )


def _unfolded(text: str) -> list[str]:
    """Lines with their folds undone (RFC 5545 section 3.1), whatever ends them."""
    out: list[str] = []
    for line in text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and out:
            out[-1] += line[1:]
        elif line.strip():
            out.append(line)
    return out


def _line(raw: str) -> _Line | None:
    name = _NAME.match(raw)
    if name is None:
        return None
    at = name.end()
    parameters: dict[str, str] = {}
    while match := _PARAMETER.match(raw, at):
        parameters.setdefault(match[1].upper(), match[2].strip('"'))
        at = match.end()
    if raw[at : at + 1] != ":":
        return None
    return _Line(name[0].upper(), parameters, raw[at + 1 :])


def _first_event(lines: list[_Line]) -> list[_Line]:
    """The lines of the first VEVENT without those of an alarm in it; to the end of the text where it has no end."""
    event: list[_Line] = []
    inside: list[str] = []
    for line in lines:
        value = line.value.strip().upper()
        if line.name == "BEGIN":
            inside.append(value)
        elif line.name == "END":
            if value == "VEVENT" and event:
                break
            if value in inside:
                del inside[inside.index(value) :]
        elif inside and inside[-1] == "VEVENT":
            event.append(line)
    return event


def _first(event: list[_Line], name: str) -> _Line | None:
    return next((line for line in event if line.name == name), None)


def _answering(attendees: list[_Line]) -> _Line | None:
    """Exchange's COUNTER may list everybody invited: who answered is the one whose PARTSTAT says something."""
    answered = [a for a in attendees if a.parameters.get("PARTSTAT", "").upper() not in ("", "NEEDS-ACTION")]
    return next(iter(answered or attendees), None)


def _address(line: _Line) -> str:
    """The mail address of an ATTENDEE; its EMAIL parameter (RFC 7986 section 6.2) where the value is no mailto."""
    value = re.sub(r"^\s*mailto:", "", line.value, flags=re.I).strip().strip("<>")
    if "@" not in value:
        value = line.parameters.get("EMAIL", "")
    return value.lower()


def _number(value: str) -> int:
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value := value.strip()) else 0


def _moment(line: _Line | None) -> datetime | None:
    match = _TIME.fullmatch(line.value.strip()) if line else None
    if line is None or match is None:
        return None
    zone: tzinfo | None = UTC if match[7] else _zone(line.parameters.get("TZID", _HERE))
    if zone is None:
        return None
    year, month, day, hour, minute, second = (int(match[i] or 0) for i in range(1, 7))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:  # 31 June
        return None


def _after(start: datetime, line: _Line | None) -> datetime | None:
    match = _DURATION.fullmatch(line.value.strip().lstrip("+")) if line else None
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(x or 0) for x in match.groups())
    try:
        # On the wall clock for days, in real time for hours (RFC 5545 section 3.3.6).
        start = start + timedelta(weeks=weeks, days=days)
        hence = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        return (start.astimezone(UTC) + hence).astimezone(start.tzinfo)
    except OverflowError:
        return None


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo | None:
    """The zone of a TZID: an Olson name, also behind a path ("/freeassociation.sourceforge.net/Europe/Copenhagen"),
    a Windows name, or one of the many names of Danish time; None where it cannot be told."""
    name = name.strip()
    parts = name.strip("/").split("/")
    for candidate in (name, "/".join(parts[-2:])):
        zone = _olson(candidate)
        if zone is not None:
            return zone
    if _DANISH_ZONE.search(name):
        return _olson(_HERE)
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return _olson(WINDOWS_TO_OLSON.get(name, ""))


def _olson(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):  # no such name, or one that is a path or a folder
        return None


def _unescaped(value: str) -> str:
    """TEXT of RFC 5545 section 3.3.11."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
