"""Letters made into the bytes that will leave: rendered once, threaded, with a Message-ID known from the start."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.survey_links import SurveyLinks
from handlers.decision import Outgoing
from handlers.programme import Programme
from messages.letters import Letter, Signature
from messages.letters_survey import SurveyLetter
from messages.mail import Address, Part
from messages.own_letters import SHIPPED as SHIPPED_LETTERS
from messages.own_letters import OwnLetters
from messages.papers_out import PaperRequest
from messages.papers_wording import SHIPPED, Wording
from messages.render import LetterText, render_letter
from messages.write import Envelope, reply_subject, subject_of, write_mail
from messages.write_papers import write_paper
from storage.values import FrozenMail

_PAPERS_KEPT = 256
# Message-IDs in References: the first and the newest; a thread of years would make headers of many kilobytes
_THREAD_KEPT = 20


@dataclass(frozen=True, kw_only=True)
class Writer:
    """Writes mails in the name of `mailbox`. Papers already made are kept by what they were made of.

    Without `links` the survey is mailed without a link to its page.
    """

    mailbox: Address
    programme: Programme
    language: str = "da"
    links: SurveyLinks | None = None
    wording: Wording = SHIPPED
    letters: OwnLetters = SHIPPED_LETTERS
    _papers: dict[str, Part] = field(default_factory=dict, repr=False)

    def freeze(self, out: Outgoing, *, now: datetime, thread: tuple[str, ...] = ()) -> FrozenMail:
        """The mail as bytes; `thread` are the Message-IDs it goes on from, oldest first.

        The same key gives the same Message-ID, so that a mail sent twice by accident is one to every reader.
        """
        message_id = self.message_id(out.key)
        signature = out.signature or self.signature()
        letter = self._linked(out.letter)
        subject = reply_subject(out.answers_subject) if out.letter.receipt else ""
        envelope = Envelope(
            message_id=message_id,
            date=max(out.not_before, now) if out.not_before else now,
            from_=self.mailbox,
            to=Address(addr=out.to, name=out.to_name),
            case_number=out.case_id,
            subject=subject,
            in_reply_to=out.answers,
            references=thread if len(thread) <= _THREAD_KEPT else (thread[0], *thread[1 - _THREAD_KEPT :]),
        )
        raw = write_mail(
            letter,
            envelope=envelope,
            signature=signature,
            papers=tuple(self._paper(p) for p in out.papers),
            calendar=out.calendar,
            language=self.language,
            own=self.letters,
        )
        words = self.words(letter, signature=signature, case_number=out.case_id)
        return FrozenMail(
            key=out.key,
            message_id=message_id,
            to=out.to,
            raw=raw,
            subject=subject_of(subject or words.subject, out.case_id),
            case_id=out.case_id,
            question_id=out.question_id,
            prompt_id=out.prompt_id,
            not_before=out.not_before,
            why=out.letter.template,
        )

    def words(self, letter: Letter, *, signature: Signature, case_number: str | None) -> LetterText:
        """The letter's words, in the programme's own where it has some."""
        return render_letter(
            letter, signature=signature, case_number=case_number, language=self.language, own=self.letters
        )

    def message_id(self, key: str) -> str:
        """<…@domain of the mailbox>, derived from the dedupe key."""
        digest = hashlib.sha256(f"{self.mailbox.addr}\n{key}".encode()).hexdigest()[:32]
        return f"<{digest}@{self.mailbox.addr.partition('@')[2]}>"

    def signature(self) -> Signature:
        """Who signs where no person does: the programme's contact, reached at the shared mailbox."""
        contact = self.programme.contact
        return Signature(
            name=contact.name,
            office=contact.office,
            phone=contact.phone,
            email=contact.email or self.mailbox.addr,
        )

    def _linked(self, letter: Letter) -> Letter:
        """A letter of the survey with the link to its page, whose token goes in when the mail leaves."""
        if self.links is None or not isinstance(letter, SurveyLetter):
            return letter
        return replace(letter, link=self.links.unsent())

    def _paper(self, request: PaperRequest) -> Part:
        key = repr(request)
        part = self._papers.get(key)
        if part is None:
            part = write_paper(request, language=self.language, wording=self.wording)
            if len(self._papers) >= _PAPERS_KEPT:
                self._papers.pop(next(iter(self._papers)))
            self._papers[key] = part
        return part
