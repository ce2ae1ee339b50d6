"""A local list nobody answers: reminded by the same rule as every question, then put before the coordinator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.decision import Decision, Outgoing
from handlers.model import LocalList, LogEntry, Person, Prompt, PromptChoice
from handlers.programme import Programme
from handlers.stages.selection import NAME, line, list_name, numbered
from handlers.view import CaseView
from handlers.working_days import add_working_days, working_moment
from messages.danish import format_day
from messages.letters_selection import LocalListReminder
from messages.phrases import phrase


def next_step(local_list: LocalList, programme: Programme) -> datetime | None:
    """When the list is reminded of, or (after the last reminder) goes to the coordinator; None where it is answered or
    the coordinator has it."""
    steps = programme.reminders.working_days
    if local_list.answered_at is not None or local_list.answer_by is None or local_list.reminders > len(steps):
        return None
    if local_list.reminders < len(steps):
        day = add_working_days(local_list.answer_by, steps[local_list.reminders], programme)
    else:
        last = add_working_days(local_list.answer_by, max(steps, default=0), programme)
        day = add_working_days(last, programme.reminders.then_coordinator_working_days, programme)
    return working_moment(day, programme)


def take_step(
    local_list: LocalList, views: Sequence[CaseView], *, contact: Person | None, programme: Programme, now: datetime
) -> Decision:
    """Remind `contact` (the region's contact person of today), or ask the coordinator; what was missed while the
    program stood still is one mail."""
    due = [
        n
        for n, days in enumerate(programme.reminders.working_days, 1)
        if local_list.answer_by is not None
        and working_moment(add_working_days(local_list.answer_by, days, programme), programme) <= now
    ]
    if contact is None or local_list.reminders >= len(programme.reminders.working_days):
        return _escalate(local_list, views, contact, programme, now)
    reminded = replace(local_list, asked=contact.email, reminders=max([local_list.reminders + 1, *due]))
    return Decision(
        changes=(reminded,),
        outgoing=(_mail(local_list, views, contact, programme, f"remind:{reminded.reminders}"),),
        log=(_log(local_list, programme, now, "selection.reminded", name=contact.name),),
        acted=True,
    )


def send_again(
    local_list: LocalList, views: Sequence[CaseView], *, contact: Person, programme: Programme, now: datetime
) -> Decision:
    """The coordinator wants it asked once more, with the same days to answer as a meeting date."""
    today = now.astimezone(programme.zone).date()
    answer_by = add_working_days(today, programme.dates.answer_working_days, programme)
    again = replace(local_list, asked=contact.email, reminders=0, answer_by=answer_by)
    return Decision(
        changes=(again,),
        outgoing=(_mail(again, views, contact, programme, f"again:{now.isoformat()}"),),
        log=(_log(local_list, programme, now, "selection.reminded", name=contact.name),),
        acted=True,
    )


def _mail(
    local_list: LocalList, views: Sequence[CaseView], contact: Person, programme: Programme, key: str
) -> Outgoing:
    answer_by = local_list.answer_by
    assert answer_by is not None  # a list that was sent has its day
    return Outgoing(
        key=f"list-{key}:{local_list.id}:{answer_by.isoformat()}:{contact.email}",
        to=contact.email,
        to_name=contact.name,
        letter=LocalListReminder(
            name=contact.name,
            region=programme.region(local_list.region).authority,
            round=local_list.round,
            institutions=tuple(line(v.institution) for v in views),
            answer_by=answer_by,
        ),
        question_id=f"list:{local_list.id}",
    )


def _escalate(
    local_list: LocalList, views: Sequence[CaseView], contact: Person | None, programme: Programme, now: datetime
) -> Decision:
    language = programme.language
    answer_by = local_list.answer_by
    values = {
        "list": list_name(local_list),
        "names": numbered(views),
        "who": f"{contact.name} <{contact.email}>" if contact else local_list.asked,
        "deadline": format_day(answer_by) if answer_by else "",
        "n": min(local_list.reminders, len(programme.reminders.working_days)),
    }
    prompt = Prompt(
        id=f"list-silence:{local_list.id}:{answer_by}",
        case_id=None,
        rule=f"{NAME}:{local_list.id}",
        title=phrase("selection.silent_title", language, **values),
        text=phrase("selection.silent_text", language, **values),
        choices=(
            PromptChoice(label=phrase("reminders.again", language), action="again"),
            PromptChoice(label=phrase("selection.choose", language), action="choose"),
            PromptChoice(label=phrase("common.choice_self", language), action="self"),
        ),
        opened_at=now,
    )
    given_up = replace(local_list, reminders=len(programme.reminders.working_days) + 1)
    return Decision(
        changes=(given_up, prompt), log=(_log(local_list, programme, now, "selection.log_silent"),), acted=False
    )


def _log(local_list: LocalList, programme: Programme, now: datetime, key: str, **values: object) -> LogEntry:
    what = phrase(key, programme.language, list=list_name(local_list), **values)
    return LogEntry(at=now, case_id=None, actor="samtilsyn", what=what, rule="list")
