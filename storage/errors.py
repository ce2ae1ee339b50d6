"""What can go wrong in the database room, each with a text that says what to do."""

from __future__ import annotations

from messages.phrased import PhrasedError


class StorageError(PhrasedError):
    """Base of the errors of this room."""


class WrongDatabaseUrl(StorageError):
    """SAMTILSYN_DATABASE_URL cannot be used; the text names what is wrong and gives an example (no password in it)."""


class DatabaseUnavailable(StorageError):
    """The database cannot be reached, or somebody else held it too long; trying again later may help."""


class PromiseBroken(StorageError):
    """A row that breaks one of the database's promises was refused; nothing of the commit was saved.

    `promise` is the name of the unique index, key or check, "" where the database did not tell.
    """

    def __init__(self, promise: str, detail: str) -> None:
        super().__init__(f"the database refused the change ({promise or 'constraint'}): {detail}")
        self.promise = promise


class ClaimLost(StorageError):
    """The inbox item was never claimed here, or somebody else took it over; nothing was saved. Drop the work."""


class NestedWrite(StorageError):
    """A write was asked of the store inside `deciding()`; use the methods of the transaction it gave."""


class NoTable(StorageError):
    """A Record type was to be saved that has no table: a fault of the program."""


class NotFound(StorageError):
    """There is no such row; the text names it."""


class AlreadyRunning(StorageError):
    """Another `samtilsyn run` works on the same home or database; only one may."""


class ArchiveDamaged(StorageError):
    """A raw mail of the archive is missing or its content does not fit its hash; restore it from the backup."""


class NewerDatabase(StorageError):
    """The database was made by a newer version of the program; upgrade the program."""
