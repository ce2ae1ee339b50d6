"""What happens at each institution of the demo: who says no, who is silent, whose meeting is moved, who answers what.

The default seed tells the history of seeds/000: 58 held of 60, 51 surveys sent, 45 answered. Any other seed draws its
own small troubles but keeps the same rules.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.demo.survey_history import ANSWERS
from bot.demo.world import ROUNDS, House, World
from handlers.model import Region
from messages.reading import Answer

# (region, round, place) of those who say no, with the reason their words give
_NO: Mapping[tuple[Region, str, int], str] = {
    (Region.NORD, "2018-1", 1): "ongoing_programme",
    (Region.MIDT, "2018-2", 0): "organisational",
    (Region.MIDT, "2019-1", 2): "resources",
    (Region.SYD, "2019-1", 0): "target_group_changed",
    (Region.HOVEDSTADEN, "2018-1", 2): "organisational",
    (Region.OEST, "2018-2", 1): "resources",
    (Region.OEST, "2018-2", 2): "target_group_changed",
    (Region.OEST, "2018-2", 3): "ongoing_programme",
    (Region.OEST, "2019-2", 0): "organisational",
    (Region.OEST, "2019-2", 3): "resources",
    (Region.OEST, "2019-2", 4): "ongoing_programme",
}
_LATE_CONTACT = 2
_SILENT = 6
_TURNS = (
    "plain",
    "plain",
    "plain",
    "silent_first",  # answers the reminder only
    "unclear_first",  # "vi vender tilbage", then yes
    "out_of_office",  # an automatic answer first
    "conditional",  # a condition: a person decides
)


@dataclass(frozen=True, kw_only=True)
class Part:
    """How one institution and its inspectors behave."""

    says: str = "yes"  # "yes" or the reason of the no
    manner: str = "plain"
    wrong_address: bool = False  # the list's address bounces
    first: str = "at"  # who visits first
    visit_days: tuple[int, int] = (3, 9)  # working days into the window, first and second visit
    plans: tuple[bool, bool] = (True, True)  # whether the visit is announced to us beforehand
    postponed: bool = False  # the second visit is moved by a week
    on_the_spot: bool = False
    counter: bool = False  # the institution proposes another time
    meeting: str = "held"  # held | moved (regrets before) | missed (the day passed, it was not held)
    points: str = "points"  # points | none | silent
    presses: bool = False  # answers in the calendar
    paper: str = "plain"  # plain | missing_contact | late_contact | late
    other_contact: bool = False
    answers: Mapping[str, Answer] | None = field(default=None)  # None: silent
    answers_late: bool = False  # only after the reminder


def write_script(world: World, seed: int) -> dict[str, Part]:
    """The part of every institution, by name."""
    draw = random.Random(f"script {seed}")
    parts: dict[str, Part] = {}
    survey = list(ANSWERS)
    draw.shuffle(survey)
    holders = [h for h in world.houses if _takes_part(h)]
    asked = [h for h in holders if h.round != ROUNDS[0][0]]
    late = set(draw.sample([h.name for h in asked], _LATE_CONTACT))
    silent = set(draw.sample([h.name for h in asked if h.name not in late], _SILENT))
    special = [h.name for h in asked if h.name not in late]
    draw.shuffle(special)
    moved, missed, bounced = special[:2], special[2:3], special[3:5]
    for house in world.houses:
        no = _NO.get((house.region, house.round, house.place))
        if no is not None:
            parts[house.name] = Part(says=no, manner=draw.choice(("plain", "plain", "silent_first")))
            continue
        answers = None
        if house in asked and house.name not in late | silent:
            answers = survey.pop()
        manner = draw.choice(_TURNS)
        parts[house.name] = Part(
            manner=manner,
            wrong_address=house.name in bounced,
            first=draw.choice(("at", "st")),
            visit_days=(draw.randrange(1, 7), draw.randrange(8, 17)),
            plans=(draw.random() < 0.7, draw.random() < 0.7),
            postponed=draw.random() < 0.08,
            on_the_spot=draw.random() < 0.25,
            counter=draw.random() < 0.12,
            meeting="moved" if house.name in moved else "missed" if house.name in missed else "held",
            points=draw.choice(("points", "points", "none", "silent")),
            presses=draw.random() < 0.3,
            paper=_paper(house, late, draw),
            other_contact=draw.random() < 0.12,
            answers=answers,
            answers_late=draw.random() < 0.2,
        )
    return parts


def _takes_part(house: House) -> bool:
    """Whether the institution comes to hold a meeting: it says yes and is chosen, at once or for one that said no."""
    planned = {r: n for r, _, n in ROUNDS}[house.round]
    if (house.region, house.round, house.place) in _NO:
        return False
    if house.place < planned:
        return True
    taken = 0
    for place in range(planned, house.place + 1):
        if (house.region, house.round, place) not in _NO:
            taken += 1
    needed = sum((house.region, house.round, p) in _NO for p in range(planned))
    return taken <= needed


def _paper(house: House, late: set[str], draw: random.Random) -> str:
    if house.name in late:
        return "late_contact"
    return draw.choice(("plain", "plain", "plain", "plain", "missing_contact", "late"))
