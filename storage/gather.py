"""Rows of several tables in one statement: each arm gives a tag and the row as a JSON list, joined by UNION ALL.

A decision looks at a dozen tables; asked one by one that is a dozen trips to the database (a thread on SQLite, a
network on PostgreSQL), and the trips are what costs. Both databases make JSON of a row by themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import JSON, ColumnElement, Select, Text, cast, func, literal_column, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import CompoundSelect

from storage.mapping import columns as fields_of


def arm(dialect: str, tag: str, columns: Iterable[ColumnElement[Any]]) -> Select[str, str]:
    """One arm: SELECT 'tag', the columns as a JSON list. Add FROM and WHERE to it."""
    if dialect == "postgresql":
        row = func.json_build_array(*columns)
    else:  # SQLite keeps JSON as text: say that it is JSON, else it comes as a string in the list
        row = func.json_array(*(func.json(c) if isinstance(c.type, JSON) else c for c in columns))
    return select(literal_column(f"'{tag}'", Text).label("tag"), cast(row, Text).label("row"))


def record_arm(dialect: str, kind: type[Any], table: Any) -> Select[str, str]:
    """An arm with all fields of a Record type, to be read by `from_row`; its tag is the type's name."""
    return arm(dialect, kind.__name__, [table.c[name] for name in fields_of(kind)])


def joined(arms: Iterable[Select[str, str]]) -> CompoundSelect[str, str]:
    """The arms as one statement."""
    return union_all(*arms)


async def gathered(
    connection: AsyncConnection, statement: CompoundSelect[str, str], parameters: Mapping[str, Any]
) -> dict[str, list[list[Any]]]:
    """The rows by tag, each a list of JSON values, in no order."""
    found: dict[str, list[list[Any]]] = {}
    for tag, row in await connection.execute(statement, dict(parameters)):
        found.setdefault(tag, []).append(json.loads(row))
    return found
