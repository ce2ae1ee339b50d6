"""Which times of a reply are about the meeting: not the mail of Friday, a holiday's end, or what is so every week."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from messages.dates.doubts import GENERAL, WHICH_WEEKDAY
from messages.meaning.asides import answers_nothing
from messages.meaning.findings import ASIDE, Findings
from messages.meaning.references import Reference, slot_day
from messages.meaning.slots import find_references
from messages.meaning.substance import is_harmless
from messages.meaning.text import words_of
from messages.reading import DateMention, Slot


def about_the_meeting(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...], today: date
) -> tuple[Reference, ...]:
    """The references that can answer the offer, in their order. `today` is the day the reply was written."""
    asides = {h.sentence for h in findings.of("meeting.aside")}
    beside = {h.sentence for h in findings.of(ASIDE)}
    references = tuple(
        r
        for r in find_references(findings, mentions, offered)
        if r.sentence not in beside
        and not (r.by == "hour" and r.sentence in asides)
        and not _small_talk(findings, r, today)
        and not _wished(findings, r)
        and not _in_general(findings, r)
        and not _was_then(findings, r)
        and not _asked_for(findings, r)
    )
    references = tuple(r for r in references if not _ends_then(findings, r, references))
    if len(references) > 1:
        references = tuple(r for r in references if not _calls_then(findings, r))
    references = tuple(r for r in references if not _as_a_rule(findings, r, references))
    references = tuple(_coming(findings, r, offered, today) for r in references)
    if any(r.slots for r in references):
        # "i forlængelse af vor samtale i dag bekræftes den 21."
        return tuple(r for r in references if r.slots or r.day != today)
    return references


def _asked_for(findings: Findings, reference: Reference) -> bool:
    """ "Jeg ville have bedt om en dag i maj": any day, and not tomorrow."""
    if not findings.text.startswith(_SOME_DAY, reference.start):
        return False
    before = findings.sentences[reference.sentence].before(reference.start)
    return before[-1:] != () and before[-1].startswith(_ASKING)


def _was_then(findings: Findings, reference: Reference) -> bool:
    """ "Mit sidste tilsyn varede til klokken 19": an hour that was, and that no slot has."""
    if reference.by != "hour" or reference.slots:
        return False
    return not _WAS.isdisjoint(findings.sentences[reference.sentence].clause_words(reference.clause))


def _coming(findings: Findings, reference: Reference, offered: tuple[Slot, ...], today: date) -> Reference:
    """ "Så ses vi på tirsdag": the coming one, where an offered Tuesday is weeks away."""
    if reference.by != "weekday" or not reference.slots or not _ON_DAY.match(findings.text, reference.start):
        return reference
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    if any(word.startswith(_FALLS) for word in words):
        return reference  # "valget faldt på tirsdag"
    days = [slot_day(offered[i]) for i in reference.slots]
    soon = any((day - today).days <= _DAYS_OF_A_WEEK for day in days)
    return reference if soon else replace(reference, doubt=WHICH_WEEKDAY)


def _ends_then(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Ferien slutter den 11.", "er på orlov til den 14. maj": from when on somebody is there, beside another day."""
    if reference.slots or reference.mention is None or len(references) < _TWO:
        return False
    sentence = findings.sentences[reference.sentence]
    words = sentence.clause_words(reference.clause)
    before = sentence.before(reference.end)
    return not sentence.question and (
        not _ENDS.isdisjoint(words)
        or (not _BACK.isdisjoint(words) and not _FROM.isdisjoint(words))
        or _comes_back(words, reference, references)
        or (_UNTIL.match(findings.text, reference.start) is not None)
        or (not AWAY.isdisjoint(words) and _TILL_A_DAY.match(findings.text, reference.start) is not None)
        or before[-1:] in (("til",), ("indtil",))
    )


def _comes_back(words: tuple[str, ...], reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Vi er tilbage den 14. og kan mødes dagen efter": when somebody comes home, beside a later day."""
    back = not _RETURN.isdisjoint(words) or ("igen" in words and not _IN_PLACE.isdisjoint(words))
    return back and any(
        r.mention is not None
        and reference.day is not None
        and r.day is not None
        and r.day > reference.day
        and ((r.sentence, r.clause) != (reference.sentence, reference.clause) or r.start > reference.end)
        for r in references
    )


def _in_general(findings: Findings, reference: Reference) -> bool:
    """ "Vores psykolog er kun i huset om onsdagen": every week, in a sentence that says nothing of a day."""
    if reference.mention is None or reference.mention.doubt != GENERAL:
        return False
    return not findings.sentences[reference.sentence].question and not any(
        h.rule.startswith("meeting.") and h.rule != "meeting.only" for h in findings.in_sentence(reference.sentence)
    )


def _calls_then(findings: Findings, reference: Reference) -> bool:
    """ "Jeg ringer på mandag om parkering": when somebody calls, beside the day of the answer."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    if not _ANSWERING.isdisjoint(words):
        return False  # "men jeg sender endelig besked på mandag"
    calls = not _CALLS.isdisjoint(words) or ("vender" in words and "tilbage" in words)
    return calls and not any(
        h.stands_in(reference.sentence, reference.clause)
        for h in findings.of("meeting.can", "meeting.cannot", "meeting.propose")
    )


_ANSWERING = frozenset(
    {"men", "dog", "besked", "svar", "svaret", "endelig", "endeligt", "hoerer", "bekraefter", "om", "hvis"}
)
_CALLS = frozenset({"ringer", "ringe", "telefonerer", "mailer", "maile", "sender", "sende", "kontakter"})


def _as_a_rule(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Mandag-onsdag er jeg altid ude, så det må blive torsdagen": what is so every week, beside a day."""
    if reference.mention is None or reference.mention.doubt not in (GENERAL, WHICH_WEEKDAY):
        return False
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return not _EVERY_WEEK.isdisjoint(words) and any(
        (r.sentence, r.clause) > (reference.sentence, reference.clause) and r.slots for r in references
    )


_EVERY_WEEK = frozenset({"altid", "plejer", "aldrig"})


def _small_talk(findings: Findings, reference: Reference, today: date) -> bool:
    """ "Jeg svarer på jeres mail fra i fredags", "dejligt vejr i dag": a past day in a clause of politeness."""
    day = reference.day
    if day is None or day > today or reference.slots:
        return False
    polite = any(h.stands_in(reference.sentence, reference.clause) for h in findings.of("harmless", "small.talk"))
    if polite:
        return True
    if day == today:  # "vagtplan i aften": no meeting is held today
        return not any(h.stands_in(reference.sentence, reference.clause) for h in findings.of("meeting."))
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return answers_nothing(words) and is_harmless(findings, reference.sentence, reference.clause)


def _wished(findings: Findings, reference: Reference) -> bool:
    """ "God grundlovsdag i morgen!": a day in a turn of words that is beside the matter."""
    return not reference.slots and any(
        h.start <= reference.start and reference.end <= h.end
        for h in findings.in_sentence(reference.sentence)
        if h.rule == "harmless"
    )


_ON_DAY = re.compile(r"på (?:man|tirs|ons|tors|fre)dag\b(?! ?(?:d\.|den|\d))", re.IGNORECASE)
_FALLS = tuple(
    words_of("hop spring lagt valg fald peg land end stem sats blev blive enig hold sat saet kryds ja flertal besl")
)
_DAYS_OF_A_WEEK = 7
AWAY = words_of(
    "ferie sommerferie vinterferie paaskeferie juleferie efteraarsferie kursus orlov barsel rejse udlandet bortrejst "
    "vaek syg sygemeldt koloni studietur optaget konference fravaerende fri"
)
"""Words that tell of somebody who is not there."""
_ENDS = frozenset({"slutter", "ender", "ophoerer", "udloeber", "overstaaet", "afsluttes"})
_BACK = frozenset({"tilbage", "hjemme", "hjem", "retur"})
_IN_PLACE = frozenset({"hjemme", "kontoret", "arbejde", "arbejdet", "huset", "her", "pladsen"})
_RETURN = frozenset({"tilbage", "retur", "hjemkommet", "hjemvendt", "vender"})
_FROM = frozenset({"fra", "foerst"})
_UNTIL = re.compile(r"(?:til og med|t\.o\.m|indtil)\b", re.IGNORECASE)
_TILL_A_DAY = re.compile(r"til (?:den |d\. ?)?\d", re.IGNORECASE)
_TWO = 2
_SOME_DAY = ("om en dag", "om en uge", "om en måned", "om et par dage")
_ASKING = ("bed", "bad", "spoerg", "spurgt", "oensk", "anmod", "tale", "taenk", "droem")
_WAS = words_of("varede var sluttede kom blev startede begyndte gik sad stod vaagnede endte lukkede")
