"""Offered slots that no date names: by number, day of the week, hour, half of the day, or as "den dag"."""

from __future__ import annotations

import re

from messages.meaning.findings import Findings
from messages.meaning.named_days import find_in_table, find_nth, find_of_month, find_plural, find_short, find_weekly
from messages.meaning.numbered_slots import find_numbered
from messages.meaning.references import Reference
from messages.meaning.slot_text import SlotText, overlaps
from messages.reading import Slot

HOUR = re.compile(r"(?<![\w.])(?:kl\.?|klokken|at)\s*(\d{1,2})(?:[.:](\d{2}))?(?!\d)")
PARTS = {
    "formiddag": (8, 12),
    "morgen": (6, 10),
    "morning": (6, 12),
    "eftermiddag": (12, 17),
    "afternoon": (12, 17),
    "middag": (11, 14),
}
PART = re.compile(
    r"(?<![a-z])(formiddag|morgen|eftermiddag|middag|morning|afternoon)(?:en|ens|s?(?:(?:moede|tid|tidspunkt|forslag|mulighed|dato|slot)(?:t|et|en)|))?(?:e)?(?![a-z])"
)
_ALL_DAY = re.compile(r" til (?:aften|sen aften|middag|midnat)")
_NEXT_DAY = re.compile(r"(?:i|god)\s*$")


def find_spoken(findings: Findings, offered: tuple[Slot, ...], dated: list[tuple[int, int]]) -> list[Reference]:
    """The references that name no date. `dated` are the stretches of the text that do: nothing in them is taken."""
    text = SlotText(findings=findings, offered=offered)
    out: list[Reference] = find_of_month(text)
    for find in (
        find_nth,
        find_numbered,
        find_plural,
        find_weekly,
        find_short,
        find_in_table,
        _by_hour,
        _by_part,
        _that_day,
    ):
        out += find(text, [*dated, *((r.start, r.end) for r in out)])
    return out


def _by_hour(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Kl. 13 passer"."""
    out: list[Reference] = []
    for match in HOUR.finditer(text.folded):
        if overlaps(text.stretch(match), taken):
            continue
        clock = (int(match[1]), int(match[2] or 0))
        same = tuple(i for i, begin in enumerate(text.begins) if (begin.hour, begin.minute) == clock)
        out.append(text.refer(text.stretch(match), same, "hour", None if same else "another hour than offered"))
    return out


def _by_part(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Eftermiddagen", but not "i eftermiddag" and "god morgen"."""
    out: list[Reference] = []
    for match in PART.finditer(text.folded):
        if overlaps(text.stretch(match), taken) or _NEXT_DAY.search(text.folded[: match.start()]):
            continue
        if match[1] == "morgen" and _ALL_DAY.match(text.folded, match.end()):
            continue
        low, high = PARTS[match[1]]
        same = tuple(i for i, begin in enumerate(text.begins) if low <= begin.hour < high)
        out.append(text.refer(text.stretch(match), same, "part"))
    for match in _BY_LUNCH.finditer(text.folded):
        if not overlaps(text.stretch(match), taken):
            after = match[1] == "efter"
            same = tuple(i for i, begin in enumerate(text.begins) if (begin.hour >= _NOON) == after)
            doubt = None if len(same) == 1 else "several days it could be"
            out.append(text.refer(text.stretch(match), same, "number" if len(same) == 1 else "part", doubt))
    return out


def _that_day(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Den dag", where only one slot was offered."""
    if len(text.offered) != 1:
        return []
    return [
        text.refer(text.stretch(match), (0,), "date")
        for match in _THAT_DAY.finditer(text.folded)
        if not overlaps(text.stretch(match), taken)
    ]


_NOON = 12
# "vi vil have tiden efter frokost", "lad os tage den før frokost"
_BY_LUNCH = re.compile(
    r"(?<![a-z])(?:den|det|tiden|tidspunktet|moedet|forslaget|muligheden) (?:der (?:er|ligger|begynder|starter) )?"
    r"(efter|foer|inden) frokost(?:en)?(?![a-z])"
)
_THAT_DAY = re.compile(
    r"(?<![a-z])(?:den dag|dagen|datoen|den dato|tidspunktet|det tidspunkt|that day|that date)(?![a-z])"
    r"(?! efter| foer| inden| derpaa)"
)
