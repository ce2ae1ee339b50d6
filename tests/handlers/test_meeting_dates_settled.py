"""A person settles a mail about dates: the choice comes back as a reading and the round goes on (through `rules`)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers import rules
from handlers.events import MailEvent, SettledEvent
from handlers.model import MeetingStatus, Party, Stage
from handlers.stages import meeting_dates
from messages.reading import Choice, DateMention, Kind
from tests.handlers.builders import PROGRAMME, make_mail, make_reading, slot, wish, yes
from tests.handlers.course import Course

AT, ST, INSTITUTION = Party.AT, Party.ST, Party.INSTITUTION


def asked(
    course: Course, party: Party, outcome: str, *dates: DateMention, kind: Kind = Kind.MEETING_DATES
) -> MailEvent:
    """A mail the reader is not sure of, taken through the rules."""
    reading = make_reading(kind, outcome, *dates, decision=Choice.ASK)
    mail = make_mail(party, reading, mail_id=50, when=course.now, question_id=course.question(party).id)
    decision = rules.decide_mail(course.view, mail, PROGRAMME, course.now)
    assert not decision.acted
    course.view = course.view.with_(decision.changes)
    return mail


def settle(course: Course, mail: MailEvent, label: str, text: str = "") -> None:
    prompt = course.prompt()
    index = next(i for i, c in enumerate(prompt.choices) if c.label.startswith(label))
    event = SettledEvent(prompt_id=prompt.id, choice=index, by="Kim", text=text)
    decision = rules.decide_settled(course.view, prompt, event, PROGRAMME, course.now, mail)
    course.decisions.append(decision)
    course.view = course.view.with_(decision.changes)


def offered_course() -> Course:
    course = Course()
    course.propose()
    course.accept(AT)
    course.accept(ST)
    return course


def test_the_slot_a_person_points_out_is_fixed() -> None:
    course = offered_course()
    mail = asked(course, INSTITUTION, "unclear")
    settle(course, mail, "Ja til fredag den 11. maj 2018")
    assert course.view.meeting is not None
    assert course.view.meeting.slot == slot("2018-05-11", "12:00")
    assert course.prompts() == []


def test_a_no_to_all_that_a_person_reads_begins_the_next_round() -> None:
    course = offered_course()
    mail = asked(course, INSTITUTION, "unclear")
    settle(course, mail, "Nej til alle")
    assert course.round.number == 2


def test_the_guess_is_the_slot_that_was_read() -> None:
    course = offered_course()
    asked(course, INSTITUTION, "accept", yes(slot("2018-05-14", "10:00")))
    prompt = course.prompt()
    assert prompt.guess is not None
    assert prompt.choices[prompt.guess].label.startswith("Ja til mandag den 14. maj 2018")


def test_times_that_were_read_are_put_to_the_inspectors() -> None:
    course = offered_course()
    mail = asked(course, INSTITUTION, "counter", wish("2018-05-16", "12:30"))
    settle(course, mail, "Foreslår onsdag den 16. maj 2018")
    assert [s.slot for s in course.slots if s.proposed_by is INSTITUTION] == [slot("2018-05-16", "12:30")]


def test_a_time_the_person_writes_is_put_to_the_inspectors() -> None:
    course = offered_course()
    mail = asked(course, INSTITUTION, "unclear")
    settle(course, mail, "Foreslår en anden tid", "16/5 2018 kl. 12.30")
    assert [s.slot for s in course.slots if s.proposed_by is INSTITUTION] == [slot("2018-05-16", "12:30")]


@pytest.mark.parametrize(
    ("label", "stage", "status"),
    [
        ("Mødet skal flyttes", Stage.DATES, MeetingStatus.POSTPONED),
        ("Mødet er aflyst", Stage.CANCELLED, MeetingStatus.CANCELLED),
        ("Intet at gøre", Stage.PREPARATION, MeetingStatus.AGREED),
    ],
)
def test_a_word_against_the_meeting_is_settled_as_regrets(label: str, stage: Stage, status: MeetingStatus) -> None:
    course = Course()
    course.agreed()
    mail = asked(course, ST, "decline")
    settle(course, mail, label)
    assert (course.view.case.stage, course.view.meetings[0].status) == (stage, status)


def test_a_changed_answer_is_carried_out_when_a_person_says_so() -> None:
    course = offered_course()
    course.mail(AT, "accept", yes(slot("2018-05-14", "10:00")))
    prompt = course.prompt()
    mail = make_mail(AT, make_reading(Kind.MEETING_DATES, "accept", yes(slot("2018-05-14", "10:00"))), when=course.now)
    settle(course, replace(mail, mail_id=prompt.mail_id or 0), "Ja til mandag den 14. maj 2018")
    assert [s.at for s in course.slots] == [False, False, True]


def test_the_stage_is_known_to_the_rules_under_its_name() -> None:
    assert dict(rules.STAGES)[meeting_dates.NAME] is meeting_dates
    assert all(rules.COMMANDS[name] is meeting_dates for name in ("propose", "move", "cancel"))
    assert all(rules.BY_KIND[kind] is meeting_dates for kind in (Kind.MEETING_DATES, Kind.CANCELLATION))
