"""Where things stand: what is owed, what is due, how far each region is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handlers import overview
from handlers.model import MeetingStatus, Party, Region, Stage
from handlers.view import CaseView
from messages.reading import Kind
from tests.handlers.builders import ANNA, IB, LEADER, PROGRAMME, make_meeting, make_view, slot
from tests.handlers.story import accepted, agreed, held, invited, met


def test_what_is_owed_is_listed_by_deadline_with_what_is_late() -> None:
    found = overview.missing(met().view, date(2018, 5, 23))
    assert [(m.party, m.kind, m.address, m.late) for m in found] == [
        (Party.AT, Kind.DOCUMENTATION, ANNA.id, True),
        (Party.ST, Kind.DOCUMENTATION, IB.id, True),
    ]
    assert not any(m.late for m in overview.missing(met().view, date(2018, 5, 22)))


def test_a_question_that_was_answered_is_not_owed() -> None:
    story = invited()
    assert [m.address for m in overview.missing(story.view, date(2018, 3, 12))] == [LEADER]
    story.mail(Party.INSTITUTION, Kind.PARTICIPATION, "no")
    assert overview.missing(story.view, date(2018, 3, 12)) == ()


def test_the_days_ahead_are_answers_and_the_meeting_in_order() -> None:
    story = agreed()
    story.until("2018-04-24")
    days = overview.due(story.view, PROGRAMME)
    assert [(d.day, d.what) for d in days] == [
        (date(2018, 4, 26), "svar fra Arbejdstilsynet om forberedelse"),
        (date(2018, 4, 26), "svar fra socialtilsynet om forberedelse"),
        (date(2018, 5, 1), "svar fra botilbuddet om forberedelse"),
        (date(2018, 5, 14), "dialogmøde"),
    ]


def test_a_meeting_that_is_over_is_no_day_ahead() -> None:
    assert "dialogmøde" not in [d.what for d in overview.due(held().view, PROGRAMME)]


def test_only_a_meeting_confirmed_held_has_a_day() -> None:
    assert overview.held_day(met().view, PROGRAMME) is None
    assert overview.held_day(held().view, PROGRAMME) == date(2018, 5, 14)


def _held_in(region: Region, day: str) -> CaseView:
    meeting = make_meeting(slot(day), status=MeetingStatus.HELD)
    return make_view(region=region, stage=Stage.DOCUMENTATION, meetings=(meeting,))


def test_held_meetings_are_counted_by_region_and_year_beside_the_targets() -> None:
    views = [
        _held_in(Region.SYD, "2017-09-12"),
        _held_in(Region.SYD, "2018-05-14"),
        _held_in(Region.SYD, "2018-12-31"),
        _held_in(Region.NORD, "2019-01-02"),
        make_view(region=Region.SYD, stage=Stage.VISITS),
        make_view(region=Region.SYD, stage=Stage.CANDIDATE),
        make_view(region=Region.SYD, stage=Stage.DECLINED),
    ]
    rows = {r.region: r for r in overview.held_by_region(views, PROGRAMME)}
    assert list(rows) == [Region.NORD, Region.MIDT, Region.SYD, Region.OEST, Region.HOVEDSTADEN]
    syd = rows[Region.SYD]
    assert (syd.by_year, syd.total, syd.target, syd.live) == (((2017, 1), (2018, 2), (2019, 0)), 3, 12, 1)
    assert syd.targets == ((2017, 1), (2018, 5), (2019, 6))
    assert rows[Region.NORD].by_year == ((2017, 0), (2018, 0), (2019, 1))


def test_cases_are_counted_by_stage_in_the_order_of_the_process() -> None:
    views = [accepted().view, invited().view, invited().view]
    assert overview.stages(views) == ((Stage.INVITED, 2), (Stage.VISITS, 1))


def test_all_that_is_late_is_listed_with_the_oldest_first() -> None:
    first, second = invited().view, met().view
    other = replace(second.case, id="KT-2018-099")
    found = overview.late([replace(second, case=other), first], date(2018, 6, 1))
    assert [m.answer_by for m in found] == [date(2018, 3, 26), date(2018, 5, 22), date(2018, 5, 22)]
