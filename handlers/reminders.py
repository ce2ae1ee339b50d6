"""Reminders of open questions: the same rule for every stage (+1 and +5 working days, then the coordinator).

They are derived from the questions each time a case is saved, so a question that was answered has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.decision import Deadline, Desk, Outgoing
from handlers.model import MeetingStatus, Party, Prompt, PromptChoice, Question, QuestionStatus
from handlers.programme import Programme
from handlers.stages import invitation, meeting
from handlers.view import CaseView
from handlers.working_days import add_working_days, next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter
from messages.reading import Kind

NAME = "reminders"
# The survey has reminders of its own (survey.py); agenda points are an offer, which the final agenda ends.
_WITHOUT = frozenset({Kind.SURVEY, Kind.AGENDA})

LetterOf = Callable[[CaseView, Question, Programme], Letter | None]
"""What the question's stage says when it asks again."""


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The next reminder of each open question, or, after the last one, the moment it goes to the coordinator."""
    if view.case.stage.ended:
        return
    for question in view.open_questions():
        if question.paused or question.escalated or question.kind in _WITHOUT:
            continue
        yield Deadline(key=_key(question), due=working_moment(_next_day(view, question, programme), programme))


def question_of(view: CaseView, key: str, programme: Programme) -> Question | None:
    """The open question that deadline `key` is about, while it still is one."""
    if all(d.key != key for d in deadlines(view, programme)):
        return None
    return next((q for q in view.open_questions() if _key(q) == key), None)


def take_deadline(desk: Desk, question: Question, letter: Letter | None) -> None:
    """Remind of the open question, or hand its silence to the coordinator. `letter` is what the stage says."""
    if letter is None or question.reminders >= len(desk.programme.reminders.working_days):
        _escalate(desk, question)
        return
    remind_now(desk, question, letter)


def remind_now(desk: Desk, question: Question, letter: Letter | None) -> None:
    """Send the reminder and count it; nothing where the stage has no letter for it.

    It goes to the address of today: one that was corrected since is reminded again from now on.
    """
    to = _recipient(desk.view, question)
    if letter is None or to is None:
        return
    n = question.reminders + 1
    corrected = to[0] != question.asked
    desk.put(
        replace(
            question,
            asked=to[0],
            reminders=n,
            last_reminder_at=desk.now,
            paused=question.paused and not corrected,
        )
    )
    _send(desk, question, to, letter, key=f"remind:{question.id}:{question.asked_at.isoformat()}:{n}")
    desk.note(
        "reminder",
        desk.say("reminders.sent", n=n, address=to[0], kind=desk.say(f"common.kind_{question.kind.value}")),
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, letter_of: LetterOf, by: str) -> None:
    """Once more, leave it to the coordinator, close the question, or know the answer from elsewhere."""
    question = desk.view.question(prompt.question_id or "")
    if question is None or question.status is not QuestionStatus.OPEN:
        return
    match choice.action:
        case "again":
            _ask_again(desk, question, letter_of)
        case "held":
            meeting.confirm_held(desk, by)
            _ask_again(desk, question, letter_of)
        case "no":
            invitation.decline_silent(desk)
        case "pause":
            desk.put(replace(question, paused=True))
        case "drop":
            desk.put(replace(question, status=QuestionStatus.WITHDRAWN, closed_at=desk.now))
        case _:
            pass


def withdraw_moot(desk: Desk) -> None:
    """Take back what the coordinator was asked about a silence that has ended: an answer came after all."""
    for prompt in desk.view.open_prompts(NAME):
        question = desk.view.question(prompt.question_id or "")
        if question is None or question.status is not QuestionStatus.OPEN or not question.escalated:
            desk.put(replace(prompt, withdrawn=True))


# ---------------------------------------------------------------------- helpers
def _key(question: Question) -> str:
    return f"remind:{question.id}:{question.asked_at.isoformat()}:{question.reminders}"


def _recipient(view: CaseView, question: Question) -> tuple[str, str] | None:
    """(address, name): the survey's own contact, for all else the party as the case has it today."""
    if question.kind is Kind.SURVEY:
        return question.asked, view.survey.contact_name if view.survey else ""
    return view.address(question.party)


def _send(desk: Desk, question: Question, to: tuple[str, str], letter: Letter, *, key: str) -> None:
    desk.send(
        Outgoing(
            key=f"{desk.view.case.id}:{key}:{to[0]}",
            to=to[0],
            to_name=to[1],
            letter=letter,
            case_id=desk.view.case.id,
            question_id=question.id,
            to_institution=question.party is Party.INSTITUTION,
        )
    )


def _ask_again(desk: Desk, question: Question, letter_of: LetterOf) -> None:
    again = replace(
        question,
        asked_at=desk.now,
        answer_by=add_working_days(desk.today, desk.programme.dates.answer_working_days, desk.programme),
        reminders=0,
        last_reminder_at=None,
        escalated=False,
        paused=False,
    )
    letter, to = letter_of(desk.view, question, desk.programme), _recipient(desk.view, question)
    desk.put(again)
    if letter is not None and to is not None:
        _send(desk, question, to, letter, key=f"remind:{question.id}:{desk.now.isoformat()}")


def _escalate(desk: Desk, question: Question) -> None:
    desk.put(replace(question, escalated=True))
    who = desk.say(f"common.party_{question.party.value}")
    kind = desk.say(f"common.kind_{question.kind.value}")
    desk.ask_person(
        key=f"silence:{question.id}:{question.asked_at.isoformat()}",
        rule=NAME,
        title=desk.say("reminders.silent_title", institution=desk.view.institution.name, who=who, kind=kind),
        text=desk.say(
            "reminders.silent_text",
            who=who[:1].upper() + who[1:],
            address=question.asked,
            kind=kind,
            deadline=format_day(question.answer_by),
            n=question.reminders,
        ),
        choices=_choices(desk, question, who),
        question_id=question.id,
    )
    desk.note("silence", desk.say("reminders.escalated", who=who, kind=kind))


def _choices(desk: Desk, question: Question, who: str) -> tuple[PromptChoice, ...]:
    """What can be done about a silence. An invitation is not just closed: the case would wait for ever."""
    out = [
        PromptChoice(label=desk.say("reminders.again"), action="again"),
        PromptChoice(label=desk.say("reminders.pause", who=who), action="pause"),
    ]
    agreed = desk.view.meeting
    if question.kind is Kind.PARTICIPATION:
        return (*out, PromptChoice(label=desk.say("invitation.silence_no"), action="no"))
    if question.kind is Kind.DOCUMENTATION and agreed is not None and agreed.status is MeetingStatus.AGREED:
        out.append(PromptChoice(label=desk.say("meeting.choice_held"), action="held"))
    return (*out, PromptChoice(label=desk.say("reminders.drop"), action="drop"))


def _next_day(view: CaseView, question: Question, programme: Programme) -> date:
    """Counted from the question's deadline; a reminder that left late moves what comes after it."""
    steps, n = programme.reminders.working_days, question.reminders
    last = _day(question.last_reminder_at, programme) if n and question.last_reminder_at else None
    if n < len(steps):
        day = add_working_days(question.answer_by, steps[n], programme)
        if last is not None:
            day = max(day, add_working_days(last, steps[n] - steps[n - 1], programme))
    else:
        day = add_working_days(last or question.answer_by, programme.reminders.then_coordinator_working_days, programme)
    away = view.people.get(question.asked)
    if away is not None and away.away_until is not None and away.away_until >= day:
        day = next_working_day(away.away_until + timedelta(days=1), programme)
    return day


def _day(moment: datetime, programme: Programme) -> date:
    return moment.astimezone(programme.zone).date()
