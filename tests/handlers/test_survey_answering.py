"""Answers from the page and from mail are one set; a link can be revoked; the report closes the set."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from handlers.decision import Outgoing
from handlers.model import Party, QuestionStatus, Stage, Survey, SurveyStatus
from handlers.stages.survey_answering import SurveyRefused
from messages.letters_survey import SurveyReminder, SurveyThanks
from messages.reading import Answer, Kind
from messages.survey_form import UnusableAnswer
from tests.handlers.builders import LEADER, at
from tests.handlers.story import Story, held, met

INSTITUTION = Party.INSTITUTION
FULL = {
    "1": "yes", "2": "dont_know", "3": "4", "5": "yes", "6": "Nye alarmer", "8": "1", "11": "3", "12": "no",
}  # fmt: skip


def sent() -> Story:
    """The survey went to the leader on 15 May."""
    story = met()
    fields = {"survey_contact": f"Mette Lund <{LEADER}>", "agenda_points": "Alarmer"}
    story.mail(Party.ST, Kind.DOCUMENTATION, "complete", fields=fields)
    return story


def slides(story: Story) -> None:
    fields: dict[str, Any] = {"institution": "Solgården", "topics": ("Alarmer",)}
    story.mail(Party.AT, Kind.DOCUMENTATION, "complete", fields=fields)


def survey(story: Story) -> Survey:
    assert story.view.survey is not None
    return story.view.survey


def fill(story: Story, **answers: str) -> None:
    """Save answers on the page, `q5="yes"`, under the link as it is."""
    given = {name.removeprefix("q"): value for name, value in answers.items()}
    story.command("survey-answers", version=str(survey(story).link_version), **given)


def fill_all(story: Story) -> None:
    story.command("survey-answers", version=str(survey(story).link_version), **FULL)


def mail(story: Story, answers: dict[str, Answer]) -> None:
    story.mail(INSTITUTION, Kind.SURVEY, "partial", answers=answers)


def reminders(story: Story) -> list[Outgoing]:
    return [o for o in story.sent if isinstance(o.letter, SurveyReminder)]


# ---------------------------------------------------------------------- saving
def test_every_answer_is_kept_as_it_is_given_and_no_mail_thanks_for_it() -> None:
    story = sent()
    before = len(story.sent)
    fill(story, q1="yes")
    fill(story, q3="4", q4="Godt møde")
    fill(story, q2="dont_know")
    assert survey(story).answers == {"1": "yes", "3": 4, "4": "Godt møde", "2": None}
    assert survey(story).status is SurveyStatus.PARTIAL
    assert len(story.sent) == before
    assert story.open(Kind.SURVEY)


def test_the_log_tells_which_questions_and_not_what_was_said() -> None:
    story = sent()
    fill(story, q4="Pia fra nattevagten græd", q3="2")
    (entry,) = story.last.log
    assert (entry.rule, entry.words) == ("survey page", "")
    assert "3, 4" in entry.what
    assert "Pia" not in entry.what


def test_the_last_answer_completes_the_set_ends_the_question_and_with_the_papers_the_case() -> None:
    story = sent()
    slides(story)
    fill_all(story)
    assert (survey(story).status, story.stage) == (SurveyStatus.COMPLETE, Stage.DONE)
    assert story.question(Kind.SURVEY, INSTITUTION).status is QuestionStatus.ANSWERED
    assert not any(isinstance(o.letter, SurveyThanks) for o in story.sent)


def test_a_full_answer_can_be_corrected_afterwards() -> None:
    story = sent()
    slides(story)
    fill_all(story)
    first = survey(story).answered_at
    story.until("2018-05-20")
    fill(story, q3="2")
    assert (survey(story).answers["3"], survey(story).status) == (2, SurveyStatus.COMPLETE)
    assert survey(story).answered_at == first
    assert survey(story).saved_at == at("2018-05-20", "23:59")


def test_an_emptied_text_or_a_dash_takes_the_answer_back() -> None:
    story = sent()
    fill_all(story)
    fill(story, q6="-")
    assert "6" not in survey(story).answers
    assert survey(story).status is SurveyStatus.PARTIAL
    assert not story.open(Kind.SURVEY)  # whoever has answered in full is not reminded again


def test_a_page_emptied_again_is_no_answer() -> None:
    story = sent()
    fill(story, q4="En bemærkning")
    fill(story, q4="")
    assert (survey(story).status, survey(story).answered_at) == (SurveyStatus.SENT, None)
    assert "nu besvaret ikke" in story.last.log[-1].what


@pytest.mark.parametrize(
    ("first", "then", "gone"),
    [
        ({"5": "yes", "6": "Alarmer"}, {"5": "no"}, "6"),
        ({"5": "no", "7": "Ingen tid"}, {"5": "yes"}, "7"),
        ({"8": "3", "10": "4"}, {"8": "1"}, "10"),
    ],
)
@pytest.mark.parametrize("by_mail", [True, False])
def test_an_answer_that_is_no_longer_asked_for_is_dropped(
    first: dict[str, str], then: dict[str, str], gone: str, by_mail: bool
) -> None:
    story = sent()
    story.command("survey-answers", version="1", **first)
    assert gone in survey(story).answers
    if by_mail:
        mail(story, {key: int(value) if value.isdigit() else value for key, value in then.items()})
    else:
        story.command("survey-answers", version="1", **then)
    assert gone not in survey(story).answers


def test_mail_corrects_the_page_and_the_page_corrects_the_mail() -> None:
    story = sent()
    fill(story, q1="yes", q3="5")
    mail(story, {"3": 2, "11": 4})
    assert survey(story).answers == {"1": "yes", "3": 2, "11": 4}
    fill(story, q3="dont_know")
    assert survey(story).answers == {"1": "yes", "3": None, "11": 4}


@pytest.mark.parametrize("given", [{"3": "7"}, {"13": "yes"}, {"1": "maybe"}, {"x": "yes"}, {"5": "dont_know"}])
def test_what_is_no_answer_is_refused(given: dict[str, str]) -> None:
    story = sent()
    with pytest.raises(UnusableAnswer):
        story.command("survey-answers", version="1", **given)


# ---------------------------------------------------------------------- reminders
def test_answers_in_part_move_the_next_reminder_which_names_only_what_is_open() -> None:
    story = sent()
    story.until("2018-05-20")
    fill(story, q1="yes", q2="no")
    story.until("2018-05-26")
    assert reminders(story) == []
    story.until("2018-05-28")  # a week after the answers was a Sunday
    (reminder,) = reminders(story)
    assert isinstance(reminder.letter, SurveyReminder)
    assert not any(line.startswith(("1.", "2.")) for line in reminder.letter.questions)


def test_answers_every_day_do_not_make_for_more_than_two_reminders() -> None:
    story = sent()
    for day in range(16, 31):
        story.until(f"2018-05-{day}")
        fill(story, q1="yes")
    story.until("2018-09-30")
    assert len(reminders(story)) == 2


def test_nobody_is_reminded_after_a_full_answer_on_the_page() -> None:
    story = sent()
    fill_all(story)
    story.until("2018-12-31")
    assert reminders(story) == []


# ---------------------------------------------------------------------- the link and the end
def test_a_page_whose_link_was_revoked_meanwhile_changes_nothing() -> None:
    story = sent()
    story.command("survey-revoke")
    assert survey(story).link_version == 2
    story.command("survey-answers", version="1", **FULL)
    assert survey(story).answers == {}
    assert "skiftet ud" in story.last.log[-1].what
    fill(story, q1="yes")
    assert survey(story).answers == {"1": "yes"}


def test_once_the_report_is_made_the_page_changes_nothing_and_nobody_is_reminded() -> None:
    story = sent()
    fill(story, q1="yes")
    story.command("survey-close")
    fill(story, q1="no")
    assert survey(story).answers == {"1": "yes"}
    story.until("2018-12-31")
    assert reminders(story) == []


def test_mail_that_comes_after_the_report_goes_to_a_person_who_may_count_it() -> None:
    story = sent()
    story.command("survey-close")
    mail(story, {"1": "yes"})
    assert survey(story).answers == {}
    prompt = story.prompt("reading")
    assert "da rapporten blev skrevet" in prompt.text
    story.settle(prompt, "read", kind="survey")
    assert survey(story).answers == {"1": "yes"}


def test_a_closed_set_can_be_opened_again() -> None:
    story = sent()
    story.command("survey-close")
    with pytest.raises(SurveyRefused, match="allerede lukket"):
        story.command("survey-close")
    story.command("survey-reopen")
    fill(story, q1="yes")
    assert survey(story).answers == {"1": "yes"}
    with pytest.raises(SurveyRefused, match="ikke lukket"):
        story.command("survey-reopen")


@pytest.mark.parametrize("name", ["survey-revoke", "survey-close", "survey-reopen"])
def test_there_is_nothing_to_revoke_or_close_before_it_was_sent(name: str) -> None:
    for story in (met(), held()):
        with pytest.raises(SurveyRefused, match="ikke sendt"):
            story.command(name)


def test_answers_to_a_survey_that_was_never_sent_are_not_kept() -> None:
    story = held()
    story.command("survey-answers", version="1", **FULL)
    assert survey(story).answers == {}


# ---------------------------------------------------------------------- never in a log
def test_a_link_somebody_quotes_is_masked_in_log_and_queue() -> None:
    story = sent()
    link = "https://survey.example/s/abcdefghijklmnopqrstuvwxyz234567"
    story.mail(INSTITUTION, Kind.SURVEY, "unclear", ask=True, why=(_evidence(f"Linket {link} virker ikke"),))
    assert all("abcdefgh" not in entry.words + entry.what for entry in story.last.log)
    prompt = story.prompt("reading")
    assert "abcdefgh" not in prompt.text
    assert "/s/…" in prompt.text


def _evidence(text: str) -> Any:
    from messages.reading import Evidence

    return Evidence(text=text, rule="words")


def test_answers_do_not_come_back_from_an_older_record() -> None:
    """The record is replaced as a whole; a field that is not carried on would be lost."""
    story = sent()
    story.command("survey-revoke")
    fill(story, q1="yes")
    assert replace(survey(story), answers={}, status=SurveyStatus.SENT, answered_at=None, saved_at=None) == replace(
        survey(sent()), link_version=2
    )
