"""What a person may settle a mail about dates as."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.events import MailEvent
from handlers.model import MeetingStatus, OfferedSlot, Party, PromptChoice
from handlers.stages.meeting_dates_answers import known_slots
from handlers.view import CaseView
from messages.danish import format_day, format_slot, format_time
from messages.phrases import phrase
from messages.reading import DateMention, Kind, Slot

_DATES = Kind.MEETING_DATES.value


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """While a round is open: yes to a slot (what was read first), to all, no to all, other times. Where a meeting
    stands: a new time is to be found, or it is off. A choice is carried out as a reading by `take_mail`."""
    opened, meeting = view.open_round, view.meeting
    if opened is not None:
        party = mail.party or Party.INSTITUTION
        slots = known_slots(view, opened, party) or view.slots_of(opened.id)
        return tuple(_about_round(slots, mail))
    if meeting is not None and meeting.status is MeetingStatus.AGREED:
        return (_off("postponed"), _off("cancelled"))
    if meeting is not None:  # it was held: a time to come is of no use
        return ()
    return tuple(_other_times(mail))


def _about_round(slots: tuple[OfferedSlot, ...], mail: MailEvent) -> Iterator[PromptChoice]:
    wanted = {d.start for d in mail.reading.dates if d.wanted}
    for slot in sorted(slots, key=lambda s: (s.start not in wanted, s.start)):
        label = phrase("meeting_dates.choice_accept", slot=format_slot(slot.slot))
        yield _read("accept", label, slots=str(slot.position))
    if len(slots) > 1:
        every = ",".join(str(s.position) for s in slots)
        yield _read("accept", phrase("meeting_dates.choice_accept_all"), slots=every)
    yield _read("decline", phrase("meeting_dates.choice_decline"), slots="")
    yield from _other_times(mail, known=slots)


def _other_times(mail: MailEvent, known: tuple[OfferedSlot, ...] = ()) -> Iterator[PromptChoice]:
    starts = {s.start for s in known}
    new = [d for d in mail.reading.dates if d.wanted and d.doubt is None and d.start and d.start not in starts]
    if new:
        label = phrase("meeting_dates.choice_counter", slots="; ".join(_words(d) for d in new))
        yield _read("counter", label)
    yield _read("counter", phrase("meeting_dates.choice_counter_other"), needs="date")


def _off(outcome: str) -> PromptChoice:
    return PromptChoice(
        label=phrase(f"meeting_dates.choice_{outcome}"),
        action="read",
        arguments={"kind": Kind.CANCELLATION.value, "outcome": outcome},
    )


def _read(outcome: str, label: str, **arguments: str) -> PromptChoice:
    return PromptChoice(label=label, action="read", arguments={"kind": _DATES, "outcome": outcome, **arguments})


def _words(mention: DateMention) -> str:
    start, end = mention.start, mention.end
    if isinstance(start, datetime) and isinstance(end, datetime):
        return format_slot(Slot(start=start, end=end))
    if isinstance(start, datetime):
        return phrase("meeting_dates.day_time", day=format_day(start), time=format_time(start))
    return format_day(start) if start else ""
