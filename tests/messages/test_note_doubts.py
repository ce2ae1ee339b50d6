"""The words beside a form: what points to it or tells of an older one is no doubt, what takes some of it back is."""

from __future__ import annotations

from datetime import date

import pytest

from messages.papers.note_doubts import about_the_note, other_days, without_case_numbers

FIELDS = {"survey_contact": "Else Vangkjær <elva@brom.example>", "institution": "Brombærkrattet"}


@pytest.mark.parametrize(
    "note",
    [
        "Hermed skemaet fra mødet.",
        "Sig endelig til, hvis der mangler noget.",
        "I hører gerne, hvis I har spørgsmål.",
        "Jeg har skrevet svarene i mailen.",
        "Oplysningerne står i selve mailen.",
        "Her er det hele i selve mailen.",
        "Datoen er nu tilføjet.",
        "Jeg glemte at vedhæfte det før.",
        "Giv endelig besked, hvis noget ikke er til at læse.",
        "Tilbuddet har ikke flere bemærkninger.",
        "Jeg kan ikke åbne skabelonen på min iPad, så her er det hele:",
        "Skabelonen virker ikke på min Mac.",
        "Spørgsmål kan rettes til mig.",
        "Vi bruger vores egen skabelon, men alle felterne er der.",
        "Kontaktperson og øvrige oplysninger fremgår af skemaet.",
        "Spørgeskemaet kan sendes til Else Vangkjær.",
        "Else Vangkjær, elva@brom.example, er kontaktperson.",
        "Jeg kom til at sende det tomme skema i går, undskyld. Her er det udfyldte.",
        "Der var en fejl i det skema, jeg sendte i går. Her er det rigtige.",
        "Beklager, den første fil var forkert. Hermed den rettede udgave.",
        "Du skrev, at kontaktpersonen manglede. Den er nu skrevet ind.",
        "Rettet skema vedhæftet – målgruppen er nu rigtig.",
        "Kontaktperson: Else Vangkjær, ny@brom.example",  # an answer, compared with the form's elsewhere
    ],
)
def test_a_plain_note_raises_no_doubt(note: str) -> None:
    assert about_the_note(f"Hej\n\n{note}", FIELDS) == []


@pytest.mark.parametrize(
    ("note", "rule"),
    [
        ("Send det til souschefen Niels, niba@brom.example.", "another address in the words"),
        ("Jeg er ikke helt sikker på mailadressen.", "the sender is not sure of it"),
        ("Jeg kunne ikke læse adressen, så den er måske forkert.", "the sender is not sure of it"),
        ("Datoen for besøget er et gæt.", "the sender is not sure of it"),
        ("Datoen er stadig forkert i skemaet.", "the sender says that something in it is wrong"),
        ("Der var en fejl i går, og målgruppen er stadig forkert.", "the sender says that something in it is wrong"),
        ("Mailen virker ikke længere.", "the sender says that something in it is wrong"),
        ("Datoen retter jeg, når jeg har fundet min kalender.", "the sender is still going to change it"),
        ("Vurderingen skal godkendes af min leder.", "the sender is still going to change it"),
        ("Spørgeskemaet skal ikke gå til Else Vangkjær.", "the mail says who gets the survey"),
        ("Vent med spørgeskemaet til uge 40.", "the mail says who gets the survey"),
        ("Lederen vil selv have spørgeskemaet.", "the mail says who gets the survey"),
        ("Niels svarer i stedet for Else.", "the mail speaks of the survey's contact"),
        ("Vi fik en bekymring om vold mod en beboer.", "something that a person should read"),
        ("Mødet blev afbrudt.", "something that a person should read"),
        ("Jeg tror, filen er forkert.", "the sender is not sure of it"),
        ("Kontaktpersonens telefon virker ikke.", "the sender says that something in it is wrong"),
        ("Tilbuddet vil se skemaet, før I bruger det.", "something holds only in part"),
        ("Det er den gamle udgave.", "something holds only in part"),
        ("Jeg sender en ny version på fredag.", "something holds only in part"),
        ("Tilbuddet lukker til nytår.", "somebody has left or changed"),
        ("Den mail, jeg har skrevet, er lederens private.", "something said of an answer in the form"),
        ("Tilbuddet bestrider vores vurdering.", "something that a person should read"),
        ("Slet venligst det om beboeren.", "the sender asks for something"),
        ("Skemaet er endnu ikke set af tilbuddet.", "a not that nothing explains"),
        ("Lederen er stoppet.", "somebody has left or changed"),
    ],
)
def test_words_that_take_back_some_of_it_are_doubts(note: str, rule: str) -> None:
    assert [one.rule for one in about_the_note(f"Hej\n\nHer er skemaet. {note}", FIELDS)] == [rule]


def test_a_contact_that_is_said_to_be_missing_is_asked_for_by_name() -> None:
    note = "Kontaktpersonen mangler endnu."
    assert about_the_note(note, {"institution": "Brombærkrattet"}) == []
    assert about_the_note(note, FIELDS)


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Skemaet fra dialogmødet den 14. maj.", 0),
        ("Hermed skemaet fra mødet den 14/5 2018. Tak for sidst!", 0),
        ("Mødet blev først holdt den 15. maj.", 1),
        ("Dato for dialogmøde: 15. maj 2018", 0),  # an answer, compared with the form's elsewhere
    ],
)
def test_a_day_that_neither_form_nor_case_knows_is_a_doubt(note: str, found: int) -> None:
    assert len(other_days(note, ["2018-05-14"], date(2018, 5, 14))) == found


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("Hermed fremsendes vedlagte fra sag 27.03.00-G01-88-19.", "Hermed fremsendes vedlagte ."),
        ("Sagsnr. 19/4711", ""),
        ("Vores ref.: EMN-2019-00123", ""),
        ("Vores sagsnr. er EMN-2019-00123", ""),
        ("Journalnr. 18/6644, skemaet er vedhæftet.", ", skemaet er vedhæftet."),
        ("Skemaet (2019-12345) er vedhæftet.", "Skemaet er vedhæftet."),
    ],
)
def test_a_case_number_is_no_day(note: str, left: str) -> None:
    assert " ".join(without_case_numbers(note).split()) == left
    assert other_days(without_case_numbers(note), [], date(2019, 3, 21)) == []


@pytest.mark.parametrize(
    "note", ["Mødet var den 12/3-2019.", "Mødet var 2019-03-12.", "Sagen er fra 12.03.2019", "I sag 12/3-2019 var det."]
)
def test_a_day_is_no_case_number(note: str) -> None:
    assert other_days(without_case_numbers(note), [], date(2019, 3, 21))
