"""Words of putting off a visit that do not say it: it was not held, it waits, something came in the way."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.text import words_of
from messages.meaning.visit_days import Day
from messages.reading import Evidence

_NEAR = 2  # words between a not and what it denies, at most one


def not_moved(findings: Findings, postponed: list[Hit]) -> list[Evidence]:
    """ "Det er ikke udsat": a put-off that is denied, where no cue holds the negation itself."""
    held = {(h.sentence, p) for h in postponed for p in h.named}
    plain = any(h.rule == "visit.postponed" and findings.negation(h) is Negation.NONE for h in postponed)
    return [
        findings.evidence(h, "not put off")
        for h in postponed
        if findings.negation(h) is Negation.SURE
        and not (plain and h.rule == "visit.anew")  # "vi har endnu ikke en ny dato"
        and any(
            (h.sentence, p) not in held and 0 < h.first - p <= _NEAR
            for p in findings.negators[h.sentence]
            if findings.sentences[h.sentence].clause_of[p] == h.clauses[0]
        )
    ]


def until_further_notice(findings: Findings) -> bool:
    """ "Besøget er udsat på ubestemt tid", as a tap in the chat writes it: that there is no other day is told, too."""
    return any("udsat paa ubestemt tid" in " ".join(sentence.words) for sentence in findings.sentences)


def held_and_not(
    findings: Findings, held: list[Hit], postponed: list[Hit], outcome: str, to_come: list[Day]
) -> list[Evidence]:
    """ "Besøget er gennemført den 13. maj. Det er aflyst", "det er gennemført. Det ligger torsdag": one is wrong."""
    if outcome not in ("planned", "postponed") or not to_come:
        return []
    off = {h.sentence for h in (*postponed, *findings.of("visit.should", "visit.intended", "visit.meant"))}
    return [
        findings.evidence(h, "held, and not")
        for h in held
        if h.sentence not in off and _says_done(findings.sentences[h.sentence].words[h.first : h.last])
    ]


def _says_done(words: tuple[str, ...]) -> bool:
    return not _AUXILIARY.isdisjoint(words) and not _DONE.isdisjoint(words)


_AUXILIARY = words_of("er har blev")
_DONE = words_of("gennemfoert holdt afholdt afviklet udfoert aflagt")
