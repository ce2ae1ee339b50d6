"""Papers that cannot be read: the sender is told what to send instead; whole papers replace, lines complete."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers.model import Authority, Party, QuestionStatus
from messages.letters_documentation import AnotherFile, FieldsMissing
from messages.letters_survey import SurveyAsked
from messages.papers.unreadable import Unreadable
from messages.papers_out import StForm
from messages.reading import Evidence, Kind
from tests.handlers.builders import IB, LEADER, at
from tests.handlers.story import Story, actions, held, met

AT, ST = Party.AT, Party.ST
OLD = Evidence(text="skema.doc", rule="a file cannot be read", problem=Unreadable.OLD_WORD)
TOLD = (
    "skema.doc: Filen er i et ældre Word-format (.doc), som vi ikke kan læse. "
    "Åbn den i Word, vælg »Gem som« og typen .docx, og send den igen."
)
FORM: dict[str, Any] = {
    "authority": "Socialtilsyn Syd",
    "institution": "Botilbuddet Solgården",
    "survey_contact": f"Mette Lund <{LEADER}>",
    "meeting_date": "2018-05-14",
    "agenda_points": "Alarmer; Medicin",
    "special_issues": "Knive i køkkenet",
}


def unreadable(story: Story, *doubts: Evidence, party: Party = ST, **more: Any) -> None:
    why = (Evidence(text="topics", rule="missing"), *doubts)
    story.mail(party, Kind.DOCUMENTATION, "incomplete", ask=True, why=why, **more)


def told(story: Story) -> list[AnotherFile]:
    return [o.letter for o in story.last.outgoing if isinstance(o.letter, AnotherFile)]


def test_the_sender_of_an_unreadable_file_is_told_what_to_send_instead_and_the_question_stays_open() -> None:
    story = met()
    unreadable(story, OLD)
    (mail,) = story.last.outgoing
    (letter,) = told(story)
    assert (mail.to, letter.problems, letter.st, letter.form) == (IB.id, (TOLD,), True, True)
    assert isinstance(mail.papers[0], StForm)
    question = story.question(Kind.DOCUMENTATION, ST)
    assert (question.status, question.paused, question.answer_by) == (QuestionStatus.OPEN, False, letter.answer_by)
    assert letter.answer_by >= date(2018, 5, 18)
    assert story.view.documents == ()


def test_the_coordinator_sees_it_and_may_say_that_the_meeting_was_held() -> None:
    story = met()
    unreadable(story, OLD)
    (prompt,) = story.view.open_prompts()
    assert "ældre Word-format" in prompt.text
    assert actions(prompt)[0] == "seen"
    assert not story.last.acted


def test_another_file_is_asked_for_in_the_programmes_language() -> None:
    story = met()
    story.programme = replace(story.programme, language="en")
    unreadable(story, OLD)
    (letter,) = told(story)
    (prompt,) = story.view.open_prompts()
    assert letter.problems[0].startswith("skema.doc: The file is in an older Word format (.doc) that we cannot read.")
    assert letter.problems[0] in prompt.text


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "en fil kan ikke læses (skema.doc: Filen er"), ("en", "a file cannot be read (skema.doc: The file is")],
)
def test_a_person_who_decides_is_told_what_is_the_matter_with_the_file(language: str, words: str) -> None:
    story = met()
    story.programme = replace(story.programme, language=language)
    unreadable(story, OLD, Evidence(text="Hvad nu?", rule="a question that needs an answer"))
    (prompt,) = story.view.open_prompts()
    assert words in prompt.text


def test_the_readable_file_takes_the_prompt_back() -> None:
    story = met()
    unreadable(story, OLD)
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM)
    assert story.view.open_prompts() == ()


def test_the_other_authoritys_file_takes_nothing_back() -> None:
    story = met()
    unreadable(story, OLD)
    story.mail(AT, Kind.DOCUMENTATION, "complete", fields={"institution": "Solgården", "topics": ("Alarmer",)})
    assert len(story.view.open_prompts()) == 1


def test_a_link_is_answered_with_a_plea_for_the_file() -> None:
    story = met()
    unreadable(story, Evidence(text="https://filer.example/x", rule="a link instead of a file"), party=AT)
    (letter,) = told(story)
    assert letter.problems == ("https://filer.example/x: Vi kan ikke hente filer fra et link. Vedhæft filen i stedet.",)
    assert (letter.st, letter.form) == (False, False)


@pytest.mark.parametrize(
    ("doubts", "more"),
    [
        ([OLD, Evidence(text="Hvad nu?", rule="a question that needs an answer")], {}),
        ([Evidence(text="Bakkebo", rule="another institution than the case's")], {}),
        ([OLD], {"fields": FORM}),
        ([], {}),
    ],
)
def test_where_there_is_more_to_it_a_person_decides_first(doubts: list[Evidence], more: dict[str, Any]) -> None:
    story = met()
    unreadable(story, *doubts, **more)
    assert told(story) == []
    assert len(story.view.open_prompts()) == 1


def test_nobody_is_written_to_who_was_not_asked() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM)
    unreadable(story, OLD)
    assert told(story) == []
    unreadable(story, OLD, party=Party.INSTITUTION)
    assert told(story) == []


# ---------------------------------------------------------------------- versions
def test_a_whole_corrected_form_replaces_the_first_and_both_are_kept() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM)
    corrected = {name: value for name, value in FORM.items() if name != "special_issues"} | {"agenda_points": "Støj"}
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=corrected)
    first, second = story.view.documents
    assert (first.fields, second.fields) == (FORM, corrected)
    assert story.view.newest_document(Authority.ST) == second


def test_lines_that_were_missing_are_put_to_what_had_come() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", fields={k: v for k, v in FORM.items() if k != "agenda_points"})
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", fields={"agenda_points": "Støj"})
    newest = story.view.newest_document(Authority.ST)
    assert newest is not None
    assert newest.fields == {**FORM, "agenda_points": "Støj"}
    assert newest.complete


def test_the_mail_about_missing_lines_says_that_the_form_is_attached() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", fields={**FORM, "agenda_points": ""})
    (mail,) = [o for o in story.last.outgoing if isinstance(o.letter, FieldsMissing)]
    assert isinstance(mail.letter, FieldsMissing)
    assert mail.letter.form
    assert isinstance(mail.papers[0], StForm)
    assert mail.papers[0].fields["special_issues"] == "Knive i køkkenet"


def test_a_corrected_contact_after_the_survey_left_sends_no_second_one() -> None:
    story = held()
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM)
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields={**FORM, "survey_contact": "Lis Bo <lis@solgaarden.example>"})
    assert len([o for o in story.sent if isinstance(o.letter, SurveyAsked)]) == 1


def test_what_both_authorities_raised_is_logged_as_topics_once_both_papers_are_in() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM)
    assert "dilemmas" not in [entry.rule for entry in story.last.log]
    story.mail(AT, Kind.DOCUMENTATION, "complete", fields={"institution": "Solgården", "topics": ("Låse knive inde",)})
    (entry,) = [entry for entry in story.last.log if entry.rule == "dilemmas"]
    assert "Risikovurderinger" in entry.what
    assert "inde" not in entry.what


def test_reminders_wait_for_the_day_that_was_given_anew() -> None:
    story = met()
    story.now = at("2018-05-21")
    unreadable(story, OLD)
    assert story.question(Kind.DOCUMENTATION, ST).answer_by == told(story)[0].answer_by == date(2018, 5, 24)
