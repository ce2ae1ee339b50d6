# ruff: noqa: E501 (patterns)
"""Whole sentences that are known to be beside the matter: opening hours, "mere var der ikke", "alt går, som det skal".

Their hours are no times of a meeting and their negations deny nothing, so nothing in them is read any further.
"""

from __future__ import annotations

import re
from functools import lru_cache

from messages.meaning.tables.harmless import HARMLESS, SMALL_WORDS
from messages.meaning.text import WORKING_DAYS, Sentence, words_of
from messages.meaning.wordforms import is_everyday, is_grave, is_thing

_HOUR = r"(?:kl |klokken )?\d{1,2}(?:[.:]\d\d)?"
_OWN = r"(?:(?:vores|min|mit|mine|husets|stedets|den|det) )?"
_WHERE = r"(?: (?:hos os|her|herfra|herude|herhjemme|heromkring|i huset|paa stedet|fra mig|fra os|fra min side|fra vores side))*"
_WELL = r"(?:godt|hyggeligt|spaendende|fint|laererigt|rart|dejligt|interessant|hyggelig|en god dag|et godt moede|et godt forloeb)"
_OPENS = (
    r"(?:kontoret|receptionen|omstillingen|telefonen|telefon|telefonerne|mobilen|telefontiden|doeren|hoveddoeren|porten|"
    r"koekkenet|kantinen|cafeen|butikken|banken|parkeringskaelderen|administrationen|vagttelefonen)"
)
_SHIFTS = (
    r"(?:nattevagten|aftenvagten|dagvagten|nattevagterne|aftenvagterne|dagvagterne|pedellen|kokken|rengoeringen|vagtskiftet|"
    r"bussen|toget|faergen|bussen|busserne|togene|koekkendamen|morgenmaden|morgenkaffen|kaffen|frokosten|aftensmaden)"
)
_WHOLE = tuple(
    re.compile(rf"(?:(?:og|men|saa|ja|ellers|for|hos os|her) )*{pattern}$")
    for pattern in (
        # when the office is open, who comes on duty, when the bus goes
        rf"{_OWN}{_OPENS} (?:er|har|holder|aabner|lukker|laases|slukkes|betjenes|passes|bemandes)\b(?: \w+){{0,5}}? (?:fra |mellem |til )?{_HOUR}(?:(?: og | til | ){_HOUR})?(?: alle (?:dage|hverdage))?",
        rf"{_OWN}{_SHIFTS} (?:moeder|kommer|gaar|koerer|ankommer|afgaar|serveres|spises|spiser|er|holder|stopper)\b(?: \w+){{0,4}}? (?:fra |mellem |til )?{_HOUR}(?:(?: og | til | ){_HOUR})?",
        # nothing more to say
        rf"(?:vi|jeg|der) (?:har|er|var|havde) (?:ellers |saa |i oevrigt |jo |for resten )?(?:ikke|ingen|intet)(?: noget)? (?:flere|yderligere|mere|andre|andet|andet og mere)(?: spoergsmaal| kommentarer| bemaerkninger| at tilfoeje| at sige| paa hjerte)?{_WHERE}",
        rf"(?:vi|jeg) har (?:ellers |saa )?(?:ikke|intet|ingenting)(?: noget| yderligere| mere)*(?: at tilfoeje| at sige| paa hjerte){_WHERE}",
        rf"(?:det|saa) (?:var|er) (?:vist |bare |blot |saadan set |det |faktisk |nok )*(?:alt|det|det hele|det vigtigste){_WHERE}",
        rf"(?:mere|andet) (?:var|er|har|havde) (?:der|vi|jeg) ikke{_WHERE}",
        # no trouble
        rf"det (?:er|bliver|giver|skaber|volder|skulle|kan) (?:slet |da |jo |bestemt |ogsaa )?(?:ikke|ingen|intet)(?: vaere| blive)?(?: noget| et| nogen| det mindste)? (?:problem|problemer|vanskeligheder|besvaer|hindring){_WHERE}",
        rf"(?:der er )?(?:ingen|intet) (?:problem|problemer|besvaer)(?: i det| med det| i dette| her)?{_WHERE}",
        r"det goer (?:slet |da |jo )?(?:ikke|intet|ingenting)(?: noget)?",
        r"(?:vi|jeg) (?:var|er) (?:slet |aldrig |bestemt )?(?:ikke )?(?:et oejeblik |et sekund )?(?:i tvivl)? ?(?:om (?:det|svaret))? ?overhovedet",
        # how things are
        rf"alt (?:er|gaar|staar|koerer|aander) (?:\w+ )?(?:som det skal|som det plejer|godt|vel|fint|fred|fred og idyl|ved det gamle|i skoenneste orden){_WHERE}",
        rf"det (?:skal|kan) (?:nok |kun |helt sikkert )(?:blive|vaere|gaa) {_WELL}",
        rf"{_OWN}(?:adressen|adresse|nummeret|nummer|telefonnummer|telefonnummeret|mailadressen|indgangen|parkeringen|lokalet) er (?:(?:den|det) samme|uaendret|som)(?: som)?(?: altid| sidst| foer| hidtil| tidligere)?",
        r"det (?:er|var) (?:da |ogsaa |jo )?paa (?:hoeje |den hoeje )?tide",
        r"endelig sker der noget",
    )
)
# Who tells of what was said or agreed before tells of an answer.
_ANSWERING = re.compile(
    r"\b(?:svar\w*|sagde|sagt|skrev|skrevet|meld\w*|aftal\w*|takke\w*|godkend\w*|bekraeft\w*|book\w*|valgt\w*|vaelg\w*|"
    r"deltag\w*|lov\w*|beslut\w*|bestem\w*|aendr\w*|flyt\w*|aflys\w*)\b"
)


def is_aside(sentence: Sentence) -> bool:
    """Whether the whole sentence is one of those that matter to no answer."""
    if sentence.question:
        return False
    return _known(sentence.words)


@lru_cache(maxsize=5_000)
def _known(words: tuple[str, ...]) -> bool:
    said = " ".join(words)
    return any(pattern.match(said) for pattern in _WHOLE) and all(
        word[0].isdigit() or word in SMALL_WORDS or word in HARMLESS or is_everyday(word) or word in _NAYS
        for word in words
    )


_NAYS = frozenset(
    {"ikke", "ingen", "intet", "ingenting", "problem", "problemer", "vanskeligheder", "besvaer", "hindring"}
) | frozenset(
    [
        "nok",
        "vist",
        "bare",
        "blot",
        "ellers",
        "men",
        "spoergsmaal",
        "kommentarer",
        "bemaerkninger",
        "tilfoeje",
        "tvivl",
        "oejeblik",
        "sekund",
        "overhovedet",
        "uaendret",
        "lukker",
        "lukkes",
        "laases",
        "slukkes",
        "serveres",
        "betjenes",
        "passes",
        "bemandes",
        "stopper",
        "slet",
        "aander",
        "plejer",
        "skoenneste",
        "idyl",
        "hjerte",
        "hidtil",
    ]
)


def answers_nothing(words: tuple[str, ...]) -> bool:
    """Whether a clause that tells of the past tells of no answer given then ("vi talte om det i tirsdags")."""
    return _ANSWERING.search(" ".join(words)) is None


UNKNOWN = 2  # words that may be unknown where things alone are told of
_BEFORE = words_of(
    "den det en et vores husets stedets alle begge men og saa mens samt i paa ved langs bag foran der er var her"
)
_UNSETTLING = words_of(
    "ikke ingen intet aldrig naeppe hverken uden kan kunne skal skulle vil ville maa maatte boer burde hvis dog kun "
    "ellers jeg vi man lederen ledelsen optaget optagne booket"
)


def of_things(words: tuple[str, ...]) -> bool:
    """ "Kælderen er under vand", "i haven blomstrer rhododendronerne": nobody does a thing."""
    if not _UNSETTLING.isdisjoint(words):
        return False
    return is_thing(next((word for word in words if word not in _BEFORE), ""))


def tells_of_things(sentence: Sentence) -> bool:
    """Whether a whole sentence tells of things alone, or of them and that all is well; a day or an hour in it counts."""
    if sentence.question or any(w[0].isdigit() or w.startswith(_DAYS) for w in sentence.words):
        return False
    clauses = [sentence.clause_words(clause) for clause in range(sentence.clauses)]
    return of_things(clauses[0]) and all(
        (of_things(words) and _few_unknown(words)) or _known(words) for words in clauses
    )


def _few_unknown(words: tuple[str, ...]) -> bool:
    unknown = [word for word in words if not _familiar(word)]
    return len(unknown) <= UNKNOWN and not any(map(is_grave, unknown))


def _familiar(word: str) -> bool:
    return word in SMALL_WORDS or word in HARMLESS or is_everyday(word)


_DAYS = (*WORKING_DAYS, "uge", "dato", "formiddag", "eftermiddag", "tidspunkt")
