"""Answers that are lists: which institutions are chosen, how a meeting is prepared and who comes."""

from __future__ import annotations

import re

from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.preparation_reading import read_preparation
from messages.reading import DateMention, Evidence, Kind

_NUMBER = re.compile(r"(?<![\d.,/:-])\d{1,3}(?![\d/:]|[.,]\d)")
_NAME = re.compile(r"(?<=[a-zæøå,:;] )[A-ZÆØÅ][a-zæøå]{2,}")


def read_selecting(findings: Findings) -> Meant:
    """The reply to a list of institutions. Which ones are meant is found against the list itself, by the handler."""
    evidence = [findings.evidence(h) for h in findings.of("selection.choice", "selection.all")]
    named = [m[0] for m in _NUMBER.finditer(findings.text)] + [m[0] for m in _NAME.finditer(findings.text)]
    listed = [s.text for s in findings.sentences if s.bullet]
    doubts = []
    if not named and not listed and not findings.has("selection.all"):
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no institution named"))
    return Meant(
        kind=Kind.SELECTION,
        evidence=(*evidence, *(Evidence(text=t, rule="named") for t in (*listed, *named)[:6])),
        doubts=tuple(doubts),
        strength=0.85,
        content=tuple((s.start, s.end) for s in findings.sentences if s.bullet),
    )


def read_preparing(findings: Findings, mentions: tuple[DateMention, ...]) -> Meant:
    """The reply on preparing a meeting: points, chair, contact, who takes part, a day to meet beforehand."""
    answer = read_preparation(findings.text)
    stances = Stances(findings)
    evidence = [Evidence(text=t, rule="point") for t in answer.points]
    evidence += [Evidence(text=t, rule="chair or contact") for t in (answer.chair, answer.contact) if t]
    evidence += [findings.evidence(h) for h in findings.of("preparation.answer")]
    doubts = [Evidence(text=m.text or "", rule=m.doubt) for m in mentions if m.doubt]
    if not evidence and not mentions:
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    if any(c.stance is Stance.MIXED for c in stances.everywhere()):
        doubts.append(Evidence(text="", rule="said both ways"))
    return Meant(
        kind=Kind.PREPARATION,
        dates=mentions,
        points=answer.points,
        evidence=tuple(evidence[:6]),
        doubts=tuple(doubts),
        strength=0.85,
        allowed=frozenset({"contact"}) if answer.contact or _tells_contact(findings) else frozenset(),
    )


def _tells_contact(findings: Findings) -> bool:
    """ "Palle Strandgaard er tilbuddets kontakt": what was asked, and no news."""
    return any("kontakt" in findings.words(h).lower() for h in findings.of("preparation.answer"))
