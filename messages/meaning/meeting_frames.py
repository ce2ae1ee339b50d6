"""Times that say nothing new: a frame for another day, a weekday named again, words that only call a day free."""

from __future__ import annotations

from messages.dates.doubts import VAGUE
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer, days_of
from messages.meaning.references import Reference, first_day
from messages.meaning.stance_cues import Said, Stance
from messages.meaning.text import FOLDED_WEEKDAYS, fold


def told_again(findings: Findings, reference: Reference, answer: Answer) -> bool:
    """ "Vi foreslår fredag den 16. Kagedagen er også fredag": the weekday of a day proposed before."""
    days = [day for m in answer.proposed if (day := first_day(m)) is not None]
    written = fold(findings.text[reference.start : reference.end])
    return (
        reference.by == "weekday"
        and not reference.slots
        and {written} == {FOLDED_WEEKDAYS[day.weekday()] for day in days}
    )


def only_frames(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Uge 25 er den roligste, så vi tager onsdagen", "jeg har en ledig dag i juni, og det er fredag den 23."."""
    if not _BUT_FOR.isdisjoint(findings.sentences[reference.sentence].words):
        return False  # "Uge 26 er fri, bortset fra tirsdagen"
    days = days_of(reference.mention) if reference.mention is not None and reference.by == "range" else []
    if len(days) < _WEEK:
        return False
    behind = [r for r in references if r.sentence == reference.sentence and r.start >= reference.end]
    return bool(behind) and all(
        r.clause > reference.clause
        and r.by != "range"
        and (r.day in days or (bool(r.slots) and set(r.slots) <= set(reference.slots)))
        for r in behind
    )


def of_the_season(findings: Findings, reference: Reference) -> bool:
    """ "Velkommen til juni", beside a day in it: a month or so, and nothing that makes all of it suit."""
    mention = reference.mention
    if mention is None or reference.by != "range" or len(days_of(mention)) <= _WEEK:
        return False
    sentence = findings.sentences[reference.sentence]
    return not sentence.question and _WHOLE.isdisjoint(sentence.clause_words(reference.clause))


def forget_seasons(findings: Findings, answer: Answer) -> None:
    """ "Alt er ledigt hos mig de tre dage. Det sker sidst i juni én gang hvert tiende år"."""
    if not answer.taken or answer.proposed:
        return
    for reference, doubt in answer.unsaid:
        if of_the_season(findings, reference) and doubt in answer.doubts:
            answer.doubts.remove(doubt)
            mention = reference.mention
            answer.doubts = [d for d in answer.doubts if mention is None or d.text != mention.text or d.rule != VAGUE]
            answer.weak = True


def of_the_offer(findings: Findings, reference: Reference, said: Said) -> bool:
    """ "Den 16. maj kl. 12. Jeres datoer er optaget": the no of another sentence speaks of the offer."""
    if not said.inherited or said.hit is None or reference.slots or said.stance not in (Stance.NO, Stance.IMPLIED_NO):
        return False
    groups = findings.of("meeting.all", "meeting.none", "meeting.rest")
    return said.hit.sentence != reference.sentence and any(h.sentence == said.hit.sentence for h in groups)


def only_free(findings: Findings, reference: Reference) -> bool:
    """Whether what sounds like a proposal is no more than that the day is free."""
    told = [h for h in findings.in_sentence(reference.sentence) if h.rule == "meeting.propose"]
    sentence = findings.sentences[reference.sentence]
    here = {reference.clause}
    if _FREE.issuperset(sentence.clause_words(reference.clause + 1)):
        here.add(reference.clause + 1)  # "Den 19: fri"
    return all(h.clauses[0] in here and {sentence.words[p] for p in h.named} <= _FREE for h in told) and not any(
        sentence.clause_of[p] == reference.clause for p in findings.negators[reference.sentence]
    )


_WEEK = 7  # days
_WHOLE = frozenset(
    {"hele", "alle", "begge", "resten", "hver", "fri", "frit", "ledig", "ledigt", "samtlige", "kan", "passer"}
)
_BUT_FOR = frozenset({"undtagen", "undtaget", "bortset", "minus", "naer", "paanaer", "dog", "ikke"})
_FREE = frozenset({"ledig", "ledige", "ledigt", "fri", "frie", "frit", "aaben", "aabent", "aabne"})
