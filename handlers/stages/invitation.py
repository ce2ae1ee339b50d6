"""Stage 2, the invitation: a written yes or no from the institution (seeds/000, annex 3, "Udvælgelse af tilbud")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.asking import ChoiceNeedsMore, put_before_person_because
from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    DeclineReason,
    MeetingStatus,
    Party,
    Prompt,
    PromptChoice,
    Question,
    QuestionStatus,
    Stage,
)
from handlers.programme import Programme
from handlers.stages import meeting_dates, visits
from handlers.stages.invitation_asking import NAME, ask_for_inspector, ask_which, asked, was_silent
from handlers.stages.invitation_people import contacts, signature
from handlers.stages.meeting_dates_request import visit_days_to_come
from handlers.view import CaseView
from handlers.working_days import next_working_day, working_day_before, working_moment
from messages.danish import format_day
from messages.errors import SamtilsynError
from messages.letters import Letter
from messages.letters_invitation import Invitation, InvitationReminder, NoNoted, YesNoted
from messages.papers_out import InformationSheet
from messages.phrases import phrase
from messages.reading import Kind

__all__ = [
    "NAME",
    "InviteRefused",
    "choices",
    "deadlines",
    "decline_silent",
    "invite",
    "reminder",
    "take_command",
    "take_deadline",
    "take_mail",
    "take_settled",
]

_INVITABLE = (Stage.SELECTED, Stage.INVITED)
_NOT_CHOSEN = (Stage.CANDIDATE, Stage.NOT_SELECTED)


class InviteRefused(SamtilsynError):
    """The case cannot be invited as it is; the text says why and what to do."""


def invite(desk: Desk, answer_by: date | None = None) -> None:
    """Send the invitation and open the question; `answer_by` defaults to the programme's days from today."""
    view = desk.view
    days = timedelta(days=desk.programme.invitation.answer_days)
    deadline = answer_by or next_working_day(desk.today + days, desk.programme)
    while answer_by is None and deadline in visit_days_to_come(view):  # the mail would put that day in its words
        deadline = next_working_day(deadline + timedelta(days=1), desk.programme)
    if not _reachable(view):
        desk.ask_person(
            key=f"no-address:{view.institution.email}",
            rule=NAME,
            title=desk.say("invitation.no_address_title", institution=view.institution.name),
            text=desk.say("invitation.no_address_text", institution=view.institution.name),
            choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
        )
        return
    signs = signature(view, desk.programme, desk.today)
    desk.put(replace(view.case, stage=Stage.INVITED, invited_at=desk.now, invitation_deadline=deadline, closed_at=None))
    question = desk.open_question(Kind.PARTICIPATION, Party.INSTITUTION, answer_by=deadline)
    desk.write(
        Party.INSTITUTION,
        Invitation(
            leader=view.institution.leader,
            institution=view.institution.name,
            answer_by=deadline,
            contact=signs.name,
            phone=signs.phone,
        ),
        key=f"invitation:{deadline.isoformat()}",
        question_id=question.id if question else None,
        papers=(InformationSheet(contacts=contacts(view, desk.programme, desk.today)),),
        signature=signs,
    )
    desk.note("invite", desk.say("invitation.invited", deadline=format_day(deadline)))


def decline_silent(desk: Desk) -> None:
    """Nobody answered, and the coordinator takes it as a no. The institution, which said nothing, is not thanked for an
    answer; a yes that comes later goes to a person."""
    desk.close_questions(status=QuestionStatus.WITHDRAWN)
    _end(desk, None, "")
    desk.note("participation silent", desk.say("invitation.silent", institution=desk.view.institution.name))


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """A yes or a no. One that turns an earlier answer goes to a person (domain.md, changing one's mind)."""
    case = desk.view.case
    outcome = mail.reading.outcome
    words = mail.reading.why[0].text if mail.reading.why else ""
    before = "yes" if case.accepted_at else "no" if case.declined_at else None
    if outcome not in ("yes", "no") or case.invited_at is None or (case.stage.ended and before != "no"):
        put_before_person_because(desk, mail, choices(desk.view, mail), desk.say("invitation.why_not_now"))
    elif before is None:
        _take_first(desk, mail, words)
    elif mail.settled_by and before != outcome:
        _turn(desk, mail, words)
    elif before != outcome:
        ask_which(desk, mail, before=before)
    else:
        _take_again(desk, mail, words)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Yes, or no with each reason; nothing where there is no invitation to answer (any more)."""
    del mail
    held = view.meeting is not None and view.meeting.status is MeetingStatus.HELD
    if view.case.invited_at is None or held or (view.case.stage.ended and view.case.stage is not Stage.DECLINED):
        return ()
    yes = PromptChoice(
        label=phrase("invitation.yes_choice"),
        action="read",
        arguments={"kind": Kind.PARTICIPATION.value, "outcome": "yes"},
    )
    return (
        yes,
        *(
            PromptChoice(
                label=phrase("invitation.no_choice", reason=phrase(f"common.short_{reason.value}")),
                action="read",
                arguments={"kind": Kind.PARTICIPATION.value, "outcome": "no", "reason": reason.value},
            )
            for reason in DeclineReason
        ),
    )


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after AT's time to object: then the invitation goes out by itself."""
    case = view.case
    if case.stage is Stage.SELECTED and case.objection_until is not None:
        day = next_working_day(case.objection_until + timedelta(days=1), programme)
        yield Deadline(key=f"invite:{case.objection_until}", due=working_moment(day, programme))


def take_deadline(desk: Desk, key: str) -> None:
    """Nobody objected: invite."""
    invite(desk)


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """Which of two answers holds; who inspects; what was answered to a colleague."""
    del prompt, by
    match choice.action:
        case "accept":
            desk.close_questions(kind=Kind.PARTICIPATION)
            _accept(desk, text)
        case "decline":
            desk.close_questions(kind=Kind.PARTICIPATION)
            _decline(desk, None, text)
        case "assign":
            visits.assign(desk, Authority(choice.arguments["authority"]), choice.arguments["person"])
        case "assigned":
            person = desk.view.inspector(Authority(choice.arguments["authority"]))
            if person is None:
                raise ChoiceNeedsMore(desk.say("invitation.still_nobody"))
            if desk.view.visit(person.authority).day is None:
                visits.assign(desk, person.authority, person.id)
        case _:
            pass


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`invite`, with "deadline" (ISO day) in its arguments. Raises InviteRefused."""
    view = desk.view
    deadline = date.fromisoformat(command.arguments["deadline"]) if command.arguments.get("deadline") else None
    if view.case.stage in _NOT_CHOSEN:
        raise InviteRefused(desk.say("invitation.refused_not_chosen", case=view.case.id))
    if view.case.stage not in _INVITABLE:
        stage = desk.say(f"common.stage_{view.case.stage.value}")
        raise InviteRefused(desk.say("invitation.refused_stage", stage=stage))
    if deadline is not None and deadline <= desk.today:
        raise InviteRefused(desk.say("invitation.refused_past", deadline=format_day(deadline)))
    if not _reachable(view):
        raise InviteRefused(desk.say("invitation.no_address_text", institution=view.institution.name))
    invite(desk, deadline)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The friendly reminder of the invitation."""
    del programme
    return InvitationReminder(
        leader=view.institution.leader, institution=view.institution.name, answer_by=question.answer_by
    )


# ---------------------------------------------------------------------- answers
def _take_first(desk: Desk, mail: MailEvent, words: str) -> None:
    if mail.party is not Party.INSTITUTION and not mail.settled_by:
        put_before_person_because(desk, mail, choices(desk.view, mail), desk.say("invitation.why_not_asked"))
        return
    desk.close_questions(kind=Kind.PARTICIPATION)
    _turn(desk, mail, words)


def _turn(desk: Desk, mail: MailEvent, words: str) -> None:
    if mail.reading.outcome == "yes":
        _accept(desk, words)
    else:
        _decline(desk, mail.reading.reason, words)


def _take_again(desk: Desk, mail: MailEvent, words: str) -> None:
    """The same answer once more. A reason given only now is kept; a no after silence is thanked for, as any other."""
    case, outcome = desk.view.case, mail.reading.outcome
    reason = DeclineReason(mail.reading.reason) if mail.reading.reason else None
    if outcome == "no" and reason is not None:
        desk.put(replace(case, decline_reason=reason, decline_words=words))
    if outcome == "no" and was_silent(desk.view):
        desk.put(*(replace(q, status=QuestionStatus.ANSWERED, closed_at=desk.now) for q in asked(desk.view)))
        _thank_for_no(desk, reason)
    values = {
        "institution": desk.view.institution.name,
        "reason": desk.say(f"common.short_{reason.value if reason else 'none'}"),
    }
    desk.note("participation again", desk.say(f"invitation.{outcome}", **values), words)


def _accept(desk: Desk, words: str) -> None:
    case, rules = desk.view.case, desk.programme.visits
    desk.withdraw_prompts(NAME)
    start, end = case.window_start, case.window_end
    if start is None or end is None or end < desk.today:
        start, end = _window(desk.today + timedelta(days=rules.opens_days_after_yes), desk.programme)
    desk.put(
        replace(
            case,
            stage=Stage.VISITS,
            accepted_at=desk.now,
            declined_at=None,
            decline_reason=None,
            decline_words="",
            closed_at=None,
            window_start=start,
            window_end=end,
        )
    )
    desk.write(
        Party.INSTITUTION,
        YesNoted(leader=desk.view.institution.leader, institution=desk.view.institution.name),
        key=f"yes:{desk.now.isoformat()}",
    )
    desk.note("participation yes", desk.say("invitation.yes", institution=desk.view.institution.name), words)
    for authority in (Authority.AT, Authority.ST):
        if desk.view.inspector(authority) is None:
            ask_for_inspector(desk, authority)
    visits.begin(desk)


def _window(opens: date, programme: Programme) -> tuple[date, date]:
    """The weeks from the Monday on or after `opens`: from their first working day to their last."""
    monday = opens + timedelta(days=-opens.weekday() % 7)
    start = next_working_day(monday, programme)
    return start, max(start, working_day_before(monday + timedelta(days=programme.visits.window_days), programme))


def _decline(desk: Desk, reason: str | None, words: str) -> None:
    why = DeclineReason(reason) if reason else None
    told = meeting_dates.call_off(desk)
    _end(desk, why, words)
    if not told:
        _thank_for_no(desk, why)
    desk.note(
        "participation no",
        desk.say(
            "invitation.no",
            institution=desk.view.institution.name,
            reason=desk.say(f"common.short_{why.value if why else 'none'}"),
        ),
        words,
    )


def _end(desk: Desk, why: DeclineReason | None, words: str) -> None:
    desk.withdraw_prompts()
    desk.put(
        replace(
            desk.view.case,
            stage=Stage.DECLINED,
            accepted_at=None,
            declined_at=desk.now,
            decline_reason=why,
            decline_words=words,
            closed_at=desk.now,
        )
    )
    desk.close_questions(status=QuestionStatus.WITHDRAWN)


def _thank_for_no(desk: Desk, why: DeclineReason | None) -> None:
    institution = desk.view.institution
    reason = desk.say(f"common.reason_{why.value if why else 'none'}")
    letter = NoNoted(leader=institution.leader, institution=institution.name, reason=reason)
    desk.write(Party.INSTITUTION, letter, key=f"no:{desk.now.isoformat()}")


def _reachable(view: CaseView) -> bool:
    return bool(view.institution.email) and not view.institution.email_undeliverable
