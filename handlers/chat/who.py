"""Who somebody in the chat is: a role and the cases that go with it. Whom the register does not hold is nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from handlers.contacts import in_office
from handlers.model import Authority, Person, Region
from handlers.programme import Programme


class ChatRole(StrEnum):
    COORDINATOR = "coordinator"
    AT = "at"
    ST = "st"
    READER = "reader"

    @property
    def inspects(self) -> bool:
        return self in (ChatRole.AT, ChatRole.ST)


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Which cases are seen: those of `regions`, and those `person` is the inspector of; all where `regions` is None."""

    regions: tuple[Region, ...] | None = None
    person: str = ""


@dataclass(frozen=True, kw_only=True)
class Me:
    """Somebody of the register who is in the chat, as they may act today."""

    person: Person
    role: ChatRole
    scope: Scope


def find_me(person: Person | None, programme: Programme, today: date) -> Me | None:
    """The role of a person of the register on a day; None for whom the register does not hold, or no longer.

    An inspector (or an authority's contact) sees the authority's own regions: a socialtilsyn its region, a centre of AT
    those it serves; and the cases that are theirs by name. A reader of an authority sees what it sees, any other all.
    """
    if person is None or not in_office(person, today):
        return None
    authority = person.authority
    regions = None if authority is Authority.COORDINATOR else _regions(person, programme)
    scope = Scope(regions=regions, person="" if authority is Authority.COORDINATOR else person.id)
    if person.role == "reader":
        return Me(person=person, role=ChatRole.READER, scope=scope)
    if authority is Authority.COORDINATOR:
        known = person.role == "coordinator"
        return Me(person=person, role=ChatRole.COORDINATOR, scope=scope) if known else None
    if person.role not in ("inspector", "contact"):
        return None
    return Me(person=person, role=ChatRole(authority.value), scope=scope)


def _regions(person: Person, programme: Programme) -> tuple[Region, ...]:
    if person.region is not None:
        return (person.region,)
    office = person.office.casefold()
    return tuple(
        r.name
        for r in programme.regions
        if office == (r.center if person.authority is Authority.AT else r.authority).casefold()
    )
