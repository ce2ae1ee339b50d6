"""The tables of the process: one a Record type of `handlers/model.py`, a column a field (see `mapping.py`).

Tables do not validate, the value objects do; what the tables hold are the promises that must survive a bug:
keys, foreign keys and partial unique indexes. Enums are text, tuples and mappings JSON, times aware and in UTC
(SQLModel refuses naive ones). No future annotations here: SQLModel reads the types at run time.
"""

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, Index, MetaData, Table, text
from sqlmodel import Field, SQLModel

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ROUND_OPEN = "status IN ('authorities', 'institution')"
MEETING_STANDS = "status IN ('agreed', 'held')"
QUESTION_OPEN = "status = 'open'"
PROMPT_UNSETTLED = "settled_at IS NULL"


class Base(SQLModel):
    """Base of all tables; their own metadata, so that nothing else is ever created beside them."""

    metadata = METADATA
    __tablename__: ClassVar[str]


def table_of(model: type[Base]) -> Table:
    """The SQLAlchemy table of a model, for statements."""
    return METADATA.tables[model.__tablename__]


def one(name: str, *columns: str, where: str) -> Index:
    """A partial unique index: at most one row with the same `columns` among those that hold `where`."""
    return Index(name, *columns, unique=True, sqlite_where=text(where), postgresql_where=text(where))


def some(name: str, *columns: str, where: str) -> Index:
    """A partial index: the few rows that hold `where`, found without the many. Queries must say it word for word."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


def _json(**more: Any) -> Any:
    return Field(sa_type=JSON, **more)


class InstitutionTable(Base, table=True):
    __tablename__ = "institutions"
    id: str = Field(primary_key=True)
    name: str
    region: str
    email: str = Field(index=True)
    leader: str
    cvr: str
    p_number: str
    address: str
    postcode: str
    city: str
    municipality: str
    institution_type: str
    target_group: str
    email_undeliverable: bool


class PersonTable(Base, table=True):
    __tablename__ = "people"
    id: str = Field(primary_key=True)
    name: str
    authority: str
    office: str
    region: str | None
    role: str
    phone: str
    valid_from: date | None
    valid_to: date | None
    away_until: date | None
    email_undeliverable: bool


class CaseTable(Base, table=True):
    """The inspectors are no foreign keys: a list may name people before the register of people is imported."""

    __tablename__ = "cases"
    id: str = Field(primary_key=True)
    institution_id: str = Field(foreign_key="institutions.id", index=True)
    region: str
    round: str
    stage: str
    pilot: bool
    at_inspector: str | None = Field(index=True)
    st_inspector: str | None = Field(index=True)
    journal_at: str
    journal_st: str
    selected_at: datetime | None
    objection_until: date | None
    invited_at: datetime | None
    invitation_deadline: date | None
    accepted_at: datetime | None
    declined_at: datetime | None
    decline_reason: str | None
    decline_words: str
    window_start: date | None
    window_end: date | None
    preparation_day: date | None
    closed_at: datetime | None


class LocalListTable(Base, table=True):
    __tablename__ = "local_lists"
    id: str = Field(primary_key=True)
    region: str
    round: str
    case_ids: list[str] = _json()
    asked: str
    sent_at: datetime | None
    answer_by: date | None
    reminders: int
    answered_at: datetime | None


class VisitTable(Base, table=True):
    __tablename__ = "visits"
    case_id: str = Field(primary_key=True, foreign_key="cases.id")
    authority: str = Field(primary_key=True)
    status: str
    day: date | None
    clock: time | None
    reported_at: datetime | None
    postponed: int


class AtDateTable(Base, table=True):
    __tablename__ = "at_dates"
    __table_args__ = (CheckConstraint('start < "end"', name="ends_later"),)
    id: str = Field(primary_key=True)
    center: str
    start: datetime
    end: datetime
    region: str | None


class MeetingRoundTable(Base, table=True):
    __tablename__ = "meeting_rounds"
    __table_args__ = (one("one_open_round", "case_id", where=ROUND_OPEN),)
    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id", index=True)
    number: int
    presenter: str
    status: str
    opened_at: datetime
    answer_by: date
    closed_at: datetime | None
    unavailable: list[str] = _json()


class OfferedSlotTable(Base, table=True):
    """`holding` is not of the record: storage sets it while the slot's round is open, so that an index can see it."""

    __tablename__ = "offered_slots"
    __table_args__ = (
        CheckConstraint('start < "end"', name="ends_later"),
        one("at_date_offered_once", "at_date_id", where="holding AND at_date_id IS NOT NULL"),
    )
    round_id: str = Field(primary_key=True, foreign_key="meeting_rounds.id")
    position: int = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id", index=True)
    start: datetime
    end: datetime
    source: str
    at_date_id: str | None = Field(foreign_key="at_dates.id", index=True)
    breaches: list[str] = _json()
    at: bool | None
    st: bool | None
    institution: bool | None
    proposed_by: str | None
    holding: bool = Field(sa_column_kwargs={"server_default": text("false")})


class MeetingTable(Base, table=True):
    __tablename__ = "meetings"
    __table_args__ = (
        CheckConstraint('start < "end"', name="ends_later"),
        one("one_standing_meeting", "case_id", where=MEETING_STANDS),
    )
    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id", index=True)
    start: datetime
    end: datetime
    status: str
    uid: str = Field(index=True)
    sequence: int
    agreed_at: datetime | None
    location: str
    chair: str
    institution_contact: str
    participants: str
    draft_sent_at: datetime | None
    final_sent_at: datetime | None
    held_confirmed_at: datetime | None
    held_by: str
    at_accepted: bool | None
    st_accepted: bool | None
    institution_accepted: bool | None


class AgendaPointTable(Base, table=True):
    __tablename__ = "agenda_points"
    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id", index=True)
    party: str
    text: str
    topics: list[str] = _json()
    released: bool
    at: datetime


class DocumentTable(Base, table=True):
    """`topics` is not of the record: storage sets it from the fields, so that it can be counted."""

    __tablename__ = "documents"
    __table_args__ = (Index("one_document_a_version", "case_id", "authority", "version", unique=True),)
    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id")
    authority: str
    version: int
    received_at: datetime
    message_hash: str
    name: str
    fields: dict[str, Any] = _json()
    missing: list[str] = _json()
    topics: list[str] = _json(sa_column_kwargs={"server_default": text("'[]'")})


class SurveyTable(Base, table=True):
    """The key is the case: one survey a case."""

    __tablename__ = "surveys"
    case_id: str = Field(primary_key=True, foreign_key="cases.id")
    status: str
    contact_name: str
    contact_email: str = Field(index=True)
    contact_confirmed: bool
    sent_at: datetime | None
    answers: dict[str, Any] = _json()
    answered_at: datetime | None
    reminders: int
    undeliverable: bool
    not_sent_because: str
    saved_at: datetime | None
    link_version: int = Field(sa_column_kwargs={"server_default": text("1")})
    closed_at: datetime | None


class QuestionTable(Base, table=True):
    __tablename__ = "questions"
    __table_args__ = (
        one("one_open_question", "case_id", "kind", "party", where=QUESTION_OPEN),
        some("questions_wait", "answer_by", where=QUESTION_OPEN),
    )
    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="cases.id", index=True)
    kind: str
    party: str
    asked: str = Field(index=True)
    asked_at: datetime
    answer_by: date
    status: str
    closed_at: datetime | None
    reminders: int
    last_reminder_at: datetime | None
    escalated: bool
    paused: bool
    missing: list[str] = _json()


class PromptTable(Base, table=True):
    """The key is the dedupe key: a thing is put before a person once. `number` is given at the first save."""

    __tablename__ = "prompts"
    __table_args__ = (
        CheckConstraint("number > 0", name="numbered"),
        some("prompts_wait", "number", where=PROMPT_UNSETTLED),
    )
    id: str = Field(primary_key=True)
    number: int = Field(unique=True)
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    rule: str
    title: str
    text: str
    choices: list[Any] = _json()
    guess: int | None
    opened_at: datetime
    mail_id: int | None = Field(foreign_key="inbox.id")
    question_id: str | None
    settled_at: datetime | None
    settled_by: str
    choice: int | None
    withdrawn: bool
