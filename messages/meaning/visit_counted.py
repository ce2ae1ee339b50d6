"""Days of a visit that are counted or narrowed down: "det er en uge siden, vi var der", "i uge 48, om fredagen"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from messages.danish import WEEKDAYS
from messages.dates.doubts import GENERAL
from messages.meaning.findings import Findings
from messages.meaning.references import first_day, last_day
from messages.reading import DateMention

_NUMBERS = {
    **{"en": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10},
    **{"fjorten": 14, "tolv": 12, "elleve": 11},
}
_EXACTLY = r"(?:nu|i dag|allerede|altså|vel|jo|faktisk|præcis|præcist|nøjagtig|nøjagtigt|netop|på dagen|kun|bare|hele)"
_AGO = re.compile(
    rf"\bdet er (?:{_EXACTLY} )*(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)}) (?:hele )?(?P<unit>dage?|uger?) siden\b"
    r"(?! (?:næsten|omtrent|cirka|ca|nok|vist|jeg fik|vi fik))",
    re.I,
)
_MOST_DAYS = 60
_TO_WEEKDAY = re.compile(
    r"[\s,(–-]*(?:(?:og|hvor)\s+)?(?:(?:det|vi|jeg|besøget|tilsynet|dagen)\s+"
    r"(?:bliver|er|blev|var|ligger|lå|kommer|kom|siger|sagde)\s+(?:det |så )?)?"
    r"(?:(?:nærmere|helt) bestemt|nemlig|altså|helt præcist?|mere præcist?|præcist?|konkret|dvs\.?|faktisk)?[\s,:–-]*",
    re.I,
)
_WEEKDAY = re.compile(rf"(?:(?:om|på)\s+)?(?P<day>{'|'.join(WEEKDAYS)})(?:en)?", re.I)
_FAR = 70  # characters back to the week


def ago(findings: Findings, today: date) -> tuple[DateMention, ...]:
    """ "Det er præcis en uge siden, vi var der": the day so counted."""
    out = []
    held = {h.sentence for h in findings.of("visit.held", "visit.met", "visit.gone")}
    for found in _AGO.finditer(findings.text):
        if not any(s.begin <= found.start() < s.end for n, s in enumerate(findings.sentences) if n in held):
            continue  # "det er en uge siden, vi aftalte det"
        number = _NUMBERS.get(found["n"].lower()) or int(found["n"])
        days = number * (7 if found["unit"].lower().startswith("uge") else 1)
        if days <= _MOST_DAYS:
            day = today - timedelta(days=days)
            out.append(DateMention(start=day, text=found[0], span=found.span()))
    return tuple(out)


def in_their_weeks(findings: Findings, mentions: tuple[DateMention, ...], today: date) -> tuple[DateMention, ...]:
    """ "I uge 48, nærmere bestemt om fredagen": the weekday of that week, and no habit."""
    out = list(mentions)
    spanned = sorted((m for m in mentions if m.span is not None), key=lambda m: m.span or (0, 0))
    for week, other in pairwise(spanned):
        (starts, ends), (begins, closes) = week.span or (0, 0), other.span or (0, 0)
        named = _weekday(findings.text[begins:closes])
        monday = first_day(week)
        if named is None or monday is None or not _is_week(week, findings.text[starts:ends]):
            continue
        if _TO_WEEKDAY.fullmatch(findings.text[ends:begins]):
            told = replace(other, start=monday + timedelta(days=named), end=None, all_day=True, doubt=None)
            out = [told if m is other else m for m in out if m is not week]
    return tuple(_of_week(findings, m, today) if m.doubt == GENERAL else m for m in out)


def _weekday(text: str) -> int | None:
    named = _WEEKDAY.fullmatch(text.strip(" ,.:"))
    return WEEKDAYS.index(named["day"].lower()) if named else None


def _of_week(findings: Findings, mention: DateMention, today: date) -> DateMention:
    """ "Vi har lagt det i uge 48, og det bliver om tirsdagen": the week was reckoned with, and the doubt is left."""
    begins, closes = mention.span or (0, 0)
    named = _weekday(findings.text[begins:closes])
    head = findings.text[max(0, begins - _FAR) : begins]
    found = next(reversed(list(_WEEK.finditer(head))), None)
    if named is None or found is None or not _TO_WEEKDAY.fullmatch(head[found.end() :]):
        return mention
    monday = today - timedelta(days=today.weekday())
    if found["number"] is None:
        day = monday + timedelta(days=7 * _AWAY[found["which"].lower()] + named)
        return replace(mention, start=day, end=None, all_day=True, doubt=None)
    day = first_day(mention) or today
    return replace(mention, doubt=None) if day.isocalendar()[1] == int(found["number"]) else mention


_WEEK = re.compile(r"\b(?:uge (?P<number>\d{1,2})|(?P<which>næste|denne|sidste) uge)(?=[\s,(–-])", re.I)
_AWAY = {"næste": 1, "denne": 0, "sidste": -1}
_AT_FIRST = re.compile(r"først (?:i )?(?:uge \d|næste uge)", re.I)
_WEEK_DAYS = 4  # from Monday to Friday


def _is_week(mention: DateMention, written: str) -> bool:
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None:
        return False
    if mention.open:
        return first.weekday() == 0 and _AT_FIRST.match(written) is not None
    return first.weekday() == 0 and _WEEK_DAYS <= (last - first).days <= _WEEK_DAYS + 2
