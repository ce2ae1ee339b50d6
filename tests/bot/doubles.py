"""What the tests of the network half use in place of the database, and small mails."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.errors import DatabaseUnavailable
from storage.values import Cursor, Received


def mail(subject: str, body: str = "Hej", *, message_id: str = "") -> bytes:
    """A small message with CRLF line ends."""
    return (
        f"From: Leder <leder@example.dk>\r\nTo: bot@test.example\r\nSubject: {subject}\r\n"
        f"Message-ID: <{message_id or subject.replace(' ', '-')}@example.dk>\r\n"
        f"Date: Mon, 14 May 2018 10:00:00 +0200\r\n\r\n{body}\r\n"
    ).encode()


@dataclass(frozen=True, kw_only=True)
class Kept:
    raw: bytes
    received_at: datetime
    folder: str
    cursor: Cursor
    status: str
    kind: str


class MemoryStore:
    """Keeps what it is given; `fail_next` makes the next commits fail. The same bytes are taken once."""

    def __init__(self) -> None:
        self.kept: list[Kept] = []
        self.duplicates: list[Kept] = []
        self.cursors: dict[str, Cursor] = {}
        self.fail_next = 0
        self._changed = asyncio.Condition()

    async def cursor(self, mailbox: str) -> Cursor | None:
        return self.cursors.get(mailbox)

    async def receive_mail(
        self,
        raw: bytes,
        *,
        received_at: datetime,
        folder: str,
        cursor: Cursor,
        status: Literal["new", "before_cutoff"],
        kind: Literal["mail", "sent_mail"],
    ) -> Received:
        if self.fail_next:
            self.fail_next -= 1
            raise DatabaseUnavailable("somebody else holds the database")
        kept = Kept(raw=raw, received_at=received_at, folder=folder, cursor=cursor, status=status, kind=kind)
        new = all(other.raw != raw for other in self.kept)
        async with self._changed:
            (self.kept if new else self.duplicates).append(kept)
            self.cursors[cursor.mailbox] = cursor
            self._changed.notify_all()
        return Received(inbox_id=len(self.kept), new=new)

    async def wait_for(self, count: int, *, seconds: float = 30) -> None:
        """Until `count` messages are kept."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(lambda: len(self.kept) >= count)

    def subjects(self, kind: str = "mail") -> list[str]:
        return [subject_of(kept.raw) for kept in self.kept if kept.kind == kind]


def subject_of(raw: bytes) -> str:
    line = next(line for line in raw.split(b"\r\n") if line.lower().startswith(b"subject:"))
    return line[8:].strip().decode()
