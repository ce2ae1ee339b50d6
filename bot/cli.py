"""The command line: `samtilsyn COMMAND`. Each command loads what it needs only when it runs."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from typing import NoReturn

import click

from bot.told_language import told_language
from messages.errors import SamtilsynError
from messages.phrased import told_in
from messages.phrases import phrase

# command -> module that holds it (as `COMMAND` with - as _); Danish names of the chat are aliases
_MODULES: Mapping[str, str] = {
    "run": "bot.commands_run",
    "demo": "bot.commands_run",
    "check": "bot.commands_run",
    "healthcheck": "bot.commands_run",
    "db": "bot.commands_run",
    "explain": "bot.commands_read",
    "read": "bot.commands_read",
    "ingest": "bot.commands_read",
    "import": "bot.commands_lists",
    "select": "bot.commands_lists",
    "invite": "bot.commands_lists",
    "visit": "bot.commands_do",
    "assign": "bot.commands_do",
    "propose": "bot.commands_do",
    "move": "bot.commands_do",
    "cancel": "bot.commands_do",
    "held": "bot.commands_do",
    "survey": "bot.commands_survey",
    "remind": "bot.commands_do",
    "replace": "bot.commands_do",
    "settle": "bot.commands_do",
    "pause": "bot.commands_do",
    "resume": "bot.commands_do",
    "replay": "bot.commands_do",
    "sample": "bot.commands_around",
    "notify": "bot.commands_around",
    "press": "bot.commands_around",
    "lesson": "bot.commands_around",
    "queue": "bot.commands_show",
    "status": "bot.commands_show",
    "case": "bot.commands_show",
    "deadlines": "bot.commands_show",
    "missing": "bot.commands_show",
    "log": "bot.commands_why",
    "why": "bot.commands_why",
    "preview": "bot.commands_preview",
    "report": "bot.commands_report",
    "meetings": "bot.commands_chat",
    "figures": "bot.commands_chat",
    "topics": "bot.commands_chat",
    "undo": "bot.commands_chat",
    "chat-code": "bot.commands_chat",
    "export": "bot.commands_export",
}
_ALIASES: Mapping[str, str] = {
    "koe": "queue",
    "sag": "case",
    "frister": "deadlines",
    "mangler": "missing",
    "hvorfor": "why",
    "forhaandsvis": "preview",
    "rapport": "report",
    "liste": "import",
    "udvaelg": "select",
    "inviter": "invite",
    "besoeg": "visit",
    "foreslaa": "propose",
    "flyt": "move",
    "aflys": "cancel",
    "rykker": "remind",
    "undersoegelse": "figures",
    "moeder": "meetings",
    "emner": "topics",
    "fortryd": "undo",
    "laering": "lesson",
    "genoptag": "resume",
    "stikproeve": "sample",
    "underret": "notify",
    "presse": "press",
    "erfaring": "lesson",
}


class _Commands(click.Group):
    """Finds a command by its English or Danish name and imports its module only then."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        name = _ALIASES.get(cmd_name, cmd_name)
        module = _MODULES.get(name)
        if module is None:
            return None
        command = getattr(importlib.import_module(module), f"{name.replace('-', '_')}_command")
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="samtilsyn", prog_name="samtilsyn")
def cli() -> None:
    """Coordinates inspections by mail: invites, finds dates, reminds, checks, surveys, reports.

    \b
    Example:
      samtilsyn run          starts the bot (without settings: in a sandbox)
      samtilsyn status       where things stand
    """


def main() -> None:
    """Run the command line; what goes wrong is one line on stderr, with exit status 2 for wrong use, else 1."""
    try:
        status = cli.main(prog_name="samtilsyn", standalone_mode=False)
    except click.UsageError as error:
        if "\n" in error.message:  # click gives the whole help as the message where nothing was asked
            error.show()
            sys.exit(error.exit_code)
        from bot.wrong_use import in_words

        path, language = error.ctx.command_path if error.ctx else "samtilsyn", told_language()
        _fail(phrase("cli.see", language, text=in_words(error, language), path=path), error.exit_code)
    except click.ClickException as error:
        _fail(error.format_message(), error.exit_code)
    except click.Abort:
        _fail(phrase("cli.stopped", told_language()), 1)
    except BrokenPipeError:  # whoever read our output has seen enough; the rest goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except SamtilsynError as error:
        _fail(told_in(error, told_language()), 1)
    except OSError as error:
        named = phrase("cli.file_error", told_language(), name=error.filename, error=error.strerror)
        _fail(named if error.filename else str(error), 1)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(text: str, status: int) -> NoReturn:
    click.echo(f"samtilsyn: {' '.join(text.split())}", err=True)  # click spreads choices over lines of their own
    sys.exit(status)
