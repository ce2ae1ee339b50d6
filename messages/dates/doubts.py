"""The reasons for which a date is in doubt. A date with a doubt is shown to a person and never leads to an act.

They are the short names that `explain` and `read dates` give under `doubt`.
"""

from __future__ import annotations

from typing import Final

IMPOSSIBLE: Final = "no such day"
NO_SUCH_WEEK: Final = "no such week"
NO_SUCH_TIME: Final = "no such time"
WEEKDAY: Final = "weekday does not fit the date"
HOLIDAY: Final = "holiday does not fit the date"
WHICH_WEEKDAY: Final = "which week is meant"
WHICH_MONTH: Final = "which month is meant"
WHICH_YEAR: Final = "which year is meant"
WHICH_WEEK: Final = "date and week do not fit"
NEXT_WEEKDAY: Final = "'næste' before a weekday has two readings"
GENERAL: Final = "a weekday in general"
CHOICE: Final = "may be the number of a choice"
DIRECTION: Final = "past and future do not fit the sentence"
VAGUE: Final = "only roughly a time"
TIME_UNCLEAR: Final = "a time stands by whose sense is not clear"
HALF_OF_DAY: Final = "morning or afternoon"
DAY_OR_HOUR: Final = "a day or an hour"
DAY_OR_COUNT: Final = "a day or a count"
SHARE: Final = "a day or a share"
POLARITY: Final = "wanted or not is not clear"
OTHER_ORDER: Final = "day and month may be swapped"
RELATIVE: Final = "counts from another date"
DATEPARSER: Final = "only dateparser"

ALL: Final = (
    IMPOSSIBLE,
    NO_SUCH_WEEK,
    NO_SUCH_TIME,
    WEEKDAY,
    HOLIDAY,
    WHICH_WEEKDAY,
    WHICH_MONTH,
    WHICH_YEAR,
    WHICH_WEEK,
    NEXT_WEEKDAY,
    GENERAL,
    CHOICE,
    DIRECTION,
    VAGUE,
    TIME_UNCLEAR,
    HALF_OF_DAY,
    DAY_OR_HOUR,
    DAY_OR_COUNT,
    SHARE,
    POLARITY,
    OTHER_ORDER,
    RELATIVE,
    DATEPARSER,
)
