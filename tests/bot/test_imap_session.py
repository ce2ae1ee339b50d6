"""The IMAP session: what it does with servers that hang, hang up, refuse or answer in odd ways."""

from __future__ import annotations

import asyncio
import logging
import re
import socket

import pytest
from pydantic import SecretStr

from bot.errors import ConnectionFailed, LoginRefused, ServerRefused
from bot.imap_session import ImapSession
from bot.imap_wire import Folder
from bot.servers import MailServer, Security
from tests.bot.doubles import mail
from tests.bot.scripted_imap import CLOSE, HANG, ScriptedImap
from tests.servers.dovecot import Dovecot

PATIENCE = 0.3


class FixedToken:
    def __init__(self, text: str) -> None:
        self.text = text
        self.forgotten = 0

    async def token(self) -> str:
        return self.text

    def forget(self) -> None:
        self.forgotten += 1


@pytest.mark.parametrize("security", list(Security))
async def test_it_logs_in_with_and_without_tls(dovecot: Dovecot, security: Security) -> None:
    server = dovecot.server(f"login-{security}@test.example", security)
    async with await ImapSession.open(server, ssl_context=dovecot.trust()) as session:
        assert (await session.select("INBOX")).exists == 0


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_a_certificate_nobody_vouches_for_is_not_trusted(dovecot: Dovecot, security: Security) -> None:
    with pytest.raises(ConnectionFailed, match="certificate is not trusted"):
        await ImapSession.open(dovecot.server("bot@test.example", security))


async def test_a_token_takes_the_passwords_place(dovecot: Dovecot) -> None:
    user = "token@test.example"
    tokens = FixedToken(dovecot.token(user))
    async with await ImapSession.open(dovecot.server(user, token=True), tokens=tokens) as session:
        assert (await session.select("INBOX")).exists == 0
    assert tokens.forgotten == 0


async def test_a_refused_token_is_told_with_the_servers_reason_and_forgotten(dovecot: Dovecot) -> None:
    user = "token@test.example"
    tokens = FixedToken(dovecot.token(user, seconds=-60))
    with pytest.raises(LoginRefused, match=r"token@test\.example.*401"):
        await ImapSession.open(dovecot.server(user, token=True), tokens=tokens)
    assert tokens.forgotten == 1


async def test_a_wrong_password_is_told_as_such_and_appears_nowhere(
    dovecot: Dovecot, caplog: pytest.LogCaptureFixture
) -> None:
    right = dovecot.server("bot@test.example")
    wrong = MailServer(
        host=right.host, port=right.port, security=right.security, user=right.user, password=SecretStr('for"kert')
    )
    with caplog.at_level(logging.DEBUG), pytest.raises(LoginRefused, match="does not let bot@") as told:
        await ImapSession.open(wrong)
    assert "kert" not in f"{told.value!r}{caplog.text}"


async def test_folders_with_danish_names_blanks_and_quotes_work(dovecot: Dovecot) -> None:
    user = "folders@test.example"
    dovecot.deliver(user, mail("flyt mig"))
    async with await ImapSession.open(dovecot.server(user)) as session:
        await session.select("INBOX")
        await session.move(await session.search_from(1), 'Kørt "alt" & læst')
        assert await session.search_from(1) == []
        folders = {folder.name: folder.flags for folder in await session.list_folders()}
        assert 'Kørt "alt" & læst' in folders
        assert "\\sent" in folders["Sendte æbler"]
        assert (await session.select('Kørt "alt" & læst')).exists == 1


async def test_a_folder_that_is_not_there_is_told_and_the_session_lives_on(dovecot: Dovecot) -> None:
    async with await ImapSession.open(dovecot.server("bot@test.example")) as session:
        with pytest.raises(ServerRefused, match="Findes ikke"):
            await session.select("Findes ikke")
        assert (await session.select("INBOX")).uidvalidity > 0


async def test_nobody_listening_is_told() -> None:
    with socket.socket() as taken:  # bound, but not listening
        taken.bind(("127.0.0.1", 0))
        server = MailServer(host="127.0.0.1", port=taken.getsockname()[1], security=Security.NONE)
        with pytest.raises(ConnectionFailed, match="cannot be reached"):
            await ImapSession.open(server, patience=PATIENCE)


async def test_a_greeting_that_never_comes_ends_after_the_time_limit() -> None:
    async with ScriptedImap(greeting=HANG) as imap:
        with pytest.raises(ConnectionFailed, match=r"does not answer the greeting within 0\.3 seconds"):
            await ImapSession.open(imap.server, patience=PATIENCE)


@pytest.mark.parametrize(
    ("command", "call"),
    [
        ("SELECT", lambda s: s.select("INBOX")),
        ("UID SEARCH", lambda s: s.search_from(1)),
        ("UID FETCH", lambda s: s.fetch_raw([1])),
        ("LIST", lambda s: s.list_folders()),
        ("UID STORE", lambda s: s.mark_seen([1])),
        ("CREATE", lambda s: s.move([1], "Færdig")),
        ("APPEND", lambda s: s.append("Sent", b"Subject: x\r\n\r\n")),
        ("IDLE", lambda s: s.idle(5, asyncio.Event())),
    ],
)
@pytest.mark.parametrize("what", [HANG, CLOSE])
async def test_no_command_waits_for_ever(command: str, call: object, what: bytes) -> None:
    async with ScriptedImap({command: lambda _: [what]}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        if command not in ("SELECT", "APPEND", "LIST"):
            await session.select("INBOX")
        if command == "IDLE":
            await session.search_from(1)
        with pytest.raises(ConnectionFailed, match="does not answer" if what == HANG else "closed the connection"):
            await call(session)  # type: ignore[operator]
        assert session.is_lost
        with pytest.raises(ConnectionFailed):
            await session.select("INBOX")


async def test_a_server_that_goes_on_sending_may_take_its_time() -> None:
    gone = asyncio.Event()

    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK ready\r\n")
        while line := (await reader.readline()).decode():
            tag, command = line.split(" ", 1)
            if command.startswith("CAPABILITY"):
                writer.write(b"* CAPABILITY IMAP4rev1\r\n")
            if command.startswith("SELECT"):
                writer.write(b"* OK [UIDVALIDITY 7] ok\r\n")
                for _ in range(4):  # longer than the limit, but never silent for so long
                    await asyncio.sleep(PATIENCE / 2)
                    writer.write(b"* OK still here\r\n")
            writer.write(f"{tag} OK done\r\n".encode())
        writer.close()
        await writer.wait_closed()
        gone.set()

    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        where = MailServer(
            host="127.0.0.1", port=port, security=Security.NONE, user="bot@test.example", password=SecretStr("pw")
        )
        session = await ImapSession.open(where, patience=PATIENCE)
        assert (await session.select("INBOX")).uidvalidity == 7
        session.drop()
        await gone.wait()
    finally:
        server.close()


async def test_a_connection_closed_while_idling_is_noticed() -> None:
    async with ScriptedImap({"IDLE": lambda _: [b"+ idling", CLOSE]}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        await session.search_from(1)
        with pytest.raises(ConnectionFailed, match="closed the connection"):
            await session.idle(60, asyncio.Event())


async def test_news_told_with_another_answer_is_not_waited_for_again() -> None:
    arrived = [b"* SEARCH", b"* 4 EXISTS"]  # a message that came while the search was answered
    async with ScriptedImap({"UID SEARCH": lambda _: arrived, "IDLE": lambda _: [b"+ idling"]}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        await session.search_from(1)
        assert await session.idle(60, asyncio.Event())
        assert "IDLE" not in imap.commands
        await session.search_from(1)  # the same number again is no news
        assert not await session.idle(0.01, asyncio.Event())
        assert imap.commands[-1] == "IDLE"
        session.drop()


async def test_done_without_an_answer_ends_after_the_time_limit() -> None:
    async with ScriptedImap({"IDLE": lambda _: [b"+ idling", HANG]}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        await session.search_from(1)
        wake = asyncio.Event()
        wake.set()
        with pytest.raises(ConnectionFailed, match="does not answer DONE"):
            await session.idle(60, wake)


async def test_messages_come_in_any_shape_a_server_may_give_them() -> None:
    lines = [
        b"* 1 FETCH (FLAGS (\\Seen))",  # somebody else marks a message meanwhile
        b'* 1 FETCH (UID 1 INTERNALDATE " 7-Oct-2018 02:44:25 +0200" BODY[] {22}',
        b"Subject: * 1 (\r\n\r\n){5}",
        b")",
        b'* 2 FETCH (BODY[] "" INTERNALDATE "17-Oct-2018 02:44:25 +0200" UID 2)',
        b"* 3 FETCH (UID 3 BODY[] {2}",
        b'hi INTERNALDATE "rubbish")',
        b"* 9 EXPUNGE",
        b"* 4 FETCH (UID 4 FLAGS ())",
    ]
    async with ScriptedImap({"UID FETCH": lambda _: lines}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        items = await session.fetch_raw([1, 2, 3])
        assert [(item.uid, item.raw) for item in items] == [(1, b"Subject: * 1 (\r\n\r\n){5}"), (2, b""), (3, b"hi")]
        assert [item.internal_date is not None for item in items] == [True, True, False]
        session.drop()


async def test_folder_lists_come_in_any_shape_a_server_may_give_them() -> None:
    lines = [
        b'* LIST (\\HasNoChildren) "." INBOX',
        b'* LIST (\\Sent \\HasNoChildren) NIL "Sendt \\"her\\""',
        b'* LIST () "/" {6}',
        b"Bl&AOU-"[:6],
        b'* LIST (\\Noselect) "/" "Top"',
    ]
    async with ScriptedImap({"LIST": lambda _: lines}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        assert await session.list_folders() == [
            Folder(name="INBOX", flags=frozenset({"\\hasnochildren"})),
            Folder(name='Sendt "her"', flags=frozenset({"\\sent", "\\hasnochildren"})),
            Folder(name="Bl&AOU", flags=frozenset()),
        ]
        session.drop()


async def test_a_mailbox_of_many_years_is_searched_by_ranges() -> None:
    def search(arguments: str) -> list[bytes]:
        low, high = re.fullmatch(r"UID (\d+):(\d+|\*)", arguments).groups()  # type: ignore[union-attr]
        return [f"* SEARCH {low}".encode()] if high != "*" else [b"* SEARCH 49999"]

    select = [b"* 3 EXISTS", b"* OK [UIDVALIDITY 7] ok", b"* OK [UIDNEXT 50000] ok"]
    async with ScriptedImap({"UID SEARCH": search, "SELECT": lambda _: select}) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        assert await session.search_from(1) == [1, 20001, 49999]
        # "50000:*" names the last message too, although it is older (RFC 3501 section 6.4.8).
        assert await session.search_from(50_000) == []
        session.drop()


async def test_a_server_without_move_gets_copy_and_an_expunge_of_these_only() -> None:
    async with ScriptedImap(
        {name: lambda _: [] for name in ("CREATE", "UID COPY", "UID STORE", "UID EXPUNGE")}
    ) as imap:
        session = await ImapSession.open(imap.server, patience=PATIENCE)
        await session.select("INBOX")
        await session.move([1, 3], "Færdig")
        assert imap.commands[-4:] == [
            'CREATE "F&AOY-rdig"',
            'UID COPY 1,3 "F&AOY-rdig"',
            "UID STORE 1,3 +FLAGS.SILENT (\\Deleted)",
            "UID EXPUNGE 1,3",
        ]
        session.drop()
