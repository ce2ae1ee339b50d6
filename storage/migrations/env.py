"""Alembic's entry: runs the steps on the connection `storage/migrate.py` gives, inside its transaction and lock."""

from typing import Any, Literal

from alembic import context
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

import storage.tables_chat
import storage.tables_flow  # noqa: F401  (fills METADATA)
from storage.tables import METADATA


def plain_types(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Steps name SQLAlchemy's own types: they must run for ever, whatever SQLModel calls its own later."""
    if kind == "type" and isinstance(thing, AutoString):
        return "sa.String()"
    if kind == "type" and isinstance(thing, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    compare_type=True,
    render_item=plain_types,
    render_as_batch=True,  # SQLite alters a table by making it anew
)
with context.begin_transaction():
    context.run_migrations()
