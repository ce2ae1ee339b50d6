"""Which times are proposed: domain.md stage 4 as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.model import AtDate, Booking, Party, SlotSource
from handlers.proposer import ProposalRequest, RuledOut, check_slot, propose_slots
from handlers.proposer_rules import overlap
from handlers.working_days import is_quiet, is_working_day
from messages.reading import Slot
from tests.handlers.builders import ANNA, IB, PROGRAMME, ZONE, at, slot

PEOPLE = {Party.AT: ANNA.id, Party.ST: IB.id}


def request(today: str = "2018-04-09", last_visit: str = "2018-04-19", **fields: Any) -> ProposalRequest:
    """By default slots may lie from 8 to 17 May 2018."""
    made = ProposalRequest(
        programme=PROGRAMME,
        today=date.fromisoformat(today),
        last_visit=date.fromisoformat(last_visit),
        participants=PEOPLE,
    )
    return replace(made, **fields)


def programme_with(**changes: Any) -> Any:
    return replace(PROGRAMME, dates=PROGRAMME.dates.model_copy(update=changes))


def booking(person: str, when: Slot, *, firm: bool = True) -> Booking:
    return Booking(person_id=person, case_id="KT-2018-099", start=when.start, end=when.end, firm=firm)


def at_date(day: str, clock: str = "09:00", minutes: int = 120) -> AtDate:
    when = slot(day, clock, minutes)
    return AtDate(id=f"TC Syd:{day}T{clock}", center="TC Syd", start=when.start, end=when.end)


def whole_day(day: str) -> Slot:
    start = at(day, "00:00")
    return Slot(start=start, end=start + timedelta(days=1))


def starts(proposed: Any) -> list[str]:
    return [s.slot.start.astimezone(ZONE).strftime("%m-%d %H:%M") for s in proposed.slots]


def rules_of(when: Slot, asked: ProposalRequest) -> list[str]:
    return [b.rule for b in check_slot(when, asked)]


# ---------------------------------------------------------------------- bounds
@pytest.mark.parametrize(
    ("today", "last_visit", "earliest", "latest"),
    [
        # the visit decides: 19 April + 3 working days + 14 days
        ("2018-04-09", "2018-04-19", "2018-05-08", "2018-05-17"),
        # today decides: 5 working days to answer, 14 days, 3 working days of margin
        ("2018-04-23", "2018-04-10", "2018-05-18", "2018-05-08"),
        # Kristi himmelfartsdag (10 May) lies in the margin
        ("2018-04-19", "2018-04-05", "2018-05-15", "2018-05-03"),
        # Easter and Whitsun in between
        ("2017-04-10", "2017-04-12", "2017-05-09", "2017-05-10"),
        # the visit on the last day of the window
        ("2018-04-09", "2018-04-27", "2018-05-16", "2018-05-25"),
        # over New Year
        ("2018-12-10", "2018-12-14", "2019-01-04", "2019-01-11"),
    ],
)
def test_the_bounds_are_counted_in_working_days(today: str, last_visit: str, earliest: str, latest: str) -> None:
    proposal = propose_slots(request(today, last_visit))
    assert (proposal.earliest.isoformat(), proposal.latest.isoformat()) == (earliest, latest)


def test_three_slots_on_different_days_weekdays_and_halves_of_the_day() -> None:
    proposal = propose_slots(request())
    assert starts(proposal) == ["05-08 09:00", "05-11 12:00", "05-14 10:00"]
    assert all(s.source is SlotSource.RULE and not s.breaches for s in proposal.slots)
    assert all(s.slot.end - s.slot.start == timedelta(minutes=120) for s in proposal.slots)


@pytest.mark.parametrize("n", [1, 2, 5])
def test_the_number_of_slots_is_the_programmes(n: int) -> None:
    assert len(propose_slots(request(programme=programme_with(slots=n))).slots) == n


@given(
    today=st.dates(date(2017, 1, 2), date(2025, 12, 31)),
    gap=st.integers(-20, 28),
)
def test_a_proposal_never_breaks_a_rule_without_naming_it(today: date, gap: int) -> None:
    asked = replace(request(), today=today, last_visit=today + timedelta(days=gap))
    proposal = propose_slots(asked)
    assert 1 <= len(proposal.slots) <= 3
    for proposed in proposal.slots:
        day = proposed.slot.start.date()
        assert is_working_day(day, PROGRAMME)
        assert not is_quiet(day, PROGRAMME)
        assert day >= proposal.earliest
        assert ("after_latest" in [b.rule for b in proposed.breaches]) == (day > proposal.latest)
        assert proposed.slot.start.hour >= 9
        assert proposed.slot.end.hour <= 15
    pairs = [(a.slot, b.slot) for a in proposal.slots for b in proposal.slots if a is not b]
    assert not any(overlap(a, b) for a, b in pairs)


# ---------------------------------------------------------------------- days that cannot be
@pytest.mark.parametrize(
    ("today", "last_visit", "not_on"),
    [
        ("2018-04-09", "2018-04-19", "2018-05-10"),  # Kristi himmelfartsdag
        ("2018-04-16", "2018-04-27", "2018-05-21"),  # Anden pinsedag
        ("2019-04-15", "2019-04-24", "2019-05-17"),  # Store Bededag
        ("2018-05-07", "2018-05-14", "2018-06-05"),  # Grundlovsdag
        ("2018-11-19", "2018-11-28", "2018-12-24"),
        ("2018-01-15", "2018-01-22", "2018-02-14"),  # week 7
        ("2018-09-17", "2018-09-25", "2018-10-17"),  # week 42
    ],
)
def test_no_slot_lies_on_a_holiday_a_closed_day_or_in_a_quiet_week(today: str, last_visit: str, not_on: str) -> None:
    many = programme_with(slots=9, slot_starts=(at("2018-01-01").time(),))
    proposal = propose_slots(request(today, last_visit, programme=many))
    days = [s.slot.start.date().isoformat() for s in proposal.slots]
    assert proposal.earliest.isoformat() <= not_on <= max(proposal.latest.isoformat(), max(days))
    assert not_on not in days


def test_a_day_that_was_store_bededag_is_free_from_2024() -> None:
    many = programme_with(slots=9, slot_starts=(at("2018-01-01").time(),))
    proposal = propose_slots(request("2024-03-25", "2024-04-03", programme=many))
    assert "2024-04-26" in [s.slot.start.date().isoformat() for s in proposal.slots]


def test_quiet_weeks_are_used_where_the_programme_allows_them() -> None:
    allowed = programme_with(allow_quiet_weeks=True)
    assert starts(propose_slots(request("2018-09-17", "2018-09-25", programme=allowed)))[0] == "10-12 09:00"
    in_week = propose_slots(request("2018-09-19", "2018-09-27", programme=allowed))
    assert "2018-10-16" in [s.slot.start.date().isoformat() for s in in_week.slots]


# ---------------------------------------------------------------------- what comes closest
def test_where_the_agenda_comes_later_than_the_latest_day_the_next_days_are_proposed_and_the_breach_named() -> None:
    proposal = propose_slots(request("2018-04-23", "2018-04-10"))
    assert starts(proposal)[0] == "05-18 09:00"
    assert {b.rule for s in proposal.slots for b in s.breaches} == {"after_latest"}
    assert "28 dage" in proposal.slots[0].breaches[0].text


def test_a_visit_before_the_summer_gives_a_meeting_after_it() -> None:
    proposal = propose_slots(request("2018-06-18", "2018-06-20"))
    assert starts(proposal)[0] == "08-13 09:00"
    assert all([b.rule for b in s.breaches] == ["after_latest"] for s in proposal.slots)


def test_what_comes_closest_stays_close() -> None:
    proposal = propose_slots(request("2018-04-23", "2018-04-10"))
    assert proposal.slots[-1].slot.start.date() <= date(2018, 5, 31)


def test_one_fitting_day_is_used_twice_rather_than_breaking_a_rule() -> None:
    # 9 May 2017 is both the earliest and the latest day.
    proposal = propose_slots(request("2017-04-10", "2017-04-11"))
    assert starts(proposal) == ["05-09 09:00", "05-09 12:00"]


# ---------------------------------------------------------------------- people
@pytest.mark.parametrize("person", [ANNA.id, IB.id])
@pytest.mark.parametrize("firm", [True, False])
def test_a_booked_inspector_is_not_offered_that_time(person: str, firm: bool) -> None:
    taken = booking(person, slot("2018-05-08", "09:30", 60), firm=firm)
    proposal = propose_slots(request(bookings=(taken,)))
    assert starts(proposal)[0] == "05-08 12:00"
    assert rules_of(slot("2018-05-08", "09:00"), request(bookings=(taken,))) == [
        f"booked:{'at' if person == ANNA.id else 'st'}"
    ]


def test_a_meeting_may_begin_when_another_ends() -> None:
    taken = booking(ANNA.id, slot("2018-05-08", "07:00"))
    assert starts(propose_slots(request(bookings=(taken,))))[0] == "05-08 09:00"


def test_somebody_elses_booking_is_no_matter() -> None:
    taken = booking("another@at.example", whole_day("2018-05-08"))
    assert starts(propose_slots(request(bookings=(taken,))))[0] == "05-08 09:00"


def test_booked_out_inside_the_window_means_the_first_days_after_it() -> None:
    bounds = propose_slots(request())
    days = (bounds.latest - bounds.earliest).days + 1
    taken = [booking(IB.id, whole_day((bounds.earliest + timedelta(days=i)).isoformat())) for i in range(days)]
    proposal = propose_slots(request(bookings=tuple(taken)))
    assert starts(proposal)[0] == "05-18 09:00"
    assert {b.rule for b in proposal.slots[0].breaches} == {"after_latest"}


@pytest.mark.parametrize("party", [Party.AT, Party.ST, Party.INSTITUTION])
def test_what_was_ruled_out_is_never_proposed_again(party: Party) -> None:
    first = propose_slots(request())
    out = tuple(RuledOut(party=party, slot=s.slot) for s in first.slots)
    second = propose_slots(request(ruled_out=out))
    assert not any(overlap(s.slot, r.slot) for s in second.slots for r in out)


def test_after_a_no_other_days_are_tried_first() -> None:
    out = (RuledOut(party=Party.ST, slot=slot("2018-05-08", "09:00")),)
    days = [s.slot.start.date() for s in propose_slots(request(ruled_out=out)).slots]
    assert date(2018, 5, 8) not in days


def test_a_week_that_was_ruled_out_is_left_alone() -> None:
    week = RuledOut(party=Party.INSTITUTION, slot=Slot(start=at("2018-05-07", "00:00"), end=at("2018-05-12", "00:00")))
    assert all(s.slot.start.date() >= date(2018, 5, 14) for s in propose_slots(request(ruled_out=(week,))).slots)


# ---------------------------------------------------------------------- AT's own dates
def test_ats_own_dates_come_first_and_the_rest_is_filled_up() -> None:
    proposal = propose_slots(request(at_dates=(at_date("2018-05-16", "13:00"), at_date("2018-05-09", "10:30"))))
    own = [s for s in proposal.slots if s.source is SlotSource.AT_DATE]
    assert [s.at_date_id for s in own] == ["TC Syd:2018-05-09T10:30", "TC Syd:2018-05-16T13:00"]
    assert len(proposal.slots) == 3


@pytest.mark.parametrize(
    "misfit",
    [
        at_date("2018-05-07"),  # before the earliest day
        at_date("2018-05-18"),  # after the latest
        at_date("2018-05-10"),  # a holiday
        at_date("2018-05-09", "14:00"),  # ends after office hours
    ],
    ids=lambda d: d.id,
)
def test_an_at_date_that_breaks_a_rule_is_not_used(misfit: AtDate) -> None:
    proposal = propose_slots(request(at_dates=(misfit,)))
    assert all(s.source is SlotSource.RULE for s in proposal.slots)
    assert len(proposal.slots) == 3


def test_a_long_at_date_gives_one_meeting_inside_it() -> None:
    proposal = propose_slots(request(at_dates=(at_date("2018-05-09", "09:00", 360),)))
    own = [s for s in proposal.slots if s.source is SlotSource.AT_DATE]
    assert len(own) == 1
    assert own[0].slot.end - own[0].slot.start == timedelta(hours=2)


def test_a_short_at_date_is_taken_as_it_is() -> None:
    proposal = propose_slots(request(at_dates=(at_date("2018-05-09", "09:30", 90),)))
    assert slot("2018-05-09", "09:30", 90) in [s.slot for s in proposal.slots]


def test_an_at_date_on_which_the_inspector_is_booked_is_not_used() -> None:
    taken = booking(ANNA.id, slot("2018-05-09", "10:00"))
    proposal = propose_slots(request(at_dates=(at_date("2018-05-09", "09:00"),), bookings=(taken,)))
    assert all(s.source is SlotSource.RULE for s in proposal.slots)


# ---------------------------------------------------------------------- checking one time
@pytest.mark.parametrize(
    ("when", "rules"),
    [
        (slot("2018-05-09", "10:00"), []),
        (slot("2018-05-09", "13:30"), ["office_hours"]),
        (slot("2018-05-09", "08:00"), ["office_hours"]),
        (slot("2018-05-10", "10:00"), ["not_working_day"]),
        (slot("2018-05-12", "10:00"), ["not_working_day"]),
        (slot("2018-05-04", "10:00"), ["preparation_time"]),
        (slot("2018-05-01", "10:00"), ["preparation_time", "agenda_time"]),
        (slot("2018-05-18", "10:00"), ["after_latest"]),
        (slot("2018-07-11", "10:00"), ["after_latest", "quiet_week"]),
        (slot("2018-04-19", "10:00"), ["before_last_visit", "agenda_time"]),
        (slot("2018-04-09", "10:00"), ["past", "before_last_visit", "agenda_time"]),
        (slot("2018-06-05", "16:00"), ["not_working_day", "after_latest", "office_hours"]),
    ],
    ids=lambda x: x.start.strftime("%m-%d %H:%M") if isinstance(x, Slot) else None,
)
def test_each_rule_a_time_breaks_is_named(when: Slot, rules: list[str]) -> None:
    assert rules_of(when, request()) == rules


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (slot("2018-05-10"), "Kristi himmelfartsdag"),
        (slot("2018-05-12"), "weekend"),
        (slot("2018-06-05"), "lukkedag"),
        (slot("2018-07-11"), "uge 28"),
        (slot("2018-05-09", "08:00"), "09.00–15.00"),
    ],
    ids=lambda x: x if isinstance(x, str) else None,
)
def test_a_breach_says_in_danish_what_is_wrong(when: Slot, words: str) -> None:
    assert any(words in b.text for b in check_slot(when, request()))


def test_a_meeting_before_a_visit_without_a_date_is_named_but_not_forbidden() -> None:
    unknown = request(last_visit_known=False)
    before = slot("2018-04-18")
    assert [b.hard for b in check_slot(before, request()) if b.rule == "before_last_visit"] == [True]
    assert [b.hard for b in check_slot(before, unknown) if b.rule == "before_last_visit"] == [False]


def test_who_proposes_a_time_is_not_bound_by_an_own_no_but_by_that_of_others() -> None:
    out = (RuledOut(party=Party.ST, slot=slot("2018-05-09")),)
    assert rules_of(slot("2018-05-09"), request(ruled_out=out, proposed_by=Party.ST)) == []
    assert rules_of(slot("2018-05-09"), request(ruled_out=out, proposed_by=Party.AT)) == ["ruled_out:st"]


# ---------------------------------------------------------------------- wishes
def wished(*within: Slot, **fields: Any) -> ProposalRequest:
    return request(within=within, proposed_by=Party.INSTITUTION, **fields)


def test_an_exact_wish_is_taken_as_it_is_with_its_breaches() -> None:
    proposal = propose_slots(wished(slot("2018-05-18", "12:30")))
    assert [(s.slot, s.source, [b.rule for b in s.breaches]) for s in proposal.slots] == [
        (slot("2018-05-18", "12:30"), SlotSource.COUNTER, ["after_latest"])
    ]


def test_two_exact_wishes_are_both_taken() -> None:
    both = (slot("2018-05-09", "13:00"), slot("2018-05-18", "09:00"))
    assert [s.slot for s in propose_slots(wished(*both)).slots] == list(both)


@pytest.mark.parametrize(
    "impossible",
    [slot("2018-05-10"), slot("2018-04-05"), slot("2018-05-12")],
    ids=["holiday", "past", "Saturday"],
)
def test_a_wish_that_cannot_be_gives_no_slot(impossible: Slot) -> None:
    assert propose_slots(wished(impossible)).slots == ()


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (("2018-05-09", "00:00"), ("2018-05-10", "00:00"), ["05-09 09:00", "05-09 12:00"]),  # a day
        (("2018-05-09", "13:00"), ("2018-05-10", "00:00"), ["05-09 13:00"]),  # after 13
        (("2018-05-09", "00:00"), ("2018-05-09", "12:00"), ["05-09 09:00"]),  # before 12
        (("2018-05-09", "14:00"), ("2018-05-10", "00:00"), ["05-09 14:00"]),  # after 14: over the hours, named
        (("2018-05-14", "00:00"), ("2018-05-19", "00:00"), ["05-14 09:00", "05-15 12:00", "05-16 10:00"]),  # a week
    ],
)
def test_an_open_wish_is_fitted_to_slots_inside_it(
    first: tuple[str, str], last: tuple[str, str], expected: list[str]
) -> None:
    proposal = propose_slots(wished(Slot(start=at(*first), end=at(*last))))
    assert starts(proposal) == expected


def test_in_an_open_wish_the_times_that_break_least_are_taken() -> None:
    # 17 May is the latest day; 18 May would be a breach.
    week = Slot(start=at("2018-05-17", "00:00"), end=at("2018-05-19", "00:00"))
    assert all(not s.breaches for s in propose_slots(wished(week)).slots)


def test_an_exact_wish_goes_before_an_open_one() -> None:
    exact, open_ = slot("2018-05-14", "12:30"), Slot(start=at("2018-05-16", "13:00"), end=at("2018-05-17", "00:00"))
    assert [s.slot for s in propose_slots(wished(exact, open_)).slots] == [exact, slot("2018-05-16", "13:00")]


def test_a_booked_inspector_makes_a_wish_impossible() -> None:
    taken = booking(IB.id, slot("2018-05-14", "13:00"))
    assert propose_slots(wished(slot("2018-05-14", "12:30"), bookings=(taken,))).slots == ()
