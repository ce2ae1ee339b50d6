"""The agenda: a draft in good time, the institution's points, the final one; nothing secret, nothing too late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.model import AgendaPoint, Authority, Party, Stage
from messages.letters_common import Noted
from messages.letters_preparation import AgendaDraft, AgendaDraftCopy, AgendaFinal
from messages.papers_out import AgendaPaper, GuidelinesChecklist
from messages.reading import Kind
from tests.handlers.builders import ANNA, CASE_ID, LEADER, PROGRAMME, at, make_meeting, make_visit, planned
from tests.handlers.story import MEETING, Story, actions, agreed

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION


def point(party: Party, text: str, n: int = 1, *topics: str) -> AgendaPoint:
    return AgendaPoint(
        id=f"{CASE_ID}:{party.value}:{n}",
        case_id=CASE_ID,
        party=party,
        text=text,
        topics=topics,
        released=True,
        at=at("2018-04-21"),
    )


def drafted(*points: AgendaPoint) -> Story:
    story = agreed()
    story.view = story.view.with_(points)
    story.until("2018-04-30")
    return story


def draft(story: Story) -> AgendaDraft:
    (mail,) = story.letters(LEADER_PARTY, AgendaDraft)
    assert isinstance(mail.letter, AgendaDraft)
    return mail.letter


def test_the_draft_goes_to_the_institution_fourteen_days_before_with_checklist_and_paper() -> None:
    story = drafted()
    (mail,) = story.letters(LEADER_PARTY, AgendaDraft)
    assert draft(story).remarks_by == date(2018, 5, 7)
    assert [type(p) for p in mail.papers] == [AgendaPaper, GuidelinesChecklist]
    assert mail.question_id == story.question(Kind.AGENDA, LEADER_PARTY).id
    assert story.view.meeting is not None
    assert story.view.meeting.draft_sent_at is not None
    assert story.view.meeting.draft_sent_at.date() == date(2018, 4, 30)


def test_without_points_the_standing_four_stand_on_the_draft() -> None:
    assert draft(drafted()).points == (
        "Velkomst og præsentation",
        "Hvordan I forebygger vold i dag",
        "Krav, der kan være svære at forene",
        "Hvad I kan sætte i gang",
    )


def test_points_stand_with_the_authorities_first_and_each_once() -> None:
    story = drafted(point(LEADER_PARTY, "Støj"), point(ST, "Medicin"), point(AT, "Alarmer"), point(ST, "Alarmer", 2))
    assert draft(story).points == ("Alarmer", "Medicin", "Støj")


def test_topics_both_authorities_raise_are_shown_to_them_as_topics_and_not_to_the_institution() -> None:
    story = drafted(
        point(AT, "Knive må låses inde", 1, "risk_assessment"),
        point(ST, "Knive i eget køkken", 1, "risk_assessment"),
    )
    for party in (AT, ST):
        (mail,) = story.letters(party, AgendaDraftCopy)
        assert isinstance(mail.letter, AgendaDraftCopy)
        assert mail.letter.dilemmas == ("Risikovurderinger",)
    assert "Risikovurderinger" not in story.words_to_institution()


def test_an_inspectors_words_that_were_not_released_go_to_nobody() -> None:
    story = drafted(replace(point(AT, "Lederen virker presset"), released=False), point(ST, "Medicin"))
    assert draft(story).points == ("Medicin",)
    assert all("presset" not in repr(o) for o in story.sent)


def test_a_point_that_names_a_visit_to_come_is_left_out_and_put_before_the_coordinator() -> None:
    story = agreed(visits=(make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-05-03")))
    story.view = story.view.with_([point(ST, "Opfølgning på besøget den 3. maj"), point(AT, "Alarmer")])
    story.until("2018-05-02")
    assert draft(story).points == ("Alarmer",)
    assert "3. maj" not in story.words_to_institution()
    assert "3. maj" in story.prompt("agenda").text


def test_no_deadline_of_the_draft_falls_on_the_day_of_a_visit_to_come() -> None:
    story = agreed(visits=(make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-05-07")))
    story.until("2018-05-02")
    assert draft(story).remarks_by == date(2018, 5, 8)


# ---------------------------------------------------------------------- remarks
def test_points_of_the_institution_are_added_and_acknowledged() -> None:
    story = drafted(point(AT, "Alarmer"))
    story.mail(LEADER_PARTY, Kind.AGENDA, "points", points=("Støj", "Nattevagter"))
    (mail,) = story.last.outgoing
    assert (mail.to, type(mail.letter)) == (LEADER, Noted)
    assert not story.open(Kind.AGENDA)
    story.mail(LEADER_PARTY, Kind.AGENDA, "points", points=("Og vikarer",))
    story.until("2018-05-08")
    (final,) = story.letters(LEADER_PARTY, AgendaFinal)
    assert isinstance(final.letter, AgendaFinal)
    assert final.letter.points == ("Alarmer", "Støj", "Nattevagter", "Og vikarer")


def test_a_draft_that_is_fine_is_acknowledged_and_changes_nothing() -> None:
    story = drafted()
    story.mail(LEADER_PARTY, Kind.AGENDA, "approved")
    assert [type(o.letter) for o in story.last.outgoing] == [Noted]
    assert story.view.points == ()


def test_an_inspectors_remark_adds_to_the_points_and_shows_in_the_daily_bundle() -> None:
    story = drafted(point(AT, "Alarmer"))
    story.mail(AT, Kind.AGENDA, "points", points=("Natarbejde",))
    assert sorted(p.text for p in story.view.points) == ["Alarmer", "Natarbejde"]
    assert (story.last.outgoing, [n.to for n in story.last.notices]) == ((), [ANNA.id])
    assert story.open(Kind.AGENDA, LEADER_PARTY)  # its own answer is still awaited


def test_the_final_agenda_goes_to_all_three_at_the_end_of_the_day_remarks_are_due() -> None:
    story = drafted()
    assert [(d.key, d.due) for d in story.waits_for("final")] == [(f"final:{CASE_ID}:m1", at("2018-05-07", "16:00"))]
    story.until("2018-05-07")
    finals = [o.to for o in story.sent if isinstance(o.letter, AgendaFinal)]
    assert sorted(finals) == sorted([LEADER, ANNA.id, "ib@st.example"])
    assert story.stage is Stage.MEETING
    assert not story.open(Kind.AGENDA)
    assert not story.open(Kind.PREPARATION)
    story.until("2018-05-14", "09:59")
    assert len([o for o in story.sent if isinstance(o.letter, AgendaFinal)]) == 3


def test_remarks_due_on_a_holiday_are_due_on_the_working_day_after() -> None:
    meeting = make_meeting(replace(MEETING, start=at("2018-05-17", "10:00"), end=at("2018-05-17", "12:00")))
    story = agreed(meeting=meeting)
    story.until("2018-05-04")
    assert draft(story).remarks_by == date(2018, 5, 11)  # seven days before is Ascension Day


def test_after_the_final_agenda_a_person_decides_and_may_send_it_again() -> None:
    story = drafted()
    story.until("2018-05-08")
    story.mail(LEADER_PARTY, Kind.AGENDA, "points", points=("Støj",))
    assert (story.last.outgoing, story.view.points) == ((), ())
    prompt = story.prompt()
    assert actions(prompt) == ["read", "read", "self", "nothing"]
    story.settle(prompt, "read")
    finals = story.letters(LEADER_PARTY, AgendaFinal)
    assert [isinstance(o.letter, AgendaFinal) and "Støj" in o.letter.points for o in finals] == [False, True]
    assert story.stage is Stage.MEETING


def test_points_for_a_meeting_that_is_not_agreed_go_to_a_person() -> None:
    story = drafted()
    story.command("cancel", then="round")
    story.mail(LEADER_PARTY, Kind.AGENDA, "points", points=("Støj",))
    assert "intet aftalt dialogmøde" in story.prompts()[-1].text
    assert story.view.points == ()


# ---------------------------------------------------------------------- short notice
@pytest.mark.parametrize(
    ("agreed_at", "draft_sent", "final_sent"),
    [
        ("2018-05-03 11:00", "2018-05-07", "2018-05-09"),
        ("2018-05-08 11:00", "2018-05-11", "2018-05-11"),  # no day left for remarks: the final one alone
        ("2018-05-11 11:00", "2018-05-11", "2018-05-11"),
    ],
)
def test_a_meeting_agreed_at_short_notice_gets_what_there_is_time_for(
    agreed_at: str, draft_sent: str, final_sent: str
) -> None:
    day, clock = agreed_at.split()
    story = agreed(agreed_at=day, meeting=make_meeting(MEETING, agreed_at=at(day, clock)))
    story.until("2018-05-14", "09:00")
    meeting = story.view.meeting
    assert meeting is not None
    assert meeting.draft_sent_at is not None
    assert meeting.final_sent_at is not None
    assert meeting.draft_sent_at.date() == date.fromisoformat(draft_sent)
    assert meeting.final_sent_at.date() == date.fromisoformat(final_sent)
    for mail in story.letters(LEADER_PARTY, AgendaDraft):
        assert isinstance(mail.letter, AgendaDraft)
        assert meeting.draft_sent_at.date() < mail.letter.remarks_by < MEETING.start.date()
    assert bool(story.letters(LEADER_PARTY, AgendaDraft)) == (draft_sent != final_sent)


def test_no_agenda_leaves_for_a_meeting_that_has_begun() -> None:
    story = agreed()
    story.now = at("2018-05-14", "11:00")  # the program stood still
    story.until("2018-05-14", "11:00")
    assert story.sent == []


def test_the_days_of_the_agenda_are_the_programmes() -> None:
    rules = PROGRAMME.agenda.model_copy(update={"draft_days_before": 10, "remarks_days_before": 3})
    story = agreed()
    story.programme = replace(PROGRAMME, agenda=rules)
    story.until("2018-05-04")
    assert draft(story).remarks_by == date(2018, 5, 11)
