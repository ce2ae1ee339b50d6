"""What a handler sees: one case with all that belongs to it, loaded by `storage` in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from handlers.model import (
    AgendaPoint,
    AtDate,
    Authority,
    Booking,
    Case,
    Document,
    Institution,
    Meeting,
    MeetingRound,
    MeetingStatus,
    OfferedSlot,
    Party,
    Person,
    Prompt,
    Question,
    QuestionStatus,
    Record,
    Survey,
    Visit,
    VisitStatus,
)
from messages.reading import Kind

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """A case and its records. `bookings` are other cases' meetings and offers of this case's inspectors.

    `at_dates` are AT's proposed dates for the case's region still free of other open rounds. `people` holds
    at least the case's inspectors, its region's contacts and the coordinators.
    """

    case: Case
    institution: Institution
    people: Mapping[str, Person] = field(default_factory=dict)
    visits: Mapping[Authority, Visit] = field(default_factory=dict)
    rounds: tuple[MeetingRound, ...] = ()
    slots: tuple[OfferedSlot, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    points: tuple[AgendaPoint, ...] = ()
    documents: tuple[Document, ...] = ()
    survey: Survey | None = None
    questions: tuple[Question, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    bookings: tuple[Booking, ...] = ()
    at_dates: tuple[AtDate, ...] = ()

    # ------------------------------------------------------------------ people
    def inspector(self, authority: Authority) -> Person | None:
        person_id = self.case.at_inspector if authority is Authority.AT else self.case.st_inspector
        return self.people.get(person_id) if person_id else None

    def contact(self, authority: Authority, on: date | None = None) -> Person | None:
        """The authority's contact person for the case's region, on a day if given."""
        return next(
            (
                p
                for p in self.people.values()
                if p.authority is authority
                and p.role == "contact"
                and p.region in (self.case.region, None)
                and (on is None or _holds(p, on))
            ),
            None,
        )

    def coordinators(self) -> tuple[Person, ...]:
        return tuple(
            p for p in self.people.values() if p.authority is Authority.COORDINATOR and p.role == "coordinator"
        )

    def address(self, party: Party) -> tuple[str, str] | None:
        """(address, name) of the party, None where the case has nobody yet."""
        if party is Party.INSTITUTION:
            return (self.institution.email, self.institution.leader) if self.institution.email else None
        if party is Party.COORDINATOR:
            return next(((p.email, p.name) for p in self.coordinators()), None)
        person = self.inspector(Authority(party.value))
        return (person.email, person.name) if person else None

    def undeliverable(self, address: str) -> bool:
        """Whether a mail server has refused the address for good since it was last corrected."""
        person = self.people.get(address)
        return (
            (self.institution.email_undeliverable and self.institution.email == address)
            or (person is not None and person.email_undeliverable)
            or (self.survey is not None and self.survey.undeliverable and self.survey.contact_email == address)
        )

    # ------------------------------------------------------------------ state
    def visit(self, authority: Authority) -> Visit:
        return self.visits.get(authority) or Visit(case_id=self.case.id, authority=authority)

    def held_visits(self) -> tuple[Visit, ...]:
        return tuple(v for v in self.visits.values() if v.status is VisitStatus.HELD)

    @property
    def open_round(self) -> MeetingRound | None:
        return next((r for r in reversed(self.rounds) if r.status.open), None)

    def slots_of(self, round_id: str) -> tuple[OfferedSlot, ...]:
        return tuple(sorted((s for s in self.slots if s.round_id == round_id), key=lambda s: s.position))

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that stands: agreed or held, newest first."""
        return next(
            (m for m in reversed(self.meetings) if m.status in (MeetingStatus.AGREED, MeetingStatus.HELD)), None
        )

    def open_questions(self, *, party: Party | None = None, kind: Kind | None = None) -> tuple[Question, ...]:
        return tuple(
            q
            for q in self.questions
            if q.status is QuestionStatus.OPEN
            and (party is None or q.party is party)
            and (kind is None or q.kind is kind)
        )

    def question(self, question_id: str) -> Question | None:
        return next((q for q in self.questions if q.id == question_id), None)

    def newest_document(self, authority: Authority) -> Document | None:
        mine = [d for d in self.documents if d.authority is authority]
        return max(mine, key=lambda d: d.version, default=None)

    def open_prompts(self, rule: str | None = None) -> tuple[Prompt, ...]:
        return tuple(p for p in self.prompts if p.open and (rule is None or p.rule == rule))

    # ------------------------------------------------------------------ change
    def with_(self, changes: Iterable[Record]) -> CaseView:
        """The view as it is once `changes` are saved."""
        view = self
        for record in changes:
            view = view._with_one(record)
        return view

    def _with_one(self, record: Record) -> CaseView:
        match record:
            case Case():
                return replace(self, case=record)
            case Institution():
                return replace(self, institution=record)
            case Person():
                return replace(self, people={**self.people, record.id: record})
            case Visit():
                return replace(self, visits={**self.visits, record.authority: record})
            case MeetingRound():
                return replace(self, rounds=_put_in(self.rounds, record))
            case OfferedSlot():
                return replace(self, slots=_put_in(self.slots, record))
            case Meeting():
                return replace(self, meetings=_put_in(self.meetings, record))
            case AgendaPoint():
                return replace(self, points=_put_in(self.points, record))
            case Document():
                return replace(self, documents=_put_in(self.documents, record))
            case Survey():
                return replace(self, survey=record)
            case Question():
                return replace(self, questions=_put_in(self.questions, record))
            case Prompt():
                return replace(self, prompts=_put_in(self.prompts, record))
            case _:
                return self


def _holds(person: Person, on: date) -> bool:
    return (person.valid_from is None or person.valid_from <= on) and (person.valid_to is None or on <= person.valid_to)


def _put_in(rows: tuple[R, ...], record: R) -> tuple[R, ...]:
    if any(row.key == record.key for row in rows):
        return tuple(record if row.key == record.key else row for row in rows)
    return (*rows, record)
