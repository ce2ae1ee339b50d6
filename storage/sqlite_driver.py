"""aiosqlite that goes to its thread only for what can wait.

A trip to the thread costs a tenth of a millisecond, several times what SQLite needs for one of our statements, and
aiosqlite makes four of them a statement (cursor, statement, rows, closing). With WAL only two things ever wait: the
writer's BEGIN, for another process that writes, and a commit that is put on disk. These go to the thread; the rest is
done on the spot. SQLAlchemy waits for each call before it makes the next, so no two threads use a connection at once.
A deferred BEGIN takes no lock and no snapshot before the first statement: it goes along with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import aiosqlite

BEGIN_WRITING = "BEGIN IMMEDIATE"
Done = tuple[list[Any], Any, int, int | None]  # rows, description, row count, last row id


def connector(path: Path, pragmas: Iterable[str], *, patience_ms: int) -> Callable[[], Awaitable[aiosqlite.Connection]]:
    """What SQLAlchemy's `async_creator` wants: opens connections to `path` with `pragmas` ("name=value") set.

    They wait `patience_ms` for a lock that another process holds.
    Transactions are begun by hand (isolation_level None): sqlite3's own BEGIN is deferred and comes too late.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            for pragma in (f"busy_timeout={patience_ms}", *pragmas):
                connection.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            connection.close()
            raise
        return connection

    async def create() -> aiosqlite.Connection:
        connection = QuickConnection(connect, 64)
        connection.patience_ms = patience_ms
        connection._thread.daemon = True  # a store that nobody closed must not keep the program from ending
        return await connection

    return create


class QuickConnection(aiosqlite.Connection):
    """A connection that works on the spot where nothing can wait."""

    patience_ms = 0
    _begin_with_next = False
    _durable = False

    def cursor(self) -> QuickCursor:  # type: ignore[override]
        return QuickCursor(self)

    def begin_with_next(self) -> None:
        """Begin a deferred transaction with the next statement."""
        self._begin_with_next = True

    def make_durable(self, durable: bool) -> None:
        """Whether the commits from now on are put on disk before they return; call it outside transactions."""
        if durable is not self._durable:
            self._conn.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}").close()
            self._durable = durable

    async def begin_writing(self) -> None:
        """Become the one writer; waits, for `patience_ms` at most, for one in another process."""
        if self._begin_at_once():
            return
        run: Callable[..., Awaitable[sqlite3.Cursor]] = self._execute
        (await run(self._conn.execute, BEGIN_WRITING)).close()

    def _begin_at_once(self) -> bool:
        """Become the one writer where nobody else is; False where one must wait for it."""
        self._conn.execute("PRAGMA busy_timeout=0").close()
        try:
            self._conn.execute(BEGIN_WRITING).close()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        finally:
            self._conn.execute(f"PRAGMA busy_timeout={self.patience_ms}").close()
        return True

    async def commit(self) -> None:
        if self._taken_back():
            return
        if self._durable:
            await super().commit()
        else:
            self._conn.commit()

    async def rollback(self) -> None:
        if not self._taken_back():
            self._conn.rollback()

    def work(self, statement: str, parameters: Any, *, many: bool) -> Done:
        """Run a statement and fetch all its rows."""
        cursor = self._conn.cursor()
        try:
            if self._taken_back():
                cursor.execute("BEGIN DEFERRED")
            (cursor.executemany if many else cursor.execute)(statement, parameters)
            rows = cursor.fetchall() if cursor.description else []
            return rows, cursor.description, cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()

    def _taken_back(self) -> bool:
        """Whether a deferred BEGIN still waited for its statement; it no longer does."""
        waiting, self._begin_with_next = self._begin_with_next, False
        return waiting


class QuickCursor:
    """The part of a cursor that SQLAlchemy's asyncio adapter uses (its AsyncIODBAPICursor)."""

    arraysize = 64

    def __init__(self, connection: QuickConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> QuickCursor:
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> QuickCursor:
        if statement == BEGIN_WRITING:
            await self._connection.begin_writing()
        else:
            self._take(self._connection.work(statement, parameters, many=False))
        return self

    async def executemany(self, statement: str, parameters: Any) -> QuickCursor:
        self._take(self._connection.work(statement, parameters, many=True))
        return self

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []

    def _take(self, done: Done) -> None:
        self._rows, self.description, self.rowcount, self.lastrowid = done
