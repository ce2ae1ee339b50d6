"""A person replaced, or another one assigned: nothing that was under way is lost, and nobody is hurried for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handlers.model import Authority, Party, Person, RoundStatus, VisitStatus
from handlers.people import replace_in_case
from messages.letters import Signature
from messages.letters_common import NoticeBundle
from messages.letters_dates import DatesAsked, DatesReminder, InspectorChanged, MeetingAgreed
from messages.letters_visits import VisitAsked, VisitPlanned
from messages.reading import DateMention, Kind
from messages.render import render_letter
from tests.handlers.builders import ANNA, IB, at, make_desk, wish
from tests.handlers.story import Story, accepted, agreed

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION
NY = Person(id="ny@at.example", name="Nynne Lind", authority=Authority.AT, office="TC Syd")


def replaced(story: Story, old: Person = ANNA, new: Person = NY) -> Story:
    story.take(replace_in_case(make_desk(story.view, story.now), old, new))
    return story


def assigned(story: Story) -> Story:
    story.view = story.view.with_([NY])  # the worker loads whom a command names
    story.command("assign", authority="at", person=NY.id)
    return story


def dates_out() -> Story:
    story = accepted()
    story.now = at("2018-04-11", "09:00")
    story.mail(AT, Kind.VISIT, "held", wish("2018-04-10"))
    story.mail(ST, Kind.VISIT, "planned", wish("2018-04-19"))
    return story


def answer(story: Story, party: Party, n: int = 3, sender: str = "") -> None:
    slots = story.view.slots[:n]
    mentions = (DateMention(start=s.start, end=s.end, all_day=False) for s in slots)
    story.mail(party, Kind.MEETING_DATES, "accept", *mentions, sender=sender)


def test_the_successor_is_asked_what_is_open_with_time_to_answer() -> None:
    story = accepted()
    story.until("2018-05-02")  # the window is over, a first reminder is out
    replaced(story)
    assert story.view.case.at_inspector == NY.id
    question = story.question(Kind.VISIT, AT)
    assert (question.asked, question.reminders, question.answer_by) == (NY.id, 0, date(2018, 5, 9))
    assert [type(o.letter) for o in story.letters(NY.id)] == [VisitAsked]
    story.until("2018-05-09")
    assert len(story.letters(NY.id)) == 1
    assert story.question(Kind.VISIT, ST).asked == IB.id


def test_the_successor_hears_in_the_daily_bundle_what_was_taken_over() -> None:
    story = dates_out()
    replaced(story)
    (notice,) = [n for n in story.last.notices if n.to == NY.id]
    assert "efter Anna Holm" in notice.text
    assert "holdt tirsdag den 10. april 2018" in notice.text


def test_a_silence_that_was_put_before_the_coordinator_begins_anew_with_the_successor() -> None:
    story = accepted()
    story.until("2018-05-31")
    assert any("Arbejdstilsynet" in p.title for p in story.prompts("reminders"))
    replaced(story)
    assert not any("Arbejdstilsynet" in p.title for p in story.prompts("reminders"))
    assert not story.question(Kind.VISIT, AT).escalated


def test_an_open_question_about_dates_passes_to_the_successor() -> None:
    story = dates_out()
    replaced(story)
    assert [type(o.letter) for o in story.letters(NY.id)] == [DatesReminder]
    answer(story, AT, sender=NY.id)
    assert all(s.at for s in story.view.slots)


def test_a_yes_to_times_does_not_bind_the_successor_who_is_asked_about_the_one_chosen() -> None:
    story = dates_out()
    answer(story, AT)
    answer(story, ST)
    replaced(story)
    assert [s.at for s in story.view.slots] == [None, None, None]
    answer(story, LEADER_PARTY, 1)
    assert story.view.meeting is None
    (asked,) = story.letters(NY.id, DatesAsked)
    assert isinstance(asked.letter, DatesAsked)
    assert len(asked.letter.times) == 1
    answer(story, AT, 1, sender=NY.id)
    assert story.view.meeting is not None
    assert [r.status for r in story.view.rounds] == [RoundStatus.AGREED]


def test_a_meeting_that_is_agreed_reaches_the_successors_calendar() -> None:
    story = replaced(agreed())
    (mail,) = story.letters(NY.id, MeetingAgreed)
    assert mail.calendar is not None
    assert mail.calendar.method == "REQUEST"
    assert [a.email for a in mail.calendar.attendees] == [NY.id, IB.id, "leder@solgaarden.example"]


def test_the_meeting_leaves_the_calendar_of_who_is_replaced() -> None:
    story = replaced(agreed())
    (mail,) = story.letters(AT)
    assert mail.calendar is not None
    assert (mail.calendar.method, [a.email for a in mail.calendar.attendees]) == ("CANCEL", [ANNA.id])


def test_the_institution_hears_who_comes_to_the_meeting_instead_and_nothing_of_visits() -> None:
    story = replaced(agreed())
    (mail,) = story.letters(LEADER_PARTY, InspectorChanged)
    words = render_letter(mail.letter, signature=Signature(name="Kim", office="Socialstyrelsen"))
    assert (mail.to_institution, mail.calendar) == (True, None)  # the entry in its calendar stands
    assert "kommer Nynne Lind, TC Syd, i stedet for Anna Holm." in words.body
    assert "besøg" not in words.text


def test_the_institution_hears_of_no_inspector_it_was_not_told_of() -> None:
    for story in (accepted(), dates_out()):
        assert replaced(story).letters(LEADER_PARTY, InspectorChanged) == []


def test_another_inspector_assigned_by_hand_takes_over_all_the_same() -> None:
    story = assigned(agreed())
    assert [type(o.letter) for o in story.letters(NY.id)] == [MeetingAgreed]
    assert len(story.letters(LEADER_PARTY, InspectorChanged)) == 1
    (mail,) = story.letters(AT)
    assert isinstance(mail.letter, NoticeBundle)
    assert mail.calendar is not None
    assert (mail.calendar.method, [a.email for a in mail.calendar.attendees]) == ("CANCEL", [ANNA.id])


def test_one_assigned_before_the_visit_has_a_day_is_asked_for_it_once() -> None:
    story = assigned(accepted())
    assert [type(o.letter) for o in story.letters(NY.id)] == [VisitPlanned]
    assert story.question(Kind.VISIT, AT).asked == NY.id


def test_one_assigned_after_the_window_has_days_to_answer() -> None:
    story = accepted()
    story.now = at("2018-06-11", "10:00")
    assigned(story)
    assert story.question(Kind.VISIT, AT).answer_by == date(2018, 6, 18)
    story.until("2018-06-18")
    assert len(story.letters(NY.id)) == 1


def test_a_planned_visit_stays_planned_for_the_successor_who_is_told_of_it() -> None:
    story = accepted()
    story.now = at("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", wish("2018-04-10"))
    assigned(story)
    assert story.view.visit(Authority.AT).status is VisitStatus.PLANNED
    assert story.letters(NY.id) == []
    assert "planlagt til tirsdag den 10. april 2018" in next(n.text for n in story.last.notices if n.to == NY.id)
    story.until("2018-04-11")
    assert [type(o.letter) for o in story.letters(NY.id)] == [VisitAsked]


def test_one_person_on_both_sides_of_a_case_is_replaced_on_both() -> None:
    story = accepted()
    story.view = replace(story.view, case=replace(story.view.case, st_inspector=ANNA.id))
    replaced(story)
    assert (story.view.case.at_inspector, story.view.case.st_inspector) == (NY.id, NY.id)


def test_an_ended_case_changes_its_name_and_asks_nobody() -> None:
    story = accepted()
    story.command("cancel")
    replaced(story)
    assert (story.view.case.at_inspector, story.last.outgoing, story.last.notices) == (NY.id, (), ())


def test_the_first_inspector_of_a_case_whose_meeting_is_agreed_is_invited_to_it() -> None:
    story = agreed(at_inspector=None)
    assigned(story)
    (mail,) = story.letters(NY.id)
    assert isinstance(mail.letter, MeetingAgreed)
    assert mail.calendar is not None
    assert story.last.notices == ()


def test_a_round_that_waited_for_an_inspector_goes_on_when_one_is_named() -> None:
    story = dates_out()
    case = replace(story.view.case, at_inspector=None)
    story = Story(replace(story.view, case=case, rounds=(), slots=(), questions=()), story.now)
    story.command("propose")
    waiting = next(p for p in story.view.open_prompts() if "no-inspector:at" in p.id)
    assert story.letters(NY.id) == []
    assigned(story)
    assert [type(o.letter) for o in story.letters(NY.id)] == [DatesAsked]
    assert waiting.id not in {p.id for p in story.view.open_prompts()}
