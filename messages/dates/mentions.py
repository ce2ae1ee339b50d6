"""From settled days and times to the mentions that leave this package."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from messages.dates import doubts
from messages.dates.known import Settled
from messages.dates.phrases import Time
from messages.dates.values import COPENHAGEN, DayParts
from messages.reading import DateMention

_LONGEST_WITH_TIMES = 14
"""Days: a longer range with a time of day stays a range in doubt rather than one mention a day."""


def mention(
    settled: Settled,
    said: Time | None,
    *,
    wanted: bool,
    open_end: str | None,
    doubt: str | None,
    text: str,
    span: tuple[int, int],
    parts: DayParts,
) -> list[DateMention]:
    """One mention for a day, a range, or a day with a time; one a working day for a range with a time."""
    doubt = settled.doubt or doubt  # a day that does not fit is said before who wants it: that one may be settled
    if settled.first is None or settled.last is None:
        return [DateMention(start=None, wanted=wanted, doubt=doubt or doubts.IMPOSSIBLE, text=text, span=span)]
    whole = DateMention(
        start=settled.first,
        end=settled.last if settled.last != settled.first else None,
        wanted=wanted,
        doubt=doubt,
        text=text,
        span=span,
    )
    if open_end is not None:
        # "efter uge 20" is after its last day, "inden uge 20" before its first; "fra uge 20" counts from its first.
        bound = settled.last if open_end == "later" else settled.first
        whole = replace(whole, start=bound, end=None, open="before" if open_end == "before" else "after")
    if said is None or said.all_day:
        return [whole]
    days = _days(settled.first, settled.last)
    if len(days) > _LONGEST_WITH_TIMES:
        return [replace(whole, doubt=doubt or doubts.TIME_UNCLEAR)]
    return [_timed(day, said, whole, parts) for day in days]


def _days(first: date, last: date) -> list[date]:
    """Each day of a range; of more than two days only the working days."""
    count = (last - first).days + 1
    days = [first + timedelta(days=k) for k in range(min(count, 62))]
    return days if count <= 2 else [day for day in days if day.weekday() < 5]


def _timed(day: date, said: Time, whole: DateMention, parts: DayParts) -> DateMention:
    first, last = (said.start, said.end) if not said.part else parts.bounds(said.part)
    assert first is not None, "a time has a start or is a part of the day"
    start, exists = local(day, first)
    end = local(day, last)[0] if last is not None else None
    doubt = whole.doubt or said.doubt or (None if exists else doubts.NO_SUCH_TIME)
    open_end = said.open or (whole.open if end is None else None)
    return replace(whole, start=start, end=end, all_day=False, open=open_end, doubt=doubt)


def local(day: date, at: time) -> tuple[datetime, bool]:
    """The aware Danish time, and whether the clock showed it once that day (false in the hours of the change)."""
    found = datetime.combine(day, at, COPENHAGEN)
    exists = found.astimezone(UTC).astimezone(COPENHAGEN).replace(fold=0) == found
    return found, exists and found.utcoffset() == found.replace(fold=1).utcoffset()


_TO = re.compile(r"[\s,|>]*(?:til|to|until|(?<!\n)-|(?<!\n)–|slut|end)[\s:]*", re.IGNORECASE)


def joined(text: str, found: list[DateMention]) -> list[DateMention]:
    """Puts "fra den 14/5 kl. 10 til den 15/5 kl. 12" and "Start: … Slut: …" together to one stretch of time."""
    out: list[DateMention] = []
    for each in found:
        last = out[-1] if out else None
        if last is not None and _is_end_of(text, last, each):
            assert last.span is not None
            assert each.span is not None
            span = last.span[0], each.span[1]
            doubt = last.doubt or each.doubt or _which_dash(text, last, each)
            out[-1] = replace(last, end=each.start, open=None, doubt=doubt, span=span, text=text[slice(*span)])
        else:
            out.append(each)
    return out


def _is_end_of(text: str, last: DateMention, each: DateMention) -> bool:
    if not isinstance(last.start, datetime) or not isinstance(each.start, datetime) or not last.span or not each.span:
        return False
    if last.end is not None or each.end is not None or each.open is not None or last.open == "before":
        return False
    if last.wanted != each.wanted or not last.start < each.start or each.start - last.start > _LONGEST_MEETING:
        return False
    return _TO.fullmatch(text, last.span[1], each.span[0]) is not None


def _which_dash(text: str, last: DateMention, each: DateMention) -> str | None:
    """ "2/10 kl. 9 - 6/10 kl. 10": from one to the other, or a list of two."""
    assert last.span is not None
    assert each.span is not None
    assert isinstance(last.start, datetime)
    assert isinstance(each.start, datetime)
    dashed = not any(char.isalpha() for char in text[last.span[1] : each.span[0]])
    opened = text[: last.span[0]].rstrip()[-4:].casefold() in {" fra", "fra", "from"}
    return doubts.TIME_UNCLEAR if dashed and not opened and last.start.date() != each.start.date() else None


_LONGEST_MEETING = timedelta(days=14)


def less_exceptions(found: list[DateMention]) -> list[DateMention]:
    """Takes days of the other polarity out of the ranges before them ("uge 50, dog ikke onsdag"), and a day ruled out
    right before a range ("bortset fra torsdag kan vi hele uge 17")."""
    out: list[DateMention] = []
    for index, each in enumerate(found):
        if not _is_range(each):
            if not _is_excluded(each, found, index):
                out.append(each)
            continue
        others = [
            other
            for other in found[index + 1 :] + [day for day in found[max(0, index - 1) : index] if not _is_range(day)]
            if other.wanted != each.wanted and other.all_day and other.start is not None and other.open is None
        ]
        out.extend(_without(each, others))
    return out


def _is_excluded(each: DateMention, found: list[DateMention], index: int) -> bool:
    """Is this one day of "alle formiddage i uge 25", and is that day ruled out behind it ("undtagen onsdag")?"""
    if not isinstance(each.start, datetime):
        return False
    day, one_of_several = each.start.date(), False
    for other in found:
        one_of_several = one_of_several or (other is not each and other.span == each.span and other.text == each.text)
    return one_of_several and any(
        other.all_day
        and other.start == day
        and other.end is None
        and other.open is None
        and other.wanted != each.wanted
        for other in found[index + 1 :]
    )


def _is_range(each: DateMention) -> bool:
    return each.all_day and each.end is not None and each.open is None


def _without(each: DateMention, others: list[DateMention]) -> list[DateMention]:
    assert each.start is not None
    assert each.end is not None
    pieces = [(each.start, each.end)]
    for other in others:
        assert other.start is not None
        first, last = other.start, other.end or other.start
        cut: list[tuple[date, date]] = []
        for start, end in pieces:
            if last < start or first > end or (first <= start and last >= end):
                cut.append((start, end))
                continue
            if start < first:
                cut.append((start, first - timedelta(days=1)))
            if last < end:
                cut.append((last + timedelta(days=1), end))
        pieces = cut
    if pieces == [(each.start, each.end)]:
        return [each]
    return [
        replace(each, start=start, end=end if end != start else None)
        for start, end in pieces
        if any(day.weekday() < 5 for day in _days(start, end))
    ]
