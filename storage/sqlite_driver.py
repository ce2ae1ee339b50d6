"""aiosqlite with one trip to its thread a statement.

aiosqlite goes to its thread for the cursor, the statement, the rows and the closing: four trips of a tenth of a
millisecond each, several times what SQLite itself needs. SQLAlchemy always fetches all rows at once, so one trip does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import aiosqlite

Done = tuple[list[Any], Any, int, int | None]  # rows, description, row count, last row id


def connector(path: Path, pragmas: Iterable[str]) -> Callable[[], Awaitable[aiosqlite.Connection]]:
    """What SQLAlchemy's `async_creator` wants: opens connections to `path` with `pragmas` ("name=value") set.

    Transactions are begun by hand (isolation_level None): sqlite3's own BEGIN is deferred and comes too late.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            connection.close()
            raise
        return connection

    async def create() -> aiosqlite.Connection:
        connection = OneTripConnection(connect, 64)
        connection._thread.daemon = True  # a store that nobody closed must not keep the program from ending
        return await connection

    return create


class OneTripConnection(aiosqlite.Connection):
    """A connection whose cursors do their whole work in one call on its thread."""

    def cursor(self) -> OneTripCursor:  # type: ignore[override]
        return OneTripCursor(self)

    def work(self, statement: str, parameters: Any, *, many: bool) -> Done:
        """Run a statement; on the connection's thread only."""
        cursor = self._conn.cursor()
        try:
            (cursor.executemany if many else cursor.execute)(statement, parameters)
            rows = cursor.fetchall() if cursor.description else []
            return rows, cursor.description, cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()

    async def send(self, statement: str, parameters: Any, *, many: bool) -> Done:
        """`work` on the connection's thread."""
        run: Callable[..., Awaitable[Done]] = self._execute
        return await run(self.work, statement, parameters, many=many)


class OneTripCursor:
    """The part of a cursor that SQLAlchemy's asyncio adapter uses (its AsyncIODBAPICursor)."""

    arraysize = 64

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> OneTripCursor:
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> OneTripCursor:
        self._take(await self._connection.send(statement, parameters, many=False))
        return self

    async def executemany(self, statement: str, parameters: Any) -> OneTripCursor:
        self._take(await self._connection.send(statement, parameters, many=True))
        return self

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []

    def _take(self, done: Done) -> None:
        self._rows, self.description, self.rowcount, self.lastrowid = done
