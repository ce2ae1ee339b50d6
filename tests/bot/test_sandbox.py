"""The sandbox: a world of mail in this process that the bot and any mail program reach by real IMAP and SMTP."""

from __future__ import annotations

import asyncio
import email
import email.policy
import imaplib
import json
import os
import smtplib
import socket
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.errors import ConnectionFailed, LoginRefused
from bot.imap_session import ImapSession
from bot.sandbox import Fate, Sandbox
from bot.servers import parse_imap_url, parse_smtp_url
from bot.smtp_sender import Outcome, OutgoingMail, SmtpSender
from tests.bot.doubles import mail, subject_of

NOW = datetime(2018, 5, 14, 10, 30, tzinfo=UTC)


async def test_mail_to_any_address_gets_there_with_its_return_path() -> None:
    async with Sandbox(now=lambda: NOW) as sandbox:
        leader, inspector = sandbox.client("Leder@Botilbud.example"), sandbox.client("tilsyn@nord.example")
        odd = mail("hej", ".\r\n..\r\nblåbær")
        await leader.send(odd, ["tilsyn@nord.example", sandbox.mailbox])
        returned = b"Return-Path: <leder@botilbud.example>\r\n"
        assert await inspector.mails() == [returned + odd]
        assert await sandbox.client(sandbox.mailbox).mails() == [returned + odd]
        assert await leader.mails() == []


async def test_a_person_sees_what_came_since_the_last_look() -> None:
    async with Sandbox() as sandbox:
        leader = sandbox.client("leder@botilbud.example")
        assert await leader.new_mails() == []
        await sandbox.client("a@nord.example").send(mail("one"), leader.address)
        assert [subject_of(raw) for raw in await leader.new_mails()] == ["one"]
        await sandbox.client("a@nord.example").send(mail("two"), leader.address)
        assert [subject_of(raw) for raw in await leader.new_mails()] == ["two"]
        assert [subject_of(raw) for raw in await leader.mails()] == ["one", "two"]


async def test_a_mail_that_was_read_is_whole_when_it_is_moved_and_read_again() -> None:
    async with Sandbox() as sandbox:
        odd = mail("flyttet", "blåbær\r\n" * 50)
        leader = sandbox.client("leder@botilbud.example")
        await leader.mails()  # opens the mailbox: what comes now is taken apart at once
        await sandbox.client("a@nord.example").send(odd, leader.address)
        server = replace(sandbox.imap, user=leader.address)
        async with await ImapSession.open(server) as session:
            await session.select("INBOX")
            [first] = await session.fetch_raw([101])
            assert (await session.fetch_raw([101]))[0].raw == first.raw
            await session.move([101], "Arkiv")
        assert first.raw is not None
        assert first.raw.endswith(odd)
        assert await leader.mails() == []
        assert await leader.mails("Arkiv") == [first.raw]
        assert await leader.mails("Arkiv") == [first.raw]


async def test_simulated_people_are_told_of_every_delivery() -> None:
    async with Sandbox(now=lambda: NOW) as sandbox:
        post = sandbox.subscribe()
        await sandbox.client("a@nord.example").send(mail("one"), "Leder@Botilbud.example")
        delivery = post.get_nowait()
        assert (delivery.to, delivery.sender, delivery.at) == ("leder@botilbud.example", "a@nord.example", NOW)
        assert delivery.raw.endswith(mail("one"))


async def test_every_address_logs_in_with_the_common_password_and_with_no_other() -> None:
    async with Sandbox(password="fælles ord") as sandbox:
        for user in ("bot@sandbox.example", "Hvem.Som.Helst@nord.example"):
            server = replace(sandbox.imap, user=user)
            async with await ImapSession.open(server) as session:
                assert (await session.select("INBOX")).exists == 0
        wrong = replace(sandbox.imap, password=SecretStr("gæt"))
        with pytest.raises(LoginRefused):
            await ImapSession.open(wrong)
        with pytest.raises(LoginRefused):
            await ImapSession.open(replace(sandbox.imap, user="no address"))


async def test_a_mail_dated_by_the_virtual_clock_has_its_internal_date() -> None:
    async with Sandbox(now=lambda: NOW) as sandbox:
        await sandbox.client("a@nord.example").send(mail("one"), sandbox.mailbox)
        async with await ImapSession.open(sandbox.imap) as session:
            await session.select("INBOX")
            [item] = await session.fetch_raw(await session.search_from(1))
            assert item.internal_date == NOW


async def test_the_three_ways_of_failing() -> None:
    async with Sandbox() as sandbox:
        bot = sandbox.client(sandbox.mailbox)
        with pytest.raises(ConnectionFailed, match=r"550 5\.1\.1 .*User unknown"):
            await bot.send(mail("one"), "nobody@refuse.example")
        with pytest.raises(ConnectionFailed, match="451"):
            await bot.send(mail("one"), "nobody@defer.example")
        await bot.send(mail("one"), "Nobody@bounce.example")
        [raw] = await bot.new_mails()
        assert raw.startswith(b"Return-Path: <>\r\n")
        notice = email.message_from_bytes(raw, policy=email.policy.default)
        assert notice.get_content_type() == "multipart/report"
        assert notice.get_param("report-type") == "delivery-status"
        status = next(part for part in notice.walk() if part.get_content_type() == "message/delivery-status")
        fields = str(status)
        assert "Final-Recipient: rfc822; nobody@bounce.example" in fields
        assert "Status: 5.1.1" in fields
        assert b"Message-ID: <one@example.dk>" in raw  # the headers of what was lost
        assert "bounce.example" not in " ".join(sandbox.store.addresses)


async def test_an_address_may_begin_to_fail_and_be_mended() -> None:
    async with Sandbox(fates={}) as sandbox:
        bot = sandbox.client(sandbox.mailbox)
        sandbox.fates["leder@botilbud.example"] = Fate.REFUSE
        with pytest.raises(ConnectionFailed):
            await bot.send(mail("one"), "Leder@botilbud.example")
        del sandbox.fates["leder@botilbud.example"]
        await bot.send(mail("two"), "Leder@botilbud.example")
        assert len(await sandbox.client("leder@botilbud.example").mails()) == 1


async def test_a_notification_about_a_notification_is_not_sent() -> None:
    async with Sandbox() as sandbox:
        post = sandbox.subscribe()
        notice = OutgoingMail(id=1, raw=mail("bounce"), sender="", recipients=("nobody@bounce.example",))
        [result] = await SmtpSender(sandbox.smtp, patience=5).send_batch([notice])
        assert result.outcome is Outcome.SENT
        assert post.empty()


async def test_ordinary_mail_programs_can_use_it() -> None:
    async with Sandbox(users=["leder@botilbud.example"]) as sandbox:

        def program() -> tuple[int, list[str]]:
            with smtplib.SMTP("127.0.0.1", sandbox.smtp.port) as smtp:
                smtp.login("leder@botilbud.example", sandbox.password)
                smtp.sendmail("leder@botilbud.example", [sandbox.mailbox], mail("fra program"))
            with imaplib.IMAP4("127.0.0.1", sandbox.imap.port) as imap:
                imap.login("leder@botilbud.example", sandbox.password)
                imap.append("Sent", "\\Seen", imaplib.Time2Internaldate(NOW), mail("kopi"))
                _, counts = imap.select("Sent")
                _, folders = imap.list()
                return int(counts[0] or b"0"), [str(folder) for folder in folders]

        count, folders = await asyncio.to_thread(program)
        assert count == 1
        assert len(folders) == 2
        assert [subject_of(raw) for raw in await sandbox.client(sandbox.mailbox).mails()] == ["fra program"]
        assert [subject_of(raw) for raw in await sandbox.client("leder@botilbud.example").mails("Sent")] == ["kopi"]


async def test_a_wrong_password_is_refused_by_smtp_too() -> None:
    async with Sandbox() as sandbox:
        server = replace(sandbox.smtp, user="leder@botilbud.example", password=SecretStr("gæt"))
        with pytest.raises(LoginRefused):
            await SmtpSender(server, patience=5).check()
        await SmtpSender(replace(server, password=SecretStr(sandbox.password)), patience=5).check()


async def test_its_addresses_are_settings_of_the_bot() -> None:
    async with Sandbox(password="å/b@c d") as sandbox:
        assert parse_imap_url(sandbox.imap_url) == sandbox.imap
        assert parse_smtp_url(sandbox.smtp_url) == sandbox.smtp


async def test_the_info_file_tells_how_to_get_in_and_is_for_its_owner_only(tmp_path: Path) -> None:
    async with Sandbox(users=["leder@botilbud.example"]) as sandbox:
        path = sandbox.write_info(tmp_path / "home", web="http://127.0.0.1:8080")
        assert path == tmp_path / "home" / "sandbox.json"
        assert path.stat().st_mode & 0o777 == 0o600
        info = json.loads(path.read_text())
        assert info["pid"] == os.getpid()
        assert info["web"] == "http://127.0.0.1:8080"
        assert info["mailbox"] == sandbox.mailbox
        assert {"user": "leder@botilbud.example", "password": sandbox.password} in info["users"]
        for kind in ("imap", "smtp"):
            with socket.create_connection((info[kind]["host"], info[kind]["port"]), timeout=5):
                pass
        assert os.listdir(tmp_path / "home") == ["sandbox.json"]


async def test_a_port_that_is_taken_is_replaced_by_a_free_one() -> None:
    async with Sandbox() as first, Sandbox(imap_port=first.imap.port, smtp_port=first.smtp.port) as second:
        assert len({first.imap.port, first.smtp.port, second.imap.port, second.smtp.port}) == 4


async def test_it_ends_while_programs_are_still_connected() -> None:
    async with asyncio.timeout(5):
        async with Sandbox() as sandbox:
            session = await ImapSession.open(sandbox.imap)
            await session.select("INBOX")
            await session.search_from(1)
            idling = asyncio.create_task(session.idle(60, asyncio.Event()))
            reader, writer = await asyncio.open_connection("127.0.0.1", sandbox.smtp.port)
            await reader.readline()
        with pytest.raises(ConnectionFailed):
            await idling
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
    session.drop()
