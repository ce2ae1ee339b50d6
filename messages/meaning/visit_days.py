"""Whose each day of a report on a visit is: the visit's, the one it was moved from, the meeting's, another thing's."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from messages.dates import COPENHAGEN
from messages.dates.doubts import SHARE, TIME_UNCLEAR, VAGUE, WHICH_WEEKDAY
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import first_day, last_day
from messages.meaning.visit_other_things import of_the_visit, travels
from messages.meaning.visit_today import begged, names_today, of_roads, wished
from messages.reading import DateMention

_NEW = re.compile(
    r"(?:\btil(?: engang| en gang| begyndelsen af| slutningen af| midten af| sidst)?(?: i| på)?(?: d\.?| den)?"
    r"|\bbliver(?: det)?(?: i stedet)?|\bi stedet(?: for)?|\bnemlig|→|->|[:=])\s*$",
    re.I,
)
_OLD = re.compile(r"(?:\bfra(?: d\.?| den)?|\bi (?:stedet for|st\.? ?f\.?|stf\.?)(?: d\.?| den)?)\s*$", re.I)
_UNTIL_MEAL = re.compile(
    r"(?:inden|før|efter|over|til) (?:fyraften|frokost\w*|middag\w*|lukketid|morgenmad\w*|kaffen)", re.I
)
_FOUND = re.compile(r"\b(?:fandt|fundet|nåede|nået|kom|kommet)(?: os)?\s*$", re.I)
_EXCHANGED = re.compile(r"erstat|afløs|byt|vente (?:til|på)", re.I)
_HINDERED = re.compile(r"\s+(?:er|har|skal|holder|går|duer|kan|ligger|falder)\s+(?!vi\b|det\b|dagen|den ny|ny\b)", re.I)
_FROM_VISIT = re.compile(r"(?:besøg|besøget|tilsyn|tilsynet|tilsynsbesøg|tilsynsbesøget)\s*$", re.I)
_OF_LETTER = re.compile(
    r"(?:forespørgsel|henvendelse|skrivelse|brev|brevet|mail|mailen|indkaldelse|rykker|påmindelse|opfordring|anmodning|"
    r"besked|varsel|varslingsbrev|rapport|udkast|høring|afgørelse|meddelelse|spørgsmål|indstilling|notat|referat)\s+"
    r"(?:af|fra|dateret|sendt|modtaget|pr\.?)\s*(?:d\.?|den)?\s*$",
    re.I,
)
# "Vi har i dag lagt besøget fast til den 21.": the day it was arranged.
_HAS = re.compile(r"\b(?:har|er|blev|fik)(?: (?:vi|jeg|besøget|det))?\s*$", re.I)
_ARRANGED = re.compile(
    r"^\s+(?:aftalt|lagt|fastsat|fastlagt|sat|booket|planlagt|varslet|berammet)\b(?!.*\bbag\b)", re.I
)
_BECAUSE = frozenset({"fordi", "da", "idet", "eftersom"})
_SAME_WEEK = re.compile(r"^\s*(?:i )?(?:den )?samme uge\b", re.I)
_CLOCK = re.compile(r"\b(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d\d))?\b", re.I)
_PART_PAST = re.compile(
    r"i (?:går|forgårs|\w+dags) (?:for|efter)middags$"
    r"|\b(?:(?:for|efter)?middag|morgen)(?:en)? i (?:går|forgårs|\w+dags)$",
    re.I,
)
_PART_TODAY = re.compile(r"\W*i (?:(?:for|efter)?middags|morges|aftes)\W*", re.I)  # not "kl. 9 i morges"
_LONG = re.compile(r"\bhel(?:e)? (?:formiddag|eftermiddag|morgen|aften|dag)", re.I)
_PART = re.compile(
    r"morgen|morges|formiddag|middag|eftermiddag|aften|dag(?:en)?\b|slut|tidlig|sen|frokost|lukketid", re.I
)
_IS_THE_DAY = re.compile(r"\s+(?:var|er|blev|bliver)\s+(?:dagen|datoen|vi|jeg|besøgs\w+|tilsyns\w+)\b", re.I)
_HOURS_TOLD = re.compile(r"\bfra \w+ til\b|\d\s*[-–]\s*\d|\bhalv\b|kvart|\d[.:]\d\d|-tiden\b", re.I)
_WHOLE_DAY = re.compile(r"hele (?:dagen|formiddagen|eftermiddagen)|heldags|en hel dag|det meste af dagen", re.I)


class DayRole(Enum):
    """Whose day it is."""

    VISIT = "visit"
    OLD = "old"
    MEETING = "meeting"
    ASIDE = "aside"


@dataclass(frozen=True)
class Day:
    """A day that the report names, with its place."""

    mention: DateMention
    role: DayRole
    sentence: int
    clause: int

    @property
    def day(self) -> date:
        return first_day(self.mention) or date.max

    @property
    def single(self) -> bool:
        return self.mention.open is None and first_day(self.mention) == last_day(self.mention)


def placed(findings: Findings, mention: DateMention, held: list[Hit], planned: list[Hit], postponed: list[Hit]) -> Day:
    """A mention with its role, by the cues in its clause."""
    mention = _exact(findings, mention)
    start, ends = mention.span or (0, 0)
    number = next((n for n, s in reversed(list(enumerate(findings.sentences))) if s.begin <= start), 0)
    sentence = findings.sentences[number]
    clause = sentence.clause_at(start)

    def here(hits: list[Hit]) -> list[Hit]:
        return [h for h in hits if h.stands_in(number, clause)]

    if names_today(findings.text, start) or of_roads(sentence.clause_words(clause)):
        return Day(mention, DayRole.ASIDE, number, clause)
    if _of_meeting(findings, here, start, [*held, *postponed]):
        return Day(mention, DayRole.MEETING, number, clause)
    if (
        _OF_LETTER.search(findings.text[max(0, start - 40) : start])
        or wished(findings, mention)
        or begged(findings, mention)
    ):
        return Day(mention, DayRole.ASIDE, number, clause)
    if travels(sentence.clause_words(clause)) or (
        here(list(findings.of("visit.thing"))) and not of_visit(findings, start)
    ):
        return Day(mention, DayRole.ASIDE, number, clause)
    if mention.span and _HAS.search(findings.text[:start]) and _ARRANGED.match(findings.text[mention.span[1] :]):
        return Day(mention, DayRole.ASIDE, number, clause)
    off = here(postponed)
    aside = [h for h in here(list(findings.of("visit.aside"))) if not of_the_visit(findings, h, ends)]
    if postponed and not off and (aside or not here(planned)) and sentence.clause_words(clause)[0] in _BECAUSE:
        return Day(mention, DayRole.ASIDE, number, clause)  # "udsat, fordi lederen skal til begravelse den 10."
    if off:
        since = max((h.end for h in off if h.end <= start), default=start)
        if any(since <= h.start < start for h in here(planned)):
            return Day(mention, DayRole.VISIT, number, clause)  # "blev udskudt og ligger nu torsdag den 1."
        return Day(mention, _old_or_new(findings, mention.span or (0, 0), off), number, clause)
    if (here(held) or here(planned)) and not _passed_over(findings, here, [*held, *planned], start):
        return Day(mention, DayRole.VISIT, number, clause)
    return Day(mention, DayRole.ASIDE if aside else DayRole.VISIT, number, clause)


def settled(findings: Findings, visit: Day, others: list[Day]) -> Day:
    """The visit's day without the doubts that matter to no visit: how long it lasted, in what part of the day."""
    mention = visit.mention
    if mention.span is None or not visit.single:
        return visit
    text = findings.text
    written = text[mention.span[0] : mention.span[1]]
    if mention.doubt == SHARE and _IS_THE_DAY.match(text[mention.span[1] :]):
        return replace(visit, mention=replace(mention, doubt=None))
    parted = _PART_PAST.search(written) or _PART_TODAY.fullmatch(written) or _LONG.search(written)
    rough = mention.doubt == VAGUE or (mention.doubt is None and parted)
    if rough and _PART.search(written):
        return replace(visit, mention=replace(mention, start=first_day(mention), end=None, all_day=True, doubt=None))
    if mention.doubt == TIME_UNCLEAR and mention.all_day:
        clocks = _CLOCK.findall(text)
        if len(clocks) == 1:
            return replace(visit, mention=_at(mention, int(clocks[0][0]), int(clocks[0][1] or 0)))
        if not clocks and (_WHOLE_DAY.search(text) or not _HOURS_TOLD.search(text[mention.span[0] :])):
            return replace(visit, mention=replace(mention, doubt=None))
    if mention.doubt == WHICH_WEEKDAY and _SAME_WEEK.match(text[mention.span[1] :]):
        weeks = {d.day.isocalendar()[:2] for d in others if d.single}
        if weeks == {visit.day.isocalendar()[:2]}:
            return replace(visit, mention=replace(mention, doubt=None))
    return visit


def of_visit(findings: Findings, start: int) -> bool:
    """ "Rapporten fra besøget den 18. maj": of a thing that a visit left, the day is the visit's."""
    return _OF_VISIT.search(findings.text[max(0, start - 60) : start]) is not None


_OF_VISIT = re.compile(
    r"\b(?:fra|efter|under)\s+(?:mit |vores |selve )?(?:besøg(?:et)?|tilsyn(?:et)?|tilsynsbesøg(?:et)?|inspektionen)"
    r"(?:\s+(?:hos|på|i|ved)\s+[\w -]{3,25}?)?\s+$",
    re.I,
)
_EARLIEST, _LATEST = 7, 19  # hours at which a visit begins


def _at(mention: DateMention, hour: int, minute: int) -> DateMention:
    day = first_day(mention)
    if day is None or not _EARLIEST <= hour <= _LATEST or minute > 59:
        return mention
    start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=COPENHAGEN)
    return replace(mention, start=start, all_day=False, doubt=None)


def _exact(findings: Findings, mention: DateMention) -> DateMention:
    """ "Kommer først den 8. juni", "tilsynet fra 31. oktober" name the day of a visit; else they are bounds."""
    text = (mention.text or "").lower()
    start = mention.span[0] if mention.span else 0
    if mention.open == "after" and "fra" in text and _FROM_VISIT.search(findings.text[:start][-20:]):
        return replace(mention, open=None)
    if mention.open and mention.doubt == VAGUE and _UNTIL_MEAL.search(text) and first_day(mention) == last_day(mention):
        return replace(mention, open=None)
    if mention.open and text.startswith("frem til") and _FOUND.search(findings.text[:start][-20:]):
        return replace(mention, open=None)
    if mention.open == "after" and (text.startswith("først") or ("fra" in text and not mention.all_day)):
        return replace(mention, open=None)
    return mention


def _passed_over(findings: Findings, here: Callable[[list[Hit]], list[Hit]], visits: list[Hit], start: int) -> bool:
    """ "Vi har planlagt at tale med lederen den 30.": another deed stands between the visit's word and the day."""
    ends = [h.end for h in here(visits) if h.end <= start]
    asides = [h for h in here(list(findings.of("visit.aside"))) if findings.words(h).startswith("at ")]
    return bool(ends) and any(min(ends) <= h.start < start for h in asides)


def _of_meeting(findings: Findings, here: Callable[[list[Hit]], list[Hit]], start: int, visits: list[Hit]) -> bool:
    """Whether the day is the dialogue meeting's: its word stands in the clause, and none of the visit's lies nearer."""
    meetings = here(list(findings.of("visit.meeting")))
    if not meetings:
        return _headed(findings, start)
    others = [*here(list(findings.of("visit.word"))), *here(visits)]
    nearest = min(_away(h, start) for h in meetings)
    return all(_away(h, start) >= nearest for h in others)


def _headed(findings: Findings, start: int) -> bool:
    """ "Dialogmøde aftalt med lederen: tirsdag 18/12 kl. 9-11": what stands before the colon says whose day it is."""
    head = findings.text[:start].rstrip()
    if not head.endswith(":"):
        return False
    head = head[:-1]
    opens = max(head.rfind(mark) for mark in (".", "\n", ":", ";", "!")) + 1
    return any(opens <= h.start < len(head) for h in findings.of("visit.meeting"))


def _away(hit: Hit, position: int) -> int:
    """How far a cue lies from a day; one behind it counts as farther ("dialogmøde den 14." reads forward)."""
    return position - hit.end if hit.end <= position else (hit.start - position) + 20


def _old_or_new(findings: Findings, span: tuple[int, int], here: list[Hit]) -> DayRole:
    head = findings.text[max(0, span[0] - 24) : span[0]]
    written = findings.text[span[0] : span[1]]
    if _OLD.search(head) or any(_EXCHANGED.search(findings.words(h)) and span[1] <= h.start for h in here):
        return DayRole.OLD
    if head.rstrip().endswith(":") and _HINDERED.match(findings.text[span[1] :]):
        return DayRole.OLD  # "vi må flytte: den 8. er hele kontoret på kursus"
    if _NEW.search(head) or re.match(r"(?:(?:helt|frem|hen|ud|over) )*til\b", written, re.I):
        return DayRole.VISIT
    instead = any(
        h.rule == "visit.anew"
        or "stedet" in findings.words(h).lower()
        or {"ny", "nyt", "nye"} & set(findings.words(h).lower().split())
        for h in here
    )
    return DayRole.VISIT if instead else DayRole.OLD
