"""Danish (and English) dates in meeting mail: a tokeniser, a small grammar, a calendar; dateparser only for leftovers.

One way through: `tokens` (pieces) → `scan` with the grammars `days` and `times` (what was said) → `attach` (times to
days) → `clauses`, `polarity`, `tense` (wanted or not, past or future) → `settle` (the calendar) → `mentions`.
"""

from __future__ import annotations

from messages.dates.reader import find_dates
from messages.dates.values import COPENHAGEN, DayParts

__all__ = ["COPENHAGEN", "DayParts", "find_dates"]
