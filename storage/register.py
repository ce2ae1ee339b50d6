"""Lists of what is stored: people, institutions, cases, prompts, questions, and any Record type as a whole."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Select, Table, bindparam, func, select, text

from handlers.model import (
    Case,
    Institution,
    Meeting,
    MeetingStatus,
    Person,
    Prompt,
    Question,
    QuestionStatus,
    Record,
    Region,
    Stage,
    Survey,
    SurveyStatus,
)
from storage.errors import NotFound
from storage.mapping import columns, encode, from_row, record_table
from storage.room import Reader
from storage.tables import PROMPT_UNSETTLED
from storage.values import CaseRow

R = TypeVar("R", bound=Record)


class Register(Reader):
    """The part of the store that answers lists."""

    async def records(self, kind: type[R], /, **equal: object) -> tuple[R, ...]:
        """All records of a type, by key, where the named fields have the given values (None: is empty)."""
        query = _query(record_table(kind), columns(kind), tuple((name, value is None) for name, value in equal.items()))
        values = {f"wanted_{name}": encode(value) for name, value in equal.items() if value is not None}
        async with self.reading() as connection:
            return tuple(from_row(kind, row) for row in await connection.execute(query, values))

    async def record(self, kind: type[R], /, **key: object) -> R | None:
        """The one record with these field values, None where there is none."""
        return next(iter(await self.records(kind, **key)), None)

    async def person(self, address: str) -> Person | None:
        """Somebody of the register, by address in any case."""
        return await self.record(Person, id=address.lower())

    async def people(self) -> tuple[Person, ...]:
        return await self.records(Person)

    async def institutions(self) -> tuple[Institution, ...]:
        return await self.records(Institution)

    async def case(self, case_id: str) -> Case:
        """A case by its number. Raises NotFound."""
        case = await self.record(Case, id=case_id)
        if case is None:
            raise NotFound.of("errors.no_case", case=case_id)
        return case

    async def case_ids(self, *, stage: Stage | None = None, region: Region | None = None) -> tuple[str, ...]:
        """The numbers of the cases in a stage and a region, in order."""
        cases = record_table(Case)
        query = select(cases.c.id).order_by(cases.c.id)
        if stage is not None:
            query = query.where(cases.c.stage == stage.value)
        if region is not None:
            query = query.where(cases.c.region == region.value)
        async with self.reading() as connection:
            return tuple((await connection.execute(query)).scalars())

    async def cases(self) -> tuple[CaseRow, ...]:
        """Every case in one line, by number."""
        cases, institutions, surveys = record_table(Case), record_table(Institution), record_table(Survey)
        questions, prompts = record_table(Question), record_table(Prompt)
        names = columns(Case)
        query = (
            select(
                *(cases.c[name] for name in names),
                institutions.c.name.label("institution"),
                surveys.c.status.label("survey"),
            )
            .join_from(cases, institutions, cases.c.institution_id == institutions.c.id)
            .outerjoin(surveys, surveys.c.case_id == cases.c.id)
            .order_by(cases.c.id)
        )
        asked = (
            select(questions.c.case_id, func.count())
            .where(questions.c.status == QuestionStatus.OPEN.value)
            .group_by(questions.c.case_id)
        )
        waiting = select(prompts.c.case_id, func.count()).where(*_open(prompts)).group_by(prompts.c.case_id)
        meetings = record_table(Meeting)
        standing = select(*(meetings.c[name] for name in columns(Meeting))).where(
            meetings.c.status.in_((MeetingStatus.AGREED.value, MeetingStatus.HELD.value))
        )
        async with self.reading() as connection:
            rows = (await connection.execute(query)).all()
            open_questions = {row[0]: row[1] for row in await connection.execute(asked)}
            open_prompts = {row[0]: row[1] for row in await connection.execute(waiting)}
            found = [from_row(Meeting, row) for row in await connection.execute(standing)]
        by_case = {meeting.case_id: meeting for meeting in found}
        return tuple(
            CaseRow(
                case=from_row(Case, row[: len(names)]),
                institution=row.institution,
                meeting=by_case.get(row.id),
                survey=None if row.survey is None else SurveyStatus(row.survey),
                open_questions=open_questions.get(row.id, 0),
                open_prompts=open_prompts.get(row.id, 0),
            )
            for row in rows
        )

    async def open_questions(self, case_id: str | None = None) -> tuple[Question, ...]:
        """What is asked and not answered, the most urgent first."""
        equal: dict[str, object] = {"status": QuestionStatus.OPEN}
        if case_id is not None:
            equal["case_id"] = case_id
        found = await self.records(Question, **equal)
        return tuple(sorted(found, key=lambda q: (q.answer_by, q.asked_at, q.id)))

    async def open_prompts(self) -> tuple[Prompt, ...]:
        """What waits for a person, by number."""
        prompts = record_table(Prompt)
        query = select(*(prompts.c[name] for name in columns(Prompt))).where(*_open(prompts)).order_by(prompts.c.number)
        async with self.reading() as connection:
            return tuple(from_row(Prompt, row) for row in await connection.execute(query))

    async def prompt(self, which: int | str) -> Prompt | None:
        """A prompt by its number or its id."""
        return await self.record(Prompt, **{"number" if isinstance(which, int) else "id": which})


def _open(prompts: Table) -> tuple[Any, ...]:
    return (text(f"prompts.{PROMPT_UNSETTLED}"), prompts.c.withdrawn.is_(False))


@lru_cache(maxsize=200)
def _query(table: Table, names: tuple[str, ...], equal: tuple[tuple[str, bool], ...]) -> Select[Any]:
    """The rows of a table whose named columns equal `wanted_<name>`, or are empty (True); built once."""
    query = select(*(table.c[name] for name in names)).order_by(*table.primary_key)
    for name, empty in equal:
        query = query.where(table.c[name].is_(None) if empty else table.c[name] == bindparam(f"wanted_{name}"))
    return query
