"""What is done for the office as a whole, by terminal and chat alike: lists taken in, post paused."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.case_numbers import CaseNumbers
from bot.saving import Saver
from handlers.decision import Decision
from handlers.imports import ImportPlan, check_columns, plan_dates, plan_institutions, plan_people
from handlers.imports_rows import (
    DATE_HEADINGS,
    DATE_REQUIRED,
    INSTITUTION_HEADINGS,
    INSTITUTION_REQUIRED,
    PEOPLE_HEADINGS,
    PEOPLE_REQUIRED,
)
from handlers.model import AtDate, Case, LogEntry
from handlers.programme import Programme
from messages.phrases import phrase
from messages.table_in import TableRow, read_table
from storage.queries import Queries

_OF_INSTITUTIONS = (INSTITUTION_HEADINGS, INSTITUTION_REQUIRED)
_COLUMNS = {"people": (PEOPLE_HEADINGS, PEOPLE_REQUIRED), "dates": (DATE_HEADINGS, DATE_REQUIRED)}


async def import_list(saver: Saver, data: bytes, kind: str, *, by: str, now: datetime) -> ImportPlan:
    """Take in a list ("people", "dates", else institutions). Raises the errors of the table and of the plan."""
    async with saver.store.deciding() as tx:
        plan, decision = await plan_import(tx, data, kind, by=by, programme=saver.programme, now=now)
        await saver.save(tx, decision, inbox_id=None, now=now)
    return plan


async def plan_import(
    tx: Queries, data: bytes, kind: str, *, by: str, programme: Programme, now: datetime
) -> tuple[ImportPlan, Decision]:
    """What taking in a list would do, and the decision to save. Raises what `import_list` raises."""
    rows = read_table(data)
    warnings = check_columns(rows, *_COLUMNS.get(kind, _OF_INSTITUTIONS), programme)
    if kind == "people":
        plan = plan_people(rows, people=await tx.people(), programme=programme)
    elif kind == "dates":
        plan = plan_dates(rows, dates=await tx.records(AtDate), programme=programme)
    else:
        plan = await _plan_institutions(tx, programme, rows, now)
    plan = replace(plan, warnings=(*warnings, *plan.warnings))
    what = phrase(
        "terminal.imported",
        programme.language,
        new=plan.new,
        updated=plan.updated,
        unchanged=plan.unchanged,
        refused=len(plan.refused),
    )
    entry = LogEntry(at=now, case_id=None, actor=by, what=what, rule=f"import {kind or 'institutions'}")
    return plan, Decision(changes=plan.records, log=(entry,))


async def set_paused(saver: Saver, paused: bool, *, by: str, now: datetime, inbox_id: int | None = None) -> None:
    """Stop or start all that leaves, with a line in the log; the inbox row of who wished it in a chat becomes done."""
    await saver.store.set_paused(paused)
    what = phrase("overview.paused" if paused else "overview.resumed", saver.programme.language)
    entry = LogEntry(at=now, case_id=None, actor=by, what=what, rule="pause" if paused else "resume")
    await saver.save_alone(Decision(log=(entry,)), inbox_id=inbox_id, now=now, outcome="done")


async def _plan_institutions(
    tx: Queries, programme: Programme, rows: tuple[TableRow, ...], now: datetime
) -> ImportPlan:
    cases = await tx.records(Case)
    return plan_institutions(
        rows,
        institutions=await tx.institutions(),
        cases=cases,
        next_number=CaseNumbers(cases).next,
        programme=programme,
        now=now,
        people=await tx.people(),
    )
