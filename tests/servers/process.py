"""A server process and all its children, ended together."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path


class ServerProcess:
    """Runs a command in a process group of its own, so that nothing of it is left behind."""

    def __init__(self, command: Sequence[str], *, log: Path) -> None:
        self._command = list(command)
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *ports: int, seconds: float = 20.0) -> None:
        """Start it and wait until it answers on every port. Raises RuntimeError with its log where it does not."""
        deadline = time.monotonic() + seconds
        while any(_answers(port) for port in ports):  # children of one that was killed hold them for a moment
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self._command[0]} cannot start: something else answers on {ports}")
            time.sleep(0.02)
        with self._log.open("ab") as out:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
            )
        for port in ports:
            while not _answers(port):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    self.kill()
                    raise RuntimeError(f"{self._command[0]} did not start:\n{self.log_text()}")
                time.sleep(0.02)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        if self._process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def log_text(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""


def _answers(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
