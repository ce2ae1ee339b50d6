"""Stage 4, meeting dates: slots for the dialogue meeting go to both inspectors, then to the institution; the earliest
that all three can is fixed (seeds/000, annex 3; domain.md, stage 4).

The parts: `_request` what the proposer is told, `_answers` what a mail says of the slots, `_rounds` how a round goes,
`_asking` who is asked, `_meeting` the meeting and its calendar entry, `_changes` what turns it over, `_mail`,
`_choices`, `_letters`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import Authority, MeetingRound, MeetingStatus, Party, Prompt, PromptChoice, Question
from handlers.programme import Programme
from handlers.stages.meeting_dates_answers import known_slots, positions, said
from handlers.stages.meeting_dates_asking import Cause
from handlers.stages.meeting_dates_changes import agree_on_the_spot, ask_time_on_the_spot, postpone, visit_moved
from handlers.stages.meeting_dates_choices import choices
from handlers.stages.meeting_dates_letters import PARTIES, presenter_of, reminder_letter
from handlers.stages.meeting_dates_mail import take_calendar, take_cancellation, take_dates
from handlers.stages.meeting_dates_meeting import NAME, call_off, close_round, end_case, fix, move, tell_successor
from handlers.stages.meeting_dates_request import first_visitor
from handlers.stages.meeting_dates_rounds import advance, fail_round, next_round
from handlers.view import CaseView
from messages.danish import format_slot
from messages.errors import SamtilsynError
from messages.letters import Letter
from messages.reading import Kind, Slot

__all__ = [
    "NAME",
    "DatesCommandRefused",
    "agree_on_the_spot",
    "ask_time_on_the_spot",
    "call_off",
    "choices",
    "deadlines",
    "go_on",
    "offered",
    "postpone",
    "propose",
    "reminder",
    "take_command",
    "take_deadline",
    "take_mail",
    "take_settled",
    "tell_successor",
    "visit_moved",
]


class DatesCommandRefused(SamtilsynError):
    """A command about meeting dates does not fit the case as it is; the text says what to do instead."""


def propose(desk: Desk) -> None:
    """Open a round: slots by the rules, to both inspectors, one mail each. Nothing while a round is open or a meeting
    stands; nothing (but a line in the log) before a visit was held."""
    meeting = desk.view.meeting
    if desk.view.open_round is not None or meeting is not None:
        return
    next_round(desk, Cause(because="again" if desk.view.rounds else "first"))


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """An answer about dates, regrets about a meeting agreed, or an answer pressed in a calendar."""
    if mail.calendar is not None:
        take_calendar(desk, mail, mail.calendar)
    elif mail.reading.kind is Kind.CANCELLATION:
        take_cancellation(desk, mail)
    else:
        take_dates(desk, mail)


def offered(view: CaseView, party: Party, question_id: str | None = None) -> tuple[Slot, ...]:
    """The slots a reader should know when the party answers: those of the question replied to, in the order its mail
    numbered them, else all of the open round that the party has seen, in the order of time."""
    question = view.question(question_id) if question_id else None
    if question is not None and question.kind is Kind.MEETING_DATES and question.party is party:
        number = question.id.rsplit(":", 1)[-1].split("-")[0]
        round_ = next((r for r in view.rounds if str(r.number) == number), None)
        by_position = {s.position: s.slot for s in view.slots_of(round_.id)} if round_ else {}
        return tuple(by_position[p] for p in positions(question) if p in by_position)
    opened = view.open_round
    slots = known_slots(view, opened, party) if opened else ()
    return tuple(sorted((s.slot for s in slots), key=lambda s: s.start))


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The moment the last slot of the open round begins: no answer can come any more. (Reminders: `reminders.py`.)"""
    del programme
    opened = view.open_round
    if opened is None or view.case.stage.ended:
        return
    left = [s.start for s in view.slots_of(opened.id) if not any(said(s, p) is False for p in PARTIES)]
    if left:
        last = max(left)
        yield Deadline(key=f"dates-passed:{opened.id}:{last.isoformat()}", due=last)


def take_deadline(desk: Desk, key: str) -> None:
    """All slots have passed unanswered: the coordinator decides."""
    opened = desk.view.open_round
    if opened is None:
        return
    desk.note("dates passed", desk.say("meeting_dates.log_passed", n=opened.number), key)
    fail_round(desk, opened, go_on=False)


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """What the coordinator decided about a round that failed, regrets, a date on the spot."""
    del prompt
    arguments = choice.arguments
    party = Party(arguments["by"]) if "by" in arguments else None
    match choice.action:
        case "round":
            _new_round(desk, party, by)
        case "wish":
            postpone(desk, party, why=desk.say("meeting_dates.off_coordinator", who=by), wishes=(_slot(arguments),))
        case "end":
            end_case(desk, by=party, why=": ".join(x for x in (by, text) if x))
        case "use":
            close_round(desk)
            fix(desk, _slot(arguments), presenter_of(desk.view))
        case "spot":
            agree_on_the_spot(desk, _slot(arguments), Authority(arguments["authority"]), anyway=True)
        case "again" if desk.view.open_round is not None:
            go_on(desk, desk.view.open_round)
        case _:
            desk.note("stands", desk.say("meeting_dates.log_stands"), text)


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`propose`: a new round (an open one is withdrawn). `move`: "start" and maybe "end" (ISO; without an offset in the
    programme's zone) are the meeting's time from now on. `cancel`: the course ends, or with "then" = "round" only the
    meeting is taken back and new dates are found.

    Raises DatesCommandRefused.
    """
    meeting = desk.view.meeting
    if meeting is not None and meeting.status is MeetingStatus.HELD:
        raise DatesCommandRefused(desk.say("meeting_dates.refused_held", slot=format_slot(meeting.slot)))
    match command.name:
        case "propose":
            if meeting is not None:
                raise DatesCommandRefused(desk.say("meeting_dates.refused_meeting", slot=format_slot(meeting.slot)))
            if first_visitor(desk.view) is None:
                raise DatesCommandRefused(desk.say("meeting_dates.refused_no_visit"))
            _new_round(desk, None, command.by)
        case "move":
            if desk.view.case.accepted_at is None or desk.view.case.stage.ended:
                raise DatesCommandRefused(desk.say("meeting_dates.refused_no_yes"))
            slot = _commanded(desk, command)
            if meeting is not None:
                move(desk, meeting, slot)
            else:
                close_round(desk)
                fix(desk, slot, first_visitor(desk.view) or presenter_of(desk.view))
        case _:
            if desk.view.case.stage.ended:
                raise DatesCommandRefused(desk.say("meeting_dates.refused_nothing"))
            if command.arguments.get("then") == "round":
                _new_round(desk, None, command.by)
            else:
                end_case(desk, by=None, why=command.by)


def go_on(desk: Desk, opened: MeetingRound) -> None:
    """Ask who can be asked now and could not before: an inspector the case lacked."""
    advance(desk, opened.id, Cause())


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The times again, as far as they still stand."""
    return reminder_letter(view, question, programme)


# ---------------------------------------------------------------------- helpers
def _new_round(desk: Desk, party: Party | None, by: str) -> None:
    if desk.view.meeting is not None:
        postpone(desk, party, why=desk.say("meeting_dates.off_coordinator", who=by))
        return
    close_round(desk)
    next_round(desk, Cause(because="again" if desk.view.rounds else "first"))


def _commanded(desk: Desk, command: CommandEvent) -> Slot:
    try:
        start = datetime.fromisoformat(command.arguments["start"])
        end = datetime.fromisoformat(command.arguments["end"]) if command.arguments.get("end") else None
    except (KeyError, ValueError) as error:
        raise DatesCommandRefused(desk.say("meeting_dates.refused_no_time")) from error
    zone = desk.programme.zone
    start = start if start.tzinfo else start.replace(tzinfo=zone)
    end = end or start + timedelta(minutes=desk.programme.dates.length_minutes)
    slot = Slot(start=start, end=end if end.tzinfo else end.replace(tzinfo=zone))
    if slot.end <= slot.start:
        raise DatesCommandRefused(desk.say("meeting_dates.refused_no_time"))
    if slot.start <= desk.now:
        raise DatesCommandRefused(desk.say("meeting_dates.refused_past", slot=format_slot(slot)))
    return slot


def _slot(arguments: Mapping[str, str]) -> Slot:
    return Slot(start=datetime.fromisoformat(arguments["start"]), end=datetime.fromisoformat(arguments["end"]))
