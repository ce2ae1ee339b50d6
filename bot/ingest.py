"""`ingest`: a mailbox's messages through the whole intake (parse, match, decide, store) without a mail server."""

from __future__ import annotations

import mailbox
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.parts import Desk
from bot.saving import Saver
from bot.terminal import moment
from bot.worker import Worker
from messages.errors import UnreadableMessage
from messages.mime import parse_mail
from messages.phrased import PhrasedError


class NoMailbox(PhrasedError):
    """The path is neither a Maildir nor an mbox; the text says what is wanted."""


@dataclass(frozen=True, kw_only=True)
class IngestResult:
    """Counts of one run, in the contract's names."""

    messages: int
    new: int
    duplicates: int
    acted: int
    asked: int
    failed: int
    seconds: float


async def ingest(desk: Desk, source: Path, *, as_of: str | None, hold: bool) -> IngestResult:
    """Take every message in; `as_of` is ISO, "message-date" or None (now). Answers are held or queued."""
    started = time.perf_counter()
    saver: Saver = replace(desk.saver, hold=hold)
    worker = Worker.of(saver, desk.papers)
    fixed = None if as_of == "message-date" else await moment(desk, as_of)
    messages = new = acted = asked = failed = 0
    for raw in read_mailbox(source):
        messages += 1
        at = fixed or _date_of(raw)
        received = await desk.store.receive_mail(raw, received_at=at, folder="INBOX", source="ingest")
        if not received.new:
            continue
        new += 1
        outcome = await _take(desk, worker, received.inbox_id, at)
        acted += outcome == "acted"
        asked += outcome == "asked"
        failed += outcome == "failed"
    return IngestResult(
        messages=messages,
        new=new,
        duplicates=messages - new,
        acted=acted,
        asked=asked,
        failed=failed,
        seconds=round(time.perf_counter() - started, 3),
    )


async def _take(desk: Desk, worker: Worker, inbox_id: int, at: datetime) -> str:
    """Decide on one message; one that fails is tried again and set aside here, not left to a bot that would answer."""
    outcome = ""
    while (item := await desk.store.claim_item(inbox_id, at)) is not None:
        outcome = await worker.try_take(item, at)
        if outcome != "failed":
            break
    return outcome


def read_mailbox(source: Path) -> Iterator[bytes]:
    """The raw messages of a Maildir (in the order of their file names) or an mbox. Raises NoMailbox."""
    if source.is_dir():
        folders = [source / name for name in ("cur", "new") if (source / name).is_dir()]
        if not folders:
            raise NoMailbox.of("errors.no_maildir", source=source)
        # names begin with the second of delivery: mail that was looked at lies in cur, the rest in new
        for path in sorted((p for f in folders for p in f.iterdir() if p.is_file()), key=lambda p: p.name):
            yield path.read_bytes()
        return
    with source.open("rb") as file:
        start = file.read(5)
    if start and start != b"From ":
        raise NoMailbox.of("errors.no_mbox", source=source)
    box = mailbox.mbox(source, create=False)
    try:
        for key in box.iterkeys():
            yield box.get_bytes(key)
    finally:
        box.close()


def _date_of(raw: bytes) -> datetime:
    """The message's own date; where it has none, or is empty, now (it is then read as if it came in today)."""
    try:
        return parse_mail(raw).date or datetime.now(UTC)
    except UnreadableMessage:
        return datetime.now(UTC)
