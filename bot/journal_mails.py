"""The mails that a journal is made of: which they are, and how they are had, one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.parts import Desk
from messages import danish, english
from messages.errors import UnreadableMessage
from messages.mail import Mail
from messages.mime import parse_mail
from messages.phrases import phrase


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A mail of the store: which, and what its row says."""

    at: datetime
    inbox_id: int | None
    outbox_key: str
    sender: str
    to: tuple[str, ...]
    subject: str
    question_id: str = ""
    template: str = ""
    prompt: bool = False


async def entries(desk: Desk, case_id: str | None) -> list[Entry]:
    """The mails of a case, or of none, in the order they came and left."""
    found = [
        Entry(
            at=e.received_at,
            inbox_id=e.id,
            outbox_key="",
            sender=e.sender,
            to=e.recipients,
            subject=e.subject,
        )
        for e in await desk.store.list_inbox(case_id=case_id)
        if e.kind in ("mail", "sent_mail") and e.case_id == case_id
    ]
    own = desk.saver.writer.mailbox.addr
    found += [
        Entry(
            at=e.done_at or e.created_at,
            inbox_id=None,
            outbox_key=e.key,
            sender=own,
            to=(e.to,),
            subject=e.subject,
            question_id=e.question_id or "",
            template=e.why,
            prompt=e.prompt_id is not None,
        )
        for e in await desk.store.list_outgoing(state="sent", case_id=case_id)
        if e.case_id == case_id
    ]
    return sorted(found, key=lambda e: (e.at, e.inbox_id is None, e.inbox_id or 0, e.outbox_key))


async def raw_of(desk: Desk, entry: Entry) -> bytes:
    """The bytes of a mail as it came or left. Raises ArchiveDamaged."""
    if entry.inbox_id is not None:
        return await desk.store.read_raw(entry.inbox_id)
    return await desk.store.read_outgoing(entry.outbox_key)


def parsed(raw: bytes) -> Mail:
    """The mail, or one without a word in it where there is nothing to read."""
    try:
        return parse_mail(raw)
    except UnreadableMessage:
        return Mail()


def in_words(at: datetime, language: str) -> str:
    """A local time with weekday, as people read it."""
    words = danish if language == "da" else english
    day, time = words.format_day(at.date()), words.format_time(at.timetz().replace(tzinfo=None))
    return phrase("export.moment", language, day=day, time=time)
