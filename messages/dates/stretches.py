"""A time with what follows it: "-12", "til kl. 12", "slut kl. 14", "og frem", "om eftermiddagen"."""

from __future__ import annotations

from datetime import time

from messages.dates import doubts, words
from messages.dates.clock import SAID, Clock, find_clock
from messages.dates.cursor import Cursor
from messages.dates.openers import onward
from messages.dates.phrases import Time

ABOUT = frozenset({"ca", "cirka", "omkring", "ved", "omtrent", "around", "about"})
"""Before a clock time these change nothing: who says "ca. kl. 10" means a meeting at ten."""
NOONS = words.word_set("middag middagstid frokost frokosttid lunch noon")
_EXACTLY_NOON = frozenset({"noon", "midday"})
_HALVES = frozenset({"am", "pm", "m"})


def with_end(c: Cursor, i: int, start: Clock) -> Time:
    """A start with what follows: "-12", "til kl. 12", "til ca. 12", "-tiden", "og frem", "om eftermiddagen"."""
    j = start.j
    j += 2 if (c.word(j), c.word(j + 1), c.word(j + 2)) == ("og", "frem", "til") else 0
    j += (c.word(j), c.word(j + 1)) == ("frem", "til")
    end: Clock | None = None
    if c.dash(j) or c.word(j) in {"til", "to", "till"}:
        k = j + 2 if c.word(j + 1) in SAID else j + 1
        k += c.word(k) in ABOUT
        k += c.word(k) in {"senest", "latest"}
        if c.word(k) == "tiden" and c.dash(j):
            j = k + 1
        if c.word(k) in NOONS - _EXACTLY_NOON and not c.dash(j):
            return Time(i, k + 1, start=start.time(), end=time(12), doubt=doubts.VAGUE)
        end = find_clock(c, k, said=True)
        if end is not None and c.month(end.j) is not None:
            end = None
    if end is not None:
        if c.word(end.j - 1) in _HALVES and start.hour + 12 < end.hour and c.word(start.j - 1) not in _HALVES:
            start = start._replace(hour=start.hour + 12)  # "8-10 pm"
        part, j = half_behind(c, end.j)
        return span_of(Time(i, j, start=start.time(part), end=end.time(part), doubt=start.doubt))
    slut = _said_end(c, j)
    if slut is not None:
        return span_of(Time(i, slut.j, start=start.time(), end=slut.time(), doubt=start.doubt))
    part, j = half_behind(c, j)
    found = Time(i, j, start=start.time(part), doubt=start.doubt)
    open_end = onward(c, j)
    if open_end is not None:
        found.open, found.j = open_end, j + 2
    return found


def _said_end(c: Cursor, j: int) -> Clock | None:
    """ "…, slut kl. 14", "… Slut: 12.00" behind a start."""
    k = j + (c.sign(j) in {",", ".", ";"})
    k += c.word(k) in {"og", "and"}
    if c.word(k) not in {"slut", "slutter", "færdig", "end"}:
        return None
    k += 1 + (c.sign(k + 1) == ":")
    return find_clock(c, k + (c.word(k) in SAID), said=True) if c.word(k) in SAID or c.sign(k - 1) == ":" else None


def span_of(found: Time) -> Time:
    """Mends "kl. 11-1"; an end that is still not after its start is a doubt."""
    if found.start is not None and found.end is not None and found.end <= found.start:
        if found.end.hour < 12 and found.end.replace(hour=found.end.hour + 12) > found.start:
            found.end = found.end.replace(hour=found.end.hour + 12)
        else:
            found.end, found.doubt = None, doubts.NO_SUCH_TIME
    return found


def half_behind(c: Cursor, j: int) -> tuple[str, int]:
    """ "om formiddagen" behind a time: the part of the day and the position behind it."""
    k = j + 1 if c.word(j) in {"om", "in", "på"} else j
    if k > j and c.word(k) == "the":
        k += 1
    word = c.word(k)
    if k > j and word in {"natten", "night"}:
        return "night", k + 1
    if k > j and word in words.PARTS:
        return words.PARTS[word], k + 1
    return "", j
