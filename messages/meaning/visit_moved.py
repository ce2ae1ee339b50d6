"""The old day of a visit that was moved and the new one: which is which, and in which month they lie."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from messages.danish import WEEKDAYS
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import first_day
from messages.meaning.tables.visit_alone import PAST
from messages.meaning.text import words_of
from messages.meaning.visit_days import Day, DayRole
from messages.reading import DateMention

_FROM = re.compile(r"\bfra\b", re.I)
_TO = re.compile(r"\btil\b", re.I)
_FOR_IT = re.compile(r"\b(?:til fordel for|(?:ud|om) (?:med|til)|af|→|->)\s+(?:d\.?|den|\w+dag)?(?:\s|$)", re.I)
_NUMBERED = re.compile(r"\W*(?:(?:fra|til|på)\s+)?(?:d\.?|den)?\s*\d{1,2}\.?(?:\s+til)?\W*", re.I)


def with_swapped(findings: Findings, days: list[Day]) -> list[Day]:
    """ "Flyttet en uge, fra den 8. til den 15. marts": what stands between "fra" and "til" is the old day."""
    visits = [d for d in days if d.role is DayRole.VISIT and d.mention.span]
    if len(visits) < 2 or visits[0].sentence != visits[1].sentence:
        return days
    (a, b), (c, _) = (d.mention.span or (0, 0) for d in visits[:2])
    head = findings.text[max(0, a - 8) : b]
    joined = _FROM.search(head) and _TO.search(findings.text[max(0, b - 4) : c + 4])
    again = visits[2:]  # "… Alle biler er inddraget i morgen": the old day once more
    if not joined or any(d.day != visits[0].day for d in again):
        return days
    days = [d for d in days if d not in again]
    return [replace(d, role=DayRole.OLD) if d is visits[0] else d for d in days]


def in_order(days: list[Day], today: date) -> list[Day]:
    """The days as they lie around the day of writing, where only the day of the month is written: "rykkede besøget fra
    den 11. til den 19.", written on the 12th."""
    new = [d for d in days if d.role is DayRole.VISIT]
    if (
        len(new) != 1
        or not _NUMBERED.fullmatch(new[0].mention.text or "")
        or not new[0].mention.all_day
        or not new[0].single
    ):
        return days
    try:
        nearest = today.replace(day=new[0].day.day)
    except ValueError:
        return days
    if not today < nearest < new[0].day:
        return days
    return [replace(d, mention=replace(d.mention, start=nearest)) if d is new[0] else d for d in days]


def with_older(days: list[Day], cues: list[Hit], today: date, *, held: list[Hit]) -> list[Day]:
    """ "Sygdom i morgen, så besøget rykkes til den 6.": the earlier day, of which nothing is said, is the old one; a
    day gone by always is where there is one to come."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    if any(d.day > today for d in visits):
        # "Bilen brød sammen i morges, så i dag gik i vasken": the old day is told, and this is none.
        gone = DayRole.ASIDE if any(d.role is DayRole.OLD for d in days) else DayRole.OLD
        days = [
            replace(d, role=gone)
            if d in visits and (d.day < today or (gone is DayRole.ASIDE and d.day == today))
            else d
            for d in days
        ]
    elif not any(d.role is DayRole.OLD for d in days):
        # "Mandag den 9. var jeg på vej, men der var lukket. Ny dag er ikke sat": the day that came to nothing
        days = [
            replace(d, role=DayRole.OLD)
            if d in visits and d.single and not any(h.stands_in(d.sentence, d.clause) for h in (*cues, *held))
            else d
            for d in days
        ]
    told = [d for d in days if d.role is DayRole.VISIT and any(h.stands_in(d.sentence, d.clause) for h in cues)]
    return [
        replace(d, role=DayRole.OLD)
        if d.role is DayRole.VISIT and told and d not in told and d.day < min(t.day for t in told)
        else d
        for d in days
    ]


def with_newer(findings: Findings, days: list[Day], today: date) -> list[Day]:
    """ "Vi aflyste i fredags og tager den 17. i stedet": of two old days the one to come is the new one; "opgivet til
    fordel for den 6."."""
    old = [d for d in days if d.role is DayRole.OLD]
    if any(d.role is DayRole.VISIT for d in days):
        return days
    spans = [d.mention.span for d in old if d.mention.span]
    if len(old) == len(spans) == 2 and _FOR_IT.search(findings.text[spans[0][1] : spans[1][0] + 4]):
        return [replace(d, role=DayRole.VISIT) if d is old[1] else d for d in days]
    if not any(d.day <= today for d in old):
        return days
    return [replace(d, role=DayRole.VISIT) if d in old and d.day > today else d for d in days]


def with_meant(findings: Findings, days: list[Day]) -> list[Day]:
    """ "Oprindelig stod der den 4., men det blev den 5.": of two days the one that only was meant is the old one."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    if len(visits) < 2:
        return days
    meant = {(h.sentence, c) for h in findings.of("visit.meant") for c in range(h.clauses[0], h.clauses[1] + 1)}
    first = [d for d in visits if (d.sentence, d.clause) in meant]
    if not first or len(first) == len(visits):
        return days
    told = {(h.sentence, c) for h in findings.of("visit.held") for c in range(h.clauses[0], h.clauses[1] + 1)}
    if first[0] is not visits[0] and any((d.sentence, d.clause) in told for d in first):
        return days
    return [replace(d, role=DayRole.OLD) if d in first else d for d in days]


def with_hindered(findings: Findings, days: list[Day], today: date) -> list[Day]:
    """ "Den 3. var de alle på kursus, så vi stod foran en låst dør": when we came in vain is the old day."""
    if any(d.role is DayRole.OLD for d in days) or not any(d.role is DayRole.VISIT and d.day > today for d in days):
        return days
    past = [d for d in days if d.role is DayRole.ASIDE and d.single and d.day <= today]
    if len(past) != 1 or not _IN_VAIN.search(findings.sentences[past[0].sentence].text):
        return days
    return [replace(d, role=DayRole.OLD) if d is past[0] else d for d in days]


_IN_VAIN = re.compile(
    r"\b(?:låste?|forgæves|vendte om|ingen (?:var )?hjemme|da (?:vi|jeg) (?:kom|ankom|stod|ringede)"
    r"|(?:(?:var|lå|blev) (?:vi|jeg)|(?:vi|jeg) (?:var|lå|blev)) (?:\w+ )?(?:syge?|forhindrede?)"
    r"|lukkede? dør|stod (?:vi|jeg) (?:uden|for))\b",
    re.I,
)


def with_week_before(findings: Findings, days: list[Day], today: date) -> list[Day]:
    """ "Onsdag var hele stedet lagt ned, torsdag den 11. er sat af i stedet": the Wednesday gone by, where the day put
    off is a weekday alone and its clause tells of the past."""
    return [
        replace(d, mention=replace(d.mention, start=d.day - _WEEK, end=None, doubt=None))
        if d.role is DayRole.OLD and d.single and today < d.day <= today + _WEEK and _bare_and_past(findings, d)
        else d
        for d in days
    ]


def _bare_and_past(findings: Findings, day: Day) -> bool:
    words = findings.sentences[day.sentence].clause_words(day.clause)
    bare = _WEEKDAY.fullmatch(day.mention.text or "") is not None
    return bare and not _TOLD_PAST.isdisjoint(words) and _TO_COME.isdisjoint(words)


_WEEK = timedelta(days=7)
_WEEKDAY = re.compile(rf"\W*(?:{'|'.join(WEEKDAYS)})\W*", re.I)
_TOLD_PAST = PAST - words_of("har") | words_of("maatte skulle roeg vendte ringede meldte brast aflyste stoppede")
_TO_COME = words_of("er bliver har kommer skal kan maa ryger gaar")


def before(mention: DateMention, visits: list[Day], today: date) -> DateMention:
    """The old day lies before the new one: "i stedet for den 24. bliver det den 7. juni"; of the days that bear the
    number alone it is the one nearest to the day of writing: "vi skulle have været der den 9." where it will be the
    22nd."""
    day = first_day(mention)
    new = min((v.day for v in visits), default=None)
    if day is None or new is None or mention.end is not None or not mention.all_day:
        return mention
    if not _NUMBERED.fullmatch(mention.text or ""):
        return mention
    fit = [d for d in _same_number(day.day, new) if d < new]
    return replace(mention, start=min(fit, key=lambda d: abs((d - today).days))) if fit else mention


def _same_number(number: int, new: date) -> list[date]:
    """The days of that number in the month of `new` and the two before."""
    out = []
    for back in range(3):
        month = new.year * 12 + new.month - 1 - back
        try:
            out.append(date(month // 12, month % 12 + 1, number))
        except ValueError:  # the month has no such day
            continue
    return out
