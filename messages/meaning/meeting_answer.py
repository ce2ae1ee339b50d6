"""What an answer to offered dates adds up to: taken, refused and proposed times become an outcome with its dates."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from messages.dates.days_off import is_day_off
from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.references import Reference, first_day, last_day, slot_day
from messages.meaning.stance_cues import Stance
from messages.reading import DateMention, Evidence, Kind, Slot


@dataclass
class Answer:
    """What is gathered while the reply is read."""

    taken: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    broadly: set[int] = field(default_factory=set)  # in a month that does not suit; a day in it that is taken stands
    named: dict[int, bool] = field(default_factory=dict)  # slot -> ruled out as a whole day (not as a slot)
    proposed: list[DateMention] = field(default_factory=list)
    excluded: list[DateMention] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    doubts: list[Evidence] = field(default_factory=list)
    proposals: set[int] = field(default_factory=set)
    asked: set[int] = field(default_factory=set)
    implied: set[int] = field(default_factory=set)  # ruled out only by what happens then
    hours: list[Evidence] = field(default_factory=list)  # hours that no offered slot has
    everything: frozenset[int] = frozenset()
    hindered: set[int] = field(default_factory=set)  # ruled out, and something named that hinders
    bare: bool = False
    stances: dict[int, Stance] = field(default_factory=dict)  # by where the reference begins
    hindrance: bool = False  # something that hinders is told before the days proposed
    weak: bool = False  # rests on words that only lean one way
    unsaid: list[tuple[Reference, Evidence]] = field(default_factory=list)  # of which nothing is said, and the doubt
    shifted: list[tuple[Reference, Evidence]] = field(default_factory=list)  # another hour on an offered day
    reasons: list[tuple[Reference, Evidence | None]] = field(default_factory=list)  # days that tell why, their doubts
    asides: list[tuple[Reference, Evidence | None]] = field(default_factory=list)  # leaning words rule them out
    bounded: bool = False  # a time was ruled out, though perhaps none that was offered
    offers: bool = False  # put as a question or in so many words: a proposal


def conclude(findings: Findings, answer: Answer, offered: tuple[Slot, ...], today: date) -> Meant:
    for both in answer.taken & answer.refused:
        answer.doubts.append(Evidence(text=offered[both].start.isoformat(), rule="a slot both taken and refused"))
    answer.doubts += _in_a_refused_week(findings, answer, offered)
    if answer.proposed and any(
        _week_of(m, {slot_day(s) for s in offered}, offered, whole=True) for m in answer.excluded
    ):
        answer.named = {i: answer.named.get(i, True) for i in answer.refused}
    told = {slot_day(offered[i]) for i in answer.refused if i in answer.named}
    answer.excluded = [m for m in answer.excluded if not _week_of(m, told, offered)]
    answer.excluded = [m for m in answer.excluded if (day := last_day(m)) is None or day >= today]
    # "dog ikke onsdag, hvor det er grundlovsdag": one day, named twice
    gone = {first_day(m) for m in answer.excluded if len(days_of(m)) == 1}
    kept = [m for m in answer.proposed if len(days_of(m)) != 1 or first_day(m) not in gone]
    proposed = _less(_narrowest(kept), answer.excluded)
    for mention in (*proposed, *(m for m in answer.proposed if m.start is None)):
        day = last_day(mention)
        if day is not None and day < today:
            answer.doubts.append(Evidence(text=mention.text or str(day), rule="a past day where a future one is meant"))
        if day is not None and day == first_day(mention) and (is_day_off(day) or day.weekday() >= _SATURDAY):
            answer.doubts.append(Evidence(text=mention.text or str(day), rule="a public holiday"))
    days = {slot_day(offered[i]) for i in answer.taken}
    answer.doubts += [
        Evidence(text=m.text or str(m.start), rule="an hour of the day that is taken")
        for m in answer.excluded
        if not m.all_day and first_day(m) in days
    ]
    taken = [
        DateMention(start=offered[i].start, end=offered[i].end, all_day=False, wanted=True)
        for i in sorted(answer.taken)
    ]
    refused = []
    elsewhen = {first_day(m) for m in proposed if not m.all_day}  # "den 9., dog først kl. 13": not the whole day
    for index in sorted(answer.refused - answer.taken):
        if slot_day(offered[index]) in elsewhen and answer.named.get(index):
            continue
        if answer.named.get(index, False):
            refused.append(DateMention(start=slot_day(offered[index]), all_day=True, wanted=False))
        elif index in answer.named:
            refused.append(DateMention(start=offered[index].start, end=offered[index].end, all_day=False, wanted=False))
    dates = _unique([*taken, *proposed, *refused, *answer.excluded])
    outcome, strength = "unclear", 0.4
    if taken:
        outcome, strength = "accept", 0.96
        answer.doubts += answer.hours
        proposed = [m for m in proposed if not _around(m, days)]
        dates = _unique([*taken, *proposed, *refused, *answer.excluded])
        if proposed:
            answer.doubts.append(Evidence(text=str(first_day(proposed[0])), rule="a slot taken and another proposed"))
    elif proposed:
        outcome, strength = "counter", 0.94
        if not (
            answer.offers
            or answer.refused
            or answer.excluded
            or answer.hindrance
            or findings.has("meeting.propose", "meeting.cannot", "meeting.only")
        ):
            answer.doubts.append(Evidence(text=str(first_day(proposed[0])), rule="a day that was not offered"))
    elif answer.refused and answer.refused >= set(range(len(offered))):
        outcome, strength = "decline", 0.93
        ruled_out = [
            *answer.excluded,
            *(r.mention for r, _ in (*answer.reasons, *answer.asides) if r.mention is not None),
        ]
        answer.doubts += [
            Evidence(text=m.text or str(m.start), rule="an hour that was not offered")
            for m in ruled_out
            if not m.all_day and first_day(m) not in {slot_day(s) for s in offered}
        ]
        if (
            answer.implied - answer.hindered
            and not findings.has("meeting.decline", "meeting.none", "sorry")
            and _at_home(findings)
        ):
            answer.doubts.append(Evidence(text=" ".join(findings.text.split())[:60], rule="a no only by implication"))
    elif answer.refused or answer.excluded:
        answer.doubts.append(Evidence(text="", rule="not all of the slots are answered"))
    elif not answer.doubts:
        answer.doubts.append(Evidence(text=" ".join(findings.text.split())[:60], rule="no answer found"))
    if answer.bare:
        strength -= 0.06
    if answer.doubts and outcome == "accept" and len(taken) > 1:
        outcome = "unclear"
    return Meant(
        kind=Kind.MEETING_DATES,
        outcome=outcome,
        dates=dates,
        evidence=tuple(answer.evidence),
        doubts=tuple(answer.doubts),
        strength=strength,
        weak=answer.weak or bool(answer.implied),
        proposals=frozenset(answer.proposals),
        allowed=frozenset({"limit", "later"}),
    )


def _in_a_refused_week(findings: Findings, answer: Answer, offered: tuple[Slot, ...]) -> list[Evidence]:
    """ "Jeg kan den 5. og den 8., men ikke i uge 15", where the 8th lies in week 15."""
    if any(not _BUT_FOR.isdisjoint(sentence.words) for sentence in findings.sentences):
        return []
    weeks = {slot_day(offered[i]).isocalendar()[:2] for i in answer.taken}
    return [
        Evidence(text=m.text or "", rule="a slot both taken and refused")
        for m in answer.excluded
        if "uge" in (m.text or "").casefold() and (day := first_day(m)) and day.isocalendar()[:2] in weeks
    ]


_BUT_FOR = frozenset({"undtagen", "bortset", "paanaer", "naer", "kun", "ellers", "foerst", "resten", "oevrige"})


def _week_of(mention: DateMention, told: set[date], offered: tuple[Slot, ...], *, whole: bool = False) -> bool:
    """ "I uge 18 er jeg på barsel, så 30/4 og 3/5 duer ikke": the week of days that are told one by one.

    `whole`: all that was offered lies in it ("Uge 18 er umulig. Hvad med den 8.?"), and is what is ruled out.
    """
    day = first_day(mention)
    if day is None or "uge" not in (mention.text or "").casefold():
        return False
    days = {slot_day(s) for s in offered if slot_day(s).isocalendar()[:2] == day.isocalendar()[:2]}
    return bool(days) and days <= told and (not whole or days == {slot_day(s) for s in offered})


def _around(mention: DateMention, days: set[date]) -> bool:
    """ "Tirsdagen i maj", "i ugen med sankthans går onsdag": a stretch that only tells where the day lies."""
    first, last = first_day(mention), last_day(mention)
    return (
        first is not None and last is not None and first < last and bool(days) and all(first <= d <= last for d in days)
    )


def _at_home(findings: Findings) -> bool:
    """Whether anything says that somebody is there: "den 15. er vi på kontoret"."""
    return any(not _HOME.isdisjoint(s.words) for s in findings.sentences)


_SATURDAY = 5
_HOME = frozenset(
    {"huset", "kontoret", "hjemme", "stedet", "her", "adressen", "matriklen", "hos", "med", "klar", "klare"}
)


def _less(wanted: list[DateMention], unwanted: list[DateMention]) -> list[DateMention]:
    """Stretches of days with the days ruled out in them taken out: "uge 50, dog ikke onsdag"."""
    out: list[DateMention] = []
    gone = {d for m in unwanted for d in days_of(m)}
    for mention in wanted:
        first, last = first_day(mention), last_day(mention)
        if first is None or last is None or first == last or not gone:
            out.append(mention)
            continue
        runs: list[list[date]] = []
        for day in days_of(mention):
            if day in gone:
                continue
            if runs and runs[-1][-1] == day - timedelta(days=1):
                runs[-1].append(day)
            else:
                runs.append([day])
        out += [
            replace(mention, start=run[0], end=run[-1] if len(run) > 1 else None, all_day=True)
            for run in runs
            if any(d.weekday() < 5 for d in run)
        ]
    return out


def _narrowest(wanted: list[DateMention]) -> list[DateMention]:
    """ "I uge 21 kan jeg onsdag og torsdag": the week only says where the days lie."""

    def holds(wide: DateMention, day: DateMention) -> bool:
        inside = first_day(day)
        return day is not wide and len(days_of(day)) < len(days_of(wide)) and inside in days_of(wide)

    return [w for w in wanted if not any(holds(w, d) for d in wanted)]


def days_of(mention: DateMention) -> list[date]:
    first, last = first_day(mention), last_day(mention)
    if first is None or last is None or not mention.all_day or (last - first).days > 62:
        return []
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _unique(mentions: list[DateMention]) -> tuple[DateMention, ...]:
    seen: set[tuple[date | datetime | None, date | datetime | None, bool]] = set()
    out = []
    for mention in mentions:
        key = (mention.start, mention.end, mention.wanted)
        if key not in seen:
            seen.add(key)
            out.append(mention)
    return tuple(out)
