"""Records to rows and back, by the types of the dataclasses alone: a new field needs a column, nothing here.

Enums become their value, tuples and mappings JSON, nested dataclasses JSON objects; times must be aware and come
back in UTC. `from_row` takes what a database driver gives as well as what JSON gives (ISO text for days and times).
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from sqlalchemy import Table

from handlers import model, model_around
from handlers.model import Record
from storage import tables, tables_around
from storage.tables import Base, table_of

T = TypeVar("T")
R = TypeVar("R", bound=Record)

# In the order in which rows may be saved: what others point at comes first.
MODELS: Mapping[type[Record], type[Base]] = {
    model.Institution: tables.InstitutionTable,
    model.Person: tables.PersonTable,
    model.Case: tables.CaseTable,
    model.LocalList: tables.LocalListTable,
    model.Visit: tables.VisitTable,
    model.AtDate: tables.AtDateTable,
    model.MeetingRound: tables.MeetingRoundTable,
    model.OfferedSlot: tables.OfferedSlotTable,
    model.Meeting: tables.MeetingTable,
    model.AgendaPoint: tables.AgendaPointTable,
    model.Document: tables.DocumentTable,
    model.Survey: tables.SurveyTable,
    model.Question: tables.QuestionTable,
    model.Prompt: tables.PromptTable,
    model_around.SampleDraw: tables_around.SampleDrawTable,
    model_around.SampleRequest: tables_around.SampleRequestTable,
    model_around.Notification: tables_around.NotificationTable,
    model_around.PressNotice: tables_around.PressNoticeTable,
    model_around.Lesson: tables_around.LessonTable,
}


def record_table(kind: type[Record]) -> Table:
    """The table of a Record type. KeyError where the type has none."""
    return table_of(MODELS[kind])


def to_row(record: Record) -> dict[str, Any]:
    """The column values of a record. ValueError for a naive time."""
    return {name: encode(getattr(record, name)) for name in columns(type(record))}


def from_row(kind: type[T], values: typing.Sequence[Any]) -> T:
    """The dataclass `kind` of column values in the order of `columns(kind)`."""
    return kind(**{name: decode(value) for (name, decode), value in zip(_decoders(kind), values, strict=True)})


def columns(kind: type[Any]) -> tuple[str, ...]:
    """The names of a dataclass's fields: its columns, in order."""
    return tuple(name for name, _ in _decoders(kind))


def encode(value: Any) -> Any:
    """A value as a column or JSON takes it."""
    match value:
        case Enum():
            return value.value
        case datetime():
            if value.utcoffset() is None:
                raise ValueError(f"a time without a time zone cannot be stored: {value!r}")
            return value
        case tuple() | list():
            return [to_json(item) for item in value]
        case Mapping():
            return {str(key): to_json(item) for key, item in value.items()}
        case _:
            return value


def to_json(value: Any) -> Any:
    """A value as JSON takes it: days and times as ISO text, dataclasses as objects."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    value = encode(value)
    return value.isoformat() if isinstance(value, date | time) else value


def from_json(kind: type[T], value: Mapping[str, Any]) -> T:
    """The dataclass `kind` of a JSON object; missing keys take the field's default, unknown keys are left out."""
    return kind(**{name: decode(value[name]) for name, decode in _decoders(kind) if name in value})


Decoder = Callable[[Any], Any]


_known: dict[type[Any], tuple[tuple[str, Decoder], ...]] = {}


def _decoders(kind: type[Any]) -> tuple[tuple[str, Decoder], ...]:
    """Each field of a dataclass with what makes its value of a column's; worked out once a type."""
    if kind not in _known:
        hints = get_type_hints(kind)
        _known[kind] = tuple((field.name, _decoder(hints[field.name])) for field in fields(kind))
    return _known[kind]


def _decoder(hint: Any) -> Decoder:
    origin = get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _union(get_args(hint))
    if origin is tuple:
        item = _decoder(get_args(hint)[0])
        return lambda value: tuple(item(x) for x in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        item = _decoder(get_args(hint)[1])
        return lambda value: {key: item(x) for key, x in value.items()}
    if isinstance(hint, type):
        return _plain(hint)
    return _same


def _plain(hint: type[Any]) -> Decoder:
    if hint is datetime:
        return _aware
    if hint is date:
        return lambda value: date.fromisoformat(value) if isinstance(value, str) else value
    if hint is time:
        return lambda value: time.fromisoformat(value) if isinstance(value, str) else value
    if hint is bool:
        return bool  # SQLite's JSON gives 0 and 1
    if issubclass(hint, Enum):
        return hint
    if is_dataclass(hint):
        return lambda value: from_json(hint, value)
    return _same


def _union(arguments: tuple[Any, ...]) -> Decoder:
    """`X | None`, or a union of JSON's own values where a list must come back as a tuple (FieldValue)."""
    kinds = [a for a in arguments if a is not type(None)]
    if len(kinds) == 1:
        inner = _decoder(kinds[0])
        return lambda value: None if value is None else inner(value)
    return lambda value: tuple(value) if isinstance(value, list) else value


def _aware(value: Any) -> datetime:
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    # SQLite keeps UTC without an offset.
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _same(value: Any) -> Any:
    return value
