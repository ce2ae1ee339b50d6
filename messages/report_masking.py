"""Personal data out of what people wrote freely, before it stands in a report: CPR numbers, names, mails, phones.

The people of the register are known by name; of others a name is told by what stands before it ("leder Karin Holm",
"fru Hansen"), by its ending ("Karin Jensen"), or because many people have it ("Mette", `common_names.toml`). It is a
help to the person who reads the texts before the report goes out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from messages.sensitive import mask_cpr

NAME, MAIL, PHONE, PLACE, CASE = "[navn]", "[mail]", "[telefon]", "[tilbud]", "[sag]"


_Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Known:
    """Names that are known, each as its words in small letters: of persons by first and last name, of institutions."""

    persons: frozenset[_Words] = frozenset()
    places: frozenset[_Words] = frozenset()


def known_names(*, persons: Iterable[str] = (), places: Iterable[str] = ()) -> Known:
    """The names to look for. A person's single name is left out: it may be a word ("Maj")."""
    return Known(
        persons=frozenset(words for name in persons if len(words := _words(name)) > 1),
        places=frozenset(words for name in places if (words := _words(name))),
    )


def mask_personal(text: str, known: Known, *, own: Iterable[str] = ()) -> str:
    """`text` without mail addresses, phone numbers, names of persons and the last four digits of CPR numbers.

    `own` are full names of those who belong to the case the text is from: of them a first or last name alone goes too.
    Case numbers, and the institutions in `known.places`, are left out as well (for publication).
    """
    text = _PHONE.sub(PHONE, _MAIL.sub(MAIL, mask_cpr(text)))
    if known.places:
        text = _replaced(_CASE_NUMBER.sub(CASE, text), known.places, PLACE)
    mine = {words for name in own if (words := _words(name))}
    parts = {(word,) for words in mine for word in words if len(word) >= _SHORTEST}
    text = _replaced(_replaced(text, known.persons, NAME), mine | parts, NAME)
    text = _replaced(_FULL_NAME.sub(NAME, _TITLED.sub(_titled, text)), _common_names(), NAME)
    return _GOES_ON.sub(_whole, text)


_LONGEST = 8  # words of a name
_SHORTEST = 3  # letters of a name that is looked for alone: "Bo" and "Ib" are words too
_TOKEN = re.compile(r"\w+(?:[-'’]\w+)*")
_WORD = r"[A-ZÆØÅÉ][a-zæøåéüöä]+(?:-[A-ZÆØÅ][a-zæøåéüöä]+)?"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Eight digits in pairs alike divided, in fours or as 2-3-3; "2017-2019" and "2018 2019" are none.
_PHONE = re.compile(
    r"(?<![\w/.-])(?:(?:\+|00)45[ .-]?)?"
    r"(?:[1-9]\d(?P<between>[ .-]?)\d\d(?P=between)\d\d(?P=between)\d\d"
    r"|(?!20\d\d 20)[2-9]\d{3} \d{4}|[2-9]\d \d{3} \d{3})"
    r"(?![\w/-]|[.,]\d)"
)
_CASE_NUMBER = re.compile(r"\bKT-\d{4}-\d{1,5}\b", re.IGNORECASE)
_SURNAME = r"[A-ZÆØÅ][a-zæøå]+(?:sen|gaard|gård|strup|lund|berg|holm|dahl|skov|bjerg|quist|qvist)"
_FULL_NAME = re.compile(rf"\b{_WORD}(?: (?:{_WORD}|[A-ZÆØÅ]\.)){{0,2}} {_SURNAME}\b")
_OFFICE = (
    r"(?:(?:[Aa]fdelings|[Dd]aglig |[Ii]nstitutions|[Oo]mråde|[Cc]enters?|[Vv]ice)?[Ll]eder(?:en)?|"
    r"[Ff]orstander(?:en)?|[Tt]ilsynsførende|(?:[Tt]ilsyns)?[Kk]onsulent(?:en)?|[Mm]edarbejder(?:en)?|"
    r"[Kk]ollega(?:en)?|[Vv]ikar(?:en)?|[Bb]eboer(?:en)?|[Bb]orger(?:en)?|[Pp]ædagog(?:en)?|[Ii]nspektør(?:en)?|"
    r"[Ss]ygeplejerske(?:n)?|[Ss]ouschef(?:en)?|[Ss]ocialrådgiver(?:en)?|[Aa]ssistent(?:en)?|[Ll]æge(?:n)?|"
    r"[Nn]attevagt(?:en)?|[Ff]ru|[Ff]røken|[Hh]r\.?|[Hh]ilsen)"
)
# "borger P." and "beboer A" name somebody too.
_INITIAL = r"[A-ZÆØÅ](?:\.|\b(?![-./]))"
_TITLED = re.compile(rf"\b(?P<office>{_OFFICE}),? (?P<name>(?:{_WORD}|{_INITIAL})(?: (?:{_WORD}|[A-ZÆØÅ]\.)){{0,2}})")
# What is left of a name of which a part was known: "[navn] Khan".
_GOES_ON = re.compile(rf"{re.escape(NAME)}(?P<rest>(?: (?:{_WORD}|{re.escape(NAME)}))+)")
# Capital letters that stand beside such an office and are no name.
_NO_NAME = ("Arbejdstilsyn", "Socialtilsyn", "Socialstyrelsen", "Indsatsteam", "Viso")


def _words(name: str) -> _Words:
    return tuple(word.casefold() for word in _TOKEN.findall(name))


def _replaced(text: str, known: Set[_Words], put: str) -> str:
    """`text` with every known name, the longest that fits, and its genitive, made `put`. A name of one word counts
    only where it begins with a capital."""
    tokens = list(_TOKEN.finditer(text))
    folded = tuple(token[0].casefold() for token in tokens)
    out: list[str] = []
    at = place = 0
    while place < len(tokens):
        longest = min(_LONGEST, len(tokens) - place)
        width = next((n for n in range(longest, 0, -1) if _is_name(folded[place : place + n], known)), 0)
        if width > 1 or (width == 1 and tokens[place][0][0].isupper()):
            out += [text[at : tokens[place].start()], put]
            at = tokens[place + width - 1].end()
            place += width
        else:
            place += 1
    return "".join([*out, text[at:]])


def _is_name(words: _Words, known: Set[_Words]) -> bool:
    last = words[-1]
    return words in known or (last.endswith("s") and (*words[:-1], last[:-1].rstrip("'’")) in known)


@cache
def _common_names() -> frozenset[_Words]:
    told = tomllib.loads(files("messages").joinpath("common_names.toml").read_text("utf-8"))
    return frozenset((name,) for names in told.values() for name in names.split())


def _whole(match: re.Match[str]) -> str:
    rest = match["rest"].split(" ")[1:]
    kept = next((n for n, word in enumerate(rest) if word.startswith(_NO_NAME)), len(rest))
    return " ".join([NAME, *rest[kept:]])


def _titled(match: re.Match[str]) -> str:
    return match[0] if match["name"].startswith(_NO_NAME) else f"{match['office']} {NAME}"
