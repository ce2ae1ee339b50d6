"""The tables around the process: one a Record type of `handlers/model_around.py` (see `tables.py` for the rules).

Their keys are their promises: one draw a region and year, one request a year, case and authority; a mail is passed on,
told of or noted once. No future annotations here: SQLModel reads the types.
"""

from datetime import date, datetime

from sqlalchemy import JSON
from sqlmodel import Field

from storage.tables import Base


class SampleDrawTable(Base, table=True):
    __tablename__ = "sample_draws"
    id: str = Field(primary_key=True)
    year: int
    region: str
    seed: int
    population: list[str] = Field(sa_type=JSON)
    drawn: list[str] = Field(sa_type=JSON)
    drawn_at: datetime
    drawn_by: str


class SampleRequestTable(Base, table=True):
    __tablename__ = "sample_requests"
    id: str = Field(primary_key=True)
    year: int
    region: str
    case_id: str = Field(foreign_key="cases.id", index=True)
    authority: str
    asked: str
    asked_at: datetime
    answer_by: date
    status: str
    reminders: int
    paused: bool
    received_at: datetime | None
    mail_id: int | None = Field(foreign_key="inbox.id")
    words: str
    settled_at: datetime | None
    settled_by: str


class NotificationTable(Base, table=True):
    __tablename__ = "notifications"
    id: str = Field(primary_key=True)
    authority: str
    region: str
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    institution: str
    sender: str
    told: str
    text: str
    at: datetime
    by: str
    mail_id: int | None = Field(foreign_key="inbox.id")


class PressNoticeTable(Base, table=True):
    __tablename__ = "press_notices"
    id: str = Field(primary_key=True)
    authority: str
    region: str | None
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    sender: str
    told: list[str] = Field(sa_type=JSON)
    text: str
    at: datetime
    by: str
    mail_id: int | None = Field(foreign_key="inbox.id")


class LessonTable(Base, table=True):
    __tablename__ = "lessons"
    id: str = Field(primary_key=True)
    kind: str
    text: str
    sender: str
    authority: str | None
    region: str | None
    case_id: str | None = Field(foreign_key="cases.id", index=True)
    at: datetime
    by: str
    mail_id: int | None = Field(foreign_key="inbox.id")
