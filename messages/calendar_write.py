"""An invitation as iCalendar text (RFC 5545, 5546), as `write.py` mails it."""

from __future__ import annotations

from datetime import UTC

from messages.calendar_entry import Invitation
from messages.mail import Address
from messages.mime_write import addr_spec
from messages.render import one_line

_PRODUCT = "-//Samtilsyn//Koordineret tilsyn//DA"


def write_invitation(invitation: Invitation, *, organizer: Address) -> bytes:
    """One VEVENT with METHOD, UTF-8, CRLF, lines folded at 75 octets.

    Times are written in UTC (RFC 5545 section 3.3.5, form 2): every calendar shows them in its owner's zone, and no
    VTIMEZONE can be misread. The attendees are asked to answer (RSVP=TRUE); `organizer` must be the mail's sender,
    or Outlook takes the mail for a forged one. A CANCEL has STATUS:CANCELLED, the same UID and a higher SEQUENCE.
    Raises ValueError where a time has no zone or the end is not after the start, UnwritableMail for an address.
    """
    if any(moment.tzinfo is None for moment in (invitation.start, invitation.end, invitation.stamp)):
        raise ValueError("an invitation needs times with a time zone")
    if invitation.end <= invitation.start:
        raise ValueError("an invitation must end after it starts")
    from icalendar import Calendar, Event, vCalAddress, vText

    def person(addr: str, name: str, **parameters: str) -> vCalAddress:
        value = vCalAddress(f"mailto:{addr_spec(addr)}")
        # A quotation mark cannot stand in a parameter (RFC 5545 section 3.2).
        value.params["CN"] = vText(one_line(name.replace('"', "'")) or addr)
        for key, parameter in parameters.items():
            value.params[key] = vText(parameter)
        return value

    cancelled = invitation.method == "CANCEL"
    event = Event()
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", invitation.stamp.astimezone(UTC))
    event.add("dtstart", invitation.start.astimezone(UTC))
    event.add("dtend", invitation.end.astimezone(UTC))
    event.add("summary", one_line(invitation.summary))
    if invitation.location:
        event.add("location", one_line(invitation.location))
    if invitation.description:
        event.add("description", "\n".join(map(one_line, invitation.description.splitlines())))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("organizer", person(organizer.addr, organizer.name), encode=False)
    for attendee in {a.email.lower(): a for a in invitation.attendees}.values():
        event.add(
            "attendee",
            person(
                attendee.email,
                attendee.name,
                CUTYPE="INDIVIDUAL",
                ROLE="REQ-PARTICIPANT",
                PARTSTAT="NEEDS-ACTION",
                RSVP="TRUE",
            ),
            encode=False,
        )
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", invitation.method)
    calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
