"""What takes a report on a visit back by its grammar alone: a condition without its "if", a sentence that corrects."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import Evidence

_VERBS = words_of("er har kan bliver gaar holder kommer faar skal lykkes tillader ringer svarer siger melder noeder")
_WHO = words_of(
    "min mit mine vores vi jeg det den de der han hun lederen vejret alt toget bilen faergen sneen makkeren"
)
_THEN = words_of("kommer bliver tager koerer er holder besoeger moeder gennemfoerer saa")


def inverted(findings: Findings) -> list[Evidence]:
    """ "Er min makker rask, bliver det tirsdag": a condition that is put by the verb alone."""
    out = []
    for sentence in findings.sentences:
        words = sentence.words
        if sentence.question or sentence.clauses < 2 or len(words) < 4:
            continue
        if (words[0] in _VERBS or _finite(words)) and words[1] in _WHO and sentence.clause_words(1)[0] in _THEN:
            out.append(Evidence(text=" ".join(sentence.clause_words(0)), rule="a condition without its if"))
    return out


def _finite(words: tuple[str, ...]) -> bool:
    """ "Klipper hun ikke": a verb in the present in front of its subject, and a not behind it."""
    return words[0].endswith("er") and len(words[0]) > _SHORT and "ikke" in words[2:4] and words[0] not in _NO_VERBS


_SHORT = 4  # letters
_NO_VERBS = words_of("efter eller under heller ellers bagefter derefter desuden siden")


def corrected(findings: Findings) -> list[Evidence]:
    """ "Vi har været der den 1. Nej, det var Egelunden": a sentence that takes the one before back."""
    told = min((h.sentence for h in findings.of("visit.held", "visit.planned", "visit.postponed")), default=None)
    return [
        Evidence(text=sentence.text, rule="taken back")
        for number, sentence in enumerate(findings.sentences)
        if told is not None
        and number > told
        and not any(h.sentence == number for h in findings.of("visit.remark"))
        and (
            (sentence.words[0] in _TAKES_BACK and not _EXCLAIMS.intersection(sentence.words[1:2]))
            or (sentence.words[0] in _STUMBLES and _ERRS.intersection(sentence.words))
        )
    ]


_TAKES_BACK = words_of("nej vent stop rettelse pardon")
_STUMBLES = words_of("hov ups uups ubs oeh aeh hovsa undskyld")
_EXCLAIMS = words_of("hvor sikke hvilken hvilket tak")
_ERRS = words_of("forkert forkerte mente mener fejl var forveksler forvekslede forvekslet")
