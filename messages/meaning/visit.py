"""A report on an ordinary visit: held, planned or put off, and on which day; a dialogue meeting agreed on the spot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.visit_alone import read_alone
from messages.meaning.visit_beside import Beside, beside
from messages.meaning.visit_days import (
    Day,
    DayRole,
    before,
    narrowest,
    placed,
    settled,
    told_as_today,
    with_meant,
    with_newer,
    with_older,
    without_others,
)
from messages.meaning.visit_doubts import day_doubts, either, kept, not_moved, only_not, other_house, words_doubts
from messages.reading import DateMention, Evidence, Kind, Role


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
    denied: list[Evidence] = []
    postponed = _cues(findings, "postponed", doubts)
    held, planned = (_cues(findings, rule, denied) for rule in ("held", "planned"))
    held += _cues(findings, "today", denied)
    if findings.has("visit.thought") and not postponed:
        planned += _cues(findings, "anew", denied)  # "jeg havde tænkt den 16., men det bliver den 17. i stedet"
    else:
        postponed += _cues(findings, "anew", doubts)
    if planned and not held and not postponed:
        denied = [d for d in denied if d.rule != "not yet"]  # "ikke endnu, men vi kommer den 6."
        doubts.clear()
    if postponed:
        doubts.clear()  # "det blev ikke til noget, ny dag er ikke fundet endnu"
        denied.clear()
    doubts += denied + not_moved(findings, postponed)
    days = [placed(findings, m, held, planned, postponed) for m in mentions if m.span is not None]
    if held and not any(d.role is DayRole.VISIT for d in days):
        days += told_as_today(findings, today)
    outcome = _outcome(held, planned, postponed, days, today)
    if outcome == "postponed":
        days = with_newer(with_older(days, [*planned, *postponed], today), today)
    else:
        days = without_others(findings, with_meant(findings, days), [*held, *planned])
    old = [d for d in days if d.role is DayRole.OLD]
    visits = narrowest(findings, [d for d in days if d.role is DayRole.VISIT])
    visits = [settled(findings, d, old) for d in visits]
    alone = None
    if outcome == "unclear" and not (held or planned or postponed or old):
        alone = read_alone(findings, visits, today)
    if alone is not None:
        outcome = alone.outcome
        doubts += alone.doubts
    hits = {"held": held, "planned": planned, "postponed": postponed}.get(outcome, [])
    if outcome == "held" and planned and not all(d.day <= today for d in visits):
        doubts.append(findings.evidence(planned[0], "held and planned"))
    doubts += day_doubts(findings, outcome, visits, today) or either(findings, [*visits, *old])
    if outcome == "postponed" and not visits and all(only_not(findings, h) for h in postponed):
        doubts.append(findings.evidence(postponed[0], "not held, and no other day"))
    doubts += words_doubts(findings, outcome, bool(old and visits), role)
    doubts += other_house(findings, institution)
    if outcome == "unclear":
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    rest = beside(findings, days, outcome) if outcome != "unclear" else Beside()
    doubts += rest.against
    return Meant(
        kind=Kind.VISIT,
        outcome=outcome,
        dates=(*_told(outcome, visits, old, today), *_met(days)),
        evidence=(
            *(findings.evidence(h) for h in hits[:3]),
            *(Evidence(text=d.mention.text or str(d.day), rule=f"day of the {d.role.value}") for d in days),
        ),
        doubts=tuple(doubts),
        strength=(0.85 if alone is not None else 0.95) if outcome != "unclear" else 0.4,
        weak=rest.thin or (alone is not None and alone.weak),
        bare=alone is not None,
        asides=rest.remarks,
        allowed=frozenset({"later", "limit", "third_party"} | ({"put_off"} if outcome == "held" else set())),
    )


def _told(outcome: str, visits: list[Day], old: list[Day], today: date) -> list[DateMention]:
    """The visit's days as they are told, the old ones ruled out."""
    dates = [replace(d.mention, wanted=True, doubt=kept(outcome, d.mention, today)) for d in visits]
    return dates + [replace(before(d.mention, visits), wanted=False, doubt=None) for d in old]


def _met(days: list[Day]) -> list[DateMention]:
    return [replace(d.mention, wanted=True, of="meeting") for d in days if d.role is DayRole.MEETING]


_PUT_OFF = ("postponed", "anew")
_MOVED = ("visit.postponed", "visit.anew")


def _cues(findings: Findings, rule: str, doubts: list[Evidence]) -> list[Hit]:
    out = []
    for hit in findings.of(f"visit.{rule}"):
        sentence = findings.sentences[hit.sentence]
        head = sentence.clause_words(hit.clauses[0])[0]
        if (
            sentence.question
            or head in ("om", "hvorvidt", "hvis", "saafremt", "medmindre")
            or (findings.inside(hit, "visit.meeting") and rule not in _PUT_OFF)
            or findings.inside(hit, "visit.remark")
        ):
            continue
        if any(h.sentence == hit.sentence and h.clauses[1] == hit.clauses[0] for h in findings.of("visit.thing")):
            continue  # "rapporten kommer den 6."
        negation = findings.negation(hit)
        if rule == "postponed" and _not_yet(findings, hit):
            doubts.append(findings.evidence(hit, "not yet"))
        elif negation is Negation.NONE or rule in _PUT_OFF:
            out.append(hit)
        elif not findings.inside(hit, *_MOVED) and not any(h.sentence == hit.sentence for h in findings.of(*_MOVED)):
            doubts.append(findings.evidence(hit, "not so" if rule == "planned" else "not yet"))
    if rule not in _PUT_OFF:
        # "i stedet", "flyttet": the words of putting off outweigh those they hold.
        out = [h for h in out if not findings.inside(h, *_MOVED)]
    if rule == "planned":
        # "kommer lige derfra", "var afsted": what was done outweighs the words that also speak of what will be.
        out = [h for h in out if not findings.inside(h, "visit.today", "visit.gone")]
    return out


def _not_yet(findings: Findings, hit: Hit) -> bool:
    return any(
        h.sentence == hit.sentence and h.clauses[0] <= hit.clauses[1] and hit.clauses[0] <= h.clauses[1]
        for h in findings.of("visit.not_yet")
    )


def _outcome(held: list[Hit], planned: list[Hit], postponed: list[Hit], days: list[Day], today: date) -> str:
    visits = [d for d in days if d.role is DayRole.VISIT]
    if postponed:
        return "postponed"
    if held and planned:
        past = [d for d in visits if d.day <= today]
        return "held" if past or not visits else "planned"
    if held:
        return "held"
    if planned:
        return "planned"
    return "unclear"
