"""Values for the tests of this room: a case with its people, mails that were read, a desk to decide on.

The case is KT-2018-014 at Botilbuddet Solgården in Region Syd; its inspectors are ANNA (AT) and IB (ST).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.decision import Decision, Desk, Outgoing
from handlers.events import CalendarReply, MailEvent
from handlers.model import (
    AtDate,
    Authority,
    Booking,
    Case,
    Institution,
    Meeting,
    MeetingStatus,
    Party,
    Person,
    Question,
    Region,
    Stage,
    Visit,
    VisitStatus,
)
from handlers.programme import Programme, load_programme
from handlers.view import CaseView
from messages.reading import Choice, DateMention, Evidence, Kind, Reading, Slot

ZONE = ZoneInfo("Europe/Copenhagen")
PROGRAMME = load_programme()
CASE_ID = "KT-2018-014"
ANNA = Person(
    id="anna@at.example",
    name="Anna Holm",
    authority=Authority.AT,
    office="TC Syd",
    region=Region.SYD,
    phone="70 12 12 88",
)
IB = Person(
    id="ib@st.example", name="Ib Sehested", authority=Authority.ST, office="Socialtilsyn Syd", region=Region.SYD
)
ELSE = Person(
    id="else@st.example",
    name="Else Krog",
    authority=Authority.ST,
    office="Socialtilsyn Syd",
    region=Region.SYD,
    role="contact",
)
KIM = Person(
    id="kim@sos.example", name="Kim Bro", authority=Authority.COORDINATOR, office="Socialstyrelsen", role="coordinator"
)
LEADER = "leder@solgaarden.example"
INSTITUTION = Institution(
    id="P1001",
    name="Botilbuddet Solgården",
    region=Region.SYD,
    email=LEADER,
    leader="Mette Lund",
    address="Solvej 1",
    postcode="5000",
    city="Odense C",
)
ADDRESSES = {Party.AT: ANNA.id, Party.ST: IB.id, Party.INSTITUTION: LEADER, Party.COORDINATOR: KIM.id}


# ---------------------------------------------------------------------- time
def at(day: str, clock: str = "09:00") -> datetime:
    """A time on the wall in Copenhagen: at("2018-05-14", "10:00")."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=ZONE)


def slot(day: str, clock: str = "10:00", minutes: int = 120) -> Slot:
    """A slot of two hours unless told."""
    start = at(day, clock)
    return Slot(start=start, end=start + timedelta(minutes=minutes))


# ---------------------------------------------------------------------- the case
def make_case(**fields: Any) -> Case:
    """A case whose institution said yes in March and whose window is 2–27 April 2018."""
    case = Case(
        id=CASE_ID,
        institution_id=INSTITUTION.id,
        region=Region.SYD,
        round="2018-1",
        stage=Stage.VISITS,
        at_inspector=ANNA.id,
        st_inspector=IB.id,
        accepted_at=at("2018-03-19"),
        window_start=date(2018, 4, 2),
        window_end=date(2018, 4, 27),
    )
    return replace(case, **fields)


def make_view(
    *,
    visits: Iterable[Visit] = (),
    people: Iterable[Person] = (ANNA, IB, ELSE, KIM),
    institution: Institution = INSTITUTION,
    meetings: Iterable[Meeting] = (),
    questions: Iterable[Question] = (),
    bookings: Iterable[Booking] = (),
    at_dates: Iterable[AtDate] = (),
    **case_fields: Any,
) -> CaseView:
    """The case with its records; other fields are the case's own (stage=…, window_end=…)."""
    return CaseView(
        case=make_case(**case_fields),
        institution=institution,
        people={p.id: p for p in people},
        visits={v.authority: v for v in visits},
        meetings=tuple(meetings),
        questions=tuple(questions),
        bookings=tuple(bookings),
        at_dates=tuple(at_dates),
    )


def make_visit(authority: Authority, day: str | None, status: VisitStatus = VisitStatus.HELD) -> Visit:
    """A visit, held unless told; without a day its date is not known."""
    if day is None:
        return Visit(case_id=CASE_ID, authority=authority)
    return Visit(case_id=CASE_ID, authority=authority, status=status, day=date.fromisoformat(day))


def planned(authority: Authority, day: str) -> Visit:
    """A visit to come."""
    return make_visit(authority, day, VisitStatus.PLANNED)


def make_meeting(when: Slot, **fields: Any) -> Meeting:
    """A meeting agreed on."""
    meeting = Meeting(
        id=f"{CASE_ID}:m1",
        case_id=CASE_ID,
        start=when.start,
        end=when.end,
        status=MeetingStatus.AGREED,
        uid="m1@samtilsyn",
        agreed_at=when.start - timedelta(days=20),
    )
    return replace(meeting, **fields)


# ---------------------------------------------------------------------- mail
def make_reading(kind: Kind, outcome: str | None = None, *dates: DateMention, **fields: Any) -> Reading:
    """A reading that may be acted on, unless `decision` says otherwise."""
    reading = Reading(
        kind=kind,
        outcome=outcome,
        dates=dates,
        decision=Choice.ACT,
        confidence=0.95,
        why=(Evidence(text="ordene", rule="test"),),
    )
    return replace(reading, **fields)


def make_mail(
    party: Party | None,
    reading: Reading,
    *,
    mail_id: int = 1,
    when: datetime | None = None,
    question_id: str | None = None,
    calendar: CalendarReply | None = None,
    settled_by: str = "",
) -> MailEvent:
    """A mail from a party of the case (None: from a stranger)."""
    sender = ADDRESSES[party] if party is not None else "fremmed@example.org"
    moment = when or at("2018-04-10")
    return MailEvent(
        mail_id=mail_id,
        content_hash=f"hash{mail_id}",
        message_id=f"<{mail_id}@example>",
        sender=sender,
        subject="Sv: dialogmøde",
        sent_at=moment,
        received_at=moment,
        case_id=CASE_ID,
        party=party,
        question_id=question_id,
        reading=reading,
        calendar=calendar,
        settled_by=settled_by,
    )


def yes(when: Slot) -> DateMention:
    """A slot as a reader gives an accepted one."""
    return DateMention(start=when.start, end=when.end, all_day=False)


def wish(day: str, clock: str | None = None, **fields: Any) -> DateMention:
    """A day, or a time without an end, that somebody proposes."""
    if clock is None:
        return replace(DateMention(start=date.fromisoformat(day)), **fields)
    return replace(DateMention(start=at(day, clock), all_day=False), **fields)


def no(day: str, end: str | None = None) -> DateMention:
    """A day, or days, that somebody rules out."""
    return DateMention(start=date.fromisoformat(day), end=date.fromisoformat(end) if end else None, wanted=False)


# ---------------------------------------------------------------------- deciding
def make_desk(
    view: CaseView, now: datetime, mail: MailEvent | None = None, programme: Programme = PROGRAMME, actor: str = "test"
) -> Desk:
    return Desk(view=view, programme=programme, now=now, actor=actor, mail=mail)


def sent_to(decision: Decision, party: Party) -> list[Outgoing]:
    """The mails of a decision to one party."""
    return [o for o in decision.outgoing if o.to == ADDRESSES[party]]
