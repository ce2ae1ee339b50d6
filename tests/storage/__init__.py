"""Tests of the database room, each on SQLite and on PostgreSQL where the database matters."""
