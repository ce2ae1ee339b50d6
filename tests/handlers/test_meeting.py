"""The dialogue meeting: asked about the day after, held only when somebody who was there says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers import rules
from handlers.events import CalendarReply
from handlers.model import Authority, MeetingStatus, Party, Stage, SurveyStatus
from handlers.stages.meeting import HeldRefused
from messages.letters_documentation import DocumentationAsked, FieldsMissing
from messages.letters_preparation import AgendaFinal
from messages.papers_out import AtSlides, StForm
from messages.reading import Kind
from tests.handlers.builders import (
    ANNA,
    CASE_ID,
    IB,
    PROGRAMME,
    at,
    make_mail,
    make_meeting,
    make_reading,
    make_visit,
    slot,
)
from tests.handlers.story import MEETING, Story, actions, agreed, held, met

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION


def status(story: Story) -> MeetingStatus:
    assert story.view.meeting is not None
    return story.view.meeting.status


def test_both_inspectors_are_asked_on_the_working_day_after_with_their_own_paper() -> None:
    story = agreed()
    story.until("2018-05-15", "07:59")
    assert not story.open(Kind.DOCUMENTATION)
    story.until("2018-05-15")
    for party, paper in ((AT, AtSlides), (ST, StForm)):
        (mail,) = story.letters(party, DocumentationAsked)
        assert isinstance(mail.letter, DocumentationAsked)
        assert (mail.letter.st, mail.letter.held) == (party is ST, False)
        assert mail.letter.answer_by == date(2018, 5, 22)  # seven days after is Whit Monday
        assert type(mail.papers[0]) is paper


def test_the_form_is_filled_in_with_what_is_known() -> None:
    story = met()
    form = story.letters(ST, DocumentationAsked)[0].papers[0]
    assert isinstance(form, StForm)
    assert form.fields["institution"] == "Botilbuddet Solgården"
    assert form.fields["meeting_date"] == "2018-05-14"
    assert form.fields["visit_date"] == "2018-04-19"
    assert form.fields["inspectors"] == "Ib Sehested <ib@st.example>"
    assert "survey_contact" not in form.fields


def test_the_form_does_not_carry_ats_words_that_were_not_released() -> None:
    story = agreed()
    story.mail(AT, Kind.PREPARATION, reply_text="Punkter til dagsordenen:\n- Alarmer\n- Lederen er ny (kun til jer)")
    story.until("2018-05-15")
    form = story.letters(ST, DocumentationAsked)[0].papers[0]
    assert isinstance(form, StForm)
    assert form.fields["agenda_points"] == "Alarmer"


def test_a_friday_meeting_is_asked_about_on_monday() -> None:
    story = agreed(meeting=make_meeting(slot("2018-05-18")))
    (first, _) = story.waits_for("held")
    assert first.due == at("2018-05-22", "08:00")  # Whit Monday between


def test_a_day_that_merely_passed_never_counts_as_held() -> None:
    story = met()
    story.until("2018-12-31")
    assert status(story) is MeetingStatus.AGREED
    assert story.view.survey is None


@pytest.mark.parametrize(
    "words",
    ["Ja, mødet blev holdt i går. Jeg sender skemaet i næste uge.", "Mødet er holdt.", "Vi holdt mødet som planlagt."],
)
def test_plain_words_of_an_inspector_confirm_it_and_the_papers_are_still_owed(words: str) -> None:
    story = met()
    story.mail(ST, Kind.VISIT, "held", replies_to=Kind.DOCUMENTATION, ask=True, reply_text=words)
    assert (status(story), story.stage) == (MeetingStatus.HELD, Stage.DOCUMENTATION)
    assert story.view.meeting is not None
    assert story.view.meeting.held_by == IB.id
    assert story.open(Kind.DOCUMENTATION, ST)
    assert (story.prompts(), story.last.outgoing) == ([], ())


@pytest.mark.parametrize(
    ("party", "replies_to", "words"),
    [
        (ST, Kind.DOCUMENTATION, "Nej, mødet blev udsat."),
        (ST, Kind.DOCUMENTATION, "Mødet er ikke holdt."),
        (ST, Kind.DOCUMENTATION, "Mødet bliver holdt på torsdag."),
        (ST, Kind.DOCUMENTATION, "Selv tak."),
        (LEADER_PARTY, Kind.AGENDA, "Mødet blev holdt i går."),
        (ST, Kind.PREPARATION, "Mødet blev holdt i går."),
    ],
)
def test_no_other_words_and_nobody_else_confirm_it(party: Party, replies_to: Kind, words: str) -> None:
    story = met()
    story.mail(party, Kind.OTHER, replies_to=replies_to, ask=True, reply_text=words)
    assert status(story) is MeetingStatus.AGREED
    assert len(story.prompts()) == 1


def test_a_confirmation_that_asks_something_goes_to_a_person_too() -> None:
    story = met()
    words = "Mødet blev holdt i går. Hvem skal have skemaet?"
    story.mail(ST, Kind.QUESTION, replies_to=Kind.DOCUMENTATION, ask=True, reply_text=words)
    assert status(story) is MeetingStatus.HELD
    assert actions(story.prompt()) == ["self", "nothing"]


def test_an_unclear_answer_offers_held_and_postponed() -> None:
    story = met()
    story.mail(ST, Kind.OTHER, replies_to=Kind.DOCUMENTATION, ask=True, reply_text="Det gik fint")
    prompt = story.prompt()
    assert [c.label for c in prompt.choices[:2]] == ["Mødet er holdt", "Mødet er udsat: find en ny tid"]
    story.settle(prompt, "read", outcome="held")
    assert status(story) is MeetingStatus.HELD


def test_postponed_after_the_day_opens_the_dates_again() -> None:
    story = met()
    story.mail(ST, Kind.OTHER, replies_to=Kind.DOCUMENTATION, ask=True, reply_text="Lederen var syg")
    story.settle(story.prompt(), "read", outcome="postponed")
    assert [m.status for m in story.view.meetings] == [MeetingStatus.POSTPONED]
    assert (story.stage, len(story.view.rounds)) == (Stage.DATES, 1)
    assert not story.open(Kind.DOCUMENTATION)


def test_the_coordinator_confirms_by_hand_once_it_has_begun() -> None:
    story = agreed()
    with pytest.raises(HeldRefused, match=r"først mandag den 14\. maj 2018"):
        story.command("held")
    story.until("2018-05-14", "13:00")
    story.command("held")
    assert status(story) is MeetingStatus.HELD
    confirmed = story.view.meeting
    story.command("held")
    assert story.view.meeting == confirmed


def test_without_a_meeting_there_is_nothing_to_confirm() -> None:
    story = agreed()
    story.command("cancel", then="round")
    with pytest.raises(HeldRefused, match="intet aftalt"):
        story.command("held")


def test_who_is_asked_after_it_was_confirmed_is_not_asked_whether_it_was() -> None:
    story = agreed()
    story.until("2018-05-14", "13:00")
    story.command("held")
    story.until("2018-05-15")
    (mail,) = story.letters(ST, DocumentationAsked)
    assert isinstance(mail.letter, DocumentationAsked)
    assert mail.letter.held


def test_once_held_all_that_led_to_it_is_closed() -> None:
    story = agreed(visits=(make_visit(Authority.AT, "2018-04-10"),))
    story.until("2018-05-14", "13:00")
    story.command("held")
    assert not any(story.open(k) for k in (Kind.PREPARATION, Kind.AGENDA, Kind.MEETING_DATES, Kind.VISIT))
    assert story.waits_for("visit") == story.waits_for("final") == []


def test_a_prompt_about_the_meeting_is_moot_once_it_is_held() -> None:
    story = agreed()
    assert story.view.meeting is not None
    reply = CalendarReply(uid=story.view.meeting.uid, attendee=ANNA.id, status="tentative")
    mail = make_mail(AT, make_reading(Kind.MEETING_DATES, "unclear"), calendar=reply, when=story.now)
    story.take(rules.decide_mail(story.view, mail, PROGRAMME, story.now))
    assert len(story.prompts("meeting_dates")) == 1
    story.until("2018-05-15", "09:00")
    story.command("held")
    assert story.prompts("meeting_dates") == []


@pytest.mark.parametrize(("year", "pilot"), [("2017", True), ("2018", False), ("2019", False)])
def test_a_meeting_in_a_pilot_year_makes_the_case_a_pilot_without_survey(year: str, pilot: bool) -> None:
    when = slot(f"{year}-05-15")
    story = Story(agreed(meeting=make_meeting(when)).view, when.end)
    story.command("held")
    assert story.view.case.pilot is pilot
    assert story.view.survey is not None
    assert (story.view.survey.status is SurveyStatus.NOT_SENT) is pilot


# ---------------------------------------------------------------------- who is asked, and when again
def test_papers_from_one_the_same_evening_do_not_keep_the_other_from_being_asked() -> None:
    story = agreed()
    story.until("2018-05-14", "19:00")
    story.mail(AT, Kind.DOCUMENTATION, "incomplete", fields={"institution": "Solgården"})
    assert [type(o.letter) for o in story.last.outgoing] == [FieldsMissing]
    story.until("2018-05-15")
    assert story.letters(AT, DocumentationAsked) == []
    assert len(story.letters(ST, DocumentationAsked)) == 1


def test_a_meeting_moved_after_its_day_is_asked_about_again_after_the_new_one() -> None:
    story = met()
    story.command("move", start="2018-05-28T10:00")
    assert not story.open(Kind.DOCUMENTATION)
    story.until("2018-05-29")
    assert [len(story.letters(p, DocumentationAsked)) for p in (AT, ST)] == [2, 2]


def test_an_inspector_found_after_the_meeting_is_asked_then_with_time_to_answer() -> None:
    story = agreed(at_inspector=None)
    story.until("2018-06-01")
    story.view = replace(story.view, case=replace(story.view.case, at_inspector=ANNA.id))
    story.until("2018-06-04")
    assert [type(o.letter) for o in story.letters(AT)][-1] is DocumentationAsked
    assert story.question(Kind.DOCUMENTATION, AT).answer_by == date(2018, 6, 7)  # Constitution Day is the 5th


def test_the_days_to_answer_are_the_programmes() -> None:
    story = agreed()
    story.programme = replace(PROGRAMME, documentation=PROGRAMME.documentation.model_copy(update={"days": 10}))
    story.until("2018-05-15")
    assert story.question(Kind.DOCUMENTATION, ST).answer_by == MEETING.start.date() + timedelta(days=10)


def test_after_it_was_held_a_stop_sends_no_agenda() -> None:
    story = held()
    assert len(story.letters(LEADER_PARTY, AgendaFinal)) == 1
    story.until("2018-06-30")
    assert len(story.letters(LEADER_PARTY, AgendaFinal)) == 1
    assert story.view.case.id == CASE_ID
