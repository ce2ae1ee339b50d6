"""The sandbox's SMTP half: takes mail for any address, except for those that are to fail in one of three ways."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, make_msgid
from enum import StrEnum

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

# aiosmtpd tells every command and reply at INFO.
logging.getLogger("mail.log").setLevel(logging.WARNING)

HOST = "sandbox.example"
_SIZE_LIMIT = 50_000_000


class Fate(StrEnum):
    """What happens to mail for an address that does not work."""

    REFUSE = "refuse"  # 550 at once
    DEFER = "defer"  # 451: try again later
    BOUNCE = "bounce"  # taken, and a delivery status notification comes back (RFC 3464)


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A message that has just been put into somebody's INBOX. `sender` is the envelope's ("" for notifications)."""

    to: str
    sender: str
    raw: bytes
    at: datetime


class Postman:
    """aiosmtpd's handler. `deliver` puts a message into a mailbox; `fates` maps an address or `@domain` to its fate."""

    def __init__(
        self,
        deliver: Callable[[Delivery], Awaitable[None]],
        *,
        fates: Mapping[str, Fate],
        now: Callable[[], datetime],
        password: str,
    ) -> None:
        self._deliver = deliver
        self._fates = fates
        self._now = now
        self._password = password
        self._connections: set[_Connection] = set()

    def protocol(self) -> asyncio.Protocol:
        """A new connection's protocol, for `loop.create_server`."""
        return _Connection(self, self._connections, self._authenticate)

    async def hang_up(self) -> None:
        """Cut every connection."""
        talks = [connection.hang_up() for connection in tuple(self._connections)]
        await asyncio.gather(*(talk for talk in talks if talk), return_exceptions=True)

    async def handle_RCPT(
        self,
        server: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        fate = self._fate(address)
        if fate is Fate.REFUSE:
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        if fate is Fate.DEFER:
            return f"451 4.2.1 <{address}>: Mailbox is busy, try again later"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: ARG002
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        sender = (envelope.mail_from or "").strip("<>")  # aiosmtpd gives the null sender as "<>"
        for address in dict.fromkeys(address.lower() for address in envelope.rcpt_tos):
            if self._fate(address) is Fate.BOUNCE:
                if sender:  # a notification about a notification would never end (RFC 5321 section 6.1)
                    notice = delivery_failed(raw, sender=sender, recipient=address, at=self._now())
                    await self._put(sender.lower(), "", notice)
            else:
                await self._put(address, sender, raw)
        return "250 2.0.0 Ok: delivered"

    async def _put(self, to: str, sender: str, raw: bytes) -> None:
        returned = f"Return-Path: <{sender}>\r\n".encode()  # as the last server does (RFC 5321 section 4.4)
        await self._deliver(Delivery(to=to, sender=sender, raw=returned + raw, at=self._now()))

    def _fate(self, address: str) -> Fate | None:
        key = address.lower()
        return self._fates.get(key) or self._fates.get("@" + key.rpartition("@")[2])

    def _authenticate(
        self,
        server: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        envelope: Envelope,  # noqa: ARG002
        mechanism: str,  # noqa: ARG002
        data: object,
    ) -> AuthResult:
        good = isinstance(data, LoginPassword) and data.password.decode("utf-8", "replace") == self._password
        return AuthResult(success=good, handled=False)


class _Connection(SMTP):
    """One SMTP connection that is in `open_ones` as long as it lives."""

    def __init__(self, postman: Postman, open_ones: set[_Connection], authenticate: Callable[..., AuthResult]) -> None:
        super().__init__(
            postman,
            data_size_limit=_SIZE_LIMIT,
            enable_SMTPUTF8=True,
            hostname=HOST,
            ident="Samtilsyn sandbox",
            auth_require_tls=False,
            authenticator=authenticate,
            loop=asyncio.get_running_loop(),
        )
        self._open_ones = open_ones

    def hang_up(self) -> asyncio.Task[None] | None:
        """Close; the task is the talk that ends with it."""
        if self.transport is not None:
            self.transport.close()
        return self._handler_coroutine

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._open_ones.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._open_ones.discard(self)


def delivery_failed(raw: bytes, *, sender: str, recipient: str, at: datetime) -> bytes:
    """A notification that `raw` could not be delivered, as mail servers write it (RFC 3464, permanent, 5.1.1)."""
    why = f"550 5.1.1 <{recipient}>: Recipient address rejected: User unknown"
    date = format_datetime(at)
    boundary = secrets.token_hex(12)
    text = f"""\
From: Mail Delivery System <MAILER-DAEMON@{HOST}>
To: {sender}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: {make_msgid(domain=HOST)}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset=us-ascii

This is the mail system at host {HOST}.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<{recipient}>: host {HOST} said: {why}

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; {HOST}
Arrival-Date: {date}

Final-Recipient: rfc822; {recipient}
Original-Recipient: rfc822;{recipient}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; {why}

--{boundary}
Content-Type: text/rfc822-headers

"""
    headers = raw.partition(b"\r\n\r\n")[0]
    return text.replace("\n", "\r\n").encode() + headers + f"\r\n\r\n--{boundary}--\r\n".encode()
