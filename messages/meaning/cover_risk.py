"""Whether words beside a form come near what they may touch: the survey's way, the form's worth, the house's fate."""

from __future__ import annotations

import re
from functools import lru_cache

from messages.meaning.tables.cover_company import COMPANIES
from messages.meaning.tables.cover_risk import HARMLESS_FORMS, PLAIN, RISKY, SOFT, STEMS, UNSETTLING, WORDS


def touches(words: tuple[str, ...]) -> str:
    """What of a sentence (folded words) may touch the form, the survey or the house; "" where nothing does."""
    return stands_against(words) or next((word for word in beside_plain(words) if _risky_word(word)), "")


def touches_softly(words: tuple[str, ...]) -> bool:
    """Whether what touches them is nothing but words that mostly mean no harm."""
    return not stands_against(words) and all(word in SOFT for word in beside_plain(words) if _risky_word(word))


def unsettles(words: tuple[str, ...]) -> bool:
    """Whether a sentence denies, limits or speaks of somebody: such words often touch the form."""
    return not UNSETTLING.isdisjoint(beside_plain(words))


@lru_cache(maxsize=1_000)
def beside_idioms(words: tuple[str, ...]) -> tuple[str, ...]:
    """What is left of a sentence without the idioms that tell of nothing missing, a slip in sending and the like."""
    return tuple(_plain().sub(" ", " ".join(words)).split())


@lru_cache(maxsize=1_000)
def beside_plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same without what is harmless in its company: of a machine, of the sender's own days."""
    said = " ".join(words)
    left = " ".join(beside_idioms(words))
    for company, against, soft in _companies():
        if company.search(said) and not against.search(said):
            left = soft.sub(" ", left)
    return tuple(left.split())


@lru_cache(maxsize=1_000)
def stands_against(words: tuple[str, ...]) -> str:
    """What by its wording touches them, even where every word of the sentence is known."""
    found = _risky().search(" ".join(beside_plain(words)))
    return found.group().strip() if found else ""


@lru_cache(maxsize=1)
def _plain() -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{one})\b" for one in PLAIN))


@lru_cache(maxsize=1)
def _companies() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(one.company), re.compile(one.against), re.compile(one.soft)) for one in COMPANIES)


@lru_cache(maxsize=1)
def _risky() -> re.Pattern[str]:
    return re.compile("|".join(RISKY))


def _risky_word(word: str) -> bool:
    return word in WORDS or (word.startswith(STEMS) and word not in HARMLESS_FORMS)
