"""Days to come beside a yes to the invitation, which may narrow it."""

from __future__ import annotations

import re
from datetime import date

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import first_day, last_day
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence

_YEAR = re.compile(r"\b20\d\d\b")


def later_days(findings: Findings, yes: list[Hit], mentions: tuple[DateMention, ...], today: date) -> list[Evidence]:
    """Days to come beside a yes: "gerne, men ikke i uge 8", "vi deltager gerne i 2019"."""
    out = [
        Evidence(text=m.text or str(m.start), rule="a day beside the yes")
        for m in mentions
        if (day := last_day(m)) is not None and day > today and not _of_the_answer(findings, yes, m, today)
    ]
    out += [Evidence(text=m[0], rule="another year") for m in _YEAR.finditer(findings.text) if int(m[0]) > today.year]
    return out


_DEADLINE = words_of("svare frist fristen svarfrist svarfristen deadline lovede")


def _of_the_answer(findings: Findings, yes: list[Hit], mention: DateMention, today: date) -> bool:
    """ "Jeg lovede at svare inden fredag": the answer's day, not the visit's; "min datter er begyndt i skole i denne
    uge": a time that has begun, told apart from the yes."""
    if mention.span is None:
        return False
    for number, sentence in enumerate(findings.sentences):
        if not sentence.start <= mention.span[0] < sentence.end:
            continue
        clause = sentence.clause_at(mention.span[0])
        begins = first_day(mention)
        begun = begins is not None and begins <= today
        apart = not any(h.stands_in(number, clause) for h in yes)
        if begun and apart and not findings.negators[number]:
            return True
        return not _DEADLINE.isdisjoint(sentence.clause_words(clause))
    return False
