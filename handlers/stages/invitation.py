"""Stage 2, the invitation: a written yes or no from the institution (seeds/000, annex 3, "Udvælgelse af tilbud")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import Authority, DeclineReason, Party, Prompt, PromptChoice, Question, QuestionStatus, Stage
from handlers.programme import Programme
from handlers.stages import visits
from handlers.stages.meeting_dates_meeting import end_case
from handlers.view import CaseView
from handlers.working_days import next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter, Signature
from messages.letters_invitation import Invitation, InvitationReminder, NoNoted, YesNoted
from messages.papers_out import InformationSheet
from messages.phrases import phrase
from messages.reading import Kind

NAME = "invitation"


def invite(desk: Desk, answer_by: date | None = None) -> None:
    """Send the invitation and open the question; `answer_by` defaults to the programme's days from today."""
    view = desk.view
    days = timedelta(days=desk.programme.invitation.answer_days)
    deadline = answer_by or next_working_day(desk.today + days, desk.programme)
    if not view.institution.email or view.institution.email_undeliverable:
        desk.ask_person(
            key=f"no-address:{view.institution.email}",
            rule=NAME,
            title=desk.say("invitation.no_address_title", institution=view.institution.name),
            text=desk.say("invitation.no_address_text", institution=view.institution.name),
            choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
        )
        return
    signature = _signature(view, desk.programme, desk.today)
    desk.put(replace(view.case, stage=Stage.INVITED, invited_at=desk.now, invitation_deadline=deadline))
    question = desk.open_question(Kind.PARTICIPATION, Party.INSTITUTION, answer_by=deadline)
    desk.write(
        Party.INSTITUTION,
        Invitation(
            leader=view.institution.leader,
            institution=view.institution.name,
            answer_by=deadline,
            contact=signature.name,
            phone=signature.phone,
        ),
        key=f"invitation:{deadline.isoformat()}",
        question_id=question.id if question else None,
        papers=(InformationSheet(contacts=_contacts(view, desk.today)),),
        signature=signature,
    )
    desk.note("invite", desk.say("invitation.invited", deadline=format_day(deadline)))


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """A yes or a no. One that turns an earlier answer goes to a person (domain.md, changing one's mind)."""
    case = desk.view.case
    outcome = mail.reading.outcome
    words = mail.reading.why[0].text if mail.reading.why else ""
    answered_before = "yes" if case.accepted_at else "no" if case.declined_at else None
    if answered_before == outcome:
        desk.note("participation again", desk.say(f"invitation.{outcome}", **_outcome_words(desk, mail)), words)
        return
    if answered_before is not None and not mail.settled_by:
        _ask_which(desk, mail, before=answered_before)
        return
    desk.close_questions(kind=Kind.PARTICIPATION)
    if outcome == "yes":
        _accept(desk, words)
    else:
        _decline(desk, mail.reading.reason, words)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Yes, or no with each reason."""
    del mail
    yes = PromptChoice(
        label=phrase("invitation.yes_choice"),
        action="read",
        arguments={"kind": Kind.PARTICIPATION.value, "outcome": "yes"},
    )
    if view.case.stage.ended and view.case.stage is not Stage.DECLINED:
        return ()
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
    """Which of two answers holds; who inspects; a silence taken as a no."""
    del prompt, by
    match choice.action:
        case "accept":
            _accept(desk, text)
        case "decline":
            desk.close_questions(kind=Kind.PARTICIPATION)
            _decline(desk, None, text)
        case "assign":
            visits.assign(desk, Authority(choice.arguments["authority"]), choice.arguments["person"])
        case _:
            pass


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`invite`, with "deadline" (ISO day) in its arguments."""
    deadline = command.arguments.get("deadline")
    invite(desk, date.fromisoformat(deadline) if deadline else None)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The friendly reminder of the invitation."""
    del programme
    return InvitationReminder(
        leader=view.institution.leader, institution=view.institution.name, answer_by=question.answer_by
    )


# ---------------------------------------------------------------------- helpers
def _accept(desk: Desk, words: str) -> None:
    case = desk.view.case
    desk.withdraw_prompts(NAME)
    opens = desk.today + timedelta(days=desk.programme.visits.opens_days_after_yes)
    start = opens + timedelta(days=-opens.weekday() % 7)
    end = start + timedelta(days=desk.programme.visits.window_days - 3)  # four weeks end on their last Friday
    desk.put(
        replace(
            case,
            stage=Stage.VISITS,
            accepted_at=desk.now,
            declined_at=None,
            decline_reason=None,
            window_start=case.window_start or start,
            window_end=case.window_end or end,
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
            _ask_for_inspector(desk, authority)
    visits.begin(desk)


def _decline(desk: Desk, reason: str | None, words: str) -> None:
    why = DeclineReason(reason) if reason else None
    under_way = desk.view.case.accepted_at is not None
    if under_way:  # a no after the yes: the inspectors and a meeting in the calendar hang on it
        end_case(desk, by=Party.INSTITUTION, why=words)
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
    if not under_way:  # else the mail that ends the course is the receipt
        desk.write(
            Party.INSTITUTION,
            NoNoted(
                leader=desk.view.institution.leader,
                institution=desk.view.institution.name,
                reason=desk.say(f"common.reason_{why.value if why else 'none'}"),
            ),
            key=f"no:{desk.now.isoformat()}",
        )
    desk.note(
        "participation no",
        desk.say(
            "invitation.no",
            institution=desk.view.institution.name,
            reason=desk.say(f"common.short_{why.value if why else 'none'}"),
        ),
        words,
    )


def _ask_which(desk: Desk, mail: MailEvent, *, before: str) -> None:
    desk.acted = False
    now = mail.reading.outcome or ""
    desk.ask_person(
        key=f"turned:{mail.mail_id}",
        rule=NAME,
        title=desk.say("invitation.turned_title", institution=desk.view.institution.name),
        text=desk.say(
            "invitation.turned_text",
            institution=desk.view.institution.name,
            before={"yes": "ja", "no": "nej"}[before],
            now={"yes": "ja", "no": "nej"}.get(now, now),
        ),
        choices=(
            PromptChoice(label=desk.say("invitation.turned_yes"), action="accept" if before == "no" else "seen"),
            PromptChoice(label=desk.say("invitation.turned_no"), action="decline" if before == "yes" else "seen"),
        ),
        guess=0 if now == "yes" else 1,
    )


def _ask_for_inspector(desk: Desk, authority: Authority) -> None:
    rules = desk.programme.region(desk.view.case.region)
    office = rules.center if authority is Authority.AT else rules.authority
    people = [p for p in desk.view.people.values() if p.authority is authority and p.role == "inspector"]
    people = [p for p in people if p.region in (desk.view.case.region, None) or p.office == office]
    desk.ask_person(
        key=f"assign:{authority.value}",
        rule=NAME,
        title=desk.say("invitation.assign_title", institution=desk.view.institution.name, authority=office),
        text=desk.say("invitation.assign_text", institution=desk.view.institution.name, authority=office),
        choices=tuple(
            PromptChoice(
                label=f"{p.name} <{p.email}>",
                action="assign",
                arguments={"authority": authority.value, "person": p.id},
            )
            for p in sorted(people, key=lambda p: p.name)
        )
        or (PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
    )


def _outcome_words(desk: Desk, mail: MailEvent) -> dict[str, str]:
    return {
        "institution": desk.view.institution.name,
        "reason": desk.say(f"common.short_{mail.reading.reason or 'none'}"),
    }


def _signature(view: CaseView, programme: Programme, on: date) -> Signature:
    """The ST contact signs (annex 1); where the register has none, the shared mailbox."""
    contact = view.contact(Authority.ST, on)
    if contact is None:
        shared = programme.contact
        return Signature(name=shared.name, office=shared.office, phone=shared.phone, email=shared.email)
    return Signature(
        name=contact.name,
        office=contact.office or programme.region(view.case.region).authority,
        phone=contact.phone,
        email=contact.email,
    )


def _contacts(view: CaseView, on: date) -> tuple[str, ...]:
    people = (view.contact(Authority.AT, on), view.contact(Authority.ST, on))
    return tuple(", ".join(x for x in (p.name, p.office, p.phone, p.email) if x) for p in people if p)
