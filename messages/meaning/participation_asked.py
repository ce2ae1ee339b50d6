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
        if _wonders(sentence.words) or _muses(sentence.words) or _to_oneself(sentence.words):
            out.add(number)
            continue
        short = len(sentence.words) <= _SHORT and not _OURSELVES.isdisjoint(sentence.words)
        why = short and sentence.words[0] == "hvorfor" and (answer.words[0] == "fordi" or answer.words[1:2] == ("jeg",))
        who = sentence.words[0] == "hvem" and answer.words[:2] in _NOT_US
        if why or who or (short and sentence.words[0] in _MAY and _affirms(answer.words)):
            out.add(number)
        if _of_it(findings, number):
            out.add(number)
    return frozenset(out)


def asks_nobody(findings: Findings) -> frozenset[int]:
    """Those sentences, and those that ask for nothing: "vi imødeser nærmere information"."""
    idle = {h.sentence for h in findings.of("answer.idle.question") if not findings.sentences[h.sentence].question}
    return own_questions(findings) | idle


def _to_oneself(words: tuple[str, ...]) -> bool:
    """ "Jeg spurgte mig selv: hvad kan vi miste?": a question of the writer's own."""
    told = _PUT.intersection(words) and any(pair in _TO_OURSELVES for pair in pairwise(words))
    return bool(told) and not _asks_you(words)


_PUT = words_of("spurgte spoerger spurgt")
_TO_OURSELVES = (("mig", "selv"), ("os", "selv"), ("hinanden", "hvad"), ("hinanden", "hvorfor"))


def _in_a_word(asked: tuple[str, ...], answer: tuple[str, ...]) -> bool:
    """ "Skeptisk? Lidt. Nysgerrig? Meget.": asked and answered in a word or two."""
    return (
        len(asked) <= _PAIR
        and not asked[0].startswith("hv")
        and asked[-1] != "med"
        and asked[0] not in _MAY
        and len(answer) <= _PAIR
        and not _DEGREES.isdisjoint(answer)
    )


_PAIR = 2  # words
_DEGREES = words_of("lidt meget ja nej temmelig bestemt ogsaa absolut rigeligt aldrig altid slet naeppe helt vildt")


def answers_aside(findings: Findings) -> frozenset[int]:
    """The sentences (numbers) that answer such a question of the thing, and not the invitation."""
    return frozenset(n + 1 for n in range(len(findings.sentences) - 1) if _of_it(findings, n))


def _of_it(findings: Findings, number: int) -> bool:
    """ "Er det besværligt? Ja.", "Bange? Nej.": asked and answered of the thing, or of how it feels."""
    asked, answer = findings.sentences[number], findings.sentences[number + 1]
    if asked.question and not answer.question and _in_a_word(asked.words, answer.words):
        return True
    if not asked.question or answer.question or asked.words[:2] not in _IS_IT or len(asked.words) > _SHORT:
        return False
    return not _asks_you(asked.words) and len(answer.words) <= _FEW and not _OPINION.isdisjoint(answer.words)


_IS_IT = (("er", "det"), ("bliver", "det"), ("var", "det"), ("tager", "det"), ("koster", "det"))
_FEW = 4  # words: "Det tror jeg", "Ja, helt sikkert"
_OPINION = words_of("ja nej jo tror mener synes er goer bestemt sikkert lidt meget naeppe absolut")


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
_TO_LOSE = words_of("miste tabe vinde betaenke vente venter imod afslaa")


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
