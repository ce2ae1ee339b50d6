"""What makes a yes hang on something, said in so many words: a condition, a hedge, a yes that is taken back."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import Evidence


def hangs(findings: Findings, yes: list[Hit]) -> list[Evidence]:
    """ "Ja, forudsat at …": a condition said in so many words; and a yes that is hedged wherever it is said."""
    out = []
    for hit in findings.of("condition", "reversal", "limit"):
        if findings.inside(hit, f"answer.idle.{hit.rule}"):
            continue
        words = findings.sentences[hit.sentence].words[hit.first :]
        taken_back = hit.rule == "reversal" and not _TAKEN_BACK.isdisjoint(words[: hit.last - hit.first])
        said = taken_back or words[0].startswith(_PROVIDED) or words[:2] == ("saa", "laenge") or words[0] == "altsaa"
        if said and not findings.inside(hit, "courtesy.condition", "courtesy.reversal", "harmless"):
            out.append(findings.evidence(hit, "a condition beside the yes"))
    hedges = [h for h in findings.of("maybe") if not findings.inside(h, "courtesy.maybe")]
    hedged = [next((m for m in hedges if m.stands_in(h.sentence, h.clauses[0])), None) for h in yes]
    if all(hedged):
        out += [findings.evidence(m, "a hedged yes") for m in hedged[:1] if m]
    return out


_TAKEN_BACK = words_of("tilbage bort ombestemt fortryder fortrudt omgoer annuller")
_PROVIDED = ("forudsa", "forudsae", "betingel", "medmindre", "saafremt")
