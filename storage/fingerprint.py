"""What makes two mails the same mail, told from the raw bytes alone: no parser has seen them yet (design.md 2).

The same message = same Message-ID and same body after folding line ends; without an id: date, sender and body.
Everything here is linear in the size of the message and cannot fail.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_HEADER = re.compile(rb"^(message-id|date|from):[ \t]*(.*(?:\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
_BLANK = re.compile(rb"\s+")
MOST_HEADER = 256 * 1024  # no honest header is longer; what follows counts as body for our purpose


@dataclass(frozen=True, kw_only=True)
class Fingerprint:
    """`message_id` as it stands in the header ("" where none), `key` the hex digest of what makes it the same mail."""

    message_id: str
    key: str


def fingerprint(raw: bytes) -> Fingerprint:
    """The fingerprint of a raw message; line ends and empty lines at the end do not count."""
    folded = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    header, _, body = folded.partition(b"\n\n")
    found: dict[bytes, bytes] = {}
    for match in _HEADER.finditer(header[:MOST_HEADER]):
        found.setdefault(match[1].lower(), _BLANK.sub(b" ", match[2]).strip())
    message_id = found.get(b"message-id", b"")
    if message_id in (b"", b"<>"):
        message_id = b""
        identity = b"none\0" + found.get(b"date", b"") + b"\0" + found.get(b"from", b"").lower()
    else:
        identity = b"id\0" + message_id
    digest = hashlib.sha256(identity + b"\0\0" + body.rstrip(b"\n"))
    return Fingerprint(message_id=message_id.decode("utf-8", "replace"), key=digest.hexdigest())
