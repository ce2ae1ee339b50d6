"""`python -m tests.bench.chat`: how long a command of the chat takes, from what was said to what is queued for sending.

Ten thousand cases on SQLite, each with what it leaves behind: questions, visits, a meeting, points, a survey, mails in
and out, timers, lines of the log. "yardstick" is one query that reads number, name, region and stage of every case:
what a list costs at least on this machine; ratios are to it.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

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
    QuestionStatus,
    Record,
    Region,
    Stage,
    Survey,
    SurveyStatus,
    Visit,
    VisitStatus,
)
from messages.reading import Kind
from storage.journal import DEADLINES, INBOX, LOG, OUTBOX
from storage.mapping import record_table, to_row
from storage.store import Store
from storage.tables import METADATA
from tests.bot.chatroom import ChatRoom
from tests.bot.office import COORDINATOR, START, sandbox_office

WANTED = 0.3  # seconds
COMMANDS = (
    *("/status", "/status Nord", "/mangler", "/mangler Nord", "hvad mangler i Syd?", "/frister", "/moeder", "/koe"),
    *("/rapport", "/undersoegelse", "/emner", "/sag 4711", "/sag gården 77", "hvornår er mødet med gården 4711"),
    *("/hvorfor KT-2018-4711", "/log KT-2018-4711", "/forhaandsvis", "/hjaelp", "/flyt KT-2018-4711 14/5 kl. 10-12"),
    *("/rykker KT-2018-4711", "/besoeg KT-2018-4711 ST holdt 3/1", "/aflys KT-2018-4711 ny tid", "/inviter Nord"),
    *("/opgave 4700", "gården 4711", "/sag findes ikke", "/emner KT-2018-4711", "/fortryd", "/stop", "/mere"),
)
ASKED = ("/koe", "/status", "/mangler", "/besoeg KT-2018-011 planlagt 3/2", "/underret KT-2018-011 trapperne er glatte")
OF_AT = "AT: "  # said by an inspector of Arbejdstilsynet
EVERYTHING = (*COMMANDS, *(f"{OF_AT}{said}" for said in ASKED))
INSPECTOR = "at11@x.example"


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


async def measure(cases: int, times: int, commands: Sequence[str] = EVERYTHING) -> tuple[float, dict[str, float]]:
    """(the yardstick, each command's median) in seconds; the first time, which loads modules, is not counted."""
    with tempfile.TemporaryDirectory() as home:
        async with sandbox_office(Path(home)) as office:
            await office.enrol()
            await fill(office.store, cases, START)
            room = ChatRoom(office)
            for person in (COORDINATOR, INSPECTOR):
                await room.link(person)
            took: dict[str, list[float]] = {command: [] for command in commands}
            lines: list[float] = []
            for n in range(times + 1):
                started = time.perf_counter()
                await office.store.case_lines(Scope())
                lines += [time.perf_counter() - started] if n else []
                for command in took:
                    by, said = (INSPECTOR, command.removeprefix(OF_AT)) if OF_AT in command else (COORDINATOR, command)
                    started = time.perf_counter()
                    await room.say(by, said)
                    took[command] += [time.perf_counter() - started] if n else []
            return statistics.median(lines), {command: statistics.median(found) for command, found in took.items()}


async def fill(store: Store, cases: int, now: datetime) -> None:
    """Put that many cases into the database, straight into its tables."""
    rows: dict[Table, list[dict[str, Any]]] = {}

    def put(record: Record) -> None:
        rows.setdefault(record_table(type(record)), []).append(to_row(record))

    for n in range(150):  # inspectors
        for authority in (Authority.AT, Authority.ST):
            office = "TC Nord" if authority is Authority.AT else "Socialtilsyn Nord"
            put(Person(id=f"{authority.value}{n}@x.example", name=f"P {n}", authority=authority, office=office,
                       role="inspector"))  # fmt: skip
    for n in range(10, cases + 10):
        _put_case(put, n, now)
        _put_traffic(rows, f"KT-2018-{n:03}", n, now)
    async with store.database.writing() as connection:
        for table in METADATA.sorted_tables:
            if rows.get(table):
                await connection.execute(insert(table), rows[table])
    await store.commit(inbox_id=None, decision=Decision(), now=now)


def _put_case(put: Callable[[Record], None], n: int, now: datetime) -> None:
    regions, stages = list(Region), [s for s in Stage if not s.ended]
    region, stage = regions[n % len(regions)], stages[n // len(regions) % len(stages)]
    case_id, name = f"KT-2018-{n:03}", f"Botilbuddet {'Sol' if n % 2 else 'Eng'}gården {n}"
    put(Institution(id=f"N{n}", name=name, region=region, email=f"leder{n}@bo.example"))
    at, st = f"at{n % 150}@x.example", f"st{n % 150}@x.example"
    put(Case(id=case_id, institution_id=f"N{n}", region=region, round="2018-1", stage=stage, at_inspector=at,
             st_inspector=st))  # fmt: skip
    for authority in (Authority.AT, Authority.ST):
        put(Visit(case_id=case_id, authority=authority, status=VisitStatus.HELD, day=now.date()))
    party = Party.AT if n % 3 else Party.INSTITUTION
    put(Question(id=f"{case_id}:visit:{party.value}", case_id=case_id, kind=Kind.VISIT, party=party, asked=at,
                 asked_at=now, answer_by=(now + timedelta(days=n % 60 - 20)).date()))  # fmt: skip
    for kind in (Kind.PARTICIPATION, Kind.MEETING_DATES, Kind.PREPARATION, Kind.AGENDA, Kind.DOCUMENTATION):
        put(Question(id=f"{case_id}:{kind.value}:st", case_id=case_id, kind=kind, party=Party.ST, asked=st,
                     asked_at=now - timedelta(days=60), answer_by=(now - timedelta(days=50)).date(),
                     status=QuestionStatus.ANSWERED, closed_at=now))  # fmt: skip
    start = now + timedelta(days=n % 90 - 30)
    put(Meeting(id=f"{case_id}:m1", case_id=case_id, start=start, end=start + timedelta(hours=2), uid=f"u{n}",
                status=MeetingStatus.HELD if n % 2 else MeetingStatus.AGREED))  # fmt: skip
    for point, topics in enumerate((("risk_assessment",), ("communication", "staff_competences"), ())):
        put(AgendaPoint(id=f"{case_id}:at:{point}", case_id=case_id, party=(Party.AT, Party.ST, Party.ST)[point],
                        text="Alarmer", at=now, topics=topics))  # fmt: skip
    if n % 2:
        put(Survey(case_id=case_id, status=SurveyStatus.COMPLETE, sent_at=now, answered_at=now,
                   answers={"1": "yes", "2": "no", "3": 1 + n % 5, "5": "yes", "8": 2, "11": 3}))  # fmt: skip
    if n % 100 == 0:
        put(Prompt(id=f"{case_id}:p", number=n, case_id=case_id, rule="reminders", title=f"{name}: intet svar",
                   text="", choices=(PromptChoice(label="Set", action="seen"),), opened_at=now))  # fmt: skip
    put(Prompt(id=f"{case_id}:q", number=1_000_000 + n, case_id=case_id, rule="reminders", title=f"{name}: svar",
               text="", choices=(PromptChoice(label="Set", action="seen"),), opened_at=now, settled_at=now,
               choice=0))  # fmt: skip


def _put_traffic(rows: dict[Table, list[dict[str, Any]]], case_id: str, n: int, now: datetime) -> None:
    """Mails in and out, timers, the log."""
    for at in range(5):
        rows.setdefault(OUTBOX, []).append(
            {"state": "sent", "dedupe_key": f"{case_id}:{at}", "message_id": f"<{case_id}.{at}@x.example>",
             "recipient": f"leder{n}@bo.example", "subject": "Dialogmøde", "why": "invitation", "case_id": case_id,
             "raw": b"x" * 2000, "created_at": now, "due_at": now, "done_at": now}
        )  # fmt: skip
    for at in range(3):
        rows.setdefault(INBOX, []).append(
            {"kind": "mail", "state": "done", "dedupe_key": f"mail:{case_id}:{at}", "received_at": now,
             "source": "imap", "folder": "INBOX", "raw_id": f"<{case_id}.{at}@bo.example>", "id_reused": False,
             "case_id": case_id, "message_id": f"<{case_id}.{at}@bo.example>", "sender": f"leder{n}@bo.example"}
        )  # fmt: skip
    for at in range(10):
        rows.setdefault(LOG, []).append(
            {"at": now, "case_id": case_id, "actor": "samtilsyn", "what": f"trin {at}", "rule": "asked", "words": ""}
        )
    for at in range(2):
        rows.setdefault(DEADLINES, []).append(
            {"case_id": case_id, "key": f"remind:{at}", "due": now + timedelta(days=n % 60, hours=1 + at)}
        )


if __name__ == "__main__":
    main()
