"""Questions that a reply to the invitation puts to itself and answers at once: "Skal vi? Ja. Tør vi? Også ja."."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import Evidence


def own_questions(findings: Findings) -> frozenset[int]:
    """The sentences (numbers) that ask nobody but the writer: short, of ourselves, and answered by the next one."""
    out = {answer - 1 for answer in _denied(findings)}
    for number, sentence in enumerate(findings.sentences[:-1]):
        if not sentence.question:
            continue
        answer = findings.sentences[number + 1]
        if _wonders(sentence.words) or _muses(sentence.words):
            out.add(number)
            continue
        short = len(sentence.words) <= _SHORT and not _OURSELVES.isdisjoint(sentence.words)
        why = short and sentence.words[0] == "hvorfor" and (answer.words[0] == "fordi" or answer.words[1:2] == ("jeg",))
        who = sentence.words[0] == "hvem" and answer.words[:2] in _NOT_US
        if why or who or (short and sentence.words[0] in _MAY and _affirms(answer.words)):
            out.add(number)
    return frozenset(out)


def _wonders(words: tuple[str, ...]) -> bool:
    """ "Hvorfor er der ingen, der har fundet på det før?", "Hvad har vi at miste?": asked of nobody."""
    if _asks_you(words) or "man" in words:
        return False
    if words[0] == "hvorfor":
        return not _NOBODY.isdisjoint(words) and _OURSELVES.isdisjoint(words)
    return words[0] in ("hvad", "hvem") and not _TO_LOSE.isdisjoint(words) and words[1:2] != ("skal",)


def _asks_you(words: tuple[str, ...]) -> bool:
    """ "Har I?", "hvad I skal": not the "i" of "i brevet"."""
    return not _YOU.isdisjoint(words) or any(a in _BEFORE_YOU and b == "i" for a, b in pairwise(words))


_YOU = words_of("jer jeres du dig din dit deres")
_BEFORE_YOU = words_of(
    "har kan vil skal er maa at hvad hvem hvornaar hvordan hvor hvorfor som om hvis naar mener taenker kommer"
)
_SAYING = words_of("sige siger rose roser svare svarer tro troede formulere udtrykke vide")
_MUSED = 10  # words
_NOBODY = words_of("ingen aldrig foerst")
_TO_LOSE = words_of("miste tabe betaenke vente venter imod afslaa")


def _muses(words: tuple[str, ...]) -> bool:
    """ "Hvad skal man sige?", "Hvordan siger man det pænt?": for want of words."""
    return not _asks_you(words) and "man" in words and not _SAYING.isdisjoint(words) and len(words) <= _MUSED


def refused_by_nobody(findings: Findings) -> list[int]:
    """The sentences (numbers) with the answer in "Hvem siger nej til gratis sparring? Ikke os.", "Skulle vi sige nej
    til det? Aldrig i livet."."""
    return _denied(findings) + [
        number + 1
        for number, sentence in enumerate(findings.sentences[:-1])
        if sentence.question
        and sentence.words[0] == "hvem"
        and findings.sentences[number + 1].words[:2] in _NOT_US
        and not _LEAVING.isdisjoint(sentence.words)
    ]


def _denied(findings: Findings) -> list[int]:
    return [
        number + 1
        for number, sentence in enumerate(findings.sentences[:-1])
        if sentence.question
        and not _asks_you(sentence.words)
        and sentence.words[0] in _WHETHER
        and sentence.words[1:2] != ()
        and sentence.words[1] in _OURSELVES | {"jeg"}
        and not _HESITATING.isdisjoint(sentence.words)
        and findings.sentences[number + 1].words[0] in _NEVER
        and len(findings.sentences[number + 1].words) <= _SHORT
    ]


_WHETHER = words_of("behoever skal skulle kan kunne vil ville boer burde er har tvivler fortryder overvejer betaenker")
_HESITATING = words_of(
    "taenke overveje betaenke tvivl tvivle toeve nej afslaa lade fortryde overvejelse tvivler toever"
)
_NEVER = words_of("nej naeh naeppe aldrig ingen slet overhovedet ikke")


def asks_leave(findings: Findings) -> list[Evidence]:
    """ "Beboerne vil have en af deres egne med. Kan det lade sig gøre?": no courtesy beside a yes."""
    return [
        Evidence(text=sentence.text[:80], rule="a question that needs an answer")
        for sentence in findings.sentences
        if sentence.question and sentence.words[-3:] == ("lade", "sig", "goere")
    ]


def _affirms(words: tuple[str, ...]) -> bool:
    """ "Ja", "også ja", "det skal vi", "det kan I tro"."""
    return (
        words[0] in _YES
        or words[:2] == ("ogsaa", "ja")
        or (words[0] == "det" and words[1:2] != () and words[1] in _MAY)
    )


_SHORT = 6  # words: "Hvorfor lige netop os?"
_OURSELVES = words_of("vi os")
_MAY = words_of("skal kan toer vil goer boer maa magter gider er har")
_YES = words_of("ja jo jada jep naturligvis selvfoelgelig klart bestemt gerne")
_NOT_US = (("ikke", "os"), ("ikke", "vi"), ("ikke", "huset"), ("ikke", "her"), ("ikke", "mig"))
_LEAVING = words_of("nej fra over af forbi afslaar")
