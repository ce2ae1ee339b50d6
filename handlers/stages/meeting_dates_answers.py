"""What a reading says about the slots that were offered: yes, no, other times, or that it cannot be told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from handlers.model import MeetingRound, OfferedSlot, Party, Question, QuestionStatus
from handlers.programme import Programme
from handlers.proposer_rules import overlap
from handlers.stages.meeting_dates_request import less, stretch_of
from handlers.view import CaseView
from messages.reading import DateMention, Kind, Reading, Slot


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`yes` and `no` are positions of slots; `wishes` other times proposed, `unavailable` times ruled out beside the
    slots. `unclear`: the words do not settle which slots are meant, and a person must."""

    yes: frozenset[int] = frozenset()
    no: frozenset[int] = frozenset()
    wishes: tuple[Slot, ...] = ()
    unavailable: tuple[Slot, ...] = ()
    unclear: bool = False


def read_answer(
    reading: Reading,
    offered: Iterable[OfferedSlot],
    asked: Iterable[int],
    party: Party,
    programme: Programme,
    today: date,
) -> Answer:
    """Sort a reading's dates onto the slots.

    `offered` are all slots of the round the party knows, `asked` the positions of the question that is answered: a
    plain no rules these out; so do other wishes. An inspector who names only times that do not suit can the others, as
    our mail says; where an institution does so, it has chosen none.
    """
    slots, current = tuple(offered), frozenset(asked)
    wanted = [d for d in reading.dates if d.wanted and d.of is None]
    refused = _stretches((d for d in reading.dates if not d.wanted), programme, today)
    yes, beside = _named(wanted, slots, programme, today, whole_days=reading.outcome != "decline")
    no = frozenset(s.position for s in slots if any(overlap(s.slot, r) for r in refused)) - yes
    rest = current - yes - no
    unavailable = tuple(r for r in refused if r not in {s.slot for s in slots})
    chosen = [s.slot for s in slots if s.position in yes]
    if any(r == c or (r in unavailable and overlap(c, r)) for c in chosen for r in refused):
        return Answer(unclear=True)  # yes and no to the same time
    match reading.outcome:
        case "accept":
            return _accept(yes, no, rest, current, unavailable, beside, party)
        case "decline" if yes:
            return Answer(unclear=True)
        case "decline" if no & current and rest:
            if party is Party.INSTITUTION:
                return Answer(no=no, unavailable=unavailable, unclear=True)
            return Answer(yes=rest, no=no, unavailable=unavailable)
        case "decline":
            return Answer(no=no | rest, unavailable=unavailable)
        case "counter":
            wishes = less(beside, refused)
            return Answer(yes=yes, no=no | rest, wishes=wishes, unavailable=unavailable, unclear=not (wishes or yes))
        case _:
            return Answer(unclear=True)


def questions_of(view: CaseView, round_: MeetingRound, party: Party | None = None) -> tuple[Question, ...]:
    """Our questions about the round's slots (to one party), in the order they were asked."""
    return tuple(
        q
        for q in view.questions
        if q.kind is Kind.MEETING_DATES
        and party in (None, q.party)
        and q.id.rsplit(":", 1)[-1].split("-")[0] == str(round_.number)
    )


def positions(question: Question) -> tuple[int, ...]:
    """The slots a question offered, in the order its mail numbered them."""
    return tuple(int(p) for p in question.missing)


def known_slots(view: CaseView, round_: MeetingRound, party: Party) -> tuple[OfferedSlot, ...]:
    """The slots of the round that the party was asked about or proposed."""
    asked = {p for q in questions_of(view, round_, party) for p in positions(q)}
    return tuple(s for s in view.slots_of(round_.id) if s.position in asked or s.proposed_by is party)


def told_since(view: CaseView, round_: MeetingRound, party: Party) -> bool:
    """Whether somebody else was asked something new after (that is, because of) the party's answer."""
    closed = [
        q.closed_at
        for q in questions_of(view, round_, party)
        if q.closed_at is not None and q.status is QuestionStatus.ANSWERED
    ]
    if not closed:
        return False
    return any(q.party is not party and q.asked_at >= max(closed) for q in questions_of(view, round_))


def said(slot: OfferedSlot, party: Party) -> bool | None:
    """The party's answer to the slot."""
    answer: bool | None = getattr(slot, party.value)
    return answer


def _accept(
    yes: frozenset[int],
    no: frozenset[int],
    rest: frozenset[int],
    current: frozenset[int],
    unavailable: tuple[Slot, ...],
    beside: tuple[Slot, ...],
    party: Party,
) -> Answer:
    if beside:  # a yes to a time that was not offered
        return Answer(yes=yes, no=no, unclear=True)
    if yes:
        return Answer(yes=yes, no=no, unavailable=unavailable)
    if len(rest) == 1 and len(current) == 1:  # "ja, det passer" to the only time
        return Answer(yes=rest, no=no, unavailable=unavailable)
    if no & current and rest and party is not Party.INSTITUTION:  # "alle undtagen den 14."
        return Answer(yes=rest, no=no, unavailable=unavailable)
    return Answer(no=no, unclear=True)


def _named(
    wanted: list[DateMention], slots: tuple[OfferedSlot, ...], programme: Programme, today: date, *, whole_days: bool
) -> tuple[frozenset[int], tuple[Slot, ...]]:
    """(positions of the slots that mentions name, the stretches of the other mentions)."""
    yes: set[int] = set()
    beside: list[Slot] = []
    for mention in wanted:
        found = {s.position for s in slots if _is(mention, s)}
        stretch = stretch_of(mention, programme, today)
        if not found and stretch is not None and mention.all_day and whole_days:
            found = {s.position for s in slots if stretch.start <= s.start and s.end <= stretch.end}
            if len(found) > 1 and mention.end is None:  # two slots on the one day that is named
                found = set()
        if found:
            yes |= found
        elif stretch is not None:
            beside.append(stretch)
    return frozenset(yes), tuple(beside)


def _is(mention: DateMention, slot: OfferedSlot) -> bool:
    if not isinstance(mention.start, datetime) or mention.open is not None:
        return False
    return mention.start == slot.start and mention.end in (None, slot.end)


def _stretches(mentions: Iterable[DateMention], programme: Programme, today: date) -> tuple[Slot, ...]:
    return tuple(s for d in mentions if (s := stretch_of(d, programme, today)) is not None)
