"""A person who leaves is replaced in one action that hands over cases and open questions (domain.md, stage 1)."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Decision, Desk
from handlers.model import Person
from handlers.rules import reminder_letter


def replace_in_case(desk: Desk, old: Person, new: Person) -> Decision:
    """Put `new` in the case in `old`'s place; every open question to `old` is asked of `new` anew."""
    case = desk.view.case
    desk.put(new)
    if case.at_inspector == old.id:
        desk.put(replace(case, at_inspector=new.id))
    if desk.view.case.st_inspector == old.id:
        desk.put(replace(desk.view.case, st_inspector=new.id))
    for question in desk.view.open_questions():
        if question.asked == old.id:
            again = replace(question, asked=new.id, asked_at=desk.now, reminders=0, paused=False, escalated=False)
            desk.put(again)
            letter = reminder_letter(desk.view, again, desk.programme)
            if letter is not None:
                desk.write(question.party, letter, key=f"handover:{question.id}:{new.id}", question_id=question.id)
    desk.note("replace", f"{old.name} → {new.name}")
    return desk.finish()
