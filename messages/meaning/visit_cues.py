"""The cues of a report on a visit that count: what is told of a day to come or gone by, and of what fell through."""

from __future__ import annotations

from datetime import date

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.references import first_day
from messages.meaning.substance import is_accounted
from messages.meaning.text import words_of
from messages.meaning.visit_days import Day, DayRole
from messages.meaning.visit_other_things import from_elsewhere, of_a_thing, of_something, other_thing, reminded
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
        if rule == "held" and of_something(findings, hit):
            continue
        if rule == "anew" and _of_a_person(findings, hit):
            continue
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
        out = [h for h in out if not findings.inside(h, "visit.today", "visit.gone") and not other_thing(findings, h)]
        out = [
            h for h in out if findings.sentences[h.sentence].words[h.last - 1] != "besoegt"
        ]  # "har besøgt", in "har besøg"
    if rule == "today":
        out = [h for h in out if not from_elsewhere(findings, h)]
    return out


def _in_remark(findings: Findings, hit: Hit, *, whole: bool) -> bool:
    """Whether a hit is part of a remark; of one that puts off, only where it holds all of it."""
    if not whole:
        return findings.inside(hit, "visit.remark")
    named = set(hit.named)
    here = (h for h in findings.in_sentence(hit.sentence) if h.rule == "visit.remark")
    return any(named <= set(h.named) for h in here)


def _of_a_person(findings: Findings, hit: Hit) -> bool:
    """ "Besøget blev gennemført med souschefen i stedet": another person, and no other day."""
    words = findings.sentences[hit.sentence].words
    if words[hit.first : hit.last] not in _INSTEAD or "med" not in words[max(0, hit.first - 3) : hit.first]:
        return False
    return any(h.stands_in(hit.sentence, hit.clauses[0]) for h in findings.of("visit.held"))


_INSTEAD = (("i", "stedet"), ("istedet",))
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
            d.sentence == h.sentence
            and d.clause in (h.clauses[0], h.clauses[1])
            and d.role is not DayRole.MEETING
            and (d.single or h.rule != "visit.hindered")  # "i sidste uge var jeg syg, den 13. er det deres tur"
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
    pointed = not _THAT_DAY.isdisjoint(findings.sentences[hit.sentence].words[hit.last - 1 : hit.last + 1])
    here = [
        d
        for d in days
        if d.role is DayRole.VISIT
        and d.sentence == hit.sentence
        and (
            d.clause == hit.clauses[1] or (pointed and d.clause < hit.clauses[0])
        )  # "alle kunne den 5., så det blev den"
    ]
    return not _BECAME.isdisjoint(said) and _DONE.isdisjoint(said) and bool(here) and all(d.day > today for d in here)


_THAT_DAY = words_of("den dagen datoen")
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


def _not_yet(findings: Findings, hit: Hit) -> bool:
    return any(
        h.sentence == hit.sentence and h.clauses[0] <= hit.clauses[1] and hit.clauses[0] <= h.clauses[1]
        for h in findings.of("visit.not_yet")
    )
