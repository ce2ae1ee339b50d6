"""URLs as users write them, SQLite as safe as it must be, one writer at a time on both databases."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from storage import engine
from storage.engine import Database, open_database, parse_url
from storage.errors import DatabaseUnavailable, NestedWrite, WrongDatabaseUrl
from storage.store import Store
from tests.servers.postgres import Postgres, servers
from tests.storage.samples import CASE, basics, save


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///data/samtilsyn.db", "sqlite+aiosqlite"),
        ("sqlite:////var/lib/samtilsyn/samtilsyn.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:///x.db", "sqlite+aiosqlite"),
        ("postgresql://u:p@h/db", "postgresql+psycopg"),
        ("postgres://u:p@h/db", "postgresql+psycopg"),
        ("postgresql+psycopg2://u:p@h/db", "postgresql+psycopg"),
    ],
)
def test_the_driver_is_chosen_by_the_program(url: str, driver: str) -> None:
    assert parse_url(url).drivername == driver


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "ikke en databaseadresse"),
        ("samtilsyn.db", "ikke en databaseadresse"),
        ("mysql://u:hemmeligt@h/db", "nævner mysql"),
        ("sqlite://", "skal nævne en fil"),
        ("sqlite:///:memory:", "skal nævne en fil"),
        ("postgresql://u:hemmeligt@h", "nævner ingen database"),
    ],
)
def test_a_wrong_url_is_refused_with_an_example_and_without_its_password(url: str, says: str) -> None:
    with pytest.raises(WrongDatabaseUrl, match=says) as refused:
        parse_url(url)
    assert "sqlite:///" in str(refused.value)
    assert "hemmeligt" not in str(refused.value)


async def test_the_database_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "samtilsyn.db"
    store = await Store.open(f"sqlite:///{path}", home=tmp_path / "home")
    await store.set_setting("a", "1")
    # The database holds personal data, and so does the log that is written ahead.
    assert {file.stat().st_mode & 0o077 for file in (path, path.with_name("samtilsyn.db-wal"))} == {0}
    await store.close()
    assert (tmp_path / "home" / "mail").is_dir()


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WrongDatabaseUrl, match="folder"):
        await Store.open(f"sqlite:///{tmp_path / 'file' / 'samtilsyn.db'}", home=tmp_path)


async def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        await Store.open("postgresql://nobody@127.0.0.1:1/nothing", home=tmp_path)


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "samtilsyn.db").write_bytes(b"this is a letter, not a database" * 100)
    with pytest.raises(DatabaseUnavailable, match="not a database"):
        await Store.open(f"sqlite:///{tmp_path / 'samtilsyn.db'}", home=tmp_path)


@pytest.mark.parametrize(("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 1)])
async def test_sqlite_is_set_up_on_every_connection(tmp_path: Path, pragma: str, value: object) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'samtilsyn.db'}", home=tmp_path)
    async with store.reading() as one, store.reading() as other:
        for connection in (one, other):
            assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar() == value
    await store.close()


async def test_a_durable_write_is_synced_and_the_next_one_is_not(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'samtilsyn.db'}")
    found = []
    for durable in (False, True, False):
        async with database.writing(durable=durable) as connection:
            found.append((await connection.execute(text("PRAGMA synchronous"))).scalar())
    assert found == [1, 2, 1]  # NORMAL, FULL, NORMAL
    await database.close()


async def test_what_is_read_before_writing_does_not_lock_the_writer_out(store: Store, other: Store) -> None:
    # A deferred SQLite transaction that reads, then writes, fails at once if somebody wrote in between.
    await save(store, *basics())
    async with store.deciding(CASE) as transaction:
        await transaction.case_view()
        beside = asyncio.create_task(other.set_setting("a", "1"))
        await asyncio.sleep(0.05)  # long enough for the other to reach the lock; it must wait there
        assert not beside.done()
        await transaction.next_case_number(2018)
    await beside
    assert await store.setting("a") == "1"


async def test_readers_do_not_wait_for_the_writer_and_do_not_see_its_work(store: Store, other: Store) -> None:
    async with store.deciding() as transaction:
        await transaction.next_case_number(2018)
        assert await asyncio.wait_for(other.setting("case number 2018"), 2) is None
    assert await other.setting("case number 2018") == "1"


async def test_a_reader_sees_one_state_however_often_it_asks(store: Store, other: Store) -> None:
    await save(store, *basics())
    async with store.reading() as connection:
        count = text("SELECT count(*) FROM settings")
        assert (await connection.execute(count)).scalar() == 0
        await other.set_setting("a", "1")
        assert (await connection.execute(count)).scalar() == 0
    assert await store.setting("a") == "1"


async def test_two_hundred_writers_in_two_processes_stores_all_get_their_turn(store: Store, other: Store) -> None:
    numbers = await asyncio.gather(*((store if turn % 2 else other).next_case_number(2018) for turn in range(200)))
    assert sorted(numbers) == [f"KT-2018-{n:03d}" for n in range(1, 201)]


async def test_a_write_inside_a_decision_is_an_error_not_a_standstill(store: Store) -> None:
    async with store.deciding():
        with pytest.raises(NestedWrite, match="transaction"):
            await store.set_setting("a", "1")
    await store.set_setting("a", "2")
    assert await store.setting("a") == "2"


async def test_a_write_of_a_task_that_the_decision_waits_for_is_an_error_too(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "TURN_SECONDS", 0.05)
    async with store.deciding():
        beside = asyncio.create_task(store.set_setting("a", "1"))
        with pytest.raises(DatabaseUnavailable, match="En anden opgave i programmet"):
            await beside
    await store.set_setting("a", "2")
    assert await store.setting("a") == "2"


async def test_a_block_that_raises_saves_nothing_and_lets_the_next_one_in(store: Store) -> None:
    async def fail() -> None:
        async with store.deciding() as transaction:
            await transaction.next_case_number(2018)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await store.next_case_number(2018) == "KT-2018-001"


async def test_a_cancelled_writer_lets_the_next_one_in(store: Store) -> None:
    inside = asyncio.Event()

    async def stuck() -> None:
        async with store.deciding() as transaction:
            await transaction.next_case_number(2018)
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stuck())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await store.next_case_number(2018) == "KT-2018-001"


async def test_a_database_that_stays_locked_is_told_after_several_tries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    url = f"sqlite:///{tmp_path / 'samtilsyn.db'}"
    holder, waiter = open_database(url), open_database(url)
    async with holder.writing() as connection:
        await connection.execute(text("CREATE TABLE t (x INTEGER)"))
        tries = _Begins(waiter)
        with pytest.raises(DatabaseUnavailable, match="locked"):
            async with waiter.writing():
                pass
        assert tries.count == engine.BEGIN_TRIES
    async with waiter.writing() as connection:
        await connection.execute(text("INSERT INTO t VALUES (1)"))
    await holder.close()
    await waiter.close()


async def test_a_server_whose_writer_hangs_is_told(
    postgres: Postgres, postgres_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SERVER_SETTINGS", ("lock_timeout=50ms",))
    url = postgres.url(postgres_tables)
    holder, waiter = open_database(url), open_database(url)
    async with holder.writing():
        with pytest.raises(DatabaseUnavailable, match="lock timeout"):
            async with waiter.writing():
                pass
    async with waiter.writing() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar() == 1
    await holder.close()
    await waiter.close()


async def test_a_server_that_was_restarted_is_used_again(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="samtilsyn-postgres-") as folder:
        for server in servers(Path(folder)):
            store = await Store.open(server.url(server.new_database()), home=tmp_path)
            await store.set_setting("a", "1")
            server.kill()
            with pytest.raises(DatabaseUnavailable):
                await store.set_setting("a", "2")
            server.start()
            assert await store.setting("a") == "1"
            await store.set_setting("a", "3")
            assert await store.setting("a") == "3"
            await store.close()


async def test_a_locked_database_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)
    url = f"sqlite:///{tmp_path / 'samtilsyn.db'}"
    holder, waiter = open_database(url), open_database(url)
    tries = _Begins(waiter)

    async def write() -> None:
        async with waiter.writing() as connection:
            await connection.execute(text("INSERT INTO t VALUES (1)"))

    async with holder.writing() as connection:
        await connection.execute(text("CREATE TABLE t (x INTEGER)"))
        beside = asyncio.create_task(write())
        await tries.reached(2)  # it has been refused once and tries again
    await beside
    await holder.close()
    await waiter.close()


class _Begins:
    """Counts how often a database is asked to begin."""

    def __init__(self, database: Database) -> None:
        self.count = 0
        self._more = asyncio.Event()
        event.listen(database.engine.sync_engine, "before_cursor_execute", self._note)

    async def reached(self, count: int) -> None:
        while self.count < count:
            self._more.clear()
            await self._more.wait()

    def _note(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("BEGIN"):
            self.count += 1
            self._more.set()


async def test_an_error_of_the_database_is_named(store: Store) -> None:
    with pytest.raises(DatabaseUnavailable) as told:
        async with store.reading():
            raise OperationalError("SELECT 1", {}, Exception("server closed the connection"))
    assert "server closed the connection" in str(told.value)
