"""An inspector's answer in the chat as the mail it would have been: the same archive, readers and rules take it."""

from __future__ import annotations

import hashlib
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from handlers.chat.values import AnswerEvent
from handlers.model import Person

FOLDER = "chat"  # where such a mail "lies", and the source of its inbox row


def answer_mail(
    answer: AnswerEvent,
    person: Person,
    *,
    mailbox: str,
    key: str,
    now: datetime,
    replies_to: str | None,
    file: bytes | None = None,
) -> bytes:
    """The mail as bytes; the same `key` gives the same Message-ID, so that it is taken once."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = _mailbox(person)
    mail["To"] = mailbox
    mail["Date"] = format_datetime(now)
    digest = hashlib.sha256(f"{mailbox}\n{key}".encode()).hexdigest()[:32]
    mail["Message-ID"] = f"<chat-{digest}@{mailbox.partition('@')[2]}>"
    if replies_to is not None:
        mail["In-Reply-To"] = mail["References"] = replies_to
    number = f" [{answer.case_id}]" if answer.case_id else ""
    mail["Subject"] = f"Svar i chatten{number}"
    mail.set_content(f"{answer.text}\n")
    if file is not None:
        main, _, sub = answer.file_type.partition("/")
        mail.add_attachment(
            file, maintype=main or "application", subtype=sub or "octet-stream", filename=file_name(answer.file_name)
        )
        mail.set_boundary(f"=_{digest}")  # drawn by lot, it would make another mail of the same answer
    return mail.as_bytes()


def _mailbox(person: Person) -> str:
    return formataddr((" ".join(person.name.split()), person.email))


def file_name(name: str) -> str:
    """A file's name without path and control characters."""
    plain = "".join(c for c in name.replace("\\", "/").rpartition("/")[2] if c.isprintable())
    return plain or "dokument"
