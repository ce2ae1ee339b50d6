"""The cues that speak for or against a day, sentence by sentence: what each says once its negation is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from messages.danish import MONTHS
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.leaning import denies_a_hindrance
from messages.meaning.references import Reference
from messages.meaning.text import words_of


class Stance(Enum):
    """Yes, no, a no only implied (what else happens that day), proposed as a question, not said, or both."""

    YES = "yes"
    NO = "no"
    IMPLIED_NO = "implied no"
    ASKED = "asked"
    UNSAID = "unsaid"
    MIXED = "mixed"


TURNED = {Stance.YES: Stance.NO, Stance.NO: Stance.YES, Stance.IMPLIED_NO: Stance.YES}


@dataclass(frozen=True, kw_only=True)
class Said:
    """A stance and the words it rests on."""

    stance: Stance
    hit: Hit | None = None
    inherited: bool = False


@dataclass(frozen=True, kw_only=True)
class Cue:
    """A cue and what it says."""

    hit: Hit
    stance: Stance


def cues_of(findings: Findings, number: int) -> list[Cue]:
    """The cues of a sentence, each with what it says after all; in the order of the text."""
    cannot, can, busy = [], [], []
    for hit in findings.hits:
        if hit.sentence != number or (hit.rule in _SPOKEN and _harmless(findings, hit)):
            continue
        if findings.sentences[number].words[max(hit.first - 1, 0) : hit.first + 1] == ("i", "gaar"):
            continue  # "som aftalt i går: den 15."
        if hit.rule in _AGAINST_IT and _over(findings, hit):
            continue
        if hit.rule == "meeting.cannot" and _opens_with_not(findings, hit):
            continue  # "vi kan tirsdag og torsdag, ikke onsdag"
        if hit.rule == "meeting.cannot":
            cannot.append(hit)
        elif hit.rule == "meeting.can":
            can.append(hit)
        elif hit.rule == "meeting.busy":
            busy.append(hit)
    negators = set(findings.negators[number])
    covered = {p for h in cannot for p in h.named} & negators
    out: list[Cue] = []
    for hit in cannot:
        words = findings.sentences[number].words
        own = any(words[p] in NEGATORS for p in hit.named)
        if hit.clauses[0] != hit.clauses[1] and len(hit.named) == 2 and words[hit.first] == "ikke":
            continue  # "torsdag passer ikke, tirsdag passer": the "ikke" closes its own clause
        if any(set(hit.named) < set(h.named) for h in cannot) or any(
            set(hit.named) <= set(h.named) and len(h.named) > len(hit.named) for h in can
        ):
            continue
        if own and _takes_back(findings, hit):
            out.append(Cue(hit=hit, stance=Stance.YES))
            continue
        negation = Negation.NONE if own else findings.negation(hit)
        out.append(
            Cue(hit=hit, stance={Negation.NONE: Stance.NO, Negation.SURE: Stance.YES}.get(negation, Stance.MIXED))
        )
    for hit in can:
        if any(set(hit.named) <= set(c.hit.named) and c.stance is not Stance.YES for c in out):
            continue
        if any(set(hit.named) & set(h.named) and len(h.named) >= len(hit.named) for h in cannot):
            continue
        words = findings.sentences[number].words
        if any(set(hit.named) < set(h.named) for h in can if any(words[p] in NEGATORS for p in h.named)):
            continue  # "ikke noget i kalenderen" is more than "i kalenderen"
        hit = _within(findings, hit)
        negation = findings.negation(hit)
        if negation is Negation.NONE:
            out.append(Cue(hit=hit, stance=Stance.YES))
            continue
        sentence = findings.sentences[number]
        inside = {p for p in negators if hit.covers(sentence.clause_of[p])}
        if inside and inside <= covered and _not_another(findings, hit, cannot):
            out.append(Cue(hit=hit, stance=Stance.YES))
            continue
        if inside and inside <= covered:
            continue  # the cue that holds the negator says it already
        out.append(Cue(hit=hit, stance=Stance.NO if negation is Negation.SURE else Stance.MIXED))
    said = {c for cue in out for c in range(cue.hit.clauses[0], cue.hit.clauses[1] + 1)}
    out += [Cue(hit=h, stance=Stance.IMPLIED_NO) for h in busy if not set(range(h.clauses[0], h.clauses[1] + 1)) & said]
    return sorted(out, key=lambda c: c.hit.first)


def _within(findings: Findings, hit: Hit) -> Hit:
    """ "Den 26. ja, den 27. nej": the "den" behind the "ja" opens what is said of the next day."""
    words = findings.sentences[hit.sentence].words
    if hit.clauses[0] == hit.clauses[1] or len(hit.named) != _PAIR or words[hit.first] != "ja":
        return hit
    if words[hit.named[1]] not in _OPENS_A_DAY or hit.first == 0 or words[hit.first - 1] in _OPENS_A_DAY:
        return hit
    first = hit.named[0]
    begins = findings.sentences[hit.sentence].spans[first]
    return replace(
        hit, last=first + 1, named=(first,), clauses=(hit.clauses[0], hit.clauses[0]), start=begins[0], end=begins[1]
    )


_PAIR = 2
_OPENS_A_DAY = words_of("den d")


def _not_another(findings: Findings, hit: Hit, cannot: list[Hit]) -> bool:
    """ "Jeg kan torsdag den 3. og ikke tirsdag": the "ikke" opens what is said of another day."""
    words = findings.sentences[hit.sentence].words
    told = [h for h in cannot if any(p in h.named for p in findings.negators[hit.sentence])]
    return bool(told) and all(
        h.first > hit.last and words[h.first] == "ikke" and words[h.first - 1] == "og" and len(h.named) > 1
        for h in told
    )


def joined(cues: list[Cue]) -> Said:
    """One stance for several cues: MIXED where they differ."""
    stances = {c.stance for c in cues}
    if not stances:
        return Said(stance=Stance.UNSAID)
    if len(stances) == 1:
        return Said(stance=cues[0].stance, hit=cues[0].hit)
    if stances == {Stance.NO, Stance.IMPLIED_NO}:
        return Said(stance=Stance.NO, hit=next(c.hit for c in cues if c.stance is Stance.NO))
    return Said(stance=Stance.MIXED, hit=cues[0].hit)


def nearest(reference: Reference, beside: list[Reference], cues: list[Cue]) -> Said:
    """In "tirsdag passer og onsdag ikke" each day takes the cue that follows it (or goes before, if none does)."""
    index = beside.index(reference)
    until = next((r.start for r in beside[index:] if r.start > reference.start), 10**9)
    following = [c for c in cues if reference.start <= c.hit.start < until]
    since = next((r.end for r in reversed(beside[:index]) if r.start < reference.start), 0)
    before = [c for c in cues if since <= c.hit.start < reference.start]
    first_is_day = not any(c.hit.start < beside[0].start for c in cues)
    said = joined((following or before) if first_is_day else (before or following))
    return said if said.stance is not Stance.UNSAID else Said(stance=Stance.MIXED)


def _opens_with_not(findings: Findings, hit: Hit) -> bool:
    """Whether a cue reaches over to an "ikke" that opens the next clause and denies what stands behind it."""
    sentence = findings.sentences[hit.sentence]
    last = hit.named[-1]
    return (
        hit.clauses[0] != hit.clauses[1]
        and sentence.words[last] == "ikke"
        and sentence.clause_of[last - 1] != sentence.clause_of[last]
        and sentence.words[last + 1 : last + 2] != ()
    )


def _takes_back(findings: Findings, hit: Hit) -> bool:
    """ "Den 15. er jeg ikke optaget", "jeg er hverken på kursus eller ferie": nothing hinders."""
    sentence = findings.sentences[hit.sentence]
    place = next(p for p in hit.named if sentence.words[p] in NEGATORS)
    of = sentence.clause_of[place]
    before = [w for w, c in zip(sentence.words[:place], sentence.clause_of, strict=False) if c == of]
    behind = [w for w, c in zip(sentence.words[place:], sentence.clause_of[place:], strict=True) if c == of]
    behind = [w for w in behind if not (w[0].isdigit() or w in _OF_A_DAY or w.startswith(_DAYS))]
    return not _BEING.isdisjoint(before) and denies_a_hindrance(behind, 0)


def _over(findings: Findings, hit: Hit) -> bool:
    """ "Før ferien", "ferien slutter den 11.": what would hinder is not on that day."""
    sentence = findings.sentences[hit.sentence]
    alone = len(hit.named) == 1 and hit.first > 0
    before = hit.first - 2 if sentence.words[hit.first - 1] in _WHOSE else hit.first - 1
    if alone and sentence.words[max(before, 0)] in ("foer", "efter", "inden", "siden"):
        return True
    if alone and sentence.words[hit.first - 1] == "fra" and not _HOME.isdisjoint(sentence.clause_words(hit.clauses[0])):
        return True  # "så er alle hjemme fra påskeferie"
    if _FEASTS.issuperset(sentence.words[p] for p in hit.named) and not _AROUND.isdisjoint(
        sentence.words[max(0, hit.first - _NEAR) : hit.first]
    ):
        return True  # "klemt inde mellem store bededag og Kristi himmelfart"
    return any(w in _ENDING for w in sentence.clause_words(hit.clauses[1]))


def _harmless(findings: Findings, hit: Hit) -> bool:
    """Whether a harmless turn of words takes part of the cue; not where the cue takes the whole turn and more."""
    named = set(hit.named)
    return any(
        h.rule == "harmless"
        and not named.isdisjoint(h.named)
        and not set(h.named) < named
        and not (hit.first <= h.first and h.last <= hit.last and hit.last - hit.first > h.last - h.first)
        for h in findings.in_sentence(hit.sentence)
    )


_SPOKEN = ("meeting.cannot", "meeting.can", "meeting.busy")
_AGAINST_IT = ("meeting.cannot", "meeting.busy")
_OF_A_DAY = frozenset({"d", "kl", "dag", "dagen"}).union(MONTHS)
_BEING = words_of("er har bliver staar ligger sidder skal")
_FEASTS = words_of("store bededag kristi himmelfart himmelfartsdag pinse pinsen paaske paasken grundlovsdag jul julen")
_AROUND = words_of("mellem imellem efter foer inden siden op")
_NEAR = 5  # words
_HOME = words_of("hjemme hjem tilbage retur")
_WHOSE = words_of("min mit mine vores vor den det en et hans hendes sin deres jeres min")
_ENDING = ("slutter", "ender", "ophoerer", "udloeber", "overstaaet")
_DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")
