"""A mail of the bot as a person sees it, and a reply to it as a mail program makes it."""

from __future__ import annotations

import email.policy
import random
import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from messages.danish import MONTHS
from messages.mail import Part
from messages.mime import parse_mail
from messages.reading import Slot

_SLOT = re.compile(
    r"^(?:(\d)\) |Tid: )?(?:\w+dag) den (\d+)\. (\w+) (\d{4}) kl\. (\d\d)\.(\d\d)–(\d\d)\.(\d\d)", re.MULTILINE
)
_ZONE = ZoneInfo("Europe/Copenhagen")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What somebody got. `calendar` is the invitation's text, "" where there is none."""

    to: str
    to_name: str
    sender: str
    subject: str
    text: str
    message_id: str
    references: tuple[str, ...]
    date: datetime
    calendar: str

    def slots(self) -> list[tuple[int, Slot]]:
        """The numbered times in it."""
        return [
            (int(m[1] or 1), Slot(start=_moment(m, 5), end=_moment(m, 7))) for m in _SLOT.finditer(self.text) if m[1]
        ]

    def meeting(self) -> Slot | None:
        """The time after "Tid:"."""
        found = re.search(r"^Tid: .*", self.text, re.MULTILINE)
        match = _SLOT.match(found[0]) if found else None
        return Slot(start=_moment(match, 5), end=_moment(match, 7)) if match else None


def open_letter(raw: bytes, to: str) -> Letter:
    """Parse a delivered message."""
    mail = parse_mail(raw)
    return Letter(
        to=to,
        to_name=mail.to[0].name if mail.to else "",
        sender=mail.sender.addr if mail.sender else "",
        subject=mail.subject,
        text=mail.text,
        message_id=mail.message_id,
        references=mail.references,
        date=mail.date or datetime.now(_ZONE),
        calendar=mail.calendar,
    )


def reply(
    letter: Letter,
    text: str,
    *,
    now: datetime,
    name: str,
    draw: random.Random,
    files: tuple[Part, ...] = (),
    calendar: str = "",
    number: int,
) -> bytes:
    """An answer to the letter in the manner of one of several mail programs, quoting it."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = Address(display_name=name, addr_spec=letter.to)
    message["To"] = letter.sender
    message["Subject"] = draw.choice(("Sv: ", "Re: ", "SV: ")) + letter.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<demo-{number}@{letter.to.partition('@')[2]}>"
    message["In-Reply-To"] = letter.message_id
    message["References"] = " ".join((*letter.references, letter.message_id))
    message.set_content(f"{text}\n\n{_quoted(letter, draw)}", cte="8bit" if draw.random() < 0.5 else "quoted-printable")
    if calendar:
        message.add_alternative(calendar.encode(), "text", "calendar", params={"method": "REPLY"})
    for part in files:
        main, _, sub = part.content_type.partition("/")
        message.add_attachment(part.data, main, sub, filename=part.name)
    return message.as_bytes()


def _quoted(letter: Letter, draw: random.Random) -> str:
    original = letter.text.strip()
    day = letter.date.astimezone(_ZONE)
    match draw.randrange(4):
        case 0:
            return (
                f"Fra: Koordineret tilsyn <{letter.sender}>\n"
                f"Sendt: {day.day}. {MONTHS[day.month - 1]} {day.year} {day:%H:%M}\n"
                f"Til: {letter.to_name} <{letter.to}>\nEmne: {letter.subject}\n\n{original}\n"
            )
        case 1:
            head = f"Den {day:%d-%m-%Y} kl. {day:%H:%M} skrev Koordineret tilsyn:"
        case 2:
            month = MONTHS[day.month - 1][:3]
            head = f"Den {day.day}. {month}. {day.year} kl. {day:%H.%M} skrev Koordineret tilsyn\n<{letter.sender}>:"
        case _:
            return (
                "Sendt fra min iPhone\n\n"
                + f"> Den {day.day}. {MONTHS[day.month - 1][:3]}. {day.year} kl. {day:%H.%M} skrev "
                + f"Koordineret tilsyn <{letter.sender}>:\n>\n"
                + "\n".join(f"> {line}".rstrip() for line in original.splitlines())
                + "\n"
            )
    return head + "\n\n" + "\n".join(f"> {line}".rstrip() for line in original.splitlines()) + "\n"


def _moment(match: re.Match[str], clock: int) -> datetime:
    month = MONTHS.index(match[3]) + 1
    return datetime(int(match[4]), month, int(match[2]), int(match[clock]), int(match[clock + 1]), tzinfo=_ZONE)
