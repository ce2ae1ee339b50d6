"""The grammar of times: ranges, open ends, lists and parts of the day ("kl. 9-11 eller 13", "efter kl. 13")."""

from __future__ import annotations

from datetime import time

from messages.dates import doubts, words
from messages.dates.clock import SAID, Clock, english_half, find_clock
from messages.dates.cursor import Cursor
from messages.dates.days import find_days
from messages.dates.found import LEADS
from messages.dates.hours import bare_range, hour_beside_a_day, hours_behind_a_day
from messages.dates.openers import Opener, choosing, find_opener, onward
from messages.dates.phrases import Time
from messages.dates.stretches import ABOUT, NOONS, half_behind, span_of, with_end

_ROUGHLY = frozenset({"tidlig", "tidligt", "sen", "sent", "sidst", "først", "foerst", "early", "late", "midt"})
_UNTIL_LATE = {("hen", "til"), ("ud", "til"), ("langt", "til")}
_GREETINGS = frozenset({"god", "dejlig", "rigtig", "fortsat", "good", "skøn", "hej", "goddag"})
_MOST = 6


def find_times(c: Cursor, i: int, *, near: bool) -> tuple[list[Time], int] | None:
    """The times that begin at token `i` and the position behind them.

    `near`: a day stands directly before, so "9-11" and "14.30" without "kl." are times too.
    """
    first = _one(c, i, near, listed=False)
    if first is None:
        return None
    out = [first]
    j = first.j = _less_rejected(c, first.j)
    while len(out) < _MOST:
        k = c.connector(j)
        if k == j or c.at(j - 1).sentence != c.at(k).sentence:
            break
        if not _like_the_last(c, k, out[-1]) and find_days(c, k) is not None:
            break
        following = _one(c, k, near=False, listed=out[-1].start is not None)
        if following is None or _belongs_to_next_day(c, following.j) or _is_an_article(c, k, following.j):
            break
        out.append(following)
        j = following.j
    return out, j


def _less_rejected(c: Cursor, j: int) -> int:
    """The position behind "… i stedet for kl. 10": that time is none."""
    k = j
    if (c.word(k), c.word(k + 1), c.word(k + 2)) in {("i", "stedet", "for"), ("i", "steden", "for")}:
        k += 3
    elif (c.word(k), c.word(k + 1)) in {("istedet", "for"), ("frem", "for"), ("instead", "of"), ("rather", "than")}:
        k += 2
    elif c.word(k) == "fremfor":
        k += 1
    else:
        return j
    rejected = _one(c, k, near=False, listed=True)
    return j if rejected is None else rejected.j


def _like_the_last(c: Cursor, k: int, last: Time) -> bool:
    """ "kl. 9-11 eller 13-15, tirsdag …": a second stretch of hours, though numbers might begin a list of days."""
    hours = c.at(k).kind == "number" and c.dash(k + 1) and c.at(k + 2).kind == "number"
    return last.end is not None and hours and not c.at(k).dot and not c.at(k + 2).dot and c.month(k + 3) is None


def _belongs_to_next_day(c: Cursor, j: int) -> bool:
    """In "kl. 9 eller kl. 13 den 16." the last time goes with the day behind it."""
    return c.connector(j) == j and c.at(j).sentence == c.at(j - 1).sentence and find_days(c, j) is not None


def _is_an_article(c: Cursor, k: int, j: int) -> bool:
    """ "kl. 9 eller en anden dag", "kl. 10 og to af os": a number word with a word of its own behind it."""
    if j != k + 1 or c.word(k) not in words.NUMBERS:
        return False
    return c.word(k) in {"en", "one"} or (bool(c.word(j)) and c.at(j).sentence == c.at(k).sentence)


def _one(c: Cursor, i: int, near: bool, *, listed: bool) -> Time | None:
    opener = find_opener(c, i)
    if opener is not None:
        return _opened(c, i, opener, near or listed)
    k = i
    if c.word(k) == "over" and c.word(k + 1) in NOONS:
        exactly = k + 2 + (c.sign(k + 2) == ",")
        if c.word(exactly) in SAID and (said_hour := _one(c, exactly, near, listed=listed)) is not None:
            said_hour.i = i  # "over middag, kl. 12.45"
            return said_hour
        return Time(i, k + 2, start=time(12), open="after", doubt=doubts.VAGUE)
    about = c.word(k) in ABOUT
    k += about
    labelled = c.word(k) in {"tid", "tidspunkt", "time", "start", "starter", "begynder"} and c.sign(k + 1) == ":"
    if labelled:
        k += 2
    said = c.word(k) in SAID
    if said:
        k += 1 + (c.sign(k + 1) == ":" and c.at(k + 2).kind in {"number", "dotted", "clock"})
        if c.word(k) in ABOUT:
            about, k = True, k + 1
    said = said or labelled
    if c.word(i) in {"hele", "all"} and c.word(i + 1) in {"dagen", "day"}:
        return Time(i, i + 2, all_day=True)
    if (about or c.word(k - 1) == "til") and c.word(k) in NOONS:
        return Time(i, k + 1, start=time(12), doubt=doubts.VAGUE)
    start = find_clock(c, k, said=said or listed or near or about)
    if start is None or not (said or listed or _stands_alone(c, k, start, near)):
        return _part(c, i, near) if not said and not about else None
    if c.at(k).kind in {"number", "dotted"} and not said and c.month(start.j) is not None:
        return None
    return with_end(c, i, start)


def _stands_alone(c: Cursor, k: int, start: Clock, near: bool) -> bool:
    """Is what stands at `k` a time without "kl."? "10:30" and "9.00-11.00" are; "9-11" and "9.30" beside a day only."""
    token = c.at(k)
    ranged = c.dash(start.j) or c.word(start.j) in {"til", "to"}
    end = find_clock(c, start.j + 1, said=True) if ranged else None
    if end is not None and c.month(end.j) is not None and token.kind != "word":
        return False
    if token.kind == "clock":
        return True
    if token.kind == "dotted":
        round_hour = 7 <= token.nums[0] <= 17 and token.raw[-3:] in {".00", ".15", ".30", ".45"}
        return (
            near
            or (end is not None and len(token.raw) >= 4)
            or (round_hour and not (token.dot and 1 <= token.nums[1] <= 12))
        )
    if token.kind == "number":
        if end is not None and not token.dot and _leads_a_day(c, k, end):
            return True  # "10-12 den 10. december"
        hour_or_so = c.dash(k + 1) and c.word(k + 2) == "tiden"
        return bool(english_half(c, k + 1)) or (near and end is not None) or hour_or_so
    return start.j > k + 1  # "halv ti", "kvart over to", but no bare number word


def _leads_a_day(c: Cursor, k: int, end: Clock) -> bool:
    """Do plain hours open a sentence or a clause, and "den …" or a weekday follow them?"""
    if c.at(k - 1).sentence == c.at(k).sentence and c.at(k - 1).norm not in {",", "(", ":", "-", "–"}:
        return False
    opens = c.word(end.j) in LEADS or c.word(end.j) in words.WEEKDAYS
    hours = 6 <= c.at(k).nums[0] < end.hour <= 22 and not c.at(end.j - 1).dot
    return opens and hours and c.at(end.j).sentence == c.at(k).sentence and find_days(c, end.j) is not None


def _opened(c: Cursor, i: int, opener: Opener, near: bool) -> Time | None:
    k = opener.j + (c.word(opener.j) in ABOUT)
    said = c.word(k) in SAID
    if said:
        k += 1
    loose = (
        said
        or near
        or opener.kind == "between"
        or c.at(k).kind == "clock"
        or bare_range(c, opener, k)
        or hour_beside_a_day(c, i, k)
    )
    first = find_clock(c, k, said=loose)
    hours = near and hours_behind_a_day(c, i)
    if first is None or (not said and not hours and (find_days(c, k) is not None or c.month(first.j) is not None)):
        return _open_part(c, i, opener) if first is None else None
    if opener.kind == "between":
        return _between(c, i, first)
    if opener.kind == "from":
        ranged = with_end(c, i, first)
        if ranged.end is not None:
            if (
                c.moves(i) and not _leads_on(c, ranged.j) and not (near and _behind_its_new_day(c, i))
            ):  # "rykkes fra kl. 9 til kl. 11" is a move, no stretch
                ranged.start, ranged.end = ranged.end, None
            return ranged
    part, j = half_behind(c, first.j)
    found = Time(i, j, start=first.time(part), open=opener.open, doubt=first.doubt)
    if onward(c, j) is not None:
        found.j = j + 2
    return found


def _leads_on(c: Cursor, j: int) -> bool:
    """ "flyttet fra den 2. fra kl. 9 til 11 til den 6.": the hours are those of the day moved away from."""
    return c.word(j) in {"til", "to"} and find_days(c, j + 1) is not None


def _behind_its_new_day(c: Cursor, i: int) -> bool:
    """ "rykke mødet til den 6. fra kl. 9 til 11": the hours of the new day."""
    sentence = c.at(i).sentence
    return any(c.word(k) in {"til", "to"} and c.at(k).sentence == sentence for k in range(i - 8, i))


def _open_part(c: Cursor, i: int, opener: Opener) -> Time | None:
    """ "efter frokost", "inden middag": no clock time, but the day is narrowed, so it must not count as whole."""
    if opener.kind != "open" or c.word(opener.j) not in {"frokost", "middag", "lunch", "morgenmaden", "fyraften"}:
        return None
    bound = time(12) if c.word(opener.j) != "fyraften" else time(16)
    return Time(i, opener.j + 1, start=bound, open=opener.open, doubt=doubts.VAGUE)


def _between(c: Cursor, i: int, first: Clock) -> Time | None:
    j = first.j
    if choosing(c, i):
        return Time(i, j, start=first.time(), doubt=first.doubt)  # "vælge mellem kl. 10 og kl. 14" is no stretch
    if c.word(j) not in {"og", "and", "til"} and not c.dash(j):
        return None
    second = find_clock(c, j + 2 if c.word(j + 1) in SAID else j + 1, said=True)
    if second is None or c.month(second.j) is not None:
        return None
    part, end = half_behind(c, second.j)
    return span_of(Time(i, end, start=first.time(part), end=second.time(part), doubt=first.doubt))


def _part(c: Cursor, i: int, near: bool) -> Time | None:
    """ "formiddag", "om eftermiddagen", "hele formiddagen", "sidst på eftermiddagen"; no greeting."""
    k, doubt = i, None
    if c.word(k) in _ROUGHLY:
        doubt = doubts.VAGUE
        k += 2 if c.word(k + 1) in {"på", "om", "in"} else 1
    led = c.word(k) in {"om", "in", "hele", "på"}
    if led:
        k += 2 if c.word(k + 1) == "the" else 1
    word = c.word(k)
    part = words.PARTS.get(word)
    late = i - (c.word(i - 1) == "på")
    if (c.word(late - 1), c.word(late - 2)) in _UNTIL_LATE:
        return None  # "vi blev til hen på eftermiddagen" says when it ended
    greeted = c.word(i - 1) in _GREETINGS and c.at(i - 1).sentence == c.at(i).sentence
    if part is None or greeted or (k == i and c.word(i - 1) in {"i", "this"} and c.at(i - 1).raw != "I"):
        return None
    if not near and ((k == i and c.at(k).raw[0].isupper() and word[-2:] != "en") or word in {"fm", "em"}):
        return None
    if part == "morning" and word == "morning":
        part = "forenoon"
    elif part in {"morning", "evening"}:
        if not near and not led:
            return None
        doubt = doubts.VAGUE
    j = k + 1
    inner_at = j + 1 if c.sign(j) in {",", ":", "("} else j
    while c.word(inner_at) in {"fx", "f", "eks", "gerne", "helst"}:
        inner_at += 1
    opened = find_opener(c, inner_at) if c.at(inner_at).sentence == c.at(k).sentence else None
    if (
        (opened is not None and opened.kind != "between")
        or c.word(inner_at) in SAID
        or c.word(inner_at) in ABOUT
        or (near and c.at(inner_at).kind in {"clock", "dotted", "number"})
    ):
        inner = _one(c, inner_at, near=True, listed=False)
        if inner is not None and not inner.part:
            return in_half(inner, i, part)
    return Time(i, j, part=part, doubt=doubt)


def in_half(found: Time, i: int, part: str) -> Time:
    """A clock time whose part of the day stands before it: "om aftenen kl. 7"; "eftermiddag kl. 9" is a doubt."""
    if part == "evening":
        if found.start is not None and 1 <= found.start.hour < 12:
            found.start = found.start.replace(hour=found.start.hour + 12)
        if found.end is not None and 1 <= found.end.hour < 12:
            found.end = found.end.replace(hour=found.end.hour + 12)
    elif found.start is not None and (found.start.hour < 12) != (part in {"forenoon", "morning"}):
        found.doubt = doubts.HALF_OF_DAY
    found.i = i
    return found


TIME_STARTERS = (
    frozenset(words.PARTS)
    | ABOUT
    | _ROUGHLY
    | {
        "tid",
        "tidspunkt",
        "om",
        "in",
        "hele",
        "all",
        "halv",
        "half",
        "kvart",
        "quarter",
        "noon",
        "start",
        "starter",
        "begynder",
        "over",
        "fem",
        "ti",
        "tyve",
    }
)
"""The words at which a time may begin (beside "kl." and the openers)."""
