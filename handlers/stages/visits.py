"""Stage 3, parallel visits: each authority's own visit inside the window (seeds/000, annex 3).

A visit not yet held is known to the two authorities and the coordinator only: nothing here writes to an institution.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    MeetingStatus,
    Party,
    Prompt,
    PromptChoice,
    Question,
    VisitStatus,
)
from handlers.programme import Programme
from handlers.stages import meeting_dates
from handlers.stages.visits_asking import (
    NAME,
    VisitRefused,
    ask_plan,
    asked_letter,
    choices,
    put_unclear,
)
from handlers.stages.visits_reports import begin_dates, held, meeting_on_the_spot, planned, postponed
from handlers.view import CaseView
from handlers.working_days import add_working_days, next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter
from messages.reading import DateMention, Kind

__all__ = [
    "NAME",
    "VisitRefused",
    "assign",
    "begin",
    "choices",
    "deadlines",
    "reminder",
    "take_command",
    "take_deadline",
    "take_mail",
    "take_settled",
]

AUTHORITIES = (Authority.AT, Authority.ST)
_JUST_ASKED = timedelta(days=3)  # several deadlines met at once after a stop are one mail


def begin(desk: Desk) -> None:
    """The institution said yes: tell both inspectors the window and ask for the visit's date. A visit that was held
    already leads straight to the dates."""
    case = desk.view.case
    if case.window_start and case.window_end:
        desk.note(
            "window",
            desk.say("visits.window", start=format_day(case.window_start), end=format_day(case.window_end)),
        )
    for authority in AUTHORITIES:
        if desk.view.visit(authority).day is None:
            ask_plan(desk, authority)
    if desk.view.held_visits():
        begin_dates(desk)
        if not desk.view.rounds:
            meeting_dates.propose(desk)


def assign(desk: Desk, authority: Authority, person_id: str) -> None:
    """Make `person_id` the authority's inspector of the case; asks for the visit when the institution has said yes."""
    case = desk.view.case
    desk.put(
        replace(case, at_inspector=person_id) if authority is Authority.AT else replace(case, st_inspector=person_id)
    )
    person = desk.view.inspector(authority)
    desk.note(
        "assign",
        desk.say(
            "invitation.assigned",
            name=person.name if person else person_id,
            authority=desk.say(f"common.party_{authority.value}"),
        ),
    )
    if case.accepted_at and not case.stage.ended and desk.view.visit(authority).day is None:
        ask_plan(desk, authority)


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """A visit reported held, planned or postponed, maybe with a meeting agreed on the spot."""
    if mail.party not in (Party.AT, Party.ST):
        put_unclear(desk, "not_asked")
        return
    authority = Authority(mail.party.value)
    mention = next((d for d in mail.reading.dates if d.of is None and d.wanted and d.start is not None), None)
    words = mail.reading.why[0].text if mail.reading.why else ""
    sure = bool(mail.settled_by)
    match mail.reading.outcome:
        case "held":
            told = held(desk, authority, mention, words)
        case "planned":
            told = planned(desk, authority, mention, words, sure=sure)
        case "postponed":
            told = postponed(desk, authority, mention, words, sure=sure)
        case _:
            told = put_unclear(desk, "which")
    if told:
        meeting_on_the_spot(desk, authority, mail)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after a planned visit; weekly in the window where no date is known."""
    case, meeting = view.case, view.meeting
    if case.stage.ended or case.accepted_at is None or case.window_start is None or case.window_end is None:
        return
    if meeting is not None and meeting.status is MeetingStatus.HELD:
        return
    for authority in AUTHORITIES:
        visit = view.visit(authority)
        if visit.status is VisitStatus.HELD or view.inspector(authority) is None:
            continue
        if visit.day is not None:
            after = next_working_day(visit.day + timedelta(days=1), programme)
            yield Deadline(key=f"visit-held:{authority.value}:{visit.day}", due=working_moment(after, programme))
            continue
        day = case.window_start + timedelta(days=programme.visits.ask_weekday - case.window_start.weekday())
        while day <= case.window_end:
            asked = next_working_day(day, programme)
            if asked >= case.window_start:
                yield Deadline(key=f"visit-week:{authority.value}:{day}", due=working_moment(asked, programme))
            day += timedelta(days=7)


def take_deadline(desk: Desk, key: str) -> None:
    """Ask the inspector whether the visit was held (`visit-held`) or when it is (`visit-week`)."""
    what, authority_name, _ = key.split(":", 2)
    authority = Authority(authority_name)
    party = Party(authority.value)
    visit = desk.view.visit(authority)
    for question in desk.view.open_questions(kind=Kind.VISIT, party=party):
        asked_at = max(question.asked_at, question.last_reminder_at or question.asked_at)
        if question.paused or desk.now - asked_at < _JUST_ASKED:
            return
    days = desk.programme.visits.held_answer_working_days
    answer_by = (
        add_working_days(desk.today, days, desk.programme)
        if what == "visit-held"
        else next_working_day(max(desk.view.case.window_end or desk.today, desk.today), desk.programme)
    )
    letter = asked_letter(desk.view, authority, visit.day)
    if letter is None:
        return
    asked = desk.open_question(Kind.VISIT, party, answer_by=answer_by)
    desk.write(
        party,
        letter,
        key=f"visit-asked:{authority.value}:{desk.today}",
        question_id=asked.id if asked else None,
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """Only prompts that tell: a visit outside the window was seen."""
    desk.note("seen", f"{prompt.title}: {choice.label} {text}".strip(), by)


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`visit`: arguments "authority", "status", "day" (ISO); `assign`: "authority", "person".

    Raises VisitRefused where the case has ended or the visit cannot have been held on that day.
    """
    if desk.view.case.stage.ended:
        raise VisitRefused(desk.say("visits.refused_ended"))
    authority = Authority(command.arguments["authority"])
    if command.name == "assign":
        assign(desk, authority, command.arguments["person"])
        return
    day = command.arguments.get("day")
    mention = DateMention(start=date.fromisoformat(day)) if day else None
    match command.arguments["status"]:
        case "held":
            held(desk, authority, mention, command.by)
        case "planned":
            planned(desk, authority, mention, command.by, sure=True)
        case _:
            postponed(desk, authority, mention, command.by, sure=True)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The same question again; also what a successor gets."""
    del programme
    if question.party not in (Party.AT, Party.ST):
        return None
    authority = Authority(question.party.value)
    return asked_letter(view, authority, view.visit(authority).day)
