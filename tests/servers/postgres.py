"""A real PostgreSQL: a cluster of its own in a temporary folder, on a free port of 127.0.0.1 and a socket beside it.

Debian package: postgresql. The server refuses to run as root, so as root it is run as the package's own user.
"""

from __future__ import annotations

import itertools
import os
import pwd
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.servers.needs import free_ports, need
from tests.servers.process import ServerProcess

OWNER = "samtilsyn"
_PROGRAMS = Path("/usr/lib/postgresql")


class Postgres:
    def __init__(self, folder: Path) -> None:
        need("postgresql")
        self.folder = folder
        (self.port,) = free_ports(1)
        self._names = (f"test_{number}" for number in itertools.count(1))
        self._as_owner: list[str] = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
            self._as_owner = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        data = folder / "data"
        how = ["--username", OWNER, "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"]
        subprocess.run(
            [*self._as_owner, str(_newest() / "initdb"), "--pgdata", str(data), *how],
            check=True,
            capture_output=True,
            cwd=folder,
        )
        options = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(folder),
            "fsync": "off",  # a test's database need not survive a power cut
            "max_connections": "100",
        }
        command = [*self._as_owner, str(_newest() / "postgres"), "-D", str(data)]
        for name, value in options.items():
            command += ["-c", f"{name}={value}"]
        self._process = ServerProcess(command, log=folder / "postgres.log")

    def start(self) -> None:
        self._process.start(self.port)
        deadline = time.monotonic() + 20
        while True:  # it answers on its port a moment before it lets anybody in
            try:
                self.run("SELECT 1")
                return
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def kill(self) -> None:
        """End it with all its connections, at once."""
        self._process.kill()

    def url(self, database: str) -> str:
        """What SAMTILSYN_DATABASE_URL would be."""
        return f"postgresql://{OWNER}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database; its name."""
        name = next(self._names)
        self.run(f"CREATE DATABASE {name}")
        return name

    def drop(self, database: str) -> None:
        """Drop a database and whoever is still connected to it."""
        self.run(f"DROP DATABASE {database} WITH (FORCE)")

    def run(self, statement: str, database: str = "postgres") -> None:
        """Run one statement, outside a transaction."""
        with psycopg.connect(self.url(database), autocommit=True, connect_timeout=5) as connection:
            connection.execute(statement.encode())


def _newest() -> Path:
    """The programs of the newest version installed."""
    versions = [path for path in _PROGRAMS.iterdir() if re.fullmatch(r"\d+", path.name)]
    return max(versions, key=lambda path: int(path.name)) / "bin"


def servers(folder: Path) -> Iterator[Postgres]:
    """A server that runs until the generator is closed."""
    server = Postgres(folder)
    try:
        server.start()
        yield server
    finally:
        server.kill()
