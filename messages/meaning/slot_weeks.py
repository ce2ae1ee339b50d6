"""Weeks beside the offered slots: which week a weekday lies in, and what a week says of each of its days."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from messages.meaning.findings import Findings
from messages.meaning.references import Reference, slot_day
from messages.reading import DateMention, Slot

_TWO = 2
_BESIDE = frozenset({"efter", "derefter", "herefter", "derpaa", "dernaest", "foer", "forinden"})


def of_that_week(reference: Reference, references: list[Reference], offered: tuple[Slot, ...]) -> Reference:
    """ "Vi siger tirsdag den 8. Mandag er vi på udflugt": of two Mondays that of the week just spoken of."""
    if reference.by != "weekday" or len(reference.slots) < _TWO or reference.mention is None:
        return reference
    if (reference.mention.text or "").casefold().startswith("om "):
        return reference  # "Den 9. passer. Om mandagen holder vi husmøde": each of them
    before = [r for r in references if r.start < reference.start and len(r.slots) == 1 and r.by == "date"]
    if not before or not reference.mention.all_day:
        return reference
    week = slot_day(offered[before[-1].slots[0]]).isocalendar()[:2]
    near = tuple(i for i in reference.slots if slot_day(offered[i]).isocalendar()[:2] == week)
    return replace(reference, slots=near, doubt="several days it could be") if len(near) == 1 else reference


def another_week(findings: Findings, number: int, week: DateMention | None) -> bool:
    """ "Uge 18 går ikke, men i uge 19 kan jeg mandag": a week beside `week`, which only leads to its days."""
    sentence = findings.sentences[number]
    first, last = week.span if week is not None and week.span is not None else (0, 0)
    return any(
        word == "uge" and not first <= start < last
        for word, (start, _) in zip(sentence.words, sentence.spans, strict=True)
    )


def next_week(findings: Findings, number: int) -> bool:
    """ "I uge 47 flytter vi. Ugen efter kan vi mandag": a week told by the one before."""
    words = findings.sentences[number].words
    return any(a == "ugen" and b in _BESIDE for a, b in pairwise(words))


def week_behind(text: str, day: DateMention, behind: list[DateMention]) -> DateMention | None:
    """ "Mandag og tirsdag i ugen efter": the week named right behind a weekday, or behind others of the kind."""
    for mention in behind[:_FEW]:
        if day.span is None or mention.span is None:
            return None
        between = text[day.span[1] : mention.span[0]]
        if len(between) > _NEAR or not _LINK.fullmatch(between):
            return None
        if mention.all_day and mention.end is not None and _NEXT_WEEK.search(text, *mention.span):
            return mention
    return None


_FEW = 4  # days of one week
_NEAR = 45  # letters
_LINK = re.compile(
    r"(?:[\s,]|\b(?:og|eller|samt|i|den|både|enten)\b|\b(?:man|tirs|ons|tors|fre)dag(?:en)?\b)*", re.IGNORECASE
)
_NEXT_WEEK = re.compile(r"\buge(?:n|rne)?\b", re.IGNORECASE)


def less_repeated(mentions: tuple[DateMention, ...], offered: tuple[Slot, ...]) -> tuple[DateMention, ...]:
    """ "Uge 38 passer, altså kl. 13": of the days of a week with that hour the ones that are on offer, if any are."""
    starts = {s.start for s in offered}
    met = {m.span for m in mentions if m.start in starts}
    many = {m.span for m in mentions if sum(other.span == m.span for other in mentions) > _TWO} & met if met else set()
    return tuple(m for m in mentions if m.span not in many or m.start in starts)
