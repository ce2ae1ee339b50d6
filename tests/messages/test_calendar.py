"""Calendar messages: what goes out is what calendars understand, and what they send back is understood."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from messages.calendar_entry import Attendee, Invitation
from messages.calendar_read import CalendarReplyText, read_calendar
from messages.calendar_write import write_invitation
from messages.mail import Address

ZONE = ZoneInfo("Europe/Copenhagen")
MAILBOX = Address(addr="koordinerettilsyn@example.dk", name='Koordineret "tilsyn"; Socialstyrelsen')
INVITATION = Invitation(
    method="REQUEST",
    uid="KT-2018-014-m1@example.dk",
    sequence=2,
    start=datetime(2018, 5, 17, 10, 0, tzinfo=ZONE),
    end=datetime(2018, 5, 17, 12, 0, tzinfo=ZONE),
    summary="Dialogmøde, Bofællesskabet Kobberhaven; om at forebygge vold",
    description="Dagsorden følger.\nMed venlig hilsen",
    location="Kobbervej 12, 8700 Horsens",
    attendees=(
        Attendee(email="aase@kobberhaven.example", name="Åse Bæk"),
        Attendee(email="ib@at.example"),
        Attendee(email="IB@at.example", name="Ib igen"),
    ),
    stamp=datetime(2018, 5, 2, 9, 30, tzinfo=ZONE),
)


def _event(invitation: Invitation = INVITATION) -> tuple[str, Any, Any]:
    data = write_invitation(invitation, organizer=MAILBOX)
    calendar = Calendar.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    return data.decode("utf-8"), calendar, event


def test_a_request_says_who_meets_whom_when_and_where() -> None:
    _, calendar, event = _event()
    assert calendar["METHOD"] == "REQUEST"
    assert calendar["VERSION"] == "2.0"
    assert event["UID"] == INVITATION.uid
    assert event["SEQUENCE"] == 2
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == INVITATION.summary
    assert event["LOCATION"] == INVITATION.location
    assert event["DESCRIPTION"] == INVITATION.description
    assert event["DTSTART"].dt == INVITATION.start
    assert event["DTEND"].dt == INVITATION.end
    assert event["DTSTAMP"].dt == INVITATION.stamp
    assert event["ORGANIZER"] == "mailto:koordinerettilsyn@example.dk"


def test_each_attendee_stands_once_and_is_asked_to_answer() -> None:
    _, _, event = _event()
    first, second = event["ATTENDEE"]
    assert [str(first), str(second).lower()] == ["mailto:aase@kobberhaven.example", "mailto:ib@at.example"]
    assert first.params["CN"] == "Åse Bæk"
    assert first.params["RSVP"] == "TRUE"
    assert first.params["PARTSTAT"] == "NEEDS-ACTION"
    assert first.params["ROLE"] == "REQ-PARTICIPANT"


@pytest.mark.parametrize(("day", "hour"), [(datetime(2018, 5, 17), "08"), (datetime(2018, 11, 15), "09")])  # noqa: DTZ001
def test_times_go_out_in_utc_in_summer_and_winter(day: datetime, hour: str) -> None:
    start = day.replace(hour=10, tzinfo=ZONE)
    text, _, _ = _event(replace(INVITATION, start=start, end=start + timedelta(hours=2)))
    assert f"DTSTART:{day:%Y%m%d}T{hour}0000Z" in text
    assert "TZID" not in text


def test_lines_end_in_crlf_and_are_folded_at_75_octets() -> None:
    data = write_invitation(replace(INVITATION, summary="ø" * 300), organizer=MAILBOX)
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert Calendar.from_ical(data).walk("VEVENT")[0]["SUMMARY"] == "ø" * 300


def test_a_cancellation_is_marked_three_times_over() -> None:
    _, calendar, event = _event(replace(INVITATION, method="CANCEL", sequence=3))
    assert calendar["METHOD"] == "CANCEL"
    assert event["STATUS"] == "CANCELLED"
    assert event["SEQUENCE"] == 3
    assert event["UID"] == INVITATION.uid


def test_the_same_invitation_gives_the_same_bytes() -> None:
    assert write_invitation(INVITATION, organizer=MAILBOX) == write_invitation(INVITATION, organizer=MAILBOX)


@pytest.mark.parametrize(
    "change",
    [
        {"start": datetime(2018, 5, 17, 10, 0)},  # noqa: DTZ001
        {"end": INVITATION.start},
    ],
)
def test_a_time_without_a_zone_or_an_end_before_the_start_is_refused(change: dict[str, datetime]) -> None:
    with pytest.raises(ValueError, match="an invitation"):
        write_invitation(replace(INVITATION, **change), organizer=MAILBOX)  # type: ignore[arg-type]


def test_a_line_break_in_a_value_adds_no_property() -> None:
    evil = 'x\r\nATTENDEE:mailto:all@example.dk\r\nX-"Y":1'
    _, _, event = _event(
        replace(INVITATION, summary=evil, location=evil, attendees=(Attendee(email="a@b.example", name=evil),))
    )
    assert str(event["ATTENDEE"]) == "mailto:a@b.example"
    assert not any(str(name).startswith("X-") for name in event)


# ---------------------------------------------------------------------- what comes back
REPLY = """\
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20180517T080000Z
DTEND:20180517T100000Z
DTSTAMP:20180503T061112Z
ORGANIZER;CN=Koordineret tilsyn:mailto:koordinerettilsyn@example.dk
UID:KT-2018-014-m1@example.dk
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Bæk; Å
 se: leder";X-NUM-GUESTS=0:mailto:Aase@Kobberhaven.example
SEQUENCE:2
STATUS:CONFIRMED
BEGIN:VALARM
DESCRIPTION:UID:not-this-one
UID:alarm
END:VALARM
END:VEVENT
END:VCALENDAR
"""
ANSWER = CalendarReplyText(
    method="REPLY",
    uid="KT-2018-014-m1@example.dk",
    sequence=2,
    attendee="aase@kobberhaven.example",
    partstat="ACCEPTED",
    start=datetime(2018, 5, 17, 8, 0, tzinfo=UTC),
    end=datetime(2018, 5, 17, 10, 0, tzinfo=UTC),
)


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
def test_an_answer_is_read_whatever_ends_its_lines(ends: str) -> None:
    assert read_calendar(REPLY.replace("\n", ends)) == ANSWER


def test_a_reply_without_organizer_status_or_end_is_read() -> None:
    # Outlook.com's replies lack ORGANIZER; some gateways cut the end off.
    text = REPLY.replace("ORGANIZER;CN=Koordineret tilsyn:mailto:koordinerettilsyn@example.dk\n", "")
    assert read_calendar(text.replace("STATUS:CONFIRMED\n", "").replace("END:VEVENT\nEND:VCALENDAR\n", "")) == ANSWER


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Copenhagen",
        "W. Europe Standard Time",
        "Romance Standard Time",
        "Copenhagen",
        "Central European Standard Time",
        "/freeassociation.sourceforge.net/Europe/Copenhagen",
        '"(UTC+01:00) Bruxelles, København, Madrid, Paris"',
        '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"',
        "CET",
    ],
)
def test_danish_time_is_known_by_its_many_names(name: str) -> None:
    found = read_calendar(REPLY.replace("DTSTART:20180517T080000Z", f"DTSTART;TZID={name}:20180517T100000"))
    assert found is not None
    assert found.start == ANSWER.start


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART:20180517T100000", datetime(2018, 5, 17, 10, tzinfo=ZONE)),
        ("DTSTART;TZID=GMT Standard Time:20180517T090000", datetime(2018, 5, 17, 8, tzinfo=UTC)),
        ("DTSTART;TZID=America/New_York:20180517T040000", datetime(2018, 5, 17, 8, tzinfo=UTC)),
        ("DTSTART;TZID=Tølløse:20180517T100000", None),
        ("DTSTART;VALUE=DATE:20180517", None),
        ("DTSTART:20180231T100000Z", None),
        ("DTSTART:i morgen", None),
    ],
)
def test_a_time_is_taken_only_where_it_can_be_told(line: str, start: datetime | None) -> None:
    found = read_calendar(REPLY.replace("DTSTART:20180517T080000Z", line))
    assert found is not None
    assert found.start == start


def test_a_counter_brings_its_own_time_and_the_one_who_proposes_it() -> None:
    # Exchange lists everybody invited; only who answers has a PARTSTAT that says something.
    text = """\
BEGIN:VCALENDAR
METHOD:COUNTER
BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:aase@kobberhaven.example
ATTENDEE;PARTSTAT=TENTATIVE;CN=Ib:MAILTO:IB@at.example
COMMENT;LANGUAGE=da-DK:Kan vi tage det kl. 13\\, så er jeg tilbage?\\nHilsen Ib\\n
UID:u1
DTSTART;TZID=Romance Standard Time:20180517T130000
DURATION:PT1H30M
SEQUENCE:0
END:VEVENT
END:VCALENDAR"""
    assert read_calendar(text) == CalendarReplyText(
        method="COUNTER",
        uid="u1",
        attendee="ib@at.example",
        partstat="TENTATIVE",
        start=datetime(2018, 5, 17, 13, 0, tzinfo=ZONE),
        end=datetime(2018, 5, 17, 14, 30, tzinfo=ZONE),
        comment="Kan vi tage det kl. 13, så er jeg tilbage?\nHilsen Ib",
    )


def test_an_attendee_without_mailto_is_known_by_its_email_parameter() -> None:
    text = (
        "BEGIN:VCALENDAR\nMETHOD:reply\nBEGIN:VEVENT\nUID:u\nATTENDEE;EMAIL=A@b.example;PARTSTAT=declined:urn:uuid:1\n"
    )
    assert read_calendar(text) == CalendarReplyText(
        method="REPLY", uid="u", attendee="a@b.example", partstat="DECLINED"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hej",
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR",
        REPLY.replace("METHOD:REPLY\n", ""),
        "BEGIN:VEVENT\nUID:u",
    ],
)
def test_what_is_no_answer_gives_none(text: str) -> None:
    assert read_calendar(text) is None


def test_our_own_invitation_can_be_read_again() -> None:
    found = read_calendar(write_invitation(INVITATION, organizer=MAILBOX).decode("utf-8"))
    assert found is not None
    assert (found.method, found.uid, found.sequence) == ("REQUEST", INVITATION.uid, 2)
    assert (found.start, found.end) == (INVITATION.start, INVITATION.end)


def test_an_endless_calendar_is_cut_short() -> None:
    assert read_calendar("BEGIN:VCALENDAR\nMETHOD:REPLY\n" + "X:" + "a" * 600_000 + "\nBEGIN:VEVENT\nUID:u\n") is None


_LINES = st.sampled_from(
    [*REPLY.splitlines(), " fold", "DTSTART;TZID=../x:20180517T100000", "DURATION:P999999W", "\x00"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_LINES, st.text(max_size=30)), max_size=25))
def test_nothing_makes_the_reader_fail(lines: list[str]) -> None:
    found = read_calendar("\n".join(lines))
    assert found is None or found.uid
