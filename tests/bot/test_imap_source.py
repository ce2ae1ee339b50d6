"""Mail in: what the intake takes from a real Dovecot and from the sandbox, in which order, and what it leaves alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock, SystemClock, VirtualClock
from bot.errors import LoginRefused
from bot.health import Health
from bot.imap_session import ImapSession
from bot.imap_source import MailIntake, find_sent_folder
from bot.sandbox import Sandbox
from bot.settings import Mailbox
from bot.settings_values import AfterReading
from messages.mime import parse_mail
from storage.values import Cursor
from tests.bot.doubles import MemoryStore, mail, subject_of
from tests.bot.mailrooms import DovecotRoom, Mailroom, SandboxRoom, flags_of
from tests.bot.scripted_imap import ScriptedImap
from tests.servers.dovecot import Dovecot

CUT_OFF = datetime(2018, 5, 14, 10, 0, 0, 700_000, tzinfo=UTC)


@pytest.fixture(params=["dovecot", "sandbox"])
async def room(request: pytest.FixtureRequest) -> AsyncIterator[Mailroom]:
    """A fresh mailbox on a server of each kind."""
    if request.param == "dovecot":
        dovecot: Dovecot = request.getfixturevalue("dovecot")
        name = request.node.name.partition("[")[0].replace("_", "-")[:60]
        yield DovecotRoom(dovecot, f"{name}@test.example")
    else:
        async with Sandbox() as sandbox:
            yield SandboxRoom(sandbox)


class Reader:
    """An intake with everything it needs, and a count of its connections."""

    def __init__(
        self, room: Mailroom, *, reading: Mailbox | None = None, clock: Clock | None = None, language: str = "da"
    ) -> None:
        self.store = MemoryStore()
        self.health = Health()
        self.room = room
        self.connections = 0
        self.told = 0
        self.reading = reading or Mailbox(poll_seconds=540)
        self.intake = MailIntake(
            self.store,
            self._open,
            account="bot@host",
            inbox="INBOX",
            reading=self.reading,
            clock=clock or SystemClock(),
            health=self.health,
            on_mail=self._tell,
            language=language,
        )

    async def _open(self) -> ImapSession:
        self.connections += 1
        return await ImapSession.open(self.room.server, patience=10)

    def _tell(self) -> None:
        self.told += 1

    async def once(self) -> int:
        async with await self._open() as session:
            return await self.intake.read_once(session)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        stop = asyncio.Event()
        task = asyncio.create_task(self.intake.run(stop))
        try:
            yield
        finally:
            stop.set()
            async with asyncio.timeout(10):
                await task


async def test_it_takes_what_lies_there_byte_for_byte_and_oldest_first(room: Mailroom) -> None:
    odd = [
        mail("one", "* 1 FETCH (UID 9 BODY[] {3}\r\n)\r\n(\r\n.\r\n..\r\nA1 OK done"),
        mail("two", "blåbærgrød"),
        mail("three", "x" * 70_000 + "\r\n" + "\r\n".join("* 1 EXPUNGE" for _ in range(3000))),
        b"Subject: four\r\n\r\n",
        mail("five"),
    ]
    await room.deliver(*odd)
    reader = Reader(room)
    assert await reader.once() == 5
    assert reader.store.subjects() == ["one", "two", "three", "four", "five"]
    for sent, kept in zip(odd, reader.store.kept, strict=True):
        assert kept.raw.endswith(sent)  # a server may put headers of its own in front
        assert kept.status == "new"
        assert datetime.now(UTC) - kept.received_at < timedelta(minutes=5)
    assert reader.told == 5
    assert await reader.once() == 0


async def test_many_messages_come_in_batches(room: Mailroom) -> None:
    await room.deliver(*(mail(f"nr {number}", "y" * 100) for number in range(430)))
    reader = Reader(room)
    assert await reader.once() == 430
    assert reader.store.subjects() == [f"nr {number}" for number in range(430)]
    uids = [kept.cursor.uid for kept in reader.store.kept]
    assert uids == sorted(uids)


async def test_a_new_mail_wakes_it(room: Mailroom) -> None:
    reader = Reader(room)
    async with reader.running():
        for number in range(3):
            await room.deliver(mail(f"nr {number}"))
            await reader.store.wait_for(number + 1, seconds=10)
    assert reader.store.subjects() == ["nr 0", "nr 1", "nr 2"]
    assert reader.connections == 1
    assert reader.health.faults() == ()


async def test_flags_are_left_alone(room: Mailroom) -> None:
    await room.deliver(mail("one"), mail("two"))
    assert await Reader(room).once() == 2
    assert await flags_of(room.server) == [frozenset(), frozenset()]


async def test_mail_that_was_taken_in_is_marked_if_so_set(room: Mailroom) -> None:
    await room.deliver(mail("one"), mail("two"))
    assert await Reader(room, reading=Mailbox(done=AfterReading.MARK)).once() == 2
    assert await flags_of(room.server) == [frozenset({"\\Seen"})] * 2


async def test_mail_that_was_taken_in_is_moved_if_so_set(room: Mailroom) -> None:
    await room.deliver(*(mail(f"nr {number}") for number in range(60)))
    reader = Reader(room, reading=Mailbox(done=AfterReading.MOVE, move_to="Læst af botten"))
    assert await reader.once() == 60
    assert await flags_of(room.server) == []
    assert len(await flags_of(room.server, "Læst af botten")) == 60


async def test_what_could_not_be_committed_is_not_acknowledged_and_comes_again(room: Mailroom) -> None:
    await room.deliver(mail("one"), mail("two"))
    clock = VirtualClock(datetime.now(UTC))
    reader = Reader(room, reading=Mailbox(done=AfterReading.MARK), clock=clock)
    reader.store.fail_next = 1
    async with reader.running():
        await _until(lambda: clock.next_due() is not None)
        assert await flags_of(room.server) == [frozenset(), frozenset()]
        assert reader.store.kept == []
        assert reader.health.faults() == (("mailbox", "somebody else holds the database"),)
        clock.advance(timedelta(seconds=1))
        await reader.store.wait_for(2)
        await _until(lambda: reader.health.faults() == ())
    assert reader.store.subjects() == ["one", "two"]
    assert await flags_of(room.server) == [frozenset({"\\Seen"})] * 2


async def test_mail_from_before_the_cut_off_is_not_answered_nor_touched(room: Mailroom) -> None:
    async with await ImapSession.open(room.server) as session:
        for subject, when in (
            ("weeks before", CUT_OFF - timedelta(days=20)),
            ("just before", CUT_OFF - timedelta(seconds=1)),
            ("just after", CUT_OFF),
        ):
            await session.append("INBOX", mail(subject), when=when)
    await room.deliver(mail("today"))
    reader = Reader(room, reading=Mailbox(since=CUT_OFF, done=AfterReading.MOVE, move_to="Læst"))
    assert await reader.once() == 3
    assert [(subject_of(kept.raw), kept.status) for kept in reader.store.kept] == [
        ("just before", "before_cutoff"),
        ("just after", "new"),
        ("today", "new"),
    ]
    assert [kept.received_at for kept in reader.store.kept][:2] == [
        datetime(2018, 5, 14, 9, 59, 59, tzinfo=UTC),
        datetime(2018, 5, 14, 10, tzinfo=UTC),  # the server keeps whole seconds, the cut-off does not
    ]
    assert reader.told == 2
    assert len(await flags_of(room.server)) == 2  # the two old ones lie where they lay
    assert len(await flags_of(room.server, "Læst")) == 2


async def test_the_sent_folder_is_read_too_and_told_apart(room: Mailroom) -> None:
    async with await ImapSession.open(room.server) as session:
        assert await find_sent_folder(session) == room.sent_folder
        await session.append(room.sent_folder, mail("from a colleague"))
    await room.deliver(mail("from outside"))
    reader = Reader(room, reading=Mailbox(done=AfterReading.MOVE, move_to="Læst"))
    assert await reader.once() == 2
    assert reader.store.subjects("mail") == ["from outside"]
    assert reader.store.subjects("sent_mail") == ["from a colleague"]
    assert len(await flags_of(room.server, room.sent_folder)) == 1
    assert set(reader.store.cursors) == {"bot@host/INBOX", f"bot@host/{room.sent_folder}"}


async def test_a_sent_folder_that_is_not_there_does_not_keep_the_inbox_from_being_read(room: Mailroom) -> None:
    await room.deliver(mail("one"))
    reader = Reader(room, reading=Mailbox(sent="Findes ikke"))
    assert await reader.once() == 1
    [(part, text)] = reader.health.faults()
    assert part == "sent folder"
    assert "Findes ikke" in text


async def test_a_colleague_emptying_the_folder_while_it_idles_does_no_harm(room: Mailroom) -> None:
    await room.fill(*(mail(f"nr {number}", "z") for number in range(2500)))
    reader = Reader(room)
    async with reader.running():
        await reader.store.wait_for(2500)
        await room.empty_inbox()
        await room.deliver(mail("after all that"))
        await reader.store.wait_for(2501, seconds=20)
    assert reader.store.subjects()[-1] == "after all that"
    assert reader.connections == 1


async def test_the_cursor_survives_and_only_what_is_new_is_fetched(room: Mailroom) -> None:
    await room.deliver(mail("one"))
    first = Reader(room)
    await first.once()
    await room.deliver(mail("two"))
    second = Reader(room)
    second.store.cursors = dict(first.store.cursors)
    assert await second.once() == 1
    assert second.store.subjects() == ["two"]


async def test_a_server_that_was_killed_is_found_again(own_dovecot: Dovecot) -> None:
    room = DovecotRoom(own_dovecot, "bot@test.example")
    await room.deliver(mail("before"))
    clock = VirtualClock(datetime.now(UTC))
    reader = Reader(room, clock=clock)
    async with reader.running():
        await reader.store.wait_for(1)
        own_dovecot.kill()
        for number, pause in enumerate((1, 2, 5), start=1):  # growing pauses, no dice in them
            await _until(lambda number=number: reader.connections == number and clock.next_due() is not None)
            assert clock.next_due() == clock.now() + timedelta(seconds=pause)
            assert reader.health.faults()[0][0] == "mailbox"
            clock.advance(timedelta(seconds=pause))
        await _until(lambda: reader.connections == 4 and clock.next_due() is not None)
        own_dovecot.start()
        await room.deliver(mail("after"))
        clock.advance(timedelta(minutes=5))
        await reader.store.wait_for(2)
        await _until(lambda: reader.health.faults() == ())
    assert reader.store.subjects() == ["before", "after"]


async def test_a_folder_that_was_numbered_anew_is_read_from_the_beginning(own_dovecot: Dovecot) -> None:
    room = DovecotRoom(own_dovecot, "bot@test.example")
    await room.deliver(mail("one"), mail("two"), mail("three"))
    reader = Reader(room)
    assert await reader.once() == 3
    old = reader.store.cursors["bot@host/INBOX"]
    own_dovecot.kill()
    own_dovecot.renumber("bot@test.example")
    own_dovecot.start()
    await room.deliver(mail("four"))
    assert await reader.once() == 4
    assert reader.store.subjects() == ["one", "two", "three", "four"]
    assert [subject_of(kept.raw) for kept in reader.store.duplicates] == ["one", "two", "three"]
    new = reader.store.cursors["bot@host/INBOX"]
    assert new.uidvalidity != old.uidvalidity
    assert await reader.once() == 0


async def test_a_refused_login_is_asked_again_after_a_minute_only() -> None:
    async with Sandbox() as sandbox:
        clock = VirtualClock(datetime.now(UTC))
        reader = Reader(SandboxRoom(sandbox), clock=clock)
        right = reader.room.server
        reader.room.server = replace(right, user="")
        await SandboxRoom(sandbox).deliver(mail("one"))

        async def refuse() -> ImapSession:
            reader.connections += 1
            raise LoginRefused("the secret has expired")

        reader.intake._open_session = refuse
        async with reader.running():
            await _until(lambda: clock.next_due() is not None)
            assert clock.next_due() == clock.now() + timedelta(seconds=60)
            assert reader.health.faults() == (("mailbox", "the secret has expired"),)
            reader.room.server = right
            reader.intake._open_session = reader._open
            clock.advance(timedelta(seconds=60))
            await reader.store.wait_for(1)
        assert reader.health.faults() == ()


@pytest.mark.parametrize(
    ("language", "subject", "text"),
    [
        (
            "da",
            "Mail nr. 3 kan ikke hentes fra mailserveren",
            "Mailserveren kan ikke udlevere mail nr. 3 i mappen INBOX. Se efter den i mailprogrammet.",
        ),
        (
            "en",
            "Mail no. 3 cannot be fetched from the mail server",
            "The mail server cannot give out mail no. 3 in the folder INBOX. Look for it in the mail program.",
        ),
    ],
)
async def test_a_message_the_server_cannot_give_out_is_told_and_the_others_come_through(
    language: str, subject: str, text: str
) -> None:
    def fetch(arguments: str) -> list[bytes]:
        uids, _, what = arguments.partition(" ")
        if "SIZE" in what:
            return [f"* {uid} FETCH (UID {uid} RFC822.SIZE 20)".encode() for uid in uids.split(",")]
        if "3" in uids.split(","):
            return [b"NO [SERVERBUG] message is damaged"]
        lines = []
        for uid in uids.split(","):
            body = f"Subject: nr {uid}\r\n\r\n"
            lines += [f"* {uid} FETCH (UID {uid} BODY[] {{{len(body)}}}".encode(), body.encode() + b")"]
        return lines

    answers: dict[str, Callable[[str], list[bytes]]] = {
        "UID SEARCH": lambda _: [b"* SEARCH 1 2 3 4 5"],
        "UID FETCH": fetch,
        "LIST": lambda _: [],
    }
    async with ScriptedImap(answers) as imap:
        reader = Reader(_Elsewhere(imap), language=language)
        assert await reader.once() == 5
    assert reader.store.subjects() == ["nr 1", "nr 2", subject, "nr 4", "nr 5"]
    assert b"<uid-7-3@unreadable.invalid>" in reader.store.kept[2].raw
    assert parse_mail(reader.store.kept[2].raw).text.strip() == text


async def test_large_messages_are_fetched_few_at_a_time() -> None:
    fetched: list[int] = []

    def fetch(arguments: str) -> list[bytes]:
        uids, _, what = arguments.partition(" ")
        if "SIZE" in what:
            return [f"* {uid} FETCH (UID {uid} RFC822.SIZE 3000000)".encode() for uid in uids.split(",")]
        fetched.append(len(uids.split(",")))
        lines = []
        for uid in uids.split(","):
            lines += [f"* {uid} FETCH (UID {uid} BODY[] {{14}}".encode(), f"Subject: n{uid}\r\n\r\n)".encode()]
        return lines

    answers: dict[str, Callable[[str], list[bytes]]] = {
        "UID SEARCH": lambda _: [b"* SEARCH 1 2 3 4 5"],
        "UID FETCH": fetch,
        "LIST": lambda _: [],
    }
    async with ScriptedImap(answers) as imap:
        assert await Reader(_Elsewhere(imap)).once() == 5
    assert fetched == [2, 2, 1]


async def test_without_idle_it_looks_every_so_often() -> None:
    searches = asyncio.Event()
    seen: list[str] = []

    def search(arguments: str) -> list[bytes]:
        seen.append(arguments)
        if len(seen) == 3:
            searches.set()
        return [b"* SEARCH"]

    answers: dict[str, Callable[[str], list[bytes]]] = {
        "CAPABILITY": lambda _: [b"* CAPABILITY IMAP4rev1"],
        "UID SEARCH": search,
        "LIST": lambda _: [],
    }
    async with ScriptedImap(answers) as imap:
        reader = Reader(_Elsewhere(imap), reading=Mailbox(poll_seconds=0.05))
        async with reader.running(), asyncio.timeout(5):
            await searches.wait()
    assert not any(command == "IDLE" for command in imap.commands)


async def test_a_cursor_of_the_same_numbering_is_gone_on_from() -> None:
    answers: dict[str, Callable[[str], list[bytes]]] = {
        "UID SEARCH": lambda _: [b"* SEARCH"],
        "LIST": lambda _: [],
    }
    async with ScriptedImap(answers) as imap:
        reader = Reader(_Elsewhere(imap))
        for uidvalidity in (7, 6):
            reader.store.cursors["bot@host/INBOX"] = Cursor(mailbox="bot@host/INBOX", uidvalidity=uidvalidity, uid=41)
            await reader.once()
        assert [command for command in imap.commands if "SEARCH" in command] == [
            "UID SEARCH UID 42:*",
            "UID SEARCH UID 1:*",
        ]


class _Elsewhere:
    """A room of which only the server is used."""

    sent_folder = ""

    def __init__(self, imap: ScriptedImap) -> None:
        self.server = imap.server

    async def deliver(self, *messages: bytes) -> None:
        raise AssertionError(f"nobody delivers {len(messages)} messages here")

    async def fill(self, *messages: bytes) -> None:
        await self.deliver(*messages)

    async def empty_inbox(self) -> None:
        raise AssertionError("nobody deletes here")


async def _until(true: Callable[..., bool]) -> None:
    """Give the others their turn until it is so."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.005)
