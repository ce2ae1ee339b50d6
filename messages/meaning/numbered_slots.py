"""Offered slots named by their number or place in the offer: "nr. 2", "1 og 3", "den sidste", "de to første"."""

from __future__ import annotations

import re

from messages.meaning.references import Reference
from messages.meaning.slot_text import SlotText, overlaps

NUMBERS = {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "one": 1, "two": 2, "three": 3, "four": 4}


def find_numbered(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """The references by number. `taken` are the stretches that already tell a day: nothing in them is a number."""
    if not text.offered:
        return []
    out = _several(text) + _listed(text, taken) + _in_the_middle(text) + _the_one(text)
    for pattern in (_LABEL, _DAY_BY_NUMBER, _ORDINAL, _BY_NAME, _BARE_NUMBER, _ONLY, _FURTHER):
        if pattern is not _FURTHER or out:
            out += _one_by_one(text, pattern, [*taken, *((r.start, r.end) for r in out)])
    return out


def _several(text: SlotText) -> list[Reference]:
    """ "De to første": as many as are named, and offered."""
    count = len(text.offered)
    out: list[Reference] = []
    for match in _SEVERAL.finditer(text.folded):
        amount = min(NUMBERS[match["many"] or match["count"] or match["how"]], count)
        first = (match["which"] or match["where"] or match["end"]).startswith(_EARLY)
        doubt = "one of them, but which?" if _ONE_OF.search(text.folded[: match.start()]) else None
        chosen = range(amount) if first else range(count - amount, count)
        out += [text.refer(text.stretch(match), (i,), "number", doubt) for i in chosen]
    return out


def _listed(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Nr. 1 og 3", "nummer to og tre"."""
    out: list[Reference] = []
    for match in _NUMBER_LIST.finditer(text.folded):
        if match["label"] is None and match["tail"] is None:
            continue  # "vi er 2 og 3 ..." names no slot
        for digit in _DIGIT.finditer(text.folded, match.start("list"), match.end("list")):
            if not overlaps(text.stretch(digit), taken):
                out.append(_nth(text, digit, int(digit[0])))
    for match in _WORD_LIST.finditer(text.folded):
        for word in _WORD.finditer(text.folded, match.start("list"), match.end("list")):
            out.append(_nth(text, word, NUMBERS[word[0]]))
    for match in _NTH_LIST.finditer(text.folded):
        for word in _NTHS.finditer(text.folded, match.start("list"), match.end("list")):
            out.append(_nth(text, word, _ORDINALS[word[0]]))
    return out


def _nth(text: SlotText, match: re.Match[str], number: int) -> Reference:
    if 1 <= number <= len(text.offered):
        return text.refer(text.stretch(match), (number - 1,), "number")
    return text.refer(text.stretch(match), (), "number", _NO_SUCH)


def _the_one(text: SlotText) -> list[Reference]:
    """ "Kursus den ene dag, revision den anden": both of two, where the same is said of them."""
    if len(text.offered) != _PAIR or not _THE_OTHER.search(text.folded):
        return []
    return [text.refer(text.stretch(m), (0,), "number", _WHICH_ONE) for m in _THE_ONE.finditer(text.folded)]


def _in_the_middle(text: SlotText) -> list[Reference]:
    """ "Den i midten" of three, "de to midterste" of four."""
    pattern, slots = {3: (_MIDMOST, (1,)), 4: (_MIDDLE, (1, 2))}.get(len(text.offered), (_MIDMOST, ()))
    return [text.refer(text.stretch(m), (i,), "number") for m in pattern.finditer(text.folded) for i in slots]


def _one_by_one(text: SlotText, pattern: re.Pattern[str], taken: list[tuple[int, int]]) -> list[Reference]:
    """What one pattern finds where nothing else was read; a number alone must be one of the offer's."""
    count = len(text.offered)
    out: list[Reference] = []
    for match in pattern.finditer(text.folded):
        group = match.lastindex or 1
        stretch = text.stretch(match, group)
        if overlaps(stretch, taken) or overlaps(stretch, ((r.start, r.end) for r in out)):
            continue
        if _NO_ARTICLE.search(text.folded, 0, match.start(group)) and _NOT_OF_IT.match(text.folded, match.end(group)):
            continue  # "hos os er det sidste dag før ferien"
        if _FIRST_I_CAN.match(text.folded, match.start(group)):
            continue
        value = match[group]
        number = int(value) if value.isdigit() else NUMBERS.get(value) or _ORDINALS.get(value, 0)
        if value in _MIDST and count != 3:
            number = 0
        index = {_LAST: count, _BEFORE_LAST: count - 1}.get(number, number)
        known = 1 <= index <= count
        if not known and pattern in (_BARE_NUMBER, _ONLY, _FURTHER):
            continue
        doubt = None if known else _NO_SUCH
        if value in ("anden", "andet") and count == _PAIR and _THE_ONE.search(text.folded):
            doubt = _WHICH_ONE
        elif pattern is _ORDINAL:
            bare = text.folded[: match.start(group)].rstrip(" ")[-1:] in ("", "\n", ".", "!", "?")
            if value in ("anden", "andet") and count > 2 and not bare and not _IN_ORDER.search(text.folded):
                doubt = "the other or the second"
            which = _OF_THE_LIST.match(text.folded, match.end(group)) is not None
            if which and doubt == "the other or the second" and not _beside_another(text, match, group, taken):
                doubt = None
            if (
                not which
                and value in _DAYS_TOO
                and (on := _on_that_day(text, number, text.folded[: match.start(group)]))
            ):
                if known:
                    doubt = "an ordinal or a day of the month"
                elif len(on) == 1:
                    out.append(text.refer(stretch, on, "date"))
                    continue
                else:
                    doubt = "several slots that day"
        out.append(text.refer(stretch, (index - 1,) if known else (), "number", doubt))
    return out


def _on_that_day(text: SlotText, number: int, before: str) -> tuple[int, ...]:
    """ "Den tredje": the slots on a 3rd, where the third of the offer is none of them."""
    if not before.endswith("den "):
        return ()
    days = tuple(i for i, begin in enumerate(text.begins) if begin.day == number)
    return () if number - 1 in days else days


def _beside_another(text: SlotText, match: re.Match[str], group: int, taken: list[tuple[int, int]]) -> bool:
    """ "Ikke mandag. Den anden dag er fin", of three: the second, or the other that is left?"""
    if text.folded[match.end(group) :].startswith(_OF_A_LIST) or "foerste" in text.folded[: match.start(group)]:
        return False
    return any(end <= text.stretch(match, group)[0] for _, end in taken)


_FIRST_I_CAN = re.compile(r"foerste (?:dag|gang|dato|tidspunkt)?,? ?(?:som |hvor )?(?:jeg|vi) (?:kan|har|er)\b")
_NTHS = re.compile(r"foerste|anden|tredje|fjerde")
# "hverken første eller anden dag"
_NTH_LIST = re.compile(
    r"(?<![a-z])(?P<list>(?:foerste|anden|tredje|fjerde)"
    r"(?:(?:, ?| og | eller | samt )(?:foerste|anden|tredje|fjerde))+)"
    r" (?:dag|dato|forslag|mulighed|tid|tidspunkt|gang)(?![a-z])"
)
_PAIR = 2
_NO_ARTICLE = re.compile(r"\bdet (?:aller)?$")
_NOT_OF_IT = re.compile(r" (?:dag|dage|dato|gang|tur|arbejdsdag|uge|chance|mulighed)\b")
_THE_ONE = re.compile(r"(?<![a-z])(?:den|det) ene(?: (?:dag|dato|gang|forslag|formiddag|eftermiddag))?(?![a-z])")
_THE_OTHER = re.compile(r"(?<![a-z])(?:den|det) and(?:en|et)(?![a-z])")
_WHICH_ONE = "one of them, but which?"
_NO_SUCH = "no offer of that number"
_LAST, _BEFORE_LAST = -1, -2
_MIDST = ("midterste", "mellemste")
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
        _LAST,
    ),
    **dict.fromkeys(("naestsidste", "naestnederste"), _BEFORE_LAST),
}
_LABEL = re.compile(
    r"(?<![\w])(?<!op )(?<!ned )"
    r"(?:ad|nr\.?|nummer|no\.?|mulighed(?:en)?|forslag(?:et)?|dato|valg(?:mulighed)?|option|tid(?:spunkt)?|"
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
    r"|(?:(?<=[.!?]\s)|(?<=\n))(?=\w+\s+(?:dag|dato|forslag|mulighed|tid|tidspunkt)\b))("
    + "|".join(sorted(_ORDINALS, key=len, reverse=True))
    + r")(?![a-z])"
    r"(?!\s+(?:plads|aabning|hul|chance|lejlighed|mulige|ledige|frie|stykke|strae|kilometer|meter|bid|nyt|haand|minut|oejeblik|indtryk|brev|mail|gang|uge|side|vej|omgang|til|mandag|tirsdag|onsdag|torsdag|fredag|maaned|halvdel|del|time|maj|juni|juli|august|september|oktober|"
    r"november|december|januar|februar|marts|april|vi|jeg|jul|paaske|besoeg|visit|ende|verden"
    r"|moede (?:i|med|paa|hos)|dag efter|arbejdsdag))"
)
_DAY_BY_NUMBER = re.compile(
    r"(?:(?<=for )|(?<=til )|(?<=tager )|(?<=vaelger )|(?<=siger )|(?<=er )"
    r"|(?<=baade )|(?<=og )|(?<=eller )|(?<=hverken )|(?<=, )|(?<=[.!:] )|^|(?<=\n))"
    r"dag (en|et|to|tre|fire|[1-5])(?!\w)(?! (?:timer|dage|gange|mand|medarbejdere))"
)
# "Vi vælger toeren": the number's own name
_BY_NAME = re.compile(r"(?<![a-z0-9])(etteren|ettern|toeren|treeren|treern|fireren|[1-4]eren)(?![a-z])")
_SEVERAL = re.compile(
    r"(?<![a-z])de (?:(?P<many>to|tre|fire) (?P<which>foerst|sidst|nederst|oeverst)e"
    r"|(?P<where>foerst|sidst|nederst|oeverst)e (?P<count>to|tre|fire)"
    r"|(?P<how>to|tre|fire) (?:(?:dage|datoer|forslag|tider|tidspunkter) )?i (?P<end>begyndels|start|slutning|ende)en)"
    r"(?![a-z])(?! dage i| uger| af )"
)
_EARLY = ("foerst", "oeverst", "begyndels", "start")
_OF_THE_LIST = re.compile(
    r"\s+(?:(?:dag|dato|mulighed|forslag|tid|tidspunkt)(?:en|et)?(?![a-z])"
    r"|i raekken|paa (?:listen|jeres liste|raekken)"
    r"|af (?:de (?:to|tre|fire)|dem|jeres|mulighederne|datoerne|dagene|forslagene))"
)
_OF_A_LIST = tuple(
    f" {thing} {place}"
    for thing in ("dag", "dato", "mulighed", "forslag", "tid")
    for place in ("paa ", "af ", "i raekken")
)
_DAYS_TOO = ("foerste", "anden", "tredje", "tredie", "fjerde", "femte")
_IN_ORDER = re.compile(r"foerste(?![a-z]).*\bden anden .*(?:tredje|tredie|sidste)", re.DOTALL)  # then it is the second
# "nr. 1 og 3", "1, 2 og 3 passer": every number of the list, not only the one beside the label
_NUMBER_LIST = re.compile(
    r"(?:(?P<label>(?<!\w)(?:nr\.?|nummer|numre(?:ne)?|no\.?|mulighed(?:erne)?|forslag|valg|options?|punkt)\s*)"
    r"|(?:^|\n|(?<=tager )|(?<=vaelger )|(?<=til )|(?<=siger )|(?<=kan )|(?<=ikke )|(?<=baade )"
    r"|(?<=passer )|(?<=men )|(?<=kun )|(?<=, )|(?<=end )|(?<=undtagen ))\s*)"
    r"(?P<list>\d(?:\s*(?:,\s*(?:og|samt|eller)?|og|samt|eller|\+|&|/)\s*(?:nr\.?\s*|nummer\s*)?\d(?![\d./:-]*\d))+)"
    r"(?P<tail>\s*(?:[).:,!]|$|\n)|\s+(?:ja|tak|passer|er|kan|ok|fint|gaar|duer|den|bedst|begge|dur|virker|fungerer))?"
)
_BARE_NUMBER = re.compile(
    r"(?:^|\n|(?<=tager )|(?<=vaelger )|(?<=til )|(?<=siger )|(?<=ikke )|(?<=kan )"
    r"|(?<=andet end )|(?<=undtagen )|(?<=paa naer ))\s*(?:nr\.?\s*)?(\d)(?!\.?\s*prio)\s*"
    r"(?=[).:,!]|$|\n|\s(?:tak|passer|er|kan|ok|fint|gaar|duer|dur|virker|den|bedst|ja|nej|umulig|optaget|ledig|fri)\b)"
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
_DIGIT = re.compile(r"\d")
_MIDMOST = re.compile(r"(?<![a-z])(?:den|det|dagen|datoen|forslaget) i midten(?![a-z])")
_MIDDLE = re.compile(
    r"(?<![a-z])de (?:to )?(?:(?:forslag|dage|datoer|tider) )?(?:i midten|midterste|mellemste)(?![a-z])"
)
_ONE_OF = re.compile(r"\b(?:en|et|ene|enten|imellem|mellem|blandt)(?: af)? $")
