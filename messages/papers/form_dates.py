"""Dates as people write them into a form: a full date in figures or words, Danish or English, maybe without the year.

Running text ("på torsdag", "i sidste uge") is another reader's work; here that is no date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class FormDate:
    """One date as written in `text`. `day` is None where it cannot be; `doubt` says what is wrong with it."""

    day: date | None
    text: str
    start: int
    doubt: str = ""


def find_form_dates(text: str, near: date | None = None) -> tuple[FormDate, ...]:
    """The dates in `text`, in order. A date without a year gets the year that brings it nearest to `near`; without
    `near` it is left out. A weekday that contradicts the date, and a day that does not exist, are doubts."""
    text = text[:_LONGEST]
    text = _TIMES.sub(lambda match: " " * len(match[0]), text)
    found: list[FormDate] = []
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            one = _read(match, near)
            if one is not None:
                found += one
                taken.append(match.span())
    return tuple(sorted(found, key=lambda item: item.start))


_LONGEST = 2000
# Times look like dates: "kl. 9.00-11.00".
_TIMES = re.compile(
    r"\b(?:uge|week)\s*\d{1,2}\b,?|\bkl(?:okken)?\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:-|–|til)\s*\d{1,2}(?:[.:]\d{2})?)?(?!\d)"
    r"|(?<![\d.])\d{1,2}[.:]\d{2}\s*(?:-|–|til)\s*\d{1,2}[.:]\d{2}(?![.\d])",
    re.IGNORECASE,
)
_MONTHS = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "jun": 6},
    **{"jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12},
}
_MONTH = (
    r"(?P<name>januar[iy]?|jan|februar[iy]?|feb|marts|march|mar|april|apr|maj|may|jun[ie]|june|jun|jul[iy]|jul|august|aug|"
    r"september|sept|sep|o[kc]tober|o[kc]t|november|nov|december|dec)\b\.?"
)
_WEEKDAYS = ("man", "tir", "ons", "tor", "fre", "lør", "søn")
_WEEKDAYS_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = (
    r"(?:(?P<weekday>mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|man|tirs?|ons|tors?|fre|lør|søn)\b\.?,?\s+(?:den\s+|d\.\s*|the\s+)?)?"
)
_YEAR = r"(?P<year>(?:19|20)\d{2}|['’]?\d{2}(?![\d:.]\d))"
_PATTERNS = tuple(
    re.compile(_WEEKDAY + pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/-])(?P<year>(?:19|20)\d{2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        # "2. og 3. december 2019", "2.-3. december 2019"
        rf"(?<!\d)(?P<first>\d{{1,2}})\.?\s*(?:og|and|&|\+|-|–|/|,)\s*(?:den\s+)?(?P<day>\d{{1,2}})\.?\s*{_MONTH},?\s*{_YEAR}",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?{_MONTH},?\s*{_YEAR}",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d{{2}})",
        r"(?<![\d/.-])(?P<day>\d{1,2})\s?[./\-–]\s?(?P<month>\d{1,2})\s?[./\-– ]\s?-?"
        r"(?P<year>(?:19|20)\d{2}|['’]?\d{2})(?![\d/])",
        r"(?<![\d])(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>20\d{2})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s*{_MONTH}",
        r"(?<![\d/.-])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/-])",
    )
)


def _read(match: re.Match[str], near: date | None) -> list[FormDate] | None:
    parts = match.groupdict()
    day = int(parts["day"])
    name = parts.get("name")
    month = _MONTHS[name[:3].lower()] if name else int(parts["month"])
    if day == 0 or month == 0:
        return None
    if month > 12 or day > 31:
        if name is None and parts.get("year") is None:
            return None
        return [FormDate(day=None, text=match[0], start=match.start(), doubt="the date does not exist")]
    year = _year(parts.get("year"), near, month, day)
    if year is None:
        return None
    days = [int(parts["first"])] if parts.get("first") else []
    return [_checked(match, year, month, number, parts.get("weekday")) for number in [*days, day]]


def _year(written: str | None, near: date | None, month: int, day: int) -> int | None:
    if written:
        digits = written.lstrip("'’")
        return int(digits) if len(digits) == 4 else 2000 + int(digits)
    if near is None:
        return None
    return min(
        (near.year - 1, near.year, near.year + 1),
        key=lambda year: abs((date(year, month, min(day, 28)) - near).days),
    )


def _checked(match: re.Match[str], year: int, month: int, day: int, weekday: str | None) -> FormDate:
    try:
        value = date(year, month, day)
    except ValueError:
        return FormDate(day=None, text=match[0], start=match.start(), doubt="the date does not exist")
    doubt = ""
    if weekday:
        start = weekday.lower()[:3]
        named = _WEEKDAYS.index(start) if start in _WEEKDAYS else _WEEKDAYS_ENGLISH.index(start)
        if named != value.weekday():
            doubt = "the weekday does not fit the date"
    return FormDate(day=value, text=match[0], start=match.start(), doubt=doubt)
