"""An answer to the draft agenda: points of one's own, or that it is fine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from messages.meaning.agenda_doubts import another_agenda, doubts_of_approval, doubts_of_points, given_up, timed
from messages.meaning.agenda_points import listed, told
from messages.meaning.asides import answers_nothing
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, slot_day
from messages.meaning.substance import is_harmless
from messages.reading import DateMention, Evidence, Kind, Slot

_HEAD = 12  # characters: "vi vil gerne have [byttet om på 2 og 4]" is a change, not a point


def read_agenda(
    findings: Findings,
    mentions: tuple[DateMention, ...],
    meeting: Slot | None = None,
    *,
    today: date,
    institution: str | None = None,
) -> Meant:
    """Read remarks on a draft agenda; `today` is the day the mail was written, `institution` the case's.

    Points stand without their bullets.
    """
    found = listed(findings)
    adds = [
        h
        for h in findings.of("agenda.add")
        if findings.negation(h) is Negation.NONE
        and not findings.inside(h, "harmless", "small.talk", "courtesy.")
        and not given_up(findings, h)
    ]
    if not found.points:
        found = told(findings, adds)
    points, spans, proposals = found.points, found.spans, found.proposals
    approved = [h for h in findings.of("agenda.approved") if _holds(findings, h)]
    denied = [
        h
        for h in findings.of("agenda.approved")
        if findings.negation(h) is not Negation.NONE and not findings.inside(h, "agenda.approved", "agenda.add")
    ]
    proposals |= {h.sentence for h in approved if _lets_go(findings, h)}
    inside = _Within(spans)
    opening = _Within([] if any(s.bullet for s in findings.sentences) else [(a, a + _HEAD) for a, _ in spans])
    doubts = [
        findings.evidence(h, "a change to the draft or the meeting")
        for h in findings.of("agenda.change", "cancel.postponed", "cancel.cancelled")
        if (not inside(h.start) or opening(h.start)) and not _covered(findings, h)
    ]
    doubts += [
        Evidence(text=m.text or str(m.start), rule="a day in a remark on the agenda")
        for m in mentions
        if (m.span is None or not inside(m.span[0]))
        and not (meeting and first_day(m) == slot_day(meeting))
        and not _in_passing(findings, m, today)
        and not ((day := first_day(m)) and day <= today)
    ]
    doubts += timed(findings, spans) + another_agenda(findings, institution)
    if points:
        outcome, evidence = "points", tuple(Evidence(text=p, rule="a point") for p in points)
        doubts += doubts_of_points(findings, spans, points)
    elif approved:
        outcome, evidence = "approved", tuple(findings.evidence(h) for h in approved)
        doubts += [findings.evidence(h, "approved, and not") for h in denied] + doubts_of_approval(findings)
        doubts += [
            findings.evidence(h, "a point, but which?")
            for h in adds
            if not any(h.sentence == a.sentence and set(h.named) & set(a.named) for a in approved)
            and findings.sentences[h.sentence].words[h.first] not in ("ingen", "ikke")
            and not any(a.sentence == h.sentence for a in approved)
        ]
    else:
        outcome, evidence = "unclear", ()
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    return Meant(
        kind=Kind.AGENDA,
        outcome=outcome,
        points=points,
        evidence=evidence,
        doubts=tuple(doubts),
        strength={"points": 0.93, "approved": 0.95}.get(outcome, 0.4),
        proposals=proposals,
        content=spans + tuple((h.start, h.end) for h in adds if h.sentence in proposals),
    )


def _in_passing(findings: Findings, mention: DateMention, today: date) -> bool:
    """ "Jeg svarer på jeres mail fra i fredags", "vi talte om den i tirsdags"."""
    if mention.span is None:
        return False
    number = max((n for n, s in enumerate(findings.sentences) if s.begin <= mention.span[0]), default=0)
    if not is_harmless(findings, number):
        return False
    if any(h.sentence == number for h in findings.of("harmless")):
        return True
    day = first_day(mention)
    return day is not None and day < today and answers_nothing(findings.sentences[number].words)


def _covered(findings: Findings, hit: Hit) -> bool:
    """ "Til rette vedkommende", "ingen har ønsker om ændringer": part of a longer cue that is no change."""
    named = set(hit.named)
    return any(
        h.rule in ("agenda.approved", "harmless") and named < set(h.named) for h in findings.in_sentence(hit.sentence)
    )


def _lets_go(findings: Findings, hit: Hit) -> bool:
    """ "Den kan I sende ud": ordered like a question, and none."""
    words = findings.sentences[hit.sentence].words[hit.first : hit.last]
    return words[0] not in _MAY and not _MAY.isdisjoint(words)


_MAY = frozenset({"kan", "maa"})


class _Within:
    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = spans

    def __call__(self, position: int) -> bool:
        return any(a <= position < b for a, b in self._spans)


def _holds(findings: Findings, hit: Hit) -> bool:
    sentence = findings.sentences[hit.sentence]
    return findings.negation(hit) is Negation.NONE and not sentence.question and not sentence.bullet
