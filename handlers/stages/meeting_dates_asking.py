"""Who of a round is asked what next: the inspectors about slots they have not seen, the institution about the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from handlers.decision import Desk
from handlers.model import Authority, MeetingRound, OfferedSlot, Party, PromptChoice, Question, QuestionStatus
from handlers.stages.meeting_dates_answers import positions, questions_of, said
from handlers.stages.meeting_dates_letters import (
    asked_letter,
    offered_because,
    offered_letter,
    signature,
    slots_text,
    who,
)
from handlers.stages.meeting_dates_meeting import NAME
from handlers.stages.meeting_dates_request import AUTHORITIES, visit_days_to_come
from handlers.working_days import add_working_days
from messages.calendar_entry import Invitation
from messages.letters_dates import AskedBecause
from messages.reading import Kind, Slot


@dataclass(frozen=True, kw_only=True)
class Cause:
    """Why inspectors are asked now: `by` whom, instead of which `old` meeting, with which CANCEL."""

    because: AskedBecause = "first"
    by: Party | None = None
    old: Slot | None = None
    cancelled: Invitation | None = None


def ask_authorities(desk: Desk, round_: MeetingRound, live: tuple[OfferedSlot, ...], cause: Cause) -> frozenset[Party]:
    """Ask each inspector who has not seen all the slots about those without an answer."""
    asked = set()
    for authority in AUTHORITIES:
        party = Party(authority.value)
        unsaid = [s for s in live if said(s, party) is None]
        seen = {p for q in questions_of(desk.view, round_, party) for p in positions(q)}
        if all(s.position in seen for s in unsaid):
            continue
        if desk.view.inspector(authority) is None:
            name = who(desk, party)
            ask_coordinator(
                desk, f"no-inspector:{party.value}:{round_.number}", "no_inspector", choices=("again",), who=name
            )
        elif _ask(desk, round_, authority, unsaid, cause):
            asked.add(party)
    return frozenset(asked)


def offer_to_institution(desk: Desk, round_: MeetingRound, live: tuple[OfferedSlot, ...]) -> bool:
    """Offer what both inspectors said yes to, else (once) what neither ruled out."""
    seen = {p for q in questions_of(desk.view, round_, Party.INSTITUTION) for p in positions(q)}
    both = [s for s in live if s.at and s.st] or ([] if seen else list(live))
    new = [s for s in both if s.institution is None and s.position not in seen]
    if new:
        ask_institution(desk, round_, new)
    return bool(new)


def confirm(desk: Desk, round_: MeetingRound, live: tuple[OfferedSlot, ...]) -> frozenset[Party]:
    """Ask an inspector once more about a slot the institution chose and the inspector has passed over."""
    asked = set()
    for authority in AUTHORITIES:
        party = Party(authority.value)
        questions = questions_of(desk.view, round_, party)
        passed_over = [
            s
            for s in live
            if s.institution and said(s, party) is None and sum(s.position in positions(q) for q in questions) < 2
        ]
        if passed_over and _ask(desk, round_, authority, passed_over, Cause(because="confirm")):
            asked.add(party)
    return frozenset(asked)


def _ask(desk: Desk, round_: MeetingRound, authority: Authority, slots: list[OfferedSlot], cause: Cause) -> bool:
    party = Party(authority.value)
    ordered = sorted(slots, key=lambda s: s.start)
    question = _open(desk, round_, party, ordered, answer_day(desk))
    if question is None:
        return False
    letter = asked_letter(
        desk,
        round_,
        authority,
        ordered,
        answer_by=question.answer_by,
        because=cause.because,
        by=None if cause.by is party else cause.by,
        old=cause.old,
    )
    if letter.asks_visit and not desk.view.open_questions(kind=Kind.VISIT, party=party):
        desk.open_question(Kind.VISIT, party, answer_by=question.answer_by)
    desk.write(party, letter, key=question.id, question_id=question.id, calendar=cause.cancelled)
    return True


def _open(
    desk: Desk, round_: MeetingRound, party: Party, slots: Iterable[OfferedSlot], answer_by: date
) -> Question | None:
    """Open the party's question; one that is still open in this round is taken back for it."""
    desk.close_questions(kind=Kind.MEETING_DATES, party=party, status=QuestionStatus.WITHDRAWN)
    before = len(questions_of(desk.view, round_, party))
    offered = tuple(slots)
    question = desk.open_question(
        Kind.MEETING_DATES,
        party,
        answer_by=answer_by,
        suffix=f"{round_.number}-{before + 1}" if before else str(round_.number),
        missing=tuple(str(s.position) for s in offered),
    )
    if question is not None:
        text = slots_text(desk, (s.slot for s in offered))
        desk.note("dates asked", desk.say("meeting_dates.log_asked", who=who(desk, party), slots=text))
    return question


def waits(desk: Desk, round_: MeetingRound, parties: tuple[Party, ...]) -> bool:
    return any(q.status is QuestionStatus.OPEN for party in parties for q in questions_of(desk.view, round_, party))


def ask_institution(desk: Desk, round_: MeetingRound, slots: Iterable[OfferedSlot], *, changed: bool = False) -> None:
    """Put the slots to the institution in the first visitor's name."""
    ordered = sorted(slots, key=lambda s: s.start)
    # A deadline on the day of a visit to come would put that day into the institution's mail.
    answer_by = answer_day(desk)
    while answer_by in visit_days_to_come(desk.view):
        answer_by = add_working_days(answer_by, 1, desk.programme)
    question = _open(desk, round_, Party.INSTITUTION, ordered, answer_by)
    if question is None:
        return
    because = "changed" if changed else offered_because(desk.view, round_)
    desk.write(
        Party.INSTITUTION,
        offered_letter(desk, ordered, answer_by=answer_by, because=because),
        key=question.id,
        question_id=question.id,
        signature=signature(desk.view, desk.programme, round_.presenter),
    )


def ask_coordinator(
    desk: Desk,
    key: str,
    what: str,
    *,
    choices: tuple[str, ...],
    arguments: dict[str, str] | None = None,
    **values: object,
) -> None:
    values["institution"] = desk.view.institution.name
    desk.ask_person(
        key=key,
        rule=NAME,
        title=desk.say(f"meeting_dates.{what}_title", **values),
        text=desk.say(f"meeting_dates.{what}_text", **values),
        choices=tuple(
            PromptChoice(label=desk.say(f"meeting_dates.choice_{c}"), action=c, arguments=arguments or {})
            for c in choices
        ),
    )


def slot_arguments(slot: Slot) -> dict[str, str]:
    """A slot as a prompt's choice keeps it."""
    return {"start": slot.start.isoformat(), "end": slot.end.isoformat()}


def answer_day(desk: Desk) -> date:
    return add_working_days(desk.today, desk.programme.dates.answer_working_days, desk.programme)
