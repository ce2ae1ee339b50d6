"""What happened around the cases, for the report: random samples, notifications, press notices, lessons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.model import Authority, Region
from handlers.model_around import Lesson, Notification, PressNotice, SampleDraw, SampleRequest, SampleStatus
from messages.report_figures import LessonText, SampleFigures
from messages.report_masking import Known, mask_personal


@dataclass(frozen=True, kw_only=True)
class Around:
    """All records around the process, of every region and time."""

    draws: tuple[SampleDraw, ...] = ()
    requests: tuple[SampleRequest, ...] = ()
    notifications: tuple[Notification, ...] = ()
    press: tuple[PressNotice, ...] = ()
    lessons: tuple[Lesson, ...] = ()

    def within(self, inside: Callable[[datetime], bool], region: Region | None) -> Around:
        """Those of a time and a region; a press notice or a lesson of no region belongs to the whole country."""
        draws = tuple(d for d in self.draws if inside(d.drawn_at) and region in (None, d.region))
        drawn = {(d.year, d.region) for d in draws}
        return Around(
            draws=draws,
            requests=tuple(r for r in self.requests if (r.year, r.region) in drawn),
            notifications=tuple(n for n in self.notifications if inside(n.at) and region in (None, n.region)),
            press=tuple(p for p in self.press if inside(p.at) and region in (None, p.region)),
            lessons=tuple(one for one in self.lessons if inside(one.at) and region in (None, one.region)),
        )


def sample_figures(around: Around) -> tuple[SampleFigures, ...]:
    """The samples by year, in the order of the regions' draws."""
    return tuple(
        SampleFigures(
            year=draw.year,
            region=draw.region.value,
            population=len(draw.population),
            drawn=len(draw.drawn),
            asked=len(mine),
            received=sum(r.status is not SampleStatus.ASKED for r in mine),
            in_order=sum(r.status is SampleStatus.IN_ORDER for r in mine),
            deviation=sum(r.status is SampleStatus.DEVIATION for r in mine),
        )
        for draw in sorted(around.draws, key=lambda d: (d.year, list(Region).index(d.region)))
        for mine in [[r for r in around.requests if (r.year, r.region) == (draw.year, draw.region)]]
    )


def counted(records: Iterable[Notification | PressNotice]) -> dict[str, int]:
    """How many came from each authority."""
    counts = Counter(record.authority for record in records)
    return {authority.value: counts[authority] for authority in Authority if counts[authority]}


def lesson_texts(around: Around, known: Known, zone: ZoneInfo) -> tuple[LessonText, ...]:
    """Lessons and barriers as they were said, oldest first, without personal data; each on its day in `zone`."""
    return tuple(
        LessonText(
            kind=one.kind.value,
            text=mask_personal(one.text, known),
            authority=one.authority.value if one.authority is not None else None,
            region=one.region.value if one.region is not None else None,
            day=one.at.astimezone(zone).date(),
        )
        for one in sorted(around.lessons, key=lambda one: (one.at, one.id))
    )
