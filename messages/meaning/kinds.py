"""From a reply's words to the one kind it is read as: the question replied to first, then the others still open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from messages.meaning.agenda import read_agenda
from messages.meaning.cancellation import read_cancellation
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.lists import read_preparing, read_selecting
from messages.meaning.meant import Meant
from messages.meaning.meeting_dates import read_meeting_dates
from messages.meaning.notification import find_notification
from messages.meaning.participation import read_participation
from messages.meaning.questions import open_questions
from messages.meaning.text import words_of
from messages.meaning.visit import read_visit
from messages.reading import Context, DateMention, Evidence, Kind, Role

ASKED_OF: dict[Kind, frozenset[Role]] = {
    Kind.PARTICIPATION: frozenset({Role.INSTITUTION}),
    Kind.VISIT: frozenset({Role.AT, Role.ST}),
    Kind.MEETING_DATES: frozenset({Role.INSTITUTION, Role.AT, Role.ST}),
    Kind.AGENDA: frozenset({Role.INSTITUTION, Role.AT, Role.ST}),
    Kind.DOCUMENTATION: frozenset({Role.AT, Role.ST}),
    Kind.SURVEY: frozenset({Role.INSTITUTION}),
    Kind.SELECTION: frozenset({Role.ST, Role.AT}),
    Kind.PREPARATION: frozenset({Role.AT, Role.ST, Role.INSTITUTION}),
}
"""Who is ever asked a question of a kind; an answer from anybody else is put before a person."""

TEXT_KINDS = (Kind.PARTICIPATION, Kind.VISIT, Kind.MEETING_DATES, Kind.AGENDA, Kind.SELECTION, Kind.PREPARATION)


_ALWAYS = words_of(
    "condition limit later put_off maybe irony third_party own_behalf contact upheaval reversal courtesy question "
    "neutral greeting small harmless notification finding sorry cancel"
)
_OF_KIND = {
    Kind.PARTICIPATION: words_of("yes no answer reason hint"),
    Kind.VISIT: words_of("visit meeting"),
    Kind.MEETING_DATES: words_of("meeting"),
    Kind.AGENDA: words_of("agenda"),
    Kind.SELECTION: words_of("selection"),
    Kind.PREPARATION: words_of("preparation meeting"),
}


def groups_for(context: Context) -> frozenset[str]:
    """The groups of cues (first parts of their rules' names) that a reply in this context can be read by."""
    asked = [k for k in (context.expecting, *context.also_open) if k in _OF_KIND]
    kinds = [k for k in asked if k is not None] or list(_UNASKED[context.sender_role])
    return _ALWAYS.union(*(_OF_KIND[k] for k in kinds))


@dataclass(frozen=True, kw_only=True)
class Words:
    """A reply's words with all that is known of them: what the readers of kinds get."""

    findings: Findings
    mentions: tuple[DateMention, ...]
    today: date
    context: Context
    subject: str = ""
    quoted: str = ""


def read_kinds(words: Words) -> Meant:
    """What the words mean. Where they answer nothing that was asked: a question, or something else."""
    told = find_notification(words.findings, words.context, words.subject)
    if told is not None:
        return told
    context = words.context
    asked = [k for k in (context.expecting, *context.also_open) if k in TEXT_KINDS]
    readings = [_read(kind, words) for kind in dict.fromkeys(k for k in asked if k is not None)]
    moved = None if context.expecting is Kind.VISIT else read_cancellation(words.findings, words.mentions, context)
    questions = open_questions(words.findings)
    for meant in sorted(readings, key=lambda m: m.bare):
        if meant.clear and not (moved is not None and meant.kind is Kind.AGENDA and not meant.points):
            return meant
        if meant.kind in _LISTS and not meant.doubts and moved is None and not _only_asks(words.findings, questions):
            return meant
    if moved is not None:
        return moved
    leaning = any(_leans(m, words) for m in readings)
    if questions and not leaning:
        return _question(words.findings, questions)
    if readings:
        return readings[0]
    # To twelve questions "ja" says nothing that was not asked.
    unasked = None if context.expecting is Kind.SURVEY else _unasked(words)
    if unasked is not None:
        return unasked
    if questions:
        return _question(words.findings, questions)
    return Meant(
        kind=context.expecting or Kind.OTHER,
        outcome="unclear" if context.expecting is Kind.SURVEY else None,
        doubts=(Evidence(text=" ".join(words.findings.text.split())[:80], rule="answers nothing that was asked"),),
        strength=0.5,
    )


def _read(kind: Kind, words: Words) -> Meant:
    findings, mentions, context = words.findings, words.mentions, words.context
    match kind:
        case Kind.PARTICIPATION:
            return read_participation(findings, mentions, today=words.today, institution=context.institution)
        case Kind.VISIT:
            return read_visit(
                findings, mentions, today=words.today, institution=context.institution, role=context.sender_role
            )
        case Kind.MEETING_DATES:
            return read_meeting_dates(findings, mentions, context.offered, today=words.today)
        case Kind.AGENDA:
            return read_agenda(
                findings,
                mentions,
                context.meeting,
                today=words.today,
                institution=context.institution,
                quoted=words.quoted,
            )
        case Kind.SELECTION:
            return read_selecting(findings)
        case _:
            return read_preparing(findings, mentions)


def _only_asks(findings: Findings, questions: list[Hit]) -> bool:
    asked = {h.sentence for h in questions}
    small = {h.sentence for h in findings.of("greeting", "small.talk")}
    return bool(asked) and all(n in asked or n in small for n in range(len(findings.sentences)))


def _question(findings: Findings, questions: list[Hit]) -> Meant:
    return Meant(
        kind=Kind.QUESTION,
        evidence=tuple(findings.evidence(h, "question") for h in questions),
        doubts=(findings.evidence(questions[0], "every question goes to a person"),),
        strength=0.9,
    )


def _leans(meant: Meant, words: Words) -> bool:
    """Whether an unclear reading still is about what was asked (put off, half an answer)."""
    if meant.kind is Kind.PARTICIPATION:
        return words.findings.has("put_off", "condition", "yes", "no", "no.lack")
    if meant.kind is Kind.MEETING_DATES:
        return bool(meant.dates) or words.findings.has("put_off", "meeting.cannot")
    if meant.kind is Kind.VISIT:
        return bool(meant.dates) or words.findings.has(
            "visit.held", "visit.planned", "visit.postponed", "visit.anew", "put_off"
        )
    return words.findings.has("put_off")


_LISTS = (Kind.SELECTION, Kind.PREPARATION)
_UNASKED = {
    Role.INSTITUTION: (Kind.PARTICIPATION,),
    Role.AT: (Kind.VISIT,),
    Role.ST: (Kind.VISIT,),
    Role.UNKNOWN: (Kind.PARTICIPATION,),
    Role.COORDINATOR: (),
}


def _unasked(words: Words) -> Meant | None:
    """A plain answer to something that is not open: told as what it looks like, never acted on."""
    for kind in _UNASKED[words.context.sender_role]:
        meant = _read(kind, words)
        if meant.clear:
            return meant
    return None


ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


def addresses_in(text: str) -> list[str]:
    """The mail addresses a text names."""
    return [a.lower().rstrip(".") for a in ADDRESS.findall(text)]
