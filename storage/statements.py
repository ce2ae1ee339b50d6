"""Statements both databases know under the same words but SQLAlchemy keeps apart."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_new(connection: AsyncConnection, table: Table) -> Insert:
    """INSERT that leaves rows whose key is there already as they are."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def upsert(connection: AsyncConnection, table: Table, columns: tuple[str, ...], keep: frozenset[str]) -> Insert:
    """INSERT of `columns`, or UPDATE of the row with the same primary key; `keep` are never changed by the update."""
    keys = [column.name for column in table.primary_key]
    insert: Any = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(table)
    changed = {name: insert.excluded[name] for name in columns if name not in keys and name not in keep}
    statement: Insert = insert.on_conflict_do_update(index_elements=keys, set_=changed)
    return statement
