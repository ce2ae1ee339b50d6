"""Stage 5, preparation: guide and questions to the two inspectors, participants from the leader (annex 3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.asking import put_before_person_because
from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import AgendaPoint, Authority, Meeting, MeetingStatus, Party, Prompt, PromptChoice, Question
from handlers.programme import Programme
from handlers.stages.meeting_dates_request import visit_days_to_come
from handlers.view import CaseView
from handlers.working_days import (
    add_working_days,
    is_working_day,
    next_working_day,
    working_day_before,
    working_moment,
)
from messages.letters import Letter
from messages.letters_preparation import ParticipantsAsked, PreparationAsked
from messages.papers_out import PreparationGuide
from messages.phrases import phrase
from messages.preparation_reading import read_preparation, withheld
from messages.reading import Kind
from messages.topics import find_topics

NAME = "preparation"
AUTHORITIES = (Authority.AT, Authority.ST)
_WORDS_KEPT = 300


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Points, chair and contact from an inspector; participants from the institution. What comes after the final
    agenda, or says nothing of it, goes to a person."""
    meeting = desk.view.meeting
    party = mail.party
    if party is None or meeting is None:
        _ask_person(desk, mail, "no_meeting")
    elif meeting.status is MeetingStatus.HELD or (meeting.final_sent_at is not None and not mail.settled_by):
        _ask_person(desk, mail, "too_late")
    elif party is Party.INSTITUTION:
        _take_participants(desk, mail, meeting)
    else:
        _take_preparation(desk, mail, party, meeting)


def _take_participants(desk: Desk, mail: MailEvent, meeting: Meeting) -> None:
    party = Party.INSTITUTION
    desk.close_questions(kind=Kind.PREPARATION, party=party)
    who = " ".join(mail.reading.reply_text.split())[:_WORDS_KEPT]
    desk.put(replace(meeting, participants=who))
    desk.note("participants", desk.say("agenda.log_participants", who=who), who)
    desk.receipt(
        party,
        desk.say("agenda.participants_noted", who=who),
        key=str(mail.mail_id),
    )


def _take_preparation(desk: Desk, mail: MailEvent, party: Party, meeting: Meeting) -> None:
    answer = read_preparation(mail.reading.reply_text)
    points = mail.reading.points if mail.settled_by else answer.points or mail.reading.points
    if not (points or answer.chair or answer.contact or mail.settled_by):
        _ask_person(desk, mail, "nothing_said")
        return
    desk.close_questions(kind=Kind.PREPARATION, party=party)
    add_points(desk, party, points)
    desk.put(
        replace(
            meeting,
            chair=answer.chair or meeting.chair,
            institution_contact=answer.contact or meeting.institution_contact,
        )
    )
    desk.notice(party, points_noted(desk, points), key=f"points:{desk.now.isoformat()}")


def add_points(desk: Desk, party: Party, points: Iterable[str], *, beside: bool = False) -> None:
    """Save the party's agenda points. A later answer replaces the earlier ones; `beside`: it only adds to them.

    Who asks for a point on the common agenda releases it, as our mail says; one that its own words keep from the others
    is kept for the topics only. What stands in a form or on slides is never released by this.
    """
    old = sorted((p for p in desk.view.points if p.party is party), key=lambda p: int(p.id.rsplit(":", 1)[1]))
    kept = [p.text for p in old if p.text] if beside else []
    texts = tuple(dict.fromkeys((*kept, *points)))
    for n, text in enumerate(texts, 1):
        desk.put(
            AgendaPoint(
                id=f"{desk.view.case.id}:{party.value}:{n}",
                case_id=desk.view.case.id,
                party=party,
                text=text,
                topics=find_topics(text),
                released=not withheld(text),
                at=desk.now,
            )
        )
    for point in old[len(texts) :] if texts else ():
        desk.put(replace(point, text="", topics=()))
    desk.note(
        "points",
        desk.say("agenda.log_points", who=desk.say(f"common.party_{party.value}"), points="; ".join(texts) or "–"),
    )


def points_noted(desk: Desk, points: Sequence[str]) -> str:
    """What an inspector is told of the points that came: those for the agenda, and those nobody else gets to read."""
    shown = "; ".join(point for point in points if not withheld(point))
    kept = "; ".join(point for point in points if withheld(point))
    told = desk.say("agenda.points_noted", institution=desk.view.institution.name, points=shown or "–")
    return ". ".join((told, desk.say("agenda.points_withheld", points=kept))) if kept else told


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Who takes part, as written; of an inspector the points as read, as the person writes them, or none."""
    if view.meeting is None or view.meeting.status is not MeetingStatus.AGREED:
        return ()
    kind = {"kind": Kind.PREPARATION.value}
    if mail.party is Party.INSTITUTION:
        return (PromptChoice(label=phrase("agenda.choice_participants"), action="read", arguments=kind),)
    write = PromptChoice(
        label=phrase("agenda.choice_write_points"), action="read", arguments={**kind, "needs": "points"}
    )
    if mail.reading.points:
        return (PromptChoice(label=phrase("agenda.choice_points"), action="read", arguments=kind), write)
    none = PromptChoice(label=phrase("agenda.choice_no_points"), action="read", arguments={**kind, "outcome": "none"})
    return (none, write)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after the meeting was agreed the leader is asked; the inspectors after the last visit, in good
    time before the draft."""
    meeting = view.meeting
    if meeting is None or meeting.status is not MeetingStatus.AGREED or meeting.agreed_at is None:
        return
    if meeting.draft_sent_at is None and not _asked(view, Party.INSTITUTION, meeting):
        # A day after the invitation to the meeting: one mail at a time.
        day = meeting.agreed_at.astimezone(programme.zone).date() + timedelta(days=1)
        yield Deadline(key=f"participants:{meeting.id}", due=working_moment(day, programme))
    if meeting.draft_sent_at is not None:
        return
    due = _prepare_at(view, meeting, meeting.agreed_at, programme)
    for authority in AUTHORITIES:
        if view.inspector(authority) is not None and not _asked(view, Party(authority.value), meeting):
            yield Deadline(key=f"prepare:{meeting.id}:{authority.value}", due=due)


def take_deadline(desk: Desk, key: str) -> None:
    """`participants`: ask the leader; `prepare`: ask the inspector, with the guide. Not once the meeting has begun."""
    meeting = desk.view.meeting
    if meeting is None or meeting.start <= desk.now:
        return
    if key.startswith("participants:"):
        _ask_leader(desk, meeting)
        return
    authority = Authority(key.rsplit(":", 1)[1])
    _ask_inspector(desk, authority, meeting)
    desk.note("prepare", desk.say("agenda.log_asked", who=desk.say(f"common.party_{authority.value}")))


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


def draft_at(meeting: Meeting, programme: Programme) -> datetime:
    """When the draft agenda leaves: on its day; where the meeting was agreed too late for that, as soon as the
    inspectors have had their day to answer, in the morning of the day before the meeting at the latest."""
    planned = working_moment(draft_day(meeting, programme), programme)
    if meeting.agreed_at is None or meeting.agreed_at <= planned:
        return planned
    agreed_on = meeting.agreed_at.astimezone(programme.zone).date()
    day_before = working_day_before(meeting.start.astimezone(programme.zone).date(), programme)
    answered = add_working_days(answer_day(agreed_on, meeting, programme), 1, programme)
    return max(meeting.agreed_at, working_moment(min(answered, day_before), programme))


def answer_day(asked_on: date, meeting: Meeting, programme: Programme) -> date:
    """When an inspector asked on `asked_on` owes the points: in the programme's days, before the draft is due, and
    never sooner than the next working day."""
    wanted = add_working_days(asked_on, programme.dates.answer_working_days, programme)
    before_draft = working_day_before(draft_day(meeting, programme), programme)
    return max(add_working_days(asked_on, 1, programme), min(wanted, before_draft))


def draft_day(meeting: Meeting, programme: Programme) -> date:
    """The day the draft agenda is due: the programme's days before the meeting, or the working day before that."""
    day = meeting.start.astimezone(programme.zone).date() - timedelta(days=programme.agenda.draft_days_before)
    return day if is_working_day(day, programme) else working_day_before(day, programme)


# ---------------------------------------------------------------------- helpers
def _ask_leader(desk: Desk, meeting: Meeting) -> None:
    answer_by = max(
        add_working_days(desk.today, 1, desk.programme),
        min(
            add_working_days(desk.today, desk.programme.dates.answer_working_days, desk.programme),
            working_day_before(meeting.start.astimezone(desk.programme.zone).date(), desk.programme),
        ),
    )
    # A deadline on the day of a visit to come would put that day into the institution's mail.
    while answer_by in visit_days_to_come(desk.view):
        answer_by = add_working_days(answer_by, 1, desk.programme)
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
    answer_by = answer_day(desk.today, meeting, desk.programme)
    question = desk.open_question(Kind.PREPARATION, party, answer_by=answer_by)
    if question is None:
        return
    desk.write(
        party,
        _letter(desk.view, authority, meeting, answer_by, _suggestions(desk, draft_day(meeting, desk.programme))),
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
    """Some working days for the inspectors' own meeting: after both visits, before the draft is due."""
    visits = [v.day for v in desk.view.visits.values() if v.day]
    day = max([desk.today, *visits]) + timedelta(days=1)
    out: list[date] = []
    while day < due and len(out) < desk.programme.agenda.preparation_suggestions:
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
        latest = working_day_before(latest, programme)
    return max(agreed_at, min(after_visits, working_moment(latest, programme)))


def _ask_person(desk: Desk, mail: MailEvent, why: str) -> None:
    put_before_person_because(desk, mail, choices(desk.view, mail), desk.say(f"agenda.why_{why}"))


def _asked(view: CaseView, party: Party, meeting: Meeting) -> bool:
    return any(
        q.kind is Kind.PREPARATION
        and q.party is party
        and meeting.agreed_at is not None
        and q.asked_at >= meeting.agreed_at
        for q in view.questions
    )
