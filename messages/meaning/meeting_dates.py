"""An answer to offered meeting dates: which slots are taken, which days ruled out, which others proposed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.slots import Reference, find_references, first_day, last_day, slot_day
from messages.meaning.stances import Said, Stance, Stances
from messages.reading import DateMention, Evidence, Kind, Slot

_PAIRS = ("begge", "to", "both", "baada", "baegge")
_COUNTS = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "begge": 2, "both": 2, "baada": 2}


@dataclass
class _Answer:
    """What is gathered while the reply is read."""

    taken: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    named: dict[int, bool] = field(default_factory=dict)  # slot -> ruled out as a whole day (not as a slot)
    proposed: list[DateMention] = field(default_factory=list)
    excluded: list[DateMention] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    doubts: list[Evidence] = field(default_factory=list)
    proposals: set[int] = field(default_factory=set)
    asked: set[int] = field(default_factory=set)
    implied: set[int] = field(default_factory=set)  # ruled out only by what happens then
    bare: bool = False
    offers: bool = False  # put as a question or in so many words: a proposal


def read_meeting_dates(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...], *, today: date
) -> Meant:
    """Read a reply to an offer of slots. `today` is the day the mail was written: nothing before it can be meant."""
    asides = {h.sentence for h in findings.of("meeting.aside")}
    references = tuple(
        r for r in find_references(findings, mentions, offered) if not (r.by == "hour" and r.sentence in asides)
    )
    stances = Stances(findings)
    answer = _Answer()
    for reference in references:
        _weigh(findings, stances, reference, references, answer, offered)
    _weigh_groups(findings, stances, references, answer, offered)
    if not references and not answer.taken and not answer.refused:
        _weigh_bare(findings, stances, answer, offered)
    else:
        _weigh_loose_ends(findings, stances, references, answer)
    return _concluded(findings, answer, offered, today)


def _weigh(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: _Answer,
    offered: tuple[Slot, ...],
) -> None:
    words = " ".join(findings.text[reference.start : reference.end].split())
    said = stances.of_reference(reference, references)
    sentence = findings.sentences[reference.sentence]
    propose = any(h.sentence == reference.sentence for h in findings.of("meeting.propose"))
    stance = said.stance
    mention = reference.mention
    if mention is not None and mention.doubt:
        answer.doubts.append(Evidence(text=mention.text or words, rule=mention.doubt))
    if (sentence.question and stance is not Stance.NO) or (stance is Stance.UNSAID and propose):
        stance = Stance.ASKED
    elif stance is Stance.UNSAID and _overtaken(reference, references, stances):
        stance = Stance.IMPLIED_NO
    elif stance is Stance.UNSAID and _alone(findings, references):
        stance, answer.bare = Stance.YES, True
        if len({r.slots for r in references}) > 1:
            answer.doubts.append(Evidence(text=words, rule="several days and nothing said of them"))
    rule = {
        Stance.YES: "suits",
        Stance.NO: "does not suit",
        Stance.IMPLIED_NO: "ruled out by what happens then",
        Stance.ASKED: "proposed",
        Stance.UNSAID: "nothing said of it",
        Stance.MIXED: "said both ways",
    }[stance]
    cue = f"{findings.words(said.hit)} · " if said.hit else ""
    answer.evidence.append(Evidence(text=" ".join(f"{cue}{words}".split()), rule=rule))
    if stance in (Stance.UNSAID, Stance.MIXED):
        answer.doubts.append(Evidence(text=words, rule=rule))
        return
    if stance in (Stance.NO, Stance.IMPLIED_NO):
        if stance is Stance.IMPLIED_NO:
            answer.implied |= set(reference.slots)
        _refuse(reference, answer)
        return
    if reference.slots and reference.by != "range":
        _take(findings, reference, stance, answer, offered, words)
        return
    if stance is Stance.ASKED:
        answer.proposals.add(reference.sentence)
        answer.offers = True
    _propose(reference, mention, answer, words)


def _overtaken(reference: Reference, references: tuple[Reference, ...], stances: Stances) -> bool:
    """ "Revisoren kommer den 13., så lad os tage den 15.": the day gives way to another that is taken."""
    return any(
        r.sentence == reference.sentence
        and r.clause > reference.clause
        and not set(r.slots) & set(reference.slots)
        and stances.opens_with(r.sentence, r.clause, ("saa", "derfor", "men"))
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def _propose(reference: Reference, mention: DateMention | None, answer: _Answer, words: str) -> None:
    if reference.slots:
        answer.doubts.append(Evidence(text=words, rule="a stretch of days with offered slots in it"))
    if reference.doubt:
        answer.doubts.append(Evidence(text=words, rule=reference.doubt))
    if mention is not None:
        first, last = first_day(mention), last_day(mention)
        if first and last and (last - first).days > 7:
            answer.doubts.append(Evidence(text=words, rule="too long a stretch of days"))
        answer.proposed.append(replace(mention, wanted=True))
    elif not reference.doubt:
        answer.doubts.append(Evidence(text=words, rule="an hour without a day"))


def _take(
    findings: Findings, reference: Reference, stance: Stance, answer: _Answer, offered: tuple[Slot, ...], words: str
) -> None:
    if stance is Stance.ASKED:
        if not _settles(findings, reference):
            answer.doubts.append(Evidence(text=words, rule="an offered time, proposed or asked for"))
        answer.proposals.add(reference.sentence)
    if len(reference.slots) > 1:
        every = any(
            h.sentence == reference.sentence and h.clauses[0] <= reference.clause <= h.clauses[1]
            for h in findings.of("meeting.all")
        )
        if not every:
            days = {slot_day(offered[i]) for i in reference.slots}
            rule = "several slots that day" if len(days) == 1 else "several days it could be"
            answer.doubts.append(Evidence(text=words, rule=rule))
    if reference.by == "part" and len({slot_day(s) for s in offered}) > 1:
        answer.doubts.append(Evidence(text=words, rule="a half of the day, but of which day?"))
    if reference.doubt:
        answer.doubts.append(Evidence(text=words, rule=reference.doubt))
    answer.taken |= set(reference.slots)


def _settles(findings: Findings, reference: Reference) -> bool:
    """ "Skal vi sige onsdag?" takes the day."""
    words = " ".join(findings.sentences[reference.sentence].words)
    return any(
        x in words for x in ("skal vi sige", "skal vi ikke sige", "lad os sige", "skal vi tage", "skal vi lande")
    )


def _refuse(reference: Reference, answer: _Answer) -> None:
    answer.refused |= set(reference.slots)
    mention = reference.mention
    if mention is not None and reference.by in ("range",):
        answer.excluded.append(replace(mention, wanted=False))
        if len(_days(mention)) > 14:
            answer.doubts.append(Evidence(text=mention.text or "", rule="too long a stretch of days"))
    elif reference.slots:
        for index in reference.slots:
            answer.named[index] = reference.by in ("date", "weekday") and (mention is None or mention.all_day)
    elif mention is not None:
        answer.excluded.append(replace(mention, wanted=False))


def _alone(findings: Findings, references: tuple[Reference, ...]) -> bool:
    """Whether the reply is little more than the days it names."""
    dated = {r.sentence for r in references}
    for number, sentence in enumerate(findings.sentences):
        small = any(h.sentence == number for h in findings.of("greeting", "small.talk"))
        if number in dated:
            words = sum(1 for s, _ in sentence.spans if not any(r.start <= s < r.end for r in references))
            if words > 6:
                return False
        elif not small and len(sentence.words) > 3:
            return False
    return True


def _weigh_groups(
    findings: Findings,
    stances: Stances,
    references: tuple[Reference, ...],
    answer: _Answer,
    offered: tuple[Slot, ...],
) -> None:
    """ "Alle tre", "begge dage", "ingen af dem", "de andre"."""
    everything = set(range(len(offered)))
    if not offered:
        return
    for hit in findings.of("meeting.none"):
        if not _dated(hit.sentence, hit.clauses, references):
            answer.refused |= everything - answer.taken
            answer.named.update({i: True for i in everything - answer.taken if i not in answer.named})
            answer.evidence.append(findings.evidence(hit, "none of them"))
    for hit in findings.of("meeting.all"):
        if _dated(hit.sentence, hit.clauses, references) or findings.inside(hit, "meeting.none", "meeting.rest"):
            continue
        sentence = findings.sentences[hit.sentence]
        said = _of_group(stances, hit.sentence, hit.clauses)
        if said.stance not in (Stance.YES, Stance.NO, Stance.IMPLIED_NO) or sentence.question:
            if not _everyone(findings, hit.sentence):
                answer.doubts.append(findings.evidence(hit, "all of them, but what?"))
            continue
        count = next((_COUNTS[w] for w in sentence.words[hit.first : hit.last] if w in _COUNTS), None)
        if count is not None and count != len(offered):
            answer.doubts.append(findings.evidence(hit, "another number than offered"))
        if said.stance is Stance.YES:
            answer.taken |= everything - answer.refused
            answer.evidence.append(findings.evidence(hit, "all of them suit"))
        else:
            if said.stance is Stance.IMPLIED_NO:
                answer.implied |= everything - answer.taken
            answer.refused |= everything - answer.taken
            answer.named.update({i: True for i in everything - answer.taken if i not in answer.named})
            answer.evidence.append(findings.evidence(hit, "none of them suits"))
    for hit in findings.of("meeting.rest"):
        if _dated(hit.sentence, hit.clauses, references):
            continue
        said = _of_group(stances, hit.sentence, hit.clauses)
        rest = everything - answer.taken - answer.refused
        if said.stance is Stance.YES and answer.refused:
            answer.taken |= rest
        elif said.stance in (Stance.NO, Stance.IMPLIED_NO) and (answer.taken or answer.proposed):
            answer.refused |= rest
        elif said.stance not in (Stance.UNSAID,):
            answer.doubts.append(findings.evidence(hit, "the others, but which?"))


def _of_group(stances: Stances, sentence: int, clauses: tuple[int, int]) -> Said:
    for clause in range(clauses[0], clauses[1] + 1):
        cues = stances.in_clause(sentence, clause)
        plain = [c for c in cues if not _excepts(c.hit.named, stances, sentence)]
        if cues and not plain:
            return Said(stance=Stance.YES, hit=cues[0].hit)  # "alle undtagen torsdag"
        cues = plain
        found = {c.stance for c in cues}
        if len(found) == 1:
            return Said(stance=cues[0].stance, hit=cues[0].hit)
        if found == {Stance.NO, Stance.IMPLIED_NO}:
            return Said(stance=Stance.NO)
        if found:
            return Said(stance=Stance.MIXED)
    if sum(stances.length(sentence, c) for c in range(clauses[0], clauses[1] + 1)) > 4:
        return Said(stance=Stance.UNSAID)
    for clause in (clauses[1] + 1, clauses[0] - 1):
        said = stances.of_clause(sentence, clause)
        if said.hit is not None and _excepts(said.hit.named, stances, sentence):
            return Said(stance=Stance.YES, hit=said.hit)
        if said.stance is not Stance.UNSAID:
            return said
    return Said(stance=Stance.UNSAID)


def _excepts(named: tuple[int, ...], stances: Stances, sentence: int) -> bool:
    words = stances.words(sentence)
    return words[named[0]] in ("undtagen", "bortset", "undtaget", "minus", "except", "paanaer") or (
        words[named[0]] == "paa" and len(named) > 1 and words[named[1]] == "naer"
    )


def _everyone(findings: Findings, sentence: int) -> bool:
    return any(w in ("os", "vi", "jer", "her", "hilsen") for w in findings.sentences[sentence].words)


def _dated(sentence: int, clauses: tuple[int, int], references: tuple[Reference, ...]) -> bool:
    return any(r.sentence == sentence and clauses[0] <= r.clause <= clauses[1] for r in references)


def _weigh_bare(findings: Findings, stances: Stances, answer: _Answer, offered: tuple[Slot, ...]) -> None:
    """A reply that names no time: "det passer fint", "det går desværre ikke"."""
    said = [c for c in stances.everywhere() if not findings.sentences[c.hit.sentence].question]
    yes = [c for c in said if c.stance is Stance.YES]
    no = [c for c in said if c.stance is Stance.NO]
    mixed = [c for c in said if c.stance is Stance.MIXED]
    if mixed or (yes and no):
        if (
            no
            and not mixed
            and all(y.hit.first < n.hit.first or y.hit.sentence < n.hit.sentence for y in yes for n in no)
        ):
            answer.doubts.append(findings.evidence(no[0].hit, "yes and no"))
        else:
            answer.doubts += [findings.evidence(c.hit, "yes and no") for c in (*mixed, *yes[:1], *no[:1])]
        return
    if yes:
        answer.evidence.append(findings.evidence(yes[0].hit, "suits"))
        if len(offered) == 1:
            answer.taken.add(0)
        else:
            answer.doubts.append(findings.evidence(yes[0].hit, "a yes, but to which slot?"))
    elif no and offered and not findings.has("meeting.decline"):
        answer.doubts.append(findings.evidence(no[0].hit, "a no, but to what?"))
    elif no and offered:
        answer.evidence.append(findings.evidence(no[0].hit, "does not suit"))
        answer.refused |= set(range(len(offered)))
        answer.named.update(dict.fromkeys(range(len(offered)), True))


def _weigh_loose_ends(findings: Findings, stances: Stances, references: tuple[Reference, ...], answer: _Answer) -> None:
    """A no that speaks of no day beside a day that is taken ("… men lederen kan ikke være med")."""
    if not answer.taken:
        return
    answer.doubts += _buts(findings, references)
    for cue in stances.everywhere():
        clauses = cue.hit.clauses
        if cue.stance is not Stance.NO or _dated(cue.hit.sentence, clauses, references):
            continue
        if findings.inside(cue.hit, "meeting.rest", "meeting.none", "meeting.all"):
            continue
        near = [r for r in references if r.sentence == cue.hit.sentence]
        carried = any(stances.of_reference(r, references).hit is cue.hit for r in near)
        group = any(h.sentence == cue.hit.sentence for h in findings.of("meeting.rest", "meeting.none"))
        if not carried and not group:
            answer.doubts.append(findings.evidence(cue.hit, "a no beside a yes"))


def _buts(findings: Findings, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "Den 21. er ok, men vi har kun en time": what stands behind a "men" and speaks of no day."""
    out = []
    for number in {r.sentence for r in references}:
        sentence = findings.sentences[number]
        first = min(r.clause for r in references if r.sentence == number)
        for clause in range(first + 1, sentence.clauses):
            words = sentence.clause_words(clause)
            if words[0] not in ("men", "dog", "but") or any(
                (r.sentence, r.clause) == (number, clause) for r in references
            ):
                continue
            behind = [r for r in references if r.sentence == number and r.clause > clause]
            if not behind and not _grouped(findings, number, clause):
                out.append(Evidence(text=" ".join(words), rule="a but behind the yes"))
    return out


def _grouped(findings: Findings, number: int, clause: int) -> bool:
    """ "… men de andre går ikke": speaks of the slots after all."""
    return any(
        h.sentence == number and h.clauses[0] <= clause <= h.clauses[1]
        for h in findings.of("meeting.rest", "meeting.all", "meeting.none")
    )


def _concluded(findings: Findings, answer: _Answer, offered: tuple[Slot, ...], today: date) -> Meant:
    for both in answer.taken & answer.refused:
        answer.doubts.append(Evidence(text=offered[both].start.isoformat(), rule="a slot both taken and refused"))
    proposed = _less(answer.proposed, answer.excluded)
    for mention in (*proposed, *(m for m in answer.proposed if m.start is None)):
        day = last_day(mention)
        if day is not None and day < today:
            answer.doubts.append(Evidence(text=mention.text or str(day), rule="a past day where a future one is meant"))
    taken = [
        DateMention(start=offered[i].start, end=offered[i].end, all_day=False, wanted=True)
        for i in sorted(answer.taken)
    ]
    refused = []
    for index in sorted(answer.refused - answer.taken):
        if answer.named.get(index, False):
            refused.append(DateMention(start=slot_day(offered[index]), all_day=True, wanted=False))
        elif index in answer.named:
            refused.append(DateMention(start=offered[index].start, end=offered[index].end, all_day=False, wanted=False))
    dates = _unique([*taken, *proposed, *refused, *answer.excluded])
    outcome, strength = "unclear", 0.4
    if taken:
        outcome, strength = "accept", 0.96
        if proposed:
            answer.doubts.append(Evidence(text=str(first_day(proposed[0])), rule="a slot taken and another proposed"))
    elif proposed:
        outcome, strength = "counter", 0.94
        if not (
            answer.offers
            or answer.refused
            or answer.excluded
            or findings.has("meeting.propose", "meeting.cannot", "meeting.only")
        ):
            answer.doubts.append(Evidence(text=str(first_day(proposed[0])), rule="a day that was not offered"))
    elif answer.refused and answer.refused >= set(range(len(offered))):
        outcome, strength = "decline", 0.93
        if answer.implied and not findings.has("meeting.decline", "sorry"):
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
        proposals=frozenset(answer.proposals),
        allowed=frozenset({"limit", "later"}),
    )


def _less(wanted: list[DateMention], unwanted: list[DateMention]) -> list[DateMention]:
    """Stretches of days with the days ruled out in them taken out: "uge 50, dog ikke onsdag"."""
    out: list[DateMention] = []
    gone = {d for m in unwanted for d in _days(m)}
    for mention in wanted:
        first, last = first_day(mention), last_day(mention)
        if first is None or last is None or first == last or not gone:
            out.append(mention)
            continue
        runs: list[list[date]] = []
        for day in _days(mention):
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


def _days(mention: DateMention) -> list[date]:
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
