"""Tables, migrations, unit of work, raw-mail archive and named queries: the only SQL."""
