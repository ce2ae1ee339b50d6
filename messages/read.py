"""Reads one message: bytes or a `Mail` in, its meaning out. Nothing is stored, sent or decided here.

The way: who or what wrote (origin) → the sender's own words (reply) → what they mean (meaning, or the readers of
papers, surveys, bounces) → act or ask. CPR numbers make every mail a person's case and are masked in all that leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from messages.dates import COPENHAGEN, find_dates
from messages.delivery import read_bounce
from messages.errors import SamtilsynError, UnreadableMessage
from messages.mail import Mail
from messages.meaning.auto_reply import AUTO_GROUPS, read_auto_reply
from messages.meaning.calendar_reply import read_calendar_reply
from messages.meaning.documents import read_documents
from messages.meaning.findings import ASIDE, Findings, find_cues
from messages.meaning.judge import Verdict, judge, weigh
from messages.meaning.kinds import Words, addresses_in, groups_for, read_kinds
from messages.meaning.masking import masked
from messages.meaning.meant import Meant
from messages.meaning.surveys import read_survey_reply
from messages.mime import parse_mail
from messages.origin import RECEIPTS, Origin, OriginKind, find_origin
from messages.papers.unreadable import Unreadable
from messages.reading import Choice, Context, Evidence, Kind, Reading, Sensitive
from messages.reply import Reply, find_reply
from messages.sensitive import sensitive_in
from messages.sign_off import less_sign_off
from messages.subject_line import said_in_subject

if TYPE_CHECKING:
    from messages.papers.read import PaperReader

_STALE = timedelta(days=180)
_AHEAD = timedelta(days=1)
_GREETING = 5  # words at most


def read_message(
    raw: bytes, context: Context, *, own: tuple[str, ...] = (), papers: PaperReader | None = None
) -> Reading:
    """The meaning of one raw message (RFC 5322). What cannot be read at all is `other` and asked, with the reason."""
    try:
        return read_mail(parse_mail(raw), context, own=own, papers=papers)
    except UnreadableMessage:
        why = Evidence(text="", rule="unreadable", problem=Unreadable.EMPTY_MAIL)
    except SamtilsynError as error:
        why = Evidence(text=str(error), rule="unreadable")
    return Reading(kind=Kind.OTHER, decision=Choice.ASK, confidence=0.9, why=(why,))


def read_mail(
    mail: Mail,
    context: Context,
    *,
    own: tuple[str, ...] = (),
    papers: PaperReader | None = None,
    ours: str | None = None,
) -> Reading:
    """The meaning of a parsed message. `own`: our own addresses; `papers` reads one attached document (the bot passes
    a reader with limits of time and memory; None: read here); `ours`: the text of our mail that is answered."""
    reply = find_reply(mail, ours=ours)
    origin = find_origin(mail, own=own, text=reply.text)
    if mail.parts or mail.nested:
        from messages.papers.find import read_once

        papers = read_once(papers)
    written = written_at(mail, context)
    reading = _read(mail, context, origin, reply, written, own, papers)
    found = reading.sensitive or _sensitive(mail, papers, context.language)
    if not found:
        return masked(reading if reading.reply_text else replace(reading, reply_text=reply.text))
    return masked(
        replace(
            reading,
            reply_text=reading.reply_text or reply.text,
            sensitive=found,
            decision=Choice.ASK,
            why=(*reading.why, Evidence(text=", ".join(s.where for s in found), rule="CPR number")),
        )
    )


def _sensitive(mail: Mail, papers: PaperReader | None, language: str) -> tuple[Sensitive, ...]:
    if not mail.parts and not mail.nested:
        return sensitive_in(mail)
    from messages.papers.find import find_sensitive
    from messages.papers.read import read_paper

    return find_sensitive(mail, papers or read_paper, language=language)


def written_at(mail: Mail, context: Context) -> datetime:
    """What relative days count from: the mail's Date, or `as_of` where it has none or one that cannot be true."""
    if mail.date is None or not context.as_of - _STALE <= mail.date <= context.as_of + _AHEAD:
        return context.as_of
    return mail.date


def _read(
    mail: Mail,
    context: Context,
    origin: Origin,
    reply: Reply,
    written: datetime,
    own: tuple[str, ...],
    papers: PaperReader | None,
) -> Reading:
    match origin.kind:
        case OriginKind.BOUNCE:
            return _undelivered(mail, own)
        case OriginKind.OWN | OriginKind.LIST:
            return Reading(kind=Kind.OTHER, confidence=0.9, why=origin.why)
        case OriginKind.CALENDAR:
            return read_calendar_reply(mail, context)
        case OriginKind.AUTO_REPLY:
            return _automatic(mail, reply, origin, written)
    return (
        read_documents(mail, reply.text, context, papers, reply)
        or read_survey_reply(mail, reply, context)
        or _worded(mail, reply, context, written)
    )


def _undelivered(mail: Mail, own: tuple[str, ...]) -> Reading:
    """The sender is a machine, so nobody has to have been asked; without an address a person looks."""
    bounce = read_bounce(mail, own=own)
    if bounce is None:
        return Reading(
            kind=Kind.UNDELIVERED,
            confidence=0.6,
            why=(Evidence(text=mail.subject, rule="a bounce that tells nothing"),),
        )
    sure = bool(bounce.recipient)
    return Reading(
        kind=Kind.UNDELIVERED,
        outcome="permanent" if bounce.permanent else "temporary",
        recipient=bounce.recipient or None,
        decision=Choice.ACT if sure else Choice.ASK,
        confidence=0.95 if sure else 0.6,
        why=bounce.why,
    )


def _automatic(mail: Mail, reply: Reply, origin: Origin, written: datetime) -> Reading:
    text = reply.text or mail.text
    findings = find_cues(text, AUTO_GROUPS)
    today = written.astimezone(COPENHAGEN).date()
    mentions = find_dates(text, as_of=written, tense="future", fallback=False)
    if any(e.rule in RECEIPTS for e in origin.why):
        mentions = ()  # the days in a receipt are those of the mail
    meant, until = read_auto_reply(findings, mentions, today=today)
    return Reading(
        kind=Kind.AUTO_REPLY,
        until=until,
        reply_text=text,
        decision=Choice.ASK if meant.doubts else Choice.ACT,
        confidence=meant.strength,
        why=(*origin.why, *meant.evidence, *meant.doubts),
    )


@dataclass(frozen=True, kw_only=True)
class Interpreted:
    """What the cues read in a person's words, and the verdict they would come to by themselves."""

    meant: Meant
    findings: Findings
    verdict: Verdict


def interpret(mail: Mail, context: Context, *, own: tuple[str, ...] = ()) -> Interpreted | None:
    """The meaning of a person's words before the trained model has looked at it; None for mail of machines."""
    reply = find_reply(mail)
    if find_origin(mail, own=own, text=reply.text).kind is not OriginKind.PERSON:
        return None
    findings, meant = _meant(mail, reply, context, written_at(mail, context))
    verdict = weigh(meant, findings, context, _about_the_mail(mail, reply, findings))
    return Interpreted(meant=meant, findings=findings, verdict=verdict)


def _meant(mail: Mail, reply: Reply, context: Context, written: datetime) -> tuple[Findings, Meant]:
    text = less_sign_off(_with_answers(reply), mail.sender, context.institution)
    if not text.strip():
        text = said_in_subject(mail)
    anchors = (*context.offered, *((context.meeting,) if context.meeting else ()))
    findings = find_cues(text, groups_for(context), house=context.institution)
    future = context.expecting is not Kind.VISIT
    mentions = find_dates(_dated_text(findings), as_of=written, tense="future" if future else None, anchors=anchors)
    today = written.astimezone(COPENHAGEN).date()
    words = Words(
        findings=findings, mentions=mentions, today=today, context=context, subject=mail.subject, quoted=reply.quoted
    )
    return findings, read_kinds(words)


def _dated_text(findings: Findings) -> str:
    """The text with its greeting and what is beside the matter blanked out, places kept: "Kontoret har åbent fra 8"."""
    text = _less_greeting(findings)
    for hit in findings.of(ASIDE):
        text = text[: hit.start] + " " * (hit.end - hit.start) + text[hit.end :]
    return text


def _less_greeting(findings: Findings) -> str:
    """The text with its greeting blanked out, places kept: in "Hej alle⏎⏎Mandag: nej" no "alle mandag" is meant."""
    first = next(iter(findings.sentences), None)
    if first is None or len(first.words) > _GREETING or not any(h.sentence == 0 for h in findings.of("greeting")):
        return findings.text
    alone = findings.text[first.end :].lstrip(" ,!.")[:1] in ("", "\n")
    if not alone or any(w[0].isdigit() or "dag" in w for w in first.words[1:]):
        return findings.text
    return findings.text[: first.start] + " " * (first.end - first.start) + findings.text[first.end :]


def _worded(mail: Mail, reply: Reply, context: Context, written: datetime) -> Reading:
    findings, meant = _meant(mail, reply, context, written)
    verdict = judge(meant, findings, context, _about_the_mail(mail, reply, findings))
    return Reading(
        kind=meant.kind,
        outcome=verdict.outcome,
        reason=verdict.reason,
        dates=meant.dates,
        fields=meant.fields,
        points=meant.points,
        decision=verdict.decision,
        confidence=verdict.confidence,
        why=(*meant.evidence, *verdict.against),
    )


def _with_answers(reply: Reply) -> str:
    """The words to read; answers written between quoted lines stand behind the line they answer."""
    if reply.inline and reply.answers:
        answers = "\n".join(f"{a.question.strip()}: {a.answer.strip()}" for a in reply.answers)
        return f"{reply.beside}\n\n{answers}".strip()
    return reply.text


def _about_the_mail(mail: Mail, reply: Reply, findings: Findings) -> tuple[Evidence, ...]:
    """What keeps the bot from acting and stands beside the words: nothing written, passed on, other addresses."""
    out = []
    if not findings.sentences:
        out.append(Evidence(text=mail.subject, rule="no words of the sender's own"))
    elif not reply.text.strip():
        out.append(Evidence(text=findings.text, rule="the answer stands in the subject alone"))
    if reply.forwarded:
        out.append(Evidence(text=mail.subject, rule="passed on, somebody else's words"))
    if reply.points_below:
        out.append(Evidence(text=mail.subject, rule="answers stand in the quotation"))
    sender = mail.sender.addr if mail.sender else ""
    strangers = [a for a in addresses_in(findings.text) if a != sender]
    if strangers:
        out.append(Evidence(text=strangers[0], rule="another address in the words"))
    return tuple(out)
