"""Mail out: a batch over one connection, and for each message what became of it and whose fault a failure is."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from bot.errors import ConnectionFailed, LoginRefused
from bot.oauth import TokenProvider
from bot.servers import MailServer, Security, is_loopback, tls_fault

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    SENT = "sent"
    TEMPORARY = "temporary"  # to be tried again later
    PERMANENT = "permanent"  # trying again is of no use


class Fault(StrEnum):
    """Who is to blame: only `RECIPIENT` says anything about the address it was sent to."""

    NONE = "none"
    RECIPIENT = "recipient"
    MESSAGE = "message"  # too large, or its content is refused
    SENDER = "sender"  # the server does not let us use this sender, or relay: the settings want mending
    LOGIN = "login"  # user, password or token are refused: the settings want mending
    CONNECTION = "connection"


@dataclass(frozen=True, kw_only=True)
class OutgoingMail:
    """A message to be handed in, byte for byte. `id` is the caller's; `recipients` are the envelope's."""

    id: int
    raw: bytes
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """What the server said about one recipient."""

    recipient: str
    code: int
    text: str

    @property
    def permanent(self) -> bool:
        return self.code >= 500


@dataclass(frozen=True, kw_only=True)
class SendResult:
    """What became of a message. `code` is the server's reply (0: it gave none).

    `refused` names the recipients that were refused while others were accepted. `maybe_sent`: the connection was lost
    after the message had been handed over and before the server's answer, so it may arrive.
    """

    id: int
    outcome: Outcome
    fault: Fault = Fault.NONE
    code: int = 0
    text: str = ""
    refused: tuple[Refusal, ...] = ()
    maybe_sent: bool = False

    @property
    def loud(self) -> bool:
        """Whether somebody has to mend the settings before anything leaves."""
        return self.fault in (Fault.LOGIN, Fault.SENDER)


class SmtpSender:
    """Hands mail to one server. `keep_copy` is called with each message that left (for the Sent folder)."""

    def __init__(
        self,
        server: MailServer,
        *,
        tokens: TokenProvider | None = None,
        ssl_context: ssl.SSLContext | None = None,
        patience: float = 60.0,
        keep_copy: Callable[[bytes], Awaitable[None]] | None = None,
    ) -> None:
        self._server = server
        self._tokens = tokens
        self._ssl_context = ssl_context
        self._patience = patience
        self._keep_copy = keep_copy

    async def check(self) -> None:
        """Connect, log in, and hang up. Raises ConnectionFailed or LoginRefused."""
        async with _Connection(self._server, self._tokens, self._ssl_context, self._patience) as connection:
            await connection.open()

    async def send_batch(self, mails: Sequence[OutgoingMail]) -> list[SendResult]:
        """Send all and give the results in the same order; never raises for what a server does."""
        return [result async for result in self.send_each(mails)]

    async def send_each(
        self, mails: Sequence[OutgoingMail] | AsyncIterable[OutgoingMail]
    ) -> AsyncGenerator[SendResult, None]:
        """Send one after the other; each result comes before the next message leaves, so that it can be committed.

        `mails` may be made as they are asked for: the next one is asked for when the last result was taken. After a
        failed connection or login the rest is not tried: their results say the same.
        """
        broken: SendResult | None = None
        async with _Connection(self._server, self._tokens, self._ssl_context, self._patience) as connection:
            async for mail in _one_by_one(mails):
                if broken is not None:
                    yield SendResult(
                        id=mail.id, outcome=broken.outcome, fault=broken.fault, code=broken.code, text=broken.text
                    )
                    continue
                try:
                    await connection.open()
                except LoginRefused as error:
                    log.error("nothing can be sent: %s", error)
                    broken = _temporary(mail, Fault.LOGIN, str(error))
                except ConnectionFailed as error:
                    log.warning("nothing can be sent: %s", error)
                    broken = _temporary(mail, Fault.CONNECTION, str(error))
                if broken is not None:
                    yield broken
                    continue
                result = await connection.send(mail)
                if result.outcome is Outcome.SENT and self._keep_copy is not None:
                    await self._keep_copy(mail.raw)
                yield result


class _Connection:
    """One connection, opened when it is first needed and again after it was lost."""

    def __init__(
        self,
        server: MailServer,
        tokens: TokenProvider | None,
        ssl_context: ssl.SSLContext | None,
        patience: float,
    ) -> None:
        self._server = server
        self._tokens = tokens
        self._ssl_context = ssl_context
        self._patience = patience
        self._client: SMTP | None = None

    async def __aenter__(self) -> _Connection:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        client = self._client
        if client is None:
            return
        transport = client.transport
        if kind is None and client.is_connected:
            with suppress(SMTPException, OSError):
                await client.quit(timeout=2)
        _hang_up(client, transport)

    async def open(self) -> None:
        """Be connected and logged in. Raises ConnectionFailed or LoginRefused."""
        if self._client is not None and self._client.is_connected:
            return
        server = self._server
        where = f"{server.host}:{server.port}"
        client = self._new_client()
        try:
            async with asyncio.timeout(2 * self._patience):
                await client.connect()
                await self._login(client)
        except SMTPAuthenticationError as error:
            _hang_up(client)
            if self._tokens is not None:
                self._tokens.forget()
            if 400 <= error.code < 500:
                raise ConnectionFailed(f"{where} cannot log {server.user} in now: {_said(error)}") from error
            raise LoginRefused(f"{where} does not let {server.user} in: {_said(error)}") from error
        except ssl.SSLError as error:
            _hang_up(client)
            raise ConnectionFailed(f"{where}: {tls_fault(error)}") from error
        except SMTPResponseException as error:
            _hang_up(client)
            raise ConnectionFailed(f"{where}: {_said(error)}") from error
        except (SMTPException, OSError) as error:
            _hang_up(client)
            if isinstance(error.__cause__, ssl.SSLError):
                raise ConnectionFailed(f"{where}: {tls_fault(error.__cause__)}") from error
            raise ConnectionFailed(f"{where}: {error or type(error).__name__}") from error
        except BaseException:
            _hang_up(client)
            raise
        self._client = client

    def _new_client(self) -> SMTP:
        server = self._server
        context = None
        if server.security is not Security.NONE:
            context = self._ssl_context or ssl.create_default_context()
        return SMTP(
            hostname=server.host,
            port=server.port,
            timeout=self._patience,
            use_tls=server.security is Security.TLS,
            start_tls=server.security is Security.STARTTLS,
            tls_context=context,
            local_hostname="localhost" if is_loopback(server.host) else None,
        )

    async def _login(self, client: SMTP) -> None:
        server = self._server
        if server.needs_token:
            if self._tokens is None:
                raise LoginRefused(f"{server.host}: neither a password nor a token for {server.user}")
            await client.auth_xoauth2(server.user, await self._tokens.token())
        elif server.password is not None:
            password = server.password.get_secret_value()
            await client.ehlo()
            # The library's own login() tries every way in turn: each wrong password would count twice or thrice.
            ways = {"plain": client.auth_plain, "login": client.auth_login, "cram-md5": client.auth_crammd5}
            way = next((ways[name] for name in ways if name in client.supported_auth_methods), None)
            if way is None:
                raise LoginRefused(f"{server.host}:{server.port} takes no password; take user and password away")
            await way(server.user, password)

    async def send(self, mail: OutgoingMail) -> SendResult:
        """Hand one message over on the open connection."""
        client = self._client
        if client is None:
            raise ConnectionFailed("send() before open()")
        handed_over = False
        try:
            await client.mail(mail.sender, options=_mail_options(client, mail.raw))
            refused = await self._recipients(client, mail)
            if len(refused) == len(mail.recipients):
                await self._reset(client)
                return _all_refused(mail, refused)
            handed_over = True
            reply = await client.data(mail.raw)
        except (SMTPSenderRefused, SMTPDataError) as error:
            await self._reset(client)
            # 552 comes in answer to MAIL too, where the size was announced (RFC 1870).
            too_large = error.code == 552
            about_message = too_large or (isinstance(error, SMTPDataError) and error.code >= 500)
            if about_message and not _is_about_us(error.code, error.message):
                return SendResult(
                    id=mail.id, outcome=Outcome.PERMANENT, fault=Fault.MESSAGE, code=error.code, text=error.message
                )
            return _temporary(mail, _fault_of(error), error.message, error.code)
        except UnicodeEncodeError:
            await self._reset(client)
            return SendResult(
                id=mail.id, outcome=Outcome.PERMANENT, fault=Fault.RECIPIENT, text="an address that is not plain ASCII"
            )
        except (SMTPException, OSError) as error:
            _hang_up(client)
            text = f"{self._server.host}: {error or type(error).__name__}"
            code = error.code if isinstance(error, SMTPResponseException) else 0
            return SendResult(
                id=mail.id,
                outcome=Outcome.TEMPORARY,
                fault=Fault.CONNECTION,
                code=code,
                text=text,
                maybe_sent=handed_over,
            )
        return SendResult(id=mail.id, outcome=Outcome.SENT, code=reply.code, text=reply.message, refused=refused)

    async def _recipients(self, client: SMTP, mail: OutgoingMail) -> tuple[Refusal, ...]:
        refused: list[Refusal] = []
        for recipient in mail.recipients:
            try:
                await client.rcpt(recipient)
            except SMTPRecipientRefused as error:
                refused.append(Refusal(recipient=recipient, code=error.code, text=error.message))
        return tuple(refused)

    async def _reset(self, client: SMTP) -> None:
        """End the half-said envelope; a connection that cannot even do that is not used again."""
        try:
            await client.rset()
        except (SMTPException, OSError):
            _hang_up(client)


async def _one_by_one(mails: Sequence[OutgoingMail] | AsyncIterable[OutgoingMail]) -> AsyncIterator[OutgoingMail]:
    if isinstance(mails, AsyncIterable):
        async for mail in mails:
            yield mail
    else:
        for mail in mails:
            yield mail


def _hang_up(client: SMTP, transport: asyncio.BaseTransport | None = None) -> None:
    """Close for good: a TLS connection that is only closed waits for the other side's goodbye.

    The client forgets its transport when it quits, so that one is given then.
    """
    transport = transport or client.transport
    client.close()
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


def _mail_options(client: SMTP, raw: bytes) -> list[str]:
    options: list[str] = []
    if client.supports_extension("size"):
        options.append(f"size={len(raw)}")
    if not raw.isascii() and client.supports_extension("8bitmime"):
        options.append("body=8bitmime")
    return options


def _all_refused(mail: OutgoingMail, refused: tuple[Refusal, ...]) -> SendResult:
    """Permanent only where every recipient is; one that may be tried again keeps the message."""
    worst = next((r for r in refused if not r.permanent), refused[0])
    if _is_about_us(worst.code, worst.text):
        return _temporary(mail, Fault.SENDER, worst.text, worst.code)
    return SendResult(
        id=mail.id,
        outcome=Outcome.PERMANENT if worst.permanent else Outcome.TEMPORARY,
        fault=Fault.RECIPIENT,
        code=worst.code,
        text=worst.text,
        refused=refused,
    )


def _is_about_us(code: int, text: str) -> bool:
    """Whether a refusal blames our login or our right to relay, although it came in answer to an address.

    530 to 538 want a login or TLS first (RFC 4954 section 6); "relay" is what every server says to strangers.
    """
    if code in (530, 534, 535, 538):
        return True
    return bool(re.search(r"\brelay(ing)?\b", text, re.IGNORECASE)) and ".1." not in text.partition(" ")[0]


def _fault_of(error: SMTPResponseException) -> Fault:
    if error.code in (530, 534, 535, 538):
        return Fault.LOGIN
    if isinstance(error, SMTPSenderRefused) or _is_about_us(error.code, error.message):
        return Fault.SENDER if error.code >= 500 else Fault.CONNECTION
    return Fault.MESSAGE


def _temporary(mail: OutgoingMail, fault: Fault, text: str, code: int = 0) -> SendResult:
    return SendResult(id=mail.id, outcome=Outcome.TEMPORARY, fault=fault, code=code, text=text)


def _said(error: SMTPResponseException) -> str:
    return f"{error.code} {error.message}".strip()
