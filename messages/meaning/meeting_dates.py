"""An answer to offered meeting dates: which slots are taken, which days ruled out, which others proposed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from messages.dates.doubts import POLARITY, WEEKDAY
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meant import Meant
from messages.meaning.meeting_alone import refused_with_the_rest, settle, take_the_only_one
from messages.meaning.meeting_answer import Answer, conclude, days_of
from messages.meaning.meeting_background import forget_background, less_background, refuses_somewhere
from messages.meaning.meeting_bare import weigh_bare
from messages.meaning.meeting_clashes import clashes, taken_back
from messages.meaning.meeting_frames import forget_seasons
from messages.meaning.meeting_groups import weigh_groups
from messages.meaning.meeting_hours import settle_hours
from messages.meaning.meeting_leaning import PRESENT, lean_beside
from messages.meaning.meeting_loose_ends import weigh_loose_ends
from messages.meaning.meeting_references import about_the_meeting
from messages.meaning.meeting_stretches import refuse_what_others_replace
from messages.meaning.meeting_taking import refuse
from messages.meaning.meeting_voices import other_place, whose_answer
from messages.meaning.meeting_votes import voted_for
from messages.meaning.meeting_weighing import weigh
from messages.meaning.references import Reference, first_day, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.text import FOLDED_WEEKDAYS, WORKING_DAYS, words_of
from messages.reading import DateMention, Evidence, Slot


def read_meeting_dates(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...], *, today: date
) -> Meant:
    """Read a reply to an offer of slots. `today` is the day the mail was written: nothing before it can be meant."""
    references = about_the_meeting(findings, mentions, offered, today)
    stances = Stances(findings)
    answer = Answer()
    for reference in less_background(findings, references, offered, today):
        weigh(findings, stances, reference, references, answer, offered)
    forget_background(findings, answer)
    weigh_groups(findings, stances, references, answer, offered)
    refused_with_the_rest(findings, references, answer)
    forget_seasons(findings, answer)
    answer.refused |= answer.broadly - answer.taken
    settle_hours(findings, references, answer, offered)
    refuse_what_others_replace(findings, references, answer)
    _booked_already(findings, stances, references, answer)
    take_the_only_one(findings, stances, references, answer)
    _propose_the_rest(findings, references, answer, offered, today)
    if answer.proposed and refuses_somewhere(findings, stances, references):
        answer.hindrance = answer.weak = True
    whole = bool(offered) and answer.refused >= set(range(len(offered))) and not answer.proposed
    if not whole:
        _count_reasons(answer, offered)
    said = answer.taken or answer.refused or answer.proposed or answer.excluded or answer.doubts or answer.bounded
    if not said:
        weigh_bare(findings, stances, answer, offered)
    else:
        weigh_loose_ends(findings, stances, references, answer, offered)
    answer.doubts += [
        findings.evidence(h, "the meeting itself refused")
        for h in findings.of("meeting.refuse")
        if not _skips_days(findings, h, references) and not findings.inside(h, "harmless")
    ]
    told = findings.of("notification.beside", "notification.strong")
    answer.doubts += [findings.evidence(h, "told to the authorities") for h in told]
    answer.doubts += [
        Evidence(text=findings.text[r.start : r.end], rule="all but which?") for r in references if stances.but_for(r)
    ]
    answer.doubts += _met_another_day(findings, references, answer)
    answer.doubts += _corrected(findings, references, answer)
    answer.doubts += _another_hour(findings, references, answer)
    if len(answer.taken) > 1:
        answer.doubts += [
            findings.evidence(h, "one of them, but which?")
            for h in findings.of("meeting.one")
            if "kun" in findings.sentences[h.sentence].clause_words(h.clauses[0])
        ]
        answer.doubts += voted_for(findings, references)
    answer.doubts += _of_another_weekday(findings, stances, answer, offered)
    if answer.taken or answer.proposed:
        answer.doubts += clashes(findings, references, answer)
        answer.doubts += taken_back(findings, stances, references, answer, offered)
        answer.doubts += whose_answer(findings, references) + other_place(findings)
    return conclude(findings, answer, offered, today)


def _met_another_day(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """ "Ja, den 21. er god. Så ses vi den 22.": they meet on one day, and another sentence takes another."""
    meet = {
        r.sentence: set(r.slots)
        for r in references
        if r.slots
        and (
            not _MEET.isdisjoint(findings.sentences[r.sentence].clause_words(r.clause))
            or _concludes(findings, r, answer)
        )
        and not any(findings.sentences[r.sentence].clause_of[p] == r.clause for p in findings.negators[r.sentence])
    }
    return [
        Evidence(text=findings.text[r.start : r.end], rule="two days, and they meet on one")
        for r in references
        for sentence, slots in meet.items()
        if r.sentence != sentence
        and r.slots
        and not slots & set(r.slots)
        and len(slots) == 1
        and answer.stances.get(r.start) is Stance.YES
    ]


def _another_hour(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """ "Vi tager den 15. kl. 13. Kl. 9 er jeg hos tandlægen": an hour alone beside a day that is taken."""
    yes = [r for r in references if answer.stances.get(r.start) is Stance.YES and r.slots]
    alone = [r for r in yes if r.by == "hour" or _CLOCK.match(findings.text, r.start)]
    days = {i for r in yes if r not in alone and r.by in ("date", "weekday") for i in r.slots}
    return [
        Evidence(text=findings.text[r.start : r.end], rule="another hour beside the day that is taken")
        for r in alone
        if days and not days & set(r.slots)
    ]


def _corrected(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """ "Vi ses tirsdag. Nej, onsdag.": the day behind the "nej" is no day refused."""
    taken = {r.sentence for r in references if answer.stances.get(r.start) is Stance.YES}
    out = []
    for reference in references:
        words = findings.sentences[reference.sentence].words
        if reference.by == "number" or (words[0] != "nej" and words[:2] != ("eller", "nej")):
            continue
        bare = len(words) <= _CORRECTION and _OF_IT.isdisjoint(words)
        if bare and reference.sentence - 1 in taken and answer.stances.get(reference.start) is Stance.NO:
            out.append(Evidence(text=" ".join(words), rule="said both ways"))
    return out


def _of_another_weekday(
    findings: Findings, stances: Stances, answer: Answer, offered: tuple[Slot, ...]
) -> list[Evidence]:
    """ "Den 13. juni er glimrende, om onsdagen er alle nemlig på arbejde": why, and of another day of the week."""
    if not answer.taken:
        return []
    taken, gone = (
        {FOLDED_WEEKDAYS[slot_day(offered[i]).weekday()] for i in of} for of in (answer.taken, answer.refused)
    )
    out = []
    for number, sentence in enumerate(findings.sentences):
        for place, word in enumerate(sentence.words):
            if place and sentence.words[place - 1] == "om" and word.endswith("en") and word.startswith(WORKING_DAYS):
                clause = sentence.clause_of[place]
                words = sentence.clause_words(clause)
                refused = stances.of_clause(number, clause).stance in (Stance.NO, Stance.MIXED)
                named = word[:-2] in taken and (len(taken) == 1 or words[0] not in _WHY)
                told = word[:-2] in gone and _WHY.isdisjoint(words)
                if not (named or told or refused) and not PRESENT.isdisjoint(words) and NEGATORS.isdisjoint(words):
                    out.append(Evidence(text=" ".join(words), rule=WEEKDAY))
    return out


def _concludes(findings: Findings, reference: Reference, answer: Answer) -> bool:
    """ "Tirsdag er helt fin. Så har jeg jer i kalenderen onsdag": what is drawn from the day before is another day."""
    words = findings.sentences[reference.sentence].words
    return (
        words[0] == "saa"
        and reference.clause == 0
        and answer.stances.get(reference.start) is Stance.YES
        and _ONE_MORE.isdisjoint(words)
    )


def _count_reasons(answer: Answer, offered: tuple[Slot, ...]) -> None:
    """Where not all is refused, a day on which something else happens is one of the days that do not suit."""
    # "Den 23. er sankthansaften, men den 21. passer": beside a day that is taken it rules nothing out.
    for reference, doubt in [*answer.reasons, *([] if answer.taken else answer.asides)]:
        if answer.taken and not answer.proposed and reference.day not in {slot_day(s) for s in offered}:
            continue  # "Den 8. passer. På fredag er der julefrokost."
        if doubt is not None:
            answer.doubts.append(doubt)
        refuse(reference, answer)


def _propose_the_rest(
    findings: Findings, references: tuple[Reference, ...], answer: Answer, offered: tuple[Slot, ...], today: date
) -> None:
    """A day of which nothing is said.

    "Jeres dage går ikke. Forslag: 26/9": it is proposed, where all that was offered is refused. "Uge 24 er festuge,
    mandag den 26. er fri": it is refused, where it was offered and only another is proposed.
    """
    if answer.taken or not answer.unsaid or not offered:
        return
    if any(findings.sentences[r.sentence].question for r, _ in answer.unsaid):
        return
    strange = [(r, d) for r, d in answer.unsaid if not r.slots]
    known = [(r, d) for r, d in answer.unsaid if r.slots]
    if strange and not known and not answer.proposed and answer.refused >= set(range(len(offered))):
        if all(_could_be_meant(findings, r, today) for r, _ in strange):
            for reference, doubt in strange:
                assert reference.mention is not None
                settle(answer, doubt)
                answer.proposed.append(replace(reference.mention, wanted=True, doubt=None))
            answer.offers = answer.weak = True
    elif known and not strange and answer.proposed and _turned_down(answer, known, offered):
        if any(lean_beside(findings, r, references) is Lean.FOR or _somebody_there(findings, r) for r, _ in known):
            return
        for reference, doubt in known:
            settle(answer, doubt)
            refuse(reference, answer)
        answer.weak = True


def _turned_down(answer: Answer, known: list[tuple[Reference, Evidence]], offered: tuple[Slot, ...]) -> bool:
    """ "Den 4. bisætter vi en kollega, den 6. måles her støj. Den 9. er her fred": the whole offer is told of so."""
    told = {i for r, _ in known for i in r.slots} | answer.refused
    return answer.offers or bool(answer.refused) or _weeks_alone(known) or told >= set(range(len(offered)))


def _somebody_there(findings: Findings, reference: Reference) -> bool:
    """ "Den 14. er jeg her": not the others ("er revisorerne her"), and not what all the house does that day."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    if ("hele", "huset") in pairwise(words) or ("hele", "stedet") in pairwise(words):
        return False
    return not _THERE.isdisjoint(words) and not ("er" in words and _WRITERS.isdisjoint(words))


def _booked_already(findings: Findings, stances: Stances, references: tuple[Reference, ...], answer: Answer) -> None:
    """ "Den 12. og 14. er booket. Mit bud er den 13.": taken already, where another is proposed."""
    if not (answer.taken and answer.proposed and findings.has("meeting.propose")):
        return
    booked = []
    for reference in references:
        if not set(reference.slots) & answer.taken:
            continue
        hit = stances.of_reference(reference, references).hit
        words = findings.sentences[reference.sentence].clause_words(reference.clause)
        if hit is None or _BOOKED.isdisjoint(findings.words(hit).lower().split()) or not _FOR_US.isdisjoint(words):
            return
        booked.append(reference)
    for reference in booked:
        answer.taken -= set(reference.slots)
        answer.stances[reference.start] = Stance.NO
        refuse(reference, answer)
    answer.weak = True


_BOOKED = frozenset({"booket", "reserveret"})
_FOR_US = frozenset({"jer", "hermed", "moedet", "dialogmoedet", "lokalet", "moedelokalet", "hos", "vi", "jeg"})


def _weeks_alone(known: list[tuple[Reference, Evidence]]) -> bool:
    """ "Uge 18 er en uge, hvor vi bygger om. Vi kan den 14. maj": a week told of, and days in another."""
    return all(r.by == "range" for r, _ in known)


def _could_be_meant(findings: Findings, reference: Reference, today: date) -> bool:
    mention = reference.mention
    day = first_day(mention) if mention is not None else None
    words = findings.sentences[reference.sentence].words
    return (
        mention is not None
        and day is not None
        and day > today
        and mention.doubt in (None, POLARITY)
        and (mention.open is None or not mention.all_day)
        and len(days_of(mention)) <= _WEEK
        and not _NOT_THEN.match(findings.text, reference.start)
        and (not mention.all_day or _AWAY_UNTIL.isdisjoint(words))
        and lean_of(words, ()) is not Lean.AGAINST
        and _ALMOST.isdisjoint(words)
    )


def _skips_days(findings: Findings, hit: Hit, references: tuple[Reference, ...]) -> bool:
    """ "Vi springer over alle fire dage": over the days, and not over the meeting."""
    if not findings.sentences[hit.sentence].words[hit.first].startswith("spring"):
        return False
    if any((r.sentence, r.clause) == (hit.sentence, hit.clauses[0]) for r in references):
        return True  # "uge 47 må I springe over"
    if {"den", "dem"} & set(findings.sentences[hit.sentence].clause_words(hit.clauses[0])):
        return any(r.sentence == hit.sentence and r.slots for r in references)  # "den 22. …, så den springer vi over"
    return any(h.sentence == hit.sentence for h in findings.of("meeting.all", "meeting.none"))


_WHY = frozenset({"nemlig", "for", "fordi", "da", "jo"})
_CORRECTION = 6  # words
_OF_IT = frozenset({"til", "kan", "er", "gaar", "passer", "dur", "duer", "desvaerre", "ikke"})
_MEET = frozenset({"ses", "moedes", "gensyn"})
_ONE_MORE = frozenset({"ogsaa", "begge", "eller", "ellers", "baade", "alternativt", "foerst"})
_WRITERS = words_of("vi jeg alle lederen ledelsen souschefen man")
_THERE = frozenset({"her", "hjemme", "huset", "kontoret", "klar", "klare", "med", "ogsaa", "kan"})
_WEEK = 7  # days
_CLOCK = re.compile(r"(?:kl\.?|klokken) ?\d", re.IGNORECASE)
_ALMOST = frozenset({"naesten", "muligvis", "maaske"})
_NOT_THEN = re.compile(r"(?:fra|efter|før|inden|siden|til|indtil|omkring|senest)\b", re.IGNORECASE)
_AWAY_UNTIL = words_of("efter foer inden indtil siden senest tilbage hjemme foerst fra")
