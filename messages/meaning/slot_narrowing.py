"""Several ways to name one offered slot, side by side, told together: "torsdag den 15. kl. 13"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from messages.dates import COPENHAGEN
from messages.dates.doubts import TIME_UNCLEAR
from messages.meaning.references import Reference, slot_day
from messages.meaning.spoken_slots import HOUR, PART
from messages.meaning.text import fold
from messages.reading import Slot


def narrowed(references: tuple[Reference, ...], text: str, offered: tuple[Slot, ...]) -> tuple[Reference, ...]:
    """ "Tirsdag den 30., den sidste", "den 30. om eftermiddagen": what stands beside a day picks among its slots."""
    out: list[Reference] = []
    for reference in references:
        told = reference
        if out:
            told = _unlike_number(out[-1], told, text)
            out[-1] = _half_of_that_day(out[-1], told, text, offered)
            if (one := _as_one(out[-1], told, text, offered)) is not None:
                out[-1] = one
                continue
            told = _in_another_half(out[-1], told)
        out.append(told)
    return tuple(out)


def _as_one(before: Reference, behind: Reference, text: str, offered: tuple[Slot, ...]) -> Reference | None:
    """Two references that are one; None where they are two."""
    if _apposed(before, behind) and before.slots == behind.slots and len(behind.slots) == 1 and before.doubt is None:
        return replace(behind, start=before.start)
    if _put_in_figures(before, behind, text):
        return replace(behind, start=before.start)
    if (timed := _at_the_hour(before, behind, text)) is not None:
        return timed
    if _same_hours(before, behind, text, offered):
        return replace(before, end=behind.end)
    if (one := _told_by_its_hour(before, behind, text)) is not None:
        return one
    if before.by in _DAYS and len(before.slots) > 1 and _LUNCH.search(text[behind.start : behind.end]):
        both = tuple(i for i in before.slots if i in behind.slots)
        if before.sentence == behind.sentence and len(both) == 1:
            return replace(before, slots=both)
    if not _beside(before, behind):
        return None
    if before.by == "weekday" and behind.by == "range" and not text[before.end : behind.start].strip():
        inside = tuple(i for i in before.slots if i in behind.slots)
        if inside and len(before.slots) > 1:
            return replace(before, slots=inside, end=behind.end, doubt=None)  # "tirsdagen i november"
    both = tuple(i for i in before.slots if i in behind.slots)
    if before.slots and behind.by in _PICKS and before.by in (*_DAYS, *_PICKS):
        if both:
            return replace(before, slots=both, end=behind.end, doubt=None)
        if behind.by != "number" and before.by in _DAYS:
            return replace(before, slots=(), end=behind.end, doubt=_ANOTHER_HOUR)
    if before.by in _PICKS and behind.by in _DAYS and both:
        return replace(behind, slots=tuple(i for i in behind.slots if i in both), start=before.start, doubt=None)
    return None


def _told_by_its_hour(before: Reference, behind: Reference, text: str) -> Reference | None:
    """ "Den torsdag, hvor I har foreslået kl. 13": a clause that tells which of the days is meant."""
    follows = (before.sentence, before.clause + 1) == (behind.sentence, behind.clause)
    if before.by not in _DAYS or behind.by != "hour" or not follows:
        return None
    both = tuple(i for i in before.slots if i in behind.slots)
    if not both or _WHERE.match(text, before.end) is None:
        return None
    return replace(before, slots=both, end=behind.end)


_WHERE = re.compile(r",? (?:hvor|der|som)\b", re.IGNORECASE)


def _unlike_number(before: Reference, behind: Reference, text: str) -> Reference:
    """ "Forslag 1, onsdag den 22.", which is the second; "forslag 1 er fint, altså onsdagen"."""
    unlike = bool(behind.slots) and len(before.slots) == 1 and not set(before.slots) & set(behind.slots)
    if unlike and before.sentence == behind.sentence and _SO_TO_SAY.search(text, before.end, behind.start):
        return replace(behind, doubt="number and day do not fit")
    if _apposed(before, behind) and unlike and behind.clause == before.clause + 1:
        return replace(behind, doubt="number and day do not fit")
    return behind


def _in_another_half(before: Reference, behind: Reference) -> Reference:
    """ "Eftermiddagsmødet den 21.", which was offered for the morning."""
    near = _beside(before, behind) and behind.start - before.end <= _BESIDE
    if near and before.by == "part" and behind.by in _DAYS and behind.slots:
        return replace(behind, doubt=_ANOTHER_HOUR)
    return behind


def _half_of_that_day(part: Reference, day: Reference, text: str, offered: tuple[Slot, ...]) -> Reference:
    """ "Formiddag eller eftermiddag den 2. november": the first half is of that day, too."""
    if part.by != "part" or day.by not in _DAYS or not day.slots or part.sentence != day.sentence:
        return part
    if _OR_HALF.fullmatch(text[part.end : day.start]) is None or PART.match(fold(text[day.start : day.end])) is None:
        return part
    days = {slot_day(offered[i]) for i in day.slots}
    slots = tuple(i for i in part.slots if slot_day(offered[i]) in days)
    if len(slots) != 1 or day.mention is None:
        return part
    of = offered[slots[0]]
    mention = replace(day.mention, start=of.start, end=of.end, all_day=False, doubt=None, open=None)
    return replace(part, slots=slots, by="date", mention=mention)


def _apposed(before: Reference, behind: Reference) -> bool:
    """A slot's number with a day right behind it."""
    near = 0 <= behind.start - before.end <= _APPOSED and before.sentence == behind.sentence
    return near and before.by == "number" and behind.by in _DAYS


def _put_in_figures(number: Reference, day: Reference, text: str) -> bool:
    """ "Den første af dem, altså den 30.": a number and the same slot's day, whatever else the number could be."""
    if number.by != "number" or day.by not in _DAYS or number.sentence != day.sentence or len(day.slots) != 1:
        return False
    return number.slots == day.slots and _THAT_IS.fullmatch(text[number.end : day.start]) is not None


def _beside(before: Reference, behind: Reference) -> bool:
    """Close to each other in one clause."""
    same = (before.sentence, before.clause) == (behind.sentence, behind.clause)
    return same and behind.start - before.end < _NEAR


def _same_hours(day: Reference, hours: Reference, text: str, offered: tuple[Slot, ...]) -> bool:
    """ "Den 15. fra 13 til 15": the hours of the slot that day, and no stretch of days."""
    if len(day.slots) != 1 or hours.by != "range" or (day.sentence, day.clause) != (hours.sentence, hours.clause):
        return False
    said = _HOURS.fullmatch(text[hours.start : hours.end].strip())
    if said is None:
        return False
    slot = offered[day.slots[0]]
    begins, ends = slot.start.astimezone(COPENHAGEN), slot.end.astimezone(COPENHAGEN)
    return (int(said[1]), int(said[2])) == (begins.hour, ends.hour) and begins.minute == ends.minute == 0


def _at_the_hour(day: Reference, hour: Reference, text: str) -> Reference | None:
    """ "Torsdag den 29. er vi hjemme igen, og klokken 13 er fin": the hour of a day that was not offered."""
    mention = day.mention
    if hour.by != "hour" or mention is None or day.slots or day.sentence != hour.sentence or day.by == "range":
        return None
    said = HOUR.search(fold(text[hour.start : hour.end]))
    if said is None or not mention.all_day or mention.end is not None or mention.open is not None:
        return None
    on, clock = mention.start, (int(said[1]), int(said[2] or 0))
    if on is None or isinstance(on, datetime) or clock[0] > _LAST_HOUR or clock[1] >= _MINUTES:
        return None
    start = datetime(on.year, on.month, on.day, *clock, tzinfo=COPENHAGEN)
    if _UNTIL.match(text, hour.end):
        return None  # "kl. 10 til 12"
    doubt = None if mention.doubt == TIME_UNCLEAR else mention.doubt
    return replace(day, mention=replace(mention, start=start, all_day=False, doubt=doubt), doubt=None)


_SO_TO_SAY = re.compile(
    r"[,(–-] ?(?:altså|dvs\.?|det vil sige|d\.v\.s\.|nemlig)(?: (?:om|på|den|d\.|nr\.?|nummer|forslag|dag))*\s*$",
    re.IGNORECASE,
)
_THAT_IS = re.compile(
    r"(?: (?:dag|dato|mulighed|forslag|tid|tidspunkt))?"
    r"(?: (?:af|på) (?:dem|de|jeres|listen)(?: (?:to|tre|fire|dage|datoer))?)?"
    r"[,:(–-]? ?\(?(?:altså |dvs\.? |det vil sige |nemlig |det er |som er )?(?:om |på )?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\s*(?:[-–]|til|og frem|og ud)\s*\w")
_LAST_HOUR, _MINUTES = 23, 60
_LUNCH = re.compile(r"(?:efter|før|inden) frokost", re.IGNORECASE)
_OR_HALF = re.compile(r" (?:eller|og|samt|såvel som|/) ?")
_BESIDE = 3  # letters
_NEAR = 25  # letters
_DAYS = ("date", "weekday")
_PICKS = ("hour", "part", "number")
_ANOTHER_HOUR = "another hour on an offered day"
_APPOSED = 8  # letters: "forslag 1, onsdag den 22."
_HOURS = re.compile(r"(?:fra |mellem |kl\.? ?)?(\d{1,2})(?: ?[-–] ?| til | og )(\d{1,2})[.,]?", re.IGNORECASE)
