"""One offered day of which nothing is said, and a yes of the writers' own beside it."""

from __future__ import annotations

from messages.dates.doubts import POLARITY
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_leaning import lean_beside
from messages.meaning.meeting_pointed import PUTS_OFF
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.text import words_of
from messages.reading import Evidence


def take_the_only_one(findings: Findings, stances: Stances, references: tuple[Reference, ...], answer: Answer) -> None:
    """ "13. juni er farvet grøn. Ja herfra": one offered day of which nothing is said, and a yes beside it."""
    slots = {r.slots for r, _ in answer.unsaid}
    if answer.taken or answer.proposed or len(slots) != 1 or len(min(slots)) != 1 or answer.asked:
        return
    reference = answer.unsaid[0][0]
    sentence = findings.sentences[reference.sentence]
    if sentence.question or reference.by not in ("date", "weekday", "number"):
        return
    if lean_beside(findings, reference, references) in (Lean.AGAINST, Lean.BOTH):
        return
    dated = {(r.sentence, r.clause) for r in references}
    said = [
        c
        for c in stances.everywhere()
        if abs(c.hit.sentence - reference.sentence) <= 1
        and not any((c.hit.sentence, n) in dated for n in range(c.hit.clauses[0], c.hit.clauses[1] + 1))
        and not findings.sentences[c.hit.sentence].question
        and not findings.inside(c.hit, "meeting.all", "meeting.none", "meeting.rest")
        and not (c.stance is Stance.IMPLIED_NO and not _hinders(findings, c.hit))
    ]
    if not said or any(c.stance is not Stance.YES for c in said):
        return
    if not any(_agrees(findings, c.hit) for c in said):
        return
    for told, doubt in answer.unsaid:
        settle(answer, doubt)
        answer.stances[told.start] = Stance.YES
    answer.taken |= set(reference.slots)
    answer.weak = True


def _hinders(findings: Findings, hit: Hit) -> bool:
    """ "Er der varme i kakkelovnen" hinders nothing, "er der brandøvelse" does."""
    return lean_of(findings.sentences[hit.sentence].clause_words(hit.clauses[0])) in (Lean.AGAINST, Lean.BOTH)


def _agrees(findings: Findings, hit: Hit) -> bool:
    """Whether a yes is of the writers' own: "fint med os", "ja herfra", "så kom da", "det tager vi"."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return not _AGREE.isdisjoint(words) and _PUT_OFF.isdisjoint(words)


def refused_with_the_rest(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> None:
    """ "Det ryger begge gange. Mandag syner forsikringen en vandskade": what happens on days that are refused."""
    if not answer.everything or answer.taken or answer.proposed or not answer.refused >= answer.everything:
        return
    if not answer.hindered.issuperset(answer.everything) and not findings.has("meeting.none", "meeting.all"):
        return
    for reference, doubt in answer.unsaid:
        for_it = lean_beside(findings, reference, references) in (Lean.FOR, Lean.BOTH)
        sentence = findings.sentences[reference.sentence]
        behind = sentence.between(reference.end, sentence.end)
        if (
            reference.slots
            and not for_it
            and _RATED.isdisjoint(behind[1:2])
            and not findings.sentences[reference.sentence].question
        ):
            answer.doubts = [d for d in answer.doubts if d.text != doubt.text or d.rule not in (doubt.rule, POLARITY)]
            answer.weak = True


def settle(answer: Answer, doubt: Evidence) -> None:
    """Take back the doubt about a time of which nothing is said."""
    answer.doubts = [d for d in answer.doubts if d is not doubt and not (d.text == doubt.text and d.rule == POLARITY)]


_RATED = words_of("mindst den eneste naermest taettest naestbedst noedt noed")  # "den 15. er den mindst ringe"
_PUT_OFF = PUTS_OFF - {"med"}
_AGREE = words_of("ja fint fin ok okay perfekt super orden kom kommer gerne den det velkomne klar")
