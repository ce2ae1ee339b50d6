"""What the commands share: the store opened for one command, the time it counts from, output as text or JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import Enum
from typing import Any, TypeVar

import click

from bot.parts import Desk, open_desk
from bot.settings import load_settings
from handlers.decision import Decision, Outgoing
from handlers.events import CommandEvent
from messages import danish, english
from messages.errors import SamtilsynError
from messages.phrases import phrase
from messages.reading import Slot

T = TypeVar("T")

# the demo keeps its end time as "now" under this name
VIRTUAL_NOW = "virtual now"

as_of_option = click.option("--as-of", metavar="ISO", help="The moment to look from, e.g. 2018-05-02T09:00:00+02:00.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
yes_option = click.option("--yes", "-y", is_flag=True, help="Do not ask before something is sent.")


class CommandFailed(SamtilsynError):
    """The running bot took a command and could not carry it out; the text says why."""


def with_desk(work: Callable[[Desk], Awaitable[T]]) -> T:
    """Open the settings' store, do `work`, close it."""

    async def go() -> T:
        async with open_desk(load_settings()) as desk:
            return await work(desk)

    return asyncio.run(go())


async def moment(desk: Desk, as_of: str | None) -> datetime:
    """The time a command counts from: `--as-of`, else the demo's end, else now. Raises click.UsageError."""
    if as_of is None:
        kept = await desk.store.setting(VIRTUAL_NOW)
        return datetime.fromisoformat(kept) if kept else datetime.now(UTC)
    return parse_moment(as_of, desk.programme.zone)


def parse_moment(text: str, zone: tzinfo) -> datetime:
    """An ISO time; one without offset is in `zone`. Raises click.UsageError that shows how to write one."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.UsageError(told("cli.no_time", found=text)) from error
    return found if found.tzinfo else found.replace(tzinfo=zone)


async def kept(desk: Desk, as_of: str | None) -> datetime | None:
    """The moment of `--as-of`, None where it was not given. Raises click.UsageError."""
    return None if as_of is None else await moment(desk, as_of)


def parse_day(text: str) -> date:
    """A day written as ISO says. Raises click.UsageError that shows how."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise click.UsageError(told("cli.no_day", found=text)) from error


async def by_hand(
    desk: Desk,
    name: str,
    case: str,
    as_of: str | None,
    /,
    *,
    yes: bool,
    beware: Sequence[str] = (),
    **arguments: str | None,
) -> None:
    """Say what a command would send to whom, and what to `beware` of; ask on a terminal, carry it out, tell what was
    done. Raises what the stage raises."""
    case_id, now = case.upper(), await moment(desk, as_of)
    event = _event(name, case_id, arguments)
    async with desk.store.deciding(case_id) as tx:  # decided, and not saved
        decision = await desk.worker.decide_command(tx, event, now)
    lines = [foreseen(desk, out) for out in decision.outgoing]
    if confirm([*(lines or [say(desk, "terminal.no_mail")]), *beware], yes=yes):
        await command(desk, name, case_id, now, **arguments)
        for entry in decision.log:
            click.echo(entry.what)


def foreseen(desk: Desk, out: Outgoing) -> str:
    """A mail that is about to be made, as one line."""
    signature = out.signature or desk.saver.writer.signature()
    words = desk.saver.writer.words(out.letter, signature=signature, case_number=out.case_id)
    return f"{out.to}: {words.subject}"


async def command(desk: Desk, name: str, case_id: str, now: datetime, /, **arguments: str | None) -> None:
    """Put a command in the inbox and carry it out at once. Raises the errors of the stage that takes it."""
    await desk.store.case(case_id)  # a kind error before anything is queued
    inbox_id = await desk.store.receive_event(_event(name, case_id, arguments), received_at=now)
    item = await desk.store.claim_item(inbox_id, now)
    if item is None:
        await _elsewhere(desk, inbox_id)
        return
    try:
        await desk.worker.take(item, now)
    except SamtilsynError:
        await desk.saver.save_alone(Decision(), inbox_id=inbox_id, now=now, outcome="refused")
        raise


async def _elsewhere(desk: Desk, inbox_id: int) -> None:
    """Wait until the running bot, which was faster, has carried it out. Raises CommandFailed where it could not."""
    for _ in range(100):
        entry = await desk.store.inbox_entry(inbox_id)
        if entry.state == "done":
            return
        if entry.state == "set_aside":
            raise CommandFailed(entry.error)
        await asyncio.sleep(0.1)
    raise CommandFailed(say(desk, "terminal.not_done_yet", number=inbox_id))


def _event(name: str, case_id: str, arguments: Mapping[str, str | None]) -> CommandEvent:
    given = {k: v for k, v in arguments.items() if v is not None}
    return CommandEvent(name=name, case_id=case_id, by="terminal", arguments=given)


def confirm(lines: list[str], *, yes: bool) -> bool:
    """Say what will go to whom; on a terminal ask whether to go on."""
    for line in lines:
        click.echo(line, err=True)
    if yes or not sys.stdin.isatty():
        return True
    return click.confirm(told("terminal.go_on"), default=True, err=True)


def say(desk: Desk, key: str, **values: object) -> str:
    """A text of the catalogue in the settings' language."""
    return phrase(key, desk.settings.language, **values)


def in_words(desk: Desk, when: date | Slot) -> str:
    """A day or a slot in the settings' language."""
    in_english = desk.settings.language == "en"
    if isinstance(when, Slot):
        return english.format_slot(when) if in_english else danish.format_slot(when)
    return english.format_day(when) if in_english else danish.format_day(when)


def told(key: str, **values: object) -> str:
    """A text of the catalogue in the settings' language, where no desk is open."""
    return phrase(key, load_settings().language, **values)


def show_json(value: object) -> None:
    """Print a value as one JSON document: times with offset, days as dates, records as objects."""
    click.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))


def show_line(value: object, *, as_json: bool) -> None:
    """Print a value's fields: as one line of JSON, or "name value" pairs."""
    fields_of = plain(value)
    if as_json:
        click.echo(json.dumps(fields_of, ensure_ascii=False))
    else:
        click.echo(", ".join(f"{name} {found}" for name, found in fields_of.items()))


def plain(value: object) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(k)): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return value
