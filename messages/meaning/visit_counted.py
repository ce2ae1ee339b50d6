"""Days of a visit that are counted or narrowed down: "det er en uge siden, vi var der", "i uge 48, om fredagen"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from messages.danish import WEEKDAYS
from messages.dates.doubts import DIRECTION, GENERAL, WHICH_WEEKDAY
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
_WEEK_BEFORE = re.compile(
    r"(?:\buge \d{1,2}|\b(?:næste|denne|sidste|forrige|samme|kommende) uge|\bugen efter)\s*$", re.I
)
_FAR = 70  # characters back to the week


def ago(findings: Findings, today: date) -> tuple[DateMention, ...]:
    """ "Det er præcis en uge siden, vi var der": the day so counted."""
    out = []
    for found in _AGO.finditer(findings.text):
        number = _NUMBERS.get(found["n"].lower()) or int(found["n"])
        days = number * (7 if found["unit"].lower().startswith("uge") else 1)
        if days <= _MOST_DAYS:
            day = today - timedelta(days=days)
            out.append(DateMention(start=day, text=found[0], span=found.span()))
    return tuple(out)


def in_their_weeks(findings: Findings, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """ "I uge 48, nærmere bestemt om fredagen": the weekday of that week, and no habit."""
    out = list(mentions)
    spanned = sorted((m for m in mentions if m.span is not None), key=lambda m: m.span or (0, 0))
    for week, other in pairwise(spanned):
        (_, ends), (begins, closes) = week.span or (0, 0), other.span or (0, 0)
        named = _WEEKDAY.fullmatch(findings.text[begins:closes].strip(" ,.:"))
        monday = first_day(week)
        if (
            named is None
            or monday is None
            or not _is_week(week)
            or not _TO_WEEKDAY.fullmatch(findings.text[ends:begins])
        ):
            continue
        day = monday + timedelta(days=WEEKDAYS.index(named["day"].lower()) - monday.weekday())
        told = replace(other, start=day, end=None, all_day=True, doubt=None)
        out = [told if m is other else m for m in out if m is not week]
    return tuple(_of_week(findings, m) if m.doubt in _OPEN else m for m in out)


_OPEN = (GENERAL, WHICH_WEEKDAY, DIRECTION)


def _of_week(findings: Findings, mention: DateMention) -> DateMention:
    """ "Vi har lagt det i uge 48, og det bliver om tirsdagen": the week was reckoned with, and the doubt is left."""
    if mention.span is None or mention.doubt != GENERAL:
        return mention
    begins, closes = mention.span
    if not _WEEKDAY.fullmatch(findings.text[begins:closes].strip(" ,.:")):
        return mention
    head = findings.text[max(0, begins - _FAR) : begins]
    for found in _LINK_AT.finditer(head):
        if _TO_WEEKDAY.fullmatch(head[found.end() :]) and _WEEK_BEFORE.search(head[: found.end()]):
            return replace(mention, doubt=None)
    return mention


_LINK_AT = re.compile(r"\buge(?:n efter| \d{1,2})?(?=[\s,(–-])", re.I)
_WEEK_DAYS = 4  # from Monday to Friday


def _is_week(mention: DateMention) -> bool:
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None or mention.open:
        return False
    return first.weekday() == 0 and _WEEK_DAYS <= (last - first).days <= _WEEK_DAYS + 2
