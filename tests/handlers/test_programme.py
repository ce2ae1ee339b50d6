"""The programme: read from TOML over the shipped default, with every fault named; and no number of it lives in code."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

import handlers
from handlers import sample_draw
from handlers.model import LocalList, Party, Region, Stage
from handlers.overview import held_by_region
from handlers.programme import DEFAULT, Programme, ProgrammeError, load_programme, parse_programme
from handlers.report import report
from handlers.stages import selection
from messages.reading import Kind
from tests.handlers.builders import ANNA, CASE_ID, ELSE, LEADER, at, make_meeting, make_view, slot, wish
from tests.handlers.story import Story, agreed, held, selected

BASE = DEFAULT.read_text("utf-8")


def test_the_default_is_domain_mds() -> None:
    p = load_programme()
    assert (p.selection.objection_working_days, p.invitation.answer_days) == (5, 14)
    assert (p.visits.window_days, p.dates.answer_working_days, p.dates.slots, p.dates.rounds) == (28, 5, 3, 2)
    assert (p.dates.length_minutes, p.dates.hours) == (120, (time(9), time(15)))
    assert (p.dates.margin_working_days, p.dates.preparation_working_days) == (3, 3)
    assert p.dates.quiet_weeks == (7, 28, 29, 30, 31, 32, 42, 52)
    assert (p.agenda.draft_days_before, p.agenda.remarks_days_before, p.documentation.days) == (14, 7, 7)
    assert (p.documentation.contact_missing_days, p.survey.relevant_days, p.survey.reminder_days) == (14, 90, (7, 14))
    assert (p.reminders.working_days, p.reminders.then_coordinator_working_days) == ((1, 5), 5)
    assert (p.targets["total"], p.targets["2017"], p.survey.pilot_years) == (12, 1, (2017,))
    assert {r.name for r in p.regions} == set(Region)
    assert p.region(Region.HOVEDSTADEN).center == "TC Øst"


def test_a_file_says_only_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "programme.toml"
    path.write_text('name = "Vores"\n[invitation]\nanswer_days = 21\n', "utf-8")
    p = load_programme(path)
    assert (p.name, p.invitation.answer_days, p.dates.slots) == ("Vores", 21, 3)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[invitation", "ikke gyldig TOML"),
        ("[invitation]\nanswer_days = 0", r"invitation\.answer_days"),
        ("[invitation]\nanswer_day = 3", r"invitation\.answer_day findes ikke"),
        ('[dates]\nhours = ["09:00"]', r"dates\.hours"),
        ('time_zone = "Europe/Odense"', "ukendt tidszone"),
        ("[invitation]\nanswer_days = 0\n[survey]\nrelevant_days = 0", r"answer_days.*relevant_days"),
    ],
)
def test_every_fault_is_named_with_its_place(text: str, fault: str) -> None:
    with pytest.raises(ProgrammeError, match=fault):
        parse_programme(text, base=BASE)


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(ProgrammeError, match="nowhere"):
        load_programme(Path("/nowhere/programme.toml"))


def test_the_programme_is_frozen() -> None:
    p = load_programme()
    with pytest.raises(Exception, match="frozen"):
        p.dates.slots = 4
    assert isinstance(replace(p, language="en"), Programme)
    assert p.period == (date(2017, 1, 1), date(2019, 12, 31))


# ---------------------------------------------------------------------- no number of the process in code
ROOM = Path(handlers.__path__[0])
# What counts in words and calendars, not in the process: a working week, a year's halves, limits of text and search.
ALLOWED: dict[str, set[Any]] = {
    "handlers/chat/find.py": {65_536},  # names kept folded
    "handlers/chat/listing.py": {60},  # lines of a log that are looked at
    "handlers/imports.py": {4, 6},  # a round is a year and its half
    "handlers/imports_rows.py": {8, 10, 23, 59},  # digits of a CVR and a P-number, the clock
    "handlers/matching.py": {7},  # letters that make a word telling
    "handlers/working_days.py": {5},  # Monday to Friday
    "handlers/stages/invitation.py": {4, 7},  # Friday, a week
    "handlers/stages/preparation.py": {300},  # letters kept
    "handlers/stages/visits.py": {3, 7},  # days that count as "just asked", a week
    "handlers/stages/meeting_dates_request.py": {60},  # how far an open end reaches
    "handlers/proposer.py": {12, 60, 365},  # how far is searched
    "handlers/proposer_rules.py": {5},  # Saturday
}


def numbers_in(path: Path) -> set[Any]:
    """Numbers from 3 on that stand in code (0, 1 and 2 count things, they do not rule)."""
    tree = ast.parse(path.read_text("utf-8"))
    values = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in values if isinstance(value, int | float) and value >= 3}


@pytest.mark.parametrize(
    "path",
    sorted(set(ROOM.rglob("*.py")) - {ROOM / "programme.py"}),
    ids=lambda p: p.relative_to(ROOM.parent).as_posix(),
)
def test_no_number_of_the_process_stands_in_code(path: Path) -> None:
    name = path.relative_to(ROOM.parent).as_posix()
    assert numbers_in(path) <= ALLOWED.get(name, set())


# ---------------------------------------------------------------------- every number rules something
def _numbers(table: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _numbers(value, (*path, key))
        elif isinstance(value, int | list) and value and not isinstance(value, bool):
            yield (*path, key)


def _changed(value: Any) -> Any:
    """Another value of the same sort that is still allowed."""
    if isinstance(value, int):
        return value + 1
    if all(isinstance(x, int) for x in value):
        return [x + 1 for x in value]
    if len(value) == 2:  # from … to
        return [f"{int(value[0][:2]) + 1:02}:00", value[1]]
    return value[1:] if ":" in value[0] else value[:-1]


def _put(path: tuple[str, ...], value: Any) -> Programme:
    text = "".join(f"[{name}]\n" for name in path[:-1][-1:])
    shown = repr(value).replace("'", '"')
    return parse_programme(f"{text}{path[-1]} = {shown}\n", base=BASE)


def _told(programme: Programme) -> str:
    """What happens under a programme, over stories that touch every stage; times, letters and prompts."""
    out: list[Any] = []
    for play in (_silent, _answered, _failing, _late, _prepared, _met, _list, _autumn, _sample):
        story = play(programme)
        out.append(
            [(o.key, o.letter, story.when.get(o.key)) for o in story.sent] if isinstance(story, Story) else story
        )
        if isinstance(story, Story):
            out.append([(p.title, p.opened_at) for p in story.view.prompts])
            out.append((story.view.case, story.view.slots, story.deadlines()))
    views = [held(pilot=False).view]
    out.append(report(views, programme, period=(date(2018, 1, 1), date(2018, 12, 31))))
    out.append(held_by_region(views, programme))
    return repr(out)


def _begun(programme: Programme, now: str = "2018-03-02") -> Story:
    story = selected()
    story.programme, story.now = programme, at(now)
    return story


def _silent(programme: Programme) -> Story:
    story = _begun(programme)
    story.until("2018-12-31")
    return story


def _answered(programme: Programme, day: str = "2018-04-10") -> Story:
    story = _begun(programme)
    story.until("2018-03-12")  # a Monday
    story.mail(Party.INSTITUTION, Kind.PARTICIPATION, "yes")
    story.until(day, "20:00")
    story.command("visit", authority="at", status="held", day=day)
    story.until("2018-12-31")
    return story


def _failing(programme: Programme) -> Story:
    story = _begun(programme)
    story.until("2018-03-13")
    story.mail(Party.INSTITUTION, Kind.PARTICIPATION, "yes")
    story.until("2018-04-12")
    story.mail(Party.ST, Kind.VISIT, "planned", wish("2018-04-16"))
    story.until("2018-04-12")
    story.mail(Party.AT, Kind.VISIT, "held", wish("2018-04-10"))
    for _ in range(3):
        story.mail(Party.AT, Kind.MEETING_DATES, "decline")
    story.until("2018-12-31")
    return story


def _autumn(programme: Programme) -> Story:
    """Round the autumn holidays, and a visit so late that the summer's closed day counts."""
    story = _answered(programme, "2018-05-10")
    other = _begun(programme)
    other.view = replace(other.view, case=replace(other.view.case, stage=Stage.VISITS, accepted_at=at("2018-08-20"),
        window_start=date(2018, 9, 3), window_end=date(2018, 9, 28)))  # fmt: skip
    other.now = at("2018-09-18")
    other.command("visit", authority="at", status="held", day="2018-09-17")
    other.command("visit", authority="st", status="held", day="2018-09-18")
    story.sent += other.sent
    story.when |= other.when
    return story


def _late(programme: Programme) -> Story:
    story = agreed(agreed_at="2018-05-03")
    story.programme = programme
    story.until("2018-12-31")
    return story


def _prepared(programme: Programme) -> Story:
    """A meeting on a Wednesday."""
    story = agreed(meeting=make_meeting(slot("2018-05-16"), agreed_at=at("2018-04-20")))
    story.programme = programme
    story.until("2018-05-17")
    return story


def _met(programme: Programme) -> Story:
    story = agreed()
    story.programme = programme
    story.until("2018-05-15", "09:00")
    story.command("held")
    fields = {"survey_contact": f"Mette Lund <{LEADER}>"}
    story.mail(Party.ST, Kind.DOCUMENTATION, "incomplete", fields=fields)
    story.mail(Party.ST, Kind.DOCUMENTATION, "complete", fields={"agenda_points": "Alarmer"})
    story.mail(Party.AT, Kind.DOCUMENTATION, "complete", fields={"institution": "Solgården", "topics": ("Støj",)})
    story.until("2018-12-31")
    waiting = held()
    waiting.programme = programme
    waiting.until("2018-12-31")
    story.sent += waiting.sent
    story.when |= waiting.when
    story.view = story.view.with_(replace(p, id=f"w{p.id}") for p in waiting.view.prompts)
    return story


def _list(programme: Programme) -> Any:
    new = LocalList(id="2018-1:Syd", region=Region.SYD, round="2018-1", case_ids=(CASE_ID,))
    views = [make_view(stage=Stage.CANDIDATE, accepted_at=None)]
    now = at("2018-01-15")
    sent = selection.send_list(new, views, contact=ELSE, at_dates=(), programme=programme, now=now)
    chosen = selection.choose(new, views, [0], by="Kim", at_contact=ANNA, programme=programme, now=now, taken=11)
    return sent, chosen


def _sample(programme: Programme) -> Any:
    case = held(pilot=False).view
    views = [replace(case, case=replace(case.case, id=f"KT-2018-00{n}")) for n in (1, 2, 3)]
    now = at("2019-01-15")
    drawn = sample_draw.draw(views, case.case.region, year=2019, seed=1, programme=programme, now=now, by="Kim")
    return sample_draw.ask(drawn, views, (), programme=programme, now=now)


# Read by the rooms above: the daily bundle, the years of the demo and the report's pages.
ELSEWHERE = {("mail", "bundle_at"), ("period",), ("survey", "smallest_group"), ("survey", "pilot_years")}
CHAT = "chat"  # tests/handlers/chat changes these
NUMBERS = [p for p in _numbers(tomllib.loads(BASE)) if p[0] not in ("regions", CHAT) and p not in ELSEWHERE]


def test_the_numbers_are_found() -> None:
    assert len(NUMBERS) > 30


@pytest.fixture(scope="module")
def told() -> str:
    return _told(load_programme())


@pytest.mark.parametrize("path", NUMBERS, ids=".".join)
def test_another_number_in_the_programme_is_another_course_of_things(path: tuple[str, ...], told: str) -> None:
    value: Any = tomllib.loads(BASE)
    for name in path:
        value = value[name]
    assert _told(_put(path, _changed(value))) != told
