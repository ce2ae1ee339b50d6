"""Reminders of open questions: the same rule for every stage (+1 and +5 working days, then the coordinator).

They are derived from the questions each time a case is saved, so a question that was answered has none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.decision import Deadline, Desk
from handlers.model import Prompt, PromptChoice, Question, QuestionStatus
from handlers.programme import Programme
from handlers.view import CaseView
from handlers.working_days import add_working_days, next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter

NAME = "reminders"


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The next reminder of each open question, or, after the last one, the moment it goes to the coordinator."""
    if view.case.stage.ended:
        return
    for question in view.open_questions():
        if question.paused or question.escalated:
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
    """Send the reminder and count it; nothing where the stage has no letter for it."""
    if letter is None:
        return
    n = question.reminders + 1
    desk.put(replace(question, reminders=n, last_reminder_at=desk.now))
    desk.write(
        question.party,
        letter,
        key=f"remind:{question.id}:{question.asked_at.isoformat()}:{n}",
        question_id=question.id,
    )
    desk.note(
        "reminder",
        desk.say("reminders.sent", n=n, address=question.asked, kind=desk.say(f"common.kind_{question.kind.value}")),
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, letter: Letter | None) -> None:
    """Once more, leave it to the coordinator, or close the question."""
    question = desk.view.question(prompt.question_id or "")
    if question is None or question.status is not QuestionStatus.OPEN:
        return
    match choice.action:
        case "again":
            again = replace(
                question,
                asked_at=desk.now,
                answer_by=add_working_days(desk.today, desk.programme.dates.answer_working_days, desk.programme),
                reminders=0,
                escalated=False,
                paused=False,
            )
            desk.put(again)
            if letter is not None:
                desk.write(
                    question.party,
                    letter,
                    key=f"remind:{question.id}:{desk.now.isoformat()}",
                    question_id=question.id,
                )
        case "pause":
            desk.put(replace(question, paused=True))
        case "drop":
            desk.put(replace(question, status=QuestionStatus.WITHDRAWN, closed_at=desk.now))
        case _:
            pass


def _key(question: Question) -> str:
    return f"remind:{question.id}:{question.asked_at.isoformat()}:{question.reminders}"


def _escalate(desk: Desk, question: Question) -> None:
    desk.put(replace(question, escalated=True))
    who = desk.say(f"common.party_{question.party.value}")
    desk.ask_person(
        key=f"silence:{question.id}:{question.asked_at.isoformat()}",
        rule=NAME,
        title=desk.say(
            "reminders.silent_title",
            institution=desk.view.institution.name,
            who=who,
            kind=desk.say(f"common.kind_{question.kind.value}"),
        ),
        text=desk.say(
            "reminders.silent_text",
            who=who[:1].upper() + who[1:],
            address=question.asked,
            kind=desk.say(f"common.kind_{question.kind.value}"),
            deadline=format_day(question.answer_by),
            n=question.reminders,
        ),
        choices=(
            PromptChoice(label=desk.say("reminders.again"), action="again"),
            PromptChoice(label=desk.say("reminders.pause", who=who), action="pause"),
            PromptChoice(label=desk.say("reminders.drop"), action="drop"),
        ),
        question_id=question.id,
    )


def _next_day(view: CaseView, question: Question, programme: Programme) -> date:
    steps = programme.reminders.working_days
    if question.reminders < len(steps):
        day = add_working_days(question.answer_by, steps[question.reminders], programme)
    else:
        last = question.last_reminder_at or question.asked_at
        day = add_working_days(
            last.astimezone(programme.zone).date(), programme.reminders.then_coordinator_working_days, programme
        )
    away = view.people.get(question.asked)
    if away is not None and away.away_until is not None and away.away_until >= day:
        day = next_working_day(away.away_until + timedelta(days=1), programme)
    return day
