"""Copies of what was sent, put into the mailbox's Sent folder where the mail server does not do that by itself."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from bot.errors import ConnectionFailed, LoginRefused, ServerRefused
from bot.health import Health
from bot.imap_session import ImapSession
from bot.imap_source import find_sent_folder

log = logging.getLogger(__name__)


class SentCopy:
    """A copy is a courtesy: the mail has left, so a failure is told and nothing else happens."""

    def __init__(
        self, open_session: Callable[[], Awaitable[ImapSession]], *, folder: str | None, health: Health
    ) -> None:
        """`folder` None: the mailbox's own folder of sent mail."""
        self._open_session = open_session
        self._folder = folder
        self._health = health
        self._session: ImapSession | None = None

    async def keep(self, raw: bytes) -> None:
        """Append one message, marked as read."""
        try:
            if self._session is None or self._session.is_lost:
                self._session = await self._open_session()
            if self._folder is None:
                self._folder = await find_sent_folder(self._session)
            if self._folder is None:
                raise ServerRefused("the mailbox has no folder of sent mail; name one in SAMTILSYN_IMAP_SENT")
            await self._session.append(self._folder, raw)
            self._health.well("sent copy")
        except (ConnectionFailed, LoginRefused, ServerRefused) as error:
            log.warning("a sent mail was not copied to the Sent folder: %s", error)
            self._health.fault("sent copy", str(error))

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
