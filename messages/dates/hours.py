"""Plain numbers without "kl." that are hours: "fra 9 til 11", "den 2. maj er der hul fra 12"."""

from __future__ import annotations

from messages.dates import words
from messages.dates.clock import find_clock
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS
from messages.dates.openers import Opener

_FIRST, _LAST = 7, 18
_FAR = 14  # words between a day and the hour that narrows it
_GOES_ON = words.word_set("eller om da så men hvis or")
_ONWARD = frozenset({"frem", "fremefter", "fremad"})


def hours_behind_a_day(c: Cursor, i: int) -> bool:
    """ "den 27. oktober fra 9 til 11 eller 3. november": plain numbers behind "fra" or "mellem" that can be hours."""
    first, second = c.at(i + 1), c.at(i + 3)
    if c.word(i) not in {"fra", "from", "mellem", "imellem", "between"}:
        return False
    ends = second.dot and c.at(i + 4).sentence == second.sentence  # "fra 13 til 15." at the end of a sentence
    if not (first.kind == second.kind == "number") or first.dot or ends or len(second.raw) > 2:
        return False
    between = c.dash(i + 2) or c.word(i + 2) in {"til", "to", "og", "and"}
    return between and 6 <= first.nums[0] < second.nums[0] <= 22 and c.month(i + 4) is None and not c.counts(i + 3)


def hours_narrowing(c: Cursor, j: int, i: int) -> bool:
    """ "20/9: kun 10-12", "9/5, dog først 13-15": plain hours at `i`, a few words behind the day that ends at `j`."""
    said = [c.at(k).norm for k in range(j, i)]
    if not 0 < len(said) <= _BETWEEN or _NARROWING.isdisjoint(said) or not (_NARROWING | _MARKS).issuperset(said):
        return False
    first, second = c.at(i), c.at(i + 2)
    if first.kind != "number" or second.kind != "number" or not c.dash(i + 1) or first.dot or c.counts(i):
        return False
    ends = not second.dot or c.at(i + 3).sentence != second.sentence
    hours = 6 <= first.nums[0] < second.nums[0] <= 22
    return ends and hours and c.month(i + 3) is None and not c.counts(i + 2) and second.sentence == c.at(j - 1).sentence


_BETWEEN = 4  # words and signs
_NARROWING = words.word_set("kun dog men først helst gerne bare blot tidligst omkring ca")
_MARKS = frozenset({",", ":", "(", "-", "–"})


def bare_range(c: Cursor, opener: Opener, k: int) -> bool:
    """ "fra 9 til 11" without "kl."."""
    ends = c.dash(k + 1) or c.word(k + 1) in {"til", "to"}
    return opener.kind == "from" and ends and find_clock(c, k + 2, said=True) is not None


def hour_beside_a_day(c: Cursor, i: int, k: int) -> bool:
    """ "den 2. maj er der hul fra 12", "torsdag duer kun før 10": an opener at `i`, the plain hour at `k`.

    A day has been named before in the sentence, or is right behind; the number ends a thought.
    """
    token, behind = c.at(k), c.at(k + 1)
    if token.kind != "number" or len(token.raw) > 2 or not _FIRST <= token.nums[0] <= _LAST or c.counts(k):
        return False
    within = behind.sentence == token.sentence
    if token.dot and within:
        return False
    led = within and (behind.norm in LEADS or behind.norm in words.WEEKDAYS)
    if led:
        return c.word(i) not in words.UNTIL
    onward = behind.norm == "og" and c.word(k + 2) in _ONWARD
    ends = not within or onward or behind.norm in _GOES_ON or (behind.kind == "sign" and behind.norm in ".,!?);")
    return ends and any(_names_a_day(c, n) for n in range(max(i - _FAR, 0), i) if c.at(n).sentence == token.sentence)


def _names_a_day(c: Cursor, n: int) -> bool:
    token = c.at(n)
    if token.kind in {"day/month", "date"}:
        return True
    return token.norm in words.WEEKDAYS or (token.kind == "number" and token.dot and c.word(n - 1) in LEADS)
