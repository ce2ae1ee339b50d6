"""What of a paper does not fit the case it was sent for: another house, another day, too early, too late."""

from __future__ import annotations

import re
from datetime import date

from messages.papers.house_names import same_house
from messages.reading import Context, Evidence


def about_the_case(
    institution: str, day: str, *, context: Context, meeting_day: date | None, today: date
) -> list[Evidence]:
    """Doubts about the paper's `institution` and the meeting's `day` (both as read, "" where not given)."""
    doubts: list[Evidence] = []
    if institution and context.institution and not same_house(institution, context.institution):
        doubts.append(Evidence(text=institution, rule="another institution than the case's"))
    written = _day(day)
    if written and meeting_day and written != meeting_day:
        doubts.append(Evidence(text=day, rule="another day than the meeting agreed on"))
    held = meeting_day or written
    if written and written > today:
        doubts.append(Evidence(text=day, rule="the meeting's day lies ahead"))
    elif held and held > today:
        doubts.append(Evidence(text=held.isoformat(), rule="documentation before the meeting"))
    if held and (today - held).days > context.documentation_days:
        doubts.append(Evidence(text=held.isoformat(), rule="later than the programme allows"))
    return doubts


def about_the_visit(visit: str, meeting: str, meeting_day: date | None) -> list[Evidence]:
    """Doubts about the day of the ordinary visit: it lies before the meeting."""
    visited, met = _day(visit[:10]), meeting_day or _day(meeting)
    if visited and met and visited > met:
        return [Evidence(text=visited.isoformat(), rule="the visit is dated after the meeting")]
    return []


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
