"""Alembic's entry: runs the steps on the connection `storage/migrate.py` gives, inside its transaction and lock."""

from alembic import context

import storage.tables_flow  # noqa: F401  (fills METADATA)
from storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    compare_type=True,
    render_as_batch=True,  # SQLite alters a table by making it anew
)
with context.begin_transaction():
    context.run_migrations()
