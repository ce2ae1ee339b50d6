"""What can be asked of the chat: who is linked, what was tapped, which messages still show a card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, func, select, text

from handlers.chat.values import Act, Code, Dialogue, Link, Tap
from storage.intake import INBOX
from storage.mapping import from_json
from storage.room import Reader
from storage.tables import table_of
from storage.tables_chat import (
    TAP_WAITS,
    ChatCodeTable,
    ChatDialogueTable,
    ChatLinkTable,
    ChatOutboxTable,
    ChatTakenTable,
    ChatTapTable,
)
from storage.tables_flow import OutboxTable
from storage.values_chat import KeptTap, ShownCard

MAILS = table_of(OutboxTable)
LINKS, CODES, DIALOGUES = table_of(ChatLinkTable), table_of(ChatCodeTable), table_of(ChatDialogueTable)
TAPS, TAKEN, OUT = table_of(ChatTapTable), table_of(ChatTakenTable), table_of(ChatOutboxTable)


class ChatReading(Reader):
    """The part of the store that knows the chat, asked of the store or of a transaction."""

    async def links(self) -> tuple[Link, ...]:
        """Everybody who is linked, whatever the register says of them now."""
        async with self.reading() as connection:
            return tuple(Link(**row._mapping) for row in await connection.execute(select(LINKS).order_by(LINKS.c.user)))

    async def link_of(self, user: str) -> Link | None:
        """Whom a user of a chat service is linked to."""
        async with self.reading() as connection:
            row = (await connection.execute(select(LINKS).where(LINKS.c.user == user))).first()
        return None if row is None else Link(**row._mapping)

    async def code(self, digest: str) -> Code | None:
        """A code by its hash, used or not."""
        async with self.reading() as connection:
            row = (await connection.execute(select(CODES).where(CODES.c.hash == digest))).first()
        return None if row is None else Code(**row._mapping)

    async def codes_since(self, since: datetime, *, person: str, asked_by: str) -> int:
        """How many codes were made for a person, or asked for by a user, since then: the larger of the two."""
        query = select(
            func.coalesce(func.sum(case((CODES.c.person == person, 1), else_=0)), 0),
            func.coalesce(func.sum(case((CODES.c.asked_by == asked_by, 1), else_=0)), 0),
        ).where(CODES.c.created_at >= since)
        async with self.reading() as connection:
            counts = (await connection.execute(query)).one()
        return max(int(counts[0]), int(counts[1]))

    async def dialogue(self, chat: str, user: str) -> Dialogue | None:
        """What waits to be told in a chat by a user."""
        query = select(DIALOGUES).where(DIALOGUES.c.chat == chat, DIALOGUES.c.user == user)
        async with self.reading() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else from_json(Dialogue, dict(row._mapping))

    async def taken_by(self, prompt: str) -> str | None:
        """Who took a prompt upon themselves."""
        async with self.reading() as connection:
            found = (await connection.execute(select(TAKEN.c.person).where(TAKEN.c.prompt == prompt))).scalar()
        return None if found is None else str(found)

    async def open_tap(self, card: str) -> KeptTap | None:
        """The tap that waits to be carried out on a card."""
        found = await self._taps(TAPS.c.card == card, text(TAP_WAITS))
        return found[0] if found else None

    async def tap(self, tap_id: str) -> KeptTap | None:
        found = await self._taps(TAPS.c.id == tap_id)
        return found[0] if found else None

    async def taps_of(self, person: str, *, newest: int = 5) -> tuple[KeptTap, ...]:
        """What a person set going by taps, the newest first."""
        return (await self._taps(TAPS.c.person == person))[::-1][:newest]

    async def due_taps(self, now: datetime) -> tuple[KeptTap, ...]:
        """What is to be carried out now, oldest first; what was being worked on when a process died comes again."""
        return await self._taps(text(TAP_WAITS), TAPS.c.due_at <= now)

    async def next_tap(self) -> datetime | None:
        """When the next tap is to be carried out."""
        async with self.reading() as connection:
            due = (await connection.execute(select(func.min(TAPS.c.due_at)).where(text(TAP_WAITS)))).scalar()
        return due if isinstance(due, datetime) else None

    async def where_mail_lies(self, inbox_id: int) -> tuple[datetime, str, str, str | None] | None:
        """When a mail came, in which folder it lies, its sender ("" before it is filed) and case; None for no mail."""
        query = select(INBOX.c.received_at, INBOX.c.folder, INBOX.c.sender, INBOX.c.case_id).where(
            INBOX.c.id == inbox_id, INBOX.c.kind.in_(("mail", "sent_mail"))
        )
        async with self.reading() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else (row[0], row[1], row[2], row[3])

    async def asked_by(self, question_id: str) -> str | None:
        """The Message-ID of our newest mail that asks a question."""
        query = (
            select(MAILS.c.message_id)
            .where(MAILS.c.question_id == question_id, MAILS.c.state != "cancelled")
            .order_by(MAILS.c.id.desc())
            .limit(1)
        )
        async with self.reading() as connection:
            found = (await connection.execute(query)).scalar()
        return None if found is None else str(found)

    async def shown_cards(self, cards: Sequence[str]) -> tuple[ShownCard, ...]:
        """The messages that show one of `cards` and can still be answered."""
        query = (
            select(OUT.c.card, OUT.c.chat, OUT.c.dedupe_key.label("key"))
            .where(OUT.c.card.in_(cards), OUT.c.card_open)
            .order_by(OUT.c.id)
        )
        async with self.reading() as connection:
            return tuple(ShownCard(**row._mapping) for row in await connection.execute(query))

    async def _taps(self, *conditions: Any) -> tuple[KeptTap, ...]:
        query = select(TAPS).where(*conditions).order_by(TAPS.c.due_at, TAPS.c.id)
        async with self.reading() as connection:
            return tuple(_kept(row) for row in await connection.execute(query))


def _kept(row: Row[Any]) -> KeptTap:
    tap = Tap(
        id=row.id,
        person=row.person,
        chat=row.chat,
        acts=tuple(from_json(Act, act) for act in row.acts),
        what=row.what,
        due=row.due_at,
        card=row.card,
        edits=row.edits,
    )
    return KeptTap(tap=tap, state=row.state, created_at=row.created_at, done_at=row.done_at, outcome=row.outcome)
