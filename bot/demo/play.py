"""The demo played: a virtual clock, the sandbox's real IMAP and SMTP, and people who write when their moment has come.

Each step of the clock waits until every mail is read, every decision saved and every letter sent, so that one seed
gives one story.
"""

from __future__ import annotations

import heapq
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.case_numbers import CaseNumbers
from bot.clock import VirtualClock
from bot.demo.coordinator import Coordinator
from bot.demo.letters_in import open_letter
from bot.demo.people import People, Sent
from bot.demo.script import Part
from bot.demo.world import ROUNDS, House, World
from bot.engine import Engine
from bot.imap_session import ImapSession
from bot.imap_source import MailIntake
from bot.lists import plan_selection, send_list
from bot.parts import Desk
from bot.sandbox import Delivery, Sandbox
from bot.terminal import command
from handlers.decision import Decision
from handlers.decision import Desk as Sheet
from handlers.imports import ImportPlan, plan_institutions, plan_people
from handlers.model import Case, Region, Stage
from handlers.people import replace_in_case
from handlers.working_days import at_time
from messages.table_in import TableRow

START, END = date(2017, 5, 8), date(2020, 4, 30)
_LEAVES = date(2018, 9, 3)

Act = Callable[[], Awaitable[None]]
Watch = Callable[[Delivery], Awaitable[None]]


@dataclass(order=True)
class _Planned:
    at: datetime
    order: int
    what: Sent | Act = field(compare=False)


class Play:
    """One performance. `mails_in` and `mails_out` count what really went through the servers.

    It ends on the day `until`; `watch` is shown every mail at the moment it lies in somebody's mailbox.
    """

    def __init__(
        self,
        *,
        desk: Desk,
        engine: Engine,
        sandbox: Sandbox,
        clock: VirtualClock,
        intake: MailIntake,
        session: ImapSession,
        world: World,
        parts: dict[str, Part],
        seed: int,
        progress: Callable[[datetime, Play], None],
        until: date = END,
        watch: Watch | None = None,
    ) -> None:
        self._desk = desk
        self._engine = engine
        self._sandbox = sandbox
        self._clock = clock
        self._intake = intake
        self._session = session
        self._world = world
        self._parts = parts
        self._people = People(world, parts, desk.programme, seed)
        self.coordinator = Coordinator(world, parts)
        self._progress = progress
        self._until = until
        self._watch = watch
        self._plan: list[_Planned] = []
        self._order = 0
        self._read_all: date | None = None
        self._deliveries = sandbox.subscribe()
        self.mails_in = 0
        self.mails_out = 0

    @property
    def now(self) -> datetime:
        """The virtual moment."""
        return self._clock.now()

    async def run(self) -> None:
        """Play from the first list to the end."""
        zone = self._desk.programme.zone
        self._at(at_time(START, time(8), zone), self._import_people)
        for round_, day, _ in ROUNDS:
            self._at(at_time(day, time(9), zone), lambda r=round_: self._open_round(r))  # type: ignore[misc]
        self._at(at_time(_LEAVES, time(11), zone), self._hand_over)
        monday = START + timedelta(days=7)
        while monday < self._until:
            self._at(at_time(monday, time(10), zone), self._fill_places)
            monday += timedelta(days=7)
        end = at_time(self._until, time(17), zone)
        while True:
            due = await self._engine.next_turn(self._clock.now())
            if self._plan:
                due = min(due, self._plan[0].at)
            if due > end:
                break
            self._clock.set(max(due, self._clock.now()))
            await self._step()
            self._progress(self._clock.now(), self)
        self._clock.set(end)

    async def _step(self) -> None:
        now = self._clock.now()
        while self._plan and self._plan[0].at <= now:
            what = heapq.heappop(self._plan).what
            if isinstance(what, Sent):
                raw = what.write(now, self._order)
                self._order += 1
                await self._sandbox.client(what.sender).send(raw, self._sandbox.mailbox)
            else:
                await what()
        await self._deliver()
        while True:
            await self._engine.turn(now)
            if not await self._deliver():
                break

    async def _deliver(self) -> bool:
        """Hand out what lies in the mailboxes: people plan their answers, the bot takes its mail in (then True)."""
        came = 0
        while not self._deliveries.empty():
            delivery = self._deliveries.get_nowait()
            if self._watch is not None:
                await self._watch(delivery)
            if delivery.to == self._sandbox.mailbox:
                came += 1
                continue
            self.mails_out += 1
            letter = open_letter(delivery.raw, delivery.to)
            taker = self.coordinator if delivery.to == self._world.coordinator.email else self._people
            for sent in taker.take(letter):
                self._at(sent.at, sent)
        if came:
            self.mails_in += came
            await self._take_in(came)
        return came > 0

    async def _take_in(self, came: int) -> None:
        """The inbox on news from it, and once a day the folder of sent mail too, where a colleague may have written."""
        today = self._clock.now().date()
        taken = await self._intake.read_inbox(self._session) if today == self._read_all else 0
        if taken < came:
            await self._intake.read_once(self._session)
            self._read_all = today

    def _at(self, at: datetime, what: Sent | Act) -> None:
        self._order += 1
        heapq.heappush(self._plan, _Planned(at=at, order=self._order, what=what))

    # ------------------------------------------------------------------ what the coordinator does by hand
    async def _import_people(self) -> None:
        rows = [
            TableRow(
                number=n,
                cells={
                    "navn": h.name,
                    "e-mail": h.email,
                    "telefon": h.phone,
                    "myndighed": h.authority,
                    "kontor": h.office,
                    "rolle": h.role,
                },
            )
            for n, h in enumerate((*self._world.people, self._world.successor), 2)
        ]
        people = await self._desk.store.people()
        await self._save_import(plan_people(rows, people=people, programme=self._desk.programme))

    async def _open_round(self, round_: str) -> None:
        """AT's list comes: import it and ask each socialtilsyn which they choose."""
        await self._import_houses(self._world.lists(round_))
        now = self._clock.now()
        for region in Region:
            decision = await send_list(self._desk.store, region, round_, self._desk.programme, now)
            await self._desk.saver.save_alone(decision, inbox_id=None, now=now)

    async def _import_houses(self, houses: tuple[House, ...], *, corrected: bool = False) -> None:
        cases = await self._desk.store.records(Case)
        plan = plan_institutions(
            [_row(n, h, self._email(h, corrected)) for n, h in enumerate(houses, 2)],
            institutions=await self._desk.store.institutions(),
            cases=cases,
            next_number=CaseNumbers(cases).next,
            programme=self._desk.programme,
            now=self._clock.now(),
        )
        await self._save_import(plan)

    async def _save_import(self, plan: ImportPlan) -> None:
        assert not plan.refused, plan.refused
        await self._desk.saver.save_alone(Decision(changes=plan.records), inbox_id=None, now=self._clock.now())

    def _email(self, house: House, corrected: bool) -> str:
        return wrong_address(house) if self._parts[house.name].wrong_address and not corrected else house.email

    async def _fill_places(self) -> None:
        """Mondays: correct addresses that bounced; choose another from the list where somebody said no."""
        now = self._clock.now()
        by_name = {h.name: h for h in self._world.houses}
        cases = await self._desk.store.records(Case)
        names = {i.id: i.name for i in await self._desk.store.institutions()}
        while self.coordinator.wrong_addresses:
            house = by_name[self.coordinator.wrong_addresses.pop()]
            await self._import_houses((house,), corrected=True)
            case = next(c for c in cases if names[c.institution_id] == house.name)
            await command(self._desk, "invite", case.id, now)
        for round_, _, planned in ROUNDS:
            for region in Region:
                mine = [c for c in cases if c.round == round_ and c.region is region]
                out = (Stage.DECLINED, Stage.CANCELLED, Stage.NOT_SELECTED, Stage.CANDIDATE)
                reserves = sorted((c for c in mine if c.stage is Stage.NOT_SELECTED), key=lambda c: c.id)
                free = planned - sum(c.stage not in out for c in mine)
                if not any(c.stage is Stage.DECLINED for c in mine):
                    continue
                if chosen := [case.id for case in reserves[: max(free, 0)]]:
                    async with self._desk.store.deciding() as tx:
                        decision = await plan_selection(
                            tx, chosen, by="koordinator", programme=self._desk.programme, now=now
                        )
                        await self._desk.saver.save(tx, decision, inbox_id=None, now=now)

    async def _hand_over(self) -> None:
        """An inspector leaves; the successor gets the cases and the open questions."""
        desk, now = self._desk, self._clock.now()
        old = await desk.store.person(self._world.leaver.email)
        new = await desk.store.person(self._world.successor.email)
        assert old is not None
        assert new is not None
        for case in await desk.store.records(Case):
            if case.st_inspector == old.id and not case.stage.ended:
                async with desk.store.deciding(case.id) as tx:
                    sheet = Sheet(view=await tx.case_view(), programme=desk.programme, now=now, actor="koordinator")
                    await desk.saver.save(tx, replace_in_case(sheet, old, new), inbox_id=None, now=now)


def wrong_address(house: House) -> str:
    """The address the list has by mistake; one half is refused at once, the other bounces."""
    return f"kontor@{'forkert' if house.place % 2 else 'lukket'}.example"


def _row(number: int, house: House, email: str) -> TableRow:
    return TableRow(
        number=number,
        cells={
            "navn": house.name,
            "cvr": house.cvr,
            "p-nummer": house.p_number,
            "adresse": house.address,
            "postnr": house.postcode,
            "by": house.city,
            "kommune": house.city,
            "socialtilsyn": house.region.value,
            "tilbudstype": house.institution_type,
            "målgruppe": house.target_group,
            "leder": house.leader,
            "e-mail": email,
            "at-tilsynsførende": house.at_inspector,
            "st-tilsynsførende": house.st_inspector,
            "runde": house.round,
        },
    )
