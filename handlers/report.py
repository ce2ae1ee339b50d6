"""The programme's figures, computed from the cases: held against target, deadlines kept, topics, the survey.

What each figure means stands in seeds/000 (monitoring) and domain.md; the values are `messages.report_figures`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from statistics import median

from handlers.model import Authority, DeclineReason, Person, Region
from handlers.overview import held_day
from handlers.programme import Programme
from handlers.report_around import Around, counted, lesson_texts, sample_figures
from handlers.report_survey import survey_figures
from handlers.topics_of_case import Raised, guidelines_in, topics_in, topics_of
from handlers.view import CaseView
from messages.report_figures import Declined, HeldInspection, Kept, Report
from messages.report_masking import Known, known_names
from messages.topics import GUIDELINES, TOPICS

AUTHORITIES = (Authority.AT, Authority.ST)


def report(
    views: Sequence[CaseView],
    programme: Programme,
    *,
    period: tuple[date, date],
    region: Region | None = None,
    anonymous: bool = False,
    around: Around | None = None,
) -> Report:
    """The figures of the cases invited or held in the period (both days included), and of what went on around them.

    `views` are all cases, also where one `region` is asked for: what it may show depends on the others. `anonymous`:
    for publication, without institution, person or case number.
    """
    every_day = {v.case.id: day for v in views if (day := held_day(v, programme)) and period[0] <= day <= period[1]}
    everywhere = [v for v in views if v.case.id in every_day]
    held = [v for v in everywhere if region in (None, v.case.region)]
    invited = [v for v in views if region in (None, v.case.region) and _invited_in(v, programme, period)]
    declined = [v for v in invited if v.case.declined_at is not None]
    raised = {v.case.id: _by_authority(topics_of(v)) for v in held}
    beside = (around or Around()).within(lambda at: _within(at, programme, period), region)
    known = _known(views, places=anonymous)
    both = Counter(topic for found in raised.values() for topic in _in_both(found))
    return Report(
        name=programme.name,
        programme_period=programme.period,
        period=period,
        region=region.value if region is not None else None,
        anonymous=anonymous,
        smallest_group=programme.survey.smallest_group,
        targets=programme.targets,
        held=_held(held, every_day, programme, period, region),
        held_inspections=() if anonymous else _inspections(held, every_day),
        invited=len(invited),
        under_way=sum(
            v.case.declined_at is None and not v.case.stage.ended and not _is_held(v, programme) for v in invited
        ),
        declined=Declined(n=len(declined), reasons=_reasons(declined)),
        deadlines=_deadlines(held, every_day, programme),
        topics=_counted(raised.values(), topics_in),
        guidelines=_counted(raised.values(), guidelines_in),
        dilemmas=sum(bool(_in_both(found)) for found in raised.values()),
        dilemma_topics={topic: both[topic] for topic in TOPICS if both[topic]},
        survey=survey_figures(
            everywhere,
            regions=[r.name for r in programme.regions],
            region=region,
            smallest=programme.survey.smallest_group,
            anonymous=anonymous,
            known=known,
        ),
        samples=sample_figures(beside),
        notifications=counted(beside.notifications),
        press=counted(beside.press),
        lessons=lesson_texts(beside, known, programme.zone),
    )


# ---------------------------------------------------------------------- counting
def _invited_in(view: CaseView, programme: Programme, period: tuple[date, date]) -> bool:
    at = view.case.invited_at
    return at is not None and _within(at, programme, period)


def _within(at: datetime, programme: Programme, period: tuple[date, date]) -> bool:
    return period[0] <= at.astimezone(programme.zone).date() <= period[1]


def _is_held(view: CaseView, programme: Programme) -> bool:
    return held_day(view, programme) is not None


def _held(
    views: Iterable[CaseView],
    days: Mapping[str, date],
    programme: Programme,
    period: tuple[date, date],
    region: Region | None,
) -> dict[str, dict[str, int]]:
    years = range(period[0].year, period[1].year + 1)
    by_region: dict[Region, Counter[int]] = {r.name: Counter() for r in programme.regions if region in (None, r.name)}
    for view in views:
        by_region[view.case.region][days[view.case.id].year] += 1
    return {
        region.value: {
            **{str(year): counts[year] for year in years},
            "total": counts.total(),
            "target": programme.targets.get("total", 0),
        }
        for region, counts in by_region.items()
    }


def _inspections(views: Iterable[CaseView], days: Mapping[str, date]) -> tuple[HeldInspection, ...]:
    found = (
        HeldInspection(
            case_id=v.case.id, institution=v.institution.name, region=v.case.region.value, day=days[v.case.id]
        )
        for v in views
    )
    return tuple(sorted(found, key=lambda one: (one.day, one.case_id)))


def _reasons(declined: Iterable[CaseView]) -> dict[str, int]:
    counts = Counter((v.case.decline_reason or DeclineReason.OTHER).value for v in declined)
    return {reason.value: counts[reason.value] for reason in DeclineReason if counts[reason.value]}


def _known(views: Iterable[CaseView], *, places: bool) -> Known:
    """Every person the cases know by name; every institution too where `places` are not to be named."""
    persons: set[str] = set()
    registers: dict[int, Mapping[str, Person]] = {}
    for view in views:
        persons.add(view.institution.leader)
        if view.survey is not None:
            persons.add(view.survey.contact_name)
        registers[id(view.people)] = view.people  # one register for all cases, as `case_views` gives them
    persons.update(person.name for register in registers.values() for person in register.values())
    return known_names(persons=persons, places={v.institution.name for v in views} if places else ())


# ---------------------------------------------------------------------- deadlines
def _deadlines(views: Iterable[CaseView], held: Mapping[str, date], programme: Programme) -> dict[str, Kept]:
    zone = programme.zone
    to_meeting: list[int] = []
    before_meeting: list[int] = []
    to_papers: list[int] = []
    for view in views:
        day = held[view.case.id]
        visits = [v.day for v in view.held_visits() if v.day]
        if visits:
            to_meeting.append((day - max(visits)).days)
        meeting = view.meeting
        if meeting is not None and meeting.draft_sent_at is not None:
            before_meeting.append((day - meeting.draft_sent_at.astimezone(zone).date()).days)
        for authority in AUTHORITIES:
            came = [d.received_at.astimezone(zone).date() for d in view.documents if d.authority is authority]
            if came:
                to_papers.append((min(came) - day).days)
    rules = programme
    return {
        "meeting_within_4_weeks": _kept(to_meeting, lambda n: n <= rules.dates.latest_days_after_last_visit),
        "agenda_14_days_before": _kept(before_meeting, lambda n: n >= rules.agenda.draft_days_before),
        "documentation_within_1_week": _kept(to_papers, lambda n: n <= rules.documentation.days),
    }


def _kept(days: Sequence[int], in_time: Callable[[int], bool]) -> Kept:
    return Kept(n=len(days), kept=sum(map(in_time, days)), median_days=float(median(days)) if days else None)


# ---------------------------------------------------------------------- topics
_ByAuthority = Mapping[Authority, Sequence[Raised]]


def _by_authority(raised: Sequence[Raised]) -> _ByAuthority:
    return {a: [one for one in raised if one.authority is a] for a in AUTHORITIES}


def _in_both(raised: _ByAuthority) -> set[str]:
    """The topics that both authorities raised: possible dilemmas (as `topics_of_case.dilemmas` finds them)."""
    at, st = (set(topics_in(raised[a])) for a in AUTHORITIES)
    return at & st


def _counted(
    cases: Iterable[_ByAuthority], names_in: Callable[[Iterable[Raised]], tuple[str, ...]]
) -> dict[str, dict[str, int]]:
    """By authority: how many cases' documentation raised each topic, in the axis's order."""
    order = {name: place for place, name in enumerate((*TOPICS, *GUIDELINES))}
    counts: dict[Authority, Counter[str]] = {a: Counter() for a in AUTHORITIES}
    for raised in cases:
        for authority in AUTHORITIES:
            counts[authority].update(names_in(one for one in raised[authority] if one.source != "agenda"))
    return {a.value: {name: counts[a][name] for name in sorted(counts[a], key=order.__getitem__)} for a in AUTHORITIES}
