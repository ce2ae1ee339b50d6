"""What a person decides about an invitation: which of two answers holds, who inspects."""

from __future__ import annotations

from handlers.decision import Desk
from handlers.events import MailEvent
from handlers.model import Authority, PromptChoice, Question, QuestionStatus, Stage
from handlers.stages.invitation_people import inspectors_of
from handlers.view import CaseView
from messages.reading import Kind

NAME = "invitation"


def ask_which(desk: Desk, mail: MailEvent, *, before: str) -> None:
    """Put an answer that turns the earlier one before a person."""
    desk.acted = False
    now = mail.reading.outcome or ""
    key = "silent" if was_silent(desk.view) else "turned"
    words = {name: desk.say(f"invitation.word_{name}") for name in ("yes", "no")}
    desk.ask_person(
        key=f"turned:{mail.mail_id}",
        rule=NAME,
        title=desk.say(f"invitation.{key}_title", institution=desk.view.institution.name),
        text=desk.say(
            f"invitation.{key}_text",
            institution=desk.view.institution.name,
            before=words[before],
            now=words[now],
        ),
        choices=(
            PromptChoice(label=desk.say("invitation.turned_yes"), action="accept" if before == "no" else "seen"),
            PromptChoice(label=desk.say("invitation.turned_no"), action="decline" if before == "yes" else "seen"),
        ),
        guess=0 if now == "yes" else 1,
    )


def ask_for_inspector(desk: Desk, authority: Authority) -> None:
    """Ask who inspects for the authority, with the people of its office as choices."""
    rules = desk.programme.region(desk.view.case.region)
    office = rules.center if authority is Authority.AT else rules.authority
    people = inspectors_of(desk.view, authority, office, desk.today)
    desk.ask_person(
        key=f"assign:{authority.value}:{desk.today.isoformat()}",
        rule=NAME,
        title=desk.say("invitation.assign_title", institution=desk.view.institution.name, authority=office),
        text=desk.say("invitation.assign_text", institution=desk.view.institution.name, authority=office),
        choices=tuple(
            PromptChoice(
                label=f"{p.name} <{p.email}>",
                action="assign",
                arguments={"authority": authority.value, "person": p.id},
            )
            for p in people
        )
        or (
            PromptChoice(
                label=desk.say("invitation.assigned_now"),
                action="assigned",
                arguments={"authority": authority.value},
            ),
        ),
    )


def asked(view: CaseView) -> tuple[Question, ...]:
    """The invitation's question, open or closed."""
    return tuple(q for q in view.questions if q.kind is Kind.PARTICIPATION)


def was_silent(view: CaseView) -> bool:
    """Declined because nobody answered: the question was closed by the coordinator, not by an answer."""
    questions = asked(view)
    declined = view.case.stage is Stage.DECLINED
    return declined and bool(questions) and all(q.status is QuestionStatus.WITHDRAWN for q in questions)
