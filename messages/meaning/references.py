"""A place in a reply that speaks of a time: the value that the readers of meeting dates hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from messages.dates import COPENHAGEN
from messages.reading import DateMention, Slot


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A place in the reply that speaks of times: offered slots (`slots`, indexes), or other times (`mention`).

    `by` is how ("date", "weekday", "hour", "part", "number", "range"); several `slots` of one reference are
    candidates (the writer meant one of them, or all).
    """

    start: int
    end: int
    sentence: int
    clause: int
    slots: tuple[int, ...] = ()
    mention: DateMention | None = None
    by: str = "date"
    doubt: str | None = None
    all_of_them: bool = False  # a stretch of days, and all the slots in it: "begge dage i uge 19"

    @property
    def day(self) -> date | None:
        return first_day(self.mention) if self.mention else None


def first_day(mention: DateMention) -> date | None:
    """The (first) calendar day of a mention in Danish time; None for a day that cannot be."""
    if isinstance(mention.start, datetime):
        return mention.start.astimezone(COPENHAGEN).date()
    return mention.start


def last_day(mention: DateMention) -> date | None:
    """The last calendar day of a mention."""
    if mention.all_day and isinstance(mention.end, date):
        return mention.end
    return first_day(mention)


def slot_day(slot: Slot) -> date:
    return slot.start.astimezone(COPENHAGEN).date()
