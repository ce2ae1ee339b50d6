"""Reads the days and times a Danish (or English) text names. See `find_dates`."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from messages.dates import things
from messages.dates.compose import Composer
from messages.dates.cursor import Cursor
from messages.dates.leftovers import doubt_beside_times_unread
from messages.dates.phrases import Day, Item
from messages.dates.scan import scan
from messages.dates.settle import Calendar
from messages.dates.tokens import tokenize
from messages.dates.values import COPENHAGEN, DEFAULT, DayParts
from messages.reading import DateMention, Slot

_LONGEST = 200_000
"""Characters read of one text; what lies beyond is a pasted document, no reply."""
_YEARS = (1900, 2900)
_DIGIT = re.compile(r"\d")  # most mails hold one, and it is found at once
_WORTH_READING = re.compile(
    r"dag|dg|dga|uge|week|morge|morn|aftes|går|gaar|maj|jan|feb|mar|apr|jun|jul|aug|sep|okt|oct|nov|dec|des|mai|may|"
    r"day|måned|maaned|month|ende|tre|fjerde|femte|sjette|tolvte|klok|halv|kvart|noon|middag|tirs|ons|tors|man|aften|"
    r"weekend|pinse|p[åa]+ske|himmelfart|nyt[åa]+r|easter|christmas|hans|morrow|half|quarter",
    re.IGNORECASE,
)


def find_dates(
    text: str,
    *,
    as_of: datetime,
    tense: Literal["past", "future"] | None = None,
    day_parts: DayParts = DEFAULT,
    anchors: tuple[Slot, ...] = (),
    fallback: bool = True,
) -> tuple[DateMention, ...]:
    """The days and times that `text` names, in order of appearance.

    `as_of` (aware) is what "i går" and a missing year, month or week count from: the mail's own Date. `anchors` are
    the slots on offer: a bare "den 12.", a weekday, "kl. 9" or "formiddagen" means an offered one where one fits.
    `tense` says whether past or coming days are meant where the sentence itself does not. Times are aware, in
    Europe/Copenhagen; a week is Monday to Sunday (ISO 8601). With `fallback`, what our own grammar left over goes
    to dateparser, and such a date carries a doubt. Never raises on any text; ValueError if `as_of` is naive.
    """
    if as_of.tzinfo is None:
        raise ValueError("as_of needs a time zone: relative days count from it")
    text = text[:_LONGEST]
    if _DIGIT.search(text) is None and _WORTH_READING.search(text) is None:
        return ()
    if not _YEARS[0] <= as_of.year <= _YEARS[1]:
        return ()  # a clock gone wrong: nothing can be counted from it
    today = as_of.astimezone(COPENHAGEN)
    days_on_offer = tuple(slot.start.astimezone(COPENHAGEN).date() for slot in anchors)
    cursor = Cursor(tokenize(text), today.year, frozenset((day.month, day.day) for day in days_on_offer))
    items = _without_business_hours(cursor, scan(cursor))
    found: list[DateMention] = []
    if items:
        doubt_beside_times_unread(cursor, items)
        found = Composer(cursor, text, items, Calendar(today.date(), days_on_offer), tense, day_parts).mentions(anchors)
    if fallback:
        from messages.dates.fallback import find_more

        found = find_more(text, cursor, items, found, today)
    return tuple(found)


def _without_business_hours(c: Cursor, items: list[Item]) -> list[Item]:
    """Drops what stands in a sentence on opening hours ("Telefontid man-fre 8-10").

    One that names a day of the month is about that day ("Den 13. holder vi åbent hus", "træffes igen den 16/4").
    """
    closed = {token.sentence for token in c.tokens if token.norm in things.HOURS_OF_BUSINESS}
    if not closed:
        return items
    closed -= {c.at(item.i).sentence for item in items if isinstance(item, Day) and (item.day or item.week)}
    return [item for item in items if c.at((item if isinstance(item, Day) else item[0]).i).sentence not in closed]
