"""Another hour on an offered day: told as such ("kl. 13 i stedet"), or only when the door is opened."""

from __future__ import annotations

from datetime import datetime, timedelta

from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.references import Reference, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.text import words_of
from messages.reading import Slot


def settle_hours(
    findings: Findings, references: tuple[Reference, ...], answer: Answer, offered: tuple[Slot, ...]
) -> None:
    """Takes back the doubt about an hour that was not offered where the writer shows that he knows it.

    "Kl. 13 i stedet for kl. 10": the day with the writer's own hour is proposed. "Den 8. låser jeg op kl. 9.45": the
    day is taken. "Den 8. passer, men først fra kl. 12" could be either, any other hour may be a slip: both are asked
    about.
    """
    for reference, doubt in answer.shifted:
        slots = {i for i, slot in enumerate(offered) if slot_day(slot) == reference.day}
        mention = reference.mention
        if not slots or mention is None or not isinstance(mention.start, datetime):
            continue
        if len(slots) == 1 and _opens_door(findings, reference, offered[min(slots)]):
            answer.proposed = [m for m in answer.proposed if m.span != mention.span]
            answer.taken |= slots
            answer.weak = True
        elif mention.open is None and not _then(findings, reference):
            if not (_told(findings, reference, answer) or slots <= answer.refused - answer.taken):
                continue
            if slots & answer.taken and not _as_a_day(slots & answer.taken, references, answer):
                continue
            answer.taken -= slots
            answer.offers = True
            for index in slots:
                answer.named.pop(index, None)  # the day suits, and only its hour does not
        else:
            continue
        answer.doubts = [d for d in answer.doubts if d is not doubt]


def _told(findings: Findings, reference: Reference, answer: Answer) -> bool:
    """Whether the sentence says that another hour is meant than the one on offer."""
    sentence = findings.sentences[reference.sentence]
    if not _MOVED.isdisjoint(sentence.words) or any(word.startswith(_MOVES) for word in sentence.words):
        return True
    asked = answer.stances.get(reference.start) is Stance.ASKED and sentence.question
    return asked and any(h.sentence == reference.sentence for h in findings.of("meeting.propose"))


def _then(findings: Findings, reference: Reference) -> bool:
    """ "Kan I komme den 30. allerede kl. 10? Så kan vi godt.": an answer only if the hour is moved."""
    behind = findings.sentences[reference.sentence + 1 :]
    return bool(behind) and behind[0].words[0] == "saa" and not _ABLE.isdisjoint(behind[0].words[:4])


def _as_a_day(slots: set[int], references: tuple[Reference, ...], answer: Answer) -> bool:
    """Whether the slots were taken by their day alone ("den 8. er fin"), not by their own hour."""
    by = [r for r in references if set(r.slots) & slots and answer.stances.get(r.start) is Stance.YES]
    return bool(by) and all(r.mention is not None and r.mention.all_day for r in by)


def _opens_door(findings: Findings, reference: Reference, slot: Slot) -> bool:
    """ "Den 8. låser jeg op kl. 9.45, så der er tid til kaffe inden mødet"."""
    assert reference.mention is not None
    begins = reference.mention.start
    if not isinstance(begins, datetime) or not timedelta() < slot.start - begins <= _SOON_BEFORE:
        return False
    words = findings.sentences[reference.sentence].words
    return not _DOOR.isdisjoint(words) and not any(w in _DENIED for w in words)


_SOON_BEFORE = timedelta(minutes=75)
_DOOR = words_of("laaser doeren doere porten kaffen kaffe braender aabner aabnes rundstykker rundstykkerne morgenbroed")
_DENIED = frozenset({"ikke", "foerst", "stedet", "hellere", "men", "hvis"})
_ABLE = words_of("kan er passer gaar siger tager med vi jeg")
_MOVED = words_of("stedet istedet hellere foerst senere derimod")
_MOVES = ("ryk", "flyt", "skub", "udskyd", "fremryk")
