"""Several ways to name one offered slot, side by side, told together: "torsdag den 15. kl. 13"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from messages.dates import COPENHAGEN
from messages.dates.doubts import TIME_UNCLEAR
from messages.meaning.references import Reference
from messages.meaning.spoken_slots import HOUR
from messages.meaning.text import fold
from messages.reading import Slot


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


def narrowed(references: tuple[Reference, ...], text: str, offered: tuple[Slot, ...]) -> tuple[Reference, ...]:
    """ "Tirsdag den 30., den sidste", "den 30. om eftermiddagen": what stands beside a day picks among its slots."""
    out: list[Reference] = []
    for reference in references:
        previous = out[-1] if out else None
        if (
            previous is not None
            and previous.by == "number"
            and reference.by in ("date", "weekday")
            and reference.slots
            and previous.sentence == reference.sentence
            and 0 <= reference.start - previous.end <= _APPOSED
            and len(previous.slots) == 1
            and not set(previous.slots) & set(reference.slots)
            and (reference.clause == previous.clause + 1)
        ):
            reference = replace(reference, doubt="number and day do not fit")
        elif (
            previous is not None
            and previous.by == "number"
            and reference.by in ("date", "weekday")
            and len(reference.slots) == 1
            and previous.slots == reference.slots
            and previous.sentence == reference.sentence
            and 0 <= reference.start - previous.end <= _APPOSED
            and previous.doubt is None
        ):
            out[-1] = replace(reference, start=previous.start)
            continue
        if previous is not None and (timed := _at_the_hour(previous, reference, text)) is not None:
            out[-1] = timed
            continue
        if previous is not None and _same_hours(previous, reference, text, offered):
            out[-1] = replace(previous, end=reference.end)
            continue
        if (
            previous is not None
            and reference.by in ("hour", "part", "number")
            and previous.by in ("date", "weekday", "number", "part", "hour")
            and (previous.sentence, previous.clause) == (reference.sentence, reference.clause)
            and previous.slots
            and reference.start - previous.end < 25
        ):
            both = tuple(i for i in previous.slots if i in reference.slots)
            if both:
                out[-1] = replace(previous, slots=both, end=reference.end, doubt=None)
                continue
            if reference.by in ("hour", "part") and previous.by in ("date", "weekday"):
                out[-1] = replace(previous, slots=(), end=reference.end, doubt="another hour on an offered day")
                continue
        if (
            previous is not None
            and previous.by in ("hour", "part", "number")
            and reference.by in ("date", "weekday")
            and (previous.sentence, previous.clause) == (reference.sentence, reference.clause)
            and reference.slots
            and reference.start - previous.end < 25
        ):
            both = tuple(i for i in reference.slots if i in previous.slots)
            if both:
                out[-1] = replace(reference, slots=both, start=previous.start, doubt=None)
                continue
            if previous.by == "part" and reference.start - previous.end <= _BESIDE:
                # "eftermiddagsmødet den 21.", which was offered for the morning
                reference = replace(reference, doubt="another hour on an offered day")
        out.append(reference)
    return tuple(out)


_UNTIL = re.compile(r"\s*(?:[-–]|til|og frem|og ud)\s*\w")
_LAST_HOUR, _MINUTES = 23, 60
_BESIDE = 3  # letters
_APPOSED = 8  # letters: "forslag 1, onsdag den 22."
_HOURS = re.compile(r"(?:fra |mellem |kl\.? ?)?(\d{1,2})(?: ?[-–] ?| til | og )(\d{1,2})[.,]?", re.IGNORECASE)
