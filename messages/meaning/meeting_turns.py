"""One time named on the way to another: refused with the offer, or told of because something follows from it."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances


def turns_to_another(findings: Findings, reference: Reference) -> bool:
    """ "Vi må takke nej til dem alle og foreslår i stedet den 9.": the offer is refused, another day named."""
    if reference.slots or reference.mention is None:
        return False
    before = [h for h in findings.in_sentence(reference.sentence) if h.end <= reference.start]
    refused = [h for h in before if h.rule in ("meeting.all", "meeting.none")]
    if not refused:
        return False
    behind = max(h.last for h in refused)
    turned = [h.first for h in before if h.rule in ("meeting.propose", "meeting.can") and h.first >= behind]
    if not turned or _AND.isdisjoint(findings.sentences[reference.sentence].words[behind : turned[-1] + 1]):
        return False
    return not any(p >= behind for p in findings.negators[reference.sentence])


def would_have_suited(findings: Findings, reference: Reference) -> bool:
    """ "Den 30. var oplagt, hvis ikke jeg skulle i retten": it does not suit."""
    sentence = findings.sentences[reference.sentence]
    behind = sentence.clause_words(reference.clause + 1)
    return (
        behind[:1] == ("hvis",)
        and "ikke" in behind
        and not _UNREAL.isdisjoint(behind)
        and not _UNREAL.isdisjoint(sentence.clause_words(reference.clause))
    )


_UNREAL = frozenset({"var", "havde", "ville", "kunne", "skulle", "sad", "laa"})
_AND = frozenset({"og", "men", "saa"})


def gives_way(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Torsdag er vi kun halvt hold, så vi foreslår fredag den 4.": told of, and another day proposed for it."""
    return any(
        r.sentence == reference.sentence
        and r.clause > reference.clause
        and not r.slots
        and stances.opens_with(r.sentence, r.clause, ("saa", "derfor"))
        and any(
            h.sentence == r.sentence and h.clauses[0] == r.clause and h.clauses[1] == r.clause
            for h in findings.of("meeting.propose")
        )
        for r in references
    ) and not any(h.stands_in(reference.sentence, reference.clause) for h in findings.of("meeting.propose"))


def drawn_from(
    findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...], stance: Stance
) -> bool:
    """ "Den nye pædagog begynder den 1. maj, så den 3. passer": a day told of, from which an offered one follows."""
    sentence = findings.sentences[reference.sentence]
    if reference.slots or reference.mention is None or sentence.question or stance is not Stance.UNSAID:
        return False
    return any(
        r.sentence == reference.sentence
        and r.clause == reference.clause + 1
        and r.slots
        and stances.opens_with(r.sentence, r.clause, ("saa", "derfor"))
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )
