"""The words of days and times: Danish, with English, Norwegian and Swedish names, plain-ASCII spellings and slips.

All keys are case-folded. A table is built once at import; looking a word up costs one dictionary access.
"""

from __future__ import annotations

from typing import Final

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
_ASCII_SHORT = str.maketrans({"æ": "a", "ø": "o", "å": "a"})


def _spellings(word: str) -> set[str]:
    """The word and its spelling on a keyboard without æ, ø, å. Long names may also lose their dots: "lordag"."""
    found = {word, word.translate(_ASCII)}
    return found | {word.translate(_ASCII_SHORT)} if len(word) > 5 else found


def word_set(words: str) -> frozenset[str]:
    """The words of a blank-separated list, in all their spellings."""
    return frozenset(spelling for word in words.split() for spelling in _spellings(word))


def _table(*rows: tuple[int, str]) -> dict[str, int]:
    return {spelling: value for value, words in rows for word in words.split() for spelling in _spellings(word)}


def _slips(word: str) -> set[str]:
    """One letter lost, doubled or swapped with its neighbour; the first letter stands, so no other word is met."""
    lost = {word[:k] + word[k + 1 :] for k in range(1, len(word))}
    doubled = {word[:k] + word[k] + word[k:] for k in range(1, len(word))}
    swapped = {word[:k] + word[k + 1] + word[k] + word[k + 2 :] for k in range(1, len(word) - 1)}
    return lost | doubled | swapped


def _with_slips(table: dict[str, int], extra: dict[str, int], never: frozenset[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    for word, value in table.items():
        if len(word) >= 6:
            for slip in _slips(word):
                out.setdefault(slip, value)
    for word in never:
        out.pop(word, None)
    return out | extra | table


_WEEKDAY_NAMES = _table(
    (0, "mandag måndag monday"),
    (1, "tirsdag tisdag tuesday"),
    (2, "onsdag wednesday"),
    (3, "torsdag thursday"),
    (4, "fredag friday"),
    (5, "lørdag saturday"),
    (6, "søndag sunday"),
)
# "tisdag" and "torsdag" are two letters apart and "mandag" and "måndag" the same day: no slip meets another day.
WEEKDAYS: Final = _with_slips(_WEEKDAY_NAMES, {"onsdad": 2, "fredah": 4}, frozenset({"sonda", "monda"}))
"""Weekday names → 0 (Monday) … 6."""

WEEKDAYS_DEFINITE: Final = {word + "en": n for word, n in WEEKDAYS.items() if word.endswith("g")}
"""'torsdagen': the Thursday both know of, or Thursdays in general."""

WEEKDAYS_PAST: Final = {word + "s": n for word, n in WEEKDAYS.items() if word.endswith("g")}
"""'(i) torsdags': the last one gone."""

WEEKDAYS_MANY: Final = {word + end: n for word, n in WEEKDAYS.items() if word.endswith("g") for end in ("e", "ene")} | {
    word + "s": n for word, n in _WEEKDAY_NAMES.items() if word.endswith("day")
}
"""'onsdage', 'Wednesdays': in general."""

WEEKDAYS_SHORT: Final = _table(
    (0, "man mand mon"),
    (1, "tir tirs tirsd tis tue tues"),
    (2, "ons onsd wed"),
    (3, "tor tors torsd thu thur thurs"),
    (4, "fre fred fri"),
    (5, "lør lørd sat"),
    (6, "søn sønd sun"),
)
"""Abbreviations; most are also other words, so they count only beside a date."""

WEEKDAYS_SHORT_SAFE: Final = frozenset({"tirs", "tirsd", "onsd", "tors", "torsd", "tues", "thurs", "ons"})
"""Abbreviations that are no other Danish or English word: these may also stand before a time or a week."""

_MONTH_NAMES = _table(
    (1, "januar january januari"),
    (2, "februar february februari"),
    (3, "marts mars march"),
    (4, "april"),
    (5, "maj mai may"),
    (6, "juni june"),
    (7, "juli july"),
    (8, "august augusti"),
    (9, "september"),
    (10, "oktober october"),
    (11, "november"),
    (12, "december desember"),
)
MONTHS: Final = _with_slips(
    _MONTH_NAMES,
    {"febuar": 2, "feburar": 2, "febrar": 2, "septemper": 9, "novenber": 11, "setember": 9, "ocktober": 10},
    frozenset({"januars"}),
)
"""Month names → 1 … 12."""

MONTHS_SHORT: Final = _table(
    (1, "jan"),
    (2, "feb febr"),
    (3, "mar mrt"),
    (4, "apr"),
    (6, "jun"),
    (7, "jul"),
    (8, "aug"),
    (9, "sep sept"),
    (10, "okt oct"),
    (11, "nov"),
    (12, "dec des"),
)
"""Abbreviations; they count only beside a day's number ("jul" is Christmas, "jan" a man)."""

NUMBERS: Final = _table(
    (1, "en et én ét one"),
    (2, "to two"),
    (3, "tre three"),
    (4, "fire four"),
    (5, "fem five"),
    (6, "seks six"),
    (7, "syv seven"),
    (8, "otte eight"),
    (9, "ni nine"),
    (10, "ti ten"),
    (11, "elleve eleven"),
    (12, "tolv twelve"),
    (13, "tretten"),
    (14, "fjorten fourteen"),
    (15, "femten"),
    (16, "seksten"),
    (17, "sytten"),
    (18, "atten"),
    (19, "nitten"),
    (20, "tyve twenty"),
    (21, "enogtyve"),
    (22, "toogtyve"),
    (23, "treogtyve"),
    (24, "fireogtyve"),
    (30, "tredive thirty"),
)

ORDINALS: Final = _table(
    (1, "første first"),
    (2, "anden andet second"),
    (3, "tredje tredie third"),
    (4, "fjerde fourth"),
    (5, "femte fifth"),
    (6, "sjette sixth"),
    (7, "syvende seventh"),
    (8, "ottende eighth"),
    (9, "niende ninth"),
    (10, "tiende tenth"),
    (11, "ellevte elvte eleventh"),
    (12, "tolvte twelfth"),
    (13, "trettende thirteenth"),
    (14, "fjortende fourteenth"),
    (15, "femtende fifteenth"),
    (16, "sekstende sixteenth"),
    (17, "syttende seventeenth"),
    (18, "attende eighteenth"),
    (19, "nittende nineteenth"),
    (20, "tyvende twentieth"),
    (21, "enogtyvende"),
    (22, "toogtyvende"),
    (23, "treogtyvende"),
    (24, "fireogtyvende"),
    (25, "femogtyvende"),
    (26, "seksogtyvende"),
    (27, "syvogtyvende"),
    (28, "otteogtyvende"),
    (29, "niogtyvende"),
    (30, "tredivte thirtieth"),
    (31, "enogtredivte"),
)

ORDINAL_ENDS: Final = frozenset({"st", "nd", "rd", "th", "te", "de", "die", "ende"})
"""What may be glued to a day's number ("14th", "14de")."""

RELATIVE_DAYS: Final = _table(
    (0, "idag today"),
    (1, "imorgen imorn tomorrow"),
    (2, "overmorgen iovermorgen"),
    (-1, "igår yesterday"),
    (-2, "forgårs iforgårs"),
)
"""One word: days from today."""

RELATIVE_DAYS_I: Final = _table((0, "dag"), (1, "morgen morn"), (2, "overmorgen"), (-1, "går"), (-2, "forgårs"))
"""After 'i'."""

PARTS: Final = {
    spelling: part
    for part, words in (
        ("forenoon", "formiddag formiddagen formiddage formiddagene fm formiddags"),
        ("afternoon", "eftermiddag eftermiddagen eftermiddage eftermiddagene em afternoon"),
        ("morning", "morgen morgenen morning"),
        ("evening", "aften aftenen evening"),
    )
    for word in words.split()
    for spelling in _spellings(word)
}
"""Parts of the day; English 'morning' is handled as the forenoon beside a date."""

TODAYS_PARTS: Final = {
    spelling: value
    for word, value in {
        "formiddag": (0, "forenoon"),
        "eftermiddag": (0, "afternoon"),
        "formiddags": (0, "forenoon"),
        "eftermiddags": (0, "afternoon"),
        "aften": (0, "evening"),
        "morges": (0, "morning"),
        "aftes": (-1, "evening"),
    }.items()
    for spelling in _spellings(word)
}
"""After 'i': days from today and the part."""

WEEK_WORDS: Final = frozenset({"uge", "ugen", "uger", "ugerne", "week", "weeks", "vecka", "uke"})
WEEKENDS: Final = frozenset({"weekend", "weekenden"})
DAY_WORDS: Final = frozenset({"dag", "dage", "dages", "day", "days"})
MONTH_WORDS: Final = word_set("måned måneden måneder month months")
NEXT: Final = word_set("næste next")
COMING: Final = word_set("kommende førstkommende coming førstkomne")
THIS: Final = word_set("denne this indeværende nuværende")
LAST: Final = word_set("sidste forrige last seneste")
CONNECTORS: Final = frozenset({",", "/", "&", "+"}) | word_set(
    "og eller el samt and or hhv respektive alternativt subsidiært enten både evt eventuelt"
)

DASHES: Final = frozenset({"-", "–", "—", "−"})
UNTIL: Final = frozenset({"til", "to", "through", "till"})

ABBREVIATIONS: Final = word_set(
    "kl v d den el ell ca evt eks bl fx f mht nr tlf jf vedr inkl ekskl min mvh dvs pga ift hhv osv mv a m p o ds "
    "dd st pr tel sagsnr lok afd pkt stk kap s jr dr fr hr cand tirs tors ons man fre lør søn tir tor mand onsd "
    "tirsd torsd fred sønd lørd jan feb febr mar apr jun jul aug sep sept okt nov dec mon tue tues wed thu thur "
    "thurs fri sat sun oct des u n j t em fm resp alm div ang vh dok rev "
    "undt formid formidd fmd eftermid eftermidd efterm eftm efm emd eft desv medarb koord samarb e ml mlm mel mell"
)
"""A point after one of these does not end the sentence."""

MISSPELT: Final = {
    **dict.fromkeys(("ik", "ikk", "ike", "ikek", "iike", "ikkke", "ikje", "ikkee"), "ikke"),
    **dict.fromkeys(("desvære", "desværrre", "desvere", "desverre", "dessværre"), "desværre"),
    **dict.fromkeys(("kna", "kann", "ka"), "kan"),
    **dict.fromkeys(("desv", "dsv", "desvr"), "desværre"),
    "undt": "undtagen",
    **dict.fromkeys(("formid", "formidd", "fmd"), "formiddag"),
    **dict.fromkeys(("eftermid", "eftermidd", "efterm", "eftm", "efm", "emd"), "eftermiddag"),
    **dict.fromkeys(("tar", "ta"), "tager"),
}
"""Words that decide on a date, as they come from a phone."""
SHORTENED: Final = word_set("undt desv dsv formid formidd fmd eftermid eftermidd efterm eftm efm emd")
"""Of these the abbreviations that are written with a point, which belongs to the word."""
SAYING_AGAIN: Final = word_set("altså nemlig dvs vil ie bestemt det sige d v s")
"""The words of "altså", "det vil sige", "d.v.s." between a day and the same day said again."""
RECURRING: Final = word_set("hver hvert hveranden every alle samtlige")
FRACTIONS: Final = frozenset({(24, 7)})
MOVES: Final = (
    *("flyt", "ryk", "udsæt", "udsat", "udskyd", "udskudt", "ændr", "skubbe", "bytte", "skift"),
    *("move", "postpon", "reschedul"),
)
"""Stems of verbs after which 'from X to Y' is a move, no range."""
