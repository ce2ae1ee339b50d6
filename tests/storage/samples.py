"""Records and mails to fill a store with: one valid case and its pieces, to be varied by `dataclasses.replace`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from handlers.decision import Decision
from handlers.model import (
    AgendaPoint,
    AtDate,
    Authority,
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
    PromptChoice,
    Question,
    Record,
    Region,
    RoundStatus,
    SlotSource,
    Stage,
    Survey,
    Visit,
    VisitStatus,
)
from handlers.model_around import Lesson, LessonKind, Notification, PressNotice, SampleDraw, SampleRequest
from messages.reading import Kind
from storage.store import Store
from storage.values import Committed, FrozenMail

NOW = datetime(2018, 5, 2, 7, 0, tzinfo=UTC)
TODAY = date(2018, 5, 2)
CASE = "KT-2018-001"
OTHER = "KT-2018-002"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

AT = Person(id="at@at.example", name="Anne Tilsyn", authority=Authority.AT, office="TC Nord")
ST = Person(id="st@st.example", name="Sten Tilsyn", authority=Authority.ST, region=Region.NORD)
COORDINATOR = Person(id="ko@ss.example", name="Karen Ordner", authority=Authority.COORDINATOR, role="coordinator")


def institution(number: int = 1) -> Institution:
    return Institution(
        id=f"P{number:010d}",
        name=f"Solgården {number}",
        region=Region.NORD,
        email=f"leder{number}@bo.example",
        leader="Lene Leder",
    )


def case(case_id: str = CASE) -> Case:
    return Case(
        id=case_id,
        institution_id=institution(int(case_id[-3:])).id,
        region=Region.NORD,
        round="2018-1",
        stage=Stage.VISITS,
        at_inspector=AT.id,
        st_inspector=ST.id,
    )


def basics(*case_ids: str) -> tuple[Record, ...]:
    """Cases with their institutions and the people around them."""
    ids = case_ids or (CASE,)
    return (AT, ST, COORDINATOR, *(institution(int(i[-3:])) for i in ids), *(case(i) for i in ids))


def question(party: Party = Party.AT, kind: Kind = Kind.VISIT, case_id: str = CASE, suffix: str = "") -> Question:
    return Question(
        id=f"{case_id}:{kind.value}:{party.value}{suffix}",
        case_id=case_id,
        kind=kind,
        party=party,
        asked=AT.id if party is Party.AT else ST.id,
        asked_at=NOW,
        answer_by=date(2018, 5, 16),
    )


def round_(number: int = 1, case_id: str = CASE, status: RoundStatus = RoundStatus.AUTHORITIES) -> MeetingRound:
    return MeetingRound(
        id=f"{case_id}:r{number}",
        case_id=case_id,
        number=number,
        presenter=Authority.AT,
        status=status,
        opened_at=NOW,
        answer_by=date(2018, 5, 9),
    )


def at_date(day: int = 14) -> AtDate:
    start = datetime(2018, 5, day, 8, 0, tzinfo=UTC)
    return AtDate(id=f"TC Nord:{start:%Y-%m-%dT%H:%M}", center="TC Nord", start=start, end=start + 2 * HOUR)


def slot(of: MeetingRound, position: int = 1, at: AtDate | None = None) -> OfferedSlot:
    chosen = at or at_date(13 + position)
    return OfferedSlot(
        round_id=of.id,
        position=position,
        case_id=of.case_id,
        start=chosen.start,
        end=chosen.end,
        source=SlotSource.RULE if at is None else SlotSource.AT_DATE,
        at_date_id=None if at is None else at.id,
    )


def meeting(number: int = 1, case_id: str = CASE, status: MeetingStatus = MeetingStatus.AGREED) -> Meeting:
    start = datetime(2018, 5, 14, 8, 0, tzinfo=UTC)
    return Meeting(
        id=f"{case_id}:m{number}",
        case_id=case_id,
        start=start,
        end=start + 2 * HOUR,
        status=status,
        uid=f"{case_id}-{number}@samtilsyn.example",
    )


def prompt(name: str = "unclear:1", case_id: str | None = CASE) -> Prompt:
    return Prompt(
        id=f"{case_id or 'none'}:{name}",
        case_id=case_id,
        rule="invitation",
        title="Uklart svar",
        text="Svaret kan læses på to måder.",
        choices=(
            PromptChoice(label="Ja", action="yes"),
            PromptChoice(label="Nej", action="no", arguments={"reason": "resources"}),
        ),
        guess=0,
        opened_at=NOW,
    )


def everything() -> tuple[Record, ...]:
    """One record or more of every type that hangs on a case, all of CASE."""
    opened = round_()
    return (
        *basics(),
        Visit(case_id=CASE, authority=Authority.AT, status=VisitStatus.HELD, day=TODAY, reported_at=NOW),
        Visit(case_id=CASE, authority=Authority.ST),
        at_date(),
        opened,
        slot(opened, 1, at_date()),
        slot(opened, 2),
        meeting(),
        AgendaPoint(id=f"{CASE}:at:1", case_id=CASE, party=Party.AT, text="Alenearbejde", at=NOW),
        Document(
            id=f"{CASE}:st:1",
            case_id=CASE,
            authority=Authority.ST,
            version=1,
            received_at=NOW,
            message_hash="0" * 64,
            fields={"institution": "Solgården", "agenda_points": ("Vold", "Læring")},
            missing=("survey_contact",),
        ),
        Survey(case_id=CASE, answers={"1": "yes", "3": 4, "4": None}),
        question(),
        prompt(),
        *around(),
    )


def around() -> tuple[Record, ...]:
    """One of each record around the process."""
    return (
        SampleDraw(
            id="2018:Nord",
            year=2018,
            region=Region.NORD,
            seed=7,
            population=(CASE, OTHER),
            drawn=(CASE,),
            drawn_at=NOW,
            drawn_by="terminal",
        ),
        SampleRequest(
            id=f"2018:{CASE}:at",
            year=2018,
            region=Region.NORD,
            case_id=CASE,
            authority=Authority.AT,
            asked=AT.id,
            asked_at=NOW,
            answer_by=TODAY,
        ),
        Notification(
            id="2018:1",
            authority=Authority.AT,
            region=Region.NORD,
            case_id=CASE,
            institution="Solgården 1",
            sender=AT.id,
            told=ST.id,
            text="Nødudgangen er spærret.",
            at=NOW,
            by="terminal",
        ),
        PressNotice(
            id="2018:1", authority=Authority.ST, sender=ST.id, told=(AT.id,), text="Nordjyske ringer.", at=NOW, by="x"
        ),
        Lesson(id="2018:1", kind=LessonKind.BARRIER, text="Listen kommer sent.", sender=ST.id, at=NOW, by="terminal"),
    )


def mail(key: str = "invite", to: str = "leder1@bo.example", question_id: str | None = None) -> FrozenMail:
    return FrozenMail(
        key=f"{CASE}:{key}",
        message_id=f"<{key}@samtilsyn.example>",
        to=to,
        raw=f"Subject: {key}\r\n\r\nKære Lene\r\n".encode(),
        subject=key,
        case_id=CASE,
        question_id=question_id,
    )


def raw_mail(body: str = "Vi deltager gerne.", message_id: str | None = "<1@bo.example>", date_: str = "1") -> bytes:
    head = "" if message_id is None else f"Message-ID: {message_id}\r\n"
    return (
        f"From: Lene Leder <leder1@bo.example>\r\nDate: Wed, {date_} May 2018 09:00:00 +0200\r\n{head}"
        f"Subject: SV: Koordineret tilsyn\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
    ).encode()


async def save(store: Store, *records: Record) -> Committed:
    """Save records as a decision that nothing caused."""
    return await store.commit(inbox_id=None, decision=Decision(changes=records), now=NOW)


async def queue(store: Store, *mails: FrozenMail, now: datetime = NOW, hold: bool = False) -> Committed:
    """Queue mails as a decision that nothing caused."""
    return await store.commit(inbox_id=None, decision=Decision(), mails=mails, now=now, hold=hold)


def ids(rows: Sequence[object]) -> list[object]:
    """What identifies rows: their `id` or `key`."""
    return [getattr(row, "id", None) or getattr(row, "key", None) for row in rows]
