"""A concern told to the other authority: recognised so that it is never taken for anything else."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.reading import Context, Evidence, Kind, Role


def find_notification(findings: Findings, context: Context) -> Meant | None:
    """The notification, None where the words are none. Only the authorities' people send them."""
    if context.sender_role not in (Role.AT, Role.ST, Role.UNKNOWN, Role.COORDINATOR):
        return None
    strong = [h for h in findings.of("notification.strong") if not findings.inside(h, "courtesy.notification")]
    weak = [h for h in findings.of("notification") if not findings.inside(h, "courtesy.notification")]
    found = [h for h in findings.of("finding") if not findings.inside(h, "courtesy.notification")]
    if not strong and len({(h.sentence, h.first) for h in (*weak, *(found if weak else ()))}) < 2:
        return None
    hits = strong or weak
    return Meant(
        kind=Kind.NOTIFICATION,
        evidence=tuple(findings.evidence(h) for h in hits[:4]),
        doubts=(Evidence(text=findings.words(hits[0]), rule="every notification goes to a person"),),
        strength=0.9,
    )
