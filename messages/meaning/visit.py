"""A report on an ordinary visit: held, planned or put off, and on which day; a dialogue meeting agreed on the spot."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise

from messages.dates.doubts import DIRECTION, POLARITY
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, last_day
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence, Kind, Role

_NEW = re.compile(r"(?:\btil(?: d\.?| den)?|\bbliver(?: det)?(?: i stedet)?|\bi stedet(?: for)?|→|->)\s*$", re.I)
_OLD = re.compile(r"(?:\bfra(?: d\.?| den)?|\bi stedet for(?: d\.?| den)?)\s*$", re.I)
_ELSEWHERE = re.compile(
    r"\b(?:hos|på|besøgte|besøgt|besøger|besøge|tilså|ved|besøget (?:i|til)|tilsynet i)\s+"
    r"((?:[A-ZÆØÅ][\w-]+)(?:\s+[A-ZÆØÅ][\w-]+)*)"
)
_NO_HOUSE = words_of(
    "jer dem botilbuddet bostedet stedet tilbuddet huset fyn sjælland falster lolland mors als møn bornholm besøg "
    "tilsyn mandag tirsdag onsdag torsdag fredag kontoret skype teams outlook"
)


_OWN_AUTHORITY = {Role.AT: ("arbejdstilsynet",), Role.ST: ("socialtilsynet", "socialtilsyn")}
_LONG_AGO = timedelta(days=200)
_GREETING = 4  # words at most
_NAME_ALONE = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?", re.I)  # the last one or the next?

_PAST_DAY = re.compile(r"i (?:går|forgårs|(?:man|tirs|ons|tors|fre)dags)", re.I)

# Doubts that what is said of the visit removes.
_SETTLED = (DIRECTION, POLARITY)


class _Role(Enum):
    VISIT = "visit"
    OLD = "old"
    MEETING = "meeting"
    ASIDE = "aside"


@dataclass(frozen=True)
class _Day:
    mention: DateMention
    role: _Role
    sentence: int
    clause: int


def read_visit(
    findings: Findings,
    mentions: tuple[DateMention, ...],
    *,
    today: date,
    institution: str | None = None,
    role: Role = Role.UNKNOWN,
) -> Meant:
    """Read a report on a visit. `today` is the day the mail was written, `institution` the case's, `role` the writer's
    ("Arbejdstilsynet har været der" is another's visit only where it does not come from there)."""
    doubts: list[Evidence] = []
    held, planned, postponed = (_cues(findings, rule, doubts) for rule in ("held", "planned", "postponed"))
    if planned and not held and not postponed:
        doubts = [d for d in doubts if d.rule != "not yet"]  # "ikke endnu, men vi kommer den 6."
    if any(not _not_yet(findings, h) for h in postponed):
        doubts = [d for d in doubts if d.rule != "not yet"]  # "det blev ikke til noget, ny dag er ikke fundet endnu"
    days = [_placed(findings, _exact(m), held, planned, postponed) for m in mentions if m.span is not None]
    outcome = _outcome(held, planned, postponed, days, today)
    if outcome == "postponed":
        days = _with_newer(_with_older(days, [*planned, *postponed]), today)
    visits = _narrowest([d for d in days if d.role is _Role.VISIT])
    old = [d for d in days if d.role is _Role.OLD]
    bare = outcome == "unclear" and bool(visits) and not (held or planned or postponed) and _bare(findings, visits)
    if bare:
        outcome = "planned" if _day(visits[0]) > today else "held"
        written = (visits[0].mention.text or "").strip(" .!,")
        either = _NAME_ALONE.fullmatch(written) is not None
        past = _PAST_DAY.fullmatch(written) is not None
        if either or (outcome == "held" and not past and not findings.has("visit.word", "visit.yes")):
            doubts.append(Evidence(text=visits[0].mention.text or "", rule="a day and nothing said of it"))
    hits = {"held": held, "planned": planned, "postponed": postponed}.get(outcome, [])
    if outcome == "held" and planned and not all(_day(d) <= today for d in visits):
        doubts.append(findings.evidence(planned[0], "held and planned"))
    doubts += _date_doubts(findings, outcome, visits, today)
    doubts += [findings.evidence(h, "only a part of the visit") for h in findings.of("visit.part")]
    doubts += [
        findings.evidence(h, "another authority's visit")
        for h in findings.of("visit.other")
        if not findings.words(h).lower().startswith(_OWN_AUTHORITY.get(role, ("\0",)))
    ]
    doubts += [
        findings.evidence(h, "something found on the visit")
        for h in findings.of("finding")
        if findings.negation(h) is Negation.NONE
    ]
    if outcome == "postponed" and not visits and all(_only_not(findings, h) for h in postponed):
        doubts.append(findings.evidence(postponed[0], "not held, and no other day"))
    if outcome != "postponed":
        doubts += [findings.evidence(h, "only meant to be") for h in findings.of("visit.intended")]
    doubts += [findings.evidence(h, "only hearsay") for h in findings.of("visit.hearsay")]
    doubts += [findings.evidence(h, "not sure") for h in findings.of("visit.unsure")]
    doubts += _other_house(findings, institution)
    if outcome == "unclear":
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    dates = [replace(d.mention, wanted=True, doubt=_kept(outcome, d.mention, today)) for d in visits]
    dates += [replace(_before(d.mention, visits), wanted=False, doubt=None) for d in old]
    dates += [replace(d.mention, wanted=True, of="meeting") for d in days if d.role is _Role.MEETING]
    return Meant(
        kind=Kind.VISIT,
        outcome=outcome,
        dates=tuple(dates),
        evidence=(
            *(findings.evidence(h) for h in hits[:3]),
            *(Evidence(text=d.mention.text or str(_day(d)), rule=f"day of the {d.role.value}") for d in days),
        ),
        doubts=tuple(doubts),
        strength=(0.85 if bare else 0.95) if outcome != "unclear" else 0.4,
        bare=bare,
        allowed=frozenset({"later", "limit", "third_party"} | ({"put_off"} if outcome == "held" else set())),
    )


def _narrowest(visits: list[_Day]) -> list[_Day]:
    """ "Uge 43, nærmere bestemt tirsdag den 23.": the day, not the week around it."""

    def around(wide: _Day) -> bool:
        first, last = first_day(wide.mention), last_day(wide.mention)
        if first is None or last is None or first == last:
            return False
        single = [d for d in visits if first_day(d.mention) == last_day(d.mention)]
        return any(first <= _day(d) <= last for d in single)

    return [d for d in visits if not around(d)]


def _only_not(findings: Findings, hit: Hit) -> bool:
    """ "Vi har ikke været der": says that it was not, and not that it was put off."""
    return bool(NEGATORS & set(findings.sentences[hit.sentence].words[hit.first : hit.last]))


def _with_older(days: list[_Day], cues: list[Hit]) -> list[_Day]:
    """ "Sygdom i morgen, så besøget rykkes til den 6.": the earlier day, of which nothing is said, is the old one."""
    told = [
        d
        for d in days
        if d.role is _Role.VISIT
        and any(h.sentence == d.sentence and h.clauses[0] <= d.clause <= h.clauses[1] for h in cues)
    ]
    return [
        replace(d, role=_Role.OLD)
        if d.role is _Role.VISIT and told and d not in told and _day(d) < min(_day(t) for t in told)
        else d
        for d in days
    ]


def _with_newer(days: list[_Day], today: date) -> list[_Day]:
    """ "Vi aflyste i fredags og tager den 17. i stedet": of two old days the one to come is the new one."""
    old = [d for d in days if d.role is _Role.OLD]
    if any(d.role is _Role.VISIT for d in days) or not any(_day(d) <= today for d in old):
        return days
    return [replace(d, role=_Role.VISIT) if d in old and _day(d) > today else d for d in days]


def _before(mention: DateMention, visits: list[_Day]) -> DateMention:
    """The old day lies before the new one: "i stedet for den 24. bliver det den 7. juni"."""
    day = first_day(mention)
    new = min((_day(v) for v in visits), default=None)
    if day is None or new is None or day < new or mention.end is not None or not mention.all_day:
        return mention
    year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)
    try:
        return replace(mention, start=date(year, month, day.day))
    except ValueError:  # the month before has no such day
        return mention


def _exact(mention: DateMention) -> DateMention:
    """ "Kommer først den 8. juni" names the day of a visit; for other things it would be a bound."""
    text = (mention.text or "").lower()
    if mention.open == "after" and (text.startswith("først") or ("fra" in text and not mention.all_day)):
        return replace(mention, open=None)
    return mention


def _cues(findings: Findings, rule: str, doubts: list[Evidence]) -> list[Hit]:
    out = []
    for hit in findings.of(f"visit.{rule}"):
        sentence = findings.sentences[hit.sentence]
        head = sentence.clause_words(hit.clauses[0])[0]
        if (
            sentence.question
            or head in ("om", "hvorvidt", "hvis", "saafremt", "medmindre")
            or (findings.inside(hit, "visit.meeting") and rule != "postponed")
        ):
            continue
        negation = findings.negation(hit)
        if rule == "postponed" and _not_yet(findings, hit):
            doubts.append(findings.evidence(hit, "not yet"))
        elif negation is Negation.NONE or rule == "postponed":
            out.append(hit)
        elif not findings.inside(hit, "visit.postponed") and not any(
            h.sentence == hit.sentence for h in findings.of("visit.postponed")
        ):
            doubts.append(findings.evidence(hit, "not yet" if rule == "held" else "not so"))
    if rule != "postponed":
        # "i stedet", "flyttet": the words of putting off outweigh those they hold.
        out = [h for h in out if not findings.inside(h, "visit.postponed")]
    return out


def _not_yet(findings: Findings, hit: Hit) -> bool:
    return any(h.sentence == hit.sentence for h in findings.of("visit.not_yet"))


def _placed(
    findings: Findings, mention: DateMention, held: list[Hit], planned: list[Hit], postponed: list[Hit]
) -> _Day:
    start = mention.span[0] if mention.span else 0
    number = next((n for n, s in reversed(list(enumerate(findings.sentences))) if s.begin <= start), 0)
    sentence = findings.sentences[number]
    clause = sentence.clause_at(start)

    def here(hits: list[Hit]) -> list[Hit]:
        return [h for h in hits if h.sentence == number and h.clauses[0] <= clause <= h.clauses[1]]

    if _of_meeting(findings, here, start, [*held, *postponed]):
        return _Day(mention, _Role.MEETING, number, clause)
    off = here(postponed)
    if off:
        return _Day(mention, _old_or_new(findings, mention.span or (0, 0), off), number, clause)
    if (here(held) or here(planned)) and not _passed_over(findings, here, [*held, *planned], start):
        return _Day(mention, _Role.VISIT, number, clause)
    if here(list(findings.of("visit.aside"))):
        return _Day(mention, _Role.ASIDE, number, clause)
    return _Day(mention, _Role.VISIT, number, clause)


def _passed_over(findings: Findings, here: Callable[[list[Hit]], list[Hit]], visits: list[Hit], start: int) -> bool:
    """ "Vi har planlagt at tale med lederen den 30.": another deed stands between the visit's word and the day."""
    before = [h.end for h in here(visits) if h.end <= start]
    asides = [h for h in here(list(findings.of("visit.aside"))) if findings.words(h).startswith("at ")]
    return bool(before) and any(min(before) <= h.start < start for h in asides)


def _of_meeting(findings: Findings, here: Callable[[list[Hit]], list[Hit]], start: int, visits: list[Hit]) -> bool:
    """Whether the day is the dialogue meeting's: its word stands in the clause, and none of the visit's lies nearer."""
    meetings = here(list(findings.of("visit.meeting")))
    if not meetings:
        return _headed(findings, start)
    others = [*here(list(findings.of("visit.word"))), *here(visits)]
    nearest = min(_away(h, start) for h in meetings)
    return all(_away(h, start) >= nearest for h in others)


def _headed(findings: Findings, start: int) -> bool:
    """ "Dialogmøde aftalt med lederen: tirsdag 18/12 kl. 9-11": what stands before the colon says whose day it is."""
    before = findings.text[:start].rstrip()
    if not before.endswith(":"):
        return False
    head = before[:-1]
    opens = max(head.rfind(mark) for mark in (".", "\n", ":", ";", "!")) + 1
    return any(opens <= h.start < len(head) for h in findings.of("visit.meeting"))


def _away(hit: Hit, position: int) -> int:
    """How far a cue lies from a day; one behind it counts as farther ("dialogmøde den 14." reads forward)."""
    return position - hit.end if hit.end <= position else (hit.start - position) + 20


def _old_or_new(findings: Findings, span: tuple[int, int], here: list[Hit]) -> _Role:
    before = findings.text[max(0, span[0] - 24) : span[0]]
    written = findings.text[span[0] : span[1]]
    if _OLD.search(before):
        return _Role.OLD
    if _NEW.search(before) or re.match(r"til\b", written, re.I):
        return _Role.VISIT
    instead = any(
        "stedet" in findings.words(h).lower() or {"ny", "nyt", "nye"} & set(findings.words(h).lower().split())
        for h in here
    )
    return _Role.VISIT if instead else _Role.OLD


def _outcome(held: list[Hit], planned: list[Hit], postponed: list[Hit], days: list[_Day], today: date) -> str:
    visits = [d for d in days if d.role is _Role.VISIT]
    if postponed:
        return "postponed"
    if held and planned:
        past = [d for d in visits if _day(d) <= today]
        return "held" if past or not visits else "planned"
    if held:
        return "held"
    if planned:
        return "planned"
    return "unclear"


def _day(day: _Day) -> date:
    return first_day(day.mention) or date.max


_BARE = words_of(
    "besoeg besoeget tilsyn tilsynet tilsynsbesoeg tilsynsbesoeget uanmeldt anmeldt kl klokken hos dem det er bliver "
    "vores mit dato datoen den d nu paa og visit ok ja hej mvh vh hilsen igen venlig med som aftalt jeg vi "
    "staar stedet intet saerligt alt vel nej foerst ikke endnu men yes jep tak orden fint godt ok okay uge klaret gjort"
)


def _bare(findings: Findings, visits: list[_Day]) -> bool:
    """Whether the mail is little more than the day itself: names apart, only words that say nothing of it."""
    spans = [d.mention.span for d in visits if d.mention.span]
    greetings = {h.sentence for h in findings.of("greeting")}
    for number, sentence in enumerate(findings.sentences):
        if number in greetings and len(sentence.words) <= _GREETING:
            continue
        if len(sentence.words) > 14:
            return False
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
            inside = any(a <= start < b for a, b in spans)
            named = findings.text[start:end][:1].isupper() and start != sentence.start
            if not inside and not named and word not in _BARE:
                return False
    return True


def _date_doubts(findings: Findings, outcome: str, visits: list[_Day], today: date) -> list[Evidence]:
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
        if (last - first).days > 2:
            out.append(Evidence(text=text, rule="a stretch of days"))
        if outcome == "held" and last > today:
            out.append(Evidence(text=text, rule="held on a day to come"))
        if outcome == "held" and last < today - _LONG_AGO:
            out.append(Evidence(text=text, rule="held long ago"))
        if outcome in ("planned", "postponed") and first < today:
            out.append(Evidence(text=text, rule="planned on a past day"))
    if not visits and outcome in ("held", "planned"):
        out.append(Evidence(text="", rule="no day"))
    if len(visits) > 1:
        days = sorted({_day(d) for d in visits})
        together = all((b - a).days == 1 for a, b in pairwise(days)) and _joined_by_and(findings, visits)
        if outcome != "held" or not together:
            out.append(Evidence(text=", ".join(str(d) for d in days), rule="several days"))
    return out


def _joined_by_and(findings: Findings, visits: list[_Day]) -> bool:
    """ "Den 15. og 16. maj" were both; "den 15. eller 16.", "i onsdags, den 18." cannot both be."""
    spans = sorted(d.mention.span for d in visits if d.mention.span)
    between = [findings.text[a[1] : b[0]].lower() for a, b in pairwise(spans)]
    return all(re.search(r"\b(?:og|samt|plus|and)\b|^\s*[-–]\s*$", gap) for gap in between)


def _kept(outcome: str, mention: DateMention, today: date) -> str | None:
    return None if mention.doubt in _SETTLED and _fits(outcome, mention, today) else mention.doubt


def _fits(outcome: str, mention: DateMention, today: date) -> bool:
    """The day lies where the outcome wants it, whatever tense the sentence has ("blev syg, så vi rykker til …")."""
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None:
        return False
    return last <= today if outcome == "held" else first >= today


def _other_house(findings: Findings, institution: str | None) -> list[Evidence]:
    """A visit to a house that is not the case's."""
    if not institution:
        return []
    from rapidfuzz import fuzz

    for match in _ELSEWHERE.finditer(findings.text):
        named = match[1]
        if fuzz.partial_ratio(named.casefold(), institution.casefold()) < 80 and named.casefold() not in _NO_HOUSE:
            return [Evidence(text=named, rule="another institution than the case's")]
    return []
