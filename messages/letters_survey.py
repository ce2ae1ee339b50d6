"""Letters of the survey (stage 9; annex 5 of the report in seeds/000)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.letters import Letter
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class SurveyAsked(Letter):
    """The twelve questions, to be answered in the reply. `questions` are ready numbered lines."""

    template: ClassVar[str] = "survey_asked"
    name: str
    institution: str
    meeting: Slot
    questions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SurveyReminder(Letter):
    """Reminds of the survey, with the questions still open."""

    template: ClassVar[str] = "survey_reminder"
    name: str
    institution: str
    questions: tuple[str, ...]
    last: bool


@dataclass(frozen=True, kw_only=True)
class SurveyThanks(Letter):
    """Thanks for the answers; `open_questions` are those still without an answer (none: all are answered)."""

    template: ClassVar[str] = "survey_thanks"
    receipt: ClassVar[bool] = True
    name: str
    institution: str
    open_questions: tuple[str, ...]
