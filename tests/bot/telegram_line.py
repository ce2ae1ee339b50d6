"""An office with Telegram on the wire: the Bot API server of the tests, and everything between it and the bot."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.chat import Chat
from bot.chat_sending import ChatSender
from bot.health import Health
from bot.settings import Telegram
from bot.telegram_bot import open_bot
from bot.telegram_menu import TelegramMenus
from bot.telegram_source import TelegramSource
from bot.telegram_transport import TelegramTransport
from tests.bot.office import Office, enrolled_office
from tests.servers.telegram import TOKEN, BotApi, telegram
from tests.servers.telegram_world import Chat as ApiChat
from tests.servers.telegram_world import Person, Shown

CHANNEL = -1001234


@dataclass
class Line:
    """The office, Telegram, and what connects them."""

    office: Office
    api: BotApi
    channel: ApiChat
    source: TelegramSource
    sender: ChatSender
    menus: TelegramMenus

    async def turn(self) -> None:
        """All that has come is taken, all that is due leaves."""
        while await self.source.poll():
            pass
        await self.office.turn()
        await self.sender.send_due(self.office.now)
        await self.menus.refresh(self.office.now, at_once=True)

    async def let_in(self, name: str, address: str) -> Person:
        """Somebody who starts the bot and writes the code that came by mail."""
        person = self.api.person(name)
        await self.say(person, "/start")
        await self.say(person, address)
        found = re.search(r"/start ([A-Z0-9]{10})", self.office.letter(address, "kode").text)
        assert found is not None
        await self.say(person, found[0])
        return person

    async def say(self, person: Person, words: str) -> Shown:
        """Write to the bot; gives the newest message of the bot in that chat."""
        person.writes(words)
        await self.turn()
        return person.private.from_bot[-1]

    async def press(self, person: Person, shown: Shown, label: str) -> Shown:
        """Press the button whose label begins so; gives the message it stood under as it is now."""
        wanted = next(found for found in shown.labels if found.startswith(label))
        query = person.presses(shown, wanted)
        await self.turn()
        assert self.api.answered[query] == 1, "every tap is acknowledged, once"
        return shown

    async def drop(self, person: Person, name: str, data: bytes) -> Shown:
        person.drops(name, data)
        await self.turn()
        return person.private.from_bot[-1]

    async def pass_minutes(self, minutes: int = 3) -> None:
        await self.pass_to(self.office.now + timedelta(minutes=minutes))

    async def pass_to(self, when: datetime) -> None:
        await self.office.pass_to(when)
        await self.turn()

    @staticmethod
    def card(person: Person, words: str) -> Shown:
        """The newest message to somebody that holds the words."""
        found = [shown for shown in person.private.from_bot if words in shown.text]
        assert found, f"{words!r} is in none of {[shown.text for shown in person.private.from_bot]}"
        return found[-1]


@asynccontextmanager
async def open_line(home: Path, template: Path) -> AsyncIterator[Line]:
    async with (
        enrolled_office(home, template) as office,
        telegram() as api,
        open_bot(Telegram(token=SecretStr(TOKEN), api_url=api.url)) as bot,
    ):
        channel = api.channel(CHANNEL)
        chat = Chat(office.desk.worker, now=lambda: office.now, channel=f"telegram:{CHANNEL}")
        office.engine.chat = chat
        store, programme = office.store, office.desk.programme
        source = TelegramSource(bot=bot, store=store, chat=chat, clock=office.clock, health=Health(), patience=0)
        sender = ChatSender(store=store, transports={"telegram": TelegramTransport(bot)})
        menus = TelegramMenus(bot=bot, store=store, programme=programme)
        yield Line(office=office, api=api, channel=channel, source=source, sender=sender, menus=menus)
