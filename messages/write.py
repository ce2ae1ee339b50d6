"""A mail's bytes: a letter in text and HTML, with papers and a calendar invitation, ready for SMTP.

The same input always gives the same bytes, so that a mail is frozen when it is rendered and can be sent twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from messages.calendar_entry import Invitation
from messages.html_mail import html_of
from messages.letters import Letter, Signature
from messages.mail import Address, Part
from messages.mime_write import (
    UnwritableMail,
    address_header,
    attached_part,
    bare_id,
    calendar_part,
    id_header,
    multipart,
    text_header,
    text_part,
)
from messages.own_letters import SHIPPED, OwnLetters
from messages.render import LetterText, UnwritableLetter, one_line, render_letter

__all__ = [
    "Envelope",
    "LetterText",
    "UnwritableLetter",
    "UnwritableMail",
    "render_letter",
    "reply_subject",
    "subject_of",
    "write_mail",
]

_REFERENCES = 20  # of a long thread the first and the newest are kept (RFC 5322 section 3.6.4 lets us trim)
_PREFIXES = re.compile(r"^(?:\s*(?:sv|re|vs|aw|antw|fw|fwd|vb|videresendt)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
_OURS = frozenset(
    ("from", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to", "references", "sender", "mime-version")
)


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who writes to whom, when, in which thread.

    `from_` is the shared mailbox (also the meeting's organiser); `date` is aware. `in_reply_to` is the human's
    Message-ID that is answered; a mail of ours that only goes on in a thread names it in `references` alone.
    `subject` replaces the letter's own (see `reply_subject`).
    Message-IDs come with or without "<…>". `headers` are further ones, name and value.
    """

    message_id: str
    date: datetime
    from_: Address
    to: Address
    case_number: str | None = None
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.date.tzinfo is None:
            raise ValueError("an envelope needs a date with a time zone")


def write_mail(
    letter: Letter,
    *,
    envelope: Envelope,
    signature: Signature,
    papers: tuple[Part, ...] = (),
    calendar: Invitation | None = None,
    language: str = "da",
    own: OwnLetters = SHIPPED,
) -> bytes:
    """The whole message after RFC 5322 with CRLF line ends, no line over 998 octets (in fact none over 76 but where a
    single Message-ID is longer).

    text/plain and text/html stand as alternatives; a calendar invitation is a third one and an attached invite.ics
    beside (RFC 6047 section 2.4; Outlook reads the former, what does not can open the latter). `Auto-Submitted` is
    "auto-replied" where `envelope.in_reply_to` is given, else "auto-generated" (RFC 3834 section 5).

    Raises UnwritableLetter (template) or UnwritableMail (an address or header that cannot be sent).
    """
    words = render_letter(letter, signature=signature, case_number=envelope.case_number, language=language, own=own)
    subject = subject_of(envelope.subject or words.subject, envelope.case_number)
    html = html_of(words.body, footer=words.footer, title=subject, language=language)
    views = [text_part("text/plain", words.text), text_part("text/html", html)]
    files = [attached_part(paper) for paper in papers]
    if calendar is not None:
        from messages.calendar_write import write_invitation

        data = write_invitation(calendar, organizer=envelope.from_)
        views.append(calendar_part(calendar.method, data))
        # Not text/calendar a second time: a programme that reads attachments too would book the meeting twice.
        files.insert(0, attached_part(Part(name="invite.ics", content_type="application/ics", data=data)))
    body = multipart("alternative", views, seed=envelope.message_id)
    if files:
        body = multipart("mixed", [body, *files], seed=envelope.message_id)
    return b"".join(_headers(envelope, subject=subject, language=language)) + body


def subject_of(subject: str, case_number: str | None) -> str:
    """The subject as it is sent: the case number last, so that a narrow list of mails shows the words first.

    A reply keeps it wherever it stands; threads hang on References, and Gmail's on the subject, which stays the same.
    """
    line = one_line(subject)
    return f"{line} [{case_number}]" if case_number and case_number not in line else line


def reply_subject(subject: str) -> str:
    """The subject of an answer to a mail with `subject`: "Sv: " once, whatever prefixes programs have heaped up.

    Gmail keeps a mail in its thread only where the subject stays the same but for such prefixes.
    """
    base = _PREFIXES.sub("", one_line(subject))
    return f"Sv: {base}" if base else ""


def _headers(envelope: Envelope, *, subject: str, language: str) -> list[bytes]:
    if not bare_id(envelope.message_id):
        raise UnwritableMail(f"{envelope.message_id!r} is no Message-ID")
    answered = bare_id(envelope.in_reply_to or "")
    thread = list(dict.fromkeys(bare for bare in map(bare_id, (*envelope.references, answered)) if bare))
    if len(thread) > _REFERENCES:
        thread = [thread[0], *thread[1 - _REFERENCES :]]
    return [
        address_header("From", envelope.from_),
        address_header("To", envelope.to),
        text_header("Subject", subject),
        text_header("Date", format_datetime(envelope.date)),
        id_header("Message-ID", [envelope.message_id]),
        id_header("In-Reply-To", [answered]),
        id_header("References", thread),
        text_header("Auto-Submitted", "auto-replied" if envelope.in_reply_to else "auto-generated"),
        text_header("X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"),
        text_header("Content-Language", language),
        *(text_header(_checked(name), value) for name, value in envelope.headers),
        b"MIME-Version: 1.0\r\n",
    ]


def _checked(name: str) -> str:
    token = name.isascii() and name.replace("-", "").isalnum()
    if not token or name.lower() in _OURS or name.lower().startswith("content-"):
        raise UnwritableMail(f"{name!r} cannot be given as a further header")
    return name
