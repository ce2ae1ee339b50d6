"""Times that only stand around the days of an answer: feasts, ends of a month, the half of the day that explains."""

from __future__ import annotations

import re
from datetime import date, timedelta

from messages.dates.doubts import POLARITY, VAGUE
from messages.meaning.asides import answers_nothing
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meeting_answer import Answer
from messages.meaning.references import Reference, first_day, last_day, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.text import words_of
from messages.reading import Slot


def less_background(
    findings: Findings, references: tuple[Reference, ...], offered: tuple[Slot, ...], today: date
) -> tuple[Reference, ...]:
    """The references without those that only tell of the time around a day named outright."""
    lately = tuple(r for r in references if not _long_ago(findings, r, today))
    if any(r.slots or _by_date(findings, r) for r in lately):
        references = lately
    references = tuple(r for r in references if r.slots or _SINCE.match(findings.text, r.start) is None)
    if len(references) == 1:
        return references
    named = tuple(r for r in references if not _around_a_feast(findings, r, references))
    return tuple(r for r in named if not _roughly(findings, r, named, offered))


def told_by_the_day(
    findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]
) -> bool:
    """ "Om eftermiddagen kan aftenvagten være med. Altså onsdag den 22.": the half of the day is why."""
    if reference.by != "part" or not reference.slots or findings.sentences[reference.sentence].question:
        return False
    own = [r for r in references if r.start > reference.start and r.slots and r.by != "part"]
    taken = [r for r in own if stances.of_reference(r, references).stance is Stance.YES]
    taken = taken or [r for r in own if _opens_alone(findings, r)]
    return bool(taken) and all(len(r.slots) == 1 and set(r.slots) <= set(reference.slots) for r in taken)


def refuses_somewhere(findings: Findings, stances: Stances, references: tuple[Reference, ...]) -> bool:
    """ "Vi skal bisætte en kollega. Den 9. maj kan vi": what hinders, told before the days that are proposed."""
    first = min((r.sentence for r in references), default=0)
    return any(
        any(c.stance is Stance.NO for c in stances.in_clause(number, clause))
        or lean_of(findings.sentences[number].clause_words(clause)) is Lean.AGAINST
        for number in range(first)
        if not findings.sentences[number].question
        for clause in range(findings.sentences[number].clauses)
    )


def forget_background(findings: Findings, answer: Answer) -> None:
    """Times of which nothing is said, and that another time taken settles.

    "Vi så på planen hele formiddagen. Den 13. passer", "7 var for den 15., 2 for den 21., så det bliver den 15."
    """
    taken = [(start, stance) for start, stance in answer.stances.items() if stance is Stance.YES]
    for reference, doubt in answer.unsaid:
        if not (answer.taken or answer.refused >= answer.everything) or findings.sentences[reference.sentence].question:
            continue
        if reference.by == "part":
            told = half_of_it(findings, reference, Stance.UNSAID, answer)
        else:
            told = (
                _named_again(findings, reference, answer)
                or _over_then(findings, reference)
                or (
                    bool(reference.slots)
                    and any(start > reference.start for start, _ in taken)
                    and not _VOTES.isdisjoint(findings.sentences[reference.sentence].clause_words(reference.clause))
                    and len(answer.taken) == 1
                )
            )
        if told:
            answer.doubts = [
                d for d in answer.doubts if d is not doubt and (d.text != doubt.text or d.rule != POLARITY)
            ]
            answer.weak = True


def _over_then(findings: Findings, reference: Reference) -> bool:
    """ "I søndags prøvede jeg støvlerne", "mit sidste tilsyn varede til kl. 19": what was, and no day of the answer."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return not reference.slots and not _PAST.isdisjoint(words) and answers_nothing(words)


def _named_again(findings: Findings, reference: Reference, answer: Answer) -> bool:
    """ "Vi har valgt dag nr. 3, som er onsdag den 26."."""
    opens = findings.sentences[reference.sentence].clause_words(reference.clause)[0]
    return opens in _THAT_IS and bool(reference.slots) and set(reference.slots) <= answer.taken


def half_of_it(findings: Findings, reference: Reference, stance: Stance, answer: Answer) -> bool:
    """ "Nummer 2. Jeg har bedt dem holde eftermiddagen fri.", "… formiddagene går med bad": nothing new is said."""
    if findings.sentences[reference.sentence].question:
        return False
    if answer.taken <= set(reference.slots):
        return stance in (Stance.UNSAID, Stance.ASKED, Stance.YES)
    return stance is Stance.UNSAID and not answer.taken & set(reference.slots)


def _long_ago(findings: Findings, reference: Reference, today: date) -> bool:
    """ "I går var jeg sikker": what was, and no day of the answer."""
    day = last_day(reference.mention) if reference.mention is not None else None
    if day is None or day >= today or reference.slots:
        return False
    return (
        not findings.sentences[reference.sentence].question and _AGO.match(findings.text, reference.start) is not None
    )


def _opens_alone(findings: Findings, reference: Reference) -> bool:
    """ "Altså onsdag den 22."."""
    sentence = findings.sentences[reference.sentence]
    return all(
        word in _SO
        for word, (start, _) in zip(sentence.words, sentence.spans, strict=True)
        if not reference.start <= start < reference.end
    )


def _around_a_feast(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "… klar til sankthans", "lige efter pinsen": no day of its own, where another is named by its date."""
    mention = reference.mention
    if mention is None or reference.by not in ("date", "range") or findings.sentences[reference.sentence].question:
        return False
    said = findings.text[reference.start : reference.end]
    if any(letter.isdigit() for letter in said) or _FEAST.search(said) is None:
        return False
    before = findings.text[max(0, reference.start - _NEAR) : reference.start]
    if _AROUND.match(said) is None and _LEADS.search(before) is None:
        return False
    if findings.negators[reference.sentence]:
        return any(_by_date(findings, r) for r in references if r is not reference)
    return any(
        _by_date(findings, r)
        or (r.by == "weekday" and r.sentence == reference.sentence and len(r.slots) == 1)  # "tirsdagen efter påske"
        for r in references
        if r is not reference
    )


def _roughly(
    findings: Findings, reference: Reference, references: tuple[Reference, ...], offered: tuple[Slot, ...]
) -> bool:
    """ "I slutningen af september går jeg på ferie": why, and far from the days named by their dates."""
    mention = reference.mention
    if mention is None or mention.doubt != VAGUE or not mention.all_day or reference.by == "part":
        return False
    sentence = findings.sentences[reference.sentence]
    told = [h for h in findings.in_sentence(reference.sentence) if h.stands_in(reference.sentence, reference.clause)]
    busy = any(h.rule in ("meeting.busy", "meeting.cannot") for h in told)
    if sentence.question or not busy or any(h.rule == "meeting.propose" for h in told):
        return False
    if any(w in _FROM for w in sentence.clause_words(reference.clause)):
        return False
    first, last = first_day(mention), last_day(mention)
    days = [r.day for r in references if r is not reference and r.day is not None and _by_date(findings, r)]
    days += [slot_day(offered[i]) for r in references if r is not reference and len(r.slots) == 1 for i in r.slots]
    if first is None or last is None or not days:
        return False
    return all(day < first - _FAR or day > last + _FAR for day in days)


def _by_date(findings: Findings, reference: Reference) -> bool:
    """Whether a day is named by its number."""
    return any(letter.isdigit() for letter in findings.text[reference.start : reference.end])


_NEAR = 12  # letters
_FAR = timedelta(days=3)
_SO = frozenset({"altsaa", "saa", "derfor", "dermed", "den", "d", "bliver", "det", "tak"})
_PAST = words_of(
    "varede sluttede blev kom fik gik koerte proevede spiste sov vaagnede stod sad saa laeste vandt hentede begyndte "
    "startede fejrede holdt besoegte moedte talte drak ringede sendte glemte tabte koebte rejste fyldte havde var"
)
_AGO = re.compile(
    r"i (?:går|forgårs|aftes|morges|sidste)\b|sidste uge|forrige|i (?:man|tirs|ons|tors|fre|lør|søn)dags", re.IGNORECASE
)
_FROM = frozenset({"foerst", "tidligst", "igen", "tilbage", "efter", "hjemme"})
_SINCE = re.compile(r"siden (?:jul|nytår|påske|pinse|sommerferien|vinterferien|fastelavn|sankt ?hans)", re.IGNORECASE)
_FEAST = re.compile(
    r"himmelfart|bededag|pinse|påske|grundlovsdag|sankt ?hans|nytår|\bjul|fastelavn|st\. bededag", re.IGNORECASE
)
_AROUND = re.compile(
    r"(?:lige |kort |umiddelbart )?(?:efter|før|inden|op til|siden|mellem|imellem|indtil|omkring)\b", re.IGNORECASE
)
_LEADS = re.compile(r"\b(?:efter|før|inden|op til|siden|klar til|mellem|imellem|indtil|til|op mod)\s+$", re.IGNORECASE)
_THAT_IS = frozenset({"som", "altsaa", "nemlig", "dvs", "der"})
_VOTES = frozenset({"for", "stemmer", "stemmerne", "stemte", "ville", "pegede", "foretrak", "tvivl", "talte", "talt"})
