"""Words to answers: one answer of the survey as people write it, for the kind of question it belongs to.

Every reader gives `Unread` where the words do not settle the answer; nothing is guessed.
"""

from __future__ import annotations

import re
from typing import Final

from messages.reading import Answer
from messages.survey_questions import QuestionKind


class Unread:
    """The words are no answer to this kind of question, or more than one."""


UNREAD: Final = Unread()


def read_answer(text: str, kind: QuestionKind) -> Answer | Unread:
    """The answer `text` gives to a question of this kind; None for "ved ikke". Text questions take any text."""
    folded = _folded(text)
    if kind == "text":
        return " ".join(text.split()) if folded else UNREAD
    if _DONT_KNOW.fullmatch(folded) or re.match(rf"(?:{_DONT_KNOW.pattern})\b(?! om)", folded):
        return None
    if _ABOUT.search(text):
        return UNREAD
    if kind == "yes_no":
        return _yes_no(folded)
    if kind == "degree":
        return _scale(folded, _DEGREES, 5)
    return _level(folded)


_ABOUT = re.compile(r"^\D{0,10}\d\s?(?:\+|-\s*$|½)|~\s?\d")  # "4+", "3½"


def says_nothing(text: str) -> bool:
    """Whether an answer is none: blank, a dash, "ikke relevant", "bortfalder"."""
    return not re.search(r"[^\W_]", text) or bool(_NOTHING.fullmatch(_folded(text)))


def says_none(text: str) -> bool:
    """Whether a text answer only says that there is nothing to tell: "ingen", "nej", "intet"."""
    return bool(re.fullmatch(r"(?:nej|ingen(?:ting)?|intet|ikke nogen|none|no|nothing)", _folded(text)))


def _folded(text: str) -> str:
    text = text.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("’", "'")
    return " ".join(re.findall(r"[^\W_]+(?:'\w+)?|[/,;.]", text)).strip(" ,;.")


_NOTHING = re.compile(
    r"(?:ikke relevant(?:t)?|ikke aktuelt|bortfalder|udgaar|springes over|sprunget over|n / ?a|na|"
    r"se (?:ovenfor|6|7|5|4|8)|not relevant|not applicable|skip(?:ped)?|ubesvaret|blank|intet svar|tom|udfyldes ikke)"
)
_DONT_KNOW = re.compile(
    r"(?:(?:det )?ved (?:vi |jeg )?(?:desvaerre )?(?:faktisk )?ikke|ved ej|ved det ikke|vi er ikke sikre|ikke sikker|"
    r"v / ?i|(?:i |we )?(?:don't|dont|do not|don t) know|unsure|uvist|"
    r"kan ikke (?:vurdere|svare|sige)(?: det)?|det kan vi ikke (?:vurdere|svare paa|sige))"
)
_YES = re.compile(
    r"(?:ja+|jo|jep|jeps|jada|ja da|ja tak|yes|bestemt|selvfoelgelig|det (?:har vi|kan der|kan det|goer det))"
)
_NO = re.compile(r"(?:nej+|niks|nope|no|nej tak|det har vi ikke|ikke endnu|overhovedet ikke|aldrig)")

# "ja, hvis …", "nej, måske": what follows takes half of it back.
_HALF = re.compile(
    r"[ ,;.]*(?:men )?(?:hvis|men ikke|men nej|naesten|delvis|delvist|til dels|tildels|maaske|muligvis|nok|vel|eller|"
    r"(?:det )?(?:tror|haaber|mener) (?:vi|jeg)|(?:vi|jeg) (?:tror|haaber)|i en vis|paa sigt|baade|hvornaar|if|maybe)\b"
)


def _yes_no(folded: str) -> Answer | Unread:
    words = folded.split()
    if not words:
        return UNREAD
    # "ja og nej", "ja/nej", "både ja og nej": both words are there before any comment sets in.
    clause = re.split(r"[,;.]", folded)[0]
    yes = bool(re.search(r"\b(?:ja|jo|jep|jeps|yes)\b", clause))
    no = bool(re.search(r"\b(?:nej|nope|no|niks)\b", clause))
    if yes and no:
        return UNREAD
    # Half an answer is none: "måske", "både og", "ja, hvis …".
    if re.search(r"\b(?:maaske|baade og|muligvis|vel nok|tror|nok ikke|naesten|maybe|perhaps)\b", clause):
        return UNREAD
    if said := re.match(rf"{_YES.pattern}\b(?P<more>.*)", folded):
        return UNREAD if _HALF.match(said["more"]) else "yes"
    if said := re.match(rf"{_NO.pattern}\b(?P<more>.*)", folded):
        return (
            UNREAD if _HALF.match(said["more"]) or re.match(r"[ ,;.]*(?:men jo|jo|eller jo)\b", said["more"]) else "no"
        )
    return UNREAD


_DEGREES: tuple[tuple[str, int], ...] = (
    (r"(?:i |to a |to )?(?:meget hoej|very (?:high|large|great)|saerdeles hoej)(?: grad| degree| extent)?", 5),
    (r"(?:i |to a |to )?(?:hoej|hoj|stor|high|large|great)(?: grad| degree| extent)", 4),
    (r"i hoej|^hoej$", 4),
    (r"(?:i |to )?(?:nogen|noget|some)(?: grad| degree| extent)?", 3),
    (r"(?:i |to a |to )?(?:mindre|lesser|less|minor)(?: grad| degree| extent)?", 2),
    (r"(?:slet|overhovedet|aldeles) ikke|not at all|ingen grad|i ingen grad", 1),
)


def _scale(folded: str, words: tuple[tuple[str, int], ...], top: int) -> Answer | Unread:
    number = re.match(r"(?:grad |svar |karakter )?([1-9])(?: (?:/|af|ud af|of|out of) ([1-9]))?\b(.*)$", folded)
    if number:
        value, of, rest = int(number[1]), number[2], number[3].strip(" ,;.")
        if value > top or (of and int(of) != top) or re.match(r"(?:/|til|eller|og|or|to)?\s*[1-9]\b", rest):
            return UNREAD
        said = _words(rest, words)
        return value if said in (UNREAD, value) and not _is_doubtful(rest) else UNREAD
    if re.search(r"\bhverken\b|\bbaade\b|\bmellem\b|\bmaaske\b|\beller\b|\bbetween\b", folded.split(",")[0]):
        return UNREAD
    return _words(_repaired(folded), words)


def _words(folded: str, words: tuple[tuple[str, int], ...]) -> Answer | Unread:
    """The one step of the scale that the words begin with; none where a second step is named."""
    found: list[tuple[int, int, int]] = []
    for pattern, value in words:
        for match in re.finditer(rf"\b(?:{pattern})\b", folded):
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), value))
    values = {value for _, _, value in found}
    if len(values) != 1 or _HALF.match(folded[max(end for _, end, _ in found) :]):
        return UNREAD
    start = min(start for start, _, _ in found)
    lead = folded[:start].strip(" ,;.")
    if _is_doubtful(lead) or len(lead.split()) > 4 or re.search(r"\bikke\b", lead):
        return UNREAD
    return values.pop()


def _is_doubtful(text: str) -> bool:
    return bool(re.search(r"\b(?:eller|maaske|mellem|naesten|knap|lidt mere|lidt mindre|or|maybe)\b", text))


_LEVELS: tuple[tuple[str, int], ...] = (
    (r"(?:meget|rigtig|virkelig|saerdeles) godt?|indgaaende(?: kendskab)?|very (?:well|good)|thorough(?:ly)?", 4),
    (r"godt?|well|good", 3),
    (
        r"(?:kun |meget )?lidt|(?:vi har |har |kun |kun lige )?hoert om(?: dem| det)?|overfladisk|begraenset|a little|"
        r"heard of(?: them)?|kun af navn|af navn|little|mindre godt",
        2,
    ),
    (
        r"intet(?: kendskab| kendt)?|ingen(?: kendskab)?|slet ikke|overhovedet ikke|ikke noget|"
        r"kender (?:dem |det )?(?:slet )?ikke(?: til dem)?|not at all|none|no knowledge|ukendte?",
        1,
    ),
)


def _level(folded: str) -> Answer | Unread:
    if re.search(r"\b(?:ikke|not) (?:saa |saerlig |saerligt |helt |very |meget )*(?:godt?|meget|well)\b", folded):
        return UNREAD
    if re.search(r"\b(?:rimeligt?|nogenlunde|ret|ganske|middel|ok|okay|fint|fair)\b", folded):
        return UNREAD
    return _scale(folded, _LEVELS, 4)


def _repaired(folded: str) -> str:
    """Slips of the pen in the scale's own words put right ("i nogen gard", "i høg grad")."""
    from rapidfuzz import fuzz

    out = []
    for word in folded.split():
        if len(word) >= 4 and word not in _SCALE_WORDS:
            best = max(_SCALE_WORDS, key=lambda known: fuzz.ratio(word, known))
            if fuzz.ratio(word, best) >= 75 and abs(len(word) - len(best)) <= 1:
                word = best
        out.append(word)
    return " ".join(out)


_SCALE_WORDS = ("meget", "hoej", "grad", "nogen", "mindre", "slet", "ikke", "degree")
