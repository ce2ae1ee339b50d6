"""One mailbox on either kind of server, with the same handles, so that a test runs against both."""

from __future__ import annotations

import imaplib
from datetime import UTC, datetime
from typing import Protocol

from bot.imap_session import ImapSession
from bot.sandbox import Sandbox
from bot.servers import MailServer
from tests.servers.dovecot import PASSWORD, Dovecot


class Mailroom(Protocol):
    """A mailbox of a test's own, and a colleague who works in it."""

    server: MailServer
    sent_folder: str

    async def deliver(self, *messages: bytes) -> None: ...

    async def fill(self, *messages: bytes) -> None:
        """Deliver very many to a mailbox nobody has opened yet."""
        ...

    async def empty_inbox(self) -> None:
        """A colleague deletes everything in the INBOX at once."""
        ...


class DovecotRoom:
    sent_folder = "Sendte æbler"

    def __init__(self, dovecot: Dovecot, user: str) -> None:
        self._dovecot = dovecot
        self._user = user
        self.server = dovecot.server(user)

    async def deliver(self, *messages: bytes) -> None:
        self._dovecot.deliver(self._user, *messages)

    async def fill(self, *messages: bytes) -> None:
        self._dovecot.fill(self._user, messages)

    async def empty_inbox(self) -> None:
        with imaplib.IMAP4("127.0.0.1", self._dovecot.imap_port) as colleague:
            colleague.login(self._user, PASSWORD)
            colleague.select("INBOX")
            colleague.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
            colleague.expunge()


class SandboxRoom:
    sent_folder = "Sent"

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.server = sandbox.imap

    async def deliver(self, *messages: bytes) -> None:
        for message in messages:
            await self._sandbox.store.append(self._sandbox.mailbox, message, datetime.now(UTC))

    async def fill(self, *messages: bytes) -> None:
        await self.deliver(*messages)

    async def empty_inbox(self) -> None:
        lying = await self._sandbox.store.messages(self._sandbox.mailbox)
        await self._sandbox.store.expunge(self._sandbox.mailbox, [uid for uid, _ in lying])


async def flags_of(server: MailServer, folder: str = "INBOX") -> list[frozenset[str]]:
    """The flags of all messages of a folder, without \\Recent."""
    async with await ImapSession.open(server) as session:
        await session.select(folder)
        flags = await session.fetch_flags(await session.search_from(1))
        return [flags[uid] - {"\\Recent"} for uid in sorted(flags)]
