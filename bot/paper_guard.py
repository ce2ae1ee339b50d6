"""Reads papers in a process of its own, with limits of time and memory; whatever a file does there, the bot goes on.

The process is started by the first paper and kept. A file that uses up its limits ends it, and the next paper starts
another; the file is then one that cannot be read, and its sender is told what to send instead.
"""

from __future__ import annotations

import logging
import os
import selectors
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from bot.paper_child import HEAD, LENGTH
from bot.paper_wire import BrokenAnswer, paper_from_json
from messages.papers.model import Paper
from messages.papers.read import MAX_BYTES, PaperTooCostly
from messages.papers.unreadable import Unreadable, UnreadablePaper

log = logging.getLogger(__name__)

MEMORY = 200 * 2**20
"""Bytes a file may cost beyond what the reading process is (some 60 MB)."""
PROCESSOR_SECONDS = 4.0
"""Of one file. A machine that is busy with other things does not make a sound file a bad one."""
WALL_SECONDS = 20.0
"""The last resort, for a process that neither works nor answers."""
PAPERS_A_PROCESS = 300
_LONGEST_ANSWER = 64 * 2**20


class PaperGuard:
    """A `PaperReader`. Not for several threads at once. `close` ends the process; it may be used again after that."""

    def __init__(
        self,
        *,
        reader: str = "messages.papers.read:read_paper",
        memory: int = MEMORY,
        seconds: float = PROCESSOR_SECONDS,
        wall: float = WALL_SECONDS,
    ) -> None:
        self._command = [sys.executable, "-m", "bot.paper_child", str(memory), str(seconds), reader]
        self._wall = wall
        self._process: subprocess.Popen[bytes] | None = None
        self._left = 0

    def __call__(self, name: str, data: bytes) -> Paper:
        """The paper in `data`. Raises PaperTooCostly where reading it had to be stopped."""
        if len(data) > MAX_BYTES:
            raise UnreadablePaper(Unreadable.TOO_LARGE)
        process = self._running()
        self._left -= 1
        try:
            return paper_from_json(self._exchange(process, _request(name, data)))
        except (_Gone, BrokenAnswer) as problem:
            self.close()
            # The file's name may hold what must not be logged.
            log.warning("a paper of %d bytes could not be read: %s (%s)", len(data), problem, process.returncode)
            raise PaperTooCostly(Unreadable.TOO_COSTLY) from problem

    def close(self) -> None:
        """End the reading process, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):  # it is dead; what was not yet written is not wanted
                    pipe.close()

    def __enter__(self) -> PaperGuard:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------ the process

    def _running(self) -> subprocess.Popen[bytes]:
        if self._left <= 0:
            self.close()
        if self._process is None:
            # An environment of its own: the bot's holds passwords.
            here = str(Path(__file__).resolve().parents[1])
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={"PYTHONPATH": os.pathsep.join((here, *(p for p in sys.path if p)))},
                bufsize=0,
            )
            self._left = PAPERS_A_PROCESS
        return self._process

    def _exchange(self, process: subprocess.Popen[bytes], request: bytes) -> bytes:
        if process.stdin is None or process.stdout is None:
            raise _Gone("it has no pipes")
        deadline = time.monotonic() + self._wall
        _send(process.stdin.fileno(), request, deadline)
        (length,) = LENGTH.unpack(_receive(process.stdout.fileno(), LENGTH.size, deadline))
        if length > _LONGEST_ANSWER:
            raise _Gone("its answer is too long")
        return _receive(process.stdout.fileno(), length, deadline)


class _Gone(Exception):
    """The process ended, or did not answer in time."""


def _request(name: str, data: bytes) -> bytes:
    called = name.encode("utf-8", "replace")
    return HEAD.pack(len(called), len(data)) + called + data


def _send(pipe: int, data: bytes, deadline: float) -> None:
    os.set_blocking(pipe, False)
    left = memoryview(data)
    while left:
        _wait(pipe, selectors.EVENT_WRITE, deadline)
        try:
            left = left[os.write(pipe, left[: 2**20]) :]
        except BlockingIOError:
            continue
        except BrokenPipeError as error:
            raise _Gone("it ended") from error


def _receive(pipe: int, length: int, deadline: float) -> bytes:
    pieces = bytearray()
    while len(pieces) < length:
        _wait(pipe, selectors.EVENT_READ, deadline)
        piece = os.read(pipe, min(length - len(pieces), 2**20))
        if not piece:
            raise _Gone("it ended")
        pieces += piece
    return bytes(pieces)


def _wait(pipe: int, event: int, deadline: float) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, event)
        if not selector.select(max(0.0, deadline - time.monotonic())):
            raise _Gone("it did not answer in time")
