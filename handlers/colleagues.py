"""Colleagues write from the shared mailbox too: their mail is logged on the case and pauses our reminders."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Desk
from handlers.events import ColleagueMailEvent
from handlers.model import Prompt, PromptChoice, QuestionStatus
from handlers.stages import invitation
from handlers.working_days import add_working_days
from messages.reading import Kind

NAME = "colleagues"


def take(desk: Desk, event: ColleagueMailEvent) -> None:
    """Log it; pause the open questions to its recipients; ask the coordinator once what was agreed."""
    desk.acted = False
    recipients = ", ".join(event.recipients)
    desk.note("colleague", desk.say("asking.log_colleague", recipients=recipients), event.subject)
    written_to = {r.lower() for r in event.recipients}
    asked = [q for q in desk.view.open_questions() if q.asked in written_to and not q.paused]
    if not asked:
        return
    for question in asked:
        desk.put(replace(question, paused=True))
    arguments = {"questions": "|".join(q.id for q in asked)}
    # An invitation is not just "answered": the case goes on or ends.
    invited = any(q.kind is Kind.PARTICIPATION for q in asked)
    closing = ("yes", "no") if invited else ("close",)
    desk.ask_person(
        key=f"colleague:{event.mail_id}",
        rule=NAME,
        title=desk.say("asking.colleague_title", institution=desk.view.institution.name, recipients=recipients),
        text=desk.say("asking.colleague_text", recipients=recipients, subject=event.subject),
        choices=(
            PromptChoice(label=desk.say("asking.colleague_resume"), action="resume", arguments=arguments),
            *(PromptChoice(label=desk.say(f"asking.colleague_{c}"), action=c, arguments=arguments) for c in closing),
            PromptChoice(label=desk.say("common.choice_self"), action="self"),
        ),
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str) -> None:
    """Go on reminding, or take the questions as answered by hand; `text` is why somebody said no."""
    if choice.action in ("yes", "no"):
        stage_choice = replace(choice, action="accept" if choice.action == "yes" else "decline")
        invitation.take_settled(desk, prompt, stage_choice, text, prompt.settled_by)
        return
    for question_id in choice.arguments.get("questions", "").split("|"):
        question = desk.view.question(question_id)
        if question is None or question.status is not QuestionStatus.OPEN:
            continue
        if choice.action == "resume":
            # The colleague's mail has given the matter new time.
            days = desk.programme.dates.answer_working_days
            answer_by = max(question.answer_by, add_working_days(desk.today, days, desk.programme))
            desk.put(replace(question, paused=False, answer_by=answer_by))
        elif choice.action == "close":
            desk.put(replace(question, status=QuestionStatus.ANSWERED, closed_at=desk.now))
