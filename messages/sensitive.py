"""Finds and masks Danish CPR numbers in any text, so that none is stored or passed on.

The rule (README, "explain": `sensitive`): ten digits whose first six are a valid date (also day + 60, as given
out since 2007), with a dash, a blank or nothing before the last four. Modulus 11 proves nothing since 2007 and is
not looked at. A number that its writer names as something else (phone, CVR, account, case number …) is none.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from messages.mail import Mail
from messages.reading import Sensitive


@dataclass(frozen=True, kw_only=True)
class CprHit:
    """One CPR number: where it stands in the text (`end` exclusive), its masked form, and whether a dash or blank
    divides it (bare ten digits are less certain)."""

    start: int
    end: int
    masked: str
    divided: bool


def find_cpr(text: str) -> tuple[CprHit, ...]:
    """Every CPR number in `text` (plain or HTML), in order. Positions are those of the text as given."""
    return tuple(hit for hit, _ in _hits(text))


def has_cpr(text: str) -> bool:
    """Whether `text` holds at least one CPR number."""
    return next(_hits(text), None) is not None


def mask_cpr(text: str) -> str:
    """`text` with the last four digits of every CPR number replaced by "xxxx"; all other characters are kept."""
    found = list(_hits(text))
    if not found:
        return text
    letters = list(text)
    for _, digits in found:
        for start, end in digits[-4:]:
            letters[start:end] = ["x"] + [""] * (end - start - 1)
    return "".join(letters)


def sensitive_in(mail: Mail, files: Iterable[tuple[str, str]] = ()) -> tuple[Sensitive, ...]:
    """Where `mail` and its attached files hold CPR numbers, each place once.

    `files` are (name, all readable text) pairs, as `messages.papers.find_papers` gives them in `Paper.name` and
    `Paper.text`; a name that is itself a CPR number is masked. Quoted text counts as the body.
    """
    places: list[str] = []
    if has_cpr(mail.subject):
        places.append("subject")
    if has_cpr(mail.text) or has_cpr(mail.html) or has_cpr(mail.calendar):
        places.append("body")
    places += [mask_cpr(name) for name, text in files if has_cpr(name) or has_cpr(text)]
    return tuple(Sensitive(type="cpr", where=where) for where in dict.fromkeys(places))


_DIGIT = re.compile(r"\d")
_DIGITS = 10
_DASH = "-‐‑‒–—−"
_BLANK = "[ \t\u00a0\u2000-\u200a\u202f\u3000]"
# Characters that word processors and mail programs drop between digits and nobody sees.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# It begins with a digit, which is looked for faster than for what may not stand before one.
# dd mm yy, undivided or divided by the same kind of sign, then the last four behind a dash, blanks or nothing.
_NUMBER = re.compile(
    rf"(?P<day>\d(?<![\w+]\d)\d)(?P<s1>[ .\-/\u00a0]?)(?P<month>\d{{2}})(?P=s1)(?P<year>\d{{2}})"
    rf"(?P<gap>{_BLANK}{{0,3}}\n?[{_DASH}]?\n?{_BLANK}{{0,3}})(?P<serial>\d{{4}})(?!\w)"
)
_PERSON = r"cpr|c\.p\.r|person|personal-?id|pers|fødsels?|beboer|borger|elev"
# Words that name a number by themselves, and "…nr.", "… nummer" behind any word that does not mean a person.
_NAMED = (
    r"(?:te?l(?:e?fon)?|tilefon|tlf|phone|mobil\w*|mob|sms|fax|ring(?:\s+(?:til|på))?|cvr(?:/se)?|ean|gln|iban|swift|bic|"
    r"(?:bank|løn|giro|betalings)?konto|kto|giro|betalings-?id|faktura|ref(?:erence)?|(?:sags|journal|dokument|esdh|kunde|ordre)-?id)"
)
_NUMBERED = (
    rf"(?!(?:{_PERSON})\b)(?!(?:{_PERSON})[\w.\-/]*(?:nr|num))"
    r"[^\W\d][\w.\-/]{0,30}?[\s.\-/]{0,2}(?:nr|nummer|numre|number)"
)
_LINK_WORDS = r"(?:et|ene)?[\s.:=#,()|\-–]{0,4}(?:er|på|\w{1,10}nummer)?[\s.:=#()|\-–]{0,6}"
_BEFORE_OTHER = re.compile(rf"(?:^|[^\w])(?:{_NAMED}|{_NUMBERED}){_LINK_WORDS}(?:\d{{4}}[\s-]+)?$", re.IGNORECASE)
_BEFORE_CPR = re.compile(
    r"(?:^|[^\w])(?:cpr|c\.p\.r|person-?n|personal-?id|pers\.?\s?nr|fødselsn)[^\d\n]{0,20}$", re.IGNORECASE
)
_AFTER_OTHER = re.compile(rf"\s*\((?:[^()\d]{{0,20}}\s)?(?:{_NAMED}|{_NUMBERED})\.?\)", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(?:https?:|www\.|mailto:|tel:|cid:)[^\s<>\"]*$", re.IGNORECASE)
# A longer number, a path or a decimal that only happens to hold ten such digits.
_GLUED_BEFORE = re.compile(r"(?:\d[\-–/.:_]|\+\d{1,3}\s?|[@_=#&%])$")
_GLUED_AFTER = re.compile(r"[\-–/._:]\d|[@_=]")
_GROUP_BEFORE = re.compile(r"\d[ \u00a0]$")
_GROUP_AFTER = re.compile(r"[ \u00a0]\d{2}")
_TAG = re.compile(r"<(?:!--[^<>]{0,2000}-->|/?[a-zA-Z][^<>]{0,2000}>)", re.DOTALL)
_BREAKING_TAG = re.compile(
    r"</?(?:p|div|br|tr|td|th|li|ul|ol|table|h[1-6]|style|script|head|body|title)\b", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});")
_UNSEEN_ONE = re.compile(f"[{_UNSEEN}]")
_MARKUP = re.compile(rf"{_TAG.pattern}|{_ENTITY.pattern}|[{_UNSEEN}]+", re.DOTALL)
_LOOK_BACK = 60

_Span = tuple[int, int]


def _hits(text: str) -> Iterator[tuple[CprHit, list[_Span]]]:
    if "&" not in text and len(_DIGIT.findall(text)) < _DIGITS:  # most texts have no room for one
        return
    plain, places = _without_markup(text)
    match = _NUMBER.search(plain)
    while match:
        if not (_is_shaped(match) and _is_date(match) and not _is_something_else(plain, match)):
            # "20 30 40 50 010190-1234": the first ten digits are none, but one starts inside them.
            match = _NUMBER.search(plain, match.start() + 1)
            continue
        digits = [places(at) for at in range(match.start(), match.end()) if plain[at].isdigit()]
        masked = f"{match['day']}{match['month']}{match['year']}-xxxx"
        hit = CprHit(start=digits[0][0], end=digits[-1][1], masked=masked, divided=bool(match["gap"]))
        yield hit, digits
        match = _NUMBER.search(plain, match.end())


def _is_shaped(match: re.Match[str]) -> bool:
    """Six digits written apart ("01 01 90", "01.01.90") make a CPR number only with a dash before the last four."""
    gap = match["gap"]
    dashed = any(sign in gap for sign in _DASH)
    if "\n" in gap and not dashed:
        return False
    return dashed or not match["s1"]


def _is_date(match: re.Match[str]) -> bool:
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    if day > 60:
        day -= 60
    for century in (1900, 2000, 1800):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False


def _is_something_else(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    if _BEFORE_CPR.search(before):
        return False
    if _GLUED_BEFORE.search(before) or _GLUED_AFTER.match(text, match.end()) or _IN_ADDRESS.search(before):
        return True
    # "20 010190 1234 56" is one long number in groups; ten digits in one are a number of their own.
    groups = bool(match["gap"]) and not any(sign in match["gap"] for sign in _DASH)
    if groups and (_GROUP_BEFORE.search(before) or _GROUP_AFTER.match(text, match.end())):
        return True
    return bool(_BEFORE_OTHER.search(before) or _AFTER_OTHER.match(text, match.end()))


class _Places:
    """Maps positions of the text without markup back to spans of the text as given, piece by piece."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        # (place in the plain text, start and end in the text as given, whether the piece was copied letter by letter)
        self._pieces: list[tuple[int, int, int, bool]] = []

    def add(self, at: int, start: int, end: int, *, copied: bool) -> None:
        self._starts.append(at)
        self._pieces.append((at, start, end, copied))

    def __call__(self, at: int) -> _Span:
        place, start, end, copied = self._pieces[bisect_right(self._starts, at) - 1]
        return (start + at - place, start + at - place + 1) if copied else (start, end)


def _without_markup(text: str) -> tuple[str, _Places]:
    """Tags and unseen characters dropped (a tag that breaks the line becomes a line break), entities read."""
    places = _Places()
    if "<" not in text and "&" not in text and not _UNSEEN_ONE.search(text):
        places.add(0, 0, len(text), copied=True)
        return text, places
    out: list[str] = []
    length = at = 0

    def put(letters: str, start: int, end: int, *, copied: bool) -> None:
        nonlocal length
        if letters:
            places.add(length, start, end, copied=copied)
            out.append(letters)
            length += len(letters)

    for match in _MARKUP.finditer(text):
        put(text[at : match.start()], at, match.start(), copied=True)
        if match[0].startswith("<"):
            put("\n" if _BREAKING_TAG.match(match[0]) else "", match.start(), match.end(), copied=False)
        elif match[0].startswith("&"):
            put(html.unescape(match[0]), match.start(), match.end(), copied=False)
        at = match.end()
    put(text[at:], at, len(text), copied=True)
    return "".join(out), places
