"""A stretch of days that seems to suit while other days are proposed: what is told of it is why they are."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean
from messages.meaning.meeting_answer import Answer, days_of
from messages.meaning.meeting_leaning import lean_beside
from messages.meaning.meeting_taking import refuse
from messages.meaning.references import Reference, first_day
from messages.meaning.stance_cues import Stance


def refuse_what_others_replace(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> None:
    """ "I uge 41 er vi på Samsø med alle beboere. Vi kan tilbyde den 24.": nobody takes a week and asks for another."""
    for reference in references:
        mention = reference.mention
        if reference.by != "range" or not reference.slots or mention is None or answer.taken & set(reference.slots):
            continue
        if answer.stances.get(reference.start) is not Stance.YES or findings.sentences[reference.sentence].question:
            continue
        inside = days_of(mention)
        exactly = [
            r
            for r in references
            if r.sentence > reference.sentence
            and not r.slots
            and r.mention is not None
            and r.day not in inside
            and len(days_of(r.mention)) <= 1
        ]
        wanted = {first_day(m) for m in answer.proposed}
        if not inside or not exactly or not all(r.day in wanted for r in exactly):
            continue
        if lean_beside(findings, reference, references, own=True) is not Lean.NEITHER:
            continue
        said = (mention.text or "", " ".join(findings.text[reference.start : reference.end].split()))
        answer.doubts = [d for d in answer.doubts if d.text not in said or d.rule != _WITH_SLOTS]
        answer.proposed = [m for m in answer.proposed if m.span != mention.span]
        answer.stances[reference.start] = Stance.IMPLIED_NO
        refuse(reference, answer)
        answer.weak = True


_WITH_SLOTS = "a stretch of days with offered slots in it"
