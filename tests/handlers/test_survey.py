"""The survey: once, by itself, to the right person, not to pilots, not for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers import rules
from handlers.model import Party, QuestionStatus, Stage, SurveyStatus
from handlers.stages.survey import SurveyRefused, contact_in
from messages.letters_survey import SurveyAsked, SurveyReminder, SurveyThanks
from messages.reading import Answer, Kind
from tests.handlers.builders import INSTITUTION, LEADER, PROGRAMME, at, make_desk, make_meeting, slot
from tests.handlers.story import Story, actions, agreed, held, met

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION
LIS = "lis@solgaarden.example"
ALL: dict[str, Answer] = {
    "1": "yes", "2": "yes", "3": 4, "5": "yes", "6": "Nye alarmer", "8": 1, "11": 3, "12": "no",
}  # fmt: skip


def form(story: Story, contact: str = f"Mette Lund <{LEADER}>", **fields: Any) -> None:
    given = {"survey_contact": contact, "agenda_points": "Alarmer", **fields}
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields={k: v for k, v in given.items() if v})


def slides(story: Story) -> None:
    story.mail(AT, Kind.DOCUMENTATION, "complete", fields={"institution": "Solgården", "topics": ("Alarmer",)})


def sent() -> Story:
    story = met()
    form(story)
    return story


def status(story: Story) -> SurveyStatus:
    assert story.view.survey is not None
    return story.view.survey.status


def surveys(story: Story) -> list[str]:
    return [o.to for o in story.sent if isinstance(o.letter, SurveyAsked)]


# ---------------------------------------------------------------------- sending
def test_it_goes_out_by_itself_when_the_meeting_is_held_and_the_form_names_a_contact() -> None:
    story = sent()
    (mail,) = story.letters(LEADER_PARTY, SurveyAsked)
    assert isinstance(mail.letter, SurveyAsked)
    assert len(mail.letter.questions) == 12
    question = story.question(Kind.SURVEY, LEADER_PARTY)
    assert (mail.question_id, question.asked, question.answer_by) == (question.id, LEADER, date(2018, 5, 29))
    assert (status(story), story.stage) == (SurveyStatus.SENT, Stage.SURVEY)


def test_it_goes_out_though_other_fields_of_the_form_are_missing() -> None:
    story = met()
    form(story, agenda_points="", meeting_date="2018-05-14")
    assert surveys(story) == [LEADER]
    assert story.open(Kind.DOCUMENTATION, ST)


def test_a_contact_alone_waits_until_the_meeting_is_confirmed_by_whatever_way() -> None:
    story = met()
    form(story, agenda_points="")
    assert (surveys(story), story.view.survey) == ([], None)
    story.command("held")
    assert surveys(story) == [LEADER]


def test_a_bare_address_is_enough_to_write_to() -> None:
    story = met()
    form(story, contact=LEADER)
    assert surveys(story) == [LEADER]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Mette Lund <Mette@Sol.dk>", ("Mette Lund", "mette@sol.dk")),
        ("Mette Lund <mette@sol.dk>; Lis Bo <lis@sol.dk>", ("Mette Lund", "mette@sol.dk")),
        ("Mette Lund; Lis Bo <lis@sol.dk>", ("Lis Bo", "lis@sol.dk")),
        ("mette@sol.dk", ("", "mette@sol.dk")),
        ("<mette@sol.dk>", ("", "mette@sol.dk")),
        ("Mette Lund", None),
        ("mette@sol", None),
        ("", None),
        (None, None),
    ],
)
def test_the_contact_is_taken_from_the_field(value: str | None, found: tuple[str, str] | None) -> None:
    assert contact_in(value) == found


def test_it_is_never_sent_twice() -> None:
    story = sent()
    form(story)
    form(story, contact=f"Lis Bo <{LIS}>")
    slides(story)
    with pytest.raises(SurveyRefused, match="allerede sendt"):
        story.command("survey", email=LIS, name="Lis Bo")
    story.until("2018-07-01")
    assert surveys(story) == [LEADER]
    assert story.prompts("survey") == []


def test_a_contact_that_differs_from_the_registers_is_confirmed_once_before() -> None:
    story = met()
    form(story, contact=f"Lis Bo <{LIS}>")
    assert (surveys(story), status(story)) == ([], SurveyStatus.CONFIRMING)
    prompt = story.prompt("survey")
    assert [c.label for c in prompt.choices] == [f"Lis Bo <{LIS}>", f"Lederen, Mette Lund <{LEADER}>"]
    form(story, contact=f"Lis Bo <{LIS}>")
    assert len(story.prompts("survey")) == 1
    story.settle(prompt, "send", email=LIS)
    assert surveys(story) == [LIS]


def test_another_contact_before_the_first_is_confirmed_takes_its_place() -> None:
    story = met()
    form(story, contact=f"Lis Bo <{LIS}>")
    form(story, contact="Per Ny <per@solgaarden.example>")
    prompt = story.prompt("survey")
    assert "per@solgaarden.example" in prompt.text
    form(story, contact=f"Mette Lund <{LEADER}>")
    assert story.prompts("survey") == []
    assert surveys(story) == [LEADER]


def test_pilots_get_none_and_their_case_ends_with_the_papers() -> None:
    story = met(meeting=make_meeting(slot("2018-05-14"), agreed_at=at("2018-04-20")))
    story.programme = replace(PROGRAMME, survey=PROGRAMME.survey.model_copy(update={"pilot_years": (2018,)}))
    form(story)
    slides(story)
    assert (surveys(story), status(story), story.stage) == ([], SurveyStatus.NOT_SENT, Stage.DONE)


def test_more_than_ninety_days_after_the_coordinator_decides() -> None:
    story = held()
    story.now = at("2018-08-13")  # 91 days
    form(story)
    prompt = story.prompt("survey")
    assert next((c.action, c.label) for c in prompt.choices) == ("skip", "Send det ikke")
    story.settle(prompt, "skip")
    assert (surveys(story), status(story)) == ([], SurveyStatus.NOT_SENT)


def test_ninety_days_after_it_still_goes_by_itself() -> None:
    story = held()
    story.now = at("2018-08-12")
    form(story)
    assert surveys(story) == [LEADER]


def test_without_a_contact_the_coordinator_is_asked_fourteen_days_after_the_meeting() -> None:
    story = held()
    (due,) = story.waits_for("survey-contact")
    assert due.due == at("2018-05-28", "08:00")
    story.until("2018-05-28")
    prompt = story.prompt("survey")
    assert actions(prompt) == ["send", "wait", "skip"]
    assert prompt.guess == 0
    story.settle(prompt, "send")
    assert surveys(story) == [LEADER]


def test_who_waits_for_the_form_gets_the_contact_it_brings() -> None:
    story = held()
    story.until("2018-05-28")
    story.settle(story.prompt("survey"), "wait")
    assert surveys(story) == []
    form(story)
    assert surveys(story) == [LEADER]


def test_a_form_that_comes_after_the_coordinator_was_asked_takes_the_question_back() -> None:
    story = held()
    story.until("2018-05-28")
    form(story)
    assert surveys(story) == [LEADER]
    assert story.prompts("survey") == []


def test_the_coordinator_sends_it_by_hand_only_once_the_meeting_is_held() -> None:
    story = met()
    with pytest.raises(SurveyRefused, match="ikke bekræftet holdt"):
        story.command("survey", email=LIS)
    story.command("held")
    story.command("survey", email="Lis@Solgaarden.example", name="Lis Bo")
    assert surveys(story) == [LIS]


def test_an_undeliverable_survey_may_go_to_another_contact() -> None:
    story = met()
    form(story, contact=f"Lis Bo <{LIS}>")
    story.settle(story.prompt("survey"), "send", email=LIS)
    story.mail(None, Kind.UNDELIVERED, "permanent", recipient=LIS, sender="mailer-daemon@example.org")
    assert story.waits_for("survey-remind") == []
    story.command("survey", email=LEADER, name="Mette Lund")
    assert surveys(story) == [LIS, LEADER]
    assert len(story.waits_for("survey-remind")) == 1


# ---------------------------------------------------------------------- reminders and the end
def test_it_is_reminded_after_seven_and_fourteen_days_and_no_more() -> None:
    story = sent()  # 15 May
    came = [k for k in story.until("2018-08-01") if k.startswith("survey")]
    assert [k.split(":")[-1] for k in came] == ["1", "2"]
    assert [o.letter.last for o in story.sent if isinstance(o.letter, SurveyReminder)] == [False, True]


def test_after_a_long_stop_its_reminders_keep_their_distance() -> None:
    story = sent()
    story.now = at("2018-06-20", "10:00")
    story.until("2018-06-20")
    assert len([o for o in story.sent if isinstance(o.letter, SurveyReminder)]) == 1
    (due,) = story.waits_for("survey-remind")
    assert due.due == at("2018-06-27", "08:00")


def test_a_survey_nobody_answers_ends_after_ninety_days_and_lets_the_case_end() -> None:
    story = sent()
    slides(story)
    story.until("2018-08-12")
    assert story.open(Kind.SURVEY)
    story.until("2018-08-13")
    assert (story.stage, status(story)) == (Stage.DONE, SurveyStatus.SENT)
    assert story.question(Kind.SURVEY, LEADER_PARTY).status is QuestionStatus.WITHDRAWN
    assert story.deadlines() == ()


def test_papers_that_come_after_the_survey_was_closed_end_the_case() -> None:
    story = sent()
    story.until("2018-09-01")
    assert story.view.case.closed_at is None
    slides(story)
    assert story.stage is Stage.DONE


def test_the_days_of_the_survey_are_the_programmes() -> None:
    story = sent()
    survey_rules = PROGRAMME.survey.model_copy(update={"reminder_days": (3,), "relevant_days": 20})
    story.programme = replace(PROGRAMME, survey=survey_rules)
    came = [k.rsplit(":", 1)[0].split(":")[0] for k in story.until("2018-06-30") if k.startswith("survey")]
    assert came == ["survey-remind", "survey-close"]


# ---------------------------------------------------------------------- answers
def test_full_answers_are_kept_thanked_for_and_end_the_case_with_the_papers() -> None:
    story = sent()
    slides(story)
    story.mail(LEADER_PARTY, Kind.SURVEY, "complete", answers=ALL)
    assert (status(story), story.stage) == (SurveyStatus.COMPLETE, Stage.DONE)
    (mail,) = story.last.outgoing
    assert isinstance(mail.letter, SurveyThanks)
    assert mail.letter.open_questions == ()
    story.until("2018-12-31")
    assert [o for o in story.sent if isinstance(o.letter, SurveyReminder)] == []


def test_an_answer_in_part_counts_and_is_reminded_of_what_is_open() -> None:
    story = sent()
    story.mail(LEADER_PARTY, Kind.SURVEY, "partial", answers={"1": "yes", "2": None})
    assert status(story) is SurveyStatus.PARTIAL
    story.until("2018-05-22")
    (reminder,) = [o.letter for o in story.sent if isinstance(o.letter, SurveyReminder)]
    assert not any(q.startswith(("1.", "1)", "2.", "2)")) for q in reminder.questions)
    story.mail(LEADER_PARTY, Kind.SURVEY, "partial", answers={k: v for k, v in ALL.items() if k not in ("1", "2")})
    assert story.view.survey is not None
    assert story.view.survey.answers["2"] is None
    assert status(story) is SurveyStatus.COMPLETE


def test_a_later_answer_corrects_the_earlier_one() -> None:
    story = sent()
    story.mail(LEADER_PARTY, Kind.SURVEY, "complete", answers=ALL)
    story.mail(LEADER_PARTY, Kind.SURVEY, "partial", answers={"3": 2})
    assert story.view.survey is not None
    assert (story.view.survey.answers["3"], status(story)) == (2, SurveyStatus.COMPLETE)


def test_answers_to_a_survey_that_was_closed_still_count() -> None:
    story = sent()
    slides(story)
    story.until("2018-08-20")
    assert story.stage is Stage.DONE
    story.mail(LEADER_PARTY, Kind.SURVEY, "complete", answers=ALL)
    assert status(story) is SurveyStatus.COMPLETE


def test_answers_before_a_survey_was_sent_go_to_a_person() -> None:
    story = met()
    story.mail(LEADER_PARTY, Kind.SURVEY, "complete", answers=ALL, replies_to=Kind.AGENDA)
    assert "ikke sendt et spørgeskema" in story.prompt().text


def test_answers_of_somebody_who_did_not_get_it_go_to_a_person_who_may_count_them() -> None:
    story = sent()
    story.mail(ST, Kind.SURVEY, "complete", answers=ALL, replies_to=Kind.DOCUMENTATION)
    assert status(story) is SurveyStatus.SENT
    story.settle(story.prompt(), "read", kind="survey")
    assert status(story) is SurveyStatus.COMPLETE


def test_a_mail_without_answers_is_not_thanked_for_them() -> None:
    story = sent()
    story.mail(LEADER_PARTY, Kind.SURVEY, "partial")
    assert (status(story), story.last.outgoing) == (SurveyStatus.SENT, ())
    assert "ingen svar" in story.prompt().text


def test_unclear_answers_wait_for_a_person_without_a_reminder_meanwhile() -> None:
    story = sent()
    story.mail(LEADER_PARTY, Kind.SURVEY, "unclear", answers={"1": "yes"}, ask=True)
    assert story.waits_for("survey-remind") == []
    story.settle(story.prompt(), "nothing")
    assert len(story.waits_for("survey-remind")) == 1


def test_everything_that_must_be_there_for_a_survey_is_there_exactly_once_in_any_order() -> None:
    """The meeting confirmed, the contact, the slides: whichever comes last, one survey leaves."""
    steps = {
        "held": lambda s: s.command("held"),
        "contact": lambda s: form(s, agenda_points=""),
        "slides": slides,
    }
    for order in (("held", "contact", "slides"), ("contact", "slides", "held"), ("slides", "held", "contact")):
        story = met()
        for step in order:
            steps[step](story)
        assert surveys(story) == [LEADER], order


def test_the_survey_stays_away_from_a_case_that_never_met() -> None:
    story = agreed()
    assert story.view.institution == INSTITUTION
    decision = rules.finish(make_desk(story.view, story.now), story.view)
    assert (decision.changes, decision.outgoing) == ((), ())
