"""An answer pressed in a calendar (iMIP REPLY or COUNTER): taken like the same words in a mail."""

from __future__ import annotations

from messages.calendar_read import read_calendar
from messages.mail import Mail
from messages.reading import Choice, Context, DateMention, Evidence, Kind, Reading, Slot


def read_calendar_reply(mail: Mail, context: Context) -> Reading:
    """The meaning of a calendar message. Only an acceptance of a slot that is offered or agreed is acted on."""
    found = read_calendar(mail.calendar)
    if found is None:
        return Reading(
            kind=Kind.OTHER, confidence=0.6, why=(Evidence(text=mail.subject, rule="a calendar without a meeting"),)
        )
    why = (Evidence(text=f"{found.method} {found.partstat}".strip(), rule="calendar"),)
    slots = (*context.offered, *((context.meeting,) if context.meeting else ()))
    slot = next((s for s in slots if s.start == found.start), None) if found.start else None
    if slot is None and len(slots) == 1 and found.start is None:
        slot = slots[0]
    if found.method == "COUNTER" and found.start is not None:
        mention = DateMention(start=found.start, end=found.end, all_day=False)
        return Reading(
            kind=Kind.MEETING_DATES, outcome="counter", dates=(mention,), decision=Choice.ASK, confidence=0.8, why=why
        )
    if found.method == "REPLY" and found.partstat == "ACCEPTED" and slot is not None:
        return Reading(
            kind=Kind.MEETING_DATES,
            outcome="accept",
            dates=(_whole(slot, wanted=True),),
            decision=Choice.ASK if found.comment else Choice.ACT,
            confidence=0.9,
            why=why,
        )
    if found.method == "REPLY" and found.partstat == "DECLINED":
        if context.meeting is not None:
            return Reading(
                kind=Kind.CANCELLATION,
                outcome="cancelled",
                dates=(_whole(context.meeting, wanted=False),),
                confidence=0.7,
                why=why,
            )
        return Reading(
            kind=Kind.MEETING_DATES,
            outcome="decline" if len(slots) == 1 else "unclear",
            dates=(_whole(slot, wanted=False),) if slot else (),
            confidence=0.7,
            why=why,
        )
    kind = Kind.MEETING_DATES if slots else Kind.OTHER
    return Reading(kind=kind, outcome="unclear" if slots else None, confidence=0.6, why=why)


def _whole(slot: Slot, *, wanted: bool) -> DateMention:
    return DateMention(start=slot.start, end=slot.end, all_day=False, wanted=wanted)
