"""Samples, notifications, press notices, lessons."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sample_draws",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("population", sa.JSON(), nullable=False),
        sa.Column("drawn", sa.JSON(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drawn_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sample_draws"),
    )
    op.create_table(
        "sample_requests",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mail_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_sample_requests_case_id"),
        sa.ForeignKeyConstraint(["mail_id"], ["inbox.id"], name="fk_sample_requests_mail_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sample_requests"),
    )
    op.create_index("ix_sample_requests_case_id", "sample_requests", ["case_id"], unique=False)
    _of_a_mail(
        "notifications",
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
    )
    _of_a_mail(
        "press_notices",
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
    )
    _of_a_mail(
        "lessons",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
    )


def _of_a_mail(table: str, *columns: sa.Column[object]) -> None:
    """A table of what may come by mail, about a case or not."""
    op.create_table(
        table,
        sa.Column("id", sa.String(), nullable=False),
        *columns,
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=f"fk_{table}_case_id"),
        sa.ForeignKeyConstraint(["mail_id"], ["inbox.id"], name=f"fk_{table}_mail_id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_case_id", table, ["case_id"], unique=False)
