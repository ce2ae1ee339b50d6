"""One IMAP connection that never hangs: every command has a time limit, and after a limit the connection is dropped."""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from collections.abc import Awaitable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Any, TypeVar

from aioimaplib.aioimaplib import AUTH, AioImapException, Command

from bot.errors import ConnectionFailed, LoginRefused, ServerRefused
from bot.imap_names import quote, quote_folder, search_date
from bot.imap_wire import FetchedItem, Folder, WireClient, parse_fetch, parse_list
from bot.oauth import TokenProvider
from bot.servers import MailServer, Security, tls_fault

T = TypeVar("T")

# UIDs asked for in one command; a SEARCH over a mailbox of years is cut by ranges of UIDs.
UIDS_A_COMMAND = 200
_SEARCH_RANGE = 20_000


@dataclass(frozen=True, kw_only=True)
class Selected:
    """The folder that is open. `uidvalidity` changes when the server has numbered the folder anew."""

    name: str
    uidvalidity: int
    uidnext: int | None
    exists: int


class ImapSession:
    """Made by `ImapSession.open`; one command at a time; not to be used any more after ConnectionFailed."""

    def __init__(self, client: WireClient, server: MailServer, patience: float) -> None:
        self._client = client
        self._server = server
        self._patience = patience
        self.selected: Selected | None = None
        self._exists_at_search: int | None = None

    @classmethod
    async def open(
        cls,
        server: MailServer,
        *,
        tokens: TokenProvider | None = None,
        ssl_context: ssl.SSLContext | None = None,
        patience: float = 30.0,
    ) -> ImapSession:
        """Connect and log in. `patience` is how many seconds a server may be silent while we wait for it.

        Raises ConnectionFailed where the server cannot be reached, LoginRefused where it does not let us in.
        """
        context = None
        if server.security is not Security.NONE:
            context = ssl_context or ssl.create_default_context()
        client = WireClient(
            host=server.host,
            port=server.port,
            timeout=2 * patience,  # ours comes first
            ssl_context=context if server.security is Security.TLS else None,
        )
        session = cls(client, server, patience)
        try:
            await session._hello()
            if server.security is Security.STARTTLS and context is not None:
                await session._start_tls(context)
            await session._login(tokens)
        except BaseException:
            session.drop()
            raise
        return session

    async def __aenter__(self) -> ImapSession:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await self.close()
        else:
            self.drop()

    async def close(self) -> None:
        """Say goodbye (for two seconds at most) and let the connection go."""
        if not self._client.lost.is_set():
            with suppress(TimeoutError, AioImapException, OSError):
                async with asyncio.timeout(2):
                    await self._client.protocol.logout()
        self.drop()

    def drop(self) -> None:
        """Let the connection go without a word."""
        self._client.abort()

    @property
    def is_lost(self) -> bool:
        return self._client.lost.is_set()

    @property
    def can_idle(self) -> bool:
        return self._can("IDLE")

    # ---------------------------------------------------------------- reading
    @property
    def has_news(self) -> bool:
        """Whether the server has told of messages in the open folder since the last search."""
        return not self.is_lost and bool(self._client.protocol.exists != self._exists_at_search)

    async def select(self, folder: str) -> Selected:
        """Open a folder. Raises ServerRefused where there is none of that name."""
        lines = await self._run(f"SELECT {folder}", self._client.protocol.select(quote_folder(folder)))
        text = b"\n".join(line for line in lines if isinstance(line, bytes)).decode("utf-8", "replace")
        validity = re.search(r"UIDVALIDITY (\d+)", text)
        uidnext = re.search(r"UIDNEXT (\d+)", text)
        exists = re.search(r"^(\d+) EXISTS", text, re.MULTILINE)
        if validity is None:
            raise ServerRefused(
                f"{self._server.host}: the folder {folder} has no UIDVALIDITY, it cannot be read safely"
            )
        self._exists_at_search = None
        self.selected = Selected(
            name=folder,
            uidvalidity=int(validity.group(1)),
            uidnext=int(uidnext.group(1)) if uidnext else None,
            exists=int(exists.group(1)) if exists else 0,
        )
        return self.selected

    async def search_from(self, first: int, *, since: date | None = None) -> list[int]:
        """The UIDs of the open folder from `first` on, ascending; with `since` only what came on that day or later."""
        found: set[int] = set()
        low = first
        uidnext = self.selected.uidnext if self.selected else None
        while uidnext is not None and low + _SEARCH_RANGE < uidnext:
            found.update(await self._search(f"{low}:{low + _SEARCH_RANGE - 1}", since))
            low += _SEARCH_RANGE
        found.update(await self._search(f"{low}:*", since))
        # "n:*" names the last message even where its UID is below n (RFC 3501 section 6.4.8).
        return sorted(uid for uid in found if uid >= first)

    async def _search(self, uids: str, since: date | None) -> list[int]:
        self._exists_at_search = self._client.protocol.exists
        criteria = ["UID", uids, *(["SINCE", search_date(since)] if since else [])]
        lines = await self._run("UID SEARCH", self._client.protocol.search(*criteria, by_uid=True, charset=None))
        return [int(word) for line in lines[:-1] for word in bytes(line).split() if word.isdigit()]

    async def fetch_sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """How many bytes each message has; messages that are gone are missing."""
        items = await self._fetch(uids, "(UID RFC822.SIZE)")
        return {item.uid: item.size for item in items if item.size is not None}

    async def fetch_flags(self, uids: Sequence[int]) -> dict[int, frozenset[str]]:
        """The flags of each message."""
        items = await self._fetch(uids, "(UID FLAGS)")
        return {item.uid: item.flags for item in items if item.flags is not None}

    async def fetch_raw(self, uids: Sequence[int]) -> list[FetchedItem]:
        """The messages byte for byte, with their INTERNALDATE, without marking them as read; 50 UIDs at most.

        Messages that are gone are missing. Raises ServerRefused where the server cannot give one of them.
        """
        items = await self._fetch(uids, "(UID INTERNALDATE BODY.PEEK[])")
        return [item for item in items if item.raw is not None]

    async def _fetch(self, uids: Sequence[int], what: str) -> list[FetchedItem]:
        if not uids:
            return []
        wanted = ",".join(map(str, uids))
        lines = await self._run(f"UID FETCH {what}", self._client.protocol.fetch(wanted, what, by_uid=True))
        return parse_fetch(lines)

    async def list_folders(self) -> list[Folder]:
        """Every folder that can be opened, with its flags (special use, RFC 6154, among them)."""
        lines = await self._run("LIST", self._client.protocol.simple_command("LIST", '""', '"*"'))
        return [folder for folder in parse_list(lines) if "\\noselect" not in folder.flags]

    # ---------------------------------------------------------------- waiting
    async def idle(self, seconds: float, wake: asyncio.Event) -> bool:
        """Let the server tell us of news for up to `seconds`, or until `wake`; True where it said something.

        News may be lost between two commands, so search after every call, whatever it gives. It returns at once where
        the server has told of news since the last search: it would not tell them again.
        Raises ConnectionFailed where the connection is lost meanwhile.
        """
        client = self._client
        if self.has_news:
            return True
        queue: asyncio.Queue[Any] = client.protocol.idle_queue
        while not queue.empty():
            queue.get_nowait()
        idling = await self._within("IDLE", client.idle_start(timeout=seconds + 4 * self._patience))
        news = asyncio.ensure_future(queue.get())
        try:
            await self._first(news, wake.wait(), seconds=seconds)
        except BaseException:
            self.drop()
            raise
        finally:
            news.cancel()
        client.idle_done()
        await self._within("DONE", idling)
        return news.done() and not news.cancelled()

    # ---------------------------------------------------------------- changing
    async def mark_seen(self, uids: Sequence[int]) -> None:
        """Mark messages of the open folder as read."""
        await self._store(uids, "(\\Seen)")

    async def move(self, uids: Sequence[int], folder: str) -> None:
        """Move messages of the open folder; the target is made where it is missing."""
        with suppress(ServerRefused):  # there already
            await self._run(f"CREATE {folder}", self._client.protocol.simple_command("CREATE", quote_folder(folder)))
        wanted = ",".join(map(str, uids))
        target = quote_folder(folder)
        if self._can("MOVE"):
            await self._run(f"UID MOVE {folder}", self._client.protocol.move(wanted, target, by_uid=True))
            return
        await self._run(f"UID COPY {folder}", self._client.protocol.copy(wanted, target, by_uid=True))
        await self._store(uids, "(\\Deleted)")
        if self._can("UIDPLUS"):  # a plain EXPUNGE would take what colleagues have only marked
            await self._run("UID EXPUNGE", self._client.protocol.expunge(wanted, by_uid=True))

    async def append(self, folder: str, raw: bytes, *, when: datetime | None = None) -> None:
        """Put a message, marked as read, into a folder (CRLF line ends, as IMAP wants them)."""
        whole = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
        call = self._client.protocol.append(whole, quote_folder(folder), "(\\Seen)", when)
        await self._run(f"APPEND {folder}", call)

    async def _store(self, uids: Sequence[int], flags: str) -> None:
        wanted = ",".join(map(str, uids))
        call = self._client.protocol.store(wanted, "+FLAGS.SILENT", flags, by_uid=True)
        await self._run("UID STORE", call)

    # ---------------------------------------------------------------- connecting
    async def _hello(self) -> None:
        where = f"{self._server.host}:{self._server.port}"
        try:
            await self._within("the greeting", self._client.wait_hello_from_server())
        except ssl.SSLError as error:
            raise ConnectionFailed(f"{where}: {tls_fault(error)}") from error
        except OSError as error:
            raise ConnectionFailed(f"{where} cannot be reached: {error.strerror or error}") from error

    async def _start_tls(self, context: ssl.SSLContext) -> None:
        protocol = self._client.protocol
        await self._run("STARTTLS", protocol.execute(Command("STARTTLS", protocol.new_tag(), loop=protocol.loop)))
        # What came before the handshake may be forged (RFC 3207 section 6 says the same of SMTP).
        protocol.incomplete_line = b""
        loop = asyncio.get_running_loop()
        try:
            protocol.transport = await self._within(
                "STARTTLS", loop.start_tls(protocol.transport, protocol, context, server_hostname=self._server.host)
            )
        except ssl.SSLError as error:
            raise ConnectionFailed(f"{self._server.host}: {tls_fault(error)}") from error
        await self._within("CAPABILITY", protocol.capability())

    async def _login(self, tokens: TokenProvider | None) -> None:
        server, protocol = self._server, self._client.protocol
        where = f"{server.host}:{server.port}"
        try:
            if server.needs_token:
                if tokens is None:
                    raise LoginRefused(f"{where}: neither a password nor a token for {server.user}")
                await self._run("AUTHENTICATE", protocol.xoauth2(server.user, await tokens.token()))
            elif self._can("LOGINDISABLED"):
                raise LoginRefused(f"{where} takes no password; Microsoft 365 wants the SAMTILSYN_OAUTH_ settings")
            elif server.password is not None:
                await self._password(server.user, server.password.get_secret_value())
        except ServerRefused as refusal:
            if tokens is not None:
                tokens.forget()
            raise LoginRefused(f"{where} does not let {server.user} in: {protocol.refused_token or refusal}") from None
        # What a server can do after the login is more than before, and the library keeps the old list.
        await self._within("CAPABILITY", protocol.capability())

    async def _password(self, user: str, password: str) -> None:
        protocol = self._client.protocol
        if user.isascii() and password.isascii():
            await self._run("LOGIN", protocol.login(quote(user), password))
            return
        # LOGIN takes ASCII only; PLAIN is UTF-8 (RFC 4616). The state is what the library sets after its own logins.
        protocol.sasl_answer = base64.b64encode(f"\0{user}\0{password}".encode())
        await self._run("AUTHENTICATE", protocol.execute(Command("AUTHENTICATE", protocol.new_tag(), "PLAIN")))
        protocol.state = AUTH

    # ---------------------------------------------------------------- running
    def _can(self, capability: str) -> bool:
        return capability in self._client.protocol.capabilities

    async def _run(self, what: str, call: Coroutine[Any, Any, Any]) -> list[bytes | bytearray]:
        """Run a command and give its response lines; the last is the text behind OK."""
        response = await self._within(what, call)
        lines: list[bytes | bytearray] = list(response.lines)
        if response.result != "OK":
            text = bytes(lines[-1]).decode("utf-8", "replace") if lines else ""
            raise ServerRefused(f"{self._server.host} refuses {what}: {response.result} {text}".strip())
        return lines

    async def _within(self, what: str, call: Awaitable[T]) -> T:
        """Await `call` as long as the server goes on sending; give up after the time limit without a byte.

        The library waits for ever for the answer of a connection that is gone.
        """
        where = f"{self._server.host}:{self._server.port}"
        task = asyncio.ensure_future(call)
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            while not task.done():
                quiet_since = max(started, self._client.protocol.last_data)
                left = quiet_since + self._patience - loop.time()
                if left <= 0:
                    raise ConnectionFailed(f"{where} does not answer {what} within {self._patience:g} seconds")
                await self._first(task, seconds=left)
            return task.result()
        except AioImapException as error:
            self.drop()
            raise ConnectionFailed(f"{where}: {what} failed: {error or type(error).__name__}") from error
        except BaseException:
            task.cancel()
            self.drop()
            raise

    async def _first(self, *calls: Awaitable[Any], seconds: float) -> None:
        """Wait until one of `calls` is done or the time is up. Raises ConnectionFailed where the connection is lost."""
        lost = asyncio.ensure_future(self._client.lost.wait())
        tasks = {asyncio.ensure_future(call) for call in calls}
        try:
            await asyncio.wait({*tasks, lost}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if lost.done() and not any(task.done() for task in tasks):
                raise ConnectionFailed(f"{self._server.host}:{self._server.port} has closed the connection")
        finally:
            lost.cancel()
            for task in tasks - set(calls):
                task.cancel()
