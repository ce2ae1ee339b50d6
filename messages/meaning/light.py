"""Clauses beside a yes that turn something round and yet do not touch it: "det er ikke hver dag, det sker".

A clause is light where it speaks of nothing that a yes could hang on (tables/answers.py, MATTERS): no day, no
people of the house who object, no consent, no lack, no change. What stands beside light clauses leans on the rest.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.answers import MATTER_WORDS, MATTERS, MODALS, WE_WORDS
from messages.meaning.text import names_a_day, words_of
from messages.meaning.wordforms import is_grave


@lru_cache(maxsize=20_000)
def _matters(word: str) -> bool:
    return word[0].isdigit() or word in MATTER_WORDS or word.startswith(MATTERS) or is_grave(word)


def is_light(words: tuple[str, ...]) -> bool:
    """Whether a clause (its folded words) speaks of nothing that an answer could hang on."""
    ours = not WE_WORDS.isdisjoint(words) or (words[0] in _GOING_ON and words[1:2] != () and words[1] in MODALS)
    return not touches(words) and (MODALS.isdisjoint(words) or not ours)


_GOING_ON = ("men", "og", "dog")  # "… men vil ikke have dem ind på værelserne": of us as well


def touches(words: tuple[str, ...]) -> bool:
    """Whether one of the words is of what an answer could hang on."""
    if words[-1] == "med" or ("med", "paa") in pairwise(words):
        return True  # "de er ikke med"
    if "ved" in words and not {"ikke", "ingen"}.isdisjoint(words):
        return True  # "ingen ved, hvad det er"
    return any(map(_matters, words))


def in_passing(findings: Findings, hit: Hit) -> bool:
    """ "… og det er vist en smutter": a particle in a clause that says nothing of a day or the meeting."""
    sentence = findings.sentences[hit.sentence]
    if not _PARTICLES.issuperset(sentence.words[p] for p in hit.named) or sentence.question:
        return False
    words = sentence.clause_words(hit.clauses[0])
    if (
        hit.clauses[0] != hit.clauses[1]
        or touches(words)
        or not _ANSWERS.isdisjoint(words)
        or any(map(names_a_day, words))
    ):
        return False
    return not any(h.stands_in(hit.sentence, hit.clauses[0]) for h in findings.of("meeting."))


_PARTICLES = words_of("vist nok sikkert vel er")
_ANSWERS = words_of(
    "moede moedet moeder dialogmoedet dag dagen dage dagene dato datoen datoer tid tiden tidspunkt tidspunktet forslag "
    "kan kunne skal svar svaret aendre aendrer aendret flytte rykke udskyde aftale aftalen deltage vaelge os jer alle "
    "holde holder bliver blive kommer komme lykkes tvivl usikker usikkert lokale lokalet ja nej den dem begge"
)
