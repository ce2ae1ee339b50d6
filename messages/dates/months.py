"""Months: "i maj", "maj 14", "i slutningen af maj", "første mandag i juni"."""

from __future__ import annotations

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS, Found, year_after
from messages.dates.numerals import find_numeric
from messages.dates.phrases import Day
from messages.dates.weekdays import week_reference

EARLY = {"starten", "begyndelsen", "først", "start", "tidligt", "beginning", "early", "foerst"}
MIDDLE = {"midten", "midt", "middle", "mid"}
LATE = {"slutningen", "sidst", "slut", "sent", "end", "late", "udgangen"}


def find_months(c: Cursor, i: int) -> Found | None:
    """Months behind "i": "i maj", "i maj eller juni", "i maj-juni", "i juni den 5. og 12."."""
    if c.at(i).raw == "may":
        return None
    numbered = find_month_first(c, i)
    if numbered is not None and not numbered.days[0].is_month:
        return numbered
    if c.word(i + 1) in LEADS:
        behind = find_numeric(c, i + 2, led=True)
        if behind is not None and behind.days[0].month is None and behind.days[0].months is None:
            for day in behind.days:
                for each in (day, day.until):
                    if each is not None:
                        each.month = words.MONTHS[c.word(i)]
            return behind
    if numbered is not None:
        return numbered
    out = [Day(i, i + 1, month=words.MONTHS[c.word(i)])]
    k = i + 1
    while len(out) < 4:
        dashed = c.dash(k)
        behind_k = k + 1 if dashed else c.connector(k)
        month = words.MONTHS.get(c.word(behind_k))
        if behind_k == k or month is None or c.at(behind_k + 1).kind == "number":
            break
        day = Day(behind_k, behind_k + 1, month=month)
        if dashed:
            out[-1].until, out[-1].j = day, behind_k + 1
        else:
            day.linked = True
            out.append(day)
        k = behind_k + 1
    year, j = year_after(c, k)
    if year is not None and len(c.at(j - 1).raw) == 4:
        for day in out:
            day.year = year
        out[-1].j = k = j
    return Found(out, k)


def find_month_first(c: Cursor, i: int) -> Found | None:
    """ "maj 14", "May 15th, 2018", "maj 2018", "maj måned"; a bare name is no date ("Maj" is a woman)."""
    month = words.MONTHS.get(c.word(i)) or (words.MONTHS_SHORT.get(c.word(i)) if c.at(i + 1).kind == "number" else None)
    if month is None:
        return None
    if c.at(i + 1).glued and c.at(i + 1).kind == "number":
        return None  # "Maj2018" is a password
    if c.sign(i + 1) == ":" and c.at(i + 2).kind == "number" and c.word(i) in words.MONTHS:
        listed = _plain_numbers(c, i + 2) or find_numeric(c, i + 2, led=True)  # "december: 4., 5. og 12."
        plain = not c.at(i + 2).dot and listed is not None and len(listed.days) < 2
        if listed is not None and not plain and listed.days[0].month is None:
            for day in listed.days:
                for each in (day, day.until):
                    if each is not None:
                        each.month = month
            return listed
    k = i + 2 if c.word(i + 1) in words.MONTH_WORDS else i + 1
    year, j = year_after(c, k)
    if year is not None and len(c.at(j - 1).raw) == 4 and c.word(i) in words.MONTHS:
        return Found([Day(i, j, month=month, year=year)], j)
    if k == i + 2:
        return Found([Day(i, k, month=month)], k)
    if _is_meant(c, i):
        return find_months_alone(c, i)
    if c.at(i + 1).sentence != c.at(i).sentence or c.at(i + 1).kind != "number" or c.month(i + 2) is not None:
        return None
    found = find_numeric(c, i + 1, led=True)
    if found is None or found.days[0].month is not None:
        return None
    year, j = year_after(c, found.j)
    for day in found.days:
        for each in (day, day.until):
            if each is not None:
                each.month, each.year = month, year
    found.days[0].i = i
    found.days[-1].j = j
    return Found(found.days, j)


_TO_A_MONTH = words.word_set("til fra inden efter før for indtil siden med hele until from after before by since")
_SAID_OF_MONTHS = words.word_set("er passer kan kunne vil ville bliver lyder går duer ser is would works suits")
_SAID_OF_PEOPLE = words.word_set(
    "syg sygemeldt på stoppet gået kommet ansat leder lederen min vores ny nyansat vikar hos enig med taget"
)
_BEFORE_A_MONTH = words.word_set(
    "i og eller men så da at om hele kun måske nok også først hvis når for både enten samt gerne helst hvad med sige "
    "siger foreslår foreslå ja nej ok okay fx primo medio ultimo start slut midt sen tidlig af mod kommende næste "
    "sidste and or but that if maybe also whole all of next this"
)
_NAMES = frozenset({"april", "maj", "juni", "juli", "august", "may", "june", "augusta"})


def _is_meant(c: Cursor, i: int) -> bool:
    """ "vente til januar", "januar er fint": the month itself; a capital "Maj er …" may be a person."""
    token, behind = c.at(i), c.at(i + 1)
    if c.word(i) not in words.MONTHS or token.norm == "may" or behind.kind in {"number", "day/month", "dotted"}:
        return False
    if (behind.glued and behind.kind == "sign" and behind.norm in words.DASHES) or c.word(i - 1) in words.ORDINALS:
        return False
    if c.at(i - 1).kind == "number" or (token.raw[0].isupper() and (token.norm in _NAMES or behind.raw[:1].isupper())):
        return False
    before = c.at(i - 1)
    if token.raw[0].isupper() and before.sentence == token.sentence and before.kind == "word":
        return False  # "Mette Mai er …"
    led = c.word(i - 1) in _TO_A_MONTH and before.sentence == token.sentence
    if led or behind.sentence != token.sentence:
        return led
    if token.norm in _NAMES and c.word(i + 1) == "er" and c.word(i + 2) in _SAID_OF_PEOPLE:
        return False  # "maj er syg"
    named = before.kind == "word" and before.sentence == token.sentence and before.norm not in _BEFORE_A_MONTH
    return c.word(i + 1) in _SAID_OF_MONTHS and not named  # "jens august er …"


def find_months_alone(c: Cursor, i: int) -> Found:
    """One or several months by their names."""
    out, k = [Day(i, i + 1, month=words.MONTHS[c.word(i)], framed=True)], i + 1
    while len(out) < 4 and (n := c.connector(k)) > k and (month := words.MONTHS.get(c.word(n))):
        if c.at(n + 1).kind == "number":
            break
        out.append(Day(n, n + 1, month=month, linked=True, framed=True))
        k = n + 1
    return Found(out, k)


def _plain_numbers(c: Cursor, k: int) -> Found | None:
    """ "19, 20 og 26" behind "april:"."""
    out: list[Day] = []
    while (number := c.number(k, 1, 31)) is not None and len(out) < _MOST_DAYS:
        if c.at(k).dot and c.at(k).sentence == c.at(k + 1).sentence:
            return None
        out.append(Day(k, k + 1, day=number, linked=bool(out)))
        j = k + 1
        k = c.connector(j)
        if k == j:
            break
    return Found(out, out[-1].j) if len(out) > 1 else None


_MOST_DAYS = 12


def find_part(c: Cursor, i: int) -> Found | None:
    """ "primo maj", "i slutningen af uge 20", "midt i juni": roughly a third of the month or some days of the week."""
    word = c.word(i)
    if word == "end" and c.word(i + 1) in words.WEEK_WORDS:
        return None  # "uge 34 er bedre end uge 35"
    month = words.MONTHS.get(c.word(i + 3)) if c.word(i + 2) in {"i", "in", "of"} else None
    if month is not None and c.word(i + 1) in {"dag", "day"} and word in _FIRST_OR_LAST:
        year, j = year_after(c, i + 4)
        first = Day(i, j, month=month, year=year, day=1)
        return Found([first if word in words.ORDINALS else Day(i, j, month=month, year=year, part="last")], j)
    strict = {"primo": "primo", "medio": "medio", "ultimo": "ultimo"}.get(word)
    early = word in EARLY or words.ORDINALS.get(word) == 1
    part = strict or ("primo" if early else "medio" if word in MIDDLE else "ultimo")
    k = _behind_portion(c, i)
    if k is None:
        return None
    portion = k > i + 1
    exact = None
    if word == "udgangen":
        part = "last"
    if c.word(k - 1) == "halvdel":
        part += " half"
    elif c.word(k - 1) in _DAYS and (exact := _how_many(c, i)) is not None:
        part = f"{'first' if early else 'last'} {exact}"
    if c.word(k) in {"af", "i", "på", "of", "in"}:
        k += 1
    elif portion:
        return None
    if c.word(k) in words.MONTHS and (strict or k > i + 1 or word in {"start", "slut", "midt", "early", "late", "mid"}):
        year, j = year_after(c, k + 1)
        day = Day(i, j, month=words.MONTHS[c.word(k)], year=year, part=part, doubt=doubts.VAGUE)
        return Found([day], j)
    reference = week_reference(c, k)
    if reference is None:
        return None
    week, j = reference
    doubt = None if exact else doubts.VAGUE
    return Found([Day(i, j, week=week.week, weeks=week.weeks, year=week.year, part=part, doubt=doubt)], j)


def _how_many(c: Cursor, i: int) -> int | None:
    """ "De første tre dage", "de tre sidste dage": of a working week; "sidste dage" may be any."""
    amount = c.amount(i + 1)
    if amount is None and c.word(i - 1) not in {"en", "one"}:
        amount = c.amount(i - 1)
    return amount if amount is not None and 1 < amount <= _WORKING_WEEK else None


_WORKING_WEEK = 5
_DAYS = words.DAY_WORDS | words.word_set("hverdage arbejdsdage")


def _behind_portion(c: Cursor, i: int) -> int | None:
    """The position behind "sidste dage", "første to uger", "anden halvdel", "starten"; None for another ordinal."""
    word = c.word(i)
    if word not in words.ORDINALS and word not in words.LAST:
        return i + 1
    if word not in _FIRST_OR_LAST and c.word(i + 1) != "halvdel":
        return None
    k = i + 1 if c.amount(i + 1) is None else i + 2
    return k + 1 if c.word(k) in _PORTIONS else None


_FIRST_OR_LAST = words.word_set("første sidste first last")
_PORTIONS = words.word_set("dage uger halvdel del hverdage arbejdsdage days weeks half part")


def find_nth(c: Cursor, i: int, nth: int) -> Found | None:
    """ "første mandag i juni", "sidste fredag i maj"."""
    weekday = words.WEEKDAYS.get(c.word(i + 1))
    month = words.MONTHS.get(c.word(i + 3))
    if weekday is None or month is None or c.word(i + 2) not in {"i", "in", "of"}:
        return None
    year, j = year_after(c, i + 4)
    return Found([Day(i, j, weekday=weekday, month=month, year=year, nth=nth)], j)


def find_habit(c: Cursor, i: int) -> Found:
    """ "den første torsdag i måneden": no day."""
    return Found([Day(i, i + 2, weekday=words.WEEKDAYS[c.word(i + 1)], mode="every")], i + 2)
