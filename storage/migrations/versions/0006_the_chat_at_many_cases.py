"""What the chat counts and lists stays quick at ten thousand cases: indexes, and the topics beside each document."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, table, columns, where in (
        ("questions_wait", "questions", ["answer_by"], "status = 'open'"),
        ("prompts_wait", "prompts", ["number"], "settled_at IS NULL"),
    ):
        op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
    op.create_index("outbox_by_state", "outbox", ["state", "due_at"])
    op.add_column("documents", sa.Column("topics", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))
    _classify()


def _classify() -> None:
    """Documents that are there already get what a new one gets when it is saved."""
    from handlers.model import Document
    from handlers.topics_of_case import topics_of_document
    from storage.mapping import columns, from_row, record_table

    table = record_table(Document)
    connection = op.get_bind()
    for row in connection.execute(sa.select(*(table.c[name] for name in columns(Document)))).all():
        document = from_row(Document, row)
        change = sa.update(table).where(table.c.id == document.id)
        connection.execute(change.values(topics=list(topics_of_document(document))))
