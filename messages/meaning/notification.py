"""A concern told to the other authority: recognised so that it is never taken for anything else."""

from __future__ import annotations

import re

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.text import words_of
from messages.reading import Context, Evidence, Kind, Role

_SUBJECT = re.compile(
    r"\s*(?:gensidig )?(?:underretning|bekymringshenvendelse|bekymring (?:om|for|vedr))\b", re.IGNORECASE
)


def find_notification(findings: Findings, context: Context, subject: str = "") -> Meant | None:
    """The notification, None where words and subject are none. Only the authorities' people send them."""
    if context.sender_role not in (Role.AT, Role.ST, Role.UNKNOWN, Role.COORDINATOR):
        return None
    if _SUBJECT.match(subject) and context.sender_role in (Role.AT, Role.ST):
        return _told(Evidence(text=subject.strip(), rule="notification.strong"))
    strong = [h for h in findings.of("notification.strong") if not findings.inside(h, "courtesy.notification")]
    weak = [h for h in findings.of("notification") if not findings.inside(h, "courtesy.notification")]
    found = [h for h in findings.of("finding") if not findings.inside(h, "courtesy.notification")]
    if context.expecting is Kind.AGENDA:
        weak, found = ([h for h in hits if not _as_point(findings, h)] for hits in (weak, found))
    if not strong and len({(h.sentence, h.first) for h in (*weak, *(found if weak else ()))}) < 2:
        return None
    hits = strong or weak
    return _told(*(findings.evidence(h) for h in hits[:4]))


def _as_point(findings: Findings, hit: Hit) -> bool:
    """ "Jeg savner et punkt om medicinhåndtering": the word is a point's, and nothing was seen."""
    wished = any(h.sentence == hit.sentence for h in findings.of("agenda.add", "agenda.approved"))
    return wished and _SEEN.isdisjoint(findings.sentences[hit.sentence].words)


_SEEN = words_of(
    "saa set bemaerkede bemaerket observerede observeret konstaterede konstateret overvaerede oplevede oplevet fandt "
    "fundet opdagede vidne opmaerksom opmaerksomme videregive videregiver bekymret bekymrede bekymring anmelde anmelder"
)


def _told(*evidence: Evidence) -> Meant:
    return Meant(
        kind=Kind.NOTIFICATION,
        evidence=evidence,
        doubts=(Evidence(text=evidence[0].text, rule="every notification goes to a person"),),
        strength=0.9,
    )
