"""Which case, party and question a message belongs to: by its References first, then case number and known sender.

A stranger who quotes a case number gets a person, never the case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from handlers.model import Party, Question, QuestionStatus

_GENERIC = ("botilbud", "bofælles", "bosted", "bocent", "special", "socialp", "opgangs", "døgn")
CASE_NUMBER = re.compile(r"\bKT-\d{4}-\d{3,}\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class SentMail:
    """A mail of ours that a message refers to."""

    message_id: str
    case_id: str | None
    question_id: str | None
    prompt_id: str | None
    to: str


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A case the sender has a part in, with its institution's name and the questions put to that part."""

    case_id: str
    party: Party
    institution: str
    ended: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What `storage` found: mails of ours referred to (newest first), the sender's cases, all case numbers quoted."""

    sent: tuple[SentMail, ...]
    candidates: tuple[Candidate, ...]
    quoted: tuple[str, ...]
    coordinator: bool = False


@dataclass(frozen=True, kw_only=True)
class Match:
    """`case_id` None: no case. `party` None: the sender has no part in it. `why` is a short reason for the log."""

    case_id: str | None
    party: Party | None
    question_id: str | None
    why: str


def case_numbers(text: str) -> tuple[str, ...]:
    """The case numbers written in a subject or text, in order, upper case, once each."""
    return tuple(dict.fromkeys(x.upper() for x in CASE_NUMBER.findall(text)))


def match(facts: Facts, *, subject: str, text: str) -> Match:
    """Decide by References, then by case number with a known sender, then by the sender's only likely case."""
    for sent in facts.sent:
        if sent.case_id is not None:
            return _in_thread(facts, sent)
    mine = {c.case_id: c for c in facts.candidates}
    for number in facts.quoted:
        if number in mine:
            return _in_case(mine[number], "case number and known sender")
        return Match(case_id=number, party=None, question_id=None, why="case number quoted by a stranger")
    live = [c for c in facts.candidates if not c.ended] or list(facts.candidates)
    named = [c for c in live if _names(c.institution, subject) or _names(c.institution, text)]
    if len(named) == 1:
        return _in_case(named[0], "known sender names the institution")
    waiting = [c for c in live if any(q.status is QuestionStatus.OPEN for q in c.questions)]
    if len(live) == 1:
        return _in_case(live[0], "known sender with one case")
    if len(waiting) == 1 and not named:
        return _in_case(waiting[0], "known sender with one open question")
    why = "sender has several cases" if facts.candidates else "sender is not known"
    return Match(case_id=None, party=None, question_id=None, why=why)


def _in_thread(facts: Facts, sent: SentMail) -> Match:
    candidate = next((c for c in facts.candidates if c.case_id == sent.case_id), None)
    if candidate is None:
        return Match(case_id=sent.case_id, party=None, question_id=None, why="reply by somebody who was not asked")
    asked = next((q for q in candidate.questions if q.id == sent.question_id), None)
    if asked is not None:
        return Match(case_id=sent.case_id, party=candidate.party, question_id=asked.id, why="replies to our question")
    return _in_case(candidate, "replies to our mail")


def _in_case(candidate: Candidate, why: str) -> Match:
    open_ = [q for q in candidate.questions if q.status is QuestionStatus.OPEN]
    return Match(
        case_id=candidate.case_id,
        party=candidate.party,
        question_id=open_[0].id if len(open_) == 1 else None,
        why=why,
    )


def _names(institution: str, text: str) -> bool:
    """The whole name, or its longest word of seven letters or more that says more than what kind of place it is
    ("Solgården" of "Botilbuddet Solgården")."""
    folded = text.casefold()
    if institution.casefold() in folded:
        return True
    own = [word for word in institution.casefold().split() if not word.startswith(_GENERIC)]
    longest = max(own, key=len, default="")
    return len(longest) >= 7 and re.search(rf"\b{re.escape(longest)}s?\b", folded) is not None
