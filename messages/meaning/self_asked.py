"""Questions that a report on a visit puts and answers itself: "Er det holdt? Ja, i tirsdags.", "Hvornår? Den 12."."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.text import Sentence, words_of

_LONGEST = 9  # words of such a question
_SHORT = 4  # words of an answer that is a name, a thing, a place
# A question that opens so asks what only the reader or nobody knows.
_NOT_SO = words_of("kan maa skal vil kunne skulle ville burde maatte mon boer hvad passer gaar duer")
_YOU = words_of("i du jer jeres dig din dit dine man")
_YES = words_of(
    "ja jo jep jada selvfoelgelig naturligvis selvklart bestemt klart yes japs skam javist jovist helt givetvis"
)
_OF_VISIT = words_of(
    "holdt afholdt gennemfoert klaret overstaaet besoegt vaeret besoeg besoeget tilsyn tilsynet tilsynsbesoeget sket "
    "ude derude af sted afsted dato datoen dagen kommer kommet hvornaar glemt planlagt aftalt sat naaet gjort"
)
_WHEN = words_of("hvornaar hvilken hvilke")
_ASIDE = words_of("hvem hvorfor hvordan hvor")
_WHY_NOT = words_of("hvorfor hvordan")
_HEDGED = words_of("hvis maaske muligvis vist nok tror haaber venter ved ikke")


def self_asked(findings: Findings) -> frozenset[int]:
    """The sentences (numbers) that are such questions; their answers are read as any other sentence."""
    out = set()
    answered = False
    for number, sentence in enumerate(findings.sentences[:-1]):
        if not sentence.question or len(sentence.words) > _LONGEST or not _YOU.isdisjoint(sentence.words[1:]):
            continue
        answer = findings.sentences[number + 1]
        if answer.question or not _HEDGED.isdisjoint(answer.words[:_SHORT]):
            continue
        if _asks_of_visit(sentence, answer):
            answered = True
            out.add(number)
        elif answered and sentence.words[0] in _ASIDE and len(sentence.words) <= _SHORT >= len(answer.words):
            out.add(number)  # "Hvem? Mig."
    return frozenset(out)


def _asks_of_visit(asked: Sentence, answer: Sentence) -> bool:
    if asked.words[0] in _NOT_SO:
        return False
    if asked.words[0] in _WHEN or (asked.words[0] == "og" and asked.words[1:2] == ("hvornaar",)):
        return any(w[0].isdigit() or w.startswith(_DAYS) or w in _DAYS_ALONE for w in answer.words)
    if _OF_VISIT.isdisjoint(asked.words):
        return False
    if asked.words[0] in _WHY_NOT:
        return "ikke" in asked.words  # "Hvorfor skulle det ikke være holdt?"
    return answer.words[0] in _YES


_DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")
_DAYS_ALONE = words_of("gaar dag forgaars morgen overmorgen morges")
