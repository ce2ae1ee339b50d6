"""What turns dates over: agreed on the spot, postponed, pressed in a calendar, a visit that moved, commands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, Literal

import pytest

from handlers.decision import Desk
from handlers.events import CalendarReply
from handlers.model import (
    Authority,
    MeetingStatus,
    Party,
    QuestionStatus,
    RoundStatus,
    SlotSource,
    Stage,
    VisitStatus,
)
from handlers.proposer_rules import overlap
from handlers.stages import meeting_dates
from handlers.view import CaseView
from messages.letters_dates import (
    CourseEnded,
    DatesAsked,
    DatesGone,
    DatesOffered,
    MeetingMoved,
    MeetingOff,
)
from messages.reading import Kind, Slot
from tests.handlers.builders import (
    ANNA,
    IB,
    LEADER,
    PROGRAMME,
    at,
    make_meeting,
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


def on_the_spot(course: Course, when: Slot, authority: Authority = Authority.AT) -> None:
    course.step(lambda desk: meeting_dates.agree_on_the_spot(desk, when, authority))


def move_visit(course: Course, authority: Authority, to: str | None) -> None:
    """The visits stage saves the visit, then tells this stage."""

    def act(desk: Desk) -> None:
        status = VisitStatus.PLANNED if to else VisitStatus.UNKNOWN
        desk.put(replace(desk.view.visit(authority), day=day(to) if to else None, status=status))
        meeting_dates.visit_moved(desk, authority)

    course.step(act)


def asked_because(course: Course, party: Party) -> str:
    letter = course.letter(party)
    assert isinstance(letter, DatesAsked)
    return letter.because


# ---------------------------------------------------------------------- agreed on the spot
@pytest.mark.parametrize(("authority", "mine", "other"), [(Authority.AT, AT, ST), (Authority.ST, ST, AT)])
def test_a_date_agreed_on_the_spot_asks_the_other_authority_then_the_institution(
    authority: Authority, mine: Party, other: Party
) -> None:
    course = Course()
    on_the_spot(course, slot("2018-05-14", "10:00"), authority)
    assert [(s.source, s.at, s.st) for s in course.slots] == [
        (SlotSource.ON_THE_SPOT, True if mine is AT else None, True if mine is ST else None)
    ]
    assert course.round.presenter is authority
    assert [o.to for o in course.last.outgoing] == [ANNA.id if other is AT else IB.id]
    assert asked_because(course, other) == "on_the_spot"
    course.accept(other)
    offer = course.letter(INSTITUTION)
    assert isinstance(offer, DatesOffered)
    assert (offer.because, [t.slot for t in offer.times]) == ("on_the_spot", [slot("2018-05-14", "10:00")])
    course.accept(INSTITUTION)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == slot("2018-05-14", "10:00")


def test_a_date_on_the_spot_that_the_other_cannot_makes_an_ordinary_round() -> None:
    course = Course()
    on_the_spot(course, slot("2018-05-14", "10:00"))
    course.decline(ST)
    assert course.round.number == 2
    assert slot("2018-05-14", "10:00") not in [s.slot for s in course.slots]
    course.accept(AT)
    course.accept(ST)
    offer = course.letter(INSTITUTION)
    assert isinstance(offer, DatesOffered)
    assert offer.because == "again"  # the institution had heard of the first date


def test_a_date_on_the_spot_takes_the_place_of_an_open_round() -> None:
    course = Course()
    course.propose()
    on_the_spot(course, slot("2018-05-15", "10:00"))
    assert [r.status for r in course.view.rounds] == [RoundStatus.WITHDRAWN, RoundStatus.AUTHORITIES]
    assert [q.party for q in course.view.open_questions(kind=Kind.MEETING_DATES)] == [ST]


def test_soft_breaches_of_a_date_on_the_spot_are_named_to_the_other() -> None:
    course = Course()
    on_the_spot(course, slot("2018-05-18", "10:00"))
    letter = course.letter(ST)
    assert isinstance(letter, DatesAsked)
    assert "28 dage" in letter.times[0].breaches[0]


@pytest.mark.parametrize("when", [slot("2018-05-10"), slot("2018-05-12"), slot("2018-04-19")])
def test_a_date_on_the_spot_that_cannot_be_goes_to_the_coordinator(when: Slot) -> None:
    course = Course()
    on_the_spot(course, when)
    assert (course.last.outgoing, course.view.rounds) == ((), ())
    course.settle(course.prompt(), "spot")
    assert [s.slot for s in course.slots] == [when]


def test_a_date_on_the_spot_that_has_passed_can_only_be_replaced() -> None:
    course = Course()
    on_the_spot(course, slot("2018-04-03"))
    assert [c.action for c in course.prompt().choices] == ["round"]


def test_a_date_on_the_spot_before_a_visit_without_a_date_is_asked_with_the_breach() -> None:
    course = Course(make_view(visits=(make_visit(Authority.AT, "2018-04-10"),)))
    on_the_spot(course, slot("2018-04-26"))
    letter = course.letter(ST)
    assert isinstance(letter, DatesAsked)
    assert letter.asks_visit
    assert any("før det sidste tilsynsbesøg" in b for b in letter.times[0].breaches)


def test_another_date_on_the_spot_than_the_one_agreed_goes_to_the_coordinator() -> None:
    course = Course()
    when = course.agreed()
    on_the_spot(course, when)
    assert course.prompts() == []
    on_the_spot(course, slot("2018-05-15", "10:00"))
    assert course.last.outgoing == ()
    course.settle(course.prompt(), "spot")
    assert course.view.meeting is None
    assert {i.method for i in course.calendars().values()} == {"CANCEL"}
    assert set(course.calendars()) == {ANNA.id, IB.id, LEADER}


# ---------------------------------------------------------------------- postponed and cancelled
@pytest.mark.parametrize("by", [AT, ST, INSTITUTION])
def test_a_postponed_meeting_is_withdrawn_from_all_calendars_and_a_new_round_begins(by: Party) -> None:
    course = Course()
    when = course.agreed()
    uid = course.calendars()[LEADER].uid
    course.mail(by, "postponed", kind=Kind.CANCELLATION)
    assert course.view.meetings[0].status is MeetingStatus.POSTPONED
    cancels = course.calendars()
    assert set(cancels) == {ANNA.id, IB.id, LEADER}
    assert {(c.method, c.uid, c.sequence) for c in cancels.values()} == {("CANCEL", uid, 1)}
    assert [type(course.letter(p)) for p in (AT, ST, INSTITUTION)] == [DatesAsked, DatesAsked, MeetingOff]
    assert (course.round.number, course.view.case.stage) == (2, Stage.DATES)
    assert not any(overlap(s.slot, when) for s in course.slots)


def test_one_mail_a_person_tells_of_the_old_meeting_and_asks_for_the_new_one() -> None:
    course = Course()
    when = course.agreed()
    course.mail(INSTITUTION, "postponed", kind=Kind.CANCELLATION)
    letter = course.letter(AT)
    assert isinstance(letter, DatesAsked)
    assert (letter.because, letter.by, letter.old) == ("postponed", "botilbuddet", when)


def test_a_meeting_postponed_to_a_new_time_asks_the_others_about_that_time() -> None:
    course = Course()
    course.agreed()
    other = slot("2018-05-16", "10:00")
    course.mail(AT, "postponed", yes(other), kind=Kind.CANCELLATION)
    assert [(s.slot, s.at, s.st, s.institution) for s in course.slots] == [(other, True, None, None)]
    assert isinstance(course.letter(AT), MeetingOff)
    assert isinstance(course.letter(ST), DatesAsked)
    course.accept(ST)
    course.accept(INSTITUTION)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == other
    assert (course.view.meeting.sequence, course.view.meeting.id) == (0, "KT-2018-014:m2")
    assert len({m.uid for m in course.view.meetings}) == 2


def test_days_named_with_a_postponement_are_left_alone() -> None:
    course = Course()
    course.agreed()
    course.mail(INSTITUTION, "postponed", no("2018-05-07", "2018-05-16"), kind=Kind.CANCELLATION)
    assert all(s.start.date() >= day("2018-05-17") for s in course.slots)


def test_a_postponement_told_after_the_day_sends_no_calendar_entry() -> None:
    course = Course()
    course.agreed()
    course.now = at("2018-05-09")
    course.mail(ST, "postponed", kind=Kind.CANCELLATION)
    assert course.calendars() == {}
    assert course.round.number == 2


def test_questions_about_the_meeting_end_with_it() -> None:
    course = Course()
    course.agreed()

    def ask_for_points(desk: Desk) -> None:
        desk.open_question(Kind.AGENDA, INSTITUTION, answer_by=day("2018-05-02"))

    course.step(ask_for_points)
    course.mail(AT, "postponed", kind=Kind.CANCELLATION)
    assert course.view.open_questions(kind=Kind.AGENDA) == ()


@pytest.mark.parametrize(
    ("action", "stage", "status"),
    [
        ("round", Stage.DATES, MeetingStatus.POSTPONED),
        ("end", Stage.CANCELLED, MeetingStatus.CANCELLED),
        ("stands", Stage.PREPARATION, MeetingStatus.AGREED),
    ],
)
def test_a_cancelled_meeting_is_the_coordinators_to_decide(action: str, stage: Stage, status: MeetingStatus) -> None:
    course = Course()
    course.agreed()
    decision = course.mail(INSTITUTION, "cancelled", kind=Kind.CANCELLATION)
    assert (decision.acted, decision.outgoing) == (False, ())
    assert [c.action for c in course.prompt().choices] == ["round", "end", "stands"]
    course.settle(course.prompt(), action)
    assert (course.view.case.stage, course.view.meetings[0].status) == (stage, status)


def test_a_case_that_ends_tells_everybody_once_and_closes_all() -> None:
    course = Course()
    course.agreed()
    course.mail(AT, "cancelled", kind=Kind.CANCELLATION)
    course.settle(course.prompt(), "end", "ny leder")
    assert {i.method for i in course.calendars().values()} == {"CANCEL"}
    assert len(course.last.outgoing) == 3
    letter = course.letter(INSTITUTION)
    assert isinstance(letter, MeetingOff)
    assert (letter.ended, letter.by) == (True, "Arbejdstilsynet")
    assert course.view.open_questions() == ()
    assert course.view.case.closed_at is not None
    assert any("ny leder" in e.what for e in course.last.log)


def test_a_cancellation_read_by_a_person_ends_the_case_at_once() -> None:
    course = Course()
    course.agreed()
    course.mail(INSTITUTION, "cancelled", kind=Kind.CANCELLATION, settled_by="Kim")
    assert course.view.case.stage is Stage.CANCELLED


@pytest.mark.parametrize("view", [None, make_view(meetings=(make_meeting(FIRST, status=MeetingStatus.HELD),))])
@pytest.mark.parametrize("outcome", ["postponed", "cancelled"])
def test_regrets_without_a_meeting_to_come_go_to_a_person(view: CaseView | None, outcome: str) -> None:
    course = Course(view)
    decision = course.mail(ST, outcome, kind=Kind.CANCELLATION)
    assert (decision.acted, decision.outgoing) == (False, ())
    assert course.prompt().rule == "reading"


def test_unclear_regrets_go_to_a_person() -> None:
    course = Course()
    course.agreed()
    assert not course.mail(ST, "unclear", kind=Kind.CANCELLATION).acted


# ---------------------------------------------------------------------- pressed in a calendar
Pressed = Literal["accepted", "declined", "tentative", "counter"]


def press(course: Course, party: Party, status: Pressed, **fields: Any) -> None:
    meeting = course.view.meeting
    assert meeting is not None
    reply = replace(CalendarReply(uid=meeting.uid, attendee="x", status=status, sequence=meeting.sequence), **fields)
    course.mail(party, None, kind=Kind.OTHER, calendar=reply)


@pytest.mark.parametrize("party", [AT, ST, INSTITUTION])
def test_accepting_in_the_calendar_is_noted(party: Party) -> None:
    course = Course()
    course.agreed()
    press(course, party, "accepted")
    meeting = course.view.meeting
    assert meeting is not None
    pressed = {AT: meeting.at_accepted, ST: meeting.st_accepted, INSTITUTION: meeting.institution_accepted}
    assert pressed == {p: True if p is party else None for p in (AT, ST, INSTITUTION)}
    assert course.prompts() == []


@pytest.mark.parametrize(("status", "words"), [("declined", "afbud"), ("tentative", "måske")])
def test_regrets_and_maybe_in_the_calendar_go_to_the_coordinator(status: Pressed, words: str) -> None:
    course = Course()
    course.agreed()
    press(course, INSTITUTION, status)
    assert course.last.outgoing == ()
    assert words in course.prompt().title
    course.settle(course.prompt(), "round")
    assert course.round.number == 2
    letter = course.letter(AT)
    assert isinstance(letter, DatesAsked)
    assert letter.by == "botilbuddet"


def test_regrets_in_the_calendar_are_asked_about_once_while_they_wait() -> None:
    course = Course()
    course.agreed()
    press(course, INSTITUTION, "declined")
    press(course, INSTITUTION, "declined")
    course.settle(course.prompt(), "stands")
    course.view = replace(course.view, prompts=())
    press(course, INSTITUTION, "declined")
    assert len(course.prompts()) == 1


def test_a_new_time_pressed_in_the_calendar_is_put_to_the_others_when_the_coordinator_says_so() -> None:
    course = Course()
    course.agreed()
    other = slot("2018-05-16", "10:00")
    press(course, INSTITUTION, "counter", counter=other)
    assert "16. maj" in course.prompt().text
    course.settle(course.prompt(), "wish")
    assert [(s.slot, s.institution) for s in course.slots] == [(other, True)]
    assert {o.to for o in course.last.outgoing if isinstance(o.letter, DatesAsked)} == {ANNA.id, IB.id}


@pytest.mark.parametrize("fields", [{"uid": "another@samtilsyn"}, {"sequence": 0}])
def test_an_answer_to_another_or_an_older_invitation_changes_nothing(fields: dict[str, Any]) -> None:
    course = Course()
    course.agreed()
    course.command("move", start="2018-05-15T10:00")
    press(course, INSTITUTION, "declined", **fields)
    assert course.prompts() == []
    assert not course.last.acted
    assert course.view.meeting is not None
    assert course.view.meeting.institution_accepted is None


# ---------------------------------------------------------------------- a visit moves
def test_slots_that_still_fit_stay() -> None:
    course = Course()
    course.propose()
    slots = course.slots
    move_visit(course, Authority.ST, "2018-04-18")
    assert (course.last.outgoing, course.last.notices, course.slots) == ((), (), slots)


def test_slots_that_no_longer_fit_are_given_up_and_the_inspectors_told_in_the_bundle() -> None:
    course = Course()
    course.propose()
    move_visit(course, Authority.ST, "2018-04-23")  # slots from 10 May on
    assert [s.st for s in course.slots] == [False, None, None]
    assert course.last.outgoing == ()
    assert {n.to for n in course.last.notices} == {ANNA.id, IB.id}


def test_where_no_slot_fits_any_more_a_new_round_begins_that_does_not_count() -> None:
    course = Course()
    course.propose()
    move_visit(course, Authority.ST, "2018-05-02")
    assert [r.status for r in course.view.rounds] == [RoundStatus.WITHDRAWN, RoundStatus.AUTHORITIES]
    assert {asked_because(course, p) for p in (AT, ST)} == {"visit_moved"}
    assert course.to(INSTITUTION) == []
    course.decline(AT)
    assert course.round.number == 3  # the first failure, not the second


def test_an_institution_that_has_the_offer_hears_what_is_left_of_it_without_a_reason() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    move_visit(course, Authority.ST, "2018-04-23")
    offer = course.letter(INSTITUTION)
    assert isinstance(offer, DatesOffered)
    assert (offer.because, [(t.number, t.slot) for t in offer.times]) == ("changed", [(1, SECOND), (2, THIRD)])
    assert len(course.view.open_questions(party=INSTITUTION, kind=Kind.MEETING_DATES)) == 1
    course.accept(INSTITUTION, 1)
    assert course.view.meeting is not None
    assert course.view.meeting.slot == SECOND
    assert "besøg" not in course.words_to_institution()


def test_an_institution_whose_whole_offer_is_gone_hears_that_other_times_will_come() -> None:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    move_visit(course, Authority.ST, "2018-05-02")
    assert isinstance(course.letter(INSTITUTION), DatesGone)
    assert course.question(INSTITUTION).status is QuestionStatus.WITHDRAWN
    assert "besøg" not in course.words_to_institution()


def test_a_meeting_that_would_come_before_the_visit_is_given_up() -> None:
    course = Course()
    when = course.agreed()
    move_visit(course, Authority.ST, "2018-05-09")
    assert course.view.meetings[0].status is MeetingStatus.POSTPONED
    letter = course.letter(INSTITUTION)
    assert isinstance(letter, MeetingOff)
    assert (letter.by, letter.ended) == ("", False)
    asked = course.letter(AT)
    assert isinstance(asked, DatesAsked)
    assert (asked.because, asked.old) == ("visit_moved", when)
    assert {i.method for i in course.calendars().values()} == {"CANCEL"}
    assert "besøg" not in course.words_to_institution()


@pytest.mark.parametrize(("action", "meetings"), [("stands", 1), ("round", 0)])
def test_a_meeting_with_too_little_time_to_prepare_is_the_coordinators_to_decide(action: str, meetings: int) -> None:
    course = Course()
    course.agreed()
    move_visit(course, Authority.ST, "2018-04-27")
    assert course.last.outgoing == ()
    assert "arbejdsdage" in course.prompt().text
    course.settle(course.prompt(), action)
    assert len([m for m in course.view.meetings if m.status is MeetingStatus.AGREED]) == meetings


def test_a_meeting_the_visit_does_not_touch_stands() -> None:
    course = Course()
    course.agreed()
    move_visit(course, Authority.ST, "2018-04-18")
    assert (course.last.outgoing, course.prompts()) == ((), [])


def test_a_visit_put_off_without_a_date_does_not_cancel_a_meeting_by_itself() -> None:
    course = Course()
    course.agreed()
    move_visit(course, Authority.ST, None)
    assert course.view.meeting is not None
    assert len(course.prompts()) == 1


# ---------------------------------------------------------------------- commands
def test_propose_withdraws_an_open_round_and_opens_the_next() -> None:
    course = Course()
    course.command("propose")
    course.command("propose")
    assert [r.status for r in course.view.rounds] == [RoundStatus.WITHDRAWN, RoundStatus.AUTHORITIES]


@pytest.mark.parametrize("arguments", [{"start": "2018-05-15T10:00"}, {"start": "2018-05-15T10:00:00+02:00"}])
def test_move_gives_the_meeting_another_time_under_the_same_uid(arguments: dict[str, str]) -> None:
    course = Course()
    when = course.agreed()
    uid = course.calendars()[LEADER].uid
    press(course, AT, "accepted")
    course.command("move", **arguments)
    meeting = course.view.meeting
    assert meeting is not None
    assert (meeting.slot, meeting.sequence, meeting.at_accepted) == (slot("2018-05-15", "10:00"), 1, None)
    assert {(i.method, i.uid, i.sequence) for i in course.calendars().values()} == {("REQUEST", uid, 1)}
    for party in (AT, ST, INSTITUTION):
        letter = course.letter(party)
        assert isinstance(letter, MeetingMoved)
        assert (letter.old, letter.meeting) == (when, meeting.slot)


def test_move_names_breaches_to_the_authorities_only() -> None:
    course = Course()
    course.agreed()
    course.command("move", start="2018-05-18T13:30", end="2018-05-18T15:30")
    named = {}
    for party in (AT, INSTITUTION):
        letter = course.letter(party)
        assert isinstance(letter, MeetingMoved)
        named[party] = len(letter.breaches)
    assert named == {AT: 2, INSTITUTION: 0}


def test_move_without_a_meeting_sets_the_time_for_all() -> None:
    course = Course()
    course.propose()
    course.command("move", start="2018-05-15T10:00", end="2018-05-15T11:30")
    assert course.view.meeting is not None
    assert course.view.meeting.slot == slot("2018-05-15", "10:00", 90)
    assert course.view.open_round is None
    assert course.view.open_questions(kind=Kind.MEETING_DATES) == ()
    assert course.view.case.stage is Stage.PREPARATION


def test_cancel_ends_the_case() -> None:
    course = Course()
    course.agreed()
    course.command("cancel")
    assert (course.view.case.stage, course.view.meetings[0].status) == (Stage.CANCELLED, MeetingStatus.CANCELLED)


def test_cancel_may_go_on_with_a_new_round() -> None:
    course = Course()
    course.agreed()
    course.command("cancel", then="round")
    assert (course.view.case.stage, course.round.number) == (Stage.DATES, 2)


def test_cancel_before_a_meeting_tells_that_the_course_ends() -> None:
    course = Course()
    course.propose()
    course.command("cancel")
    assert course.round.status is RoundStatus.WITHDRAWN
    assert {type(course.letter(p)) for p in (AT, ST, INSTITUTION)} == {CourseEnded}
    assert course.view.open_questions() == ()


def _unvisited() -> CaseView:
    return make_view(visits=(planned(Authority.AT, "2018-04-20"),))


@pytest.mark.parametrize(
    ("view", "name", "arguments", "words"),
    [
        (_unvisited(), "propose", {}, "visit"),
        (make_view(meetings=(make_meeting(FIRST),)), "propose", {}, "move"),
        (make_view(meetings=(make_meeting(FIRST, status=MeetingStatus.HELD),)), "cancel", {}, "holdt"),
        (None, "move", {}, "2018-05-14T10:00"),
        (None, "move", {"start": "i morgen"}, "2018-05-14T10:00"),
        (None, "move", {"start": "2018-05-15T10:00", "end": "2018-05-15T09:00"}, "2018-05-14T10:00"),
        (None, "move", {"start": "2018-04-02T10:00"}, "passeret"),
        (make_view(stage=Stage.DECLINED), "cancel", {}, "afsluttet"),
    ],
)
def test_a_command_that_does_not_fit_says_what_to_do(
    view: CaseView | None, name: str, arguments: dict[str, str], words: str
) -> None:
    course = Course(view)
    with pytest.raises(meeting_dates.DatesCommandRefused, match=words):
        course.command(name, **arguments)


def test_every_choice_of_every_prompt_is_known_to_the_stage() -> None:
    """`take_settled` writes "the meeting stands" for what it does not know: only `stands` may come to that."""
    course = Course()
    course.agreed()
    for party, status in ((AT, "declined"), (ST, "tentative"), (INSTITUTION, "counter")):
        press(course, party, status, counter=slot("2018-05-16"))  # type: ignore[arg-type]
    course.mail(AT, "cancelled", kind=Kind.CANCELLATION)
    actions = {c.action for p in course.prompts() for c in p.choices}
    assert actions == {"round", "end", "stands", "wish"}


def test_the_deadline_of_a_round_is_its_last_slot() -> None:
    course = Course()
    course.propose()
    course.mail(AT, "decline", no("2018-05-14"))
    (deadline,) = meeting_dates.deadlines(course.view, PROGRAMME)
    assert deadline.due == SECOND.start
    assert deadline.due > course.now + timedelta(days=20)


def test_a_wish_in_a_postponement_that_cannot_be_gives_slots_by_the_rules() -> None:
    course = Course()
    course.agreed()
    course.mail(ST, "postponed", wish("2018-05-10"), kind=Kind.CANCELLATION)
    assert all(s.source is SlotSource.RULE for s in course.slots)
