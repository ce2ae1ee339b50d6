"""`samtilsyn run`: mailbox, timers, outbox and web in one process, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.chat_run import ChatParts, Terminal, open_chat
from bot.clock import Clock, SystemClock
from bot.engine import Engine
from bot.health import Health
from bot.imap_session import ImapSession
from bot.imap_source import MailIntake
from bot.parts import SANDBOX_MAILBOX, Desk, open_desk, open_engine, tokens_of
from bot.sandbox import SANDBOX_INFO, Sandbox
from bot.servers import MailServer
from bot.settings import Mailbox, Settings
from bot.survey_links import SurveyLinks
from bot.survey_web import SurveyPages
from bot.web import create_app, serve_web
from messages.errors import SamtilsynError
from messages.phrases import phrase
from storage.errors import DatabaseUnavailable

log = logging.getLogger(__name__)

_FIRST_START = "first start"
# Commands of the terminal run in processes of their own: what they queue leaves within this time.
_GLANCE = timedelta(seconds=2)
_PATIENCE = timedelta(seconds=10)


async def run(
    settings: Settings,
    *,
    say: Callable[[str], None],
    stop: asyncio.Event | None = None,
    lines: AsyncIterator[str] | None = None,
) -> None:
    """Run until SIGTERM, SIGINT or `stop`. Raises the errors of settings, programme and store.

    `lines` is what somebody types in the terminal: the chat of the sandbox, and of the sandbox only.

    Without connection settings it runs in the sandbox, whose ways in are written to `sandbox.json` and told by `say`.
    """
    clock = SystemClock()
    stop = stop or asyncio.Event()
    with _signals(stop):
        async with contextlib.AsyncExitStack() as stack:
            desk = await stack.enter_async_context(open_desk(settings))
            await stack.enter_async_context(desk.store.running(clock.now()))
            stack.callback((desk.settings.home / SANDBOX_INFO).unlink, missing_ok=True)
            (desk.settings.home / SANDBOX_INFO).unlink(missing_ok=True)  # of a run that was killed
            imap, smtp, sandbox = await _servers(desk, stack)
            health = Health()
            health.beat()  # it lives from now on, though the first turn may take its time
            engine = await stack.enter_async_context(open_engine(desk, smtp, imap, clock, health))
            wake = asyncio.Event()
            typed = Terminal(lines=lines, say=say) if lines is not None and sandbox is not None else None
            chat = await stack.enter_async_context(open_chat(desk, clock, health, on_news=wake.set, terminal=typed))
            engine.chat = chat.chat
            await _run_parts(
                desk, engine, chat, wake, imap, clock, health, stop, lambda web: _ready(desk, sandbox, web, say)
            )


async def _servers(desk: Desk, stack: contextlib.AsyncExitStack) -> tuple[MailServer, MailServer, Sandbox | None]:
    settings = desk.settings
    if settings.imap is not None and settings.smtp is not None:
        return settings.imap, settings.smtp, None
    people = [p.email for p in await desk.store.people()]
    leaders = [i.email for i in await desk.store.institutions()]
    sandbox = await stack.enter_async_context(
        Sandbox(mailbox=settings.mailbox or SANDBOX_MAILBOX, users=[*people, *leaders])
    )
    return sandbox.imap, sandbox.smtp, sandbox


async def _run_parts(
    desk: Desk,
    engine: Engine,
    chat: ChatParts,
    wake: asyncio.Event,
    imap: MailServer,
    clock: Clock,
    health: Health,
    stop: asyncio.Event,
    ready: Callable[[str], None],
) -> None:
    tokens = tokens_of(desk.settings, clock)
    intake = MailIntake(
        desk.store,
        lambda: ImapSession.open(imap, tokens=tokens),
        account=f"{imap.user}@{imap.host}",
        inbox=imap.folder,
        reading=await _with_cutoff(desk, clock.now()),
        clock=clock,
        health=health,
        on_mail=wake.set,
        language=desk.settings.language,
    )
    links = SurveyLinks.of(desk.settings)
    links.secret()  # one that cannot be read is told now, not when the first survey leaves
    app = create_app(health, (health,), routes=SurveyPages(desk=desk, links=links, clock=clock).routes())
    web = desk.settings.web

    def listening(port: int) -> None:
        ready(f"http://{web.host}:{port}")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(intake.run(stop))
            group.create_task(_turn(engine, clock, health, wake, stop))
            group.create_task(chat.run(stop))
            group.create_task(serve_web(app, host=web.host, port=web.port, stop=stop, ready=listening))
            await stop.wait()
            wake.set()
    except BaseExceptionGroup as several:  # one part's named error (the web port is taken) ends all parts
        raise (several.subgroup(SamtilsynError) or several).exceptions[0] from several


async def _turn(engine: Engine, clock: Clock, health: Health, wake: asyncio.Event, stop: asyncio.Event) -> None:
    """Turn the engine on mail, on time, and at a glance now and then for what the terminal queued."""

    def go_on() -> bool:
        health.beat()  # a long backlog is no standstill
        return not stop.is_set()

    while not stop.is_set():
        wake.clear()
        now = clock.now()
        try:
            await engine.turn(now, go_on=go_on)
            due = min(await engine.next_turn(now), now + _GLANCE)
            health.well("database")
        except DatabaseUnavailable as error:
            log.warning("the database cannot be used, next try in %s: %s", _PATIENCE, error)
            health.fault("database", str(error))
            due = now + _PATIENCE
        health.beat()
        await clock.sleep_until(due, wake)


async def _with_cutoff(desk: Desk, now: datetime) -> Mailbox:
    """Mail older than the first start is never answered, unless the settings name another day."""
    reading = desk.settings.reading
    if reading.since is not None:
        return reading
    first = await desk.store.setting(_FIRST_START)
    if first is None:
        first = now.isoformat()
        await desk.store.set_setting(_FIRST_START, first)
    return replace(reading, since=datetime.fromisoformat(first))


def _ready(desk: Desk, sandbox: Sandbox | None, web: str, say: Callable[[str], None]) -> None:
    language = desk.settings.language
    if sandbox is None:
        say(phrase("run.ready", language, mailbox=desk.settings.mailbox, web=web))
        return
    path: Path = sandbox.write_info(desk.settings.home, web=web)
    say(
        phrase(
            "run.sandbox",
            language,
            mailbox=sandbox.mailbox,
            imap_port=sandbox.imap.port,
            smtp_port=sandbox.smtp.port,
            password=sandbox.password,
            web=web,
            path=path,
            pid=os.getpid(),
        )
    )


@contextlib.contextmanager
def _signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
