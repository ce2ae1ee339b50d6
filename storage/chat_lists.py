"""What the chat shows of the process: counts and pages, so that an answer costs the same at ten thousand cases."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    String,
    case,
    cast,
    false,
    func,
    literal,
    or_,
    select,
    text,
    true,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from handlers.chat.asked import CaseLine, CaseName, Counts, MeetingLine, OwedLine, SurveyLine
from handlers.chat.who import Scope
from handlers.model import (
    AgendaPoint,
    Case,
    Document,
    Institution,
    Meeting,
    MeetingStatus,
    Party,
    Prompt,
    Question,
    Region,
    Stage,
    Survey,
    SurveyStatus,
)
from messages.reading import Kind, Slot
from messages.topics import TOPICS
from storage.mapping import record_table
from storage.room import Reader
from storage.tables import PROMPT_UNSETTLED, QUESTION_OPEN

CASES, INSTITUTIONS, QUESTIONS = record_table(Case), record_table(Institution), record_table(Question)
MEETINGS, PROMPTS, SURVEYS = record_table(Meeting), record_table(Prompt), record_table(Survey)
POINTS, DOCUMENTS = record_table(AgendaPoint), record_table(Document)
_ENDED = [stage.value for stage in Stage if stage.ended]
_ANSWERED = (SurveyStatus.PARTIAL.value, SurveyStatus.COMPLETE.value)


class ChatLists(Reader):
    """The part of the store that answers the chat's lists, each within a `Scope`."""

    async def case_names(
        self, scope: Scope, *, ending: str = "", holding: tuple[tuple[str, ...], ...] = ()
    ) -> tuple[CaseName, ...]:
        """Every case in scope by number and name; with `ending` those whose number ends so, with `holding` those whose
        name holds the pieces (plain letters and digits) of each word one behind the other."""
        ends = CASES.c.id.endswith(ending, autoescape=True) if ending else true()
        holds = [INSTITUTIONS.c.name.ilike(f"%{'%'.join(pieces)}%") for pieces in holding if pieces]
        query = (
            select(CASES.c.id, INSTITUTIONS.c.name, CASES.c.region)
            .join_from(CASES, INSTITUTIONS, CASES.c.institution_id == INSTITUTIONS.c.id)
            .where(_in_scope(scope), ends, *holds)
            .order_by(CASES.c.id)
        )
        regions = {r.value: r for r in Region}
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(CaseName(case_id, name, regions[region]) for case_id, name, region in rows)

    async def case_lines(
        self, scope: Scope, *, stages: tuple[Stage, ...] = (), region: Region | None = None, year: str = ""
    ) -> tuple[CaseLine, ...]:
        """The cases in scope in one line each, by number: of some stages, a region, a year or round, where given."""
        staged = CASES.c.stage.in_([s.value for s in stages]) if stages else true()
        return await self._lines(_all([_in_scope(scope), staged, _in_region(region), _of_year(year)]))

    async def case_line(self, case_id: str, scope: Scope | None = None) -> CaseLine | None:
        """One case in one line; None where there is none in scope (None: whoever asks)."""
        mine = true() if scope is None else _in_scope(scope)
        return next(iter(await self._lines((CASES.c.id == case_id) & mine)), None)

    async def _lines(self, condition: ColumnElement[bool]) -> tuple[CaseLine, ...]:
        query = (
            select(
                CASES.c.id,
                INSTITUTIONS.c.name,
                CASES.c.region,
                CASES.c.stage,
                CASES.c.round,
                CASES.c.at_inspector,
                CASES.c.st_inspector,
            )
            .join_from(CASES, INSTITUTIONS, CASES.c.institution_id == INSTITUTIONS.c.id)
            .where(condition)
            .order_by(CASES.c.id)
        )
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        regions, stages = {r.value: r for r in Region}, {s.value: s for s in Stage}
        return tuple(
            CaseLine(
                case_id=case_id,
                institution=name,
                region=regions[region],
                stage=stages[stage],
                round=round_,
                at_inspector=at,
                st_inspector=st,
            )
            for case_id, name, region, stage, round_, at, st in rows
        )

    async def counts(self, scope: Scope, today: date, zone: tzinfo, *, region: Region | None, year: str) -> Counts:
        """How many of everything. `year` is a year ("2018") or a round ("2018-1") of the cases, "" for all; a meeting
        counts for its year in `zone`."""
        mine = [_in_scope(scope), _in_region(region), _of_year(year)]
        stages = select(CASES.c.region, CASES.c.stage, func.count()).group_by(CASES.c.region, CASES.c.stage)
        late = _owed(func.count()).where(QUESTIONS.c.answer_by < today)
        waiting = select(func.count()).select_from(PROMPTS.outerjoin(CASES, PROMPTS.c.case_id == CASES.c.id))
        surveys = (
            select(SURVEYS.c.status, func.count())
            .join_from(SURVEYS, CASES, SURVEYS.c.case_id == CASES.c.id)
            .where(SURVEYS.c.sent_at.is_not(None))
            .group_by(SURVEYS.c.status)
        )
        prompts_here = true() if scope.regions is None and region is None and not year else _all(mine)
        async with self.reading() as connection:
            by_year = await _held(connection, [*mine, MEETINGS.c.status == MeetingStatus.HELD.value], zone)
            by_stage = {(Region(r), Stage(s)): int(n) for r, s, n in await connection.execute(stages.where(*mine))}
            n_late = (await connection.execute(late.where(*mine))).scalar_one()
            n_prompts = (await connection.execute(waiting.where(*_open_prompt(), prompts_here))).scalar_one()
            by_status = {status: int(n) for status, n in await connection.execute(surveys.where(*mine))}
        return Counts(
            held=by_year,
            stages=by_stage,
            late=int(n_late),
            prompts=int(n_prompts),
            surveys_sent=sum(by_status.values()),
            surveys_answered=sum(by_status.get(status, 0) for status in _ANSWERED),
        )

    async def owed(
        self,
        scope: Scope,
        *,
        region: Region | None,
        case_id: str | None,
        since: date | None,
        by: str | None,
        limit: int,
        skip: int,
    ) -> tuple[tuple[OwedLine, ...], int]:
        """A page of the open questions of live cases, oldest day first, and how many there are."""
        conditions = [_in_scope(scope), _in_region(region)]
        if case_id is not None:
            conditions.append(CASES.c.id == case_id)
        if since is not None:
            conditions.append(QUESTIONS.c.answer_by >= since)
        if by is not None:
            conditions.append(QUESTIONS.c.asked == by)
        names = ("id", "kind", "party", "answer_by", "reminders")
        rows_query = (
            _owed(CASES.c.id.label("case_id"), INSTITUTIONS.c.name, *(QUESTIONS.c[name] for name in names))
            .where(*conditions)
            .order_by(QUESTIONS.c.answer_by, CASES.c.id, QUESTIONS.c.id)
            .limit(limit)
            .offset(skip)
        )
        async with self.reading() as connection:
            total = (await connection.execute(_owed(func.count()).where(*conditions))).scalar_one()
            rows = (await connection.execute(rows_query)).all()
        return tuple(_owed_line(row) for row in rows), int(total)

    async def meetings(
        self, scope: Scope, *, since: datetime, region: Region | None, limit: int, skip: int
    ) -> tuple[tuple[MeetingLine, ...], int]:
        """A page of the meetings agreed from `since` on, the next first, and how many there are."""
        base = (MEETINGS.c.status == MeetingStatus.AGREED.value, MEETINGS.c.start >= since)
        mine = (*base, _in_scope(scope), _in_region(region))
        joined = MEETINGS.join(CASES, MEETINGS.c.case_id == CASES.c.id).join(
            INSTITUTIONS, CASES.c.institution_id == INSTITUTIONS.c.id
        )
        wanted = (
            select(CASES.c.id, INSTITUTIONS.c.name, CASES.c.region, MEETINGS.c.start, MEETINGS.c.end)
            .select_from(joined)
            .where(*mine)
            .order_by(MEETINGS.c.start, CASES.c.id)
            .limit(limit)
            .offset(skip)
        )
        async with self.reading() as connection:
            total = (await connection.execute(select(func.count()).select_from(joined).where(*mine))).scalar_one()
            rows = (await connection.execute(wanted)).all()
        lines = tuple(
            MeetingLine(
                case_id=case_id,
                institution=name,
                region=Region(where),
                slot=Slot(start=start, end=end),
                status=MeetingStatus.AGREED,
            )
            for case_id, name, where, start, end in rows
        )
        return lines, int(total)

    async def surveys_in(self, scope: Scope, region: Region | None) -> tuple[SurveyLine, ...]:
        """The surveys in scope that were sent."""
        query = (
            select(CASES.c.region, SURVEYS.c.status, SURVEYS.c.answers)
            .join_from(SURVEYS, CASES, SURVEYS.c.case_id == CASES.c.id)
            .where(SURVEYS.c.sent_at.is_not(None), _in_scope(scope), _in_region(region))
            .order_by(SURVEYS.c.case_id)
        )
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            SurveyLine(region=Region(where), answered=status in _ANSWERED, answers=answers)
            for where, status, answers in rows
        )

    async def raised(self, scope: Scope, region: Region | None) -> Mapping[str, tuple[int, int]]:
        """In how many cases AT and ST raised each topic: with agenda points, or in the newest documentation."""
        newer = DOCUMENTS.alias()
        replaced = select(newer.c.id).where(
            newer.c.case_id == DOCUMENTS.c.case_id,
            newer.c.authority == DOCUMENTS.c.authority,
            newer.c.version > DOCUMENTS.c.version,
        )
        said = union_all(
            select(POINTS.c.case_id, POINTS.c.party.label("party"), cast(POINTS.c.topics, String).label("topics")),
            select(DOCUMENTS.c.case_id, DOCUMENTS.c.authority, cast(DOCUMENTS.c.topics, String)).where(
                ~replaced.exists()
            ),
        ).subquery()
        flags = [func.max(case((said.c.topics.contains(f'"{t}"'), 1), else_=0)).label(t) for t in TOPICS]
        cases = (
            select(said.c.party, *flags)
            .join_from(said, CASES, said.c.case_id == CASES.c.id)
            .where(
                said.c.party.in_((Party.AT.value, Party.ST.value)),
                said.c.topics != "[]",
                _in_scope(scope),
                _in_region(region),
            )
            .group_by(said.c.case_id, said.c.party)
            .subquery()
        )
        query = select(cases.c.party, *(func.sum(cases.c[t]).label(t) for t in TOPICS)).group_by(cases.c.party)
        async with self.reading() as connection:
            found: dict[str, Mapping[str, Any]] = {
                row.party: dict(row._mapping) for row in await connection.execute(query)
            }
        counted = {t: (_number(found.get(Party.AT.value), t), _number(found.get(Party.ST.value), t)) for t in TOPICS}
        return {t: numbers for t, numbers in counted.items() if any(numbers)}


async def _held(
    connection: AsyncConnection, conditions: list[ColumnElement[bool]], zone: tzinfo
) -> Mapping[tuple[Region, int], int]:
    """How many of the meetings began in each year of `zone`, by region."""
    joined = MEETINGS.join(CASES, MEETINGS.c.case_id == CASES.c.id)
    ends = select(func.min(MEETINGS.c.start), func.max(MEETINGS.c.start)).select_from(joined).where(*conditions)
    first, last = (await connection.execute(ends)).one()
    if first is None:
        return {}
    years = range(first.astimezone(zone).year, last.astimezone(zone).year + 1)
    before = [(MEETINGS.c.start < datetime(y + 1, 1, 1, tzinfo=zone), y) for y in years[:-1]]
    year = case(*before, else_=years[-1]) if before else literal(years[-1])
    counted = select(CASES.c.region, year.label("y"), func.count()).select_from(joined).where(*conditions)
    rows = await connection.execute(counted.group_by(CASES.c.region, text("y")))
    return {(Region(region), int(y)): int(n) for region, y, n in rows}


def _number(row: Mapping[str, Any] | None, name: str) -> int:
    return 0 if row is None else int(row[name] or 0)


def _owed(*wanted: Any) -> Select[Any]:
    joined = QUESTIONS.join(CASES, QUESTIONS.c.case_id == CASES.c.id).join(
        INSTITUTIONS, CASES.c.institution_id == INSTITUTIONS.c.id
    )
    return select(*wanted).select_from(joined).where(text(f"questions.{QUESTION_OPEN}"), CASES.c.stage.not_in(_ENDED))


def _owed_line(row: Row[Any]) -> OwedLine:
    return OwedLine(
        case_id=row.case_id,
        institution=row.name,
        party=Party(row.party),
        kind=Kind(row.kind),
        answer_by=row.answer_by,
        reminders=row.reminders,
        question_id=row.id,
    )


def _in_scope(scope: Scope) -> ColumnElement[bool]:
    if scope.regions is None:
        return true()
    own = or_(CASES.c.at_inspector == scope.person, CASES.c.st_inspector == scope.person) if scope.person else false()
    return or_(CASES.c.region.in_([r.value for r in scope.regions]), own)


def _in_region(region: Region | None) -> ColumnElement[bool]:
    return true() if region is None else CASES.c.region == region.value


def _of_year(year: str) -> ColumnElement[bool]:
    if not year:
        return true()
    return or_(CASES.c.round.like(f"{year}%"), CASES.c.id.like(f"KT-{year}-%"))


def _all(conditions: list[ColumnElement[bool]]) -> ColumnElement[bool]:
    whole = conditions[0]
    for condition in conditions[1:]:
        whole = whole & condition
    return whole


def _open_prompt() -> tuple[Any, ...]:
    return (text(f"prompts.{PROMPT_UNSETTLED}"), PROMPTS.c.withdrawn.is_(False))
