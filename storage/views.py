"""The case a handler sees, with all that belongs to it, in one statement (see `gather.py`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

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
from storage.mapping import columns, from_row, record_table
from storage.room import Reader

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


ALL: tuple[type[Any], ...] = (Case, Institution, Person, *OF_THE_CASE, Booking, AtDate)


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
            raise NotFound.of("errors.no_case", case=case_id)
        rows = {kind: [from_row(kind, row) for row in found.get(kind.__name__, ())] for kind in ALL}
        return _view(rows[Case][0], rows[Institution][0], rows)

    async def case_views(self, *kinds: type[Record]) -> tuple[CaseView, ...]:
        """The views of all cases by number, for overviews and reports: without `bookings` and `at_dates`.

        `people` is the whole register. Of what belongs to the cases only `kinds`, where any are named.
        """
        kinds = kinds or OF_THE_CASE
        async with self.reading() as connection:
            stored: dict[type[Any], list[Any]] = {}
            for kind in (Case, Institution, Person, *kinds):
                table = record_table(kind)
                query = select(*(table.c[name] for name in columns(kind)))
                stored[kind] = [from_row(kind, row) for row in await connection.execute(query)]
        institutions = {institution.id: institution for institution in stored[Institution]}
        by_case: dict[str, dict[type[Any], list[Any]]] = {
            case.id: {} for case in sorted(stored[Case], key=lambda c: natural(c.id))
        }
        cases = {case.id: case for case in stored[Case]}
        for kind in kinds:
            for record in stored[kind]:
                if record.case_id is not None:  # a prompt may be about no case
                    by_case[record.case_id].setdefault(kind, []).append(record)
        people = {person.id: person for person in sorted(stored[Person], key=lambda p: str(p.id))}
        return tuple(
            _view(cases[case_id], institutions[cases[case_id].institution_id], rows, people)
            for case_id, rows in by_case.items()
        )


def _view(
    case: Case,
    institution: Institution,
    rows: Mapping[type[Any], list[Any]],
    people: Mapping[str, Person] | None = None,
) -> CaseView:
    """The records of a case put in the order handlers count on: oldest first; `people` where they are in order."""

    def in_order(kind: type[Any], key: Callable[[Any], Any]) -> tuple[Any, ...]:
        return tuple(sorted(rows.get(kind, ()), key=key))

    return CaseView(
        case=case,
        institution=institution,
        people={person.id: person for person in in_order(Person, lambda p: p.id)} if people is None else people,
        visits={visit.authority: visit for visit in in_order(Visit, lambda v: v.authority)},
        rounds=in_order(MeetingRound, lambda r: r.number),
        slots=in_order(OfferedSlot, lambda s: (natural(s.round_id), s.position)),
        meetings=in_order(Meeting, lambda m: natural(m.id)),
        points=in_order(AgendaPoint, lambda p: (p.at, natural(p.id))),
        documents=in_order(Document, lambda d: (d.received_at, natural(d.id))),
        survey=next(iter(rows.get(Survey, ())), None),
        questions=in_order(Question, lambda q: (q.asked_at, natural(q.id))),
        prompts=in_order(Prompt, lambda p: p.number),
        bookings=in_order(Booking, lambda b: (b.start, b.case_id, b.person_id, b.firm)),
        at_dates=in_order(AtDate, lambda a: (a.start, a.id)),
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
                # who could inspect, where the case has nobody yet
                (people.c.role == "inspector")
                & or_(people.c.region.is_(None), people.c.region == me.c.region)
                & or_(
                    (people.c.authority == Authority.AT.value) & me.c.at_inspector.is_(None),
                    (people.c.authority == Authority.ST.value) & me.c.st_inspector.is_(None),
                ),
            ),
        ),
    ]
    for kind in OF_THE_CASE:
        table = record_table(kind)
        arms.append(record_arm(dialect, kind, table).where(table.c.case_id == case_id))

    # The columns of a Booking, for each of the case's two inspectors and each kind of booking.
    for inspector in (me.c.at_inspector, me.c.st_inspector):
        for table, taken, firm in ((slots, slots.c.holding, false()), (meetings, stands, true())):
            booking = [inspector, cases.c.id, table.c.start, table.c.end, firm]
            arms.append(
                arm(dialect, Booking.__name__, booking)
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
