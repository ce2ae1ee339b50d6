"""The sandbox's IMAP half: pymap's in-memory backend where every address has a mailbox and all share one password."""

from __future__ import annotations

import asyncio
import secrets
import ssl
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime

from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Identity, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import LoadedMessage, MailboxData, MailboxSet, Message
from pymap.concurrent import Event, Subsystem
from pymap.exceptions import InvalidAuth
from pymap.imap import IMAPServer
from pymap.interfaces.login import IdentityInterface
from pymap.mime import MessageContent
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement, ObjectId
from pymap.parsing.specials.flag import Flag
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.creds.server import ServerCredentials
from pysasl.hashing import Cleartext

SENT = "Sent"
_LINE_LIMIT = 1_000_000  # bytes of one command; FETCH of many UIDs is long


class MailStore:
    """The mailboxes of the sandbox, in memory; made when mail is delivered to an address or somebody logs in."""

    def __init__(self, password: str) -> None:
        self._config = _Config(
            Namespace(passlib_cfg=None, proxy_protocol="noop"),
            demo_data=False,
            demo_user="",
            demo_password="",
            host="127.0.0.1",
            port=0,
            tls_enabled=False,
            reject_dnsbl=False,
            hash_context=_AsItIs(),
            # pymap would hash passwords in threads of its own; there is nothing to hash here.
            cpu_subsystem=Subsystem.for_asyncio(),
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        )
        self._login = _Login(self._config, self, password)
        self._server = IMAPServer(self._login, self._config)
        self._clients: set[asyncio.Task[None]] = set()
        # What lies in boxes that nobody has opened yet: pymap takes messages apart when it gets them.
        self._unopened: dict[str, list[AppendMessage]] = {}

    async def open(self, address: str) -> MailboxSet:
        """The folders of an address."""
        key = address.lower()
        folders, filters = self._config.set_cache.get(key, (None, None))
        if folders is None or filters is None:
            folders = _Folders()
            await folders.add_mailbox(SENT)
            self._config.set_cache[key] = (folders, FilterSet())
            self._login.users_dict[key] = UserMetadata(self._config, key)
            for message in self._unopened.pop(key, ()):
                await (await folders.get_mailbox("INBOX")).append(message, recent=True)
        return folders

    async def deliver(self, address: str, raw: bytes, when: datetime) -> None:
        """Put a message into somebody's INBOX, as a mail server does."""
        key = address.lower()
        message = AppendMessage(raw, when, frozenset())
        if key in self._config.set_cache:
            await (await self._folder(key, "INBOX")).append(message, recent=True)
        else:
            self._unopened.setdefault(key, []).append(message)

    async def append(
        self, address: str, raw: bytes, when: datetime, *, folder: str = "INBOX", seen: bool = False
    ) -> int:
        """Put a message into a folder, as its owner's mail program does; its UID."""
        mailbox = await self._folder(address, folder)
        flags = frozenset({Flag(b"\\Seen")}) if seen else frozenset()
        message = await mailbox.append(AppendMessage(raw, when, flags), recent=True)
        return int(message.uid)

    async def messages(self, address: str, folder: str = "INBOX", after_uid: int = 0) -> list[tuple[int, bytes]]:
        """(UID, bytes) of what lies in a folder behind `after_uid`, oldest first."""
        mailbox = await self._folder(address, folder)
        found = [message async for message in mailbox.messages() if message.uid > after_uid]
        return [(message.uid, bytes(await message.load_content(FetchRequirement.CONTENT))) for message in found]

    async def expunge(self, address: str, uids: Iterator[int] | list[int], folder: str = "INBOX") -> None:
        """Delete messages as a mail program would; whoever idles on the folder is told."""
        mailbox = await self._folder(address, folder)
        await mailbox.delete(list(uids))

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that has a mailbox."""
        return tuple(sorted({*self._config.set_cache, *self._unopened}))

    def protocol(self) -> asyncio.Protocol:
        """A new connection's protocol, for `loop.create_server`."""
        return asyncio.StreamReaderProtocol(asyncio.StreamReader(limit=_LINE_LIMIT), self._serve)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Talk IMAP to one client until it goes."""
        task = asyncio.current_task()
        if task is not None:
            self._clients.add(task)
            task.add_done_callback(self._clients.discard)
        try:
            await self._server(reader, writer, SocketInfo.get(writer, None))
        except ConnectionError:
            return  # the client went without a goodbye

    async def hang_up(self) -> None:
        """Cut every connection."""
        clients = tuple(self._clients)
        for task in clients:
            task.cancel()
        await asyncio.gather(*clients, return_exceptions=True)

    async def _folder(self, address: str, folder: str) -> MailboxData:
        folders = await self.open(address)
        return await folders.get_mailbox(folder)


class _AsItIs(Cleartext):
    def verify(self, value: str, hash: str) -> bool:
        # pysasl compares text, which Python allows for ASCII only.
        return secrets.compare_digest(value.encode(), hash.encode())


class _Mail(Message):
    """A message that keeps its bytes, and its parts only until they are first asked for: as bytes it is a tenth."""

    __slots__ = ("_parts", "_raw")
    _parts: MessageContent | None
    _raw: bytes

    @classmethod
    def of(cls, message: Message, raw: bytes) -> _Mail:
        mail = cls(
            message.uid,
            message.internal_date,
            message.permanent_flags,
            email_id=message.email_id,
            thread_id=message.thread_id,
            recent=message.recent,
            content=message._content,
        )
        mail._raw = raw
        return mail

    @property
    def _content(self) -> MessageContent:
        parts, self._parts = self._parts, None
        return parts or MessageContent.parse(self._raw)

    @_content.setter
    def _content(self, parts: MessageContent | None) -> None:
        self._parts = parts

    async def load_content(self, requirement: FetchRequirement) -> LoadedMessage:
        return LoadedMessage(self, requirement, None if requirement == FetchRequirement.NONE else self._content)


class _Folder(MailboxData):
    async def append(self, append_msg: AppendMessage, *, recent: bool = False) -> Message:
        message = await super().append(append_msg, recent=recent)
        mail = self._messages[message.uid] = _Mail.of(message, append_msg.literal)
        return mail

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        # pymap's IDLE waits for the next change, and never tells of one that came just before it.
        if selected.mod_sequence is not None and selected.mod_sequence < self._mod_sequences.highest:
            wait_on = None
        return await super().update_selected(selected, wait_on=wait_on)


class _Folders(MailboxSet):
    def __init__(self) -> None:
        super().__init__()
        self._inbox = _Folder(self._content_cache, self._thread_cache)

    async def add_mailbox(self, name: str) -> ObjectId:
        await super().add_mailbox(name)
        folder = self._set[name] = _Folder(self._content_cache, self._thread_cache)
        return folder.mailbox_id


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        # pymap would look this machine's name up in the DNS.
        return b"Samtilsyn sandbox ready"


class _Login(Login):
    def __init__(self, config: Config, mail: MailStore, password: str) -> None:
        super().__init__(config)
        self._mail = mail
        self._password = password

    async def authenticate(self, credentials: ServerCredentials) -> Identity:
        user = credentials.authcid
        known = UserMetadata(self.config, user, password=self._password)
        if "@" not in user or not credentials.verify(known):
            raise InvalidAuth()
        await self._mail.open(user)
        return Identity(user.lower(), self, None, frozenset())

    async def authorize(self, authenticated: IdentityInterface, authzid: str) -> Identity:  # noqa: ARG002
        # A mail program may write the address in capitals here; nobody acts for somebody else.
        return Identity(authenticated.name, self, None, frozenset())
