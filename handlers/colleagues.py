"""Colleagues write from the shared mailbox too: their mail is logged on the case and pauses our reminders."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Desk
from handlers.events import ColleagueMailEvent
from handlers.model import Prompt, PromptChoice, QuestionStatus

NAME = "colleagues"


def take(desk: Desk, event: ColleagueMailEvent) -> None:
    """Log it; pause the open questions to its recipients; ask the coordinator once what was agreed."""
    desk.acted = False
    recipients = ", ".join(event.recipients)
    desk.note("colleague", desk.say("asking.log_colleague", recipients=recipients), event.subject)
    asked = [q for q in desk.view.open_questions() if q.asked in event.recipients and not q.paused]
    if not asked:
        return
    for question in asked:
        desk.put(replace(question, paused=True))
    desk.ask_person(
        key=f"colleague:{event.mail_id}",
        rule=NAME,
        title=desk.say("asking.colleague_title", institution=desk.view.institution.name, recipients=recipients),
        text=desk.say("asking.colleague_text", recipients=recipients, subject=event.subject),
        choices=(
            PromptChoice(
                label=desk.say("asking.colleague_resume"),
                action="resume",
                arguments={"questions": "|".join(q.id for q in asked)},
            ),
            PromptChoice(
                label=desk.say("asking.colleague_close"),
                action="close",
                arguments={"questions": "|".join(q.id for q in asked)},
            ),
            PromptChoice(label=desk.say("common.choice_self"), action="self"),
        ),
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice) -> None:
    """Go on reminding, or take the questions as answered by hand."""
    del prompt
    for question_id in choice.arguments.get("questions", "").split("|"):
        question = desk.view.question(question_id)
        if question is None or question.status is not QuestionStatus.OPEN:
            continue
        if choice.action == "resume":
            desk.put(replace(question, paused=False))
        elif choice.action == "close":
            desk.put(replace(question, status=QuestionStatus.ANSWERED, closed_at=desk.now))
