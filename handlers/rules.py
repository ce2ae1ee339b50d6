"""The ordered tables that say who takes what: mail by rule, deadlines and prompts by stage, commands by name.

The first rule whose `check` gives a reason takes the mail; its reason is written down.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from handlers import around, asking, colleagues, delivery, handover, reminders
from handlers.decision import Deadline, Decision, Desk
from handlers.events import ColleagueMailEvent, CommandEvent, DeadlineEvent, MailEvent, SettledEvent
from handlers.model import Prompt, PromptChoice, Question, Stage
from handlers.programme import Programme
from handlers.stage import StageModule
from handlers.stages import agenda, documentation, invitation, meeting, meeting_dates, preparation, survey, visits
from handlers.view import CaseView
from messages.letters import Letter
from messages.reading import Choice, Kind

STAGES: tuple[tuple[str, StageModule], ...] = (
    ("invitation", invitation),
    ("visits", visits),
    ("meeting_dates", meeting_dates),
    ("preparation", preparation),
    ("agenda", agenda),
    ("meeting", meeting),
    ("documentation", documentation),
    ("survey", survey),
)

# which stage takes a mail of a kind, and the questions of that kind
BY_KIND: dict[Kind, StageModule] = {
    Kind.PARTICIPATION: invitation,
    Kind.VISIT: visits,
    Kind.MEETING_DATES: meeting_dates,
    Kind.CANCELLATION: meeting_dates,
    Kind.PREPARATION: preparation,
    Kind.AGENDA: agenda,
    Kind.DOCUMENTATION: documentation,
    Kind.SURVEY: survey,
}

COMMANDS: dict[str, StageModule] = {
    "invite": invitation,
    "visit": visits,
    "assign": visits,
    "propose": meeting_dates,
    "move": meeting_dates,
    "cancel": meeting_dates,
    "held": meeting,
    "survey": survey,
    "survey-answers": survey,
    "survey-revoke": survey,
    "survey-close": survey,
    "survey-reopen": survey,
}


# a no may become a yes, papers and answers may be corrected; all else about an ended case is put before a person
_AFTER_THE_END: dict[Stage, tuple[Kind, ...]] = {
    Stage.DECLINED: (Kind.PARTICIPATION,),
    Stage.DONE: (Kind.DOCUMENTATION, Kind.SURVEY),
}


@dataclass(frozen=True, kw_only=True)
class MailRule:
    """`check` answers why the rule takes the mail (None: it does not); `act` carries it out."""

    name: str
    check: Callable[[CaseView, MailEvent], str | None]
    act: Callable[[Desk, MailEvent], None]


def decide_mail(view: CaseView, mail: MailEvent, programme: Programme, now: datetime) -> Decision:
    """What follows from a mail that was matched to the case."""
    desk = Desk(view=view, programme=programme, now=now, actor=mail.settled_by or mail.sender, mail=mail)
    delivery.mark_deliverable(desk, mail.sender)  # who writes can be written to
    rule = next(r for r in MAIL_RULES if r.check(view, mail) is not None)
    rule.act(desk, mail)
    if desk.acted:
        asking.supersede(desk, view, mail)
    return finish(desk, view)


def decide_deadline(view: CaseView, event: DeadlineEvent, programme: Programme, now: datetime) -> Decision:
    """What follows from a deadline; nothing, where it no longer holds for the case as it is now."""
    desk = Desk(view=view, programme=programme, now=now, actor="samtilsyn")
    desk.acted = False
    question = reminders.question_of(view, event.key, programme)
    if question is not None:
        reminders.take_deadline(desk, question, reminder_letter(view, question, programme))
        return finish(desk, view)
    for _, stage in STAGES:
        if any(d.key == event.key for d in stage.deadlines(view, programme)):
            stage.take_deadline(desk, event.key)
            break
    return finish(desk, view)


def decide_settled(
    view: CaseView, prompt: Prompt, event: SettledEvent, programme: Programme, now: datetime, mail: MailEvent | None
) -> Decision:
    """What follows from a person's choice. `mail` is the message read again, where the prompt is about one."""
    choice = prompt.choices[event.choice]
    desk = Desk(view=view, programme=programme, now=now, actor=event.by, mail=mail)
    if choice.action == asking.SUPERSEDED:
        raise asking.ChoiceNeedsMore(desk.say("asking.superseded_choice"))
    desk.put(replace(prompt, settled_at=now, settled_by=event.by, choice=event.choice))
    desk.note("settled", desk.say("asking.log_settled", by=event.by, choice=choice.label), event.text)
    if choice.action == "read" and mail is not None:
        reading = asking.settled_reading(
            mail.reading,
            choice,
            event.text,
            event.by,
            view=view,
            as_of=mail.sent_at or mail.received_at,
            language=programme.language,
        )
        settled = replace(mail, reading=reading, settled_by=event.by)
        desk.mail = settled
        BY_KIND[reading.kind].take_mail(desk, settled)
    elif choice.action in around.ACTIONS and mail is not None:
        around.settle_in_case(desk, mail, choice, event)
    elif prompt.rule == reminders.NAME:
        reminders.take_settled(desk, prompt, choice, reminder_letter, event.by)
    elif prompt.rule == colleagues.NAME:
        colleagues.take_settled(desk, prompt, choice, event.text)
    elif prompt.rule == delivery.NAME:
        delivery.take_settled(desk, prompt, choice)
    elif choice.action not in ("self", "nothing", "seen"):
        stage = dict(STAGES).get(prompt.rule)
        if stage is not None:
            stage.take_settled(desk, prompt, choice, event.text, event.by)
    asking.let_go(desk, prompt, choice)
    return finish(desk, view)


def decide_command(view: CaseView, command: CommandEvent, programme: Programme, now: datetime) -> Decision:
    """What a coordinator's command does to one case."""
    desk = Desk(view=view, programme=programme, now=now, actor=command.by)
    if command.name == "remind":
        for question in view.open_questions():
            reminders.remind_now(desk, question, reminder_letter(desk.view, question, programme))
    else:
        COMMANDS[command.name].take_command(desk, command)
    return finish(desk, view)


def finish(desk: Desk, before: CaseView) -> Decision:
    """What every decision ends with: a new inspector takes over, the survey goes where nothing holds it back any more,
    what a silence was asked about is taken back when it has ended."""
    handover.hand_over(desk, before, reminder_letter)
    survey.go_on(desk)
    reminders.withdraw_moot(desk)
    return desk.finish()


def decide_colleague(view: CaseView, event: ColleagueMailEvent, programme: Programme, now: datetime) -> Decision:
    """A human colleague wrote from the shared mailbox: pause reminders, ask once what was agreed."""
    desk = Desk(view=view, programme=programme, now=now, actor="kollega")
    colleagues.take(desk, event)
    return finish(desk, view)


def deadlines(view: CaseView, programme: Programme) -> tuple[Deadline, ...]:
    """All deadlines of the case as it is; unique by key."""
    found = {d.key: d for d in reminders.deadlines(view, programme)}
    for _, stage in STAGES:
        found.update((d.key, d) for d in stage.deadlines(view, programme))
    return tuple(found.values())


def reminder_letter(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """What the question's stage says when it asks again."""
    stage = BY_KIND.get(question.kind)
    return stage.reminder(view, question, programme) if stage is not None else None


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """What an unclear mail may be settled as: an answer to the question it replies to, what it was read as, or
    something around the process."""
    if mail.party is None:
        return ()
    question = view.question(mail.question_id) if mail.question_id else None
    kinds = [question.kind] if question is not None else []
    stages = dict.fromkeys(BY_KIND[k] for k in (*kinds, mail.reading.kind) if k in BY_KIND)
    of_stages = tuple(choice for stage in stages for choice in stage.choices(view, mail))
    return (*of_stages, *around.choices(mail, view.people.get(mail.sender)))


# ---------------------------------------------------------------------- the table of mail rules
def _is_undelivered(_: CaseView, mail: MailEvent) -> str | None:
    return "a machine says it was not delivered" if mail.reading.kind is Kind.UNDELIVERED else None


def _is_automatic(_: CaseView, mail: MailEvent) -> str | None:
    return "an automatic answer" if mail.reading.kind is Kind.AUTO_REPLY else None


def _has_cpr(_: CaseView, mail: MailEvent) -> str | None:
    return "a CPR number" if mail.reading.sensitive and not mail.settled_by else None


def _is_calendar_answer(view: CaseView, mail: MailEvent) -> str | None:
    if mail.calendar is None or view.meeting is None or mail.party is None:
        return None
    return "pressed in the calendar" if mail.calendar.uid == view.meeting.uid else None


def _is_confirmation(view: CaseView, mail: MailEvent) -> str | None:
    return "the meeting was held" if meeting.is_confirmed_by(view, mail) and not mail.settled_by else None


def _must_ask(view: CaseView, mail: MailEvent) -> str | None:
    reading = mail.reading
    if reading.decision is Choice.ASK:
        return "the reading asks"
    if mail.party is None:
        return "the sender has no part in the case"
    if reading.kind not in BY_KIND:
        return "no stage takes this by itself"
    if view.case.stage.ended and reading.kind not in _AFTER_THE_END.get(view.case.stage, ()):
        return "the case has ended"
    return None


def _always(_: CaseView, mail: MailEvent) -> str | None:
    return mail.reading.kind.value


def _ask(desk: Desk, mail: MailEvent) -> None:
    asking.put_before_person(desk, mail, choices(desk.view, mail))


def _take(desk: Desk, mail: MailEvent) -> None:
    BY_KIND[mail.reading.kind].take_mail(desk, mail)


def _take_calendar(desk: Desk, mail: MailEvent) -> None:
    meeting_dates.take_mail(desk, mail)


MAIL_RULES: tuple[MailRule, ...] = (
    MailRule(name="undelivered", check=_is_undelivered, act=delivery.take_bounce),
    MailRule(name="automatic", check=_is_automatic, act=delivery.take_automatic),
    MailRule(name="cpr", check=_has_cpr, act=delivery.refuse_cpr),
    MailRule(name="calendar", check=_is_calendar_answer, act=_take_calendar),
    MailRule(name="held", check=_is_confirmation, act=meeting.take_mail),
    MailRule(name="another file", check=documentation.cannot_be_read, act=documentation.ask_another_file),
    MailRule(name="ask", check=_must_ask, act=_ask),
    MailRule(name="stage", check=_always, act=_take),
)
