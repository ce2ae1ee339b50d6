"""What speaks against a visit's day or outcome, although a cue gives it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from messages.dates.days_off import is_day_off
from messages.dates.doubts import DIRECTION, POLARITY
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.houses import is_another_house
from messages.meaning.references import first_day, last_day
from messages.meaning.tables.given_names import GIVEN_NAMES
from messages.meaning.text import words_of
from messages.meaning.visit_days import Day
from messages.meaning.visit_exchanged import of_two_days
from messages.meaning.visit_passed import (
    called_away,
    false_alarm,
    no_more,
    of_an_office,
    of_us,
    passed,
    served,
)
from messages.meaning.visit_taken_back import corrected, inverted
from messages.meaning.visit_talk import leads_to_talk
from messages.reading import DateMention, Evidence, Role

_ELSEWHERE = re.compile(
    r"\b(?:hos|på|besøgte|besøgt|besøger|besøge|tilså|(?:ude|nede|oppe|besøg|besøget|tilsyn|tilsynet|var|været) ved|"
    r"besøget (?:i|til)|tilsynet i)\s+"
    r"(?![\w-]+ og (?:jeg|undertegnede|hans|hendes|co|de andre|folkene|personalet|teamet|kollegerne)\b)"
    r"((?:[A-ZÆØÅ][^\W\d][\w-]*)(?:\s+[A-ZÆØÅ][\w-]+)*)"
)
_AT_HOME = re.compile(r"\s+(?:på|fra|i)\s+[A-ZÆØÅ]")
_BUSY_AT = ("kursus", "konference", "konferencen", "temadag", "seminar")  # "udskudt, da lederen var på kursus"
_ON_THE_WAY = ("sbroen", "bælt", "bæltet", "motorvejen", "banegård", "sund", "fjorden", "lufthavn", "ringvejen")
_NO_HOUSE = words_of(
    "jer dem fyn sjælland falster lolland mors als møn bornholm besøg "
    "tilsyn mandag tirsdag onsdag torsdag fredag kontoret skype teams outlook"
)
_OWN_AUTHORITY = {Role.AT: ("arbejdstilsynet",), Role.ST: ("socialtilsynet", "socialtilsyn")}
# What comes in the way of a visit, and is nothing found on one.
_IN_THE_HOUSE = ("skimmel", "rotter", "politi", "brandalarm", "gaslugt", "gas i", "stillads")
_IN_THE_WAY = ("stjål", "spærret", "lukket", "låst")  # "min bil blev stjålet"
_HALF = re.compile(
    r"kun|halv|rest|del\b|del af|delt|delvis|første|næsten|mere|\ben\b.*\b(?:gang|samtale)|(?<!hjem )(?<!kommer )igen$",
    re.I,
)
_EITHER = re.compile(r"\s*(?:,\s*)?(?:eller|el\.?|og eller)(?:\s+(?:også|måske|evt\.?|den|d\.?|på))*\s*", re.I)
_LONG_AGO = timedelta(days=200)
_FAR_OFF = timedelta(days=42)
# Doubts that what is said of the visit removes.
_SETTLED = (DIRECTION, POLARITY)
_MOST = 2  # days that one visit lasts, less one


def day_doubts(findings: Findings, outcome: str, visits: list[Day], today: date) -> list[Evidence]:
    """What is the matter with the visit's days."""
    out = []
    for day in visits:
        mention = day.mention
        text = mention.text or str(mention.start)
        first, last = first_day(mention), last_day(mention)
        if mention.doubt and not (mention.doubt in _SETTLED and _fits(outcome, mention, today)):
            out.append(Evidence(text=text, rule=mention.doubt))
        if first is None or last is None:
            continue
        if mention.open:
            out.append(Evidence(text=text, rule="no day, only a bound"))
        if (last - first).days > _MOST:
            out.append(Evidence(text=text, rule="a stretch of days"))
        if outcome == "held" and last > today:
            out.append(Evidence(text=text, rule="held on a day to come"))
        if outcome == "held" and last < today - _LONG_AGO:
            out.append(Evidence(text=text, rule="held long ago"))
        if outcome == "planned" and first > today + _FAR_OFF:
            out.append(Evidence(text=text, rule="planned for long after"))
        if outcome in ("planned", "postponed") and first < today:
            out.append(Evidence(text=text, rule="planned on a past day"))
        if outcome in ("planned", "postponed") and is_day_off(first):
            out.append(Evidence(text=text, rule="a public holiday"))
    if not visits and outcome in ("held", "planned"):
        out.append(Evidence(text="", rule="no day"))
    if len(visits) > 1 and (outcome == "postponed" or not of_two_days(findings, visits)):
        days = sorted({d.day for d in visits})
        out.append(Evidence(text=", ".join(str(d) for d in days), rule="several days"))
    return out


def words_doubts(
    findings: Findings,
    outcome: str,
    moved: bool,
    role: Role,
    *,
    anew: bool = False,
    asked: frozenset[int] = frozenset(),
) -> list[Evidence]:
    """What the words say against it: half a visit, another's visit, hearsay. `moved`: the day that it only was meant
    to be is told apart from the one it was; `anew`: it was put off, and the day to come is told; `asked`: sentences
    that ask and that the writer answers himself."""

    def doubted(rule: str, why: str) -> list[Evidence]:
        return [findings.evidence(h, why) for h in findings.of(rule) if not passed(findings, h)]

    out = [
        findings.evidence(h, "only a part of the visit")
        for h in findings.of("visit.part")
        if not passed(findings, h)
        and not (outcome == "postponed" and not _HALF.search(findings.words(h)) and (anew or _put_off(findings, h)))
        and not (outcome == "postponed" and _why_elsewhere(findings, h))
        and not (outcome == "planned" and _not_reached_yet(findings, h))
        and not (outcome == "held" and _came_and_went(findings, h))
        and not of_an_office(findings, h, outcome)
        and not served(findings, h)
    ]
    out += [
        findings.evidence(h, "another authority's visit")
        for h in findings.of("visit.other")
        if not of_us(findings, h)
        and not (outcome == "held" and no_more(findings, h))
        and not findings.words(h).lower().startswith(_OWN_AUTHORITY.get(role, ("\0",)))
        and not (outcome == "postponed" and findings.words(h).lower().endswith(_BUSY_AT))
        and not passed(findings, h)
    ]
    out += [
        findings.evidence(h, "something found on the visit")
        for h in findings.of("finding")
        if findings.negation(h) is Negation.NONE
        and not findings.inside(h, "visit.remark", "courtesy.notification")
        and not (outcome == "postponed" and findings.words(h).lower().startswith(_IN_THE_HOUSE))
        and not (anew and findings.words(h).lower().startswith(_IN_THE_WAY))
        and not (outcome == "postponed" and called_away(findings, h))
        and not false_alarm(findings, h)
    ]
    granted = anew and findings.has("visit.planned", "visit.anew", "visit.told")
    out += [
        findings.evidence(h, "only wished")
        for h in findings.of("visit.wished")
        if not passed(findings, h) and not (granted and findings.words(h).lower().startswith(_ASKED_FOR))
    ]
    if outcome == "postponed":
        lasted = (h for h in findings.of("visit.remark") if "varede" in findings.words(h).lower().split())
        out += [findings.evidence(h, "held and postponed") for h in lasted]
        unmoved = (h for h in findings.of("visit.unmoved") if findings.negation(h) is Negation.NONE)
        out += [findings.evidence(h, "put off, and not") for h in unmoved if not findings.inside(h, "visit.postponed")]
    if outcome == "planned":
        out += doubted("visit.provisional", "only for the time being")
        out += doubted("visit.absent", "those to be visited are away")
    rhetorical = {h.sentence for h in findings.of("courtesy.question") if h.first == 0}
    asks = [
        s
        for n, s in enumerate(findings.sentences)
        if s.question and s.words[0] in _ASKING and n not in asked and n not in rhetorical
    ]
    out += [Evidence(text=s.text, rule="a question that needs an answer") for s in asks]
    if outcome != "postponed" and not moved:
        out += doubted("visit.intended", "only meant to be")
        out += doubted("visit.should", "only meant to be")
    out += [
        findings.evidence(h, "only hearsay")
        for h in findings.of("visit.hearsay")
        if not (moved and findings.inside(h, "visit.intended"))
        and not passed(findings, h)
        and not leads_to_talk(findings, h)
    ]
    moved_so = [(h.sentence, set(h.named)) for h in findings.of("visit.postponed")]
    out += [
        findings.evidence(h, "not sure")
        for h in findings.of("visit.unsure")
        if not passed(findings, h)
        and h.sentence not in rhetorical
        and not (outcome == "postponed" and any(n == h.sentence and taken.issuperset(h.named) for n, taken in moved_so))
        and not (anew and _tells_why_away(findings, h))
    ]
    return out + inverted(findings) + corrected(findings)


_ASKED_FOR = ("bad ", "bedt ", "anmodede ")  # "bad om udsættelse. Vi har fundet den 25."


def _tells_why_away(findings: Findings, hit: Hit) -> bool:
    """ "… fordi hele huset var på udflugt", "så det blev ved tanken": nothing came of it then."""
    return findings.words(hit).lower().endswith(_AWAY)


_AWAY = ("udflugt", "koloni", "lejr", "tur", "ferie", "hjemmefra", "rejst", "ved tanken", "ved forsøget", "ved planen")
_ASKING = words_of("hvem hvad hvornaar hvor hvordan hvorfor hvilken hvilket hvilke kan skal vil maa har er bliver")


def _put_off(findings: Findings, hit: Hit) -> bool:
    """ "Vi nåede ikke ud til dem", "og mangler en ny dag": says that the visit was put off, and not halved."""
    locked = not _LOCKED.isdisjoint(findings.sentences[hit.sentence].words[hit.first : hit.last])
    anew = any(h.sentence == hit.sentence or locked for h in findings.of("visit.anew"))
    return anew or findings.inside(hit, "visit.postponed")


_LOCKED = words_of("lukket laast moerkt tomt aflaast hjemme ingen")


def _not_reached_yet(findings: Findings, hit: Hit) -> bool:
    """ "Nej, jeg har ikke nået det endnu": it is to come, and not halved."""
    words = findings.sentences[hit.sentence].words
    missed = {"naaet", "naaede"} & set(words[hit.first : hit.last + 1]) and "ikke" in words
    return bool(missed) and ("endnu" in words or words[0] == "nej")


def _came_and_went(findings: Findings, hit: Hit) -> bool:
    """ "Jeg kom, så og kørte igen": left again, and did not come once more."""
    return any(
        h.sentence == hit.sentence and len(h.named) > len(hit.named) and set(hit.named) <= set(h.named)
        for h in findings.of("visit.held")
        if findings.words(hit).lower().endswith("igen")
    )


def _why_elsewhere(findings: Findings, hit: Hit) -> bool:
    """ "Vi nåede ikke besøget på grund af en hastesag i et andet hus": where one was needed instead."""
    return bool(_ANOTHER.intersection(findings.words(hit).lower().split())) and any(
        h.sentence == hit.sentence and h.end <= hit.start for h in findings.of("visit.postponed")
    )


_ANOTHER = words_of("andet anden")


def either(findings: Findings, days: list[Day]) -> list[Evidence]:
    """ "Udsat til den 6. eller 7. juni": a choice, whosever days they are."""
    spans = sorted(d.mention.span for d in days if d.mention.span)
    between = [findings.text[a[1] : b[0]] for a, b in pairwise(spans)]
    return [Evidence(text=gap.strip(), rule="several days") for gap in between if _EITHER.fullmatch(gap)]


def kept(outcome: str, mention: DateMention, today: date) -> str | None:
    """The doubt of a day that stands after all."""
    return None if mention.doubt in _SETTLED and _fits(outcome, mention, today) else mention.doubt


def _fits(outcome: str, mention: DateMention, today: date) -> bool:
    """The day lies where the outcome wants it, whatever tense the sentence has ("blev syg, så vi rykker til …")."""
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None:
        return False
    return last <= today if outcome == "held" else first >= today


def other_house(findings: Findings, institution: str | None) -> list[Evidence]:
    """A visit to a house that is not the case's."""
    if not institution:
        return []
    for match in _ELSEWHERE.finditer(findings.text):
        named = match[1]
        if named[:3].isupper() or named.endswith(_ON_THE_WAY):
            continue  # "styr på APV'en", "kø på Limfjordsbroen"
        if named.split()[0] in GIVEN_NAMES or _AT_HOME.match(findings.text, match.end()):
            continue  # "hos Lone", "hos Yusuf på Lærken", where the place itself is looked at next
        if is_another_house(named, institution) and named.casefold() not in _NO_HOUSE:
            return [Evidence(text=named, rule="another institution than the case's")]
    return []
