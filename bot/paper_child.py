"""The process that reads untrusted files: `python -m bot.paper_child MEMORY SECONDS MODULE:FUNCTION`.

It has no settings, no secrets, no network to use and no right to write files; a limit of memory holds for its life, a
limit of processor time for each file. One file in (lengths, name, bytes), one paper out (length, JSON), until the end
of input. Whatever goes wrong in here ends it; the bot starts another (`bot/paper_guard.py`).
"""

from __future__ import annotations

import importlib
import os
import resource
import signal
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from bot.paper_wire import paper_to_json
from messages.papers.model import Paper

HEAD = struct.Struct(">II")
"""A request begins with the lengths of the file's name and bytes."""
LENGTH = struct.Struct(">I")
"""An answer begins with its own length."""


def main(memory: int, seconds: float, reader: Callable[[str, bytes], Paper]) -> None:
    """Answer requests until the end of input. `memory`: bytes beyond what the process has now; `seconds` of processor
    time a file."""
    asked, answers = _own_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # pressed for the bot, which ends this process by ending its input
    _limit(memory)
    while head := asked.read(HEAD.size):
        name_length, length = HEAD.unpack(head)
        name, data = asked.read(name_length).decode(), asked.read(length)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        answer = paper_to_json(reader(name, data))
        signal.setitimer(signal.ITIMER_PROF, 0)
        del data
        answers.write(LENGTH.pack(len(answer)) + answer)
        answers.flush()


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes, out of reach of anything that prints or reads."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    return asked, answers


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    pages = Path("/proc/self/statm")
    if pages.exists():  # where it does not, the system (macOS) does not hold to a limit of addresses either
        held = int(pages.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + memory, held + memory))


def _named(text: str) -> Callable[[str, bytes], Paper]:
    module, _, function = text.partition(":")
    return cast(Callable[[str, bytes], Paper], getattr(importlib.import_module(module), function))


def _warm() -> None:
    """Load what reading needs before the limits hold: the libraries' own size is not the file's doing."""
    for module in ("word", "opendocument", "powerpoint", "pdf_reader"):
        importlib.import_module(f"messages.papers.{module}")
    for module in ("lxml.etree", "pdfplumber", "messages.html_text", "messages.charsets"):
        importlib.import_module(module)


if __name__ == "__main__":
    _warm()
    main(int(sys.argv[1]), float(sys.argv[2]), _named(sys.argv[3]))
