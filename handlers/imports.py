"""The lists taken in: institutions (gross and local lists), the register of people, AT's proposed dates.

Pure: rows and what is there already go in; records to save, what was taken and every refused row come out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handlers.model import AtDate, Authority, Case, Institution, Person, Record, Region, Stage
from handlers.programme import Programme
from messages.table_in import TableRow

_EMAIL = re.compile(r"[^@\s,;<>\"()]+@[^@\s,;<>\"()]+\.[^@\s,;<>\"().]{2,}")

INSTITUTION_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": ("navn", "name", "botilbud", "institution"),
    "cvr": ("cvr", "cvr-nummer", "cvr-nr", "cvr-nr."),
    "p_number": ("p-nummer", "p_number", "p-nr", "p-nr.", "pnummer"),
    "address": ("adresse", "address"),
    "postcode": ("postnr", "postnr.", "postcode", "postnummer"),
    "city": ("by", "city"),
    "municipality": ("kommune", "municipality"),
    "region": ("socialtilsyn", "region"),
    "institution_type": ("tilbudstype", "type"),
    "target_group": ("målgruppe", "maalgruppe", "target_group", "target group"),
    "leader": ("leder", "leader"),
    "email": ("e-mail", "email", "mail", "e-post"),
    "at_inspector": ("at-tilsynsførende", "at-tilsynsfoerende", "at_inspector"),
    "st_inspector": ("st-tilsynsførende", "st-tilsynsfoerende", "st_inspector"),
    "round": ("runde", "round"),
}
PEOPLE_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": ("navn", "name"),
    "email": ("e-mail", "email", "mail", "e-post"),
    "phone": ("telefon", "phone", "tlf", "tlf."),
    "authority": ("myndighed", "authority"),
    "office": ("kontor", "office"),
    "role": ("rolle", "role"),
    "from": ("fra", "from"),
    "to": ("til", "to"),
}
DATE_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "date": ("dato", "date"),
    "from": ("fra", "from"),
    "to": ("til", "to"),
    "center": ("center", "centre", "tilsynscenter"),
}
_AUTHORITIES = {
    "at": Authority.AT,
    "arbejdstilsynet": Authority.AT,
    "st": Authority.ST,
    "socialtilsyn": Authority.ST,
    "socialtilsynet": Authority.ST,
    "coordinator": Authority.COORDINATOR,
    "koordinator": Authority.COORDINATOR,
    "socialstyrelsen": Authority.COORDINATOR,
}
_ROLES = {
    "inspector": "inspector",
    "tilsynsførende": "inspector",
    "contact": "contact",
    "kontakt": "contact",
    "kontaktperson": "contact",
    "coordinator": "coordinator",
    "koordinator": "coordinator",
    "reader": "reader",
    "læser": "reader",
}


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A row that was not taken: its number in the sheet and why, in the reader's language."""

    row: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """`records` to save; `new` and `updated` count rows; `unchanged` rows were there already."""

    records: tuple[Record, ...]
    new: int
    updated: int
    unchanged: int
    refused: tuple[Refused, ...]


class _BadRow(ValueError):
    """A row that cannot be taken; the text is for the person who made the list."""


def plan_institutions(
    rows: Iterable[TableRow],
    *,
    institutions: Sequence[Institution],
    cases: Sequence[Case],
    next_number: Callable[[int], str],
    programme: Programme,
    now: datetime,
) -> ImportPlan:
    """Institutions and a candidate case each. `next_number(year)` gives unused case numbers in order.

    A row that names an institution that is there (P-number, else CVR and name) updates it; an open case of the
    institution is not doubled.
    """
    known = {i.id: i for i in institutions}
    open_cases = {c.institution_id: c for c in cases if not c.stage.ended or c.stage is Stage.NOT_SELECTED}
    plan = _Plan()
    seen: dict[str, int] = {}
    default_round = f"{now.astimezone(programme.zone).year}-{1 if now.astimezone(programme.zone).month <= 6 else 2}"
    for row in rows:
        cells = _by_field(row.cells, INSTITUTION_HEADINGS)
        try:
            institution = _institution(cells)
            if institution.id in seen:
                raise _BadRow(f"samme botilbud som række {seen[institution.id]}")
            at, st = (_email(cells[f], f) if cells[f] else None for f in ("at_inspector", "st_inspector"))
            round_ = _round(cells.get("round", "")) or default_round
        except _BadRow as bad:
            plan.refused.append(Refused(row=row.number, reason=str(bad)))
            continue
        seen[institution.id] = row.number
        before = known.get(institution.id)
        case = open_cases.get(institution.id)
        if before is not None:
            institution = _merged(before, institution)
        after = case or Case(
            id=next_number(int(round_[:4])), institution_id=institution.id, region=institution.region, round=round_
        )
        after = replace(
            after,
            region=institution.region,
            at_inspector=at or after.at_inspector,
            st_inspector=st or after.st_inspector,
        )
        if before is None:
            plan.new += 1
        elif institution == before and after == case:
            plan.unchanged += 1
        else:
            plan.updated += 1
        plan.records.extend(r for r, old in ((institution, before), (after, case)) if r != old)
    return plan.done()


def plan_people(rows: Iterable[TableRow], *, people: Sequence[Person], programme: Programme) -> ImportPlan:
    """The register of people; the e-mail address identifies a person."""
    known = {p.id: p for p in people}
    plan = _Plan()
    for row in rows:
        try:
            person = _person(_by_field(row.cells, PEOPLE_HEADINGS), programme)
        except _BadRow as bad:
            plan.refused.append(Refused(row=row.number, reason=str(bad)))
            continue
        before = known.get(person.id)
        if before is not None:
            person = replace(person, away_until=before.away_until, email_undeliverable=before.email_undeliverable)
        plan.count(person, before)
        known[person.id] = person
    return plan.done()


def plan_dates(rows: Iterable[TableRow], *, dates: Sequence[AtDate], programme: Programme) -> ImportPlan:
    """AT's proposed meeting dates."""
    known = {d.id: d for d in dates}
    plan = _Plan()
    for row in rows:
        try:
            proposed = _at_date(_by_field(row.cells, DATE_HEADINGS), programme)
        except _BadRow as bad:
            plan.refused.append(Refused(row=row.number, reason=str(bad)))
            continue
        plan.count(proposed, known.get(proposed.id))
        known[proposed.id] = proposed
    return plan.done()


# ---------------------------------------------------------------------- rows to records
class _Plan:
    """Counts and records while the rows are read."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.refused: list[Refused] = []
        self.new = self.updated = self.unchanged = 0

    def count(self, record: Record, before: Record | None) -> None:
        if before is None:
            self.new += 1
        elif before == record:
            self.unchanged += 1
            return
        else:
            self.updated += 1
        self.records.append(record)

    def done(self) -> ImportPlan:
        return ImportPlan(
            records=tuple(self.records),
            new=self.new,
            updated=self.updated,
            unchanged=self.unchanged,
            refused=tuple(self.refused),
        )


def _by_field(cells: Mapping[str, str], headings: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {
        field: next((cells[n].strip() for n in names if cells.get(n, "").strip()), "")
        for field, names in headings.items()
    }


def _institution(cells: Mapping[str, str]) -> Institution:
    name = " ".join(cells["name"].split())
    if not name:
        raise _BadRow("navn mangler")
    region = _region(cells["region"])
    cvr, p_number = _digits(cells["cvr"], 8, "CVR-nummer"), _digits(cells["p_number"], 10, "P-nummer")
    folded = re.sub(r"\W+", "-", name.casefold()).strip("-")
    key = f"P{p_number}" if p_number else f"C{cvr}:{folded}" if cvr else f"N{folded}:{region.value}"
    return Institution(
        id=key,
        name=name,
        region=region,
        email=_email(cells["email"], "e-mail"),
        leader=" ".join(cells["leader"].split()),
        cvr=cvr,
        p_number=p_number,
        address=cells["address"],
        postcode=cells["postcode"],
        city=cells["city"],
        municipality=cells["municipality"],
        institution_type=cells["institution_type"],
        target_group=cells["target_group"],
    )


def _merged(before: Institution, row: Institution) -> Institution:
    """The row over what is known; an empty cell wipes nothing out, a new address is deliverable again."""
    names = [
        "leader",
        "cvr",
        "p_number",
        "address",
        "postcode",
        "city",
        "municipality",
        "institution_type",
        "target_group",
    ]
    kept = {name: getattr(row, name) or getattr(before, name) for name in names}
    bad = before.email_undeliverable and row.email == before.email
    return replace(row, **kept, email_undeliverable=bad)


def _person(cells: Mapping[str, str], programme: Programme) -> Person:
    name = " ".join(cells["name"].split())
    if not name:
        raise _BadRow("navn mangler")
    authority = _AUTHORITIES.get(cells["authority"].casefold())
    if authority is None:
        raise _BadRow(f"myndighed skal være at, st eller coordinator, ikke {cells['authority']!r}")
    role = _ROLES.get(
        cells["role"].casefold() or ("coordinator" if authority is Authority.COORDINATOR else "inspector")
    )
    if role is None:
        raise _BadRow(f"rolle skal være inspector, contact, coordinator eller reader, ikke {cells['role']!r}")
    office = cells["office"]
    regions = [r.name for r in programme.regions if office.casefold() in (r.authority.casefold(), r.name.casefold())]
    if authority is Authority.ST and not regions:
        raise _BadRow(f"kontor skal være et socialtilsyn, fx Socialtilsyn Nord, ikke {office!r}")
    centers = {r.center.casefold() for r in programme.regions}
    if authority is Authority.AT and office and office.casefold() not in centers:
        raise _BadRow(f"kontor skal være et tilsynscenter, fx TC Nord, ikke {office!r}")
    return Person(
        id=_email(cells["email"], "e-mail"),
        name=name,
        authority=authority,
        office=office,
        region=regions[0] if authority is Authority.ST else None,
        role=role,
        phone=cells["phone"],
        valid_from=_day(cells["from"], "fra") if cells["from"] else None,
        valid_to=_day(cells["to"], "til") if cells["to"] else None,
    )


def _at_date(cells: Mapping[str, str], programme: Programme) -> AtDate:
    day = _day(cells["date"], "dato")
    start, end = (_moment(day, cells[f], f, programme.zone) for f in ("from", "to"))
    if end <= start:
        raise _BadRow("til skal være efter fra")
    center = cells["center"]
    if center.casefold() not in {r.center.casefold() for r in programme.regions}:
        raise _BadRow(f"center kendes ikke: {center!r}")
    return AtDate(id=f"{center}:{start:%Y-%m-%dT%H:%M}", center=center, start=start, end=end)


def _region(text: str) -> Region:
    folded = text.casefold().removeprefix("socialtilsyn").strip().replace("oest", "øst")
    for region in Region:
        if folded == region.value.casefold():
            return region
    names = ", ".join(r.value for r in Region)
    raise _BadRow(f"region skal være en af {names}, ikke {text!r}")


def _email(text: str, field: str) -> str:
    address = text.strip().removeprefix("mailto:").lower()
    if not address:
        raise _BadRow(f"{field} mangler")
    if not _EMAIL.fullmatch(address):
        raise _BadRow(f"{field} er ikke en e-mailadresse: {text!r}")
    return address


def _digits(text: str, count: int, field: str) -> str:
    digits = re.sub(r"[\s.-]", "", text)
    if digits and not re.fullmatch(rf"\d{{{count}}}", digits):
        raise _BadRow(f"{field} skal have {count} cifre, ikke {text!r}")
    return digits


def _round(text: str) -> str:
    if text and not re.fullmatch(r"20\d\d-[12]", text):
        raise _BadRow(f"runde skrives som 2018-1, ikke {text!r}")
    return text


def _day(text: str, field: str) -> date:
    for pattern in (
        r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[ T].*)?",
        r"(?P<d>\d\d?)[./-](?P<m>\d\d?)[./-](?P<y>\d{4})",
    ):
        found = re.fullmatch(pattern, text)
        if found:
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError as error:
                raise _BadRow(f"{field} findes ikke: {text!r}") from error
    raise _BadRow(f"{field} skrives som 14-05-2018 eller 2018-05-14, ikke {text!r}")


def _moment(day: date, text: str, field: str, zone: ZoneInfo) -> datetime:
    found = re.fullmatch(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?", text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise _BadRow(f"{field} skrives som 10:00, ikke {text!r}")
    return datetime.combine(day, time(int(found[1]), int(found[2] or 0)), zone)
