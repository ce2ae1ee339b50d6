"""The days of a report as they are written: one day told twice, the hour that stands by it, the day that it was not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from messages.danish import WEEKDAYS
from messages.dates import COPENHAGEN
from messages.dates.doubts import DAY_OR_HOUR, DIRECTION, SHARE, TIME_UNCLEAR, VAGUE, WHICH_WEEKDAY
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import first_day, last_day
from messages.meaning.visit_days import Day, DayRole
from messages.reading import DateMention

_GAP = re.compile(r"[\s,(–-]*")
_BARE_DAY = re.compile(rf"\W*({'|'.join(WEEKDAYS)})(?:en)?\W*", re.I)
_WORDS = {"syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12}
_HOUR = (
    r"(?:kl\.?|klokken)\s*(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?"
    rf"|(?P<word>{'|'.join(_WORDS)})(?! (?:min|minutter)\b))\b"
)
_UNTIL = r"(?:\s*(?:-|–|til(?: kl\.?)?)\s*(?P<till>\d{1,2})(?:[.:](?P<past>\d\d))?\b)?"
_BEHIND = re.compile(rf"(?:,\s+(?:altså\s+)?en\s+\w+dag)?[\s.,(]*(?:fra\s+)?{_HOUR}{_UNTIL}", re.I)
_LEFT = re.compile(
    r"\b(?:ud(?: igen| ad døren| derfra)?(?: dér| der)?|færdige?|hjem|derfra|igen|slut(?:tede)?|afslutte\w+|farvel"
    r"|forlod \w+)"
    rf"[\s,]*(?:ved |omkring |cirka )?{_HOUR}",
    re.I,
)
_CLOCK = re.compile(_HOUR, re.I)
_ARRIVAL = re.compile(rf"\b(?:ankomst|start|starter|begynder|møder|fremmøde|ankommer|fra)\s+{_HOUR}{_UNTIL}", re.I)
_LEAVING = re.compile(
    r"\b(?:afgang|slut|slutter|færdig|færdige|afslutning|hjemtur)\s+(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d\d))?", re.I
)
_EARLIEST, _LATEST = 7, 19  # hours at which a visit begins
_HOURS, _MINUTES = 24, 60
_NOT = re.compile(r"\bikke\s*(?:(?:på|om|i|den|d\.?)\s*)?$", re.I)
_AND_NOT = re.compile(r"\s*,?\s*(?:og |men )?(?:altså )?ikke(?: som .{0,30})?\s*(?:på|i|om|den|d\.)?\s*", re.I)
_BUT = re.compile(r"\bmen\b", re.I)
_DONE = re.compile(
    r"\b(?:besøgt|gennemført|afholdt|holdt|udført|klaret|tilset|afviklet|overstået)\s+(?:den\s+|d\.?\s*)?$", re.I
)


def once(findings: Findings, mentions: tuple[DateMention, ...], today: date) -> tuple[DateMention, ...]:
    """ "I går onsdag": a weekday right behind a day that is one is no other day. Nor is one before its date: "torsdag
    to dage efter mødet, den 1. juni". "I mandags for en uge siden" is a week before "i mandags"."""
    out = list(mentions)
    spanned = sorted((m for m in mentions if m.span is not None), key=lambda m: m.span or (0, 0))
    for one, other in pairwise(spanned):
        (starts, ends), (begins, closes) = one.span or (0, 0), other.span or (0, 0)
        between = findings.text[ends:begins]
        day, named = first_day(one), _BARE_DAY.fullmatch(findings.text[begins:closes])
        later, bare = first_day(other), _BARE_DAY.fullmatch(findings.text[starts:ends])
        counted = _AGO.match(findings.text[begins:closes]) and _FROM_DAY.fullmatch(findings.text[starts:ends].strip())
        if counted and day and later and one.all_day and not between.strip():
            shifted = replace(one, start=day - (today - later), span=(starts, closes))
            out = [shifted if m is one else m for m in out if m is not other]
            continue
        if (
            starts < begins < ends
            and day == later
            and _CLOCK.search(findings.text, begins, closes)
            and not _CLOCK.search(findings.text, starts, begins)
        ):
            out.remove(one)  # "ny tid: to 13/9 kl. 8.30", which is no two o'clock
            continue
        if later is not None and bare is not None and WEEKDAYS[later.weekday()] == bare[1].lower() and named is None:
            if later == last_day(other) and not _ANOTHER.search(between):
                out.remove(one)
            continue
        if named is None or day is None or not _GAP.fullmatch(between):
            continue
        if WEEKDAYS[day.weekday()] == named[1].lower() and first_day(one) == last_day(one):
            out.remove(other)
    return tuple(out)


_AGO = re.compile(r"for (?:\w+ )?(?:uger?|dage) siden", re.I)
_FROM_DAY = re.compile(r"(?:i dag|i går|i (?:man|tirs|ons|tors|fre)dags)", re.I)
_ANOTHER = re.compile(r"\b(?:og|eller|men|til|fra|samt|både|ikke|flyttet|rykket|udsat|i stedet)\b|[.!?\n→>]", re.I)


def clocked(findings: Findings, mention: DateMention) -> DateMention:
    """The day with the hour that stands by it: "her til morgen kl. 7.30-10", "den 14., ankomst kl. 10"."""
    if mention.span is None or first_day(mention) != last_day(mention) or mention.open:
        return mention
    begins, ends = mention.span
    if mention.doubt in (SHARE, DAY_OR_HOUR) and _DONE.search(findings.text[:begins][-30:]):
        return replace(mention, doubt=None)  # "besøgt 1/3", "holdt 10.10."
    if mention.all_day and mention.doubt is None:
        found = _BEHIND.match(findings.text, ends)
        return _at(mention, found) if found else mention
    if mention.doubt == TIME_UNCLEAR and not mention.all_day:
        arrivals = list(_ARRIVAL.finditer(findings.text, begins, ends + 1))
        if len(arrivals) == 1:
            leaving = _LEAVING.search(findings.text, begins, ends + 1)
            till = (int(leaving[1]), int(leaving[2] or 0)) if leaving else None
            return _at(mention, arrivals[0], till)
        if len(_CLOCK.findall(findings.text[begins:ends])) == 1:
            return replace(mention, doubt=None)
    return mention


def _at(mention: DateMention, found: re.Match[str], till: tuple[int, int] | None = None) -> DateMention:
    """The day at the hour found, to the hour `till` where no other stands by it."""
    day = first_day(mention)
    if till is None and found["till"]:
        till = int(found["till"]), int(found["past"] or 0)
    start, end = _moment(day, _hour(found), int(found["minute"] or 0)), _moment(day, *till) if till else None
    if start is None or start.hour < _EARLIEST or start.hour > _LATEST or (till and (end is None or end <= start)):
        return mention
    return replace(mention, start=start, end=end, all_day=False, doubt=None)


def _hour(found: re.Match[str]) -> int:
    return _WORDS[found["word"].lower()] if found["word"] else int(found["hour"])


def _moment(day: date | None, hour: int, minute: int) -> datetime | None:
    if day is None or hour >= _HOURS or minute >= _MINUTES:
        return None
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=COPENHAGEN)


def without_leaving(findings: Findings, mention: DateMention) -> DateMention:
    """ "Netop trådt ud ad døren kl. 11.15": when one left is not when the visit began."""
    start = mention.start
    if not isinstance(start, datetime) or mention.end is not None or mention.span is None:
        return mention
    begins, ends = mention.span
    found = _LEFT.search(findings.text, max(0, begins - _NEAR), ends + _NEAR)
    if found is None or (_hour(found), int(found["minute"] or 0)) != (start.hour, start.minute):
        return mention
    return replace(mention, start=start.date(), all_day=True)


_NEAR = 40  # characters


def told_as_today(findings: Findings, today: date) -> list[Day]:
    """ "Kommer lige derfra", "gårsdagens besøg": a day that is named by no date."""
    yesterday = today - timedelta(days=1)
    for rule, day in (("visit.today", today), ("visit.todays", today), ("visit.yesterday", yesterday)):
        for hit in findings.of(rule):
            if findings.sentences[hit.sentence].question:
                continue
            mention = DateMention(start=day, text=findings.words(hit), span=(hit.start, hit.end))
            return [Day(mention, DayRole.VISIT, hit.sentence, hit.clauses[0])]
    return []


def gone_by(day: Day, held: list[Hit], today: date) -> Day:
    """ "Mandag formiddag brugte jeg tre timer derude", "holdt som aftalt den 16.": the last such day."""
    mention = day.mention
    written = (mention.text or "").lower().strip()
    if day.day <= today or not day.single or mention.doubt not in _OPEN:
        return day
    if not any(h.stands_in(day.sentence, day.clause) for h in held):
        return day
    if written.startswith(_WEEKDAYS) and not any(c.isdigit() for c in written) and day.day <= today + _WEEK:
        return replace(day, mention=replace(mention, start=day.day - _WEEK, end=None, all_day=True, doubt=None))
    if mention.all_day and mention.doubt is None and _NUMBERED.fullmatch(written) and day.day.day <= today.day:
        return replace(day, mention=replace(mention, start=today.replace(day=day.day.day)))
    return day


_NUMBERED = re.compile(r"\W*(?:den|d\.?)?\s*\d{1,2}\.?\W*")
_WEEKDAYS = tuple(WEEKDAYS)
_WEEK = timedelta(days=7)
_OPEN = (None, DIRECTION, VAGUE, WHICH_WEEKDAY)


def without_denied(findings: Findings, days: list[Day], *, moved: bool) -> list[Day]:
    """ "Ikke i tirsdags, men dagen før", "rykket: ikke onsdag den 18., men torsdag den 19.": the first was not the day;
    where the visit was `moved` it is the old one."""
    visits = sorted(
        (d for d in days if d.role is DayRole.VISIT and d.mention.span), key=lambda d: d.mention.span or (0, 0)
    )
    if len(visits) != 2 or visits[0].sentence != visits[1].sentence:
        return days
    (begins, ends), (behind, _) = (d.mention.span or (0, 0) for d in visits)
    role = DayRole.OLD if moved else DayRole.ASIDE
    if _AND_NOT.fullmatch(findings.text[ends:behind]):
        return [replace(d, role=role) if d is visits[1] else d for d in days]
    if not _NOT.search(findings.text[max(0, begins - 12) : begins]) or not _BUT.search(findings.text[ends:behind]):
        return days
    return [replace(d, role=role) if d is visits[0] else d for d in days]
