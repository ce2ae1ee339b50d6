"""Names of institutions: told equal however the kind of house is written before them, and found in a text."""

from __future__ import annotations

import re

_KINDS = (
    r"(?:bo-?(?:tilbud|sted|fællesskab|center|centre|form|enhed|hus|gruppe|lig)(?:det|et|en|er|ne|s)?|bocentret|"
    r"døgn(?:tilbud|hus|institution)(?:det|et|en)?|opholdssted(?:et)?|forsorgshjem(?:met)?|kollegi(?:um|et)|"
    r"plejehjem(?:met)?|specialtilbud(?:det)?|institution(?:en)?|center|centret|centeret|tilbud(?:det)?|huset|fonden|"
    r"stiftelsen|selvejende)"
)
_KIND = re.compile(rf"\b{_KINDS}\b", re.IGNORECASE)
_ENDINGS = r"(?:huset|gården|gård|hus|hjemmet|bo|center|centret|kollegiet|bakken|parken|stedet)"
_LOOKS = re.compile(rf"\b(?:{_KINDS}|\w{{2,}}{_ENDINGS})\b", re.IGNORECASE)
_DANISH = str.maketrans("öäéüó", "øæeuo")
_SPELT_OUT = (("ae", "æ"), ("oe", "ø"), ("aa", "å"))
_WITHOUT_RINGS = str.maketrans("øå", "oa")


def looks_like_house(text: str) -> bool:
    """Whether `text` has a word that names a kind of house ("Bofællesskabet", "…gården")."""
    return bool(_LOOKS.search(text))


def same_house(one: str, other: str) -> bool:
    """Whether two texts name the same institution: spelling and the kind of house may differ, its own name and any
    number in it may not."""
    first, second = _core(one), _core(other)
    if not first or not second:
        return _folded(one) == _folded(other)
    if first == second:
        return True
    if _numbers(first) and _numbers(second) and _numbers(first) != _numbers(second):
        return False
    shorter, longer = sorted((first.split(), second.split()), key=len)
    if all(any(_alike(word, other_word) for other_word in longer) for word in shorter):
        return True
    return _alike(first.replace(" ", ""), second.replace(" ", ""))


def mentions_house(text: str, house: str) -> bool:
    """Whether the institution `house` is named in `text`."""
    core = _core(house) or _folded(house)
    words = _folded(text).split()
    wanted = core.split()
    if not wanted:
        return False
    if not (_numbers(core) <= _numbers(" ".join(words))):
        return False
    return any(
        all(_alike(word, words[at + offset]) for offset, word in enumerate(wanted))
        for at in range(len(words) - len(wanted) + 1)
    )


def _folded(text: str) -> str:
    text = text.casefold().translate(_DANISH)
    for written, letter in _SPELT_OUT:
        text = text.replace(written, letter)
    return " ".join(re.findall(r"[^\W_]+", text))


def _core(text: str) -> str:
    """The name without the kind of house, "§ 107" and the like."""
    return _folded(_KIND.sub(" ", re.sub(r"§+\s*\d+|\(.*?\)|\bafd(?:eling)?\b\.?", " ", text)))


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def _alike(one: str, other: str) -> bool:
    """Whether two words are one name, a slip of the pen forgiven in long ones: a letter too many or too few, two that
    changed places, lost dots and rings. Another letter makes another house (Østervang, Vestervang; Linde-, Lunde-).
    """
    from rapidfuzz.distance import OSA, Levenshtein

    one, other = sorted((one.removesuffix("s"), other.removesuffix("s")), key=len)  # genitive: "Kildesprings leder"
    if one == other:
        return True
    if len(one) < _LONG:
        return False
    if other in (f"{one}et", f"{one}en"):  # "Kildespringet"
        return True
    plain = one.translate(_WITHOUT_RINGS), other.translate(_WITHOUT_RINGS)
    if plain[0] == plain[1] and (one.isascii() or other.isascii()):
        return True
    if OSA.distance(one, other) > 1 or one[0] != other[0]:
        return False
    return not any(edit.tag == "replace" for edit in Levenshtein.editops(one, other)) or sorted(one) == sorted(other)


_LONG = 7
