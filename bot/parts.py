"""The bot's parts put together from the settings; the same for the running process, the terminal and the demo."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.engine import Engine
from bot.freezing import Writer
from bot.health import Health
from bot.imap_session import ImapSession
from bot.oauth import ClientCredentials, TokenProvider
from bot.outgoing import Outgoing
from bot.paper_guard import PaperGuard
from bot.saving import Saver
from bot.sent_copy import SentCopy
from bot.servers import MailServer
from bot.settings import Settings
from bot.smtp_sender import SmtpSender
from bot.survey_links import SurveyLinks
from bot.wording import load_letters, load_wording
from bot.worker import Worker
from handlers.programme import Programme, load_programme
from messages.mail import Address
from messages.phrases import use_phrases
from storage.store import Store

# the shared mailbox of the sandbox, where no other is set
SANDBOX_MAILBOX = "koordinerettilsyn@sandbox.example"


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What the terminal needs: the store and the means to decide and save; nothing is sent or fetched."""

    settings: Settings
    store: Store
    programme: Programme
    saver: Saver
    worker: Worker
    papers: PaperGuard


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Desk]:
    """Open the store and what decides on it. Raises ProgrammeError and the store's errors."""
    programme = replace(load_programme(settings.programme), language=settings.language)
    own = load_letters(programme, settings.programme)
    use_phrases(own.phrases)
    settings.home.mkdir(parents=True, exist_ok=True)
    store = await Store.open(settings.database_url.get_secret_value(), home=settings.home)
    try:
        writer = Writer(
            mailbox=Address(addr=settings.mailbox or SANDBOX_MAILBOX, name=programme.name),
            programme=programme,
            language=settings.language,
            links=SurveyLinks.of(settings),
            wording=load_wording(programme, settings.programme),
            letters=own.letters,
        )
        saver = Saver(store=store, programme=programme, writer=writer)
        with PaperGuard() as papers:
            worker = Worker.of(saver, papers)
            yield Desk(settings=settings, store=store, programme=programme, saver=saver, worker=worker, papers=papers)
    finally:
        await store.close()


def tokens_of(settings: Settings, clock: Clock) -> TokenProvider | None:
    """The token provider of XOAUTH2, None where passwords are used."""
    return ClientCredentials(settings.oauth, clock) if settings.oauth else None


@asynccontextmanager
async def open_engine(
    desk: Desk, smtp: MailServer, imap: MailServer, clock: Clock, health: Health
) -> AsyncIterator[Engine]:
    """The engine on the desk, sending by `smtp`, with copies kept by `imap` where the settings want them."""
    tokens = tokens_of(desk.settings, clock)
    copies = (
        SentCopy(lambda: ImapSession.open(imap, tokens=tokens), folder=desk.settings.reading.sent, health=health)
        if desk.settings.sent_copy
        else None
    )
    sender = SmtpSender(smtp, tokens=tokens, keep_copy=copies.keep if copies else None)
    try:
        yield Engine(
            saver=desk.saver,
            worker=desk.worker,
            outgoing=Outgoing(saver=desk.saver, sender=sender, health=health),
        )
    finally:
        if copies is not None:
            await copies.close()
