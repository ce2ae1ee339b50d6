"""What the offer and the answer settle of what a date alone leaves open."""

from __future__ import annotations

import re
from dataclasses import replace

from messages.danish import MONTHS
from messages.dates.doubts import CHOICE, DIRECTION, RELATIVE, TIME_UNCLEAR, VAGUE, WHICH_MONTH
from messages.meaning.findings import Findings
from messages.meaning.references import Reference, first_day, slot_day
from messages.meaning.spoken_slots import PART
from messages.meaning.stance_cues import Stance
from messages.meaning.text import WORKING_DAYS, fold
from messages.reading import DateMention, Slot


def bounded(reference: Reference, offered: tuple[Slot, ...]) -> Reference:
    """ "Før den 5. maj går det ikke": the offered slots on that side of the day."""
    mention, day = reference.mention, reference.day
    if mention is None or day is None or mention.open is None or not mention.all_day or reference.slots:
        return reference
    before = mention.open == "before"
    slots = tuple(i for i, s in enumerate(offered) if (slot_day(s) < day if before else slot_day(s) >= day))
    return replace(reference, slots=slots, by="date") if slots else reference


def cleared(
    findings: Findings, reference: Reference, mention: DateMention, stance: Stance, offered: tuple[Slot, ...]
) -> bool:
    """Whether what the offer and the answer say settles what the date alone leaves open."""
    day = first_day(mention)
    if mention.doubt is None or day is None:
        return False
    if mention.doubt in (WHICH_MONTH, CHOICE) and _of_that_month(findings, reference, mention, day.month):
        return True  # "I oktober har vi den 2. og den 4."
    if mention.doubt == WHICH_MONTH:
        # "Fredag den 22.": the weekday fits in a month that was offered
        return (
            mention.span is not None
            and _written_weekday(findings, mention)
            and any((slot_day(s).year, slot_day(s).month) == (day.year, day.month) for s in offered)
        )
    settled = stance is Stance.YES or (stance in (Stance.ASKED, Stance.UNSAID) and not reference.slots)
    if mention.doubt == DIRECTION:
        return stance is Stance.YES  # "den 2. oktober har vi holdt fri til jer"
    narrowed = not _NARROW.isdisjoint(findings.sentences[reference.sentence].clause_words(reference.clause))
    if mention.doubt == VAGUE and reference.slots and not narrowed and PART.search(fold(mention.text or "")):
        return True  # "den 20. om morgenen", offered for nine
    if mention.doubt == VAGUE and settled:
        return _AT_NOON.search(mention.text or "") is not None  # "den 15. efter frokost"
    if mention.doubt == RELATIVE:
        # "Dagen før er jeg i retten", "dagen før er der luft", where that day was offered
        return stance in (Stance.NO, Stance.IMPLIED_NO) or (stance is Stance.YES and bool(reference.slots))
    if mention.doubt == TIME_UNCLEAR:
        # The hour stands in another clause: "Den 12. kan jeg ikke, for jeg har et møde kl. 10".
        sentence = findings.sentences[reference.sentence]
        if stance is Stance.YES and _hour_behind_a_but(findings, reference):
            return False  # "Den 3. er fin, men vi er først klar klokken ti"
        return mention.all_day and not any(
            word[0].isdigit() or word in ("kl", "klokken", "halv", "dagen", "hele")
            for word, (start, _), of in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
            if of == reference.clause and not reference.start <= start < reference.end
        )
    return False


def _of_that_month(findings: Findings, reference: Reference, mention: DateMention, month: int) -> bool:
    """Whether the sentence opens with the month a bare day was found in, and names no other."""
    words = findings.sentences[reference.sentence].before(reference.start)
    named = [word for word in findings.sentences[reference.sentence].words if word in _MONTHS]
    return named == [_MONTHS[month - 1]] and words[:2] == ("i", named[0]) and mention.span is not None


def _hour_behind_a_but(findings: Findings, reference: Reference) -> bool:
    sentence = findings.sentences[reference.sentence]
    turned = {c for c in range(reference.clause + 1, sentence.clauses) if sentence.clause_words(c)[0] in _BUT}
    return any(c in turned and w in _CLOCK for w, c in zip(sentence.words, sentence.clause_of, strict=True))


def _written_weekday(findings: Findings, mention: DateMention) -> bool:
    assert mention.span is not None
    return findings.text[mention.span[0] : mention.span[1]].casefold().lstrip("på ").startswith(WORKING_DAYS)


_AT_NOON = re.compile(r"\b(?:(?:efter|over|før|inden|ved|omkring) (?:frokost|middag)|ved middagstid)", re.IGNORECASE)
_NARROW = frozenset({"kun", "tidligt", "tidlig", "sidst", "sent", "foerst", "hen"})
_MONTHS = tuple(map(fold, MONTHS))
_BUT = frozenset({"men", "dog", "but"})
_CLOCK = frozenset({"kl", "klokken", "halv"})
