"""Which promise a refused statement broke: the drivers tell it in two ways, we want the name of the key or index."""

from __future__ import annotations

import re

from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint
from sqlalchemy.exc import IntegrityError

from storage.errors import PromiseBroken
from storage.tables import METADATA

_SQLITE_UNIQUE = re.compile(r"UNIQUE constraint failed: (?P<columns>[\w., ]+)")
_SQLITE_CHECK = re.compile(r"CHECK constraint failed: (?P<name>\w+)")


def broken_promise(error: IntegrityError) -> PromiseBroken:
    """The named error for a refusal of the database; the text holds no values, so nothing private."""
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is not None:  # psycopg
        return PromiseBroken(diagnosis.constraint_name or "", diagnosis.message_primary or "refused")
    said = str(error.orig)
    if unique := _SQLITE_UNIQUE.search(said):
        return PromiseBroken(_unique_name(unique["columns"]), said)
    if check := _SQLITE_CHECK.search(said):
        return PromiseBroken(check["name"], said)
    return PromiseBroken("", said)


def _unique_name(columns: str) -> str:
    """The name of the unique index or key over `columns` ("questions.case_id, questions.kind"), "" if none is known."""
    table_name = columns.partition(".")[0]
    wanted = tuple(column.strip().partition(".")[2] for column in columns.split(","))
    table = METADATA.tables.get(table_name)
    if table is None:
        return ""
    for index in table.indexes:
        if index.unique and tuple(c.name for c in index.columns) == wanted:
            return str(index.name)
    for constraint in table.constraints:
        if (
            isinstance(constraint, UniqueConstraint | PrimaryKeyConstraint)
            and tuple(c.name for c in constraint.columns) == wanted
        ):
            return str(constraint.name)
    return ""
