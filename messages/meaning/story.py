"""What is told of another time, or of another house, and answers nothing today: "min forgænger takkede nej i 2015"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import words_of


def tells_of_then(words: tuple[str, ...]) -> bool:
    """Whether a clause (its folded words) tells what was answered or thought another time, or by others."""
    return not _TOLD.isdisjoint(words) and (_then(words) or not _OTHERS.isdisjoint(words))


def tells_before(words: Sequence[str], opening: Sequence[Sequence[str]]) -> bool:
    """Whether a clause (its folded words) goes on with what the clauses before it in its sentence tell of then:
    "Sidste gang nogen spurgte, måtte vi sige fra"."""
    return not _PAST.isdisjoint(words) and any(map(_then, opening))


def said_by_others(words: Sequence[str]) -> bool:
    """ "De sagde nej", "naboen takkede ja": what others answered, told as it was."""
    told = not _PAST.isdisjoint(words) or (not _HAVE.isdisjoint(words) and not _ANSWERED.isdisjoint(words))
    others = not _THEM.isdisjoint(words) or any(word.startswith("nabo") for word in words)
    return told and others and _OURSELVES.isdisjoint(words)


_HAVE = words_of("har havde")
_ANSWERED = words_of("sagt takket svaret meldt afslaaet sprunget")


_THEM = words_of("de han hun nogle andre mange flere nogen kollega naboen nabohuset alle man") | words_of(
    "steder huse bosteder forgaengeren forgaenger"
)


def stories(findings: Findings, answer: tuple[int, int]) -> frozenset[tuple[int, int]]:
    """The clauses (sentence, clause) of such tales that stand before the answer's clause; what we ourselves said
    counts only where it is told when."""
    out = set()
    for number in range(answer[0] + 1):
        sentence = findings.sentences[number]
        then = False  # what stands before the clause tells of another time
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            told = said_by_others(words) or (tells_of_then(words) and (_OURSELVES.isdisjoint(words) or _then(words)))
            told = told or (then and not _PAST.isdisjoint(words))
            then = then or _then(words)
            if told and (number, clause) < answer:
                out.add((number, clause))
    return frozenset(out)


def in_story(hit: Hit, story: frozenset[tuple[int, int]]) -> bool:
    """Whether a cue stands in such clauses alone."""
    return all((hit.sentence, clause) in story for clause in range(hit.clauses[0], hit.clauses[1] + 1))


def led_to_yes(findings: Findings, hit: Hit) -> bool:
    """Whether a concern in front of an outright yes is only how it came to that:
    "Afdelingsmødet var delt i to lejre. … Vi deltager", "Først tænkte jeg: endnu et tilsyn. … Vi er med"."""
    words = findings.sentences[hit.sentence].words
    others = not _OPINING.isdisjoint(words) and {"vi", "jeg"}.isdisjoint(words)
    if others or any(h.rule == "third_party" for h in findings.in_sentence(hit.sentence)):
        return False  # "Min kollega mener vist noget andet. Vi er med"
    if hit.rule == "reversal":
        return not _THOUGHT_THEN.isdisjoint(words)  # not "Se bort fra min forrige mail. Vi er med"
    if hit.rule in _LEADING_YES:
        return True
    told = {word for sentence in findings.sentences[hit.sentence :][:_NEAR] for word in sentence.words}
    return hit.rule == "irony" and not _THOUGHT_FIRST.isdisjoint(told)


_NEAR = 3  # sentences
_LEADING_YES = ("limit", "maybe", "later")
_OPINING = words_of("mener siger synes tror svarer bestemmer")
_THOUGHT_THEN = words_of("troede taenkte sovet frygtede")
_THOUGHT_FIRST = words_of(
    "foerst foerste troede taenkte frygtede frygtet sukkede brokkede alligevel oprindelig oprindeligt skeptisk "
    "begyndte udbroed udbrudt stoennede sukkede brummede klogere omvendt"
)


_TOLD = words_of(
    "var sagde tog takkede meldte sprang stod valgte maatte havde blev loed afslog svarede sagt takket svaret meldt "
    "afslaaet taenkte troede mente stemte"
)
_PAST = _TOLD - words_of("sagt takket svaret meldt afslaaet")
_OURSELVES = words_of("vi jeg os mig huset")
_OTHERS = words_of(
    "forgaenger forgaengeren naboerne nabobostedet nabohuset nabotilbuddet soesterhuset soestertilbuddet"
)
_BEFORE = ("sidste", "forrige")
_AT_FIRST = ("tanke", "indskydelse", "reaktion")
_THOUGHT = ("taenkte", "troede")
_TIMES = ("aar", "gang", "runde", "omgang")
_HEADS = ("leder", "ledelse", "forstander", "chef", "afdelingsleder", "centerleder", "bestyrelse")
_YEAR = 4  # digits


def _then(words: Sequence[str]) -> bool:
    pairs = tuple(pairwise(words))
    return (
        "dengang" in words
        or ("tidligere" in words and words[0] in ("som", "der", "hvor"))
        or any(a in _BEFORE and b in _TIMES for a, b in pairs)
        or any(a == "foerste" and b in _AT_FIRST for a, b in pairs)
        or any((a in _THOUGHT and b == "foerst") or (a == "foerst" and b in _THOUGHT) for a, b in pairs)
        or any(word == "sidst" and (not place or words[place - 1] != "til") for place, word in enumerate(words))
        or any(a in ("forrige", "tidligere", "gamle") and b in _HEADS for a, b in pairs)
        or any(a == "aar" and b == "siden" for a, b in pairs)
        or any(word.isdigit() and len(word) == _YEAR and word.startswith(("19", "20")) for word in words)
    )
