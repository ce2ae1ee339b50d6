"""Questions that a reply to the invitation puts to itself and answers at once: "Skal vi? Ja. Tør vi? Også ja."."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import Evidence


def own_questions(findings: Findings) -> frozenset[int]:
    """The sentences (numbers) that ask nobody but the writer: short, of ourselves, and answered by the next one."""
    out = set()
    for number, sentence in enumerate(findings.sentences[:-1]):
        if not sentence.question:
            continue
        answer = findings.sentences[number + 1]
        short = len(sentence.words) <= _SHORT and not _OURSELVES.isdisjoint(sentence.words)
        why = short and sentence.words[0] == "hvorfor" and (answer.words[0] == "fordi" or answer.words[1:2] == ("jeg",))
        who = sentence.words[0] == "hvem" and answer.words[:2] in _NOT_US
        if why or who or (short and sentence.words[0] in _MAY and _affirms(answer.words)):
            out.add(number)
    return frozenset(out)


def refused_by_nobody(findings: Findings) -> list[int]:
    """The sentences (numbers) with the answer in "Hvem siger nej til gratis sparring? Ikke os."."""
    return [
        number + 1
        for number, sentence in enumerate(findings.sentences[:-1])
        if sentence.question
        and sentence.words[0] == "hvem"
        and findings.sentences[number + 1].words[:2] in _NOT_US
        and not _LEAVING.isdisjoint(sentence.words)
    ]


def declines_to_refuse(findings: Findings, number: int) -> bool:
    """Whether a sentence is that answer, or what it answers: a no in them is none."""
    answers = refused_by_nobody(findings)
    return number in answers or number + 1 in answers


def asks_leave(findings: Findings) -> list[Evidence]:
    """ "Beboerne vil have en af deres egne med. Kan det lade sig gøre?": no courtesy beside a yes."""
    return [
        Evidence(text=sentence.text[:80], rule="a question that needs an answer")
        for sentence in findings.sentences
        if sentence.question and sentence.words[-3:] == ("lade", "sig", "goere")
    ]


def _affirms(words: tuple[str, ...]) -> bool:
    """ "Ja", "også ja", "det skal vi"."""
    return (
        words[0] in _YES
        or words[:2] == ("ogsaa", "ja")
        or (words[0] == "det" and words[1:2] != () and words[1] in _MAY)
    )


_SHORT = 4  # words: "Hvorfor lige netop os?"
_OURSELVES = words_of("vi os")
_MAY = words_of("skal kan toer vil goer boer maa magter gider")
_YES = words_of("ja jo jada jep naturligvis selvfoelgelig klart bestemt gerne")
_NOT_US = (("ikke", "os"), ("ikke", "vi"), ("ikke", "huset"), ("ikke", "her"), ("ikke", "mig"))
_LEAVING = words_of("nej fra over af forbi afslaar")
