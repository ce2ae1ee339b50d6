"""Who signs an invitation, whom the information sheet names, who can inspect: people of the register by office."""

from __future__ import annotations

from datetime import date

from handlers.model import Authority, Person
from handlers.programme import Programme
from handlers.view import CaseView
from messages.letters import Signature


def signature(view: CaseView, programme: Programme, on: date) -> Signature:
    """The ST contact signs (annex 1); where the register has none, the shared mailbox."""
    contact = view.contact(Authority.ST, on)
    if contact is None:
        shared = programme.contact
        return Signature(name=shared.name, office=shared.office, phone=shared.phone, email=shared.email)
    return Signature(
        name=contact.name,
        office=contact.office or programme.region(view.case.region).authority,
        phone=contact.phone,
        email=contact.email,
    )


def contacts(view: CaseView, programme: Programme, on: date) -> tuple[str, ...]:
    """The two authorities' contact people of the region, as the information sheet (annex 2) lists them."""
    rules = programme.region(view.case.region)
    offices = ((Authority.AT, rules.center), (Authority.ST, rules.authority))
    people = (next(iter(_people(view, a, "contact", office, on)), None) for a, office in offices)
    return tuple(", ".join(x for x in (p.name, p.office, p.phone, p.email) if x) for p in people if p)


def inspectors_of(view: CaseView, authority: Authority, office: str, on: date) -> tuple[Person, ...]:
    """The office's inspectors on a day, by name."""
    return tuple(sorted(_people(view, authority, "inspector", office, on), key=lambda p: p.name))


def _people(view: CaseView, authority: Authority, role: str, office: str, on: date) -> list[Person]:
    """Those of the office; where it has none, those of no office in particular."""
    found = [
        p
        for p in view.people.values()
        if p.authority is authority
        and p.role == role
        and p.region in (view.case.region, None)
        and (p.valid_from is None or p.valid_from <= on)
        and (p.valid_to is None or on <= p.valid_to)
    ]
    return [p for p in found if p.office == office] or [p for p in found if not p.office]
