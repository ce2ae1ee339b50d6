"""Every Record type has its table, a column a field, and comes back as it was."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Date, Integer, Time
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from handlers import model, model_around
from handlers.events import CommandEvent, SettledEvent
from handlers.model import PromptChoice, Record
from storage.mapping import MODELS, columns, from_json, from_row, record_table, to_json, to_row
from storage.store import Store
from tests.storage.samples import CASE, NOW, basics, everything, meeting, prompt, question, save

RECORDS = [
    kind
    for module in (model, model_around)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Record)
]
KINDS = [kind for kind in dict.fromkeys(RECORDS) if kind is not Record]
COLUMNS_OF_STORAGE = {"offered_slots": {"holding"}, "documents": {"topics"}}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_record_type_has_a_table_with_its_fields_and_its_key(kind: type[Record]) -> None:
    table = record_table(kind)
    extra = COLUMNS_OF_STORAGE.get(table.name, set())
    assert {column.name for column in table.columns} - extra == set(columns(kind))
    assert {column.name for column in table.primary_key} == set(kind.key_fields)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_column_may_be_empty_exactly_where_the_field_may_be_none(kind: type[Record]) -> None:
    hints = typing.get_type_hints(kind)
    for name in columns(kind):
        optional = type(None) in typing.get_args(hints[name])
        assert record_table(kind).c[name].nullable is optional, name


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_column_has_the_type_its_field_needs(kind: type[Record]) -> None:
    hints = typing.get_type_hints(kind)
    for name in columns(kind):
        assert isinstance(record_table(kind).c[name].type, _column_type(hints[name])), name


def test_all_record_types_can_be_saved() -> None:
    assert set(MODELS) == set(KINDS)


async def test_what_is_saved_is_what_is_loaded(store: Store) -> None:
    records = everything()
    await save(store, *records)
    for kind in KINDS:
        mine = [record for record in records if type(record) is kind]
        if kind is model.Prompt:
            mine = [replace(prompt(), number=1)]
        loaded = await store.records(kind)
        assert sorted(loaded, key=lambda r: str(r.key)) == sorted(mine, key=lambda r: str(r.key)), kind


async def test_a_record_saved_again_replaces_the_one_with_its_key(store: Store) -> None:
    await save(store, *basics(), question())
    later = replace(question(), reminders=2, paused=True, last_reminder_at=NOW, missing=("a", "b"))
    await save(store, later)
    assert await store.records(model.Question) == (later,)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        to_row(replace(meeting(), agreed_at=datetime(2018, 5, 1, 9)))  # noqa: DTZ001


async def test_a_time_without_a_zone_never_reaches_the_database(store: Store) -> None:
    await save(store, *basics())
    with pytest.raises(ValueError, match="without a time zone"):
        await save(store, replace(meeting(), agreed_at=datetime(2018, 5, 1, 9)))  # noqa: DTZ001
    assert await store.records(model.Meeting) == ()


def test_json_of_an_event_gives_the_event_back() -> None:
    settled = SettledEvent(prompt_id="x", choice=1, by="Karen", text="den 14/5")
    command = CommandEvent(name="invite", case_id=None, by="Karen", arguments={"deadline": "2018-05-14"})
    assert from_json(SettledEvent, to_json(settled)) == settled
    assert from_json(CommandEvent, to_json(command)) == command


def test_json_written_by_an_older_version_takes_the_defaults() -> None:
    assert from_json(PromptChoice, {"label": "Ja", "action": "yes", "gone": 1}) == PromptChoice(
        label="Ja", action="yes"
    )


_text = st.text(max_size=20)
_moments = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=2))]),
)


def _values(hint: Any) -> st.SearchStrategy[Any]:
    arguments = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin is tuple:
        return st.lists(_values(arguments[0]), max_size=3).map(tuple)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return st.dictionaries(_text, _values(arguments[1]), max_size=3)
    if type(None) in arguments or len(arguments) > 1:
        return st.one_of(*(st.none() if a is type(None) else _values(a) for a in arguments))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if hint is PromptChoice:
        return st.builds(PromptChoice, label=_text, action=_text, arguments=st.dictionaries(_text, _text))
    return {
        str: _text,
        int: st.integers(-(2**31), 2**31 - 1),
        bool: st.booleans(),
        datetime: _moments,
        date: st.dates(),
        time: st.times(),
    }[hint]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.data())
def test_any_values_survive_rows_and_json(kind: type[Record], data: st.DataObject) -> None:
    hints = typing.get_type_hints(kind)
    record = kind(**{name: data.draw(_values(hints[name]), label=name) for name in columns(kind)})
    assert from_row(kind, list(to_row(record).values())) == record
    assert from_json(kind, to_json(record)) == record


def _column_type(hint: Any) -> type[Any]:
    kinds = [argument for argument in typing.get_args(hint) if argument is not type(None)]
    origin = typing.get_origin(hint)
    if origin is tuple or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return JSON
    plain = kinds[0] if kinds else hint
    if issubclass(plain, str):  # enums too
        return AutoString
    return {bool: Boolean, int: Integer, datetime: UTCDateTime, date: Date, time: Time}[plain]


async def test_letters_of_every_kind_survive_the_database(store: Store) -> None:
    odd = replace(question(), asked="ÆØÅæøå€😀\u202f\u00a0'\"\\%_", missing=("linje\nskift", "tab\t"))
    await save(store, *basics(), odd)
    assert await store.records(model.Question, id=odd.id) == (odd,)


@pytest.mark.parametrize("broken", ["nul \0 byte", "surrogate \udce6"])
async def test_text_that_no_database_takes_is_stored_readable(store: Store, broken: str) -> None:
    readable = broken.replace("\0", "\ufffd").replace("\udce6", "\ufffd")
    await save(store, *basics(), replace(question(), asked=broken, missing=(broken,)))
    (loaded,) = await store.records(model.Question)
    assert (loaded.asked, loaded.missing) == (readable, (readable,))
    assert [q.case_id for q in await store.records(model.Question, asked=broken)] == [CASE]
