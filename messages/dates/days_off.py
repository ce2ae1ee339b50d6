"""Days on which Denmark is closed: the public holidays (Store Bededag until 2023) and the days kept like one."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from messages.dates.feasts import easter

# Counted here and not by the library of the deadlines (handlers/working_days.py), which takes longer to load than a
# hundred mails to read; a test holds the two together.
_FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
_PRAYER_DAY = 26
_LAST_PRAYER_DAY = 2023
# New year's day, Constitution Day, Christmas from its eve, new year's eve.
_FIXED = ((1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31))


def is_day_off(day: date) -> bool:
    """Whether a meeting or a visit on `day` would be a slip: nobody is at work."""
    return day in _days_off(day.year)


@lru_cache(maxsize=64)
def _days_off(year: int) -> frozenset[date]:
    moved = _FROM_EASTER + ((_PRAYER_DAY,) if year <= _LAST_PRAYER_DAY else ())
    sunday = easter(year)
    return frozenset([sunday + timedelta(days=n) for n in moved] + [date(year, *fixed) for fixed in _FIXED])
