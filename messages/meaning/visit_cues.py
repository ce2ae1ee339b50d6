"""The cues of a report on a visit that count: what is told of a day to come or gone by, and of what fell through."""

from __future__ import annotations

from datetime import date

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.references import first_day
from messages.meaning.substance import is_accounted
from messages.meaning.text import words_of
from messages.meaning.visit_days import Day, DayRole
from messages.meaning.visit_other_things import of_a_thing, reminded, spent_afar
from messages.meaning.wordforms import is_thing
from messages.reading import DateMention, Evidence, Kind

_REACH = 6  # words
_WILL = words_of("bliver blive blir skal vil")
_DONE = words_of(
    "foert holdt afholdt gennemfoert afviklet udfoert aflagt foretaget besoegt tilset inspiceret besigtiget "
    "gennemgaaet klaret"
)
_TICKS = words_of("hak flueben kryds tjek vinge klemt presset mast proppet flettet puttet passet")  # and squeezed in
_NO_TENSE = words_of(
    "uanmeldt anmeldt besoeg besoeget tilsyn tilsynet tilsynsbesoeg besoegsdato besoegsdatoen tilsynsdato dato datoen "
    "dagen den d i for kalenderen"
)
_DATES = words_of("dato datoen dagen besoegsdato besoegsdatoen tilsynsdato")
_HAD = words_of("havde stod skulle ville burde")
_IS = words_of("er")
_NEARLY = words_of("naesten knap knapt lige maaske nok nogenlunde delvis")
_PUT_OFF = ("postponed", "anew")
_MOVED = ("visit.postponed", "visit.anew")
_FREE = words_of("fri ferie sommerferie efteraarsferie vinterferie weekend juleferie paaskeferie pause")
_ORDINALS = words_of(
    "foerste anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende "
    "femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende "
    "femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte sidste dag dato"
)
_DAYS = ("mand", "tirs", "onsd", "tors", "fred")


def cues_of(findings: Findings, rule: str, doubts: list[Evidence]) -> list[Hit]:
    """The cues of a rule ("held", "planned", "postponed", "anew", "today") that count; those denied go to `doubts`."""
    out = []
    for hit in findings.of(f"visit.{rule}"):
        sentence = findings.sentences[hit.sentence]
        head = sentence.clause_words(hit.clauses[0])[0]
        if (
            sentence.question
            or head in ("om", "hvorvidt", "hvis", "saafremt", "medmindre")
            or (rule in _DONE_THEN and head in _ONCE_DONE)
            or (findings.inside(hit, "visit.meeting") and rule not in _PUT_OFF)
            or _in_remark(findings, hit, whole=rule in _PUT_OFF)
        ):
            continue
        of_thing = (h for h in findings.of("visit.thing") if h.sentence == hit.sentence)
        if rule != "met" and any(h.clauses[1] == hit.clauses[0] for h in of_thing):
            continue  # "rapporten kommer den 6."
        negation = findings.negation(hit)
        if rule == "postponed" and (of_a_thing(findings, hit) or reminded(findings, hit)):
            continue
        if rule == "postponed" and _not_yet(findings, hit):
            doubts.append(findings.evidence(hit, "not yet"))
        elif negation is Negation.NONE or rule in _PUT_OFF:
            if not (rule == "postponed" and findings.inside(hit, "visit.today")):
                out.append(hit)  # "netop vendt hjem fra stedet"
        elif not findings.inside(hit, *_MOVED) and not any(h.sentence == hit.sentence for h in findings.of(*_MOVED)):
            doubts.append(findings.evidence(hit, "not so" if rule == "planned" else "not yet"))
    if rule not in (*_PUT_OFF, "today"):
        # "i stedet", "flyttet": the words of putting off outweigh those they hold.
        out = [h for h in out if not findings.inside(h, *_MOVED)]
    if rule in ("planned", "awaited"):
        # "vi skulle have været af sted": what only should have been is not to come
        should = {(h.sentence, h.clauses[1]) for h in findings.of("visit.should")}
        out = [h for h in out if (h.sentence, h.clauses[0]) not in should]
    if rule == "planned":
        # "kommer lige derfra", "var afsted": what was done outweighs the words that also speak of what will be.
        out = [h for h in out if not findings.inside(h, "visit.today", "visit.gone") and not _other_thing(findings, h)]
        out = [
            h for h in out if findings.sentences[h.sentence].words[h.last - 1] != "besoegt"
        ]  # "har besøgt", in "har besøg"
    if rule == "held":
        out = [h for h in out if not _of_something(findings, h)]
    if rule == "today":
        out = [h for h in out if not _from_elsewhere(findings, h)]
    return out


def _in_remark(findings: Findings, hit: Hit, *, whole: bool) -> bool:
    """Whether a hit is part of a remark; of one that puts off, only where it holds all of it."""
    if not whole:
        return findings.inside(hit, "visit.remark")
    named = set(hit.named)
    here = (h for h in findings.in_sentence(hit.sentence) if h.rule == "visit.remark")
    return any(named <= set(h.named) for h in here)


_DONE_THEN = ("held", "today", "met")
_ONCE_DONE = words_of("naar")  # "jeg giver lyd, når det er overstået"


def to_come(findings: Findings, hit: Hit) -> bool:
    """ "Der bliver ført tilsyn", "vil blive holdt": what is done is told of a day to come."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.words
    if {"har", "have", "vaere"} & set(words[max(0, hit.first - 2) : hit.last]):
        return False  # "skal være gennemført den 6." names a limit
    clause = hit.clauses[0]
    near = [w for p, w in enumerate(words) if hit.last - _REACH <= p < hit.last and sentence.clause_of[p] == clause]
    return (
        bool(_WILL & set(near)) and words[hit.last - 1] not in _WILL and bool(_DONE & set(words[hit.first : hit.last]))
    )


def said_of_past(findings: Findings, planned: list[Hit], days: list[Day], today: date) -> bool:
    """ "Uanmeldt besøg den 28. februar": words that tell no tense, and a day gone by."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    said = [set(findings.sentences[h.sentence].words[h.first : h.last]) for h in planned]
    if any(not _HAD.isdisjoint(findings.sentences[h.sentence].clause_words(h.clauses[0])) for h in planned):
        return False  # "stod i kalenderen den 16."
    dated = any(not _DATES.isdisjoint(words) for words in said)  # "datoen er den 15. maj"
    return (
        bool(visits)
        and all(d.single and d.day < today for d in visits)
        and all(words - (_IS if dated else set()) <= _NO_TENSE or _TICKS & words for words in said)
    )


def said_of_future(findings: Findings, held: list[Hit], days: list[Day], today: date) -> bool:
    """ "Besøg på stedet d. 16/11", written before that day: words that tell no tense, and a day to come."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    said = [set(findings.sentences[h.sentence].words[h.first : h.last]) for h in held]
    return bool(visits) and all(d.single and d.day > today for d in visits) and all(w <= _NOUNS for w in said)


_NOUNS = words_of("besoeg tilsyn tilsynsbesoeg visit uanmeldt anmeldt paa hos i ved huset stedet dem d den")
_SLIGHT = words_of("har det den er noteret noterer skrevet ind ned alt")


def another_matter(findings: Findings, planned: list[Hit], days: list[Day], today: date) -> bool:
    """ "Det regnede, men vi nåede det den 16. Alt er noteret": the words of a plan stand in no sentence of the visit's
    days, and these are gone by."""
    visits = [d for d in days if d.role is DayRole.VISIT]
    told = {h.sentence for h in planned}
    if any(not _SLIGHT.issuperset(findings.sentences[h.sentence].words[h.first : h.last]) for h in planned):
        return False
    return bool(visits) and all(d.day < today and d.single and d.sentence not in told for d in visits)


def fallen(findings: Findings, planned: list[Hit], days: list[Day], today: date) -> list[Hit]:
    """ "Vi skulle have været der i går … Nu bliver det den 22.", "sneen lukkede vejen; vi kommer den 13.": it fell
    through, and a later day is told."""
    if not any(d.day > today and d.role is DayRole.VISIT for d in days):
        return []
    hindered = [h for h in findings.of("visit.hindered") if findings.negation(h) is Negation.NONE]
    return [
        h
        for h in (*hindered, *findings.of("visit.should"))
        if not findings.sentences[h.sentence].question
        and _NEARLY.isdisjoint(findings.sentences[h.sentence].words)
        and any(
            d.sentence == h.sentence and d.clause in (h.clauses[0], h.clauses[1]) and d.role is not DayRole.MEETING
            for d in days
        )
        and (
            any((p.sentence, p.clauses[0]) > (h.sentence, h.clauses[1]) for p in planned)
            or any(
                (d.sentence, d.clause) > (h.sentence, h.clauses[1]) and d.day > today and d.role is DayRole.VISIT
                for d in days
            )
        )
    ]


def settled_on(findings: Findings, hit: Hit, days: list[Day], today: date) -> bool:
    """ "Det blev fredag i uge 46", told before that week: the day was agreed then, and the visit is to come."""
    said = set(findings.sentences[hit.sentence].words[hit.first : hit.last])
    here = [d for d in days if d.role is DayRole.VISIT and d.sentence == hit.sentence and d.clause == hit.clauses[1]]
    return not _BECAME.isdisjoint(said) and _DONE.isdisjoint(said) and bool(here) and all(d.day > today for d in here)


_BECAME = words_of("blev ble blevet")


def unheld(findings: Findings, postponed: list[Hit], mentions: tuple[DateMention, ...], today: date) -> bool:
    """Whether "det er ikke holdt" is all that is said of putting off: a no to "is it held?", where a day to come and
    no day gone by is told, and nothing of why."""
    if not postponed or not any((day := first_day(m)) and day > today for m in mentions):
        return False
    for hit in postponed:
        sentence = findings.sentences[hit.sentence]
        words = set(sentence.words[hit.first : hit.last])
        clause = set(sentence.clause_words(hit.clauses[0]))
        gone = any(
            (day := first_day(m)) and day <= today and m.span and sentence.start <= m.span[0] < sentence.end
            for m in mentions
        )
        told = not _PERFECT.isdisjoint(clause) or clause <= _NOT_DONE  # "er ikke holdt", "ikke holdt"
        if gone or not words <= _NOT_DONE or not told or not _FELL.isdisjoint(clause):
            return False
    said_so = {(h.sentence, c) for h in findings.of(*_ANSWERING) for c in range(h.clauses[0], h.clauses[1] + 1)}
    return all(
        (number, clause) in said_so or is_accounted(findings, Kind.VISIT, number, clause)
        for number, sentence in enumerate(findings.sentences)
        for clause in range(sentence.clauses)
    )


_ANSWERING = ("visit.postponed", "visit.planned", "visit.told", "visit.yes", "greeting")
_PERFECT = words_of("er har")
_NOT_DONE = NEGATORS | words_of(
    "er har endnu holdt afholdt gennemfoert afviklet foretaget besoegt vaeret kommet udfoert overstaaet"
)
_FELL = words_of("blev blevet fik kunne kom naaede naaet lykkedes desvaerre alligevel maattet")


def _other_thing(findings: Findings, hit: Hit) -> bool:
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


def _from_elsewhere(findings: Findings, hit: Hit) -> bool:
    """ "Vi er tilbage fra ferie": what follows the "fra" is no house."""
    words = findings.sentences[hit.sentence].words
    return words[hit.last - 1] == "fra" and not _OF_VISITS.issuperset(words[hit.last : hit.last + 1])


_REGISTERS = words_of("systemet sagen journalen databasen esdh registeret skemaet rapporten arkivet sagsakten akten")
_OF_VISITS = words_of(
    "huset stedet bostedet botilbuddet tilbuddet bocentret centret institutionen dem besoeg besoeget tilsyn tilsynet"
)


def _of_something(findings: Findings, hit: Hit) -> bool:
    """ "Der har været møder", "det har været en sær måned": not of the visit."""
    words = findings.sentences[hit.sentence].words
    if words[hit.last - 1] == "holdt" and words[hit.last : hit.last + 1] == ("op",):
        return True
    if "brugte" in words[hit.first : hit.last] and spent_afar(words[hit.first :]):
        return True  # "vi brugte formiddagen på at tale om huset"
    if words[hit.first : hit.last] == ("kom", "der"):
        after = words[hit.last] if hit.last < len(words) else "d"
        return not (after[0].isdigit() or after in _OF_TIME or after.startswith(_DAYS))  # "kom der besked"
    if words[hit.last - 1] == "paa" and _NOT_THERE.intersection(words[hit.last : hit.last + 1]):
        return True  # "i går var jeg på vej, men …"
    if words[hit.first] == "var" and hit.first and words[hit.first - 1] in _THE_HOUSE:
        return True  # "hele huset var på udflugt"
    if words[hit.first : hit.last] == ("har", "vaeret") and _FORCED.intersection(words[hit.last : hit.last + 1]):
        return True
    if words[hit.first : hit.last] != ("har", "vaeret") or not hit.first:
        return False
    return words[hit.first - 1] in _NO_VISITORS or is_thing(words[hit.first - 1])


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


def _not_yet(findings: Findings, hit: Hit) -> bool:
    return any(
        h.sentence == hit.sentence and h.clauses[0] <= hit.clauses[1] and hit.clauses[0] <= h.clauses[1]
        for h in findings.of("visit.not_yet")
    )
