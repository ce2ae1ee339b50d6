"""The names of houses: what in them says the kind of house, and whether two of them name the same."""

from __future__ import annotations

from messages.meaning.text import fold, words_of
from messages.papers.house_names import same_house

_HOUSES = words_of(
    "bostedet botilbuddet bofaellesskabet opholdsstedet bocentret centret centeret doegnhuset doegntilbuddet tilbuddet "
    "institutionen stedet huset specialtilbuddet opgangsfaellesskabet kollektivet hjemmet bo"
)
_KINDS = _HOUSES | words_of("bosted botilbud bofaellesskab opholdssted bocenter center doegnhus for og ved")
_KIND_ENDS = (
    "bostedet",
    "bosted",
    "botilbud",
    "botilbuddet",
    "center",
    "centeret",
    "centret",
    "enheden",
    "formen",
    "kollegiet",
    "kollektivet",
    "faellesskabet",
    "opholdsstedet",
    "laengerevarende",
    "psykiatrisk",
    "hjemmet",
)


def names_of(institution: str | None) -> frozenset[str]:
    """The words that name the house and nothing else, folded ("lindealle" of "Bostedet Lindeallé")."""
    own = [w for w in _own_words(institution or "") if w.isalpha() and len(w) > 3]
    return frozenset(own + [w + "s" for w in own])


def names_a_kind(word: str) -> bool:
    """ "Rusmiddelbostedet", "huset": a folded word that says what kind of house it is, not its name."""
    return word in _HOUSES or word.endswith(_KIND_ENDS)


def is_another_house(named: str, institution: str) -> bool:
    """Whether a name as written is not the institution's. A kind of house alone ("Bostedet") may be any."""
    return bool(_own_words(named)) and not same_house(named, institution)


def _own_words(name: str) -> list[str]:
    words = [fold(w) for w in name.replace("-", " ").split()]
    return [w for w in words if w not in _KINDS and not w.endswith(_KIND_ENDS)]
