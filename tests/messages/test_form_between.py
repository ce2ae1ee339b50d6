"""A form answered between the quoted lines of the template: quoted labels, unquoted answers."""

from __future__ import annotations

import pytest

from messages.mail import Mail
from messages.papers.form_between import form_between
from messages.papers.st_form import read_st_text
from messages.reading import Choice, Reading
from tests.messages.paper_builders import LABELS, READ, WRITTEN
from tests.messages.test_form_passed_on import read

HEAD = "Den 22. marts 2019 kl. 09.00 skrev Koordineret tilsyn\n<k@x.example>:\n\n> Hej Lotte\n>\n> Her er skabelonen.\n"
FOOT = ">\n> Venlig hilsen\n> Den fælles postkasse\n"


def answered(mark: str = "", *, wrapped: bool = False, left_out: str = "") -> str:
    out = []
    for name, label in LABELS.items():
        asked = label.replace(" og besvarelse", "\n> og besvarelse") if wrapped else label
        answer = "" if name == left_out else "\n".join(mark + line for line in WRITTEN[name].split("\n")) + "\n"
        out.append(f">\n> {asked}\n{answer}")
    return "".join(out)


def sent(form: str, note: str = "Hej\n\nSvarene står under hvert punkt.\n\nVenlig hilsen\nLotte Dam") -> Reading:
    return read(f"{note}\n\n{HEAD}{form}{FOOT}", "SV: Dokumentation")


@pytest.mark.parametrize("wrapped", [False, True], ids=["whole labels", "a label on two lines"])
def test_answers_between_the_quoted_lines_are_read(wrapped: bool) -> None:
    reading = sent(answered(wrapped=wrapped))
    assert (dict(reading.fields), reading.outcome) == (dict(READ), "complete")
    assert reading.decision is Choice.ACT


@pytest.mark.parametrize("words", ["Vi mangler din dokumentation. Skabelonen kan udfyldes her:", "Udfyld her:"])
def test_the_quoted_letter_above_the_template_is_not_the_senders(words: str) -> None:
    reading = read(
        f"Hej\n\nSvarene står her.\n\n{HEAD}> Mødet var den 3. juni. {words}\n{answered()}{FOOT}", "SV: Skema"
    )
    assert (dict(reading.fields), reading.decision) == (dict(READ), Choice.ACT)


def test_what_was_left_empty_is_missing() -> None:
    reading = sent(answered(left_out="survey_contact"))
    assert (reading.outcome, reading.missing) == ("incomplete", ("survey_contact",))


def test_the_words_beside_are_weighed() -> None:
    reading = sent(answered(), "Hej\n\nKontaktpersonen er stoppet.\n\nVenlig hilsen\nLotte Dam")
    assert reading.decision is Choice.ASK


def test_answers_between_quotations_of_html_are_read() -> None:
    quoted = "".join(
        f"<blockquote type='cite'><p>{label}</p></blockquote><p>{WRITTEN[name].replace(chr(10), '<br>')}</p>"
        for name, label in LABELS.items()
    )
    mail = Mail(message_id="1@x", date=None, sender=None, subject="x", html=f"<html><body>{quoted}</body></html>")
    assert dict(read_st_text(form_between(mail, "")).fields) == dict(READ)


def test_a_short_answer_above_and_a_bare_quotation_below_is_no_form() -> None:
    labels = "".join(f"> {label}\n" for label in LABELS.values())
    mail = Mail(message_id="1@x", date=None, sender=None, subject="x", text=f"Tak, den kommer.\n\n{HEAD}{labels}")
    assert form_between(mail, "Tak") == ""
