"""Which of the reasons found beside a no is the cause, and which only follows from it."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import words_of


def only_causes(findings: Findings, taken: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    """Without what another reason brings with it: "… lægges sammen, hvorved vagtplanen ændres"."""
    told = [h for hits in taken.values() for h in hits if h.rule.startswith("reason.")]
    out = {}
    for kind, hits in taken.items():
        heads = _BRINGS_OTHER if kind == "other" else _BRINGS
        kept = [
            h
            for h in hits
            if not _follows(findings.sentences[h.sentence].clause_words(h.clauses[0]), heads)
            or not any(o.sentence == h.sentence and o.clauses[1] < h.clauses[0] for o in told)
        ]
        kept = [h for h in kept if not any(_after(findings, o, h) for o in told)]
        kept = [h for h in kept if not any(o.sentence == h.sentence and set(h.named) < set(o.named) for o in told)]
        if kept:
            out[kind] = kept
    return out


def _follows(words: tuple[str, ...], heads: tuple[str, ...]) -> bool:
    """ "…, og det kræver alle kræfter": a clause that tells what the reason before it brings."""
    return words[0] in heads or (words[:2] == ("og", "det") and words[2:3] != () and words[2] in _TAKES)


def _after(findings: Findings, cause: Hit, hit: Hit) -> bool:
    """ "Efter fusionen har vi tre slags vagtplaner"."""
    if cause.sentence != hit.sentence or cause.first >= hit.first:
        return False
    if hit.rule == "reason.target_group_changed":
        return False  # "Efter omlægningen bor der kun ældre her": what came of it is why
    return not _AFTER.isdisjoint(findings.sentences[cause.sentence].words[max(0, cause.first - 2) : cause.first])


_TAKES = words_of("kraever tager sluger fylder optager koster aeder laegger betyder giver")
_AFTER = words_of("efter grundet pga siden")
_BRINGS = ("hvorved", "hvormed", "hvilket")
_BRINGS_OTHER = (*_BRINGS, "saa", "hvorfor")
