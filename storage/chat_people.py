"""Who is in the chat, and where: codes that let in, links, people who blocked the bot, groups with a new id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert, select, text, update

from handlers.chat.values import Code, Link
from storage.chat_reading import CODES, DIALOGUES, LINKS, OUT, TAPS
from storage.intake import advance_cursor
from storage.room import Room
from storage.statements import upsert
from storage.tables import table_of
from storage.tables_chat import CHAT_WAITS, ChatMoveTable
from storage.values import Cursor

MOVES = table_of(ChatMoveTable)


class ChatPeople(Room):
    """The part of the store that lets people into the chat and out of it; each method is one transaction."""

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


def to_row_of(value: Link | Code) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}
