"""One row of a list made into a record, or refused with the reason: columns by their headings, values checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handlers.model import AtDate, Authority, Institution, Person, Region
from handlers.programme import Programme

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
INSTITUTION_REQUIRED = ("name", "region", "email")
PEOPLE_REQUIRED = ("name", "email", "authority")
DATE_REQUIRED = ("date", "from", "to", "center")
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


class BadRow(Exception):
    """A row that cannot be taken; `why` is a phrase of `imports` for the person who made the list, `column` a key of
    its own where the text names the column."""

    def __init__(self, why: str, *, column: str = "", **values: object) -> None:
        super().__init__(why)
        self.why = why
        self.column = column
        self.values = values


def by_field(cells: Mapping[str, str], headings: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {
        field: next((cells[n].strip() for n in names if cells.get(n, "").strip()), "")
        for field, names in headings.items()
    }


def folded_name(name: str) -> str:
    return re.sub(r"\W+", "-", name.casefold()).strip("-")


def parse_institution(cells: Mapping[str, str]) -> Institution:
    name = " ".join(cells["name"].split())
    if not name:
        raise BadRow("missing", column="name")
    region = _region(cells["region"])
    cvr, p_number = _digits(cells["cvr"], 8, "cvr"), _digits(cells["p_number"], 10, "p_number")
    folded = folded_name(name)
    key = f"P{p_number}" if p_number else f"C{cvr}:{folded}" if cvr else f"N{folded}:{region.value}"
    return Institution(
        id=key,
        name=name,
        region=region,
        email=parse_email(cells["email"]),
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


def parse_person(cells: Mapping[str, str], programme: Programme) -> Person:
    name = " ".join(cells["name"].split())
    if not name:
        raise BadRow("missing", column="name")
    authority = _AUTHORITIES.get(cells["authority"].casefold())
    if authority is None:
        raise BadRow("authority", found=cells["authority"])
    role = _ROLES.get(
        cells["role"].casefold() or ("coordinator" if authority is Authority.COORDINATOR else "inspector")
    )
    if role is None:
        raise BadRow("role", found=cells["role"])
    office, region = _office(cells["office"], authority, programme)
    return Person(
        id=parse_email(cells["email"]),
        name=name,
        authority=authority,
        office=office,
        region=region,
        role=role,
        phone=cells["phone"],
        valid_from=_day(cells["from"], "from") if cells["from"] else None,
        valid_to=_day(cells["to"], "to") if cells["to"] else None,
    )


def _office(text: str, authority: Authority, programme: Programme) -> tuple[str, Region | None]:
    """The office as the programme spells it, and the region where it serves one alone."""
    folded = text.casefold()
    match authority:
        case Authority.ST:
            for rules in programme.regions:
                if folded in (rules.authority.casefold(), rules.name.casefold()):
                    return rules.authority, rules.name
            raise BadRow("office_st", found=text)
        case Authority.AT if text:
            return _center(text, programme, "office_at"), None
        case _:
            return text, None


def _center(text: str, programme: Programme, why: str) -> str:
    centers = {r.center.casefold(): r.center for r in programme.regions}
    if text.casefold() not in centers:
        raise BadRow(why, found=text)
    return centers[text.casefold()]


def parse_at_date(cells: Mapping[str, str], programme: Programme) -> AtDate:
    day = _day(cells["date"], "date")
    start, end = (_moment(day, cells[f], f, programme.zone) for f in ("from", "to"))
    if end <= start:
        raise BadRow("order")
    center = _center(cells["center"], programme, "center")
    return AtDate(id=f"{center}:{start:%Y-%m-%dT%H:%M}", center=center, start=start, end=end)


def _region(text: str) -> Region:
    folded = text.casefold().removeprefix("socialtilsyn").strip().replace("oest", "øst")
    for region in Region:
        if folded == region.value.casefold():
            return region
    raise BadRow("region", regions=", ".join(r.value for r in Region), found=text)


def parse_email(text: str) -> str:
    address = text.strip().removeprefix("mailto:").lower()
    if not address:
        raise BadRow("missing", column="email")
    if not _EMAIL.fullmatch(address):
        raise BadRow("email", found=text)
    return address


def _digits(text: str, count: int, column: str) -> str:
    digits = re.sub(r"[\s.-]", "", text)
    if digits and not re.fullmatch(rf"\d{{{count}}}", digits):
        raise BadRow("digits", column=column, count=count, found=text)
    return digits


def parse_round(text: str) -> str:
    if text and not re.fullmatch(r"20\d\d-[12]", text):
        raise BadRow("round", found=text)
    return text


def _day(text: str, column: str) -> date:
    for pattern in (
        r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[ T].*)?",
        r"(?P<d>\d\d?)[./-](?P<m>\d\d?)[./-](?P<y>\d{4})",
    ):
        found = re.fullmatch(pattern, text)
        if found:
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError as error:
                raise BadRow("no_such_day", column=column, found=text) from error
    raise BadRow("day", column=column, found=text)


def _moment(day: date, text: str, column: str, zone: ZoneInfo) -> datetime:
    """The cells a record takes, by its own names; headings that are not there are empty."""
    found = re.fullmatch(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?", text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise BadRow("clock", column=column, found=text)
    return datetime.combine(day, time(int(found[1]), int(found[2] or 0)), zone)
