"""Where things stand: what is missing, what is due, how far each region is; pure, over views and rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from handlers.model import Authority, MeetingStatus, Party, Region, Stage
from handlers.programme import Programme
from handlers.view import CaseView
from messages.phrases import phrase
from messages.reading import Kind

AUTHORITIES = (Authority.AT, Authority.ST)


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something somebody owes the case: `who` (party), `what` (kind), by when, and whether that day has passed."""

    case_id: str
    institution: str
    region: Region
    party: Party
    kind: Kind
    address: str
    answer_by: date
    late: bool
    reminders: int


@dataclass(frozen=True, kw_only=True)
class Due:
    """A day that matters: an answer, a meeting, a draft agenda."""

    case_id: str
    institution: str
    day: date
    what: str


@dataclass(frozen=True, kw_only=True)
class RegionCount:
    """Held meetings of a region by year with each year's target (0: none), and those over the whole programme."""

    region: Region
    by_year: tuple[tuple[int, int], ...]
    total: int
    target: int
    live: int
    targets: tuple[tuple[int, int], ...] = ()


def missing(view: CaseView, today: date) -> tuple[Missing, ...]:
    """What is owed to the case, oldest deadline first."""
    found = [
        Missing(
            case_id=view.case.id,
            institution=view.institution.name,
            region=view.case.region,
            party=q.party,
            kind=q.kind,
            address=q.asked,
            answer_by=q.answer_by,
            late=q.answer_by < today,
            reminders=q.reminders,
        )
        for q in view.open_questions()
    ]
    return tuple(sorted(found, key=lambda m: (m.answer_by, m.party)))


def due(view: CaseView, programme: Programme) -> tuple[Due, ...]:
    """The days ahead: answers asked for and the meeting, in order."""
    name, case_id, language = view.institution.name, view.case.id, programme.language
    days = [
        Due(
            case_id=case_id,
            institution=name,
            day=q.answer_by,
            what=phrase(
                "overview.answer",
                language,
                who=phrase(f"common.party_{q.party.value}", language),
                kind=phrase(f"common.kind_{q.kind.value}", language),
            ),
        )
        for q in view.open_questions()
    ]
    object_by = view.case.objection_until
    if view.case.stage is Stage.SELECTED and object_by is not None:
        what = phrase("overview.may_object_short", language)
        days.append(Due(case_id=case_id, institution=name, day=object_by, what=what))
    meeting = view.meeting
    if meeting is not None and meeting.status is MeetingStatus.AGREED:
        day = meeting.start.astimezone(programme.zone).date()
        days.append(Due(case_id=case_id, institution=name, day=day, what=phrase("overview.meeting", language)))
    return tuple(sorted(days, key=lambda d: (d.day, d.what)))


def held_day(view: CaseView, programme: Programme) -> date | None:
    """The day of the meeting, where it is confirmed held."""
    meeting = view.meeting
    if meeting is None or meeting.status is not MeetingStatus.HELD:
        return None
    return meeting.start.astimezone(programme.zone).date()


def held_by_region(views: Iterable[CaseView], programme: Programme) -> tuple[RegionCount, ...]:
    """The table of the report: held per region and year against the target."""
    counts: Counter[tuple[Region, int]] = Counter()
    live: Counter[Region] = Counter()
    for view in views:
        day = held_day(view, programme)
        if day is not None:
            counts[(view.case.region, day.year)] += 1
        elif under_way(view.case.stage):
            live[view.case.region] += 1
    return held_table(counts, live, programme)


def under_way(stage: Stage) -> bool:
    """Whether a case of this stage was chosen and has not ended."""
    return not stage.ended and stage is not Stage.CANDIDATE


def held_table(
    counts: Mapping[tuple[Region, int], int], live: Mapping[Region, int], programme: Programme
) -> tuple[RegionCount, ...]:
    """The table of the report from counts: held by region and year, and how many are under way."""
    years = sorted({int(y) for y in programme.targets if y.isdigit()} | {year for _, year in counts})
    return tuple(
        RegionCount(
            region=r.name,
            by_year=tuple((year, counts.get((r.name, year), 0)) for year in years),
            total=sum(counts.get((r.name, year), 0) for year in years),
            target=programme.targets.get("total", 0),
            live=live.get(r.name, 0),
            targets=tuple((year, programme.targets.get(str(year), 0)) for year in years),
        )
        for r in programme.regions
    )


def stages(views: Sequence[CaseView]) -> tuple[tuple[Stage, int], ...]:
    """How many cases stand at each stage, in the order of the process."""
    counts = Counter(v.case.stage for v in views)
    return tuple((stage, counts[stage]) for stage in Stage if counts[stage])


def late(views: Iterable[CaseView], today: date) -> tuple[Missing, ...]:
    """All that is overdue, oldest first."""
    return tuple(sorted((m for v in views for m in missing(v, today) if m.late), key=lambda m: m.answer_by))
