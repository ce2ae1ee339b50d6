"""Words of putting off a visit that do not say it: it was not held, it waits, something came in the way."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.cues import NEGATORS, Hit
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


def undecided(findings: Findings, postponed: list[Hit], old: list[Day]) -> bool:
    """Whether words of putting off, without a new day, leave open whether the visit was put off at all."""
    return (
        _only_waits(findings, postponed)
        or all(_only_not(findings, h) or _only_new(h, old) for h in postponed)
        or all(_only_hindered(findings, h) or _only_dropped(findings, h) for h in postponed)
        or any(_only_how_far(findings, h) for h in postponed)
        or all(_only_leaves(findings, h) for h in postponed)
        or (not old and findings.has("visit.when"))  # "hvornår det så bliver, aner jeg ikke"
    )


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


def _only_not(findings: Findings, hit: Hit) -> bool:
    """ "Vi har ikke været der": says that it was not, and not that it was put off."""
    return bool(NEGATORS & set(findings.sentences[hit.sentence].words[hit.first : hit.last]))


def _only_new(hit: Hit, old: list[Day]) -> bool:
    """ "De får en ny dag": says that there will be one, and neither which nor what became of the old one."""
    return hit.rule == "visit.anew" and not old


def _only_hindered(findings: Findings, hit: Hit) -> bool:
    """ "Jeg stod foran en låst dør", "vi vendte om": says what came in the way, and not that it was put off."""
    words = findings.sentences[hit.sentence].words[hit.first : hit.last]
    return not _HINDRANCES.isdisjoint(words) and not any(w.startswith(_PUT_OFF) for w in words)


def _only_dropped(findings: Findings, hit: Hit) -> bool:
    """ "Vi droppede torsdag den 18.": given up, and not said that it will be another day."""
    words = findings.sentences[hit.sentence].words[hit.first : hit.last]
    return words[0].startswith(_DROPPED)


def _only_how_far(findings: Findings, hit: Hit) -> bool:
    """ "Vi flytter besøget en uge": how far, and neither from which day nor which way."""
    words = findings.sentences[hit.sentence].words
    behind = words[hit.last : hit.last + 3]
    counted = any(v in _STRETCHES and w in _COUNTS for w, v in pairwise((words[hit.last - 1], *behind)))
    return counted or not _STRETCHES.isdisjoint(words[hit.first : hit.last])


def _only_leaves(findings: Findings, hit: Hit) -> bool:
    """ "Vi flytter den 1. juni": who or what moves is not said."""
    words = findings.sentences[hit.sentence].words
    goes = words[hit.first : hit.last][-1] in _THE_DAY and any(w in _MOVES for w in words[hit.first : hit.last])
    return goes and _MOVED_IT.isdisjoint(words)


_MOVES = words_of("flytter rykker flyttede rykkede")
_THE_DAY = words_of("den d mandag tirsdag onsdag torsdag fredag")
_MOVED_IT = words_of("besoeget tilsynet det turen aftalen dagen datoen tilsynsbesoeget besoeg til fra")
_DROPPED = ("dropper", "droppede", "skipp", "sprang")
_STRETCHES = words_of("uge uger dage")
_COUNTS = words_of("en to tre fire par 14 otte fjorten 8 nogle otte halvanden")
_HINDRANCES = words_of("laast laaste lukket doer doeren om hjem forgaeves tomt moerkt vende vendte kunne kom trak slip")
_PUT_OFF = tuple(
    words_of(
        "udsat udsaet udskud udskyd aflys flyt ryk afblaes opgiv dropp skud skub annul bero pause suspend parker "
        "forskud forskyd vaske fisk jorden gulvet noget"
    )
)


def _only_waits(findings: Findings, postponed: list[Hit]) -> bool:
    """ "Besøget må vente, ny dag følger", "vi har ændret datoen": says neither that it is off nor how it stands now."""
    words = [findings.sentences[h.sentence].words[h.first : h.last] for h in postponed if h.rule == "visit.postponed"]
    return bool(words) and all("vente" in said or any(w.startswith("aendr") for w in said) for said in words)
