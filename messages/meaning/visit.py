"""A report on an ordinary visit: held, planned or put off, and on which day; a dialogue meeting agreed on the spot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.references import last_day
from messages.meaning.self_asked import self_asked
from messages.meaning.text import words_of
from messages.meaning.visit_alone import read_alone
from messages.meaning.visit_beside import Beside, beside, harm_told
from messages.meaning.visit_counted import ago, in_their_weeks
from messages.meaning.visit_cues import (
    another_matter,
    cues_of,
    fallen,
    said_of_future,
    said_of_past,
    settled_on,
    to_come,
    unheld,
)
from messages.meaning.visit_days import Day, DayRole, placed, settled
from messages.meaning.visit_doubts import day_doubts, either, kept, other_house, words_doubts
from messages.meaning.visit_exchanged import exchanged, told_apart
from messages.meaning.visit_moved import (
    before,
    in_order,
    with_hindered,
    with_meant,
    with_newer,
    with_older,
    with_swapped,
    with_week_before,
)
from messages.meaning.visit_narrowed import narrowest, without_others
from messages.meaning.visit_waiting import held_and_not, not_moved, until_further_notice
from messages.meaning.visit_written import clocked, gone_by, once, told_as_today, without_denied, without_leaving
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
    mentions = in_their_weeks(findings, once(findings, mentions or ago(findings, today), today), today)
    doubts: list[Evidence] = []
    denied: list[Evidence] = []
    timeless = False
    postponed = cues_of(findings, "postponed", doubts)
    held, planned = (cues_of(findings, rule, denied) for rule in ("held", "planned"))
    held += cues_of(findings, "today", denied)
    planned += [h for h in held if to_come(findings, h)]
    held = [h for h in held if h not in planned and not findings.inside(h, "visit.meant")]
    if held:
        planned = [h for h in planned if not findings.inside(h, "visit.meant")]  # "jeg havde egentlig aftalt den 26."
    if findings.has("visit.thought") and not postponed:
        planned += cues_of(findings, "anew", denied)  # "jeg havde tænkt den 16., men det bliver den 17. i stedet"
    else:
        postponed += cues_of(findings, "anew", doubts)
    if planned and not held and not postponed:
        denied = [d for d in denied if d.rule != "not yet"]  # "ikke endnu, men vi kommer den 6."
        doubts.clear()
    if unheld(findings, postponed, mentions, today):
        postponed = []  # "nej, det er ikke holdt. Datoen er den 16."
    if postponed:
        doubts.clear()  # "det blev ikke til noget, ny dag er ikke fundet endnu"
        denied.clear()
    if not (held or planned or postponed):
        held, planned = (cues_of(findings, rule, denied) for rule in ("met", "awaited"))
        timeless = bool(held or planned)
        doubts += harm_told(findings, [*held, *planned])
    doubts += denied + not_moved(findings, postponed)
    written = (clocked(findings, m) for m in mentions if m.span is not None)
    days = [placed(findings, m, held, planned, postponed) for m in written]
    days, traded = exchanged(findings, days, today)
    postponed += traded
    if held and not any(d.role is DayRole.VISIT for d in days):
        days += [replace(d, mention=clocked(findings, d.mention)) for d in told_as_today(findings, today)]
    if planned and not held and said_of_past(findings, planned, days, today):
        held, planned = planned, []
        timeless = True
    if held and not (planned or postponed) and said_of_future(findings, held, days, today):
        held, planned = [], held
        timeless = True
    if planned and not (held or postponed) and another_matter(findings, planned, days, today):
        held, planned = cues_of(findings, "met", denied), []
        timeless = True
    chosen = [h for h in held if settled_on(findings, h, days, today)]
    held, planned = [h for h in held if h not in chosen], planned + chosen
    outcome = _outcome(held, planned, postponed, days, today)
    fell = [] if postponed or held else fallen(findings, planned, days, today)
    if fell:
        outcome, postponed = "postponed", fell
        timeless = not planned
    if outcome == "held" and not planned:
        days = [gone_by(d, held, today) if d.role is DayRole.VISIT else d for d in days]
    if outcome == "held":
        days = [replace(d, mention=without_leaving(findings, d.mention)) for d in days]
    days = without_denied(findings, days, moved=outcome == "postponed")
    if outcome == "postponed":
        days = with_meant(findings, with_swapped(findings, days))
        days = with_newer(findings, with_older(days, [*planned, *postponed], today, held=held), today)
        days = with_week_before(findings, with_hindered(findings, in_order(days, today), today), today)
    else:
        days = without_others(findings, with_meant(findings, days), [*held, *planned])
    old = narrowest(findings, [d for d in days if d.role is DayRole.OLD], [])
    visits = narrowest(findings, [d for d in days if d.role is DayRole.VISIT], [*held, *planned])
    visits = [settled(findings, d, old) for d in visits]
    alone = None
    if not days and outcome == "unclear":
        visits = [replace(d, mention=clocked(findings, d.mention)) for d in told_as_today(findings, today)]
    if outcome == "unclear" and not (held or planned or postponed or old):
        alone = read_alone(findings, visits, today)
    if alone is not None:
        outcome = alone.outcome
        doubts += alone.doubts
    if outcome == "planned" and visits and all(d.day > today for d in visits):
        doubts = [d for d in doubts if d.rule != "not yet"]  # "endnu ikke holdt. Dato: 31. maj"
    hits = {"held": held, "planned": planned, "postponed": postponed}.get(outcome, [])
    doubts += held_and_not(findings, held, postponed, outcome, [d for d in visits if d.day > today])
    doubts += told_apart(findings, days)
    if outcome == "held" and planned and not all(d.day <= today for d in visits):
        doubts.append(findings.evidence(planned[0], "held and planned"))
    doubts += day_doubts(findings, outcome, visits, today) or either(findings, [*visits, *old])
    if outcome == "postponed" and not visits and not until_further_notice(findings):
        doubts.append(findings.evidence(postponed[0], "not held, and no other day"))
    if outcome == "postponed" and len(old) > 1 and not visits:
        doubts.append(findings.evidence(postponed[0], "several days, and which is the new one?"))
    if outcome == "postponed" and any((last_day(d.mention) or d.day) - d.day > _WEEK for d in old):
        doubts.append(findings.evidence(postponed[0], "which day was put off?"))
    anew = outcome == "postponed" and any(d.day > today for d in visits)
    own = self_asked(findings)
    doubts += words_doubts(findings, outcome, bool(old and visits), role, anew=anew, asked=own)
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
        weak=timeless or rest.thin or (alone is not None and alone.weak),
        bare=alone is not None,
        proposals=own,
        asides=rest.remarks,
        allowed=frozenset(_ALLOWED | ({"put_off"} if outcome == "held" else set()) | _told_by(findings, outcome)),
    )


_WEEK = timedelta(days=7)
_WHY = words_of("da fordi idet eftersom for")
_ALLOWED = frozenset({"later", "limit", "third_party"})


def _told_by(findings: Findings, outcome: str) -> set[str]:
    """ "Den 13. går ikke alligevel", "det var meningen i dag": the concerns that are the putting off itself."""
    if outcome != "postponed":
        return set()
    own = ("visit.postponed", "visit.should")
    first = min(((h.sentence, h.first) for h in findings.of("visit.postponed", "visit.anew")), default=(0, 0))

    def part(hit: Hit) -> bool:
        """ "Den 24. er jeg alligevel på kursus, så vi rykker": why it was put off."""
        leads = findings.words(hit).lower() == "alligevel" and (hit.sentence, hit.first) < first
        why = hit.rule == "put_off" and findings.sentences[hit.sentence].clause_words(hit.clauses[0])[0] in _WHY
        return findings.inside(hit, *own) or why or (leads and hit.sentence == first[0])

    return {rule for rule in ("reversal", "maybe", "put_off") if all(part(h) for h in findings.of(rule))}


def _told(outcome: str, visits: list[Day], old: list[Day], today: date) -> list[DateMention]:
    """The visit's days as they are told, the old ones ruled out."""
    old = [d for d in old if d.single]  # a week in which it came to nothing is told of, and no day that was put off
    dates = [replace(d.mention, wanted=True, doubt=kept(outcome, d.mention, today)) for d in visits]
    return dates + [replace(before(d.mention, visits, today), wanted=False, doubt=None) for d in old]


def _met(days: list[Day]) -> list[DateMention]:
    return [replace(d.mention, wanted=True, of="meeting") for d in days if d.role is DayRole.MEETING]


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
