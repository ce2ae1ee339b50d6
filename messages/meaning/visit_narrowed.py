"""Of several days of a report the visit's own: the day and not the week around it, and none of another thing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from messages.dates.doubts import GENERAL, RELATIVE
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import first_day, last_day
from messages.meaning.tables.visit_alone import ALONE, BESIDE_DAY
from messages.meaning.visit_days import Day, DayRole

_NEARER = re.compile(r"^[\s,(–-]*(?:(?:nærmere bestemt|altså|nemlig|helt præcist?|præcist?|dvs\.?)[\s,]*)?$", re.I)


def narrowest(findings: Findings, visits: list[Day], told: list[Hit]) -> list[Day]:
    """ "Uge 43, nærmere bestemt tirsdag den 23.": the day, not the week around it."""
    single = [d for d in visits if d.single]
    if len(single) > 1 and len(single) == len(visits) and len({d.day for d in single}) == 1:
        # "Onsdag stod jeg på måtten kl. 9, og ved middagstid kørte jeg igen"
        timed = [
            d
            for d in single
            if not d.mention.all_day
            and d.mention.doubt is None
            and any(h.stands_in(d.sentence, d.clause) for h in told)
        ]
        if len(timed) == 1 and timed[0] is single[0]:
            return timed
        # "Ankom kl. 8.15, gik kl. 14 den 26."
        return [replace(single[0], mention=replace(single[0].mention, start=single[0].day, end=None, all_day=True))]

    def around(wide: Day) -> bool:
        if wide.single:
            return False
        if wide.mention.open == "after" and wide.mention.span:
            ends = wide.mention.span[1]
            return any(
                d.day >= wide.day
                and d.mention.span
                and (
                    _NEARER.match(findings.text[ends : d.mention.span[0]])
                    or (d.sentence == wide.sentence and ends < d.mention.span[0] and d.day - wide.day < _A_MONTH)
                )
                for d in single
            )
        if wide.mention.open == "before" and wide.mention.span:
            ends = wide.mention.span[1]
            return any(  # "lige før påske, torsdag den 6. april"
                d.sentence == wide.sentence
                and d.mention.span
                and ends < d.mention.span[0]
                and timedelta(0) <= wide.day - d.day < _A_MONTH
                for d in single
            )
        first, last = first_day(wide.mention), last_day(wide.mention)
        if first is None or last is None or wide.mention.open:
            return False
        return any(first <= d.day <= last for d in single)

    return [d for d in visits if not around(d)]


def without_others(findings: Findings, days: list[Day], told: list[Hit]) -> list[Day]:
    """The days that are those of other things, where a cue of the visit (`told`) stands by another: "Det er min
    fødselsdag dagen efter"; "da der ikke var tid i denne uge"."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    if any(d.single and d.mention.doubt is None for d in visits):  # "… så har du fri om lørdagen"
        days = [replace(d, role=DayRole.ASIDE) if d in visits and d.mention.doubt == GENERAL else d for d in days]
        visits = [d for d in days if d.role is DayRole.VISIT]
    sure = [d for d in visits if d.single and any(h.stands_in(d.sentence, d.clause) for h in told)]
    if not sure or len(sure) == len(visits):
        return days
    words = {(h.sentence, c) for h in findings.of("visit.word") for c in range(h.clauses[0], h.clauses[1] + 1)}
    counted = {(d.sentence, d.clause) for d in visits if d.mention.doubt == RELATIVE}  # "grundlovsdag dagen før"
    return [
        replace(d, role=DayRole.ASIDE)
        if d in visits
        and d not in sure
        and (d.sentence, d.clause) not in words
        and ((d.sentence, d.clause) in counted or _of_its_own(findings, d))
        else d
        for d in days
    ]


_A_MONTH = timedelta(days=31)
_OWN = 3  # words of its own


def _of_its_own(findings: Findings, day: Day) -> bool:
    """Whether the day's clause tells of something: it denies, or has words that are no words of a day."""
    if any(findings.sentences[day.sentence].clause_of[p] == day.clause for p in findings.negators[day.sentence]):
        return True
    words = findings.sentences[day.sentence].clause_words(day.clause)
    return sum(not (w[0].isdigit() or w in ALONE or w in BESIDE_DAY) for w in words) >= _OWN
