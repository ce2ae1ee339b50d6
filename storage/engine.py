"""The database connection: plain URLs to drivers, SQLite's pragmas, one writer at a time, snapshots for readers.

Both databases keep the same rule: writers wait for each other, readers never wait. On SQLite every writer begins
with BEGIN IMMEDIATE (a transaction that reads first and writes later fails at once with "database is locked"); on
PostgreSQL every writer takes one advisory lock first. So a decision that looks at other cases (an inspector's
bookings, the next case number) can never be overtaken by another, and both databases behave alike.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.cleaning import clean_json, clean_parameters
from storage.errors import DatabaseUnavailable, NestedWrite, WrongDatabaseUrl
from storage.promises import broken_promise
from storage.sqlite_driver import BEGIN_WRITING, QuickConnection, connector

WRITER_LOCK = 7_431_001  # PostgreSQL advisory lock: one writer at a time
BUSY_MS = 5_000
PRAGMAS = ("foreign_keys=ON", "synchronous=NORMAL")
BEGIN_TRIES = 6  # times BUSY_MS: half a minute of somebody else's writing before we give up
TURN_SECONDS = 60.0  # how long a task waits for another one of this process
# PostgreSQL, per connection; as patient as with SQLite, and a stopped process does not hold the others up for ever.
SERVER_SETTINGS = ("timezone=UTC", "lock_timeout=30s", "idle_in_transaction_session_timeout=5min")
EXAMPLE = "sqlite:///data/samtilsyn.db or postgresql://user:password@host/samtilsyn"
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


class Database:
    """An open engine with its two ways in: `reading()` (a snapshot) and `writing()` (the one writer)."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.dialect = engine.dialect.name
        self._readers = self._writers = self._durable_writers = engine
        if self.dialect == "sqlite":
            self._writers = engine.execution_options(sqlite_begin="IMMEDIATE")
            self._durable_writers = engine.execution_options(sqlite_begin="IMMEDIATE", sqlite_durable=True)
        else:
            self._readers = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._turn = asyncio.Lock()
        self._writer: asyncio.Task[Any] | None = None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection on which all statements see the same state; nothing is to be written."""
        with _named_errors():
            async with _connected(self._readers) as connection:
                yield connection

    @asynccontextmanager
    async def writing(self, *, durable: bool = False) -> AsyncIterator[AsyncConnection]:
        """The one writer's connection; committed at the end of the block, rolled back if it raises.

        `durable`: on disk when the block ends, with all that was committed before (see `_begin_sqlite`).
        Raises NestedWrite inside another `writing()` of the same task, DatabaseUnavailable, PromiseBroken.
        """
        task = asyncio.current_task()
        if self._writer is task:
            raise NestedWrite("a write inside deciding(): use the methods of the transaction it gave")
        await self._take_turn()  # in this process we queue up; the database's lock is for the other processes
        self._writer = task
        try:
            with _named_errors():
                async with _connected(self._durable_writers if durable else self._writers) as connection:
                    await self._begin(connection)
                    yield connection
                    await connection.commit()
        finally:
            self._writer = None
            self._turn.release()

    @asynccontextmanager
    async def outside_transaction(self) -> AsyncIterator[AsyncConnection]:
        """A connection on which every statement stands alone, for what cannot be done in a transaction."""
        with _named_errors():
            async with self.engine.connect() as connection:
                level = "AUTOCOMMIT" if self.dialect == "postgresql" else None
                await connection.execution_options(sqlite_begin=None, **({"isolation_level": level} if level else {}))
                yield connection

    async def close(self) -> None:
        await self.engine.dispose()

    async def _take_turn(self) -> None:
        if not self._turn.locked():
            await self._turn.acquire()  # nobody is before us: no timer is needed
            return
        try:
            async with asyncio.timeout(TURN_SECONDS):
                await self._turn.acquire()
        except TimeoutError as error:
            raise DatabaseUnavailable.of("errors.writing_long", seconds=TURN_SECONDS) from error

    async def _begin(self, connection: AsyncConnection) -> None:
        if self.dialect == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITER_LOCK})
            return
        for attempt in range(1, BEGIN_TRIES + 1):
            try:
                await connection.begin()
            except OperationalError as error:  # nothing has been done yet, so trying again is safe
                if "locked" not in str(error.orig) or attempt == BEGIN_TRIES:
                    raise
            else:
                return


def parse_url(url: str) -> URL:
    """The URL with the driver we use. Raises WrongDatabaseUrl with an example; never shows a password."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise WrongDatabaseUrl.of("errors.database_url", example=EXAMPLE) from error
    name = parsed.drivername.partition("+")[0]
    if name not in DRIVERS:
        raise WrongDatabaseUrl.of("errors.database_kind", name=name, example=EXAMPLE)
    if name == "sqlite" and (not parsed.database or ":memory:" in parsed.database):
        raise WrongDatabaseUrl.of("errors.database_no_file")
    if name != "sqlite" and not parsed.database:
        raise WrongDatabaseUrl.of("errors.database_no_name", example=EXAMPLE)
    return parsed.set(drivername=DRIVERS[name])


def open_database(url: str) -> Database:
    """An engine for `url`; a SQLite file and its folder are made, nothing is connected yet. Raises WrongDatabaseUrl."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = _sqlite(parsed)
    else:
        # A server may be restarted under us: ask before use rather than fail a decision.
        engine = create_async_engine(
            parsed,
            pool_pre_ping=True,
            pool_reset_on_return=None,
            json_serializer=clean_json,
            connect_args={"connect_timeout": 10, "options": " ".join(f"-c {name}" for name in SERVER_SETTINGS)},
        )
    # Connections need no resetting when they come back: `reading` and `writing` end their transactions themselves.
    event.listen(engine.sync_engine, "before_cursor_execute", _clean, retval=True)
    return Database(engine)


def _sqlite(url: URL) -> AsyncEngine:
    path = Path(str(url.database))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)  # personal data: nobody else's business
    except OSError as error:
        raise WrongDatabaseUrl.of("errors.database_no_folder", path=path, error=error.strerror) from error
    engine = create_async_engine(
        url,
        json_serializer=clean_json,
        pool_reset_on_return=None,
        async_creator=connector(path, PRAGMAS, patience_ms=BUSY_MS),
    )
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection of the pool, given back at the end.

    `async with engine.connect()` gives it back in a task of its own; we ask for that only where giving back can
    wait, and so can be cancelled half-way: not with `QuickConnection`.
    """
    if engine.dialect.name != "sqlite":
        async with engine.connect() as connection:
            yield connection
        return
    connection = await engine.connect()
    try:
        yield connection
    finally:
        await connection.close()


def _begin_sqlite(connection: Connection) -> None:
    """Begin in the mode wanted, and with the safety wanted.

    With WAL, synchronous=NORMAL survives any crash of the program; a power cut may take the last commits, all of
    them from one point on. That is as good as never received: mail is fetched again (the cursor went with it) and
    decided again. Only what left the house cannot be taken back, so the claim before SMTP is written with FULL,
    which puts everything before it on disk too: one fsync a mail that leaves instead of one a decision.
    """
    options = connection.get_execution_options()
    mode = options.get("sqlite_begin", "DEFERRED")
    if mode is None:
        return
    driver: QuickConnection = connection.connection.driver_connection  # type: ignore[assignment]
    if mode == "DEFERRED":
        driver.begin_with_next()
        return
    driver.make_durable(bool(options.get("sqlite_durable")))
    connection.exec_driver_sql(BEGIN_WRITING)


def _clean(
    _connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool
) -> tuple[str, Any]:
    return statement, clean_parameters(parameters)


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise broken_promise(error) from error
    except DatabaseError as error:
        # Operational: gone, locked, full. Plain DatabaseError: no database, or a damaged one. The rest are our faults.
        if type(error) not in (OperationalError, DatabaseError):
            raise
        raise DatabaseUnavailable.of("errors.database_busy", error=error.orig) from error
    except InterfaceError as error:
        raise DatabaseUnavailable.of("errors.database_busy", error=error.orig) from error
