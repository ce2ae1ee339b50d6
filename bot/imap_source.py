"""Mail in: the shared mailbox and its Sent folder, read in the order receive, commit, then acknowledge."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from bot.clock import Clock
from bot.errors import ConnectionFailed, LoginRefused, ServerRefused
from bot.health import Health
from bot.imap_session import UIDS_A_COMMAND, ImapSession
from bot.settings import Mailbox
from bot.settings_values import AfterReading
from messages.phrases import phrase
from storage.errors import DatabaseUnavailable
from storage.values import Cursor, Received

log = logging.getLogger(__name__)

# 20 to 50 messages a command are fastest; the bytes keep a folder of large attachments from filling the memory.
_BATCH_MAILS = 50
_BATCH_BYTES = 8_000_000
# Above ten minutes some servers forget an idle connection without a word.
_IDLE_SECONDS = 540.0
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)
# Names of the folder of sent mail, for servers that do not tell its special use.
_SENT_NAMES = ("sent", "sent items", "sent messages", "sendt", "sendt post", "sendte elementer", "sent mail")

MailKind = Literal["mail", "sent_mail"]


class InboxStore(Protocol):
    """What the source needs of `storage`: both return when their commit is done."""

    async def cursor(self, mailbox: str) -> Cursor | None: ...

    async def receive_mail(
        self,
        raw: bytes,
        *,
        received_at: datetime,
        folder: str,
        cursor: Cursor,
        status: Literal["new", "before_cutoff"],
        kind: MailKind,
    ) -> Received: ...


@dataclass(frozen=True, kw_only=True)
class FetchedMail:
    """A message as it lies on the server. `raw` is None where the server cannot give it out (it is damaged there)."""

    uid: int
    uidvalidity: int
    folder: str
    raw: bytes | None
    internal_date: datetime | None


class ImapSource:
    """One folder of the mailbox on an open session; what came on an earlier day than `since` is left where it is."""

    def __init__(self, session: ImapSession, folder: str, *, since: datetime | None = None) -> None:
        self._session = session
        self._folder = folder
        self._since = since

    async def fetch_new(self, cursor: Cursor | None) -> AsyncGenerator[FetchedMail, None]:
        """The messages behind `cursor`, oldest first, flags untouched.

        From the beginning (or what came on the day before `since` or later) where there is no cursor yet or where the
        server has numbered the folder anew. Raises ConnectionFailed, ServerRefused.
        """
        session = self._session
        if session.selected is None or session.selected.name != self._folder:
            await session.select(self._folder)
        selected = session.selected
        if selected is None:
            return
        first = 1
        if cursor is not None and cursor.uidvalidity == selected.uidvalidity:
            first = cursor.uid + 1
        # SINCE goes by the server's days, whatever its zone; the exact moment is looked at later.
        since = (self._since - timedelta(days=1)).date() if self._since else None
        uids = await session.search_from(first, since=since)
        for batch in await self._batches(uids):
            for mail in await self._fetch(batch, selected.uidvalidity):
                yield mail

    async def wait_for_change(self, seconds: float, wake: asyncio.Event) -> None:
        """Return on news in the folder, after `seconds`, or when `wake` is set. Raises ConnectionFailed."""
        if self._session.selected is None or self._session.selected.name != self._folder:
            await self._session.select(self._folder)
        if self._session.can_idle:
            await self._session.idle(min(seconds, _IDLE_SECONDS), wake)
        else:
            try:
                async with asyncio.timeout(seconds):
                    await wake.wait()
            except TimeoutError:
                return

    async def _batches(self, uids: Sequence[int]) -> list[list[int]]:
        if len(uids) <= 3:  # the common case: no need to ask for sizes first
            return [list(uids)] if uids else []
        sizes: dict[int, int] = {}
        for start in range(0, len(uids), UIDS_A_COMMAND):
            sizes |= await self._session.fetch_sizes(uids[start : start + UIDS_A_COMMAND])
        batches: list[list[int]] = []
        room = 0
        for uid in (uid for uid in uids if uid in sizes):
            if not batches or len(batches[-1]) == _BATCH_MAILS or sizes[uid] > room:
                batches.append([])
                room = _BATCH_BYTES
            batches[-1].append(uid)
            room -= sizes[uid]
        return batches

    async def _fetch(self, uids: Sequence[int], uidvalidity: int) -> list[FetchedMail]:
        try:
            items = await self._session.fetch_raw(uids)
        except ServerRefused:
            if len(uids) > 1:  # one of them is damaged on the server: the others shall come through
                return [mail for uid in uids for mail in await self._fetch([uid], uidvalidity)]
            log.warning("the server cannot give out message %s of %s", uids[0], self._folder)
            return [
                FetchedMail(uid=uids[0], uidvalidity=uidvalidity, folder=self._folder, raw=None, internal_date=None)
            ]
        mails = [
            FetchedMail(
                uid=item.uid,
                uidvalidity=uidvalidity,
                folder=self._folder,
                raw=item.raw,
                internal_date=item.internal_date,
            )
            for item in items
        ]
        return sorted(mails, key=lambda mail: mail.uid)


class MailIntake:
    """Keeps the mailbox read: connects, fetches, stores, acknowledges, waits, and connects again after a failure."""

    def __init__(
        self,
        store: InboxStore,
        open_session: Callable[[], Awaitable[ImapSession]],
        *,
        account: str,
        inbox: str,
        reading: Mailbox,
        clock: Clock,
        health: Health,
        on_mail: Callable[[], None],
        language: str = "da",
    ) -> None:
        """`account` tells mailboxes apart in the cursors ("user@host"); `on_mail` is called after a new one is stored;
        `language` is that of the mail that stands in for one the server cannot give out.

        `reading.since` should be the moment of the first start; None answers whatever lies there.
        """
        self._store = store
        self._open_session = open_session
        self._account = account
        self._inbox = inbox
        self._reading = reading
        self._clock = clock
        self._health = health
        self._on_mail = on_mail
        self._language = language
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Read the mailbox until `stop`; a failing server, a busy database and a full disk are told and waited out."""
        while not stop.is_set():
            try:
                session = await self._open_session()
                async with session:
                    await self._read_until(stop, session)
            except LoginRefused as error:
                # Asking again every second would get the account locked.
                await self._pause(error, max(_PAUSES[5], self._next_pause()), stop)
            except (ConnectionFailed, ServerRefused, DatabaseUnavailable, OSError) as error:
                await self._pause(error, self._next_pause(), stop)

    async def read_inbox(self, session: ImapSession) -> int:
        """Take in what is new in the inbox, as on news from the server; how many messages were stored.

        Some servers search what they showed last and tell of news only then: what they tell of is fetched too.
        """
        stored = await self._read_folder(session, self._inbox, "mail")
        while session.has_news:
            stored += await self._read_folder(session, self._inbox, "mail")
        return stored

    async def read_once(self, session: ImapSession) -> int:
        """Take in what is new in both folders; how many messages were stored."""
        stored = await self.read_inbox(session)
        sent = await self._sent_folder(session)
        if sent is not None:
            try:
                stored += await self._read_folder(session, sent, "sent_mail")
                self._health.well("sent folder")
            except ServerRefused as error:
                log.warning("the folder of sent mail cannot be read: %s", error)
                self._health.fault("sent folder", str(error))
        return stored

    # ---------------------------------------------------------------- one connection
    async def _read_until(self, stop: asyncio.Event, session: ImapSession) -> None:
        inbox = ImapSource(session, self._inbox, since=self._reading.since)
        read_all_at = self._clock.now()
        while not stop.is_set():
            if self._clock.now() >= read_all_at:
                await self.read_once(session)
                read_all_at = self._clock.now() + timedelta(seconds=self._reading.poll_seconds)
            else:
                await self.read_inbox(session)
            self._failures = 0
            self._health.well("mailbox")
            left = (read_all_at - self._clock.now()).total_seconds()
            await inbox.wait_for_change(max(left, 0.0), stop)

    async def _read_folder(self, session: ImapSession, folder: str, kind: MailKind) -> int:
        source = ImapSource(session, folder, since=self._reading.since)
        mailbox = f"{self._account}/{folder}"
        stored = 0
        done: list[int] = []
        async with aclosing(source.fetch_new(await self._store.cursor(mailbox))) as mails:
            async for mail in mails:
                is_old = await self._receive(mail, mailbox, kind)
                stored += 1
                if kind == "mail" and not is_old:
                    done.append(mail.uid)
                if len(done) == _BATCH_MAILS:
                    await self._acknowledge(session, done)
                    done = []
        await self._acknowledge(session, done)
        return stored

    async def _receive(self, mail: FetchedMail, mailbox: str, kind: MailKind) -> bool:
        """Store one message; whether it came before the cut-off."""
        received_at = mail.internal_date or self._clock.now()
        since = self._reading.since
        # INTERNALDATE has whole seconds: what comes within the second of the first start is not from before it.
        is_old = since is not None and received_at < since.replace(microsecond=0)
        received = await self._store.receive_mail(
            _stand_in(mail, self._language) if mail.raw is None else mail.raw,
            received_at=received_at,
            folder=mail.folder,
            cursor=Cursor(mailbox=mailbox, uidvalidity=mail.uidvalidity, uid=mail.uid),
            status="before_cutoff" if is_old else "new",
            kind=kind,
        )
        self._health.count("samtilsyn_mails_fetched_total", "Mails fetched from the mailbox", kind=kind)
        if received.new and not is_old:
            self._on_mail()
        return is_old

    async def _acknowledge(self, session: ImapSession, uids: Sequence[int]) -> None:
        """Mark or move what is committed, as the settings say; a server that refuses it does not stop the reading."""
        if not uids or self._reading.done is AfterReading.LEAVE:
            return
        try:
            if self._reading.done is AfterReading.MARK:
                await session.mark_seen(uids)
            else:
                await session.move(uids, self._reading.move_to)
            self._health.well("mailbox folders")
        except ServerRefused as error:
            log.warning("messages that were read cannot be marked or moved: %s", error)
            self._health.fault("mailbox folders", str(error))

    async def _sent_folder(self, session: ImapSession) -> str | None:
        if self._reading.sent is not None:
            return self._reading.sent
        return await find_sent_folder(session)

    # ---------------------------------------------------------------- failures
    def _next_pause(self) -> float:
        return _PAUSES[min(self._failures, len(_PAUSES) - 1)]

    async def _pause(self, error: Exception, seconds: float, stop: asyncio.Event) -> None:
        self._failures += 1
        log.warning("mail cannot be fetched, next try in %g s: %s", seconds, error)
        self._health.fault("mailbox", str(error))
        await self._clock.sleep_until(self._clock.now() + timedelta(seconds=seconds), stop)


async def find_sent_folder(session: ImapSession) -> str | None:
    """The folder of sent mail by its special use (RFC 6154), else by its usual names; None where there is none."""
    folders = await session.list_folders()
    for folder in folders:
        if "\\sent" in folder.flags:
            return folder.name
    by_name = {folder.name.rpartition("/")[2].rpartition(".")[2].lower(): folder.name for folder in folders}
    return next((by_name[name] for name in _SENT_NAMES if name in by_name), None)


def _stand_in(mail: FetchedMail, language: str) -> bytes:
    """A mail in the place of a message the server cannot give out, so that a person hears of it.

    Its Message-ID is made of where it lies: the same message gives the same stand-in.
    """
    subject = phrase("run.lost_mail", language, number=mail.uid)
    text = phrase("run.lost_mail_text", language, number=mail.uid, folder=mail.folder)
    return (
        f"Message-ID: <uid-{mail.uidvalidity}-{mail.uid}@unreadable.invalid>\r\n"
        f"Subject: {' '.join(subject.split())}\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n\r\n'
        f"{text}\r\n"
    ).encode()
