"""One reply as a `Reading`: what the tests of meaning say in one line."""

from __future__ import annotations

from datetime import datetime

from messages.dates import COPENHAGEN
from messages.mail import Address, Mail
from messages.read import read_mail
from messages.reading import Context, Kind, Reading, Role, Slot

WRITTEN = datetime(2017, 5, 23, 8, 40, tzinfo=COPENHAGEN)  # a Tuesday


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=COPENHAGEN)


def slot(start: str, end: str) -> Slot:
    return Slot(start=at(start), end=at(end))


TUESDAY = slot("2017-06-13T09:00", "2017-06-13T11:00")
TUESDAY_LATER = slot("2017-06-13T13:00", "2017-06-13T15:00")
THURSDAY = slot("2017-06-15T13:00", "2017-06-15T15:00")
WEDNESDAY = slot("2017-06-21T10:00", "2017-06-21T12:00")
THREE = (TUESDAY, THURSDAY, WEDNESDAY)


def read(
    text: str,
    expecting: Kind | None,
    *,
    role: Role = Role.INSTITUTION,
    offered: tuple[Slot, ...] = (),
    meeting: Slot | None = None,
    also: tuple[Kind, ...] = (),
    institution: str | None = None,
    subject: str = "SV: Koordineret tilsyn",
    headers: tuple[tuple[str, str], ...] = (),
    written: datetime = WRITTEN,
) -> Reading:
    mail = Mail(
        date=written,
        sender=Address(addr="lone@egelunden.example", name="Lone Hedegaard"),
        subject=subject,
        text=text,
        headers=headers,
    )
    context = Context(
        as_of=written,
        sender_role=role,
        expecting=expecting,
        also_open=also,
        institution=institution,
        offered=offered,
        meeting=meeting,
    )
    return read_mail(mail, context)


def answer(text: str, offered: tuple[Slot, ...] = THREE) -> Reading:
    """The reading of an answer to an offer of slots."""
    return read(text, Kind.MEETING_DATES, offered=offered)


def taken(reading: Reading) -> list[object]:
    """When what is wanted begins."""
    return [d.start for d in reading.dates if d.wanted]
