"""Brings times to their days: "kl. 10 den 14/5", "5/5 og 7/5 kl. 10", "den 14. maj kan vi mødes kl. 10"."""

from __future__ import annotations

from dataclasses import dataclass

from messages.dates import cues, doubts, words
from messages.dates.beside import between_commas, in_its_brackets
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day, Item, Time
from messages.dates.times import in_half

_SIGNS = frozenset({",", "(", ")", ":", "|"})
_BESIDE = (
    words.CONNECTORS
    | _SIGNS
    | words.word_set(
        "i tidsrummet tidsrum perioden gerne helst fx f eks evt med start starter begge alle dage dag på den d "
        "mødes tid tidspunkt tidspunktet at from både enten begynder begyndelse og der er"
    )
)
"""What may stand between a day and its time, so that they go together without a second look."""
_TO_THE_RIGHT = words.CONNECTORS | _SIGNS | words.word_set("på d den om både enten hver begge on the of")
_GLUE = _BESIDE | words.word_set(
    "vi jeg man det de kan kunne vil ville skal passer passe passende fint fin fine godt god bedst bedre os mig "
    "for tak ja hvad siger mødet møde besøget besøg altså så men bare blot kun dog først tidligst senest ok okay "
    "perfekt super lad sige ses kommer bliver blive holdes holde mødetidspunkt stedet hellere måske eventuelt "
    "foretrækker forslag foreslår works fine good me us is we can start slut slutter ikke desværre hvis når "
    "muligt mulig ledig ledige alene også sent tidligt jer tage vælge vælger tiden blot"
)
"""What may stand between a day and a time of another clause, so that the time still is that day's."""
_BREAKS = frozenset({"men", "but", ",", ";", "–", "—", ")", "da", "fordi", "hvor"})
_ENDS = words.word_set("slut slutter færdig færdige færdigt senest videre lukker hjem slutte stoppe stopper")


@dataclass(slots=True)
class Meant:
    """A day with one of its times (or none), and where the words stand that decide on it.

    `at`: the token that stands for it in its clause; `apart`: the time stood away from the day.
    """

    day: Day
    time: Time | None
    at: int
    apart: bool = False


def attach(c: Cursor, items: list[Item]) -> tuple[list[Meant], list[Time]]:
    """Every day with its times in order of the days, and the times no day was found for."""
    days_of: dict[int, list[Day]] = {}
    groups = _groups(c, items)
    apart: dict[int, list[Meant]] = {}
    orphans: list[Time] = []
    for index, item in enumerate(items):
        if isinstance(item, Day):
            days_of.setdefault(c.at(item.i).sentence, []).append(item)
            continue
        _place(c, items, index, item, groups, apart, orphans)
    out: list[Meant] = []
    for item in items:
        if not isinstance(item, Day):
            continue
        if item.times:
            out.extend(Meant(item, time, item.i) for time in item.times)
        else:
            out.append(Meant(item, None, item.i))
        out.extend(apart.get(id(item), ()))
    return out, orphans


def _groups(c: Cursor, items: list[Item]) -> dict[int, list[Day]]:
    """For each day the list it stands in: days with only "og", "eller", commas between them."""
    groups: dict[int, list[Day]] = {}
    last: Day | None = None
    for item in items:
        if not isinstance(item, Day):
            last = None
            continue
        joined = last is not None and last.is_week == item.is_week
        if joined and last is not None and not item.linked:
            joined = last.j < item.i and _only(c, last.j, item.i, words.CONNECTORS)
        if joined and last is not None and c.at(last.j - 1).sentence == c.at(item.i).sentence:
            group = groups[id(last)]
            item.linked = True
        else:
            group = []
        group.append(item)
        groups[id(item)] = group
        last = item
    return groups


def _place(
    c: Cursor,
    items: list[Item],
    index: int,
    times: list[Time],
    groups: dict[int, list[Day]],
    apart: dict[int, list[Meant]],
    orphans: list[Time],
) -> None:
    start, end = times[0].i, times[-1].j
    sentence = c.at(start).sentence
    if (c.word(start - 1) in _ENDS or c.word(start - 2) in _ENDS) and all(time.end is None for time in times):
        for time in times:
            time.open = "before"  # "slutte kl. 12"
    before = _day_before(c, items, index, sentence)
    bound = c.word(start - 1) in {"til", "indtil", "until"} and c.word(start - 2) not in _SET
    if bound and not c.moves(start) and _ends_earlier(before, times):
        return
    after = _day_after(c, items, index, sentence)
    left = before is not None and before is items[index - 1] and _only(c, before.j, start, _BESIDE)
    right = after is not None and after is items[index + 1] and _only(c, end, after.i, _TO_THE_RIGHT)
    several = not (left or right) and any(c.word(k) in _SEVERAL_HALVES for k in range(start, end))
    right = right and not (left and after is not None and after.is_month)  # "fredag den 11. kl. 9 i januar"
    if before is not None and c.word(start - 1) in _DAYS_WORD and c.word(start - 2) in _EACH and not right:
        _give(c, _all_before(c, items, index, sentence), times)  # "… går, begge dage kl. 9-11"
    elif before is not None and in_its_brackets(c, before, start, end):
        _give(c, [before] if after is not None else groups[id(before)], times)
    elif several:
        orphans.extend(times)  # "på de to formiddage, altså den 30. og den 6. Mine eftermiddage er …"
    elif right and after is not None and not left and _closer_before(c, before, items[index - 1], start, end):
        assert before is not None
        _give_apart(c, before, before.j, times, groups, apart)
    elif right and after is not None and (not left or _held_apart(c, before, start, end, after)):
        _give(c, groups[id(after)], times)
    elif left and before is not None:
        every = any(c.word(k) in {"begge", "alle"} for k in range(before.j, start))
        _give(c, _all_before(c, items, index, sentence) if every else groups[id(before)], times)
    elif before is not None:
        _give_apart(c, before, _end(items[index - 1]), times, groups, apart)
    elif after is not None:
        _give(c, groups[id(after)], times)
    elif (earlier := _sentence_before(c, items, index, sentence)) is not None:
        _give_apart(c, earlier, earlier.j, times, groups, apart)
    elif (later := _sentence_behind(c, items, index, sentence)) is not None:
        apart.setdefault(id(later), []).extend(Meant(later, time, later.i, apart=True) for time in times)
    else:
        orphans.extend(times)


_SET = words.word_set("om sat sætte fastsat aftalt planlagt berammet ændret lagt indkaldt inviteret hen lavet rettet")


def _ends_earlier(day: Day | None, times: list[Time]) -> bool:
    """ "fra kl. 9 og kan blive til kl. 12": closes the open time said before; else "til kl. 12" is a bound."""
    until = times[0]
    if until.start is None or until.end is not None or until.open is not None:
        return False
    last = day.times[-1] if day is not None and day.times else None
    if last is not None and last.start is not None and last.end is None and last.start < until.start:
        last.end, last.open = until.start, None
        return len(times) == 1
    until.open = "before"
    return False


def _closer_before(c: Cursor, before: Day | None, last: Item, start: int, end: int) -> bool:
    """ "Den 20. kan vi kun kl. 13, den 21. …": nothing parts the time from the day before, a comma from the next."""
    if before is None or before is not last or before.times or c.sign(end) != ",":
        return False
    return not any(c.at(k).norm in _BREAKS or c.at(k).norm in words.CONNECTORS for k in range(before.j, start))


def _held_apart(c: Cursor, before: Day | None, start: int, end: int, after: Day) -> bool:
    """Is the time parted from the day before ("tirsdag eller kl. 12 onsdag"), and less so from the day behind?"""
    if before is None:
        return False
    left, right = (
        {c.at(k).norm for k in range(*gap)} & words.CONNECTORS for gap in ((before.j, start), (end, after.i))
    )
    return bool(left - {","} if right else left)


def _stands_by_itself(c: Cursor, day: Day, last: Day, times: list[Time]) -> bool:
    """ "mandag den 3. december eller torsdag den 6. december kl. 10": is the time the last one's, or that of both?"""
    if times[0].i < last.i or c.word(times[0].i - 1) in {"begge", "dage"}:
        return False
    if all(time.part for time in times):
        return False  # "… eller tirsdag den 13. marts om eftermiddagen"
    either = any(c.word(k) in {"eller", "or"} for k in range(day.j, last.i))
    return either and _says_its_month(c, day) and _says_its_month(c, last)


def _says_its_month(c: Cursor, day: Day) -> bool:
    kinds = {"day/month", "date", "dotted"}
    return day.day is not None and any(c.month(k) or c.at(k).kind in kinds for k in range(day.i, day.j))


def _give(c: Cursor, group: list[Day], times: list[Time]) -> None:
    for day in group:
        if day is not group[-1] and _stands_by_itself(c, day, group[-1], times):
            day.doubt = day.doubt or doubts.TIME_UNCLEAR
        if not day.times or all(time.part for time in day.times):
            day.times = [in_half(time, time.i, day.times[0].part) for time in times] if day.times else list(times)
        elif day is group[-1]:
            day.times = [*day.times, *times]


def _all_before(c: Cursor, items: list[Item], index: int, sentence: int) -> list[Day]:
    days: list[Day] = []
    for item in reversed(items[:index]):  # "14/11⏎16/11⏎21/11⏎alle dage kl. 9-11"
        if not isinstance(item, Day) or sentence - c.at(item.i).sentence > 1:
            break
        if days and item.open is not None and item.feast is not None:
            break  # "Efter nytår går det: den 4. eller den 8., begge dage kl. 10"
        sentence = c.at(item.i).sentence
        days.append(item)
    return [day for day in reversed(days) if not day.times]


def _give_apart(
    c: Cursor, day: Day, since: int, times: list[Time], groups: dict[int, list[Day]], apart: dict[int, list[Meant]]
) -> None:
    """A time away from its day: the same clause or only words of agreement between; else the day is in doubt."""
    gap = range(since + between_commas(c, day, since), times[0].i)
    if any(c.word(k) in _ENDS for k in gap) and all(time.end is None for time in times):
        for time in times:
            time.open = "before"
    if any(c.sign(k) == "," and c.word(k + 1) == "for" for k in gap) and all(time.part for time in times):
        return  # "vi tager torsdagen, for om formiddagen sover de fleste": why
    whole = all(time.all_day for time in times)
    same_clause = not any(c.at(k).norm in _BREAKS for k in gap) and c.at(day.i).sentence == c.at(times[0].i).sentence
    if not (same_clause or all(_glues(c, k) for k in gap)) or len(gap) > 25:
        if day.doubt is None and not whole:
            day.doubt = doubts.TIME_UNCLEAR
        return
    for each in groups[id(day)]:
        apart.setdefault(id(each), []).extend(Meant(each, time, time.i, apart=True) for time in times)


def _glues(c: Cursor, k: int) -> bool:
    suits = c.word(k) == "går" and c.word(k + 1) in _GOES  # "aften går ikke, men om formiddagen …"
    return suits or c.at(k).norm in _GLUE or c.word(k) in _ENDS or c.at(k).kind == "sign"


_GOES = frozenset({"ikke", "fint", "godt", "an", "ok"})
"""Behind "går" these say whether a time suits; alone it means to leave ("Vi går kl. 11")."""


def _end(item: Item) -> int:
    return item.j if isinstance(item, Day) else item[-1].j


def _day_before(c: Cursor, items: list[Item], index: int, sentence: int) -> Day | None:
    for k in range(index - 1, max(index - 9, -1), -1):
        item = items[k]
        if isinstance(item, Day):
            return item if c.at(item.j - 1).sentence == sentence else None
    return None


def _day_after(c: Cursor, items: list[Item], index: int, sentence: int) -> Day | None:
    for k in range(index + 1, min(index + 4, len(items))):
        item = items[k]
        if isinstance(item, Day):
            return item if c.at(item.i).sentence == sentence else None
    return None


def _sentence_before(c: Cursor, items: list[Item], index: int, sentence: int) -> Day | None:
    """The day of the sentence before, where this one begins with the time ("Kl. 10 er bedst.")."""
    if index == 0:
        return None
    item = items[index - 1]
    near = isinstance(item, Day) and c.at(item.j - 1).sentence == sentence - 1
    return item if near and isinstance(item, Day) and len(range(item.j, items[index][0].i)) <= 8 else None  # type: ignore[index]


def _sentence_behind(c: Cursor, items: list[Item], index: int, sentence: int) -> Day | None:
    """ "Kl. 13 passer os bedst. Mødet kan ligge den 17. maj.": the next sentence's day, nothing else said."""
    item = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(item, Day) or item.times or c.at(item.i).sentence != sentence + 1:
        return None
    rest = items[index + 2 : index + 3]
    if rest and c.at((rest[0] if isinstance(rest[0], Day) else rest[0][0]).i).sentence == sentence + 1:
        return None
    first, last = items[index][0].i, items[index][-1].j  # type: ignore[index]
    start = first
    while c.at(start - 1).sentence == sentence and first - start <= _SHORT:
        start -= 1
    end = item.j
    while c.at(end).sentence == sentence + 1 and end - item.j <= _SHORT:
        end += 1
    around = [*range(start, first), *range(last, item.i), *range(item.j, end)]
    if any(c.word(k) in cues.AGAINST or c.sign(k) == "?" for k in around):
        return None
    return item if all(_glues(c, k) for k in around if not item.i <= k < item.j) else None


_SHORT = 8
_DAYS_WORD, _EACH = words.word_set("dage datoer gange tilfælde dagene"), words.word_set("begge alle samtlige")
_SEVERAL_HALVES = frozenset({"formiddage", "formiddagene", "eftermiddage", "eftermiddagene"})


def _only(c: Cursor, i: int, j: int, allowed: frozenset[str]) -> bool:
    """Whether all tokens in [i, j) are among the allowed; at most eight are looked at."""
    return j - i <= 8 and all(c.at(k).norm in allowed for k in range(i, j))
