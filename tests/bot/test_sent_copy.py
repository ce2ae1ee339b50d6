"""Copies of what was sent: put into the Sent folder as read, and never a reason for anything else to fail."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.health import Health
from bot.imap_session import ImapSession
from bot.sandbox import Sandbox
from bot.sent_copy import SentCopy
from bot.servers import MailServer
from tests.bot.doubles import mail, subject_of
from tests.bot.mailrooms import flags_of
from tests.servers.dovecot import Dovecot


class Ways:
    """Opens sessions to `server` and counts them."""

    def __init__(self, server: MailServer) -> None:
        self.server = server
        self.opened: list[ImapSession] = []

    async def __call__(self) -> ImapSession:
        self.opened.append(await ImapSession.open(self.server, patience=5))
        return self.opened[-1]


async def test_copies_lie_in_the_sent_folder_marked_as_read(dovecot: Dovecot) -> None:
    server = dovecot.server("sent-copy@test.example")
    ways = Ways(server)
    health = Health()
    copies = SentCopy(ways, folder=None, health=health)
    await copies.keep(mail("one").replace(b"\r\n", b"\n"))  # line ends are mended
    await copies.keep(mail("two"))
    await copies.close()
    assert await flags_of(server, "Sendte æbler") == [frozenset({"\\Seen"})] * 2
    assert len(ways.opened) == 1
    assert health.faults() == ()
    async with await ImapSession.open(server) as session:
        await session.select("Sendte æbler")
        raws = [item.raw or b"" for item in await session.fetch_raw(await session.search_from(1))]
    assert [subject_of(raw) for raw in raws] == ["one", "two"]
    assert raws[0] == mail("one")


async def test_after_a_lost_connection_the_next_copy_opens_a_new_one() -> None:
    async with Sandbox() as sandbox:
        ways = Ways(sandbox.imap)
        copies = SentCopy(ways, folder="Sent", health=Health())
        await copies.keep(mail("one"))
        ways.opened[0].drop()
        await copies.keep(mail("two"))
        await copies.close()
        kept = await sandbox.client(sandbox.mailbox).mails("Sent")
        assert [subject_of(raw) for raw in kept] == ["one", "two"]


async def test_a_copy_that_cannot_be_kept_is_told_and_raises_nothing() -> None:
    health = Health()
    async with Sandbox(now=lambda: datetime.now(UTC)) as sandbox:
        ways = Ways(sandbox.imap)
        copies = SentCopy(ways, folder="Findes ikke", health=health)
        await copies.keep(mail("one"))
        assert health.faults()[0][0] == "sent copy"
        assert "Findes ikke" in health.faults()[0][1]
    await copies.keep(mail("two"))
    assert "closed" in health.faults()[0][1] or "cannot be reached" in health.faults()[0][1]
    await copies.close()
