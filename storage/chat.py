"""The chat's part of the store: what comes in, what leaves, who is linked, what a tap set going (design.md 1-4)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, and_, case, delete, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.values import Act, ChatDecision, ChatOut, Code, Dialogue, Incoming, Link, Tap
from messages.chat import Attached, ChatText
from storage.errors import NotFound, PromiseBroken
from storage.intake import INBOX, RAW, advance_cursor
from storage.mapping import from_json, to_json
from storage.room import Reader, Room
from storage.settings import PAUSED, SETTINGS
from storage.statements import insert_new, upsert
from storage.tables import table_of
from storage.tables_chat import (
    CHAT_WAITS,
    TAP_WAITS,
    ChatCodeTable,
    ChatDialogueTable,
    ChatLinkTable,
    ChatMoveTable,
    ChatOutboxTable,
    ChatTakenTable,
    ChatTapTable,
)
from storage.tables_flow import OutboxTable
from storage.values import Cursor
from storage.values_chat import ChatItem, KeptTap, ShownCard, TapState

LEASE = timedelta(minutes=5)  # a claim of another process older than this is of one that died
MOST_REPEATS = 1

MAILS = table_of(OutboxTable)
LINKS, CODES, DIALOGUES = table_of(ChatLinkTable), table_of(ChatCodeTable), table_of(ChatDialogueTable)
TAPS, TAKEN, MOVES, OUT = (
    table_of(ChatTapTable),
    table_of(ChatTakenTable),
    table_of(ChatMoveTable),
    table_of(ChatOutboxTable),
)


class ChatReading(Reader):
    """What can be asked of the chat, by the store and by a transaction."""

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


class Chats(Room):
    """What the running chat does with the store; each method is one transaction."""

    async def receive_chat(
        self, incoming: Incoming, *, file: bytes | None = None, cursor: Cursor | None = None
    ) -> tuple[int, bool]:
        """Put what came in into the inbox and move the cursor, in one commit; then it may be confirmed.

        (inbox id, True), or the first one's id and False where the same `incoming.id` came before. `file` is archived.
        """
        digest = None if file is None else await asyncio.to_thread(self.archive.write, file)
        row = {
            "kind": "chat",
            "state": "new",
            "dedupe_key": f"chat:{incoming.id}",
            "received_at": incoming.at,
            "source": incoming.chat.partition(":")[0],
            "folder": "",
            "content_hash": digest,
            "id_reused": False,
            "payload": {**to_json(incoming), "file": digest},
        }
        async with self.database.writing() as connection:
            if digest is not None and file is not None:
                await connection.execute(
                    insert_new(connection.dialect.name, RAW, "hash"),
                    {"hash": digest, "size": len(file), "stored_at": incoming.at},
                )
            put = insert_new(connection.dialect.name, INBOX, "dedupe_key").returning(INBOX.c.id)
            inbox_id = (await connection.execute(put, row)).scalar()
            new = inbox_id is not None
            if inbox_id is None:
                there = select(INBOX.c.id).where(INBOX.c.dedupe_key == row["dedupe_key"])
                inbox_id = (await connection.execute(there)).scalar_one()
            if cursor is not None:
                await advance_cursor(connection, cursor)
        return int(inbox_id), new

    async def queue_chat(self, outs: Sequence[ChatOut], now: datetime) -> int:
        """Queue messages whose key is new; gives how many."""
        async with self.database.writing() as connection:
            return await save_chat_outs(connection, outs, now)

    async def claim_chat(self, now: datetime, limit: int = 20) -> tuple[ChatItem, ...]:
        """What may leave now: of each chat the oldest message only, so that their order is kept.

        Call `mark_chat_sent`, `mark_chat_later` or `mark_chat_failed` for each, then claim again.
        """
        async with self.reading() as connection:
            if (await connection.execute(select(OUT.c.id).where(text(CHAT_WAITS)).limit(1))).first() is None:
                return ()
        async with self.database.writing() as connection:
            left = and_(
                text(CHAT_WAITS),
                OUT.c.state == "claimed",
                OUT.c.claimed_by != self.token,
                OUT.c.claimed_at <= now - LEASE,
            )
            await _give_back(connection, left, now)
            paused = select(SETTINGS.c.key).where(SETTINGS.c.key == PAUSED, SETTINGS.c.value == "1").exists()
            ready = and_(text(CHAT_WAITS), or_(~OUT.c.unasked, ~paused))
            first = select(func.min(OUT.c.id)).where(ready).group_by(OUT.c.chat)
            chosen = (
                select(OUT.c.id)
                .where(OUT.c.id.in_(first), OUT.c.state == "waiting", OUT.c.due_at <= now)
                .order_by(OUT.c.id)
                .limit(limit)
            )
            rows = (
                await connection.execute(
                    update(OUT)
                    .where(OUT.c.id.in_(chosen))
                    .values(state="claimed", attempts=OUT.c.attempts + 1, claimed_by=self.token, claimed_at=now)
                    .returning(OUT)
                )
            ).all()
            return tuple([await _chat_item(connection, row) for row in sorted(rows, key=lambda row: int(row.id))])

    async def mark_chat_sent(self, item_id: int, message_id: str | None, now: datetime) -> None:
        """The service took it; `message_id` is what it calls the message (of an edit: None). Raises NotFound."""
        await self._finish_chat(item_id, {"state": "sent", "message_id": message_id, "done_at": now, "error": ""})

    async def mark_chat_later(self, item_id: int, error: str, again_at: datetime) -> None:
        """It could not leave now (429, network): it waits, and all that follows in its chat. Raises NotFound."""
        await self._finish_chat(item_id, {"state": "waiting", "due_at": again_at, "error": error})

    async def mark_chat_failed(self, item_id: int, error: str, now: datetime) -> None:
        """The service refused it for good. Raises NotFound."""
        await self._finish_chat(item_id, {"state": "failed", "done_at": now, "error": error, "card_open": False})

    async def next_chat(self) -> datetime | None:
        """When the earliest waiting message is due."""
        query = select(func.min(OUT.c.due_at)).where(text(CHAT_WAITS), OUT.c.state == "waiting")
        async with self.reading() as connection:
            due = (await connection.execute(query)).scalar()
        return due if isinstance(due, datetime) else None

    async def add_code(self, code: Code) -> None:
        """Keep a new code; older unused ones of the person are worth nothing from now on."""
        async with self.database.writing() as connection:
            await connection.execute(
                update(CODES)
                .where(CODES.c.person == code.person, CODES.c.used_at.is_(None))
                .values(used_at=code.created_at)
            )
            await connection.execute(insert(CODES), to_row_of(code))

    async def put_link(self, link: Link) -> None:
        """Link a user to a person; neither may have another link. Raises PromiseBroken."""
        async with self.database.writing() as connection:
            await connection.execute(insert(LINKS), to_row_of(link))

    async def drop_link(self, user: str) -> None:
        """Cut a user off."""
        async with self.database.writing() as connection:
            await connection.execute(delete(LINKS).where(LINKS.c.user == user))

    async def set_blocked(self, chat: str, blocked: bool) -> None:
        """Note that the person of a private chat blocked the bot, or wrote again."""
        async with self.database.writing() as connection:
            await connection.execute(
                update(LINKS).where(LINKS.c.chat == chat, LINKS.c.blocked.is_(not blocked)).values(blocked=blocked)
            )

    async def move_chat(self, old: str, new: str, cursor: Cursor | None = None) -> None:
        """A group has a new id from now on (it became a supergroup): all that is kept under the old one goes along."""
        async with self.database.writing() as connection:
            await connection.execute(
                upsert(connection.dialect.name, MOVES, ("old", "new")),
                {"old": old, "new": new},
            )
            taken = select(DIALOGUES.c.user).where(DIALOGUES.c.chat == new)
            await connection.execute(delete(DIALOGUES).where(DIALOGUES.c.chat == old, DIALOGUES.c.user.in_(taken)))
            for table in (DIALOGUES, TAPS, LINKS):
                await connection.execute(update(table).where(table.c.chat == old).values(chat=new))
            await connection.execute(update(OUT).where(OUT.c.chat == old, text(CHAT_WAITS)).values(chat=new))
            if cursor is not None:
                await advance_cursor(connection, cursor)

    async def current_chat(self, chat: str) -> str:
        """The id a chat has now, where it moved since somebody wrote `chat` down (in the settings)."""
        async with self.reading() as connection:
            for _ in range(8):
                new = (await connection.execute(select(MOVES.c.new).where(MOVES.c.old == chat))).scalar()
                if new is None:
                    break
                chat = str(new)
        return chat

    async def begin_tap(self, tap_id: str) -> bool:
        """Start carrying out a tap; False where it was taken back or is done."""
        return await self._move_tap(tap_id, ("waiting", "working"), {"state": "working"})

    async def undo_tap(self, tap_id: str, now: datetime) -> bool:
        """Take a tap back; False where it is too late."""
        return await self._move_tap(tap_id, ("waiting",), {"state": "undone", "done_at": now})

    async def end_tap(
        self, tap_id: str, outcome: str, outs: Sequence[ChatOut], now: datetime, *, refused: bool = False
    ) -> None:
        """The tap is carried out (or refused); what its person is told goes with it."""
        state: TapState = "refused" if refused else "done"
        async with self.database.writing() as connection:
            await connection.execute(
                update(TAPS)
                .where(TAPS.c.id == tap_id, text(TAP_WAITS))
                .values(state=state, outcome=outcome, done_at=now)
            )
            await save_chat_outs(connection, outs, now)

    # ------------------------------------------------------------------ below
    async def _move_tap(self, tap_id: str, states: tuple[str, ...], values: dict[str, Any]) -> bool:
        change = update(TAPS).where(TAPS.c.id == tap_id, TAPS.c.state.in_(states)).values(**values)
        async with self.database.writing() as connection:
            return (await connection.execute(change)).rowcount > 0

    async def _finish_chat(self, item_id: int, values: dict[str, Any]) -> None:
        mine = (OUT.c.id == item_id, OUT.c.state == "claimed", OUT.c.claimed_by == self.token)
        async with self.database.writing() as connection:
            done = await connection.execute(update(OUT).where(*mine).values(claimed_by=None, claimed_at=None, **values))
            if done.rowcount == 0:
                raise NotFound(f"chat message {item_id} is not claimed here")


async def save_chat_decision(
    connection: AsyncConnection, decision: ChatDecision, incoming: Incoming, now: datetime
) -> None:
    """Save what follows from one incoming message, in the transaction that makes its inbox row done.

    A tap on a card that has an open one already, and a prompt that somebody has taken, are left as they are: the
    handlers were told before, and whoever was faster stays.
    """
    dialect = connection.dialect.name
    user = incoming.user or ""
    if decision.used_code is not None:
        used = await connection.execute(
            update(CODES).where(CODES.c.hash == decision.used_code, CODES.c.used_at.is_(None)).values(used_at=now)
        )
        if used.rowcount == 0:
            raise PromiseBroken("chat_codes", "a code is used once")
    if decision.link is not None:
        link = decision.link
        await connection.execute(delete(LINKS).where(or_(LINKS.c.user == link.user, LINKS.c.person == link.person)))
        await connection.execute(insert(LINKS), to_row_of(link))
    if decision.unlinks is not None:
        await connection.execute(delete(LINKS).where(LINKS.c.user == decision.unlinks))
    if decision.dialogue is not None:
        row = {
            "chat": incoming.chat,
            "user": user,
            "name": decision.dialogue.name,
            "known": dict(decision.dialogue.known),
            "acts": [to_json(act) for act in decision.dialogue.acts],
            "updated_at": now,
        }
        await connection.execute(upsert(dialect, DIALOGUES, tuple(row)), row)
    elif decision.ends_dialogue:
        await connection.execute(delete(DIALOGUES).where(DIALOGUES.c.chat == incoming.chat, DIALOGUES.c.user == user))
    for tap_id in decision.undo:
        await connection.execute(
            update(TAPS).where(TAPS.c.id == tap_id, TAPS.c.state == "waiting").values(state="undone", done_at=now)
        )
    if decision.taps:
        rows = [
            {
                "id": tap.id,
                "person": tap.person,
                "chat": tap.chat,
                "acts": [to_json(act) for act in tap.acts],
                "what": tap.what,
                "due_at": tap.due,
                "card": tap.card,
                "edits": tap.edits,
                "state": "waiting",
                "created_at": now,
                "done_at": None,
            }
            for tap in decision.taps
        ]
        await connection.execute(insert_new(dialect, TAPS, "id"), rows)
    if decision.takes is not None:
        await connection.execute(
            insert_new(dialect, TAKEN, "prompt"),
            {"prompt": decision.takes, "person": decision.by, "taken_at": now},
        )
    await save_chat_outs(connection, decision.out, now)


async def save_chat_outs(connection: AsyncConnection, outs: Sequence[ChatOut], now: datetime) -> int:
    """Queue messages whose key is new. One that edits a card's message takes the card's place: it is open no more."""
    if not outs:
        return 0
    fresh: dict[str, dict[str, Any]] = {}
    for out in outs:
        fresh.setdefault(out.key, _out_row(out, now))
    put = insert_new(connection.dialect.name, OUT, "dedupe_key").returning(OUT.c.id)
    queued = len((await connection.execute(put, list(fresh.values()))).all())
    closed = [out.edits_key for out in outs if out.edits_key is not None]
    if closed:
        await connection.execute(update(OUT).where(OUT.c.dedupe_key.in_(closed)).values(card_open=False))
    for out in outs:
        if out.edits is not None:
            await connection.execute(
                update(OUT)
                .where(OUT.c.chat == out.chat, OUT.c.message_id == out.edits, OUT.c.dedupe_key != out.key)
                .values(card_open=False)
            )
    return queued


async def release_chat(connection: AsyncConnection, token: str, now: datetime) -> int:
    """Give back what other stores had claimed when they died."""
    return await _give_back(
        connection, and_(text(CHAT_WAITS), OUT.c.state == "claimed", OUT.c.claimed_by != token), now
    )


def to_row_of(value: Link | Code) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


async def _give_back(connection: AsyncConnection, condition: Any, now: datetime) -> int:
    """A message is shown twice at most; after that nobody knows, and nobody minds."""
    again = OUT.c.repeats < MOST_REPEATS
    done = await connection.execute(
        update(OUT)
        .where(condition)
        .values(
            state=case((again, "waiting"), else_="failed"),
            repeats=OUT.c.repeats + 1,
            error="the program stopped while it was sent; nobody knows whether it went",
            due_at=now,
            claimed_by=None,
            claimed_at=None,
        )
    )
    return done.rowcount


def _out_row(out: ChatOut, now: datetime) -> dict[str, Any]:
    message = out.message
    attached = message.attached if message is not None else None
    payload = None if message is None else {"lines": to_json(message.lines), "buttons": to_json(message.buttons)}
    return {
        "dedupe_key": out.key,
        "chat": out.chat,
        "state": "waiting",
        "message": payload,
        "file_name": attached.name if attached else None,
        "file_type": attached.content_type if attached else None,
        "file_alt": attached.alt if attached else None,
        "file_data": attached.data if attached else None,
        "edits": out.edits,
        "edits_key": out.edits_key,
        "deletes": out.deletes,
        "card": out.card,
        "card_open": out.card is not None and message is not None and bool(message.buttons),
        "unasked": out.unasked,
        "message_id": out.edits,
        "created_at": now,
        "due_at": out.not_before or now,
    }


async def _chat_item(connection: AsyncConnection, row: Row[Any]) -> ChatItem:
    edits = row.edits
    if row.edits_key is not None:
        sent = select(OUT.c.message_id).where(OUT.c.dedupe_key == row.edits_key, OUT.c.state == "sent")
        edits = (await connection.execute(sent)).scalar()
    message = None
    if row.message is not None:
        attached = None
        if row.file_data is not None:
            attached = Attached(
                name=row.file_name, content_type=row.file_type, data=bytes(row.file_data), alt=row.file_alt
            )
        message = from_json(ChatText, {**row.message, "attached": None})
        if attached is not None:
            message = ChatText(lines=message.lines, buttons=message.buttons, attached=attached)
    out = ChatOut(
        key=row.dedupe_key,
        chat=row.chat,
        message=message,
        edits=row.edits,
        edits_key=row.edits_key,
        deletes=row.deletes,
        card=row.card,
        unasked=row.unasked,
        not_before=None,
    )
    return ChatItem(id=row.id, attempts=row.attempts, repeats=row.repeats, out=out, edits=edits)


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


def new_key(prefix: str) -> str:
    """A dedupe key for what is new by itself."""
    return f"{prefix}:{uuid4().hex}"
