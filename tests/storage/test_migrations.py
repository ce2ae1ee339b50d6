"""Tables are made and brought up to date when a store is opened, by whoever comes first, from wherever it is run."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Column, Connection, inspect, text

import storage.tables_flow  # noqa: F401
from handlers.chat.who import Scope
from storage.engine import open_database
from storage.errors import NewerDatabase
from storage.migrate import FOLDER, current_revision, migrate
from storage.migrations import HEAD
from storage.migrations.__main__ import write_step
from storage.store import Store
from storage.tables import METADATA


async def test_migrations_make_exactly_the_tables_of_the_models(empty_url: str) -> None:
    database = open_database(empty_url)
    await migrate(database)

    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": _comparable}
        )
        return list(compare_metadata(context, METADATA))

    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_a_check_of_the_models_stands_in_the_migrations(empty_url: str) -> None:
    # Alembic does not compare these.
    database = open_database(empty_url)
    await migrate(database)

    def checks(connection: Connection) -> set[str]:
        found = inspect(connection)
        return {str(c["name"]) for table in METADATA.tables for c in found.get_check_constraints(table)}

    async with database.reading() as connection:
        assert await connection.run_sync(checks) == {
            "ck_at_dates_ends_later",
            "ck_meetings_ends_later",
            "ck_offered_slots_ends_later",
            "ck_prompts_numbered",
        }
    await database.close()


async def test_migrating_twice_changes_nothing(empty_url: str) -> None:
    database = open_database(empty_url)
    assert await migrate(database) is True
    assert await migrate(database) is False
    await database.close()


async def test_many_stores_may_open_a_new_database_at_once(empty_url: str, tmp_path: Path) -> None:
    stores = await asyncio.gather(*(Store.open(empty_url, home=tmp_path) for _ in range(5)))
    for store in stores:
        assert await store.cases() == ()
        await store.close()


async def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(empty_url)

    def upgrade_and_fail(connection: Connection) -> bool:
        connection.execute(text("CREATE TABLE half (id INTEGER)"))
        raise RuntimeError("power cut")

    with monkeypatch.context() as broken:
        broken.setattr("storage.migrate._upgrade", upgrade_and_fail)
        with pytest.raises(RuntimeError):
            await migrate(database)
    async with database.reading() as connection:
        assert await connection.run_sync(lambda c: inspect(c).get_table_names()) == []
    assert await migrate(database) is True
    await database.close()


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(empty_url: str, tmp_path: Path) -> None:
    database = open_database(empty_url)
    await migrate(database)
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    with pytest.raises(NewerDatabase, match="9999"):
        await Store.open(empty_url, home=tmp_path)
    database = open_database(empty_url)
    async with database.reading() as connection:
        assert await connection.run_sync(current_revision) == "9999"
    await database.close()


async def test_migrations_need_no_file_of_the_working_directory(
    empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    store = await Store.open(empty_url, home=tmp_path)
    assert await store.people() == ()
    await store.close()
    assert os.listdir(elsewhere) == []


async def test_the_next_step_is_written_from_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr("storage.migrate.FOLDER", folder)
    monkeypatch.setattr("storage.migrations.__main__.FOLDER", folder)
    first = next(folder.glob("versions/0001_*.py"))
    first.write_text(first.read_text().replace('        sa.Column("city", sa.String(), nullable=False),\n', ""))
    await write_step("Say in which city a place is")
    (step,) = folder.glob(f"versions/{int(HEAD) + 1:04d}_*.py")
    assert 'Column("city", sa.String(), nullable=False)' in step.read_text().replace("'", '"')


async def test_documents_from_before_are_put_under_their_topics(empty_url: str, tmp_path: Path) -> None:
    database = open_database(empty_url)

    empty = "''"

    def to_step_five(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        for statement in (
            f"INSERT INTO institutions VALUES ('P1', 'Solgården', 'Nord', {', '.join(10 * [empty])}, false)",
            "INSERT INTO cases (id, institution_id, region, round, stage, pilot, journal_at, journal_st, decline_words)"
            " VALUES ('KT-2018-001', 'P1', 'Nord', '2018-1', 'survey', false, '', '', '')",
            "INSERT INTO documents VALUES ('KT-2018-001:at:1', 'KT-2018-001', 'at', 1, '2018-05-02 07:00:00+00:00', '',"
            """ 'dias.pptx', '{"topics": ["Vold mellem borgere"]}', '[]')""",
        ):
            connection.exec_driver_sql(statement)

    async with database.writing() as connection:
        await connection.run_sync(to_step_five)
    await database.close()
    store = await Store.open(empty_url, home=tmp_path)
    assert await store.raised(Scope(), None) == {"violence_between_residents": (1, 0)}
    await store.close()


def _comparable(_context: object, _there: object, column: Column[Any], *_defaults: object) -> bool | None:
    """None lets Alembic compare; PostgreSQL cannot compare two JSON values."""
    return False if isinstance(column.type, JSON) else None


def test_the_newest_step_is_the_one_that_is_named() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
