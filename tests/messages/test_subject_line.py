"""An answer that stands in the subject alone is read, and a person looks at it; our own subject is nobody's answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messages.mail import Address, Mail
from messages.read import read_mail
from messages.reading import Choice, Context, Kind, Role
from messages.subject_line import said_in_subject
from tests.messages.meaning_helpers import WRITTEN

CONTEXT = Context(as_of=WRITTEN, sender_role=Role.INSTITUTION, expecting=Kind.PARTICIPATION, institution="Egelunden")
OURS = "Tilbud om koordineret tilsyn til Egelunden [sag 17]"


def mail(subject: str, text: str = "", **headers: str) -> Mail:
    return Mail(
        date=WRITTEN,
        sender=Address(addr="lone@egelunden.example"),
        subject=subject,
        text=text,
        headers=tuple((name.replace("_", "-"), value) for name, value in headers.items()),
    )


@pytest.mark.parametrize(
    ("subject", "outcome"),
    [
        (f"Ja tak, Egelunden deltager. SV: {OURS}", "yes"),
        (f"Vi siger nej tak - Sv: {OURS}", "no"),
        (f"JA TAK, VI ER MED!! Re: {OURS}", "yes"),
    ],
)
def test_an_answer_in_front_of_our_subject_is_read_and_put_before_a_person(subject: str, outcome: str) -> None:
    reading = read_mail(mail(subject, "\n\nSendt fra min iPhone\n"), CONTEXT)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ASK)
    assert "the answer stands in the subject alone" in {one.rule for one in reading.why}


def test_a_subject_put_in_the_place_of_ours_counts_in_an_answer_only() -> None:
    told = mail("Ja tak, vi deltager", in_reply_to="<1@example.dk>")
    assert read_mail(told, CONTEXT).outcome == "yes"
    assert read_mail(replace(told, headers=()), CONTEXT).outcome == "unclear"


@pytest.mark.parametrize("subject", [f"SV: {OURS}", f"Re: SV: {OURS}", f"VS: {OURS}", f"VIGTIGT: Sv: {OURS}", "", OURS])
def test_without_words_of_the_senders_own_a_person_looks(subject: str) -> None:
    assert read_mail(mail(subject), CONTEXT).decision is Choice.ASK


def test_words_in_the_mail_go_before_the_subject() -> None:
    assert read_mail(mail(f"Ja tak. SV: {OURS}", "Nej tak, vi deltager ikke."), CONTEXT).outcome == "no"


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (f"Ja tak. Sv: {OURS}", "Ja tak."),
        (f"SV: {OURS}", ""),
        ("VS: Ja tak. Sv: Tilbud", ""),
        ("Svar: ja", ""),
        ("Resultat: intet", ""),
    ],
)
def test_only_what_stands_before_our_subject_is_the_senders(subject: str, said: str) -> None:
    assert said_in_subject(mail(subject)) == said
