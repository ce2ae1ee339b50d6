"""Whatever people write in whatever order: what must hold of the dates holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.decision import Desk
from handlers.events import CalendarReply
from handlers.model import Authority, MeetingStatus, Party, RoundStatus, VisitStatus
from handlers.stages import meeting_dates
from handlers.working_days import is_working_day
from messages.reading import DateMention, Kind
from tests.handlers.builders import PROGRAMME, no, slot, wish, yes
from tests.handlers.course import Course

PARTIES = (Party.AT, Party.ST, Party.INSTITUTION)
DAYS = st.dates(date(2018, 4, 12), date(2018, 6, 15)).map(date.isoformat)
AGREE = st.tuples(st.just("agree"), st.none(), st.none())  # who is asked can come to all
STEP = st.one_of(
    AGREE,
    AGREE,
    AGREE,
    st.tuples(st.just("accept"), st.sampled_from(PARTIES), st.sets(st.integers(1, 3), max_size=3)),
    st.tuples(st.just("decline"), st.sampled_from(PARTIES), st.one_of(st.none(), DAYS)),
    st.tuples(st.just("counter"), st.sampled_from(PARTIES), st.tuples(DAYS, st.sampled_from(["10:00", "13:00", None]))),
    st.tuples(st.just("postponed"), st.sampled_from(PARTIES), st.one_of(st.none(), DAYS)),
    st.tuples(st.just("press"), st.sampled_from(PARTIES), st.sampled_from(["accepted", "declined", "tentative"])),
    st.tuples(st.just("visit"), st.sampled_from([Authority.AT, Authority.ST]), st.one_of(st.none(), DAYS)),
    st.tuples(st.just("spot"), st.sampled_from([Authority.AT, Authority.ST]), DAYS),
    st.tuples(st.just("settle"), st.integers(0, 2), st.none()),
    st.tuples(st.just("wait"), st.integers(1, 20), st.none()),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(STEP, max_size=14))
def test_a_meeting_has_three_yeses_and_nothing_leaks_or_leaves_twice(steps: list[tuple[str, object, object]]) -> None:
    course = Course()
    course.propose()
    for what, who, value in steps:
        fixed_before = {m.id for m in course.view.meetings}
        _play(course, what, who, value)
        for meeting in course.view.meetings:
            if meeting.id not in fixed_before and what != "settle":
                agreed = [s for s in course.view.slots if s.start == meeting.start and s.at and s.st and s.institution]
                assert agreed
                assert meeting.start > course.now - timedelta(hours=2)
        assert sum(r.status.open for r in course.view.rounds) <= 1
        assert sum(m.status is MeetingStatus.AGREED for m in course.view.meetings) <= 1
        if course.view.meeting is not None:
            assert course.view.open_round is None
            assert course.view.open_questions(kind=Kind.MEETING_DATES) == ()
        _each_waits_for_somebody(course)
    keys = [o.key for d in course.decisions for o in d.outgoing]
    assert len(keys) == len(set(keys))
    words = course.words_to_institution()
    assert "besøg" not in words
    assert "visit" not in words
    for offered in course.view.slots:
        if offered.proposed_by is None:
            assert is_working_day(offered.start.date(), PROGRAMME)


def _each_waits_for_somebody(course: Course) -> None:
    """No round is left alone: somebody is asked, or a person has it on the table."""
    opened = course.view.open_round
    if opened is None:
        return
    assert course.view.open_questions(kind=Kind.MEETING_DATES) or course.prompts()
    asked = {q.party for q in course.view.open_questions(kind=Kind.MEETING_DATES)}
    if asked:
        assert (opened.status is RoundStatus.INSTITUTION) == (asked == {Party.INSTITUTION})


def _play(course: Course, what: str, who: object, value: object) -> None:
    if what == "visit" and isinstance(who, Authority):
        _move(course, who, value if isinstance(value, str) else None)
    elif what == "spot" and isinstance(who, Authority) and isinstance(value, str):
        course.step(lambda desk: meeting_dates.agree_on_the_spot(desk, slot(value), who))
    elif what == "agree":
        for question in course.view.open_questions(kind=Kind.MEETING_DATES):
            slots = meeting_dates.offered(course.view, question.party, question.id)
            course.mail(question.party, "accept", *map(yes, slots), question_id=question.id)
    elif what == "wait" and isinstance(who, int):
        _wait(course, who)
    elif what == "settle" and isinstance(who, int):
        mine = [p for p in course.prompts() if p.rule == meeting_dates.NAME]
        if mine:
            choice = mine[0].choices[who % len(mine[0].choices)]
            if choice.action != "end":
                settled = replace(mine[0], settled_at=course.now, choice=0)
                course.step(lambda desk: desk.put(settled))
                course.settle(settled, choice.action)
    elif isinstance(who, Party):
        _write(course, what, who, value)


def _write(course: Course, what: str, who: Party, value: object) -> None:
    meeting = course.view.meeting
    if what == "press" and meeting is not None and isinstance(value, str):
        reply = CalendarReply(uid=meeting.uid, attendee="x", status=value, sequence=meeting.sequence)  # type: ignore[arg-type]
        course.mail(who, None, kind=Kind.OTHER, calendar=reply)
    elif what == "accept" and isinstance(value, set):
        known = meeting_dates.offered(course.view, who)
        course.mail(who, "accept", *(yes(known[n - 1]) for n in value if n <= len(known)))
    elif what == "decline":
        course.mail(who, "decline", *((no(value),) if isinstance(value, str) else ()))
    elif what == "counter" and isinstance(value, tuple):
        course.mail(who, "counter", wish(*value))
    elif what == "postponed":
        dates: tuple[DateMention, ...] = (wish(value, "10:00"),) if isinstance(value, str) else ()
        course.mail(who, "postponed", *dates, kind=Kind.CANCELLATION)


def _move(course: Course, authority: Authority, to: str | None) -> None:
    def act(desk: Desk) -> None:
        visit = desk.view.visit(authority)
        if visit.status is VisitStatus.HELD:
            return
        day = date.fromisoformat(to) if to else None
        desk.put(replace(visit, day=day, status=VisitStatus.PLANNED if day else VisitStatus.UNKNOWN))
        meeting_dates.visit_moved(desk, authority)

    course.step(act)


def _wait(course: Course, days: int) -> None:
    course.now += timedelta(days=days)
    for deadline in tuple(meeting_dates.deadlines(course.view, PROGRAMME)):
        if deadline.due <= course.now:
            key = deadline.key
            course.step(lambda desk, key=key: meeting_dates.take_deadline(desk, key))  # type: ignore[misc]
