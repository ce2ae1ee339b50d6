"""The chat's part of `samtilsyn run`: the sandbox's terminal, Telegram where it is set, and what leaves for both."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.chat import Chat
from bot.chat_sending import ChatSender
from bot.chat_terminal import TerminalSource, TerminalTransport
from bot.chat_transport import Transport
from bot.clock import Clock
from bot.health import Health
from bot.parts import Desk
from handlers.chat.values import TERMINAL
from storage.errors import DatabaseUnavailable

if TYPE_CHECKING:
    from bot.telegram_menu import TelegramMenus
    from bot.telegram_source import TelegramSource

log = logging.getLogger(__name__)

_GLANCE = timedelta(seconds=2)
_PATIENCE = timedelta(seconds=10)


@dataclass(frozen=True, kw_only=True)
class Terminal:
    """A chat in the terminal: where its lines come from, and how it says something."""

    lines: AsyncIterator[str]
    say: Callable[[str], None]


@dataclass(kw_only=True)
class ChatParts:
    """The chat as it runs. `wake` is set when something may leave for a chat."""

    chat: Chat
    sender: ChatSender
    clock: Clock
    terminal: tuple[TerminalSource, AsyncIterator[str]] | None = None
    telegram: TelegramSource | None = None
    menus: TelegramMenus | None = None
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, stop: asyncio.Event) -> None:
        """Take in and send, until `stop`. The end of the terminal's input ends the terminal's chat only."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send(stop))
            if self.telegram is not None:
                group.create_task(self.telegram.run(stop))
            typing = None
            if self.terminal is not None:
                source, lines = self.terminal
                typing = group.create_task(source.run(lines))
            await stop.wait()
            self.wake.set()
            if typing is not None:
                typing.cancel()  # it may wait for somebody to type

    async def _send(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            woken = self.wake.is_set()
            self.wake.clear()
            now = self.clock.now()
            pause = _GLANCE  # the terminal's commands queue for the chat, too
            try:
                await self.sender.send_due(now, go_on=lambda: not stop.is_set())
                if self.menus is not None:
                    await self.menus.refresh(now, at_once=woken)  # somebody may just have been let in
            except* DatabaseUnavailable as several:
                log.warning("the database cannot be used, next try in %s: %s", _PATIENCE, several.exceptions[0])
                pause = _PATIENCE
            await self.clock.sleep_until(now + pause, self.wake)


@asynccontextmanager
async def open_chat(
    desk: Desk, clock: Clock, health: Health, *, on_news: Callable[[], None], terminal: Terminal | None = None
) -> AsyncIterator[ChatParts]:
    """The chat on the desk; `on_news` is called when somebody said something, as the mail it may cause is due now."""
    from bot.telegram_transport import PREFIX

    settings = desk.settings.telegram
    channel = f"{PREFIX}:{settings.channel}" if settings is not None and settings.channel else None
    chat = Chat(desk.worker, now=clock.now, channel=channel, terminal=terminal is not None)
    transports: dict[str, Transport] = {}
    parts = ChatParts(chat=chat, sender=ChatSender(store=desk.store, transports=transports), clock=clock)

    def news() -> None:
        parts.wake.set()
        on_news()

    async with AsyncExitStack() as stack:
        if terminal is not None:
            printer = TerminalTransport(terminal.say, desk.settings.language)
            transports[TERMINAL] = printer
            parts.terminal = (TerminalSource(chat, parts.sender, printer, clock, news), terminal.lines)
        if settings is not None:
            from bot.telegram_bot import open_bot
            from bot.telegram_menu import TelegramMenus
            from bot.telegram_source import TelegramSource
            from bot.telegram_transport import TelegramTransport

            bot = await stack.enter_async_context(open_bot(settings))
            transports[PREFIX] = TelegramTransport(bot)
            parts.menus = TelegramMenus(bot=bot, store=desk.store, programme=desk.programme)
            parts.telegram = TelegramSource(
                bot=bot, store=desk.store, chat=chat, clock=clock, health=health, on_news=news
            )
        yield parts
