"""What the chat keeps."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "chat_codes",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("hash", name="pk_chat_codes"),
    )
    op.create_index("ix_chat_codes_asked_by", "chat_codes", ["asked_by"], unique=False)
    op.create_index("ix_chat_codes_person", "chat_codes", ["person"], unique=False)
    op.create_table(
        "chat_dialogues",
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("known", sa.JSON(), nullable=False),
        sa.Column("acts", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat", "user", name="pk_chat_dialogues"),
    )
    op.create_table(
        "chat_links",
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.PrimaryKeyConstraint("user", name="pk_chat_links"),
        sa.UniqueConstraint("person", name="uq_chat_links_person"),
    )
    op.create_index("ix_chat_links_chat", "chat_links", ["chat"], unique=False)
    op.create_table(
        "chat_moves",
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("old", name="pk_chat_moves"),
    )
    op.create_table(
        "chat_outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dedupe_key", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("message", sa.JSON(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=True),
        sa.Column("file_type", sa.String(), nullable=True),
        sa.Column("file_alt", sa.String(), nullable=True),
        sa.Column("file_data", sa.LargeBinary(), nullable=True),
        sa.Column("edits", sa.String(), nullable=True),
        sa.Column("edits_key", sa.String(), nullable=True),
        sa.Column("deletes", sa.String(), nullable=True),
        sa.Column("card", sa.String(), nullable=True),
        sa.Column("card_open", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("unasked", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("message_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("repeats", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("id", name="pk_chat_outbox"),
        sa.UniqueConstraint("dedupe_key", name="uq_chat_outbox_dedupe_key"),
    )
    op.create_index(
        "chat_outbox_waits",
        "chat_outbox",
        ["chat", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'claimed')"),
        postgresql_where=sa.text("state IN ('waiting', 'claimed')"),
    )
    op.create_index("ix_chat_outbox_card", "chat_outbox", ["card"], unique=False)
    op.create_table(
        "chat_taken",
        sa.Column("prompt", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("prompt", name="pk_chat_taken"),
    )
    op.create_table(
        "chat_taps",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("acts", sa.JSON(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("card", sa.String(), nullable=True),
        sa.Column("edits", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("id", name="pk_chat_taps"),
    )
    op.create_index(
        "chat_taps_wait",
        "chat_taps",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'working')"),
        postgresql_where=sa.text("state IN ('waiting', 'working')"),
    )
    op.create_index("ix_chat_taps_person", "chat_taps", ["person"], unique=False)
    op.create_index(
        "one_tap_a_card",
        "chat_taps",
        ["card"],
        unique=True,
        sqlite_where=sa.text("state IN ('waiting', 'working') AND card IS NOT NULL"),
        postgresql_where=sa.text("state IN ('waiting', 'working') AND card IS NOT NULL"),
    )
