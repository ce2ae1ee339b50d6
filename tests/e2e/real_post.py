"""A real Dovecot and a real Postfix around the bot, on the test's clock: what lies in a mailbox is dated by it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import smtplib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tests.bot.office import MAILBOX, Delivered
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix

T = TypeVar("T")

_PATIENCE = 60.0


class RealPost:
    """The bot reads by IMAP and hands in by submission with STARTTLS and a login; people write by SMTP."""

    def __init__(self, dovecot: Dovecot, postfix: Postfix, people: Iterable[str], now: Callable[[], datetime]) -> None:
        self.imap = dovecot.server(MAILBOX)
        self.smtp = postfix.server(MAILBOX)
        self._postfix = postfix
        self._mail = dovecot.folder / "mail"
        self._people = tuple(people)
        self._now = now
        self._taken = {path for to in self._people for path in self._files(to)}
        self._before = len(self._taken)  # of other tests
        self._dated = set(self._mailbox())

    async def hand_in(self, sender: str, raw: bytes) -> None:
        """Give a mail to Postfix as another mail server would, and wait until Dovecot has it."""
        await asyncio.to_thread(self._send, sender, raw)
        [path] = await self._wait(self._arrived)
        self._dated.add(_unique(path))
        at = self._now().timestamp()  # Dovecot's date of arrival (INTERNALDATE)
        with contextlib.suppress(FileNotFoundError):  # a bot that idles has it moved from new to cur, dated today
            os.utime(path, (at, at))

    async def collect(self, sent: int) -> list[Delivered]:
        def come() -> list[tuple[str, Path]]:
            found = [(to, path) for to in self._people for path in self._files(to)]
            return found if len(found) >= self._before + sent else []

        if len(self._taken) >= self._before + sent:
            return []
        fresh = [(to, path) for to, path in await self._wait(come) if path not in self._taken]
        self._taken |= {path for _, path in fresh}
        fresh.sort(key=lambda item: item[1].stat().st_mtime_ns)
        return [Delivered(to=to, raw=path.read_bytes()) for to, path in fresh]

    def _send(self, sender: str, raw: bytes) -> None:
        server = self._postfix.stranger
        with smtplib.SMTP(server.host, server.port) as smtp:
            smtp.sendmail(sender, [MAILBOX], raw)

    def _arrived(self) -> list[Path]:
        """What came to the bot's mailbox since; a bot that idles makes Dovecot move it to cur/ at once."""
        return [path for name, path in self._mailbox().items() if name not in self._dated]

    def _mailbox(self) -> dict[str, Path]:
        """Each mail once, also one that is moved while we look."""
        return {_unique(path): path for folder in ("new", "cur") for path in self._files(MAILBOX, folder)}

    def _files(self, user: str, folder: str = "new") -> list[Path]:
        """What lies in somebody's INBOX: in new/ what nobody looked at, in cur/ what a session has seen."""
        files = self._mail / user / folder
        return sorted(files.iterdir()) if files.is_dir() else []

    async def _wait(self, look: Callable[[], list[T]]) -> list[T]:
        """What `look` finds, as soon as it finds something."""
        async with asyncio.timeout(_PATIENCE):
            while not (found := look()):  # noqa: ASYNC110  # another process puts files there
                await asyncio.sleep(0.02)
        return found


def _unique(path: Path) -> str:
    """The part of a Maildir file's name that stays when its flags change."""
    return path.name.partition(":")[0]
