"""The survey's one answer set: answers from mail and page put into it, its link revoked, the set closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from handlers.decision import Desk
from handlers.events import CommandEvent
from handlers.model import QuestionStatus, Survey, SurveyStatus
from messages.errors import SamtilsynError
from messages.reading import Answer, Kind
from messages.survey_form import answers_of
from messages.survey_questions import is_asked, next_questions

ANSWERS = "survey-answers"  # the command a saved page is
VERSION = "version"  # its argument beside the answers: of the link it was given under


class SurveyRefused(SamtilsynError):
    """What was asked of the survey cannot be done as the case is; the text says why."""


def keep(
    desk: Desk, survey: Survey, answers: Mapping[str, Answer], taken_back: Iterable[str] = ()
) -> tuple[Survey, tuple[int, ...]]:
    """Put answers into the set; gives the survey as it is then and the questions still to be answered.

    A later answer corrects the earlier one, whichever way each came. What the answers no longer lead to is dropped: a
    reason why not beside a yes would be counted. The first full answer ends the reminders.
    """
    gone = set(taken_back)
    merged = {key: answer for key, answer in {**survey.answers, **answers}.items() if key not in gone}
    asked = {key: answer for key, answer in merged.items() if is_asked(int(key), merged) is not False}
    left = next_questions(asked)
    state = SurveyStatus.PARTIAL if left else SurveyStatus.COMPLETE
    kept = replace(
        survey,
        answers=asked,
        status=state if asked else SurveyStatus.SENT,
        answered_at=(survey.answered_at or desk.now) if asked else None,
        saved_at=desk.now,
    )
    desk.put(kept)
    if not left:
        desk.close_questions(kind=Kind.SURVEY)
    return kept, left


def take_page(desk: Desk, command: CommandEvent) -> None:
    """Answers given on the page. One that came too late (closed, or the link was revoked meanwhile) is noted only."""
    survey = desk.view.survey
    given = {key: value for key, value in command.arguments.items() if key != VERSION}
    if survey is None or survey.sent_at is None or survey.closed_at is not None:
        desk.acted = False
        desk.note("survey page", desk.say("survey.page_closed"))
        return
    if command.arguments.get(VERSION) != str(survey.link_version):
        desk.acted = False
        desk.note("survey page", desk.say("survey.page_revoked"))
        return
    answers, taken_back = answers_of(given)
    kept, _ = keep(desk, survey, answers, taken_back)
    numbers = ", ".join(sorted(given, key=int))
    state = desk.say("survey.none" if kept.status is SurveyStatus.SENT else f"survey.{kept.status.value}")
    desk.note("survey page", desk.say("survey.page_answered", numbers=numbers, state=state))


def revoke(desk: Desk) -> None:
    """Make the link in every mail sent so far useless; the next mail carries a new one. Raises SurveyRefused."""
    survey = _sent(desk)
    desk.put(replace(survey, link_version=survey.link_version + 1))
    desk.note("survey link", desk.say("survey.link_revoked"))


def close(desk: Desk) -> None:
    """The report is made: answers are corrected no more, and nobody is reminded. Raises SurveyRefused."""
    survey = _sent(desk)
    if survey.closed_at is not None:
        raise SurveyRefused(desk.say("survey.refused_closed"))
    desk.put(replace(survey, closed_at=desk.now))
    desk.close_questions(kind=Kind.SURVEY, status=QuestionStatus.WITHDRAWN)
    desk.note("survey link", desk.say("survey.page_shut"))


def reopen(desk: Desk) -> None:
    """Take a closing back. Raises SurveyRefused."""
    survey = _sent(desk)
    if survey.closed_at is None:
        raise SurveyRefused(desk.say("survey.refused_open"))
    desk.put(replace(survey, closed_at=None))
    desk.note("survey link", desk.say("survey.page_reopened"))


def _sent(desk: Desk) -> Survey:
    survey = desk.view.survey
    if survey is None or survey.sent_at is None:
        raise SurveyRefused(desk.say("survey.refused_not_sent"))
    return survey
