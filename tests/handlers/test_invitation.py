"""The invitation: sent by itself after AT's time to object; a yes, a no, silence, and minds that change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.asking import ChoiceNeedsMore
from handlers.model import (
    Authority,
    DeclineReason,
    MeetingStatus,
    Party,
    QuestionStatus,
    RoundStatus,
    Stage,
    VisitStatus,
)
from handlers.stages.invitation import InviteRefused
from messages.letters_dates import CourseEnded, MeetingOff
from messages.letters_invitation import Invitation, InvitationReminder, NoNoted, YesNoted
from messages.letters_visits import VisitPlanned
from messages.papers_out import InformationSheet
from messages.reading import Kind
from tests.handlers.builders import ANNA, ELSE, IB, INSTITUTION, KIM, LEADER, at, make_view, make_visit
from tests.handlers.story import Story, accepted, actions, agreed, invited, selected

LEADER_PARTY = Party.INSTITUTION


# ---------------------------------------------------------------------- sending it
def test_the_invitation_leaves_by_itself_on_the_working_day_after_the_time_to_object() -> None:
    story = selected()
    assert [(d.key, d.due) for d in story.deadlines()] == [("invite:2018-03-09", at("2018-03-12", "08:00"))]
    story.until("2018-03-12", "07:59")
    assert story.sent == []
    story.until("2018-03-12")
    (mail,) = story.letters(LEADER_PARTY)
    letter = mail.letter
    assert isinstance(letter, Invitation)
    assert letter.answer_by == date(2018, 3, 26)
    assert (letter.contact, mail.signature and mail.signature.name) == (ELSE.name, ELSE.name)
    assert isinstance(mail.papers[0], InformationSheet)
    assert mail.question_id == story.question(Kind.PARTICIPATION, LEADER_PARTY).id
    assert story.stage is Stage.INVITED


def test_what_waits_for_an_objection_to_be_settled_is_invited_by_hand_only() -> None:
    story = Story(make_view(stage=Stage.SELECTED, objection_until=None, accepted_at=None), at("2018-03-02"))
    assert story.deadlines() == ()
    story.command("invite", deadline="2018-03-20")
    (mail,) = story.letters(LEADER_PARTY, Invitation)
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).answer_by == date(2018, 3, 20)
    assert mail.to == LEADER


def test_a_deadline_that_would_fall_on_a_holiday_falls_on_the_working_day_after() -> None:
    story = Story(make_view(stage=Stage.SELECTED, accepted_at=None), at("2018-03-15"))
    story.command("invite")  # 15 March + 14 days is Maundy Thursday; Easter Monday is the 2nd
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).answer_by == date(2018, 4, 3)


def test_without_a_contact_in_the_register_the_shared_mailbox_signs() -> None:
    story = Story(make_view(people=(ANNA, IB, KIM), stage=Stage.SELECTED, accepted_at=None), at("2018-03-02"))
    story.command("invite")
    (mail,) = story.letters(LEADER_PARTY, Invitation)
    assert mail.signature is not None
    assert mail.signature.office == "Socialstyrelsen"


def test_the_information_sheet_names_the_contacts_of_the_region_and_of_its_own_centre() -> None:
    here = replace(ANNA, id="kontakt@at-syd.example", name="Kontakt Syd", role="contact", region=None)
    there = replace(here, id="kontakt@at-nord.example", name="A. Nord", office="TC Nord")
    view = make_view(people=(there, here, ANNA, IB, ELSE, KIM), stage=Stage.SELECTED, accepted_at=None)
    story = Story(view, at("2018-03-02"))
    story.command("invite")
    (sheet,) = story.letters(LEADER_PARTY, Invitation)[0].papers
    assert isinstance(sheet, InformationSheet)
    assert [c.split(",")[0] for c in sheet.contacts] == ["Kontakt Syd", ELSE.name]


@pytest.mark.parametrize(
    "institution", [replace(INSTITUTION, email=""), replace(INSTITUTION, email_undeliverable=True)]
)
def test_without_an_address_that_works_the_coordinator_is_told_and_nothing_is_marked_sent(institution: object) -> None:
    story = selected()
    story.view = replace(story.view, institution=institution)  # type: ignore[arg-type]
    story.until("2018-03-12")
    assert (story.sent, story.stage) == ([], Stage.SELECTED)
    assert "e-mailadresse" in story.prompt().title
    with pytest.raises(InviteRefused, match="e-mailadresse"):
        story.command("invite")


def test_a_command_cannot_invite_who_has_answered_nor_for_a_day_that_has_passed() -> None:
    with pytest.raises(InviteRefused, match="tilsynsbesøg"):
        accepted().command("invite")
    with pytest.raises(InviteRefused, match="efter i dag"):
        selected().command("invite", deadline="2018-03-02")


def test_an_invitation_to_a_corrected_address_goes_out_anew() -> None:
    story = invited()
    story.view = replace(story.view, institution=replace(INSTITUTION, email="ny@solgaarden.example"))
    story.now = at("2018-03-14")
    story.command("invite")
    assert len(story.letters("ny@solgaarden.example", Invitation)) == 1
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).asked == "ny@solgaarden.example"


# ---------------------------------------------------------------------- yes and no
def test_a_yes_thanks_the_leader_opens_the_window_and_asks_both_inspectors_for_their_visit() -> None:
    story = accepted()
    case = story.view.case
    assert [type(o.letter) for o in story.last.outgoing] == [YesNoted, VisitPlanned, VisitPlanned]
    # four weeks from 2 April, without Easter Monday at their beginning and Store Bededag at their end
    assert (case.window_start, case.window_end) == (date(2018, 4, 3), date(2018, 4, 26))
    assert not story.open(Kind.PARTICIPATION)
    assert {q.party for q in story.questions(Kind.VISIT)} == {Party.AT, Party.ST}


def test_what_the_institution_hears_about_its_yes_says_nothing_of_a_visit_to_come() -> None:
    story = accepted()
    (mail,) = story.letters(LEADER_PARTY, YesNoted)
    story.sent = [mail]
    words = story.words_to_institution().lower()
    assert not any(word in words for word in ("besøg", "visit", "april", "uge", "vindue"))


@pytest.mark.parametrize(
    ("reason", "kept", "words"),
    [
        ("resources", DeclineReason.RESOURCES, "I mangler ressourcer"),
        ("ongoing_programme", DeclineReason.ONGOING_PROGRAMME, "I allerede er i gang med et voldsforebyggende forløb"),
        ("other", DeclineReason.OTHER, ""),
        (None, None, ""),
    ],
)
def test_a_no_ends_the_case_politely_with_its_reason(reason: str | None, kept: object, words: str) -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no", reason=reason)
    (mail,) = story.last.outgoing
    assert isinstance(mail.letter, NoNoted)
    assert mail.letter.reason == words
    assert (story.stage, story.view.case.decline_reason) == (Stage.DECLINED, kept)
    assert story.view.case.decline_words == "ordene"
    assert story.deadlines() == ()


def test_an_answer_before_the_deadline_leaves_no_reminder_behind() -> None:
    for outcome in ("yes", "no"):
        story = invited()
        story.mail(LEADER_PARTY, Kind.PARTICIPATION, outcome)
        story.until("2018-05-30")
        assert story.letters(LEADER_PARTY, InvitationReminder) == []


@pytest.mark.parametrize("party", [Party.AT, Party.ST, Party.COORDINATOR])
def test_a_yes_of_somebody_who_was_not_invited_is_put_before_a_person(party: Party) -> None:
    story = invited()
    story.mail(party, Kind.PARTICIPATION, "yes", replies_to=Kind.PARTICIPATION)
    assert (story.stage, story.last.acted, story.last.outgoing) == (Stage.INVITED, False, ())
    assert actions(story.prompt()) == [*["read"] * 6, "self", "nothing"]


def test_an_outcome_that_is_neither_yes_nor_no_is_never_taken_as_a_no() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear")
    assert story.stage is Stage.INVITED
    assert "Ja, de vil være med" in [c.label for c in story.prompt().choices]


def test_a_yes_from_a_house_that_was_never_invited_goes_to_a_person() -> None:
    story = selected()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert story.stage is Stage.SELECTED
    assert actions(story.prompt()) == ["self", "nothing"]


def test_an_unclear_answer_is_settled_by_a_person_as_a_no_with_its_reason() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.settle(story.prompt(), "read", outcome="no", reason="organisational")
    assert (story.stage, story.view.case.decline_reason) == (Stage.DECLINED, DeclineReason.ORGANISATIONAL)
    assert story.prompts() == []


# ---------------------------------------------------------------------- silence
def test_silence_is_reminded_twice_and_then_put_before_the_coordinator() -> None:
    story = invited()
    story.until("2018-03-31")
    reminders = story.letters(LEADER_PARTY, InvitationReminder)
    assert len(reminders) == 1  # 27 March: the deadline and one working day
    assert reminders[0].question_id == story.question(Kind.PARTICIPATION, LEADER_PARTY).id
    story.until("2018-04-06")  # Easter: five working days after the 26th are the 5th of April
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 2
    assert story.prompts() == []
    story.until("2018-04-12")
    prompt = story.prompt("reminders")
    assert [c.label for c in prompt.choices] == [
        "Send en påmindelse mere",
        "Jeg tager fat i botilbuddet (ingen flere påmindelser)",
        "Betragt det som et nej",
    ]
    story.until("2018-12-31")
    assert len(story.sent) == 3


def test_silence_taken_as_a_no_ends_the_case_without_thanking_for_an_answer_nobody_gave() -> None:
    story = invited()
    story.until("2018-04-12")
    before = len(story.sent)
    story.settle(story.prompt(), "no")
    assert (story.stage, story.view.case.decline_reason) == (Stage.DECLINED, None)
    assert len(story.sent) == before
    assert story.deadlines() == ()
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).status is QuestionStatus.WITHDRAWN
    assert "betragter det som et nej" in [e.what for e in story.last.log][-1]


def test_a_late_yes_before_the_coordinator_has_decided_counts_and_takes_the_question_back() -> None:
    story = invited()
    story.until("2018-04-12")
    stale = story.prompt()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert story.stage is Stage.VISITS
    assert story.prompts("reminders") == []
    story.settle(stale, "no")  # pressed a minute too late
    assert story.stage is Stage.VISITS


def test_a_late_yes_after_silence_was_taken_as_a_no_goes_to_a_person_in_words_that_fit() -> None:
    story = invited()
    story.until("2018-04-12")
    story.settle(story.prompt(), "no")
    story.now = at("2018-04-20", "10:00")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    prompt = story.prompt()
    assert story.stage is Stage.DECLINED
    assert "ikke kom noget svar" in prompt.text
    story.settle(prompt, "accept")
    assert (story.stage, story.view.case.closed_at) == (Stage.VISITS, None)
    assert story.view.case.window_start == date(2018, 5, 7)


def test_a_real_no_after_silence_is_thanked_for_and_its_reason_kept() -> None:
    story = invited()
    story.until("2018-04-12")
    story.settle(story.prompt(), "no")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no", reason="resources")
    assert [type(o.letter) for o in story.last.outgoing] == [NoNoted]
    assert story.view.case.decline_reason is DeclineReason.RESOURCES
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    assert story.last.outgoing == ()
    assert story.view.case.decline_reason is DeclineReason.RESOURCES


def test_once_more_after_silence_asks_again_with_new_time() -> None:
    story = invited()
    story.until("2018-04-12")
    story.settle(story.prompt(), "again")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 3
    story.until("2018-05-31")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 5
    assert len(story.prompts("reminders")) == 1


# ---------------------------------------------------------------------- minds that change
def test_the_same_answer_again_changes_nothing_and_sends_nothing() -> None:
    story = accepted()
    case = story.view.case
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert (story.view.case, story.last.outgoing, story.prompts()) == (case, (), [])


def test_a_no_that_becomes_a_yes_goes_to_a_person_and_may_begin_anew() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no", reason="resources")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert (story.stage, story.last.outgoing) == (Stage.DECLINED, ())
    story.settle(story.prompt("invitation"), "accept")
    case = story.view.case
    assert (story.stage, case.decline_reason, case.decline_words, case.closed_at) == (Stage.VISITS, None, "", None)


def test_a_no_that_stands_after_all_stays_a_no() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    story.settle(story.prompt(), "seen")
    assert story.stage is Stage.DECLINED


def test_a_yes_after_a_long_no_gets_a_window_that_lies_ahead() -> None:
    story = accepted()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    story.settle(story.prompt("invitation"), "decline")
    story.now = at("2018-06-01", "10:00")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    story.settle(story.prompt("invitation"), "accept")
    assert story.view.case.window_start == date(2018, 6, 18)


def test_a_yes_that_becomes_a_no_goes_to_a_person_and_then_stops_everybody() -> None:
    story = accepted()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no", reason="resources")
    assert not story.letters(Party.AT, CourseEnded)
    story.settle(story.prompt("invitation"), "decline", "de har ny leder")
    assert story.stage is Stage.DECLINED
    assert {(o.to, type(o.letter)) for o in story.last.outgoing} == {
        (ANNA.id, CourseEnded),
        (IB.id, CourseEnded),
        (LEADER, NoNoted),
    }
    assert not any(q.status is QuestionStatus.OPEN for q in story.view.questions)
    assert story.deadlines() == ()


def test_a_no_while_dates_are_out_ends_the_round_so_that_its_times_are_free_again() -> None:
    story = accepted()
    story.now = at("2018-04-11", "09:00")
    story.command("visit", authority="at", status="held", day="2018-04-10")
    assert story.view.open_round is not None
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    story.settle(story.prompt("invitation"), "decline")
    assert [r.status for r in story.view.rounds] == [RoundStatus.WITHDRAWN]


def test_a_no_after_the_meeting_was_agreed_takes_it_out_of_every_calendar() -> None:
    story = agreed()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    story.settle(story.prompt("invitation"), "decline")
    assert {(o.to, type(o.letter)) for o in story.last.outgoing} == {(a, MeetingOff) for a in (ANNA.id, IB.id, LEADER)}
    assert all(o.calendar is not None and o.calendar.method == "CANCEL" for o in story.last.outgoing)
    assert [m.status for m in story.view.meetings] == [MeetingStatus.CANCELLED]
    assert (story.stage, story.deadlines()) == (Stage.DECLINED, ())


def test_a_yes_in_a_course_that_was_stopped_goes_to_a_person() -> None:
    story = accepted()
    story.command("cancel")
    assert story.stage is Stage.CANCELLED
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert story.stage is Stage.CANCELLED
    assert actions(story.prompt()) == ["self", "nothing"]


# ---------------------------------------------------------------------- who inspects
def _without_at() -> Story:
    story = invited()
    other = replace(ANNA, id="per@at.example", name="Per Dahl", region=None)
    elsewhere = replace(other, id="ole@at.example", name="Ole Nord", office="TC Nord")
    gone = replace(other, id="eva@at.example", name="Eva Gået", valid_to=date(2018, 3, 1))
    people = {p.id: p for p in (IB, ELSE, KIM, other, elsewhere, gone)}
    story.view = replace(story.view, people=people, case=replace(story.view.case, at_inspector=None))
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    return story


def test_without_an_inspector_the_coordinator_chooses_among_those_of_the_office_who_are_there() -> None:
    prompt = _without_at().prompt("invitation")
    assert [c.label for c in prompt.choices] == ["Per Dahl <per@at.example>"]


def test_the_chosen_inspector_is_asked_for_the_visit() -> None:
    story = _without_at()
    story.settle(story.prompt("invitation"), "assign")
    assert story.view.case.at_inspector == "per@at.example"
    assert [type(o.letter) for o in story.letters("per@at.example")] == [VisitPlanned]


def test_where_the_office_has_nobody_the_coordinator_says_when_somebody_is_found() -> None:
    story = invited()
    people = {p.id: p for p in (IB, ELSE, KIM)}
    story.view = replace(story.view, people=people, case=replace(story.view.case, at_inspector=None))
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    prompt = story.prompt("invitation")
    assert actions(prompt) == ["assigned"]
    with pytest.raises(ChoiceNeedsMore, match="assign"):
        story.settle(prompt, "assigned")
    story.view = replace(
        story.view, people={**people, ANNA.id: ANNA}, case=replace(story.view.case, at_inspector=ANNA.id)
    )
    story.settle(prompt, "assigned")
    assert [type(o.letter) for o in story.letters(Party.AT)] == [VisitPlanned]


def test_who_inspects_is_asked_again_when_the_case_begins_again() -> None:
    story = _without_at()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "no")
    story.settle(next(p for p in story.prompts("invitation") if "ændret" in p.title), "decline")
    assert story.prompts() == []
    story.now = at("2018-03-20")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    story.settle(story.prompt("invitation"), "accept")
    assert actions(story.prompt("invitation")) == ["assign"]


def test_a_visit_held_before_the_yes_leads_straight_to_the_dates() -> None:
    story = invited()
    story.view = story.view.with_([make_visit(Authority.AT, "2018-03-12", VisitStatus.HELD)])
    story.now = at("2018-03-13", "10:00")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert story.stage is Stage.DATES
    assert story.view.open_round is not None


@pytest.mark.parametrize("stage", [Stage.CANDIDATE, Stage.NOT_SELECTED])
def test_who_was_not_selected_is_not_invited_and_the_way_there_is_told(stage: Stage) -> None:
    story = Story(make_view(stage=stage, accepted_at=None), at("2018-03-12"))
    with pytest.raises(InviteRefused, match=r"ikke udvalgt.*samtilsyn select --case KT-2018-014"):
        story.command("invite")


def test_the_window_begins_and_ends_on_a_working_day_whatever_the_calendar_holds() -> None:
    story = Story(make_view(stage=Stage.INVITED, invited_at=at("2018-11-05"), accepted_at=None), at("2018-11-19"))
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    case = story.view.case
    assert (case.window_start, case.window_end) == (date(2018, 12, 3), date(2018, 12, 28))
    later = Story(make_view(stage=Stage.INVITED, invited_at=at("2018-11-05"), accepted_at=None), at("2018-11-22"))
    later.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    case = later.view.case
    assert (case.window_start, case.window_end) == (date(2018, 12, 10), date(2019, 1, 4))
    at_new_year = Story(make_view(stage=Stage.INVITED, invited_at=at("2018-11-05"), accepted_at=None), at("2018-12-14"))
    at_new_year.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    assert at_new_year.view.case.window_start == date(2019, 1, 2)  # 31 December is closed, 1 January a holiday
