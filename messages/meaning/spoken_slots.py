"""Offered slots named by number ("nr. 2", "den sidste"), hour, half of the day, or as "den dag"."""

from __future__ import annotations

import re
from functools import lru_cache

from messages.dates import COPENHAGEN
from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.text import fold, words_of
from messages.reading import Slot

_NUMBERS = {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "one": 1, "two": 2, "three": 3, "four": 4}
_ORDINALS = {
    **dict.fromkeys(
        (
            "foerste",
            "foerstnaevnte",
            "foerst anfoerte",
            "foerst naevnte",
            "foerst foreslaaede",
            "first",
            "tidligste",
            "oeverste",
            "foersta",
            "1eren",
            "ettern",
            "etteren",
        ),
        1,
    ),
    **dict.fromkeys(("anden", "andet", "second", "toeren", "2eren", "midterste", "mellemste"), 2),
    **dict.fromkeys(("tredje", "tredie", "third", "treeren", "treern", "3eren"), 3),
    **dict.fromkeys(("fjerde", "fourth", "fireren", "4eren"), 4),
    **dict.fromkeys(("femte", "fifth"), 5),
    **dict.fromkeys(
        (
            "sidste",
            "sidstnaevnte",
            "sidst anfoerte",
            "sidst naevnte",
            "sidst foreslaaede",
            "seneste",
            "nederste",
            "bageste",
            "last",
            "sista",
        ),
        -1,
    ),
}
_LABEL = re.compile(
    r"(?<![\w])(?:ad|nr\.?|nummer|no\.?|mulighed(?:en)?|forslag(?:et)?|dato|valg(?:mulighed)?|option|tid(?:spunkt)?|"
    r"alternativ|slot|punkt|#)(?:\s*(?:nr\.?\s*|nummer\s*)?(\d)|"
    r"\s+(?:nr\.?\s+|nummer\s+)?(en|et|to|tre|fire|fem|one|two|three|four))(?![\w./:-]*\d)(?![a-z])"
)
# "forslag ét eller to", "nummer to og tre"
_WORD_LIST = re.compile(
    r"(?<!\w)(?:nr\.?|nummer|numre|mulighed(?:erne)?|forslag|valg|punkt)\s+"
    r"(?P<list>(?:en|et|to|tre|fire|fem)(?:\s*(?:,\s*(?:og|samt|eller)?|og|samt|eller)\s+(?:en|et|to|tre|fire|fem)(?![a-z]))+)"
)
_WORD = re.compile(r"(?<![a-z])(?:en|et|to|tre|fire|fem)(?![a-z])")
_ORDINAL = re.compile(
    r"(?<![\w])(?:(?:den|det|min|vores|jeres|the|forslag|dato|i|og|eller|samt|baade)\s+(?:aller)?|aller|^\s*"
    r"|(?<=[.!?]\s)(?=\w+\s+(?:dag|dato|forslag|mulighed|tid|tidspunkt)\b))("
    + "|".join(sorted(_ORDINALS, key=len, reverse=True))
    + r")(?![a-z])"
    r"(?!\s+(?:gang|uge|side|vej|omgang|til|mandag|maaned|halvdel|del|time|maj|juni|juli|august|september|oktober|"
    r"november|december|januar|februar|marts|april|vi|jeg|jul|paaske|besoeg|visit))"
)
_SEVERAL = re.compile(
    r"(?<![a-z])de (?:(?P<many>to|tre|fire) (?P<which>foerst|sidst|nederst|oeverst)e"
    r"|(?P<where>foerst|sidst|nederst|oeverst)e (?P<count>to|tre|fire))(?![a-z])(?! dage i| uger)"
)
_IN_ORDER = re.compile(r"foerste(?![a-z]).*\bden anden .*(?:tredje|tredie|sidste)", re.DOTALL)  # then it is the second
# "nr. 1 og 3", "1, 2 og 3 passer": every number of the list, not only the one beside the label
_NUMBER_LIST = re.compile(
    r"(?:(?P<label>(?<!\w)(?:nr\.?|nummer|numre(?:ne)?|no\.?|mulighed(?:erne)?|forslag|valg|options?|punkt)\s*)"
    r"|(?:^|\n|(?<=tager )|(?<=vaelger )|(?<=til )|(?<=siger )|(?<=kan )|(?<=ikke )|(?<=baade )"
    r"|(?<=passer )|(?<=men )|(?<=kun )|(?<=, )|(?<=end )|(?<=undtagen ))\s*)"
    r"(?P<list>\d(?:\s*(?:,\s*(?:og|samt|eller)?|og|samt|eller|\+|&|/)\s*(?:nr\.?\s*|nummer\s*)?\d(?![\d./:-]*\d))+)"
    r"(?P<tail>\s*(?:[).:,!]|$|\n)|\s+(?:tak|passer|er|kan|ok|fint|gaar|duer|den|bedst|begge|dur|virker|fungerer))?"
)
_BARE_NUMBER = re.compile(
    r"(?:^|\n|(?<=tager )|(?<=vaelger )|(?<=til )|(?<=siger )|(?<=ikke )|(?<=kan )"
    r"|(?<=andet end )|(?<=undtagen )|(?<=paa naer ))\s*(?:nr\.?\s*)?(\d)\s*"
    r"(?=[).:,!]|$|\n|\s(?:tak|passer|er|kan|ok|fint|gaar|duer|den|bedst))"
)
# "Nummer 1 er fint, og 3 kan jeg også": beside a slot that is told by its number, a number alone is one, too.
_FURTHER = re.compile(
    r"(?:(?<=og )|(?<=men )|(?<=eller )|(?<=kun )|(?<=, )|(?<=; )|(?<=[.!] )|(?<=ja )|(?<=nej )|(?<=ja, )|(?<=nej, ))"
    r"(\d)(?=\s+(?:kan|er|gaar|passer|dur|duer|virker|fungerer|ikke|ja|nej|ok|fint|ogsaa|med|heller|desvaerre)\b"
    r"|\s*[.!]?\s*$|\s*[.!]?\n)"
)
_ONLY = re.compile(
    r"(?:^|\n|[.!?] )\s*(?:kun|helst|bare)\s+(?:nr\.?\s*|nummer\s*)?(\d)(?=\s*[.!,]?\s*(?:$|\n|tak\b|passer\b|kan\b))"
)
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
    r"(?<![a-z])(formiddag|morgen|eftermiddag|middag|morning|afternoon)(?:en|s|ens|stiden|smoedet|moedet)?(?:e)?(?![a-z])"
)
_NEXT_DAY = re.compile(r"(?:i|god)\s*$")


def find_spoken(findings: Findings, offered: tuple[Slot, ...], dated: list[tuple[int, int]]) -> list[Reference]:
    """The references that name no date. `dated` are the stretches of the text that do: nothing in them is taken."""
    folded, places = _folded_with_places(findings.text)
    out = _numbered(findings, folded, places, dated, offered)
    out += _by_weekdays(findings, folded, places, [*dated, *((r.start, r.end) for r in out)], offered)
    out += _by_short_names(findings, [*dated, *((r.start, r.end) for r in out)], offered)
    out += _in_a_table(findings, [*dated, *((r.start, r.end) for r in out)], offered)
    out += _by_hour(findings, folded, places, [*dated, *((r.start, r.end) for r in out)], offered)
    if len(offered) == 1:
        out += _that_day(findings, folded, places, [*dated, *((r.start, r.end) for r in out)])
    return out


def where(findings: Findings, position: int) -> tuple[int, int]:
    """Sentence and clause (their numbers) of a position in the text."""
    number = 0
    for index, sentence in enumerate(findings.sentences):
        if sentence.begin > position:
            break
        number = index
    return number, findings.sentences[number].clause_at(position)


@lru_cache(maxsize=512)
def _folded_letter(letter: str) -> str:
    return fold(letter)


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and for each folded letter where it stood."""
    out, places = [], []
    for index, letter in enumerate(text):
        for piece in _folded_letter(letter):
            out.append(piece)
            places.append(index)
    places.append(len(text))
    return "".join(out), places


def _numbered(
    findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]], offered: tuple[Slot, ...]
) -> list[Reference]:
    out: list[Reference] = []
    count = len(offered)
    if not count:
        return out
    for match in _SEVERAL.finditer(folded):
        amount = min(_NUMBERS.get(match["many"] or match["count"], 1), count)
        chosen = (
            tuple(range(amount))
            if (match["which"] or match["where"]).startswith("foerst")
            else tuple(range(count - amount, count))
        )
        sentence, clause = where(findings, places[match.start()])
        out += [
            Reference(
                start=places[match.start()],
                end=places[match.end()],
                sentence=sentence,
                clause=clause,
                slots=(i,),
                by="number",
                doubt="one of them, but which?" if _ONE_OF.search(folded[: match.start()]) else None,
            )
            for i in chosen
        ]
    for match in _NUMBER_LIST.finditer(folded):
        if match["label"] is None and match["tail"] is None:
            continue  # "vi er 2 og 3 ..." names no slot
        for digit in re.finditer(r"\d", match["list"]):
            at = match.start("list") + digit.start()
            start, end = places[at], places[at + 1]
            if any(a < end and start < b for a, b in spans):
                continue
            sentence, clause = where(findings, start)
            index = int(digit[0])
            known = 1 <= index <= count
            out.append(
                Reference(
                    start=start,
                    end=end,
                    sentence=sentence,
                    clause=clause,
                    slots=(index - 1,) if known else (),
                    by="number",
                    doubt=None if known else "no offer of that number",
                )
            )
    for match in _WORD_LIST.finditer(folded):
        for word in _WORD.finditer(folded, match.start("list"), match.end("list")):
            start, end = places[word.start()], places[word.end()]
            index = _NUMBERS[word[0]]
            sentence, clause = where(findings, start)
            known = index <= count
            out.append(
                Reference(
                    start=start,
                    end=end,
                    sentence=sentence,
                    clause=clause,
                    slots=(index - 1,) if known else (),
                    by="number",
                    doubt=None if known else "no offer of that number",
                )
            )
    for match in _MIDMOST.finditer(folded):
        if count == 3:
            sentence, clause = where(findings, places[match.start()])
            start, end = places[match.start()], places[match.end()]
            out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=(1,), by="number"))
    for match in _MIDDLE.finditer(folded):
        if count == 4:
            sentence, clause = where(findings, places[match.start()])
            start, end = places[match.start()], places[match.end()]
            out += [
                Reference(start=start, end=end, sentence=sentence, clause=clause, slots=(i,), by="number")
                for i in (1, 2)
            ]
    for match in _OF_MONTH.finditer(folded):
        month = _MONTHS.index(match[1]) + 1
        inside = tuple(i for i, s in enumerate(offered) if s.start.astimezone(COPENHAGEN).month == month)
        if inside:
            start, end = places[match.start()], places[match.end()]
            sentence, clause = where(findings, start)
            out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=inside, by="weekday"))
    for pattern in (_LABEL, _ORDINAL, _BARE_NUMBER, _ONLY, _FURTHER):
        if pattern is _FURTHER and not any(r.by == "number" for r in out):
            continue
        for match in pattern.finditer(folded):
            group = match.lastindex or 1
            start, end = places[match.start(group)], places[match.end(group)]
            if any(a < end and start < b for a, b in spans) or any(r.start < end and start < r.end for r in out):
                continue
            value = match[group]
            number = int(value) if value.isdigit() else _NUMBERS.get(value) or _ORDINALS.get(value, 0)
            if value in ("midterste", "mellemste") and count != 3:
                number = 0
            sentence, clause = where(findings, start)
            index = count if number == -1 else number
            doubt = None if 1 <= index <= count else "no offer of that number"
            if pattern in (_BARE_NUMBER, _ONLY, _FURTHER) and doubt:
                continue
            if value in ("anden", "andet") and pattern is _ORDINAL and count > 2 and not _IN_ORDER.search(folded):
                doubt = "the other or the second"
            if pattern is _ORDINAL and _day_too(offered, number, folded[: match.start(group)]):
                doubt = "an ordinal or a day of the month"
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


_ONE_OF = re.compile(r"\b(?:en|et|ene|enten|imellem|mellem|blandt)(?: af)? $")


def _day_too(offered: tuple[Slot, ...], number: int, before: str) -> bool:
    """ "Den tredje", where another slot than the third lies on a 3rd."""
    if not before.endswith("den "):
        return False
    days = {i + 1 for i, s in enumerate(offered) if s.start.astimezone(COPENHAGEN).day == number}
    return bool(days) and number not in days


_WEEKDAYS = re.compile(
    r"(?<![a-z])(?:(?:de|begge|alle) +(?:(to|tre|fire) +)?)?(man|tirs|ons|tors|fre)dage(?:ne)?(?![a-z])"
)
_MIDMOST = re.compile(r"(?<![a-z])(?:den|det|dagen|datoen|forslaget) i midten(?![a-z])")
_MIDDLE = re.compile(
    r"(?<![a-z])de (?:to )?(?:(?:forslag|dage|datoer|tider) )?(?:i midten|midterste|mellemste)(?![a-z])"
)
_OF_MONTH = re.compile(
    r"(?<![a-z])(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
    r"(?:dag|dato|moede|tid|forslag|mulighed)(?:en|et)(?![a-z])"
)
_MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
_DAY_NUMBERS = {"man": 0, "tirs": 1, "tir": 1, "ons": 2, "tors": 3, "tor": 3, "fre": 4}
_TABLE = words_of(
    "ja nej jep ok okay yes no fint fin kan gaar passer dur duer optaget umulig ledig ledigt fri tommelop tommelned kl "
    "d den er og mvh vh hilsen hej tak ikke"
)


def _by_weekdays(
    findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]], offered: tuple[Slot, ...]
) -> list[Reference]:
    """ "De to tirsdage": every offered slot on such a day."""
    out: list[Reference] = []
    for match in _WEEKDAYS.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans):
            continue
        same = [i for i, s in enumerate(offered) if s.start.astimezone(COPENHAGEN).weekday() == _DAY_NUMBERS[match[2]]]
        doubt = "another number than offered" if match[1] and _NUMBERS[match[1]] != len(same) else None
        sentence, clause = where(findings, start)
        out += [
            Reference(start=start, end=end, sentence=sentence, clause=clause, slots=(i,), by="weekday", doubt=doubt)
            for i in same
        ]
    return out


def _by_short_names(findings: Findings, spans: list[tuple[int, int]], offered: tuple[Slot, ...]) -> list[Reference]:
    """ "Ons passer bedst", "kan kun torsd.": a short weekday; "man" only beside another, for it is a pronoun, too."""
    out: list[Reference] = []
    days = [s.start.astimezone(COPENHAGEN).weekday() for s in offered]
    for number, sentence in enumerate(findings.sentences):
        found = [
            (p, _DAY_NUMBERS[w.removesuffix("dag")])
            for p, (w, (start, end)) in enumerate(zip(sentence.words, sentence.spans, strict=True))
            if end - start <= _SHORTENED and w.removesuffix("dag") in _DAY_NUMBERS
        ]
        if not found or all(sentence.words[p] == "man" for p, _ in found):
            continue
        for position, weekday in found:
            start, end = sentence.spans[position]
            same = tuple(i for i, day in enumerate(days) if day == weekday)
            if any(a < end and start < b for a, b in spans):
                continue
            clause = sentence.clause_of[position]
            out.append(Reference(start=start, end=end, sentence=number, clause=clause, slots=same, by="weekday"))
    return out


_SHORTENED = 5  # letters: "torsd"


def _in_a_table(findings: Findings, spans: list[tuple[int, int]], offered: tuple[Slot, ...]) -> list[Reference]:
    """ "14 nej, 16 ja", "man ok, tir ok": short names of the days, a word beside each, nothing else in the sentence."""
    out: list[Reference] = []
    begins = [s.start.astimezone(COPENHAGEN) for s in offered]
    for number, sentence in enumerate(findings.sentences):
        days: list[tuple[int, tuple[int, ...]]] = []
        for position, word in enumerate(sentence.words):
            if word.isdecimal() and word.isascii():
                days.append((position, tuple(i for i, b in enumerate(begins) if b.day == int(word))))
            elif (day := word.removesuffix("dag")) in _DAY_NUMBERS:
                days.append((position, tuple(i for i, b in enumerate(begins) if b.weekday() == _DAY_NUMBERS[day])))
            elif word not in _TABLE:
                days = []
                break
        if len(days) < 2 or not all(slots for _, slots in days) or len(sentence.words) < 2 * len(days):
            continue
        for position, slots in days:
            start, end = sentence.spans[position]
            if not any(a < end and start < b for a, b in spans):
                clause = sentence.clause_of[position]
                out.append(Reference(start=start, end=end, sentence=number, clause=clause, slots=slots, by="weekday"))
    return out


def _by_hour(
    findings: Findings, folded: str, places: list[int], spans: list[tuple[int, int]], offered: tuple[Slot, ...]
) -> list[Reference]:
    """Hours and halves of the day that stand alone."""
    out: list[Reference] = []
    for match in HOUR.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans):
            continue
        hour, minute = int(match[1]), int(match[2] or 0)
        same = tuple(
            i
            for i, s in enumerate(offered)
            if (t := s.start.astimezone(COPENHAGEN)).hour == hour and t.minute == minute
        )
        sentence, clause = where(findings, start)
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
    for match in PART.finditer(folded):
        start, end = places[match.start()], places[match.end()]
        if any(a < end and start < b for a, b in spans) or _NEXT_DAY.search(folded[: match.start()]):
            continue
        low, high = PARTS[match[1]]
        same = tuple(i for i, s in enumerate(offered) if low <= s.start.astimezone(COPENHAGEN).hour < high)
        sentence, clause = where(findings, start)
        out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=same, by="part"))
    return out


def _begins(slot: Slot) -> tuple[int, int]:
    start = slot.start.astimezone(COPENHAGEN)
    return start.hour, start.minute


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
        sentence, clause = where(findings, start)
        out.append(Reference(start=start, end=end, sentence=sentence, clause=clause, slots=(0,), by="date"))
    return out
