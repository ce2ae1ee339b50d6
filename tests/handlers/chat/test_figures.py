"""The survey's figures in the chat: no region's answers can be had by taking what is shown from the total."""

from __future__ import annotations

from typing import Any, cast

import pytest

from handlers.chat.asked import ChatQueries, SurveyLine
from handlers.chat.figures import survey
from handlers.chat.talk import Talk
from handlers.chat.values import Incoming, Place
from handlers.chat.who import ChatRole, Me, Scope
from handlers.model import Region
from messages.chat import in_plain
from tests.handlers.builders import ANNA, PROGRAMME, at

NORD, MIDT, SYD = Region.NORD, Region.MIDT, Region.SYD
# question 10 as in the demo's history: five in one region would give the one in another away
SIZES = {NORD: {"3": 7, "10": 6}, MIDT: {"3": 11, "10": 5}, SYD: {"3": 8, "10": 1}}


class _Surveys:
    """The answers of every institution, as the database has them."""

    async def surveys(self, scope: Scope, region: Region | None) -> tuple[SurveyLine, ...]:
        return tuple(
            SurveyLine(region=of, answered=True, answers={q: 4 for q, n in sizes.items() if number < n})
            for of, sizes in SIZES.items()
            if region in (None, of) and (scope.regions is None or of in scope.regions)
            for number in range(max(sizes.values()))
        )


async def told(words: str, regions: tuple[Region, ...] | None = None) -> str:
    """What somebody who sees these regions (None: all) is answered."""
    said: dict[str, Any] = {"id": "x", "chat": "1", "place": Place.PRIVATE, "user": "1", "message": "1"}
    talk = Talk(
        me=Me(person=ANNA, role=ChatRole.AT, scope=Scope(regions=regions, person=ANNA.id if regions else "")),
        said=Incoming(at=at("2018-12-01"), text=words, **said),
        queries=cast(ChatQueries, _Surveys()),
        programme=PROGRAMME,
        now=at("2018-12-01"),
    )
    await survey(talk, words)
    [out] = talk.finish().out
    assert out.message is not None
    return in_plain(out.message)


@pytest.mark.parametrize(
    ("words", "regions", "ten"),
    [
        ("", None, "(N = 12)"),
        ("Nord", None, "(N = 6)"),
        ("Midt", None, ""),  # else the whole country less Nord and Midt is the one answer from Syd
        ("Syd", None, ""),
        ("Midt", (MIDT,), ""),  # the same for who sees no other region
        ("", (NORD, MIDT), ""),  # and of both together, less Nord, which is shown
        ("", (NORD,), "(N = 6)"),
    ],
)
async def test_what_would_give_a_small_region_away_is_not_shown(
    words: str, regions: tuple[Region, ...] | None, ten: str
) -> None:
    lines = [line for line in (await told(words, regions)).splitlines() if line.startswith("10.")]
    assert [line for line in lines if ten not in line] == []
    assert bool(lines) is bool(ten)
    assert "3. " in await told(words, regions)


async def test_a_region_one_does_not_see_is_not_told() -> None:
    assert "ikke din region" in await told("Midt", (NORD,))


async def test_a_question_asked_for_by_number_is_no_way_around_it() -> None:
    assert "mindst 5" in await told("10 Midt")
    assert "(N = 6)" in await told("10 Nord")
