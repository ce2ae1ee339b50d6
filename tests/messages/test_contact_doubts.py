"""An address for the survey that may be the wrong one is put before a person."""

from __future__ import annotations

import pytest

from messages.papers.contact_doubts import about_the_contact

HOUSE = {
    "email": "kontor@engen.example",
    "leader": "Bo Vad <bova@engen.example>",
    "inspectors": "Lis Ry <liry@st.example>",
}


def rule(contact: str, written: str = "", **changes: str) -> str:
    doubts = about_the_contact(
        {**HOUSE, "survey_contact": contact, **changes}, written or contact, ["sender@st.example"]
    )
    return doubts[0].rule if doubts else ""


@pytest.mark.parametrize(
    ("contact", "doubt"),
    [
        ("Gry Mose <grmo@engen.example>", ""),
        ("Gry Mose <kontor@engen.example>", ""),
        ("Bo Vad <bova@engen.example>", ""),
        ("Gry Mose <gry.mose@gmail.com>", ""),
        ("Gry Mose <gm@kommune.example>", ""),
        ("Gry Mose", ""),
        ("Lis Ry <liry@st.example>", "the address is the authority's own"),
        ("Gry Mose <sender@st.example>", "the address is the authority's own"),
        ("Gry Mose <grmo@st.example>", "the address is the authority's own"),
        ("Gry Mose <post@at.dk>", "the address is the authority's own"),
        ("Gry Mose <gm@socialtilsynnord.example>", "the address is the authority's own"),
        ("Gry Mose <bova@engen.example>", "the address is given for another person"),
        ("Gry Mose <noreply@engen.example>", "an address nobody reads"),
        ("Gry Mose <grmo@engn.example>", "the address may be misspelt"),
        ("Gry Mose <grmo@gmial.com>", "the address may be misspelt"),
        ("Gry Mose <grmo@engen-bo.exampel>", "the address may be misspelt"),
        ("Gry Mose <grmo@kommunen.dkk>", "the address may be misspelt"),
        ("Gry Mose <grmøs@kommunen.example>", "the address may be misspelt"),
    ],
)
def test_the_authoritys_own_another_persons_and_misspelt_addresses_are_doubted(contact: str, doubt: str) -> None:
    assert rule(contact) == doubt


@pytest.mark.parametrize(
    ("written", "doubt"),
    [
        ("Gry Mose, gr mose@engen.example", "the address may be cut"),
        ("Gry Mose mail: mose@engen.example", ""),
        ("Gry Mose på mose@engen.example", ""),
        ("Gry Mose mose@engen.example", ""),
    ],
)
def test_an_address_with_a_blank_in_it_is_doubted(written: str, doubt: str) -> None:
    assert rule("Gry Mose <mose@engen.example>", written) == doubt


def test_a_domain_shared_by_the_socialtilsyn_and_the_house_is_no_doubt() -> None:
    shared = {"inspectors": "Lis Ry <liry@kommunen.example>", "email": "engen@kommunen.example"}
    assert rule("Gry Mose <grmo@kommunen.example>", **shared) == ""
    assert rule("Gry Mose <grmo@kommunen.example>", inspectors=shared["inspectors"], email="", leader="Bo Vad") == ""


@pytest.mark.parametrize(
    "behind",
    [
        "(eller også er det grm@, jeg undersøger det)",
        "(tror jeg)",
        "?",
        "- skal bekræftes",
        "(ikke på plads endnu)",
    ],
)
def test_a_contact_the_writer_is_not_sure_of_is_put_before_a_person(behind: str) -> None:
    said = rule("Gry Mose <grmo@engen.example>", f"Gry Mose, grmo@engen.example {behind}")
    assert said == "the writer is not sure of the contact"
    assert not rule("Gry Mose <grmo@engen.example>", "Gry Mose, souschef, grmo@engen.example, tlf. 12 34 56 78")
