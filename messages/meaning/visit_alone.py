"""A report on a visit that is a day and little else: in answer to "is it held or planned?" a past day means held."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from messages.danish import MONTHS
from messages.dates.doubts import DIRECTION
from messages.meaning.cues import NEGATORS
from messages.meaning.findings import Findings
from messages.meaning.tables.visit_alone import (
    ALONE,
    BESIDE_DAY,
    FROM_AFAR,
    HOUSES,
    NOT_PAST,
    PAST,
    PRESENT,
    UNFIT,
    US,
    WOULD,
)
from messages.meaning.text import WORKING_DAYS, words_of
from messages.meaning.visit_beside import risky
from messages.meaning.visit_days import Day
from messages.reading import Evidence

_GREETING = 4  # words at most
_LONGEST = 14  # words of a sentence that is little more than a day
_WEEKEND = 5  # from this weekday on
_COLON = re.compile(r"\s*[:–-]\s*")
_NAME_ALONE = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?", re.I)  # the last one or the next?
_BEFORE_IT = re.compile(r"\buge \d{1,2}[\s,:(–-]*$", re.I)
_BEHIND_IT = re.compile(r"[\s,(–-]*(?:i )?uge \d{1,2}\b", re.I)
_TODAY_PAST = re.compile(
    r"her til (?:morgen|formiddag|middag|eftermiddag)|i (?:morges|formiddags|middags|eftermiddags)", re.I
)
_TOPIC_OF_TODAY = re.compile(r"dagens|gårsdagens|for ", re.I)
_PAST_DAY = re.compile(r"i (?:går|forgårs|(?:man|tirs|ons|tors|fre)dags)", re.I)


@dataclass(frozen=True, kw_only=True)
class Alone:
    """The outcome that a day alone stands for; `weak` where other things are told beside it."""

    outcome: str
    weak: bool
    doubts: tuple[Evidence, ...] = ()


def read_alone(findings: Findings, visits: list[Day], today: date) -> Alone | None:
    """Read a report without a word of what was or will be done; None where it is more than a day."""
    if not visits or (visits[0].day == today and _TOPIC_OF_TODAY.match(visits[0].mention.text or "")):
        return None
    outcome = "planned" if visits[0].day > today else "held"
    written = (visits[0].mention.text or "").strip(" .!,")
    either = _NAME_ALONE.fullmatch(written) is not None and not _of_week(findings, visits[0])
    nothing_said = Evidence(text=visits[0].mention.text or "", rule="a day and nothing said of it")
    if outcome == "held" and any(s.words == ("ikke",) for s in findings.sentences):
        return None  # "I morges, ja. Ikke."
    if _whole(findings, visits):
        past = _PAST_DAY.fullmatch(written) is not None
        told = past or findings.has("visit.word", "visit.yes")
        if either:
            return Alone(outcome=outcome, weak=True, doubts=(nothing_said,))
        if _topic(findings, visits[0]):
            return Alone(outcome=outcome, weak=True, doubts=(nothing_said,))
        return Alone(outcome=outcome, weak=outcome == "held" and not told)
    if len(visits) > 1 or either or not visits[0].single or visits[0].day.weekday() >= _WEEKEND:
        return None
    if (visits[0].day == today and not _TODAY_PAST.match(written)) or visits[0].mention.doubt not in (None, DIRECTION):
        return None
    if not (_clause_of_day(findings, visits[0], outcome) or _at_the_house(findings, visits[0], outcome)):
        return None
    return Alone(outcome=outcome, weak=True)


def _topic(findings: Findings, visit: Day) -> bool:
    """ "Besøget i går.": names what is spoken of, and says nothing of it."""
    span = visit.mention.span or (0, 0)
    sentence = findings.sentences[visit.sentence]
    rest = [w for w, (start, _) in zip(sentence.words, sentence.spans, strict=True) if not span[0] <= start < span[1]]
    return len(rest) == 1 and rest[0] in _TOPICS


_TOPICS = words_of("besoeget tilsynet tilsynsbesoeget")


def _clause_of_day(findings: Findings, visit: Day, outcome: str) -> bool:
    """ "14/3 kl. 12.30, de har fået besked": whether the clause of the day names places and hours, and no deed."""
    sentence = findings.sentences[visit.sentence]
    if sentence.question:
        return False
    begins = (visit.mention.span or (0, 0))[0]
    told = [
        h
        for h in findings.of("visit.told")
        if h.sentence == visit.sentence
        and (h.clauses[1] == visit.clause or _COLON.fullmatch(findings.text[h.end : max(h.end, begins)]))
    ]
    spoken = {visit.clause, *(h.clauses[1] for h in told)}
    denied = any(sentence.clause_of[p] in spoken for p in findings.negators[visit.sentence])
    taken = {p for h in told for p in range(h.first, h.last)}
    span = visit.mention.span or (0, 0)
    taken |= {p for p, (start, _) in enumerate(sentence.spans) if span[0] <= start < span[1]}
    apart = tuple(
        w
        for p, w in enumerate(sentence.words)
        if not (p in taken or w[0].isdigit() or w in ALONE or w in BESIDE_DAY or w.startswith(WORKING_DAYS))
    )
    if told and not denied and not risky(apart or ("besoeg",)):
        return True  # "ved besøget i går", "jeg lister ned til dem på torsdag"
    for position, clause in enumerate(sentence.clause_of):
        start, end = sentence.spans[position]
        if clause != visit.clause or span[0] <= start < span[1]:
            continue
        word = sentence.words[position]
        named = findings.text[start:end][:1].isupper() and position > 0
        if word in NEGATORS or word in UNFIT[outcome]:
            return False
        if not (named or word[0].isdigit() or word in ALONE or word in BESIDE_DAY or word in _again([visit])):
            return False
    return True


def _at_the_house(findings: Findings, visit: Day, outcome: str) -> bool:
    """ "I fredags havde jeg to gode timer hos dem": we and the house in the day's clause, in the day's tense, and no
    deed that is done from afar."""
    sentence = findings.sentences[visit.sentence]
    span = visit.mention.span or (0, 0)
    here = [p for p, c in enumerate(sentence.clause_of) if c == visit.clause]
    words = [sentence.words[p] for p in here if not span[0] <= sentence.spans[p][0] < span[1]]
    if sentence.question or findings.negators[visit.sentence] or US.isdisjoint(words) or HOUSES.isdisjoint(words):
        return False
    if risky(tuple(words)) or not WOULD.isdisjoint(words) or any(w.startswith(FROM_AFAR) for w in words):
        return False
    past = any(w in PAST or (w.endswith(_PAST_ENDS) and w not in NOT_PAST) for w in words)
    present = any(w in PRESENT or (w.endswith("er") and len(w) > _SHORT) for w in words)
    return past if outcome == "held" else present and not past


_PAST_ENDS = ("ede", "te")
_SHORT = 4  # letters


def _of_week(findings: Findings, visit: Day) -> bool:
    """ "Uge 23, torsdag", "torsdag, uge 23": the weekday alone is none of the last or the next week."""
    begins, ends = visit.mention.span or (0, 0)
    return bool(_BEFORE_IT.search(findings.text[:begins]) or _BEHIND_IT.match(findings.text, ends))


def _again(visits: list[Day]) -> frozenset[str]:
    """ "Tirsdag i næste uge, altså den 30.", "uge 23, torsdag": the numbers and names of a day already told."""
    days = [d.day for d in visits if d.single]
    return frozenset(
        word
        for d in days
        for word in (f"{d.day}", MONTHS[d.month - 1], WORKING_DAYS[d.weekday() % 5][:2], f"{d.isocalendar().week}")
    )


def _whole(findings: Findings, visits: list[Day]) -> bool:
    """Whether the mail is little more than the day itself: names apart, only words that say nothing of it."""
    spans = [d.mention.span for d in visits if d.mention.span]
    greetings = {h.sentence for h in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        if len(sentence.words) > _LONGEST:
            return False
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
            inside = any(a <= start < b for a, b in spans)
            named = findings.text[start:end][:1].isupper() and start != sentence.start
            if not inside and not named and word not in ALONE and word not in _again(visits):
                return False
    return True
