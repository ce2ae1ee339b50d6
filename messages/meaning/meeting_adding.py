"""A time and what is said of it go into the answer: taken, refused, proposed, or a doubt where nothing is said."""

from __future__ import annotations

import re

from messages.meaning.compared_days import less_than
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_background import half_of_it
from messages.meaning.meeting_cleared import bounded
from messages.meaning.meeting_taking import propose, refuse, take, with_a_refused
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.reading import Evidence, Slot


def add_to(
    findings: Findings,
    reference: Reference,
    references: tuple[Reference, ...],
    stance: Stance,
    answer: Answer,
    offered: tuple[Slot, ...],
) -> None:
    """Put a time into the answer by its stance."""
    words = " ".join(findings.text[reference.start : reference.end].split())
    habit = _HABIT.match(findings.text, reference.start) and not answer.taken & set(reference.slots)
    if stance is Stance.UNSAID and answer.taken and habit:
        return  # "Tirsdag. Om mandagen er her altid kaos."
    if reference.by == "part" and answer.taken and half_of_it(findings, reference, stance, answer):
        return
    if stance in (Stance.UNSAID, Stance.MIXED):
        doubt = Evidence(text=words, rule=RULES[stance])
        answer.doubts.append(doubt)
        if stance is Stance.UNSAID:
            answer.unsaid.append((reference, doubt))
        return
    if stance in (Stance.NO, Stance.IMPLIED_NO):
        if stance is Stance.IMPLIED_NO:
            answer.implied |= set(reference.slots)
        if reference.by == "number" and not reference.slots and reference.doubt and words[-1:].isdigit():
            answer.doubts.append(Evidence(text=words, rule=reference.doubt))
        if reference.by == "hour" and not reference.slots and with_a_refused(reference, references, answer):
            return  # "Den 12. kan jeg ikke, for jeg har et andet møde kl. 10"
        if reference.by == "hour" and not reference.slots:
            answer.hours.append(Evidence(text=words, rule="an hour that was not offered"))
        if less_than(findings, reference):
            answer.refused |= set(reference.slots)
            return  # "onsdagen er lettere end mandagen": second, and not called impossible
        refuse(bounded(reference, offered), answer, offered)
        answer.bounded = answer.bounded or reference.mention is not None
        return
    if reference.slots and reference.by != "range":
        take(findings, reference, stance, answer, offered, words)
        return
    if stance is Stance.ASKED:
        answer.proposals.add(reference.sentence)
        answer.offers = True
    propose(findings, reference, references, stance, reference.mention, answer, words)


_HABIT = re.compile(r"om (?:(?:man|tirs|ons|tors|fre)dagen|morgenen|formiddagen|eftermiddagen)\b", re.IGNORECASE)
RULES = {
    Stance.YES: "suits",
    Stance.NO: "does not suit",
    Stance.IMPLIED_NO: "ruled out by what happens then",
    Stance.ASKED: "proposed",
    Stance.UNSAID: "nothing said of it",
    Stance.MIXED: "said both ways",
}
