"""An answered survey in a mail, by way of its own reader; what else the mail says decides whether a person looks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from messages.mail import Mail
from messages.meaning.findings import find_cues
from messages.meaning.substance import is_harmless
from messages.reading import Answer, Choice, Context, Evidence, Kind, Reading, Role
from messages.reply import Reply
from messages.sensitive import mask_cpr
from messages.survey_answers import read_survey

_GROUPS = frozenset({"contact", "reversal", "courtesy", "harmless", "notification", "neutral"})
_WORDS = _GROUPS | {"put_off", "third_party", "own_behalf", "question", "small", "greeting"}
_QUESTION = re.compile(r"^\s*\d{1,2}[.)]\s|\?\s*$")
_NUMBERED = re.compile(r"\s*([1-9]|1[0-2])[.):]?\s+(?=[^\W\d])")
_SCOPE = re.compile(r"\b(?:gælder|endnu ikke|ikke\b[^.\n]{0,40}\bendnu|ud fra hukommelsen)\b", re.I)
_FEW = 4  # words: "Se mine svar nedenfor"


def read_survey_reply(mail: Mail, reply: Reply, context: Context) -> Reading | None:
    """The answers; None where no survey is open or the mail answers none of its questions."""
    if Kind.SURVEY not in (context.expecting, *context.also_open):
        return None
    found = read_survey(reply.text, mail.text)
    if found.outcome is None:
        return None
    quoted = read_survey(reply.text).outcome is None
    if quoted and found.answers and all(isinstance(a, str) and _QUESTION.search(a) for a in found.answers.values()):
        # a form quoted blank: one question stands as the answer to another
        words = Evidence(text=" ".join(reply.text.split())[:80], rule="no answer found")
        return Reading(kind=Kind.SURVEY, outcome="unclear", decision=Choice.ASK, confidence=0.6, why=(words,))
    skipped = _skipped(found.rest, found.answers)
    against = [*found.doubts, *skipped, *_news(found.rest)]
    if quoted:
        against += _above(reply.text)
    if context.sender_role is not Role.INSTITUTION:
        against.append(Evidence(text=context.sender_role.value, rule="the sender was not asked"))
    act = not against and found.outcome in ("complete", "partial")
    return Reading(
        kind=Kind.SURVEY,
        outcome="unclear" if skipped else found.outcome,
        answers=found.answers,
        decision=Choice.ACT if act else Choice.ASK,
        confidence=0.95 if act else 0.6,
        why=(*found.why, *against),
    )


def _skipped(rest: str, answers: Mapping[str, Answer]) -> list[Evidence]:
    """Numbered lines that answer nothing ("2 både ja og nej" among "1 ja" and "5 ja")."""
    found = [line.strip() for line in rest.splitlines() if (m := _NUMBERED.match(line)) and m[1] not in answers]
    return [Evidence(text=mask_cpr(line[:80]), rule="answer not readable") for line in found]


def _above(text: str) -> list[Evidence]:
    """What stands above answers written in the quotation ("Jeg var ikke med, kan I sende det til Poul?")."""
    findings = find_cues(text, _WORDS)
    strange = [n for n, s in enumerate(findings.sentences) if not is_harmless(findings, n) and len(s.words) > _FEW]
    return [Evidence(text=findings.sentences[n].text[:80], rule="more than the answers") for n in strange[:1]]


def _news(rest: str) -> list[Evidence]:
    """What the lines beside the answers tell that a person has to see: another contact, an answer taken back."""
    if not rest.strip():
        return []
    findings = find_cues(rest, _GROUPS)
    found = findings.of("contact", "reversal", "notification.strong")
    about = [Evidence(text=m[0], rule="what do the answers speak of?") for m in _SCOPE.finditer(rest)]
    return [*about, *(findings.evidence(h) for h in found if not findings.inside(h, f"courtesy.{h.rule}"))]
