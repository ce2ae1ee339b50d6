"""What every part of the store stands on: the database, the archive, and who holds which claim."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.archive import Archive
from storage.engine import Database


class Reader(ABC):
    """Something that queries can be asked of: the store (a snapshot each) or a transaction (its own connection)."""

    @abstractmethod
    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection whose statements all see one state of the database."""


class Room(Reader):
    """The open database with its archive. `token` names this store in claims.

    Work that another store took over meanwhile (we were thought dead) bears its token, and our commit is refused.
    """

    def __init__(self, database: Database, archive: Archive, home: Path, token: str) -> None:
        self.database = database
        self.archive = archive
        self.home = home
        self.token = token

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self.database.reading()
