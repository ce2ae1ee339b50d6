"""What a test needs of the machine; where it is missing the test has not run, and the whole run says so and fails."""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path


class NotRun(Exception):
    """The test could not run here. `missing` names what it needs: Debian packages, or root."""

    def __init__(self, missing: str) -> None:
        self.missing = missing
        super().__init__(f"not run: needs {missing}")


# Where each package puts the program that tells it is there.
_PROGRAMS = {
    "dovecot-imapd": "/usr/lib/dovecot/imap",
    "dovecot-lmtpd": "/usr/lib/dovecot/lmtp",
    "postfix": "/usr/sbin/postfix",
    "postgresql": "/usr/lib/postgresql",
    "poppler-utils": "pdftotext",
    "chromium": "chromium",
}


def need(*packages: str, root: bool = False) -> None:
    """Raise NotRun unless all the Debian packages (and root's rights) are there."""
    missing = [package for package in packages if not _is_there(_PROGRAMS[package])]
    if root and os.geteuid() != 0:
        missing.append("root")
    if missing:
        raise NotRun(", ".join(missing))


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that nobody listens on now."""
    sockets = [socket.socket(socket.AF_INET, socket.SOCK_STREAM) for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [int(one.getsockname()[1]) for one in sockets]
    finally:
        for one in sockets:
            one.close()


def _is_there(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def missing_packages() -> list[str]:
    """The Debian packages whose tests cannot run here."""
    return [package for package, program in _PROGRAMS.items() if not _is_there(program)]


if __name__ == "__main__":
    print(" ".join(missing_packages()))
