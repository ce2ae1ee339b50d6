"""Finding a date: who is asked what after which answer, until a slot has three yeses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from handlers.model import (
    AtDate,
    Authority,
    Booking,
    Party,
    QuestionStatus,
    RoundStatus,
    SlotSource,
    Stage,
)
from handlers.proposer_rules import overlap
from handlers.stages import meeting_dates
from messages.letters_common import Noted
from messages.letters_dates import DatesAsked, DatesOffered, DatesReminder, MeetingAgreed
from messages.reading import Choice, DateMention, Kind, Slot
from tests.handlers.builders import (
    ANNA,
    CASE_ID,
    ELSE,
    IB,
    KIM,
    LEADER,
    PROGRAMME,
    at,
    make_desk,
    make_mail,
    make_meeting,
    make_reading,
    make_view,
    make_visit,
    no,
    planned,
    slot,
    wish,
    yes,
)
from tests.handlers.course import Course, day

AT, ST, INSTITUTION = Party.AT, Party.ST, Party.INSTITUTION
FIRST, SECOND, THIRD = slot("2018-05-08", "09:00"), slot("2018-05-11", "12:00"), slot("2018-05-14", "10:00")
SLOTS = (FIRST, SECOND, THIRD)


def asked(course: Course, party: Party) -> DatesAsked:
    letter = course.letter(party)
    assert isinstance(letter, DatesAsked)
    return letter


def offered(course: Course) -> DatesOffered:
    letter = course.letter(INSTITUTION)
    assert isinstance(letter, DatesOffered)
    return letter


# ---------------------------------------------------------------------- a round begins
def test_a_round_asks_both_inspectors_in_one_mail_each_and_not_the_institution() -> None:
    course = Course()
    course.propose()
    for party in (AT, ST):
        letter = asked(course, party)
        assert [(t.number, t.slot, t.breaches) for t in letter.times] == [(n, s, ()) for n, s in enumerate(SLOTS, 1)]
        assert letter.answer_by == day("2018-04-18")
        assert course.question(party).status is QuestionStatus.OPEN
    assert course.to(INSTITUTION) == []
    assert course.view.case.stage is Stage.DATES
    assert (course.round.status, course.round.number, course.round.presenter) == (
        RoundStatus.AUTHORITIES,
        1,
        Authority.AT,
    )


@pytest.mark.parametrize(
    ("visits", "presenter"),
    [
        ((make_visit(Authority.AT, "2018-04-10"),), Authority.AT),
        ((make_visit(Authority.ST, "2018-04-10"),), Authority.ST),
        ((make_visit(Authority.AT, "2018-04-10"), make_visit(Authority.ST, "2018-04-09")), Authority.ST),
        ((make_visit(Authority.ST, "2018-04-10"), planned(Authority.AT, "2018-04-09")), Authority.ST),
    ],
)
def test_the_authority_of_the_first_held_visit_presents_the_dates(visits: Any, presenter: Authority) -> None:
    course = Course(make_view(visits=visits))
    course.propose()
    assert course.round.presenter is presenter


def test_an_inspector_whose_visit_has_no_date_is_asked_for_it_in_the_same_mail() -> None:
    course = Course(make_view(visits=(make_visit(Authority.AT, "2018-04-10"),)))
    course.propose()
    assert (asked(course, AT).asks_visit, asked(course, ST).asks_visit) == (False, True)
    assert [q.party for q in course.view.open_questions(kind=Kind.VISIT)] == [ST]
    # the end of the window stands for the missing date: 27 April + 3 working days + 14 days
    assert course.slots[0].start.date() == day("2018-05-16")


def test_nothing_is_proposed_before_a_visit_was_held() -> None:
    course = Course(make_view(visits=(planned(Authority.AT, "2018-04-20"),)))
    decision = course.propose()
    assert (decision.outgoing, decision.changes, decision.acted) == ((), (), False)
    assert [entry.rule for entry in decision.log] == ["no visit held"]


def test_a_round_that_is_open_is_not_opened_again() -> None:
    course = Course()
    course.propose()
    assert course.propose().outgoing == ()
    assert len(course.view.rounds) == 1


def test_without_an_inspector_the_coordinator_is_asked_and_can_try_again() -> None:
    course = Course(replace(Course().view, people={p.id: p for p in (ANNA, KIM)}))
    course.propose()
    assert [o.to for o in course.last.outgoing] == [ANNA.id]
    prompt = course.prompt()
    assert "socialtilsynet" in prompt.title
    course.view = replace(course.view, people={p.id: p for p in (ANNA, IB, KIM)})
    course.settle(prompt, "again")
    assert [o.to for o in course.last.outgoing] == [IB.id]


def test_breaches_are_named_to_the_authorities() -> None:
    course = Course(
        make_view(visits=(make_visit(Authority.AT, "2018-04-10"), make_visit(Authority.ST, "2018-04-09"))),
        now=at("2018-04-26"),
    )
    course.propose()
    assert all("28 dage" in t.breaches[0] for t in asked(course, AT).times)
    course.accept(AT)
    course.accept(ST)
    assert all(t.breaches == () for t in offered(course).times)


def test_ats_own_date_is_offered_and_marked() -> None:
    date = AtDate(id="TC Syd:1", center="TC Syd", start=at("2018-05-09", "10:00"), end=at("2018-05-09", "12:00"))
    course = Course(replace(Course().view, at_dates=(date,)))
    course.propose()
    assert [(s.source, s.at_date_id) for s in course.slots if s.start == date.start] == [(SlotSource.AT_DATE, date.id)]


def test_a_date_of_another_centre_is_not_offered() -> None:
    date = AtDate(id="TC Nord:1", center="TC Nord", start=at("2018-05-09", "10:15"), end=at("2018-05-09", "12:15"))
    course = Course(replace(Course().view, at_dates=(date,)))
    course.propose()
    assert course.slots
    assert all(s.at_date_id is None for s in course.slots)


# ---------------------------------------------------------------------- the inspectors answer
@pytest.mark.parametrize(
    ("at_says", "st_says", "to_institution"),
    [
        (("accept", yes(FIRST), yes(SECOND), yes(THIRD)), ("accept", yes(FIRST), yes(SECOND), yes(THIRD)), SLOTS),
        (("accept", yes(FIRST), yes(SECOND), no("2018-05-14")), ("accept", *map(yes, SLOTS)), (FIRST, SECOND)),
        # who names only what does not suit can the rest, as the mail says
        (("decline", no("2018-05-08")), ("accept", *map(yes, SLOTS)), (SECOND, THIRD)),
        (("accept", no("2018-05-08")), ("accept", *map(yes, SLOTS)), (SECOND, THIRD)),
        # who names one is offered in that one, while there is one both named
        (("accept", yes(SECOND)), ("accept", *map(yes, SLOTS)), (SECOND,)),
        # nobody rules out anything, but no slot has two yeses: all that neither ruled out
        (("accept", yes(FIRST)), ("accept", yes(SECOND)), SLOTS),
        (("accept", yes(FIRST), no("2018-05-14")), ("accept", yes(SECOND)), (FIRST, SECOND)),
        # a whole week that suits
        (("accept", wish("2018-05-07", end=day("2018-05-11"))), ("accept", *map(yes, SLOTS)), (FIRST, SECOND)),
    ],
)  # fmt: skip
def test_what_neither_inspector_rules_out_goes_to_the_institution(
    at_says: Any, st_says: Any, to_institution: tuple[Slot, ...]
) -> None:
    course = Course()
    course.propose()
    first = course.mail(AT, *at_says)
    assert (first.outgoing, len(first.notices)) == ((), 1)
    course.mail(ST, *st_says)
    assert [(t.number, t.slot) for t in offered(course).times] == list(enumerate(to_institution, 1))
    assert course.round.status is RoundStatus.INSTITUTION
    assert [o.to for o in course.last.outgoing] == [LEADER]


def test_the_institution_is_written_to_in_the_first_visitors_name() -> None:
    course = Course()
    course.propose()
    course.accept(ST)
    course.accept(AT)
    (mail,) = course.to(INSTITUTION)
    assert mail.signature is not None
    assert (mail.signature.name, mail.signature.office, mail.signature.phone) == (ANNA.name, "TC Syd", ANNA.phone)
    assert mail.to_institution
    assert mail.question_id == course.question(INSTITUTION).id


def test_an_inspector_who_can_none_begins_the_next_round_at_once() -> None:
    course = Course()
    course.propose()
    course.decline(AT)
    assert [r.status for r in course.view.rounds] == [RoundStatus.FAILED, RoundStatus.AUTHORITIES]
    assert {asked(course, p).because for p in (AT, ST)} == {"again"}
    assert not any(overlap(s.slot, before) for s in course.slots for before in SLOTS)
    assert course.view.question(f"{CASE_ID}:meeting_dates:st:1").status is QuestionStatus.WITHDRAWN  # type: ignore[union-attr]


def test_between_them_the_inspectors_may_rule_out_all() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "decline", no("2018-05-08"))
    course.mail(ST, "decline", no("2018-05-11"), no("2018-05-14"))
    assert course.round.number == 2
    assert course.to(INSTITUTION) == []


def test_days_ruled_out_beside_the_slots_are_left_alone_in_the_next_round() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "decline", no("2018-05-07", "2018-05-18"))
    assert all(s.start.date() > day("2018-05-18") for s in course.slots)


def test_the_offer_to_a_silent_party_can_be_reminded_of() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "decline", no("2018-05-11"))
    letter = meeting_dates.reminder(course.view, course.question(ST), PROGRAMME)
    assert isinstance(letter, DatesReminder)
    assert [(t.number, t.slot) for t in letter.times] == [(1, FIRST), (3, THIRD)]  # the first mail's numbers
    assert not letter.plural


def test_a_round_that_is_over_is_not_reminded_of() -> None:
    course = Course()
    course.propose()
    question = course.question(ST)
    course.decline(AT)
    assert meeting_dates.reminder(course.view, question, PROGRAMME) is None


# ---------------------------------------------------------------------- the institution answers
@pytest.mark.parametrize(("numbers", "fixed"), [((1,), FIRST), ((2,), SECOND), ((3, 2), SECOND), ((1, 2, 3), FIRST)])
def test_the_earliest_slot_all_three_can_is_fixed(numbers: tuple[int, ...], fixed: Slot) -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.accept(INSTITUTION, *numbers)
    meeting = course.view.meeting
    assert meeting is not None
    assert (meeting.slot, meeting.sequence, meeting.location) == (fixed, 0, "Solvej 1, 5000 Odense C")
    assert course.round.status is RoundStatus.AGREED
    assert course.view.case.stage is Stage.PREPARATION
    assert course.view.open_questions(kind=Kind.MEETING_DATES) == ()


def test_everybody_gets_the_same_invitation_which_is_the_receipt() -> None:
    course = Course()
    course.agreed()
    invitations = course.calendars()
    assert set(invitations) == {ANNA.id, IB.id, LEADER}
    assert len(course.last.outgoing) == 3
    assert len({(i.uid, i.sequence, i.method) for i in invitations.values()}) == 1
    invitation = invitations[LEADER]
    assert (invitation.method, invitation.sequence) == ("REQUEST", 0)
    assert {a.email for a in invitation.attendees} == {ANNA.id, IB.id, LEADER}
    assert all(isinstance(o.letter, MeetingAgreed) for o in course.last.outgoing)
    assert course.last.notices == ()


def test_an_answer_that_brings_the_next_mail_at_once_is_not_noted_beside() -> None:
    course = Course()
    course.propose()
    assert len(course.accept(ST).notices) == 1
    assert course.decline(AT).notices == ()  # the next round's mail
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(slot("2018-06-12", "10:00")))
    course.accept(AT)
    assert course.accept(ST).notices == ()  # the invitation


def test_an_institution_that_can_none_gets_a_receipt_and_a_new_round_begins() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.decline(INSTITUTION)
    assert isinstance(course.letter(INSTITUTION), Noted)
    assert course.round.number == 2
    course.accept(AT)
    course.accept(ST)
    assert offered(course).because == "again"
    assert not any(overlap(t.slot, before) for t in offered(course).times for before in SLOTS)


def test_an_institution_that_rules_out_one_has_not_chosen_another() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    decision = course.mail(INSTITUTION, "decline", no("2018-05-08"))
    assert not decision.acted
    assert course.view.meeting is None
    assert [c.arguments.get("slots") for c in course.prompt().choices][:3] == ["1", "2", "3"]


def test_a_slot_an_inspector_passed_over_is_confirmed_before_it_is_fixed() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "accept", yes(FIRST))
    course.mail(ST, "accept", yes(SECOND))
    course.accept(INSTITUTION, 2)
    assert course.view.meeting is None
    assert [o.to for o in course.last.outgoing] == [ANNA.id]
    assert (asked(course, AT).because, [t.slot for t in asked(course, AT).times]) == ("confirm", [SECOND])
    course.accept(AT)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == SECOND


def test_a_slot_an_inspector_does_not_confirm_is_gone() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "accept", yes(FIRST))
    course.mail(ST, "accept", yes(SECOND))
    course.accept(INSTITUTION, 2)
    course.decline(AT)
    assert course.view.meeting is None
    assert course.round.number == 2


def test_after_two_rounds_the_coordinator_is_asked() -> None:
    course = Course()
    course.propose()
    course.decline(AT)
    course.decline(ST)
    assert [r.status for r in course.view.rounds] == [RoundStatus.FAILED, RoundStatus.FAILED]
    assert course.last.outgoing == ()
    assert {n.to for n in course.last.notices} == {ANNA.id, IB.id}
    prompt = course.prompt()
    assert [c.action for c in prompt.choices] == ["round", "end"]
    course.settle(prompt, "round")
    assert course.round.number == 3
    course.decline(ST)
    assert "3 runder" in course.prompt().title


def test_the_number_of_rounds_is_the_programmes() -> None:
    one = replace(PROGRAMME, dates=PROGRAMME.dates.model_copy(update={"rounds": 1}))
    course = Course()
    course.propose()
    mail = make_mail(AT, make_reading(Kind.MEETING_DATES, "decline"), when=course.now)
    desk = make_desk(course.view, course.now, mail, programme=one)
    meeting_dates.take_mail(desk, mail)
    assert desk.view.open_round is None
    assert len(desk.view.open_prompts("meeting_dates")) == 1


# ---------------------------------------------------------------------- other times
def test_a_time_the_institution_proposes_needs_only_the_two_inspectors() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    other = slot("2018-05-15", "12:30")
    course.mail(INSTITUTION, "counter", yes(other))
    for party in (AT, ST):
        letter = asked(course, party)
        assert (letter.because, letter.by, letter.settles) == ("counter", "botilbuddet", True)
        assert [t.slot for t in letter.times] == [other]
    receipt = course.letter(INSTITUTION)
    assert isinstance(receipt, Noted)
    assert "15. maj 2018" in receipt.noted[0]
    assert course.round.status is RoundStatus.AUTHORITIES
    course.accept(AT)
    course.accept(ST)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == other
    assert len(course.calendars()) == 3


def test_a_time_an_inspector_proposes_goes_to_the_other_and_then_to_the_institution() -> None:
    course = Course()
    course.propose()
    course.accept(ST)
    other = slot("2018-05-16", "09:00")
    course.mail(AT, "counter", yes(other))
    assert [o.to for o in course.last.outgoing] == [IB.id]
    assert (asked(course, ST).by, asked(course, ST).settles) == ("Arbejdstilsynet", False)
    course.accept(ST)
    assert [t.slot for t in offered(course).times] == [other]
    course.accept(INSTITUTION)
    assert course.view.meeting is not None


def test_an_inspector_who_has_not_answered_gets_old_and_new_times_in_one_mail() -> None:
    course = Course()
    course.propose()
    other = slot("2018-05-16", "09:00")
    course.mail(AT, "counter", yes(FIRST), yes(other))
    assert [t.slot for t in asked(course, ST).times] == [FIRST, other]
    assert len(course.view.open_questions(kind=Kind.MEETING_DATES, party=ST)) == 1


def test_a_later_no_to_a_proposal_leaves_the_earlier_yes_alone() -> None:
    course = Course()
    course.propose()
    course.accept(ST)
    course.mail(AT, "counter", yes(FIRST), yes(slot("2018-05-16", "09:00")))
    course.decline(ST)
    assert [t.slot for t in offered(course).times] == [FIRST]


@pytest.mark.parametrize(
    ("mentions", "slots"),
    [
        ((wish("2018-05-16"),), ["05-16 09:00", "05-16 12:00"]),
        ((wish("2018-05-16", "13:00"),), ["05-16 13:00"]),
        ((wish("2018-05-16", "13:00", open="after"),), ["05-16 13:00"]),
        ((wish("2018-05-16", "12:00", open="before"),), ["05-16 09:00"]),
        ((wish("2018-05-15", end=day("2018-05-17")), no("2018-05-16")), ["05-15 09:00", "05-17 10:00", "05-17 12:00"]),
        ((wish("2018-05-14", open="after"),), ["05-15 09:00", "05-16 12:00", "05-17 10:00"]),
        ((wish("2018-05-15", "12:30", end=at("2018-05-15", "14:30")), wish("2018-05-16", "13:00", open="after")),
         ["05-15 12:30", "05-16 13:00"]),
    ],
)  # fmt: skip
def test_days_and_open_ends_are_fitted_to_slots_inside_them(mentions: Any, slots: list[str]) -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", *mentions)
    new = [s for s in course.slots if s.source is SlotSource.COUNTER]
    assert [s.start.strftime("%m-%d %H:%M") for s in new] == slots
    assert all(s.institution and s.proposed_by is INSTITUTION for s in new)


def test_a_counter_proposal_that_breaks_a_soft_rule_names_it_to_the_authorities() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(slot("2018-05-18", "13:30")))
    breaches = asked(course, AT).times[0].breaches
    assert any("28 dage" in b for b in breaches)
    assert any("09.00–15.00" in b for b in breaches)


@pytest.mark.parametrize(
    "impossible",
    [*(yes(slot(d)) for d in ("2018-05-10", "2018-05-12", "2018-04-18", "2018-04-10")), wish("2018-05-21")],
    ids=["holiday", "Saturday", "before the visit", "past", "a whole holiday"],
)  # fmt: skip
def test_a_counter_proposal_that_cannot_be_goes_to_a_person_and_changes_nothing(impossible: DateMention) -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    before = course.slots
    decision = course.mail(INSTITUTION, "counter", impossible)
    assert not decision.acted
    assert (course.slots, decision.outgoing) == (before, ())
    assert course.question(INSTITUTION).status is QuestionStatus.OPEN


def test_a_counter_proposal_the_other_has_ruled_out_goes_to_a_person() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "accept", yes(FIRST), no("2018-05-15", "2018-05-18"))
    course.accept(ST)
    assert not course.mail(INSTITUTION, "counter", yes(slot("2018-05-16"))).acted


def test_a_counter_proposal_on_which_an_inspector_is_booked_goes_to_a_person() -> None:
    when = slot("2018-05-16")
    course = Course(
        replace(
            Course().view,
            bookings=(Booking(person_id=IB.id, case_id="KT-2018-020", start=when.start, end=when.end, firm=True),),
        )
    )
    course.propose()
    course.accept(AT)
    course.accept(ST)
    assert not course.mail(INSTITUTION, "counter", yes(when)).acted
    assert any("socialtilsynet er optaget" in e.what for e in course.last.log)


def test_a_counter_proposal_that_is_on_the_table_already_is_a_yes_to_it() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "accept", yes(SECOND))
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(THIRD))
    assert len(course.slots) == 3
    assert [s.institution for s in course.slots] == [None, False, True]
    assert [o.to for o in course.last.outgoing if isinstance(o.letter, DatesAsked)] == [ANNA.id]


def test_all_saying_no_to_a_counter_proposal_ends_the_round() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(slot("2018-05-15", "12:30")))
    course.decline(AT)
    assert course.round.number == 2


# ---------------------------------------------------------------------- unclear, unasked, changed
@pytest.mark.parametrize(
    ("outcome", "mentions"),
    [
        ("unclear", ()),
        ("accept", ()),  # a yes to three slots at once
        ("accept", (wish("2018-05-15"),)),  # a yes to a day that was not offered
        ("accept", (yes(slot("2018-05-15")),)),
        ("counter", ()),
        ("decline", (yes(FIRST),)),
        ("accept", (yes(FIRST), no("2018-05-08"))),  # yes and no to one day
        ("accept", (yes(FIRST), replace(yes(FIRST), wanted=False))),
    ],
)
def test_what_does_not_say_which_slot_goes_to_a_person(outcome: str, mentions: tuple[DateMention, ...]) -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    decision = course.mail(INSTITUTION, outcome, *mentions)
    assert (decision.acted, decision.outgoing) == (False, ())
    assert course.view.meeting is None
    assert course.prompt().rule == "reading"


def test_a_plain_yes_to_a_single_slot_is_a_yes_to_it() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "accept", yes(SECOND))
    course.accept(ST)
    course.mail(INSTITUTION, "accept")
    assert course.view.meeting is not None


def test_a_day_with_two_slots_on_it_does_not_say_which() -> None:
    course = Course(make_view(visits=Course().view.visits.values()), now=at("2018-04-11"))
    course.propose()
    course.mail(AT, "counter", yes(slot("2018-05-16", "09:00")), yes(slot("2018-05-16", "13:00")))
    assert not course.mail(ST, "accept", wish("2018-05-16")).acted


@pytest.mark.parametrize("party", [INSTITUTION, Party.COORDINATOR, None])
def test_who_was_not_asked_is_put_before_a_person(party: Party | None) -> None:
    course = Course()
    course.propose()
    decision = course.mail(party, "accept", yes(FIRST))
    assert not decision.acted
    assert all(s.institution is None for s in course.slots)


def test_a_later_answer_corrects_the_earlier_one() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.mail(AT, "accept", yes(FIRST), no("2018-05-11"), no("2018-05-14"))
    course.accept(ST)
    assert [t.slot for t in offered(course).times] == [FIRST]


def test_the_same_answer_twice_changes_nothing() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    slots = course.slots
    decision = course.accept(AT)
    assert (decision.outgoing, decision.notices, course.slots) == ((), (), slots)
    course.accept(ST)
    assert course.accept(AT).outgoing == ()  # nor when others were told since
    assert course.prompts() == []


def test_an_inspector_who_changes_an_answer_after_the_institution_was_asked_goes_to_a_person() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    decision = course.mail(AT, "accept", yes(FIRST), no("2018-05-11"))
    assert (decision.acted, decision.outgoing) == (False, ())
    assert all(s.at for s in course.slots)
    assert "andre har fået besked" in course.prompt().text


def test_what_a_person_decided_is_carried_out() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(AT, "accept", yes(FIRST), no("2018-05-11"), no("2018-05-14"), settled_by="Kim")
    assert [s.at for s in course.slots] == [True, False, False]
    course.mail(INSTITUTION, "accept", yes(SECOND), settled_by="Kim")
    assert course.view.meeting is None


def test_an_institution_that_returns_to_an_offer_after_a_counter_proposal_goes_to_a_person() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(slot("2018-05-15", "12:30")))
    assert not course.mail(INSTITUTION, "accept", yes(FIRST)).acted
    assert course.view.meeting is None


def test_an_answer_while_nothing_is_out_goes_to_a_person() -> None:
    assert not Course().mail(ST, "counter", wish("2018-05-15")).acted


def test_what_a_person_took_from_an_answer_while_nothing_is_out_begins_a_round() -> None:
    course = Course()
    course.mail(ST, "counter", yes(slot("2018-05-15")), settled_by="Kim")
    assert [s.slot for s in course.slots] == [slot("2018-05-15")]
    assert [o.to for o in course.last.outgoing] == [ANNA.id]


def test_a_yes_to_the_meeting_that_stands_is_noted() -> None:
    course = Course()
    when = course.agreed()
    decision = course.mail(INSTITUTION, "accept", yes(when))
    assert (decision.outgoing, decision.acted) == ((), True)
    assert course.prompts() == []


@pytest.mark.parametrize(
    ("outcome", "mentions"), [("decline", ()), ("counter", (wish("2018-05-16"),)), ("accept", (yes(THIRD),))]
)
def test_a_word_against_the_meeting_that_stands_goes_to_a_person(outcome: str, mentions: Any) -> None:
    course = Course()
    course.agreed()
    decision = course.mail(INSTITUTION, outcome, *mentions)
    assert not decision.acted
    assert course.view.meeting is not None
    assert [c.arguments.get("outcome") for c in course.prompt().choices][:2] == ["postponed", "cancelled"]


# ---------------------------------------------------------------------- what a person may choose
def test_the_choices_put_what_was_read_first() -> None:
    course = Course()
    course.propose()
    mail = make_mail(AT, make_reading(Kind.MEETING_DATES, "unclear", yes(SECOND), decision=Choice.ASK))
    found = meeting_dates.choices(course.view, mail)
    assert [(c.arguments["outcome"], c.arguments.get("slots")) for c in found[:5]] == [
        ("accept", "2"),
        ("accept", "1"),
        ("accept", "3"),
        ("accept", "1,2,3"),
        ("decline", ""),
    ]
    assert {c.action for c in found} == {"read"}


def test_other_times_that_were_read_are_a_choice_in_words() -> None:
    course = Course()
    course.propose()
    mail = make_mail(AT, make_reading(Kind.MEETING_DATES, "unclear", wish("2018-05-16", "13:00"), wish("2018-05-17")))
    labels = [c.label for c in meeting_dates.choices(course.view, mail)]
    assert "Foreslår onsdag den 16. maj 2018 kl. 13.00; torsdag den 17. maj 2018" in labels


# ---------------------------------------------------------------------- collisions, silence, numbering
def test_an_inspector_booked_elsewhere_meanwhile_is_not_booked_twice() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    taken = Booking(person_id=ANNA.id, case_id="KT-2018-020", start=FIRST.start, end=FIRST.end, firm=True)
    course.view = replace(course.view, bookings=(taken,))
    course.accept(INSTITUTION, 1, 2)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == SECOND


def test_where_the_only_slot_collides_the_coordinator_decides() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    taken = Booking(person_id=ANNA.id, case_id="KT-2018-020", start=FIRST.start, end=FIRST.end, firm=True)
    course.view = replace(course.view, bookings=(taken,))
    course.accept(INSTITUTION, 1)
    assert course.view.meeting is None
    course.settle(course.prompt(), "use")
    assert course.view.meeting is not None
    assert course.view.meeting.slot == FIRST


def test_when_the_last_slot_has_passed_the_coordinator_is_asked() -> None:
    course = Course()
    course.propose()
    (deadline,) = meeting_dates.deadlines(course.view, PROGRAMME)
    assert deadline.due == THIRD.start
    course.now = deadline.due
    course.step(lambda desk: meeting_dates.take_deadline(desk, deadline.key))
    assert course.round.status is RoundStatus.FAILED
    assert course.last.outgoing == ()
    assert course.prompt().rule == "meeting_dates"
    assert tuple(meeting_dates.deadlines(course.view, PROGRAMME)) == ()


def test_a_slot_that_has_passed_is_not_fixed() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.now = FIRST.start + timedelta(hours=1)
    course.accept(INSTITUTION, 1, 3)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == THIRD


def test_a_reply_to_an_older_mail_is_read_with_that_mails_numbers() -> None:
    course = Course()
    course.propose()
    first = course.question(ST)
    course.accept(ST)
    course.mail(AT, "counter", yes(slot("2018-05-16", "09:00")))
    second = course.question(ST)
    assert first.id != second.id
    assert meeting_dates.offered(course.view, ST, first.id) == SLOTS
    assert meeting_dates.offered(course.view, ST, second.id) == (slot("2018-05-16", "09:00"),)
    assert meeting_dates.offered(course.view, ST) == (*SLOTS, slot("2018-05-16", "09:00"))
    assert meeting_dates.offered(course.view, INSTITUTION) == ()


# ---------------------------------------------------------------------- what the institution may not learn
def test_the_deadline_never_falls_on_a_visit_to_come() -> None:
    course = Course()
    course.propose()
    course.now = at("2018-04-12")
    course.accept(AT)
    course.accept(ST)
    assert course.question(INSTITUTION).answer_by == day("2018-04-20")  # not the 19th, when ST comes


def test_nothing_the_institution_gets_speaks_of_visits() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.decline(INSTITUTION)
    course.accept(AT)
    course.accept(ST)
    reminder = meeting_dates.reminder(course.view, course.question(INSTITUTION), PROGRAMME)
    assert reminder is not None
    course.mail(INSTITUTION, "counter", yes(slot("2018-05-16", "12:30")))
    course.accept(AT)
    course.accept(ST)
    course.mail(ST, "postponed", kind=Kind.CANCELLATION)
    words = course.words_to_institution()
    for told in ("besøg", "visit", "19. april", "19 April", "10. april", "begge tilsyn har"):
        assert told not in words


def test_the_st_contact_and_the_coordinator_get_no_mail_of_the_round() -> None:
    course = Course()
    course.agreed()
    to = {o.to for d in course.decisions for o in d.outgoing}
    assert to == {ANNA.id, IB.id, LEADER}
    assert ELSE.id not in to


def test_no_two_mails_share_a_key() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    course.mail(INSTITUTION, "counter", yes(slot("2018-05-15", "12:30")))
    course.accept(AT)
    course.decline(ST)
    course.accept(AT)
    course.accept(ST)
    course.accept(INSTITUTION)
    keys = [o.key for d in course.decisions for o in d.outgoing]
    assert len(keys) == len(set(keys)) >= 12


def test_a_meeting_that_was_held_is_not_proposed_over() -> None:
    course = Course(replace(Course().view, meetings=(make_meeting(FIRST),)))
    assert course.propose().outgoing == ()
