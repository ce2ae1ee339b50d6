"""Stage 6, the agenda: draft 14 days before, the institution's points, the final one (annex 4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

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
from handlers.programme import Programme
from handlers.stages.preparation import add_points, draft_day
from handlers.view import CaseView
from handlers.working_days import add_working_days, at_time, working_moment
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
    """Points or none from the institution; after the final agenda a person decides."""
    meeting = desk.view.meeting
    if meeting is not None and meeting.final_sent_at is not None and not mail.settled_by:
        desk.acted = False
        desk.ask_person(
            key=f"late-agenda:{mail.mail_id}",
            rule=NAME,
            title=desk.say("agenda.late_title", institution=desk.view.institution.name),
            text=desk.say("agenda.late_text", sender=mail.sender_name or mail.sender),
            choices=(PromptChoice(label=desk.say("common.choice_self"), action="self"),),
        )
        return
    party = mail.party or Party.INSTITUTION
    desk.close_questions(kind=Kind.AGENDA, party=party)
    if mail.reading.outcome == "points":
        add_points(desk, party, mail.reading.points)
        what = desk.say("agenda.institution_points_noted", points="; ".join(mail.reading.points))
    else:
        desk.note("agenda approved", desk.say("agenda.log_approved"))
        what = desk.say("agenda.approved_noted")
    desk.receipt(party, what, key=str(mail.mail_id))


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Points as read, or none."""
    kind = Kind.AGENDA.value
    return (
        PromptChoice(
            label=phrase("agenda.choice_points"), action="read", arguments={"kind": kind, "outcome": "points"}
        ),
        PromptChoice(
            label=phrase("agenda.choice_approved"), action="read", arguments={"kind": kind, "outcome": "approved"}
        ),
    )


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The draft, then the final agenda at the end of the day the remarks are due."""
    meeting = view.meeting
    if meeting is None or meeting.status is not MeetingStatus.AGREED or meeting.agreed_at is None:
        return
    if meeting.draft_sent_at is None:
        due = max(meeting.agreed_at, working_moment(draft_day(meeting, programme), programme))
        yield Deadline(key=f"draft:{meeting.id}", due=due)
    elif meeting.final_sent_at is None:
        day = _remarks_by(meeting, meeting.draft_sent_at.astimezone(programme.zone).date(), programme)
        end_of_day = at_time(day, programme.mail.working_hours[1], programme.zone)
        yield Deadline(key=f"final:{meeting.id}", due=end_of_day)


def take_deadline(desk: Desk, key: str) -> None:
    """Send the draft or the final agenda."""
    meeting = desk.view.meeting
    if meeting is None:
        return
    if key.startswith("draft:"):
        _send_draft(desk, meeting)
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
def _send_draft(desk: Desk, meeting: Meeting) -> None:
    remarks_by = _remarks_by(meeting, desk.today, desk.programme)
    points = _points(desk)
    desk.put(replace(meeting, draft_sent_at=desk.now))
    desk.close_questions(kind=Kind.PREPARATION, status=QuestionStatus.WITHDRAWN)
    question = desk.open_question(Kind.AGENDA, Party.INSTITUTION, answer_by=remarks_by)
    institution = desk.view.institution
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
        papers=(_paper(desk, meeting, points, draft=True), GuidelinesChecklist()),
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
            papers=(_paper(desk, meeting, points, draft=True),),
        )
    desk.note("draft agenda", desk.say("agenda.log_draft"))


def _send_final(desk: Desk, meeting: Meeting) -> None:
    points = _points(desk)
    desk.close_questions(kind=Kind.AGENDA, status=QuestionStatus.WITHDRAWN)
    desk.put(replace(meeting, final_sent_at=desk.now))
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
            key=f"final:{meeting.id}",
            papers=(_paper(desk, meeting, points, draft=False),),
        )
    desk.note("final agenda", desk.say("agenda.log_final"))


def _points(desk: Desk) -> tuple[str, ...]:
    """The authorities' points, then the institution's; the standing four where nobody gave any."""
    order = (Party.AT, Party.ST, Party.INSTITUTION)
    texts = [p.text for party in order for p in desk.view.points if p.party is party and p.text]
    return tuple(dict.fromkeys(texts)) or tuple(desk.say(key) for key in _DEFAULTS)


def _dilemmas(desk: Desk) -> tuple[str, ...]:
    by = {a: {t for p in desk.view.points if p.party.value == a.value for t in p.topics} for a in AUTHORITIES}
    both = by[Authority.AT] & by[Authority.ST]
    return tuple(topic_name(t, desk.programme.language) for t in sorted(both))


def _paper(desk: Desk, meeting: Meeting, points: tuple[str, ...], *, draft: bool) -> AgendaPaper:
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
        phone_at=at.phone if at else "",
        phone_st=st.phone if st else "",
    )


def _place(desk: Desk) -> str:
    where = desk.view.institution
    town = " ".join(x for x in (where.postcode, where.city) if x)
    return ", ".join(x for x in (where.address, town) if x)


def _remarks_by(meeting: Meeting, drafted: date, programme: Programme) -> date:
    """The programme's days before the meeting; two working days where the draft came late, never after the meeting."""
    day = meeting.start.astimezone(programme.zone).date()
    wanted = day - timedelta(days=programme.agenda.remarks_days_before)
    return min(max(wanted, add_working_days(drafted, 2, programme)), day - timedelta(days=1))
