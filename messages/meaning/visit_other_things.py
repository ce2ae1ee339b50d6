"""Cues of a visit that are said of other things: a lift that stopped, a reminder, a morning spent at the desk."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.visit_alone import FROM_AFAR
from messages.meaning.tables.visit_beside import PAPERS
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_thing


def of_a_thing(findings: Findings, hit: Hit) -> bool:
    """ "… hvor elevatoren gik i stå": no visit came to a stop."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.words
    if words[hit.first] not in _STOPS:
        return False
    before = words[hit.first - 1] if hit.first and sentence.clause_of[hit.first - 1] == hit.clauses[0] else ""
    behind = words[hit.first + 1] if hit.first + 1 < len(words) else ""
    return is_thing(before) or is_thing(behind)


def reminded(findings: Findings, hit: Hit) -> bool:
    """ "I har rykket mig", "jeg kunne ikke finde parkering": nothing was moved, nothing fell through."""
    words = findings.sentences[hit.sentence].words
    behind = words[hit.last] if hit.last < len(words) else ""
    if words[hit.last - 1] == "finde":
        return bool(behind) and behind not in _SOUGHT
    if behind in _AN_OFFICE and any(w.startswith("flyt") for w in words[hit.first : hit.last]):
        return True  # "vi har flyttet kontor imens"
    if not any(w.startswith("rykk") for w in words[hit.first : hit.last]):
        return False
    return behind in _WHO_OR_WHY and "til" not in words[hit.last :]


_SOUGHT = words_of("en et tid tiden dag dato plads noget nogen sted hul anden ny ind")
_AN_OFFICE = words_of(
    "kontor kontoret kontorer lokaler lokale adresse skrivebord plads etage afdeling system hus bopael"
)
_WHO_OR_WHY = words_of("mig os for efter")
_STOPS = words_of("gik gaar gaaet broed brudt faldt roeg vaeltede")


def of_the_visit(findings: Findings, hit: Hit, ends: int) -> bool:
    """ "For to uger siden", "torsdag gik en kollega og jeg …": words of an aside that are none.

    `ends`: where the day ends in the text."""
    if hit.end == ends and findings.words(hit) == "siden":
        return True
    words = findings.sentences[hit.sentence].words
    beside = words[hit.last : hit.last + 2] in (("og", "jeg"), ("og", "undertegnede"))
    return words[hit.first].startswith(("kollega", "makker")) and beside


def spent_afar(words: tuple[str, ...]) -> bool:
    """ "… på at tale om", "… på rapporten": at the desk."""
    for place, word in enumerate(words[:-1]):
        if word == "paa" and (words[place + 1] in PAPERS or words[place + 1] == "at"):
            deed = words[place + 2] if words[place + 1] == "at" and place + 2 < len(words) else "skrive"
            if deed.startswith(FROM_AFAR) or deed in _AT_THE_DESK:
                return "med" not in words[place + 2 : place + 5]  # "på at tale med beboerne"
    return False


def travels(words: tuple[str, ...]) -> bool:
    """ "Vi tager færgen mandag aften": on the way, the day before; "vi tager toget derop på mandag" is the visit."""
    taken = any(v in _VEHICLES for w, v in pairwise(words) if w in _TAKES or w in _WE)
    return taken and not _TAKES.isdisjoint(words) and _THITHER.isdisjoint(words)


_WE = words_of("vi jeg")
_TAKES = words_of("tager tog booker bestiller")
_VEHICLES = words_of("faergen toget bussen flyet nattoget aftentoget morgentoget")
_THITHER = words_of("derop derud derned derover derhen dertil op ud ned over til mod hos huset")
_AT_THE_DESK = words_of("laese planlaegge finde forberede ringe skrive koere lede pakke vente")


def other_thing(findings: Findings, hit: Hit) -> bool:
    """ "Så er den ude af verden": no day follows; "nu holder jeg fri", "jeg går i gang med rapporten": another deed."""
    words = findings.sentences[hit.sentence].words
    if words[hit.first] == "gaar" and words[max(0, hit.first - 1)] == "i":
        return True  # "i går på stedet"
    if words[hit.last - 1] in ("ind", "i") and _REGISTERS.intersection(words[hit.last : hit.last + 2]):
        return True  # "afsluttet og skrevet ind i systemet"
    after = words[hit.last] if hit.last < len(words) else ""
    if words[hit.last - 1] in ("den", "d") and words[hit.first] in ("er", "bliver"):
        return (
            bool(after)
            and not after[0].isdigit()
            and after.isalpha()
            and after not in _ORDINALS
            and after[:4] not in _DAYS
        )
    if words[hit.last - 1] == "paa" and _NOT_THERE.intersection(words[hit.last : hit.last + 1]):
        return True  # "næste uge skal jeg på kursus"
    if words[hit.last - 1] in ("dagen", "datoen") and after in ("hvor", "vi", "jeg", "da"):
        return True  # "den 6. er dagen, hvor vi beslutter os"
    return after in _FREE or (after == "med" and words[hit.last - 1] == "gang")


def from_elsewhere(findings: Findings, hit: Hit) -> bool:
    """ "Vi er tilbage fra ferie": what follows the "fra" is no house."""
    words = findings.sentences[hit.sentence].words
    return words[hit.last - 1] == "fra" and not _OF_VISITS.issuperset(words[hit.last : hit.last + 1])


_REGISTERS = words_of("systemet sagen journalen databasen esdh registeret skemaet rapporten arkivet sagsakten akten")
_OF_VISITS = words_of(
    "huset stedet bostedet botilbuddet tilbuddet bocentret centret institutionen dem besoeg besoeget tilsyn tilsynet"
)


def of_something(findings: Findings, hit: Hit) -> bool:
    """ "Der har været møder", "det har været en sær måned": not of the visit."""
    words = findings.sentences[hit.sentence].words
    if words[hit.last - 1] == "holdt" and words[hit.last : hit.last + 1] == ("op",):
        return True
    if "brugte" in words[hit.first : hit.last] and spent_afar(words[hit.first :]):
        return True  # "vi brugte formiddagen på at tale om huset"
    if _there_was(words, hit):
        return True
    if words[hit.first : hit.last] == ("kom", "der"):
        after = words[hit.last] if hit.last < len(words) else "d"
        return not (after[0].isdigit() or after in _OF_TIME or after.startswith(_DAYS))  # "kom der besked"
    if words[hit.last - 1] == "paa" and _NOT_THERE.intersection(words[hit.last : hit.last + 1]):
        return True  # "i går var jeg på vej, men …"
    if words[hit.first : hit.last] == ("var", "paa") and words[hit.last : hit.last + 1] == ("plads",):
        return bool(hit.first)  # "alle papirer var på plads"
    if words[hit.first] == "var" and hit.first and words[hit.first - 1] in _THE_HOUSE:
        return True  # "hele huset var på udflugt"
    if words[hit.first : hit.last] == ("har", "vaeret") and _FORCED.intersection(words[hit.last : hit.last + 1]):
        return True
    if words[hit.first : hit.last] != ("har", "vaeret") or not hit.first:
        return False
    return words[hit.first - 1] in _NO_VISITORS or is_thing(words[hit.first - 1])


def _there_was(words: tuple[str, ...], hit: Hit) -> bool:
    """ "I går var der dødsfald på stedet", "i tirsdags stod der politi i gangen": nobody who visited."""
    if not hit.first or words[hit.first] not in _STOOD or words[hit.first + 1 : hit.first + 2] != ("der",):
        return False
    before, after = words[hit.first - 1], words[hit.first + 2 : hit.first + 3]
    if before in _COMERS or not after:
        return False
    return not (after[0][0].isdigit() or after[0] in _OF_TIME or after[0] in _HOW_LONG or after[0].startswith(_DAYS))


_STOOD = words_of("var stod sad laa blev")
_COMERS = words_of(
    "vi jeg undertegnede begge og makker makkeren kollega kollegaen kolleger kollegerne som mig os selv vist"
)
_HOW_LONG = words_of(
    "hele fra sammen to tre fire fem seks begge alene igen lige ogsaa selv mellem cirka ca i en et halvanden det flere "
    "naesten forleden netop allerede derfor saa jo da dog indtil hvor"
)
_NO_VISITORS = words_of("der det her kalenderen ugen maaneden dagene ugerne foraaret efteraaret vejret trafikken")
_NOT_THERE = words_of(
    "vej vejen kursus ferie kontoret nippet farten messe konference seminar hospitalet skadestuen udflugt koloni tur "
    "lejr skovtur busrejse stranden"
)
_THE_HOUSE = words_of(
    "huset stedet bostedet botilbuddet tilbuddet lederen ledelsen forstanderen de alle beboerne personalet "
    "medarbejderne halvdelen unge fleste souschefen"
)
_FORCED = words_of("noedt noedsaget tvunget forhindret forhindrede syg syge sygemeldt travlt")
_OF_TIME = words_of("d den i paa kl klokken om ved og til sent tidligt foerst med uanmeldt som ud")


_FREE = words_of("fri ferie sommerferie efteraarsferie vinterferie weekend juleferie paaskeferie pause")
_ORDINALS = words_of(
    "foerste anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende "
    "femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende "
    "femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte sidste dag dato"
)
_DAYS = ("mand", "tirs", "onsd", "tors", "fred")
