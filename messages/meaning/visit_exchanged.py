"""Two days of a report that stand for one: the one exchanged for the other, the same day told twice, a visit of two
days."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from messages.dates.doubts import DAY_OR_COUNT
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.visit_days import Day, DayRole
from messages.reading import Evidence

_SO = r"(?:(?:nu|så|derfor|desværre|altså|i stedet|ganske enkelt|jo|lige|pludselig|dermed)\s+)*"
_ARTICLE = r"(?:(?:et|en)\s+)?(?:på\s+)?(?:den\s+|d\.\s*)?"
_FOR_ANOTHER = re.compile(
    rf"\s*,?\s*(?:{_SO}(?:er|blev|bliver|blir|ble)\s+{_SO}(?:(?:lavet|ændret|flyttet|rykket|byttet|gjort)\s+)?(?:om\s+)?til"
    rf"|{_SO}(?:må|måtte)?\s*{_SO}(?:viger|vige|veg|bytter|byttes|skiftes|erstattes|erstatter|afløses|udskiftes)\s+{_SO}"
    rf"(?:(?:vi|jeg)\s+)?{_SO}(?:(?:ud|plads|pladsen)\s+)?(?:for|af|med)"
    rf"|(?:→|->|=>|–>|-->|>))\s*{_ARTICLE}",
    re.I,
)
_THAT_IS = re.compile(
    r"\s*[,(–-]?\s*(?:(?:og\s+)?det\s+vil\s+sige|dvs\.?|d\.v\.s\.?|altså|nemlig|det\s+er\s+(?:altså|jo))[\s,:]*"
    r"(?:på\s+|om\s+)?(?:den\s+|d\.\s*)?",
    re.I,
)
_TWO_DAYS = re.compile(
    r"\b(?:(?:de|begge|over|i|på|med|hele)\s+)?to\s+(?:hele\s+|halve\s+|fulde\s+)?dage\b|\bbegge\s+dage\b|\btodages|\bto-dages"
    r"|\bdag\s+(?:1|et|ét)\b.*\bdag\s+(?:2|to)\b|\bførste\s+dag\b.*\banden\s+dag\b",
    re.I | re.S,
)
_APART = timedelta(days=10)


def exchanged(findings: Findings, days: list[Day], today: date) -> tuple[list[Day], list[Hit]]:
    """ "Tirsdag den 20. blev til torsdag den 4.", "26/9 -> 9/10": the old day and the new, and the words that say so.

    Only where the new one is to come: "mandag blev til tirsdag", told afterwards, is when it was held."""
    spanned = sorted((d for d in days if d.mention.span), key=lambda d: d.mention.span or (0, 0))
    out = list(days)
    said: list[Hit] = []
    for old, new in pairwise(spanned):
        if old.sentence != new.sentence or not (old.single and new.single) or new.day <= today or old.day == new.day:
            continue
        if DayRole.MEETING in (old.role, new.role) or findings.sentences[old.sentence].question:
            continue
        (_, ends), (begins, _) = old.mention.span or (0, 0), new.mention.span or (0, 0)
        if not _FOR_ANOTHER.fullmatch(findings.text[ends:begins]):
            continue
        said.append(_between(findings, old, new))
        out = [_plain(old, DayRole.OLD) if d is old else _plain(new, DayRole.VISIT) if d is new else d for d in out]
        break
    return out, said


def _plain(day: Day, role: DayRole) -> Day:
    """ "23-08 -> 31-08": what is exchanged for a day is one."""
    mention = replace(day.mention, doubt=None) if day.mention.doubt == DAY_OR_COUNT else day.mention
    return replace(day, mention=mention, role=role)


def _between(findings: Findings, old: Day, new: Day) -> Hit:
    """The words between two days as a cue of putting off, or those of the old day where there are none ("->")."""
    sentence = findings.sentences[old.sentence]
    (starts, ends), (begins, _) = old.mention.span or (0, 0), new.mention.span or (0, 0)
    named = tuple(p for p, (a, _) in enumerate(sentence.spans) if ends <= a < begins)
    named = named or tuple(p for p, (a, _) in enumerate(sentence.spans) if starts <= a < ends) or (0,)
    first, last = named[0], named[-1]
    return Hit(
        rule="visit.postponed",
        sentence=old.sentence,
        first=first,
        last=last + 1,
        named=named,
        clauses=(sentence.clause_of[first], sentence.clause_of[last]),
        start=sentence.spans[first][0],
        end=sentence.spans[last][1],
    )


def told_apart(findings: Findings, days: list[Day]) -> list[Evidence]:
    """ "I går, det vil sige tirsdag den 29.", written on a Thursday: one day told twice, and not the same."""
    spanned = sorted((d for d in days if d.mention.span and d.single), key=lambda d: d.mention.span or (0, 0))
    out = []
    for one, other in pairwise(spanned):
        (starts, ends), (begins, closes) = one.mention.span or (0, 0), other.mention.span or (0, 0)
        if one.day != other.day and _THAT_IS.fullmatch(findings.text[ends:begins]):
            out.append(Evidence(text=findings.text[starts:closes], rule="one day told as two"))
    return out


def of_two_days(findings: Findings, visits: list[Day]) -> bool:
    """ "Vi brugte to dage på stedet, den 25. og 26. februar": both are the visit's."""
    first, last = min(d.day for d in visits), max(d.day for d in visits)
    told = len({d.day for d in visits}) == 2 and all(d.single for d in visits) and last - first <= _APART
    return told and _TWO_DAYS.search(findings.text) is not None
