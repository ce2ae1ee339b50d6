"""The cues, as data: one table module a kind or concern; `lexicon.py` loads them all. See `cues.py` for the grammar."""
