"""Who speaks for an authority in a region: its contact person in the register of people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from handlers.model import Authority, Person, Region
from handlers.programme import Programme


def find_contact(
    people: Iterable[Person], authority: Authority, region: Region, programme: Programme, on: date
) -> Person | None:
    """The authority's contact person for a region on a day: of the region, else of its centre, else of none."""
    center = programme.region(region).center
    mine = [p for p in people if p.authority is authority and p.role == "contact" and in_office(p, on)]
    for fits in (
        lambda p: p.region is region,
        lambda p: p.region is None and p.office == center,
        lambda p: p.region is None and not p.office,
    ):
        found = next((p for p in mine if fits(p)), None)
        if found is not None:
            return found
    return None


def in_office(person: Person, on: date) -> bool:
    """Whether the register says so for the day."""
    return (person.valid_from is None or person.valid_from <= on) and (person.valid_to is None or on <= person.valid_to)


def named(authority: Authority, region: Region | None, programme: Programme) -> str:
    """The authority as people call it: "Arbejdstilsynet", "Socialtilsyn Nord", "Socialstyrelsen"."""
    if authority is Authority.ST:
        return programme.region(region).authority if region is not None else "socialtilsynet"
    return "Arbejdstilsynet" if authority is Authority.AT else programme.contact.office
