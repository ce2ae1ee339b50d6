"""What the chat lists: counted and cut to pages by the database, within what somebody may see."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.chat.find import find, letters
from handlers.chat.who import Scope
from handlers.model import AgendaPoint, Authority, Document, MeetingStatus, Party, Region, Stage, Survey, SurveyStatus
from handlers.topics_of_case import topics_of_document
from messages.reading import Kind
from storage.store import Store
from tests.storage.samples import CASE, DAY, NOW, OTHER, case, institution, meeting, prompt, question, save

ZONE = ZoneInfo("Europe/Copenhagen")
ALL = Scope()
NORD, SYD = Scope(regions=(Region.NORD,)), Scope(regions=(Region.SYD,))
IB = "ib@st.example"


@pytest.fixture
async def filled(store: Store) -> Store:
    """A case of Nord and one of Syd, whose inspector is Ib."""
    first = replace(case(), region=Region.NORD, stage=Stage.VISITS)
    other = replace(
        case(OTHER), institution_id=institution(2).id, region=Region.SYD, stage=Stage.INVITED, st_inspector=IB
    )
    await save(
        store,
        replace(institution(), name="Solgården"),
        replace(institution(2), name="Engvej"),
        first,
        other,
        question(),
        replace(question(), id=f"{OTHER}:visit:st", case_id=OTHER, kind=Kind.VISIT, party=Party.ST, asked=IB,
                answer_by=question().answer_by - timedelta(days=3)),
        replace(meeting(), status=MeetingStatus.HELD),
        replace(meeting(), id=f"{OTHER}:m1", case_id=OTHER, uid="other", start=NOW + DAY, end=NOW + 2 * DAY),
        Survey(case_id=CASE, status=SurveyStatus.COMPLETE, sent_at=NOW, answers={"1": "yes"}),
        AgendaPoint(id=f"{CASE}:at:1", case_id=CASE, party=Party.AT, text="x", topics=("risk_assessment",), at=NOW),
        AgendaPoint(id=f"{OTHER}:st:1", case_id=OTHER, party=Party.ST, text="x", topics=("risk_assessment",), at=NOW),
        prompt(),
    )  # fmt: skip
    return store


SCOPES = [
    (ALL, {CASE, OTHER}),
    (NORD, {CASE}),
    (SYD, {OTHER}),
    (replace(NORD, person=IB), {CASE, OTHER}),
    (Scope(regions=()), set()),
    (Scope(regions=(), person=IB), {OTHER}),
]


@pytest.mark.parametrize(("scope", "cases"), SCOPES)
async def test_every_list_keeps_to_what_may_be_seen(filled: Store, scope: Scope, cases: set[str]) -> None:
    def more(found: object) -> set[str]:
        return {row.case_id for row in found}  # type: ignore[attr-defined]

    assert more(await filled.case_lines(scope)) == cases
    owed, n = await filled.owed(scope, region=None, case_id=None, since=None, by=None, limit=9, skip=0)
    assert (more(owed), n) == (cases, len(cases))
    met, n = await filled.meetings(scope, since=NOW, region=None, limit=9, skip=0)
    assert (more(met), n) == (cases & {OTHER}, len(cases & {OTHER}))
    counts = await filled.counts(scope, NOW.date(), ZONE, region=None, year="")
    assert sum(counts.stages.values()) == len(cases)
    assert sum(counts.held.values()) == (CASE in cases)
    assert counts.surveys_sent == counts.surveys_answered == (CASE in cases)
    assert len(await filled.surveys_in(scope, None)) == (CASE in cases)
    at, st = (await filled.raised(scope, None)).get("risk_assessment", (0, 0))
    assert (at, st) == (CASE in cases, OTHER in cases)


NAMES = ("Solgården", "Åkanden", "Bøgelunden", "Café Öst", "SOLVÆNGET", "Sol & Sø, afd. 2", "Bo-Ågård 77")
WORDS = (
    "solgaarden",
    "Solgårdens",
    "åk",
    "aakanden",
    "bøge",
    "boegel",
    "café øst",
    "cafe oest",
    "solvænget",
    "sol soe",
)


@pytest.mark.parametrize("words", [*WORDS, "sol soe", "afd 2", "ågård 77", "bo aagaard", "77", "gård", "findes ikke"])
async def test_a_name_is_found_among_the_few_as_it_would_be_among_all(store: Store, words: str) -> None:
    for n, name in enumerate(NAMES, 1):
        house = replace(institution(n), name=name)
        await save(store, house, replace(case(f"KT-2018-{n:03}"), institution_id=house.id))
    everything = await store.case_names(ALL)
    assert [c.institution for c in everything] == list(NAMES)
    few = await store.case_names(ALL, holding=letters(words))
    assert find(words, few) == find(words, everything)
    assert set(few) <= set(everything)
    assert len(few) < len(everything), "the database leaves most of them out"


async def test_a_case_is_looked_up_by_the_end_of_its_number_and_by_stage(filled: Store) -> None:
    assert [c.case_id for c in await filled.case_names(ALL, ending=CASE[-2:])] == [CASE]
    assert await filled.case_names(ALL, ending="%") == ()
    assert [c.case_id for c in await filled.case_lines(ALL, stages=(Stage.INVITED,))] == [OTHER]
    assert await filled.case_lines(ALL, stages=(Stage.INVITED,), region=Region.NORD) == ()
    assert await filled.case_line(OTHER, NORD) is None
    assert await filled.case_line(OTHER, SYD) is not None


async def test_meetings_are_counted_for_the_year_they_began_in_here(filled: Store) -> None:
    silvester = datetime(2018, 12, 31, 23, 30, tzinfo=ZONE)  # still 2018 here, and 22.30 UTC
    new_year = datetime(2019, 1, 1, 0, 30, tzinfo=ZONE)  # 2019 here, still 2018 in UTC
    for n, start in enumerate((silvester, new_year), 3):
        house = institution(n)
        here = replace(case(f"KT-2018-{n:03}"), institution_id=house.id, region=Region.SYD)
        held = replace(meeting(), id=f"{here.id}:m1", case_id=here.id, uid=here.id, start=start, end=start + DAY)
        await save(filled, house, here, replace(held, status=MeetingStatus.HELD))
    counts = await filled.counts(SYD, NOW.date(), ZONE, region=None, year="")
    assert counts.held == {(Region.SYD, 2018): 1, (Region.SYD, 2019): 1}


async def test_a_topic_counts_once_a_case_and_the_newest_documentation_alone(filled: Store) -> None:
    told = Document(
        id=f"{CASE}:at:1", case_id=CASE, authority=Authority.AT, version=1, received_at=NOW, message_hash="", name="x",
        fields={"topics": ("Vold mellem borgere",)},
    )  # fmt: skip
    newer = replace(told, id=f"{CASE}:at:2", version=2, fields={"topics": ("Alarmer", "Risikovurdering")})
    await save(filled, told)
    assert (await filled.raised(ALL, None)).get("violence_between_residents") == (1, 0)
    await save(filled, newer)
    raised = await filled.raised(ALL, None)
    assert "violence_between_residents" not in raised
    assert raised["risk_assessment"] == (1, 1)  # by a point and by the slides: one case
    assert topics_of_document(newer)[0] == "risk_assessment"


async def test_pages_and_conditions(filled: Store) -> None:
    first, n = await filled.owed(ALL, region=None, case_id=None, since=None, by=None, limit=1, skip=0)
    second, _ = await filled.owed(ALL, region=None, case_id=None, since=None, by=None, limit=1, skip=1)
    assert ([r.case_id for r in (*first, *second)], n) == ([OTHER, CASE], 2)  # the most urgent first
    mine, n = await filled.owed(ALL, region=None, case_id=None, since=None, by=IB, limit=9, skip=0)
    assert ([(r.institution, r.kind) for r in mine], n) == ([("Engvej", Kind.VISIT)], 1)
    later, _ = await filled.owed(ALL, region=None, case_id=None, since=question().answer_by, by=None, limit=9, skip=0)
    assert [r.case_id for r in later] == [CASE]
    nord, _ = await filled.owed(ALL, region=Region.NORD, case_id=None, since=None, by=None, limit=9, skip=0)
    assert [r.case_id for r in nord] == [CASE]
    ended = replace(case(), region=Region.NORD, stage=Stage.DONE)
    await save(filled, ended)
    left, _ = await filled.owed(ALL, region=None, case_id=None, since=None, by=None, limit=9, skip=0)
    assert [r.case_id for r in left] == [OTHER]


async def test_counts_are_by_region_year_and_stage(filled: Store) -> None:
    counts = await filled.counts(ALL, question().answer_by, ZONE, region=None, year="")
    assert counts.held == {(Region.NORD, meeting().start.astimezone(ZONE).year): 1}
    assert counts.stages == {(Region.NORD, Stage.VISITS): 1, (Region.SYD, Stage.INVITED): 1}
    assert (counts.late, counts.prompts) == (1, 1)
    none = await filled.counts(ALL, NOW.date(), ZONE, region=None, year="1999")
    assert (dict(none.held), dict(none.stages), none.late, none.prompts) == ({}, {}, 0, 0)


async def test_one_line_of_a_case_whoever_asks(filled: Store) -> None:
    found = await filled.case_line(CASE)
    assert found is not None
    assert (found.institution, found.region) == ("Solgården", Region.NORD)
    assert await filled.case_line("KT-1999-001") is None
