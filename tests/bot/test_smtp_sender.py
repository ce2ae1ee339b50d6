"""Mail out: what the sender makes of a real Postfix's answers, and of servers that fail in the middle."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from bot.errors import ConnectionFailed, LoginRefused
from bot.imap_session import ImapSession
from bot.servers import MailServer, Security
from bot.smtp_sender import Fault, Outcome, OutgoingMail, SendResult, SmtpSender
from tests.bot.doubles import mail, subject_of
from tests.servers.certificates import trusting
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import BOUNCED, DEFERRED, REFUSED, SIZE_LIMIT, STRANGER, Postfix

BOT = "bot@test.example"


def outgoing(number: int, *to: str, raw: bytes | None = None) -> OutgoingMail:
    return OutgoingMail(id=number, raw=raw or mail(f"nr {number}"), sender=BOT, recipients=to)


def sender_for(postfix: Postfix, server: MailServer | None = None) -> SmtpSender:
    return SmtpSender(server or postfix.server(BOT), ssl_context=trusting(postfix.certificate), patience=10)


async def inbox(dovecot: Dovecot, user: str, count: int) -> list[bytes]:
    """What lies in the INBOX of `user`, once there are `count`."""
    async with asyncio.timeout(20), await ImapSession.open(dovecot.server(user)) as session:
        await session.select("INBOX")
        while len(uids := await session.search_from(1)) < count:
            await session.idle(5, asyncio.Event())
        return [item.raw or b"" for item in await session.fetch_raw(uids)]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_what_is_sent_arrives_as_it_was(postfix: Postfix, dovecot: Dovecot, security: Security) -> None:
    to = f"arrives-{security}@test.example"
    odd = mail("odd", ".\r\n..\r\n.dots\r\nFrom here on\r\n" + "x" * 900)
    results = await sender_for(postfix, postfix.server(BOT, security)).send_batch([outgoing(7, to, raw=odd)])
    assert results == [SendResult(id=7, outcome=Outcome.SENT, code=250, text=results[0].text)]
    [arrived] = await inbox(dovecot, to, 1)
    assert arrived.endswith(odd)


async def test_a_refused_address_is_permanent_and_a_busy_one_temporary(postfix: Postfix) -> None:
    to = "between@test.example"
    results = await sender_for(postfix).send_batch(
        [outgoing(1, REFUSED), outgoing(2, to), outgoing(3, DEFERRED), outgoing(4, to)]
    )
    assert [(r.id, r.outcome, r.fault, r.code) for r in results] == [
        (1, Outcome.PERMANENT, Fault.RECIPIENT, 550),
        (2, Outcome.SENT, Fault.NONE, 250),
        (3, Outcome.TEMPORARY, Fault.RECIPIENT, 451),
        (4, Outcome.SENT, Fault.NONE, 250),
    ]
    assert "User unknown" in results[0].text
    assert not any(r.loud or r.maybe_sent for r in results)


async def test_of_several_recipients_the_refused_ones_are_named(postfix: Postfix) -> None:
    some, none, mixed = await sender_for(postfix).send_batch(
        [
            outgoing(1, "someone@test.example", REFUSED, DEFERRED),
            outgoing(2, REFUSED, REFUSED),
            outgoing(3, REFUSED, DEFERRED),
        ]
    )
    assert some.outcome is Outcome.SENT
    assert [(r.recipient, r.code, r.permanent) for r in some.refused] == [(REFUSED, 550, True), (DEFERRED, 451, False)]
    assert none.outcome is Outcome.PERMANENT
    assert mixed.outcome is Outcome.TEMPORARY  # one of them may still get it


async def test_a_bounce_comes_back_by_mail(postfix: Postfix, dovecot: Dovecot) -> None:
    sender = "bounces-to@test.example"
    lost = OutgoingMail(id=1, raw=mail("lost"), sender=sender, recipients=(BOUNCED,))
    assert [r.outcome for r in await sender_for(postfix).send_batch([lost])] == [Outcome.SENT]
    [notice] = await inbox(dovecot, sender, 1)
    assert notice.startswith(b"Return-Path: <>")
    assert b"Action: failed" in notice
    assert b"Status: 5.1.1" in notice


async def test_a_message_that_is_too_large_is_the_messages_fault(postfix: Postfix) -> None:
    huge = mail("huge", "\r\n".join(["x" * 998] * (SIZE_LIMIT // 1000 + 10)))
    too_large, fine = await sender_for(postfix).send_batch(
        [outgoing(1, "someone@test.example", raw=huge), outgoing(2, "someone@test.example")]
    )
    assert (too_large.outcome, too_large.fault, too_large.code) == (Outcome.PERMANENT, Fault.MESSAGE, 552)
    assert fine.outcome is Outcome.SENT


async def test_a_wrong_password_says_nothing_about_the_recipients(
    postfix: Postfix, caplog: pytest.LogCaptureFixture
) -> None:
    sender = sender_for(postfix, postfix.server(BOT, password="forkert"))
    with caplog.at_level(logging.DEBUG):
        results = await sender.send_batch([outgoing(1, "a@test.example"), outgoing(2, REFUSED)])
    assert [(r.outcome, r.fault, r.loud) for r in results] == [(Outcome.TEMPORARY, Fault.LOGIN, True)] * 2
    assert "535" in results[0].text
    assert [record.levelname for record in caplog.records if record.name == "bot.smtp_sender"] == ["ERROR"]
    assert "forkert" not in caplog.text + results[0].text
    with pytest.raises(LoginRefused, match="does not let bot@"):
        await sender.check()


async def test_a_server_that_does_not_relay_for_us_says_nothing_about_the_recipient(postfix: Postfix) -> None:
    sender = SmtpSender(postfix.stranger, patience=10)
    [result] = await sender.send_batch([outgoing(1, STRANGER)])
    assert (result.outcome, result.fault, result.loud) == (Outcome.TEMPORARY, Fault.SENDER, True)
    assert "Relay access denied" in result.text


class FixedToken:
    def __init__(self, text: str) -> None:
        self.text = text
        self.forgotten = 0

    async def token(self) -> str:
        return self.text

    def forget(self) -> None:
        self.forgotten += 1


async def test_a_token_takes_the_passwords_place(postfix: Postfix, dovecot: Dovecot) -> None:
    good, bad = FixedToken(dovecot.token(BOT)), FixedToken("rubbish")
    for tokens, outcome in ((good, Outcome.SENT), (bad, Outcome.TEMPORARY)):
        sender = SmtpSender(
            postfix.server(BOT, password=None), tokens=tokens, ssl_context=trusting(postfix.certificate), patience=10
        )
        [result] = await sender.send_batch([outgoing(1, "token@test.example")])
        assert result.outcome is outcome
    assert (good.forgotten, bad.forgotten) == (0, 1)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_a_certificate_nobody_vouches_for_is_not_trusted(postfix: Postfix, security: Security) -> None:
    sender = SmtpSender(postfix.server(BOT, security), patience=10)
    [result] = await sender.send_batch([outgoing(1, "someone@test.example")])
    assert (result.outcome, result.fault) == (Outcome.TEMPORARY, Fault.CONNECTION)
    assert "certificate is not trusted" in result.text


async def test_a_killed_server_leaves_the_rest_for_later(own_postfix: Postfix) -> None:
    sender = sender_for(own_postfix)
    mails = [outgoing(number, "someone@test.example") for number in range(4)]
    results = []
    async for result in sender.send_each(mails):
        results.append(result)
        if result.id == 1:
            own_postfix.kill()
    assert [r.outcome for r in results] == [Outcome.SENT, Outcome.SENT, Outcome.TEMPORARY, Outcome.TEMPORARY]
    assert [r.fault for r in results[2:]] == [Fault.CONNECTION] * 2
    assert not any(r.maybe_sent for r in results)


async def test_each_result_comes_before_the_next_mail_leaves(postfix: Postfix, dovecot: Dovecot) -> None:
    to = "one-by-one@test.example"
    sending = sender_for(postfix).send_each([outgoing(1, to), outgoing(2, to)])
    first = await anext(sending)
    assert first.outcome is Outcome.SENT
    assert len(await inbox(dovecot, to, 1)) == 1
    await sending.aclose()
    assert [subject_of(raw) for raw in await inbox(dovecot, to, 1)] == ["nr 1"]


async def test_a_copy_is_kept_of_what_left_and_of_nothing_else(postfix: Postfix) -> None:
    kept: list[bytes] = []

    async def keep(raw: bytes) -> None:
        kept.append(raw)

    sender = SmtpSender(postfix.server(BOT), ssl_context=trusting(postfix.certificate), patience=10, keep_copy=keep)
    await sender.send_batch([outgoing(1, "someone@test.example"), outgoing(2, REFUSED)])
    assert [subject_of(raw) for raw in kept] == ["nr 1"]


@asynccontextmanager
async def scripted(answer: Callable[[str, int], str | None]) -> AsyncIterator[MailServer]:
    """A server whose reply to a command (and the number of its connection) is `answer`; None hangs up.

    The end of a message comes as the command ".".
    """
    talks: list[asyncio.Task[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        talks.append(talk)
        number = len(talks)
        reply = answer("", number)
        in_data = False
        while reply is not None:
            writer.write(reply.encode() + b"\r\n")
            in_data = reply.startswith("354") or (in_data and reply == "")
            line = (await reader.readline()).decode()
            while in_data and line not in (".\r\n", ""):
                line = (await reader.readline()).decode()
            if not line:
                break
            in_data = False
            reply = answer(line.strip().partition(" ")[0].upper(), number)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        port = int(server.sockets[0].getsockname()[1])
        yield MailServer(host="127.0.0.1", port=port, security=Security.NONE)
    finally:
        server.close()
        async with asyncio.timeout(5):
            await asyncio.gather(*talks, return_exceptions=True)


def _usual(command: str) -> str:
    return {"": "220 ready", "EHLO": "250 ok", "DATA": "354 go on", "QUIT": "221 bye"}.get(command, "250 ok")


async def test_a_connection_lost_after_the_message_may_have_sent_it() -> None:
    async with scripted(lambda command, _: None if command == "." else _usual(command)) as server:
        [result] = await SmtpSender(server, patience=5).send_batch([outgoing(1, "a@test.example")])
    assert (result.outcome, result.fault, result.maybe_sent) == (Outcome.TEMPORARY, Fault.CONNECTION, True)


@pytest.mark.parametrize("command", ["MAIL", "RCPT"])
async def test_a_connection_lost_before_the_message_has_not_sent_it(command: str) -> None:
    async with scripted(lambda said, _: None if said == command else _usual(said)) as server:
        [result] = await SmtpSender(server, patience=5).send_batch([outgoing(1, "a@test.example")])
    assert (result.outcome, result.fault, result.maybe_sent) == (Outcome.TEMPORARY, Fault.CONNECTION, False)


async def test_after_a_lost_connection_the_next_mail_gets_a_new_one() -> None:
    async with scripted(lambda said, number: None if (said, number) == (".", 1) else _usual(said)) as server:
        results = await SmtpSender(server, patience=5).send_batch([outgoing(n, "a@test.example") for n in (1, 2, 3)])
    assert [r.outcome for r in results] == [Outcome.TEMPORARY, Outcome.SENT, Outcome.SENT]


async def test_a_server_that_says_nothing_is_not_waited_for_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections, and that is all
        where = MailServer(host="127.0.0.1", port=silent.getsockname()[1], security=Security.NONE)
        with pytest.raises(ConnectionFailed, match="Timed out"):
            await SmtpSender(where, patience=0.2).check()


@pytest.mark.parametrize(
    ("command", "reply", "outcome", "fault"),
    [
        ("MAIL", "550 5.7.1 sender not allowed", Outcome.TEMPORARY, Fault.SENDER),
        ("MAIL", "451 4.3.0 later", Outcome.TEMPORARY, Fault.CONNECTION),
        ("MAIL", "530 5.7.0 Authentication required", Outcome.TEMPORARY, Fault.LOGIN),
        ("RCPT", "550 5.1.1 no such user", Outcome.PERMANENT, Fault.RECIPIENT),
        ("RCPT", "554 5.7.1 Relay access denied", Outcome.TEMPORARY, Fault.SENDER),
        ("RCPT", "550 5.1.1 no such user at relay", Outcome.PERMANENT, Fault.RECIPIENT),
        ("RCPT", "452 4.2.2 mailbox full", Outcome.TEMPORARY, Fault.RECIPIENT),
        ("DATA", "451 4.3.0 later", Outcome.TEMPORARY, Fault.MESSAGE),
        (".", "554 5.6.0 content refused", Outcome.PERMANENT, Fault.MESSAGE),
        (".", "552 5.3.4 too large", Outcome.PERMANENT, Fault.MESSAGE),
        (".", "450 4.7.1 greylisted", Outcome.TEMPORARY, Fault.MESSAGE),
        (".", "rubbish", Outcome.TEMPORARY, Fault.CONNECTION),
        ("", "554 5.7.1 go away", Outcome.TEMPORARY, Fault.CONNECTION),
    ],
)
async def test_whose_fault_a_refusal_is(command: str, reply: str, outcome: Outcome, fault: Fault) -> None:
    async with scripted(lambda said, _: reply if said == command else _usual(said)) as server:
        [result] = await SmtpSender(server, patience=5).send_batch([outgoing(1, "a@test.example")])
    assert (result.outcome, result.fault) == (outcome, fault)
    if reply[:3].isdigit() and command:
        assert result.code == int(reply[:3])
        assert result.text == reply[4:]


async def test_an_address_that_cannot_be_said_in_ascii_is_told_as_the_recipients_fault() -> None:
    async with scripted(lambda said, _: _usual(said)) as server:
        results = await SmtpSender(server, patience=5).send_batch(
            [outgoing(1, "søren@test.example"), outgoing(2, "a@test.example")]
        )
    assert [(r.outcome, r.fault) for r in results] == [
        (Outcome.PERMANENT, Fault.RECIPIENT),
        (Outcome.SENT, Fault.NONE),
    ]
