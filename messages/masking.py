"""Masks who else is named in a text: other people's names, addresses and telephone numbers, and every CPR number.

For a subject access request: a person sees what is held about them, not about others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from messages.sensitive import mask_cpr

_ADDRESS = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
# Eight digits in a row are as often a CVR number: they count behind a word or a prefix that says what they are.
_PHONE = re.compile(
    r"(?<![\w-])(?:\+45 ?)?\d{2} \d{2} \d{2} \d{2}(?![\w-])|(?<![\w-])\d{4} \d{4}(?![\w-])|\+45 ?\d{8}(?![\w-])"
    r"|(?<=\b(?:tlf|tel)[.:] )\d{8}(?!\w)|(?<=\b(?:tlf|tel) )\d{8}(?!\w)|(?<=telefon )\d{8}(?!\w)"
    r"|(?<=telefon: )\d{8}(?!\w)|(?<=mobil )\d{8}(?!\w)|(?<=mobil: )\d{8}(?!\w)|(?<=ring til )\d{8}(?!\w)",
    re.IGNORECASE,
)
_SHORT = 3  # letters: a shorter first name is too often a word


@dataclass(frozen=True, kw_only=True)
class Mask:
    """What stands in place of others' data, and whose data stays.

    `keep` are the addresses, names and telephone numbers that stay; `names` the names of others, whole.
    """

    name: str
    address: str
    phone: str
    keep: frozenset[str]
    names: frozenset[str]
    _pattern: list[re.Pattern[str] | None] = field(default_factory=list, repr=False, compare=False)

    def __call__(self, text: str, *, cpr: bool = True) -> str:
        """`text` with others' data masked; not `cpr`: its CPR numbers are masked already."""
        kept = {k.casefold() for k in self.keep}
        text = mask_cpr(text) if cpr else text
        text = _ADDRESS.sub(lambda m: m[0] if m[0].casefold() in kept else self.address, text)
        if pattern := self._names():
            text = pattern.sub(self.name, text)
        digits = {re.sub(r"\D", "", k)[-8:] for k in kept if not re.search(r"[^\d +]", k)}
        return _PHONE.sub(lambda m: m[0] if re.sub(r"\D", "", m[0])[-8:] in digits else self.phone, text)

    def _names(self) -> re.Pattern[str] | None:
        if not self._pattern:
            self._pattern.append(_pattern_of(self.names, self.keep))
        return self._pattern[0]


def _pattern_of(names: Iterable[str], keep: Iterable[str]) -> re.Pattern[str] | None:
    """Whole names first, then first names alone, as they are written; never a word of a name that stays."""
    stays = {word.casefold() for name in keep if "@" not in name for word in name.split()}
    whole = {name.strip() for name in names if name.strip()} - set(keep)
    first = {name.split()[0] for name in whole if len(name.split()) > 1}
    single = {word for word in first if len(word) >= _SHORT and word.casefold() not in stays}
    words = sorted(whole, key=lambda n: (-len(n), n)) + sorted(single)
    # one pattern: the longest name that fits is taken, and nothing twice
    return re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in words)) if words else None
