"""A stored message read in the light of what the store knows: whose it is, which case, what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from handlers import matching
from handlers.events import CalendarReply, MailEvent
from handlers.model import Authority, Party, Person
from handlers.programme import Programme
from handlers.stages import documentation, meeting_dates
from handlers.view import CaseView
from messages.calendar_read import read_calendar
from messages.mail import Mail
from messages.mime import parse_mail
from messages.read import read_mail
from messages.reading import Context, Reading, Role, Slot
from messages.reply import Reply
from messages.sensitive import mask_cpr
from storage.values import ReceivedRef, SentRef

if TYPE_CHECKING:
    from messages.papers.read import PaperReader

_NO_PAPERS = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/ics", "text/calendar")
_IDS = re.compile(r"<[^<>\s]{3,250}@[^<>\s]{1,250}>")
_ROLES = {
    Party.AT: Role.AT,
    Party.ST: Role.ST,
    Party.INSTITUTION: Role.INSTITUTION,
    Party.COORDINATOR: Role.COORDINATOR,
}


class Knowledge(Protocol):
    """What reading asks of the store."""

    async def find_sent(self, message_ids: tuple[str, ...]) -> tuple[SentRef, ...]: ...
    async def read_sent(self, message_id: str) -> bytes | None: ...
    async def find_received(self, message_ids: tuple[str, ...]) -> tuple[ReceivedRef, ...]: ...
    async def candidates(self, address: str) -> tuple[matching.Candidate, ...]: ...
    async def person(self, addr: str) -> Person | None: ...


@dataclass(frozen=True, kw_only=True)
class Filing:
    """Where a mail belongs: its case, the mails of ours it refers to, and the sender if the register knows them."""

    match: matching.Match
    sent: tuple[SentRef, ...]
    person: Person | None


async def file_mail(store: Knowledge, mail: Mail, text: str) -> Filing:
    """Find the case by References, case number and sender; a bounce by the Message-IDs it returns.

    References to mail of others that was filed (a colleague's, the sender's own) count where none of ours is named.
    """
    refs_of_mail = references(mail)
    sent = await store.find_sent(refs_of_mail)
    if not any(s.case_id or s.prompt_id or s.question_id for s in sent):
        sent = (*sent, *[_as_sent(r) for r in await store.find_received(refs_of_mail) if r.case_id])
    sender = mail.sender.addr if mail.sender else ""
    person = await store.person(sender) if sender else None
    candidates: tuple[matching.Candidate, ...] = ()
    if sender and not any(s.prompt_id for s in sent):
        known = await store.candidates(sender)
        threads = {s.case_id for s in sent} | set(matching.case_numbers(mail.subject))
        candidates = tuple(c for c in known if c.case_id in threads) or known
    facts = matching.Facts(
        sent=tuple(
            matching.SentMail(
                message_id=s.message_id,
                case_id=s.case_id,
                question_id=s.question_id,
                prompt_id=s.prompt_id,
                to=s.to,
            )
            for s in sent
        ),
        candidates=candidates,
        quoted=matching.case_numbers(mail.subject),
        coordinator=person is not None and person.authority is Authority.COORDINATOR,
    )
    names = " ".join(part.name.replace("_", " ") for part in mail.parts)
    match = matching.match(facts, subject=mail.subject, text=f"{text}\n{names}")
    return Filing(match=match, sent=sent, person=person)


async def our_text(store: Knowledge, filing: Filing, reply: Reply) -> str | None:
    """The text of our newest mail that is answered, None where nothing is quoted of it: it tells what was written into
    our lines where no mark does."""
    if not reply.quoted or not filing.sent:
        return None
    raw = await store.read_sent(filing.sent[0].message_id)
    return parse_mail(raw).text if raw else None


def references(mail: Mail) -> tuple[str, ...]:
    """Every Message-ID the mail refers to, newest first; for a bounce also those in what it returns."""
    ids = [*mail.in_reply_to, *[i for i in reversed(mail.references) if i not in mail.in_reply_to]]
    for nested in mail.nested:
        ids.extend(x for x in (nested.message_id,) if x)
    if mail.content_type.startswith("multipart/report"):
        for part in mail.parts:
            ids.extend(_IDS.findall(part.data.decode("utf-8", "replace")))
        ids.extend(_IDS.findall(mail.text))
    return tuple(dict.fromkeys(ids))


def _as_sent(received: ReceivedRef) -> SentRef:
    """A filed mail of somebody else as a thread's beginning: it names a case, and no question of ours."""
    return SentRef(
        message_id=received.message_id, case_id=received.case_id, question_id=None, prompt_id=None, to=received.sender
    )


def context_of(view: CaseView, match: matching.Match, *, as_of: datetime, programme: Programme) -> Context:
    """What the reader may know: the question replied to, the slots on offer, the meeting, whose case it is, how late
    its documentation may come."""
    question = view.question(match.question_id) if match.question_id else None
    party = match.party
    others = [
        q.kind
        for q in view.open_questions(party=party)
        if party is not None and (question is None or q.id != question.id)
    ]
    meeting = view.meeting
    return Context(
        as_of=as_of,
        sender_role=_ROLES[party] if party else Role.UNKNOWN,
        expecting=question.kind if question else None,
        also_open=tuple(dict.fromkeys(others)),
        institution=view.institution.name,
        cvr=view.institution.cvr,
        p_number=view.institution.p_number,
        offered=meeting_dates.offered(view, party, question.id if question else None) if party else (),
        meeting=meeting.slot if meeting else None,
        documentation_days=documentation.days_allowed(view, party, programme),
    )


def mail_event(
    mail: Mail,
    *,
    mail_id: int,
    content_hash: str,
    received_at: datetime,
    match: matching.Match,
    reading: Reading,
) -> MailEvent:
    """The mail as the handlers take it; what they store and show of it holds no CPR number."""
    return MailEvent(
        mail_id=mail_id,
        content_hash=content_hash,
        message_id=mail.message_id,
        sender=mail.sender.addr if mail.sender else "",
        sender_name=mask_cpr(mail.sender.name) if mail.sender else "",
        subject=mask_cpr(mail.subject),
        sent_at=mail.date,
        received_at=received_at,
        case_id=match.case_id,
        party=match.party,
        question_id=match.question_id,
        reading=reading,
        calendar=_calendar(mail),
        files=_files(mail),
    )


@dataclass(frozen=True, kw_only=True)
class Reader:
    """What reading a mail needs beside it: our own addresses, the programme, and who opens the attached files."""

    own: tuple[str, ...]
    programme: Programme
    papers: PaperReader | None = None

    def read_in_case(
        self, mail: Mail, view: CaseView, match: matching.Match, *, as_of: datetime, ours: str | None = None
    ) -> Reading:
        """The reading of a mail in its case. `ours`: the text of our mail that it answers, where that is known."""
        return self.read(mail, context_of(view, match, as_of=as_of, programme=self.programme), ours=ours)

    def read(self, mail: Mail, context: Context, *, ours: str | None = None) -> Reading:
        """The reading of a mail in what is known of it."""
        context = replace(context, language=self.programme.language)
        return read_mail(mail, context, own=self.own, papers=self.papers, ours=ours)


def _files(mail: Mail) -> tuple[str, ...]:
    """What is attached, by name: no logos, no signatures, no calendar entries."""
    return tuple(
        mask_cpr(part.name)
        for part in mail.parts
        if part.name and not part.content_type.startswith("image/") and part.content_type not in _NO_PAPERS
    )


def _calendar(mail: Mail) -> CalendarReply | None:
    if not mail.calendar:
        return None
    answer = read_calendar(mail.calendar)
    if answer is None or answer.method not in ("REPLY", "COUNTER"):
        return None
    status = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}.get(answer.partstat.upper())
    if answer.method == "COUNTER":
        status = "counter"
    if status is None:
        return None
    counter = Slot(start=answer.start, end=answer.end) if status == "counter" and answer.start and answer.end else None
    return CalendarReply(
        uid=answer.uid,
        attendee=answer.attendee,
        status=status,  # type: ignore[arg-type]
        sequence=answer.sequence,
        counter=counter,
        comment=answer.comment,
    )
