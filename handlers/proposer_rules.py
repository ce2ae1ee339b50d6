"""The rules a meeting's time must keep (domain.md, stage 4), and which of them a time breaks.

A hard breach is never offered by the bot itself; of the others the closest is offered, and the breach is named to
the two authorities.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from handlers.model import AtDate, Booking, Party
from handlers.programme import Programme
from handlers.working_days import add_working_days, holiday_name, is_quiet, is_working_day
from messages.phrases import phrase
from messages.reading import Slot

AFTER_LATEST = "after_latest"
HARD, SOFT = True, False


@dataclass(frozen=True, kw_only=True)
class RuledOut:
    """A stretch of time a party cannot come."""

    party: Party
    slot: Slot


@dataclass(frozen=True, kw_only=True)
class ProposalRequest:
    """What times are looked for.

    `last_visit` is the later of the two visits, held or planned; where one has no date, the end of the window, and
    `last_visit_known` is false. `participants` are the inspectors (Person.id) by party. `proposed_by` is who wishes
    the time that is checked: what that party ruled out before does not bind it. `within` are the stretches a
    counter-proposal leaves open; empty: any time.
    """

    programme: Programme
    today: date
    last_visit: date
    last_visit_known: bool = True
    participants: Mapping[Party, str] = field(default_factory=dict)
    bookings: tuple[Booking, ...] = ()
    at_dates: tuple[AtDate, ...] = ()
    ruled_out: tuple[RuledOut, ...] = ()
    proposed_by: Party | None = None
    within: tuple[Slot, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Breach:
    """A rule a time breaks: its name ("after_latest", "booked:at"), a sentence, whether it forbids the time."""

    rule: str
    text: str
    hard: bool = False


class Rules:
    """The rules of one request; the days they come to are worked out once."""

    def __init__(self, request: ProposalRequest) -> None:
        self.request = request
        programme = request.programme
        dates, agenda = programme.dates, timedelta(days=programme.agenda.draft_days_before)
        answered = add_working_days(request.today, dates.answer_working_days, programme)
        self.agenda_from = add_working_days(answered + agenda, dates.margin_working_days, programme)
        prepared = add_working_days(request.last_visit, dates.preparation_working_days, programme)
        self.prepared_from = prepared + agenda
        self.earliest = max(self.agenda_from, self.prepared_from)
        self.latest = request.last_visit + timedelta(days=dates.latest_days_after_last_visit)

    def breaches(self, slot: Slot) -> tuple[Breach, ...]:
        """What is wrong with `slot`, hard breaches first."""
        start, end = (moment.astimezone(self.request.programme.zone) for moment in (slot.start, slot.end))
        found = [*self._of_day(start.date()), *self._of_people(slot), *self._of_hours(start, end)]
        made = [Breach(rule=r, text=breach_text(r, slot, self.request.programme), hard=hard) for r, hard in found]
        return tuple(sorted(made, key=lambda b: not b.hard))

    def _of_day(self, day: date) -> list[tuple[str, bool]]:
        request, found = self.request, []
        if day <= request.today:
            found.append(("past", HARD))
        if not is_working_day(day, request.programme):
            found.append(("not_working_day", HARD))
        if day <= request.last_visit:
            found.append(("before_last_visit", request.last_visit_known))
        elif day < self.prepared_from:
            found.append(("preparation_time", SOFT))
        if day < self.agenda_from:
            found.append(("agenda_time", SOFT))
        if day > self.latest:
            found.append((AFTER_LATEST, SOFT))
        if is_quiet(day, request.programme):
            found.append(("quiet_week", SOFT))
        return found

    def _of_people(self, slot: Slot) -> list[tuple[str, bool]]:
        request = self.request
        booked = [
            (f"booked:{party.value}", HARD)
            for party, person in request.participants.items()
            if any(b.person_id == person and overlap(slot, b) for b in request.bookings)
        ]
        against = {r.party for r in request.ruled_out if r.party is not request.proposed_by and overlap(slot, r.slot)}
        return booked + [(f"ruled_out:{party.value}", HARD) for party in Party if party in against]

    def _of_hours(self, start: datetime, end: datetime) -> list[tuple[str, bool]]:
        opens, closes = self.request.programme.dates.hours
        inside = start.time() >= opens and end.time() <= closes and start.date() == end.date()
        return [] if inside else [("office_hours", SOFT)]


def breach_text(rule: str, slot: Slot, programme: Programme) -> str:
    """The sentence (without full stop) for a broken rule of a slot; `rule` as `Breach.rule` has it."""
    name, _, party = rule.partition(":")
    day = slot.start.astimezone(programme.zone).date()
    opens, closes = programme.dates.hours
    by_rule: dict[str, dict[str, object]] = {
        "not_working_day": {"why": _why_closed(day, programme)},
        "preparation_time": {"n": programme.dates.preparation_working_days},
        "agenda_time": {"n": programme.agenda.draft_days_before},
        AFTER_LATEST: {"n": programme.dates.latest_days_after_last_visit},
        "quiet_week": {"week": day.isocalendar().week},
        "office_hours": {"opens": f"{opens:%H.%M}", "closes": f"{closes:%H.%M}"},
    }
    values = {"who": phrase(f"common.party_{party}", programme.language)} if party else by_rule.get(name, {})
    return phrase(f"meeting_dates.breach_{name}", programme.language, **values)


def overlap(one: Slot | Booking, other: Slot | Booking) -> bool:
    """Whether two stretches share time; one may begin when the other ends."""
    return one.start < other.end and other.start < one.end


def _why_closed(day: date, programme: Programme) -> str:
    other = "meeting_dates.weekend" if day.weekday() >= 5 else "meeting_dates.closed"
    return holiday_name(day) or phrase(other, programme.language)
