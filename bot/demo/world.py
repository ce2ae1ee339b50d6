"""The demo's world: institutions, people and AT's dates of 2017–2019, all invented, drawn from a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from handlers.model import Region

REGIONS = (Region.NORD, Region.MIDT, Region.SYD, Region.OEST, Region.HOVEDSTADEN)
# round, the day AT's list comes, how many meetings each region plans in it
ROUNDS = (
    ("2017-1", date(2017, 5, 8), 1),
    ("2018-1", date(2017, 11, 20), 3),
    ("2018-2", date(2018, 5, 14), 2),
    ("2019-1", date(2018, 11, 19), 3),
    ("2019-2", date(2019, 5, 13), 3),
)
# how many on a region's list stand by for those who say no
_RESERVES = 2
_KINDS = ("Botilbuddet", "Bostedet", "Bofællesskabet", "Døgnhuset", "Bocentret")
_FIRST = (
    "Ahorn",
    "Birke",
    "Bøge",
    "Ege",
    "Elle",
    "Fyrre",
    "Gran",
    "Hassel",
    "Hylde",
    "Kirsebær",
    "Kløver",
    "Lærke",
    "Mose",
    "Mølle",
    "Skov",
    "Stær",
    "Svale",
    "Søholm",
    "Tjørne",
    "Valmue",
    "Vibe",
    "Violen",
    "Æble",
    "Ørne",
    "Åbrink",
    "Anemone",
    "Blåmejse",
    "Bakke",
    "Dal",
    "Enghave",
)
_LAST = ("gården", "huset", "parken", "bo", "lunden", "vang", "toften")
_TOWNS = {
    Region.NORD: (("9000", "Aalborg"), ("9800", "Hjørring"), ("9900", "Frederikshavn"), ("7700", "Thisted")),
    Region.MIDT: (("8600", "Silkeborg"), ("8000", "Aarhus C"), ("7500", "Holstebro"), ("8800", "Viborg")),
    Region.SYD: (("5600", "Faaborg"), ("6000", "Kolding"), ("5000", "Odense C"), ("6400", "Sønderborg")),
    Region.OEST: (("4300", "Holbæk"), ("4000", "Roskilde"), ("4700", "Næstved"), ("4200", "Slagelse")),
    Region.HOVEDSTADEN: (("2000", "Frederiksberg"), ("2650", "Hvidovre"), ("3400", "Hillerød"), ("2750", "Ballerup")),
}
_GIVEN = (
    "Anna",
    "Birthe",
    "Carsten",
    "Dorte",
    "Erik",
    "Frida",
    "Gitte",
    "Hanne",
    "Ivan",
    "Jette",
    "Karen",
    "Lars",
    "Mette",
    "Niels",
    "Ole",
    "Pia",
    "Rasmus",
    "Sanne",
    "Torben",
    "Ulla",
    "Vibeke",
    "Winnie",
    "Yrsa",
    "Zita",
    "Åse",
    "Bente",
    "Claus",
    "Ditte",
    "Esben",
    "Finn",
)
_FAMILY = (
    "Abildgaard",
    "Bach",
    "Carlsen",
    "Dahl",
    "Eskildsen",
    "Friis",
    "Gram",
    "Holm",
    "Iversen",
    "Juhl",
    "Kjær",
    "Lund",
    "Mikkelsen",
    "Nørgaard",
    "Overgaard",
    "Poulsen",
    "Quist",
    "Ravn",
    "Skov",
    "Thomsen",
    "Uhre",
    "Vestergaard",
    "Winther",
    "Ørsted",
    "Aagaard",
)
_TYPES = ("Længerevarende botilbud, § 108", "Midlertidigt botilbud, § 107", "Almen bolig, § 105", "Forsorgshjem, § 110")
_GROUPS = ("Voksne med psykiske lidelser", "Voksne med udviklingshæmning", "Voksne med autisme", "Voksne med misbrug")


@dataclass(frozen=True, kw_only=True)
class House:
    """An institution of the demo. `place` is its number in the region's list of the round (0 first)."""

    name: str
    region: Region
    round: str
    place: int
    email: str
    leader: str
    cvr: str
    p_number: str
    address: str
    postcode: str
    city: str
    institution_type: str
    target_group: str
    at_inspector: str
    st_inspector: str


@dataclass(frozen=True, kw_only=True)
class Human:
    name: str
    email: str
    authority: str  # at, st, coordinator
    office: str
    role: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class World:
    houses: tuple[House, ...]
    people: tuple[Human, ...]
    coordinator: Human
    successor: Human  # comes when an inspector of Syd leaves
    leaver: Human

    def lists(self, round_: str) -> tuple[House, ...]:
        """AT's list of a round, region by region."""
        return tuple(h for h in self.houses if h.round == round_)


def build_world(seed: int) -> World:
    """The same seed gives the same world."""
    draw = random.Random(f"world {seed}")
    names = [first + last for first in _FIRST for last in _LAST]
    draw.shuffle(names)
    humans = _Humans(draw)
    coordinator = humans.make("coordinator", "Socialstyrelsen", "coordinator", "kt.example")
    people = [coordinator]
    inspectors: dict[tuple[Region, str], list[Human]] = {}
    centers = {
        Region.NORD: "TC Nord",
        Region.MIDT: "TC Nord",
        Region.SYD: "TC Syd",
        Region.OEST: "TC Øst",
        Region.HOVEDSTADEN: "TC Øst",
    }
    for center in ("TC Nord", "TC Syd", "TC Øst"):
        people.append(humans.make("at", center, "contact", "atilsyn.example"))
    for region in REGIONS:
        office = f"Socialtilsyn {region.value}"
        domain = f"st-{_plain(region.value)}.example"
        people.append(humans.make("st", office, "contact", domain))
        at = [humans.make("at", centers[region], "inspector", "atilsyn.example") for _ in range(2)]
        st = [humans.make("st", office, "inspector", domain) for _ in range(2)]
        inspectors[(region, "at")], inspectors[(region, "st")] = at, st
        people += at + st
    successor = humans.make("st", "Socialtilsyn Syd", "inspector", "st-syd.example")
    houses: list[House] = []
    for round_, _, planned in ROUNDS:
        for region in REGIONS:
            reserves = 0 if round_ == "2017-1" else _RESERVES
            for place in range(planned + reserves):
                houses.append(_house(draw, humans, names.pop(), region, round_, place, inspectors))
    return World(
        houses=tuple(houses),
        people=tuple(people),
        coordinator=coordinator,
        successor=successor,
        leaver=inspectors[(Region.SYD, "st")][1],
    )


class _Humans:
    """People with names and addresses that nobody else has."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._taken: set[str] = set()

    def name(self) -> str:
        while True:
            found = f"{self._draw.choice(_GIVEN)} {self._draw.choice(_FAMILY)}"
            if found not in self._taken:
                self._taken.add(found)
                return found

    def make(self, authority: str, office: str, role: str, domain: str) -> Human:
        name = self.name()
        phone = f"{self._draw.randrange(70, 90)} {self._draw.randrange(10, 99)} {self._draw.randrange(10, 99)} 10"
        return Human(
            name=name,
            email=f"{_plain(name).replace(' ', '.')}@{domain}",
            authority=authority,
            office=office,
            role=role,
            phone=phone,
        )


def _house(
    draw: random.Random,
    humans: _Humans,
    name: str,
    region: Region,
    round_: str,
    place: int,
    inspectors: dict[tuple[Region, str], list[Human]],
) -> House:
    full = f"{draw.choice(_KINDS)} {name}"
    postcode, city = draw.choice(_TOWNS[region])
    return House(
        name=full,
        region=region,
        round=round_,
        place=place,
        email=f"leder@{_plain(name)}.example",
        leader=humans.name(),
        cvr=str(draw.randrange(20_000_000, 39_999_999)),
        p_number=str(draw.randrange(1_001_000_000, 1_029_999_999)),
        address=f"{name}vej {draw.randrange(1, 99)}",
        postcode=postcode,
        city=city,
        institution_type=draw.choice(_TYPES),
        target_group=draw.choice(_GROUPS),
        at_inspector=draw.choice(inspectors[(region, "at")]).email,
        st_inspector=draw.choice(inspectors[(region, "st")]).email,
    )


def _plain(text: str) -> str:
    folded = text.lower()
    for danish, ascii_ in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        folded = folded.replace(danish, ascii_)
    return folded
