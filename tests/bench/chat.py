"""`python -m tests.bench.chat`: how long a command of the chat takes, from what was said to what is queued for sending.

Ten thousand cases with their questions, meetings, prompts, points and surveys on SQLite. "yardstick" is one query that
reads number, name, region and stage of every case: what a list costs at least on this machine; ratios are to it.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from handlers.chat.who import Scope
from handlers.decision import Decision
from handlers.model import (
    AgendaPoint,
    Authority,
    Case,
    Institution,
    Meeting,
    MeetingStatus,
    Party,
    Person,
    Prompt,
    PromptChoice,
    Question,
    Record,
    Region,
    Stage,
    Survey,
    SurveyStatus,
)
from messages.reading import Kind
from storage.mapping import record_table, to_row
from storage.store import Store
from tests.bot.chatroom import ChatRoom
from tests.bot.office import COORDINATOR, START, sandbox_office

WANTED = 0.3  # seconds
COMMANDS = (
    *("/status", "/status Nord", "/mangler", "/mangler Nord", "hvad mangler i Syd?", "/frister", "/moeder", "/koe"),
    *("/rapport", "/undersoegelse", "/emner", "/sag 4711", "/sag gården 77", "hvornår er mødet med gården 4711"),
    *("/hvorfor KT-2018-4711", "/log KT-2018-4711", "/forhaandsvis", "/hjaelp", "/flyt KT-2018-4711 14/5 kl. 10-12"),
    "/rykker KT-2018-4711",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=5, help="how often each command is said")
    options = parser.parse_args()
    yardstick, took = asyncio.run(measure(options.cases, options.times))
    print(f"{options.cases} cases; yardstick {yardstick * 1000:.0f} ms; wanted: below {WANTED * 1000:.0f} ms each")
    for command, seconds in took.items():
        print(f"{seconds * 1000:7.0f} ms  {seconds / yardstick:6.1f} x  {command}")
    slowest = max(took, key=lambda command: took[command])
    print(f"slowest: {slowest} {took[slowest] * 1000:.0f} ms")


async def measure(cases: int, times: int, commands: Sequence[str] = COMMANDS) -> tuple[float, dict[str, float]]:
    """(the yardstick, each command's median) in seconds; the first time, which loads modules, is not counted."""
    with tempfile.TemporaryDirectory() as home:
        async with sandbox_office(Path(home)) as office:
            await office.enrol()
            await fill(office.store, cases, START)
            room = ChatRoom(office)
            await room.link(COORDINATOR)
            took: dict[str, list[float]] = {command: [] for command in commands}
            lines: list[float] = []
            for n in range(times + 1):
                started = time.perf_counter()
                await office.store.case_lines(Scope())
                lines += [time.perf_counter() - started] if n else []
                for command in commands:
                    started = time.perf_counter()
                    await room.say(COORDINATOR, command)
                    took[command] += [time.perf_counter() - started] if n else []
            return statistics.median(lines), {command: statistics.median(found) for command, found in took.items()}


async def fill(store: Store, cases: int, now: datetime) -> None:
    """Put that many cases into the database, straight into its tables."""
    records: dict[type[Record], list[Record]] = {}

    def put(record: Record) -> None:
        records.setdefault(type(record), []).append(record)

    regions, stages = list(Region), [s for s in Stage if not s.ended]
    for n in range(10, cases + 10):
        region, stage = regions[n % len(regions)], stages[n % len(stages)]
        case_id, name = f"KT-2018-{n:03}", f"Botilbuddet {'Sol' if n % 2 else 'Eng'}gården {n}"
        put(Institution(id=f"N{n}", name=name, region=region, email=f"leder{n}@bo.example"))
        at, st = f"at{n % 150}@x.example", f"st{n % 150}@x.example"
        put(Case(id=case_id, institution_id=f"N{n}", region=region, round="2018-1", stage=stage, at_inspector=at,
                 st_inspector=st))  # fmt: skip
        party = Party.AT if n % 3 else Party.INSTITUTION
        put(Question(id=f"{case_id}:visit:{party.value}", case_id=case_id, kind=Kind.VISIT, party=party, asked=at,
                     asked_at=now, answer_by=(now + timedelta(days=n % 60 - 20)).date()))  # fmt: skip
        start = now + timedelta(days=n % 90 - 30)
        put(Meeting(id=f"{case_id}:m1", case_id=case_id, start=start, end=start + timedelta(hours=2), uid=f"u{n}",
                    status=MeetingStatus.HELD if n % 2 else MeetingStatus.AGREED))  # fmt: skip
        put(AgendaPoint(id=f"{case_id}:at:1", case_id=case_id, party=Party.AT, text="Alarmer", at=now,
                        topics=("risk_assessment",) if n % 2 else ("communication", "staff_competences")))  # fmt: skip
        if n % 2:
            put(Survey(case_id=case_id, status=SurveyStatus.COMPLETE, sent_at=now, answered_at=now,
                       answers={"1": "yes", "2": "no", "3": 1 + n % 5, "5": "yes", "8": 2, "11": 3}))  # fmt: skip
        if n % 100 == 0:
            put(Prompt(id=f"{case_id}:p", number=n, case_id=case_id, rule="reminders", title=f"{name}: intet svar",
                       text="", choices=(PromptChoice(label="Set", action="seen"),), opened_at=now))  # fmt: skip
    for n in range(150):  # inspectors
        for authority in (Authority.AT, Authority.ST):
            put(Person(id=f"{authority.value}{n}@x.example", name=f"P {n}", authority=authority))
    order = (Institution, Person, Case, Question, Meeting, AgendaPoint, Survey, Prompt)
    async with store.database.writing() as connection:
        for kind in order:
            rows = [to_row(record) for record in records.get(kind, ())]
            if rows:
                await connection.execute(insert(record_table(kind)), rows)
    await store.commit(inbox_id=None, decision=Decision(), now=now)


if __name__ == "__main__":
    main()
