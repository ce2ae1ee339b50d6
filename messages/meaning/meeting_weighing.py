"""What a reply says of one time it names: taken, ruled out, asked, or nothing; with the doubts about it."""

from __future__ import annotations

from dataclasses import replace

from messages.dates.doubts import GENERAL, POLARITY
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean
from messages.meaning.meeting_adding import RULES, add_to
from messages.meaning.meeting_answer import Answer, days_of
from messages.meaning.meeting_around import (
    alone,
    asks_itself,
    filled,
    numbers,
    of_another,
    only_the_day,
    overtaken,
    rather,
)
from messages.meaning.meeting_background import told_by_the_day
from messages.meaning.meeting_beside import explains_a_no, tells_why
from messages.meaning.meeting_cleared import cleared
from messages.meaning.meeting_frames import of_the_offer, of_the_season, only_frames, only_free, told_again
from messages.meaning.meeting_leaning import (
    around_only,
    attends_another,
    beside_the_matter,
    every_week,
    lean_beside,
    lean_to,
)
from messages.meaning.meeting_pointed import pointed_at, ranked
from messages.meaning.meeting_taking import refuse
from messages.meaning.meeting_turns import drawn_from, gives_way, turns_to_another, would_have_suited
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Said, Stance
from messages.meaning.stances import Stances
from messages.reading import Evidence, Slot


def weigh(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: Answer,
    offered: tuple[Slot, ...],
) -> None:
    """Add to `answer` what is said of one of the reply's `references`; those before it have been weighed."""
    words = " ".join(findings.text[reference.start : reference.end].split())
    said = stances.of_reference(reference, references)
    if of_the_offer(findings, reference, said):
        said = Said(stance=Stance.UNSAID)
    if said.stance is Stance.UNSAID and told_again(findings, reference, answer):
        return
    if told_by_the_day(findings, stances, reference, references):
        answer.weak = True
        return
    if said.stance in (Stance.YES, Stance.UNSAID) and only_frames(findings, reference, references):
        return
    if said.stance is Stance.YES and answer.taken and of_the_season(findings, reference):
        return
    sentence = findings.sentences[reference.sentence]
    proposing = _proposing(findings, reference)
    stance = said.stance
    if stance in (Stance.NO, Stance.MIXED) and turns_to_another(findings, reference):
        stance, answer.offers = Stance.YES, True
    if stance is Stance.UNSAID and proposing and reference.slots and rather(findings, reference):
        stance = Stance.YES
    if would_have_suited(findings, reference):
        stance, answer.weak = Stance.NO, True
    mention = reference.mention
    own = sentence.clause_words(reference.clause)
    if mention is None and not reference.slots and reference.by == "weekday":
        answer.doubts.append(Evidence(text=words, rule="weekday not offered"))
    named = (
        said.hit is not None
        or (said.stance is Stance.NO and bool(reference.slots))
        or (proposing and stance is Stance.UNSAID and not reference.slots)
    )
    if mention is not None and mention.doubt == POLARITY and named:
        mention = replace(mention, doubt=None)
        reference = replace(reference, mention=mention)
    if mention is not None and cleared(findings, reference, mention, stance, offered):
        mention = replace(mention, doubt=None)
        reference = replace(reference, mention=mention)
    if mention is not None and mention.doubt:
        answer.doubts.append(Evidence(text=mention.text or words, rule=mention.doubt))
    rules_out_a_stranger = stance is Stance.NO and said.hit is None and not reference.slots and mention is not None
    stance = _by_what_stands_around(findings, stances, reference, references, answer, replace(said, stance=stance))
    if every_week(findings, stances, reference, references, answer, stance):
        if mention is not None and mention.doubt:
            answer.doubts.pop()
        answer.weak = True
        answer.stances[reference.start] = Stance.IMPLIED_NO
        refuse(replace(reference, mention=None), answer)
        answer.named.update(dict.fromkeys(reference.slots, True))
        return
    if beside_the_matter(findings, stances, reference, references, stance) or drawn_from(
        findings, stances, reference, references, said.stance
    ):
        if mention is not None and mention.doubt:
            answer.doubts.pop()
        return
    if stance in (Stance.UNSAID, Stance.IMPLIED_NO) and not rules_out_a_stranger:
        leaning = lean_to(findings, stances, reference, references, answer, stance)
        leant = leaning is not stance
        stance, answer.weak = leaning, answer.weak or leant
        if stance is Stance.UNSAID and mention is not None and len(days_of(mention)) > _MONTH:
            if mention.doubt:
                answer.doubts.pop()
            return  # "hvor sært det end lyder i maj måned"
        if leant and stance is not Stance.UNSAID and mention is not None and mention.doubt == POLARITY:
            answer.doubts.pop()
            mention = replace(mention, doubt=None)
            reference = replace(reference, mention=mention)
    if stance is Stance.YES and reference.slots:
        if said.hit is None and not _HOPES.isdisjoint(sentence.words):
            answer.doubts.append(Evidence(text=words, rule="hoped for, and not said"))
        if own[:2] in _TILL_THEN:
            answer.doubts.append(Evidence(text=words, rule="hoped for, and not said"))
        if not _HABITS.isdisjoint(own):
            answer.doubts.append(Evidence(text=words, rule=GENERAL))
        if around_only(findings, reference):
            answer.doubts.append(Evidence(text=words, rule="not the day itself"))
    leant_on = stance is Stance.NO and said.hit is None and not reference.slots and mention is not None
    if leant_on and mention is not None and mention.doubt in (None, POLARITY):
        answer.stances[reference.start] = stance
        answer.asides.append((reference, answer.doubts.pop() if mention.doubt else None))
        return
    if stance in (Stance.NO, Stance.IMPLIED_NO) and tells_why(findings, reference, said.hit):
        doubt = answer.doubts.pop() if mention is not None and mention.doubt else None
        if not explains_a_no(findings, reference, references, answer):
            answer.reasons.append((reference, doubt))
        return
    rule = RULES[stance]
    cue = f"{findings.words(said.hit)} · " if said.hit else ""
    answer.evidence.append(Evidence(text=" ".join(f"{cue}{words}".split()), rule=rule))
    answer.stances[reference.start] = stance
    add_to(findings, reference, references, stance, answer, offered)


def _proposing(findings: Findings, reference: Reference) -> bool:
    """Whether words of the sentence propose something, the day's own left out ("anden dato" may be the second)."""
    return any(
        h.sentence == reference.sentence and not reference.start <= h.start < reference.end
        for h in findings.of("meeting.propose")
        if not findings.inside(h, "meeting.decline")  # "det må vi sige nej til"
    )


def _by_what_stands_around(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: Answer,
    said: Said,
) -> Stance:
    """The stance, where the cues of its clause (`said`) are not all there is to it."""
    stance = said.stance
    sentence = findings.sentences[reference.sentence]
    own = sentence.clause_words(reference.clause)
    words = " ".join(findings.text[reference.start : reference.end].split())
    proposing = _proposing(findings, reference)
    answers = stance is Stance.NO and not _asks_whether(findings, said)
    if stance is Stance.UNSAID and proposing and not sentence.question and reference.slots:
        if "kan" in own:
            stance = Stance.YES  # "Mødet kan ligge fredag den 31."
        elif only_free(findings, reference):
            stance, answer.weak = Stance.YES, True  # "12/9 er jeg i Aalborg. 19/9 fri."
        elif not _INSTEAD.isdisjoint(own) and (
            lean_beside(findings, reference, references, own=True) is Lean.FOR
            or (answer.refused and sentence.before(reference.start) in _ON_THE_OTHER_HAND)
        ):
            stance, answer.weak = Stance.YES, True  # "Torsdag den 3. er derimod fin.", "Derimod torsdag den 3."
    if stance in (Stance.UNSAID, Stance.IMPLIED_NO) and (
        ranked(findings, stances, reference, references) or pointed_at(findings, stances, reference, references)
    ):
        stance, answer.weak = Stance.YES, True
    if (
        stance is Stance.UNSAID
        and only_the_day(findings, stances, reference, references)
        and not alone(findings, references)
    ):
        stance, answer.weak = Stance.YES, True
    if stance is Stance.UNSAID and reference.all_of_them and not sentence.question and _BOTH_OF.issuperset(own):
        stance, answer.weak = Stance.YES, True  # "Begge dage i uge 45."
    if stance is Stance.UNSAID and proposing and reference.by == "range" and reference.slots and own[0] in _REASONS:
        stance, answer.weak = Stance.IMPLIED_NO, True  # "hellere uge 20, for i uge 18 er kun vikarerne her"
    if (
        stance is Stance.UNSAID
        and proposing
        and reference.slots
        and gives_way(findings, stances, reference, references)
    ):
        stance, answer.weak = Stance.IMPLIED_NO, True
    if sentence.question and stance is Stance.UNSAID and asks_itself(findings, stances, reference):
        stance = Stance.YES
    elif (sentence.question and not answers) or (
        stance is Stance.UNSAID
        and proposing
        and lean_beside(findings, reference, references, own=True) is not Lean.AGAINST
    ):
        stance = Stance.ASKED
    elif stance is Stance.UNSAID and (
        overtaken(reference, references, stances) or filled(findings, reference, references, stances)
    ):
        stance = Stance.IMPLIED_NO
    elif (
        stance is Stance.UNSAID
        and alone(findings, references)
        and lean_beside(findings, reference, references) is not Lean.AGAINST
    ):
        stance, answer.bare = Stance.YES, True
        if len({r.slots for r in references}) > 1 and not numbers(findings, references):
            answer.doubts.append(Evidence(text=words, rule="several days and nothing said of them"))
    if stance is Stance.NO and said.hit is None and not reference.slots and reference.mention is not None:
        stance = Stance.UNSAID  # "den 12. juni står kasserne der ikke": nobody rules out a day that was not offered
    elif stance in (Stance.YES, Stance.UNSAID) and of_another(findings, stances, reference, references):
        answer.doubts.append(Evidence(text=words, rule="a day for one and another for somebody else"))
    if stance is Stance.IMPLIED_NO and proposing and not reference.slots and reference.mention is not None:
        stance = Stance.ASKED  # "vi skal i stedet pege på uge 20"
    if stance is Stance.YES and said.hit is not None and attends_another(findings, reference, said.hit):
        stance, answer.weak = Stance.NO, True
        answer.hindered |= set(reference.slots)
    return stance


def _asks_whether(findings: Findings, said: Said) -> bool:
    """ "Kan det ikke blive torsdag?" proposes: its "ikke" belongs to the asking."""
    return said.hit is not None and findings.inside(said.hit, "meeting.propose")


_BOTH_OF = frozenset(
    {
        "begge",
        "alle",
        "dage",
        "datoer",
        "forslag",
        "tider",
        "i",
        "uge",
        "de",
        "to",
        "tre",
        "fire",
        "tak",
        "ja",
        "samtlige",
    }
    | {str(number) for number in range(1, 54)}
)
_TILL_THEN = (("indtil", "da"), ("saa", "laenge"), ("indtil", "videre"), ("foreloebig", "er"), ("foreloebig", "kan"))
_REASONS = frozenset({"for", "da", "fordi", "idet", "eftersom"})
_ON_THE_OTHER_HAND = (("derimod",), ("til", "gengaeld"), ("men", "derimod"), ("men", "til", "gengaeld"))
_INSTEAD = frozenset({"derimod", "gengaeld", "stedet"})
_HOPES = frozenset({"haaber", "haabet", "regner", "forventer", "tror", "mener", "vistnok", "formentlig"})
_HABITS = frozenset({"altid", "plejer", "normalt", "generelt", "saedvanligvis"})
_MONTH = 20  # days
