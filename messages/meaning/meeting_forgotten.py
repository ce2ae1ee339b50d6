"""Times of which nothing is said, and that the days taken settle: seasons, halves of a day, votes that were counted."""

from __future__ import annotations

from messages.dates.doubts import VAGUE
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_frames import of_the_season
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance


def forget_background(findings: Findings, answer: Answer) -> None:
    """Times of which nothing is said, and that another time taken settles.

    "Vi så på planen hele formiddagen. Den 13. passer", "7 var for den 15., 2 for den 21., så det bliver den 15."
    """
    taken = [(start, stance) for start, stance in answer.stances.items() if stance is Stance.YES]
    for reference, doubt in answer.unsaid:
        if not answer.taken or findings.sentences[reference.sentence].question:
            continue
        if reference.by == "part":
            told = half_of_it(findings, reference, Stance.UNSAID, answer)
        else:
            told = (
                bool(reference.slots)
                and any(start > reference.start for start, _ in taken)
                and not _VOTES.isdisjoint(findings.sentences[reference.sentence].clause_words(reference.clause))
                and len(answer.taken) == 1
            )
        if told:
            answer.doubts.remove(doubt)
            answer.weak = True


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


def half_of_it(findings: Findings, reference: Reference, stance: Stance, answer: Answer) -> bool:
    """ "Nummer 2. Jeg har bedt dem holde eftermiddagen fri.", "… formiddagene går med bad": nothing new is said."""
    if findings.sentences[reference.sentence].question:
        return False
    if answer.taken <= set(reference.slots):
        return stance in (Stance.UNSAID, Stance.ASKED, Stance.YES)
    return stance is Stance.UNSAID and not answer.taken & set(reference.slots)


_VOTES = frozenset({"for", "stemmer", "stemmerne", "stemte", "ville", "pegede", "foretrak", "tvivl", "talte", "talt"})
