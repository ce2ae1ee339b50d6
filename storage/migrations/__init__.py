"""The history of the tables, one file a step in `versions/`; `storage/migrate.py` applies them at start."""

HEAD = "0006"  # the newest step; told here so that an up-to-date database is opened without loading Alembic
