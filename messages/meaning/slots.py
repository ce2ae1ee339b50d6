"""Which of the offered slots a reply speaks of: by date, day of the month, weekday, hour, half of the day or number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from messages.meaning.findings import Findings
from messages.meaning.text import fold
from messages.reading import DateMention, Slot

ZONE = ZoneInfo("Europe/Copenhagen")

_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag")
_WEEKDAY = re.compile(
    r"(?<![a-z])(?:(man|tirs|ons|tors|fre|loer|soen)(?:dag|d)(?:en|ens|e|ene)?|(mon|tues|wednes|thurs|fri)day|"
    r"(man|tir|ons|tor|fre)\.?(?![a-z])|(mandag|tisdag|onsdag|torsdag|fredag)en)(?![a-z])"
)
_ENGLISH = {"mon": 0, "tues": 1, "wednes": 2, "thurs": 3, "fri": 4}
_SHORT = {"man": 0, "tirs": 1, "tir": 1, "ons": 2, "tors": 3, "tor": 3, "fre": 4, "loer": 5, "soen": 6}
_NUMBERS = {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "one": 1, "two": 2, "three": 3, "four": 4}
_ORDINALS = {
    **dict.fromkeys(
        ("foerste", "foerstnaevnte", "first", "tidligste", "oeverste", "foersta", "1eren", "ettern", "etteren"), 1
    ),
    **dict.fromkeys(("anden", "andet", "second", "toeren", "2eren", "midterste", "mellemste"), 2),
    **dict.fromkeys(("tredje", "tredie", "third", "treeren", "treern", "3eren"), 3),
    **dict.fromkeys(("fjerde", "fourth", "fireren", "4eren"), 4),
    **dict.fromkeys(("femte", "fifth"), 5),
    **dict.fromkeys(("sidste", "sidstnaevnte", "seneste", "nederste", "bageste", "last", "sista"), -1),
}
_LABEL = re.compile(
    r"(?<![\w])(?:nr\.?|nummer|no\.?|mulighed(?:en)?|forslag(?:et)?|dato|valg(?:mulighed)?|option|tid(?:spunkt)?|"
    r"alternativ|slot|punkt|#)\s*(?:nr\.?\s*|nummer\s*)?(\d|en|et|to|tre|fire|fem|one|two|three|four)(?![\w./:-]*\d)(?![a-z])"
)
_ORDINAL = re.compile(
    r"(?<![\w])(?:(?:den|det|min|vores|jeres|the|forslag|dato|i|og|eller|samt|baade)\s+(?:aller)?|aller|^\s*)("
    + "|".join(sorted(_ORDINALS, key=len, reverse=True))
    + r")(?![a-z])"
    r"(?!\s+(?:gang|uge|side|vej|omgang|til|mandag|maaned|halvdel|del|time|maj|juni|juli|august|september|oktober|"
    r"november|december|januar|februar|marts|april|vi|jeg|jul|paaske|besoeg|visit))"
)
_SEVERAL = re.compile(r"(?<![a-z])de (to|tre|fire) (foerst|sidst|nederst|oeverst)e(?![a-z])(?! dage i| uger)")
_BARE_NUMBER = re.compile(
    r"(?:^|\n|(?<=tager )|(?<=vaelger )|(?<=til )|(?<=siger ))\s*(?:nr\.?\s*)?(\d)\s*"
    r"(?=[).:,!]|$|\n|\s(?:tak|passer|er|kan|ok|fint|gaar|duer|den|bedst))"
)
_HOUR = re.compile(r"(?<![\w.])(?:kl\.?|klokken|at)\s*(\d{1,2})(?:[.:](\d{2}))?(?!\d)")
_PARTS = {
    "formiddag": (8, 12),
    "morgen": (6, 10),
    "morning": (6, 12),
    "eftermiddag": (12, 17),
    "afternoon": (12, 17),
    "middag": (11, 14),
}
_PART = re.compile(
    r"(?<![a-z])(formiddag|morgen|eftermiddag|middag|morning|afternoon)(?:en|s|ens|stiden|smoedet|moedet)?(?:e)?(?![a-z])"
)
_PART_ALONE = re.compile(r"(?:om |i )?(?:formiddag|morgen|eftermiddag|middag)(?:en|s|ens|smoedet|moedet)?")
_NEXT_DAY = re.compile(r"(?:i|god)\s*$")


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A place in the reply that speaks of times: offered slots (`slots`, indexes), or other times (`mention`).

    `by` is how ("date", "weekday", "hour", "part", "number", "range"); several `slots` of one reference are
    candidates (the writer meant one of them, or all).
    """

    start: int
    end: int
    sentence: int
    clause: int
    slots: tuple[int, ...] = ()
    mention: DateMention | None = None
    by: str = "date"
    doubt: str | None = None

    @property
    def day(self) -> date | None:
        return first_day(self.mention) if self.mention else None


def first_day(mention: DateMention) -> date | None:
    """The (first) calendar day of a mention in Danish time; None for a day that cannot be."""
    if isinstance(mention.start, datetime):
        return mention.start.astimezone(ZONE).date()
    return mention.start


def last_day(mention: DateMention) -> date | None:
    """The last calendar day of a mention."""
    if mention.all_day and isinstance(mention.end, date):
        return mention.end
    return first_day(mention)


def slot_day(slot: Slot) -> date:
    return slot.start.astimezone(ZONE).date()


def find_references(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...]
) -> tuple[Reference, ...]:
    """Everything in the text that speaks of a time, in its order. `mentions` need their spans."""
    text = findings.text
    folded, places = _folded_with_places(text)
    out: list[Reference] = []
    week: DateMention | None = None
    week_sentence = -1
    for mention in sorted(mentions, key=lambda m: m.span or (0, 0)):
        if mention.span is None:
            continue
        sentence, clause = _where(findings, mention.span[0])
        written = fold(text[mention.span[0] : mention.span[1]])
        found = Reference(start=mention.span[0], end=mention.span[1], sentence=sentence, clause=clause, mention=mention)
        weekday = _only_weekday(written)
        if _PART_ALONE.fullmatch(written):
            found = _by_part(found, written, offered)
        elif weekday is not None:
            found = _by_weekday(
                found, weekday, written, offered, week if week_sentence in (sentence, sentence - 1) else None
            )
        else:
            found = _by_date(found, offered)
        first, last = first_day(mention), last_day(mention)
        if weekday is None and first and last and last > first:
            week, week_sentence = mention, sentence
        out.append(found)
    spans = [(r.start, r.end) for r in out]
    out += _numbered(findings, folded, places, spans, offered)
    spans = [(r.start, r.end) for r in out]
    out += _by_hour(findings, folded, places, spans, offered)
    if len(offered) == 1:
        out += _that_day(findings, folded, places, [(r.start, r.end) for r in out])
    out.sort(key=lambda r: r.start)
    return _narrowed(tuple(out))


def _where(findings: Findings, position: int) -> tuple[int, int]:
    number = 0
    for index, sentence in enumerate(findings.sentences):
        if sentence.begin > position:
            break
        number = index
    return number, findings.sentences[number].clause_at(position)


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and for each folded letter where it stood."""
    out, places = [], []
    for index, letter in enumerate(text):
        for piece in fold(letter):
            out.append(piece)
            places.append(index)
    places.append(len(text))
    return "".join(out), places


def _only_weekday(written: str) -> int | None:
    """The weekday, where nothing else tells the day ("onsdagen", "på torsdag kl. 10"): no date, week or "næste"."""
    match = _WEEKDAY.search(written)
    if match is None:
        return None
    rest = _HOUR.sub(" ", _PART.sub(" ", written[: match.start()] + " " + written[match.end() :]))
    rest = re.sub(r"(?:kl\.?|klokken)?\s*\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?", " ", rest)
    if re.search(
        r"\d|uge|naest|denne|sidst|foerstkommende|kommende|week|next|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|foerste",
        rest,
    ):
        return None
    if match[1] and match[0].startswith(match[1] + "dags"):
        return None
    key = match[1] or match[3]
    if key:
        return _SHORT[key]
    if match[2]:
        return _ENGLISH[match[2]]
    return {"mandag": 0, "tisdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4}[match[4]]


def _by_weekday(
    found: Reference, weekday: int, written: str, offered: tuple[Slot, ...], week: DateMention | None
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
            days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            inside = [d for d in days if d.weekday() == weekday]
            if len(inside) == 1:
                moved = _moved(mention, inside[0])
                return _by_date(replace(found, mention=moved, by="weekday"), offered)
    same = tuple(i for i, s in enumerate(offered) if slot_day(s).weekday() == weekday)
    if not same:
        return replace(found, by="weekday", doubt=None if not offered else "weekday not offered")
    if not mention.all_day and isinstance(mention.start, datetime):
        begins = mention.start.astimezone(ZONE)
        hour = _PART.search(written)
        if hour is not None and not re.search(r"\d", written):
            low, high = _PARTS[hour[1]]
            timed = tuple(i for i in same if low <= offered[i].start.astimezone(ZONE).hour < high)
        else:
            timed = tuple(
                i
                for i in same
                if (t := offered[i].start.astimezone(ZONE)).hour == begins.hour and t.minute == begins.minute
            )
        if timed:
            return replace(found, mention=mention, slots=timed, by="weekday")
        day = slot_day(offered[same[0]])
        return replace(found, mention=_moved(mention, day), by="weekday", doubt="another hour on an offered day")
    return replace(found, mention=mention, slots=same, by="weekday")


def _moved(mention: DateMention, day: date) -> DateMention:
    """The mention on another day, its hours kept."""
    start, end = mention.start, mention.end
    if isinstance(start, datetime):
        old = start.astimezone(ZONE)
        start = datetime(day.year, day.month, day.day, old.hour, old.minute, tzinfo=ZONE)
        if isinstance(end, datetime):
            e = end.astimezone(ZONE)
            end = datetime(day.year, day.month, day.day, e.hour, e.minute, tzinfo=ZONE)
        return replace(mention, start=start, end=end, doubt=None)
    return replace(mention, start=day, end=None, doubt=None)


def _by_part(found: Reference, written: str, offered: tuple[Slot, ...]) -> Reference:
    """ "Om eftermiddagen": the offered slots that begin then, whatever their day."""
    half = _PART.search(written)
    low, high = _PARTS[half[1]] if half else (0, 24)
    same = tuple(i for i, s in enumerate(offered) if low <= s.start.astimezone(ZONE).hour < high)
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
    if within:
        return replace(found, slots=within)
    return replace(found, doubt="another hour on an offered day" if same else None)


def _numbered(
    findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]], offered: tuple[Slot, ...]
) -> list[Reference]:
    out: list[Reference] = []
    count = len(offered)
    if not count:
        return out
    for match in _SEVERAL.finditer(folded):
        amount = min(_NUMBERS.get(match[1], 1), count)
        chosen = tuple(range(amount)) if match[2].startswith("foerst") else tuple(range(count - amount, count))
        sentence, clause = _where(findings, places[match.start()])
        out += [
            Reference(
                start=places[match.start()],
                end=places[match.end()],
                sentence=sentence,
                clause=clause,
                slots=(i,),
                by="number",
            )
            for i in chosen
        ]
    for pattern in (_LABEL, _ORDINAL, _BARE_NUMBER):
        for match in pattern.finditer(folded):
            start, end = places[match.start(1)], places[match.end(1)]
            if any(a < end and start < b for a, b in spans) or any(r.start < end and start < r.end for r in out):
                continue
            value = match[1]
            number = int(value) if value.isdigit() else _NUMBERS.get(value) or _ORDINALS.get(value, 0)
            if value in ("midterste", "mellemste") and count != 3:
                number = 0
            sentence, clause = _where(findings, start)
            index = count if number == -1 else number
            doubt = None if 1 <= index <= count else "no offer of that number"
            if pattern is _BARE_NUMBER and doubt:
                continue
            if value in ("anden", "andet") and pattern is _ORDINAL and count > 2:
                doubt = "the other or the second"
            out.append(
                Reference(
                    start=start,
                    end=end,
                    sentence=sentence,
                    clause=clause,
                    slots=(index - 1,) if doubt is None or (index <= count and index >= 1) else (),
                    by="number",
                    doubt=doubt,
                )
            )
    return out


def _by_hour(
    findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]], offered: tuple[Slot, ...]
) -> list[Reference]:
    """Hours and halves of the day that stand alone."""
    out: list[Reference] = []
    for match in _HOUR.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans):
            continue
        hour, minute = int(match[1]), int(match[2] or 0)
        same = tuple(
            i for i, s in enumerate(offered) if (t := s.start.astimezone(ZONE)).hour == hour and t.minute == minute
        )
        sentence, clause = _where(findings, start)
        out.append(
            Reference(
                start=start,
                end=end,
                sentence=sentence,
                clause=clause,
                slots=same,
                by="hour",
                doubt=None if same else "another hour than offered",
            )
        )
    for match in _PART.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans) or _NEXT_DAY.search(folded[: match.start()]):
            continue
        low, high = _PARTS[match[1]]
        same = tuple(i for i, s in enumerate(offered) if low <= s.start.astimezone(ZONE).hour < high)
        sentence, clause = _where(findings, start)
        out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=same, by="part"))
    return out


_THAT_DAY = re.compile(
    r"(?<![a-z])(?:den dag|dagen|datoen|den dato|tidspunktet|det tidspunkt|that day|that date)(?![a-z])"
    r"(?! efter| foer| inden| derpaa)"
)


def _that_day(findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]]) -> list[Reference]:
    """ "Den dag", where only one slot was offered."""
    out = []
    for match in _THAT_DAY.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans):
            continue
        sentence, clause = _where(findings, start)
        out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=(0,), by="date"))
    return out


def _narrowed(references: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """ "Tirsdag den 30., den sidste", "den 30. om eftermiddagen": what stands beside a day picks among its slots."""
    out: list[Reference] = []
    for reference in references:
        previous = out[-1] if out else None
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
        out.append(reference)
    return tuple(out)
