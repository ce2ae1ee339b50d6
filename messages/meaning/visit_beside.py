"""What a report on a visit tells beside its answer: the day's weather, the coffee, the leader's mood.

An inspector who says plainly that the visit was held, and when, likes to tell more. The remark is taken for one where
it names no day, denies nothing of the visit and holds no word of those that take a report back
(tables/visit_beside.py): half a visit, a thing found, a doubt, a task for the reader.
"""

from __future__ import annotations

from dataclasses import dataclass

from messages.danish import MONTHS
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.substance import is_accounted
from messages.meaning.tables.visit_beside import (
    ADDRESSED,
    ADDRESSING,
    BUTS,
    CAUSES,
    DENIED,
    GOOD,
    OPENS_DOUBT,
    REASONED,
    RISKS,
    RISKY_STARTS,
)
from messages.meaning.text import FOLDED_WEEKDAYS, WORKING_DAYS, Sentence, words_of
from messages.meaning.visit_days import Day, DayRole
from messages.meaning.visit_talk import in_talk
from messages.meaning.wordforms import is_grave, is_thing
from messages.reading import Evidence, Kind

_LINKS = words_of("og saa nu men den det en et for naar mens")
_OF_US = words_of("vi jeg os mig lederen ledelsen personalet beboerne besoeget tilsynet naaede kom besoegt")
_SMALL_DAYS = words_of("dage otte fjorten uge uger dag den d altsaa nemlig dvs").union(WORKING_DAYS, MONTHS)
_OF_REASONS = (
    "luk",
    "evaku",
    "afbr",
    "bloker",
    "spaerr",
    "mangel",
    "klag",
    "politi",
    "brand",
    "alarm",
    "aggres",
    "udadreag",
)
_ANSWERS = ("visit.held", "visit.planned")
_AGAINST = (
    "visit.part",
    "visit.other",
    "visit.unsure",
    "visit.hearsay",
    "visit.intended",
    "finding",
    "notification",
    "cancel",
    "visit.postponed",
    "contact",
    "condition",
    "maybe",
    "put_off",
)


@dataclass(frozen=True, kw_only=True)
class Beside:
    """`remarks`: the clauses (sentence, clause) that are beside the matter; `thin`: any of them is taken for that only
    because nothing in it speaks against it; `against`: those that ask for something or take the report back."""

    remarks: frozenset[tuple[int, int]] = frozenset()
    thin: bool = False
    against: tuple[Evidence, ...] = ()


def beside(findings: Findings, days: list[Day], outcome: str) -> Beside:
    """What stands beside the answer `outcome` and its days."""
    out: set[tuple[int, int]] = set()
    against: list[Evidence] = []
    thin = False
    new = {d.sentence for d in days if d.role is DayRole.VISIT}
    for number, sentence in enumerate(findings.sentences):
        hits = findings.in_sentence(number)
        for clause in range(sentence.clauses):
            here = [h for h in hits if h.covers(clause)]
            words = sentence.clause_words(clause)
            dated = [d for d in days if d.sentence == number and d.clause == clause]
            if any(d.role in (DayRole.VISIT, DayRole.MEETING) for d in dated):
                if all(w[0].isdigit() or w in _SMALL_DAYS for w in words):
                    out.add((number, clause))
                continue
            if (
                any(h.rule == "visit.remark" for h in here)
                or _OF_TWO.issuperset(words)
                or all(w[0].isdigit() or w in _HOURS for w in words)
                or _said(findings, number, clause)
            ):
                out.add((number, clause))
                continue
            if sentence.question or any(h.rule.startswith(_AGAINST) for h in here):
                continue
            moved = outcome == "postponed" or (outcome == "planned" and any(d.role is DayRole.OLD for d in days))
            reason = moved and number not in new and number < max(new, default=number + 1)
            reason = reason or (outcome == "held" and _overcome(findings, number, clause))
            if _excused(sentence, here):
                out.add((number, clause))
                thin = True
                continue
            denied = any(sentence.clause_of[p] == clause for p in findings.negators[number])
            little = denied and (_denies_little(words) or _of_a_thing(sentence, clause))
            if denied and not (reason or little):
                if not any(h.rule.startswith(_OF_VISIT) for h in here):
                    against.append(Evidence(text=" ".join(words), rule="denies what is done on a visit"))
                continue
            if words[0] in BUTS and not (reason or (words[0] == "men" and not denied and GOOD & set(words))):
                if risky(words[1:] or words) and not any(h.rule.startswith(_OF_VISIT) for h in here):
                    against.append(Evidence(text=" ".join(words), rule="may take the report back"))
                continue
            if risky(words, reason=reason, dated=bool(dated)):
                told_why = reason or (outcome == "postponed" and any(h.rule in _MOVED for h in hits))
                if (
                    not told_why
                    and _grave(words, opens=clause == 0)
                    and not is_accounted(findings, Kind.VISIT, number, clause)
                ):
                    against.append(Evidence(text=" ".join(words), rule="may take the report back"))
                continue
            thin = thin or denied or words[0] in BUTS
            told = any(h.rule.startswith(_ANSWERS) for h in here)
            thin = thin or not (told or is_accounted(findings, Kind.VISIT, number, clause))
            out.add((number, clause))
    return Beside(remarks=frozenset(out), thin=thin, against=tuple(against))


def _said(findings: Findings, number: int, clause: int) -> bool:
    sentence = findings.sentences[number]
    return in_talk(findings, sentence.spans[sentence.clause_of.index(clause)][0])


def _of_a_thing(sentence: Sentence, clause: int) -> bool:
    """ "… og med en bil, der ikke ville starte bagefter"."""
    if not clause or sentence.clause_words(clause)[0] not in _WHICH:
        return False
    return is_thing(sentence.clause_words(clause - 1)[-1])


_WHICH = words_of("der som")
_HOURS = words_of("moedetid fremmoede ankomst start starttid afgang kl klokken ca cirka fra til praecis med og")


def _overcome(findings: Findings, number: int, clause: int) -> bool:
    """ "Første dato røg på grund af sygdom, men så kom vi der den 13.": what came in the way, and did not."""
    sentence = findings.sentences[number]
    behind = range(clause + 1, sentence.clauses)
    turn = next((c for c in behind if sentence.clause_words(c)[0] == "men"), None)
    return turn is not None and any(h.stands_in(number, turn) for h in findings.of("visit.held", "visit.met"))


def _excused(sentence: Sentence, here: list[Hit]) -> bool:
    """ "Beklager ventetiden, jeg har haft en uge med tre ulykker": why the answer comes late."""
    words = set(sentence.words)
    late = not _SORRY.isdisjoint(words) and (not _LATE.isdisjoint(words) or {"foerst", "nu"} <= words)
    return late and _HERE.isdisjoint(words) and not any(h.rule.startswith(_TOLD_OF) for h in here)


_SORRY = words_of("beklager beklagede undskyld undskyldning sorry beklagelse")
_LATE = words_of(
    "ventetiden ventetid forsinkelsen forsinkelse sene sent tavsheden tavshed svartiden svartid langsommelighed "
    "langsommeligheden radiotavsheden noelen"
)
_HERE = words_of(
    "besoeg besoeget tilsyn tilsynet huset stedet bostedet tilbuddet botilbuddet der derude beboer beboerne personalet "
    "lederen dem dato datoen dagen"
)
_TOLD_OF = ("visit.postponed", "visit.part", "finding", "notification", "visit.unsure")


def harm_told(findings: Findings, hits: list[Hit]) -> list[Evidence]:
    """ "Under besøget den 18. så vi en medarbejder råbe": harm in the very sentences that tell of the visit."""
    out = []
    own = {(h.sentence, p) for h in (*hits, *findings.of("visit.remark")) for p in h.named}
    for number in sorted({h.sentence for h in hits}):
        words = findings.sentences[number].words
        for position, (before, word) in enumerate(zip(("", *words), words, strict=False)):
            if word in _UNTOLD or before in _NONE or (number, position) in own:
                continue
            if word.startswith(RISKY_STARTS) or is_grave(word):
                out.append(Evidence(text=word, rule="may take the report back"))
    return out


_NONE = words_of("ingen intet ikke uden nul hverken")


# "… men makkeren | og jeg tager derud": cut in two by the "og".
_OF_TWO = words_of("men min mine makker makkeren kollega kollegaen kollegerne kolleger")


def _denies_little(words: tuple[str, ...]) -> bool:
    """ "Jeg er ikke overtroisk", "det glemmer jeg ikke": denies nothing that is done on a visit; "da der ikke var tid"
    says why."""
    if words[0] in CAUSES:
        return True
    words = words[1:] if words[0] in _LINKS else words  # "så" is no seeing where it opens a clause
    about = next((w for w in words if w not in _LINKS), "")
    if DENIED.isdisjoint(words) or (is_thing(about) and _OF_US.isdisjoint(words)):
        return True
    return DENIED.isdisjoint(set(words) - _TO_US) and _PERSONS.isdisjoint(words)  # "hunden bed mig ikke"


_TO_US = words_of("mig os mit selv dag dagen")
_PERSONS = words_of("vi jeg han hun de lederen makkeren kollegaen der")


def _grave(words: tuple[str, ...], *, opens: bool) -> bool:
    """Whether a clause (`opens` a sentence) tells of harm, quarrel or change, or turns to the reader."""
    if words[0] in CAUSES or words[0] == "skyldes":
        return False
    if "dog" in words or "imidlertid" in words:
        return True
    asks = words[0] in OPENS_DOUBT and (opens or words[0] in _WHETHER)
    if asks or _turns_to_reader(words):
        return True
    return any(not w.startswith(_UNHARMED) and (w.startswith(RISKY_STARTS) or is_grave(w)) for w in words)


def _turns_to_reader(words: tuple[str, ...]) -> bool:
    """ "Det må I finde ud af", "kan du rette det": asks the reader for something; "får besøg i vinduet" does not."""
    if ADDRESSING.isdisjoint(words):
        return False
    if not ADDRESSED.isdisjoint(set(words) - {"i"}):
        return True
    return any(
        word == "i"
        and not ADDRESSING.isdisjoint(
            (
                *words[max(0, at - 1) : at],
                *words[at + 1 : at + 2],
                *(w for w in words[at + 2 : at + _BESIDE] if w != "ved"),
            )
        )  # "i kø ved Vejle"
        for at, word in enumerate(words)
    )


_BESIDE = 3  # words: "i kan", "i jo kan"
_OF_VISIT = ("visit.held", "visit.planned", "visit.postponed", "visit.anew", "visit.not_yet", "harmless", "courtesy")
_WHETHER = words_of("om hvorvidt")
_UNTOLD = words_of("uanmeldt uvarslet")
_UNHARMED = ("uanmeldt", "mail", "tlf", "cpr", "personnummer", "beklag")
_MOVED = ("visit.postponed", "visit.anew")


def risky(words: tuple[str, ...], *, reason: bool = False, dated: bool = False) -> bool:
    """Whether a clause holds a word that may take the report back, or asks the reader for something."""
    if words[0] in OPENS_DOUBT:
        return True
    if _turns_to_reader(words):
        return True
    for word in words:
        if word in _UNTOLD:
            continue
        if (word[0].isdigit() or word.startswith(FOLDED_WEEKDAYS)) and not dated:
            return True
        if word.startswith(RISKY_STARTS) and not (reason and word.startswith(_OF_REASONS)):
            return True
        if not reason and (word in RISKS or is_grave(word)):
            return True
        if reason and word in REASONED:
            return True
    return False
