"""Brings a database to the newest tables when it is opened; several processes may start at once."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, text

from storage.engine import Database
from storage.errors import NewerDatabase
from storage.migrations import HEAD

FOLDER = Path(__file__).with_name("migrations")


async def migrate(database: Database) -> bool:
    """Apply the missing steps, all or none, under the writer's lock; True where there were any.

    Raises NewerDatabase where the database knows steps this program does not, DatabaseUnavailable.
    """
    if database.dialect == "sqlite":
        await _use_wal(database)
    async with database.reading() as connection:
        if await connection.run_sync(current_revision) == HEAD:
            return False
    async with database.writing() as connection:
        return await connection.run_sync(_upgrade)


def current_revision(connection: Connection) -> str | None:
    """The step the database is at, None for an empty one."""
    if connection.dialect.name == "sqlite":
        there = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")).scalar()
    else:
        there = connection.execute(text("SELECT to_regclass('alembic_version')")).scalar()
    if there is None:
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if revision is None else str(revision)


def _upgrade(connection: Connection) -> bool:
    before = current_revision(connection)
    if before == HEAD:  # another process was faster
        return False
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    if before is not None:
        try:
            ScriptDirectory.from_config(config).get_revision(before)
        except CommandError as error:
            raise NewerDatabase.of("errors.database_newer", step=before) from error
    command.upgrade(config, "head")
    return True


async def _use_wal(database: Database) -> None:
    """Write-ahead logging, so that readers and the writer do not wait for each other; the file remembers it."""
    async with database.outside_transaction() as connection:
        if (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar() != "wal":
            await connection.exec_driver_sql("PRAGMA journal_mode=WAL")
