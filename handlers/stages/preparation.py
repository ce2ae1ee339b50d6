"""Stage 5, preparation: guide and questions to the two inspectors, participants from the leader (annex 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import AgendaPoint, Authority, Meeting, MeetingStatus, Party, Prompt, PromptChoice, Question
from handlers.programme import Programme
from handlers.view import CaseView
from handlers.working_days import add_working_days, is_working_day, next_working_day, working_moment
from messages.letters import Letter
from messages.letters_preparation import ParticipantsAsked, PreparationAsked
from messages.papers_out import PreparationGuide
from messages.phrases import phrase
from messages.preparation_reading import read_preparation
from messages.reading import Kind
from messages.topics import find_topics

NAME = "preparation"
AUTHORITIES = (Authority.AT, Authority.ST)
_WORDS_KEPT = 300


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Points, chair and contact from an inspector; participants from the institution."""
    meeting = desk.view.meeting
    party = mail.party
    if party is None or meeting is None:
        desk.acted = False
        desk.note("preparation", mail.subject)
        return
    desk.close_questions(kind=Kind.PREPARATION, party=party)
    if party is Party.INSTITUTION:
        who = " ".join(mail.reading.reply_text.split())[:_WORDS_KEPT]
        desk.put(replace(meeting, participants=who))
        desk.note("participants", desk.say("agenda.log_participants", who=who), who)
        desk.receipt(
            party,
            desk.say("agenda.participants_noted", who=who),
            key=str(mail.mail_id),
        )
        return
    answer = read_preparation(mail.reading.reply_text)
    points = answer.points or mail.reading.points
    add_points(desk, party, points)
    desk.put(
        replace(
            meeting,
            chair=answer.chair or meeting.chair,
            institution_contact=answer.contact or meeting.institution_contact,
        )
    )
    desk.notice(
        party,
        desk.say("agenda.points_noted", institution=desk.view.institution.name, points="; ".join(points) or "–"),
        key=f"points:{desk.now.isoformat()}",
    )


def add_points(desk: Desk, party: Party, points: Iterable[str]) -> None:
    """Save the party's agenda points; a later answer replaces the earlier ones."""
    old = [p for p in desk.view.points if p.party is party]
    texts = tuple(points)
    for n, text in enumerate(texts, 1):
        desk.put(
            AgendaPoint(
                id=f"{desk.view.case.id}:{party.value}:{n}",
                case_id=desk.view.case.id,
                party=party,
                text=text,
                topics=find_topics(text),
                released=True,
                at=desk.now,
            )
        )
    for point in old[len(texts) :] if texts else ():
        desk.put(replace(point, text="", topics=()))
    desk.note(
        "points",
        desk.say("agenda.log_points", who=desk.say(f"common.party_{party.value}"), points="; ".join(texts) or "–"),
    )


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Take it as the answer that was asked for."""
    key = "agenda.choice_participants" if mail.party is Party.INSTITUTION else "agenda.choice_points"
    return (PromptChoice(label=phrase(key), action="read", arguments={"kind": Kind.PREPARATION.value}),)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """As soon as the meeting stands: the leader is asked; the inspectors after the last visit, before the draft."""
    meeting = view.meeting
    if meeting is None or meeting.status is not MeetingStatus.AGREED or meeting.agreed_at is None:
        return
    if meeting.draft_sent_at is None and not _asked(view, Party.INSTITUTION, meeting):
        yield Deadline(key=f"participants:{meeting.id}", due=meeting.agreed_at)
    if all(_asked(view, Party(a.value), meeting) for a in AUTHORITIES):
        return
    yield Deadline(key=f"prepare:{meeting.id}", due=_prepare_at(view, meeting, meeting.agreed_at, programme))


def take_deadline(desk: Desk, key: str) -> None:
    """`participants`: ask the leader; `prepare`: ask both inspectors, with the guide."""
    meeting = desk.view.meeting
    if meeting is None:
        return
    if key.startswith("participants:"):
        _ask_leader(desk, meeting)
        return
    for authority in AUTHORITIES:
        _ask_inspector(desk, authority, meeting)
    desk.note("prepare", desk.say("agenda.log_asked"))


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """The stage asks nothing that is settled here."""


def take_command(desk: Desk, command: CommandEvent) -> None:
    """The stage has no command."""


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The same question again."""
    meeting = view.meeting
    if meeting is None:
        return None
    if question.party is Party.INSTITUTION:
        return ParticipantsAsked(
            leader=view.institution.leader,
            institution=view.institution.name,
            meeting=meeting.slot,
            answer_by=question.answer_by,
        )
    return _letter(view, Authority(question.party.value), meeting, question.answer_by, ())


def draft_day(meeting: Meeting, programme: Programme) -> date:
    """The day the draft agenda is due: the programme's days before the meeting, or the working day before that."""
    day = meeting.start.astimezone(programme.zone).date() - timedelta(days=programme.agenda.draft_days_before)
    return day if is_working_day(day, programme) else _working_day_before(day, programme)


# ---------------------------------------------------------------------- helpers
def _ask_leader(desk: Desk, meeting: Meeting) -> None:
    answer_by = max(
        add_working_days(desk.today, 1, desk.programme),
        min(
            add_working_days(desk.today, desk.programme.dates.answer_working_days, desk.programme),
            meeting.start.astimezone(desk.programme.zone).date() - timedelta(days=1),
        ),
    )
    question = desk.open_question(Kind.PREPARATION, Party.INSTITUTION, answer_by=answer_by)
    desk.write(
        Party.INSTITUTION,
        ParticipantsAsked(
            leader=desk.view.institution.leader,
            institution=desk.view.institution.name,
            meeting=meeting.slot,
            answer_by=answer_by,
        ),
        key=f"participants:{meeting.id}",
        question_id=question.id if question else None,
    )


def _ask_inspector(desk: Desk, authority: Authority, meeting: Meeting) -> None:
    party = Party(authority.value)
    due = draft_day(meeting, desk.programme)
    earliest = add_working_days(desk.today, 1, desk.programme)
    answer_by = max(earliest, _working_day_before(due, desk.programme))
    question = desk.open_question(Kind.PREPARATION, party, answer_by=answer_by)
    if question is None:
        return
    desk.write(
        party,
        _letter(desk.view, authority, meeting, answer_by, _suggestions(desk, due)),
        key=f"prepare:{meeting.id}",
        question_id=question.id,
        papers=(PreparationGuide(institution=desk.view.institution.name),),
    )


def _letter(
    view: CaseView, authority: Authority, meeting: Meeting, answer_by: date, suggestions: tuple[date, ...]
) -> Letter:
    person, other = view.inspector(authority), view.inspector(authority.other)
    return PreparationAsked(
        name=person.name if person else "",
        institution=view.institution.name,
        meeting=meeting.slot,
        colleague=", ".join(x for x in (other.name, other.office) if x) if other else "",
        colleague_email=other.email if other else "",
        suggestions=suggestions,
        answer_by=answer_by,
    )


def _suggestions(desk: Desk, due: date) -> tuple[date, ...]:
    """Up to three working days for the inspectors' own meeting: after both visits, before the draft is due."""
    visits = [v.day for v in desk.view.visits.values() if v.day]
    day = max([desk.today, *visits]) + timedelta(days=1)
    out: list[date] = []
    while day < due and len(out) < 3:
        if is_working_day(day, desk.programme):
            out.append(day)
        day += timedelta(days=1)
    return tuple(out)


def _prepare_at(view: CaseView, meeting: Meeting, agreed_at: datetime, programme: Programme) -> datetime:
    """The working day after the last known visit, at the latest three working days before the draft is due."""
    visits = [v.day for v in view.visits.values() if v.day]
    if not visits:
        return agreed_at
    after_visits = working_moment(next_working_day(max(visits) + timedelta(days=1), programme), programme)
    latest = draft_day(meeting, programme)
    for _ in range(programme.dates.preparation_working_days):
        latest = _working_day_before(latest, programme)
    return max(agreed_at, min(after_visits, working_moment(latest, programme)))


def _working_day_before(day: date, programme: Programme) -> date:
    day -= timedelta(days=1)
    while not is_working_day(day, programme):
        day -= timedelta(days=1)
    return day


def _asked(view: CaseView, party: Party, meeting: Meeting) -> bool:
    return any(
        q.kind is Kind.PREPARATION
        and q.party is party
        and meeting.agreed_at is not None
        and q.asked_at >= meeting.agreed_at
        for q in view.questions
    )
