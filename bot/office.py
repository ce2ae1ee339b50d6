"""What is done for the office as a whole, by terminal and chat alike: lists taken in, cases selected, post paused."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.case_numbers import CaseNumbers
from bot.saving import Saver
from handlers.decision import Decision
from handlers.imports import ImportPlan, plan_dates, plan_institutions, plan_people
from handlers.model import AtDate, Case, LogEntry, Stage
from handlers.stages.selection import selected
from messages.phrases import phrase
from messages.table_in import TableRow, read_table
from storage.deciding import Deciding


async def import_list(saver: Saver, data: bytes, kind: str, *, by: str, now: datetime) -> ImportPlan:
    """Take in a list ("people", "dates", else institutions). Raises the errors of the table and of the plan."""
    rows = read_table(data)
    programme = saver.programme
    async with saver.store.deciding() as tx:
        if kind == "people":
            plan = plan_people(rows, people=await tx.people(), programme=programme)
        elif kind == "dates":
            plan = plan_dates(rows, dates=await tx.records(AtDate), programme=programme)
        else:
            plan = await _plan_institutions(tx, saver, rows, now)
        what = phrase(
            "terminal.imported",
            programme.language,
            new=plan.new,
            updated=plan.updated,
            unchanged=plan.unchanged,
            refused=len(plan.refused),
        )
        entry = LogEntry(at=now, case_id=None, actor=by, what=what, rule=f"import {kind or 'institutions'}")
        await saver.save(tx, Decision(changes=plan.records, log=(entry,)), inbox_id=None, now=now)
    return plan


async def _plan_institutions(tx: Deciding, saver: Saver, rows: tuple[TableRow, ...], now: datetime) -> ImportPlan:
    cases = await tx.records(Case)
    return plan_institutions(
        rows,
        institutions=await tx.institutions(),
        cases=cases,
        next_number=CaseNumbers(cases).next,
        programme=saver.programme,
        now=now,
    )


async def select_cases(saver: Saver, case_ids: Iterable[str], *, by: str, now: datetime) -> tuple[str, ...]:
    """Select the candidates among the cases; gives those that were. Raises NotFound."""
    done = []
    for case_id in case_ids:
        async with saver.store.deciding(case_id) as tx:
            case = await tx.case(case_id)
            if case.stage not in (Stage.CANDIDATE, Stage.NOT_SELECTED):
                continue
            what = phrase("selection.selected", saver.programme.language, by=by)
            entry = LogEntry(at=now, case_id=case.id, actor=by, what=what, rule="selection")
            decision = Decision(changes=(selected(case, now, None),), log=(entry,))
            await saver.save(tx, decision, inbox_id=None, now=now)
            done.append(case_id)
    return tuple(done)


async def set_paused(saver: Saver, paused: bool, *, by: str, now: datetime) -> None:
    """Stop or start all that leaves, with a line in the log."""
    await saver.store.set_paused(paused)
    what = phrase("overview.paused" if paused else "overview.resumed", saver.programme.language)
    entry = LogEntry(at=now, case_id=None, actor=by, what=what, rule="pause" if paused else "resume")
    await saver.save_alone(Decision(log=(entry,)), inbox_id=None, now=now)
