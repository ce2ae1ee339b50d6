"""A case and all that belongs to it comes in one go, in an order handlers can count on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.model import (
    Authority,
    MeetingStatus,
    Person,
    Region,
    RoundStatus,
)
from storage.errors import NotFound
from storage.store import Store
from tests.storage.samples import (
    AT,
    CASE,
    COORDINATOR,
    DAY,
    OTHER,
    ST,
    at_date,
    basics,
    case,
    everything,
    institution,
    meeting,
    prompt,
    question,
    round_,
    save,
    slot,
)


async def test_a_view_holds_what_was_saved(store: Store) -> None:
    records = everything()
    await save(store, *records)
    view = await store.case_view(CASE)
    assert view.case == case()
    assert view.institution == institution()
    assert dict(view.people) == {p.id: p for p in (AT, ST, COORDINATOR)}
    assert [*view.visits.values()] == [r for r in records if type(r).__name__ == "Visit"]
    assert view.rounds == (round_(),)
    assert view.slots == (slot(round_(), 1, at_date()), slot(round_(), 2))
    assert view.meetings == (meeting(),)
    assert [p.text for p in view.points] == ["Alenearbejde"]
    assert view.documents == tuple(r for r in records if type(r).__name__ == "Document")
    assert view.documents[0].fields["agenda_points"] == ("Vold", "Læring")
    assert view.survey is not None
    assert view.survey.answers == {"1": "yes", "3": 4, "4": None}
    assert view.questions == (question(),)
    assert view.prompts == (replace(prompt(), number=1),)
    assert view.bookings == ()


async def test_a_view_of_a_case_with_nothing_in_it_is_empty(store: Store) -> None:
    await save(store, *basics())
    view = await store.case_view(CASE)
    assert (view.rounds, view.meetings, view.survey, view.bookings, view.at_dates) == ((), (), None, (), ())


async def test_a_case_that_does_not_exist_is_named(store: Store) -> None:
    with pytest.raises(NotFound, match="KT-2018-999"):
        await store.case_view("KT-2018-999")


async def test_the_tenth_meeting_stands_after_the_ninth(store: Store) -> None:
    gone = [meeting(n, status=MeetingStatus.CANCELLED) for n in (10, 9, 2)]
    await save(store, *basics(), *gone)
    view = await store.case_view(CASE)
    assert [m.id for m in view.meetings] == [f"{CASE}:m{n}" for n in (2, 9, 10)]


async def test_people_are_the_inspectors_the_regions_contacts_and_the_coordinators(store: Store) -> None:
    contact = Person(id="k@st.example", name="K", authority=Authority.ST, region=Region.NORD, role="contact")
    anywhere = Person(id="c@at.example", name="C", authority=Authority.AT, role="contact")
    elsewhere = Person(id="s@st.example", name="S", authority=Authority.ST, region=Region.SYD, role="contact")
    colleague = Person(id="x@at.example", name="X", authority=Authority.AT)
    reader = Person(id="r@ss.example", name="R", authority=Authority.COORDINATOR, role="reader")
    await save(store, *basics(), contact, anywhere, elsewhere, colleague, reader)
    view = await store.case_view(CASE)
    assert set(view.people) == {AT.id, ST.id, COORDINATOR.id, contact.id, anywhere.id, reader.id}


async def test_where_an_inspector_is_missing_the_regions_inspectors_are_there_to_choose_from(store: Store) -> None:
    colleague = Person(id="x@at.example", name="X", authority=Authority.AT)
    elsewhere = Person(id="s@st.example", name="S", authority=Authority.ST, region=Region.SYD)
    here = Person(id="n@st.example", name="N", authority=Authority.ST, region=Region.NORD)
    await save(store, *basics(), colleague, elsewhere, here)
    case = await store.case(CASE)
    await save(store, replace(case, at_inspector=None))
    assert set((await store.case_view(CASE)).people) == {AT.id, ST.id, COORDINATOR.id, colleague.id}
    await save(store, replace(case, st_inspector=None))
    assert set((await store.case_view(CASE)).people) == {AT.id, ST.id, COORDINATOR.id, here.id}


async def test_offers_and_meetings_of_an_inspectors_other_cases_are_bookings(store: Store) -> None:
    offered = round_(case_id=OTHER)
    await save(store, *basics(CASE, OTHER), offered, slot(offered, 1), slot(offered, 2))
    bookings = (await store.case_view(CASE)).bookings
    assert [(b.person_id, b.case_id, b.start, b.firm) for b in bookings] == [
        (person, OTHER, slot(offered, position).start, False) for position in (1, 2) for person in (AT.id, ST.id)
    ]
    agreed = meeting(case_id=OTHER)
    await save(store, replace(offered, status=RoundStatus.AGREED), agreed)
    bookings = (await store.case_view(CASE)).bookings
    assert [(b.person_id, b.start, b.end, b.firm) for b in bookings] == [
        (person, agreed.start, agreed.end, True) for person in (AT.id, ST.id)
    ]
    await save(store, replace(agreed, status=MeetingStatus.CANCELLED))
    assert (await store.case_view(CASE)).bookings == ()


async def test_only_the_inspector_who_is_in_both_cases_is_booked(store: Store) -> None:
    offered = round_(case_id=OTHER)
    await save(store, *basics(CASE, OTHER), replace(case(OTHER), st_inspector="x@st.example"), offered, slot(offered))
    assert [b.person_id for b in (await store.case_view(CASE)).bookings] == [AT.id]


async def test_the_cases_own_offers_are_no_bookings(store: Store) -> None:
    await save(store, *everything())
    assert (await store.case_view(CASE)).bookings == ()


async def test_an_at_date_on_offer_elsewhere_is_not_shown_until_that_round_ends(store: Store) -> None:
    offered = round_(case_id=OTHER)
    await save(store, *basics(CASE, OTHER), at_date(14), at_date(15), offered, slot(offered, 1, at_date(14)))
    assert (await store.case_view(CASE)).at_dates == (at_date(15),)
    assert (await store.case_view(OTHER)).at_dates == (at_date(14), at_date(15))
    await save(store, replace(offered, status=RoundStatus.FAILED))
    assert (await store.case_view(CASE)).at_dates == (at_date(14), at_date(15))


async def test_an_at_date_that_became_a_meeting_is_used_up(store: Store) -> None:
    agreed = round_(case_id=OTHER, status=RoundStatus.AGREED)
    taken = slot(agreed, 1, at_date(14))
    left = slot(agreed, 2, at_date(15))
    held = replace(meeting(case_id=OTHER), start=taken.start, end=taken.end)
    await save(store, *basics(CASE, OTHER), at_date(14), at_date(15), agreed, taken, left, held)
    assert (await store.case_view(CASE)).at_dates == (at_date(15),)
    await save(store, replace(held, status=MeetingStatus.CANCELLED))
    assert (await store.case_view(CASE)).at_dates == (at_date(14), at_date(15))


async def test_at_dates_of_another_region_are_not_shown(store: Store) -> None:
    here, there = replace(at_date(14), region=Region.NORD), replace(at_date(15), region=Region.SYD)
    await save(store, *basics(), here, there)
    assert (await store.case_view(CASE)).at_dates == (here,)


async def test_all_views_come_together_with_what_belongs_to_each(store: Store) -> None:
    await save(store, *everything(), institution(2), case(OTHER), question(case_id=OTHER), prompt("x", None))
    views = await store.case_views()
    one = await store.case_view(CASE)
    assert [v.case.id for v in views] == [CASE, OTHER]
    assert views[0] == replace(one, bookings=(), at_dates=(), people=views[0].people)
    assert [q.id for q in views[1].questions] == [question(case_id=OTHER).id]
    assert set(views[0].people) == {AT.id, ST.id, COORDINATOR.id}


async def test_times_come_back_in_utc_as_the_same_instant(store: Store) -> None:
    copenhagen = replace(meeting(), start=meeting().start.astimezone(ZoneInfo("Europe/Copenhagen")))
    await save(store, *basics(), copenhagen)
    loaded = (await store.case_view(CASE)).meetings[0]
    assert loaded.start == copenhagen.start
    assert loaded.start.utcoffset() == timedelta(0)
    assert loaded.end - loaded.start < DAY
