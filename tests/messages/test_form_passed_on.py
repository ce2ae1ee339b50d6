"""A form typed in a mail that is passed on ("her er den.") is read there; what only looks like one goes to a person."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from messages.read import read_message
from messages.reading import Choice, Context, Kind, Reading, Role, Slot
from tests.messages.paper_builders import LABELS, READ, WRITTEN, docx_form

MEETING = Slot(start=datetime(2019, 3, 21, 9, tzinfo=UTC), end=datetime(2019, 3, 21, 11, tzinfo=UTC))
FORM = "\n".join(f"{LABELS[name]} {answer.replace(chr(10), '; ')}" for name, answer in WRITTEN.items())
SENT_ON = "Her er den.\n\nVh Lotte"
OUTLOOK = """Fra: Lotte Dam <loda@st-oest.example>
Sendt: 22. marts 2019 10:12
Til: Birgitte Højlund <bih@st-oest.example>
Emne: Dokumentation
"""
HEADS = {
    "Outlook, Danish": ("VS: Dokumentation", OUTLOOK),
    "Outlook, English": (
        "FW: Dokumentation",
        "From: Lotte Dam <loda@st-oest.example>\nSent: 22 March 2019 10:12\nTo: Birgitte <bih@st-oest.example>\n"
        "Subject: Dokumentation\n",
    ),
    "Apple": (
        "Fwd: Dokumentation",
        "Start på videresendt besked:\n\nFra: Lotte Dam <loda@st-oest.example>\nEmne: Dokumentation\n"
        "Dato: 22. marts 2019 kl. 10.12.00 CET\nTil: Birgitte <bih@st-oest.example>\n",
    ),
    "Gmail": (
        "Fwd: Dokumentation",
        "---------- Forwarded message ---------\nFra: Lotte Dam <loda@st-oest.example>\n"
        "Date: fre. 22. mar. 2019 kl. 10.12\nSubject: Dokumentation\nTo: Birgitte <bih@st-oest.example>\n",
    ),
    "a dividing line": ("VS: Dokumentation", f"---------- Videresendt meddelelse ---------\n{OUTLOOK}"),
}


def read(text: str, subject: str = "VS: Dokumentation", *, role: Role = Role.ST, file: bytes = b"") -> Reading:
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Lotte Dam <loda@st-oest.example>", "k@x.example", subject
    mail["Message-ID"], mail["Date"] = "<1@st-oest.example>", "Mon, 25 Mar 2019 09:00:00 +0100"
    mail.set_content(text)
    if file:
        mail.add_attachment(file, maintype="application", subtype="octet-stream", filename="skema.docx")
    context = Context(
        as_of=datetime(2019, 3, 25, 9, tzinfo=UTC),
        sender_role=role,
        expecting=Kind.DOCUMENTATION,
        institution=WRITTEN["institution"],
        meeting=MEETING,
    )
    return read_message(mail.as_bytes(), context)


@pytest.mark.parametrize("program", HEADS)
def test_a_form_in_the_mail_that_is_passed_on_is_read(program: str) -> None:
    subject, head = HEADS[program]
    reading = read(f"{SENT_ON}\n\n{head}\nTil postkassen\n\n{FORM}\n\nVenlig hilsen\nLotte Dam\n", subject)
    assert (reading.kind, reading.outcome, reading.missing) == (Kind.DOCUMENTATION, "complete", ())
    # The day in the head of the mail is no answer of the form.
    fields = dict(reading.fields)
    assert fields == {name: value.replace("\n", "; ") for name, value in READ.items()}
    assert reading.decision is Choice.ACT


def test_a_form_that_was_passed_on_twice_is_read() -> None:
    reading = read(f"{SENT_ON}\n\n{OUTLOOK}\nSe nedenfor.\n\nVh Birgitte\n\n{OUTLOOK}\n{FORM}\n")
    assert (reading.outcome, reading.fields.get("survey_contact")) == ("complete", READ["survey_contact"])


def test_what_the_form_that_is_passed_on_lacks_is_asked_for() -> None:
    form = FORM.replace(WRITTEN["survey_contact"], "-")
    reading = read(f"{SENT_ON}\n\n{OUTLOOK}\n{form}\n")
    assert (reading.outcome, reading.missing, reading.decision) == ("incomplete", ("survey_contact",), Choice.ACT)


@pytest.mark.parametrize(
    ("own", "beside"),
    [
        (SENT_ON, "Dialogmødet blev aflyst."),
        (SENT_ON, "Det er kun et udkast."),
        (SENT_ON, "Skal jeg gøre mere?"),
        ("Her er den. Dialogmødet blev aflyst.", "Til postkassen"),
        ("Her er den, men kontaktpersonen er ny:\nKontaktperson: Per Ry, pery@laerkereden.example", "Til postkassen"),
    ],
)
def test_words_that_change_the_form_put_it_before_a_person(own: str, beside: str) -> None:
    assert read(f"{own}\n\n{OUTLOOK}\n{beside}\n\n{FORM}\n").decision is Choice.ASK


def test_another_form_in_the_file_than_in_the_mail_below_is_put_before_a_person() -> None:
    file = docx_form({**WRITTEN, "survey_contact": "Per Ry, pery@laerkereden.example"})
    assert read(f"{SENT_ON}\n\n{OUTLOOK}\n{FORM}\n", file=file).decision is Choice.ASK
    assert read(f"{SENT_ON}\n\n{OUTLOOK}\n{FORM}\n", file=docx_form()).decision is Choice.ACT


@pytest.mark.parametrize(
    ("subject", "role", "below"),
    [
        ("VS: Kontakt", Role.ST, "Kontaktperson til spørgeskemaet: Gry Mose, grmo@laerkereden.example"),
        ("SV: Dokumentation", Role.ST, FORM),
        ("VS: Emner", Role.AT, "Emner drøftet på dialogmødet: Alarmer; Nøgler"),
    ],
)
def test_answers_below_that_may_not_be_what_is_sent_are_put_before_a_person(
    subject: str, role: Role, below: str
) -> None:
    reading = read(f"{SENT_ON}\n\n{OUTLOOK}\n{below}\n", subject, role=role)
    assert (reading.kind, reading.decision) == (Kind.DOCUMENTATION, Choice.ASK)
    assert "answers stand in the mail below" in [evidence.rule for evidence in reading.why]


def test_what_a_file_lacks_and_a_mail_below_may_answer_is_put_before_a_person() -> None:
    file = docx_form({**WRITTEN, "survey_contact": "-"})
    below = "Kontaktperson til spørgeskemaet: Gry Mose, grmo@laerkereden.example"
    assert read(f"{SENT_ON}\n\n{OUTLOOK}\n{below}\n", file=file).decision is Choice.ASK
    assert read(f"{SENT_ON}\n\n{OUTLOOK}\nTil postkassen\n", file=file).decision is Choice.ACT


def test_a_forgotten_file_is_still_told_of_where_nothing_below_answers() -> None:
    reading = read(f"{SENT_ON}\n\n{OUTLOOK}\nHer er skemaet til postkassen.\n")
    assert (reading.outcome, reading.decision) == ("incomplete", Choice.ACT)
