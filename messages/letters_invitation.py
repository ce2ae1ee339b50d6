"""Letters of the invitation stage (annex 1 of the method paper in seeds/000)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.letters import Letter


@dataclass(frozen=True, kw_only=True)
class Invitation(Letter):
    """Asks the institution's leader for a written yes or no before `answer_by`."""

    template: ClassVar[str] = "invitation"
    leader: str
    institution: str
    answer_by: date
    contact: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class InvitationReminder(Letter):
    """Reminds of the invitation; `answer_by` is the deadline that passed."""

    template: ClassVar[str] = "invitation_reminder"
    leader: str
    institution: str
    answer_by: date


@dataclass(frozen=True, kw_only=True)
class YesNoted(Letter):
    """Receipt of a yes: what happens next. Says nothing of visits to come."""

    template: ClassVar[str] = "yes_noted"
    receipt: ClassVar[bool] = True
    leader: str
    institution: str


@dataclass(frozen=True, kw_only=True)
class NoNoted(Letter):
    """Receipt of a no; `reason` is a Danish clause ("I allerede er i et forløb"), "" where none was given."""

    template: ClassVar[str] = "no_noted"
    receipt: ClassVar[bool] = True
    leader: str
    institution: str
    reason: str
