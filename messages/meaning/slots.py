"""Which of the offered slots a reply speaks of: by date, day of the month, weekday, hour, half of the day or number."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from messages.dates import COPENHAGEN
from messages.dates.doubts import POLARITY, WHICH_WEEKDAY
from messages.meaning.findings import Findings
from messages.meaning.references import Reference, first_day, last_day, slot_day
from messages.meaning.slot_narrowing import narrowed
from messages.meaning.slot_text import where
from messages.meaning.slot_weeks import another_week, less_repeated, next_week, of_that_week, week_behind
from messages.meaning.spoken_slots import HOUR, PART, PARTS, find_spoken
from messages.meaning.text import fold, words_of
from messages.reading import DateMention, Slot

_WEEKDAY = re.compile(
    r"(?<![a-z])(?:(man|tirs|ons|tors|fre|loer|soen)(?:dag|d)(?:en|ens|e|ene)?|(mon|tues|wednes|thurs|fri)day|"
    r"(man|tir|ons|tor|fre)\.?(?![a-z])|(mandag|tisdag|onsdag|torsdag|fredag)en)(?![a-z])"
)
_ENGLISH = {"mon": 0, "tues": 1, "wednes": 2, "thurs": 3, "fri": 4}
_SHORT = {"man": 0, "tirs": 1, "tir": 1, "ons": 2, "tors": 3, "tor": 3, "fre": 4, "loer": 5, "soen": 6}
_ALL_IN = re.compile(
    r"\b(begge|alle|samtlige|de to|de tre|dagene|datoerne|tiderne|tidspunkterne|forslagene"
    r"|mødet|dialogmødet|tidspunktet|tiden|forslaget|datoen)(?: \w+){0,3} ?$"
    r"|\b(?:den|dagen)(?: ene)? $"
)
_PART_ALONE = re.compile(r"(?:om |i )?(?:formiddag|morgen|eftermiddag|middag)(?:en|e|ene|s|ens|smoedet|moedet)?")


def find_references(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...]
) -> tuple[Reference, ...]:
    """Everything in the text that speaks of a time, in its order. `mentions` need their spans."""
    text = findings.text
    mentions = less_repeated(mentions, offered)
    mentions = tuple(m for m in mentions if m.span is None or not _LAST_OF_THEM.search(text[: m.span[1]]))
    out: list[Reference] = []
    week: DateMention | None = None
    week_sentence = -1
    before: DateMention | None = None
    ordered = sorted(mentions, key=lambda m: m.span or (0, 0))
    for index, mention in enumerate(ordered):
        if mention.span is None:
            continue
        sentence, clause = _place(findings, mention.span)
        written = fold(text[mention.span[0] : mention.span[1]])
        found = Reference(start=mention.span[0], end=mention.span[1], sentence=sentence, clause=clause, mention=mention)
        weekday = _only_weekday(written)
        if written != "i morgen" and _PART_ALONE.fullmatch(written):
            found = _by_part(found, written, offered)
        elif weekday is not None:
            beside = next_week(findings, sentence)
            in_week = beside or "uge" in findings.sentences[sentence].words
            near = week_sentence in (sentence, sentence - 1) and not (
                in_week and (beside or another_week(findings, sentence, week))
            )
            found = _by_weekday(
                found,
                weekday,
                written,
                offered,
                week_behind(text, mention, ordered[index + 1 :]) or (week if near else None),
                in_week=in_week,
                excepts=not _EXCEPTING.isdisjoint(findings.sentences[sentence].words),
            )
        else:
            found = _as_weekday(_by_date(found, offered), written)
        first, last = first_day(mention), last_day(mention)
        if weekday is None and first and last:
            if before is not None and before.span == mention.span:  # "uge 20 undtagen torsdag": in two pieces
                week, week_sentence = replace(before, end=last), sentence
            elif last > first:
                week, week_sentence = mention, sentence
            before = week if week is not None and week.span == mention.span else mention
        if found.by == "range" and found.slots and _all_in(text[: found.start], len(found.slots)):
            found = replace(found, all_of_them=True)
        out.append(found)
    out += find_spoken(findings, offered, [(r.start, r.end) for r in out])
    out.sort(key=lambda r: r.start)
    return narrowed(tuple(of_that_week(r, out, offered) for r in out), text, offered)


def _all_in(before: str, count: int) -> bool:
    """Whether "begge dage" or "mødet" stands before a stretch of days with as many slots in it."""
    named = _ALL_IN.search(before.casefold())
    if named is None:
        return False
    if named[1] is None:
        return count == 1  # "den i februar ligger oven i rejsen"
    wanted = {"begge": 2, "de to": 2, "de tre": 3}.get(named[1], count if named[1] in _EVERY else 1)
    return wanted == count


def _only_weekday(written: str) -> int | None:
    """The weekday, where nothing else tells the day ("onsdagen", "på torsdag kl. 10"): no date, week or "næste"."""
    match = _WEEKDAY.search(written)
    if match is None:
        return None
    rest = HOUR.sub(" ", PART.sub(" ", written[: match.start()] + " " + written[match.end() :]))
    rest = re.sub(r"(?:kl\.?|klokken)?\s*\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?", " ", rest)
    if _TOLD_BESIDE.search(written) or re.search(
        r"\d|uge|naest|denne|sidst|foerstkommende|kommende|week|next|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|foerste",
        rest,
    ):
        return None
    if (match[1] and match[0].startswith(match[1] + "dags")) or _WEEKDAY.search(rest):
        return None  # "i onsdags", "fra mandag til torsdag"
    key = match[1] or match[3]
    if key:
        return _SHORT[key]
    if match[2]:
        return _ENGLISH[match[2]]
    return {"mandag": 0, "tisdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4}[match[4]]


def _by_weekday(
    found: Reference,
    weekday: int,
    written: str,
    offered: tuple[Slot, ...],
    week: DateMention | None,
    *,
    in_week: bool = False,
    excepts: bool = False,
) -> Reference:
    if found.mention is None:
        return found
    # Which week is no doubt once an offered day or a week before it says so.
    mention = replace(found.mention, doubt=None)
    if re.search(r"\bi (?:man|tirs|ons|tors|fre)", written):
        return found
    if week is not None:
        first, last = first_day(week), last_day(week)
        if first and last:
            if (last - first).days < _WEEK and "uge" in fold(week.text or ""):  # days taken out of it are in it
                first -= timedelta(days=first.weekday())
                last = max(last, first + timedelta(days=_WEEK - 1))
            days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            inside = [d for d in days if d.weekday() == weekday]
            if len(inside) == 1:
                moved = _moved(mention, inside[0])
                if mention.wanted and not week.wanted and not excepts:
                    moved = replace(moved, doubt=WHICH_WEEKDAY)  # "i uge 18 er jeg væk, men tirsdag er fin"
                return _by_date(replace(found, mention=moved, by="weekday"), offered)
    same = tuple(i for i, s in enumerate(offered) if slot_day(s).weekday() == weekday)
    day = first_day(found.mention)
    if in_week and found.mention.doubt is None and day is not None and (week is None or day not in _days(offered)):
        return _by_date(replace(found, by="weekday"), offered)  # "mandag, tirsdag og torsdag i uge 27"
    if not same:
        return replace(found, by="weekday", doubt=None if not offered else "weekday not offered")
    if not mention.all_day and isinstance(mention.start, datetime):
        begins = mention.start.astimezone(COPENHAGEN)
        if mention.open is not None and _NOON.search(written):
            return _by_date(replace(found, mention=_moved(mention, slot_day(offered[same[0]])), by="weekday"), offered)
        hour = PART.search(written)
        if hour is not None and not re.search(r"\d", written):
            low, high = PARTS[hour[1]]
            timed = tuple(i for i in same if low <= offered[i].start.astimezone(COPENHAGEN).hour < high)
        else:
            timed = tuple(
                i
                for i in same
                if (t := offered[i].start.astimezone(COPENHAGEN)).hour == begins.hour and t.minute == begins.minute
            )
        if timed:
            return replace(found, mention=mention, slots=timed, by="weekday")
        day = slot_day(offered[same[0]])
        return replace(found, mention=_moved(mention, day), by="weekday", doubt="another hour on an offered day")
    return replace(found, mention=mention, slots=same, by="weekday")


def _as_weekday(found: Reference, written: str) -> Reference:
    """ "Torsdagen samme uge holder vi fest": as said of a weekday alone, where it is on offer."""
    mention = found.mention
    if not found.slots or mention is None or mention.doubt != POLARITY or _TOLD_WEEK.search(written) is None:
        return found
    return replace(found, by="weekday", mention=replace(mention, doubt=None))


def _moved(mention: DateMention, day: date) -> DateMention:
    """The mention on another day, its hours kept."""
    start, end = mention.start, mention.end
    if isinstance(start, datetime):
        old = start.astimezone(COPENHAGEN)
        start = datetime(day.year, day.month, day.day, old.hour, old.minute, tzinfo=COPENHAGEN)
        if isinstance(end, datetime):
            e = end.astimezone(COPENHAGEN)
            end = datetime(day.year, day.month, day.day, e.hour, e.minute, tzinfo=COPENHAGEN)
        return replace(mention, start=start, end=end, doubt=None)
    return replace(mention, start=day, end=None, doubt=None)


def _by_part(found: Reference, written: str, offered: tuple[Slot, ...]) -> Reference:
    """ "Om eftermiddagen": the offered slots that begin then, whatever their day."""
    half = PART.search(written)
    low, high = PARTS[half[1]] if half else (0, 24)
    same = tuple(i for i, s in enumerate(offered) if low <= s.start.astimezone(COPENHAGEN).hour < high)
    return replace(found, mention=None, slots=same, by="part")


def _by_date(found: Reference, offered: tuple[Slot, ...]) -> Reference:
    mention = found.mention
    if mention is None or mention.start is None:
        return found
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None:
        return found
    if last > first:
        inside = tuple(i for i, s in enumerate(offered) if first <= slot_day(s) <= last)
        return replace(found, slots=inside, by="range")
    same = tuple(i for i, s in enumerate(offered) if slot_day(s) == first)
    if mention.all_day or not isinstance(mention.start, datetime):
        return replace(found, slots=same)
    if mention.open == "after" and any(offered[i].start == mention.start for i in same):
        return replace(found, slots=tuple(i for i in same if offered[i].start == mention.start))
    if mention.open is not None and same and (noon := _NOON.search(fold(mention.text or ""))):
        early = noon[1] != "efter" and noon[1] != "over"
        half = tuple(i for i in same if (offered[i].start.astimezone(COPENHAGEN).hour < _MIDDAY) == early)
        if half:
            return replace(found, slots=half)
    if mention.open is not None:
        return replace(found, doubt="an open hour on an offered day" if same else None)
    exact = tuple(i for i in same if offered[i].start == mention.start)
    if exact and isinstance(mention.end, datetime) and offered[exact[0]].end != mention.end:
        return replace(found, doubt="another end than offered")
    if exact:
        return replace(found, slots=exact)
    within = tuple(
        i
        for i in same
        if isinstance(mention.end, datetime)
        and mention.start <= offered[i].start
        and offered[i].end <= mention.end
        and (mention.end - mention.start) >= timedelta(hours=3)
    )
    if not within and not exact:
        within = _in_its_half(mention, same, offered)
    if within:
        return replace(found, slots=within)
    return replace(found, doubt="another hour on an offered day" if same else None)


def _place(findings: Findings, span: tuple[int, int]) -> tuple[int, int]:
    """Sentence and clause: of "torsdag den 3., men kl. 11 kan vi" those of the hour, where something is said of it."""
    sentence, clause = where(findings, span[0])
    ends, last = where(findings, span[1] - 1)
    if (
        ends != sentence
        or last == clause
        or findings.sentences[sentence].clause_words(last)[0] not in ("men", "dog", "but")
    ):
        return sentence, clause
    told = any(h.stands_in(sentence, last) for h in findings.of("meeting.can", "meeting.cannot", "meeting.propose"))
    return sentence, last if told else clause


def _in_its_half(mention: DateMention, same: tuple[int, ...], offered: tuple[Slot, ...]) -> tuple[int, ...]:
    """ "Den 20. om morgenen": the slots of the day that begin then, where no hour is named."""
    written = fold(mention.text or "")
    half = PART.search(written)
    if half is None or _AN_HOUR.search(written):
        return ()
    low, high = PARTS[half[1]]
    return tuple(i for i in same if low <= offered[i].start.astimezone(COPENHAGEN).hour < high)


def _days(offered: tuple[Slot, ...]) -> frozenset[date]:
    return frozenset(map(slot_day, offered))


_EXCEPTING = words_of("dog kun undtagen undtaget bortset eneste naer medmindre minus only except")
_AN_HOUR = re.compile(r"kl|\d[.:]\d\d|halv|kvart|\d ?- ?\d")
# "den sidste torsdag" of the offer, and not the one that has been; "den første torsdag"
_LAST_OF_THEM = re.compile(
    r"\bden (?:sidste|første|anden|tredje|midterste|mellemste|næstsidste|øverste|nederste|tidligste)"
    r" (?:man|tirs|ons|tors|fre)dag$|\b(?:anden|tredje|fjerde|femte) og sidste$",
    re.IGNORECASE,
)
_EVERY = ("alle", "samtlige", "dagene", "datoerne", "tiderne", "tidspunkterne", "forslagene")
_TOLD_BESIDE = re.compile(r"dag(?:en)? (?:efter|derpaa|derefter|herefter|foer|forinden)$|(?:foelgende|foregaaende) ")
_TOLD_WEEK = re.compile(r"dag(?:en)? (?:i )?(?:den |samme |ugen )|dag(?:en)? (?:efter|derpaa|foer)$")
_NOON = re.compile(r"\b(efter|over|foer|inden) (?:frokost|middag)")
_MIDDAY = 12
_WEEK = 7  # days
