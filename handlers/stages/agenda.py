"""Stage 6, the agenda: draft 14 days before, the institution's points, the final one (annex 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers import topics_of_case
from handlers.asking import put_before_person_because
from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    Meeting,
    MeetingStatus,
    Party,
    Prompt,
    PromptChoice,
    Question,
    QuestionStatus,
    Stage,
)
from handlers.overview_case import in_words
from handlers.programme import Programme
from handlers.stages.meeting_dates_request import visit_days_to_come
from handlers.stages.preparation import add_points, draft_at, points_noted
from handlers.view import CaseView
from handlers.working_days import add_working_days, at_time, next_working_day, working_day_before
from messages.dates import find_dates
from messages.letters import Letter
from messages.letters_preparation import AgendaDraft, AgendaDraftCopy, AgendaFinal
from messages.papers_out import AgendaPaper, GuidelinesChecklist
from messages.phrases import phrase
from messages.reading import Kind
from messages.topics import topic_name

NAME = "agenda"
AUTHORITIES = (Authority.AT, Authority.ST)
_DEFAULTS = ("agenda.default_1", "agenda.default_2", "agenda.default_3", "agenda.default_4")


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Points or none; they add to what the party said before. After the final agenda, or without one to come, a person
    decides."""
    meeting = desk.view.meeting
    if meeting is None:
        put_before_person_because(desk, mail, (), desk.say("agenda.why_no_meeting"))
        return
    if meeting.status is MeetingStatus.HELD or (meeting.final_sent_at is not None and not mail.settled_by):
        put_before_person_because(desk, mail, choices(desk.view, mail), desk.say("agenda.why_too_late"))
        return
    party = mail.party or Party.INSTITUTION
    points = mail.reading.points if mail.reading.outcome == "points" else ()
    desk.close_questions(kind=Kind.AGENDA, party=party)
    if points:
        add_points(desk, party, points, beside=True)
    else:
        desk.note("agenda approved", desk.say("agenda.log_approved", who=desk.say(f"common.party_{party.value}")))
    if party is not Party.INSTITUTION:
        desk.notice(party, points_noted(desk, points), key=f"agenda:{mail.mail_id}")
    elif points:
        desk.receipt(
            party, desk.say("agenda.institution_points_noted", points="; ".join(points)), key=str(mail.mail_id)
        )
    else:
        desk.receipt(party, desk.say("agenda.approved_noted"), key=str(mail.mail_id))
    if meeting.final_sent_at is not None:  # the coordinator wants it on the agenda after all
        _send_final(desk, meeting)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Points as read or as the person writes them, or none."""
    if view.meeting is None or view.meeting.status is not MeetingStatus.AGREED:
        return ()
    kind = Kind.AGENDA.value
    out = []
    if mail.reading.points:
        out.append(
            PromptChoice(
                label=phrase("agenda.choice_points"), action="read", arguments={"kind": kind, "outcome": "points"}
            )
        )
    out.append(
        PromptChoice(
            label=phrase("agenda.choice_write_points"),
            action="read",
            arguments={"kind": kind, "outcome": "points", "needs": "points"},
        )
    )
    if view.meeting.final_sent_at is None:
        out.append(
            PromptChoice(
                label=phrase("agenda.choice_approved"), action="read", arguments={"kind": kind, "outcome": "approved"}
            )
        )
    return tuple(out)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The draft, then the final agenda at the end of the day the remarks are due."""
    meeting = view.meeting
    if meeting is None or meeting.status is not MeetingStatus.AGREED or meeting.agreed_at is None:
        return
    if meeting.draft_sent_at is None:
        yield Deadline(key=f"draft:{meeting.id}", due=draft_at(meeting, programme))
    elif meeting.final_sent_at is None:
        day = _remarks_by(view, meeting, meeting.draft_sent_at.astimezone(programme.zone).date(), programme)
        end_of_day = at_time(day, programme.mail.working_hours[1], programme.zone)
        yield Deadline(key=f"final:{meeting.id}", due=end_of_day)


def take_deadline(desk: Desk, key: str) -> None:
    """Send the draft or the final agenda; no draft where there is no day left for remarks, nothing once the meeting has
    begun."""
    meeting = desk.view.meeting
    if meeting is None or meeting.start <= desk.now:
        return
    remarks_by = _remarks_by(desk.view, meeting, desk.today, desk.programme)
    if key.startswith("draft:") and remarks_by > desk.today:
        _send_draft(desk, meeting, remarks_by)
    else:
        _send_final(desk, meeting)


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """The stage asks nothing that is settled here."""


def take_command(desk: Desk, command: CommandEvent) -> None:
    """The stage has no command."""


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """None: points are an offer, and the final agenda closes the question."""
    return None


# ---------------------------------------------------------------------- helpers
def _send_draft(desk: Desk, meeting: Meeting, remarks_by: date) -> None:
    points = _points(desk)
    desk.put(replace(meeting, draft_sent_at=desk.now))
    for party in (Party.AT, Party.ST):
        desk.close_questions(kind=Kind.PREPARATION, party=party, status=QuestionStatus.WITHDRAWN)
    question = desk.open_question(Kind.AGENDA, Party.INSTITUTION, answer_by=remarks_by)
    institution = desk.view.institution
    paper = _paper(desk, meeting, points, draft=True, remarks_by=remarks_by)
    desk.write(
        Party.INSTITUTION,
        AgendaDraft(
            leader=institution.leader,
            institution=institution.name,
            meeting=meeting.slot,
            points=points,
            remarks_by=remarks_by,
        ),
        key=f"draft:{meeting.id}",
        question_id=question.id if question else None,
        papers=(paper, GuidelinesChecklist()),
    )
    dilemmas = _dilemmas(desk)
    for authority in AUTHORITIES:
        person = desk.view.inspector(authority)
        desk.write(
            Party(authority.value),
            AgendaDraftCopy(
                name=person.name if person else "",
                institution=institution.name,
                meeting=meeting.slot,
                points=points,
                dilemmas=dilemmas,
            ),
            key=f"draft:{meeting.id}",
            papers=(paper, replace(paper, editable=True)),
        )
    desk.note("draft agenda", desk.say("agenda.log_draft"))


def _send_final(desk: Desk, meeting: Meeting) -> None:
    before = meeting.final_sent_at.isoformat() if meeting.final_sent_at else "first"
    points = _points(desk)
    for kind in (Kind.AGENDA, Kind.PREPARATION):
        desk.close_questions(kind=kind, status=QuestionStatus.WITHDRAWN)
    desk.put(replace(meeting, draft_sent_at=meeting.draft_sent_at or desk.now, final_sent_at=desk.now))
    desk.put(replace(desk.view.case, stage=Stage.MEETING))
    for party in (Party.INSTITUTION, Party.AT, Party.ST):
        to = desk.view.address(party)
        desk.write(
            party,
            AgendaFinal(
                name=to[1] if to else "",
                institution=desk.view.institution.name,
                meeting=meeting.slot,
                points=points,
                place=_place(desk),
                participants=meeting.participants,
            ),
            key=f"final:{meeting.id}:{before}",
            papers=(_paper(desk, meeting, points, draft=False),),
        )
    desk.note("final agenda", desk.say("agenda.log_final"))


def _points(desk: Desk) -> tuple[str, ...]:
    """The authorities' points, then the institution's; the standing four where nobody gave any.

    The institution sees them: one that names a visit to come is left out and put before the coordinator.
    """
    order = (Party.AT, Party.ST, Party.INSTITUTION)
    points = [p for party in order for p in desk.view.points if p.party is party and p.text]
    told = [p for p in points if p.released or p.party is Party.INSTITUTION]
    secret = [p for p in told if p.party is not Party.INSTITUTION and _names_visit(desk, p.text)]
    for point in secret:
        desk.ask_person(
            key=f"point-names-visit:{point.id}:{point.at.isoformat()}",
            rule=NAME,
            title=desk.say("agenda.visit_title", institution=desk.view.institution.name),
            text=desk.say("agenda.visit_text", point=point.text),
            choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
        )
    texts = [p.text for p in told if p not in secret]
    return tuple(dict.fromkeys(texts)) or tuple(desk.say(key) for key in _DEFAULTS)


def _names_visit(desk: Desk, text: str) -> bool:
    """Whether the text names the day of a visit that is not held yet."""
    to_come = visit_days_to_come(desk.view)
    if not to_come:
        return False
    for mention in find_dates(text, as_of=desk.now):
        if mention.start is None:
            continue
        first, last = (
            x.date() if isinstance(x, datetime) else x for x in (mention.start, mention.end or mention.start)
        )
        if any(first <= day <= last for day in to_come):
            return True
    return False


def _dilemmas(desk: Desk) -> tuple[str, ...]:
    return tuple(topic_name(one.topic, desk.programme.language) for one in topics_of_case.dilemmas(desk.view))


def _paper(
    desk: Desk, meeting: Meeting, points: tuple[str, ...], *, draft: bool, remarks_by: date | None = None
) -> AgendaPaper:
    view = desk.view
    at, st = view.inspector(Authority.AT), view.inspector(Authority.ST)
    return AgendaPaper(
        institution=view.institution.name,
        address=_place(desk),
        start=meeting.start,
        end=meeting.end,
        at_names=(at.name,) if at else (),
        st_names=(st.name,) if st else (),
        points=points,
        draft=draft,
        remarks_by=in_words(remarks_by, desk.programme.language) if remarks_by else "",
        phone_at=at.phone if at else "",
        phone_st=st.phone if st else "",
        case=view.case.id,
        cvr=view.institution.cvr,
    )


def _place(desk: Desk) -> str:
    where = desk.view.institution
    town = " ".join(x for x in (where.postcode, where.city) if x)
    return ", ".join(x for x in (where.address, town) if x)


def _remarks_by(view: CaseView, meeting: Meeting, drafted: date, programme: Programme) -> date:
    """The programme's days before the meeting, or the working day after that; some working days where the draft came
    late; never the day of the meeting, nor that of a visit to come, which the institution would read in the mail."""
    day = meeting.start.astimezone(programme.zone).date()
    rules = programme.agenda
    wanted = next_working_day(day - timedelta(days=rules.remarks_days_before), programme)
    due = max(wanted, add_working_days(drafted, rules.remarks_working_days, programme))
    while due in visit_days_to_come(view):
        due = add_working_days(due, 1, programme)
    return min(due, working_day_before(day, programme))
