"""Days and months with a sign between them: "14.05.18", "14/5-18", "d. 14.5", "15.5."; shares like "3/4" are none."""

from __future__ import annotations

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found, year_after
from messages.dates.phrases import Day
from messages.dates.pieces import Token

_SHARES = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})
_LIFETIME = 10  # years within which "14.05.18" is a date of this matter


def find_full(c: Cursor, i: int, weekday: int | None) -> Found | None:
    day, month, year = c.at(i).nums
    if len(c.at(i).raw) <= 8 and abs(year - c.year) > _LIFETIME:
        return None  # "09.12.33" is a time with seconds, "12.34.56" a code
    doubt = None
    if month > 12 and day <= 12:
        day, month, doubt = month, day, doubts.OTHER_ORDER
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return Found([Day(i, i + 1, day=day, month=month, year=year, weekday=weekday, doubt=doubt)], i + 1)


def find_slashed(c: Cursor, i: int, led: bool, weekday: int | None) -> Found | None:
    token = c.at(i)
    day, month = token.nums
    sure = led or weekday is not None
    j = i + 1
    if month > 12 and 1 <= day <= 31 and month <= 31 and (named := c.month(j)) is not None:  # "15/16. maj"
        year, j = year_after(c, j + 1)
        pair = (Day(i, j, day=n, month=named, year=year) for n in (day, month))
        return Found(list(pair), j)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if not sure and (month, day) not in c.offered and _is_share(c, i):
        return None
    year, j = year_after(c, j)
    found = Day(i, j, day=day, month=month, year=year, weekday=weekday)
    code = c.sign(i + 1) == "-" and c.at(i + 1).glued and c.at(i + 2).glued and c.at(i + 2).kind == "number"
    if code and year is None and len(c.at(i + 2).raw) != 2 and not c.at(i + 2).dot:
        found.doubt = doubts.DAY_OR_COUNT  # "18/6-2" is more likely a case number
    behind = c.word(i + 1) if c.at(i + 1).sentence == token.sentence else ""
    counted = day <= month and things.may_name_a_thing(behind) and not c.at(i + 1).soft
    if counted and not sure and year is None and (month, day) not in c.offered:
        found.doubt = doubts.SHARE  # "8/12 brugere"
    if token.nums in _SHARES and not sure and year is None and (month, day) not in c.offered and _alone(c, i):
        found.doubt = doubts.SHARE
    return Found([found], j)


def _alone(c: Cursor, i: int) -> bool:
    """Nothing beside "1/3" makes it a day: no further day, no time, no "til", "inden", "og"."""
    before, behind = c.at(i - 1), c.at(i + 1)
    if before.norm in words.CONNECTORS or c.word(i - 1) in {"til", "inden", "efter", "fra", "senest", "før", "siden"}:
        return False
    day_behind = behind.norm in words.CONNECTORS and c.at(i + 2).kind in {"day/month", "date"}
    return not (day_behind or c.dash(i + 1) or _is_clock_word(c, i + 1) or behind.kind in {"number", "dotted"})


_COUNTING = frozenset({"bor", "belægning", "belægningen", "normering", "normeringen"})


def _is_share(c: Cursor, i: int) -> bool:
    """Is "3/4", "1/2", "24/7" a fraction or a way of speaking rather than a day?"""
    token = c.at(i)
    compound = c.at(i + 2).kind == "word" and c.at(i + 2).glued  # "24/7-dækning"
    ranged = c.sign(i + 1) == "-" and c.at(i + 1).sentence == token.sentence and not compound
    if token.nums in words.FRACTIONS and not _is_clock_word(c, i + 1) and not ranged:
        return True
    if token.nums in _SHARES and c.at(i - 1).kind == "number" and not c.at(i - 1).dot:
        return True  # "1 1/2"
    if c.counts(i) or c.word(i + 1).startswith(
        ("færdig", "fyldt", "fuld", "tom", "bemand", "normer", "drift", "ansat", "tidss", "stilling")
    ):
        return True
    if c.word(i + 1) == "tid" or (c.word(i - 1) == "godt" and token.nums in _SHARES):
        return c.word(i - 2) not in {"kan", "kunne", "vil"}
    return c.word(i - 1) in {
        "ca",
        "cirka",
        "omkring",
        "over",
        "under",
        "næsten",
        "knap",
        "about",
        "ud",
        "en",
        *_COUNTING,
    }


def _is_clock_word(c: Cursor, i: int) -> bool:
    return c.word(i) in {"kl", "klokken", "at"} or c.at(i).kind == "clock"


def find_dotted(c: Cursor, i: int, led: bool, weekday: int | None) -> Found | None:
    """ "d. 14.5", "tirsdag 14.5.", "fra 16.10 til 20.10"; what may as well be a time of day is in doubt."""
    token = c.at(i)
    day, month = token.nums
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if token.glued and c.at(i - 1).raw == "D" and c.at(i - 2).sentence == token.sentence and c.word(i - 2):
        return None  # "vejledning D.4.3"
    year, j = year_after(c, i + 1)
    found = Day(i, j, day=day, month=month, year=year, weekday=weekday)
    right = c.at(i + 2)
    ranged = c.dash(i + 1) and (right.kind == "date" or (token.dot and right.dot and right.kind == "dotted"))
    ranged = ranged or (token.dot and c.dash(i - 1) and c.at(i - 2).kind == "dotted" and c.at(i - 2).dot)
    ranged = ranged or (token.dot and _is_clock_word(c, i + 1)) or _in_a_row(c, i) or _dotted_in_text(c, i)
    if led or ranged or year is not None or (month, day) in c.offered:
        return Found([found], j)
    if weekday is None:
        found.doubt = doubts.DAY_OR_HOUR
        return Found([found], j) if _may_be_a_day(c, i) else None
    if token.dot or len(token.raw) - token.raw.index(".") == 2 or _is_clock_word(c, i + 1):
        return Found([found], j)
    return None  # "tirsdag 10.12" is a time


def _in_a_row(c: Cursor, i: int) -> bool:
    """ "fra 16.10 til 20.10", "16.10, 17.10 og 3.11": a second one beside it that can be no time, or in its month."""
    if c.counts(i) or _in_a_section(c, i) or c.at(i - 1).kind == "dead":
        return False
    here = c.at(i)
    for near in (i - 2, i + 2):
        other, between = c.at(near), c.at((i + near) // 2).norm
        if other.kind != "dotted" or other.sentence != here.sentence or not _is_day(other):
            continue
        if between in words.UNTIL:
            first, second = (other, here) if near < i else (here, other)
            begins = first.start if first is here else other.start
            opened = c.word((i if first is here else near) - 1) in {"fra", "from"} and begins < second.start
        else:
            opened = between in words.CONNECTORS
        if (
            opened
            and c.word(min(i, near) - 2) not in _BEFORE_SECTION
            and c.word(min(i, near) - 1) not in _BEFORE_SECTION
        ):
            return _alike(here, other)
    return any(_is_surely_a_day(c, k) and _alike(c.at(k), here) for k in _others_near(c, i))


def _others_near(c: Cursor, i: int) -> list[int]:
    sentence = c.at(i).sentence
    near = range(max(i - _NEAR, 0), i + _NEAR + 1)
    return [
        k for k in near if k != i and c.at(k).kind == "dotted" and c.at(k).sentence == sentence and _is_day(c.at(k))
    ]


def _is_surely_a_day(c: Cursor, k: int) -> bool:
    """Has "16.10." its second point in the middle of a sentence, or "den" before it?"""
    token = c.at(k)
    within = c.at(k + 1).sentence == token.sentence and (c.at(k + 1).kind == "word" or _within(c, k) or c.dash(k + 1))
    return (c.word(k - 1) in LEADS or (token.dot and within)) and not _in_a_section(c, k)


def _alike(one: Token, other: Token) -> bool:
    return _minutes(one) == _minutes(other) or _no_time(one) or _no_time(other)


_NEAR = 10


def _minutes(token: Token) -> str:
    return token.raw.rstrip(".").split(".")[1]


def _is_day(token: Token) -> bool:
    return 1 <= token.nums[0] <= 31 and 1 <= token.nums[1] <= 12


def _no_time(token: Token) -> bool:
    """Can "24.10", "16.11" or "9.5" hardly be a time of day?"""
    return token.nums[0] > 23 or _minutes(token) in {"11", "12"} or len(_minutes(token)) == 1


def _dotted_in_text(c: Cursor, i: int) -> bool:
    """ "Vi kan 15.5." and "15.5 passer": a month of one digit is no minute; what stands by it makes it a day."""
    token = c.at(i)
    if c.counts(i) or (c.word(i - 1) in words.CONNECTORS and c.at(i - 2).kind == "dead"):
        return False  # "21.5 grader", "bilag 3.4 og 5.6"
    for near, beyond in ((i - 2, i - 3), (i + 2, i + 1)):
        other = c.at(near)
        if other.kind == "dotted" and c.at((i + near) // 2).norm in words.CONNECTORS:
            if token.dot and other.dot:
                return True  # "14.11. + 16.11."
            if near < i and (c.word(beyond) in LEADS or c.weekday(beyond) is not None):
                return True  # "den 7.11 og 9.11"
    first = c.at(i - 1).sentence != token.sentence or c.at(i - 1).norm in {"-", "•", "*", "(", ",", ":", ")"}
    last = c.at(i + 1).sentence != token.sentence or c.at(i + 1).norm in {",", ")", "?", "!", ":"}
    heading = first and c.at(i + 1).raw[:1].isupper() and not last
    inside = token.dot and not heading and not _in_a_section(c, i) and (not last or _within(c, i))
    if inside and not (first and things.may_name_a_thing(c.word(i + 1))):
        return True  # "Nej tak til 17.11. om formiddagen": a point within the sentence
    month = _minutes(token)
    if _hours_follow(c, i) and not _in_a_section(c, i) and (_no_time(token) or first):
        return True  # "11.12 10-12"
    if first and token.dot and c.at(i + 1).sentence != token.sentence:
        return True  # "17.10." on a line of its own
    if month == "10" and token.nums[0] < 24:
        return False
    if len(month) == 2 and month[0] == "0" and token.nums[0] < 24 and not token.dot:
        return False
    if not token.glued and c.word(i - 1) in _BEFORE_DOTTED and c.at(i - 1).sentence == token.sentence:
        return True
    if token.dot and (len(month) == 1 or month in {"11", "12"} or token.nums[0] > 23):
        return not heading and not _in_a_section(c, i)
    return (first or c.word(i - 1) in {"og", "eller"}) and (c.word(i + 1) in _BEHIND_DOTTED or (last and token.dot))


def _hours_follow(c: Cursor, i: int) -> bool:
    """ "10-12", "9.30-11" right behind."""
    first, second = c.at(i + 1), c.at(i + 3)
    kinds = {"number", "dotted", "clock"}
    if first.kind not in kinds or second.kind not in kinds or not (c.dash(i + 2) or c.word(i + 2) == "til"):
        return False
    return second.sentence == c.at(i).sentence and first.nums[0] < second.nums[0] <= 22 and not c.counts(i + 3)


def _may_be_a_day(c: Cursor, i: int) -> bool:
    """ "Vi kan 16.10": a day or an hour."""
    token = c.at(i)
    if c.counts(i) or _in_a_section(c, i) or c.at(i - 1).kind == "dead":
        return False
    if c.word(i - 1) in words.CONNECTORS and c.at(i - 2).kind in {"dead", "sign"}:
        return False  # "Kapitel 4.3 og 5.1"
    known = c.word(i - 1) in _BEFORE_A_DAY or (token.dot and bool(c.word(i - 1)))
    before = known and c.at(i - 1).sentence == token.sentence
    opens = c.at(i - 1).sentence != token.sentence
    return before or (opens and (c.word(i + 1) in _BEHIND_DOTTED or (token.dot and c.word(i + 1) in _SAID_OF_DAYS)))


def _in_a_section(c: Cursor, i: int) -> bool:
    """ "jf. 4.12", "kl. 9.10"; the "I" of "Kan I 30.9." is a pronoun."""
    return c.word(i - 1) in _BEFORE_SECTION and c.at(i - 1).raw != "I"


def _within(c: Cursor, i: int) -> bool:
    """ "Skal vi sige 14.10.?": a further sign right behind shows that the point ends no sentence."""
    return c.sign(i + 1) in {",", ")", "?", "!", ":", ";"} and c.at(i + 1).glued


_BEFORE_DOTTED = words.word_set(
    "kan kunne kommer den d til fra inden senest før efter medio på passer foreslår siger mødes ses med mødet er "
    "holdes afholdes bliver siden besøg besøget dato besøgte var"
)
_BEFORE_A_DAY = _BEFORE_DOTTED | words.word_set(
    "og eller samt ikke men sige tage tager hellere helst bliver gerne også i dag"
)
_SAID_OF_DAYS = words.word_set("dur duer ville vil kunne skal har var ser lyder ikke også")
_BEFORE_SECTION = words.word_set("kl klokken jf jfr se under i")
_BEHIND_DOTTED = words.word_set("kl klokken kan er passer går duer fint ok eller og om til var blev fra mellem")
