"""What the words behind a command mean: a region, a year, a round, a case by number or by a part of the name.

Forgiving: "solgaarden", "Solgården?", "14", "kt 2018 14", "oest" all find what was meant; several hits are several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from handlers.chat.asked import CaseName
from handlers.model import Region

_CASE = re.compile(
    r"^(?:kt[\s-]*)?(\d{4})[\s-]+0*(?P<after_year>\d+)$"
    r"|^(?:kt|nr|sag)?[\s-]*0*(?!20\d\d$)(?P<alone>\d{1,6})$"
)
_YEAR = re.compile(r"^20\d\d$")
_ROUND = re.compile(r"^(20\d\d)[\s-]([12])$")
_FOLD = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ö": "oe", "ä": "ae", "ü": "u"})
_SIGNS = re.compile(r"[^a-z0-9]+")
_WORDS = (
    "i paa for med om hos til fra sag sagen botilbud botilbuddet bostedet stedet institutionen det den de er vi os svar"
    " socialtilsyn socialtilsynet region regionen aar aaret moedet dialogmoedet the of in at for with case from"
)
_SMALL = frozenset(_WORDS.split())


@dataclass(frozen=True, kw_only=True)
class Found:
    """What was named. `cases` are all that fit, () where none was named or none fits; `named` says that words were left
    that should have been a case. `rest` are the words that were not used."""

    region: Region | None = None
    year: str = ""
    round: str = ""
    cases: tuple[CaseName, ...] = ()
    named: bool = False


def fold(words: str) -> str:
    """Lower case, Danish letters as ASCII, everything else one blank: "Søndervænge, nr. 2" is "soendervaenge nr 2"."""
    return _SIGNS.sub(" ", words.casefold().translate(_FOLD)).strip()


def find_number(words: str) -> str | None:
    """What the number of a case would end in that words may be; None where they are no number."""
    written = _CASE.match(fold(words))
    return None if written is None else written["after_year"] or written["alone"]


def region_of(words: str) -> Region | None:
    """The region a word names: "nord", "oest", "Øst", "hovedstaden"."""
    return _regions().get(fold(words))


def numbered(words: str, cases: Iterable[CaseName]) -> tuple[CaseName, ...]:
    """The cases of the number that `words` are."""
    written = _CASE.match(fold(words))
    return () if written is None else tuple(c for c in cases if _is_number(written, c.case_id))


def find(words: str, cases: Sequence[CaseName]) -> Found:
    """What `words` name among `cases` (those the asker may see). A whole name goes before a part of one."""
    folded = fold(words)
    if not folded:
        return Found()
    if by_number := numbered(words, cases):
        return Found(cases=by_number, named=True)
    if _ROUND.match(folded):
        return Found(round=folded.replace(" ", "-"))
    region, year, wanted = _parts(folded)
    if not wanted:
        return Found(region=region, year=year)
    phrase, stems = " ".join(wanted), _stems(wanted)
    names = [
        (c, *name)
        for c in cases
        if region is None or c.region is region
        for name in (_folded(c.institution),)
        if all(stem in name[0] for stem in stems)
    ]
    ways: tuple[Callable[[str, tuple[str, ...]], bool], ...] = (
        lambda name, _: name == phrase,
        lambda _, parts: all(w in parts for w in wanted),
        lambda _, parts: all(any(part.startswith(w) for part in parts) for w in wanted),
        lambda name, _: all(w in name for w in wanted),
        lambda *_: True,
    )
    for fits in ways:
        hits = tuple(c for c, name, parts in names if fits(name, parts))
        if hits:
            return Found(region=region, year=year, cases=hits, named=True)
    return Found(region=region, year=year, named=True)


def letters(words: str) -> tuple[tuple[str, ...], ...]:
    """Of each word that is looked for in a name, the pieces that stand in the name as they stand here, in order.

    What may have been folded ("aa" for "å") is between them: "gaarden" is g, rd, n. A name that holds no such pieces
    need not be looked at.
    """
    wanted = _parts(fold(words))[2]
    return tuple(tuple(piece for piece in re.split("[aeou]+", stem) if piece) for stem in _stems(wanted))


def _parts(folded: str) -> tuple[Region | None, str, list[str]]:
    """The region and the year that are named, and the words that are left for a case."""
    left = [w for w in folded.split() if w not in _SMALL] or folded.split()
    region = next((r for w in left if (r := _regions().get(w)) is not None), None)
    year = next((w for w in left if _YEAR.match(w)), "")
    return region, year, [w for w in left if w != year and (region is None or _regions().get(w) is not region)]


def _stems(wanted: list[str]) -> list[str]:
    """What every name that fits in any way holds: the words without the s of the genitive."""
    return [w.removesuffix("s") for w in wanted]


@lru_cache(maxsize=65_536)
def _folded(name: str) -> tuple[str, tuple[str, ...]]:
    """A name folded, and its words: worked out once a name, as every question looks at all of them."""
    folded = fold(name)
    return folded, tuple(folded.split())


def _is_number(written: re.Match[str], case_id: str) -> bool:
    year, number, short = written.groups()
    parts = case_id.casefold().split("-")
    own = parts[-1].lstrip("0")
    return own == short if short else (parts[-2], own) == (year, number)


@cache
def _regions() -> dict[str, Region]:
    return {fold(r.value): r for r in Region} | {"nordjylland": Region.NORD, "kbh": Region.HOVEDSTADEN}
