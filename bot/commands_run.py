"""Commands around the running process: `run`, `demo`, `check`, `healthcheck`, `db upgrade`."""

from __future__ import annotations

import asyncio
import logging
import sys

import click

from bot.settings import load_settings
from messages.phrases import phrase


@click.command("run")
@click.option("--verbose", "-v", is_flag=True, help="Log every step.")
def run_command(verbose: bool) -> None:
    """Start the bot: mailbox, timers, outbox and web in one process, until SIGTERM.

    Without connection settings it runs in a sandbox on this machine and tells how to get in.

    \b
    Example:
      samtilsyn run
    """
    from bot.chat_terminal import stdin_lines
    from bot.run import run

    _log(verbose)
    settings = load_settings()
    for warning in settings.warnings:
        click.echo(f"samtilsyn: {warning}", err=True)
    asyncio.run(run(settings, say=lambda text: click.echo(text), lines=stdin_lines()))


@click.command("demo")
@click.option(
    "--seed", type=int, default=2017, show_default=True, help="Another seed, another story under the same rules."
)
@click.option("--until", metavar="DATE", help="Stop on this day of the story, e.g. 2018-06-30.")
@click.option("--json", "as_json", is_flag=True, help="The last line as JSON.")
def demo_command(seed: int, until: str | None, as_json: bool) -> None:
    """Replay the programme of 2017-2019 with simulated people writing real mail, on a virtual clock.

    \b
    Example:
      samtilsyn demo
      SAMTILSYN_HOME=./demo samtilsyn demo --json
    """
    from bot.demo import run_demo
    from bot.demo.play import END
    from bot.terminal import parse_day

    last = parse_day(until) if until else END
    logging.basicConfig(level=logging.ERROR)
    asyncio.run(run_demo(seed=seed, as_json=as_json, say=lambda text: click.echo(text), until=last))


@click.command("check")
def check_command() -> None:
    """Try the configuration: database, IMAP, SMTP; say what is wrong and how to mend it.

    \b
    Example:
      samtilsyn check
    """
    from bot.check import check

    settings, faults = load_settings(), 0
    words = {ok: phrase(f"terminal.check_{'ok' if ok else 'fault'}", settings.language) for ok in (True, False)}
    for result in asyncio.run(check(settings)):
        click.echo(f"{words[result.ok]:{max(map(len, words.values()))}}  {result.part}: {result.text}")
        faults += not result.ok
    if faults:
        sys.exit(1)


@click.command("healthcheck")
def healthcheck_command() -> None:
    """Ask the running bot whether it is alive (for containers).

    \b
    Example:
      samtilsyn healthcheck
    """
    import urllib.error
    import urllib.request

    settings = load_settings()
    web = settings.web
    host = "127.0.0.1" if web.host in ("0.0.0.0", "::") else web.host
    try:
        with urllib.request.urlopen(f"http://{host}:{web.port}/healthz", timeout=5) as answer:
            click.echo(answer.read().decode())
    except (urllib.error.URLError, TimeoutError) as error:
        silent = phrase("terminal.no_answer", settings.language, port=web.port, error=error)
        click.echo(f"samtilsyn: {silent}", err=True)
        sys.exit(1)


@click.group("db")
def db_command() -> None:
    """The database.

    \b
    Example:
      samtilsyn db upgrade
    """


@db_command.command("upgrade")
def db_upgrade() -> None:
    """Bring the tables up to date (the bot does this at start, too).

    \b
    Example:
      samtilsyn db upgrade
    """
    from bot.terminal import told, with_desk

    async def nothing(_: object) -> None:
        return None

    with_desk(nothing)
    click.echo(told("terminal.upgraded"))


def _log(verbose: bool) -> None:
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    for name in ("httpx", "httpcore"):  # they log URLs, and a bot token stands in the URL
        logging.getLogger(name).setLevel(logging.WARNING)
