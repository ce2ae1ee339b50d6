"""One e-mail as a value: what `parse_mail` (mime.py) gives and every other reader takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Address:
    """A mailbox of RFC 5322: `name` decoded ("" where there is none), `addr` lower case."""

    addr: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Part:
    """An attached file. `name` is decoded and without path ("" where none); `content_type` lower case, as declared."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A parsed message. Nothing in it is trusted; `date` is aware, or None where it is missing or impossible.

    `text` is the plain body ("" where none), `html` the HTML body; `parts` the attachments, `nested` attached
    messages (message/rfc822). `headers` keeps every header in order, names lower case, values decoded.
    """

    message_id: str = ""
    date: datetime | None = None
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    content_type: str = "text/plain"
    text: str = ""
    html: str = ""
    calendar: str = ""
    parts: tuple[Part, ...] = ()
    nested: tuple[Mail, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    defects: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The first value of header `name` (any case), "" where it is missing."""
        return self._first.get(name.lower(), "")

    @cached_property
    def _first(self) -> dict[str, str]:
        """The first value of every header; some twenty are looked up in each mail."""
        return dict(reversed(self.headers))
