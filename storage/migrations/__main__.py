"""Writes the next step after the tables were changed: `python -m storage.migrations "Add the color of the door"`.

Read what it wrote (Alembic guesses), then set HEAD in `storage/migrations/__init__.py` to it.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from storage.engine import open_database
from storage.migrate import FOLDER, migrate
from storage.migrations import HEAD


async def write_step(title: str) -> None:
    """Compare the tables with a fresh database at HEAD and write what is missing."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{Path(folder) / 'compare.db'}")
        try:
            await migrate(database)

            def compare(connection: Connection) -> None:
                config = Config()
                config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
                config.attributes["connection"] = connection
                number = f"{int(HEAD) + 1:04d}"
                command.revision(config, message=title, autogenerate=True, rev_id=number)

            async with database.writing() as connection:
                await connection.run_sync(compare)
        finally:
            await database.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(str(__doc__))
    asyncio.run(write_step(sys.argv[1]))
