"""The case a handler sees, with all that belongs to it, in one statement (see `gather.py`)."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import String, bindparam, false, or_, select, true
from sqlalchemy.sql.selectable import CompoundSelect

from handlers.model import (
    AgendaPoint,
    AtDate,
    Authority,
    Booking,
    Case,
    Document,
    Institution,
    Meeting,
    MeetingRound,
    MeetingStatus,
    OfferedSlot,
    Person,
    Prompt,
    Question,
    Record,
    Survey,
    Visit,
)
from handlers.view import CaseView
from storage.errors import NotFound
from storage.gather import arm, gathered, joined, record_arm
from storage.mapping import from_row, record_table
from storage.room import Reader

R = TypeVar("R", bound=Record)

OF_THE_CASE: tuple[type[Record], ...] = (
    Visit,
    MeetingRound,
    OfferedSlot,
    Meeting,
    AgendaPoint,
    Document,
    Survey,
    Question,
    Prompt,
)


class Views(Reader):
    """The part of the store that loads what a decision looks at."""

    async def case_view(self, case_id: str) -> CaseView:
        """The view of a case. Raises NotFound.

        `bookings`: open offers and standing meetings of other cases with one of this case's inspectors. `at_dates`:
        AT's dates for the case's region or for no region in particular (the handler knows which centre serves it),
        without those on offer in another case's open round or agreed on already.
        """
        async with self.reading() as connection:
            found = await gathered(connection, _statement(connection.dialect.name), {"case_id": case_id})
        if Case.__name__ not in found:
            raise NotFound(f"there is no case {case_id!r}")

        def rows(kind: type[Any]) -> list[Any]:
            return [from_row(kind, row) for row in found.get(kind.__name__, ())]

        return CaseView(
            case=rows(Case)[0],
            institution=rows(Institution)[0],
            people={person.id: person for person in sorted(rows(Person), key=lambda p: str(p.id))},
            visits={visit.authority: visit for visit in sorted(rows(Visit), key=lambda v: str(v.authority))},
            rounds=tuple(sorted(rows(MeetingRound), key=lambda r: int(r.number))),
            slots=tuple(sorted(rows(OfferedSlot), key=lambda s: (natural(s.round_id), s.position))),
            meetings=tuple(sorted(rows(Meeting), key=lambda m: natural(m.id))),
            points=tuple(sorted(rows(AgendaPoint), key=lambda p: (p.at, natural(p.id)))),
            documents=tuple(sorted(rows(Document), key=lambda d: (d.received_at, natural(d.id)))),
            survey=next(iter(rows(Survey)), None),
            questions=tuple(sorted(rows(Question), key=lambda q: (q.asked_at, natural(q.id)))),
            prompts=tuple(sorted(rows(Prompt), key=lambda p: int(p.number))),
            bookings=tuple(sorted(rows(Booking), key=lambda b: (b.start, b.case_id, b.person_id, b.firm))),
            at_dates=tuple(sorted(rows(AtDate), key=lambda a: (a.start, a.id))),
        )


def natural(key: str) -> tuple[int, str]:
    """An order in which "…:m10" comes after "…:m9"; keys of one case and kind differ in the number at their end."""
    return (len(key), key)


@cache
def _statement(dialect: str) -> CompoundSelect[str, str]:
    case_id = bindparam("case_id", type_=String)
    cases, people, slots = record_table(Case), record_table(Person), record_table(OfferedSlot)
    institutions, meetings, at_dates = record_table(Institution), record_table(Meeting), record_table(AtDate)
    stands = meetings.c.status.in_((MeetingStatus.AGREED.value, MeetingStatus.HELD.value))
    me = select(cases).where(cases.c.id == case_id).cte("me")

    arms = [
        record_arm(dialect, Case, cases).where(cases.c.id == case_id),
        record_arm(dialect, Institution, institutions).join_from(
            institutions, me, institutions.c.id == me.c.institution_id
        ),
        record_arm(dialect, Person, people).join_from(
            people,
            me,
            or_(
                people.c.id == me.c.at_inspector,
                people.c.id == me.c.st_inspector,
                people.c.authority == Authority.COORDINATOR.value,
                (people.c.role == "contact") & or_(people.c.region.is_(None), people.c.region == me.c.region),
            ),
        ),
    ]
    for kind in OF_THE_CASE:
        table = record_table(kind)
        arms.append(record_arm(dialect, kind, table).where(table.c.case_id == case_id))

    # The columns of a Booking, for each of the case's two inspectors and each kind of booking.
    for inspector in (me.c.at_inspector, me.c.st_inspector):
        for table, taken, firm in ((slots, slots.c.holding, false()), (meetings, stands, true())):
            columns = [inspector, cases.c.id, table.c.start, table.c.end, firm]
            arms.append(
                arm(dialect, Booking.__name__, columns)
                .select_from(me)
                .join(cases, or_(cases.c.at_inspector == inspector, cases.c.st_inspector == inspector))
                .join(table, table.c.case_id == cases.c.id)
                .where(cases.c.id != me.c.id, taken)
            )

    offered = select(slots.c.at_date_id).where(slots.c.at_date_id == at_dates.c.id)
    elsewhere = offered.where(slots.c.holding, slots.c.case_id != me.c.id)
    used = offered.join(meetings, (meetings.c.case_id == slots.c.case_id) & (meetings.c.start == slots.c.start)).where(
        stands
    )
    arms.append(
        record_arm(dialect, AtDate, at_dates)
        .join_from(at_dates, me, or_(at_dates.c.region.is_(None), at_dates.c.region == me.c.region))
        .where(~elsewhere.correlate(at_dates, me).exists(), ~used.correlate(at_dates).exists())
    )
    return joined(arms)
