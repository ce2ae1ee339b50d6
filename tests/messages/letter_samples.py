"""Every letter there is, with sample values made by the type of each field."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice, product
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import messages
from messages.letters import Letter
from messages.reading import Slot

ZONE = ZoneInfo("Europe/Copenhagen")
START = datetime(2018, 5, 15, 10, 0, tzinfo=ZONE)
_MOST = 200  # sample letters of one class


def letter_classes() -> list[type[Letter]]:
    """All letters of all `messages/letters_*.py`, by name."""
    for module in pkgutil.iter_modules(messages.__path__):
        if module.name.startswith("letters_"):
            importlib.import_module(f"messages.{module.name}")
    found: dict[str, type[Letter]] = {}
    waiting: list[type[Letter]] = [Letter]
    while waiting:
        for letter in waiting.pop().__subclasses__():
            waiting.append(letter)
            if letter.__module__.startswith("messages.") and hasattr(letter, "template"):
                found[f"{letter.__module__}.{letter.__name__}"] = letter
    return [found[name] for name in sorted(found)]


def samples(letter: type[Letter], *, full: bool) -> list[Letter]:
    """Letters of a class: one for each mix of its booleans and literals; all other values filled or all empty."""
    hints = get_type_hints(letter)
    choices = [list(_values(hints[f.name], f.name, full=full)) for f in fields(letter)]
    names = [f.name for f in fields(letter)]
    return [letter(**dict(zip(names, row, strict=True))) for row in islice(product(*choices), _MOST)]


def _values(kind: Any, name: str, *, full: bool) -> Iterator[Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        yield from arguments
    elif kind is bool:
        yield from (True, False)
    elif origin in (Union, UnionType):
        if NoneType in arguments and not full:
            yield None
        else:
            yield from _values(next(a for a in arguments if a is not NoneType), name, full=full)
    elif origin is tuple:
        # The first two of each kind of element; an empty tuple for the sparse letter.
        inner = islice(_values(arguments[0], name, full=True), 2) if full else ()
        items = tuple(inner)
        yield items * 2 if len(items) == 1 else items
    elif is_dataclass(kind) and kind is not Slot:
        hints, make = get_type_hints(kind), cast(Any, kind)
        yield make(**{f.name: next(_values(hints[f.name], f.name, full=full)) for f in fields(kind)})
    else:
        yield _plain(kind, name, full=full)


def _plain(kind: Any, name: str, *, full: bool) -> Any:
    if kind is str:
        return f"[{name}: æ & <ø> Å]" if full else ""
    if kind is int:
        return 2
    if kind is date:
        return START.date()
    if kind is datetime:
        return START
    if kind is time:
        return time(10, 0)
    if kind is Slot:
        return Slot(start=START, end=START + timedelta(hours=2))
    raise AssertionError(f"field {name!r} has a type that samples cannot make: {kind!r}")
