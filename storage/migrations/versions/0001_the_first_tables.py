"""The first tables, and the log that can only grow."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "at_dates",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("center", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end", sa.DateTime(timezone=True), nullable=False),
        sa.Column("region", sa.String(), nullable=True),
        sa.CheckConstraint('start < "end"', name=op.f("ck_at_dates_ends_later")),
        sa.PrimaryKeyConstraint("id", name="pk_at_dates"),
    )
    op.create_table(
        "cursors",
        sa.Column("mailbox", sa.String(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("mailbox", name="pk_cursors"),
    )
    op.create_table(
        "institutions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("leader", sa.String(), nullable=False),
        sa.Column("cvr", sa.String(), nullable=False),
        sa.Column("p_number", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("institution_type", sa.String(), nullable=False),
        sa.Column("target_group", sa.String(), nullable=False),
        sa.Column("email_undeliverable", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_institutions"),
    )
    op.create_index("ix_institutions_email", "institutions", ["email"], unique=False)
    op.create_table(
        "local_lists",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("case_ids", sa.JSON(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_local_lists"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("email_undeliverable", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "raw_mails",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_raw_mails"),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("institution_id", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("pilot", sa.Boolean(), nullable=False),
        sa.Column("at_inspector", sa.String(), nullable=True),
        sa.Column("st_inspector", sa.String(), nullable=True),
        sa.Column("journal_at", sa.String(), nullable=False),
        sa.Column("journal_st", sa.String(), nullable=False),
        sa.Column("selected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objection_until", sa.Date(), nullable=True),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("invitation_deadline", sa.Date(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decline_reason", sa.String(), nullable=True),
        sa.Column("decline_words", sa.String(), nullable=False),
        sa.Column("window_start", sa.Date(), nullable=True),
        sa.Column("window_end", sa.Date(), nullable=True),
        sa.Column("preparation_day", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["institution_id"], ["institutions.id"], name="fk_cases_institution_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_index("ix_cases_at_inspector", "cases", ["at_inspector"], unique=False)
    op.create_index("ix_cases_institution_id", "cases", ["institution_id"], unique=False)
    op.create_index("ix_cases_st_inspector", "cases", ["st_inspector"], unique=False)
    op.create_table(
        "agenda_points",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("party", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("released", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_agenda_points_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_points"),
    )
    op.create_index("ix_agenda_points_case_id", "agenda_points", ["case_id"], unique=False)
    op.create_table(
        "deadlines",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_deadlines_case_id"),
        sa.PrimaryKeyConstraint("case_id", "key", name="pk_deadlines"),
    )
    op.create_index(
        "deadlines_wait",
        "deadlines",
        ["due"],
        unique=False,
        sqlite_where=sa.text("fired_at IS NULL"),
        postgresql_where=sa.text("fired_at IS NULL"),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_hash", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_documents_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
    )
    op.create_index("one_document_a_version", "documents", ["case_id", "authority", "version"], unique=True)
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("dedupe_key", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=True),
        sa.Column("raw_id", sa.String(), nullable=True),
        sa.Column("id_reused", sa.Boolean(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("message_id", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.Column("sender", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.Column("subject", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.Column("recipients", sa.JSON(), server_default=sa.text("'[]'"), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_inbox_case_id"),
        sa.ForeignKeyConstraint(["content_hash"], ["raw_mails.hash"], name="fk_inbox_content_hash"),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("dedupe_key", name="uq_inbox_dedupe_key"),
    )
    op.create_index(
        "inbox_waits",
        "inbox",
        ["received_at", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('new', 'claimed')"),
        postgresql_where=sa.text("state IN ('new', 'claimed')"),
    )
    op.create_index("ix_inbox_case_id", "inbox", ["case_id"], unique=False)
    op.create_index("ix_inbox_message_id", "inbox", ["message_id"], unique=False)
    op.create_index("ix_inbox_raw_id", "inbox", ["raw_id"], unique=False)
    op.create_table(
        "meeting_rounds",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("presenter", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unavailable", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_meeting_rounds_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_rounds"),
    )
    op.create_index("ix_meeting_rounds_case_id", "meeting_rounds", ["case_id"], unique=False)
    op.create_index(
        "one_open_round",
        "meeting_rounds",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('authorities', 'institution')"),
        postgresql_where=sa.text("status IN ('authorities', 'institution')"),
    )
    op.create_table(
        "meetings",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("location", sa.String(), nullable=False),
        sa.Column("chair", sa.String(), nullable=False),
        sa.Column("institution_contact", sa.String(), nullable=False),
        sa.Column("participants", sa.String(), nullable=False),
        sa.Column("draft_sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("final_sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_by", sa.String(), nullable=False),
        sa.Column("at_accepted", sa.Boolean(), nullable=True),
        sa.Column("st_accepted", sa.Boolean(), nullable=True),
        sa.Column("institution_accepted", sa.Boolean(), nullable=True),
        sa.CheckConstraint('start < "end"', name=op.f("ck_meetings_ends_later")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_meetings_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
    )
    op.create_index("ix_meetings_case_id", "meetings", ["case_id"], unique=False)
    op.create_index("ix_meetings_uid", "meetings", ["uid"], unique=False)
    op.create_index(
        "one_standing_meeting",
        "meetings",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('agreed', 'held')"),
        postgresql_where=sa.text("status IN ('agreed', 'held')"),
    )
    op.create_table(
        "notices",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_notices_case_id"),
        sa.PrimaryKeyConstraint("key", name="pk_notices"),
    )
    op.create_index(
        "notices_wait",
        "notices",
        ["recipient"],
        unique=False,
        sqlite_where=sa.text("sent_at IS NULL"),
        postgresql_where=sa.text("sent_at IS NULL"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("dedupe_key", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("question_id", sa.String(), nullable=True),
        sa.Column("prompt_id", sa.String(), nullable=True),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("repeats", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(), server_default=sa.text("('')"), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_outbox_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("dedupe_key", name="uq_outbox_dedupe_key"),
        sa.UniqueConstraint("message_id", name="uq_outbox_message_id"),
    )
    op.create_index("ix_outbox_case_id", "outbox", ["case_id"], unique=False)
    op.create_index("ix_outbox_prompt_id", "outbox", ["prompt_id"], unique=False)
    op.create_index("ix_outbox_question_id", "outbox", ["question_id"], unique=False)
    op.create_index(
        "outbox_waits",
        "outbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'claimed')"),
        postgresql_where=sa.text("state IN ('waiting', 'claimed')"),
    )
    op.create_table(
        "questions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("party", sa.String(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("last_reminder_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("escalated", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_questions_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
    )
    op.create_index("ix_questions_asked", "questions", ["asked"], unique=False)
    op.create_index("ix_questions_case_id", "questions", ["case_id"], unique=False)
    op.create_index(
        "one_open_question",
        "questions",
        ["case_id", "kind", "party"],
        unique=True,
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_table(
        "surveys",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("contact_name", sa.String(), nullable=False),
        sa.Column("contact_email", sa.String(), nullable=False),
        sa.Column("contact_confirmed", sa.Boolean(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("undeliverable", sa.Boolean(), nullable=False),
        sa.Column("not_sent_because", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_surveys_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_surveys"),
    )
    op.create_index("ix_surveys_contact_email", "surveys", ["contact_email"], unique=False)
    op.create_table(
        "visits",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("clock", sa.Time(), nullable=True),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("postponed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_visits_case_id"),
        sa.PrimaryKeyConstraint("case_id", "authority", name="pk_visits"),
    )
    op.create_table(
        "log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_log_case_id"),
        sa.ForeignKeyConstraint(["mail_id"], ["inbox.id"], name="fk_log_mail_id"),
        sa.PrimaryKeyConstraint("id", name="pk_log"),
    )
    op.create_index("ix_log_case_id", "log", ["case_id"], unique=False)
    op.create_index("ix_log_mail_id", "log", ["mail_id"], unique=False)
    op.create_table(
        "offered_slots",
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("at_date_id", sa.String(), nullable=True),
        sa.Column("breaches", sa.JSON(), nullable=False),
        sa.Column("at", sa.Boolean(), nullable=True),
        sa.Column("st", sa.Boolean(), nullable=True),
        sa.Column("institution", sa.Boolean(), nullable=True),
        sa.Column("proposed_by", sa.String(), nullable=True),
        sa.Column("holding", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.CheckConstraint('start < "end"', name=op.f("ck_offered_slots_ends_later")),
        sa.ForeignKeyConstraint(["at_date_id"], ["at_dates.id"], name="fk_offered_slots_at_date_id"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_offered_slots_case_id"),
        sa.ForeignKeyConstraint(["round_id"], ["meeting_rounds.id"], name="fk_offered_slots_round_id"),
        sa.PrimaryKeyConstraint("round_id", "position", name="pk_offered_slots"),
    )
    op.create_index(
        "at_date_offered_once",
        "offered_slots",
        ["at_date_id"],
        unique=True,
        sqlite_where=sa.text("holding AND at_date_id IS NOT NULL"),
        postgresql_where=sa.text("holding AND at_date_id IS NOT NULL"),
    )
    op.create_index("ix_offered_slots_at_date_id", "offered_slots", ["at_date_id"], unique=False)
    op.create_index("ix_offered_slots_case_id", "offered_slots", ["case_id"], unique=False)
    op.create_table(
        "prompts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("guess", sa.Integer(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mail_id", sa.Integer(), nullable=True),
        sa.Column("question_id", sa.String(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_prompts_numbered")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_prompts_case_id"),
        sa.ForeignKeyConstraint(["mail_id"], ["inbox.id"], name="fk_prompts_mail_id"),
        sa.PrimaryKeyConstraint("id", name="pk_prompts"),
        sa.UniqueConstraint("number", name="uq_prompts_number"),
    )
    op.create_index("ix_prompts_case_id", "prompts", ["case_id"], unique=False)
    if op.get_context().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER log_no_{verb.lower()} BEFORE {verb} ON log "
                "BEGIN SELECT RAISE(ABORT, 'log_append_only: the log is append-only'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION log_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "RAISE EXCEPTION 'the log is append-only' "
            "USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'log_append_only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER log_append_only BEFORE UPDATE OR DELETE ON log "
            "FOR EACH ROW EXECUTE FUNCTION log_append_only()"
        )
