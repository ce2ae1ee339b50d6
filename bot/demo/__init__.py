"""`samtilsyn demo`: the programme of 2017–2019 replayed with simulated people writing real mail."""

from __future__ import annotations

import gc
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from datetime import time as clock_time
from pathlib import Path

from pydantic import SecretStr

from bot.clock import VirtualClock
from bot.demo.play import END, START, Play, Watch
from bot.demo.script import write_script
from bot.demo.world import build_world
from bot.health import Health
from bot.imap_session import ImapSession
from bot.imap_source import MailIntake
from bot.parts import SANDBOX_MAILBOX, Desk, open_desk, open_engine
from bot.reports import gather_report
from bot.sandbox import Fate, Sandbox
from bot.settings import Settings, load_settings
from bot.terminal import VIRTUAL_NOW, plain
from handlers.working_days import at_time
from messages.phrased import PhrasedError
from messages.phrases import phrase
from messages.report_figures import Report
from messages.write_report import write_report

_MARK = "demo.json"
_FATES = {"kontor@forkert.example": Fate.REFUSE, "kontor@lukket.example": Fate.BOUNCE}


class HomeInUse(PhrasedError):
    """SAMTILSYN_HOME names a folder that holds something else than a demo; the text says what to do."""


async def run_demo(
    *, seed: int, as_json: bool, say: Callable[[str], None], until: date = END, watch: Watch | None = None
) -> None:
    """Play it up to the day `until`, write the report, print the table and the last line. Raises HomeInUse.

    `watch` is shown every mail that is delivered, at the moment it is.
    """
    started = time.perf_counter()
    home = _home()
    settings = _settings(home)
    async with AsyncExitStack() as stack:
        desk = await stack.enter_async_context(open_desk(settings))
        play = await _stage(stack, desk, seed, _Progress(say, settings.language), until, watch)
        gc.freeze()  # what was loaded stays: the collector need not look at it again and again
        await play.run()
        now = play.now
        await desk.store.set_setting(VIRTUAL_NOW, now.isoformat())
        cases = await desk.store.case_ids()
        figures = await gather_report(desk.store, desk.programme, period=desk.programme.period)
        path = home / "report.pdf"
        path.write_bytes(write_report(figures, "pdf", language=settings.language))
    for line in _table(figures, settings.language):
        say(line)
    last = {
        "cases": len(cases),
        "held": {region: {k: n for k, n in row.items() if k.isdecimal()} for region, row in figures.held.items()},
        "declined": figures.declined.n,
        "surveys_sent": figures.survey.sent,
        "answered": figures.survey.answered,
        "mails_in": play.mails_in,
        "mails_out": play.mails_out,
        "asked_a_person": play.coordinator.asked,
        "seconds": round(time.perf_counter() - started, 1),
        "report": str(path),
    }
    say(json.dumps(plain(last), ensure_ascii=False) if as_json else phrase("demo.last", settings.language, **last))


async def _stage(
    stack: AsyncExitStack,
    desk: Desk,
    seed: int,
    progress: Callable[[datetime, Play], None],
    until: date,
    watch: Watch | None,
) -> Play:
    """The sandbox, the clock and the bot's parts, put together."""
    clock = VirtualClock(at_time(START, clock_time(7), desk.programme.zone).astimezone(UTC))
    world = build_world(seed)
    sandbox = await stack.enter_async_context(Sandbox(mailbox=SANDBOX_MAILBOX, fates=_FATES, now=clock.now))
    health = Health()
    engine = await stack.enter_async_context(open_engine(desk, sandbox.smtp, sandbox.imap, clock, health))
    session = await stack.enter_async_context(await ImapSession.open(sandbox.imap))
    intake = MailIntake(
        desk.store,
        lambda: ImapSession.open(sandbox.imap),
        account=sandbox.mailbox,
        inbox="INBOX",
        reading=desk.settings.reading,
        clock=clock,
        health=health,
        on_mail=lambda: None,
        language=desk.settings.language,
    )
    return Play(
        desk=desk,
        engine=engine,
        sandbox=sandbox,
        clock=clock,
        intake=intake,
        session=session,
        world=world,
        parts=write_script(world, seed),
        seed=seed,
        progress=progress,
        until=until,
        watch=watch,
    )


def _home() -> Path:
    """A fresh folder, or the one of SAMTILSYN_HOME where it is empty or a demo's (which is played anew)."""
    named = os.environ.get("SAMTILSYN_HOME")
    if not named:
        home = Path(tempfile.mkdtemp(prefix="samtilsyn-demo-"))
    else:
        home = Path(named)
        home.mkdir(parents=True, exist_ok=True)
        if any(home.iterdir()) and not (home / _MARK).exists():
            raise HomeInUse.of("errors.home_in_use", home=home)
        for path in home.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (home / _MARK).write_text('{"demo": true}\n', encoding="utf-8")
    return home


def _settings(home: Path) -> Settings:
    given = load_settings()
    return replace(
        given,
        home=home,
        database_url=SecretStr(f"sqlite:///{home / 'samtilsyn.db'}"),
        sandbox=True,
        imap=None,
        smtp=None,
        oauth=None,
        mailbox=SANDBOX_MAILBOX,
        web=replace(given.web, url=""),  # nobody serves the page: its link would lead nowhere
    )


class _Progress:
    """A line a quarter of a year."""

    def __init__(self, say: Callable[[str], None], language: str) -> None:
        self._say = say
        self._language = language
        self._quarter = ""

    def __call__(self, now: datetime, play: Play) -> None:
        quarter = f"{now.year}, {(now.month - 1) // 3 + 1}. kvartal"
        if quarter != self._quarter:
            self._quarter = quarter
            self._say(
                phrase(
                    "demo.progress",
                    self._language,
                    quarter=quarter,
                    mails_in=play.mails_in,
                    mails_out=play.mails_out,
                    asked=play.coordinator.asked,
                )
            )


def _table(figures: Report, language: str) -> list[str]:
    years = [name for name in next(iter(figures.held.values())) if name.isdecimal()]
    lines = ["", phrase("demo.title", language), f"{'':14}" + "".join(f"{y:>6}" for y in (*years, "i alt", "mål"))]
    for region, row in figures.held.items():
        lines.append(f"{region:14}" + "".join(f"{row[k]:>6}" for k in (*years, "total", "target")))
    total = sum(row["total"] for row in figures.held.values())
    target = sum(row["target"] for row in figures.held.values())
    sums = [sum(row[y] for row in figures.held.values()) for y in years]
    lines.append(f"{'I alt':14}" + "".join(f"{n:>6}" for n in (*sums, total, target)))
    survey = figures.survey
    lines.append(
        phrase("demo.survey", language, sent=survey.sent, answered=survey.answered, rate=round(100 * survey.rate))
    )
    return lines
