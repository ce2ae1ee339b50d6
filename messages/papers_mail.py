"""A mail as a PDF for a records system: who, to whom, when, and the words as people read them, no CPR numbers."""

from __future__ import annotations

from dataclasses import dataclass

from messages.html_text import html_to_text
from messages.mail import Mail
from messages.papers_pdf import compiled_pdf
from messages.papers_wording import SHIPPED
from messages.sensitive import mask_cpr

_MOST = 60_000  # characters; a page holds some 3,000


@dataclass(frozen=True, kw_only=True)
class MailSheet:
    """What stands around the words: `number` in the journal, `date` in words, `digest` of the mail as it came.

    `files` are the names of what was attached, `note` what a reader should know ("" where nothing).
    """

    number: str
    inbound: bool
    sender: str
    to: str
    date: str
    subject: str
    digest: str
    case: str = ""
    files: tuple[str, ...] = ()
    note: str = ""


def write_mail_sheet(mail: Mail, sheet: MailSheet, *, language: str = "da") -> bytes:
    """The PDF (tagged, PDF/UA-1); the same mail and sheet give the same bytes. CPR numbers are masked in all of it."""
    words = SHIPPED.words("mail", language)
    text = mask_cpr(text_of(mail)).strip()
    lines = text[:_MOST].splitlines() or [str(words["empty"])]
    if len(text) > _MOST:
        lines += ["", str(words["cut"])]
    return compiled_pdf(
        "mail",
        language,
        {
            "number": sheet.number,
            "inbound": sheet.inbound,
            "sender": mask_cpr(sheet.sender),
            "to": mask_cpr(sheet.to),
            "date": sheet.date,
            "subject": mask_cpr(sheet.subject),
            "hash": sheet.digest,
            "case": sheet.case,
            "files": tuple(map(mask_cpr, sheet.files)),
            "note": sheet.note,
            "lines": tuple(lines),
        },
    )


def text_of(mail: Mail) -> str:
    """The words of a mail as a person reads them."""
    return mail.text if mail.text.strip() or not mail.html else html_to_text(mail.html)
