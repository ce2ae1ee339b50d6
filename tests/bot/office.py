"""A whole bot at work on a clock turned by hand: real IMAP and SMTP, the real store, and people who write mail."""

from __future__ import annotations

import random
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.case_numbers import CaseNumbers
from bot.clock import VirtualClock
from bot.demo.letters_in import Letter, open_letter, reply
from bot.engine import Engine
from bot.health import Health
from bot.imap_session import ImapSession
from bot.imap_source import MailIntake
from bot.parts import Desk, open_desk, open_engine
from bot.sandbox import Fate, Sandbox
from bot.servers import MailServer
from bot.settings import load_settings
from bot.terminal import command
from handlers.decision import Decision
from handlers.imports import plan_institutions, plan_people
from handlers.model import Case, Stage
from handlers.stages.selection import selected
from messages.mail import Part
from messages.table_in import read_table
from storage.store import Store
from storage.values import Logged

ZONE = ZoneInfo("Europe/Copenhagen")
START = datetime(2018, 1, 8, 8, 0, tzinfo=ZONE)  # a Monday
DOMAIN = "test.example"
MAILBOX = f"koordinerettilsyn@{DOMAIN}"
COORDINATOR = f"karin@{DOMAIN}"
LEADER = f"solgaarden@{DOMAIN}"
OTHER_LEADER = f"engvej@{DOMAIN}"
AT, ST = f"anna.at@{DOMAIN}", f"stine.st@{DOMAIN}"

AT_CONTACT = f"arne.at@{DOMAIN}"
PEOPLE = f"""\
navn;e-mail;telefon;myndighed;kontor;rolle
Karin Koordinator;{COORDINATOR};70 10 10 10;coordinator;Socialstyrelsen;coordinator
Anna Andersen;{AT};70 10 10 11;at;TC Nord;inspector
Stine Sørensen;{ST};70 10 10 12;st;Socialtilsyn Nord;inspector
Arne Aagaard;{AT_CONTACT};70 10 10 13;at;TC Nord;contact
Sofie Skov;sofie.st@{DOMAIN};70 10 10 14;st;Socialtilsyn Nord;contact
"""
LIST = f"""\
navn;p-nummer;adresse;postnr;by;socialtilsyn;tilbudstype;leder;e-mail;at-tilsynsførende;st-tilsynsførende;runde
Botilbuddet Solgården;1010000001;Solvej 1;9000;Aalborg;Nord;§ 108;Lone Leder;{LEADER};{AT};{ST};2018-1
Bostedet Engvej;1010000002;Engvej 2;9800;Hjørring;Nord;§ 107;Erik Eng;{OTHER_LEADER};{AT};{ST};2018-1
"""
CASE, OTHER_CASE = "KT-2018-001", "KT-2018-002"


@dataclass(frozen=True, kw_only=True)
class Delivered:
    to: str
    raw: bytes

    @property
    def letter(self) -> Letter:
        return open_letter(self.raw, self.to)


class Post(Protocol):
    """The mail servers around the bot."""

    imap: MailServer
    smtp: MailServer

    async def hand_in(self, sender: str, raw: bytes) -> None:
        """A person's mail to the bot; in its INBOX when this returns."""
        ...

    async def collect(self, sent: int) -> list[Delivered]:
        """What has come to people since the last call, once `sent` mails in all have left the bot."""
        ...


class SandboxPost:
    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.imap, self.smtp = sandbox.imap, sandbox.smtp
        self._deliveries = sandbox.subscribe()

    async def hand_in(self, sender: str, raw: bytes) -> None:
        await self.sandbox.client(sender).send(raw, MAILBOX)

    async def collect(self, sent: int) -> list[Delivered]:  # noqa: ARG002  # delivered as soon as they have left
        out = []
        while not self._deliveries.empty():
            delivery = self._deliveries.get_nowait()
            if delivery.to != MAILBOX:
                out.append(Delivered(to=delivery.to, raw=delivery.raw))
        return out


class Office:
    """The bot and the people it writes with. `mails` is everything delivered to people, in order."""

    def __init__(self, home: Path, post: Post, clock: VirtualClock, *, sent_copy: bool = False) -> None:
        self.home = home
        self.post = post
        self.clock = clock
        self.sent_copy = sent_copy
        self.mails: list[Delivered] = []
        self.starts = 0
        self.health = Health()
        self._stack = AsyncExitStack()
        self._written = 0
        self._sent = 0

    # ------------------------------------------------------------------ the bot
    @property
    def now(self) -> datetime:
        return self.clock.now()

    @property
    def store(self) -> Store:
        return self.desk.store

    async def start(self) -> None:
        """Put the bot together anew, as a new process would."""
        settings = replace(
            load_settings(None),
            home=self.home,
            database_url=SecretStr(f"sqlite:///{self.home / 'samtilsyn.db'}"),
            mailbox=MAILBOX,
            imap=self.post.imap,
            smtp=self.post.smtp,
            sent_copy=self.sent_copy,
        )
        self._stack = AsyncExitStack()
        self.health = Health()
        self.desk: Desk = await self._stack.enter_async_context(open_desk(settings))
        await self._stack.enter_async_context(self.desk.store.running(self.now))
        self.engine: Engine = await self._stack.enter_async_context(
            open_engine(self.desk, self.post.smtp, self.post.imap, self.clock, self.health)
        )
        self.session = await self._stack.enter_async_context(await ImapSession.open(self.post.imap))
        self.intake = MailIntake(
            self.desk.store,
            lambda: ImapSession.open(self.post.imap),
            account=MAILBOX,
            inbox="INBOX",
            reading=settings.reading,
            clock=self.clock,
            health=self.health,
            on_mail=lambda: None,
        )
        self.starts += 1

    async def stop(self) -> None:
        await self._stack.aclose()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def read(self) -> int:
        """Take in what lies in the mailbox."""
        return await self.intake.read_once(self.session)

    async def turn(self, to: datetime | None = None) -> None:
        """Read, decide and send until nothing happens any more, at the moment `to`."""
        if to is not None:
            self.clock.set(to)
        busy = True
        while busy:
            busy = bool(await self.read() + await self.engine.turn(self.now))
            self.mails += await self.post.collect(await self.sent())

    async def pass_to(self, when: datetime) -> None:
        """Let time pass up to `when`; everything that is due on the way happens at its time."""
        while (due := await self.engine.next_turn(self.now)) <= when:
            await self.turn(max(due, self.now))
        await self.turn(when)

    async def sent(self) -> int:
        """How many mails have left in all."""
        return (await self.store.traffic()).outbox.get("sent", 0)

    # ------------------------------------------------------------------ lists and commands
    async def enrol(self, people: str = PEOPLE, institutions: str = LIST) -> None:
        """Import the register and the list."""
        store, now = self.store, self.now
        who = plan_people(read_table(people.encode()), people=await store.people(), programme=self.desk.programme)
        await self.desk.saver.save_alone(Decision(changes=who.records), inbox_id=None, now=now)
        cases = await store.records(Case)
        houses = plan_institutions(
            read_table(institutions.encode()),
            institutions=await store.institutions(),
            cases=cases,
            next_number=CaseNumbers(cases).next,
            programme=self.desk.programme,
            now=now,
        )
        assert not (*who.refused, *houses.refused)
        await self.desk.saver.save_alone(Decision(changes=houses.records), inbox_id=None, now=now)

    async def invite(self, *case_ids: str) -> None:
        """Select the cases and send their invitations."""
        await self.queue_invitation(*case_ids)
        await self.turn()

    async def queue_invitation(self, *case_ids: str) -> None:
        """Select the cases and write their invitations, which leave with the next turn."""
        for case_id in case_ids:
            chosen = selected(await self.store.case(case_id), self.now, None)
            await self.desk.saver.save_alone(Decision(changes=(chosen,)), inbox_id=None, now=self.now)
            await command(self.desk, "invite", case_id, self.now)

    # ------------------------------------------------------------------ people
    def letters(self, to: str, *words: str) -> list[Letter]:
        """What somebody got, oldest first; only those whose subject holds all the words."""
        found = [mail.letter for mail in self.mails if mail.to == to]
        return [x for x in found if all(word in x.subject for word in words)]

    def letter(self, to: str, *words: str) -> Letter:
        """The newest of them."""
        found = self.letters(to, *words)
        assert found, f"{to} got {[x.subject for x in self.letters(to)]}, nothing with {words}"
        return found[-1]

    async def answer(
        self, letter: Letter, text: str, *, files: tuple[Part, ...] = (), calendar: str = "", sender: str = ""
    ) -> None:
        """Reply as a mail program does, quoting; `sender` where somebody else than the addressee answers."""
        self._written += 1
        raw = reply(
            replace(letter, to=sender or letter.to),
            text,
            now=self.now,
            name=letter.to_name or "Navn",
            draw=random.Random(self._written),
            files=files,
            calendar=calendar,
            number=self._written,
        )
        await self.post.hand_in(sender or letter.to, raw)

    async def write(self, sender: str, subject: str, text: str, **headers: str) -> bytes:
        """A mail of somebody's own; `headers` with _ for -, e.g. List_Id. Gives its bytes."""
        raw = self.composed(sender, subject, text, **headers)
        await self.post.hand_in(sender, raw)
        return raw

    def composed(self, sender: str, subject: str, text: str, *, to: str = MAILBOX, **headers: str) -> bytes:
        self._written += 1
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Date"] = format_datetime(self.now)
        message["Message-ID"] = f"<own-{self._written}@{sender.partition('@')[2]}>"
        for name, value in headers.items():
            del message[name.replace("_", "-")]
            message[name.replace("_", "-")] = value
        message.set_content(text)
        return message.as_bytes().replace(b"\n", b"\r\n")

    # ------------------------------------------------------------------ what is known
    async def stage(self, case_id: str = CASE) -> Stage:
        return (await self.store.case(case_id)).stage

    async def log(self, case_id: str | None = None) -> list[str]:
        return [line(entry) for entry in await self.store.log(case_id)]


def line(entry: Logged) -> str:
    """A line of the log without the numbers a database gives."""
    at = entry.at.astimezone(ZONE)
    return f"{at:%Y-%m-%d %H:%M} {entry.case_id} {entry.actor} {entry.rule}: {entry.what} | {entry.words}"


@asynccontextmanager
async def sandbox_office(home: Path, *, fates: dict[str, Fate] | None = None) -> AsyncIterator[Office]:
    """An office in the sandbox, with nobody enrolled yet."""
    clock = VirtualClock(START)
    async with Sandbox(mailbox=MAILBOX, fates=fates or {}, now=clock.now) as sandbox:
        office = Office(home, SandboxPost(sandbox), clock)
        await office.start()
        try:
            yield office
        finally:
            await office.stop()


@asynccontextmanager
async def enrolled_office(home: Path, template: Path, *, fates: dict[str, Fate] | None = None) -> AsyncIterator[Office]:
    """An office whose register and list are those of `template` (see `make_template`), copied."""
    shutil.copytree(template, home, dirs_exist_ok=True)
    async with sandbox_office(home, fates=fates) as office:
        yield office


async def make_template(home: Path) -> None:
    """A home with the people and both institutions."""
    async with sandbox_office(home) as office:
        await office.enrol()
