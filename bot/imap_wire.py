"""aioimaplib with its sharp edges filed off, and the reading of its response lines. Only `imap_session` uses this."""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
import re
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aioimaplib.aioimaplib import IMAP4, IMAP4ClientProtocol

from bot.imap_names import decode_folder, parse_internal_date

# At DEBUG the library logs what it sends, and a password with a quote in it escapes its masking.
logging.getLogger("aioimaplib").setLevel(logging.WARNING)

# The library's parser calls itself for every line of one read: a colleague who empties a folder of 2,500 mails makes
# it run out of stack. The shortest line (`* 1 EXPUNGE`) has 13 bytes, so one piece holds about 300.
_PIECE = 4096


class WireProtocol(IMAP4ClientProtocol):  # type: ignore[misc]  # the library is untyped
    """Feeds the parser in pieces, and answers the server's challenges when we log in."""

    sasl_answer = b""  # base64, for the first challenge; the next one means that we are refused
    refused_token = ""
    last_data = 0.0  # the loop's time when the server last sent something
    exists: int | None = None  # how many messages the server last said the open folder has
    _tail = b""

    def data_received(self, data: bytes) -> None:
        self.last_data = self.loop.time()
        # The library throws this away when it comes between commands or with another command's answer. A mail that
        # quotes such a line does no harm: one search too many.
        for match in _EXISTS.finditer(self._tail + data):
            self.exists = int(match.group(1))
        self._tail = data[-32:]
        pending = self.pending_sync_command
        if pending is not None and pending.name == "AUTHENTICATE" and data.startswith(b"+"):
            # Without an answer to this line the server never says NO, and the refusal would look like a timeout.
            if not self.sasl_answer:
                self.refused_token = _challenge(data)
            self.transport.write(self.sasl_answer + b"\r\n")
            self.sasl_answer = b""
        for start in range(0, len(data), _PIECE):
            super().data_received(data[start : start + _PIECE])


class WireClient(IMAP4):  # type: ignore[misc]  # the library is untyped
    """The library's client on `WireProtocol`; `lost` is set as soon as the connection is gone."""

    def __init__(self, *, host: str, port: int, timeout: float, ssl_context: ssl.SSLContext | None) -> None:
        self.lost = asyncio.Event()
        super().__init__(host, port, None, timeout, lambda _: self.lost.set(), ssl_context)

    def create_client(
        self,
        host: str,
        port: int,
        loop: asyncio.AbstractEventLoop | None,
        conn_lost_cb: Callable[[Exception | None], None] | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        running = loop or asyncio.get_running_loop()
        self.protocol = WireProtocol(running, conn_lost_cb)
        self._client_task = running.create_task(
            running.create_connection(lambda: self.protocol, host, port, ssl=ssl_context)
        )

    def abort(self) -> None:
        """Let the connection go at once, whatever is pending on it."""
        self.lost.set()
        self._client_task.cancel()
        for task in (*self.tasks, *self.protocol.tasks):
            task.cancel()
        if self._idle_waiter is not None:
            self._idle_waiter.cancel()
        if self.protocol.transport is not None:
            self.protocol.transport.abort()


@dataclass(frozen=True, kw_only=True)
class Folder:
    """A line of LIST: the name decoded, the flags lower case (`\\sent`, `\\noselect`)."""

    name: str
    flags: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class FetchedItem:
    """One message of a FETCH response; what was not asked for or not sent is None."""

    uid: int
    internal_date: datetime | None = None
    size: int | None = None
    flags: frozenset[str] | None = None
    raw: bytes | None = None


_EXISTS = re.compile(rb"\* (\d{1,10}) EXISTS\r\n")
_FETCH = re.compile(rb"\d+ FETCH \(", re.IGNORECASE)
_LIST = re.compile(r'\((?P<flags>[^)]*)\) (?:"(?:\\.|[^"\\])*"|NIL) (?P<name>.+)', re.IGNORECASE | re.DOTALL)


def parse_fetch(lines: Sequence[bytes | bytearray]) -> list[FetchedItem]:
    """Read a FETCH response. A line is bytes, a literal a bytearray; other folders' news between them is skipped."""
    messages: list[tuple[list[bytes], list[bytes]]] = []
    for line in lines:
        if isinstance(line, bytearray):
            if messages:
                messages[-1][1].append(bytes(line))
        elif _FETCH.match(line):
            messages.append(([bytes(line)], []))
        elif messages:
            messages[-1][0].append(bytes(line))
    items: list[FetchedItem] = []
    for texts, literals in messages:
        text = b" ".join(texts).decode("ascii", "replace")
        uid = re.search(r"\bUID (\d+)", text, re.IGNORECASE)
        if uid is None:
            continue
        when = re.search(r'INTERNALDATE "([^"]*)"', text, re.IGNORECASE)
        size = re.search(r"RFC822\.SIZE (\d+)", text, re.IGNORECASE)
        flags = re.search(r"FLAGS \(([^)]*)\)", text, re.IGNORECASE)
        raw = literals[0] if literals else _inline_body(text)
        items.append(
            FetchedItem(
                uid=int(uid.group(1)),
                internal_date=parse_internal_date(when.group(1)) if when else None,
                size=int(size.group(1)) if size else None,
                flags=frozenset(flags.group(1).split()) if flags else None,
                raw=raw,
            )
        )
    return items


def parse_list(lines: Sequence[bytes | bytearray]) -> list[Folder]:
    """Read a LIST response; a name may stand as it is, quoted, or as a literal on a line of its own."""
    folders: list[Folder] = []
    texts = [bytes(line).decode("utf-8", "replace") for line in lines]
    for text, following in zip(texts, [*texts[1:], ""], strict=True):
        match = _LIST.fullmatch(text)
        if match is None:
            continue
        name = match.group("name")
        if re.fullmatch(r"\{\d+\}", name):
            name = following
        elif name.startswith('"') and name.endswith('"'):
            name = re.sub(r"\\(.)", r"\1", name[1:-1])
        flags = frozenset(flag.lower() for flag in match.group("flags").split())
        folders.append(Folder(name=decode_folder(name), flags=flags))
    return folders


def _inline_body(text: str) -> bytes | None:
    """An empty message comes without a literal: `BODY[] ""` or `BODY[] NIL`."""
    return b"" if re.search(r'BODY\[\] (?:""|NIL)', text, re.IGNORECASE) else None


def _challenge(data: bytes) -> str:
    """What a server says about a refused token: base64 of a line of JSON."""
    try:
        return base64.b64decode(data[1:].strip(), validate=True).decode("utf-8", "replace")
    except binascii.Error:
        return data[1:].strip().decode("utf-8", "replace")
