"""Statements both databases know in the same words but SQLAlchemy keeps apart; made once, used often.

Making a statement costs SQLAlchemy as much as running it costs SQLite, so what every mail needs is kept ready.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


@cache
def insert_new(dialect: str, table: Table, key: str) -> Insert:
    """INSERT that leaves rows whose `key` is there already as they are; any other unique key still refuses."""
    insert: Insert = _insert(dialect, table).on_conflict_do_nothing(index_elements=[key])
    return insert


@cache
def upsert(dialect: str, table: Table, columns: tuple[str, ...], keep: frozenset[str] = frozenset()) -> Insert:
    """INSERT of `columns`, or UPDATE of the row with the same primary key; `keep` are never changed by the update."""
    keys = [column.name for column in table.primary_key]
    insert = _insert(dialect, table)
    changed = {name: insert.excluded[name] for name in columns if name not in keys and name not in keep}
    statement: Insert = insert.on_conflict_do_update(index_elements=keys, set_=changed)
    return statement


@cache
def advance(dialect: str, table: Table) -> Insert:
    """INSERT of a cursor, or UPDATE of one that is behind; within one UIDVALIDITY it never goes back."""
    insert = _insert(dialect, table)
    new = insert.excluded
    behind = (table.c.uidvalidity != new.uidvalidity) | (table.c.uid < new.uid)
    statement: Insert = insert.on_conflict_do_update(
        index_elements=["mailbox"], set_={"uidvalidity": new.uidvalidity, "uid": new.uid}, where=behind
    )
    return statement


def _insert(dialect: str, table: Table) -> Any:
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)
