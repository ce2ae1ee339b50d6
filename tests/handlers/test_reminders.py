"""Reminders: the same rule for every question, in working days, never after the answer, never twice at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers import rules
from handlers.events import DeadlineEvent
from handlers.model import Authority, Party, QuestionStatus, Stage
from handlers.programme import Programme
from messages.letters_documentation import DocumentationReminder
from messages.letters_invitation import InvitationReminder
from messages.letters_survey import SurveyReminder
from messages.letters_visits import VisitAsked
from messages.reading import Kind
from tests.handlers.builders import ANNA, INSTITUTION, LEADER, PROGRAMME, at, planned
from tests.handlers.story import Story, accepted, actions, agreed, held, invited, met

LEADER_PARTY = Party.INSTITUTION


def _steps(*days: int, then: int = 5) -> Programme:
    rules = PROGRAMME.reminders.model_copy(update={"working_days": days, "then_coordinator_working_days": then})
    return replace(PROGRAMME, reminders=rules)


@pytest.mark.parametrize(
    ("deadline", "first", "second", "coordinator"),
    [
        ("2018-03-14", "2018-03-15", "2018-03-21", "2018-03-28"),  # a Wednesday: one day, five days, five more
        ("2018-03-16", "2018-03-19", "2018-03-23", "2018-04-04"),  # a Friday; Easter lies before the third
        ("2018-04-25", "2018-04-26", "2018-05-03", "2018-05-11"),  # Great Prayer Day 27 April, Ascension 10 May
        ("2018-12-21", "2018-12-27", "2019-01-04", "2019-01-11"),  # Christmas, New Year's Eve and Day
    ],
)
def test_reminders_come_one_and_five_working_days_after_the_deadline_then_the_coordinator(
    deadline: str, first: str, second: str, coordinator: str
) -> None:
    story = Story(invited().view, at("2018-03-12"))
    question = replace(story.question(Kind.PARTICIPATION, LEADER_PARTY), answer_by=date.fromisoformat(deadline))
    story.view = story.view.with_([question])
    days = []
    while not story.prompts():
        due = min(d.due for d in story.deadlines())
        days.append(due)
        story.until(due.date().isoformat(), due.strftime("%H:%M"))
    assert days == [at(first, "08:00"), at(second, "08:00"), at(coordinator, "08:00")]
    assert story.waits_for("remind") == []


@pytest.mark.parametrize(("steps", "reminders"), [((), 0), ((1,), 1), ((2, 4, 6), 3)])
def test_how_many_reminders_there_are_is_the_programmes(steps: tuple[int, ...], reminders: int) -> None:
    story = Story(invited().view, at("2018-03-12"), _steps(*steps))
    story.until("2018-06-30")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == reminders
    assert len(story.prompts("reminders")) == 1


def test_when_the_coordinator_is_asked_is_the_programmes() -> None:
    story = Story(invited().view, at("2018-03-12"), _steps(1, then=1))
    story.until("2018-03-27")
    assert story.prompts() == []
    story.until("2018-03-28")
    assert len(story.prompts()) == 1


def test_after_a_long_stop_reminders_keep_their_distance() -> None:
    story = invited()
    story.now = at("2018-05-02", "10:00")  # the program stood still over both
    story.until("2018-05-02")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1
    story.until("2018-05-08", "07:00")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1
    story.until("2018-05-08")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 2
    assert story.prompts() == []


def test_a_deadline_that_came_for_an_answered_question_does_nothing() -> None:
    story = invited()
    (due,) = story.waits_for("remind")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    event = DeadlineEvent(case_id=story.view.case.id, key=due.key, due=due.due)
    decision = rules.decide_deadline(story.view, event, PROGRAMME, at("2018-03-27", "08:00"))
    assert (decision.outgoing, decision.changes, decision.acted) == ((), (), False)


def test_a_reminder_goes_to_the_address_of_today() -> None:
    story = invited()
    story.view = replace(story.view, institution=replace(INSTITUTION, email="ny@solgaarden.example"))
    story.until("2018-03-27")
    assert [o.to for o in story.sent if isinstance(o.letter, InvitationReminder)] == ["ny@solgaarden.example"]
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).asked == "ny@solgaarden.example"


def test_who_is_away_is_reminded_after_the_day_of_return() -> None:
    story = accepted()
    away = replace(ANNA, away_until=date(2018, 5, 6))  # a Sunday
    story.view = story.view.with_([away])
    asked = story.question(Kind.VISIT, Party.AT)
    (due,) = [d for d in story.waits_for("remind") if asked.id in d.key]
    assert due.due == at("2018-05-07", "08:00")


def test_an_ended_case_reminds_nobody() -> None:
    story = accepted()
    story.view = story.view.with_([replace(story.view.case, stage=Stage.CANCELLED)])
    assert story.deadlines() == ()


# ---------------------------------------------------------------------- what has rules of its own
def test_the_survey_is_reminded_twice_and_no_more() -> None:
    story = held()
    fields = {"survey_contact": f"Mette Lund <{LEADER}>", "agenda_points": "Alarmer"}
    story.mail(Party.ST, Kind.DOCUMENTATION, "complete", fields=fields)
    story.until("2018-12-31")
    assert [type(o.letter).__name__ for o in story.letters(LEADER_PARTY) if "Survey" in type(o.letter).__name__] == [
        "SurveyAsked",
        "SurveyReminder",
        "SurveyReminder",
    ]
    assert [p for p in story.prompts("reminders") if "spørgeskema" in p.title] == []


def test_nobody_is_reminded_of_agenda_points_which_are_an_offer() -> None:
    story = agreed()
    story.until("2018-05-13")
    assert story.questions(Kind.AGENDA)
    names = [type(o.letter).__name__ for o in story.letters(LEADER_PARTY)]
    assert [n for n in names if n.startswith("Agenda")] == ["AgendaDraft", "AgendaFinal"]
    assert [p for p in story.prompts("reminders") if "dagsorden" in p.title] == []


# ---------------------------------------------------------------------- what the coordinator chooses
def test_the_coordinator_who_takes_over_stops_the_reminders_and_leaves_the_question_open() -> None:
    story = invited()
    story.until("2018-04-12")
    story.settle(story.prompt(), "pause")
    before = len(story.sent)
    story.until("2018-12-31")
    assert len(story.sent) == before
    assert story.open(Kind.PARTICIPATION)


def test_a_closed_question_asks_nothing_more() -> None:
    story = accepted()
    story.until("2018-05-31")
    prompt = next(p for p in story.prompts("reminders") if "Arbejdstilsynet" in p.title)
    story.settle(prompt, "drop")
    assert story.question(Kind.VISIT, Party.AT).status is QuestionStatus.WITHDRAWN
    assert not [d for d in story.waits_for("remind") if ":at" in d.key]


def test_silence_about_the_meeting_can_be_settled_as_held() -> None:
    story = met()
    story.until("2018-06-15")
    prompt = next(p for p in story.prompts("reminders") if "socialtilsynet" in p.title)
    assert actions(prompt) == ["again", "pause", "held", "drop"]
    story.settle(prompt, "held")
    assert story.stage is Stage.DOCUMENTATION
    (mail,) = story.last.outgoing
    assert isinstance(mail.letter, DocumentationReminder)
    assert mail.letter.held
    assert story.open(Kind.DOCUMENTATION, Party.ST)


def test_once_the_meeting_is_held_silence_about_papers_does_not_offer_it_again() -> None:
    story = held()
    story.until("2018-06-15")
    prompt = next(p for p in story.prompts("reminders") if "socialtilsynet" in p.title)
    assert actions(prompt) == ["again", "pause", "drop"]


# ---------------------------------------------------------------------- by hand
def test_remind_by_hand_reminds_every_open_question_now_and_counts() -> None:
    story = accepted()
    story.command("remind")
    assert [(o.to, type(o.letter)) for o in story.last.outgoing] == [
        (ANNA.id, VisitAsked),
        ("ib@st.example", VisitAsked),
    ]
    assert [q.reminders for q in story.questions(Kind.VISIT)] == [1, 1]


def test_the_survey_is_reminded_by_hand_at_its_own_contact_and_not_at_the_leader() -> None:
    story = held()
    fields = {"survey_contact": "Lis Bo <lis@solgaarden.example>", "agenda_points": "Alarmer"}
    story.mail(Party.ST, Kind.DOCUMENTATION, "complete", fields=fields)
    story.settle(story.prompt("survey"), "send", email="lis@solgaarden.example")
    story.command("remind")
    reminders = [o for o in story.sent if isinstance(o.letter, SurveyReminder)]
    assert [o.to for o in reminders] == ["lis@solgaarden.example"]
    story.until("2018-12-31")
    assert len([o for o in story.sent if isinstance(o.letter, SurveyReminder)]) == 2  # the one by hand counts


def test_a_bounced_question_is_reminded_by_hand_once_the_address_is_corrected() -> None:
    story = invited()
    story.mail(None, Kind.UNDELIVERED, "permanent", recipient=LEADER, sender="mailer-daemon@example.org")
    assert story.waits_for("remind") == []
    story.view = replace(
        story.view, institution=replace(INSTITUTION, email="ny@solgaarden.example", email_undeliverable=False)
    )
    story.command("remind")
    assert [o.to for o in story.last.outgoing] == ["ny@solgaarden.example"]
    assert len(story.waits_for("remind")) == 1


def test_a_planned_visit_does_not_move_the_reminders_of_other_questions() -> None:
    story = agreed(visits=(planned(Authority.AT, "2018-04-25"),))
    story.until("2018-04-24")
    leader = story.question(Kind.PREPARATION, LEADER_PARTY)
    (due,) = [d for d in story.waits_for("remind") if leader.id in d.key]
    assert due.due.date() > leader.answer_by
    assert due.due.date() - leader.answer_by < timedelta(days=6)
