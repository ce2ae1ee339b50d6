"""What a doubt's words do not mean in a report on a visit: of papers, an office, a lunch, harm elsewhere."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.visit_beside import PAPERS
from messages.meaning.text import words_of


def passed(findings: Findings, hit: Hit) -> bool:
    """Part of a remark, or of a clause on papers: "rapporten er kun halvt færdig"."""
    if findings.inside(hit, "visit.remark"):
        return True
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    about = next((w for w in words if w not in _BEFORE_PAPERS), "")
    if (
        not about or next((w for w in words if w not in _LEADS), "") in _IT
    ):  # "… og de kommer nok først efter min ferie"
        before = (findings.sentences[hit.sentence].clause_words(c) for c in range(hit.clauses[0]))
        about = next((w for clause in before for w in clause if w in PAPERS), about)
    paper = about in PAPERS or about.startswith(_PAPER_STEMS)
    return hit.clauses[0] == hit.clauses[1] and paper and _VISITED.isdisjoint(words)


_PAPER_STEMS = ("rapport", "tilsynsrapport", "referat", "notat", "udkast")
_BEFORE_PAPERS = words_of("og men saa kun bare selve min mit mine vores den det de til nu")
_LEADS = words_of("og men saa")
_IT = words_of("de den det")
_VISITED = words_of(
    "besoeg besoeget tilsyn tilsynet beboerne personalet afdelingen afdelinger natholdet dag gang samtale "
    "samtaler interview"
)


def of_us(findings: Findings, hit: Hit) -> bool:
    """ "Torsdag besøgte en kollega og jeg huset": no colleague is visited."""
    words = findings.sentences[hit.sentence].words
    return words[hit.last - 1].startswith(("kollega", "makker")) and words[hit.last : hit.last + 2] == ("og", "jeg")


def no_more(findings: Findings, hit: Hit) -> bool:
    """ "Jeg skal ikke derud mere": it is done."""
    words = findings.sentences[hit.sentence].words[hit.first : hit.last]
    return "skal" in words and not _OUT_THERE.isdisjoint(words)


_OUT_THERE = words_of("derud derop derned derover ud afsted tilbage")


def of_an_office(findings: Findings, hit: Hit, outcome: str) -> bool:
    """ "Printeren på kontoret er død", "lederen blev kaldt på kommunen, så …": nothing of the visit was done there."""
    if not findings.words(hit).lower().startswith("på "):
        return False
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return outcome == "postponed" or _WE_AND_IT.isdisjoint(words)


_WE_AND_IT = words_of("vi jeg os mig min vores lederen ledelsen besoeget tilsynet det den moedtes samtalen kun alt")


def served(findings: Findings, hit: Hit) -> bool:
    """ "Der var stegte sild til frokost"."""
    words = findings.sentences[hit.sentence].words
    return words[hit.first] == "var" and words[max(0, hit.first - 1)] == "der" and "til" in words[hit.first : hit.last]


def called_away(findings: Findings, hit: Hit) -> bool:
    """ "En alvorlig arbejdsulykke på et værft kom i vejen": harm done elsewhere, and why it was put off."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return any("ulykke" in w for w in words) and _AT_THE_HOUSE.isdisjoint(words)


_AT_THE_HOUSE = words_of(
    "huset stedet bostedet botilbuddet tilbuddet beboer beboeren beboerne borger personalet dem der derude ung"
)


def false_alarm(findings: Findings, hit: Hit) -> bool:
    """ "Brandalarmen ringede, men det var kun et stykke ristet brød"."""
    alarm = findings.sentences[hit.sentence].words[hit.first].startswith("brandalarm")
    return alarm and any(
        h.sentence == hit.sentence and h.start > hit.end and findings.words(h).lower().startswith("men det var")
        for h in findings.of("visit.remark")
    )
