"""Calendar messages (iMIP, RFC 6047 over RFC 5545/5546): what goes out as a value, what comes in as a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Attendee:
    email: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """A REQUEST or CANCEL for one meeting. The organiser is the shared mailbox; one UID, SEQUENCE + 1 a change."""

    method: Literal["REQUEST", "CANCEL"]
    uid: str
    sequence: int
    start: datetime
    end: datetime
    summary: str
    description: str = ""
    location: str = ""
    attendees: tuple[Attendee, ...] = ()
    stamp: datetime
