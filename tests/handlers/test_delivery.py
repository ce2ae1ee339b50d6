"""Mail from machines, and mail with a CPR number: none of it moves a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers import delivery
from handlers.model import Party, Stage
from messages.letters_common import CprRefused
from messages.letters_invitation import InvitationReminder
from messages.reading import Kind, Sensitive
from tests.handlers.builders import ANNA, INSTITUTION, LEADER, at, make_desk
from tests.handlers.story import Story, accepted, actions, invited

AT, LEADER_PARTY = Party.AT, Party.INSTITUTION


def bounced(story: Story, address: str, outcome: str = "permanent") -> None:
    story.mail(None, Kind.UNDELIVERED, outcome, recipient=address, sender="mailer-daemon@example.org")


# ---------------------------------------------------------------------- bounces
def test_an_address_that_is_no_good_is_marked_and_the_coordinator_told_once() -> None:
    story = invited()
    bounced(story, LEADER.upper())
    assert story.view.institution.email_undeliverable
    assert LEADER in story.prompt("delivery").title
    assert story.last.acted
    bounced(story, LEADER)
    assert len(story.prompts("delivery")) == 1
    assert story.stage is Stage.INVITED


def test_nothing_more_is_sent_to_an_address_that_is_no_good() -> None:
    story = accepted()
    bounced(story, ANNA.id)
    before = len(story.sent)
    story.until("2018-05-31")
    assert [o for o in story.sent[before:] if o.to == ANNA.id] == []
    assert story.view.people[ANNA.id].email_undeliverable


def test_a_full_mailbox_marks_nothing() -> None:
    story = invited()
    bounced(story, LEADER, "temporary")
    assert not story.view.institution.email_undeliverable
    assert (story.prompts(), [e.rule for e in story.last.log]) == ([], ["undelivered"])
    story.until("2018-03-27")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1


def test_a_bounce_that_names_nobody_of_the_case_tells_the_coordinator_and_marks_nobody() -> None:
    story = invited()
    bounced(story, "ukendt@example.org")
    assert not story.view.institution.email_undeliverable
    assert actions(story.prompt("delivery")) == ["seen"]


def test_the_coordinator_may_say_that_the_address_works() -> None:
    story = invited()
    bounced(story, LEADER)
    story.settle(story.prompt("delivery"), "again")
    assert not story.view.institution.email_undeliverable
    story.until("2018-03-27")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1


def test_who_writes_can_be_written_to_again() -> None:
    story = accepted()
    bounced(story, ANNA.id)
    story.mail(AT, Kind.QUESTION, replies_to=Kind.VISIT)
    assert not story.view.people[ANNA.id].email_undeliverable
    assert story.prompts("delivery") == []


def test_an_address_that_bounces_again_later_is_told_again() -> None:
    story = invited()
    bounced(story, LEADER)
    story.settle(story.prompt("delivery"), "again")
    bounced(story, LEADER)
    assert len(story.prompts("delivery")) == 1


def test_a_mail_given_up_after_days_is_told_without_calling_the_address_wrong() -> None:
    story = invited()
    desk = make_desk(story.view, at("2018-03-20"))
    delivery.tell_undelivered(desk, LEADER, "4.4.1 timeout")
    story.take(desk.finish())
    prompt = story.prompt("delivery")
    assert "ser ud til at være rigtig" in prompt.text
    assert actions(prompt) == ["seen"]
    assert not story.view.institution.email_undeliverable


# ---------------------------------------------------------------------- automatic answers
def test_an_out_of_office_is_no_answer_and_delays_an_inspectors_reminders() -> None:
    story = accepted()
    story.now = at("2018-04-28", "10:00")
    story.mail(AT, Kind.AUTO_REPLY, until=date(2018, 5, 10), replies_to=Kind.VISIT)
    assert story.open(Kind.VISIT, AT)
    assert story.view.people[ANNA.id].away_until == date(2018, 5, 10)
    (due,) = [d for d in story.waits_for("remind") if ":at" in d.key]
    assert due.due == at("2018-05-11", "08:00")
    assert story.prompts() == []


def test_an_out_of_office_gives_a_leader_until_the_day_of_return() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.AUTO_REPLY, until=date(2018, 4, 20), replies_to=Kind.PARTICIPATION)
    (due,) = story.waits_for("remind")
    assert due.due == at("2018-04-23", "08:00")


def test_an_absence_that_is_over_delays_nothing() -> None:
    story = accepted()
    story.mail(AT, Kind.AUTO_REPLY, until=date(2018, 3, 1), replies_to=Kind.VISIT)
    assert story.view.people[ANNA.id].away_until is None


def test_an_automatic_answer_that_says_somebody_left_is_put_before_the_coordinator() -> None:
    story = accepted()
    story.mail(AT, Kind.AUTO_REPLY, ask=True, replies_to=Kind.VISIT)
    assert "en anden har overtaget" in story.prompt("delivery").text
    assert story.open(Kind.VISIT, AT)


# ---------------------------------------------------------------------- CPR
@pytest.mark.parametrize("outcome", ["yes", "no"])
def test_a_mail_with_a_cpr_number_is_sent_back_in_fixed_words_and_not_used(outcome: str) -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, outcome, sensitive=(Sensitive(type="cpr", where="body"),), ask=True)
    (mail,) = story.last.outgoing
    assert (mail.to, mail.letter) == (LEADER, CprRefused())
    assert mail.question_id == story.question(Kind.PARTICIPATION, LEADER_PARTY).id
    assert (story.stage, story.last.acted) == (Stage.INVITED, False)
    assert actions(story.prompt("delivery")) == ["seen"]


def test_a_stranger_with_a_cpr_number_is_not_written_to() -> None:
    story = invited()
    story.mail(None, Kind.OTHER, sensitive=(Sensitive(type="cpr", where="body"),), ask=True)
    assert story.last.outgoing == ()
    assert len(story.prompts("delivery")) == 1


def test_a_machines_mail_is_never_asked_about_cpr_nor_read_as_an_answer() -> None:
    story = invited()
    for kind in (Kind.UNDELIVERED, Kind.AUTO_REPLY):
        story.mail(LEADER_PARTY, kind, "temporary", sensitive=(Sensitive(type="cpr", where="body"),))
        assert story.last.outgoing == ()
    assert story.stage is Stage.INVITED


def test_an_address_corrected_in_the_register_is_free_of_the_mark() -> None:
    view = replace(invited().view, institution=replace(INSTITUTION, email="ny@solgaarden.example"))
    assert not view.undeliverable("ny@solgaarden.example")
    marked = replace(view, institution=replace(INSTITUTION, email_undeliverable=True))
    assert marked.undeliverable(LEADER)
    assert not marked.undeliverable("ny@solgaarden.example")
