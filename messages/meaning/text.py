"""A text as folded words in sentences and clauses, each word knowing where it stood.

Folding makes "Å", "å" and "aa" one: small letters, Danish vowels spelt in ASCII, accents gone, so that a cue
matches however the writer's keyboard spelt it (Norwegian and Swedish letters as well).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from messages.danish import WEEKDAYS
from messages.meaning.shorthand import ABBREVIATIONS, BY_PLACE, expanded, expanded_at

_FOLD = str.maketrans(
    {
        "æ": "ae",
        "ø": "oe",
        "å": "aa",
        "ä": "ae",
        "ö": "oe",
        "é": "e",
        "è": "e",
        "ê": "e",
        "ü": "u",
        "ó": "o",
        "á": "a",
        "-": "",
        "‐": "",
        "‑": "",
        "'": "",
        "’": "",
        "´": "",
        "`": "",
        "\u00ad": "",
    }
)
_WORD = re.compile(
    r"\d+(?:[.:/-]\d+)*"
    r"|[^\W\d_]+(?:['’´`‐‑-][^\W\d_]+)*"
    r"|[\U0001F44D\U0001F44C✅✔✓☑\U0001F64C]|[\U0001F44E❌✘✗✖]|[\U0001F644\U0001F60F\U0001F612\U0001F643\U0001F926]"
)
_SIGNS = {
    **dict.fromkeys("\U0001f44d\U0001f44c✅✔✓☑\U0001f64c", "tommelop"),
    **dict.fromkeys("\U0001f44e❌✘✗✖", "tommelned"),
    **dict.fromkeys("\U0001f644\U0001f60f\U0001f612\U0001f643\U0001f926", "oejenrul"),
}
# "mandag den 12.3. klokken ti": the point belongs to the date.
_DAY_AND_MONTH = re.compile(r"\b\d{1,2}\.(?:0?[1-9]|1[0-2])$")
_GOES_ON = re.compile(r"[ \t]+(?:kl|klokken|om|fra|mellem|til|og|eller|både)\b")
_BREAK = re.compile(r"[.!?…]+[\"”»')\]]*(?=\s|$)|\n")
_BULLET = re.compile(r"\s*(?:[-–—*•·▪◦‣>]|\(?\d{1,2}[.):]|\(?[a-hA-H][.)])\s+")


def words_of(text: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(text.split())


def folded_words(text: str) -> frozenset[str]:
    """The words of a table written as one string in Danish letters, folded."""
    return frozenset(fold(word) for word in text.split())


_ABBREVIATIONS = words_of(
    "kl d nr ca bl.a f.eks fx mht m.h.t pga p.g.a tlf evt jf inkl ekskl o.l vedr pkt dvs hr fr s m.m m.v "
    "jan feb mar apr jun jul aug sep sept okt nov dec man tir tirs ons tor tors fre lør søn man.d ifm ift "
    "pr medarb koord forb inst afd ang tils mdr sml ml bl"
)
_WORDS_TOO = words_of("jul man søn")
_MONTHS = re.compile(r"\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kl)", re.I)
_CLAUSE_MARKS = re.compile(r"[,;:()…?!\"”“]|\s[-–—]+\s|[^\d\s][–—]|[–—][^\d\s]|\n")
_OPENERS = words_of(
    "men mens imens hvorimod fordi hvis saafremt medmindre eftersom idet selvom skoent ellers undtagen "
    "but while because unless although except fast medan medens omend uagtet"
)
_SUBJECTS = words_of("vi jeg det den der han hun saa her dem de i man er har kan vil skal kommer passer derfor")


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence, from `begin` (with its bullet) or `start` (its first word) to `end`.

    `words` are folded, `spans` their places in the whole text, `clause_of` the clause of each word.
    """

    text: str
    begin: int
    start: int
    end: int
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    clause_of: tuple[int, ...]
    question: bool = False
    bullet: bool = False
    colon: bool = False

    @property
    def clauses(self) -> int:
        """How many clauses it has."""
        return self.clause_of[-1] + 1 if self.clause_of else 0

    def clause_words(self, clause: int) -> tuple[str, ...]:
        return tuple(w for w, c in zip(self.words, self.clause_of, strict=True) if c == clause)

    def between(self, start: int, end: int) -> tuple[str, ...]:
        """The words that begin from `start` up to `end` (in the whole text)."""
        return tuple(w for w, (begin, _) in zip(self.words, self.spans, strict=True) if start <= begin < end)

    def before(self, position: int) -> tuple[str, ...]:
        """The words that begin before `position` (in the whole text)."""
        return tuple(w for w, (begin, _) in zip(self.words, self.spans, strict=True) if begin < position)

    def clause_at(self, position: int) -> int:
        """The clause in which `position` (in the whole text) lies, or the nearest one before it."""
        found = 0
        for (start, _), clause in zip(self.spans, self.clause_of, strict=True):
            if start > position:
                break
            found = clause
        return found


def fold(text: str) -> str:
    """Small letters, Danish vowels in ASCII, hyphens and accents gone. Works on words and on whole texts."""
    if text.isascii() and text.isalnum():
        return text.lower()  # most words: nothing in them is spelt otherwise
    return unicodedata.normalize("NFC", text).casefold().translate(_FOLD)


FOLDED_WEEKDAYS = tuple(fold(day) for day in WEEKDAYS)
"""Monday to Sunday, as words are folded."""
WORKING_DAYS = FOLDED_WEEKDAYS[:5]


def names_a_day(word: str) -> bool:
    """Whether a folded word is a number or a weekday, with whatever ending."""
    return word[0].isdigit() or word.startswith(FOLDED_WEEKDAYS)


@lru_cache(maxsize=8192)
def _fold_word(word: str) -> str:
    return _SIGNS.get(word) or expanded(fold(word))


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences. Line ends count where the lines are not just wrapped; wordless ones are left out."""
    out = []
    start = 0
    wrapped = _wrap_width(text)
    for mark in _BREAK.finditer(text):
        if mark.start() < start or not _ends(text, mark, start, wrapped):
            continue
        found = _sentence(text, start, mark.end())
        if found is not None:
            out.append(found)
        start = mark.end()
    last = _sentence(text, start, len(text))
    if last is not None:
        out.append(last)
    return tuple(out)


def _wrap_width(text: str) -> int:
    """The length from which a line counts as wrapped by the mail program: most of the longest line, at least 50."""
    longest = max((len(line) for line in text.split("\n")), default=0)
    return max(50, longest - 18) if longest <= 100 else 10_000


def _ends(text: str, mark: re.Match[str], start: int, wrapped: int) -> bool:
    if mark.group() == "\n":
        line_start = text.rfind("\n", 0, mark.start()) + 1
        rest = text[mark.end() :]
        if mark.start() - line_start < wrapped or rest[:1] in ("", "\n") or _BULLET.match(rest):
            return True
        return text[: mark.start()].rstrip()[-1:] == ":"
    if mark.group()[0] != "." or len(mark.group()) > 1:
        return True
    before = text[start : mark.start()]
    after = text[mark.end() :]
    word = before.split()[-1] if before.split() else ""
    follows = after.lstrip(" \t")[:1]
    if _DAY_AND_MONTH.search(before) and _GOES_ON.match(after):
        return False
    if word.isdigit() or (word[:1].isdigit() and word[-1:].isdigit()):
        # "den 12. er jeg klar", "d. 3. maj": an ordinal; "…uge 47. Vi kommer": an end. "12.\n" ends with its line.
        if len(before.split()) == 1 or follows == "":
            return follows in ("", "\n")
        return not (
            follows.islower() or follows.isdigit() or follows in _SIGNS or follows == "=" or _MONTHS.match(after)
        ) or len(word) > 2 > word.count(".")
    if (bare := word.lower().strip("(")) in _ABBREVIATIONS:
        if (
            bare in _WORDS_TOO
            and follows.isupper()
            and not before[: -len(word)].rstrip(" .").endswith(tuple("0123456789"))
        ):
            return True  # "frem til jul. Jeg kan …", "så godt man kan, kan man. Vi …"; not "12. jul. Kl. 10"
        return follows in ("", "\n")
    if bare in ABBREVIATIONS:
        return follows in ("", "\n") or follows.isupper()
    return not (len(word) == 1 and word.isalpha() and follows.islower())


def _sentence(text: str, start: int, end: int) -> Sentence | None:
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    clause_of: list[int] = []
    clause = 0
    bullet = _BULLET.match(text, start, end)
    origin = start
    if bullet is not None:
        start = bullet.end()
    previous = start
    found = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
    for index, (raw, a, b) in enumerate(found):
        word = _fold_word(raw)
        following = _fold_word(found[index + 1][0]) if index + 1 < len(found) else ""
        if word in BY_PLACE:
            word = expanded_at(word, words[-1] if words else "", following)
        dated = index + 2 < len(found) and found[index + 2][0][0].isdigit()  # "eller den 15." goes on with a list
        apart = a - previous > 1 or text[previous:a] != " "  # most words stand one blank apart
        opens = (apart and _CLAUSE_MARKS.search(text, previous, a)) or word in _OPENERS
        joins = word in ("og", "eller", "and", "och", "saa") and following in _SUBJECTS and not dated
        if words and (opens or joins or (word == "saa" and following.startswith(WORKING_DAYS))):
            clause += 1
        words.append(word)
        spans.append((a, b))
        clause_of.append(clause)
        previous = b
    if not words:
        return None
    tail = text[spans[-1][1] : end]
    return Sentence(
        text=text[origin:end].strip(),
        begin=min(origin + len(text[origin:end]) - len(text[origin:end].lstrip()), spans[0][0]),
        start=spans[0][0],
        end=spans[-1][1],
        words=tuple(words),
        spans=tuple(spans),
        clause_of=tuple(clause_of),
        question="?" in tail,
        bullet=bullet is not None,
        colon=tail.lstrip().startswith(":"),
    )
