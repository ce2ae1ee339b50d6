"""What the survey page keeps: when an answer last came, which link is good, whether the report is made."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("surveys", sa.Column("saved_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("surveys", sa.Column("link_version", sa.Integer(), nullable=False, server_default=sa.text("1")))
    op.add_column("surveys", sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE surveys SET saved_at = answered_at")
