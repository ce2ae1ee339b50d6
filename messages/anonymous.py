"""Makes a mail anonymous and keeps it readable: invented names in place of real ones, the same for the same person.

For the corpus: what a mail means must not change, so a name stays a name, a house a house and a mail address a mail
address. What a register knows is replaced wherever it stands; of the rest, capital letters give names away (Danish
writes no other word with one inside a sentence). Rather a word too many than a person too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from messages.meaning.lexicon import lexicon
from messages.meaning.text import fold, words_of
from messages.sensitive import mask_cpr

_FIRST = ("Kim", "Bo", "Gry", "Ib", "Lis", "Aja", "Per", "Una", "Tom", "Eva", "Jan", "Pia")
_LAST = ("Alrø", "Brink", "Dalum", "Elme", "Fjord", "Grene", "Hede", "Ager")
_HOUSES = ("Prøvehaven", "Mønsterhuset", "Øvelund", "Prøvebo", "Modelhøj", "Øvebakken", "Prøvegården", "Mønsterby")
_KINDS = words_of(
    "bosted bostedet botilbud botilbuddet bofaellesskab bofaellesskabet opholdssted opholdsstedet bocenter "
    "bocentret center centret doegnhus doegnhuset doegntilbuddet tilbuddet stedet huset for og ved i af den "
    "det paa"
)
# Written with a capital and nobody's name.
_KEPT = words_of(
    "i de dem deres arbejdstilsynet arbejdstilsyn socialtilsynet socialtilsyn socialstyrelsen socialstyrelse "
    "koordineret indsatsteamet nord midt syd oest hovedstaden tc amr tr med at st mus low arousal durewall "
    "teams skype word pdf iphone android outlook ipad danmark dk bekendtgoerelse vh mvh hilsen kh venlig "
    "venligst fra til cc emne sendt dato from to sent subject date sv re vs fwd oprindelig meddelelse den "
    "monday tuesday wednesday thursday friday january february march april may june july august september "
    "october november december english dear hi hello kind regards best thanks hvis mandag tirsdag onsdag "
    "torsdag fredag loerdag soendag januar februar marts maj juni juli oktober"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:…\n>•*–-]|\d[.)])[\s\"'»(]*$")
_ADDRESS = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.I)
_NUMBER = re.compile(
    r"(?<![\w:.-])(?:\+45 ?)?(?:\d{2} ){3}\d{2}(?![\w-])|(?<![\w-])\d{4} \d{4}(?![\w-])|(?<![\w-])\+?\d{8,12}(?![\w-])"
)
_STREET = re.compile(
    r"\b[A-ZÆØÅ][\wæøåéÆØÅ.]*(?: [A-ZÆØÅ][\wæøåé.]*){0,2}?(?:vej|gade|gaden|vejen|allé|alle|stræde|plads|torv|"
    r"boulevard|vænge|vænget|parken|stien) \d+ ?[A-Za-z]?\b(?:,? \d+\. ?(?:tv|th|mf|sal)\.?)?"
)
_TOWN = re.compile(r"(?m)(?:(?<=, )|^)\d{4} [A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ]{1,2})?\b")
_CASE = re.compile(r"\b[A-Z]{2}-\d{4}-\d{1,5}\b")


class Anonymiser:
    """Replaces what tells who and where. One serves for a mail and its label: the same name, the same stand-in."""

    def __init__(self, *, people: Iterable[str], houses: Iterable[str], keep: Mapping[str, str] | None = None) -> None:
        """`people`: whole names; `houses`: the institutions' names; `keep`: mail addresses and what stands for them."""
        self._addresses = {a.lower(): b for a, b in (keep or {}).items()}
        self._stand_ins: dict[str, str] = {}
        for name in sorted({p.strip() for p in people if p.strip()}, key=lambda n: (-len(n), n)):
            self._person(name)
        for house in sorted({h.strip() for h in houses if h.strip()}, key=lambda n: (-len(n), n)):
            self._house(house)
        known = sorted(self._stand_ins, key=lambda n: (-len(n), n))
        self._pattern = (
            re.compile("|".join(rf"(?<!\w){re.escape(k)}(?=s?(?!\w))" for k in known), re.I) if known else None
        )

    def __call__(self, text: str) -> str:
        """`text` without personal data."""
        text = mask_cpr(text)
        text = _LINK.sub("https://example.dk/", text)
        text = _ADDRESS.sub(lambda m: self.address(m[0]), text)
        text = _CASE.sub("KT-2000-001", text)
        text = _NUMBER.sub(lambda m: re.sub(r"\d", "0", m[0]), text)
        text = _STREET.sub("Prøvevej 1", text)
        text = _TOWN.sub("0000 Prøveby", text)
        if self._pattern is not None:
            text = self._pattern.sub(lambda m: self._stand_ins[m[0].casefold()], text)
        return _WORD.sub(lambda m: self._word(m, text), text)

    def address(self, address: str) -> str:
        """The stand-in of a mail address."""
        key = address.lower()
        if key not in self._addresses:
            self._addresses[key] = f"person{len(self._addresses) + 1}@example.dk"
        return self._addresses[key]

    def _person(self, name: str) -> None:
        count = len(self._stand_ins)
        first, last = _FIRST[count % len(_FIRST)], _LAST[count % len(_LAST)]
        parts = name.split()
        self._stand_ins.setdefault(name.casefold(), f"{first} {last}" if len(parts) > 1 else first)
        if len(parts) > 1:
            self._stand_ins.setdefault(parts[0].casefold(), first)
            self._stand_ins.setdefault(parts[-1].casefold(), last)

    def _house(self, name: str) -> None:
        own = [w for w in name.replace(",", " ").split() if fold(w) not in _KINDS]
        stand_in = _HOUSES[len(self._stand_ins) % len(_HOUSES)]
        if own:
            self._stand_ins.setdefault(" ".join(own).casefold(), stand_in)
        for word in own:
            if len(word) > 3:
                self._stand_ins.setdefault(word.casefold(), stand_in)

    def _word(self, match: re.Match[str], text: str) -> str:
        word = match[0]
        folded = fold(word)
        if not word[0].isupper() or folded in _KEPT or folded.removesuffix("s") in _KEPT or word in _invented():
            return word
        if word.isupper() and len(word) <= 4:
            return word
        if _BEGINS.search(text[max(0, match.start() - 6) : match.start()]) and _ordinary(folded):
            return word
        return "Navn"


def _ordinary(word: str) -> bool:
    """Whether a word that begins a sentence is a word of the language that the cues know, and so no name."""
    return word in _KINDS or lexicon().knows(word) or word in _BEGINNINGS


_BEGINNINGS = words_of(
    "afdelingsleder alle alt andet bestyrelsen beboerne besoeg besoeget borgerne da dagsorden dagsordenen "
    "datoen der derfor desuden dialogmoedet eller en et efter er forstander for fordi gerne goddag godmorgen "
    "god har har hej hele her hermed hos huset hvor hvordan hvornaar i igen ingen jeg kaere kan ledelsen leder "
    "lederen maa mange medarbejderne men mens min moedet naar ned nej nogle nu og om oensker oplys paa "
    "personalet punkt rapporten saa se selv siden skal som souschef sag pnummer svar tak tilsyn tilsynet "
    "tilsynsfoerende to vedhaeftet ved vi vil vores uden under tlf telefon mobil mail"
)


@lru_cache(maxsize=1)
def _invented() -> frozenset[str]:
    names = (*_FIRST, *_LAST, *_HOUSES, "Prøvevej", "Prøveby", "KT")
    return frozenset([*names, *(n + "s" for n in names)])
