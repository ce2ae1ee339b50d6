"""A fresh store for every test, on each of the two databases; the PostgreSQL server is started once for the run."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.store import Store
from storage.tables import METADATA
from tests.servers.needs import need
from tests.servers.postgres import Postgres, servers

DATABASES = ("sqlite", "postgresql")
# Far quicker than TRUNCATE or a database of its own for every test. As a replica would: no triggers, no foreign keys.
EMPTY = "; ".join(
    [
        "SET session_replication_role = replica",
        *(f"DELETE FROM {table}" for table in METADATA.tables),
        *(f"SELECT setval('{table}_id_seq', 1, false)" for table in ("inbox", "outbox", "log")),
    ]
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    need("postgresql")
    # Not pytest's folders: those are closed to the user the server runs as.
    with tempfile.TemporaryDirectory(prefix="samtilsyn-postgres-") as folder:
        yield from servers(Path(folder))


@pytest.fixture(scope="session")
def postgres_tables(postgres: Postgres) -> str:
    """A database with the tables in it, empty."""
    name = postgres.new_database()
    with tempfile.TemporaryDirectory() as home:
        asyncio.run(_make_tables(postgres.url(name), Path(home)))
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the tables in it, to be copied."""
    home = tmp_path_factory.mktemp("template")
    asyncio.run(_make_tables(f"sqlite:///{home / 'samtilsyn.db'}", home))
    return home / "samtilsyn.db"


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database with nothing in it, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'samtilsyn.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.new_database()
    yield server.url(name)
    server.drop(name)


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database with its tables, empty."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "samtilsyn.db")
        yield f"sqlite:///{tmp_path / 'samtilsyn.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    name: str = request.getfixturevalue("postgres_tables")
    yield server.url(name)
    server.run(EMPTY, name)


@pytest.fixture
async def store(url: str, tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(url, home=tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def other(url: str, tmp_path: Path) -> AsyncIterator[Store]:
    """A second store over the same database, as another process has."""
    opened = await Store.open(url, home=tmp_path)
    yield opened
    await opened.close()


async def _make_tables(url: str, home: Path) -> None:
    await (await Store.open(url, home=home)).close()
