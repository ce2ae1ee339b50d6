"""What the words beside "alle tre", "begge", "ingen af dem" tell: how many, of what, and whether it is meant so."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import Reference, slot_day
from messages.meaning.text import words_of
from messages.reading import Slot


def from_now(findings: Findings, reference: Reference) -> bool:
    """ "Lige nu", "om tre uger": no day of which there are two."""
    return findings.text[reference.start : reference.end].casefold().startswith(("om ", "nu", "lige nu", "i dag"))


def nearly(findings: Findings, hit: Hit) -> bool:
    """ "Jeg var ved at skrive nej til begge": what was nearly said."""
    before = findings.sentences[hit.sentence].words[: hit.first]
    return any(trio in _NEARLY for trio in zip(before, before[1:], before[2:], strict=False))


def counted(findings: Findings, hit: Hit, offered: tuple[Slot, ...]) -> int:
    """How many there are of what is counted: "begge de uger" counts the weeks of the offer."""
    sentence = findings.sentences[hit.sentence]
    if any(word in _WEEKS for word in sentence.words[hit.first : hit.last + 1]):
        return len({slot_day(slot).isocalendar()[:2] for slot in offered})
    return len(offered)


def no_problem(words: tuple[str, ...]) -> bool:
    """ "Ingen problemer med nogen af dem", "intet imod"."""
    return not _NONE.isdisjoint(words) and any(w.startswith(_PROBLEM) for w in words)


def not_busy(findings: Findings, hit: Hit) -> bool:
    """ "Vi er ikke optaget alle tre dage": on none of them, or not on all?"""
    sentence = findings.sentences[hit.sentence]
    return any(
        place < hit.first and sentence.clause_of[place] == hit.clauses[0] and sentence.words[place + 1] in _FREE_OR_NOT
        for place in findings.negators[hit.sentence]
    )


def stands_alone(findings: Findings, hit: Hit) -> bool:
    """ "Begge to.", "Alle tre, tak.": a sentence of nothing else."""
    sentence = findings.sentences[hit.sentence]
    return all(p in hit.named or word in _WITH_ALL for p, word in enumerate(sentence.words))


def denied_twice(findings: Findings, hit: Hit) -> bool:
    """Whether another no than the hit's own stands by it; not "Det er ikke ond vilje, men vi kan ikke nogen af dem"."""
    sentence = findings.sentences[hit.sentence]
    if hit.clauses[0] != hit.clauses[1] and any(
        h is not hit and hit.first < h.first and h.last <= hit.last
        for h in findings.of("meeting.none")
        if h.sentence == hit.sentence
    ):
        return False  # reaches over from another clause; the narrower one is looked at
    apart = sentence.clause_words(hit.clauses[0])[0] in ("men", "saa", "derfor")
    return any(
        p not in hit.named and not (apart and sentence.clause_of[p] < hit.clauses[0])
        for p in findings.negators[hit.sentence]
    )


def of_the_others(findings: Findings, hit: Hit) -> bool:
    """ "Det, der er nemmest for de andre", "den, de andre helst vil have": who else is invited, and no days."""
    sentence = findings.sentences[hit.sentence]
    if sentence.words[hit.last : hit.last + 1] in _MIND and not _THINGS.isdisjoint(sentence.words[hit.last + 1 :]):
        return True  # "to kommer, resten passer huset"
    if sentence.words[hit.first : hit.last] not in _OTHERS:
        return False
    clause = sentence.clause_words(hit.clauses[0])
    if sentence.words[max(0, hit.first - 1) : hit.first] in _FOR_THEM and not _EASIEST.isdisjoint(clause):
        return True
    behind = [w for w in sentence.words[hit.last : hit.last + 3] if w not in _RATHER]
    return bool(behind) and behind[0] in _THEY_WANT and behind[1:2] not in (["jeg"], ["vi"])


def any_of_them(findings: Findings, hit: Hit) -> bool:
    """ "Det er lige meget, hvilken af dem det bliver."."""
    words = findings.sentences[hit.sentence].words
    return not (
        NO_MATTER.isdisjoint(words) or _WHICH.isdisjoint(words) or findings.negators[hit.sentence] or "men" in words
    )


def but_for(findings: Findings, hit: Hit) -> bool:
    """ "Alle dage på nær", "alt andet end": all but the day behind it, where nothing denies it."""
    sentence = findings.sentences[hit.sentence]
    last = sentence.words[hit.last - 1]
    if last not in BUT_FOR:
        return False
    nays = [p for p in findings.negators[hit.sentence] if p not in hit.named]
    return all(sentence.clause_of[p] not in (hit.clauses[0], hit.clauses[1]) for p in nays)


def booked(findings: Findings, hit: Hit) -> bool:
    """ "Begge dage er booket": for the meeting, or taken already?"""
    words = findings.sentences[hit.sentence].words
    taken = {"booket", "reserveret", "afsat", "noteret"} & {words[p] for p in hit.named}
    return bool(taken) and not {"vi", "jeg", "jer", "hermed", "hos", "moedet"} & set(words)


def so_the_rest(findings: Findings, hit: Hit) -> bool:
    """ "Den 13. har vi teamdag, så de to andre dage."."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    return words[0] in ("saa", "derfor", "altsaa", "kun", "gerne") and len(words) <= len(hit.named) + 2


def everyone_here(findings: Findings, sentence: int) -> bool:
    return any(w in ("os", "vi", "jer", "her", "hilsen") for w in findings.sentences[sentence].words)


HINDERED = words_of("optaget optagne lukket lukkede vaek forhindret forhindrede bortrejst booket bookede")
_FREE_OR_NOT = HINDERED | words_of("fri ledig ledige")
_NEARLY = (("var", "ved", "at"), ("lige", "ved", "at"), ("taet", "paa", "at"), ("naer", "ved", "at"))
_WITH_ALL = words_of("to tre fire tak gerne ja dage datoer dagene datoerne begge alle sammen det de dem jo bare hej")
_WEEKS = words_of("uger ugerne")
_NONE = words_of("ingen intet ikke")
_PROBLEM = ("problem", "imod", "hindring", "indvending", "booking", "aftale", "sammenfald", "konflikt")
_OTHERS = (("de", "andre"), ("de", "oevrige"), ("resten",))
_FOR_THEM = (("for",), ("hos",), ("med",), ("til",), ("passer",))
_EASIEST = words_of("bedst nemmest lettest hvor hvad der belejligst mest hensyn glider")
_RATHER = words_of("nu selv helst bedst ogsaa gerne allerhelst")
_THEY_WANT = words_of(
    "vil oensker foretraekker vaelger siger synes foretrak valgte oenskede ville peger stemmer bestemmer"
)
_WHICH = words_of("hvilken hvilket hvornaar")
BUT_FOR = words_of("undtagen undtaget paanaer minus naer end fra")
NO_MATTER = words_of("meget ligemeget ligegyldigt ligegyldig underordnet uanset ens")
_MIND = (("passer",), ("passe",))
_THINGS = words_of("huset beboerne butikken vagten telefonen boernene hunden arbejdet doeren afdelingen kontoret")
