"""Words that speak of something else on the day, or of less than the meeting: a doubt, unless they tell why not."""

from __future__ import annotations

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_beside import conceded
from messages.meaning.references import Reference, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.text import FOLDED_WEEKDAYS
from messages.reading import Evidence, Slot


def clashes(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """What stands beside the days that are taken or proposed and may take them back."""
    return [
        findings.evidence(h, "something else that day")
        for h in findings.of("meeting.clash")
        if not (_tells_why_not(findings, h) and _of_a_refused(h, references, answer))
        and not _the_other_days(findings, h)
        and not _free_of(findings, h)
        and not _why_another(findings, h, answer)
        and not _of_the_offer(findings, h, references, answer)
        and not findings.inside(h, "harmless")
        and not conceded(findings, h)
    ]


def taken_back(
    findings: Findings, stances: Stances, references: tuple[Reference, ...], answer: Answer, offered: tuple[Slot, ...]
) -> list[Evidence]:
    """ "Torsdag passer fint. Torsdag er jeg i Jylland": a day that is taken, named again with what happens then."""
    days = {slot_day(offered[i]) for i in answer.taken}
    names = {FOLDED_WEEKDAYS[day.weekday()] for day in days} | {str(day.day) for day in days}
    out = []
    for number, sentence in enumerate(findings.sentences):
        for word, (start, _), clause in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True):
            if word not in names or any(r.start <= start < r.end for r in references):
                continue
            if any(cue.stance in (Stance.NO, Stance.IMPLIED_NO) for cue in stances.in_clause(number, clause)):
                out.append(Evidence(text=" ".join(sentence.clause_words(clause)), rule="a slot both taken and refused"))
    return out


def _of_a_refused(hit: Hit, references: tuple[Reference, ...], answer: Answer) -> bool:
    """ "Tirsdag er for tidligt, torsdag passer": speaks of a day that is ruled out."""
    said = {answer.stances.get(r.start) for r in references if hit.stands_in(r.sentence, r.clause)}
    return bool(said) and said <= {Stance.NO, Stance.IMPLIED_NO}


def _tells_why_not(findings: Findings, hit: Hit) -> bool:
    """ "Tirsdag er for tidligt", "den 30. går med flytning, den 1. med …"."""
    words = findings.words(hit).lower().split()
    return "for" in words or hit.clauses[0] != hit.clauses[1]


def _free_of(findings: Findings, hit: Hit) -> bool:
    """ "Den 22. har jeg ikke noget i kalenderen"."""
    words = findings.sentences[hit.sentence].words
    return words[hit.first] == "noget" and hit.first > 0 and words[hit.first - 1] in NEGATORS


def _why_another(findings: Findings, hit: Hit, answer: Answer) -> bool:
    """ "Efteråret er stramt. Tirsdag den 2. har vi holdt fri": told before the day that is proposed."""
    if answer.taken or findings.words(hit).casefold().split()[-1] not in _HARD:
        return False
    return all(m.span is not None and hit.end <= m.span[0] for m in answer.proposed)


def _of_the_offer(findings: Findings, hit: Hit, references: tuple[Reference, ...], answer: Answer) -> bool:
    """ "De tre dage er jeg et andet sted. Den 28. kan jeg": beside a no to the offer, told before what is proposed."""
    if answer.taken or not answer.proposed:
        return False
    beside = {r.sentence for r in references if not r.slots and answer.stances.get(r.start) in _WANTED}
    groups = {h.sentence for h in findings.of("meeting.none", "meeting.all")}
    return hit.sentence in groups - beside


_WANTED = (Stance.YES, Stance.ASKED)


def _the_other_days(findings: Findings, hit: Hit) -> bool:
    """ "Helst den 7. Resten er optaget": the other days, where no people are told of."""
    words = findings.sentences[hit.sentence].words
    return words[hit.first] == "resten" and findings.inside(hit, "meeting.rest") and _PEOPLE.isdisjoint(words)


_HARD = frozenset({"tidligt", "sent", "skævt", "stramt"})
_PEOPLE = frozenset({"os", "dem", "personalet", "holdet", "huset", "gruppen", "ledelsen", "teamet"})
