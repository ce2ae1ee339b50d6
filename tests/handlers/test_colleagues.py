"""A colleague writes by hand from the shared mailbox: reminders pause, the coordinator is asked once."""

from __future__ import annotations

from datetime import date

from handlers.model import DeclineReason, Party, QuestionStatus, Stage
from messages.letters_invitation import InvitationReminder
from messages.reading import Kind
from tests.handlers.builders import ANNA, LEADER, at
from tests.handlers.story import accepted, actions, invited

LEADER_PARTY = Party.INSTITUTION


def test_a_colleagues_mail_is_logged_and_pauses_the_reminders_to_its_recipient() -> None:
    story = accepted()
    story.colleague(ANNA.id.upper())
    assert [e.rule for e in story.last.log] == ["colleague"]
    assert [q.paused for q in story.questions(Kind.VISIT)] == [True, False]
    assert story.waits_for("visit-week:at") != []  # the bot's own weekly question is checked when it comes
    story.until("2018-05-31")
    assert len(story.letters(Party.AT)) == 1


def test_the_coordinator_is_asked_once_what_was_agreed() -> None:
    story = accepted()
    story.colleague(ANNA.id)
    story.colleague(ANNA.id)
    assert actions(story.prompt("colleagues")) == ["resume", "close", "self"]


def test_mail_to_somebody_who_owes_nothing_is_only_logged() -> None:
    story = accepted()
    story.colleague(LEADER)
    assert (story.prompts(), [e.rule for e in story.last.log]) == ([], ["colleague"])


def test_reminders_go_on_with_time_for_an_answer_to_the_colleague() -> None:
    story = invited()
    story.now = at("2018-04-09", "10:00")
    story.colleague(LEADER)
    story.settle(story.prompt("colleagues"), "resume")
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).answer_by == date(2018, 4, 16)
    story.until("2018-04-16")
    assert story.letters(LEADER_PARTY, InvitationReminder) == []
    story.until("2018-04-17")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1


def test_a_question_answered_by_hand_is_closed() -> None:
    story = accepted()
    story.colleague(ANNA.id)
    story.settle(story.prompt("colleagues"), "close")
    assert story.question(Kind.VISIT, Party.AT).status is QuestionStatus.ANSWERED


def test_an_invitation_answered_by_hand_goes_on_or_ends_and_never_just_stays() -> None:
    story = invited()
    story.colleague(LEADER)
    prompt = story.prompt("colleagues")
    assert actions(prompt) == ["resume", "yes", "no", "self"]
    story.settle(prompt, "yes")
    assert story.stage is Stage.VISITS

    story = invited()
    story.colleague(LEADER)
    story.settle(story.prompt("colleagues"), "no", "de er ved at lukke")
    assert (story.stage, story.view.case.decline_words) == (Stage.DECLINED, "de er ved at lukke")
    assert story.view.case.decline_reason is not DeclineReason.OTHER


def test_who_answers_oneself_keeps_the_pause() -> None:
    story = invited()
    story.colleague(LEADER)
    story.settle(story.prompt("colleagues"), "self")
    story.until("2018-12-31")
    assert story.letters(LEADER_PARTY, InvitationReminder) == []
