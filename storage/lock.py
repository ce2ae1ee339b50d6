"""Only one `samtilsyn run` at a time: a lock on the home folder, and on PostgreSQL one in the database as well
(two machines may share a database, never a folder). Both go by themselves when the process dies."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy import text

from storage.engine import Database
from storage.errors import AlreadyRunning

RUN_LOCK = 7_431_002  # PostgreSQL advisory lock
PATIENCE = 2.0  # seconds: the server notices a killed process a moment later than the one that starts it again


@contextmanager
def run_lock(home: Path) -> Iterator[None]:
    """Hold the home folder's run lock. Raises AlreadyRunning with the other's process id."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = home / "run.lock"
    # The file stays: a lock on a deleted file would keep nobody out.
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            other = file.read().strip() or "unknown"
            raise AlreadyRunning.of("errors.running_here", home=home, other=other) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


@asynccontextmanager
async def database_run_lock(database: Database) -> AsyncIterator[None]:
    """Hold the database's run lock (PostgreSQL; nothing on SQLite, whose file one home has). Raises AlreadyRunning."""
    if database.dialect != "postgresql":
        yield
        return
    async with database.outside_transaction() as connection:
        give_up = asyncio.get_running_loop().time() + PATIENCE
        while not (await connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": RUN_LOCK})).scalar():
            if asyncio.get_running_loop().time() > give_up:
                raise AlreadyRunning.of("errors.running_there")
            await asyncio.sleep(0.05)
        try:
            yield
        finally:
            await connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": RUN_LOCK})
