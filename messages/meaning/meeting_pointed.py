"""A day that other words take: those behind it that point back at it, or its rank among the days that suit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean
from messages.meaning.meeting_leaning import lean_beside
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import SAYS_NOTHING, Stances
from messages.meaning.text import WORKING_DAYS, words_of


def pointed_at(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Stemningen var for tirsdag, så den tager vi.", "Flest er her den 13. Lad det blive den dag."."""
    sentence = findings.sentences[reference.sentence]
    if sentence.question or len(reference.slots) != 1:
        return False
    against = lean_beside(findings, reference, references, own=True) is Lean.AGAINST
    for number, clause in _behind(findings, reference):
        if any((r.sentence, r.clause) == (number, clause) for r in references):
            return False
        words = findings.sentences[number].clause_words(clause)
        if any(word[0].isdigit() or word.startswith(WORKING_DAYS) for word in words):
            return False
        cues = stances.in_clause(number, clause)
        if not cues:
            if words[0] in _TURNS and words[1:2] != ("nu",):
                return False
            continue
        if any(c.stance is not Stance.YES for c in cues) or findings.sentences[number].question:
            return False
        return (
            (not against or _so_it_is(words))
            and (not _POINTING.isdisjoint(words[:_OPENING]) or _cleft(findings, reference))
            and not _TAKING.isdisjoint(words)
            and PUTS_OFF.isdisjoint(words)
            and not _another_taken(stances, reference, references)
        )
    return False


def ranked(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Helst den 15., ellers den 21.", "først og fremmest den 12., subsidiært den 19.": suits, in its turn."""
    if not reference.slots or findings.sentences[reference.sentence].question:
        return False
    order = _order(findings, reference, references)
    if order == "first":
        return any(_order(findings, r, references) == "then" for r in references if r.start > reference.start)
    return order == "then" and any(
        r.start < reference.start
        and r.sentence >= reference.sentence - 1
        and r.slots
        and not set(r.slots) & set(reference.slots)
        and (_order(findings, r, references) or stances.of_reference(r, references).stance is Stance.YES)
        for r in references
    )


def _behind(findings: Findings, reference: Reference) -> Iterator[tuple[int, int]]:
    """The clauses behind a day: the rest of its sentence and the beginning of the next."""
    for clause in range(reference.clause + 1, findings.sentences[reference.sentence].clauses):
        yield reference.sentence, clause
    number = reference.sentence + 1
    if number < len(findings.sentences):
        yield number, 0


def _so_it_is(words: tuple[str, ...]) -> bool:
    """ "… går op mellem to andre møder, så den tager jeg": outright, whatever the words before it lean to."""
    return words[0] in ("saa", "men") and words[1:2] == ("den",) and not _OUTRIGHT.isdisjoint(words[2:3])


def _cleft(findings: Findings, reference: Reference) -> bool:
    """ "Det er dag nummer to, vi siger ja til"."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return any(pair in _CLEFT for pair in pairwise(words[:_OPENING]))


def _another_taken(stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    return any(
        r.sentence == reference.sentence
        and not set(r.slots) & set(reference.slots)
        and stances.of_reference(r, references).stance in (Stance.YES, Stance.MIXED)
        for r in references
    )


def _order(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> str:
    """Whether the words of a day's clause say no more than that it comes first, or behind another."""
    sentence = findings.sentences[reference.sentence]
    words = {
        word
        for word, (start, _), of in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
        if of == reference.clause and not any(r.start <= start < r.end for r in references)
    }
    if not words and reference.clause:  # "Prioritet 2: den 13."
        words = set(sentence.clause_words(reference.clause - 1))
    if not words <= _RANKING:
        return ""
    return "then" if words & _THEN else "first" if words & _FIRST else ""


_OPENING = 4  # words
_CLEFT = frozenset({("det", "er"), ("det", "bliver"), ("det", "blev")})
_POINTING = words_of("den det dagen datoen der dag forslaget")
_TAKING = words_of(
    "tager vaelger siger ja booker snupper nupper napper hugger noterer reserverer skriver blive bliver blev aftale "
    "aftalt holder saetter laaser valgt besluttet landet gaar passer bekraefter"
)
_OUTRIGHT = words_of("tager vaelger snupper nupper napper booker siger")
PUTS_OFF = words_of(
    "op hensyn stilling forbehold senere naar foerst imod fat maaske nok vel vist forhaabentlig hvis ikke men dog "
    "igen afsked med"
)
_TURNS = words_of("men dog mens but")
_FIRST = words_of("helst foerst primaert foersteprioritet foerstevalg foersteoenske fremmest 1 allerhelst")
_THEN = words_of(
    "ellers subsidiaert sekundaert alternativt dernaest derefter naestbedst reserve reserven reservedag reservedagen "
    "backup andenprioritet andenprioriteten andetvalg andenvalg andetvalget noedvendigt noedstilfaelde noedloesning "
    "alternativ alternativet naest 2 b noed"
)
_RANKING = (
    _FIRST
    | _THEN
    | SAYS_NOTHING
    | words_of(
        "og er som min vores husets kan vi jeg ogsaa om saa raekke foerste anden andet prioritet valg oenske plan "
        "prio foersteprioritet bedst gaar passer gerne den bliver tager til i dag dagen kommer vil"
    )
)
