"""A person who leaves is replaced in one action that hands over cases and open questions (domain.md, stage 1)."""

from __future__ import annotations

from dataclasses import replace

from handlers.decision import Decision, Desk
from handlers.model import Person
from handlers.rules import finish


def replace_in_case(desk: Desk, old: Person, new: Person) -> Decision:
    """Put `new` in the case in `old`'s place, with the open questions, the times on offer and the meeting."""
    before = desk.view
    desk.put(new)
    if desk.view.case.at_inspector == old.id:
        desk.put(replace(desk.view.case, at_inspector=new.id))
    if desk.view.case.st_inspector == old.id:
        desk.put(replace(desk.view.case, st_inspector=new.id))
    desk.note("replace", f"{old.name} → {new.name}")
    return finish(desk, before)
