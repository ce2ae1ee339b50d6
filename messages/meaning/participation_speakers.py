"""Who says a yes, and to what of the offer: others, a part of the house, one of the two authorities, another time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.text import words_of
from messages.reading import Evidence


def of_whom(findings: Findings, yes: list[Hit]) -> Iterator[Evidence]:
    """Others who say yes, one of the two authorities only, a time of the year, a "when" that is not yours to choose."""
    told = [findings.sentences[h.sentence].clause_words(c) for h in yes for c in range(h.clauses[0], h.clauses[1] + 1)]
    ours = any(words[0] == "vi" or words[:2] == ("saa", "vi") for words in told)  # "… grønt lys, så vi er med"
    if any(words[0] in _OTHERS for words in told) and not ours:
        yield Evidence(text=" ".join(told[0]), rule="somebody else says it")
    named = _ONE_OF_TWO.intersection(*told[:1]) if told else _ONE_OF_TWO
    both = {w for h in yes for w in findings.sentences[h.sentence].words}.issuperset(_ONE_OF_TWO)
    if len(named) == 1 and not both:
        yield Evidence(text=" ".join(told[0]), rule="only one of the two")
    if told and _part(told) and not any(w.startswith(_WHOLES) for s in findings.sentences for w in s.words):
        yield Evidence(text=" ".join(told[0]), rule="only a part of the offer")
    for sentence in findings.sentences:
        if divided(sentence.words):
            yield Evidence(text=sentence.text[:_SHOWN], rule="not all of the house")
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            if not _SPARED.isdisjoint(words) and not _PIECES.isdisjoint(words) and NEGATORS.isdisjoint(words):
                yield Evidence(text=" ".join(words), rule="only a part of the offer")
    for words in told:
        if not _FEWER.isdisjoint(words):
            yield Evidence(text=" ".join(words), rule="not all of the house")
        if any((a, b) in _LAST for a, b in pairwise(words)) and "igen" not in words:
            yield Evidence(text=" ".join(words), rule="an older yes")
        if any(a in _WHEN and b in _SEASONS for a, b in pairwise(words)):
            yield Evidence(text=" ".join(words), rule="a season beside the yes")
    for number in {h.sentence for h in yes}:
        sentence = findings.sentences[number]
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            when = words[0] == "naar" and len(words) > 1 and words[1:3] not in _SOME_DAY
            if when and (words[1] not in _YOUR or words[1:3] == ("i", "har")):
                yield Evidence(text=" ".join(words), rule="a when beside the yes")


def _part(told: list[tuple[str, ...]]) -> bool:
    """ "Vi deltager gerne i dialogmødet": the meeting alone."""
    return any(a in _OF and b.startswith("dialogm") for words in told for a, b in pairwise(words))


_OF = words_of("i til paa med ved")
_WHOLES = ("tilsyn", "besoeg", "forloeb", "projekt", "ordning", "begge", "tilbud", "invitation", "koordin", "hele")
_OTHERS = words_of(
    "kommunen regionen staten forvaltningen socialtilsynet arbejdstilsynet styrelsen socialstyrelsen naboen "
    "nabotilbuddet byraadet regionsraadet"
)
_ONE_OF_TWO = words_of("arbejdstilsynet socialtilsynet")
_SEASONS = words_of("efteraaret foraaret vinteren sommeren vinter sommer efteraar foraar")
_LAST = (("sidste", "aar"), ("forrige", "aar"), ("sidste", "gang"))
_WHEN = words_of("i til fra efter inden foer")
_YOUR = words_of("i du de begge alle det man nu nogen to")
_SOME_DAY = (("den", "tid"), ("tiden", "kommer"), ("tid", "er"))
_PARTED = words_of("men mens medens hvorimod imens derimod")
_PARTS = words_of("afdelingen afdeling hus bygning hold holdet gruppen matrikel")
# "Dialogmødet vil vi gerne være fri for": a piece of the offer that is not wanted.
_PIECES = words_of("dialogmoedet moedet besoeget besoegene arbejdstilsynet socialtilsynet interviewene rundvisningen")
_SPARED = words_of(
    "fri slippe slipper slap undvaere undvaerer springe springer droppe dropper fritages fritaget skippe skipper "
    "udelade udelader frabede frabeder sloejfe sloejfer undgaa forskaanes skaanes overspringe fravaelge fravalgt"
)
_FEWER = words_of("halvdelen tredjedelen fjerdedelen delvist delvis halve halvt halv halvvejs")
_SHOWN = 80  # letters


def divided(words: tuple[str, ...]) -> bool:
    """ "Afdelingen på bakken vil gerne, men afdelingen ved søen vil ikke": one part of the house against the other."""
    pair = any(a in words and b in words for a, b in (("ene", "anden"), ("ene", "andet"), ("nogle", "andre")))
    if _ANSWERING.isdisjoint(words) or (NEGATORS.isdisjoint(words) and "nej" not in words):
        return False
    if _PARTED.isdisjoint(words):
        return pair and not _HALVES.isdisjoint(words)
    return (
        pair
        or any(words.count(part) > 1 for part in _PARTS)
        or ("halvdelen" in words and not _LIVE_HERE.intersection(words[words.index("halvdelen") + 1 :][:2]))
    )


_LIVE_HERE = words_of("beboerne borgerne brugerne")  # "efter branden bor halvdelen af beboerne i pavilloner"
_ANSWERING = words_of("vil oensker deltage deltager nej ja gerne klar klare svaret med er kan maa")
_HALVES = words_of("vil oensker svaret gerne nej ja deltager")
