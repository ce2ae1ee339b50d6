"""Letters of the survey (stage 9; annex 5 of the report in seeds/000)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.letters import Letter
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class SurveyLetter(Letter):
    """Base of what carries the survey. `link` is the personal link to its page, put in when the letter is written ("":
    there is no page)."""

    link: str = ""


@dataclass(frozen=True, kw_only=True)
class SurveyAsked(SurveyLetter):
    """The twelve questions, to be answered on the page or in the reply. `questions` are ready numbered lines;
    `smallest_group` is how many must have answered before a region's results are shown."""

    template: ClassVar[str] = "survey_asked"
    name: str
    institution: str
    meeting: Slot
    questions: tuple[str, ...]
    smallest_group: int


@dataclass(frozen=True, kw_only=True)
class SurveyReminder(SurveyLetter):
    """Reminds of the survey, with the questions still open. `begun`: some are answered already."""

    template: ClassVar[str] = "survey_reminder"
    name: str
    institution: str
    questions: tuple[str, ...]
    last: bool
    begun: bool = False


@dataclass(frozen=True, kw_only=True)
class SurveyThanks(SurveyLetter):
    """Thanks for the answers; `open_questions` are those still without an answer (none: all are answered)."""

    template: ClassVar[str] = "survey_thanks"
    receipt: ClassVar[bool] = True
    name: str
    institution: str
    open_questions: tuple[str, ...]
