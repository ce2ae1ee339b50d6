"""A small world of mail on this machine: real IMAP and SMTP servers in this process, for trying out, demo and tests.

Every address has a mailbox as soon as mail is delivered to it or somebody logs in; all share one password. It keeps
mail in memory only and listens on loopback only.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from pydantic import SecretStr

from bot.errors import ConnectionFailed
from bot.sandbox_imap import SENT, MailStore
from bot.sandbox_smtp import Delivery, Fate, Postman
from bot.servers import MailServer, Security
from bot.smtp_sender import Outcome, OutgoingMail, SmtpSender

__all__ = ["DEFAULT_FATES", "SANDBOX_INFO", "Delivery", "Fate", "Sandbox", "SandboxClient"]

HOST = "127.0.0.1"
SANDBOX_INFO = "sandbox.json"  # in the home, while the sandbox is up
MAILBOX = "koordinerettilsyn@sandbox.example"
# Domains to try failures with; whoever writes to one of them sees what the bot makes of it.
DEFAULT_FATES: Mapping[str, Fate] = {
    "@refuse.example": Fate.REFUSE,
    "@defer.example": Fate.DEFER,
    "@bounce.example": Fate.BOUNCE,
}


class Sandbox:
    """`async with Sandbox() as world:` – up in the block, gone after it."""

    def __init__(
        self,
        *,
        mailbox: str = MAILBOX,
        users: Iterable[str] = (),
        password: str | None = None,
        fates: Mapping[str, Fate] = DEFAULT_FATES,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        imap_port: int = 0,
        smtp_port: int = 0,
    ) -> None:
        """`mailbox` is the bot's; `users` get their mailboxes at once; `password` None makes one up.

        `fates` maps addresses and `@domains` to failures; `now` (aware) dates what is delivered. A port that is 0 or
        taken is replaced by a free one.
        """
        self.mailbox = mailbox.lower()
        self.password = password or secrets.token_urlsafe(9)
        self.fates = dict(fates)
        self.store = MailStore(self.password)
        self._users = tuple(users)
        self._now = now
        self._wanted_ports = (imap_port, smtp_port)
        self._ports = (0, 0)
        self._postman = Postman(self._deliver, fates=self.fates, now=now, password=self.password)
        self._subscribers: list[asyncio.Queue[Delivery]] = []
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Sandbox:
        for address in (self.mailbox, *self._users):
            await self.store.open(address)
        try:
            imap = await self._listen(self._wanted_ports[0], self.store.protocol)
            self._stack.push_async_callback(self.store.hang_up)
            smtp = await self._listen(self._wanted_ports[1], self._postman.protocol)
            self._stack.push_async_callback(self._postman.hang_up)
        except BaseException:
            await self._stack.aclose()
            raise
        self._ports = (imap, smtp)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    # ---------------------------------------------------------------- where it is
    @property
    def imap(self) -> MailServer:
        """The bot's way in, as settings hold it."""
        return MailServer(
            host=HOST,
            port=self._ports[0],
            security=Security.NONE,
            user=self.mailbox,
            password=SecretStr(self.password),
        )

    @property
    def smtp(self) -> MailServer:
        """The bot's way out; no login is needed."""
        return MailServer(host=HOST, port=self._ports[1], security=Security.NONE)

    @property
    def imap_url(self) -> str:
        return f"imap://{quote(self.mailbox, safe='')}:{quote(self.password, safe='')}@{HOST}:{self._ports[0]}/INBOX"

    @property
    def smtp_url(self) -> str:
        return f"smtp://{HOST}:{self._ports[1]}"

    def write_info(self, home: Path, *, web: str = "") -> Path:
        """Write `sandbox.json` (hosts, ports, users, passwords, pid, web address), readable by its owner only."""
        info = {
            "imap": {"host": HOST, "port": self._ports[0], "tls": False, "url": self.imap_url},
            "smtp": {"host": HOST, "port": self._ports[1], "tls": False, "url": self.smtp_url},
            "mailbox": self.mailbox,
            "users": [{"user": address, "password": self.password} for address in self.store.addresses],
            "any_other_user": {"user": "any address", "password": self.password},
            "pid": os.getpid(),
            "web": web,
        }
        home.mkdir(parents=True, exist_ok=True)
        path = home / SANDBOX_INFO
        # Whoever waits for the file must never see half of it, nor somebody else the password.
        draft = home / f".sandbox.{os.getpid()}.json"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(info, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        draft.replace(path)
        return path

    # ---------------------------------------------------------------- people in it
    def client(self, address: str) -> SandboxClient:
        """Act as the person behind `address`."""
        return SandboxClient(self, address.lower())

    def subscribe(self) -> asyncio.Queue[Delivery]:
        """A queue of everything delivered from now on, for simulated people to react to."""
        queue: asyncio.Queue[Delivery] = asyncio.Queue()
        self._subscribers.append(queue)
        return queue

    async def _deliver(self, delivery: Delivery) -> None:
        await self.store.deliver(delivery.to, delivery.raw, delivery.at)
        for queue in self._subscribers:
            queue.put_nowait(delivery)

    @property
    def now(self) -> Callable[[], datetime]:
        return self._now

    async def _listen(self, port: int, protocol: Callable[[], asyncio.BaseProtocol]) -> int:
        loop = asyncio.get_running_loop()

        try:
            server = await loop.create_server(protocol, HOST, port)
        except OSError:
            if port == 0:
                raise
            server = await loop.create_server(protocol, HOST, 0)
        self._stack.callback(server.close)
        return int(server.sockets[0].getsockname()[1])


class SandboxClient:
    """A person with a mail program: sends by SMTP, and reads the own mailbox (straight from memory, for speed)."""

    def __init__(self, sandbox: Sandbox, address: str) -> None:
        self.address = address
        self._sandbox = sandbox
        self._sender = SmtpSender(sandbox.smtp, patience=10)
        self._read_until: dict[str, int] = {}

    async def send(self, raw: bytes, to: str | Iterable[str]) -> None:
        """Hand a message in. Raises ConnectionFailed with the server's words where it is not taken."""
        recipients = (to,) if isinstance(to, str) else tuple(to)
        mail = OutgoingMail(id=0, raw=raw, sender=self.address, recipients=recipients)
        [result] = await self._sender.send_batch([mail])
        if result.outcome is not Outcome.SENT:
            raise ConnectionFailed(f"{result.code} {result.text}")

    async def keep_sent(self, raw: bytes) -> None:
        """Put a copy into the own Sent folder, as mail programs do."""
        await self._sandbox.store.append(self.address, raw, self._sandbox.now(), folder=SENT, seen=True)

    async def mails(self, folder: str = "INBOX") -> list[bytes]:
        """Everything in a folder, oldest first."""
        return [raw for _, raw in await self._sandbox.store.messages(self.address, folder)]

    async def new_mails(self, folder: str = "INBOX") -> list[bytes]:
        """What came since the last call."""
        found = await self._sandbox.store.messages(self.address, folder, self._read_until.get(folder, 0))
        if found:
            self._read_until[folder] = found[-1][0]
        return [raw for _, raw in found]
