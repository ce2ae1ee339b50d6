"""Commands that tell what was done, and why; they read, and change nothing."""

from __future__ import annotations

import click

from bot.parts import Desk
from bot.terminal import as_of_option, json_option, kept, say, show_json, with_desk
from storage.values import Logged


@click.command("log")
@click.argument("case", required=False)
@click.option("--last", type=click.IntRange(min=1), default=None, help="Only the newest lines.")
@as_of_option
@json_option
def log_command(case: str | None, last: int | None, as_of: str | None, as_json: bool) -> None:
    """The decision log, of a case or of everything.

    \b
    Example:
      samtilsyn log KT-2018-014
    """

    async def work(desk: Desk) -> None:
        entries = await _entries(desk, case, as_of)
        entries = entries[-last:] if last else entries
        if as_json:
            show_json(entries)
            return
        for e in entries:
            at = e.at.astimezone(desk.programme.zone)
            click.echo(f"{at:%Y-%m-%d %H:%M}  {e.case_id or '-':12}  {e.rule}: {e.what}")

    with_desk(work)


@click.command("why")
@click.argument("what")
@as_of_option
@json_option
def why_command(what: str, as_of: str | None, as_json: bool) -> None:
    """Why something was done: the rule, the words, the message. WHAT is a case number or a message's number.

    \b
    Example:
      samtilsyn why KT-2018-014
      samtilsyn why 812
    """

    async def work(desk: Desk) -> None:
        entries = await _entries(desk, what, as_of)
        if as_json:
            show_json(entries)
            return
        for e in entries:
            at = e.at.astimezone(desk.programme.zone)
            words = say(desk, "terminal.why_words", words=e.words) if e.words else ""
            mail = say(desk, "terminal.why_mail", number=e.mail_id) if e.mail_id else ""
            why = say(desk, "terminal.why", rule=e.rule, actor=e.actor, what=e.what)
            click.echo(f"{at:%Y-%m-%d %H:%M}  {why}{words}{mail}")
        if not entries:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


# ---------------------------------------------------------------------- helpers
async def _entries(desk: Desk, what: str | None, as_of: str | None) -> tuple[Logged, ...]:
    """The log of a case, of a message by its number, or all of it, up to `as_of`. Raises NotFound."""
    until = await kept(desk, as_of)
    if what is not None and what.isdecimal():
        await desk.store.inbox_entry(int(what))
        entries = await desk.store.log(None, mail_id=int(what))
    elif what is not None:
        entries = await desk.store.log((await desk.store.case(what.upper())).id)
    else:
        entries = await desk.store.log()
    return tuple(e for e in entries if until is None or e.at <= until)
