"""A day of which no cue tells: what the words beside it, and what is said of the other days, lean to."""

from __future__ import annotations

import re

from messages.dates.doubts import RELATIVE
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, is_event, lean_of
from messages.meaning.meeting_answer import Answer, days_of
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.substance import is_harmless
from messages.meaning.text import words_of

TELLING = 3  # words: "henter jeg juletræer"
WHO = ("jeg", "vi", "huset", "personalet", "lederen", "ledelsen", "alle", "beboerne")
_AROUND = re.compile(r"(?:fra|efter|før|inden|siden|til|over|omkring|ca|cirka|senest)\b", re.IGNORECASE)


def lean_to(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: Answer,
    stance: Stance,
) -> Stance:
    """What the words beside a day lean to, where no cue tells; `stance` itself where they lean nowhere."""
    lean = lean_beside(findings, reference, references)
    if lean is Lean.AGAINST:
        answer.hindered |= set(reference.slots)
        return Stance.IMPLIED_NO if stance is Stance.IMPLIED_NO else Stance.NO
    others = {
        stances.of_reference(r, references).stance
        for r in references
        if r is not reference and r.slots and not set(r.slots) & set(reference.slots)
    }
    taken, clear = Stance.YES in others, Stance.MIXED not in others
    refused_beside = any(
        r.sentence == reference.sentence
        and stances.of_reference(r, references).stance in (Stance.NO, Stance.IMPLIED_NO)
        for r in references
        if r is not reference
    )
    if stance is Stance.IMPLIED_NO:
        if reference.slots:
            return Stance.YES if lean is Lean.FOR and not taken else stance
        if reference.mention is None or reference.by == "range":
            return stance
        # nobody tells of a day that was not offered only to say what happens then
        return Stance.YES if lean in (Lean.FOR, Lean.EMPTY) else Stance.UNSAID
    if lean is Lean.FOR:
        return Stance.YES
    if not reference.slots or reference.by not in ("date", "weekday", "number") or not clear:
        return stance
    if _AROUND.match(findings.text, reference.start) or (reference.mention and reference.mention.open):
        return stance  # "vi hører fra jer efter den 15."
    timed = reference.mention is not None and not reference.mention.all_day
    if lean is Lean.EMPTY and not taken and not refused_beside and (timed or _no_verb(findings, reference, references)):
        return Stance.YES
    if lean is Lean.NEITHER and taken and reference.by != "number" and not _answers_too(findings, reference):
        return Stance.NO
    if lean is Lean.NEITHER and not timed and _goes_on(findings, stances, reference, references):
        return Stance.NO
    if lean is Lean.NEITHER and not taken and timed and not _against(findings, reference):
        return Stance.YES
    return stance


def attends_another(findings: Findings, reference: Reference, hit: Hit) -> bool:
    """ "I uge 37 deltager jeg i efteruddannelse": takes part that day, and in something else."""
    sentence = findings.sentences[hit.sentence]
    if (hit.sentence, hit.clauses[1]) != (reference.sentence, reference.clause):
        return False
    if _ATTENDING.isdisjoint(sentence.words[p] for p in hit.named):
        return False
    return any(
        is_event(word)
        and of == reference.clause
        and _INTO & set(sentence.words[max(position - 3, hit.last - 1) : position])
        for position, (word, of) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
        if position > hit.first
    )


_ATTENDING = words_of("deltager deltage deltog medvirker kommer moeder stiller")
_INTO = words_of("i paa til ved")
_OF_WHAT = _INTO | words_of("med hos under om af over")
_ANEW = words_of("jer moedet dialogmoedet gerne ogsaa bedre os tak hellere helst ja fint god godt")


def beside_the_matter(
    findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...], stance: Stance
) -> bool:
    """ "Dagen efter er det Kristi himmelfart": a day that was not offered and is told of, beside one that is taken."""
    mention = reference.mention
    if mention is None or (reference.slots and not _HABIT.match(findings.text, reference.start)):
        return False
    if stance not in (Stance.UNSAID, Stance.IMPLIED_NO) or len(days_of(mention)) > 1:
        return False
    if not any(
        r is not reference
        and r.start != reference.start
        and (not r.slots or not set(r.slots) & set(reference.slots))
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    ):
        return False
    lean = lean_beside(findings, reference, references)
    if reference.slots:
        words = findings.sentences[reference.sentence].clause_words(reference.clause)
        hinders = stance is Stance.IMPLIED_NO and PRESENT.isdisjoint(words)  # "Om mandagen holder vi beboermøde"
        return lean is not Lean.FOR and not hinders
    if stance is Stance.IMPLIED_NO:
        return True
    told = mention.doubt == RELATIVE or _FEAST.search(mention.text or "") is not None
    return told and lean is not Lean.FOR


PRESENT = words_of("arbejde her hjemme samlet samlede fri frie tid bedst roligst plads inde vagt")
"""Words of people who are there on a weekday as a rule: "om onsdagen er alle på arbejde"."""
_FEAST = re.compile(
    r"himmelfart|bededag|pinse|påske|grundlovsdag|sankt|skt\.? hans|nytår|juleaften|1\. maj|fastelavn", re.IGNORECASE
)


_HABIT = re.compile(r"om (?:man|tirs|ons|tors|fre)dagen", re.IGNORECASE)


def every_week(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: Answer,
    stance: Stance,
) -> bool:
    """ "Onsdagen, tak. Om mandagen har vi beboermøde": what is so every week rules an offered Monday out."""
    if stance not in (Stance.UNSAID, Stance.IMPLIED_NO) or not reference.slots or reference.by != "weekday":
        return False
    sentence = findings.sentences[reference.sentence]
    words = sentence.clause_words(reference.clause)
    opens = sentence.spans[sentence.clause_of.index(reference.clause)][0]
    fronted = reference.start == opens or (words[0] in _LEADING and words[1] == "om")
    if sentence.question or not fronted or not _HABIT.match(findings.text, reference.start):
        return False
    if words[0] in _WHY or "nemlig" in words or lean_beside(findings, reference, references) in (Lean.FOR, Lean.BOTH):
        return False
    if answer.refused.issuperset(reference.slots):
        return True  # "mandagene går ikke. Om mandagen er psykiateren her"
    return any(
        not set(r.slots) & set(reference.slots)
        and (r.slots or r.mention is not None)
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
        if r.start != reference.start
    )


_LEADING = words_of("og men mens")
_WHY = words_of("for da fordi")


def around_only(findings: Findings, reference: Reference) -> bool:
    """ "Efter den 15. er vi fri", "tak for forslaget om den 13.": another time than the day, or the offer itself."""
    if _NEAR.match(findings.text, reference.start):
        return _GOES_FOR.search(findings.text, 0, reference.start) is None
    return _OFFER.search(findings.text, max(0, reference.start - 40), reference.start) is not None


_NEAR = re.compile(
    r"(?:efter|før|inden|siden|omkring|senest|fra (?:og med )?(?:den|d\.)|op til|indtil)\b", re.IGNORECASE
)
_GOES_FOR = re.compile(r"\b(?:går|gå|gik) (?:vi |jeg |huset |nu |så |altså |derfor |helst |klart )?$", re.IGNORECASE)
_OFFER = re.compile(
    r"\b(?:tak for|set|modtaget|fået|læst)\b[^.!?\n]{0,25}"
    r"\b(?:mail\w*|forslag\w*|tilbud\w*|besked\w*|brev\w*|invitation\w*)\s+(?:om|til|vedr\.?|på|fra)\s+$",
    re.IGNORECASE,
)


def _no_verb(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Den 13. hos os": nothing happens in the clause."""
    sentence = findings.sentences[reference.sentence]
    return not any(
        word in _HAPPENING
        for word, (start, _), of in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
        if of == reference.clause and not any(r.start <= start < r.end for r in references)
    )


_HAPPENING = words_of(
    "er var bliver blev har havde har faar fik kommer kom skal skulle maa vil ville kan kunne goer gaar gik tager tog "
    "ser saa staar ligger om siden efter foer inden til"
)


def _goes_on(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Den 12. er jeg i byretten, den 19. i Bruxelles": a clause without a verb takes that of the one before."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    if (
        not reference.clause
        or _OF_WHAT.isdisjoint(words)
        or not _ANEW.isdisjoint(words)
        or not _no_verb(findings, reference, references)
    ):
        return False
    if words[0] in ("men", "saa", "derfor", "kun", "gerne", "helst", "mens"):
        return False
    clauses = findings.sentences[reference.sentence].clause_of
    if any(clauses[p] == reference.clause - 1 for p in findings.negators[reference.sentence]):
        return False  # "den 13. går ikke, den 15. på rådhuset"
    before = [r for r in references if (r.sentence, r.clause) == (reference.sentence, reference.clause - 1)]
    return bool(before) and all(
        stances.of_reference(r, references).stance in (Stance.NO, Stance.IMPLIED_NO) for r in before
    )


def _answers_too(findings: Findings, reference: Reference) -> bool:
    """ "Tirsdag går for os": a short clause of another answer, and no telling of what happens that day."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return any(w in ("os", "mig", "alle", "begge", "ogsaa", "nok", "vel", "maaske", "eller") for w in words)


def _against(findings: Findings, reference: Reference) -> bool:
    """Whether anything in the reply could speak against a day, or tells what somebody does on it."""
    if findings.has(*_AGAINST):
        return True
    own = findings.sentences[reference.sentence]
    if any(w.endswith(("ede", "te")) and not w.endswith(("ste", "kte")) for w in own.clause_words(reference.clause)):
        return True  # "som jeg husker det, aftalte vi den 23."
    if any(n != reference.sentence and not is_harmless(findings, n) for n in range(len(findings.sentences))):
        return True
    behind = [w for w, (start, _) in zip(own.words, own.spans, strict=True) if start >= reference.end]
    if own.question or (len(behind) >= TELLING and behind[1] in WHO):
        return True
    return any(
        lean_of(sentence.clause_words(clause), findings.negators[number]) in (Lean.AGAINST, Lean.BOTH)
        for number, sentence in enumerate(findings.sentences)
        for clause in range(sentence.clauses)
    )


_AGAINST = (
    "meeting.cannot",
    "meeting.busy",
    "meeting.none",
    "meeting.rest",
    "meeting.decline",
    "meeting.refuse",
    "meeting.clash",
    "meeting.propose",
    "put_off",
    "condition",
    "maybe",
)


def _of_the_offer(findings: Findings, number: int, clause: int) -> bool:
    """ "… men ikke på de tilbudte dage": says how the offer suits, and nothing of the day before it."""
    return any(h.stands_in(number, clause) for h in findings.of("meeting.all", "meeting.none", "meeting.rest"))


def lean_beside(
    findings: Findings, reference: Reference, references: tuple[Reference, ...], *, own: bool = False
) -> Lean:
    """How the words of a day's own clause lean; where they lean nowhere, those behind it that name no other day.

    `own`: the day's own clause alone.
    """
    sentence = findings.sentences[reference.sentence]
    dated = {r.clause for r in references if r.sentence == reference.sentence}
    found = Lean.EMPTY
    for clause in range(reference.clause, reference.clause + 1 if own else sentence.clauses):
        if clause > reference.clause and (clause in dated or _of_the_offer(findings, reference.sentence, clause)):
            break
        kept = [
            position
            for position, ((start, _), of) in enumerate(zip(sentence.spans, sentence.clause_of, strict=True))
            if of == clause and not any(r.start <= start < r.end for r in references)
        ]
        nays = findings.negators[reference.sentence]
        lean = lean_of([sentence.words[p] for p in kept], [i for i, p in enumerate(kept) if p in nays])
        if lean not in (Lean.NEITHER, Lean.EMPTY):
            return lean
        if lean is Lean.NEITHER and not (
            clause > reference.clause and is_harmless(findings, reference.sentence, clause)
        ):
            found = lean
    return found
