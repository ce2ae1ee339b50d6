"""Small facts of the running bot, by name: paused, counters, the demo's end time."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import upsert
from storage.tables import table_of
from storage.tables_flow import SettingTable

PAUSED = "paused"
SETTINGS = table_of(SettingTable)
_VALUE = select(SETTINGS.c.value).where(SETTINGS.c.key == bindparam("of"))


async def get_setting(connection: AsyncConnection, key: str) -> str | None:
    """The value of a setting, None where it was never set."""
    value = (await connection.execute(_VALUE, {"of": key})).scalar()
    return None if value is None else str(value)


async def put_setting(connection: AsyncConnection, key: str, value: str) -> None:
    """Set a setting."""
    statement = upsert(connection.dialect.name, SETTINGS, ("key", "value"))
    await connection.execute(statement, {"key": key, "value": value})
