"""Days counted from what was named before: "torsdag i samme uge", "onsdag ugen efter", "mandagen efter"."""

from __future__ import annotations

from datetime import timedelta

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.known import Known, Settled, single
from messages.dates.nearest import Stretch
from messages.dates.phrases import Day

AFTER = words.word_set("efter derefter herefter derpå after following")
BEFORE = words.word_set("før forinden inden forud before")
_FOLLOWING = words.word_set("følgende efterfølgende påfølgende")
_PRECEDING = words.word_set("foregående forudgående")
_SAME = words.word_set("samme pågældende omtalte nævnte selvsamme same")
_LATER = words.word_set("senere efter derefter later")
_EARLIER = words.word_set("tidligere før forinden earlier")
_RELATIVE_CLAUSE = words.word_set("hvor der som da when where that")
_AN_OBJECT = words.word_set(
    "kl klokken frokost middag aftale jul påske pinse nytår ferien mødet besøget vagten weekenden"
)


def told_week(c: Cursor, k: int) -> tuple[int, int] | None:
    """Behind a weekday: how many weeks from the one named before, and the position behind.

    "i samme uge" 0, "den uge" 0, "(i) ugen efter" 1, "den følgende uge" 1, "ugen før" -1, "to uger senere" 2.
    """
    j = k + (c.word(k) in {"i", "in"})
    if c.at(j).sentence != c.at(k - 1).sentence:
        return None
    if c.word(j) in words.WEEK_WORDS and (step := _side(c, j + 1, of_a_week=True)):
        return step, j + 2
    amount = c.amount(j) if c.word(j + 1) in words.WEEK_WORDS else None
    if amount is not None and amount <= _MOST and c.word(j + 2) in _LATER | _EARLIER:
        return (amount if c.word(j + 2) in _LATER else -amount), j + 3
    led = c.word(j) in {"den", "the"}
    j += led
    named = c.word(j) in _SAME | _FOLLOWING | _PRECEDING
    if not (led or named) or c.word(j + named) not in words.WEEK_WORDS - {"ugen"}:
        return None
    end = j + named + 1
    if c.at(end).kind == "number" or (not named and c.word(end + (c.sign(end) == ",")) in _RELATIVE_CLAUSE):
        return None  # "den uge, hvor vi flytter"
    return (1 if c.word(j) in _FOLLOWING else -1 if c.word(j) in _PRECEDING else 0), end


_MOST = 8  # weeks


def _side(c: Cursor, k: int, *, of_a_week: bool = False) -> int:
    """1 for an "efter", -1 for a "før" at `k` that takes no word of its own with it ("efter kl. 12"); else 0.

    `of_a_week`: the hour behind "ugen efter" is one of its own.
    """
    step = 1 if c.word(k) in AFTER else -1 if c.word(k) in BEFORE else 0
    behind = c.at(k + 1)
    if step and behind.sentence == c.at(k).sentence and c.word(k) in {"efter", "før", "inden", "after", "before"}:
        if of_a_week and behind.norm in {"kl", "klokken"}:
            return step
        named = behind.kind == "word" and (behind.norm in _AN_OBJECT or behind.norm in words.MONTHS)
        if behind.kind not in {"word", "sign"} or named or behind.norm in {"den", "d", "uge", "ugen"}:
            return 0
    return step


def weekday_beside(c: Cursor, i: int) -> tuple[str, int] | None:
    """ "mandagen efter", "onsdagen derpå", "torsdagen før" at `i`: which way, and the position behind."""
    if c.at(i + 1).sentence != c.at(i).sentence:
        return None
    plain = c.word(i) in words.WEEKDAYS
    if c.word(i) not in words.WEEKDAYS_DEFINITE and not (plain and c.word(i + 1) in {"derpå", "derefter", "derpaa"}):
        return None
    step = _side(c, i + 1)
    if step and _takes_an_object(c, i + 2):
        return None
    return (FOLLOWING if step > 0 else PRECEDING, i + 2) if step else None


FOLLOWING, PRECEDING = "following", "preceding"
_GOES_ON = words.word_set(
    "er kan har går passer ville vil kunne skal holder bliver ligger tager og eller så men dog ikke jeg vi lyder også "
    "hvor i fra mellem om fint helst gerne på"
)


def _takes_an_object(c: Cursor, k: int) -> bool:
    """ "mandagen efter sommerferien": a word of its own behind "efter"."""
    if c.at(k).sentence != c.at(k - 1).sentence or c.at(k).kind == "sign":
        return False
    return c.word(k) not in _GOES_ON


def led_beside(c: Cursor, i: int) -> tuple[int, str] | None:
    """ "(den) følgende mandag" at `i`: the weekday and which way."""
    weekday = words.WEEKDAYS.get(c.word(i + 1))
    if weekday is None or c.word(i) not in _FOLLOWING | _PRECEDING:
        return None
    return weekday, FOLLOWING if c.word(i) in _FOLLOWING else PRECEDING


def settle_told(known: Known, day: Day, sentence: int) -> Settled:
    """The weekday in the week counted from the one named before."""
    assert day.weekday is not None
    assert day.told is not None
    if not day.linked or known.counted is None:  # "mandag og tirsdag i ugen efter": both from the same week
        known.counted = _base(known, sentence)
    base, sure = known.counted
    if base is None:
        return single(known.coming(day.weekday), doubts.WHICH_WEEKDAY)
    monday = base[0] - timedelta(days=base[0].weekday()) + timedelta(days=7 * day.told)
    several = base[1] - timedelta(days=base[1].weekday()) > base[0]
    doubt = None if sure and not several else doubts.WHICH_WEEKDAY
    return single(monday + timedelta(days=day.weekday), doubt)


def settle_beside(known: Known, day: Day, sentence: int) -> Settled:
    """ "mandagen efter": the first Monday behind the day or the week named before."""
    assert day.weekday is not None
    base, sure = _base(known, sentence)
    if base is None:
        return single(known.coming(day.weekday), doubts.WHICH_WEEKDAY)
    doubt = None if sure else doubts.WHICH_WEEKDAY
    if day.mode == FOLLOWING:
        return single(base[1] + timedelta(days=(day.weekday - base[1].weekday() - 1) % 7 + 1), doubt)
    return single(base[0] - timedelta(days=(base[0].weekday() - day.weekday - 1) % 7 + 1), doubt)


def _base(known: Known, sentence: int) -> tuple[Stretch | None, bool]:
    """What is counted from, and whether it is sure: the days just named, else those on offer."""
    frame = known.frame
    if frame is not None and frame.kind != "month" and frame.stretch[1] >= known.today:
        near = sentence - frame.sentence <= 1
        if near or frame.stretch[0] in known.offered:
            return frame.stretch, near
    if known.offered:
        return (known.offered[0], known.offered[-1]), known.offered_week() is not None
    return None, False
