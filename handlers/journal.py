"""What a case's journal holds: for the coordinator all of it, for an authority what it may see of the other's.

An authority gets what it wrote and was written, the institution's correspondence, the visits of both (they are known to
both) and its own papers; not the other's mail, unreleased points or papers, not what people settled in the queue, and
not the institution's answers to the survey, which are the coordinator's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from handlers.model import (
    AgendaPoint,
    Authority,
    Case,
    Document,
    Institution,
    LogEntry,
    Meeting,
    MeetingRound,
    OfferedSlot,
    Party,
    Person,
    Prompt,
    Question,
    Survey,
    Visit,
)
from handlers.model_around import Lesson, Notification, PressNotice, SampleRequest
from handlers.view import CaseView
from messages.phrases import phrase
from messages.reading import Kind


class LeftOut(StrEnum):
    """Why a mail is not in an authority's journal."""

    OTHER_AUTHORITY = "other_authority"
    COORDINATOR = "coordinator"
    SURVEY = "survey"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class JournalMail:
    """A mail of the case. `question_id` is the question of ours it asks or answers; `template` names our letter ("" of
    a mail received); `rules` are those of the log about it; `survey_link`: the key to the answers stands in it."""

    inbound: bool
    at: datetime
    sender: str
    to: tuple[str, ...]
    subject: str
    question_id: str = ""
    template: str = ""
    prompt: bool = False
    rules: tuple[str, ...] = ()
    survey_link: bool = False


@dataclass(frozen=True, kw_only=True)
class CaseFile:
    """All records of a case, oldest first."""

    case: Case
    institution: Institution
    people: tuple[Person, ...] = ()
    visits: tuple[Visit, ...] = ()
    rounds: tuple[MeetingRound, ...] = ()
    slots: tuple[OfferedSlot, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    points: tuple[AgendaPoint, ...] = ()
    documents: tuple[Document, ...] = ()
    survey: Survey | None = None
    questions: tuple[Question, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    samples: tuple[SampleRequest, ...] = ()
    notifications: tuple[Notification, ...] = ()
    press: tuple[PressNotice, ...] = ()
    lessons: tuple[Lesson, ...] = ()


# by the first word of a letter's template
_THEMES: Mapping[str, str] = {
    "invitation": "common.kind_participation",
    "yes": "common.kind_participation",
    "no": "common.kind_participation",
    "visit": "common.kind_visit",
    "dates": "common.kind_meeting_dates",
    "meeting": "common.kind_meeting_dates",
    "preparation": "common.kind_preparation",
    "participants": "common.kind_preparation",
    "agenda": "common.kind_agenda",
    "documentation": "common.kind_documentation",
    "fields": "common.kind_documentation",
    "survey": "common.kind_survey",
    "local": "common.kind_selection",
    "selection": "common.kind_selection",
    "concern": "common.kind_notification",
    "sample": "around.kind_sample",
    "press": "around.kind_press",
    "prompt": "around.kind_queue",
}
# by the first word of a log line's rule
_THEMES_OF_RULES: Mapping[str, str] = {
    **_THEMES,
    "participation": "common.kind_participation",
    "held": "common.kind_meeting_dates",
    "calendar": "common.kind_meeting_dates",
    "draft": "common.kind_agenda",
    "final": "common.kind_agenda",
    "notification": "common.kind_notification",
    "round": "common.kind_meeting_dates",
}
# what of the log both authorities may read where no mail of theirs is behind it: facts of the course, no words
_SHARED_RULES = frozenset(
    {
        "invite",
        "participation yes",
        "participation no",
        "window",
        "visit held",
        "visit planned",
        "visit postponed",
        "visit date",
        "visit moved",
        "meeting agreed",
        "meeting moved",
        "meeting cancelled",
        "meeting postponed",
        "meeting confirmed",
        "round failed",
        "round withdrawn",
        "dates asked",
        "draft agenda",
        "final agenda",
        "held",
        "case ended",
        "press",
    }
)


def case_file(
    view: CaseView,
    *,
    samples: Iterable[SampleRequest] = (),
    notifications: Iterable[Notification] = (),
    press: Iterable[PressNotice] = (),
    lessons: Iterable[Lesson] = (),
) -> CaseFile:
    """The records of the case as the coordinator has them."""
    on_case = {view.case.at_inspector, view.case.st_inspector}
    return CaseFile(
        case=view.case,
        institution=view.institution,
        people=tuple(p for p in view.people.values() if p.id in on_case or p.role == "contact"),
        visits=tuple(view.visits.values()),
        rounds=view.rounds,
        slots=view.slots,
        meetings=view.meetings,
        points=view.points,
        documents=view.documents,
        survey=view.survey,
        questions=view.questions,
        prompts=view.prompts,
        samples=tuple(samples),
        notifications=tuple(notifications),
        press=tuple(press),
        lessons=tuple(lessons),
    )


def for_authority(file: CaseFile, authority: Authority) -> CaseFile:
    """The records as an authority's own journal may hold them (see the module)."""
    mine, theirs = Party(authority.value), Party(authority.other.value)
    case = replace(file.case, journal_st="") if authority is Authority.AT else replace(file.case, journal_at="")
    return replace(
        file,
        case=case,
        rounds=tuple(
            replace(r, unavailable=tuple(u for u in r.unavailable if not u.startswith(theirs.value)))
            for r in file.rounds
        ),
        points=tuple(p for p in file.points if p.party is not theirs or p.released),
        documents=tuple(d for d in file.documents if d.authority is authority),
        survey=Survey(case_id=case.id, status=file.survey.status, sent_at=file.survey.sent_at) if file.survey else None,
        questions=tuple(
            q for q in file.questions if q.party is mine or (q.party is Party.INSTITUTION and q.kind is not Kind.SURVEY)
        ),
        prompts=(),
        samples=tuple(s for s in file.samples if s.authority is authority),
        lessons=tuple(x for x in file.lessons if x.authority is authority),
    )


def heading(case: Case, institution: Institution, authority: Authority | None) -> str:
    """The case as a records system names it: our number, the authority's own, the institution."""
    own: dict[Authority | None, str] = {Authority.AT: case.journal_at, Authority.ST: case.journal_st}
    return " · ".join(x for x in (case.id, own.get(authority, ""), institution.name) if x)


def left_out(
    mail: JournalMail, view: CaseView, authority: Authority, people: Mapping[str, Person], *, own: Iterable[str]
) -> LeftOut | None:
    """Why a mail does not belong in an authority's journal, None where it does. `people` is the whole register, `own`
    the shared mailbox's addresses."""
    if is_survey(mail):
        return LeftOut.SURVEY
    if mail.prompt:
        return LeftOut.COORDINATOR
    mailboxes = {address.lower() for address in own}
    others = [a.lower() for a in (mail.sender, *mail.to) if a and a.lower() not in mailboxes]
    sides = {_side(address, view, people) for address in others}
    if authority in sides:
        return None
    if authority.other in sides:
        return LeftOut.OTHER_AUTHORITY
    if Party.INSTITUTION in sides:
        return None
    return LeftOut.COORDINATOR if sides <= {Authority.COORDINATOR} else LeftOut.UNKNOWN


def is_survey(mail: JournalMail) -> bool:
    """Whether a mail is of the survey: by its letter or question, by how it was taken, or because it opens the page."""
    return (
        mail.survey_link
        or mail.template.startswith("survey")
        or f":{Kind.SURVEY.value}:" in f"{mail.question_id}:"
        or "survey answered" in mail.rules
    )


def log_for_authority(log: Iterable[LogEntry], mails: Iterable[int]) -> tuple[LogEntry, ...]:
    """The lines of the log that an authority's journal may hold: those about its `mails` (inbox numbers), and the facts
    of the course without anybody's words."""
    mine = set(mails)
    return tuple(
        e if e.mail_id in mine else replace(e, words="", actor="", mail_id=None)
        for e in log
        if e.mail_id in mine or e.rule in _SHARED_RULES
    )


def theme(mail: JournalMail, language: str = "da") -> str:
    """What a mail is about, in a word: by the letter it is, how it was taken, its question; "" where none tells."""
    for table, names in ((_THEMES, (mail.template,)), (_THEMES_OF_RULES, mail.rules)):
        for name in names:
            key = table.get(name.replace("_", " ").partition(" ")[0])
            if key is not None:
                return phrase(key, language)
    kind = next((k for k in Kind if f":{k.value}:" in f"{mail.question_id}:"), None)
    return phrase(f"common.kind_{kind.value}", language) if kind is not None else ""


def _side(address: str, view: CaseView, people: Mapping[str, Person]) -> Authority | Party | None:
    person = people.get(address)
    if person is not None:
        return person.authority
    known = {view.institution.email.lower()} | {q.asked.lower() for q in view.questions if q.party is Party.INSTITUTION}
    if view.survey is not None:
        known.add(view.survey.contact_email.lower())
    house = view.institution.email.lower().rpartition("@")[2]
    return Party.INSTITUTION if address in known or (house and address.endswith(f"@{house}")) else None
