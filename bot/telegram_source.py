"""Updates of Telegram in: polled from the offset in the database, confirmed only when they are committed.

The library's own updater confirms before anybody has handled; here `getUpdates` asks for what comes after the last
update that is in the inbox, so that an update is lost by no crash, and one that comes twice is taken once (its id).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.clock import Clock
from bot.health import Health
from bot.telegram_transport import PREFIX
from handlers.chat.values import Dropped, Incoming, Place
from messages.chat import MOST_FILE
from storage.errors import DatabaseUnavailable
from storage.values import Cursor

if TYPE_CHECKING:
    from telegram import Bot, Document, Message, PhotoSize, Update

log = logging.getLogger(__name__)

_PATIENCE = 50  # seconds a poll waits for news
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
_KINDS = ["message", "callback_query", "my_chat_member"]  # a channel's posts have no sender: nothing is asked there
_NOT_READ = ("voice", "audio", "video", "video_note", "sticker", "location", "contact", "poll")
_PLACES = {"private": Place.PRIVATE, "group": Place.GROUP, "supergroup": Place.GROUP, "channel": Place.CHANNEL}


class Taker(Protocol):
    """`bot.chat.Chat`: each returns when its commit is done."""

    async def take(self, incoming: Incoming, *, file: bytes | None = None, cursor: Cursor | None = None) -> None: ...
    async def moved(self, old: str, new: str, *, cursor: Cursor | None = None) -> None: ...


class ChatStore(Protocol):
    """What the source needs of the store."""

    async def cursor(self, mailbox: str) -> Cursor | None: ...
    async def set_cursor(self, cursor: Cursor) -> None: ...
    async def set_blocked(self, chat: str, blocked: bool) -> None: ...


@dataclass(kw_only=True)
class TelegramSource:
    """Polls one bot. `on_news` is called after each update that was taken."""

    bot: Bot
    store: ChatStore
    chat: Taker
    clock: Clock
    health: Health
    on_news: Callable[[], None] = lambda: None
    patience: int = _PATIENCE

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`; what fails (network, token, database) is tried again with growing pauses, and told."""
        from telegram.error import InvalidToken, TelegramError

        failures = 0
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                poll = asyncio.ensure_future(self.poll())
                await asyncio.wait({poll, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not poll.done():  # a poll that is broken off confirms nothing
                    poll.cancel()
                    await asyncio.gather(poll, return_exceptions=True)
                    break
                try:
                    poll.result()
                except InvalidToken:
                    self._fault("SAMTILSYN_TELEGRAM_TOKEN is refused; ask @BotFather for the token", failures)
                except TelegramError as error:
                    self._fault(error.message, failures)
                except DatabaseUnavailable as error:
                    self._fault(str(error), failures)
                else:
                    failures = 0
                    self.health.well("telegram")
                    continue
                pause = _PAUSES[min(failures, len(_PAUSES) - 1)]
                failures += 1
                await asyncio.wait({stopped}, timeout=pause)
        finally:
            stopped.cancel()

    async def poll(self) -> int:
        """Ask once for news and take it all; how many updates came. Raises TelegramError, DatabaseUnavailable."""
        number = int(self.bot.token.partition(":")[0])
        known = await self.store.cursor(PREFIX)
        after = known.uid if known is not None and known.uidvalidity == number else None
        updates = await self.bot.get_updates(
            offset=None if after is None else after + 1,
            timeout=self.patience,
            read_timeout=self.patience + 10,
            allowed_updates=_KINDS,
        )
        for update in updates:
            await self._take(update, Cursor(mailbox=PREFIX, uidvalidity=number, uid=update.update_id))
            self.on_news()
        return len(updates)

    async def _take(self, update: Update, cursor: Cursor) -> None:
        if update.callback_query is not None:
            await self._acknowledge(update.callback_query.id)
        member = update.my_chat_member
        if member is not None and member.chat.type == "private":
            blocked = member.new_chat_member.status in ("kicked", "left")
            await self.store.set_blocked(f"{PREFIX}:{member.chat.id}", blocked)
        message = update.message
        if message is not None and message.migrate_to_chat_id is not None:
            old, new = message.chat.id, message.migrate_to_chat_id
            await self.chat.moved(f"{PREFIX}:{old}", f"{PREFIX}:{new}", cursor=cursor)
            return
        incoming = self._incoming(update)
        if incoming is None:
            await self.store.set_cursor(cursor)
            return
        file = await self._fetch(message) if message is not None and incoming.document is not None else None
        await self.chat.take(incoming, file=file, cursor=cursor)

    def _incoming(self, update: Update) -> Incoming | None:
        """What somebody did; None where the update says nothing to us."""
        query, message = update.callback_query, update.message
        if query is not None and query.message is not None and query.data:
            chat = query.message.chat
            return Incoming(
                id=f"{PREFIX}:{update.update_id}",
                chat=f"{PREFIX}:{chat.id}",
                place=_PLACES[chat.type],
                user=f"{PREFIX}:{query.from_user.id}",
                message=str(query.message.message_id),
                at=self.clock.now(),
                data=query.data,
            )
        if message is None:
            return None
        dropped = _dropped(message)
        text = message.text or message.caption or ""
        spoken = message.chat.type == "private" and any(getattr(message, kind) for kind in _NOT_READ)
        if not text and dropped is None and not spoken:  # `spoken` is told that it was not understood
            return None  # somebody joined
        sender = message.from_user
        known = sender is not None and not sender.is_bot and message.sender_chat is None
        answered = message.reply_to_message
        return Incoming(
            id=f"{PREFIX}:{update.update_id}",
            chat=f"{PREFIX}:{message.chat.id}",
            place=_PLACES[message.chat.type],
            user=f"{PREFIX}:{sender.id}" if sender is not None and known else None,
            message=str(message.message_id),
            at=self.clock.now(),
            text=text,
            document=dropped,
            replies_to=None if answered is None else str(answered.message_id),
        )

    async def _acknowledge(self, query_id: str) -> None:
        """Stop the button's waiting sign; too late is no harm, the tap counts all the same."""
        from telegram.error import TelegramError

        try:
            await self.bot.answer_callback_query(query_id)
        except TelegramError as error:
            log.info("a tap was not acknowledged: %s", error.message)

    async def _fetch(self, message: Message) -> bytes | None:
        """The bytes of a dropped document; None where Telegram does not give them out (20 MB)."""
        from telegram.error import BadRequest

        found = _file(message)
        if found is None or (found.file_size or 0) > MOST_FILE:
            return None
        try:
            file = await found.get_file()
        except BadRequest as error:
            log.warning("a document was not given out: %s", error.message)
            return None
        return bytes(await file.download_as_bytearray())

    def _fault(self, what: str, failures: int) -> None:
        self.health.fault("telegram", what)
        log.warning("Telegram cannot be asked (%d times now): %s", failures + 1, what)


def _file(message: Message) -> Document | PhotoSize | None:
    return message.document or (message.photo[-1] if message.photo else None)


def _dropped(message: Message) -> Dropped | None:
    if message.document is not None:
        found = message.document
        return Dropped(
            name=found.file_name or "",
            content_type=found.mime_type or "application/octet-stream",
            size=found.file_size or 0,
        )
    if message.photo:
        return Dropped(name="billede.jpg", content_type="image/jpeg", size=message.photo[-1].file_size or 0)
    return None
