"""Wrong use of the command line told in the reader's language, where `click` says it in English."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click

from messages.phrases import phrase


def in_words(error: click.UsageError, language: str) -> str:
    """What was wrong, one sentence without the name of the program."""
    return next((text for say in _SAYINGS if (text := say(error, language)) is not None), error.format_message())


def _command(error: click.UsageError, language: str) -> str | None:
    if not error.message.startswith("No such command"):
        return None
    return phrase("cli.no_such_command", language, name=error.message.split("'")[1])


def _option(error: click.UsageError, language: str) -> str | None:
    if not isinstance(error, click.NoSuchOption):
        return None
    if error.possibilities:
        possible = ", ".join(sorted(error.possibilities))
        return phrase("cli.no_such_option_but", language, name=error.option_name, possible=possible)
    return phrase("cli.no_such_option", language, name=error.option_name)


def _option_use(error: click.UsageError, language: str) -> str | None:
    if not isinstance(error, click.BadOptionUsage):
        return None
    key = "cli.takes_no_value" if "does not take" in error.message else "cli.needs_value"
    return phrase(key, language, name=error.option_name)


def _missing(error: click.UsageError, language: str) -> str | None:
    if not isinstance(error, click.MissingParameter):
        return None
    argument = isinstance(error.param, click.Argument)
    return phrase(f"cli.missing_{'argument' if argument else 'option'}", language, name=_name(error))


def _value(error: click.UsageError, language: str) -> str | None:
    """A value of the wrong kind; the value itself stands in the sentence of `click` alone."""
    if not isinstance(error, click.BadParameter) or error.param is None:
        return None
    kind, found = error.param.type, error.message.split("'")[1] if "'" in error.message else ""
    name = _name(error)
    if isinstance(kind, click.Choice):
        listed = _either([str(c) for c in kind.choices], language)
        return phrase("cli.choose_one", language, name=name, choices=listed, found=found)
    if (
        isinstance(kind, click.IntRange)
        and kind.max is None
        and error.message.endswith(".")
        and "range" in error.message
    ):
        return phrase("cli.number_range", language, name=name, least=kind.min, found=error.message.split()[0])
    if isinstance(kind, click.types.IntParamType):
        return phrase("cli.no_number", language, name=name, found=found)
    if isinstance(kind, click.Path):
        for words, key in (("does not exist", "no_such_path"), ("is a directory", "is_a_folder")):
            if words in error.message:
                return phrase(f"cli.{key}", language, name=name, found=found)
        if "is a file" in error.message:
            return phrase("cli.is_a_file", language, name=name, found=found)
    return phrase("cli.wrong_value", language, name=name, message=error.message)


def _extra(error: click.UsageError, language: str) -> str | None:
    start = "Got unexpected extra argument"
    if not error.message.startswith(start):
        return None
    return phrase("cli.too_much", language, words=error.message.partition("(")[2].removesuffix(")"))


_SAYINGS: tuple[Callable[[click.UsageError, str], str | None], ...] = (
    _command,
    _option,
    _option_use,
    _missing,
    _value,
    _extra,
)


def _name(error: click.BadParameter) -> str:
    param = error.param
    if param is None:
        return str(error.param_hint or "")
    return param.human_readable_name if isinstance(param, click.Argument) else max(param.opts, key=len)


def _either(choices: Iterable[str], language: str) -> str:
    *first, last = choices
    word = "or" if language == "en" else "eller"
    return f"{', '.join(first)} {word} {last}" if first else last
