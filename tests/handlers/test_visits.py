"""Parallel visits: asked for, written down, moved; and never known to the institution before they are held."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from handlers.asking import ChoiceNeedsMore
from handlers.model import Authority, Party, QuestionStatus, Stage, VisitStatus
from handlers.stages.visits import VisitRefused
from messages.letters_dates import DatesAsked
from messages.letters_invitation import Invitation
from messages.letters_visits import VisitAsked, VisitPlanned
from messages.reading import DateMention, Kind
from tests.handlers.builders import ANNA, IB, PROGRAMME, at, planned, wish
from tests.handlers.story import Story, accepted, actions, agreed, held

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION


def visit(story: Story, authority: Authority = Authority.AT) -> tuple[VisitStatus, date | None]:
    found = story.view.visit(authority)
    return found.status, found.day


def on(day: str, **fields: Any) -> DateMention:
    return wish(day, **fields)


def meeting_on_the_spot(day: str, clock: str | None = None) -> DateMention:
    return replace(wish(day, clock), of="meeting")


def at_the_visits(day: str = "2018-04-11") -> Story:
    story = accepted()
    story.now = at(day)
    return story


# ---------------------------------------------------------------------- asking
def test_each_inspector_is_told_the_window_and_the_colleague_and_asked_for_a_day() -> None:
    story = accepted()
    (mail,) = story.letters(AT)
    letter = mail.letter
    assert isinstance(letter, VisitPlanned)
    assert (letter.window_start, letter.window_end) == (date(2018, 4, 3), date(2018, 4, 26))
    assert letter.colleague == "Ib Sehested, Socialtilsyn Syd"
    assert mail.question_id == story.question(Kind.VISIT, AT).id


def test_without_a_day_the_inspector_is_asked_weekly_in_the_window_and_reminded_after_it() -> None:
    story = accepted()
    came = story.until("2018-04-27")
    # Easter Monday is no working day: the first question comes on Tuesday
    assert [k for k in came if k.startswith("visit-week:at")] == [
        f"visit-week:at:2018-04-{d}" for d in ("02", "09", "16", "23")
    ]
    assert len(story.letters(AT, VisitAsked)) == 4
    came = story.until("2018-05-15")
    assert [k.split(":")[0] for k in came if k.startswith(("visit", "remind")) and ":at" in k] == ["remind"] * 3
    assert any("Arbejdstilsynet" in p.title for p in story.prompts("reminders"))


def test_the_day_of_the_week_is_the_programmes() -> None:
    rules = PROGRAMME.visits.model_copy(update={"ask_weekday": 2})
    story = accepted()
    story.programme = replace(PROGRAMME, visits=rules)
    assert [d.due.date().weekday() for d in story.waits_for("visit-week:at")] == [2, 2, 2, 2]


def test_after_a_stop_one_mail_is_sent_for_all_weeks() -> None:
    story = accepted()
    story.now = at("2018-04-24", "10:00")
    story.until("2018-04-24")
    assert len(story.letters(AT, VisitAsked)) == 1


def test_a_known_day_is_asked_after_on_the_next_working_day() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-06"))
    assert visit(story) == (VisitStatus.PLANNED, date(2018, 4, 6))
    assert not story.open(Kind.VISIT, AT)
    assert [(d.key, d.due) for d in story.waits_for("visit-held")] == [
        ("visit-held:at:2018-04-06", at("2018-04-09", "08:00"))
    ]
    story.until("2018-04-09")
    letter = story.letters(AT, VisitAsked)[-1].letter
    assert isinstance(letter, VisitAsked)
    assert letter.day == date(2018, 4, 6)
    assert story.question(Kind.VISIT, AT).answer_by == date(2018, 4, 11)


def test_silence_about_a_visit_that_should_be_held_goes_to_the_coordinator() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-06"))
    story.until("2018-05-02")
    assert len([o for o in story.letters(AT, VisitAsked) if o.letter.day]) == 3  # type: ignore[attr-defined]
    assert any("Arbejdstilsynet" in p.title for p in story.prompts("reminders"))


def test_nobody_is_asked_for_a_visit_once_the_meeting_is_held() -> None:
    story = held(visits=(planned(Authority.AT, "2018-05-25"),))
    assert story.waits_for("visit") == []


# ---------------------------------------------------------------------- held
def test_the_first_visit_held_brings_the_dates_and_the_second_does_not() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"))
    assert story.stage is Stage.DATES
    assert {type(o.letter) for o in story.last.outgoing} == {DatesAsked}
    story.now = at("2018-04-20")
    story.mail(ST, Kind.VISIT, "held", on("2018-04-19"))
    assert len(story.view.rounds) == 1
    assert visit(story, Authority.ST) == (VisitStatus.HELD, date(2018, 4, 19))


def test_held_without_a_day_means_the_day_it_was_planned_for() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-10"))
    story.until("2018-04-11")
    story.mail(AT, Kind.VISIT, "held")
    assert visit(story) == (VisitStatus.HELD, date(2018, 4, 10))


@pytest.mark.parametrize(
    ("mentions", "why"),
    [
        ((), "hvilken dag"),
        ((wish("2018-04-30"),), "ikke kommet endnu"),
        ((DateMention(start=date(2018, 4, 9), end=date(2018, 4, 13)),), "hvilken dag"),
    ],
)
def test_a_visit_said_to_be_held_on_no_day_that_can_be_goes_to_a_person(mentions: Any, why: str) -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", *mentions)
    assert visit(story)[0] is VisitStatus.UNKNOWN
    prompt = story.prompt()
    assert why in prompt.text
    story.settle(prompt, "read", "10/4 2018", outcome="held", needs="day")
    assert visit(story) == (VisitStatus.HELD, date(2018, 4, 10))


def test_a_choice_that_cannot_be_is_said_so_and_stays_in_the_queue() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-30"))
    with pytest.raises(ChoiceNeedsMore, match="ikke kommet endnu"):
        story.settle(story.prompt(), "read", outcome="held", day="2018-04-30")
    assert story.prompt().open


def test_a_command_that_cannot_be_is_refused_instead_of_doing_nothing() -> None:
    story = at_the_visits()
    with pytest.raises(VisitRefused, match="ikke kommet endnu"):
        story.command("visit", authority="at", status="held", day="2018-04-30")
    story.view = story.view.with_([replace(story.view.case, stage=Stage.DONE)])
    with pytest.raises(VisitRefused, match="afsluttet"):
        story.command("visit", authority="at", status="held", day="2018-04-10")


def test_before_the_institution_has_said_yes_a_visit_brings_no_dates() -> None:
    story = at_the_visits()
    story.view = replace(story.view, case=replace(story.view.case, accepted_at=None, stage=Stage.INVITED))
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"))
    assert visit(story)[0] is VisitStatus.HELD
    assert (story.stage, story.view.rounds) == (Stage.INVITED, ())


# ---------------------------------------------------------------------- planned, postponed, corrected
def test_a_week_is_written_down_and_the_weekly_question_goes_on() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", DateMention(start=date(2018, 4, 16), end=date(2018, 4, 20), text="uge 16"))
    assert visit(story) == (VisitStatus.UNKNOWN, None)
    assert story.open(Kind.VISIT, AT)
    assert "uge 16" in [e.what for e in story.last.log]
    assert len(story.waits_for("visit-week:at")) == 4


def test_the_hour_of_a_planned_visit_is_kept() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", wish("2018-04-10", "13:30"))
    assert story.view.visit(Authority.AT).clock == time(13, 30)


def test_a_postponed_visit_has_its_new_day() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-10"))
    story.mail(AT, Kind.VISIT, "postponed", on("2018-04-17"))
    assert visit(story) == (VisitStatus.PLANNED, date(2018, 4, 17))
    assert story.view.visit(Authority.AT).postponed == 1
    assert [d.key for d in story.waits_for("visit-held")] == ["visit-held:at:2018-04-17"]


def test_a_visit_postponed_without_a_day_in_the_last_week_is_asked_for_again() -> None:
    story = at_the_visits("2018-04-24")
    story.until("2018-04-24")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-26"))
    story.mail(AT, Kind.VISIT, "postponed")
    assert visit(story) == (VisitStatus.UNKNOWN, None)
    before = len(story.letters(AT, VisitAsked))
    story.until("2018-05-15")  # the window and its weekly questions are over
    assert len(story.letters(AT, VisitAsked)) == before + 2


@pytest.mark.parametrize("outcome", ["planned", "postponed"])
def test_a_visit_that_was_held_is_not_undone_by_a_mail_but_by_a_person(outcome: str) -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"))
    story.mail(AT, Kind.VISIT, outcome, on("2018-04-24"))
    assert visit(story) == (VisitStatus.HELD, date(2018, 4, 10))
    prompt = next(p for p in story.prompts() if "allerede meldt holdt" in p.text)
    story.settle(prompt, "read", outcome="planned", day="2018-04-24")
    assert visit(story) == (VisitStatus.PLANNED, date(2018, 4, 24))


def test_a_held_visit_gets_its_right_day() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"))
    story.mail(AT, Kind.VISIT, "held", on("2018-04-09"))
    assert visit(story) == (VisitStatus.HELD, date(2018, 4, 9))
    assert len(story.view.rounds) == 1


@pytest.mark.parametrize("status", ["held", "planned"])
def test_a_visit_outside_the_window_is_flagged_to_the_coordinator_alone(status: str) -> None:
    story = at_the_visits("2018-05-03")
    story.mail(AT, Kind.VISIT, status, on("2018-05-02"))
    prompt = next(p for p in story.prompts("visits"))
    assert ("uden for vinduet" in prompt.title, actions(prompt)) == (True, ["seen"])
    assert [o for o in story.last.outgoing if o.to_institution] == []


@pytest.mark.parametrize("party", [Party.INSTITUTION, Party.COORDINATOR])
def test_what_somebody_else_writes_of_a_visit_is_put_before_a_person(party: Party) -> None:
    story = at_the_visits()
    story.mail(party, Kind.VISIT, "held", on("2018-04-10"), replies_to=Kind.PARTICIPATION)
    assert visit(story) == (VisitStatus.UNKNOWN, None)
    assert "ikke tilsynsførende" in story.prompt().text


def test_an_outcome_nobody_can_use_is_put_before_a_person() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "unclear")
    assert [c.label for c in story.prompt().choices] == [
        "Besøget er holdt (skriv datoen)",
        "Besøget er planlagt (skriv datoen)",
        "Besøget er flyttet, ny dato kendes ikke",
        "Jeg svarer selv",
        "Intet at gøre",
    ]


def test_settled_as_moved_without_a_day_the_day_in_the_mail_does_not_count() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "unclear", on("2018-04-06"), ask=True)
    story.settle(story.prompt(), "read", outcome="postponed")
    assert visit(story) == (VisitStatus.UNKNOWN, None)


def test_a_report_settled_by_a_person_keeps_the_meeting_agreed_on_the_spot() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "unclear", on("2018-04-10"), meeting_on_the_spot("2018-05-17", "10:00"), ask=True)
    story.settle(story.prompt(), "read", outcome="held", day="2018-04-10")
    assert [s.start for s in story.view.slots] == [at("2018-05-17", "10:00")]


def test_a_report_is_answered_in_the_daily_bundle_only() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-10"))
    assert story.last.outgoing == ()
    (notice,) = story.last.notices
    assert notice.to == ANNA.id
    assert "tirsdag den 10. april 2018" in notice.text


# ---------------------------------------------------------------------- a meeting agreed on the spot
def test_a_meeting_agreed_on_the_spot_is_the_rounds_only_slot() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"), meeting_on_the_spot("2018-05-17", "10:00"))
    (slot,) = story.view.slots
    assert slot.start == at("2018-05-17", "10:00")
    assert slot.end - slot.start == timedelta(minutes=120)
    assert [o.to for o in story.last.outgoing] == [IB.id]


def test_a_meeting_agreed_without_a_time_asks_the_coordinator_which() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"), meeting_on_the_spot("2018-05-17"))
    assert (story.stage, story.view.rounds, story.last.outgoing) == (Stage.DATES, (), ())
    prompt = story.prompt("meeting_dates")
    assert actions(prompt) == ["spot", "spot", "spot", "spot", "round"]
    story.settle(prompt, "spot", start=at("2018-05-17", "10:00").isoformat())
    (slot,) = story.view.slots
    assert slot.start == at("2018-05-17", "10:00")


def test_a_meeting_on_the_spot_beside_one_that_is_agreed_goes_to_the_coordinator() -> None:
    story = agreed()
    story.mail(ST, Kind.VISIT, "held", on("2018-04-19"), meeting_on_the_spot("2018-05-17", "10:00"))
    assert "allerede aftalt" in story.prompt("meeting_dates").text
    assert story.view.meeting is not None
    assert story.view.meeting.start == at("2018-05-14", "10:00")


def test_a_report_that_goes_to_a_person_takes_no_meeting_along() -> None:
    story = at_the_visits()
    story.mail(AT, Kind.VISIT, "held", meeting_on_the_spot("2018-05-17", "10:00"))
    assert (story.view.rounds, len(story.prompts())) == ((), 1)


# ---------------------------------------------------------------------- the secret
def test_no_day_of_a_visit_to_come_stands_in_anything_the_institution_gets() -> None:
    story = at_the_visits("2018-04-03")
    story.mail(AT, Kind.VISIT, "planned", on("2018-04-10"))
    story.mail(ST, Kind.VISIT, "planned", on("2018-04-26"))
    story.until("2018-04-11")
    story.mail(AT, Kind.VISIT, "held", on("2018-04-10"))
    for party in (AT, ST):
        story.mail(party, Kind.MEETING_DATES, "accept", *_all(story))
    story.mail(ST, Kind.VISIT, "postponed", on("2018-05-02"))
    story.until("2018-05-01")
    story.sent = [o for o in story.sent if not isinstance(o.letter, Invitation)]
    words = story.words_to_institution()
    assert not re.search(r"\b(26\. april|2\. maj|26 April|2 May|2018-04-26|2018-05-02|26/4|2/5)\b", words)
    assert not re.search("besøg|visit", words, re.IGNORECASE)
    assert "dialogmøde" in words


def _all(story: Story) -> list[DateMention]:
    return [DateMention(start=s.start, end=s.end, all_day=False) for s in story.view.slots]


def test_moved_into_the_past_by_hand_a_visit_is_asked_after_at_once() -> None:
    story = at_the_visits("2018-04-18")
    story.until("2018-04-18")
    story.command("visit", authority="at", status="planned", day="2018-04-10")
    (due,) = story.waits_for("visit-held:at")
    assert due.due < datetime.now(tz=at("2018-04-18").tzinfo)
    story.until("2018-04-19")
    assert story.question(Kind.VISIT, AT).status is QuestionStatus.OPEN


def test_the_first_day_of_a_visit_is_no_move() -> None:
    story = accepted()
    story.now = at("2018-04-11", "09:00")
    story.mail(AT, Kind.VISIT, "held", wish("2018-04-10"))
    assert story.view.open_round is not None
    story.mail(ST, Kind.VISIT, "planned", wish("2018-04-19"))
    told = [line.what for line in story.last.log] + [n.text for n in story.last.notices]
    assert told
    assert not [text for text in told if "flyttet" in text]
