"""What is said of several offered slots at once: by the cues of their clause, by what stands behind, by its leaning."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_beside import elsewhere
from messages.meaning.stance_cues import Said, Stance
from messages.meaning.stances import Stances
from messages.meaning.text import words_of


def of_group(stances: Stances, sentence: int, clauses: tuple[int, int]) -> Said:
    for clause in range(clauses[0], clauses[1] + 1):
        cues = stances.in_clause(sentence, clause)
        plain = [c for c in cues if not excepts(c.hit.named, stances, sentence)]
        if cues and not plain:
            return Said(stance=Stance.YES, hit=cues[0].hit)  # "alle undtagen torsdag"
        cues = plain
        found = {c.stance for c in cues}
        if len(found) == 1:
            return Said(stance=cues[0].stance, hit=cues[0].hit)
        if found == {Stance.NO, Stance.IMPLIED_NO}:
            return Said(stance=Stance.NO)
        if found:
            return Said(stance=Stance.MIXED)
    if stances.denied(sentence, clauses):
        return Said(stance=Stance.NO)  # "… de to andre ikke"
    if _RELATIVE.issuperset(stances.clause_words(sentence, clauses[1] + 1)):
        behind = clauses[1] + 2  # "de dage, I nævner, er det ikke"
        if stances.denied(sentence, (behind, behind)):
            return Said(stance=Stance.NO)
        return stances.of_clause(sentence, behind)
    if sum(stances.length(sentence, c) for c in range(clauses[0], clauses[1] + 1)) > 4:
        return Said(stance=Stance.UNSAID)
    for clause in (clauses[1] + 1, clauses[0] - 1):
        said = stances.of_clause(sentence, clause)
        if said.hit is not None and excepts(said.hit.named, stances, sentence):
            return Said(stance=Stance.YES, hit=said.hit)
        if said.stance is not Stance.UNSAID:
            return said
    return Said(stance=Stance.UNSAID)


def leaning_of(findings: Findings, hit: Hit, said: Said, answer: Answer) -> Said:
    """ "Dagene er gale alle sammen": where no cue tells, what the words beside it lean to."""
    sentence = findings.sentences[hit.sentence]
    kept = [p for p, c in enumerate(sentence.clause_of) if hit.covers(c) and p not in hit.named]
    nays = findings.negators[hit.sentence]
    lean = lean_of([sentence.words[p] for p in kept], [i for i, p in enumerate(kept) if p in nays])
    if lean is Lean.AGAINST:
        answer.weak = True
        answer.hindered |= answer.everything
        return Said(stance=Stance.NO if said.stance is Stance.UNSAID else said.stance, hit=said.hit)
    if lean is Lean.FOR and said.stance is Stance.UNSAID:
        answer.weak = True
        return Said(stance=Stance.YES)
    if (
        said.stance is Stance.UNSAID
        and not nays
        and (there := elsewhere(sentence.clause_words(hit.clauses[0]))) is not None
    ):
        answer.weak = True
        answer.hindered |= answer.everything
        return Said(stance=Stance.NO if there else Stance.YES)
    return said


def excepts(named: tuple[int, ...], stances: Stances, sentence: int) -> bool:
    """Whether a cue takes days out of the rest: "alle undtagen torsdag"."""
    words = stances.words(sentence)
    if named[0] and words[named[0] - 1] in ("et", "en") and words[named[0]] in ("andet", "anden"):
        return False  # "et andet tidspunkt end de foreslåede"
    return words[named[0]] in ("undtagen", "bortset", "undtaget", "minus", "except", "paanaer", "andet", "andre") or (
        words[named[0]] == "paa" and len(named) > 1 and words[named[1]] == "naer"
    )


_RELATIVE = words_of(
    "i som der har naevner naevnte skriver skrev foreslaar foreslog foreslaaet tilbyder skrevet naevnt sendt peger"
)
