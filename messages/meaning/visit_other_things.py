"""Cues of a visit that are said of other things: a lift that stopped, a reminder, a morning spent at the desk."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.visit_alone import FROM_AFAR
from messages.meaning.tables.visit_beside import PAPERS
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_thing


def of_a_thing(findings: Findings, hit: Hit) -> bool:
    """ "… hvor elevatoren gik i stå": no visit came to a stop."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.words
    if words[hit.first] not in _STOPS:
        return False
    before = words[hit.first - 1] if hit.first and sentence.clause_of[hit.first - 1] == hit.clauses[0] else ""
    behind = words[hit.first + 1] if hit.first + 1 < len(words) else ""
    return is_thing(before) or is_thing(behind)


def reminded(findings: Findings, hit: Hit) -> bool:
    """ "I har rykket mig", "jeg kunne ikke finde parkering": nothing was moved, nothing fell through."""
    words = findings.sentences[hit.sentence].words
    behind = words[hit.last] if hit.last < len(words) else ""
    if words[hit.last - 1] == "finde":
        return bool(behind) and behind not in _SOUGHT
    if not any(w.startswith("rykk") for w in words[hit.first : hit.last]):
        return False
    return behind in _WHO_OR_WHY and "til" not in words[hit.last :]


_SOUGHT = words_of("en et tid tiden dag dato plads noget nogen sted hul anden ny ind")
_WHO_OR_WHY = words_of("mig os for efter")
_STOPS = words_of("gik gaar gaaet broed brudt faldt roeg vaeltede")


def of_the_visit(findings: Findings, hit: Hit, ends: int) -> bool:
    """ "For to uger siden", "torsdag gik en kollega og jeg …": words of an aside that are none.

    `ends`: where the day ends in the text."""
    if hit.end == ends and findings.words(hit) == "siden":
        return True
    words = findings.sentences[hit.sentence].words
    beside = words[hit.last : hit.last + 2] in (("og", "jeg"), ("og", "undertegnede"))
    return words[hit.first].startswith(("kollega", "makker")) and beside


def spent_afar(words: tuple[str, ...]) -> bool:
    """ "… på at tale om", "… på rapporten": at the desk."""
    for place, word in enumerate(words[:-1]):
        if word == "paa" and (words[place + 1] in PAPERS or words[place + 1] == "at"):
            deed = words[place + 2] if words[place + 1] == "at" and place + 2 < len(words) else "skrive"
            if deed.startswith(FROM_AFAR) or deed in _AT_THE_DESK:
                return "med" not in words[place + 2 : place + 5]  # "på at tale med beboerne"
    return False


_AT_THE_DESK = words_of("laese planlaegge finde forberede ringe skrive koere lede pakke vente")
