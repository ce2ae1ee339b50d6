"""Commands around reading: `explain`, `read`, `ingest`."""

from __future__ import annotations

import gc
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import click

_SELDOM = 50_000
"""How many new objects are looked through for circles at a time: the tables that are read are large and stay."""

as_of_option = click.option("--as-of", metavar="ISO", help="The moment to read from, e.g. 2018-05-02T09:00:00+02:00.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command("explain")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--context", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="JSON with the context.")
@click.option(
    "--batch", type=click.Path(exists=True, file_okay=False, path_type=Path), help="A folder of NAME.eml + NAME.json."
)
@json_option
def explain_command(files: tuple[Path, ...], context: Path | None, batch: Path | None, as_json: bool) -> None:
    """How the bot reads a message, and why. Sends and stores nothing.

    \b
    Example:
      samtilsyn explain svar.eml
      samtilsyn explain --batch mails/ --json
    """
    gc.set_threshold(_SELDOM)
    from bot.explain import explain_batch, explain_file
    from bot.paper_guard import PaperGuard
    from bot.told_language import told_language

    now, language = datetime.now(UTC), told_language()
    if batch is not None:
        for line in explain_batch(batch, as_of=now, language=language):
            click.echo(line)
        return
    if not files:
        raise click.UsageError(_told("cli.name_a_file"))
    with PaperGuard() as papers:
        for path in files:
            line = explain_file(path, context, as_of=now, papers=papers, language=language)
            click.echo(line if as_json else _readable(line))


@click.command("read")
@click.argument("what", type=click.Choice(["reply", "dates"]))
@as_of_option
def read_command(what: Literal["reply", "dates"], as_of: str | None) -> None:
    """The readers alone: one JSON string a line in, one line of JSON out.

    \b
    Example:
      echo '"Vi kan den 14. maj kl. 10"' | samtilsyn read dates --as-of 2018-05-02T09:00:00+02:00
    """
    from bot.explain import read_lines

    for line in read_lines(what, sys.stdin, _moment(as_of)):
        click.echo(line)


@click.command("ingest")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--as-of", metavar="ISO|message-date", default=None, help="The moment to decide from.")
@click.option(
    "--answers", type=click.Choice(["hold", "queue"]), default="hold", help="Hold the answers or let them go."
)
@json_option
def ingest_command(source: Path, as_of: str | None, answers: str, as_json: bool) -> None:
    """Take a Maildir or mbox through the whole intake without a mail server. The same mail is taken once.

    \b
    Example:
      samtilsyn ingest gammel.mbox --as-of message-date
    """
    from bot.ingest import ingest
    from bot.terminal import show_line, with_desk

    result = with_desk(lambda desk: ingest(desk, source, as_of=as_of, hold=answers == "hold"))
    show_line(result, as_json=as_json)


def _moment(as_of: str | None) -> datetime:
    """`--as-of`, else now; kept apart from terminal.py's so that reading alone opens no store."""
    if as_of is None:
        return datetime.now(UTC)
    try:
        found = datetime.fromisoformat(as_of)
    except ValueError as error:
        raise click.UsageError(_told("cli.no_time", found=as_of)) from error
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo("Europe/Copenhagen"))


def _told(key: str, **values: object) -> str:
    """A text in the settings' language."""
    from bot.terminal import told

    return told(key, **values)


def _readable(line: str) -> str:
    """One message's JSON for the eye: what is empty is left out."""
    found = json.loads(line)
    rows = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in found.items()
        if value not in ("", None, [], {})
    ]
    return "\n".join((*rows, ""))
