"""read_bounce: which address, and whether it is no good or only unreachable now."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.delivery import Bounce, read_bounce, read_bounces
from messages.mail import Address, Mail, Part
from messages.mime import parse_mail
from tests.messages.growth import grows_linearly

OURS = "koordinerettilsyn@example.dk"


def dsn(*recipients: str, text: str = "") -> Mail:
    """A delivery report (RFC 3464) with these per-recipient groups."""
    body = "Reporting-MTA: dns; mx.example.dk\nArrival-Date: x\n\n" + "\n\n".join(recipients)
    part = Part(name="", content_type="message/delivery-status", data=body.encode())
    return Mail(text=text, parts=(part,), to=(Address(addr=OURS),))


def group(status: str, diagnostic: str = "", action: str = "failed") -> str:
    said = f"\nDiagnostic-Code: smtp; {diagnostic}" if diagnostic else ""
    return f"Final-Recipient: rfc822; bo@birkehuset.example\nAction: {action}\nStatus: {status}{said}"


@pytest.mark.parametrize(
    ("status", "diagnostic", "permanent"),
    [
        ("5.1.1", "550 5.1.1 User unknown", True),
        ("5.1.2", "", True),
        ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound", True),
        ("5.2.1", "550 5.2.1 mailbox disabled", True),
        ("5.2.2", "552 5.2.2 mailbox full", False),
        ("5.2.3", "message too large for mailbox", False),
        ("5.3.4", "552 5.3.4 message size exceeds limit", False),
        ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied", True),
        ("5.4.4", "Host or domain name not found. Name service error", True),
        ("5.4.7", "554 5.4.7 delivery time expired", False),
        ("5.7.1", "550 5.7.1 refused by policy", True),
        ("4.4.1", "connection timed out", False),
        ("4.4.7", "", False),
        ("4.2.2", "452 4.2.2 over quota", False),
        ("5.0.0", "550 5.1.1 no such user", True),
        ("5.0.0", "552 mailbox full", False),
        ("5.0.0", "550 Ukendt modtager", True),
        ("5.0.0", "Connection refused", False),
        ("5.0.0", "550 Requested action not taken", True),
        ("5.0.0", "", False),
        ("", "550 5.1.1 User unknown", True),
        ("", "421 try later", False),
        ("5.2.0", "554 5.2.0 postkassen er fuld", False),
    ],
)
def test_the_status_decides_and_words_where_it_is_vague(status: str, diagnostic: str, permanent: bool) -> None:
    bounce = read_bounce(dsn(group(status, diagnostic)))
    assert bounce is not None
    assert (bounce.recipient, bounce.permanent) == ("bo@birkehuset.example", permanent)
    assert bounce.why


def test_the_status_is_given_as_the_report_has_it() -> None:
    bounce = read_bounce(dsn(group("5.0.0", "550 5.1.1 no such user")))
    assert bounce is not None
    assert bounce.status == "5.1.1"


def test_a_delay_is_never_permanent() -> None:
    bounce = read_bounce(dsn(group("5.1.1", "user unknown", action="delayed")))
    assert bounce is not None
    assert not bounce.permanent


def test_the_address_we_wrote_to_counts_before_the_one_it_was_passed_on_to() -> None:
    text = "Original-Recipient: rfc822;<Leder@Birkehuset.example>\n" + group("5.1.1")
    bounce = read_bounce(dsn(text))
    assert bounce is not None
    assert bounce.recipient == "leder@birkehuset.example"


def test_recipients_that_were_reached_are_left_out_and_the_lost_one_comes_first() -> None:
    reached = "Final-Recipient: rfc822; eva@x.example\nAction: delivered\nStatus: 2.0.0"
    full = "Final-Recipient: rfc822; ida@x.example\nAction: failed\nStatus: 4.2.2"
    bounces = read_bounces(dsn(reached, full, group("5.1.1")))
    assert [(bounce.recipient, bounce.permanent) for bounce in bounces] == [
        ("ida@x.example", False),
        ("bo@birkehuset.example", True),
    ]
    first = read_bounce(dsn(reached, full, group("5.1.1")))
    assert first is not None
    assert first.recipient == "bo@birkehuset.example"


def test_folded_fields_are_read() -> None:
    recipient, said = "rfc822;\n bo@birkehuset.example", "smtp;\n 550 5.1.1 no"
    text = f"Final-Recipient: {recipient}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: {said}"
    bounce = read_bounce(dsn(text))
    assert bounce == Bounce(
        recipient="bo@birkehuset.example", permanent=True, status="5.1.1", why=bounce.why if bounce else ()
    )


@pytest.mark.parametrize(
    ("subject", "text", "recipient", "permanent"),
    [
        ("Kan ikke leveres: Dialogmøde",
         "Din meddelelse til bo@birkehuset.example kunne ikke leveres.\nbo blev ikke fundet på birkehuset.example.",
         "bo@birkehuset.example", True),
        ("Kunne ikke leveres: Dialogmøde",
         "Levering til følgende modtagere mislykkedes:\n\nbo@birkehuset.example\nModtagerens postkasse er fuld.",
         "bo@birkehuset.example", False),
        ("Forsinket: Dialogmøde",
         "Meddelelsen til bo@birkehuset.example er forsinket. Serveren prøver igen de næste to døgn.",
         "bo@birkehuset.example", False),
        ("Delivery Status Notification (Failure)",
         "Your message wasn't delivered to bo@birkehuset.example because the address couldn't be found.",
         "bo@birkehuset.example", True),
        ("failure notice",
         "Hi. This is the qmail-send program.\n\n<bo@birkehuset.example>:\n550 sorry, no mailbox here by that name",
         "bo@birkehuset.example", True),
        ("Mail delivery failed: returning message to sender",
         "  bo@birkehuset.example\n    host mx.birkehuset.example\n    SMTP error: 554 5.7.1 rejected as spam",
         "bo@birkehuset.example", True),
        ("DELIVERY FAILURE: User bo not listed in Domino Directory",
         "Your message could not be delivered.\nUser bo (bo@birkehuset.example) not listed in Domino Directory",
         "bo@birkehuset.example", True),
        ("Undelivered Mail Returned to Sender",
         "<bo@birkehuset.example>: connect to mx.birkehuset.example[192.0.2.1]:25: Connection timed out",
         "bo@birkehuset.example", False),
        ("Undelivered Mail Returned to Sender",
         f"From {OURS}\n<bo@birkehuset.example>: host mx said: 550 5.1.1 unknown\n\nContact postmaster@example.dk",
         "bo@birkehuset.example", True),
        ("Undeliverable", "It was refused.\n550 5.1.1", "", True),
        ("Ukendt modtager", "Der findes ingen bruger med adressen bo@birkehuset.example.",
         "bo@birkehuset.example", True),
    ],
)  # fmt: skip
def test_bounces_in_words_are_read(subject: str, text: str, recipient: str, permanent: bool) -> None:
    bounce = read_bounce(Mail(subject=subject, text=text, sender=Address(addr="postmaster@x.example")), own=(OURS,))
    assert bounce is not None
    assert (bounce.recipient, bounce.permanent) == (recipient, permanent)


def test_what_the_returned_mail_says_does_not_count() -> None:
    text = (
        "Din meddelelse kunne ikke leveres til bo@birkehuset.example. Postkassen er fuld.\n\n"
        "Oprindelig meddelelse:\nDen gamle adresse eva@x.example findes ikke. 550 5.1.1"
    )
    bounce = read_bounce(Mail(text=text))
    assert bounce is not None
    assert (bounce.recipient, bounce.permanent, bounce.status) == ("bo@birkehuset.example", False, "")


@pytest.mark.parametrize(
    "mail",
    [
        Mail(text="550 5.1.1 user unknown", headers=(("x-failed-recipients", "Bo@Birkehuset.example"),)),
        Mail(text="550 5.1.1 user unknown", nested=(Mail(to=(Address(addr="bo@birkehuset.example"),)),)),
        Mail(html="<p>550 5.1.1 <b>bo@birkehuset.example</b> user unknown</p>"),
    ],
    ids=["header", "returned mail", "html"],
)
def test_the_address_is_found_where_the_text_has_none(mail: Mail) -> None:
    bounce = read_bounce(mail)
    assert bounce is not None
    assert bounce.recipient == "bo@birkehuset.example"


@pytest.mark.parametrize(
    "text", ["", "Hej, vi kommer den 4. juni.", "Version 5.1.10.2 af systemet kører på 192.5.1.1 nu."]
)
def test_a_mail_that_tells_of_no_failure_gives_none(text: str) -> None:
    assert read_bounce(Mail(text=text)) is None


def test_a_report_of_success_gives_none() -> None:
    assert read_bounce(dsn("Final-Recipient: rfc822; eva@x.example\nAction: delivered\nStatus: 2.0.0")) is None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.binary(max_size=200))
def test_nothing_escapes(text: str, data: bytes) -> None:
    part = Part(name="", content_type="message/delivery-status", data=data)
    for mail in (Mail(text=text), Mail(text=text, parts=(part,)), parse_mail(b"From: x@y\n\n" + data + b"x")):
        for bounce in read_bounces(mail):
            assert bounce.why


@pytest.mark.parametrize("piece", ["a@b.dk ", "5.1.1 ", "Final-Recipient: rfc822; a@b\n\n", "x", "a.b@", "550 "])
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    assert grows_linearly(lambda size: read_bounces(dsn(piece * (size // len(piece)), text=piece * size)), size=20_000)
