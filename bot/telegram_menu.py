"""The menu of commands Telegram shows beside the text field: a stranger's says how to get in, the others' are their
role's."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from bot.telegram_transport import PREFIX, chat_id
from handlers.chat.commands import IN_GROUPS, MENU
from handlers.chat.values import Link
from handlers.chat.who import find_me
from handlers.model import Person
from handlers.programme import Programme
from messages.phrases import phrase

if TYPE_CHECKING:
    from telegram import Bot, BotCommandScope

log = logging.getLogger(__name__)

_STRANGERS = ("start", "hjaelp")
_EVERYBODY, _GROUPS = "", "groups"  # the places in `_shown` of the menus that hold where no chat has its own
_OFTEN = timedelta(minutes=1)


class Links(Protocol):
    """What the menu needs of the store."""

    async def links(self) -> tuple[Link, ...]: ...
    async def person(self, address: str) -> Person | None: ...


@dataclass(kw_only=True)
class TelegramMenus:
    """Keeps the menus as the register has it; a menu that Telegram did not take is tried again."""

    bot: Bot
    store: Links
    programme: Programme
    _shown: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _looked: datetime | None = None

    async def refresh(self, now: datetime, *, at_once: bool = False) -> None:
        """Set the menus that are not as they should be; looks once a minute unless `at_once`.

        Raises DatabaseUnavailable.
        """
        if not at_once and self._looked is not None and now - self._looked < _OFTEN:
            return
        self._looked = now
        wanted: dict[str, tuple[str, ...]] = {_EVERYBODY: _STRANGERS, _GROUPS: IN_GROUPS}
        today = now.astimezone(self.programme.zone).date()
        for link in await self.store.links():
            me = find_me(await self.store.person(link.person), self.programme, today)
            if me is not None and not link.blocked and link.chat.startswith(f"{PREFIX}:"):
                wanted[link.chat] = MENU[me.role]
        for chat in {*wanted, *self._shown}:
            names = wanted.get(chat, ())
            if self._shown.get(chat, ()) != names and await self._set(chat, names):
                self._shown[chat] = names

    async def _set(self, chat: str, names: tuple[str, ...]) -> bool:
        """Whether Telegram took the menu; no names: whose chat it is sees what strangers see."""
        from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeChat, BotCommandScopeDefault
        from telegram.error import TelegramError

        scopes: dict[str, BotCommandScope] = {
            _EVERYBODY: BotCommandScopeDefault(),
            _GROUPS: BotCommandScopeAllGroupChats(),
        }
        scope = scopes.get(chat) or BotCommandScopeChat(chat_id(chat))
        language = self.programme.language
        try:
            if names:
                told = [BotCommand(name, phrase(f"chat_commands.{name}", language)[:256]) for name in names]
                await self.bot.set_my_commands(told, scope=scope)
            else:
                await self.bot.delete_my_commands(scope=scope)
        except TelegramError as error:
            log.info("a menu was not taken: %s", error.message)
            return False
        return True
