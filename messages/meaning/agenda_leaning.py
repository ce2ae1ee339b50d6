"""An approval of the draft agenda that is said in no set phrase: what was looked for in vain, and praise alone.

Praise alone is a weak sign (meant.py): it counts only where no clause denies, asks, wishes or turns.
"""

from __future__ import annotations

from collections.abc import Iterator

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation, whole
from messages.meaning.tables.agenda_leaning import COOLING, OF_IT, OF_IT_STEMS, PRAISE, PRAISE_STEMS
from messages.meaning.text import words_of

_NEXT = 2  # sentences: what was looked for, and that it was not found


def sought_in_vain(findings: Findings) -> list[Hit]:
    """ "Jeg har ledt efter noget at rette. Det lykkedes ikke": the clauses that say so."""
    vain = [h for h in findings.of("agenda.vain") if not findings.sentences[h.sentence].question]
    return [
        hit
        for hit in findings.of("agenda.sought")
        if not findings.sentences[hit.sentence].question
        and any(
            (v.sentence, v.first) > (hit.sentence, hit.first) and v.sentence - hit.sentence < _NEXT
            for v in (*vain, *_none_found(findings, hit))
        )
    ]


def answered_no(findings: Findings) -> list[Hit]:
    """ "Skal der rettes noget? Nej.": a question after faults, and its own no."""
    out = []
    for number, sentence in enumerate(findings.sentences[:-1]):
        words = sentence.words
        answer = findings.sentences[number + 1]
        short = len(words) <= _BARE and _OPENS.isdisjoint(words[:1])  # "Tilføjelser?", "Egne punkter?"
        after_faults = (short or not _ANY.isdisjoint(words)) and any(w.startswith(_FAULTS) for w in words)
        if not sentence.question or not after_faults or not _YOU.isdisjoint(words):
            continue
        said_no = answer.words[0] in _NOES and len(answer.words) <= _SHORT_NO and answer.clauses <= _PARTS
        if said_no and not answer.question and COOLING.isdisjoint(set(answer.words) - _OWN):
            out.append(whole(number, sentence, "agenda.approved"))
    return out


_ANY = words_of("noget nogen ting")
_FAULTS = tuple(
    words_of(
        "ret tilfoej mangl aendr indvend imod udsaett bemaerk kommentar forslag klag savn oensk punkter fejl pill lave"
    )
)
_BARE = 3  # words
_OPENS = words_of("hvilke hvilken hvad hvor hvornaar hvordan kan maa skal hvem hvorfor")
_YOU = words_of("i jer jeres du din")
_NOES = words_of("nej nix niks naeh naeppe ikke intet ingenting overhovedet slet nada nope")
_OWN = words_of("mig os vores min mener synes tror ellers efter hvad har det vi jeg kan skal")
_SHORT_NO = 8  # words
_PARTS = 2  # clauses


def praise_alone(findings: Findings) -> list[Hit]:
    """The sentences that praise what was sent, where nothing in the whole reply speaks of anything else to be done."""
    out: list[Hit] = []
    for number, sentence in enumerate(findings.sentences):
        if sentence.question or sentence.bullet or sentence.colon or not COOLING.isdisjoint(sentence.words):
            return []
        if findings.negators[number] and not _covered(findings, number):
            return []
        praised = any(w in PRAISE or w.startswith(PRAISE_STEMS) for w in sentence.words)
        if praised and any(w in OF_IT or w.startswith(OF_IT_STEMS) for w in sentence.words):
            out.append(whole(number, sentence, "agenda.praise"))
    return out if not any(_wishes(findings)) else []


def _covered(findings: Findings, number: int) -> bool:
    taken = {p for h in findings.in_sentence(number) if h.rule.startswith(_BESIDE) for p in h.named}
    return taken.issuperset(findings.negators[number])


_BESIDE = ("agenda.approved", "harmless", "courtesy", "small.talk")


def _wishes(findings: Findings) -> Iterator[bool]:
    for hit in findings.of("agenda.add", "agenda.change", "agenda.talk"):
        beside = findings.inside(hit, "harmless", "small.talk", "courtesy.")
        yield findings.negation(hit) is Negation.NONE and not beside


def _none_found(findings: Findings, hit: Hit) -> Iterator[Hit]:
    """A bare "nej" or "nix" behind the search."""
    number = hit.sentence + 1
    if number < len(findings.sentences) and _NONE.issuperset(findings.sentences[number].words):
        yield whole(number, findings.sentences[number], "agenda.vain")


_NONE = words_of("nej nix niks naeh intet nada nul men ingenting resultat")
